//! Logs with one value, listed from either end.

use zkfabric_disk::Disk;

use super::super::index::LogIndex;
use super::super::listed::{Listed, Order, PLACES};
use super::*;

/// A chain whose logs have a few values each, twice; blocks may be left out.
#[derive(Clone, Debug)]
struct Marked {
    first: u64,
    /// Values of logs; nothing for a block that is left out.
    blocks: Arc<Vec<Option<Vec<Vec<u64>>>>>,
}

impl Marked {
    fn random(rng: &mut Rng, first: u64, blocks: usize, left_out: u32) -> Self {
        let log = |rng: &mut Rng| {
            let values = rng.usize(1..6);
            let values = (0..values).map(|_| rng.u64(..30) * rng.u64(..30) / 30);
            let values: std::collections::BTreeSet<u64> = values.collect();
            values.into_iter().collect()
        };
        let blocks = (0..blocks).map(|_| {
            if left_out > 0 && rng.u32(..left_out) == 0 {
                return None;
            }
            let logs = if rng.bool() { 0 } else { rng.usize(..12) };
            Some((0..logs).map(|_| log(rng)).collect())
        });
        Self {
            first,
            blocks: Arc::new(blocks.collect()),
        }
    }

    fn last(&self) -> u64 {
        self.first + self.blocks.len() as u64 - 1
    }

    /// Returns what a search finds, without the index.
    fn scan(&self, value: u64, range: RangeInclusive<u64>, order: Order, enough: usize) -> Listed {
        let mut numbers: Vec<u64> = range.collect();
        if order == Order::Newest {
            numbers.reverse();
        }
        let (mut listed, mut count) = (Listed::default(), 0);
        for number in numbers {
            let Some(logs) = &self.blocks[(number - self.first) as usize] else {
                listed.left_out = Some(number);
                break;
            };
            let with_value = (0..).zip(logs).filter(|(_, log)| log.contains(&value));
            let mut found: Vec<u32> = with_value.map(|(index, _)| index).collect();
            if order == Order::Newest {
                found.reverse();
            }
            if found.is_empty() {
                continue;
            }
            if count >= enough {
                listed.has_more = true;
                break;
            }
            count += found.len();
            listed.blocks.push((number, found));
        }
        listed
    }
}

impl Source for Marked {
    fn first(&self) -> u64 {
        self.first
    }

    fn hash(&self, number: u64) -> Result<Option<B256>, IndexError> {
        let is_there = (self.first..=self.last()).contains(&number);
        Ok(is_there.then(|| keccak256(number.to_le_bytes())))
    }

    fn entry(&self, number: u64, key: &Key) -> Result<Option<Entry>, IndexError> {
        let Some(hash) = self.hash(number)? else {
            return Ok(None);
        };
        let Some(logs) = &self.blocks[(number - self.first) as usize] else {
            return Ok(Some(Entry::left_out(hash)));
        };
        let mut entry = Entry::of_transactions(hash, logs.len() as u32);
        for (ordinal, log) in (0..).zip(logs) {
            for number in log {
                for place in PLACES {
                    entry.add(key, ordinal, place, &value(*number));
                }
            }
        }
        Ok(Some(entry))
    }
}

/// Makes an index up to a block.
fn indexed(chain: &Marked, storage: &Arc<dyn Storage>, options: LogIndexOptions) -> LogIndex {
    let (shared, mut index) = (
        Shared::default(),
        LogIndex::new(Arc::clone(storage), options),
    );
    let mut builder =
        Builder::open(chain.clone(), Arc::clone(storage), shared.clone(), options).unwrap();
    while builder.step(chain.last()).unwrap() {}
    index.share(&shared);
    index
}

/// Searches from both ends find what a scan finds, in files and in memory, and end at blocks that
/// are left out.
#[test]
fn searches_from_both_ends_are_those_of_a_scan() {
    let mut rng = Rng::with_seed(80);
    for round in 0..40 {
        let left_out = [0, 0, 60, 4][round % 4];
        let (first, blocks) = (rng.u64(..3), rng.usize(1..150));
        let chain = Marked::random(&mut rng, first, blocks, left_out);
        let storage: Arc<dyn Storage> = Arc::new(Disk::default());
        let options = LogIndexOptions {
            postings: rng.usize(1..200),
            blocks: rng.usize(1..20),
            chunks: usize::MAX,
        };
        let index = indexed(&chain, &storage, options);
        for _ in 0..200 {
            let from = rng.u64(chain.first..=chain.last());
            let range = from..=rng.u64(from..=chain.last());
            let order = if rng.bool() {
                Order::Newest
            } else {
                Order::Oldest
            };
            let (sought, enough) = (rng.u64(..31), rng.usize(1..30));
            let found = index.listed(&value(sought), range.clone(), order, enough);
            let expected = chain.scan(sought, range.clone(), order, enough);
            assert_eq!(
                found.unwrap(),
                Some(expected),
                "{round} {range:?} {order:?}"
            );
        }
        let behind = chain.first..=chain.last() + 1;
        let found = index.listed(&value(1), behind, Order::Newest, 1).unwrap();
        assert_eq!(found, None);
    }
}

/// A log with one of the two postings is none with the value: so equal fingerprints of one place
/// answer nothing wrong.
#[test]
fn one_of_two_postings_is_not_enough() {
    #[derive(Clone, Debug)]
    struct Half(u8);
    impl Source for Half {
        fn first(&self) -> u64 {
            0
        }
        fn hash(&self, _: u64) -> Result<Option<B256>, IndexError> {
            Ok(Some(B256::ZERO))
        }
        fn entry(&self, _: u64, key: &Key) -> Result<Option<Entry>, IndexError> {
            let mut entry = Entry::of_transactions(B256::ZERO, 1);
            entry.add(key, 0, self.0, &value(7));
            entry.add(key, 0, PLACES[1] - self.0, &value(8));
            Ok(Some(entry))
        }
    }
    for place in PLACES {
        for blocks in [1, 100] {
            let storage: Arc<dyn Storage> = Arc::new(Disk::default());
            let options = LogIndexOptions {
                blocks,
                ..LogIndexOptions::default()
            };
            let (shared, mut index) = (
                Shared::default(),
                LogIndex::new(Arc::clone(&storage), options),
            );
            let mut builder =
                Builder::open(Half(place), Arc::clone(&storage), shared.clone(), options).unwrap();
            while builder.step(5).unwrap() {}
            index.share(&shared);
            let found = index.listed(&value(7), 0..=5, Order::Oldest, 9).unwrap();
            assert_eq!(found, Some(Listed::default()));
        }
    }
}
