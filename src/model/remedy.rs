//! What to do about a release that should not be in a lock, or should be in it: commands and edits, and who can say that they work.

use std::ops::Range;

use semver::Version;

use crate::model::bucket::Bucket;
use crate::model::place::Place;

/// Who has to act so that an old copy goes, the easiest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Nobody: the requirements accept the newer one already, `cargo update` takes it.
    Lock,
    /// Nobody: a compatible release of what holds it accepts the newer one, `cargo update` takes that.
    Update,
    /// The workspace: requirements in its manifests.
    Direct,
    /// The workspace, or who looks after it: a package from git or a path.
    Git,
    /// Somebody else: the newest release of a published crate still asks for the old one.
    Upstream,
}

impl Verdict {
    /// The word in output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Lock => "LOCK",
            Self::Update => "UPDATE",
            Self::Direct => "DIRECT",
            Self::Git => "GIT",
            Self::Upstream => "UPSTREAM",
        }
    }
}

/// How sure it is that a remedy does what it says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// cargo's own resolver did it.
    Verified,
    /// Requirements say so, and cargo was not asked, or could not answer: the reason, as a fragment.
    Likely(String),
    /// What decides it is not known: the reason, as a fragment.
    Unknown(String),
}

impl Status {
    /// The word in output.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::Likely(_) => "likely",
            Self::Unknown(_) => "unknown",
        }
    }

    /// Why it is not verified.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Verified => None,
            Self::Likely(reason) | Self::Unknown(reason) => Some(reason),
        }
    }
}

/// What a remedy is to reach.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Goal {
    /// No copy of a package in a bucket is left.
    Gone {
        /// The package.
        package: String,
        /// The bucket.
        bucket: Bucket,
    },
    /// All copies of a package are at least this.
    Reaches {
        /// The package.
        package: String,
        /// The least version.
        version: Version,
    },
    /// There is a lock.
    Resolves,
}

/// Edits of manifests, then commands, in this order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remedy {
    /// Edits of manifests, sorted by place.
    pub edits: Vec<Edit>,
    /// What is to be run after them.
    pub updates: Vec<Update>,
}

impl Remedy {
    /// The commands, as a shell takes them, in order: of packages that go wherever their requirements let them, in a row, it is one.
    #[must_use]
    pub fn commands(&self) -> Vec<String> {
        let runs = self.updates.chunk_by(|a, b| a.to.is_none() && b.to.is_none());
        let one = |run: &[Update]| {
            let specs: Vec<String> = run.iter().map(|update| format!("-p {}", update.spec())).collect();
            let to = run.first().and_then(|update| update.to.as_ref()).map(|to| format!(" --precise {to}")).unwrap_or_default();
            format!("cargo update {}{to}", specs.join(" "))
        };
        runs.map(one).collect()
    }
}

/// The text of a requirement is to be another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Where.
    pub place: Place,
    /// The bytes in that file that are replaced, quotes included.
    pub span: Range<usize>,
    /// The package that is required.
    pub package: String,
    /// The text that stands there, without quotes.
    pub old: String,
    /// The text that is to stand there, without quotes.
    pub new: String,
}

impl Edit {
    /// What is to stand in the place of the span, in the quotes that stand there; `None` where the text is not the one that was read.
    #[must_use]
    pub fn replacement(&self, text: &str) -> Option<String> {
        let there = text.get(self.span.clone())?;
        let quote = there.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let inner = there.strip_prefix(quote)?.strip_suffix(quote)?;
        let is_safe = inner == self.old && !self.new.contains(['"', '\'', '\\', '\n']);
        is_safe.then(|| format!("{quote}{}{quote}", self.new))
    }
}

/// `cargo update -p package@version --precise to`
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Update {
    /// The package.
    pub package: String,
    /// The version that is locked now; `None` where there is only one, or it is not known.
    pub version: Option<Version>,
    /// The version that it is to be; what its requirements accept where `None`.
    pub to: Option<Version>,
}

impl Update {
    /// The command, as a shell takes it.
    #[must_use]
    pub fn command(&self) -> String {
        let to = self.to.as_ref().map(|to| format!(" --precise {to}")).unwrap_or_default();
        format!("cargo update -p {}{to}", self.spec())
    }

    /// The package, as cargo wants it named: `syn@1.0.9`.
    #[must_use]
    pub fn spec(&self) -> String {
        let version = self.version.as_ref().map(|version| format!("@{version}")).unwrap_or_default();
        format!("{}{version}", self.package)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn updates_to_wherever_are_one_command() {
        let update = |package: &str, to: Option<u64>| Update {
            package: package.to_owned(),
            version: Some(Version::new(1, 0, 0)),
            to: to.map(|to| Version::new(1, to, 0)),
        };
        let updates = vec![update("a", None), update("b", None), update("c", Some(1)), update("d", Some(2)), update("e", None)];
        assert_eq!(
            Remedy { edits: Vec::new(), updates }.commands(),
            [
                "cargo update -p a@1.0.0 -p b@1.0.0",
                "cargo update -p c@1.0.0 --precise 1.1.0",
                "cargo update -p d@1.0.0 --precise 1.2.0",
                "cargo update -p e@1.0.0"
            ]
        );
    }
}
