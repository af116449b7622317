//! What each stage costs, in lines a second: `cargo bench --bench stages`.
//!
//! On generated input of 1×, 2× and 4×, where equal throughput is linear cost; on this checkout; and on the workspace that
//! `UNDERPIN_BENCH_DIR` names. Extraction leaves out reading files; `floor` has that, and memory.

#![allow(clippy::unwrap_used, missing_docs, reason = "a bench")]

mod input;

use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput};
use rayon::prelude::*;
use underpin::model::metrics::MeasureRequest;
use underpin::{extract, measure, resolve};

use crate::input::Input;

const MODULES: usize = 100;

fn main() {
    input::start_threads();
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1))
        .without_plots()
        .configure_from_args();
    for times in [1, 2, 4] {
        stages(&mut criterion, &Input::generated(&format!("generated {times}x"), MODULES * times));
    }
    stages(&mut criterion, &Input::real(Path::new(".")));
    if let Some(dir) = std::env::var_os("UNDERPIN_BENCH_DIR") {
        stages(&mut criterion, &Input::real(Path::new(&dir)));
    }
    criterion.final_summary();
}

fn stages(criterion: &mut Criterion, input: &Input) {
    let workspace = input.workspace();
    let sources = input::sources(&workspace);
    let std = extract::file(resolve::STD_SIGNATURES, "<std>");
    let externs = extract::file(&resolve::extern_signatures(&workspace), "<externs>");
    let signatures = resolve::Signatures { std: &std, externs: &externs };
    let project = resolve::project(&workspace, &sources, signatures, None);
    let request = MeasureRequest::default();
    let mut bench = |stage: &str, run: &dyn Fn()| {
        let mut group = criterion.benchmark_group(stage);
        group.throughput(Throughput::Elements(input.lines as u64));
        group.bench_function(BenchmarkId::from_parameter(&input.name), |bencher| bencher.iter(run));
        group.finish();
    };
    bench("extraction", &|| input.texts.par_iter().for_each(|(file, text)| drop(black_box(extract::file(text, file)))));
    bench("resolution", &|| drop(black_box(resolve::project(&workspace, &sources, signatures, None))));
    bench("measures", &|| drop(black_box(measure::all(&project, request))));
    bench("cycles", &|| drop(black_box(measure::cycles(&project, request))));
}
