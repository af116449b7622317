//! Temporary.
use std::collections::BTreeMap;
fn main() {
    rayon::ThreadPoolBuilder::new().stack_size(256 << 20).build_global().unwrap();
    let mut request = underpin::load::request::WorkspaceRequest::default();
    let mut args = std::env::args().skip(1);
    let mut view = false;
    while let Some(a) = args.next() {
        match a.as_str() {
            "--manifest-path" => request.manifest_path = args.next().map(Into::into),
            "--static" => request.static_only = true,
            "--offline" => request.offline = true,
            "--no-default-features" => request.no_default_features = true,
            "--features" => request.features = args.next().unwrap().split(',').filter(|s| !s.is_empty()).map(Into::into).collect(),
            "--view" => view = args.next().unwrap() == "build",
            _ => {}
        }
    }
    let t = std::time::Instant::now();
    let build = view.then(|| underpin::load::target_cfg::build_cfg(None, &[]).unwrap().set);
    request.build = build.clone();
    let ws = underpin::load::workspace(&request).unwrap();
    let t1 = t.elapsed();
    let roots: Vec<String> = ws.packages.iter().flat_map(|p| p.targets.iter().map(|t| t.root_file.clone())).collect();
    let mut inside: Vec<String> = ws.packages.iter().map(|p| p.dir.clone()).collect();
    inside.push(String::new());
    let sources = underpin::load::tree::sources(&ws.root, &roots, &inside, underpin::extract::file);
    let t2 = t.elapsed();
    let sig = underpin::resolve::Signatures { std: underpin::extract::file(underpin::resolve::STD_SIGNATURES, "<std>"), externs: underpin::extract::file(underpin::resolve::EXTERN_SIGNATURES, "<externs>") };
    let t3 = t.elapsed();
    let p = underpin::resolve::project(&ws, &sources, &sig, build.as_ref());
    let t4 = t.elapsed();
    eprintln!("load {t1:?} sources {t2:?} sig {t3:?} resolve {t4:?}; modules {} refs {} {:?}", p.modules.len(), p.references.len(), { let mut u = p.unresolved.clone(); u.examples.truncate(8); u });
    for pr in sources.problems.iter().take(5) { eprintln!("{pr:?}"); }
    let nofields = std::env::var("FIELDS").is_err();
    let mut edges: BTreeMap<(u32, u32, bool), BTreeMap<&str, u32>> = BTreeMap::new();
    for r in &p.references {
        if r.from == r.to { continue; }
        if nofields && r.kind == underpin::model::project::ReferenceKind::Inferred && r.name.starts_with("\u{1}") { continue; }
        *edges.entry((r.from, r.to, r.test)).or_default().entry(r.kind.word()).or_default() += 1;
    }
    let e: Vec<_> = edges.iter().map(|((f, t, test), k)| serde_json::json!({"from": p.modules[*f as usize].id, "to": p.modules[*t as usize].id, "test": test, "kinds": k})).collect();
    println!("{}", serde_json::json!({"edges": e}));
    if std::env::var("REFS").is_ok() {
        for r in &p.references { if r.from != r.to { eprintln!("REF {} -> {} {:?} {}:{} {} {}", p.modules[r.from as usize].id, p.modules[r.to as usize].id, r.kind, p.files[r.file as usize], r.line, r.name, r.item_unknown); } }
    }
}
