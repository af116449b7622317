//! JSON is what its schema says.
//!
//! The check knows the keywords that occur in our schemas, and fails on any other: what it does not know it must not pass.

use serde_json::Value;

use crate::run::{small, stdout};

/// What is wrong with a value, by a schema.
fn check(root: &Value, schema: &Value, value: &Value, at: &str) -> Result<(), String> {
    let Some(schema) = schema.as_object() else { return Ok(()) };
    for (keyword, rule) in schema {
        let holds = match keyword.as_str() {
            "$ref" => {
                let name = rule.as_str().and_then(|path| path.strip_prefix("#/$defs/")).ok_or("a reference elsewhere")?;
                check(root, &root["$defs"][name], value, at)?;
                root["$defs"].get(name).is_some()
            }
            "type" => match rule.as_array() {
                Some(types) => types.iter().any(|one| is(one, value)),
                None => is(rule, value),
            },
            "required" => rule.as_array().into_iter().flatten().all(|name| value.get(name.as_str().unwrap()).is_some()),
            "properties" => {
                for (name, inner) in rule.as_object().into_iter().flatten() {
                    if let Some(field) = value.get(name) {
                        check(root, inner, field, &format!("{at}.{name}"))?;
                    }
                }
                let known = |name: &String| rule.get(name).is_some();
                value.as_object().is_none_or(|fields| fields.keys().all(known))
            }
            "items" => {
                for (place, element) in value.as_array().into_iter().flatten().enumerate() {
                    check(root, rule, element, &format!("{at}[{place}]"))?;
                }
                true
            }
            "enum" => rule.as_array().is_some_and(|values| values.contains(value)),
            "const" => rule == value,
            "anyOf" | "oneOf" => rule.as_array().is_some_and(|choices| choices.iter().any(|choice| check(root, choice, value, at).is_ok())),
            "minimum" => value.as_f64().is_none_or(|number| number >= rule.as_f64().unwrap()),
            "maximum" => value.as_f64().is_none_or(|number| number <= rule.as_f64().unwrap()),
            "$schema" | "$defs" | "title" | "description" | "format" | "default" => true,
            unknown => return Err(format!("the check does not know `{unknown}`")),
        };
        if !holds {
            return Err(format!("{at}: {value} breaks `{keyword}`: {rule}"));
        }
    }
    Ok(())
}

/// Whether a value is what a schema says.
pub fn holds(schema: &Value, value: &Value, name: &str) -> Result<(), String> {
    check(schema, schema, value, name)
}

fn is(name: &Value, value: &Value) -> bool {
    match name.as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_u64() || value.is_i64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("null") => value.is_null(),
        _ => false,
    }
}

fn valid(name: &str, arguments: &[&str]) {
    let schema: Value = serde_json::from_str(&stdout(&small(), &["schema", name])).unwrap();
    let value: Value = serde_json::from_str(&stdout(&small(), arguments)).unwrap();
    assert_eq!(value["schema"], format!("underpin.{name}/1"));
    check(&schema, &schema, &value, name).unwrap();
    let mut broken = value;
    broken["schema"] = Value::Null;
    assert!(check(&schema, &schema, &broken, name).is_err());
}

#[test]
fn every_output_is_what_its_schema_says() {
    valid("graph", &["graph", "--format", "json"]);
    valid("graph", &["graph", "--format", "json", "--level", "package"]);
    valid("graph", &["graph", "--format", "json", "--level", "item"]);
    valid("survey", &["--format", "json"]);
    valid("survey", &["--format", "json", "--tests"]);
    valid("why", &["why", "draw", "shape", "--format", "json"]);
    valid("env", &["env", "--format", "json"]);
    valid("env", &["env", "../../env/workflow/releases", "--format", "json"]);
}
