//! The cfgs of one target, from rustc.

use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

use crate::did_you_mean;
use crate::error::Error;
use crate::load::paths;
use crate::model::cfg::CfgSet;
use crate::model::problem::{Problem, ProblemKind};

/// The cfgs of a build, without features: those are each package's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BuildCfg {
    /// What is set.
    pub set: CfgSet,
    /// Said where rustc could not be asked.
    pub problems: Vec<Problem>,
}

/// What `rustc --print cfg` says of `target` (the host where none is named), with `debug_assertions` on and `test` off as in
/// `cargo check`, with `names` (`--cfg` arguments: `loom`, `backend="x"`) and with `target = "<triple>"`, which stands for
/// `[target.<triple>.dependencies]`.
///
/// rustc is started outside of the analysed repository, so nothing that its configuration names is run.
/// Where there is no rustc, the host's cfgs are those that underpin itself was compiled with, and a problem says so.
///
/// # Errors
/// rustc does not know the target, or a target is named and there is no rustc; one of the names is none.
pub fn build_cfg(target: Option<&str>, names: &[String]) -> Result<BuildCfg, Error> {
    if let Some(name) = names.iter().find(|name| !is_name(name)) {
        return Err(Error::new(format!("`--cfg {name}` sets no name"), "write `--cfg NAME` or `--cfg 'NAME=\"VALUE\"'`, one name each"));
    }
    let mut build = match (rustc(&["--print", "cfg", "--print", "target-libdir"], target), target) {
        (Ok(output), _) => BuildCfg { set: parse(&output), problems: Vec::new() },
        (Err(Failure::Missing), None) => BuildCfg { set: own_host(), problems: vec![missing()] },
        (Err(Failure::Missing), Some(target)) => {
            return Err(Error::new(
                format!("there is no `rustc` that knows the target `{target}`"),
                "install rustc, or leave `--target` out",
            ));
        }
        (Err(Failure::Refused(reason)), None) => {
            return Err(Error::new(format!("`rustc --print cfg` failed: {reason}"), "repair the toolchain"));
        }
        (Err(Failure::Refused(reason)), Some(target)) => return Err(unknown(target, &reason)),
    };
    for name in ["debug_assertions"].into_iter().chain(names.iter().map(String::as_str)) {
        build.set.add_line(name);
    }
    build.set.set.retain(|(name, value)| !(name == "test" && value.is_none()));
    Ok(build)
}

/// `loom`, `backend="x"`: what rustc's own `--cfg` takes, and the value without quotes, which a shell has taken.
fn is_name(typed: &str) -> bool {
    let (name, value) = typed.split_once('=').map_or((typed, None), |(name, value)| (name, Some(value)));
    let quoted = |value: &str| {
        value.strip_prefix('"').map_or(!value.is_empty(), |rest| rest.ends_with('"')) && value.matches('"').count().is_multiple_of(2)
    };
    let word = name.trim();
    let letters = word.chars().all(|c| c.is_alphanumeric() || c == '_') && !word.starts_with(|c: char| c.is_numeric());
    !word.is_empty() && letters && value.is_none_or(|value| quoted(value.trim()))
}

enum Failure {
    Missing,
    Refused(String),
}

fn rustc(arguments: &[&str], target: Option<&str>) -> Result<String, Failure> {
    let mut command = Command::new("rustc");
    command.args(arguments).current_dir(paths::neutral_directory(Path::new(".")));
    for wrapper in ["RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER"] {
        command.env_remove(wrapper);
    }
    if let Some(target) = target {
        // A target may also be a file, which has to be found from elsewhere.
        let is_file = Path::new(target).extension().is_some_and(|extension| extension == "json");
        command.arg("--target");
        if is_file {
            command.arg(paths::absolute(Path::new(target)))
        } else {
            command.arg(target)
        };
    }
    let output = command.output().map_err(|error| match error.kind() {
        ErrorKind::NotFound => Failure::Missing,
        _ => Failure::Refused(error.to_string()),
    })?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let stderr = String::from_utf8_lossy(&output.stderr);
    Err(Failure::Refused(stderr.lines().next().unwrap_or("it gave no reason").trim_start_matches("error: ").to_owned()))
}

/// The lines of `--print cfg`, and the path `…/rustlib/<triple>/lib`, which names the triple (also the host's) on every rustc since 1.45.
fn parse(output: &str) -> CfgSet {
    let mut set = CfgSet::default();
    for line in output.lines() {
        let path = Path::new(line);
        if !path.is_absolute() {
            set.add_line(line);
        } else if let Some(triple) = path.parent().and_then(Path::file_name) {
            set.add_line(&format!("target=\"{}\"", triple.to_string_lossy()));
        }
    }
    set
}

fn own_host() -> CfgSet {
    let mut set = CfgSet::default();
    let pairs = [
        ("target_os", std::env::consts::OS),
        ("target_arch", std::env::consts::ARCH),
        ("target_family", std::env::consts::FAMILY),
        ("panic", "unwind"),
    ];
    for (name, value) in pairs {
        set.add_line(&format!("{name}=\"{value}\""));
    }
    set.add_line(std::env::consts::FAMILY);
    set.add_line(&format!("target_pointer_width=\"{}\"", usize::BITS));
    set.add_line(if cfg!(target_endian = "big") { "target_endian=\"big\"" } else { "target_endian=\"little\"" });
    set
}

fn missing() -> Problem {
    let message = "there is no `rustc`: the target's cfgs are those of underpin's own host, in part";
    Problem::new(ProblemKind::Cargo, "", 0, message, "install rustc for an exact build view")
}

fn unknown(target: &str, reason: &str) -> Error {
    let known = rustc(&["--print", "target-list"], None).unwrap_or_default();
    let hint = did_you_mean::hint(target, known.lines(), "list the targets with `rustc --print target-list`");
    Error::new(format!("rustc does not take the target `{target}`: {reason}"), hint)
}

#[cfg(test)]
mod tests {
    use ustr::Ustr;

    use super::*;

    fn has(set: &CfgSet, name: &str, value: Option<&str>) -> bool {
        set.set.contains(&(Ustr::from(name), value.map(Ustr::from)))
    }

    #[test]
    fn the_host_and_further_names() {
        let build = build_cfg(None, &["loom".to_owned(), "backend=\"x\"".to_owned(), "test".to_owned()]).unwrap();
        for (name, value) in [("debug_assertions", None), ("loom", None), ("backend", Some("x")), ("target_os", Some(std::env::consts::OS))]
        {
            assert!(has(&build.set, name, value), "{name}");
        }
        assert!(!has(&build.set, "test", None));
        assert!(build.set.set.iter().any(|(name, value)| name == "target" && value.is_some()));
        for expected in own_host().set {
            assert!(build.set.set.contains(&expected), "{expected:?}");
        }
    }

    #[test]
    fn what_sets_no_name_is_refused() {
        for name in ["", " ", "a b", "=x", "1a", "a=", "a=\"x", "all(a)", "a,b", "--cfg"] {
            let error = build_cfg(None, &[name.to_owned()]).unwrap_err();
            assert!(error.message.contains(name) && error.hint.contains("NAME"), "{name}");
        }
        assert!(["a", " a ", "_a1", "a=x", "a = \"x y\"", "a=\"\"", "é"].into_iter().all(is_name));
    }

    #[test]
    fn another_target_and_an_unknown_one() {
        let build = build_cfg(Some("x86_64-pc-windows-msvc"), &[]).unwrap();
        assert!(has(&build.set, "windows", None) && has(&build.set, "target", Some("x86_64-pc-windows-msvc")));
        let error = build_cfg(Some("x86_64-pc-windows-msvv"), &[]).unwrap_err();
        assert_eq!(error.hint, "did you mean `x86_64-pc-windows-msvc`?");
    }
}
