//! STUB
use crate::report::CheckReport;
use serde::Serialize;
/// S
#[derive(Serialize, schemars::JsonSchema)]
pub struct CheckView<'a> {
    /// s
    pub schema: &'a str,
}
/// s
#[must_use]
pub fn check(_: &CheckReport) -> CheckView<'_> {
    CheckView { schema: "underpin.check/1" }
}
