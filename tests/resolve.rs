//! Every folder of `fixtures/resolve` is a small workspace with the edges that it has, in `expected.txt`.
//!
//! One edge a line: `from -> to [kind count, …] (test) (hierarchy) (item unknown count) via facade, …`, references within one module
//! left out; then the paths that are not known and the problems. With a file `externals.txt`, that has the references to crates that are
//! not part of the workspace: `from:line -> crate::path [kind] `name` in `item` (test) (reexport) (in signature) (in macro) cfg … via …`; with a file
//! `suppressions.txt`, that has the comments that ask for silence. `UNDERPIN_BLESS=1 cargo test --test resolve` writes the files anew;
//! read the difference before you commit it: the files say what is right, not what is.

#![expect(clippy::unwrap_used, reason = "tests may panic")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use underpin::load::request::WorkspaceRequest;
use underpin::model::problem::Problem;
use underpin::model::project::{Project, Reference, ReferenceKind};
use underpin::survey::{self, SurveyRequest};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/resolve")
}

/// All stages up to the project, and the problems on the way.
fn resolved(dir: &Path) -> (Project, Vec<Problem>) {
    let workspace = WorkspaceRequest { dir: Some(dir.to_owned()), static_only: true, ..WorkspaceRequest::default() };
    let request = SurveyRequest { workspace, ..SurveyRequest::default() };
    let project = survey::read(&request, &|_| ()).unwrap().project;
    let mut problems = project.problems.clone();
    problems.sort_by(|a, b| (&a.file, a.line, a.kind, &a.message).cmp(&(&b.file, b.line, b.kind, &b.message)));
    (project, problems)
}

fn rendered(project: &Project, problems: &[Problem]) -> String {
    let id = |module: u32| project.modules[module as usize].id.as_str();
    let mut edges: BTreeMap<(&str, &str, bool), Vec<&Reference>> = BTreeMap::new();
    for reference in project.references.iter().filter(|reference| reference.from != reference.to) {
        edges.entry((id(reference.from), id(reference.to), reference.test)).or_default().push(reference);
    }
    let mut text = String::new();
    for ((from, to, test), references) in edges {
        let count = |kind: ReferenceKind| references.iter().filter(|reference| reference.kind == kind).count();
        let kinds = ReferenceKind::ALL.into_iter().filter(|kind| count(*kind) > 0).map(|kind| format!("{} {}", kind.word(), count(kind)));
        write!(text, "{from} -> {to} [{}]", kinds.collect::<Vec<_>>().join(", ")).unwrap();
        if test {
            text += " (test)";
        }
        let below = |outer: &str, inner: &str| inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with("::"));
        if below(from, to) || below(to, from) {
            text += " (hierarchy)";
        }
        let unknown = references.iter().filter(|reference| reference.item_unknown).count();
        if unknown > 0 {
            write!(text, " (item unknown {unknown})").unwrap();
        }
        let via: BTreeSet<&str> =
            references.iter().flat_map(|reference| &project.vias[reference.via as usize]).map(|module| id(*module)).collect();
        if !via.is_empty() {
            write!(text, " via {}", via.into_iter().collect::<Vec<_>>().join(", ")).unwrap();
        }
        text += "\n";
    }
    for unknown in &project.unresolved.examples {
        writeln!(text, "unknown: {}:{} {}", unknown.file, unknown.line, unknown.path).unwrap();
    }
    for problem in problems {
        let kind = serde_json::to_value(problem.kind).unwrap();
        writeln!(text, "problem: {} {}:{} {}", kind.as_str().unwrap(), problem.file, problem.line, problem.message).unwrap();
    }
    text
}

/// One line a reference.
fn rendered_externals(project: &Project) -> String {
    let mut text = String::new();
    for reference in &project.external_references {
        let from = &project.modules[reference.from as usize].id;
        let krate = &project.external_crates[reference.krate as usize];
        let kind = reference.kind.word();
        write!(text, "{from}:{} -> {krate}::{} [{kind}] `{}`", reference.line, reference.path, reference.name).unwrap();
        if let Some(item) = reference.from_item {
            write!(text, " in `{}`", project.items[item as usize].name).unwrap();
        }
        // what a body or an attribute says is no signature; imports are none, but for those that are passed on
        let in_signature = reference.in_signature && (reference.kind == ReferenceKind::Type || reference.reexport);
        let marks =
            [(reference.test, "test"), (reference.reexport, "reexport"), (in_signature, "in signature"), (reference.in_macro, "in macro")];
        for (_, mark) in marks.iter().filter(|(holds, _)| *holds) {
            write!(text, " ({mark})").unwrap();
        }
        if reference.cfg != 0 {
            write!(text, " cfg {}", project.cfgs[reference.cfg as usize]).unwrap();
        }
        for facade in &project.vias[reference.via as usize] {
            write!(text, " via {}", project.modules[*facade as usize].id).unwrap();
        }
        text += "\n";
    }
    text
}

/// One line a comment: where it stands, what it asks for, what it covers.
fn rendered_suppressions(project: &Project) -> String {
    let mut text = String::new();
    for found in &project.suppressions {
        let file = &project.files[found.file as usize];
        let asked = match &found.fault {
            Some(fault) => fault.to_string(),
            None => format!("allow({}) \"{}\"", found.rules.iter().map(ustr::Ustr::as_str).collect::<Vec<_>>().join(", "), found.reason),
        };
        write!(text, "{file}:{} {asked}: lines {}-{}", found.line, found.covers.0, found.covers.1).unwrap();
        if found.whole_module {
            let modules: Vec<&str> = found.modules.iter().map(|module| project.modules[*module as usize].id.as_str()).collect();
            write!(text, ", all of {}", modules.join(" and ")).unwrap();
        }
        text += "\n";
    }
    text
}

/// The lines that only one side has, in the order of the text; `-` is expected, `+` is what came out.
fn difference(expected: &str, found: &str) -> String {
    let (wanted, got): (BTreeSet<&str>, BTreeSet<&str>) = (expected.lines().collect(), found.lines().collect());
    let mut rows: Vec<(&str, char)> = wanted.difference(&got).map(|line| (*line, '-')).collect();
    rows.extend(got.difference(&wanted).map(|line| (*line, '+')));
    rows.sort_unstable();
    if rows.is_empty() {
        return "  the same lines in another order, or twice\n".to_owned();
    }
    rows.into_iter().fold(String::new(), |text, (line, sign)| text + &format!("  {sign} {line}\n"))
}

/// What is known not to hold yet, and why. A gap that closes fails its test, so that it leaves this list.
const GAPS: &[(&str, &str)] = &[
    ("edition_2015_anonymous_parameters", "syn has no grammar for `fn f(u8);`: the file is told of as one that does not parse"),
    ("edition_2015_words", "syn takes `async` for a keyword in every edition: likewise"),
    ("include_expression", "`include!` is followed among items, not in expressions"),
    ("macro_body", "`super::` in a macro's body may mean another module at each invocation"),
    ("macro_rules_in_body", "a macro call among statements is read as statements: the functions that it defines have no name"),
    ("method_for_loops", "`rev` of an adapter whose bound asks for two traits of std"),
    ("method_on_blocks", "the value of a labelled block is not known"),
];

fn check(name: &str) {
    let dir = folder().join(name);
    let (project, problems) = resolved(&dir);
    expect(name, &dir.join("expected.txt"), &rendered(&project, &problems));
    for (file, render) in [("externals.txt", rendered_externals as fn(&Project) -> String), ("suppressions.txt", rendered_suppressions)] {
        let file = dir.join(file);
        if file.exists() {
            expect(name, &file, &render(&project));
        }
    }
}

fn expect(name: &str, file: &Path, found: &str) {
    if std::env::var_os("UNDERPIN_BLESS").is_some() {
        std::fs::write(file, found).unwrap();
        return;
    }
    let expected = std::fs::read_to_string(file).unwrap_or_default();
    if let Some((_, why)) = GAPS.iter().find(|(gap, _)| *gap == name) {
        assert!(expected != found, "\n{name} holds now: take it out of `GAPS` ({why})");
        return;
    }
    assert!(expected == found, "\n{}\n{}", file.display(), difference(&expected, found));
}

macro_rules! fixtures {
    ($($name:ident)*) => {
        const FIXTURES: &[&str] = &[$(stringify!($name)),*];
        $(
            #[test]
            fn $name() {
                check(stringify!($name));
            }
        )*
    };
}

fixtures! {
    associated_items
    attribute_macros
    bounds
    build_script
    cfg_alternatives
    cfg_attributes
    cfg_duplicate_definitions
    cfg_if
    constants_statics_patterns
    declared_targets
    default_method_and_generic_impl
    dev_dependency_cycle
    doc_hidden_and_comments
    edition_2015
    edition_2015_anonymous_parameters
    edition_2015_words
    edition_2018
    enum_variants
    extern_crate
    external_crates
    external_signatures
    facade
    field_access
    file_does_not_parse
    generics_shadow
    glob_enum
    glob_import
    glob_private
    glob_shadowed
    glob_super
    include_expression
    include_file
    inline_modules
    item_unknown
    items_in_blocks
    library_and_test_of_one_name
    local_module_over_crate
    locals_shadow
    macro_across_crates
    macro_arguments
    macro_body
    macro_defines_items
    macro_defines_modules
    macro_dollar_crate
    macro_export_path
    macro_in_positions
    macro_nested
    macro_order
    macro_rules_in_body
    macro_textual_scope
    macro_use_named
    method_async
    method_builder
    method_closures
    method_collected
    method_conversions
    method_deref
    method_for_loops
    method_generic_types
    method_index
    method_iterators
    method_on_blocks
    method_operators
    method_own_iterators
    method_patterns
    method_projections
    method_receivers
    method_same_name
    method_self
    method_statics
    method_through_pointers
    method_traits
    method_unknown_receiver
    module_file_missing
    module_files
    module_names_raw
    name_in_all_namespaces
    nested_functions_of_macros
    orphan_file
    path_attribute
    path_attribute_shared
    path_outside
    prelude_names
    primitive_names
    qualified_paths
    reexport_chain
    reexport_cycle
    reexport_cycle_unresolvable
    reexport_glob_chain
    reexport_module
    renamed_dependency
    same_module_names
    self_import
    self_super_crate
    self_type
    serde_with
    several_targets
    shared_file_of_targets
    struct_literals
    suppressions
    test_code
    trait_items_through_reexports
    type_aliases
    unions_and_foreign
    use_both_namespaces
    use_groups
    use_in_body
    use_renames
    visibility_paths
    workspace_inheritance
}

#[test]
fn every_folder_is_listed() {
    let entries = std::fs::read_dir(folder()).unwrap();
    let mut folders: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    folders.sort_unstable();
    assert_eq!(folders, FIXTURES);
}
