//! The JSON files: development containers, and what a Puppet module asks for.

use semver::VersionReq;

use crate::environments::commands::{below, built_from};
use crate::environments::image;
use crate::environments::reading::Reading;
use crate::environments::scope::Scope;
use crate::environments::toml::tool;
use crate::environments::yaml::Node;
use crate::model::claim::{ModuleAsks, ModulePin, Says, Strength};

/// Notes what a `devcontainer.json` says: its image, the file that it is built from, the version that its Rust feature installs.
pub fn devcontainer(reading: &mut Reading<'_>, root: Node<'_>) {
    if let Some((node, used)) = root.get("image").and_then(|node| Some((node, image::image(&node.text()?)?))) {
        let toolchain = image::toolchain(&used);
        reading.image(node.line(), used, toolchain);
    }
    let file = root.get("build").and_then(|build| build.get("dockerfile")).or_else(|| root.get("dockerFile"));
    if let Some((node, file)) = file.and_then(|node| Some((node, node.text()?))) {
        let dir = reading.file().rsplit_once('/').map_or("", |(dir, _)| dir);
        built_from(reading, &normal(&below(dir, &file)), node.line(), &Scope::default());
    }
    for (name, options) in root.get("features").into_iter().flat_map(Node::entries) {
        if name.rsplit('/').next().is_some_and(|last| last.split(':').next() == Some("rust")) {
            let version = options.get("version");
            let text = version.and_then(Node::text).unwrap_or_else(|| "latest".to_owned());
            reading.toolchain(version.unwrap_or(options).line(), tool(&text), Strength::Default);
        }
    }
}

/// `a/../b` as `b`.
fn normal(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/').filter(|part| !part.is_empty() && *part != ".") {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

/// Notes the modules that a Puppet module's `metadata.json` asks for.
pub fn puppet_module(reading: &mut Reading<'_>, root: Node<'_>) {
    for module in root.get("dependencies").into_iter().flat_map(Node::items) {
        let Some((node, name)) = module.get("name").and_then(|node| Some((node, node.text()?))) else { continue };
        let asks = module.text_at("version_requirement").map_or(ModuleAsks::Anything, |text| range(&text));
        reading.say(node.line(), Says::Module(ModulePin { name: name.replace('-', "/"), asks }));
    }
}

/// `>= 4.0.0 < 10.0.0`, `9.x`, `1.2.3`: Puppet's ranges have blanks where ours have commas.
fn range(text: &str) -> ModuleAsks {
    let trimmed = text.trim();
    if let Ok(version) = semver::Version::parse(trimmed.trim_start_matches('=').trim()) {
        return ModuleAsks::Exactly(version);
    }
    let mut joined = String::new();
    for word in trimmed.split_whitespace() {
        let begins = word.starts_with(|letter: char| !letter.is_ascii_digit()) || joined.ends_with(|letter: char| letter.is_ascii_digit());
        if begins && !joined.is_empty() {
            joined.push(',');
        }
        joined.push_str(word);
    }
    VersionReq::parse(&joined.replace(".x", ".*"))
        .map_or_else(|_| ModuleAsks::Unknown(text.to_owned()), |req| ModuleAsks::Range(req, text.to_owned()))
}
