//! `.gitlab-ci.yml`, and Woodpecker's pipelines, which are alike: jobs with an image and lists of commands.

use crate::environments::commands::several;
use crate::environments::jobs::{job as used_job, releases};
use crate::environments::reading::Reading;
use crate::environments::scope::Scope;
use crate::environments::yaml::Node;
use crate::model::claim::{Strength, Trigger};

/// Keys of GitLab's root that are no jobs.
const NO_JOBS: [&str; 12] = [
    "default",
    "include",
    "stages",
    "variables",
    "workflow",
    "cache",
    "image",
    "services",
    "before_script",
    "after_script",
    "spec",
    "pages",
];

/// Where GitLab's commands stand.
const SCRIPTS: [&str; 3] = ["before_script", "script", "after_script"];

/// Notes what GitLab's file says.
pub fn gitlab(reading: &mut Reading<'_>, root: Node<'_>) {
    if let Some(include) = root.get("include") {
        reading.gap(include.line(), "it includes other files, which are not read", "judge what they say by hand");
    }
    let mut scope = Scope::default();
    variables(reading, &mut scope, root);
    let default = root.get("default");
    for part in default.into_iter().chain([root]) {
        used_job(reading, part, &scope, &["before_script"], false);
    }
    for (name, job) in root.entries().filter(|(name, job)| job.is_mapping() && !NO_JOBS.contains(&name.as_str()) && !name.starts_with('.'))
    {
        reading.unit.clone_from(&name);
        reading.trigger = gitlab_trigger(job);
        let mut scope = scope.clone();
        variables(reading, &mut scope, job);
        used_job(reading, job, &scope, &SCRIPTS, releases(&name));
    }
}

/// `only: tags`, `rules: - if: $CI_COMMIT_TAG`
fn gitlab_trigger(job: Node<'_>) -> Trigger {
    let words: Vec<String> = job.get("only").into_iter().flat_map(Node::one_or_many).filter_map(Node::text).collect();
    let rules: Vec<String> = job.get("rules").into_iter().flat_map(Node::items).filter_map(|rule| rule.text_at("if")).collect();
    let by_words = !words.is_empty() && words.iter().all(|word| matches!(word.as_str(), "tags" | "schedules" | "web" | "triggers"));
    let by_rules = !rules.is_empty() && rules.iter().all(|rule| rule.trim() == "$CI_COMMIT_TAG");
    let by_hand = job.text_at("when").is_some_and(|when| when == "manual");
    match (by_words || by_rules, by_hand) {
        (true, _) => Trigger::Only(vec!["on tags".to_owned()]),
        (false, true) => Trigger::Only(vec!["by hand".to_owned()]),
        (false, false) => Trigger::Changes,
    }
}

/// Names of `variables`; one of them may name the toolchain.
fn variables(reading: &mut Reading<'_>, scope: &mut Scope, node: Node<'_>) {
    for (name, value) in node.get("variables").into_iter().flat_map(Node::entries) {
        let value = value.get("value").unwrap_or(value);
        let Some(text) = value.text() else { continue };
        if name == "RUSTUP_TOOLCHAIN" {
            several(reading, &text, value.line(), scope, Strength::Variable);
        }
        scope.set(&name, &text);
    }
}

/// Notes what a pipeline of Woodpecker says: `steps` (or `pipeline`, before 1.0), by name or as a list.
pub fn woodpecker(reading: &mut Reading<'_>, root: Node<'_>) {
    let steps = root.get("steps").or_else(|| root.get("pipeline"));
    let listed = steps.into_iter().flat_map(Node::items).map(|step| (step.text_at("name").unwrap_or_default(), step));
    let named = steps.into_iter().flat_map(Node::entries);
    for (name, step) in named.chain(listed) {
        reading.unit.clone_from(&name);
        reading.trigger = woodpecker_trigger(step);
        let scope = Scope::default();
        let variable = step.get("environment").and_then(|variables| variables.get("RUSTUP_TOOLCHAIN"));
        if let Some((node, text)) = variable.and_then(|node| Some((node, node.text()?))) {
            several(reading, &text, node.line(), &scope, Strength::Variable);
        }
        used_job(reading, step, &scope, &["commands"], releases(&name));
        if let Some((node, file)) =
            step.get("settings").and_then(|settings| settings.get("dockerfile")).and_then(|node| Some((node, node.text()?)))
        {
            crate::environments::commands::built_from(reading, &file, node.line(), &scope);
        }
    }
}

fn woodpecker_trigger(step: Node<'_>) -> Trigger {
    let conditions: Vec<Node<'_>> = step.get("when").into_iter().flat_map(Node::one_or_many).collect();
    let events: Vec<String> =
        conditions.iter().filter_map(|when| when.get("event")).flat_map(Node::one_or_many).filter_map(Node::text).collect();
    let rare = |event: &String| matches!(event.as_str(), "tag" | "release" | "cron" | "manual" | "deployment");
    if !events.is_empty() && events.len() >= conditions.len() && events.iter().all(rare) {
        return Trigger::Only(vec!["on tags".to_owned()]);
    }
    Trigger::Changes
}
