//! The command line as a user runs it: wiring, exit codes, the bytes that come out. What the numbers are is tested where they are computed.

mod bad_input;
mod contracts;
mod run;
mod schema;
mod screens;
