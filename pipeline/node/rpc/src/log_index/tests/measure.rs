//! How long a search for a rare log takes among full blocks.

use std::time::Instant;

use super::super::section::Section;
use super::*;

/// A chain of full blocks that is not kept: each of its logs is a transfer of one of a few tokens
/// between accounts, and one of a hundred thousand goes to an account that is looked for.
#[derive(Clone, Debug)]
struct Full {
    blocks: u64,
    logs: u64,
}

/// The account.
const RARE: u64 = 99;

impl Source for Full {
    fn first(&self) -> u64 {
        0
    }

    fn hash(&self, number: u64) -> Result<Option<B256>, IndexError> {
        let hash = B256::with_last_byte(number as u8);
        Ok((number < self.blocks).then_some(hash))
    }

    fn entry(&self, number: u64, key: &Key) -> Result<Option<Entry>, IndexError> {
        let Some(hash) = self.hash(number)? else {
            return Ok(None);
        };
        let mut rng = Rng::with_seed(number);
        let mut entry = Entry {
            hash,
            transactions: self.logs as u32,
            logs: self.logs as u32,
            ..Entry::default()
        };
        let rare = (number % 1_000 == 77).then(|| rng.u64(..self.logs));
        for log in 0..self.logs {
            let to = match rare {
                Some(rare) if rare == log => RARE,
                _ => 1 << 50 | rng.u64(..10_000_000),
            };
            let from = 1 << 50 | rng.u64(..10_000_000);
            let token = rng.u64(..10);
            for (place, number) in (0..).zip([token, 50, from, to]) {
                let value = value(number);
                let bytes = if place == 0 { &value[..20] } else { &value[..] };
                entry.add(key, log as u32, place, bytes);
            }
        }
        let chunks = self.logs.div_ceil(64);
        entry.chunks = vec![ChunkRow::default(); chunks as usize];
        Ok(Some(entry))
    }
}

fn size_of(name: &str) -> u64 {
    let value = std::env::var(name).ok();
    value.map_or(0, |value| value.parse().unwrap())
}

/// `BLOCKS` and `LOGS` say how many blocks there are, and how many logs each has; 100,000 and 1,000
/// without.
#[test]
#[ignore = "a measurement of minutes"]
fn a_rare_log_among_full_blocks() {
    let or = |size: u64, default: u64| if size == 0 { default } else { size };
    let chain = Full {
        blocks: or(size_of("BLOCKS"), 100_000),
        logs: or(size_of("LOGS"), 1_000),
    };
    let folder = tempfile::tempdir().unwrap();
    let storage: Arc<dyn Storage> =
        Arc::new(zkfabric_files::storage::Folder::new(folder.path()).unwrap());
    let shared = Shared::default();
    let options = LogIndexOptions::default();
    let key = Key::random().unwrap();
    let begun = Instant::now();
    for number in 0..200.min(chain.blocks) {
        chain.entry(number, &key).unwrap();
    }
    let made = begun.elapsed() / 200;
    let begun = Instant::now();
    let mut builder = Builder::open(chain.clone(), storage, shared.clone(), options).unwrap();
    while builder.step(chain.blocks - 1).unwrap() {}
    let built = begun.elapsed();
    let (sections, bytes) = {
        let shared = shared.read();
        let sections = &shared.as_ref().unwrap().sections;
        let pages = sections
            .iter()
            .map(|section: &Arc<Section>| section.chunks() + section.head.chunks.div_ceil(113));
        (
            sections.len(),
            pages.map(|pages| u64::from(pages) * 4096).sum::<u64>(),
        )
    };
    let logs = chain.blocks * chain.logs;
    println!(
        "{} blocks of {} logs: built in {built:?}, {} ns a log, of which {} ns make the log up; {} \
         sections, {:.1} bytes a log",
        chain.blocks,
        chain.logs,
        built.as_nanos() / u128::from(logs),
        made.as_nanos() / u128::from(chain.logs),
        sections,
        bytes as f64 / logs as f64,
    );
    let (token, transfer, rare, none) = (value(3), value(50), value(RARE), value(98));
    let first: Vec<&[u8]> = vec![&token[..20]];
    let searches = [
        ("to a rare account", vec![(3, vec![&rare[..]])]),
        (
            "to a rare account, of any token",
            vec![(1, vec![&transfer[..]]), (3, vec![&rare[..]])],
        ),
        (
            "to a rare account, of one token",
            vec![(0, first), (1, vec![&transfer[..]]), (3, vec![&rare[..]])],
        ),
        ("to nobody", vec![(3, vec![&none[..]])]),
    ];
    for (name, values) in &searches {
        let times: Vec<_> = (0..20)
            .map(|_| {
                let begun = Instant::now();
                let mut search = Search::new(&shared, values, 0..=chain.blocks - 1);
                let (mut found, steps) = (0, &mut Steps::new(600_000));
                while let Next::Found(sought) = search.next(steps).unwrap() {
                    found += sought.logs.map_or(0, |logs| logs.len());
                }
                (begun.elapsed(), found)
            })
            .collect();
        let (first, found) = times[0];
        let best = times.iter().map(|(time, _)| *time).min().unwrap();
        println!("{name}: {found} logs in {best:?}, the first time in {first:?}");
    }
}
