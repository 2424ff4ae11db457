//! Whether a value is of a JSON schema, for the keywords that the document and `OpenRPC`'s form
//! use.

use regex_lite::Regex;
use serde_json::{Map, Value, json};

/// Keywords that say nothing of values.
const NOTES: [&str; 8] = [
    "$id",
    "$schema",
    "additionalItems",
    "components",
    "default",
    "definitions",
    "description",
    "title",
];

/// Returns what is wrong with a value; `root` has the schemas that others refer to.
pub(super) fn errors(root: &Value, schema: &Value, value: &Value) -> Vec<String> {
    match schema {
        Value::Bool(true) => Vec::new(),
        Value::Bool(false) => vec![format!("nothing is expected: {value}")],
        _ => {
            let keywords = schema.as_object().unwrap();
            let known = keywords
                .iter()
                .filter(|(name, _)| !NOTES.contains(&name.as_str()));
            known
                .flat_map(|(name, of)| keyword(root, keywords, (name, of), value))
                .collect()
        }
    }
}

fn keyword(
    root: &Value,
    schema: &Map<String, Value>,
    (name, of): (&str, &Value),
    value: &Value,
) -> Vec<String> {
    let list = || of.as_array().unwrap();
    let wrong = |holds: bool| match holds {
        true => Vec::new(),
        false => vec![format!("{name} {of}: {value}")],
    };
    let fits = || {
        let kinds = list().iter();
        kinds
            .filter(|kind| errors(root, kind, value).is_empty())
            .count()
    };
    match name {
        "$ref" => {
            let path = of.as_str().unwrap().strip_prefix('#').unwrap();
            errors(root, root.pointer(path).unwrap(), value)
        }
        "type" => wrong(is_type(of.as_str().unwrap(), value)),
        "enum" => wrong(list().contains(value)),
        "anyOf" => wrong(fits() > 0),
        "oneOf" => wrong(fits() == 1),
        "pattern" => wrong(value.as_str().is_none_or(|text| matches(of, text))),
        "minLength" => wrong(value.as_str().is_none_or(|text| !text.is_empty())),
        "required" => wrong(value.as_object().is_none_or(|fields| {
            let names = list().iter();
            names
                .map(|name| name.as_str().unwrap())
                .all(|name| fields.contains_key(name))
        })),
        "items" => {
            let items = value.as_array().into_iter().flatten();
            items.flat_map(|item| errors(root, of, item)).collect()
        }
        "properties" | "patternProperties" | "additionalProperties" => {
            let fields = value.as_object().into_iter().flatten();
            let fields = fields.flat_map(|(field, value)| {
                let of = of_field(schema, name, field);
                errors(root, &of, value)
            });
            fields.collect()
        }
        _ => panic!("the keyword {name}"),
    }
}

/// Returns the schema that a keyword has for a field.
fn of_field(schema: &Map<String, Value>, name: &str, field: &str) -> Value {
    let named = schema.get("properties").and_then(|all| all.get(field));
    let patterns = schema.get("patternProperties").and_then(Value::as_object);
    let mut patterns = patterns.into_iter().flatten();
    let pattern = patterns.find(|(pattern, _)| matches(&json!(pattern), field));
    let pattern = pattern.map(|(_, schema)| schema);
    let found = match name {
        "properties" => named,
        "patternProperties" => pattern,
        _ if named.or(pattern).is_some() => None,
        _ => schema.get(name),
    };
    found.cloned().unwrap_or(json!(true))
}

fn matches(pattern: &Value, text: &str) -> bool {
    Regex::new(pattern.as_str().unwrap())
        .unwrap()
        .is_match(text)
}

fn is_type(name: &str, value: &Value) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => panic!("the type {name}"),
    }
}
