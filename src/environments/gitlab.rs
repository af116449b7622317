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
    let usual = |key: &str| root.get("default").and_then(|default| default.get(key)).or_else(|| root.get(key));
    for (name, job) in root.entries().filter(|(name, job)| job.is_mapping() && !NO_JOBS.contains(&name.as_str()) && !name.starts_with('.'))
    {
        reading.unit.clone_from(&name);
        reading.trigger = gitlab_trigger(job);
        let mut scope = scope.clone();
        variables(reading, &mut scope, job);
        let of_job = |key: &str| job.get(key).or_else(|| usual(key));
        used_job(reading, of_job("image"), &SCRIPTS.map(of_job), &scope, releases(&name));
    }
}

/// `only: tags`, `rules: - if: $CI_COMMIT_TAG`
fn gitlab_trigger(job: Node<'_>) -> Trigger {
    let words: Vec<String> = job.get("only").into_iter().flat_map(Node::one_or_many).filter_map(Node::text).collect();
    let rules: Vec<String> = job.get("rules").into_iter().flat_map(Node::items).filter_map(|rule| rule.text_at("if")).collect();
    let by_words: Option<Vec<&str>> = words.iter().map(|word| rare(word)).collect();
    let by_rules: Option<Vec<&str>> = rules.iter().map(|rule| (rule.trim() == "$CI_COMMIT_TAG").then_some("on tags")).collect();
    let mut only: Vec<&str> = [by_words, by_rules].into_iter().flatten().flatten().collect();
    if only.is_empty() && job.text_at("when").is_some_and(|when| when == "manual") {
        only.push("by hand");
    }
    triggered(only)
}

/// What starts a job that a change does not start.
fn rare(word: &str) -> Option<&'static str> {
    Some(match word {
        "tag" | "tags" => "on tags",
        "schedule" | "schedules" | "cron" => "on a schedule",
        "release" => "on releases",
        "deployment" => "on deployments",
        "web" | "triggers" | "manual" => "by hand",
        _ => return None,
    })
}

fn triggered(mut only: Vec<&str>) -> Trigger {
    only.sort_unstable();
    only.dedup();
    if only.is_empty() { Trigger::Changes } else { Trigger::Only(only.into_iter().map(str::to_owned).collect()) }
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
        used_job(reading, step.get("image"), &[step.get("commands")], &scope, releases(&name));
        if let Some((node, file)) =
            step.get("settings").and_then(|settings| settings.get("dockerfile")).and_then(|node| Some((node, node.text()?)))
        {
            crate::environments::commands::built_from(reading, &file, node.line(), &scope);
        }
    }
}

fn woodpecker_trigger(step: Node<'_>) -> Trigger {
    let conditions: Vec<Node<'_>> = step.get("when").into_iter().flat_map(Node::one_or_many).collect();
    let of_condition = |when: &Node<'_>| {
        let events: Vec<String> = when.get("event")?.one_or_many().filter_map(Node::text).collect();
        events.iter().map(|event| rare(event)).collect::<Option<Vec<_>>>()
    };
    let only: Option<Vec<Vec<&str>>> = conditions.iter().map(of_condition).collect();
    triggered(only.unwrap_or_default().concat())
}
