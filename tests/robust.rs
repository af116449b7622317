//! No text whatever makes extraction or resolution panic, hang or overflow its stack.

#![expect(clippy::unwrap_used, reason = "tests may panic")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use underpin::extract;
use underpin::load;
use underpin::load::request::WorkspaceRequest;
use underpin::model::facts::FileFacts;
use underpin::model::project::Project;
use underpin::model::sources::Sources;
use underpin::model::workspace::Workspace;
use underpin::resolve::{self, STD_SIGNATURES, Signatures};

/// The stack that the binary gives its threads.
const STACK: usize = 256 << 20;

fn in_thread<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).unwrap().join().unwrap())
}

fn extracted(text: &str) -> FileFacts {
    in_thread(|| extract::file(text, "input.rs"))
}

/// Extracts, and holds the facts to what is true of all facts: every line is counted once.
fn check(text: &str) {
    let facts = extracted(text);
    assert!(facts.lines.total() as usize <= text.lines().count() + 1, "more lines than there are: {:?}", facts.lines);
    let inside = |(first, last): (u32, u32)| 0 < first && first <= last && last as usize <= text.lines().count() + 1;
    assert!(facts.suppressions.iter().all(|found| inside(found.covers)), "{:?}", facts.suppressions);
    assert!(facts.problems.iter().all(|problem| problem.line as usize <= text.lines().count() + 1), "{:?}", facts.problems);
}

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "fn", "mod", "use", "pub", "struct", "enum", "trait", "impl", "for", "let", "match", "if", "else", "macro_rules", "!", "$", "$crate", "$(",
    ")*", "#", "#!", "[", "]", "(", ")", "{", "}", "<", ">", "::", ":", ";", ",", ".", "..", "..=", "=>", "->", "=", "|", "||", "&", "&&", "*", "?",
    "@", "'a", "'x'", "\"text\"", "r#\"raw\"#", "b\"x\"", "1", "1.5", "0xff_u8", "self", "super", "crate", "Self", "dyn", "where", "as", "async",
    "await", "move", "unsafe", "extern", "const", "static", "type", "ref", "mut", "in", "return", "break", "loop", "while", "path", "cfg", "cfg_attr",
    "derive", "include", "include!(\"x.rs\")", "cfg_if", "test", "union", "auto", "default", "r#fn", "_", "x", "T", "a::b", "// c\n", "/* d */", "\n",
    "/// e\n", "//! g\n", "// underpin: allow(h) i\n", "/* underpin: j */", "#[path = \"x.rs\"]", "#[cfg(test)]", "#[serde(with = \"a::b\")]", "é", "日本",
];

/// Sources of this repository, small enough to be quick.
static REAL: LazyLock<Vec<String>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<PathBuf> = Vec::new();
    let mut folders = vec![root.join("src"), root.join("fixtures/resolve")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files.iter().map(|file| std::fs::read_to_string(file).unwrap()).filter(|text| text.len() < 8_000).collect()
});

/// What a slip of the hand does to a text.
#[derive(Clone, Debug)]
enum Slip {
    Delete(usize, usize),
    Insert(usize, &'static str),
    Double(usize, usize),
    Swap(usize, usize, usize),
    Cut(usize),
}

fn slip() -> impl Strategy<Value = Slip> {
    let at = any::<usize>();
    prop_oneof![
        (at, 1..40usize).prop_map(|(at, len)| Slip::Delete(at, len)),
        (at, select(WORDS)).prop_map(|(at, word)| Slip::Insert(at, word)),
        (at, 1..80usize).prop_map(|(at, len)| Slip::Double(at, len)),
        (at, at, 1..20usize).prop_map(|(a, b, len)| Slip::Swap(a, b, len)),
        at.prop_map(Slip::Cut),
    ]
}

fn slipped(text: &str, slips: &[Slip]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for slip in slips {
        let size = chars.len();
        if size == 0 {
            break;
        }
        match *slip {
            Slip::Delete(at, len) => drop(chars.drain(at % size..(at % size + len).min(size))),
            Slip::Insert(at, word) => drop(chars.splice(at % size..at % size, word.chars())),
            Slip::Double(at, len) => {
                let copy = chars[at % size..(at % size + len).min(size)].to_vec();
                drop(chars.splice(at % size..at % size, copy));
            }
            Slip::Swap(a, b, len) => (0..len).for_each(|step| chars.swap(a.wrapping_add(step) % size, b.wrapping_add(step) % size)),
            Slip::Cut(at) => chars.truncate(at % size),
        }
    }
    chars.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in vec(any::<u8>(), 0..400)) {
        check(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_text(text in "\\PC{0,200}") {
        check(&text);
    }

    #[test]
    fn any_words(words in vec(select(WORDS), 0..120)) {
        check(&words.join(" "));
        check(&words.concat());
    }

    #[test]
    fn any_words_in_an_item(words in vec(select(WORDS), 0..60)) {
        let words = words.join(" ");
        check(&format!("m! {{ {words} }}"));
        check(&format!("fn f() {{ m!({words}); }}"));
        check(&format!("macro_rules! m {{ ({words}) => {{ {words} }} }} m!({words});"));
        check(&format!("#[a({words})] struct S;"));
        check(&format!("fn f() {{ {words} }}"));
    }

    #[test]
    fn real_sources_with_slips(file in any::<prop::sample::Index>(), slips in vec(slip(), 1..6)) {
        check(&slipped(&REAL[file.index(REAL.len())], &slips));
    }
}

/// A file that is too much for the parser has one problem, with a line, and its lines are counted nevertheless.
#[track_caller]
fn check_refused(text: &str) {
    let facts = extracted(text);
    assert_eq!(facts.problems.len(), 1, "{:?}", facts.problems);
    assert!(facts.problems[0].line >= 1, "{:?}", facts.problems);
    assert!(facts.items.is_empty());
    assert_eq!(facts.lines.total() as usize, text.lines().count());
}

#[track_caller]
fn check_clean(text: &str, items: usize) {
    let facts = extracted(text);
    assert_eq!(facts.problems, []);
    assert_eq!(facts.items.len(), items);
}

#[test]
fn brackets_nested_deeply() {
    for (open, close) in [("(", ")"), ("[", "]"), ("{", "}")] {
        let nested = format!("{}{}", open.repeat(100_000), close.repeat(100_000));
        check_refused(&format!("fn f() {{ {nested} }}"));
        check_refused(&format!("m! {{ {nested} }}"));
        check_refused(&format!("fn f() {{\n m!{nested};\n}}"));
        check_refused(&format!("fn f() {{ {}", open.repeat(100_000)));
        check_refused(&close.repeat(100_000));
    }
}

#[test]
fn operators_nested_deeply() {
    for operator in ["!", "-", "*", "& ", "&mut ", "return ", "|| ", "if x {} else ", "x = ", "loop { break "] {
        let text = format!("fn f() {{ {}x }}", operator.repeat(100_000));
        check(&text);
    }
}

#[test]
fn types_nested_deeply() {
    for (open, close) in [("&", ""), ("Box<", ">"), ("fn() -> ", ""), ("*const ", ""), ("impl Fn() -> ", ""), ("<T as A<", ">>::B")] {
        let ty = format!("{}u8{}", open.repeat(50_000), close.repeat(50_000));
        check(&format!("type T = {ty};"));
        check(&format!("fn f(x: {ty}) {{ let y: {ty} = x as {ty}; }}"));
    }
}

#[test]
fn patterns_nested_deeply() {
    for (open, close) in [("&", ""), ("Some(", ")"), ("x @ ", ""), ("(", ",)"), ("S { x: ", "}")] {
        check(&format!("fn f() {{ match x {{ {}y{} => 1 }} }}", open.repeat(50_000), close.repeat(50_000)));
    }
}

#[test]
fn long_chains() {
    check(&format!("fn f() {{ if a {{}} {} }}", "else if a {} ".repeat(50_000)));
    check(&format!("fn f() {{ a{}; }}", ".b()".repeat(20_000)));
    check(&format!("fn f() {{ a{}; }}", ".b".repeat(20_000)));
    check(&format!("fn f() {{ a{}; }}", "?".repeat(20_000)));
    check(&format!("fn f() {{ a{}; }}", "()".repeat(20_000)));
    check(&format!("fn f() {{ a{}; }}", "[0]".repeat(20_000)));
    check(&format!("fn f() {{ a{}; }}", " + a".repeat(20_000)));
    check(&format!("fn f() {{ a{}; }}", " && a".repeat(20_000)));
    check(&format!("fn f() {{ a{}; }}", " as u8".repeat(20_000)));
    check(&format!("fn f() {{ a{}; }}", ".await".repeat(20_000)));
}

#[test]
fn long_paths_and_trees() {
    check(&format!("use a{};", "::b".repeat(50_000)));
    check(&format!("use {}a{};", "a::{".repeat(10_000), "}".repeat(10_000)));
    check(&format!("fn f() {{ a{}(); }}", "::b".repeat(50_000)));
    check(&format!("{}{}", "mod a { ".repeat(10_000), "}".repeat(10_000)));
    check(&format!("{}{}", "fn f() { ".repeat(10_000), "}".repeat(10_000)));
    check(&format!("#[cfg({}a{})] mod x;", "not(".repeat(50_000), ")".repeat(50_000)));
}

#[test]
fn wide_inputs() {
    check_clean(&"fn f() {}\n".repeat(20_000), 20_000);
    check(&format!("fn f() {{ {} }}", "a::b(c);".repeat(20_000)));
    check(&format!("m! {{ {} }}", "a::b,".repeat(20_000)));
    check(&format!("macro_rules! m {{ {} }}", "($x:expr) => { $x };".repeat(5_000)));
    check(&"#[a]".repeat(20_000));
    check(&format!("{}fn f() {{}}", "#[cfg(a)] ".repeat(20_000)));
    check(&format!("enum E {{ {} }}", "A(b::C),".repeat(20_000)));
}

#[test]
fn unfinished_inputs() {
    const UNFINISHED: &str = "\" ' r#\" /* b' c\" r# #![ # $ macro_rules! fn( mod{ use::{ 'a 1e 0x \\";
    for text in UNFINISHED.split(' ').chain(["/* /* */", "fn f(", "use a::{"]) {
        check(text);
        check(&format!("fn f() {{}}\n{text}"));
        check(&format!("fn f() {{ m!({text}) }}"));
    }
    check_refused(&format!("fn f() {{}}\n{}", "/*".repeat(100_000)));
}

#[test]
fn small_and_odd_files() {
    check_clean("", 0);
    check_clean("\n", 0);
    check_clean("\u{feff}", 0);
    check_clean("\u{feff}fn f() {}", 1);
    check_clean("#!/usr/bin/env run-cargo-script\nfn main() {}\n", 1);
    check_clean("\u{feff}#!/usr/bin/env run\nfn main() {}\n", 1);
    check_clean("#![allow(unused)]\nfn f() {}", 1);
    check_clean("// only\n/* comments */\n//! inner\n", 0);
    check_clean("fn f() {}\r\nfn g() {}\r\n", 2);
    check_clean("mod a;\r\n\r\n// x\r\n", 1);
    check_clean("fn é() {} mod 日本 {}", 2);
    check(";");
    check("\0");
    check("fn f() {}\0");
    check("\u{200b}\u{202e}");
    check("\r");
}

#[test]
fn lines_are_counted_by_what_stands_on_them() {
    let facts = extracted("//! doc\n\n/// doc\nfn f() {\n    // comment\n    1;\n}\n/* a\n   b */\n");
    let lines = facts.lines;
    assert_eq!((lines.doc, lines.blank, lines.code, lines.comment), (2, 1, 3, 3));
}

// ---- the whole way to the project ----

static STD: LazyLock<FileFacts> = LazyLock::new(|| extract::file(STD_SIGNATURES, "<std>"));

/// A fixture: its workspace, and the text of each of its source files.
struct Fixture {
    workspace: Workspace,
    files: BTreeMap<String, String>,
}

static FIXTURES: LazyLock<Vec<Fixture>> = LazyLock::new(|| {
    let entries = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/resolve")).unwrap();
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    folders.iter().map(|folder| fixture(folder)).collect()
});

fn fixture(folder: &Path) -> Fixture {
    let request = WorkspaceRequest { dir: Some(folder.to_owned()), static_only: true, ..WorkspaceRequest::default() };
    let workspace = load::workspace(&request).unwrap();
    let roots: Vec<String> =
        workspace.packages.iter().flat_map(|package| package.targets.iter().map(|target| target.root_file.clone())).collect();
    let ground = load::tree::Ground { files: &request.files, root: &workspace.root, inside: &[String::new()], memory: None };
    let read = load::tree::sources(ground, &roots, extract::file);
    let files =
        read.files.keys().filter_map(|file| Some((file.clone(), std::fs::read_to_string(workspace.root.join(file)).ok()?))).collect();
    Fixture { workspace, files }
}

/// Extracts and resolves on threads with the stack that the binary gives them.
fn resolved(workspace: &Workspace, files: &BTreeMap<String, String>) -> Project {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(STACK).build().unwrap();
    pool.install(|| {
        let files = files.iter().map(|(file, text)| (file.clone(), Arc::new(extract::file(text, file)))).collect();
        resolve::project(
            workspace,
            &Sources { files, problems: Vec::new() },
            Signatures { std: &STD, externs: &FileFacts::default() },
            None,
        )
    })
}

/// Every reference points at what is there.
fn check_project(project: &Project) {
    let (modules, items) = (project.modules.len(), project.items.len());
    for reference in &project.references {
        assert!((reference.from as usize) < modules && (reference.to as usize) < modules);
        assert!(reference.from_item.into_iter().chain(reference.to_item).all(|item| (item as usize) < items));
        assert!((reference.file as usize) < project.files.len() && (reference.cfg as usize) < project.cfgs.len());
        assert!((reference.via as usize) < project.vias.len());
    }
    assert!(project.references.is_sorted());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn fixtures_with_slips_resolve(at in any::<prop::sample::Index>(), file in any::<prop::sample::Index>(), slips in vec(slip(), 1..4)) {
        let fixture = &FIXTURES[at.index(FIXTURES.len())];
        let mut files = fixture.files.clone();
        let text = files.values_mut().nth(file.index(fixture.files.len())).unwrap();
        *text = slipped(text, &slips);
        check_project(&resolved(&fixture.workspace, &files));
    }
}

/// Long enough for an unoptimised build on a busy machine.
const PATIENCE: Duration = Duration::from_mins(5);

/// Resolves one file as the library of a package.
#[track_caller]
fn check_resolved(text: &str) {
    let workspace = &FIXTURES.iter().find(|fixture| fixture.files.keys().eq(["src/lib.rs"])).unwrap().workspace;
    LazyLock::force(&STD);
    let files = BTreeMap::from([("src/lib.rs".to_owned(), text.to_owned())]);
    let (done, end) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let _ = done.send(resolved(workspace, &files));
    });
    let project = end.recv_timeout(PATIENCE);
    let start: String = text.chars().take(200).collect();
    check_project(&project.unwrap_or_else(|error| panic!("{error}: {start}")));
}

#[test]
fn what_extraction_accepts_can_be_resolved() {
    check_resolved("");
    check_resolved(&format!("struct S; impl S {{ fn b(self) -> S {{ self }} }} fn f(a: S) {{ a{}; }}", ".b()".repeat(20_000)));
    check_resolved(&format!("fn f(a: u8) {{ a{}; }}", " + a".repeat(20_000)));
    check_resolved(&format!("fn f() {{ if a {{}} {} }}", "else if a {} ".repeat(20_000)));
    check_resolved(&format!("fn f() {{ {}x }}", "!".repeat(20_000)));
    check_resolved(&format!("type T = {}u8;", "&".repeat(20_000)));
    check_resolved(&format!("type T = {}u8{};", "Box<".repeat(2_000), ">".repeat(2_000)));
    check_resolved(&format!("{}{}", "mod a { use super::*; ".repeat(500), "}".repeat(500)));
    check_resolved(&format!("use a{};", "::b".repeat(20_000)));
    check_resolved(&"fn f() {}\n".repeat(20_000));
}

#[test]
fn what_never_ends_is_stopped() {
    for text in [
        "macro_rules! m { () => { m!(); } } m!();",
        "macro_rules! m { ($($t:tt)*) => { pub mod a { m!($($t)* a); } } } m!();",
        "macro_rules! m { ($($t:tt)*) => { 1 + m!($($t)* a) } } fn f() { m!() }",
        "macro_rules! m { () => { macro_rules! m { () => { m!(); } } m!(); } } m!();",
        "type A = B; type B = A; fn f(a: A) { a.go(); }",
        "type A = Vec<A>; fn f(a: A) { a[0].go(); }",
        "trait A: B {} trait B: A {} fn f(a: impl A) { a.go(); }",
        "struct A(B); struct B(A); fn f(a: A) { a.0.0.0.0.go(); }",
        "pub use self::a::*; pub mod a { pub use super::*; pub use crate::b::*; } pub mod b { pub use crate::*; } fn f() { g(); }",
        "use a as b; use b as a; use c::d; use d as c; fn f() { a(); d(); }",
        "impl std::ops::Deref for A { type Target = A; fn deref(&self) -> &A { self } } struct A; fn f(a: A) { a.go(); }",
        "impl<T: Go> Go for W<T> where W<W<T>>: Go {} struct W<T>(T); trait Go { fn go(&self); } fn f(a: W<u8>) { a.go(); }",
        "impl<T> Go for T where T: Go {} trait Go { fn go(&self); } struct S; fn f(a: S) { a.go(); }",
        "trait A { type T: A; fn n(&self) -> Self::T; } fn f<X: A>(x: X) { x.n().n().n().n().n(); }",
        "trait A { type T; } impl A for u8 { type T = <u8 as A>::T; } fn f(x: <u8 as A>::T) { x.go(); }",
        "struct S { f: fn() -> S } fn f(s: S) { ((((s.f)().f)().f)().f)(); }",
        "fn f() -> impl Fn() -> u8 { f() } fn g() { f()()(); }",
        "const A: u8 = B; const B: u8 = A; fn f() { A.go(); }",
        "enum E { A(Box<E>) } use E::*; fn f(e: E) { match e { A(x) => match *x { A(y) => y.go() } } }",
        "mod a { pub(in self::a::b) struct S; pub(in super::super::super) struct T; pub mod a { use self::a::a::S; } }",
        "fn f(x: _) { let f = |g| g(g); f(f); f.f.f.f(f); let x = x; x.x(x); }",
        "fn f() { let mut x = None; loop { x = Some(x); } x.go(); }",
        "fn f() { let mut v = Vec::new(); v.push(v); v.go(); }",
    ] {
        check_resolved(text);
    }
}

#[test]
fn macros_that_double_are_stopped() {
    check_resolved("macro_rules! m { ($($t:tt)*) => { m!($($t)* $($t)*); } } m!(a);");
    check_resolved("macro_rules! m { ($($t:tt)*) => { [m!($($t)* $($t)*), m!($($t)* $($t)*)] } } fn f() { m!(a); }");
    check_resolved("macro_rules! m { ($($t:tt)*) => { fn a() {} m!(x); m!(x); } } m!(a);");
}
