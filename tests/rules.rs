//! Rules, their pages, their fixtures and the README's table are one thing in four places.
//!
//! `fixtures/<rule>/fires` is a small workspace in which the rule finds something, `fixtures/<rule>/silent` its nearest clean neighbour. Each
//! has all findings of all rules in `expected.txt`; a rule that is off until it is turned on is turned on here. Rules about dependencies look at those that
//! have a `.cargo` folder, which names a registry beside it, as on a day that stays the same; `base/Cargo.lock` is the lock of the base.
//! `UNDERPIN_BLESS=1 cargo test --test rules` writes these files and the README's table anew; read the difference before you commit it.

#![expect(clippy::unwrap_used, reason = "tests may panic")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use rayon::prelude::{IntoParallelIterator, ParallelIterator};
use underpin::config::Config;
use underpin::finding::{Finding, Level};
use underpin::load::config::config;
use underpin::load::dependencies::{DependencyRequest, dependencies};
use underpin::load::files::Files;
use underpin::load::request::WorkspaceRequest;
use underpin::load::{lockfile, workspace};
use underpin::model::problem::Problem;
use underpin::model::project::Project;
use underpin::policy::policy;
use underpin::rules::page::{self, Page};
use underpin::rules::{self, DependencySubject, Subject};
use underpin::survey::{SurveyRequest, survey};
use underpin::versions::asks::Asks;
use underpin::versions::assess::assess;

/// The day on which dependencies are judged.
const TODAY: &str = "2026-01-01T00:00:00Z";

const SIDES: [&str; 2] = ["fires", "silent"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn blesses() -> bool {
    std::env::var_os("UNDERPIN_BLESS").is_some()
}

/// The rule and the side of each fixture.
fn fixtures() -> impl Iterator<Item = (&'static str, &'static str, PathBuf)> {
    let of = |page: &'static Page| SIDES.map(|side| (page.id.as_str(), side, root().join("fixtures").join(&page.id).join(side)));
    rules::pages().iter().flat_map(of)
}

/// All findings of all rules on a workspace; those that are off until they are turned on tell at `warn`.
fn findings(dir: &Path) -> Vec<Finding> {
    let report = survey(&SurveyRequest { workspace: request(dir), ..SurveyRequest::default() }, &|_| ()).unwrap();
    let mut config = config(&Files::Disk, dir, None, &rules::shapes()).unwrap();
    for page in rules::pages().iter().filter(|page| page.level == Level::Allow) {
        config.rules.entry(page.id.clone()).or_default().level.get_or_insert(Level::Warn);
    }
    let project = &report.reading.project;
    let policy = policy(&config, project).unwrap();
    let (metrics, cycles) = (&report.metrics, report.cycles.as_slice());
    let mut found = rules::findings(&Subject { project, metrics, cycles, base: None, config: &config, policy: &policy });
    if dir.join(".cargo").is_dir() {
        found.extend(dependency_findings(dir, project, &config));
    }
    found
}

fn request(dir: &Path) -> WorkspaceRequest {
    WorkspaceRequest { dir: Some(dir.to_owned()), static_only: true, ..WorkspaceRequest::default() }
}

fn dependency_findings(dir: &Path, project: &Project, config: &Config) -> Vec<Finding> {
    let is_there = |name: &str| Some(dir.join(name)).filter(|path| path.exists());
    let request = DependencyRequest {
        offline: true,
        now: TODAY.parse().unwrap(),
        advisories: is_there("advisories"),
        ..DependencyRequest::default()
    };
    let read = dependencies(&workspace(&self::request(dir)).unwrap(), &request, &|_, _| ()).unwrap();
    let is_lockless = |problem: &Problem| problem.message.starts_with("there is no lock");
    assert!(read.problems.iter().all(is_lockless), "{}: {:?}", dir.display(), read.problems);
    let before = is_there("base/Cargo.lock").and_then(|path| lockfile::read(&Files::Disk, &path, "base/Cargo.lock").lock);
    let dependencies = &read.dependencies;
    let asks = &Asks::of(dependencies);
    let assessment = &assess(asks, Some(project));
    let subject = DependencySubject { asks, assessment, project: Some(project), before: before.as_ref(), config };
    rules::dependency_findings(&subject).0
}

fn rendered(findings: &[Finding]) -> String {
    let mut text = String::new();
    for Finding { rule, level, message, remedy, place, route, .. } in findings {
        writeln!(text, "{level} {rule} {place} {message}").unwrap();
        for step in route {
            writeln!(text, "    {} {}", step.place, step.text).unwrap();
        }
        writeln!(text, "    = {remedy}").unwrap();
    }
    text
}

#[test]
fn every_rule_on_every_fixture() {
    let mut wrong = String::new();
    let all: Vec<_> = fixtures().collect();
    let all: Vec<_> = all.into_par_iter().map(|(rule, side, dir)| (rule, side, findings(&dir), dir)).collect();
    for (rule, side, findings, dir) in all {
        let fires = findings.iter().any(|finding| finding.rule == rule);
        assert_eq!(fires, side == "fires", "{}\n{}", dir.display(), rendered(&findings));
        for finding in findings.iter().filter(|finding| finding.rule == rule) {
            assert_worded(finding, &dir);
        }
        let (found, file) = (rendered(&findings), dir.join("expected.txt"));
        if blesses() {
            std::fs::write(&file, &found).unwrap();
        } else if std::fs::read_to_string(&file).unwrap_or_default() != found {
            write!(wrong, "\n{}:\n{found}", file.display()).unwrap();
        }
    }
    assert!(wrong.is_empty(), "these differ from what is expected:\n{wrong}");
}

fn assert_worded(finding: &Finding, dir: &Path) {
    let Finding { rule, message, remedy, place, debts, .. } = finding;
    assert!(!message.is_empty() && !message.ends_with(['.', ' ']) && !message.contains("  "), "{rule}: {message}");
    assert!(is_sentence(remedy) && !remedy.contains("  "), "{rule}: {remedy}");
    for field in page_fields(rule) {
        assert!(!message.contains(&field) && !remedy.contains(&field), "{rule}: a name without a value: {message} {remedy}");
    }
    assert!(dir.join(&place.file).is_file() && place.line > 0, "{rule}: {place}");
    assert!(!debts.is_empty() && debts.is_sorted(), "{rule}: {debts:?}");
}

/// The `{names}` of a page's texts.
fn page_fields(rule: &str) -> Vec<String> {
    let page = rules::page(rule).unwrap();
    let texts = [&page.message, &page.remedy];
    let names = texts.into_iter().flat_map(|text| text.split('{').skip(1)).filter_map(|rest| rest.split_once('}'));
    names.map(|(name, _)| format!("{{{name}}}")).collect()
}

#[test]
fn a_silent_fixture_is_one_file_away_from_the_one_that_fires() {
    for page in rules::pages() {
        let [fires, silent] = SIDES.map(|side| files(&root().join("fixtures").join(&page.id).join(side)));
        let differs: BTreeSet<&String> = fires.symmetric_difference(&silent).map(|(name, _)| name).collect();
        assert_eq!(differs.len(), 1, "{}: {differs:?}", page.id);
    }
}

/// The files of a fixture but for what is expected: names and texts.
fn files(dir: &Path) -> BTreeSet<(String, String)> {
    let mut files = BTreeSet::new();
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            files.extend(self::files(&path).into_iter().map(|(inner, text)| (format!("{name}/{inner}"), text)));
        } else if name != "expected.txt" {
            files.insert((name, std::fs::read_to_string(&path).unwrap()));
        }
    }
    files
}

/// The stems of the files with an extension in a folder.
fn stems(folder: &str, extension: &str) -> BTreeSet<String> {
    let entries = std::fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().path());
    let stem = |path: PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
    entries.filter(|path| path.extension().is_some_and(|found| found == extension)).map(stem).collect()
}

#[test]
fn pages_sources_registry_and_fixtures_name_the_same_rules() {
    let ids: Vec<&str> = rules::pages().iter().map(|page| page.id.as_str()).collect();
    assert!(ids.is_sorted_by(|a, b| a < b), "{ids:?}");
    let ids: BTreeSet<String> = ids.into_iter().map(str::to_owned).collect();
    assert_eq!(stems("rules", "md"), ids);
    let shared = ["asked", "context", "crossings", "cycle", "dependency", "dependency_context", "mod", "page", "settings", "steps"];
    let help = [&shared[..], &["suppress", "tests"]].concat();
    let sources: BTreeSet<String> = stems("src/rules", "rs").into_iter().filter(|stem| !help.contains(&stem.as_str())).collect();
    assert_eq!(sources, ids);
    for id in &ids {
        let text = std::fs::read_to_string(root().join(format!("rules/{id}.md"))).unwrap();
        assert_eq!(&page::parse(&text).unwrap().id, id, "rules/{id}.md");
        let source = std::fs::read_to_string(root().join(format!("src/rules/{id}.rs"))).unwrap();
        assert!(source.starts_with(&format!("//! `rules/{id}.md`\n")), "src/rules/{id}.rs opens with its page");
    }
    let folders = std::fs::read_dir(root().join("fixtures")).unwrap().map(|entry| entry.unwrap().path());
    let folders = folders.filter(|path| SIDES.iter().any(|side| path.join(side).is_dir()));
    let folders: BTreeSet<String> = folders.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    assert_eq!(folders, ids);
}

#[test]
fn a_page_has_the_options_that_its_rule_asks_for() {
    for page in rules::pages() {
        let source = std::fs::read_to_string(root().join(format!("src/rules/{}.rs", page.id))).unwrap();
        let mut asked = BTreeSet::new();
        for question in ["settings.number(\"", "settings.count(\"", "settings.switch(\"", "settings.names(\""] {
            asked.extend(source.split(question).skip(1).filter_map(|rest| rest.split('"').next()));
        }
        assert_eq!(page.options.keys().map(String::as_str).collect::<BTreeSet<_>>(), asked, "{}", page.id);
    }
}

fn is_sentence(text: &str) -> bool {
    let starts = text.starts_with(|letter: char| letter.is_uppercase());
    starts && text.ends_with('.') && !text.trim_end_matches('.').contains(". ") && !text.contains('\n')
}

#[test]
fn pages_are_worded_alike() {
    for page in rules::pages() {
        let id = &page.id;
        assert!(id.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_'), "{id}");
        assert!(page.name.to_lowercase().replace([' ', '-'], "_") == *id, "{id}: the name is the id in words");
        assert!(is_sentence(&page.summary), "{id}: the summary is one sentence");
        assert!(
            ["boundaries", "coupling", "cycles", "dependencies", "hygiene", "size"].contains(&page.category.as_str()),
            "{id}: {}",
            page.category
        );
        assert!(semver::Version::parse(&page.since).is_ok(), "{id}: {}", page.since);
        assert!(!page.formula.is_empty() && !page.formula.ends_with('.'), "{id}: the formula is a fragment");
        assert!(!page.sources.is_empty(), "{id}: somebody says so");
        assert!(!page.message.ends_with(['.', '!', ':']), "{id}: a message has no end mark");
        assert!(page.remedy.ends_with('.'), "{id}: a remedy is a sentence");
        assert!(is_sentence(&page.examples.fires) && is_sentence(&page.examples.silent), "{id}: examples are sentences");
        for (name, option) in &page.options {
            assert!(option.why.ends_with('.'), "{id}: `{name}` says why");
        }
        for part in ["What it measures: ", "Why it matters: ", "How to fix it: ", "When not to bother: "] {
            assert_eq!(page.prose.matches(&format!("\n{part}")).count() + usize::from(page.prose.starts_with(part)), 1, "{id}: {part}");
        }
        assert!(page.prose.lines().all(|line| line.chars().count() <= 150), "{id}: long lines");
    }
}

/// The table of rules.
fn table() -> String {
    let mut table = "| rule | level | what it finds |\n|---|---|---|\n".to_owned();
    for Page { id, level, summary, .. } in rules::pages() {
        writeln!(table, "| [`{id}`](rules/{id}.md) | {level} | {} |", summary.trim_end_matches('.').replace('|', "\\|")).unwrap();
    }
    table
}

#[test]
fn the_readme_lists_the_rules() {
    let file = root().join("README.md");
    let readme = std::fs::read_to_string(&file).unwrap();
    let (before, rest) = readme.split_once("<!-- rules -->\n").unwrap();
    let (found, after) = rest.split_once("<!-- /rules -->").unwrap();
    let table = table();
    if blesses() {
        std::fs::write(&file, format!("{before}<!-- rules -->\n{table}<!-- /rules -->{after}")).unwrap();
        return;
    }
    assert!(found == table, "the table of rules in README.md is old: UNDERPIN_BLESS=1 cargo test --test rules");
}
