//! Filters that are made to cost much.

use std::time::{Duration, Instant};

use zkfabric_disk::Disk;

use super::*;

/// Steps of a request.
const STEPS: u64 = 400_000;

/// A chain with values of all frequencies: number `n` at each place is in one of `2^n` logs, and
/// the rest are unique.
fn chain(blocks: u64, logs: u64) -> Chain {
    let mut rng = Rng::with_seed(11);
    let mut unique = 1 << 40;
    let mut one = || {
        let level = u64::from(rng.u64(..).trailing_zeros());
        unique += 1;
        value(if level < 12 { level } else { unique })
    };
    let mut block = |_| -> Vec<MadeLog> {
        let logs = (0..logs).map(|_| (0..4).map(|_| one()).collect());
        logs.collect()
    };
    Chain {
        first: 0,
        name: 0,
        blocks: Arc::new((0..blocks).map(&mut block).collect()),
    }
}

type Filter = Vec<(u8, Vec<[u8; 32]>)>;

/// Searches until the end or until all steps are taken; returns the time, and how far it came.
fn run(index: &Made, filter: &Filter, last: u64) -> (Duration, u64, usize) {
    run_within(index, filter, last, STEPS)
}

fn run_within(index: &Made, filter: &Filter, last: u64, steps: u64) -> (Duration, u64, usize) {
    let values: Vec<(u8, Vec<&[u8]>)> = filter
        .iter()
        .map(|(place, values)| (*place, values.iter().map(|one| &one[..]).collect()))
        .collect();
    let (steps, begun) = (&mut Steps::new(steps), Instant::now());
    let mut search = Search::new(&index.shared, &values, 0..=last);
    let mut largest = 0;
    loop {
        match search.next(steps) {
            Ok(Next::Found(sought)) => largest = largest.max(sought.logs.map_or(0, |l| l.len())),
            Ok(Next::Elsewhere(_)) => panic!("the index is whole"),
            Ok(Next::End) => return (begun.elapsed(), last + 1, largest),
            Err(Stopped::Spent) => return (begun.elapsed(), search.reached(), largest),
            Err(stopped) => panic!("{stopped:?}"),
        }
    }
}

fn random(rng: &mut Rng) -> Filter {
    let mut filter = Filter::new();
    for place in 0..4 {
        let count = match rng.u8(..5) {
            0 => 1_000,
            1 => rng.usize(1..1_000),
            2 => rng.usize(1..20),
            3 => 1,
            _ => continue,
        };
        let kind = rng.u8(..3);
        let number = |rng: &mut Rng| match kind {
            0 => rng.u64(..14),
            1 => 1 << 40 | rng.u64(..1_000_000),
            _ if rng.bool() => rng.u64(..14),
            _ => rng.u64(..),
        };
        filter.push((place, (0..count).map(|_| value(number(rng))).collect()));
    }
    filter
}

/// Whatever is asked for, a search comes further than its first block within the steps of a
/// request, and what it holds at once is bounded.
#[test]
fn each_search_comes_further() {
    let (chain, disk) = (chain(60, 1_500), Disk::default());
    let options = LogIndexOptions {
        postings: 100_000,
        ..LogIndexOptions::default()
    };
    let mut index = Made::open_with(&chain, disk.storage(), options).unwrap();
    index.to(chain.last()).unwrap();
    let mut rng = Rng::with_seed(12);
    for _ in 0..15 {
        let filter = random(&mut rng);
        if filter.is_empty() {
            continue;
        }
        let (_, reached, _) = run(&index, &filter, chain.last());
        assert!(
            reached > 0,
            "{:?}",
            filter.iter().map(|(_, v)| v.len()).collect::<Vec<_>>()
        );
    }
}

/// A value whose fingerprint is less than all of a section costs some steps, and not some for each
/// log that has the other values.
#[test]
fn values_before_a_section_take_few_steps() {
    let logs = || (0..1_500).map(|_| vec![value(1), value(2)]).collect();
    let chain = Chain {
        first: 0,
        name: 0,
        blocks: Arc::new((0..60).map(|_| logs()).collect()),
    };
    let disk = Disk::default();
    let options = LogIndexOptions {
        postings: 100_000,
        ..LogIndexOptions::default()
    };
    let mut index = Made::open_with(&chain, disk.storage(), options).unwrap();
    index.to(chain.last()).unwrap();
    // A third of these is expected before both values of the chain, whatever the index's secret is.
    let unknown = (0..500).map(|number| value(1 << 40 | number)).collect();
    let filter = vec![(0, vec![value(1)]), (1, unknown)];
    let (_, reached, _) = run_within(&index, &filter, chain.last(), 20_000);
    assert_eq!(reached, chain.last() + 1);
}

/// Looks for the filter that takes the longest, by small changes of the worst ones.
#[test]
#[ignore = "a measurement of a minute"]
fn the_worst_filter() {
    let (chain, folder) = (chain(1_200, 2_000), tempfile::tempdir().unwrap());
    let storage = zkfabric_files::storage::Folder::new(folder.path()).unwrap();
    let options = LogIndexOptions::default();
    let mut index = Made::open_with(&chain, Arc::new(storage), options).unwrap();
    index.to(chain.last()).unwrap();
    let mut rng = Rng::with_seed(13);
    let mut worst: Vec<(Duration, Filter)> = Vec::new();
    let until = Instant::now() + Duration::from_secs(60);
    while Instant::now() < until {
        let mut filter = random(&mut rng);
        if let Some((_, bad)) = rng.choice(&worst)
            && rng.u8(..4) > 0
        {
            // Places of one of the worst, one of them of another filter.
            let mut places: BTreeMap<u8, Vec<[u8; 32]>> = bad.iter().cloned().collect();
            if let Some((place, values)) = filter.pop() {
                places.insert(place, values);
            }
            filter = places.into_iter().collect();
        }
        if filter.is_empty() {
            continue;
        }
        let (time, ..) = run(&index, &filter, chain.last());
        worst.push((time, filter));
        worst.sort_by_key(|(time, _)| std::cmp::Reverse(*time));
        worst.truncate(8);
    }
    for (_, filter) in &worst {
        let (time, reached, largest) = run(&index, filter, chain.last());
        let counts: Vec<_> = filter.iter().map(|(place, v)| (*place, v.len())).collect();
        println!("{time:?} up to block {reached}, {largest} logs at once: {counts:?}");
    }
}
