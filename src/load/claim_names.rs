//! What a file is by its name: which format, and which environment where the configuration does not say.

use glob::{MatchOptions, Pattern};

use crate::config::EnvironmentConfig;
use crate::model::claim::Format;

/// The format of a file, by its name relative to the root; `None` where it makes no claims.
#[must_use]
pub fn format(name: &str) -> Option<Format> {
    let (dir, base) = name.rsplit_once('/').unwrap_or(("", name));
    let is_yaml = matches!(base.rsplit_once('.'), Some((_, "yml" | "yaml")));
    Some(match base {
        "rust-toolchain" | "rust-toolchain.toml" => Format::ToolchainFile,
        "Cargo.toml" => Format::Manifest,
        "clippy.toml" | ".clippy.toml" => Format::Clippy,
        ".gitlab-ci.yml" => Format::Gitlab,
        ".woodpecker.yml" | ".woodpecker.yaml" => Format::Woodpecker,
        "action.yml" | "action.yaml" if dir.starts_with(".github/") => Format::Action,
        _ if is_yaml && dir == ".github/workflows" => Format::Workflow,
        _ if is_yaml && dir == ".woodpecker" => Format::Woodpecker,
        "devcontainer.json" | ".devcontainer.json" => Format::Devcontainer,
        "flake.nix" | "shell.nix" => Format::Nix,
        "Cross.toml" => Format::Cross,
        "Justfile" | "justfile" | ".justfile" | "Makefile" | "makefile" | "GNUmakefile" => Format::Recipes,
        ".tool-versions" => Format::ToolVersions,
        "mise.toml" | ".mise.toml" => Format::Mise,
        "config.toml" if matches!(dir, ".config/mise" | ".mise") => Format::Mise,
        "Puppetfile" => Format::Puppetfile,
        "metadata.json" => Format::PuppetModule,
        ".dockerignore" => Format::Dockerignore,
        _ if is_dockerfile(base) => Format::Dockerfile,
        _ => return None,
    })
}

/// `Dockerfile`, `Dockerfile.dev`, `dev.Dockerfile`, `Containerfile`, but not `Dockerfile.md`.
fn is_dockerfile(base: &str) -> bool {
    let lower = base.to_lowercase();
    let is_text = [".md", ".txt", ".rs", ".sh", ".py", ".orig", ".dockerignore", ".j2", ".tmpl"].iter().any(|end| lower.ends_with(end));
    let named = |stem: &str| {
        lower == stem
            || lower.starts_with(&format!("{stem}."))
            || lower.starts_with(&format!("{stem}-"))
            || lower.ends_with(&format!(".{stem}"))
    };
    !is_text && (named("dockerfile") || named("containerfile"))
}

/// The environment of a file: the first of the configuration whose patterns match it, else the usual one. Empty for what is said of the
/// workspace, wherever it is built.
#[must_use]
pub fn environment(name: &str, format: Format, configured: &[EnvironmentConfig]) -> String {
    let options = MatchOptions { case_sensitive: true, require_literal_separator: true, require_literal_leading_dot: false };
    let matches = |pattern: &str| Pattern::new(pattern).is_ok_and(|pattern| pattern.matches_with(name, options));
    let named = configured.iter().find(|environment| environment.files.iter().any(|pattern| matches(&pattern.value)));
    named.map_or_else(|| usual(name, format).to_owned(), |environment| environment.name.value.clone())
}

fn usual(name: &str, format: Format) -> &'static str {
    match format {
        Format::Manifest | Format::Clippy | Format::Dockerignore => "",
        Format::Workflow | Format::Action | Format::Gitlab | Format::Woodpecker | Format::Cross => "ci",
        Format::Dockerfile => of_image(name),
        Format::Puppetfile | Format::PuppetModule => "production",
        Format::ToolchainFile | Format::Devcontainer | Format::Nix | Format::Recipes | Format::ToolVersions | Format::Mise => "development",
    }
}

/// By the words of its path.
fn of_image(name: &str) -> &'static str {
    if name.starts_with(".github/") {
        return "ci";
    }
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split(|letter: char| !letter.is_alphanumeric()).collect();
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(word));
    let is_dev = has(&["dev", "devcontainer", "development", "local"]);
    let is_test = has(&["test", "tests", "testing", "ci", "e2e", "integration", "bench"]);
    match (is_dev, is_test) {
        (true, _) => "development",
        (false, true) => "test",
        (false, false) => "production",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_dockerfiles() {
        let shown = |name| format(name).map(|format| usual(name, format));
        for name in ["Dockerfile", "docker/Dockerfile.alpine", "api.Dockerfile", "Containerfile", "Dockerfile-musl", "api.dockerfile"] {
            assert_eq!(shown(name), Some("production"), "{name}");
        }
        for name in ["Dockerfile.dev", "dev/Dockerfile", "local.Dockerfile"] {
            assert_eq!(shown(name), Some("development"), "{name}");
        }
        for name in ["Dockerfile.test", "ci/Dockerfile", "e2e/Dockerfile"] {
            assert_eq!(shown(name), Some("test"), "{name}");
        }
        for name in ["Dockerfile.md", "Dockerfile.dockerignore", "dockerfile.rs", "devices/readme", "ci.yml"] {
            assert_eq!(shown(name), None, "{name}");
        }
        assert_eq!(shown("devices/Dockerfile"), Some("production"), "a word, not a part of one");
    }
}
