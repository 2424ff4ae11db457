//! Digests by the card's Keccak sponge.

use std::collections::BTreeMap;

use zkfabric_hdl::card::bench::{Beat, beats};
use zkfabric_hdl::keccak::Config;
use zkfabric_hdl::keccak::card::{CardKeccak, DIGEST_BYTES, message_stride_bytes};

use super::{Argument, BEAT_BYTES, Block, Job, KECCAK, Platform, count};
use crate::Error;

/// Messages of one length.
struct Batch {
    block: Block,
    bytes: u64,
    /// Indices of the messages.
    messages: Vec<usize>,
    cycles: u64,
}

pub(crate) fn keccak256<P: Platform>(card: &P, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
    let mut budget = card.budget("keccak256");
    let rounds = card.values(KECCAK.0).max();
    let rounds = rounds.ok_or_else(|| card.cannot("keccak256", "it has no such kernel".into()))?;
    let block = Block::new(KECCAK.0, KECCAK.1, rounds);
    let config = Config {
        rounds_per_clock: rounds as usize,
    };
    let mut by_length: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, message) in messages.iter().enumerate() {
        by_length.entry(message.len()).or_default().push(index);
    }
    let mut batches = Vec::with_capacity(by_length.len());
    for (bytes, indices) in by_length {
        let bytes = count(bytes);
        let cycles = if budget.counts() {
            // The sponge takes eight bytes per clock; this check precedes the cycle model, whose
            // figures could overflow.
            budget.check((bytes / 8).saturating_mul(count(indices.len())))?;
            CardKeccak::cycles(&config, count(indices.len()), bytes)
        } else {
            0
        };
        budget.take(cycles)?;
        batches.push(Batch {
            block,
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

fn run<P: Platform>(
    card: &P,
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
    let bytes = DIGEST_BYTES * count(batch.messages.len());
    let beats = card.run(Job {
        block: batch.block,
        arguments: vec![
            ("messages", Argument::Input(laid_out)),
            ("digests", Argument::Output(bytes.div_ceil(BEAT_BYTES))),
            ("count", Argument::Number(count(batch.messages.len()))),
            ("bytes", Argument::Number(batch.bytes)),
        ],
        cycles: batch.cycles,
    })?;
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
