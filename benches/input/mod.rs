//! What the benches read: a workspace that is written for them, of any size, or one that is there.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use mimalloc::MiMalloc;
use underpin::extract;
use underpin::load::files::Files;
use underpin::load::request::WorkspaceRequest;
use underpin::load::tree::{self, Ground};
use underpin::load::workspace;
use underpin::model::sources::Sources;
use underpin::model::workspace::Workspace;
use underpin::survey::SurveyRequest;

/// The binaries' allocator, for the floor and the survey alike.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Files nest no deeper than this needs, as in the binary.
const STACK: usize = 256 << 20;
const MODULES_IN_PACKAGE: usize = 50;
const FUNCTIONS: usize = 10;

/// A workspace on disk.
pub struct Input {
    pub name: String,
    pub dir: PathBuf,
    /// Texts of all sources that a survey reads, by path.
    pub texts: BTreeMap<String, String>,
    pub lines: usize,
    /// Removes what was generated.
    _generated: Option<tempfile::TempDir>,
}

/// The thread pool that the binary has.
pub fn start_threads() {
    rayon::ThreadPoolBuilder::new().stack_size(STACK).build_global().unwrap();
}

impl Input {
    pub fn real(dir: &Path) -> Self {
        Self::new(dir.file_name().map_or_else(|| "this checkout".into(), |name| name.to_string_lossy().into_owned()), dir.into(), None)
    }

    /// A workspace of so many modules.
    pub fn generated(name: &str, modules: usize) -> Self {
        let dir = tempfile::tempdir().unwrap();
        write_workspace(dir.path(), modules);
        Self::new(name.into(), dir.path().into(), Some(dir))
    }

    fn new(name: String, dir: PathBuf, generated: Option<tempfile::TempDir>) -> Self {
        let input = Self { name, dir, texts: BTreeMap::new(), lines: 0, _generated: generated };
        let workspace = input.workspace();
        let files = sources(&workspace).files.into_keys();
        let texts: BTreeMap<String, String> =
            files.map(|file| (file.clone(), std::fs::read_to_string(workspace.root.join(&file)).unwrap_or_default())).collect();
        Self { lines: texts.values().map(|text| text.lines().count()).sum(), texts, ..input }
    }

    /// What `underpin --static DIR` asks for.
    pub fn request(&self) -> SurveyRequest {
        let workspace = WorkspaceRequest { dir: Some(self.dir.clone()), static_only: true, ..WorkspaceRequest::default() };
        SurveyRequest { workspace, ..SurveyRequest::default() }
    }

    pub fn workspace(&self) -> Workspace {
        workspace(&self.request().workspace).unwrap()
    }
}

/// Reading and extraction, as the survey does it.
pub fn sources(workspace: &Workspace) -> Sources {
    let targets = workspace.packages.iter().flat_map(|package| &package.targets);
    let roots: Vec<String> = targets.map(|target| target.root_file.clone()).collect();
    let inside: Vec<String> = workspace.packages.iter().map(|package| package.dir.clone()).chain([String::new()]).collect();
    let ground = Ground { files: &Files::Disk, root: &workspace.root, inside: &inside, memory: None };
    tree::sources(ground, &roots, extract::file)
}

/// Packages of 50 modules, each of which depends on the one before; in each module types, a trait, impls and functions that name, call
/// and match what three earlier modules define. Every tenth module also names its successor, which makes small cycles.
fn write_workspace(dir: &Path, modules: usize) {
    let packages = modules.div_ceil(MODULES_IN_PACKAGE);
    put(dir, "Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"p*\"]\n");
    for package in 0..packages {
        let before = package.checked_sub(1).map(|before| format!("p{before} = {{ path = \"../p{before}\" }}\n")).unwrap_or_default();
        let manifest = format!("[package]\nname = \"p{package}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{before}");
        put(dir, &format!("p{package}/Cargo.toml"), &manifest);
        let own = package * MODULES_IN_PACKAGE..modules.min((package + 1) * MODULES_IN_PACKAGE);
        let root: String = own.clone().map(|module| ["pub mod m", &module.to_string(), ";\n"].concat()).collect();
        put(dir, &format!("p{package}/src/lib.rs"), &root);
        for module in own {
            put(dir, &format!("p{package}/src/m{module}.rs"), &module_text(module, modules));
        }
    }
}

fn put(dir: &Path, file: &str, text: &str) {
    let path = dir.join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// The path of a module, seen from another: within the package, or of the package before.
fn module_path(from: usize, to: usize) -> String {
    let package = to / MODULES_IN_PACKAGE;
    if package == from / MODULES_IN_PACKAGE { format!("crate::m{to}") } else { format!("p{package}::m{to}") }
}

fn module_text(module: usize, modules: usize) -> String {
    let [near, far, other] = [1, 7, 23].map(|back| module.saturating_sub(back));
    let mut text = format!("//! Records of kind {module}.\n\nuse std::collections::HashMap;\nuse std::sync::Arc;\n\n");
    let mut named = vec![near, far, other];
    named.dedup();
    named.retain(|&to| to != module);
    for to in named {
        writeln!(text, "use {}::{{Record{to}, Shape{to}, Visit{to}, make{to}_0}};", module_path(module, to)).unwrap();
    }
    if module.is_multiple_of(10) && module + 1 < modules && module % MODULES_IN_PACKAGE != MODULES_IN_PACKAGE - 1 {
        writeln!(text, "\n/// The kind after this one.\npub type Next = crate::m{0}::Record{0};", module + 1).unwrap();
    }
    let own = RECORD.replace("OWN", &module.to_string());
    text.push_str(&with_others(&own, near, far, other));
    for at in 0..FUNCTIONS {
        let own = FUNCTION.replace("OWN", &module.to_string()).replace("AT", &at.to_string());
        text.push_str(&with_others(&own, near, far, other));
    }
    text
}

fn with_others(text: &str, near: usize, far: usize, other: usize) -> String {
    text.replace("NEAR", &near.to_string()).replace("FAR", &far.to_string()).replace("OTHER", &other.to_string())
}

const RECORD: &str = "
/// A record.
#[derive(Clone, Debug, Default)]
pub struct RecordOWN {
    /// Its number.
    pub id: usize,
    /// Where it came from.
    pub parent: Option<Box<RecordNEAR>>,
    names: HashMap<String, Arc<RecordFAR>>,
    shape: ShapeOWN,
}

/// What a record looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ShapeOWN {
    /// Nothing to see.
    #[default]
    Dot,
    /// Two ends.
    Line { length: usize },
}

/// Whoever looks at records.
pub trait VisitOWN {
    /// Looks at one.
    fn visitOWN(&mut self, record: &RecordOWN, weight: usize) -> usize;
}

impl VisitOWN for RecordOTHER {
    fn visitOWN(&mut self, record: &RecordOWN, weight: usize) -> usize {
        self.id += record.weight() * weight;
        self.id
    }
}

impl RecordOWN {
    /// A record of that number.
    #[must_use]
    pub fn new(id: usize) -> Self {
        Self { id, parent: None, names: HashMap::new(), shape: ShapeOWN::Line { length: id } }
    }

    /// What it looks like.
    #[must_use]
    pub fn shape(&self) -> ShapeOWN {
        self.shape
    }

    /// The sum over all that it knows.
    #[must_use]
    pub fn weight(&self) -> usize {
        let named: usize = self.names.values().map(|record| record.id).sum();
        let above = self.parent.as_ref().map_or(0, |parent| parent.weight());
        match self.shape {
            ShapeOWN::Dot => named,
            ShapeOWN::Line { length } if length > above => named + length,
            ShapeOWN::Line { .. } => named + above,
        }
    }
}
";

const FUNCTION: &str = "
/// Makes a record of those before it, up to a limit.
pub fn makeOWN_AT(records: &[RecordNEAR], limit: usize) -> Option<RecordOWN> {
    let mut total = AT;
    let mut made = RecordOWN::new(limit);
    for record in records.iter().filter(|record| record.id != AT) {
        let weight = record.weight() + total;
        if weight > limit && !records.is_empty() {
            total += match record.shape() {
                ShapeNEAR::Dot => 1,
                ShapeNEAR::Line { length } => length,
            };
        } else if let Some(parent) = &record.parent {
            made.id = parent.weight().max(weight);
        }
    }
    let mut other = RecordOTHER::new(total);
    let first: Option<RecordFAR> = makeFAR_0(&[], other.visitOWN(&made, limit));
    let name = format!(\"{}-{}\", first.as_ref()?.id, other.weight());
    made.names.insert(name, Arc::new(first?));
    (made.shape() != ShapeOWN::Dot && total < limit).then_some(made)
}
";
