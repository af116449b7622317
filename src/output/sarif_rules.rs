//! Rules as SARIF describes them, from their pages.

use serde_json::Value;
use serde_sarif::sarif::{
    ConfigurationOverride, MultiformatMessageString, PropertyBag, ReportingConfiguration, ReportingDescriptor, ReportingDescriptorReference,
};

use crate::finding::Level;
use crate::report::CheckReport;
use crate::rules::page::Page;

/// The descriptors of all rules, in the order of their pages. They have no `helpUri`: the help is here in full.
#[must_use]
pub fn descriptors(pages: &[Page]) -> Vec<ReportingDescriptor> {
    pages.iter().map(descriptor).collect()
}

/// Where the descriptor of a rule stands.
#[must_use]
pub fn index(pages: &[Page], rule: &str) -> Option<i64> {
    pages.iter().position(|page| page.id == rule).and_then(|at| i64::try_from(at).ok())
}

/// What was switched on: rules that are off by default and found something.
#[must_use]
pub fn overrides(pages: &[Page], report: &CheckReport) -> Vec<ConfigurationOverride> {
    let switched_on = |page: &&Page| page.level == Level::Allow && report.findings.iter().any(|judged| judged.finding.rule == page.id);
    let on = |page: &Page| {
        let descriptor = ReportingDescriptorReference {
            id: Some(page.id.clone()),
            index: index(pages, &page.id),
            ..ReportingDescriptorReference::default()
        };
        let configuration = ReportingConfiguration { enabled: Some(true), ..ReportingConfiguration::default() };
        ConfigurationOverride::builder().descriptor(descriptor).configuration(configuration).build()
    };
    pages.iter().filter(switched_on).map(on).collect()
}

fn descriptor(page: &Page) -> ReportingDescriptor {
    let level = |word: &str| ReportingConfiguration { level: Some(Value::from(word)), ..ReportingConfiguration::default() };
    let configuration = match page.level {
        Level::Deny => level("error"),
        Level::Warn => level("warning"),
        Level::Allow => ReportingConfiguration { enabled: Some(false), ..ReportingConfiguration::default() },
    };
    let text = |text: &str| MultiformatMessageString::builder().text(text).build();
    let prose = if page.prose.is_empty() { &page.summary } else { &page.prose };
    ReportingDescriptor::builder()
        .id(page.id.as_str())
        .name(page.name.as_str())
        .short_description(text(&page.summary))
        .full_description(text(&format!("{} How it is computed: {}", page.summary, page.formula)))
        .help(MultiformatMessageString { markdown: Some(prose.clone()), ..text(prose) })
        .default_configuration(configuration)
        .properties(PropertyBag { tags: Some(vec![page.category.clone()]), ..PropertyBag::default() })
        .build()
}
