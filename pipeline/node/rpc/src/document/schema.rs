//! Schemas of parameters and answers, in short.
//!
//! A kind is the name of a schema of the document or of JSON's (`boolean`, `integer`, `number`,
//! `string`, `any`); `[K]` is a list of them, `{K}` an object with any names, `K|null` may be null.

use serde_json::{Map, Value, json};

/// What values look like.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shape {
    /// Text with this form.
    Text(&'static str),
    /// One of these texts.
    One(&'static [&'static str]),
    /// A value of any of these kinds.
    Any(&'static [&'static str]),
    /// An object of an answer: these fields and no others. `name?` may be missing.
    Answer(&'static [(&'static str, &'static str)]),
    /// An object of a request. Fields that the node does not know do nothing.
    Request(&'static [(&'static str, &'static str)]),
}

impl Shape {
    pub(super) fn schema(self) -> Value {
        match self {
            Self::Text(pattern) => json!({"type": "string", "pattern": pattern}),
            Self::One(texts) => json!({"type": "string", "enum": texts}),
            Self::Any(kinds) => {
                let kinds: Vec<Value> = kinds.iter().map(|one| kind(one)).collect();
                json!({ "anyOf": kinds })
            }
            Self::Answer(fields) => object(fields, false),
            Self::Request(fields) => object(fields, true),
        }
    }
}

fn object(fields: &[(&str, &str)], has_more: bool) -> Value {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for (name, of) in fields {
        let optional = name.strip_suffix('?');
        properties.insert(optional.unwrap_or(name).to_owned(), kind(of));
        if optional.is_none() {
            required.push(*name);
        }
    }
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": has_more,
    })
}

/// Returns the schema of a kind.
pub(super) fn kind(text: &str) -> Value {
    if let Some(inner) = text.strip_suffix("|null") {
        return json!({"anyOf": [kind(inner), {"type": "null"}]});
    }
    let within = |open, close| text.strip_prefix(open)?.strip_suffix(close);
    if let Some(inner) = within('[', ']') {
        return json!({"type": "array", "items": kind(inner)});
    }
    if let Some(inner) = within('{', '}') {
        return json!({"type": "object", "additionalProperties": kind(inner)});
    }
    match text {
        "any" => json!({}),
        "boolean" | "integer" | "number" | "string" => json!({ "type": text }),
        name => json!({"$ref": format!("#/components/schemas/{name}")}),
    }
}
