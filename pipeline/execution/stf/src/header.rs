//! Block headers of this chain: Ethereum's 20 fields since Cancun, 21 since Prague; all but 14 are
//! fixed (see [`Header`]).

use alloc::vec::Vec;

use alloy_primitives::{Address, B256, Bloom, b256, keccak256};

use crate::error::HeaderError;
use crate::mpt::EMPTY_ROOT;
use crate::rlp::{self, Rlp};

/// Keccak-256 of the RLP of the empty list: no ommers.
pub const EMPTY_OMMERS_HASH: B256 =
    b256!("1dcc4de8dec75d7aab85b567b6ccd41ad312451b948a7413f0a142fd40d49347");
/// SHA-256 of the empty string: no requests (EIP-7685).
pub const EMPTY_REQUESTS_HASH: B256 =
    b256!("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
/// Minimum gas limit of a block (Yellow Paper, section 4.4.4).
pub const LEAST_GAS_LIMIT: u64 = 5000;

/// The variable fields of a header. The fixed fields are: no ommers, difficulty 0, nonce 0, no
/// withdrawals, blob gas used 0, excess blob gas 0, no requests (since Prague).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[expect(missing_docs, reason = "the names are those of Ethereum's header")]
pub struct Header {
    pub parent_hash: B256,
    pub coinbase: Address,
    pub state_root: B256,
    pub transactions_root: B256,
    pub receipts_root: B256,
    pub logs_bloom: Bloom,
    pub number: u64,
    pub gas_limit: u64,
    pub gas_used: u64,
    pub timestamp: u64,
    pub extra_data: Vec<u8>,
    pub prev_randao: B256,
    pub base_fee: u64,
    pub parent_beacon_block_root: B256,
    /// Whether the header has a requests hash (EIP-7685), which is always the hash of no requests.
    pub has_requests_hash: bool,
}

impl Header {
    /// Encodes the header as RLP; the Keccak-256 of this encoding is the block hash.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(640);
        rlp::put_list(&mut out, |out| {
            rlp::put_string(out, self.parent_hash.as_slice());
            rlp::put_string(out, EMPTY_OMMERS_HASH.as_slice());
            rlp::put_string(out, self.coinbase.as_slice());
            rlp::put_string(out, self.state_root.as_slice());
            rlp::put_string(out, self.transactions_root.as_slice());
            rlp::put_string(out, self.receipts_root.as_slice());
            rlp::put_string(out, self.logs_bloom.as_slice());
            rlp::put_u64(out, 0);
            rlp::put_u64(out, self.number);
            rlp::put_u64(out, self.gas_limit);
            rlp::put_u64(out, self.gas_used);
            rlp::put_u64(out, self.timestamp);
            rlp::put_string(out, &self.extra_data);
            rlp::put_string(out, self.prev_randao.as_slice());
            rlp::put_string(out, &[0; 8]);
            rlp::put_u64(out, self.base_fee);
            rlp::put_string(out, EMPTY_ROOT.as_slice());
            rlp::put_u64(out, 0);
            rlp::put_u64(out, 0);
            rlp::put_string(out, self.parent_beacon_block_root.as_slice());
            if self.has_requests_hash {
                rlp::put_string(out, EMPTY_REQUESTS_HASH.as_slice());
            }
        });
        out
    }

    /// Decodes a header.
    ///
    /// # Errors
    /// [`HeaderError::Rlp`] unless the header consists of 20 or 21 canonical fields,
    /// [`HeaderError::Fixed`] when a fixed field differs, [`HeaderError::Limit`] for a base fee of
    /// `2^64` wei or more.
    pub fn decode(bytes: &[u8]) -> Result<Self, HeaderError> {
        let mut fields = Rlp::list_of(bytes)?;
        let parent_hash = fields.hash()?;
        fixed(
            "ommers hash",
            "that of no ommers",
            fields.hash()? == EMPTY_OMMERS_HASH,
        )?;
        let coinbase = fields.address()?;
        let state_root = fields.hash()?;
        let transactions_root = fields.hash()?;
        let receipts_root = fields.hash()?;
        let logs_bloom = Bloom::from(fields.array::<256>()?);
        fixed("difficulty", "0", fields.u64()? == 0)?;
        let number = fields.u64()?;
        let gas_limit = fields.u64()?;
        let gas_used = fields.u64()?;
        let timestamp = fields.u64()?;
        let extra_data = fields.string()?.to_vec();
        let prev_randao = fields.hash()?;
        fixed("nonce", "0", *fields.array::<8>()? == [0; 8])?;
        let base_fee = fields.u256()?;
        let base_fee = u64::try_from(base_fee).map_err(|_| HeaderError::Limit {
            field: "base fee",
            bits: 64,
        })?;
        fixed(
            "withdrawals root",
            "that of no withdrawals",
            fields.hash()? == EMPTY_ROOT,
        )?;
        fixed("blob gas used", "0", fields.u64()? == 0)?;
        fixed("excess blob gas", "0", fields.u64()? == 0)?;
        let parent_beacon_block_root = fields.hash()?;
        let has_requests_hash = !fields.is_empty();
        if has_requests_hash {
            fixed(
                "requests hash",
                "that of no requests",
                fields.hash()? == EMPTY_REQUESTS_HASH,
            )?;
        }
        fields.finish()?;
        Ok(Self {
            parent_hash,
            coinbase,
            state_root,
            transactions_root,
            receipts_root,
            logs_bloom,
            number,
            gas_limit,
            gas_used,
            timestamp,
            extra_data,
            prev_randao,
            base_fee,
            parent_beacon_block_root,
            has_requests_hash,
        })
    }

    /// Computes the block hash.
    pub fn hash(&self) -> B256 {
        keccak256(self.encode())
    }

    /// Computes the base fee of the next block (EIP-1559).
    ///
    /// # Errors
    /// [`HeaderError::Limit`] for a base fee of `2^64` wei or more, which the EVM here does not
    /// hold.
    pub fn next_base_fee(&self) -> Result<u64, HeaderError> {
        /// Divisor for the largest change of the base fee per block.
        const CHANGE_DENOMINATOR: u128 = 8;
        let target = self.gas_limit / 2;
        let base_fee = u128::from(self.base_fee);
        // Both factors are below 2^64. A gas limit below 2 has no target; such a parent cannot have
        // a valid child.
        let change = |distance: u64| {
            base_fee * u128::from(distance) / u128::from(target.max(1)) / CHANGE_DENOMINATOR
        };
        let next = if self.gas_used > target {
            base_fee + change(self.gas_used - target).max(1)
        } else if self.gas_used < target {
            base_fee - change(target - self.gas_used)
        } else {
            base_fee
        };
        u64::try_from(next).map_err(|_| HeaderError::Limit {
            field: "base fee after the parent",
            bits: 64,
        })
    }

    /// Returns whether the next block may have this gas limit.
    pub fn allows_gas_limit(&self, next: u64) -> bool {
        next.abs_diff(self.gas_limit) < self.gas_limit / 1024
            && next >= LEAST_GAS_LIMIT
            && next <= i64::MAX as u64
    }
}

const fn fixed(
    field: &'static str,
    expected: &'static str,
    holds: bool,
) -> Result<(), HeaderError> {
    if holds {
        Ok(())
    } else {
        Err(HeaderError::Fixed { field, expected })
    }
}
