//! Projects that name external crates, from a few lines, for tests.
//!
//! ```text
//! app::net -> axum::http::StatusCode type signature
//! ```
//!
//! The module's package is its first segment, its manifest `<package>/Cargo.toml`; the reference of line n stands in line n. Words behind: a kind, `test`,
//! `signature`, `reexport`, `via=app::facade`; `bin`, `build` and `bench` say what target the module is of.

use std::collections::BTreeSet;

use crate::model::project::{ExternalReference, Lines, Module, Project, ProjectPackage, ReferenceKind};
use crate::model::workspace::TargetKind;

/// What the text says.
pub fn project(text: &str) -> Project {
    let rows: Vec<Vec<&str>> = text.trim().lines().map(|line| line.split_whitespace().collect()).collect();
    let via = |row: &[&str]| row.iter().find_map(|word| word.strip_prefix("via=").map(str::to_owned));
    let mut ids: BTreeSet<String> = rows.iter().map(|row| row[0].to_owned()).collect();
    ids.extend(rows.iter().filter_map(|row| via(row)));
    let ids: Vec<String> = ids.into_iter().collect();
    let packages: BTreeSet<&str> = ids.iter().map(|id| id.split("::").next().unwrap()).collect();
    let crates: BTreeSet<&str> = rows.iter().map(|row| row[2].split("::").next().unwrap()).collect();
    let crates: Vec<String> = crates.into_iter().map(str::to_owned).collect();
    let at = |list: &[String], name: &str| u32::try_from(list.iter().position(|one| one == name).unwrap()).unwrap();
    let kind_of = |id: &str| {
        let words: Vec<&str> = rows.iter().filter(|row| row[0] == id).flatten().copied().collect();
        let kinds = [("bin", TargetKind::Bin), ("build", TargetKind::Build), ("bench", TargetKind::Bench)];
        kinds.into_iter().find(|(word, _)| words.contains(word)).map_or(TargetKind::Lib, |(_, kind)| kind)
    };
    let module = |id: &String| Module {
        id: id.clone(),
        parent: None,
        package: u32::try_from(packages.iter().position(|package| Some(*package) == id.split("::").next()).unwrap()).unwrap(),
        target: String::new(),
        target_kind: kind_of(id),
        file: at(&ids, id),
        line: 1,
        inline: false,
        test: false,
        cfg: 0,
        lines: Lines::default(),
        functions: Vec::new(),
    };
    let mut vias = vec![Vec::new()];
    let mut references = Vec::new();
    for (row, line) in rows.iter().zip(1_u32..) {
        let (krate, path) = row[2].split_once("::").unwrap_or((row[2], ""));
        let kind = ReferenceKind::ALL.into_iter().find(|kind| row.contains(&kind.word())).unwrap_or(ReferenceKind::Value);
        let mut number = 0;
        if let Some(facade) = via(row) {
            vias.push(vec![at(&ids, &facade)]);
            number = u32::try_from(vias.len() - 1).unwrap();
        }
        references.push(ExternalReference {
            from: at(&ids, row[0]),
            krate: at(&crates, krate),
            test: row.contains(&"test"),
            kind,
            file: at(&ids, row[0]),
            line,
            from_item: None,
            path: path.into(),
            name: path.rsplit("::").next().unwrap_or_default().into(),
            cfg: 0,
            via: number,
            reexport: row.contains(&"reexport"),
            in_macro: false,
            in_signature: row.contains(&"signature"),
        });
    }
    references.sort_unstable();
    let package = |name: &&str| ProjectPackage {
        name: (*name).to_owned(),
        version: "0.1.0".to_owned(),
        manifest: format!("{name}/Cargo.toml"),
        dependencies: Vec::new(),
    };
    Project {
        packages: packages.iter().map(package).collect(),
        modules: ids.iter().map(module).collect(),
        files: ids.iter().map(|id| format!("{id}.rs")).collect(),
        vias,
        external_crates: crates,
        external_references: references,
        ..Project::default()
    }
}
