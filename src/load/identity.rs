//! The id of each target, which is the id of its root module and the first part of all ids below it.
//!
//! | target | id |
//! |---|---|
//! | library | its crate name: `foo`; the second one of that name, by package name, `foo@<package>` |
//! | binary | its crate name where no library and no other binary has it; else `foo@bin`, or `foo@bin:rg` where it is not named as its package |
//! | test, example, benchmark | `foo@test:api`, `foo@example:demo`, `foo@bench:speed` |
//! | build script | `foo@build` |
//!
//! where `foo` is the package's name with `-` replaced by `_`. What is then still the same carries the package's directory, and
//! in the last resort a number, so that ids are unique whatever the manifests say.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::workspace::{Package, Target, TargetKind};

/// Fills in [`Target::id`].
pub fn assign(packages: &mut [Package]) {
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    let named_by_crate = |target: &&Target| is_library(target.kind) || target.kind == TargetKind::Bin;
    for target in packages.iter().flat_map(|package| package.targets.iter().filter(named_by_crate)) {
        *uses.entry(target.crate_name.clone()).or_default() += 1;
    }
    let mut taken = BTreeSet::new();
    // Libraries first: no other target may take a library's name.
    for library in [true, false] {
        for package in &mut *packages {
            let crate_of_package = package.name.replace('-', "_");
            for target in package.targets.iter_mut().filter(|target| is_library(target.kind) == library) {
                let wanted = wanted(target, &crate_of_package, &package.name, &uses, &taken);
                target.id = unique(wanted, &package.dir, &taken);
                taken.insert(target.id.clone());
            }
        }
    }
}

fn wanted(target: &Target, package_crate: &str, package: &str, uses: &BTreeMap<String, usize>, taken: &BTreeSet<String>) -> String {
    match target.kind {
        TargetKind::Lib | TargetKind::ProcMacro if taken.contains(&target.crate_name) => format!("{}@{package}", target.crate_name),
        TargetKind::Lib | TargetKind::ProcMacro => target.crate_name.clone(),
        TargetKind::Bin if uses.get(&target.crate_name) == Some(&1) => target.crate_name.clone(),
        TargetKind::Bin if target.crate_name == package_crate => format!("{package_crate}@bin"),
        TargetKind::Bin => format!("{package_crate}@bin:{}", target.name),
        TargetKind::Example => format!("{package_crate}@example:{}", target.name),
        TargetKind::Test => format!("{package_crate}@test:{}", target.name),
        TargetKind::Bench => format!("{package_crate}@bench:{}", target.name),
        TargetKind::Build => format!("{package_crate}@build"),
    }
}

fn unique(wanted: String, dir: &str, taken: &BTreeSet<String>) -> String {
    if !taken.contains(&wanted) {
        return wanted;
    }
    let place = if dir.is_empty() { "." } else { dir };
    let with_dir = format!("{wanted}@{place}");
    let numbered = (2..).map(|number: u32| format!("{with_dir}@{number}"));
    std::iter::once(with_dir.clone()).chain(numbered).find(|id| !taken.contains(id)).unwrap_or(with_dir)
}

fn is_library(kind: TargetKind) -> bool {
    matches!(kind, TargetKind::Lib | TargetKind::ProcMacro)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Packages as `name@dir: lib foo, bin rg`.
    fn check(packages: &[&str], expected: &[&str]) {
        let mut packages: Vec<Package> = packages.iter().map(|text| package(text)).collect();
        assign(&mut packages);
        let ids: Vec<&str> = packages.iter().flat_map(|package| &package.targets).map(|target| target.id.as_str()).collect();
        assert_eq!(ids, expected);
    }

    fn package(text: &str) -> Package {
        let (head, targets) = text.split_once(": ").unwrap();
        let (name, dir) = head.split_once('@').unwrap_or((head, head));
        let target = |text: &str| {
            let (kind, name) = text.split_once(' ').unwrap();
            let kind = match kind {
                "lib" => TargetKind::Lib,
                "bin" => TargetKind::Bin,
                "test" => TargetKind::Test,
                "example" => TargetKind::Example,
                "bench" => TargetKind::Bench,
                _ => TargetKind::Build,
            };
            Target {
                name: name.to_owned(),
                crate_name: name.replace('-', "_"),
                kind,
                root_file: String::new(),
                edition: 2024,
                id: String::new(),
                required_features: Vec::new(),
            }
        };
        Package {
            name: name.to_owned(),
            version: String::new(),
            manifest: format!("{dir}/Cargo.toml"),
            dir: dir.to_owned(),
            targets: targets.split(", ").map(target).collect(),
            dependencies: Vec::new(),
            features: BTreeMap::new(),
            enabled_features: BTreeSet::new(),
            script: crate::model::workspace::BuildScript::default(),
            selected: true,
        }
    }

    #[test]
    fn libraries_keep_their_names() {
        check(&["ripgrep: bin rg"], &["rg"]);
        check(
            &["foo: lib foo, bin foo, bin foo-cli, test api, build build-script-build"],
            &["foo", "foo@bin", "foo_cli", "foo@test:api", "foo@build"],
        );
        check(&["a-b: example demo, bench speed"], &["a_b@example:demo", "a_b@bench:speed"]);
        check(&["a: bin foo", "foo: lib foo"], &["a@bin:foo", "foo"]);
        check(&["a: bin run", "b: bin run"], &["a@bin:run", "b@bin:run"]);
        check(&["a: lib same", "b: lib same"], &["same", "same@b"]);
    }

    #[test]
    fn ids_are_unique_whatever_the_manifests_say() {
        check(&["a-b@x: test t", "a_b@y: test t"], &["a_b@test:t", "a_b@test:t@y"]);
        check(&["a: test t, test t, test t"], &["a@test:t", "a@test:t@a", "a@test:t@a@2"]);
        check(&["a: build build-script-x, build build-script-y"], &["a@build", "a@build@a"]);
    }
}
