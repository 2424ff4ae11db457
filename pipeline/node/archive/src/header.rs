//! What a header says against its parent.

use std::fmt::Display;

use alloy_consensus::Header;
use alloy_consensus::constants::EMPTY_OMMER_ROOT_HASH;
use alloy_eips::eip1559::{BaseFeeParams, INITIAL_BASE_FEE};
use alloy_hardforks::EthereumHardforks as _;
use alloy_primitives::{B64, B256, U256};

use crate::block::Block;
use crate::bounds::{EXTRA_BYTES, LEAST_GAS, MOST_FEE, MOST_GAS};
use crate::error::{Error, Field};
use crate::file::Item;
use crate::forks::Forks;

/// How much of its parent's gas limit a block may differ by: less than a 1,024th.
const GAS_LIMIT_DIVISOR: u64 = 1_024;
/// Most bytes of a block from Osaka on (EIP-7934: 10 MiB minus a margin of 2 MiB).
const OSAKA_BYTES: usize = 8 << 20;
/// By what the gas limit grows with the first block of London.
const ELASTICITY: u64 = 2;

/// Compares fields of one block's header.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Compare {
    pub(crate) number: u64,
}

impl Compare {
    /// Refuses another value than the expected one.
    ///
    /// # Errors
    /// [`Error::Header`].
    pub(crate) fn same<T: PartialEq + Display>(
        self,
        field: Field,
        expected: &T,
        got: &T,
    ) -> Result<(), Error> {
        match expected == got {
            true => Ok(()),
            false => Err(self.wrong(field, expected, got)),
        }
    }

    /// As [`Compare::same`], for fields that a header may lack.
    pub(crate) fn same_option<T: PartialEq + Display>(
        self,
        field: Field,
        expected: Option<T>,
        got: Option<T>,
    ) -> Result<(), Error> {
        let words = |value: Option<T>| value.map_or_else(|| "none".to_owned(), |it| it.to_string());
        match expected == got {
            true => Ok(()),
            false => Err(self.wrong(field, words(expected), words(got))),
        }
    }

    /// As [`Compare::same`], for a condition.
    pub(crate) fn holds(
        self,
        field: Field,
        holds: bool,
        expected: impl Display,
        got: impl Display,
    ) -> Result<(), Error> {
        match holds {
            true => Ok(()),
            false => Err(self.wrong(field, expected, got)),
        }
    }

    fn wrong(self, field: Field, expected: impl Display, got: impl Display) -> Error {
        Error::Header {
            number: self.number,
            field,
            expected: expected.to_string(),
            got: got.to_string(),
        }
    }
}

/// Checks a block's header against its parent, as far as that goes without an execution.
///
/// # Errors
/// [`Error::Header`].
pub(crate) fn check(item: &Item, parent: &Block, forks: &Forks) -> Result<(), Error> {
    let (header, before) = (&item.block.header, &parent.header);
    let compare = Compare {
        number: before.number.saturating_add(1),
    };
    compare.same(Field::Number, &compare.number, &header.number)?;
    compare.same(Field::ParentHash, &parent.hash, &header.parent_hash)?;
    let (then, now) = (before.timestamp, header.timestamp);
    let later = format_args!("more than {then}").to_string();
    compare.holds(Field::Timestamp, now > then, later, now)?;
    let extra = header.extra_data.len();
    let most = format!("at most {EXTRA_BYTES}");
    compare.holds(Field::ExtraData, extra <= EXTRA_BYTES, most, extra)?;
    gas(compare, header, before, forks)?;
    seal(compare, header, forks)?;
    by_forks(compare, header, before, forks)?;
    let most = OSAKA_BYTES;
    let fits = item.rlp.len() <= most || !forks.is_osaka_active_at_timestamp(now);
    compare.holds(Field::Size, fits, format!("at most {most}"), item.rlp.len())
}

/// Checks gas and its price.
fn gas(compare: Compare, header: &Header, before: &Header, forks: &Forks) -> Result<(), Error> {
    let is_london = forks.is_london_active_at_block(header.number);
    let was_london = forks.is_london_active_at_block(before.number);
    let base = match is_london && !was_london {
        true => before.gas_limit.saturating_mul(ELASTICITY),
        false => before.gas_limit,
    };
    let limit = header.gas_limit;
    let step = (base / GAS_LIMIT_DIVISOR).saturating_sub(1);
    let (least, most) = (base.saturating_sub(step), base.saturating_add(step));
    let (least, most) = (least.max(LEAST_GAS), most.min(MOST_GAS));
    let is_near = (least..=most).contains(&limit);
    let expected = format!("{least} to {most}");
    compare.holds(Field::GasLimit, is_near, expected, limit)?;
    let used = header.gas_used;
    let most = format!("at most {limit}");
    compare.holds(Field::GasUsed, used <= limit, most, used)?;
    let fee = match (is_london, was_london) {
        (false, _) => None,
        (true, false) => Some(INITIAL_BASE_FEE),
        (true, true) => before.next_block_base_fee(BaseFeeParams::ethereum()),
    };
    compare.same_option(Field::BaseFee, fee, header.base_fee_per_gas)?;
    let fee = fee.unwrap_or_default();
    let most = format!("at most {MOST_FEE}");
    compare.holds(Field::BaseFee, fee <= MOST_FEE, most, fee)
}

/// Checks what proof of work has left in the header (EIP-3675).
fn seal(compare: Compare, header: &Header, forks: &Forks) -> Result<(), Error> {
    let difficulty = header.difficulty;
    if !forks.is_paris_active_at_block(header.number) {
        let is_some = !difficulty.is_zero();
        return compare.holds(Field::Difficulty, is_some, "more than 0", difficulty);
    }
    compare.same(Field::Difficulty, &U256::ZERO, &difficulty)?;
    compare.same(Field::Nonce, &B64::ZERO, &header.nonce)?;
    let ommers = header.ommers_hash;
    compare.same(Field::OmmersHash, &EMPTY_OMMER_ROOT_HASH, &ommers)
}

/// Checks that the header has the fields of its fork, and those that follow from the parent.
fn by_forks(
    compare: Compare,
    header: &Header,
    before: &Header,
    forks: &Forks,
) -> Result<(), Error> {
    let time = header.timestamp;
    let presence = |field, is_expected: bool, got: bool| {
        let words = |is_there: bool| if is_there { "there" } else { "missing" };
        compare.holds(field, is_expected == got, words(is_expected), words(got))
    };
    let has_withdrawals = forks.is_shanghai_active_at_timestamp(time);
    let root = header.withdrawals_root.is_some();
    presence(Field::WithdrawalsRoot, has_withdrawals, root)?;
    let has_blobs = forks.is_cancun_active_at_timestamp(time);
    let used = header.blob_gas_used.is_some();
    presence(Field::BlobGasUsed, has_blobs, used)?;
    let beacon = header.parent_beacon_block_root.is_some();
    presence(Field::ParentBeaconBlockRoot, has_blobs, beacon)?;
    let has_requests = forks.is_prague_active_at_timestamp(time);
    presence(
        Field::RequestsHash,
        has_requests,
        header.requests_hash.is_some(),
    )?;
    let (access, slot) = (header.block_access_list_hash, header.slot_number);
    compare.same_option(Field::BlockAccessListHash, None::<B256>, access)?;
    compare.same_option(Field::SlotNumber, None, slot)?;
    let excess = forks.blobs(time).map(|params| {
        // The first block with blobs has a parent without.
        before
            .next_block_excess_blob_gas(params)
            .unwrap_or_default()
    });
    compare.same_option(Field::ExcessBlobGas, excess, header.excess_blob_gas)
}
