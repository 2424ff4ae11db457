//! Accounts, calls, prices, and the chain.

use super::super::method::{Method, method};
use super::examples::TRANSFER;

/// Parameters of a call on a state.
const CALL: &[&str] = &[
    "transaction: Call",
    "block?: BlockId",
    "stateOverrides?: {AccountOverride}",
    "blockOverrides?: BlockOverrides",
];
const ACCOUNT: &str = r#"["0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266", "latest"]"#;

pub(super) const METHODS: &[Method] = &[
    method(
        "eth_chainId",
        "Returns the chain's id.",
        &[],
        "Quantity",
        "[]",
    ),
    method(
        "eth_capabilities",
        "Returns for which blocks the node has states, transactions, and logs.",
        &[],
        "Capabilities",
        "[]",
    ),
    method(
        "eth_syncing",
        "Returns false: the node makes the chain.",
        &[],
        "boolean",
        "[]",
    ),
    method(
        "eth_accounts",
        "Returns an empty list: the node has no keys of users.",
        &[],
        "[Address]",
        "[]",
    ),
    method(
        "eth_getBalance",
        "Returns an account's balance.",
        &["address: Address", "block?: BlockId"],
        "Quantity",
        ACCOUNT,
    ),
    method(
        "eth_getTransactionCount",
        "Returns an account's nonce; for `pending` behind the transactions in the pool.",
        &["address: Address", "block?: BlockId"],
        "Quantity",
        ACCOUNT,
    ),
    method(
        "eth_getCode",
        "Returns an account's code.",
        &["address: Address", "block?: BlockId"],
        "Bytes",
        ACCOUNT,
    ),
    method(
        "eth_getStorageAt",
        "Returns a storage slot.",
        &["address: Address", "slot: StorageKey", "block?: BlockId"],
        "Hash",
        r#"["0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266", "0x0", "latest"]"#,
    ),
    method(
        "eth_getStorageValues",
        "Returns storage slots of several accounts, all of one state.",
        &["slots: {[StorageKey]}", "block?: BlockId"],
        "{[Hash]}",
        r#"[{"0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266": ["0x0", "0x1"]}, "latest"]"#,
    ),
    method(
        "eth_getProof",
        "Proves an account and slots of it under the state root of a block.",
        &["address: Address", "slots: [StorageKey]", "block?: BlockId"],
        "AccountProof",
        r#"["0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266", ["0x0"], "latest"]"#,
    ),
    method(
        "eth_call",
        "Executes a call on a state, and returns what it returns.",
        CALL,
        "Bytes",
        TRANSFER,
    ),
    method(
        "eth_estimateGas",
        "Returns gas with which a transaction succeeds.",
        CALL,
        "Quantity",
        TRANSFER,
    ),
    method(
        "eth_createAccessList",
        "Returns the accounts and slots that a call reads.",
        CALL,
        "AccessListResult",
        TRANSFER,
    ),
    method(
        "eth_simulateV1",
        "Executes blocks of calls that build on each other.",
        &["simulation: Simulation", "block?: BlockId"],
        "[SimulatedBlock]",
        r#"[{"blockStateCalls": [{
            "blockOverrides": {"baseFeePerGas": "0x9"},
            "stateOverrides": {"0x70997970c51812dc3a010c7d01b50e0d17dc79c8": {"balance": "0x9"}},
            "calls": [
                {"from": "0x70997970c51812dc3a010c7d01b50e0d17dc79c8",
                 "to": "0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266", "value": "0x1"},
                {"input": "0x5f5ffd"}
            ]
        }], "traceTransfers": true, "returnFullTransactions": true}, "latest"]"#,
    ),
    method(
        "eth_fillTransaction",
        "Fills in nonce, gas, and fees of a transaction, which is signed afterwards.",
        &["transaction: Call"],
        "Filled",
        TRANSFER,
    ),
    method(
        "eth_gasPrice",
        "Returns a price of gas that suffices now.",
        &[],
        "Quantity",
        "[]",
    ),
    method(
        "eth_maxPriorityFeePerGas",
        "Returns a tip that suffices now.",
        &[],
        "Quantity",
        "[]",
    ),
    method(
        "eth_baseFee",
        "Returns the base fee of the open block, or of the next one.",
        &[],
        "Quantity",
        "[]",
    ),
    method(
        "eth_blobBaseFee",
        "Returns one: the chain has no blobs.",
        &[],
        "Quantity",
        "[]",
    ),
    method(
        "eth_feeHistory",
        "Returns base fees, used gas, and tips of consecutive blocks.",
        &[
            "count: Count",
            "newest: BlockNumber",
            "percentiles?: [number]",
        ],
        "FeeHistory",
        r#"["0x2", "latest", [10, 90]]"#,
    ),
];
