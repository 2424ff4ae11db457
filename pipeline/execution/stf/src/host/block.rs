//! Steps of a block for an executor that holds no batch: the functions that
//! [`execute_batch`](crate::execute_batch) calls, over any database.

use alloy_primitives::B256;
use revm::Database;
use revm::ExecuteEvm;
use revm::context::result::EVMError;

use crate::batch::BlockView;
use crate::crypto::Crypto;
use crate::evm::{BatchEvm, Watch};
use crate::execute::{BEACON_ROOTS, BLOCK_HISTORY, block_env, system_call};
use crate::rlp;
use crate::rules::Fork;

/// Sets the EVM's block; the block's transactions are not read.
pub fn set_block<Db: Database, R: Crypto, I: Watch<Db>>(
    evm: &mut BatchEvm<'_, Db, R, I>,
    block: &BlockView<'_>,
) {
    evm.set_block(block_env(block));
}

/// Sets the EVM's block and makes the system calls before its transactions (EIP-4788, and EIP-2935
/// since Prague).
///
/// # Errors
/// [`EVMError::Database`] if the state cannot be read.
pub fn start_block<Db: Database, R: Crypto, I: Watch<Db>>(
    evm: &mut BatchEvm<'_, Db, R, I>,
    block: &BlockView<'_>,
    parent_hash: B256,
    fork: Fork,
) -> Result<(), EVMError<Db::Error>> {
    set_block(evm, block);
    system_call(evm, BEACON_ROOTS, block.parent_beacon_block_root)?;
    if fork.has_block_history() {
        system_call(evm, BLOCK_HISTORY, parent_hash)?;
    }
    Ok(())
}

/// Returns the bytes of a transaction in a block's list: a typed transaction is a string item.
#[must_use]
pub fn transaction_bytes(raw: &[u8]) -> usize {
    match raw.first() {
        Some(0..0x80) => raw.len() + rlp::header(true, raw.len()).1,
        _ => raw.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_transactions_are_strings_of_the_list() {
        assert_eq!(transaction_bytes(&[0xc1, 0x80]), 2);
        assert_eq!(transaction_bytes(&[2; 55]), 56);
        assert_eq!(transaction_bytes(&[2; 56]), 58);
        assert_eq!(transaction_bytes(&[2; 256]), 259);
        assert_eq!(transaction_bytes(&[]), 0);
    }
}
