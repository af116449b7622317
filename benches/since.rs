//! What `check` and `check --since` cost beside one survey, all in one run.
//!
//! `cargo bench --bench since -- DIR REV [RUNS]`. Each is a process of its own on `DIR`, from start to exit, without cargo, and after one run
//! that fills the caches of the file system: `--format json -o /dev/null`, so that writing costs the same everywhere.
//!
//! ```text
//! survey   `underpin --static DIR`
//! check    `underpin check --static DIR`: the survey, and the rules
//! since    `underpin check --static DIR --since REV`: both trees; at most 2.2 surveys is the aim
//! ```
//!
//! Medians of RUNS.

#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs, reason = "a bench")]

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with("--")).collect();
    let (Some(dir), Some(revision)) = (args.first(), args.get(1)) else {
        println!("since: needs a repository and a revision: `cargo bench --bench since -- DIR REV [RUNS]`");
        return;
    };
    let runs: usize = args.get(2).and_then(|runs| runs.parse().ok()).unwrap_or(5);
    let out = "json=/dev/null";
    let commands = [
        vec!["survey", "--static", dir, "--format", "json", "-o", "/dev/null"],
        vec!["check", "--static", dir, "-o", out],
        vec!["check", "--static", dir, "-o", out, "--since", revision],
    ];
    for command in &commands {
        run(command);
    }
    let mut times = [const { Vec::new() }; 3];
    for _ in 0..runs {
        // side by side, so that a slow moment of the machine is in all of them
        times.iter_mut().zip(&commands).for_each(|(times, command)| times.push(run(command)));
    }
    let [survey, check, since] = times.map(median);
    let ratio = |time: Duration| time.as_secs_f64() / survey.as_secs_f64();
    println!("{:10}{:>10}{:>8}", "", "median", "ratio");
    for (name, time) in [("survey", survey), ("check", check), ("since", since)] {
        println!("{name:10}{:7} ms{:8.2}", time.as_millis(), ratio(time));
    }
}

/// How long a process takes. A check may find something.
fn run(arguments: &[&str]) -> Duration {
    let start = Instant::now();
    let mut command = Command::new(env!("CARGO_BIN_EXE_underpin"));
    let status = command.args(arguments).arg("--quiet").stdout(Stdio::null()).status().unwrap();
    assert!(matches!(status.code(), Some(0 | 1)), "underpin {} failed", arguments.join(" "));
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
