//! The document of all methods says what they are.

use std::collections::BTreeSet;
use std::sync::Arc;

use alloy_primitives::{U256, address};
use serde_json::{Value, json};
use zkfabric_rpc::{DevChain, Operation, Pages as _, methods};
use zkfabric_stf::host::GenesisAccount;

use super::reverting::chain_of;
use super::schema::errors;
use super::support::{Asked, genesis, number, options};

/// Returns a node of the chain that `zkfabric node --dev` begins, as far as examples see it.
fn dev(folder: &std::path::Path) -> (Arc<DevChain>, Asked) {
    let mut genesis = genesis();
    genesis.chain_id = 31_337;
    let rich = GenesisAccount {
        balance: U256::from(10).pow(U256::from(22)),
        ..GenesisAccount::default()
    };
    let first = address!("f39fd6e51aad88f6f4ce6ab8827279cfffb92266");
    genesis.accounts.insert(first, rich);
    let chain = chain_of(folder, genesis, options());
    let node = chain.current().get();
    let asked = Asked {
        sequencer: node.sequencer(),
        module: methods(Arc::clone(&node)).unwrap(),
        node,
    };
    (chain, asked)
}

fn check(document: &Value, schema: &Value, value: &Value, what: &str) {
    let errors = errors(document, schema, value);
    assert!(errors.is_empty(), "{what}: {value}: {errors:#?}");
}

/// Every method is in the document, every method of the document is one of the node's, and each
/// example has parameters and a result of the schemas.
#[tokio::test(flavor = "multi_thread")]
async fn methods_are_what_the_document_says() {
    let folder = tempfile::tempdir().unwrap();
    let (_chain, node) = dev(folder.path());
    let document = node.ask("rpc.discover", json!([])).await;
    let methods = document["methods"].as_array().unwrap();
    let names = methods
        .iter()
        .map(|method| method["name"].as_str().unwrap());
    let described: BTreeSet<&str> = names.clone().collect();
    assert_eq!(described.len(), methods.len());
    let registered: BTreeSet<&str> = node.module.method_names().collect();
    assert_eq!(described, registered);
    for method in methods {
        let name = method["name"].as_str().unwrap();
        let mut values = Vec::new();
        let given = method["examples"][0]["params"].as_array().unwrap();
        for (value, param) in given.iter().zip(method["params"].as_array().unwrap()) {
            assert_eq!(value["name"], param["name"]);
            check(&document, &param["schema"], &value["value"], name);
            values.push(value["value"].clone());
        }
        if name.starts_with("eth_getFilter") {
            // A filter's id is of one node.
            values = vec![node.ask("eth_newFilter", json!([{}])).await];
        }
        if name.starts_with("debug_traceBlockByHash") {
            let block = node.ask("eth_getBlockByNumber", json!(["0x1"])).await;
            values = vec![block["hash"].clone()];
        }
        let result = node.ask(name, json!(values)).await;
        check(&document, &method["result"]["schema"], &result, name);
        if name == "eth_sendRawTransactionSync" {
            node.sealed(number(&result["blockNumber"])).await;
        }
    }
}

/// Requests and answers of other kinds are not of the schemas.
#[tokio::test(flavor = "multi_thread")]
async fn schemas_tell_values_apart() {
    let folder = tempfile::tempdir().unwrap();
    let (_chain, node) = dev(folder.path());
    let document = node.ask("rpc.discover", json!([])).await;
    let is = |name: &str, value: &Value| {
        let schema = json!({"$ref": format!("#/components/schemas/{name}")});
        errors(&document, &schema, value).is_empty()
    };
    let header = node.ask("eth_getHeaderByNumber", json!(["latest"])).await;
    assert!(is("Header", &header));
    for (name, value) in [
        ("number", json!(1)),
        ("hash", json!("0x1")),
        ("more", json!(1)),
    ] {
        let mut wrong = header.clone();
        wrong[name] = value;
        assert!(!is("Header", &wrong), "{name}");
    }
    let mut less = header;
    less.as_object_mut().unwrap().remove("stateRoot");
    assert!(!is("Header", &less));
    for (name, good, bad) in [
        ("Quantity", json!("0x1f"), json!("0x01")),
        ("Bytes", json!("0x01"), json!("0x1")),
        ("BlockId", json!("safe"), json!("newest")),
        ("Stage", json!("inBlock"), json!("final")),
        ("Call", json!({"to": null}), json!({"gas": 1})),
        ("Filter", json!({"topics": [null]}), json!({"topics": [1]})),
    ] {
        assert!(is(name, &good) && !is(name, &bad), "{name}");
    }
}

/// The page has the document that the method has.
#[tokio::test(flavor = "multi_thread")]
async fn the_document_is_a_page() {
    let folder = tempfile::tempdir().unwrap();
    let (_chain, node) = dev(folder.path());
    let operation = Operation::new(Arc::clone(&node.node));
    let page = operation.page("/openrpc.json").unwrap();
    assert_eq!((page.status, page.kind), (200, "application/json"));
    let document: Value = serde_json::from_str(&page.body).unwrap();
    assert_eq!(document, node.ask("rpc.discover", json!([])).await);
    assert_eq!(document["openrpc"], "1.3.2");
}

/// The document has `OpenRPC`'s form, by the schema that npm installs into `contracts/`.
#[tokio::test(flavor = "multi_thread")]
async fn the_document_has_the_form_of_openrpc() {
    let package = "../../../contracts/node_modules/@open-rpc/meta-schema/index.js";
    let package = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(package);
    let Ok(script) = std::fs::read_to_string(package) else {
        println!("skipped: no @open-rpc/meta-schema, `npm ci` in contracts/ installs it");
        return;
    };
    // The script assigns the schema, as JSON.
    let (_, schema) = script.split_once("openrpcDocument = {").unwrap();
    let (schema, _) = schema.split_once(";\nexports.default").unwrap();
    let mut schema: Value = serde_json::from_str(&format!("{{{schema}")).unwrap();
    // Schemas of schemas are elsewhere; those of the document are read by another test.
    schema["definitions"]["JSONSchema"] = json!(true);
    schema["definitions"]["referenceObject"]["properties"]["$ref"] = json!({"type": "string"});
    let folder = tempfile::tempdir().unwrap();
    let (_chain, node) = dev(folder.path());
    let document = node.ask("rpc.discover", json!([])).await;
    check(&schema, &schema, &document, "the document");
    let mut wrong = document;
    wrong["methods"][0]["parameters"] = json!([]);
    assert!(!errors(&schema, &schema, &wrong).is_empty());
}
