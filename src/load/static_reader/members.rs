//! Expanding `members`.

use std::path::{Path, PathBuf};

use crate::load::files::Files;
use crate::load::manifest::WorkspaceTable;
use crate::load::paths;

/// The directories that `members` names: a pattern stands for the directories that it matches (with the `glob` crate, as in
/// cargo), and for itself where it matches nothing, so that a member that is missing gets noticed.
pub fn listed(files: &Files, table: &WorkspaceTable, root: &Path) -> Vec<PathBuf> {
    table.members.iter().flat_map(|member| expand(files, root, member)).collect()
}

fn expand(files: &Files, root: &Path, member: &str) -> Vec<PathBuf> {
    let found = files.glob(root, member);
    if found.is_empty() {
        return vec![paths::absolute(&root.join(member))];
    }
    found.into_iter().filter(|path| files.is_dir(path)).map(|path| paths::absolute(&path)).collect()
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
            listed(&Files::Disk, &table, &root).iter().map(|dir| paths::relative(dir, &root)).collect::<Vec<_>>()
        };
        assert_eq!(listed(&["crates/*", "./tool"]), ["crates/x", "crates/y", "tool"]);
        assert_eq!(listed(&["gone/*", "gone", "."]), ["gone/*", "gone", ""]);
    }
}
