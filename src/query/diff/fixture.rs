//! Small projects that comparisons are tested with: `r::a r::b, r::b r::a::x` is a text that is one reference from the first module to the
//! second each.

use std::collections::BTreeSet;

use ustr::ustr;

use crate::measure;
use crate::model::change::Changes;
use crate::model::cycle::Cycle;
use crate::model::metrics::{MeasureRequest, Metrics};
use crate::model::project::{Lines, Module, Project, ProjectPackage, Reference, ReferenceKind};
use crate::model::workspace::TargetKind;
use crate::query::diff;
use crate::query::diff::context::State;
use crate::query::renamed_modules::Renamed;

/// A project with its numbers.
pub struct Measured {
    pub project: Project,
    pub metrics: Metrics,
    pub cycles: Vec<Cycle>,
}

impl Measured {
    /// References as a text. All modules are of one library, whose root is the first segment.
    pub fn of(references: &str) -> Self {
        let pairs: Vec<(&str, &str)> = references.split(", ").map(|pair| pair.split_once(' ').unwrap()).collect();
        let mut ids: BTreeSet<&str> = BTreeSet::new();
        for id in pairs.iter().flat_map(|(from, to)| [*from, *to]) {
            ids.extend(id.match_indices("::").map(|(at, _)| &id[..at]).chain([id]));
        }
        let ids: Vec<&str> = ids.into_iter().collect();
        let at = |id: &str| u32::try_from(ids.binary_search(&id).unwrap()).unwrap();
        let module = |id: &&str| Module {
            id: (*id).to_owned(),
            parent: id.rsplit_once("::").map(|(parent, _)| at(parent)),
            package: 0,
            target: "r".into(),
            target_kind: TargetKind::Lib,
            file: 0,
            line: 1,
            inline: false,
            test: false,
            cfg: 0,
            lines: Lines::default(),
            functions: Vec::new(),
        };
        let reference = |(line, (from, to)): (u32, &(&str, &str))| Reference {
            from: at(from),
            to: at(to),
            test: false,
            kind: ReferenceKind::Value,
            file: 0,
            line,
            from_item: None,
            to_item: None,
            name: ustr("n"),
            cfg: 0,
            via: 0,
            reexport: false,
            in_macro: false,
            item_unknown: false,
        };
        let package = ProjectPackage { name: "r".into(), version: "0.1.0".into(), manifest: "Cargo.toml".into(), dependencies: Vec::new() };
        let mut project = Project {
            packages: vec![package],
            modules: ids.iter().map(module).collect(),
            files: vec!["src/lib.rs".into()],
            cfgs: vec![crate::model::cfg::Cfg::All(Vec::new())],
            vias: vec![Vec::new()],
            references: (1..).zip(&pairs).map(reference).collect(),
            ..Project::default()
        };
        project.references.sort();
        let request = MeasureRequest::default();
        Self { metrics: measure::all(&project, request), cycles: measure::cycles(&project, request), project }
    }

    pub fn state(&self) -> State<'_> {
        State { project: &self.project, metrics: &self.metrics, cycles: &self.cycles }
    }
}

/// Renames as a text: `r::old r::new, …`.
pub fn renamed(text: &str) -> Renamed {
    let pairs = text.split(", ").filter_map(|pair| pair.split_once(' '));
    Renamed { modules: pairs.map(|(old, new)| (old.to_owned(), new.to_owned())).collect() }
}

/// What differs between two texts.
pub fn changes(before: &str, after: &str, renamed: &Renamed) -> Changes {
    diff::changes(Measured::of(before).state(), Measured::of(after).state(), renamed)
}
