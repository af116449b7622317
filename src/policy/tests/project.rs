//! Projects in a few lines.

use std::collections::BTreeSet;

use ustr::Ustr;

use crate::algo::digraph::to_u32;
use crate::model::cfg::Cfg;
use crate::model::project::{ExternalReference, Lines, Module, Project, ProjectPackage, Reference, ReferenceKind};
use crate::model::workspace::TargetKind;

/// A project from lines `a::b -> a::c [kind] [test]`, `a::b -> crate:serde` or `a::b`. Modules exist when they are named, parents
/// too; the first segment is the package. `a::b` stands in `src/a/b.rs`, and the n-th line's reference in line n there.
pub(crate) fn project(text: &str) -> Project {
    let lines: Vec<(u32, Vec<&str>)> = (1..).zip(text.trim().lines().map(|line| line.split_whitespace().collect())).collect();
    let ends = lines.iter().flat_map(|(_, words)| [words.first(), words.get(2)]).flatten();
    let (crates, named): (BTreeSet<&str>, BTreeSet<&str>) = ends.copied().partition(|end| end.starts_with("crate:"));
    let mut ids: BTreeSet<&str> = named.iter().flat_map(|id| id.match_indices("::").map(|(at, _)| &id[..at])).collect();
    ids.extend(named);
    let ids: Vec<&str> = ids.into_iter().collect();
    let packages: Vec<&str> = ids.iter().copied().filter(|id| !id.contains("::")).collect();
    let crates: Vec<&str> = crates.into_iter().collect();
    let at = |list: &[&str], id: &str| list.iter().position(|other| *other == id).map(to_u32);
    let file = |id: &str| format!("src/{}.rs", id.replace("::", "/"));
    let mut files: Vec<String> = ids.iter().map(|id| file(id)).collect();
    files.sort();
    let file_of = |id: &str| to_u32(files.binary_search(&file(id)).unwrap());
    let module = |id: &&str| Module {
        id: (*id).to_owned(),
        parent: id.rsplit_once("::").and_then(|(parent, _)| at(&ids, parent)),
        package: at(&packages, id.split("::").next().unwrap()).unwrap(),
        target: "lib".into(),
        target_kind: TargetKind::Lib,
        file: file_of(id),
        line: 1,
        inline: false,
        test: false,
        cfg: 0,
        lines: Lines { code: 10, ..Lines::default() },
        functions: Vec::new(),
    };
    let package = |name: &&str| ProjectPackage {
        name: (*name).to_owned(),
        version: "0.1.0".into(),
        manifest: "Cargo.toml".into(),
        dependencies: Vec::new(),
    };
    let mut project = Project {
        packages: packages.iter().map(package).collect(),
        modules: ids.iter().map(module).collect(),
        cfgs: vec![Cfg::TRUE],
        vias: vec![Vec::new()],
        external_crates: crates.iter().map(|name| name["crate:".len()..].to_owned()).collect(),
        ..Project::default()
    };
    for (line, words) in &lines {
        let [from, "->", to, rest @ ..] = words.as_slice() else { continue };
        let kind = ReferenceKind::ALL.into_iter().find(|kind| rest.contains(&kind.word())).unwrap_or(ReferenceKind::Value);
        let (test, line, name, file) = (rest.contains(&"test"), *line, Ustr::from("x"), file_of(from));
        let from = at(&ids, from).unwrap();
        if let Some(krate) = at(&crates, to) {
            let (from_item, path, cfg, via) = (None, name, 0, 0);
            let (reexport, in_macro, in_signature) = (false, false, false);
            let reference = ExternalReference {
                from,
                krate,
                test,
                kind,
                file,
                line,
                from_item,
                path,
                name,
                cfg,
                via,
                reexport,
                in_macro,
                in_signature,
            };
            project.external_references.push(reference);
            continue;
        }
        let to = at(&ids, to).unwrap();
        let (from_item, to_item, cfg, via) = (None, None, 0, 0);
        let (reexport, in_macro, item_unknown) = (false, false, false);
        let reference =
            Reference { from, to, test, kind, file, line, from_item, to_item, name, cfg, via, reexport, in_macro, item_unknown };
        project.references.push(reference);
    }
    project.references.sort();
    project.external_references.sort();
    project.files = files;
    project
}
