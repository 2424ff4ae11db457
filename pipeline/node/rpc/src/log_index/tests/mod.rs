//! Tests of the index of logs, on chains that are made up.

mod faults;
mod hostile;
mod listed;
mod measure;
mod search;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use alloy_primitives::{B256, keccak256};
use fastrand::Rng;
use zkfabric_files::storage::Storage;

use super::builder::{Builder, Shared, Source};
use super::entry::Entry;
use super::error::IndexError;
use super::index::{Next, Search, Stopped};
use super::options::LogIndexOptions;
use super::posting::Key;
use super::rows::ChunkRow;
use super::steps::Steps;

/// Values of a log: its address, then its topics.
type MadeLog = Vec<[u8; 32]>;

/// A chain that is made up.
#[derive(Clone, Debug)]
struct Chain {
    first: u64,
    /// Decides the hashes.
    name: u64,
    blocks: Arc<Vec<Vec<MadeLog>>>,
}

/// Returns a value by its number.
fn value(number: u64) -> [u8; 32] {
    let mut value = [0; 32];
    value[..8].copy_from_slice(&number.to_le_bytes());
    value
}

impl Chain {
    /// Makes a chain whose values are some of few.
    fn random(rng: &mut Rng, first: u64, blocks: usize, logs: usize) -> Self {
        let log = |rng: &mut Rng| -> MadeLog {
            let values = rng.usize(1..=5);
            // Small numbers are frequent.
            let number = |rng: &mut Rng| rng.u64(..40) * rng.u64(..40) / 40;
            (0..values).map(|_| value(number(rng))).collect()
        };
        let block = |rng: &mut Rng| -> Vec<MadeLog> {
            let count = if rng.u8(..3) == 0 {
                0
            } else {
                rng.usize(..=logs)
            };
            (0..count).map(|_| log(rng)).collect()
        };
        Self {
            first,
            name: 0,
            blocks: Arc::new((0..blocks).map(|_| block(rng)).collect()),
        }
    }

    fn last(&self) -> u64 {
        self.first + self.blocks.len() as u64 - 1
    }

    fn block(&self, number: u64) -> &[MadeLog] {
        &self.blocks[(number - self.first) as usize]
    }

    /// Returns the logs of blocks that a filter lets through, without the index.
    fn scan(&self, range: RangeInclusive<u64>, filter: &[(u8, Vec<[u8; 32]>)]) -> Found {
        let mut found = Found::new();
        for number in range {
            for (index, log) in (0..).zip(self.block(number)) {
                let matches = |(place, values): &(u8, Vec<[u8; 32]>)| {
                    let value = log.get(usize::from(*place));
                    value.is_some_and(|value| values.contains(value))
                };
                if filter.iter().all(matches) {
                    found.entry(number).or_default().push(index);
                }
            }
        }
        found
    }
}

/// Logs by their blocks.
type Found = BTreeMap<u64, Vec<u32>>;

impl Source for Chain {
    fn first(&self) -> u64 {
        self.first
    }

    fn hash(&self, number: u64) -> Result<Option<B256>, IndexError> {
        let bytes = [self.name, number].map(u64::to_le_bytes).concat();
        Ok((self.first..=self.last())
            .contains(&number)
            .then(|| keccak256(bytes)))
    }

    fn entry(&self, number: u64, key: &Key) -> Result<Option<Entry>, IndexError> {
        let Some(hash) = self.hash(number)? else {
            return Ok(None);
        };
        let logs = self.block(number);
        let mut entry = Entry {
            hash,
            transactions: 64 * (number % 3) as u32,
            logs: logs.len() as u32,
            ..Entry::default()
        };
        for (ordinal, log) in (0..).zip(logs) {
            for (place, value) in (0..).zip(log) {
                entry.add(key, ordinal, place, value);
            }
        }
        for chunk in 0..number % 3 {
            entry.chunks.push(ChunkRow {
                senders: number as u32,
                logs: (chunk * logs.len() as u64 / 2) as u32,
                gas: chunk,
                ..ChunkRow::default()
            });
        }
        Ok(Some(entry))
    }
}

/// Small sections.
fn small() -> LogIndexOptions {
    LogIndexOptions {
        postings: 60,
        blocks: 9,
        chunks: 20,
    }
}

/// An index that is made.
#[derive(Debug)]
struct Made {
    builder: Builder<Chain>,
    shared: Shared,
}

impl Made {
    fn open(chain: &Chain, storage: Arc<dyn Storage>) -> Result<Self, IndexError> {
        Self::open_with(chain, storage, small())
    }

    fn open_with(
        chain: &Chain,
        storage: Arc<dyn Storage>,
        options: LogIndexOptions,
    ) -> Result<Self, IndexError> {
        let shared = Shared::default();
        let builder = Builder::open(chain.clone(), storage, shared.clone(), options)?;
        Ok(Self { builder, shared })
    }

    /// Adds all blocks up to one.
    fn to(&mut self, sealed: u64) -> Result<(), IndexError> {
        while self.builder.step(sealed)? {}
        Ok(())
    }

    /// Searches, and scans the blocks that the index does not have. Returns also how many blocks
    /// it has.
    fn find(
        &self,
        chain: &Chain,
        range: RangeInclusive<u64>,
        filter: &[(u8, Vec<[u8; 32]>)],
    ) -> Result<(Found, u64), Stopped> {
        let values: Vec<(u8, Vec<&[u8]>)> = filter
            .iter()
            .map(|(place, values)| (*place, values.iter().map(|one| &one[..]).collect()))
            .collect();
        let mut covered = range.end() + 1 - range.start();
        let mut search = Search::new(&self.shared, &values, range);
        let mut found = Found::new();
        let steps = &mut Steps::new(u64::MAX);
        let mut before = 0;
        loop {
            match search.next(steps)? {
                Next::Found(sought) => {
                    assert!(sought.block >= before, "blocks come in order");
                    before = sought.block;
                    let all = 0..chain.block(sought.block).len() as u32;
                    let logs = sought.logs.unwrap_or_else(|| all.collect());
                    assert!(!logs.is_empty());
                    found.entry(sought.block).or_default().extend(logs);
                }
                Next::Elsewhere(blocks) => {
                    assert!(*blocks.start() >= before && !blocks.is_empty());
                    covered -= blocks.end() + 1 - blocks.start();
                    found.append(&mut chain.scan(blocks, filter));
                }
                Next::End => return Ok((found, covered)),
            }
        }
    }

    /// Compares searches with scans of the blocks; returns how many logs they found.
    fn check(&self, chain: &Chain, rng: &mut Rng, searches: usize) -> Result<usize, Stopped> {
        let mut logs = 0;
        for _ in 0..searches {
            let filter = random_filter(rng);
            let from = rng.u64(chain.first..=chain.last());
            let to = rng.u64(from..=chain.last());
            let (found, _) = self.find(chain, from..=to, &filter)?;
            assert_eq!(
                found,
                chain.scan(from..=to, &filter),
                "{from} to {to}: {filter:?}"
            );
            logs += found.values().map(Vec::len).sum::<usize>();
        }
        Ok(logs)
    }

    fn sections(&self) -> usize {
        let shared = self.shared.read();
        shared.as_ref().map_or(0, |content| content.sections.len())
    }
}

/// Returns a filter with none to several values for some places.
fn random_filter(rng: &mut Rng) -> Vec<(u8, Vec<[u8; 32]>)> {
    let mut filter = Vec::new();
    for place in 0..5 {
        let count = match rng.u8(..8) {
            0 | 1 => 1,
            2 => rng.usize(1..5),
            3 => rng.usize(1..60),
            _ => continue,
        };
        let values = (0..count).map(|_| value(rng.u64(..45))).collect();
        filter.push((place, values));
    }
    filter
}
