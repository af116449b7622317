//! References to images, and the Rust that some of them are known to have.

use crate::environments::toolchain::{is_template, version};
use crate::model::claim::{Image, Toolchain};

/// Reads `rust:1.85-slim@sha256:…`, `ghcr.io:5000/owner/name`. `None` where it names no image: empty, `scratch`.
#[must_use]
pub fn image(text: &str) -> Option<Image> {
    let text = text.trim().trim_start_matches("docker://");
    if text.is_empty() || text == "scratch" {
        return None;
    }
    let unknown = is_template(text);
    let (rest, digest) = text.split_once('@').map_or((text, false), |(rest, _)| (rest, true));
    // a `:` before the last `/` is a port
    let (name, tag) = match rest.rsplit_once(':') {
        Some((name, tag)) if !tag.contains('/') => (name, Some(tag.to_owned())),
        _ => (rest, None),
    };
    Some(Image { name: name.to_owned(), tag, digest, unknown })
}

/// The Rust in an image that is made to have one.
#[must_use]
pub fn toolchain(image: &Image) -> Option<Toolchain> {
    let base = image.name.rsplit('/').next().unwrap_or_default();
    let tag = image.tag.as_deref().unwrap_or("latest");
    let is_rust = base == "rust" || base.starts_with("cargo-chef") || base == "muslrust";
    if !is_rust {
        return None;
    }
    if is_template(tag) || is_template(&image.name) {
        return Some(Toolchain::Unknown(tag.to_owned()));
    }
    let mut parts: Vec<&str> = tag.split('-').collect();
    if let Some(at) = parts.iter().position(|part| *part == "rust") {
        // `latest-rust-1.85.0-slim`, of cargo-chef
        parts.drain(..=at);
    }
    // `1-1.85-bookworm`, of the development containers: their own version comes first
    if image.name.contains("devcontainers") && parts.get(1).is_some_and(|second| version(second).is_some()) {
        parts.remove(0);
    }
    let first = parts.first().copied().unwrap_or_default();
    let dated = parts.len() >= 4 && matches!(first, "nightly" | "beta");
    Some(match first {
        _ if dated => crate::environments::toolchain::named(&parts.get(..4).unwrap_or_default().join("-")),
        "nightly" | "beta" => Toolchain::Channel(first.to_owned()),
        _ => version(first).unwrap_or_else(|| Toolchain::Channel("stable".to_owned())),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_have_parts() {
        let parts = |text| image(text).map(|image| (image.name, image.tag, image.digest));
        assert_eq!(parts("rust"), Some(("rust".into(), None, false)));
        assert_eq!(parts("docker.io/library/rust:1.85"), Some(("docker.io/library/rust".into(), Some("1.85".into()), false)));
        assert_eq!(parts("host:5000/a/b"), Some(("host:5000/a/b".into(), None, false)));
        assert_eq!(parts("a:1@sha256:00"), Some(("a".into(), Some("1".into()), true)));
        assert_eq!(parts("scratch"), None);
        assert!(image("rust:${V}").unwrap().unknown);
    }

    #[test]
    fn some_images_have_a_rust() {
        let shown = |text| image(text).and_then(|image| toolchain(&image)).map(|toolchain| toolchain.shown());
        assert_eq!(shown("rust:1.85.1-slim-bookworm"), Some("1.85.1".into()));
        assert_eq!(shown("public.ecr.aws/docker/library/rust:1.85"), Some("1.85".into()));
        assert_eq!(shown("rust:1"), Some("1 (any)".into()));
        assert_eq!(shown("rust"), Some("stable".into()));
        assert_eq!(shown("rust:slim-bookworm"), Some("stable".into()));
        assert_eq!(shown("rust:alpine3.22"), Some("stable".into()));
        assert_eq!(shown("rustlang/rust:nightly-bookworm"), Some("nightly".into()));
        assert_eq!(shown("rustlang/rust:nightly-2025-06-01-slim"), Some("nightly-2025-06-01".into()));
        assert_eq!(shown("lukemathwalker/cargo-chef:latest-rust-1.84"), Some("1.84".into()));
        assert_eq!(shown("lukemathwalker/cargo-chef:latest"), Some("stable".into()));
        assert_eq!(shown("clux/muslrust:1.84.0-stable"), Some("1.84".into()));
        assert_eq!(shown("mcr.microsoft.com/devcontainers/rust:1-1-bookworm"), Some("1 (any)".into()));
        assert_eq!(shown("mcr.microsoft.com/devcontainers/rust:2-1.85-bookworm"), Some("1.85".into()));
        assert_eq!(shown("rust:${V}"), Some("unknown (${V})".into()));
        assert_eq!(shown("debian:12"), None);
    }
}
