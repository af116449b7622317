//! Expanding `members`.

use std::path::{Path, PathBuf};

use crate::load::manifest::WorkspaceTable;
use crate::load::paths;

/// The directories that `members` names: a pattern stands for the directories that it matches (with the `glob` crate, as in
/// cargo), and for itself where it matches nothing, so that a member that is missing gets noticed.
pub fn listed(table: &WorkspaceTable, root: &Path) -> Vec<PathBuf> {
    table.members.iter().flat_map(|member| expand(&root.join(member), root, member)).collect()
}

fn expand(whole: &Path, root: &Path, member: &str) -> Vec<PathBuf> {
    let literal = || vec![paths::absolute(whole)];
    // The root's own name may hold characters that mean something in a pattern.
    let Some(root) = root.to_str() else { return literal() };
    let pattern = format!("{}/{member}", glob::Pattern::escape(root));
    let Ok(matches) = glob::glob(&pattern) else { return literal() };
    let found: Vec<PathBuf> = matches.filter_map(Result::ok).collect();
    if found.is_empty() {
        return literal();
    }
    found.into_iter().filter(|path| path.is_dir()).map(|path| paths::absolute(&path)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_directories_and_missing_members_stay() {
        let tree = tempfile::tempdir().unwrap();
        let root = tree.path().join("a[1]");
        for dir in ["crates/x", "crates/y", "tool"] {
            std::fs::create_dir_all(root.join(dir)).unwrap();
        }
        std::fs::write(root.join("crates/README"), "").unwrap();
        let listed = |members: &[&str]| {
            let table = WorkspaceTable { members: members.iter().map(|&member| member.to_owned()).collect(), ..WorkspaceTable::default() };
            listed(&table, &root).iter().map(|dir| paths::relative(dir, &root)).collect::<Vec<_>>()
        };
        assert_eq!(listed(&["crates/*", "./tool"]), ["crates/x", "crates/y", "tool"]);
        assert_eq!(listed(&["gone/*", "gone", "."]), ["gone/*", "gone", ""]);
    }
}
