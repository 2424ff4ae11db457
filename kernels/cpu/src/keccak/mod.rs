//! `Keccak-f[1600]` and Keccak-256 with Ethereum's padding (a bit 1, zeros, a bit 1; not SHA-3's):
//! rate 136 bytes, output 32 bytes.
//!
//! | file | holds |
//! |---|---|
//! | `permutation` | the algebra, once, over words of lanes |
//! | `portable`, `avx2`, `avx512` | words of 1, 4 and 8 lanes |
//! | `batch` | messages of mixed length over lanes |
//! | `sponge` | one message, at once or in parts |
//!
//! A state is 25 words of 64 bits, lane (x, y) at `x + 5 y`, bytes little-endian. Results are
//! independent of the instruction set and of the number of threads.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
#[cfg(any(test, target_arch = "x86_64"))]
mod batch;
mod permutation;
mod portable;
mod sponge;
#[cfg(test)]
mod tests;

pub use permutation::{OPERATIONS, ROUND_CONSTANTS, ROUNDS};
pub use sponge::Keccak256;

use rayon::prelude::*;

use crate::{Error, Isa, Level};

/// Lanes of the widest word.
const MAX_LANES: usize = 8;

/// Maximum number of messages that one thread takes at a time; bytes hold their order.
const GROUP: usize = 256;

/// Minimum number of blocks per lane before other threads are woken: 16 rounds of the lanes take 7
/// to 9 us with any instruction set.
const SERIAL_BLOCKS: usize = 16;

/// Applies `Keccak-f[1600]` to a state.
pub fn keccak_f1600(state: &mut [u64; 25]) {
    permute_one(Isa::current(), state);
}

/// Applies `Keccak-f[1600]` to each state, several at a time.
pub fn permute_states(isa: Isa, states: &mut [[u64; 25]]) {
    #[cfg(target_arch = "x86_64")]
    {
        if let Some(l) = avx512::Avx512::new(isa) {
            return l.permute_states(states);
        }
        if let Some(l) = avx2::Avx2::new(isa) {
            return l.permute_states(states);
        }
    }
    for state in states {
        permute_one(isa, state);
    }
}

/// Returns Keccak-256 of `message`.
#[must_use]
pub fn keccak256(message: &[u8]) -> [u8; 32] {
    keccak256_with(Isa::current(), message)
}

/// Returns Keccak-256 of `message`, with the instructions of `isa`.
#[must_use]
pub fn keccak256_with(isa: Isa, message: &[u8]) -> [u8; 32] {
    sponge::finish(&mut [0; 25], message, |state| permute_one(isa, state))
}

/// Returns Keccak-256 of each message, in order, on all threads.
#[must_use]
pub fn keccak256_batch(messages: &[&[u8]]) -> Vec<[u8; 32]> {
    keccak256_batch_with(Isa::current(), messages)
}

/// Returns Keccak-256 of each message, in order, with the instructions of `isa`.
#[must_use]
pub fn keccak256_batch_with(isa: Isa, messages: &[&[u8]]) -> Vec<[u8; 32]> {
    let mut digests = vec![[0; 32]; messages.len()];
    hash_all(isa, messages, &mut digests);
    digests
}

/// Returns Keccak-256 of each message, in order, on the caller's thread, with the instructions of
/// `isa`: for callers that run on all threads already.
#[must_use]
pub fn keccak256_serial_with(isa: Isa, messages: &[&[u8]]) -> Vec<[u8; 32]> {
    let mut digests = vec![[0; 32]; messages.len()];
    hash_serial(isa, messages, &mut digests);
    digests
}

/// Writes Keccak-256 of each message into the digest of the same index. Allocates nothing.
///
/// # Errors
/// [`Error::LengthMismatch`] unless `digests` and `messages` have the same length.
pub fn keccak256_batch_into(
    isa: Isa,
    messages: &[&[u8]],
    digests: &mut [[u8; 32]],
) -> Result<(), Error> {
    if messages.len() != digests.len() {
        return Err(Error::LengthMismatch {
            expected: messages.len(),
            got: digests.len(),
        });
    }
    hash_all(isa, messages, digests);
    Ok(())
}

fn hash_all(isa: Isa, messages: &[&[u8]], digests: &mut [[u8; 32]]) {
    let threads = rayon::current_num_threads();
    if threads == 1 || is_small(isa, messages) {
        hash_serial(isa, messages, digests);
        return;
    }
    // Several groups per thread, each large enough for all lanes.
    let group = messages
        .len()
        .div_ceil(4 * threads)
        .next_multiple_of(2 * MAX_LANES)
        .min(GROUP);
    messages
        .par_chunks(group)
        .zip(digests.par_chunks_mut(group))
        .for_each(|(messages, digests)| hash_group(isa, messages, digests));
}

fn hash_serial(isa: Isa, messages: &[&[u8]], digests: &mut [[u8; 32]]) {
    for (messages, digests) in messages.chunks(GROUP).zip(digests.chunks_mut(GROUP)) {
        hash_group(isa, messages, digests);
    }
}

/// Returns whether a second thread does not pay off.
fn is_small(isa: Isa, messages: &[&[u8]]) -> bool {
    let limit = SERIAL_BLOCKS
        * match isa.level() {
            Level::Portable => 1,
            Level::Avx2 => 4,
            Level::Avx512 | Level::Ifma => MAX_LANES,
        };
    messages.len() <= limit
        && messages
            .iter()
            .map(|message| message.len() / sponge::RATE + 1)
            .sum::<usize>()
            <= limit
}

/// Hashes at most [`GROUP`] messages.
fn hash_group(isa: Isa, messages: &[&[u8]], digests: &mut [[u8; 32]]) {
    if let ([message], [digest]) = (messages, &mut *digests) {
        *digest = keccak256_with(isa, message);
        return;
    }
    #[cfg(target_arch = "x86_64")]
    {
        if let Some(l) = avx512::Avx512::new(isa) {
            return l.hash(messages, digests);
        }
        if let Some(l) = avx2::Avx2::new(isa) {
            return l.hash(messages, digests);
        }
    }
    for (message, digest) in messages.iter().zip(digests) {
        *digest = keccak256_with(isa, message);
    }
}

/// Applies `Keccak-f[1600]` to one state.
#[cfg_attr(
    not(target_arch = "x86_64"),
    expect(unused_variables, reason = "only the portable code is there")
)]
fn permute_one(isa: Isa, state: &mut [u64; 25]) {
    #[cfg(target_arch = "x86_64")]
    {
        if let Some(l) = avx512::Avx512::new(isa) {
            return l.permute_one(state);
        }
        if let Some(l) = avx2::Avx2::new(isa) {
            return l.permute_one(state);
        }
    }
    portable::permute_one(state);
}
