//! Runs cargo so that nothing of the user counts but the toolchain: an own home, an own configuration, no network, bounded time.

use std::fs::File;
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How a run of cargo ended.
pub enum Ran {
    /// It was content.
    Well(String),
    /// It was not. Both: what it said on stderr.
    Badly(String),
    /// There is no answer: the reason, as a fragment.
    Not(String),
}

/// Runs cargo in the root of the file system, where no configuration and no toolchain file of the workspace is found, with `home` as its home.
/// What it says goes into the file `log`.
pub fn cargo(home: &Path, log: &Path, arguments: &[String], limit: Duration) -> Ran {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let Ok(file) = File::create(log) else { return Ran::Not("the scratch folder cannot be written to".to_owned()) };
    let mut command = Command::new(program);
    command.args(arguments).current_dir(home.ancestors().last().unwrap_or(home));
    for (name, _) in std::env::vars_os() {
        let named = name.to_string_lossy();
        if ["CARGO", "RUSTC", "__CARGO"].iter().any(|prefix| named.starts_with(prefix)) {
            command.env_remove(&name);
        }
    }
    command.env("CARGO_HOME", home).env("CARGO_NET_OFFLINE", "true").env("CARGO_TERM_COLOR", "never");
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(file);
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ran::Not("cargo is not installed".to_owned()),
        Err(error) => return Ran::Not(format!("cargo cannot be run: {error}")),
    };
    let end = Instant::now() + limit;
    let content = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status.success(),
            Ok(None) if Instant::now() < end => std::thread::sleep(Duration::from_millis(4)),
            Ok(None) | Err(_) => {
                // it may have ended by itself meanwhile: then there is nothing to stop
                let _ = child.kill();
                let _ = child.wait();
                return Ran::Not(format!("cargo gave no answer in {} seconds", limit.as_secs()));
            }
        }
    };
    let said = std::fs::read(log).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    if content { Ran::Well(said) } else { Ran::Badly(said) }
}
