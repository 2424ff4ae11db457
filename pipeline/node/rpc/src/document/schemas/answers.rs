//! What answers have.

use super::super::schema::Shape::{self, Answer, Any, One};

pub(super) const SCHEMAS: &[(&str, Shape)] = &[
    (
        "CallError",
        Answer(&[
            ("code", "integer"),
            ("message", "string"),
            ("data?", "Bytes"),
        ]),
    ),
    (
        "CallResult",
        Answer(&[
            ("returnData", "Bytes"),
            ("logs", "[Log]"),
            ("gasUsed", "Quantity"),
            ("maxUsedGas", "Quantity"),
            ("status", "Quantity"),
            ("error?", "CallError"),
        ]),
    ),
    (
        "DevMetadata",
        Answer(&[
            ("clientVersion", "string"),
            ("chainId", "integer"),
            ("instanceId", "Hash"),
            ("latestBlockNumber", "integer"),
            ("latestBlockHash", "Hash"),
        ]),
    ),
    ("HashOrTransaction", Any(&["Hash", "Transaction"])),
    ("Header", Answer(HEADER)),
    ("Block", Answer(BLOCK)),
    ("SimulatedBlock", Answer(SIMULATED)),
    ("Transaction", Answer(TRANSACTION)),
    ("UnsignedTransaction", Answer(UNSIGNED)),
    (
        "Filled",
        Answer(&[("raw", "Bytes"), ("tx", "UnsignedTransaction")]),
    ),
    ("Receipt", Answer(RECEIPT)),
    ("Log", Answer(LOG)),
    ("Change", Any(&["Hash", "Log"])),
    (
        "AccessListResult",
        Answer(&[
            ("accessList", "[AccessListItem]"),
            ("gasUsed", "Quantity"),
            ("error?", "string"),
        ]),
    ),
    (
        "FeeHistory",
        Answer(&[
            ("oldestBlock", "Quantity"),
            ("baseFeePerGas", "[Quantity]"),
            ("gasUsedRatio", "[number]"),
            ("baseFeePerBlobGas", "[Quantity]"),
            ("blobGasUsedRatio", "[number]"),
            ("reward?", "[[Quantity]]"),
        ]),
    ),
    (
        "SlotProof",
        Answer(&[
            ("key", "StorageKey"),
            ("value", "Quantity"),
            ("proof", "[Bytes]"),
        ]),
    ),
    (
        "AccountProof",
        Answer(&[
            ("address", "Address"),
            ("balance", "Quantity"),
            ("codeHash", "Hash"),
            ("nonce", "Quantity"),
            ("storageHash", "Hash"),
            ("accountProof", "[Bytes]"),
            ("storageProof", "[SlotProof]"),
        ]),
    ),
    (
        "Newest",
        Answer(&[("number", "Quantity"), ("hash", "Hash")]),
    ),
    (
        "Window",
        Answer(&[("type", "string"), ("retentionBlocks", "Quantity")]),
    ),
    (
        "Kept",
        Answer(&[
            ("disabled", "boolean"),
            ("oldestBlock", "Quantity"),
            ("deleteStrategy?", "Window"),
        ]),
    ),
    (
        "Capabilities",
        Answer(&[
            ("head", "Newest"),
            ("state", "Kept"),
            ("tx", "Kept"),
            ("logs", "Kept"),
            ("receipts", "Kept"),
            ("blocks", "Kept"),
            ("stateproofs", "Kept"),
        ]),
    ),
    (
        "PoolStatus",
        Answer(&[("pending", "Quantity"), ("queued", "Quantity")]),
    ),
    (
        "PoolContent",
        Answer(&[
            ("pending", "{{Transaction}}"),
            ("queued", "{{Transaction}}"),
        ]),
    ),
    (
        "PoolWords",
        Answer(&[("pending", "{{string}}"), ("queued", "{{string}}")]),
    ),
    (
        "PoolOfSender",
        Answer(&[("pending", "{Transaction}"), ("queued", "{Transaction}")]),
    ),
    (
        "TracedTransaction",
        Answer(&[("result", "any"), ("txHash", "Hash")]),
    ),
    (
        "Stage",
        One(&[
            "unknown",
            "waitsForNonce",
            "waitsForFee",
            "received",
            "preconfirmed",
            "inBlock",
            "inBatch",
            "proved",
        ]),
    ),
    (
        "TransactionStatus",
        Answer(&[
            ("stage", "Stage"),
            ("blockNumber?", "Quantity"),
            ("transactionIndex?", "Quantity"),
            ("success?", "boolean"),
            ("batch?", "BatchBlocks"),
            ("times", "StageTimes"),
        ]),
    ),
    (
        "BatchBlocks",
        Answer(&[("firstBlock", "Quantity"), ("lastBlock", "Quantity")]),
    ),
    (
        "StageTimes",
        Answer(&[
            ("received?", "Quantity"),
            ("preconfirmed?", "Quantity"),
            ("inBlock?", "Quantity"),
            ("inBatch?", "Quantity"),
            ("proved?", "Quantity"),
        ]),
    ),
    (
        "LogPage",
        Answer(&[
            ("logs", "[Log]"),
            ("cursor", "LogCursor"),
            ("complete", "boolean"),
        ]),
    ),
    (
        "BatchStatus",
        One(&["waiting", "proving", "proved", "failed", "split"]),
    ),
    ("BatchStage", One(&["commit", "prove", "verify"])),
    (
        "BatchProgress",
        Answer(&[
            ("stage", "BatchStage"),
            ("thousandths", "Quantity"),
            ("shards", "Quantity"),
            ("allShards?", "Quantity"),
        ]),
    ),
    (
        "BatchEnd",
        One(&["gas", "bytes", "proverGas", "seconds", "stop", "split"]),
    ),
    (
        "Batch",
        Answer(&[
            ("number", "Quantity"),
            ("firstBlock", "Quantity"),
            ("lastBlock", "Quantity"),
            ("transactions", "Quantity"),
            ("gasUsed", "Quantity"),
            ("bytes", "Quantity"),
            ("proverGas", "Quantity"),
            ("parentHash", "Hash"),
            ("lastHash", "Hash"),
            ("parentStateRoot", "Hash"),
            ("stateRoot", "Hash"),
            ("closedBy", "BatchEnd"),
            ("status", "BatchStatus"),
            ("attempts?", "Quantity"),
            ("provingSince?", "Quantity"),
            ("progress?", "BatchProgress"),
            ("reason?", "string"),
            ("program?", "Hash"),
            ("digest?", "Hash"),
            ("recordedAt?", "Quantity"),
            ("provedAt?", "Quantity"),
            ("proofBytes?", "Quantity"),
        ]),
    ),
    (
        "FileSlice",
        Answer(&[("size", "Quantity"), ("data", "Bytes")]),
    ),
    (
        "ReceiptGroup",
        Answer(&[
            ("previous", "Hash"),
            ("first", "Quantity"),
            ("count", "Quantity"),
            ("root", "Hash"),
        ]),
    ),
    (
        "Preconfirmation",
        Answer(&[
            ("chainId", "Quantity"),
            ("position", "Quantity"),
            ("transaction", "Hash"),
            ("result", "Hash"),
            ("path", "[Hash]"),
            ("group", "ReceiptGroup"),
            ("signature", "Bytes"),
        ]),
    ),
];

/// Fields of a header, with those of a block or of a simulated one behind them.
macro_rules! header {
    ($($more:expr),* $(,)?) => {
        &[
            ("hash", "Hash"),
            ("parentHash", "Hash"),
            ("sha3Uncles", "Hash"),
            ("miner", "Address"),
            ("stateRoot", "Hash"),
            ("transactionsRoot", "Hash"),
            ("receiptsRoot", "Hash"),
            ("logsBloom", "Bloom"),
            ("difficulty", "Quantity"),
            ("number", "Quantity"),
            ("gasLimit", "Quantity"),
            ("gasUsed", "Quantity"),
            ("timestamp", "Quantity"),
            ("extraData", "Bytes"),
            ("mixHash", "Hash"),
            ("nonce", "Nonce"),
            ("baseFeePerGas", "Quantity"),
            ("withdrawalsRoot", "Hash"),
            ("blobGasUsed", "Quantity"),
            ("excessBlobGas", "Quantity"),
            ("parentBeaconBlockRoot", "Hash"),
            ("requestsHash?", "Hash"),
            $($more),*
        ]
    };
}

type Fields = &'static [(&'static str, &'static str)];

const HEADER: Fields = header!();
const BLOCK: Fields = header!(
    ("size", "Quantity"),
    ("uncles", "[Hash]"),
    ("transactions", "[HashOrTransaction]"),
    ("withdrawals", "[any]"),
);
const SIMULATED: Fields = header!(
    ("size", "Quantity"),
    ("uncles", "[Hash]"),
    ("transactions", "[HashOrTransaction]"),
    ("withdrawals", "[any]"),
    ("calls", "[CallResult]"),
);

/// Fields of a transaction, with those that its place has.
macro_rules! transaction {
    ($($more:expr),* $(,)?) => {
        &[
            ("type", "Quantity"),
            ("chainId?", "Quantity"),
            ("nonce", "Quantity"),
            ("gas", "Quantity"),
            ("gasPrice?", "Quantity"),
            ("maxFeePerGas?", "Quantity"),
            ("maxPriorityFeePerGas?", "Quantity"),
            ("to?", "Address|null"),
            ("value", "Quantity"),
            ("input", "Bytes"),
            ("accessList?", "[AccessListItem]"),
            ("authorizationList?", "[Authorization]"),
            ("r", "Quantity"),
            ("s", "Quantity"),
            ("v?", "Quantity"),
            ("yParity?", "Quantity"),
            ("hash", "Hash"),
            $($more),*
        ]
    };
}

const UNSIGNED: Fields = transaction!();
const TRANSACTION: Fields = transaction!(
    ("from", "Address"),
    ("blockHash", "Hash|null"),
    ("blockNumber", "Quantity|null"),
    ("blockTimestamp?", "Quantity|null"),
    ("transactionIndex", "Quantity|null"),
);

const RECEIPT: Fields = &[
    ("type", "Quantity"),
    ("status", "Quantity"),
    ("cumulativeGasUsed", "Quantity"),
    ("logs", "[Log]"),
    ("logsBloom", "Bloom"),
    ("transactionHash", "Hash"),
    ("transactionIndex", "Quantity"),
    ("blockHash", "Hash"),
    ("blockNumber", "Quantity"),
    ("gasUsed", "Quantity"),
    ("effectiveGasPrice", "Quantity"),
    ("from", "Address"),
    ("to", "Address|null"),
    ("contractAddress", "Address|null"),
];

const LOG: Fields = &[
    ("address", "Address"),
    ("topics", "[Hash]"),
    ("data", "Bytes"),
    ("blockHash", "Hash"),
    ("blockNumber", "Quantity"),
    ("blockTimestamp", "Quantity"),
    ("transactionHash", "Hash"),
    ("transactionIndex", "Quantity"),
    ("logIndex", "Quantity"),
    ("removed", "boolean"),
];
