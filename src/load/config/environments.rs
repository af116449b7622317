//! `[[env.environments]]`: where the workspace is built and run.

use crate::config::EnvironmentConfig;
use crate::load::config::value::{Fields, Reader, span};

/// The environments that are set, in the order of the text.
pub fn read(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Vec<EnvironmentConfig> {
    let Some(item) = fields.item("env") else { return Vec::new() };
    let Some(table) = item.as_table_like() else {
        reader.wrong(span(item), "`env` is not a table", "", "write `[[env.environments]]`");
        return Vec::new();
    };
    let mut env = Fields::new(table, span(item));
    let mut environments: Vec<EnvironmentConfig> = Vec::new();
    for fields in env.tables(reader, "environments") {
        let found = environment(reader, fields);
        if environments.iter().any(|earlier| earlier.name.value == found.name.value && !found.name.value.is_empty()) {
            let message = format!("there are two environments `{}`", found.name.value);
            reader.wrong(found.name.span.clone(), message, "the second", "list all files in one of them");
        }
        environments.push(found);
    }
    env.finish(reader);
    environments
}

fn environment(reader: &mut Reader<'_>, mut fields: Fields<'_>) -> EnvironmentConfig {
    let hint = "name files, as [\"Dockerfile\", \"deploy/**\"]";
    let environment = EnvironmentConfig {
        name: fields.needed(reader, "name", "give the environment a name"),
        files: fields.strings(reader, "files", hint),
        span: fields.span(),
    };
    if fields.item("files").is_none() {
        reader.wrong(fields.span(), "`files` is missing", "", hint);
    }
    for pattern in &environment.files {
        if let Err(error) = glob::Pattern::new(&pattern.value) {
            let message = format!("`{}` is no pattern: {}", pattern.value, error.msg);
            reader.wrong(pattern.span.clone(), message, "", "write it as `deploy/**`");
        }
    }
    fields.finish(reader);
    environment
}
