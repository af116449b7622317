//! `underpin`

use std::process::ExitCode;

fn main() -> ExitCode {
    underpin::cli::main(std::env::args_os())
}
