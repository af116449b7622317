//! The command line as a user runs it: wiring, exit codes, the bytes that come out. What the numbers are is tested where they are computed.

#![expect(clippy::unwrap_used, reason = "a helper of tests fails the test")]

mod bad_input;
mod contracts;
mod dependencies;
mod diff;
mod env;
mod gate;
mod questions;
mod run;
mod schema;
mod screens;
