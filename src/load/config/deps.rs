//! `[deps]`: limits on what the workspace depends on, and the levels of rules that may stand there too.

use std::collections::BTreeMap;

use crate::config::{Config, DependencyLimits, RuleConfig, RuleShape, Spanned};
use crate::load::config::value::{Fields, Reader, level, limit, span};
use crate::model::rust_version::RustVersion;

/// The configuration with what `[deps]` says.
pub fn apply(reader: &mut Reader<'_>, fields: &mut Fields<'_>, shapes: &[RuleShape], mut config: Config) -> Config {
    let Some(item) = fields.item("deps") else { return config };
    let Some(table) = item.as_table_like() else {
        reader.wrong(span(item), "`deps` is not a table", "", "write `[deps]`");
        return config;
    };
    let mut table = Fields::new(table, span(item));
    config.deps = DependencyLimits {
        is_set: true,
        max_libyears: table.item("max_libyears").and_then(|item| limit(reader, item, "max_libyears")),
        max_buckets_behind: buckets(reader, &mut table),
        msrv: msrv(reader, &mut table),
        max_index_age: table.item("max_index_age").and_then(|item| limit(reader, item, "max_index_age")),
    };
    let limits = ["max_libyears", "max_buckets_behind", "msrv", "max_index_age"];
    for (key, at, item) in table.others() {
        let Some(shape) = shapes.iter().find(|shape| shape.deps_key.as_deref() == Some(key)) else {
            let keys = shapes.iter().filter_map(|shape| shape.deps_key.as_deref());
            reader.unknown(at, "key", key, limits.into_iter().chain(keys));
            continue;
        };
        let word = item.as_str().map(|word| Spanned { value: word.to_owned(), span: span(item) });
        if word.is_none() {
            reader.wrong(span(item), format!("`{key}` is not a level"), "", "give \"allow\", \"warn\" or \"deny\"");
        }
        let rule = config.rules.entry(shape.id.clone()).or_insert_with(|| RuleConfig { span: at.clone(), ..RuleConfig::default() });
        if rule.level.is_some() {
            let message = format!("the level of `{}` is set twice", shape.id);
            reader.wrong(at, message, format!("`{key}` is its level"), format!("set it here or in `[rules.{}]`", shape.id));
            continue;
        }
        rule.level = level(reader, word);
    }
    config
}

/// A number for all packages, or a table of numbers by package, with `*` for the others.
fn buckets(reader: &mut Reader<'_>, table: &mut Fields<'_>) -> BTreeMap<String, Spanned<f64>> {
    let Some(item) = table.item("max_buckets_behind") else { return BTreeMap::new() };
    let Some(by_package) = item.as_table_like() else {
        let all = limit(reader, item, "max_buckets_behind");
        return all.map(|all| ("*".to_owned(), all)).into_iter().collect();
    };
    by_package.iter().filter_map(|(package, item)| Some((package.to_owned(), limit(reader, item, package)?))).collect()
}

fn msrv(reader: &mut Reader<'_>, table: &mut Fields<'_>) -> Option<Spanned<RustVersion>> {
    let text = table.string(reader, "msrv")?;
    let version = RustVersion::parse(&text.value);
    if version.is_none() {
        let message = format!("`{}` is no version of Rust", text.value);
        reader.wrong(text.span.clone(), message, "", "write a version, as \"1.85\"");
    }
    version.map(|value| Spanned { value, span: text.span })
}
