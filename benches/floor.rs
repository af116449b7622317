//! What a whole survey costs beyond reading and parsing: both in one run, on the same files, with the same threads.
//!
//! `cargo bench --bench floor -- DIR [RUNS]`. The floor reads every file that the survey reads and hands it to
//! `syn::parse_file`, in parallel; nothing that parses Rust with syn can be faster. Prints the medians and their ratio.

#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs, reason = "a bench")]

use std::time::Instant;

use rayon::prelude::*;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with("--")).collect();
    let dir = std::path::PathBuf::from(args.first().map_or(".", String::as_str));
    let runs: usize = args.get(1).and_then(|runs| runs.parse().ok()).unwrap_or(5);
    rayon::ThreadPoolBuilder::new().stack_size(256 << 20).build_global().unwrap();
    let request = underpin::load::request::WorkspaceRequest { dir: Some(dir), static_only: true, ..Default::default() };
    let workspace = underpin::load::workspace(&request).unwrap();
    let roots: Vec<String> =
        workspace.packages.iter().flat_map(|package| package.targets.iter().map(|target| target.root_file.clone())).collect();
    let mut inside: Vec<String> = workspace.packages.iter().map(|package| package.dir.clone()).collect();
    inside.push(String::new());
    let files: Vec<_> = underpin::load::tree::sources(&workspace.root, &roots, &inside, underpin::extract::file)
        .files
        .into_keys()
        .map(|file| workspace.root.join(file))
        .collect();
    let lines: usize = files.iter().map(|file| std::fs::read_to_string(file).map_or(0, |text| text.lines().count())).sum();
    let (mut floors, mut surveys, mut loads) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..runs {
        let start = Instant::now();
        let parsed: usize = files
            .par_iter()
            .map(|file| {
                let text = std::fs::read_to_string(file).unwrap_or_default();
                let items = syn::parse_file(&text).map_or(0, |file| file.items.len());
                proc_macro2::extra::invalidate_current_thread_spans();
                items
            })
            .sum();
        assert!(parsed > 0);
        floors.push(start.elapsed());
        let start = Instant::now();
        let workspace = underpin::load::workspace(&request).unwrap();
        let (sources, signatures) = rayon::join(
            || underpin::load::tree::sources(&workspace.root, &roots, &inside, underpin::extract::file),
            || {
                let std = underpin::extract::file(underpin::resolve::STD_SIGNATURES, "<std>");
                (std, underpin::extract::file(&underpin::resolve::extern_signatures(&workspace), "<externs>"))
            },
        );
        loads.push(start.elapsed());
        let signatures = underpin::resolve::Signatures { std: &signatures.0, externs: &signatures.1 };
        let project = underpin::resolve::project(&workspace, &sources, signatures, None);
        assert!(!project.modules.is_empty());
        surveys.push(start.elapsed());
    }
    floors.sort();
    surveys.sort();
    loads.sort();
    let (floor, survey, load) = (floors[runs / 2], surveys[runs / 2], loads[runs / 2]);
    println!("{} files, {lines} lines", files.len());
    println!("floor  (read and parse)   {floor:?}");
    println!("sources (read and extract) {load:?}  ratio {:.2}", load.as_secs_f64() / floor.as_secs_f64());
    println!("survey (without measures) {survey:?}  ratio {:.2}", survey.as_secs_f64() / floor.as_secs_f64());
}
