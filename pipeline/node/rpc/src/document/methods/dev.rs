//! Methods of chains for development.

use super::super::method::{Method, method};

pub(super) const METHODS: &[Method] = &[
    method(
        "evm_mine",
        "Ends the open block, or makes a block without transactions; at a time, if one is given. Of \
         a chain for development, as all methods that begin with evm_, hardhat_ and anvil_.",
        &["timestamp?: Mined"],
        "string",
        "[]",
    ),
    method(
        "anvil_mine",
        "Ends the open block, and makes blocks without transactions until there are so many, so \
         many seconds apart.",
        &["blocks?: Count", "interval?: Count"],
        "any",
        "[2, 12]",
    ),
    method(
        "hardhat_mine",
        "Makes blocks as anvil_mine does.",
        &["blocks?: Count", "interval?: Count"],
        "boolean",
        r#"["0x2", "0xc"]"#,
    ),
    method(
        "evm_increaseTime",
        "Puts the chain's clock forward by seconds, and returns by how many it is ahead.",
        &["seconds: Count"],
        "integer",
        "[60]",
    ),
    method(
        "anvil_increaseTime",
        "Puts the chain's clock forward as evm_increaseTime does.",
        &["seconds: Count"],
        "integer",
        "[60]",
    ),
    method(
        "evm_setNextBlockTimestamp",
        "Puts the chain's clock forward to a time in seconds since 1970.",
        &["timestamp: Count"],
        "any",
        "[4000000000]",
    ),
    method(
        "anvil_setNextBlockTimestamp",
        "Puts the chain's clock forward as evm_setNextBlockTimestamp does.",
        &["timestamp: Count"],
        "any",
        "[4000000100]",
    ),
    method(
        "evm_snapshot",
        "Ends the open block and notes where the chain stands; returns the number of the snapshot. \
         Not with --batches, as evm_revert.",
        &[],
        "Quantity",
        "[]",
    ),
    method(
        "anvil_snapshot",
        "Takes a snapshot as evm_snapshot does.",
        &[],
        "Quantity",
        "[]",
    ),
    method(
        "evm_revert",
        "Goes back to a snapshot, with its pool and its time, and removes it and those taken after \
         it; false if there is none.",
        &["snapshot: Count"],
        "boolean",
        r#"["0x10"]"#,
    ),
    method(
        "anvil_revert",
        "Goes back to a snapshot as evm_revert does.",
        &["snapshot: Count"],
        "boolean",
        r#"["0x10"]"#,
    ),
    method(
        "hardhat_getAutomine",
        "Returns true: transactions are executed when they come.",
        &[],
        "boolean",
        "[]",
    ),
    method(
        "anvil_getAutomine",
        "Returns true: transactions are executed when they come.",
        &[],
        "boolean",
        "[]",
    ),
    method(
        "hardhat_metadata",
        "Returns what tools ask of a chain for development.",
        &[],
        "DevMetadata",
        "[]",
    ),
    method(
        "anvil_metadata",
        "Returns what tools ask of a chain for development.",
        &[],
        "DevMetadata",
        "[]",
    ),
];
