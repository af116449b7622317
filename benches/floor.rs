//! What a whole cold survey costs beside reading and parsing the same files, and in memory: all in one run.
//!
//! `cargo bench --bench floor -- [DIR [RUNS]]`. The floor reads every file that the survey reads and hands it to `syn::parse_file`, in
//! parallel; nothing that parses Rust with syn can be faster. Each step is a ratio to it, and has all steps before in it:
//!
//! ```text
//! extract   manifests, reading, extraction
//! graph     and names resolved
//! survey    and measures and cycles
//! process   `underpin --static DIR --format json -o /dev/null`, from start to exit: the cold one, as the two above keep std's signatures
//! memory    the peak of that process's resident memory (`VmHWM`), where /proc has it
//! ```
//!
//! The floor and the steps run on one allocator, the binaries' (mimalloc): with the system's both take longer.
//!
//! Medians of RUNS, on DIR (this directory if left out) and on generated input of 1×, 2× and 4×, where equal ratios are linear cost.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::cast_precision_loss, missing_docs, reason = "a bench")]

mod input;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rayon::prelude::*;
use underpin::survey;

use crate::input::Input;

const MODULES: usize = 250;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with("--")).collect();
    let dir = args.first().map_or(".", String::as_str);
    let runs: usize = args.get(1).and_then(|runs| runs.parse().ok()).unwrap_or(5);
    input::start_threads();
    println!(
        "{:16}{:>7}{:>9}{:>10}{:>9}{:>7}{:>8}{:>9}{:>16}",
        "input", "files", "lines", "floor", "extract", "graph", "survey", "process", "memory"
    );
    print_row(&Input::real(Path::new(dir)), runs);
    for times in [1, 2, 4] {
        print_row(&Input::generated(&format!("generated {times}x"), MODULES * times), runs);
    }
}

fn print_row(input: &Input, runs: usize) {
    let mut times = [const { Vec::new() }; 5];
    let mut peaks = Vec::new();
    let root = input.workspace().root;
    for _ in 0..runs {
        let (process, peak) = run_binary(input);
        let durations = [
            time(|| assert!(read_and_parse(input, &root) > 0)),
            time(|| input::sources(&input.workspace())),
            time(|| survey::read(&input.request(), &|_| ()).unwrap()),
            time(|| survey::survey(&input.request(), &|_| ()).unwrap()),
            process,
        ];
        times.iter_mut().zip(durations).for_each(|(times, duration)| times.push(duration));
        peaks.push(peak);
    }
    let [floor, extract, graph, survey, process] = times.map(median);
    let ratio = |time: Duration| time.as_secs_f64() / floor.as_secs_f64();
    let memory = median(peaks).map_or_else(|| "-".into(), |bytes| format!("{} B a line", bytes / input.lines as u64));
    println!(
        "{:16}{:7}{:9}{:7} ms{:9.2}{:7.2}{:8.2}{:9.2}{memory:>16}",
        input.name,
        input.texts.len(),
        input.lines,
        floor.as_millis(),
        ratio(extract),
        ratio(graph),
        ratio(survey),
        ratio(process)
    );
}

/// The floor. Returns the number of items, so that nothing is optimised away.
fn read_and_parse(input: &Input, root: &Path) -> usize {
    let files: Vec<&String> = input.texts.keys().collect();
    let parse = |file: &&String| {
        let text = std::fs::read_to_string(root.join(file)).unwrap_or_default();
        let items = syn::parse_file(&text).map_or(0, |file| file.items.len());
        proc_macro2::extra::invalidate_current_thread_spans();
        items
    };
    files.par_iter().map(parse).sum()
}

/// How long it takes to make something; freeing it is not in it, as the binary frees nothing either.
fn time<T>(step: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let made = step();
    let took = start.elapsed();
    drop(made);
    took
}

fn median<T: Ord + Copy>(mut values: Vec<T>) -> T {
    values.sort_unstable();
    values[values.len() / 2]
}

/// The time and peak memory in bytes of a process of its own. The peak only grows, so that the last look before the end has it.
fn run_binary(input: &Input) -> (Duration, Option<u64>) {
    let start = Instant::now();
    let mut command = Command::new(env!("CARGO_BIN_EXE_underpin"));
    command
        .arg("--static")
        .arg(&input.dir)
        .args(["--format", "json", "--quiet", "-o", "/dev/null"])
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let status = format!("/proc/{}/status", child.id());
    let mut peak = None;
    loop {
        let now = std::fs::read_to_string(&status).ok().and_then(|status| peak_in(&status));
        peak = now.or(peak);
        if let Some(exit) = child.try_wait().unwrap() {
            assert!(exit.success(), "underpin failed on {}", input.dir.display());
            return (start.elapsed(), peak);
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn peak_in(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}
