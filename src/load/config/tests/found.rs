//! Where it may stand.

use std::fmt::Write as _;
use std::path::Path;

use super::shapes;
use crate::finding::Level;
use crate::load::config::config;
use crate::load::files::Files;

/// A directory with these files.
fn tree(files: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in files {
        std::fs::write(dir.path().join(name), text).unwrap();
    }
    dir
}

fn found(files: &[(&str, &str)], named: Option<&str>) -> Result<String, String> {
    let dir = tree(files);
    let named = named.map(|name| dir.path().join(name));
    let config = config(&Files::Disk, dir.path(), named.as_deref(), &shapes()).map_err(|error| {
        let mut text = format!("{} | {}", error.message, error.hint);
        for found in &error.diagnostics {
            write!(text, "\n{} | {}", found.message, found.hint).unwrap();
        }
        text.replace(&dir.path().display().to_string(), "DIR")
    })?;
    let level = config.rules.get("hub_module").and_then(|rule| rule.level).map_or("-", Level::word);
    let file = config.source.as_ref().map(|source| Path::new(&source.file).file_name().unwrap().to_str().unwrap().to_owned());
    Ok(format!("{} {level}", file.unwrap_or_else(|| "none".into())))
}

#[test]
fn it_is_found_where_it_may_stand() {
    let manifest = "[workspace]\n[workspace.metadata.underpin.rules]\nhub_module = \"warn\"\n";
    let plain = ("Cargo.toml", "[workspace]\n");
    assert_eq!(found(&[plain], None).as_deref(), Ok("none -"));
    assert_eq!(found(&[plain, ("underpin.toml", "rules.hub_module = \"deny\"")], None).as_deref(), Ok("underpin.toml deny"));
    assert_eq!(found(&[("Cargo.toml", manifest)], None).as_deref(), Ok("Cargo.toml warn"));
    assert_eq!(
        found(&[("Cargo.toml", manifest), ("underpin.toml", "")], None).unwrap_err(),
        "there are two configurations: `underpin.toml` and `[workspace.metadata.underpin]` in `Cargo.toml` | keep one of them"
    );
    let other = ("other.toml", "rules.hub_module = \"deny\"");
    assert_eq!(found(&[("Cargo.toml", manifest), other], Some("other.toml")).as_deref(), Ok("other.toml deny"));
    let missing = found(&[plain], Some("missing.toml")).unwrap_err();
    assert!(missing.starts_with("`DIR/missing.toml` cannot be read: "), "{missing}");
    assert!(missing.ends_with(" | name a file in UTF-8 with `--config`"), "{missing}");
}

#[test]
fn a_table_of_the_manifest_is_held_to_the_same() {
    let wrong = |table: &str| found(&[("Cargo.toml", &format!("[workspace]\n{table}\n"))], None).unwrap_err();
    let one =
        "the configuration in `Cargo.toml` has a mistake | `underpin rules` lists rules and options, `underpin explain RULE` says more";
    assert_eq!(wrong("metadata.underpin.layer = 1"), format!("{one}\nunknown key `layer` | did you mean `layers`?"));
    assert_eq!(
        wrong("metadata.underpin = \"strict\""),
        format!("{one}\n`workspace.metadata.underpin` is not a table | write `[workspace.metadata.underpin]`")
    );
}

#[test]
fn a_byte_order_mark_is_no_part_of_it() {
    assert_eq!(found(&[("underpin.toml", "\u{feff}rules.hub_module = \"deny\"")], None).as_deref(), Ok("underpin.toml deny"));
    assert_eq!(found(&[("underpin.toml", "\u{feff}rules.hub_module = \"deny\"\r\n")], None).as_deref(), Ok("underpin.toml deny"));
}
