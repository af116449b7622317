//! GitHub workflows and the composite actions of a repository.
//!
//! Only what the file says: actions by their names, `run` by its commands, values of matrices and `env` filled in. What a caller gives to a
//! called workflow or action is not known in it.

use crate::environments::commands::{Place, below, built_from, script, several};
use crate::environments::image;
use crate::environments::jobs::{releases, used_image};
use crate::environments::reading::Reading;
use crate::environments::scope::Scope;
use crate::environments::toolchain::named;
use crate::environments::yaml::Node;
use crate::model::claim::{Says, Strength, Toolchain, Trigger};

/// Events that say nothing about every change.
const RARE: [(&str, &str); 7] = [
    ("schedule", "on a schedule"),
    ("workflow_dispatch", "by hand"),
    ("repository_dispatch", "by hand"),
    ("release", "on releases"),
    ("create", "on new tags"),
    ("issue_comment", "on comments"),
    ("registry_package", "on packages"),
];

/// Notes what a workflow says.
pub fn workflow(reading: &mut Reading<'_>, root: Node<'_>) {
    let trigger = root.get("on").or_else(|| root.get("true")).map(trigger).unwrap_or_default();
    let mut scope = Scope::default();
    env(&mut scope, root);
    let names = format!("{} {}", root.text_at("name").unwrap_or_default(), reading.file());
    for (name, job) in root.get("jobs").into_iter().flat_map(Node::entries) {
        reading.unit.clone_from(&name);
        reading.trigger = if only_tags(job) { Trigger::Only(vec!["on tags".to_owned()]) } else { trigger.clone() };
        let ships = releases(&format!("{names} {name}"));
        self::job(reading, job, &scope, Place { ships, lock_at_hand: None });
    }
}

/// Notes what a composite action says.
pub fn action(reading: &mut Reading<'_>, root: Node<'_>) {
    for step in root.get("runs").and_then(|runs| runs.get("steps")).into_iter().flat_map(Node::items) {
        self::step(reading, step, &Scope::default(), Place::default());
    }
}

fn job(reading: &mut Reading<'_>, job: Node<'_>, scope: &Scope, place: Place) {
    let mut scope = scope.clone();
    if let Some(matrix) = job.get("strategy").and_then(|strategy| strategy.get("matrix")) {
        self::matrix(&mut scope, matrix);
    }
    env(&mut scope, job);
    variable(reading, job, &scope);
    let container = job.get("container").map(|container| container.get("image").unwrap_or(container));
    let services = job.get("services").into_iter().flat_map(Node::entries).filter_map(|(_, service)| service.get("image"));
    for node in container.into_iter().chain(services) {
        used_image(reading, node, &scope);
    }
    if let Some(runner) = job.get("runs-on").filter(|_| container.is_none()) {
        let name = runner.one_or_many().next().and_then(Node::text).unwrap_or_else(|| "its runner".to_owned());
        for name in scope.expand(&name).into_iter().take(1) {
            reading.toolchain(runner.line(), Toolchain::Preinstalled(name), Strength::Preinstalled);
        }
    }
    for step in job.get("steps").into_iter().flat_map(Node::items) {
        self::step(reading, step, &scope, place);
    }
}

fn step(reading: &mut Reading<'_>, step: Node<'_>, scope: &Scope, place: Place) {
    let mut scope = scope.clone();
    env(&mut scope, step);
    variable(reading, step, &scope);
    if let Some((node, text)) = step.get("run").and_then(|node| Some((node, node.text()?))) {
        script(reading, &text, node.script_line(), &scope, place);
    }
    if let Some((node, uses)) = step.get("uses").and_then(|node| Some((node, node.text()?))) {
        self::uses(reading, &uses, node.line(), step.get("with"), &scope);
    }
}

fn uses(reading: &mut Reading<'_>, uses: &str, line: u32, with: Option<Node<'_>>, scope: &Scope) {
    let (action, revision) = uses.split_once('@').unwrap_or((uses, ""));
    let input = |name: &str| with.and_then(|with| with.get(name)).and_then(|node| Some((node.line(), node.text()?)));
    let wanted = input("toolchain").or_else(|| input("rust-version")).or_else(|| input("channel").filter(|_| action.contains("rust")));
    match action.to_lowercase().as_str() {
        "dtolnay/rust-toolchain" => match (wanted, revision) {
            (Some((line, name)), _) => several(reading, &name, line, scope, Strength::Default),
            // of a commit or a branch of its own the text does not tell what it installs
            (None, "master" | "v1") => reading.toolchain(line, Toolchain::Unknown(uses.to_owned()), Strength::Default),
            (None, revision) => several(reading, revision, line, scope, Strength::Default),
        },
        "docker/build-push-action" => built_by_action(reading, line, input("file"), input("context"), scope),
        action if action.ends_with("/toolchain") || action.contains("rust-toolchain") || action.contains("setup-rust") => match wanted {
            Some((line, name)) => {
                for name in scope.expand(&name).iter().flat_map(|names| names.split(',')) {
                    reading.toolchain(line, named(name), Strength::Override);
                }
            }
            None => reading.toolchain(line, Toolchain::OfFile, Strength::Default),
        },
        action if action.starts_with("docker://") => {
            reading.say(
                line,
                Says::Image(image::image(uses).unwrap_or(crate::model::claim::Image {
                    name: uses.into(),
                    tag: None,
                    digest: false,
                    unknown: true,
                })),
            );
        }
        action if action.contains("docker/bake-action") || action.contains("buildah") || action.contains("kaniko") => {
            reading.say(line, Says::BuildsImage(None));
        }
        _ => {}
    }
}

type Input = Option<(u32, String)>;

fn built_by_action(reading: &mut Reading<'_>, line: u32, file: Input, context: Input, scope: &Scope) {
    let context = context.map_or_else(|| ".".to_owned(), |(_, context)| context);
    // without a context the action takes the repository at the commit
    let context = if context.contains("://") || context.contains("{{") { ".".to_owned() } else { context };
    let (line, file) = file.unwrap_or_else(|| (line, below(&context, "Dockerfile")));
    built_from(reading, &file, line, scope);
}

/// Names of `env`, with their values where they are no templates.
fn env(scope: &mut Scope, node: Node<'_>) {
    for (name, value) in node.get("env").into_iter().flat_map(Node::entries) {
        if let Some(value) = value.text() {
            scope.set(&name, &value);
        }
    }
}

/// `RUSTUP_TOOLCHAIN` in `env`.
fn variable(reading: &mut Reading<'_>, node: Node<'_>, scope: &Scope) {
    let found = node.get("env").and_then(|env| env.get("RUSTUP_TOOLCHAIN"));
    if let Some((node, name)) = found.and_then(|node| Some((node, node.text()?))) {
        several(reading, &name, node.line(), scope, Strength::Variable);
    }
}

/// The values of a matrix by `matrix.name`, those of `include` too, and one level of objects: `matrix.rust.version`.
fn matrix(scope: &mut Scope, matrix: Node<'_>) {
    let mut found: Vec<(String, String)> = Vec::new();
    let plain = matrix.entries().filter(|(name, _)| !matches!(name.as_str(), "include" | "exclude"));
    let included = matrix.get("include").into_iter().flat_map(Node::items).flat_map(Node::entries);
    for (name, values) in plain.chain(included) {
        for value in values.one_or_many() {
            found.extend(value.text().map(|text| (format!("matrix.{name}"), text)));
            for (inner, value) in value.entries() {
                found.extend(value.text().map(|text| (format!("matrix.{name}.{inner}"), text)));
            }
        }
    }
    let names: std::collections::BTreeSet<String> = found.iter().map(|(name, _)| name.clone()).collect();
    for name in names {
        let mut values: Vec<String> = Vec::new();
        for (_, value) in found.iter().filter(|(of, _)| *of == name) {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        scope.set_all(&name, values);
    }
}

/// What starts a workflow: changes, unless it says that only other things do.
fn trigger(on: Node<'_>) -> Trigger {
    let mut only = Vec::new();
    let named = on.one_or_many().filter_map(|node| Some((node.text()?, None)));
    let detailed = on.entries().map(|(name, node)| (name, Some(node)));
    for (event, filter) in named.chain(detailed) {
        let keys: Vec<String> = filter.into_iter().flat_map(Node::entries).map(|(key, _)| key).collect();
        let has = |key: &str| keys.iter().any(|found| found == key);
        match RARE.iter().find(|(name, _)| *name == event) {
            Some((_, words)) => only.push((*words).to_owned()),
            None if event == "push" && has("tags") && !has("branches") && !has("branches-ignore") => only.push("on tags".to_owned()),
            None => return Trigger::Changes,
        }
    }
    only.sort();
    only.dedup();
    if only.is_empty() { Trigger::Changes } else { Trigger::Only(only) }
}

/// `if: startsWith(github.ref, 'refs/tags/')`
fn only_tags(job: Node<'_>) -> bool {
    let condition = job.text_at("if").unwrap_or_default();
    let negated = condition.contains('!') || condition.contains("||");
    !negated
        && (condition.contains("refs/tags")
            || condition.contains("ref_type == 'tag'")
            || condition.contains("github.event_name == 'release'"))
}
