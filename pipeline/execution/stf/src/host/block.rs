//! Steps of a block for an executor that holds no batch: the functions that
//! [`execute_batch`](crate::execute_batch) calls, over any database.

use alloy_primitives::{Address, B256, U256, b256};
use revm::Database;
use revm::ExecuteEvm;
use revm::context::result::EVMError;

use crate::batch::BlockView;
use crate::crypto::Crypto;
use crate::evm::{BatchEvm, Watch};
use crate::execute::{self, BEACON_ROOTS, block_env, system_call};
use crate::rlp;
use crate::rules::Fork;

/// Contract that keeps the hashes of blocks (EIP-2935).
pub const BLOCK_HISTORY: Address = execute::BLOCK_HISTORY;
/// Hash of that contract's code, which EIP-2935 gives: it writes the parent's hash into one slot
/// when the system calls it, and does nothing else to the state.
pub const BLOCK_HISTORY_CODE: B256 =
    b256!("6e49e66782037c0555897870e29fa5e552daf4719552131a0abce779daec0a5d");

/// Returns the slot into which that code writes the hash of a block's parent.
#[must_use]
pub fn block_history_slot(block: u64) -> U256 {
    /// Hashes that the contract keeps.
    const WINDOW: u64 = 8191;
    U256::from(block.wrapping_sub(1) % WINDOW)
}

/// Sets the EVM's block; the block's transactions are not read.
pub fn set_block<Db: Database, R: Crypto, I: Watch<Db>>(
    evm: &mut BatchEvm<'_, Db, R, I>,
    block: &BlockView<'_>,
) {
    evm.set_block(block_env(block));
}

/// Sets the EVM's block and makes the system calls before its transactions (EIP-4788, and EIP-2935
/// since Prague). Without the parent's hash, the latter is left to [`give_parent_hash`].
///
/// # Errors
/// [`EVMError::Database`] if the state cannot be read.
pub fn start_block<Db: Database, R: Crypto, I: Watch<Db>>(
    evm: &mut BatchEvm<'_, Db, R, I>,
    block: &BlockView<'_>,
    parent_hash: Option<B256>,
    fork: Fork,
) -> Result<(), EVMError<Db::Error>> {
    set_block(evm, block);
    system_call(evm, BEACON_ROOTS, block.parent_beacon_block_root)?;
    parent_hash.map_or(Ok(()), |hash| give_parent_hash(evm, hash, fork))
}

/// Makes the system call that hands the parent's hash to the contract of EIP-2935, if the fork has
/// it.
///
/// # Errors
/// [`EVMError::Database`] if the state cannot be read.
pub fn give_parent_hash<Db: Database, R: Crypto, I: Watch<Db>>(
    evm: &mut BatchEvm<'_, Db, R, I>,
    parent_hash: B256,
    fork: Fork,
) -> Result<(), EVMError<Db::Error>> {
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
    use alloy_primitives::{hex, keccak256};

    use super::*;

    /// Code of the contract, from EIP-2935.
    #[test]
    fn the_history_contract_has_the_code_of_its_document() {
        let code = hex!(
            "3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500"
        );
        assert_eq!(keccak256(code), BLOCK_HISTORY_CODE);
        assert_eq!(block_history_slot(1), U256::ZERO);
        assert_eq!(block_history_slot(8191), U256::from(8190));
        assert_eq!(block_history_slot(8192), U256::ZERO);
    }

    #[test]
    fn typed_transactions_are_strings_of_the_list() {
        assert_eq!(transaction_bytes(&[0xc1, 0x80]), 2);
        assert_eq!(transaction_bytes(&[2; 55]), 56);
        assert_eq!(transaction_bytes(&[2; 56]), 58);
        assert_eq!(transaction_bytes(&[2; 256]), 259);
        assert_eq!(transaction_bytes(&[]), 0);
    }
}
