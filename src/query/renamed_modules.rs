//! Which module became which, once it is known which file became which.
//!
//! A question about projects on plain data, so it stands here: where the renames of files come from is the load stage's business. Where both
//! projects are known, a module's old id is read off the old one ([`between`]). Where only the new one is, it follows from the old file's place
//! below the directory of a target's root ([`derived`]): `src/a/b.rs` and `src/a/b/mod.rs` both are `crate::a::b`.

use std::collections::BTreeMap;

use crate::model::layout::parent;
use crate::model::project::{Module, Project};
use crate::model::workspace::TargetKind;

/// Old ids of modules with the new ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Renamed {
    /// By old id. What follows from an ancestor's entry is left out.
    pub modules: BTreeMap<String, String>,
}

impl Renamed {
    /// The id now of what once had this one: by the longest old id that it is or lies in, unchanged where there is none.
    #[must_use]
    pub fn now(&self, old: &str) -> String {
        self.within(old, old).unwrap_or_else(|| old.to_owned())
    }

    /// As [`Renamed::now`], by `head` or what `head` lies in.
    fn within(&self, mut head: &str, old: &str) -> Option<String> {
        loop {
            if let (Some(new), Some(tail)) = (self.modules.get(head), old.strip_prefix(head)) {
                return Some(format!("{new}{tail}"));
            }
            head = head.rsplit_once("::")?.0;
        }
    }

    fn reduced(mut self) -> Self {
        let follows = |(old, new): (&String, &String)| {
            let (head, _) = old.rsplit_once("::")?;
            (self.within(head, old).as_ref() == Some(new)).then(|| old.clone())
        };
        let superfluous: Vec<String> = self.modules.iter().filter_map(follows).collect();
        for old in superfluous {
            self.modules.remove(&old);
        }
        self
    }
}

/// By the old project: a module is the one that had its file, under that file's old name. `files` are old and new names of files.
#[must_use]
pub fn between(base: &Project, head: &Project, files: &[(String, String)]) -> Renamed {
    let former: BTreeMap<&str, &str> = files.iter().map(|(old, new)| (new.as_str(), old.as_str())).collect();
    let mut by_file: BTreeMap<&str, Vec<&Module>> = BTreeMap::new();
    for module in base.modules.iter().filter(|module| !module.inline) {
        by_file.entry(file(base, module)).or_default().push(module);
    }
    let mut modules = BTreeMap::new();
    for module in head.modules.iter().filter(|module| !module.inline) {
        let now = file(head, module);
        let Some(before) = by_file.get(former.get(now).copied().unwrap_or(now)) else { continue };
        // several targets may share a file
        if !before.iter().any(|old| old.id == module.id)
            && let Some(old) = before.iter().find(|old| old.target_kind == module.target_kind).or(before.first())
        {
            modules.entry(old.id.clone()).or_insert_with(|| module.id.clone());
        }
    }
    Renamed { modules }.reduced()
}

/// By the new project alone. A file that is not where its module's id says (`#[path]`) renames none.
#[must_use]
pub fn derived(head: &Project, files: &[(String, String)]) -> Renamed {
    let former: BTreeMap<&str, &str> = files.iter().map(|(old, new)| (new.as_str(), old.as_str())).collect();
    let roots = roots(head, &former);
    let mut modules = BTreeMap::new();
    for module in head.modules.iter().filter(|module| !module.inline) {
        let now = file(head, module);
        let Some(old) = former.get(now) else { continue };
        let Some(own) = roots.iter().find(|root| module.id == root.id || is_below(&module.id, root.id)) else { continue };
        if id(own.id, own.file, now).as_deref() != Some(&module.id) {
            continue;
        }
        let mut places = std::iter::once(own).chain(&roots);
        let Some(old_id) = places.find_map(|root| id(root.id, root.old_file.as_deref()?, old)) else { continue };
        if old_id != module.id {
            modules.entry(old_id).or_insert_with(|| module.id.clone());
        }
    }
    Renamed { modules }.reduced()
}

/// The root of a target.
struct Root<'a> {
    id: &'a str,
    file: &'a str,
    /// Its file's former name; `None` where that was a module's.
    old_file: Option<String>,
}

/// Those that lie deepest first, libraries before others.
fn roots<'a>(head: &'a Project, former: &BTreeMap<&str, &str>) -> Vec<Root<'a>> {
    let all: Vec<&Module> = head.modules.iter().filter(|module| module.parent.is_none()).collect();
    let stayed: Vec<String> = all.iter().map(|root| file(head, root)).filter(|file| !former.contains_key(file)).map(parent).collect();
    let mut roots: Vec<(TargetKind, Root<'_>)> = Vec::new();
    for root in all {
        let now = file(head, root);
        let old = former.get(now).copied().unwrap_or(now);
        let usual = matches!(old.rsplit('/').next(), Some("lib.rs" | "main.rs" | "build.rs"));
        let was_module = old != now && !usual && stayed.iter().any(|dir| below(old, dir).is_some());
        let old_file = (!was_module).then(|| old.to_owned());
        roots.push((root.target_kind, Root { id: &root.id, file: now, old_file }));
    }
    let depth = |root: &Root<'_>| root.old_file.as_deref().map_or(0, |file| file.matches('/').count());
    roots.sort_by(|(a_kind, a), (b_kind, b)| (depth(b), a_kind, a.id).cmp(&(depth(a), b_kind, b.id)));
    roots.into_iter().map(|(_, root)| root).collect()
}

/// The id of the module whose file lies there, in the target with this root.
fn id(root: &str, root_file: &str, file: &str) -> Option<String> {
    if file == root_file {
        return Some(root.to_owned());
    }
    let place = below(file, &parent(root_file))?.strip_suffix(".rs")?;
    let place = place.strip_suffix("/mod").unwrap_or(place);
    Some(format!("{root}::{}", place.replace('/', "::")))
}

fn below<'a>(file: &'a str, dir: &str) -> Option<&'a str> {
    if dir.is_empty() { Some(file) } else { file.strip_prefix(dir)?.strip_prefix('/') }
}

fn is_below(id: &str, root: &str) -> bool {
    id.strip_prefix(root).is_some_and(|rest| rest.starts_with("::"))
}

fn file<'a>(project: &'a Project, module: &Module) -> &'a str {
    project.files.get(module.file as usize).map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A project of modules given as `id file`; a root's id has no `::`.
    fn project(modules: &[&str]) -> Project {
        let mut project = Project::default();
        for text in modules {
            let (id, file) = text.split_once(' ').unwrap();
            let parent = id.contains("::").then_some(0);
            let (file, inline) = file.strip_suffix(" inline").map_or((file, false), |file| (file, true));
            let target_kind = if file.ends_with("main.rs") { TargetKind::Bin } else { TargetKind::Lib };
            project.files.push(file.to_owned());
            project.modules.push(Module {
                id: id.to_owned(),
                parent,
                package: 0,
                target: String::new(),
                target_kind,
                file: u32::try_from(project.files.len() - 1).unwrap(),
                line: 1,
                inline,
                test: false,
                cfg: 0,
                lines: crate::model::project::Lines::default(),
                functions: Vec::new(),
            });
        }
        project
    }

    fn shown(renamed: &Renamed) -> String {
        renamed.modules.iter().map(|(old, new)| format!("{old} -> {new}")).collect::<Vec<_>>().join(", ")
    }

    fn files(renames: &[&str]) -> Vec<(String, String)> {
        renames.iter().map(|text| text.split_once(" -> ").unwrap()).map(|(old, new)| (old.to_owned(), new.to_owned())).collect()
    }

    #[track_caller]
    fn check(modules: &[&str], renames: &[&str], expected: &str) {
        assert_eq!(shown(&derived(&project(modules), &files(renames))), expected);
    }

    #[test]
    fn an_id_follows_from_the_place_below_the_root() {
        check(&["c src/lib.rs", "c::new src/new.rs"], &["src/old.rs -> src/new.rs"], "c::old -> c::new");
        check(&["c lib.rs", "c::new new.rs"], &["old/mod.rs -> new.rs"], "c::old -> c::new");
        check(&["c src/lib.rs", "c::a::b src/a/b.rs"], &["src/b.rs -> src/a/b.rs"], "c::b -> c::a::b");
        check(&["c src/lib.rs", "c::a src/a/mod.rs"], &["src/a.rs -> src/a/mod.rs"], "");
        check(&["c src/lib.rs", "c::a src/x.rs"], &["src/y.rs -> src/x.rs"], "");
        check(&["c src/lib.rs", "c::new src/new.rs", "c::new::tests src/new.rs inline"], &["src/old.rs -> src/new.rs"], "c::old -> c::new");
    }

    #[test]
    fn children_follow_their_parents() {
        let modules = ["c src/lib.rs", "c::b src/b.rs", "c::b::x src/b/x.rs", "c::b::z src/b/z.rs"];
        let renames = ["src/a.rs -> src/b.rs", "src/a/x.rs -> src/b/x.rs", "src/a/y.rs -> src/b/z.rs"];
        check(&modules, &renames, "c::a -> c::b, c::a::y -> c::b::z");
        let renamed = derived(&project(&modules), &files(&renames));
        let now = ["c::a", "c::a::x::inner", "c::a::y", "c::ab", "c"].map(|old| renamed.now(old));
        assert_eq!(now, ["c::b", "c::b::x::inner", "c::b::z", "c::ab", "c"]);
    }

    #[test]
    fn modules_move_between_crates_and_become_crates() {
        let two = ["a a/src/lib.rs", "b b/src/lib.rs", "b::x b/src/x.rs"];
        check(&two, &["a/src/y.rs -> b/src/x.rs"], "a::y -> b::x");
        check(&["a src/lib.rs", "b b/src/lib.rs"], &["src/b.rs -> b/src/lib.rs"], "a::b -> b");
        let moved = ["crates/a/src/lib.rs -> libs/a/src/lib.rs", "crates/a/src/x.rs -> libs/a/src/x.rs"];
        check(&["a libs/a/src/lib.rs", "a::x libs/a/src/x.rs"], &moved, "");
        check(&["c src/lib.rs", "c@bin src/main.rs", "c@bin::n src/n.rs"], &["src/o.rs -> src/n.rs"], "c@bin::o -> c@bin::n");
    }

    #[test]
    fn the_old_project_knows_what_paths_do_not_tell() {
        let base = project(&["old a/src/lib.rs", "old::m a/src/m.rs", "old::p a/src/odd.rs"]);
        let head = project(&["new b/src/lib.rs", "new::m b/src/m.rs", "new::q b/src/strange.rs"]);
        let renames = files(&["a/src/lib.rs -> b/src/lib.rs", "a/src/m.rs -> b/src/m.rs", "a/src/odd.rs -> b/src/strange.rs"]);
        assert_eq!(shown(&between(&base, &head, &renames)), "old -> new, old::p -> new::q");
        let named = project(&["fresh a/src/lib.rs", "fresh::m a/src/m.rs", "fresh::p a/src/odd.rs"]);
        assert_eq!(shown(&between(&base, &named, &[])), "old -> fresh");
        assert_eq!(between(&base, &base, &[]), Renamed::default());
    }
}
