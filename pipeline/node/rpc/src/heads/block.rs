//! A block with its header, as far as it is known.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use alloy_consensus::Header;
use alloy_primitives::{B256, Bloom};
use zkfabric_archive::Archive;
use zkfabric_engine::{BegunBlock, SealedBlock};
use zkfabric_stf::header::{self, EMPTY_OMMERS_HASH, EMPTY_REQUESTS_HASH};
use zkfabric_stf::mpt::EMPTY_ROOT;

use super::body::{Blooming, Body};
use super::weight;
use crate::room::Taken;

/// A block with its header, as far as it is known.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    /// The header; roots that are not known are zero, and so is the filter of the logs then.
    pub(crate) header: Header,
    /// The hash of the header, or a provisional one.
    pub(crate) hash: B256,
    pub(crate) body: Body,
    /// When the header was durable, where this process has seen it.
    pub(crate) sealed_at: Option<SystemTime>,
    /// The filter of the logs, where the header does not have it.
    pub(super) blooming: Option<Arc<Mutex<Blooming>>>,
    /// The recorded chain that the block is of, if it is.
    pub(super) archive: Option<Arc<Archive>>,
    /// Its memory among that of readers, if it was read from the disk for one.
    pub(super) read: Option<Arc<Taken>>,
}

impl Block {
    /// Returns a block that has its header.
    pub(crate) fn sealed(sealed: &SealedBlock, body: Body) -> Self {
        Self::headed(ethereum(&sealed.header), sealed.hash, body)
    }

    /// Returns a block with its whole header.
    pub(crate) const fn headed(header: Header, hash: B256, body: Body) -> Self {
        Self {
            header,
            hash,
            body,
            sealed_at: None,
            blooming: None,
            archive: None,
            read: None,
        }
    }

    /// Returns the block as one that was read from the disk into so much memory.
    pub(super) fn read_in(self, mut room: Taken) -> Self {
        room.keep(self.bytes());
        Self {
            read: Some(Arc::new(room)),
            ..self
        }
    }

    /// Returns whether the block was read from the disk for a reader.
    pub(super) const fn is_read(&self) -> bool {
        self.read.is_some()
    }

    /// Returns the bytes that the block takes in memory.
    pub(super) const fn bytes(&self) -> usize {
        self.body
            .bytes()
            .saturating_add(weight::header(&self.header))
    }

    /// Returns the block as one of a recorded chain.
    pub(super) fn of_archive(self, archive: Arc<Archive>) -> Self {
        let archive = Some(archive);
        Self { archive, ..self }
    }

    /// Returns what a block of a recorded chain has beyond those of the engine's; `None` for one
    /// of the engine's.
    pub(crate) fn recorded(&self) -> Option<&zkfabric_archive::Block> {
        self.archive.as_ref()?.block(self.header.number)
    }

    /// Returns the bytes that [`Self::full_header`] may hash.
    pub(crate) const fn header_bytes(&self) -> usize {
        match self.blooming {
            Some(_) => self.body.bytes(),
            None => 0,
        }
    }

    /// Returns the header with the filter of the logs. Hashes the logs that nobody has asked for.
    pub(crate) fn full_header(&self) -> Header {
        let mut header = self.header.clone();
        if let Some(blooming) = &self.blooming {
            // A panic leaves at worst a filter with too many bits.
            let mut blooming = blooming.lock().unwrap_or_else(PoisonError::into_inner);
            header.logs_bloom = blooming.of(&self.body);
        }
        header
    }
}

/// Returns a header in the form of Ethereum's libraries.
pub(crate) fn ethereum(header: &header::Header) -> Header {
    Header {
        parent_hash: header.parent_hash,
        ommers_hash: EMPTY_OMMERS_HASH,
        beneficiary: header.coinbase,
        state_root: header.state_root,
        transactions_root: header.transactions_root,
        receipts_root: header.receipts_root,
        logs_bloom: header.logs_bloom,
        number: header.number,
        gas_limit: header.gas_limit,
        gas_used: header.gas_used,
        timestamp: header.timestamp,
        extra_data: header.extra_data.clone().into(),
        mix_hash: header.prev_randao,
        base_fee_per_gas: Some(header.base_fee),
        withdrawals_root: Some(EMPTY_ROOT),
        blob_gas_used: Some(0),
        excess_blob_gas: Some(0),
        parent_beacon_block_root: Some(header.parent_beacon_block_root),
        requests_hash: header.has_requests_hash.then_some(EMPTY_REQUESTS_HASH),
        ..Header::default()
    }
}

/// Returns the header of a block that has none yet. Its state root, and the roots of its lists, are
/// zero.
pub(super) fn provisional(
    begun: &BegunBlock,
    parent_hash: B256,
    gas_used: u64,
    has_requests_hash: bool,
) -> Header {
    let BegunBlock { fields, base_fee } = begun;
    ethereum(&header::Header {
        parent_hash,
        coinbase: fields.beneficiary,
        state_root: B256::ZERO,
        transactions_root: B256::ZERO,
        receipts_root: B256::ZERO,
        logs_bloom: Bloom::ZERO,
        number: fields.number,
        gas_limit: fields.gas_limit,
        gas_used,
        timestamp: fields.timestamp,
        extra_data: fields.extra_data.to_vec(),
        prev_randao: fields.prev_randao,
        base_fee: *base_fee,
        parent_beacon_block_root: fields.parent_beacon_block_root,
        has_requests_hash,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Both forms of a header have the same hash.
    #[test]
    fn a_header_keeps_its_hash() {
        for has_requests_hash in [false, true] {
            let header = header::Header {
                parent_hash: B256::repeat_byte(1),
                number: 300,
                gas_used: 21_000,
                extra_data: vec![1, 2],
                base_fee: 7,
                has_requests_hash,
                ..header::Header::default()
            };
            assert_eq!(ethereum(&header).hash_slow(), header.hash());
        }
    }
}
