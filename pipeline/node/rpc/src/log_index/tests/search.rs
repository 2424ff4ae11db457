//! What a search finds is what a scan of the blocks finds.

use fastrand::Rng;
use zkfabric_disk::Disk;

use super::super::merge::TOGETHER;
use super::super::section::blocks_of;
use super::*;

#[test]
fn a_search_finds_what_a_scan_finds() {
    let (mut logs, mut joined) = (0, 0);
    for seed in 0..60 {
        let mut rng = Rng::with_seed(seed);
        let blocks = rng.usize(1..400);
        let most = rng.usize(1..30);
        let (first, disk) = (rng.u64(..5), Disk::default());
        let chain = Chain::random(&mut rng, first, blocks, most);
        let mut index = Made::open(&chain, disk.storage()).unwrap();
        // At the start, somewhere, and at the end.
        index.check(&chain, &mut rng, 5).unwrap();
        let sealed = rng.u64(first..=chain.last());
        for _ in 0..rng.usize(..100) {
            index.builder.step(sealed).unwrap();
        }
        index.check(&chain, &mut rng, 20).unwrap();
        index.to(chain.last()).unwrap();
        logs += index.check(&chain, &mut rng, 40).unwrap();
        let everything = first..=chain.last();
        let (_, covered) = index.find(&chain, everything, &[]).unwrap();
        assert_eq!(covered, blocks as u64);
        let names = disk.storage().list().unwrap();
        let sections = names.iter().filter(|name| blocks_of(name).is_some());
        assert!(index.sections() < 2 * TOGETHER || blocks > 300);
        joined += usize::from(sections.count() == index.sections() && index.sections() > 1);
    }
    assert!(logs > 10_000 && joined > 10, "{logs} {joined}");
}

/// Sections of any size are joined, and have what the smaller ones had.
#[test]
fn sections_that_are_joined_have_the_same_logs() {
    let (mut rng, disk) = (Rng::with_seed(7), Disk::default());
    let chain = Chain::random(&mut rng, 3, 1_200, 12);
    let mut index = Made::open(&chain, disk.storage()).unwrap();
    let mut most = 0;
    for sealed in (3..=chain.last()).step_by(37) {
        index.to(sealed).unwrap();
        most = most.max(index.sections());
        index.check(&chain, &mut rng, 3).unwrap();
    }
    index.to(chain.last()).unwrap();
    index.check(&chain, &mut rng, 60).unwrap();
    let levels: Vec<u32> = {
        let shared = index.shared.read();
        let sections = shared.as_ref().unwrap().sections.iter();
        sections.map(|section| section.head.level).collect()
    };
    let count = levels.iter().filter(|level| **level == 1).count();
    assert!(count >= 5 && most < count + 2 * TOGETHER, "{levels:?}");
    assert!(levels.is_sorted_by(|a, b| a >= b), "{levels:?}");
}

/// A reopened index has its sections, and another chain's none of them.
#[test]
fn an_index_is_of_its_chain() {
    let (mut rng, disk) = (Rng::with_seed(8), Disk::default());
    let chain = Chain::random(&mut rng, 0, 300, 12);
    let mut index = Made::open(&chain, disk.storage()).unwrap();
    index.to(chain.last()).unwrap();
    let sections = index.sections();
    assert!(sections > 1);
    drop(index);
    let index = Made::open(&chain, disk.storage()).unwrap();
    assert_eq!(index.sections(), sections);
    let mut again = rng.clone();
    index.check(&chain, &mut again, 30).unwrap();
    // A second one finds the folder locked.
    assert!(Made::open(&chain, disk.storage()).is_err());
    drop(index);
    // A chain that has lost its last blocks, and then others.
    let shorter = Chain {
        blocks: Arc::new(chain.blocks[..150].to_vec()),
        ..chain.clone()
    };
    let index = Made::open(&shorter, disk.storage()).unwrap();
    assert!(index.sections() < sections);
    index.check(&shorter, &mut rng, 30).unwrap();
    drop(index);
    let other = Chain {
        name: 1,
        ..Chain::random(&mut rng, 0, 300, 12)
    };
    let mut index = Made::open(&other, disk.storage()).unwrap();
    assert_eq!(
        (index.sections(), disk.storage().list().unwrap().len()),
        (0, 0)
    );
    index.to(other.last()).unwrap();
    index.check(&other, &mut rng, 30).unwrap();
}

/// Frequent values have more logs than are read at once: they come in parts, and all of them.
#[test]
fn frequent_values_come_in_parts() {
    let (mut rng, disk) = (Rng::with_seed(9), Disk::default());
    let mut log = |number: u64| -> MadeLog {
        // The address is always the same, the first topic one of two, the second one rare.
        let rare = if number.is_multiple_of(9_973) {
            7
        } else {
            1 << 40 | number
        };
        vec![value(1), value(2 + rng.u64(..2)), value(rare)]
    };
    let mut number = 0;
    let mut block = || -> Vec<MadeLog> {
        let logs = (0..3_000).map(|_| {
            number += 1;
            log(number)
        });
        logs.collect()
    };
    let blocks: Vec<_> = (0..100).map(|_| block()).collect();
    let chain = Chain {
        first: 0,
        name: 0,
        blocks: Arc::new(blocks),
    };
    let options = LogIndexOptions {
        postings: 850_000,
        ..LogIndexOptions::default()
    };
    let mut index = Made::open_with(&chain, disk.storage(), options).unwrap();
    index.to(chain.last()).unwrap();
    assert_eq!(index.sections(), 1);
    for filter in [
        vec![(0, vec![value(1)])],
        vec![(1, vec![value(2)])],
        vec![(0, vec![value(1)]), (1, vec![value(3)])],
        vec![(1, vec![value(2)]), (2, vec![value(7)])],
        vec![(0, vec![value(1)]), (2, vec![value(7), value(8)])],
        vec![(0, vec![value(2)])],
        vec![(1, vec![value(2), value(3), value(4)]), (0, vec![value(1)])],
    ] {
        for range in [0..=99, 13..=57, 60..=60] {
            let (found, _) = index.find(&chain, range.clone(), &filter).unwrap();
            assert_eq!(found, chain.scan(range, &filter));
        }
    }
    // Whoever takes a few reads a few.
    let values: Vec<(u8, Vec<&[u8]>)> = vec![(0, vec![&chain.block(0)[0][0][..]])];
    let mut search = Search::new(&index.shared, &values, 0..=99);
    let steps = &mut Steps::new(1_200);
    assert!(matches!(search.next(steps), Ok(Next::Found(_))));
    assert!(search.reached() < 30, "{}", search.reached());
}

/// Where the chunks of a block are is found by transactions and by logs.
#[test]
fn chunks_are_found() {
    let (mut rng, disk) = (Rng::with_seed(10), Disk::default());
    let chain = Chain::random(&mut rng, 0, 100, 12);
    let storage = disk.storage();
    let mut index = super::super::LogIndex::new(Arc::clone(&storage), small());
    let mut made = Made::open(&chain, storage).unwrap();
    made.to(90).unwrap();
    index.share(&made.shared);
    for number in 0..=90 {
        let (logs, chunks) = (chain.block(number).len(), (number % 3) as usize);
        for at in 0..3 {
            let piece = index.piece(number, 64 * at + rng.usize(..64));
            assert_eq!(piece.is_some(), at < chunks, "{number} {at}");
            if let Some(piece) = piece {
                assert_eq!(piece.indices, 64 * at..64 * at + 64);
                assert_eq!((piece.of, piece.gas), (64 * chunks, at as u64));
                assert_eq!(u64::from(piece.span.senders), number);
            }
        }
        let all: Vec<u32> = (0..logs as u32).filter(|_| rng.bool()).collect();
        let pieces = index.pieces(number, &all).unwrap();
        // The chunks of these blocks begin with the first log and with the one in the middle.
        let of = |log: &u32| match chunks {
            2 if *log as usize >= logs / 2 => Some(1),
            0 => None,
            _ => Some(0),
        };
        let mut expected: Vec<usize> = all.iter().filter_map(of).collect();
        expected.dedup();
        let got: Vec<usize> = pieces.iter().map(|one| one.indices.start / 64).collect();
        assert_eq!(got, expected, "{number}");
    }
    assert_eq!(index.piece(91, 0), None);
    assert_eq!(index.pieces(91, &[0]), None);
}
