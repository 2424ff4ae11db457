//! Blocks, transactions and receipts.

use super::super::method::{Method, method};
use super::examples::{NO_BLOCK, SENT};

const NO_BLOCK_INDEX: &str =
    r#"["0x0000000000000000000000000000000000000000000000000000000000000001", "0x0"]"#;

pub(super) const METHODS: &[Method] = &[
    method(
        "eth_blockNumber",
        "Returns the number of the newest block.",
        &[],
        "Quantity",
        "[]",
    ),
    method(
        "eth_getBlockByNumber",
        "Returns a block, with its transactions or with their hashes.",
        &["block: BlockNumber", "fullTransactions?: boolean"],
        "Block|null",
        r#"["latest", true]"#,
    ),
    method(
        "eth_getBlockByHash",
        "Returns a block, with its transactions or with their hashes.",
        &["block: Hash", "fullTransactions?: boolean"],
        "Block|null",
        NO_BLOCK,
    ),
    method(
        "eth_getHeaderByNumber",
        "Returns a block's header.",
        &["block: BlockNumber"],
        "Header|null",
        r#"["latest"]"#,
    ),
    method(
        "eth_getHeaderByHash",
        "Returns a block's header.",
        &["block: Hash"],
        "Header|null",
        NO_BLOCK,
    ),
    method(
        "eth_getBlockTransactionCountByNumber",
        "Returns the number of a block's transactions.",
        &["block: BlockNumber"],
        "Quantity|null",
        r#"["latest"]"#,
    ),
    method(
        "eth_getBlockTransactionCountByHash",
        "Returns the number of a block's transactions.",
        &["block: Hash"],
        "Quantity|null",
        NO_BLOCK,
    ),
    method(
        "eth_getUncleCountByBlockNumber",
        "Returns zero: blocks have no uncles.",
        &["block: BlockNumber"],
        "Quantity|null",
        r#"["latest"]"#,
    ),
    method(
        "eth_getUncleCountByBlockHash",
        "Returns zero: blocks have no uncles.",
        &["block: Hash"],
        "Quantity|null",
        NO_BLOCK,
    ),
    method(
        "eth_getUncleByBlockNumberAndIndex",
        "Returns null: blocks have no uncles.",
        &["block: BlockNumber", "index: Quantity"],
        "Header|null",
        r#"["latest", "0x0"]"#,
    ),
    method(
        "eth_getUncleByBlockHashAndIndex",
        "Returns null: blocks have no uncles.",
        &["block: Hash", "index: Quantity"],
        "Header|null",
        NO_BLOCK_INDEX,
    ),
    method(
        "eth_getTransactionByBlockNumberAndIndex",
        "Returns a transaction of a block.",
        &["block: BlockNumber", "index: Quantity"],
        "Transaction|null",
        r#"["0x1", "0x0"]"#,
    ),
    method(
        "eth_getTransactionByBlockHashAndIndex",
        "Returns a transaction of a block.",
        &["block: Hash", "index: Quantity"],
        "Transaction|null",
        NO_BLOCK_INDEX,
    ),
    method(
        "eth_getRawTransactionByBlockNumberAndIndex",
        "Returns the bytes of a block's transaction.",
        &["block: BlockNumber", "index: Quantity"],
        "Bytes|null",
        r#"["0x1", "0x0"]"#,
    ),
    method(
        "eth_getRawTransactionByBlockHashAndIndex",
        "Returns the bytes of a block's transaction.",
        &["block: Hash", "index: Quantity"],
        "Bytes|null",
        NO_BLOCK_INDEX,
    ),
    method(
        "eth_getTransactionByHash",
        "Returns a transaction, in a block or in the pool.",
        &["transaction: Hash"],
        "Transaction|null",
        SENT,
    ),
    method(
        "eth_getRawTransactionByHash",
        "Returns the bytes of a transaction, in a block or in the pool.",
        &["transaction: Hash"],
        "Bytes|null",
        SENT,
    ),
    method(
        "eth_getTransactionReceipt",
        "Returns a transaction's receipt, as soon as the transaction is durable.",
        &["transaction: Hash"],
        "Receipt|null",
        SENT,
    ),
    method(
        "eth_getBlockReceipts",
        "Returns the receipts of a block.",
        &["block: BlockId"],
        "[Receipt]|null",
        r#"["latest"]"#,
    ),
];
