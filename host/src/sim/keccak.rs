//! Digests by the sponge.

use std::collections::BTreeMap;

use zkfabric_hdl::card::bench::{Beat, beats};
use zkfabric_hdl::card::{DIGEST_BYTES, KeccakCard, message_stride_bytes};
use zkfabric_hdl::keccak::Config;

use super::kernel::{self, BEAT_BYTES, Block, Job};
use super::{SimulatedCard, count};
use crate::Error;

/// Rounds in a clock, of the configuration and of its cycle model.
const ROUNDS: usize = 1;
const BLOCK: Block = Block {
    name: "card_keccak",
    parameter: ("rounds", ROUNDS as u32),
};
/// Where the arrays of a run lie.
const MESSAGES: u64 = 1 << 60;
const DIGESTS: u64 = 2 << 60;

/// A batch of messages of one length.
struct Batch {
    bytes: u64,
    /// Their indices.
    messages: Vec<usize>,
    cycles: u64,
}

pub(super) fn keccak256(card: &SimulatedCard, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
    let mut by_length: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, message) in messages.iter().enumerate() {
        by_length.entry(message.len()).or_default().push(index);
    }
    let config = Config {
        rounds_per_clock: ROUNDS,
    };
    let mut budget = card.budget("keccak256");
    let mut batches = Vec::with_capacity(by_length.len());
    for (bytes, indices) in by_length {
        let bytes = count(bytes);
        // The sponge takes eight bytes a clock; the cycle model is not asked where its figures could overflow.
        if (bytes / 8).saturating_mul(count(indices.len())) > budget.left {
            return Err(budget.exceeded());
        }
        let cycles = KeccakCard::cycles(&config, count(indices.len()), bytes);
        budget.take(cycles)?;
        batches.push(Batch {
            bytes,
            messages: indices,
            cycles,
        });
    }
    let mut digests = vec![[0; 32]; messages.len()];
    for batch in batches {
        run(card, messages, &batch, &mut digests)?;
    }
    Ok(digests)
}

fn run(
    card: &SimulatedCard,
    messages: &[&[u8]],
    batch: &Batch,
    digests: &mut [[u8; 32]],
) -> Result<(), Error> {
    let stride = message_stride_bytes(batch.bytes);
    let mut laid_out: Vec<Beat> = Vec::new();
    for index in &batch.messages {
        let mut message = beats(messages.get(*index).copied().unwrap_or_default());
        message.resize((stride / BEAT_BYTES) as usize, [0; 8]);
        laid_out.append(&mut message);
    }
    let job = Job {
        arrays: vec![(MESSAGES, laid_out)],
        arguments: vec![
            ("messages", MESSAGES),
            ("digests", DIGESTS),
            ("count", count(batch.messages.len())),
            ("bytes", batch.bytes),
        ],
        cycles: batch.cycles,
    };
    let run = card.run(&card.kernel(BLOCK)?, job)?;
    let bytes = DIGEST_BYTES * count(batch.messages.len());
    let beats = kernel::array(&run, DIGESTS, bytes.div_ceil(BEAT_BYTES))?;
    let halves = beats
        .iter()
        .flat_map(|[a, b, c, d, e, f, g, h]| [[*a, *b, *c, *d], [*e, *f, *g, *h]]);
    for (index, words) in batch.messages.iter().zip(halves) {
        if let Some(digest) = digests.get_mut(*index) {
            for (bytes, word) in digest.chunks_mut(8).zip(words) {
                bytes.copy_from_slice(&word.to_le_bytes());
            }
        }
    }
    Ok(())
}
