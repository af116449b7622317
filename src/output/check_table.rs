//! STUB
use crate::output::survey_table::Detail;
use crate::output::text::Page;
use crate::report::CheckReport;
use std::io::{self, Write};
/// STUB
/// # Errors
/// s
pub fn write(out: &mut dyn Write, _: Page, report: &CheckReport, _: Detail) -> io::Result<()> {
    for judged in &report.findings {
        let f = &judged.finding;
        writeln!(out, "{:?} {} {} {} {}\n   = {}", judged.standing, f.level, f.rule, f.place, f.message, f.remedy)?;
        for e in &f.route {
            writeln!(out, "     {} {}", e.place, e.text)?;
        }
    }
    writeln!(
        out,
        "known {}, new {}, stale {}",
        report.known.debts,
        report.findings.iter().filter(|j| j.standing == crate::baseline::Standing::New).count(),
        report.known.stale.len()
    )
}
