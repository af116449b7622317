//! What the files of small trees say about environments, and what is wrong between them.
//!
//! `fixtures/env/<kind>/<tree>` is a tree; its `expected.txt` has every claim, finding and gap, and the proposal.
//! `UNDERPIN_BLESS=1 cargo test --test env` writes these files anew; read the difference before you commit it.

#![expect(clippy::unwrap_used, reason = "tests may panic")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use underpin::environments::{self, judge, matrix, proposal};
use underpin::load::claims;
use underpin::load::files::Files;
use underpin::model::claim::Trigger;

fn trees() -> Vec<PathBuf> {
    let kinds = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/env")).unwrap();
    let trees = kinds.flat_map(|kind| std::fs::read_dir(kind.unwrap().path()).unwrap()).map(|tree| tree.unwrap().path());
    let mut trees: Vec<PathBuf> = trees.filter(|tree| tree.is_dir()).collect();
    trees.sort();
    trees
}

fn rendered(tree: &Path) -> String {
    let sources = claims::claims(&Files::Disk, tree, &[]);
    let found = environments::read(&sources);
    let mut text = String::new();
    for claim in &found.claims {
        let environment = if claim.environment.is_empty() { "-" } else { &claim.environment };
        write!(text, "{environment} {} {} {}", claim.place, claim.says.word(), claim.says.shown()).unwrap();
        let pin = claim.says.pin().map(|pin| format!(" [{pin}]")).unwrap_or_default();
        let unit = if claim.unit.is_empty() { String::new() } else { format!(" in {}", claim.unit) };
        let only = if let Trigger::Only(events) = &claim.trigger { format!(", only {}", events.join(", ")) } else { String::new() };
        writeln!(text, "{pin}{unit}{only}{}", if claim.idle { ", idle" } else { "" }).unwrap();
    }
    for row in matrix::matrix(&found).iter().filter(|row| row.what == "toolchain") {
        for (name, cell) in found.names.iter().zip(&row.cells) {
            let entries: Vec<String> = cell.iter().map(|entry| format!("{} {}", entry.text, entry.note).trim().to_owned()).collect();
            writeln!(text, "uses {name}: {}", entries.join(", ")).unwrap();
        }
    }
    for finding in judge::judge(&found, None) {
        writeln!(text, "! {} {} {}", finding.kind.id(), finding.place, finding.message).unwrap();
        for step in &finding.route {
            writeln!(text, "    {} {}", step.place, step.text).unwrap();
        }
        writeln!(text, "    = {}", finding.remedy).unwrap();
    }
    for gap in &found.gaps {
        writeln!(text, "? {}:{} {}", gap.file, gap.line, gap.message).unwrap();
    }
    let proposal = proposal::propose(&found, &sources, None);
    writeln!(text, "> {}\n{}", proposal.text, proposal.diff).unwrap();
    text
}

#[test]
fn every_tree_says_what_is_expected() {
    let trees = trees();
    assert!(trees.len() > 10, "the fixtures are gone");
    let mut wrong = String::new();
    for tree in trees {
        let (found, file) = (rendered(&tree), tree.join("expected.txt"));
        if std::env::var_os("UNDERPIN_BLESS").is_some() {
            std::fs::write(&file, &found).unwrap();
        } else if std::fs::read_to_string(&file).unwrap_or_default() != found {
            writeln!(wrong, "{}\n{found}", tree.display()).unwrap();
        }
    }
    assert!(wrong.is_empty(), "UNDERPIN_BLESS=1 cargo test --test env\n{wrong}");
}
