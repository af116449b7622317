//! One line on stderr that says where a run is: only on a terminal, only after a second.

use std::io::{self, IsTerminal};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use crate::survey::Progress;

/// Shorter runs show nothing.
const QUIET: Duration = Duration::from_secs(1);
/// How often the line moves.
const TICK: Duration = Duration::from_millis(100);

/// A line on stderr.
pub struct Line {
    started: Instant,
    shown: Option<Mutex<Option<ProgressBar>>>,
}

impl Line {
    /// A line that shows nothing yet, and never will where `quiet` or where stderr is no terminal.
    #[must_use]
    pub fn new(quiet: bool) -> Self {
        let wanted = !quiet && io::stderr().is_terminal();
        Self { started: Instant::now(), shown: wanted.then(Mutex::default) }
    }

    /// Says where the run is.
    pub fn say(&self, progress: Progress) {
        let Some(shown) = &self.shown else { return };
        if self.started.elapsed() < QUIET {
            return;
        }
        let text = match progress {
            Progress::Manifests => "reading manifests".to_owned(),
            Progress::Files(count) => format!("reading files: {count}"),
            Progress::Names => "resolving names".to_owned(),
            Progress::Measures => "measuring".to_owned(),
            Progress::Cycles => "looking for cycles and their cheapest cuts".to_owned(),
            Progress::Crates(done, all) => format!("asking registries: {done} of {all} crates"),
            Progress::Verified(done, all) => format!("cargo tries {done} of {all} ways out"),
        };
        let mut shown = shown.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let bar = shown.get_or_insert_with(|| {
            let bar = ProgressBar::new_spinner().with_elapsed(self.started.elapsed());
            if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} ({elapsed})") {
                bar.set_style(style);
            }
            bar.enable_steady_tick(TICK);
            bar
        });
        bar.set_message(text);
    }

    /// Takes the line away.
    pub fn finish(&self) {
        let Some(shown) = &self.shown else { return };
        if let Some(bar) = shown.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take() {
            bar.finish_and_clear();
        }
    }
}
