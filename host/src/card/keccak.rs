//! Digests by the card's Keccak sponge.

use std::collections::BTreeMap;

use zkfabric_hdl::card::bench::{Beat, beats};
use zkfabric_hdl::keccak::Config;
use zkfabric_hdl::keccak::card::{CardKeccak, DIGEST_BYTES, message_stride_bytes};

use super::{Argument, BEAT_BYTES, Block, Job, KECCAK, Platform, count, share};
use crate::Error;

/// Least clocks of a run, about, if messages of one length are divided: about what a start takes.
const LEAST_CYCLES: u64 = 4_096;

/// Messages of one length, hashed in one run.
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
    let units = card.units(block);
    let mut batches = Vec::with_capacity(by_length.len());
    for (bytes, indices) in by_length {
        let bytes = count(bytes);
        // The sponge takes eight bytes per clock; this check precedes the cycle model, whose
        // figures could overflow.
        budget.check((bytes / 8).saturating_mul(count(indices.len())))?;
        let least = LEAST_CYCLES.div_ceil(config.interval_cycles(bytes)) as usize;
        let runs = units.min(indices.len() / least);
        for indices in indices.chunks(share(indices.len(), runs)) {
            let cycles = if budget.counts() {
                CardKeccak::cycles(&config, count(indices.len()), bytes)
            } else {
                0
            };
            budget.take(cycles)?;
            batches.push(Batch {
                block,
                bytes,
                messages: indices.to_vec(),
                cycles,
            });
        }
    }
    let done = card.run_each(batches.iter().map(|batch| batch.job(messages)))?;
    let mut digests = vec![[0; 32]; messages.len()];
    for (batch, beats) in batches.iter().zip(done) {
        batch.put(&beats, &mut digests);
    }
    Ok(digests)
}

impl Batch {
    fn job<A>(&self, messages: &[&[u8]]) -> Job<'static, A> {
        let stride = message_stride_bytes(self.bytes);
        let mut laid_out: Vec<Beat> = Vec::new();
        for index in &self.messages {
            let mut message = beats(messages.get(*index).copied().unwrap_or_default());
            message.resize((stride / BEAT_BYTES) as usize, [0; 8]);
            laid_out.append(&mut message);
        }
        let bytes = DIGEST_BYTES * count(self.messages.len());
        Job {
            block: self.block,
            arguments: vec![
                ("messages", Argument::Input(laid_out)),
                ("digests", Argument::Output(bytes.div_ceil(BEAT_BYTES))),
                ("count", Argument::Number(count(self.messages.len()))),
                ("bytes", Argument::Number(self.bytes)),
            ],
            cycles: self.cycles,
        }
    }

    /// Puts the digests of a run where its messages are in the call.
    fn put(&self, beats: &[Beat], digests: &mut [[u8; 32]]) {
        let halves = beats
            .iter()
            .flat_map(|[a, b, c, d, e, f, g, h]| [[*a, *b, *c, *d], [*e, *f, *g, *h]]);
        for (index, words) in self.messages.iter().zip(halves) {
            if let Some(digest) = digests.get_mut(*index) {
                for (bytes, word) in digest.chunks_mut(8).zip(words) {
                    bytes.copy_from_slice(&word.to_le_bytes());
                }
            }
        }
    }
}
