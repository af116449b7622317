//! The tables of a configuration, one function each.

use std::collections::BTreeMap;

use toml_edit::TableLike;

use crate::config::{Allow, Config, DependencyLimits, Forbid, Gate, Layer, OptionValue, Override, RuleConfig, RuleShape, Spanned};
use crate::load::config::value::{Fields, Reader, level, option, span};
use crate::load::config::{deps, environments};
use crate::model::project::ReferenceKind;

/// All of it.
pub fn config(reader: &mut Reader<'_>, table: &dyn TableLike, shapes: &[RuleShape]) -> Config {
    let mut fields = Fields::new(table, 0..0);
    let config = Config {
        source: None,
        exhaustive: fields.switch(reader, "exhaustive"),
        layers: fields.tables(reader, "layers").into_iter().map(|fields| layer(reader, fields)).collect(),
        forbid: fields.tables(reader, "forbid").into_iter().map(|fields| forbid(reader, fields)).collect(),
        allow: fields.tables(reader, "allow").into_iter().map(|fields| allow(reader, fields)).collect(),
        gates: fields.tables(reader, "gates").into_iter().map(|fields| gate(reader, fields)).collect(),
        deps: DependencyLimits::default(),
        rules: rules(reader, &mut fields, shapes),
        environments: environments::read(reader, &mut fields),
    };
    let config = deps::apply(reader, &mut fields, shapes, config);
    let mut names: BTreeMap<&str, &Spanned<String>> = BTreeMap::new();
    for layer in config.layers.iter().filter(|layer| !layer.name.value.is_empty()) {
        if names.insert(&layer.name.value, &layer.name).is_some() {
            let message = format!("there are two layers `{}`", layer.name.value);
            reader.wrong(layer.name.span.clone(), message, "the second", "give each layer a name of its own");
        }
    }
    if config.exhaustive && config.layers.is_empty() {
        let at = fields.item("exhaustive").map_or(0..0, span);
        reader.wrong(at, "`exhaustive` without layers", "", "write `[[layers]]`, or leave it out");
    }
    fields.finish(reader);
    config
}

fn layer(reader: &mut Reader<'_>, mut fields: Fields<'_>) -> Layer {
    let layer = Layer {
        name: fields.needed(reader, "name", "give the layer a name"),
        modules: fields.selectors(reader, "modules"),
        why: fields.string(reader, "why").map(|why| why.value),
        span: fields.span(),
    };
    fields.finish(reader);
    layer
}

fn forbid(reader: &mut Reader<'_>, mut fields: Fields<'_>) -> Forbid {
    let mut kinds = Vec::new();
    for kind in fields.strings(reader, "kinds", "name kinds, as [\"type\", \"value\"]") {
        match ReferenceKind::ALL.into_iter().find(|known| known.word() == kind.value) {
            Some(kind) => kinds.push(kind),
            None => reader.unknown(kind.span, "kind of reference", &kind.value, ReferenceKind::ALL.map(ReferenceKind::word)),
        }
    }
    let forbid = Forbid {
        from: fields.selectors(reader, "from"),
        to: fields.selectors(reader, "to"),
        kinds,
        transitive: fields.switch(reader, "transitive"),
        tests: fields.switch(reader, "tests"),
        why: fields.string(reader, "why").map(|why| why.value),
        span: fields.span(),
    };
    fields.finish(reader);
    forbid
}

fn allow(reader: &mut Reader<'_>, mut fields: Fields<'_>) -> Allow {
    let allow = Allow {
        from: fields.selectors(reader, "from"),
        to: fields.selectors(reader, "to"),
        why: fields.needed(reader, "why", "say why this dependency may be").value,
        until: fields.date(reader, "until"),
        span: fields.span(),
    };
    fields.finish(reader);
    allow
}

fn gate(reader: &mut Reader<'_>, mut fields: Fields<'_>) -> Gate {
    let gate = Gate {
        metric: fields.needed(reader, "metric", "name a metric of `underpin explain`"),
        scope: fields.selectors(reader, "scope"),
        max: fields.number(reader, "max"),
        min: fields.number(reader, "min"),
        max_increase: fields.number(reader, "max_increase"),
        max_decrease: fields.number(reader, "max_decrease"),
        why: fields.string(reader, "why").map(|why| why.value),
        span: fields.span(),
    };
    let Gate { max, min, max_increase, max_decrease, .. } = gate;
    if [max, min, max_increase, max_decrease].iter().all(Option::is_none) {
        reader.wrong(gate.span.clone(), "this gate has no limit", "", "give `max`, `min`, `max_increase` or `max_decrease`");
    }
    if min.zip(max).is_some_and(|(min, max)| min > max) {
        reader.wrong(gate.span.clone(), "this gate's `min` is greater than its `max`", "nothing can pass it", "mend one of them");
    }
    if [max_increase, max_decrease].into_iter().flatten().any(|change| change < 0.0) {
        reader.wrong(gate.span.clone(), "a change is a number of at least 0", "", "use `max` or `min` for a limit that has to be reached");
    }
    fields.finish(reader);
    gate
}

fn rules(reader: &mut Reader<'_>, fields: &mut Fields<'_>, shapes: &[RuleShape]) -> BTreeMap<String, RuleConfig> {
    let mut rules = BTreeMap::new();
    let Some(item) = fields.item("rules") else { return rules };
    let Some(table) = item.as_table_like() else {
        reader.wrong(span(item), "`rules` is not a table", "", "write `[rules.dependency_cycle]`");
        return rules;
    };
    for (id, at, item) in Fields::new(table, span(item)).others() {
        let Some(shape) = shapes.iter().find(|shape| shape.id == id) else {
            reader.unknown(at, "rule", id, shapes.iter().map(|shape| shape.id.as_str()));
            continue;
        };
        // `hub_module = "deny"` is short for a table with a level
        if item.as_str().is_some() {
            let level = level(reader, Some(Spanned { value: item.as_str().unwrap_or_default().to_owned(), span: span(item) }));
            rules.insert(id.to_owned(), RuleConfig { level, span: at, ..RuleConfig::default() });
            continue;
        }
        match item.as_table_like() {
            Some(table) => {
                rules.insert(id.to_owned(), rule(reader, Fields::new(table, at), shape));
            }
            None => reader.wrong(span(item), format!("`{id}` is neither a level nor a table"), "", "give \"allow\", \"warn\" or \"deny\""),
        }
    }
    rules
}

fn rule(reader: &mut Reader<'_>, mut fields: Fields<'_>, shape: &RuleShape) -> RuleConfig {
    let level_text = fields.string(reader, "level");
    let mut overrides: Vec<Override> = Vec::new();
    for mut fields in fields.tables(reader, "for") {
        let modules = fields.selectors(reader, "modules");
        let level_text = fields.string(reader, "level");
        let found = Override {
            level: level(reader, level_text),
            why: fields.needed(reader, "why", "say why it differs there").value,
            options: options(reader, &mut fields, shape, &["level", "modules", "why"]),
            span: fields.span(),
            modules,
        };
        if found.level.is_none() && found.options.is_empty() {
            reader.wrong(found.span.clone(), "nothing differs here", "", "give a `level` or an option");
        }
        let names = |entry: &Override| entry.modules.iter().map(|module| module.value.clone()).collect::<Vec<_>>();
        if overrides.iter().any(|earlier| names(earlier) == names(&found)) {
            let message = format!("two entries of `{}` are for the same modules", shape.id);
            reader.wrong(found.span.clone(), message, "the second", "keep one of them");
        }
        if !shape.by_module {
            let message = format!("what `{}` finds is in no module, so that nothing can differ by module", shape.id);
            reader.wrong(found.span.clone(), message, "", "set it for the whole workspace");
        }
        overrides.push(found);
    }
    RuleConfig {
        level: level(reader, level_text),
        strict: fields.switch(reader, "strict"),
        options: options(reader, &mut fields, shape, &["level", "strict", "for"]),
        overrides,
        span: fields.span(),
    }
}

/// Whatever nobody asked for by name has to be an option of the rule, of the type that its default has.
fn options(reader: &mut Reader<'_>, fields: &mut Fields<'_>, shape: &RuleShape, keys: &[&str]) -> BTreeMap<String, OptionValue> {
    let mut options = BTreeMap::new();
    for (name, at, item) in fields.others() {
        let Some(default) = shape.options.get(name) else {
            let known = shape.options.keys().map(String::as_str).chain(keys.iter().copied());
            reader.unknown(at, &format!("option of `{}`", shape.id), name, known);
            continue;
        };
        match option(item).filter(|value| std::mem::discriminant(value) == std::mem::discriminant(default)) {
            Some(OptionValue::Number(number)) if number < 0.0 => {
                reader.wrong(span(item), format!("`{name}` is below 0"), "", "give a number of at least 0");
            }
            Some(value) => {
                options.insert(name.to_owned(), value);
            }
            None => reader.wrong(span(item), format!("`{name}` is not {}", default.word()), "", format!("give {}", default.word())),
        }
    }
    options
}
