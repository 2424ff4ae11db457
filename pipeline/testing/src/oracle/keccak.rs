//! `KECCAK_XORIN` and the rounds of its permutation, by `tiny-keccak` and by the definition of a round in steps.

use super::call::Call;
use super::{Judged, impossible, on, only_buses, wrong};
use crate::numbers::small;
use ark_bn254::Fr;
use zkfabric_abi::keccak::{LANES, RATE_LANES};
use zkfabric_air::Message;
use zkfabric_chips::bus;
use zkfabric_vm::ecall;

/// Lanes in a message.
const PART: usize = 5;
/// Rounds of the permutation.
const ROUNDS: u64 = 24;

/// A state that was sent or received.
struct State {
    time: Fr,
    round: u64,
    lanes: [Fr; LANES],
}

/// The only state that is sent (or received).
fn state(effects: &[&Message], sent: bool) -> Judged<State> {
    let mut parts = on(effects, bus::KECCAK, sent);
    parts.sort_by_key(|fields| fields.get(1).and_then(small));
    if parts.len() != LANES.div_ceil(PART) {
        return wrong(format!("{} parts of a state", parts.len()));
    }
    let mut head = None;
    let mut lanes = Vec::new();
    for (part, fields) in (0u64..).zip(&parts) {
        let [time, position, values @ ..] = fields.as_slice() else {
            return wrong("part of a state without fields");
        };
        let Some(position) = small(position) else {
            return wrong("no round");
        };
        let this = (*time, position / 8);
        if position % 8 != part || *head.get_or_insert(this) != this {
            return wrong("parts of different states");
        }
        lanes.extend_from_slice(values);
    }
    let lanes = lanes.as_slice().try_into();
    match (head, lanes) {
        (Some((time, round)), Ok(lanes)) => Ok(State { time, round, lanes }),
        _ => wrong("number of lanes"),
    }
}

/// Values that a right row sent.
fn words<const N: usize>(values: [Fr; N]) -> Judged<[u64; N]> {
    let mut words = [0; N];
    for (word, value) in words.iter_mut().zip(&values) {
        let Some(value) = small(value) else {
            return impossible("lane of more than 64 bits");
        };
        *word = value;
    }
    Ok(words)
}

/// A row of `keccak_round`.
pub(super) fn round(effects: &[&Message]) -> Judged<()> {
    only_buses(effects, &[bus::KECCAK])?;
    let (before, after) = (state(effects, false)?, state(effects, true)?);
    if before.time != after.time || after.round != before.round + 1 || after.round > ROUNDS {
        return wrong("no next round");
    }
    let expected = next(words(before.lanes)?, before.round);
    if after.lanes != expected.map(Fr::from) {
        return wrong("no round of the permutation");
    }
    Ok(())
}

/// A round, by FIPS 202, algorithms 1 to 6.
#[must_use]
pub fn next(mut lanes: [u64; LANES], round: u64) -> [u64; LANES] {
    let parity: [u64; 5] = core::array::from_fn(|x| {
        let column = (0..5).map(|y| lanes[x + 5 * y]);
        column.fold(0, |sum, lane| sum ^ lane)
    });
    for (index, lane) in lanes.iter_mut().enumerate() {
        *lane ^= parity[(index + 4) % 5] ^ parity[(index + 1) % 5].rotate_left(1);
    }
    let (mut x, mut y) = (1, 0);
    let mut moved = lanes;
    for t in 0..24u32 {
        let lane = lanes[x + 5 * y].rotate_left((t + 1) * (t + 2) / 2 % 64);
        (x, y) = (y, (2 * x + 3 * y) % 5);
        moved[x + 5 * y] = lane;
    }
    for (index, lane) in lanes.iter_mut().enumerate() {
        let (x, row) = (index % 5, index - index % 5);
        *lane = moved[index] ^ (!moved[row + (x + 1) % 5] & moved[row + (x + 2) % 5]);
    }
    for j in 0..7u32 {
        if is_set(u64::from(j) + 7 * round) {
            lanes[0] ^= 1 << ((1u32 << j) - 1);
        }
    }
    lanes
}

/// Bit `t` of the sequence of algorithm 5.
fn is_set(t: u64) -> bool {
    let mut register = 1u32;
    for _ in 0..t % 255 {
        register <<= 1;
        if register >> 8 == 1 {
            register ^= 0x171;
        }
    }
    register & 1 == 1
}

/// A row of `keccak_absorb`.
pub(super) fn absorb(effects: &[&Message]) -> Judged<()> {
    only_buses(effects, &[bus::MEMORY, bus::ECALL, bus::KECCAK])?;
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
    let (sent, received) = (state(effects, true)?, state(effects, false)?);
    let [from, to] = [&sent, &received].map(|state| (state.time, state.round));
    if from != (call.time, 0) || to != (call.time, ROUNDS) {
        return wrong("another permutation");
    }
    if sent.lanes != expected.map(Fr::from) {
        return wrong("permutes another state");
    }
    if results != words(received.lanes)?.map(Fr::from) {
        return wrong("writes another state");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_are_the_permutation() {
        let mut state: [u64; LANES] =
            core::array::from_fn(|lane| (lane as u64).wrapping_mul(0x0123_4567_89ab_cdef));
        let mut expected = state;
        tiny_keccak::keccakf(&mut expected);
        for round in 0..ROUNDS {
            state = next(state, round);
        }
        assert_eq!(state, expected);
    }
}
