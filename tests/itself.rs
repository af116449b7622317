//! underpin keeps its own rule: no cycle among siblings, in any of its modules.

use std::path::Path;

use assert_cmd::cargo::cargo_bin_cmd;

#[test]
fn has_no_sibling_cycle() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut command = cargo_bin_cmd!("underpin");
    let output = command.current_dir(root).args(["--offline", "--format", "json"]).assert().code(0).get_output().stdout.clone();
    let survey: serde_json::Value = serde_json::from_slice(&output).unwrap();
    assert!(survey["workspace"]["modules"].as_u64().is_some_and(|modules| modules > 50), "the survey saw the checkout");
    assert_eq!(survey["cycles"].as_array().map(Vec::as_slice), Some(&[][..]));
    assert_eq!(survey["blind_spots"]["files_not_read"], 0);
}
