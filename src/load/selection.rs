//! Which members a request names.

use glob::Pattern;

use crate::did_you_mean;
use crate::error::Error;
use crate::load::request::WorkspaceRequest;
use crate::model::workspace::Package;

/// Sets [`Package::selected`].
///
/// `-p` selects what it names; `--workspace` all; neither: the package of `current`, the manifest that was found (relative to the root), where
/// that is a member below the root, else all. Then `--exclude` takes away.
///
/// # Errors
/// A name that no member has, or nothing left; never where the request may lack what it names.
pub fn apply(packages: &mut [Package], request: &WorkspaceRequest, current: &str) -> Result<(), Error> {
    let wanted = parse(&request.packages)?;
    let unwanted = parse(&request.exclude)?;
    for spec in wanted.iter().chain(&unwanted) {
        if !request.may_lack && !packages.iter().any(|package| spec.matches(package)) {
            let names = packages.iter().map(|package| package.name.as_str());
            let hint = did_you_mean::hint(&spec.name, names, "list the members with `cargo metadata --no-deps`");
            return Err(Error::new(format!("no package `{}` in the workspace", spec.text), hint));
        }
    }
    let member_below_root = current != "Cargo.toml" && packages.iter().any(|package| package.manifest == current);
    for package in &mut *packages {
        let included = if request.workspace {
            true
        } else if !wanted.is_empty() {
            wanted.iter().any(|spec| spec.matches(package))
        } else {
            !member_below_root || package.manifest == current
        };
        package.selected = included && !unwanted.iter().any(|spec| spec.matches(package));
    }
    if request.may_lack || packages.iter().any(|package| package.selected) {
        return Ok(());
    }
    Err(Error::new("`--exclude` leaves no package", "exclude fewer packages"))
}

/// `name`, `name@1.2`, `na*`.
struct Spec {
    text: String,
    name: String,
    pattern: Pattern,
    version: Option<String>,
}

impl Spec {
    /// A version may be given in part: `1.2` is every `1.2.x`.
    fn matches(&self, package: &Package) -> bool {
        let version = self.version.as_ref().is_none_or(|version| {
            package.version.strip_prefix(version.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-', '+']))
        });
        version && self.pattern.matches(&package.name)
    }
}

fn parse(specs: &[String]) -> Result<Vec<Spec>, Error> {
    specs
        .iter()
        .map(|text| {
            // cargo also takes `path+file:///dir#name@version`, which it prints itself.
            let short = text.rsplit_once('#').map_or(text.as_str(), |(_, after)| after);
            let (name, version) = short.split_once(['@', ':']).map_or((short, None), |(name, version)| (name, Some(version.to_owned())));
            let pattern = Pattern::new(name).map_err(|error| {
                Error::new(format!("`{text}` is no package name and no pattern: {}", error.msg), "write `*`, `?` and `[…]` as in a shell")
            })?;
            Ok(Spec { text: text.clone(), name: name.to_owned(), pattern, version })
        })
        .collect()
}
