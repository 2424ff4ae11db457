//! `BLAKE2B_ROUND`, by RFC 7693, sections 2.7, 3.1 and 3.2.

use super::call::Call;
use super::verdict::{Judged, only_buses, wrong};
use crate::numbers::small;
use ark_bn254::Fr;
use zkfabric_abi::blake2b::{SCHEDULE, WORDS};
use zkfabric_air::Message;
use zkfabric_chips::bus;
use zkfabric_vm::ecall::BLAKE2B_ROUND;

/// Computes a round with these words of the message.
#[must_use]
pub fn round(mut v: [u64; WORDS], message: &[u64; WORDS]) -> [u64; WORDS] {
    for half in 0..2 {
        // The second half has its words in diagonals: each row starts from a different column.
        for column in 0..4 {
            let [a, b, c, d] = [0, 1, 2, 3].map(|row| 4 * row + (column + row * half) % 4);
            let [x, y] = [0, 1].map(|word| message[8 * half + 2 * column + word]);
            for (word, [by_d, by_b]) in [(x, [32, 24]), (y, [16, 63])] {
                v[a] = v[a].wrapping_add(v[b]).wrapping_add(word);
                v[d] = (v[d] ^ v[a]).rotate_right(by_d);
                v[c] = v[c].wrapping_add(v[d]);
                v[b] = (v[b] ^ v[c]).rotate_right(by_b);
            }
        }
    }
    v
}

/// Judges a row of `blake2b_round`.
pub(super) fn call(effects: &[&Message]) -> Judged<()> {
    only_buses(effects, &[bus::MEMORY, bus::ECALL])?;
    let mut call = Call::received(effects, 2 + 2 * WORDS)?;
    let row = small(&(call.code - Fr::from(BLAKE2B_ROUND)));
    let Some(row) = row.and_then(|row| SCHEDULE.get(row as usize)) else {
        return wrong("answers another call");
    };
    let state_address = call.read_register(10, 1)?;
    let message_address = call.read_register(11, 1)?;
    let mut message = [0; WORDS];
    for (word, index) in message.iter_mut().zip(row) {
        let address = message_address.wrapping_add(8 * *index as u64);
        [*word] = call.read_words(address, 1)?;
    }
    let (before, after): ([u64; WORDS], _) = call.words(state_address, 2)?;
    if after != round(before, &message).map(Fr::from) {
        return wrong("writes another state");
    }
    Ok(())
}
