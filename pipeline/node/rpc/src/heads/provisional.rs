//! Hashes of blocks that have no header yet.
//!
//! The hash of a block depends on its state root, which comes after its last transaction, and
//! receipts name the block's hash before. A provisional hash has the block's number in its last
//! eight bytes, behind 24 bytes of a hash that is the chain's own: it resolves for ever, without an
//! index, and no header has it but by 192 bits of chance.

use alloy_primitives::{B256, keccak256};

const PREFIX: usize = 24;

/// Provisional hashes of a chain's blocks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Provisional([u8; PREFIX]);

impl Provisional {
    /// Returns those of the chain with this number and genesis block.
    pub(crate) fn of(chain_id: u64, genesis: B256) -> Self {
        let chain_id = chain_id.to_be_bytes();
        let parts = [
            b"zkfabric provisional block",
            &chain_id[..],
            genesis.as_slice(),
        ];
        let hash = keccak256(parts.concat());
        let mut prefix = [0; PREFIX];
        prefix.copy_from_slice(hash.get(..PREFIX).unwrap_or(&[0; PREFIX]));
        Self(prefix)
    }

    /// Returns a block's hash.
    pub(crate) fn hash(&self, number: u64) -> B256 {
        let mut hash = [0; 32];
        let (prefix, last) = hash.split_at_mut(PREFIX);
        prefix.copy_from_slice(&self.0);
        last.copy_from_slice(&number.to_be_bytes());
        hash.into()
    }

    /// Returns the number of the block that has this hash.
    pub(crate) fn number(&self, hash: B256) -> Option<u64> {
        let (prefix, last) = hash.split_at_checked(PREFIX)?;
        let number = u64::from_be_bytes(last.try_into().ok()?);
        (prefix == self.0).then_some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provisional_hash_tells_its_number() {
        let genesis = B256::repeat_byte(1);
        let provisional = Provisional::of(7, genesis);
        for number in [0, 1, 0x0102_0304, u64::MAX] {
            assert_eq!(provisional.number(provisional.hash(number)), Some(number));
        }
        assert_eq!(provisional.number(genesis), None);
        let other = Provisional::of(8, genesis).hash(1);
        assert_eq!(provisional.number(other), None);
        let other = Provisional::of(7, B256::ZERO).hash(1);
        assert_eq!(provisional.number(other), None);
    }
}
