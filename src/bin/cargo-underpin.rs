//! `cargo underpin`: cargo passes the subcommand's own name as the first argument.

use std::process::ExitCode;

use mimalloc::MiMalloc;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let named = arguments.get(1).is_some_and(|first| first == "underpin");
    let skipped = usize::from(named);
    underpin::cli::main(arguments.into_iter().enumerate().filter(|(at, _)| *at != skipped || !named).map(|(_, argument)| argument))
}
