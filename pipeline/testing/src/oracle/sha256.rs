//! `SHA256_COMPRESS` and the quarters of its rounds, by FIPS 180-4, sections 4.2.2 and 6.2.2.

use super::call::Call;
use super::verdict::{Judged, impossible, on, only_buses, wrong};
use crate::numbers::small;
use ark_bn254::Fr;
use zkfabric_abi::sha256::{self, BLOCK_WORDS, STATE_WORDS};
use zkfabric_air::Message;
use zkfabric_chips::bus;
use zkfabric_vm::ecall;

/// Rounds of a row.
const ROUNDS: usize = 16;
/// Rows of a call.
const QUARTERS: u64 = 4;
/// Numbers of a state.
const STATE: usize = 2 * STATE_WORDS;

/// Sent or received numbers: a state, and the numbers that follow it.
struct Numbers {
    time: Fr,
    quarter: u64,
    state: [Fr; STATE],
    rest: Vec<Fr>,
}

/// Returns all sent (or received) numbers.
fn numbers(effects: &[&Message], sent: bool) -> Judged<Numbers> {
    let mut parts = on(effects, bus::SHA256, sent);
    parts.sort_by_key(|fields| fields.get(1).and_then(small));
    let mut head = None;
    let mut values = Vec::new();
    for (part, fields) in (0u64..).zip(&parts) {
        let [time, position, numbers @ ..] = fields.as_slice() else {
            return wrong("numbers without a position");
        };
        let Some(position) = small(position) else {
            return wrong("no position");
        };
        let this = (*time, position / 8);
        if position % 8 != part || *head.get_or_insert(this) != this {
            return wrong("parts of different quarters");
        }
        values.extend_from_slice(numbers);
    }
    let Some(((time, quarter), (state, rest))) = head.zip(values.split_first_chunk()) else {
        return wrong("no state");
    };
    Ok(Numbers {
        time,
        quarter,
        state: *state,
        rest: rest.to_vec(),
    })
}

/// Returns the value as a number of 32 bits.
fn word(value: &Fr) -> Option<u32> {
    u32::try_from(small(value)?).ok()
}

/// Returns the value as an integer small enough for sums of a few such integers.
fn integer(value: &Fr) -> Option<i64> {
    let (value, sign) = match small(value) {
        Some(value) => (value, 1),
        None => (small(&-*value)?, -1),
    };
    let value = i64::try_from(value).ok()?;
    (value < 1 << 40).then_some(sign * value)
}

/// Returns a state whose d and h are known only modulo `2^32`.
fn state_of(numbers: &[Fr; STATE]) -> Option<[u32; STATE]> {
    let mut state = [0; STATE];
    for (index, (word_, number)) in state.iter_mut().zip(numbers).enumerate() {
        *word_ = match index {
            3 | 7 => integer(number)? as u32,
            _ => word(number)?,
        };
    }
    Some(state)
}

/// Returns a constant: 32 bits of the fraction of the cube root of a prime.
fn constant(round: u64) -> u32 {
    let is_prime = |n: &u64| (2..*n).all(|divisor| !n.is_multiple_of(divisor));
    let prime = (2u64..).filter(is_prime).nth(round as usize);
    // The root of prime times 2^96, bit by bit, in 128 bits: the root is below 2^35.
    let scaled = u128::from(prime.unwrap_or_default()) << 96;
    let mut root = 0u128;
    for bit in (0..36).rev() {
        let next = root | 1 << bit;
        if next * next <= scaled / next {
            root = next;
        }
    }
    root as u32
}

const fn early(w: u32) -> u32 {
    w.rotate_right(7) ^ w.rotate_right(18) ^ (w >> 3)
}

const fn late(w: u32) -> u32 {
    w.rotate_right(17) ^ w.rotate_right(19) ^ (w >> 10)
}

/// Computes sixteen rounds (6.2.2, step 3).
fn rounds(state: [u32; STATE], quarter: u64, words: &[u32; ROUNDS]) -> [u32; STATE] {
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = state;
    for (round, w) in (ROUNDS as u64 * quarter..).zip(words) {
        let t1 = h
            .wrapping_add(e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25))
            .wrapping_add((e & f) ^ (!e & g))
            .wrapping_add(constant(round))
            .wrapping_add(*w);
        let t2 = (a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22))
            .wrapping_add((a & b) ^ (a & c) ^ (b & c));
        (h, g, f, e) = (g, f, e, d.wrapping_add(t1));
        (d, c, b, a) = (c, b, a, t1.wrapping_add(t2));
    }
    [a, b, c, d, e, f, g, h]
}

/// Returns the words of a quarter from the partial words of the previous row.
fn schedule(parts: &[u64; ROUNDS]) -> [u32; ROUNDS] {
    let mut words = [0; ROUNDS];
    for (index, part) in parts.iter().enumerate() {
        let mut word = *part as u32;
        if index >= 2 {
            word = word.wrapping_add(late(words[index - 2]));
        }
        if index >= 7 {
            word = word.wrapping_add(words[index - 7]);
        }
        if index == 15 {
            word = word.wrapping_add(early(words[0]));
        }
        words[index] = word;
    }
    words
}

/// Returns a row's parts of the next words.
fn next_parts(words: &[u32; ROUNDS]) -> [u64; ROUNDS] {
    core::array::from_fn(|index| {
        let mut part = u64::from(words[index]);
        if index < 15 {
            part += u64::from(early(words[index + 1]));
        }
        if index < 7 {
            part += u64::from(words[index + 9]);
        }
        if index < 2 {
            part += u64::from(late(words[index + 14]));
        }
        part
    })
}

/// Judges a row of `sha256_rounds`.
pub(super) fn quarter(effects: &[&Message]) -> Judged<()> {
    only_buses(effects, &[bus::SHA256])?;
    let (before, after) = (numbers(effects, false)?, numbers(effects, true)?);
    if before.time != after.time || after.quarter != before.quarter + 1 || after.quarter > QUARTERS
    {
        return wrong("no next quarter");
    }
    let Some(state) = state_of(&before.state) else {
        return wrong("takes a state of no numbers");
    };
    let Some(parts) = before.rest.iter().map(small).collect::<Option<Vec<_>>>() else {
        return impossible("words of more than 64 bits");
    };
    let words = if before.quarter == 0 {
        if parts.len() != BLOCK_WORDS {
            return wrong("no block");
        }
        let bytes: Vec<u8> = parts.iter().flat_map(|word| word.to_le_bytes()).collect();
        core::array::from_fn(|i| u32::from_be_bytes(bytes.as_chunks().0[i]))
    } else {
        let Ok(parts) = <&[u64; ROUNDS]>::try_from(parts.as_slice()) else {
            return wrong("no schedule");
        };
        if parts.iter().any(|part| *part >= 1 << 34) {
            return impossible("more than four words");
        }
        schedule(parts)
    };
    let expected = rounds(state, before.quarter, &words);
    if after.state != expected.map(Fr::from) {
        return wrong("no rounds of the compression");
    }
    let next = if after.quarter < QUARTERS {
        next_parts(&words).map(Fr::from).to_vec()
    } else {
        Vec::new()
    };
    if after.rest != next {
        return wrong("other words follow");
    }
    Ok(())
}

/// Judges a row of `sha256_compress`.
pub(super) fn compress(effects: &[&Message]) -> Judged<()> {
    only_buses(effects, &[bus::MEMORY, bus::ECALL, bus::SHA256])?;
    let mut call = Call::received(effects, 2 + BLOCK_WORDS + STATE_WORDS)?;
    if call.code != Fr::from(ecall::SHA256_COMPRESS) {
        return wrong("answers another call");
    }
    let state_address = call.read_register(10, 1)?;
    let block_address = call.read_register(11, 1)?;
    let block: [u64; BLOCK_WORDS] = call.read_words(block_address, 1)?;
    let (before, results): ([u64; STATE_WORDS], _) = call.words(state_address, 2)?;
    let (sent, received) = (numbers(effects, true)?, numbers(effects, false)?);
    let [from, to] = [&sent, &received].map(|state| (state.time, state.quarter));
    if from != (call.time, 0) || to != (call.time, QUARTERS) || !received.rest.is_empty() {
        return wrong("another compression");
    }
    if sent.rest != block.map(Fr::from) {
        return wrong("compresses another block");
    }
    // The state that the first quarter receives.
    if state_of(&sent.state).is_none() {
        return impossible("state of no numbers");
    }
    let before = sha256::state(before);
    if sent.state != before.map(Fr::from) {
        return wrong("compresses another state");
    }
    let mut after = [0; STATE];
    for ((after, before), number) in after.iter_mut().zip(before).zip(&received.state) {
        let Some(number) = word(number) else {
            return impossible("number of more than 32 bits");
        };
        *after = number.wrapping_add(before);
    }
    if results != sha256::words(after).map(Fr::from) {
        return wrong("writes another state");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::block_api::compress256;

    #[test]
    fn quarters_are_the_compression() {
        let state: [u32; STATE] =
            core::array::from_fn(|index| (index as u32 + 1).wrapping_mul(0x9e37_79b9));
        let bytes: [u8; 64] = core::array::from_fn(|index| (index * index + 7) as u8);
        let mut expected = state;
        compress256(&mut expected, &[bytes]);
        let mut words: [u32; ROUNDS] =
            core::array::from_fn(|i| u32::from_be_bytes(bytes.as_chunks().0[i]));
        let mut numbers = state;
        for quarter in 0..QUARTERS {
            numbers = rounds(numbers, quarter, &words);
            words = schedule(&next_parts(&words));
        }
        let got: [u32; STATE] = core::array::from_fn(|i| state[i].wrapping_add(numbers[i]));
        assert_eq!(got, expected);
    }
}
