//! Small workspaces on disk, for tests.

use std::path::Path;

use tempfile::TempDir;

use crate::load::request::WorkspaceRequest;

/// A directory with these files; `"a/b.rs"` alone is an empty file.
pub fn tree(files: &[(&str, &str)]) -> TempDir {
    let tree = tempfile::tempdir().unwrap();
    for (file, text) in files {
        let path = tree.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    tree
}

/// A request for the workspace in a directory.
pub fn request(dir: &Path) -> WorkspaceRequest {
    WorkspaceRequest { dir: Some(dir.to_owned()), offline: true, ..WorkspaceRequest::default() }
}
