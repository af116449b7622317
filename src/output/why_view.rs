//! `underpin.why/1`: the evidence for one dependency, for programs and for the text format.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::project::{Project, ReferenceKind};
use crate::query::why::{Step, Why};

/// The version of the format.
pub const SCHEMA: &str = "underpin.why/1";

/// The answer.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "underpin.why/1")]
pub struct WhyView {
    /// `underpin.why/1`.
    pub schema: &'static str,
    /// Whose text it is: a module, `module::*` for it and all in it, `package:name`, or an item.
    pub from: String,
    /// What is named.
    pub to: String,
    /// Whether the question was widened from the modules to what lies in them.
    pub widened: bool,
    /// Whether one of them is an item: then no route was looked for.
    pub of_items: bool,
    /// Whether `from` names `to` itself; if not, `steps` is the shortest route, empty where there is none.
    pub direct: bool,
    /// One step where there are direct references, several for a route.
    pub steps: Vec<StepView>,
}

/// References that lead one step on.
#[derive(Serialize, JsonSchema)]
pub struct StepView {
    /// Where the step starts.
    pub from: String,
    /// Where it leads.
    pub to: String,
    /// The references, by file and line.
    pub references: Vec<ReferenceView>,
}

/// A reference with its text.
#[derive(Serialize, JsonSchema)]
pub struct ReferenceView {
    /// The file, relative to the workspace root.
    pub file: String,
    /// One-based line.
    pub line: u32,
    /// The module whose text it is.
    pub from: String,
    /// The module that defines what is named.
    pub to: String,
    /// The name that stands there.
    pub name: String,
    /// What the text does with it.
    pub kind: ReferenceKind,
    /// Whether it is test code.
    pub test: bool,
    /// The predicate that it stands under.
    pub cfg: Option<String>,
    /// The line's text, without the space around it.
    pub text: String,
}

/// An answer for programs. `text_of` gives the text of a file's line.
pub fn why(project: &Project, answer: &Why, text_of: &mut dyn FnMut(&str, u32) -> String) -> WhyView {
    let direct = matches!(answer.steps.as_slice(), [only] if only.from == answer.from.id && only.to == answer.to.id);
    WhyView {
        schema: SCHEMA,
        from: answer.from.id.clone(),
        to: answer.to.id.clone(),
        widened: answer.widened,
        of_items: !(answer.from.items.is_empty() && answer.to.items.is_empty()),
        direct,
        steps: answer.steps.iter().map(|one| step(project, one, text_of)).collect(),
    }
}

fn step(project: &Project, step: &Step, text_of: &mut dyn FnMut(&str, u32) -> String) -> StepView {
    let module = |module: u32| project.modules.get(module as usize).map(|module| module.id.clone()).unwrap_or_default();
    let references = step.references.iter().filter_map(|&index| project.references.get(index as usize)).map(|reference| {
        let file = project.files.get(reference.file as usize).cloned().unwrap_or_default();
        ReferenceView {
            line: reference.line,
            from: module(reference.from),
            to: module(reference.to),
            name: reference.name.as_str().to_owned(),
            kind: reference.kind,
            test: reference.test,
            cfg: (reference.cfg != 0).then(|| project.cfgs.get(reference.cfg as usize).map(ToString::to_string)).flatten(),
            text: text_of(&file, reference.line).trim().to_owned(),
            file,
        }
    });
    StepView { from: step.from.clone(), to: step.to.clone(), references: references.collect() }
}
