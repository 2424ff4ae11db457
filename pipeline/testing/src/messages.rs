//! Messages of rows, and their sums.

use ark_bn254::Fr;
use ark_ff::Zero;
use rustc_hash::FxHashMap;
use zkfabric_air::{Bus, Message};
use zkfabric_chips::bus;

/// Bus of the lanes of a row's permutation among its messages: 25 before the permutation, 25 after.
/// No bus carries the lanes, but the row states them to others like its messages.
pub const PERMUTATION: Bus = Bus {
    id: u64::MAX,
    name: "permutation",
};

/// Returns the sum of multiplicities of equal messages, without messages that cancel.
#[must_use]
pub fn net<'m>(messages: impl IntoIterator<Item = &'m Message>) -> FxHashMap<(Bus, Vec<Fr>), Fr> {
    let mut sums = FxHashMap::default();
    for message in messages {
        let key = (message.bus, message.fields.clone());
        *sums.entry(key).or_insert_with(Fr::zero) += message.multiplicity;
    }
    sums.retain(|_, sum| !sum.is_zero());
    sums
}

/// Returns whether messages on the bus are lookups in a table, so that any number of them is
/// allowed.
#[must_use]
pub fn is_lookup(bus: Bus) -> bool {
    bus == bus::RANGE16 || bus == bus::BYTES || bus == bus::POWER
}
