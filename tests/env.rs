//! What the files of small trees say about environments, and what is wrong between them.
//!
//! `fixtures/env/<kind>/<tree>` is a tree; its `expected.txt` has every claim, finding and gap, and the proposal.
//! `UNDERPIN_BLESS=1 cargo test --test env` writes these files anew; read the difference before you commit it.

#![expect(clippy::unwrap_used, reason = "tests may panic")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use underpin::environments::{self, judge, matrix};
use underpin::load::claims;
use underpin::load::files::Files;
use underpin::model::claim::{ClaimFile, Format, Trigger};
use underpin::model::environment::{ClaimSources, Environments};

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
    let proposal = environments::propose(&found, &sources, None);
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

/// Reads texts as files of one tree, and judges them.
fn read(files: &[(&str, Format, &str)]) -> Environments {
    let file = |(file, format, text): &(&str, Format, &str)| ClaimFile {
        file: (*file).to_owned(),
        environment: "ci".to_owned(),
        format: *format,
        text: (*text).to_owned(),
    };
    let sources = ClaimSources { environments: vec!["ci".to_owned()], files: files.iter().map(file).collect(), ..ClaimSources::default() };
    let found = environments::read(&sources);
    let _ = judge::judge(&found, None);
    let _ = matrix::matrix(&found);
    let _ = environments::propose(&found, &sources, None);
    found
}

const FORMATS: [Format; 17] = [
    Format::ToolchainFile,
    Format::Manifest,
    Format::Clippy,
    Format::Workflow,
    Format::Action,
    Format::Gitlab,
    Format::Woodpecker,
    Format::Dockerfile,
    Format::Dockerignore,
    Format::Devcontainer,
    Format::Nix,
    Format::Cross,
    Format::Recipes,
    Format::ToolVersions,
    Format::Mise,
    Format::Puppetfile,
    Format::PuppetModule,
];

/// A workflow that says something, to be judged whatever stands beside it.
const GOOD: (&str, Format, &str) =
    (".github/workflows/good.yml", Format::Workflow, "on: push\njobs: {a: {runs-on: x, steps: [{run: cargo test}]}}");

#[test]
fn texts_that_are_too_much_are_gaps_and_the_rest_is_judged() {
    let laughs = format!(
        "a0: &a0 [x, x]\n{}",
        (1..60).map(|level| format!("a{level}: &a{level} [*a{0}, *a{0}, *a{0}]\n", level - 1)).collect::<Vec<_>>().concat()
    );
    for text in [
        laughs.as_str(),
        &format!("jobs: {}", "[".repeat(100_000)),
        &format!("jobs: {}", "{a: ".repeat(50_000)),
        &format!("jobs:\n{}", (0..3_000).map(|level| " ".repeat(level + 1) + "a:\n").collect::<Vec<_>>().concat()),
        &"- ".repeat(200_000),
        "jobs: &a\n  b: *a\n",
        "jobs: *nobody\n",
        "jobs:\n\tb: c\n",
        "jobs: {a: b, a: c}\n",
        "%YAML 9.9\n---\n",
    ] {
        let found = read(&[("bad.yml", Format::Workflow, text), GOOD]);
        let start: String = text.chars().take(40).collect();
        assert!(found.gaps.len() <= 1, "{start}: {:?}", found.gaps);
        assert_eq!(found.claims.len(), 2, "{start}");
    }
    assert_eq!(read(&[("bad.yml", Format::Workflow, &laughs), GOOD]).gaps.len(), 1, "what doubles is refused");
}

#[test]
fn long_lines_are_read_in_time() {
    let start = Instant::now();
    for format in FORMATS {
        // those that are read by a grammar of our own, or nest, are given all that a file may have
        let is_long = matches!(format, Format::Workflow | Format::Dockerfile | Format::Recipes);
        let length = if is_long { 1_000_000 } else { 50_000 };
        for text in ["x", "cargo build ", "$A"].map(|text| text.repeat(length / text.len())) {
            read(&[("a", format, &text)]);
            read(&[("a", format, &format!("FROM rust:1.85\nRUN {text}\n"))]);
            read(&[("a", format, &format!("jobs:\n  a:\n    steps:\n      - run: {text}\n"))]);
        }
    }
    assert!(start.elapsed() < Duration::from_mins(5), "{:?}", start.elapsed());
}

#[test]
fn odd_texts_stop_nothing() {
    for format in FORMATS {
        for text in [
            "",
            "\n",
            "\0",
            "\r\n\r\n",
            "é\u{202e}",
            "FROM",
            "mod ",
            "[",
            "{",
            "]",
            "rust",
            "=",
            ":",
            "- ",
            "''",
            "\"",
            "<<",
            "FROM a AS",
            "RUN <<",
        ] {
            read(&[("a", format, text)]);
        }
    }
}
