//! Tracers by their methods: numbers of logs, words of failures, configurations, and bounds.

use alloy_primitives::{Address, Bytes, U256, hex, keccak256};
use serde_json::{Value, json};
use zkfabric_stf::host::GenesisAccount;

use super::support::{Asked, genesis, number, options, wallets};
use super::wallet::{Call, nobody};
use zkfabric_rpc::{NodeOptions, Tags};

/// Emits a log with topic 7.
const LOGS: Address = Address::repeat_byte(0xd1);
/// Emits a log with topic 8, and reverts.
const UNDONE: Address = Address::repeat_byte(0xd2);
/// Emits a log, calls the two, and emits another.
const OUTER: Address = Address::repeat_byte(0xd3);
/// Its SELFDESTRUCT names itself.
const SELF: Address = Address::repeat_byte(0xd4);
/// Sets slot 0 to the size of the input.
const SETS: Address = Address::repeat_byte(0xd5);
/// Executes the opcode 0xfe.
const INVALID: Address = Address::repeat_byte(0xd6);
/// Executes an opcode that there is not.
const UNKNOWN: Address = Address::repeat_byte(0xd7);
/// Executes 8,405 instructions with 64 KiB of memory.
const LONG: Address = Address::repeat_byte(0xd8);

/// Calls an account without data, and drops the result.
fn calls(to: Address) -> Vec<u8> {
    let mut code = hex!("5f5f5f5f5f73").to_vec();
    code.extend_from_slice(to.as_slice());
    code.extend_from_slice(&hex!("5af150"));
    code
}

fn outer() -> Bytes {
    let parts = [
        hex!("60015f5fa1").to_vec(),
        calls(LOGS),
        calls(UNDONE),
        hex!("60025f5fa100").to_vec(),
    ];
    parts.concat().into()
}

fn start(folder: &std::path::Path) -> Asked {
    let mut genesis = genesis();
    let mut long = hex!("60016200ffe05262" "0004b0").to_vec();
    let begin = u8::try_from(long.len()).unwrap();
    long.extend_from_slice(&hex!("5b6001900380" "6100"));
    long.extend_from_slice(&[begin, 0x57, 0x00]);
    let contracts: [(Address, Bytes); 8] = [
        (LOGS, hex!("60075f5fa100").into()),
        (UNDONE, hex!("60085f5fa15f5ffd").into()),
        (OUTER, outer()),
        (SELF, hex!("30ff").into()),
        (SETS, hex!("365f5500").into()),
        (INVALID, hex!("fe").into()),
        (UNKNOWN, hex!("0c").into()),
        (LONG, long.into()),
    ];
    for (address, code) in contracts {
        let contract = GenesisAccount {
            code,
            ..GenesisAccount::default()
        };
        genesis.accounts.insert(address, contract);
    }
    Asked::start_on(folder, &genesis, options(), NodeOptions::default())
}

/// Sends a call, and returns its hash with its receipt.
async fn sent(node: &Asked, who: usize, nonce: u64, call: Call) -> (String, Value) {
    let wallet = &wallets()[who];
    let call = Call {
        gas: 1_000_000,
        ..call
    };
    assert_eq!(call.nonce, nonce);
    let hash = node.send(wallet, &call).await;
    let receipt = node.ask("eth_getTransactionReceipt", json!([hash])).await;
    (hash, receipt)
}

fn to(nonce: u64, contract: Address) -> Call {
    Call {
        value: U256::ZERO,
        ..Call::transfer(nonce, contract)
    }
}

fn indices(frame: &Value) -> Vec<Value> {
    let mut found: Vec<Value> = Vec::new();
    for log in frame["logs"].as_array().into_iter().flatten() {
        found.push(log["index"].clone());
    }
    for call in frame["calls"].as_array().into_iter().flatten() {
        found.extend(indices(call));
    }
    found
}

/// A log in a trace has the number that it has in the receipt, and one that is undone has none.
#[tokio::test(flavor = "multi_thread")]
async fn logs_have_the_numbers_of_their_receipts() {
    let folder = tempfile::tempdir().unwrap();
    // Several transactions are in one block, with their receipts at once.
    let node = start(folder.path()).with_tags(Tags::Open);
    let mut is_later = false;
    for nonce in 0..20 {
        sent(&node, 1, nonce, to(nonce, LOGS)).await;
        let (hash, receipt) = sent(&node, 0, nonce, to(nonce, OUTER)).await;
        let logs = receipt["logs"].as_array().unwrap();
        let expected: Vec<Value> = logs.iter().map(|log| log["logIndex"].clone()).collect();
        assert_eq!(expected.len(), 3);
        let trace = async |config: Value| {
            let options = json!({"tracer": "callTracer", "tracerConfig": config});
            node.ask("debug_traceTransaction", json!([hash, options]))
                .await
        };
        let mut found = indices(&trace(json!({"withLog": true})).await);
        found.sort_by_key(number);
        assert_eq!(found, expected);
        let top = trace(json!({"withLog": true, "onlyTopCall": true})).await;
        assert_eq!(indices(&top), [expected[0].clone(), expected[2].clone()]);
        is_later |= number(&expected[0]) > 0;
    }
    // Some of them stand behind another transaction of their block.
    assert!(is_later);
}

/// The first frame of a list of calls uses the gas of the receipt; a SELFDESTRUCT that names its
/// own contract has its balance.
#[tokio::test(flavor = "multi_thread")]
async fn frames_have_gas_and_balances() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path());
    let trace = async |hash: &str, tracer: &str| {
        let options = json!({"tracer": tracer});
        node.ask("debug_traceTransaction", json!([hash, options]))
            .await
    };
    for (nonce, data) in [(0, &[1_u8][..]), (1, &[])] {
        let call = Call {
            data: Bytes::copy_from_slice(data),
            ..to(nonce, SETS)
        };
        let (hash, receipt) = sent(&node, 0, nonce, call).await;
        let list = trace(&hash, "flatCallTracer").await;
        assert_eq!(list[0]["result"]["gasUsed"], receipt["gasUsed"]);
        assert_eq!(list[0]["transactionHash"], json!(hash));
        assert_eq!(list[0]["blockHash"], receipt["blockHash"]);
    }
    let call = Call {
        value: U256::from(12_345),
        ..to(2, SELF)
    };
    let (hash, _) = sent(&node, 0, 2, call).await;
    let frame = trace(&hash, "callTracer").await["calls"][0].clone();
    let of = |name: &str| frame[name].clone();
    assert_eq!(
        (of("type"), of("from"), of("to"), of("value")),
        (
            json!("SELFDESTRUCT"),
            json!(SELF),
            json!(SELF),
            json!("0x3039")
        )
    );
    let list = trace(&hash, "flatCallTracer").await;
    assert_eq!(list[1]["type"], "suicide");
    assert_eq!(list[1]["action"]["balance"], "0x3039");
}

/// Failures of steps and frames have geth's words, with the opcode.
#[tokio::test(flavor = "multi_thread")]
async fn failures_name_the_opcode() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path());
    let cases = [
        (INVALID, "invalid opcode: INVALID", "INVALID"),
        (
            UNKNOWN,
            "invalid opcode: opcode 0xc not defined",
            "opcode 0xc not defined",
        ),
    ];
    for (contract, words, op) in cases {
        let call = json!({"to": contract});
        let steps = node
            .ask("debug_traceCall", json!([call, "latest", {}]))
            .await;
        let last = steps["structLogs"].as_array().unwrap().last().unwrap();
        assert_eq!((&last["error"], &last["op"]), (&json!(words), &json!(op)));
        let options = json!({"tracer": "callTracer"});
        let frame = node
            .ask("debug_traceCall", json!([call, "latest", options]))
            .await;
        assert_eq!(frame["error"], words);
        let (code, said) = node.error("eth_call", json!([call])).await;
        assert_eq!((code, said.as_str()), (-32000, words));
    }
}

/// A tracer of muxTracer may have null, or an empty object, and be a muxTracer itself.
#[tokio::test(flavor = "multi_thread")]
async fn tracers_run_beside_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path());
    let alone = async |tracer: &str, config: Value| {
        let options = json!({"tracer": tracer, "tracerConfig": config});
        let params = json!([{"to": OUTER, "data": "0x01020304"}, "latest", options]);
        node.ask("debug_traceCall", params).await
    };
    let states = json!({"diffMode": true});
    let config = json!({
        "callTracer": null,
        "4byteTracer": {},
        "noopTracer": null,
        "muxTracer": {"prestateTracer": states, "flatCallTracer": {}},
    });
    let together = alone("muxTracer", config).await;
    let inner = &together["muxTracer"];
    let pairs = [
        (&together["callTracer"], alone("callTracer", json!(null))),
        (&together["4byteTracer"], alone("4byteTracer", json!(null))),
        (&inner["prestateTracer"], alone("prestateTracer", states)),
        (&inner["flatCallTracer"], alone("flatCallTracer", json!({}))),
    ];
    for (found, expected) in pairs {
        assert_eq!(*found, expected.await);
    }
    assert_eq!(together["noopTracer"], json!({}));
    assert_eq!(together["4byteTracer"], json!({"0x01020304-0": 1}));
}

/// The state before has hashes of codes, and in diffMode no accounts that were not there.
#[tokio::test(flavor = "multi_thread")]
async fn states_have_no_accounts_that_were_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path());
    let new = nobody(0x5a);
    let (hash, _) = sent(&node, 0, 0, Call::transfer(0, new)).await;
    let states = async |config: Value| {
        let options = json!({"tracer": "prestateTracer", "tracerConfig": config});
        node.ask("debug_traceTransaction", json!([hash, options]))
            .await
    };
    let changes = states(json!({"diffMode": true})).await;
    let name = format!("{new:#x}");
    assert_eq!(changes["pre"].get(&name), None, "{changes}");
    assert!(changes["post"].get(&name).is_some(), "{changes}");
    assert_eq!(states(json!({})).await.get(&name), None);
    let with = states(json!({"includeEmpty": true})).await;
    assert_eq!(with[&name], json!({"balance": "0x0"}));
    let (hash, _) = sent(&node, 0, 1, to(1, LOGS)).await;
    let options = json!({"tracer": "prestateTracer"});
    let before = node
        .ask("debug_traceTransaction", json!([hash, options]))
        .await;
    let code = &before[format!("{LOGS:#x}")];
    assert_eq!(code["codeHash"], json!(keccak256(hex!("60075f5fa100"))));
}

/// A trace counts what it keeps: 64 KiB of memory that nobody asks for are none of it.
#[tokio::test(flavor = "multi_thread")]
async fn a_trace_counts_what_it_keeps() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path());
    let request = json!({"to": LONG});
    for (options, steps) in [
        (json!({}), 8_405),
        (json!({"disableStack": true, "disableStorage": true}), 8_405),
        (json!({"disableStack": true, "limit": 10}), 10),
        (json!({"enableMemory": true, "limit": 10}), 10),
    ] {
        let params = json!([request, "latest", options]);
        let trace = node.ask("debug_traceCall", params).await;
        assert_eq!(trace["structLogs"].as_array().unwrap().len(), steps);
    }
    let params = json!([request, "latest", {"enableMemory": true}]);
    let (code, words) = node.error("debug_traceCall", params).await;
    assert_eq!(code, -32005);
    assert!(words.contains("\"enableMemory\": false"), "{words}");
}

/// Calls with an input of 1 MiB each: the trace ends at its bound with each tracer that keeps them,
/// and the others answer.
#[tokio::test(flavor = "multi_thread")]
async fn traces_of_calls_are_bounded() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path());
    let big = Address::repeat_byte(0xcc);
    // Stores a word at the end of 1 MiB, then calls an account with all of it 400 times.
    let mut code = hex!("6001620fffe052610190").to_vec();
    let begin = u8::try_from(code.len()).unwrap();
    code.extend_from_slice(&hex!("5b5f5f621000005f5f73"));
    code.extend_from_slice(Address::repeat_byte(0x77).as_slice());
    code.extend_from_slice(&hex!("5af150" "6001900380" "60"));
    code.extend_from_slice(&[begin, 0x57, 0x00]);
    let overrides = json!({big.to_string(): {"code": Bytes::from(code)}});
    let trace = async |tracer: &str, config: Value| {
        let options = json!({
            "tracer": tracer,
            "tracerConfig": config,
            "stateOverrides": overrides,
        });
        let params = json!([{"to": big, "gas": "0x2faf080"}, "latest", options]);
        node.answer("debug_traceCall", params).await
    };
    let both = json!({"callTracer": null, "prestateTracer": null});
    for (tracer, config) in [
        ("callTracer", json!(null)),
        ("flatCallTracer", json!(null)),
        ("erc7562Tracer", json!(null)),
        ("muxTracer", both),
    ] {
        let answer = trace(tracer, config).await;
        assert_eq!(answer["error"]["code"], -32005, "{tracer}");
    }
    let top = trace("callTracer", json!({"onlyTopCall": true})).await;
    assert_eq!(top["result"].get("error"), None, "{top}");
    let counts = trace("4byteTracer", json!(null)).await;
    assert_eq!(counts["result"]["0x00000000-1048572"], 400);
    let states = trace("prestateTracer", json!(null)).await;
    assert!(states["result"].is_object());
}
