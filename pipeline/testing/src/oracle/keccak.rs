//! `KECCAK_XORIN`, by `tiny-keccak`.

use super::call::Call;
use super::verdict::{Judged, impossible, only, only_buses, wrong};
use crate::messages::PERMUTATION;
use ark_bn254::Fr;
use zkfabric_abi::keccak::{LANES, RATE_LANES};
use zkfabric_air::Message;
use zkfabric_chips::bus;
use zkfabric_vm::ecall;

/// Judges a row of `keccak_absorb`. A state that does not come from a permutation has no bits in
/// `keccak_bits`, as tests/keccak.rs shows.
pub(super) fn absorb(effects: &[&Message]) -> Judged<()> {
    only_buses(effects, &[bus::MEMORY, bus::ECALL, PERMUTATION])?;
    let mut call = Call::received(effects, 2 + RATE_LANES + LANES)?;
    if call.code != Fr::from(ecall::KECCAK_XORIN) {
        return wrong("answers another call");
    }
    let state_address = call.read_register(10, 1)?;
    let block_address = call.read_register(11, 1)?;
    let block: [u64; RATE_LANES] = call.read_words(block_address, 1)?;
    let (mut expected, results): ([u64; LANES], _) = call.words(state_address, 2)?;
    for (lane, block) in expected.iter_mut().zip(block) {
        *lane ^= block;
    }
    let lanes: [Fr; 2 * LANES] = only(effects, PERMUTATION, true)?;
    let (before, after) = lanes.split_at(LANES);
    if before != expected.map(Fr::from) {
        return wrong("permutes another state");
    }
    if after != results {
        return wrong("writes another state");
    }
    tiny_keccak::keccakf(&mut expected);
    if after != expected.map(Fr::from) {
        return impossible("states that no permutation joins");
    }
    Ok(())
}
