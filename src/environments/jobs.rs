//! What the jobs of all services have in common: images, lists of commands, and names that say that something is released.

use crate::environments::commands::{Place, script};
use crate::environments::image;
use crate::environments::reading::Reading;
use crate::environments::scope::Scope;
use crate::environments::yaml::Node;

/// Parts of names of jobs and workflows whose builds are meant to be used.
const RELEASES: [&str; 8] = ["release", "publish", "deploy", "docker", "dist", "package", "binaries", "image"];

/// Notes the image of a job and what its lists of commands say.
pub fn job(reading: &mut Reading<'_>, image: Option<Node<'_>>, scripts: &[Option<Node<'_>>], scope: &Scope, ships: bool) {
    if let Some(node) = image.map(|image| image.get("name").unwrap_or(image)) {
        used_image(reading, node, scope);
    }
    for node in scripts.iter().flatten().flat_map(|list| list.one_or_many()) {
        if let Some(text) = node.text() {
            script(reading, &text, node.script_line(), scope, Place { ships, lock_at_hand: None });
        }
    }
}

/// Whether a job's name says that what it builds is meant to be used.
#[must_use]
pub fn releases(name: &str) -> bool {
    let name = name.to_lowercase();
    RELEASES.iter().any(|word| name.contains(word))
}

/// Notes the image that a text names, once for each value of its templates.
pub fn used_image(reading: &mut Reading<'_>, node: Node<'_>, scope: &Scope) {
    for text in node.text().iter().flat_map(|text| scope.expand(text)) {
        if let Some(used) = image::image(&text) {
            let toolchain = image::toolchain(&used);
            reading.image(node.line(), used, toolchain);
        }
    }
}
