//! Requests that nobody would write.

use alloy_primitives::{B256, U256, hex};
use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::support::{Asked, CONTRACT, call, wallets};
use super::wallet::{Call, nobody};

/// Number of requests, if it is not the usual one.
const REQUESTS: &str = "ZKFABRIC_REQUESTS";

/// Values that a client could know of the chain.
struct Known {
    transactions: Vec<String>,
    hashes: Vec<Value>,
    raw: Vec<String>,
}

fn pick<T: Clone>(rng: &mut Rng, list: &[T]) -> T {
    list[rng.usize(..list.len())].clone()
}

/// Returns a number as clients write it, and as they should not.
fn quantity(rng: &mut Rng) -> Value {
    let number = match rng.u8(..8) {
        0 => 0,
        1 => 1,
        2 => u64::MAX,
        3 => u64::MAX - 1,
        4 => rng.u64(..),
        5 => 1 << rng.u8(..64),
        _ => rng.u64(..100),
    };
    match rng.u8(..10) {
        0 => json!(number),
        1 => json!(format!("0x0{number:x}")),
        2 => json!(number.to_string()),
        3 => json!("0x"),
        4 => json!(format!("{:#x}", U256::MAX)),
        5 => json!(-1),
        6 => json!(0.5),
        _ => json!(format!("{number:#x}")),
    }
}

fn bytes(rng: &mut Rng) -> Value {
    let most = match rng.u8(..8) {
        0 => 2_000,
        1 => 0,
        _ => 70,
    };
    let length = rng.usize(..=most);
    let bytes: Vec<u8> = (0..length).map(|_| rng.u8(..)).collect();
    let mut text = format!("0x{}", hex::encode(bytes));
    if rng.u8(..10) == 0 {
        text.push(pick(rng, &['0', 'g', ' ']));
    }
    json!(text)
}

fn block(rng: &mut Rng, known: &Known) -> Value {
    match rng.u8(..6) {
        0 => pick(rng, &known.hashes),
        1 => json!({"blockHash": pick(rng, &known.hashes), "requireCanonical": true}),
        2 => json!({"blockNumber": quantity(rng)}),
        3 => quantity(rng),
        _ => {
            let tags = [
                "latest",
                "pending",
                "safe",
                "finalized",
                "earliest",
                "newest",
                "",
            ];
            json!(pick(rng, &tags))
        }
    }
}

fn address(rng: &mut Rng) -> Value {
    match rng.u8(..5) {
        0 => json!(CONTRACT),
        1 => json!(nobody(rng.u64(..4))),
        2 => json!(wallets()[0].address),
        3 => json!(format!("0x{:040x}", rng.u8(..20))),
        _ => bytes(rng),
    }
}

/// Returns a transaction, a filter, or another object of known names.
fn object(rng: &mut Rng, known: &Known, depth: u8) -> Value {
    let names = [
        "from",
        "to",
        "gas",
        "gasPrice",
        "maxFeePerGas",
        "maxPriorityFeePerGas",
        "value",
        "data",
        "input",
        "nonce",
        "chainId",
        "accessList",
        "type",
        "fromBlock",
        "toBlock",
        "address",
        "topics",
        "blockHash",
        "balance",
        "code",
        "state",
        "stateDiff",
        "number",
        "time",
        "tracer",
        "tracerConfig",
        "stateOverrides",
        "blockOverrides",
        "authorizationList",
        "baseFee",
        "gasLimit",
        "feeRecipient",
        "movePrecompileToAddress",
    ];
    let mut object = Map::new();
    for _ in 0..rng.usize(..6) {
        let name = pick(rng, &names);
        let value = match name {
            "from" | "to" | "address" | "feeRecipient" | "movePrecompileToAddress" => address(rng),
            "data" | "input" | "code" => bytes(rng),
            "fromBlock" | "toBlock" => block(rng, known),
            "tracer" => json!(pick(
                rng,
                &["callTracer", "prestateTracer", "4byteTracer", "{}"]
            )),
            "topics" => json!([json!(B256::from(U256::from(7))), null_or(rng, known, depth)]),
            "gas" | "gasPrice" | "value" | "nonce" | "number" | "time" | "balance" | "baseFee"
            | "gasLimit" => quantity(rng),
            _ => any(rng, known, depth + 1),
        };
        object.insert(name.to_owned(), value);
    }
    if rng.u8(..6) == 0 {
        let of = address(rng);
        let key = of.as_str().unwrap_or_default().to_owned();
        object.insert(key, any(rng, known, depth + 1));
    }
    Value::Object(object)
}

fn null_or(rng: &mut Rng, known: &Known, depth: u8) -> Value {
    if rng.bool() {
        return Value::Null;
    }
    any(rng, known, depth + 1)
}

fn any(rng: &mut Rng, known: &Known, depth: u8) -> Value {
    if depth > 4 {
        return quantity(rng);
    }
    match rng.u8(..14) {
        0 => json!(pick(rng, &known.transactions)),
        1 => pick(rng, &known.hashes),
        2 => json!(pick(rng, &known.raw)),
        3 | 4 => quantity(rng),
        5 => bytes(rng),
        6 | 7 => block(rng, known),
        8 => address(rng),
        9 => json!(rng.bool()),
        10 => Value::Null,
        11 => {
            let count = rng.usize(..4);
            json!(
                (0..count)
                    .map(|_| any(rng, known, depth + 1))
                    .collect::<Vec<_>>()
            )
        }
        _ => object(rng, known, depth),
    }
}

/// Returns blocks of a simulation.
fn simulation(rng: &mut Rng, known: &Known) -> Value {
    let mut blocks = Vec::new();
    for _ in 0..rng.usize(..4) {
        let calls: Vec<Value> = (0..rng.usize(..4)).map(|_| object(rng, known, 1)).collect();
        let mut block = json!({"calls": calls});
        if rng.bool() {
            block["blockOverrides"] = object(rng, known, 1);
        }
        if rng.bool() {
            let of = address(rng).as_str().unwrap_or_default().to_owned();
            block["stateOverrides"] = json!({of: object(rng, known, 2)});
        }
        blocks.push(block);
    }
    json!({
        "blockStateCalls": blocks,
        "validation": rng.bool(),
        "traceTransfers": rng.bool(),
        "returnFullTransactions": rng.bool(),
    })
}

/// Returns parameters: mostly of the kinds that the method takes.
fn params(rng: &mut Rng, known: &Known, method: &str) -> Value {
    if rng.u8(..4) == 0 {
        let count = rng.usize(..5);
        return json!((0..count).map(|_| any(rng, known, 0)).collect::<Vec<_>>());
    }
    let mut params = match method {
        "eth_call" | "eth_estimateGas" | "eth_createAccessList" | "debug_traceCall" => {
            let request = object(rng, known, 0);
            vec![request, block(rng, known), object(rng, known, 0)]
        }
        "eth_simulateV1" => vec![simulation(rng, known), block(rng, known)],
        "eth_getLogs" | "eth_newFilter" => vec![object(rng, known, 0)],
        "zkf_getLogs" => {
            let cursor = format!("{}.{}", rng.u64(..20), rng.u64(..3));
            let cursors = [json!(cursor), Value::Null, quantity(rng)];
            vec![object(rng, known, 0), pick(rng, &cursors)]
        }
        "eth_feeHistory" => {
            let percentiles = json!([rng.u8(..50), 50 + rng.u8(..60)]);
            vec![quantity(rng), block(rng, known), percentiles]
        }
        "eth_getProof" => vec![address(rng), json!([quantity(rng)]), block(rng, known)],
        "eth_getStorageAt" => vec![address(rng), quantity(rng), block(rng, known)],
        "eth_sendRawTransaction" => vec![json!(pick(rng, &known.raw))],
        name if name.contains("Index") => vec![block(rng, known), quantity(rng)],
        name if name.contains("Block") || name.contains("Header") => {
            vec![block(rng, known), json!(rng.bool())]
        }
        name if name.contains("Transaction") => vec![json!(pick(rng, &known.transactions))],
        _ => vec![address(rng), block(rng, known)],
    };
    if rng.u8(..5) == 0 {
        params.truncate(rng.usize(..=params.len()));
    }
    json!(params)
}

/// Every request has one answer: a result, or an error with a code and words that is not a fault
/// of the node's.
#[tokio::test(flavor = "multi_thread")]
async fn every_request_has_an_answer() {
    let count = std::env::var(REQUESTS).ok();
    let count = count.map_or(4_000, |count| count.parse::<u64>().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let mut known = Known {
        transactions: vec![B256::ZERO.to_string()],
        hashes: vec![json!(B256::ZERO), json!("0x1")],
        raw: vec!["0x".to_owned(), "0x02c0".to_owned(), "0xc0".to_owned()],
    };
    let mut nonce = 0;
    for data in [&[][..], &[1], &[], &[2]] {
        let sent = call(nonce, data);
        known.raw.push(wallets[0].sign(&sent).to_string());
        let id = node.send(&wallets[0], &sent).await;
        let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
        known.hashes.push(receipt["blockHash"].clone());
        known.transactions.push(id);
        nonce += 1;
    }
    let mut methods: Vec<&str> = node.module.method_names().collect();
    methods.sort_unstable();
    // Both wait for transactions that never come; one of them is enough.
    methods.retain(|method| !method.contains("Sync") && !method.contains("ubscribe"));
    let mut rng = Rng::with_seed(51);
    let (mut results, mut errors) = (0, 0);
    for round in 0..count {
        if round % 500 == 0 {
            let id = node
                .send(&wallets[0], &Call::transfer(nonce, nobody(1)))
                .await;
            let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
            known.hashes.push(receipt["blockHash"].clone());
            nonce += 1;
        }
        let method = pick(&mut rng, &methods);
        let params = params(&mut rng, &known, method);
        let answer = node.answer(method, params.clone()).await;
        let error = &answer["error"];
        if error.is_null() {
            assert!(
                answer.get("result").is_some(),
                "{method} {params}: {answer}"
            );
            results += 1;
            continue;
        }
        let code = error["code"].as_i64().unwrap();
        let words = error["message"].as_str().unwrap();
        assert!(!words.is_empty(), "{method} {params}: {answer}");
        assert_ne!(code, -32603, "{method} {params}: {answer}");
        errors += 1;
    }
    println!("{results} results, {errors} errors");
    assert!(results > count / 10 && errors > count / 10);
    node.stop();
}
