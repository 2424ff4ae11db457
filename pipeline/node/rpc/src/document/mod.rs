//! The document of all methods, in the form of `OpenRPC`.
//!
//! | module | concept |
//! |---|---|
//! | `method` | a method |
//! | `methods` | all methods, with an example of each |
//! | `schemas` | schemas by their names |
//! | `schema` | schemas in short |

mod method;
mod methods;
mod schema;
mod schemas;

use std::sync::LazyLock;

use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use serde_json::{Map, Value, json};

use method::Method;
use methods::all;
use schema::kind;

use crate::node::Node;

/// Version of the form.
const OPENRPC: &str = "1.3.2";

static DOCUMENT: LazyLock<Value> = LazyLock::new(document);

pub(crate) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_method("rpc.discover", |_, _, _| DOCUMENT.clone())?;
    Ok(())
}

/// Returns the document as text.
pub(crate) fn text() -> String {
    format!("{:#}\n", *DOCUMENT)
}

fn document() -> Value {
    let methods: Vec<Value> = all().map(described).collect();
    let schemas = schemas::all().map(|(name, shape)| ((*name).to_owned(), shape.schema()));
    json!({
        "openrpc": OPENRPC,
        "info": {
            "title": "zkfabric node",
            "description": "Ethereum's JSON-RPC, and what this chain has beyond it.",
            "version": env!("CARGO_PKG_VERSION"),
        },
        "methods": methods,
        "components": {"schemas": schemas.collect::<Map<_, _>>()},
    })
}

fn described(method: &Method) -> Value {
    let mut params = Vec::with_capacity(method.params.len());
    for param in method.params {
        let (name, of) = param.split_once(": ").unwrap_or((param, "any"));
        let optional = name.strip_suffix('?');
        params.push(json!({
            "name": optional.unwrap_or(name),
            "required": optional.is_none(),
            "schema": kind(of),
        }));
    }
    // A test reads all examples.
    let values: Vec<Value> = serde_json::from_str(method.example).unwrap_or_default();
    let example = params.iter().zip(values);
    let example: Vec<Value> = example
        .map(|(param, value)| json!({"name": param["name"], "value": value}))
        .collect();
    json!({
        "name": method.name,
        "summary": method.summary,
        "paramStructure": "by-position",
        "params": params,
        "result": {"name": "result", "schema": kind(method.result)},
        "examples": [{"name": "example", "params": example}],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every example is a list, with no more values than the method has parameters, and with all
    /// that have to be there.
    #[test]
    fn examples_are_parameters() {
        for method in all() {
            let values: Vec<Value> = serde_json::from_str(method.example).unwrap();
            let required = method.params.iter().filter(|param| !param.contains("?:"));
            let range = required.count()..=method.params.len();
            assert!(range.contains(&values.len()), "{}", method.name);
            assert!(method.params.iter().all(|param| param.contains(": ")));
        }
    }
}
