//! Where batches end.

use zkfabric_batches::{CheckedBlock, ClosedBatch, Closing, Collector, Limit, Limits};

use crate::support::random::CHAIN_ID;

use crate::world::{WIDE, World, collect};

/// Returns first and last blocks of batches, counted from the chain's first block.
fn spans(world: &World, closed: &[ClosedBatch]) -> Vec<(u64, u64)> {
    let before = world.genesis.number + 1;
    let spans = closed.iter().map(|closed| &closed.record.span);
    spans
        .map(|span| (span.first - before, span.last - before))
        .collect()
}

/// A batch has all that a limit allows and nothing above it, for each of the four limits.
#[test]
fn batches_end_where_the_next_block_would_exceed_a_limit() {
    let world = World::new(5, 6, 8);
    let blocks = world.checked();
    let blocks_alone: Vec<&CheckedBlock> = blocks.iter().map(|(_, block)| block).collect();
    let sum = |of: &dyn Fn(&CheckedBlock) -> u64, count: usize| -> u64 {
        blocks_alone[..count].iter().map(|block| of(block)).sum()
    };
    let time = |at: usize| blocks_alone[at].header.timestamp;
    let gas = sum(&|block| block.header.gas_used, 3);
    let bytes = sum(&|block| block.bytes, 3);
    let cost = sum(&|block| block.cost.gas(), 3);
    let seconds = time(2) - time(0);
    let cases = [
        (Limit::Gas, Limits { gas, ..WIDE }),
        (Limit::Bytes, Limits { bytes, ..WIDE }),
        (Limit::Cost, Limits { cost, ..WIDE }),
        (Limit::Seconds, Limits { seconds, ..WIDE }),
    ];
    for (limit, exact) in cases {
        let mut below = exact;
        let number = match limit {
            Limit::Gas => &mut below.gas,
            Limit::Bytes => &mut below.bytes,
            Limit::Cost => &mut below.cost,
            Limit::Seconds => &mut below.seconds,
        };
        *number -= 1;
        for (limits, last) in [(exact, 2), (below, 1)] {
            let closed = collect(&blocks, &world, limits);
            assert_eq!(spans(&world, &closed)[0], (0, last), "{limit}");
            let record = &closed[0].record;
            assert_eq!(record.closed_by, Closing::Limit(limit));
            assert_eq!(record.oversized, None);
        }
    }
    let whole = collect(&blocks, &world, WIDE);
    assert_eq!(spans(&world, &whole), [(0, 5)]);
    assert_eq!(whole[0].record.closed_by, Closing::Finished);
    assert_eq!(whole[0].record.span.cost, sum(&|block| block.cost.gas(), 6));
    assert!(whole[0].file.transactions().count() > 20);
}

/// A block that is above a limit is a batch of its own, and its record says so.
#[test]
fn a_block_above_a_limit_is_its_own_batch() {
    let world = World::new(11, 3, 6);
    let mut blocks = world.checked();
    // As dear as the two others together, and a bit.
    let cost = blocks[0].1.cost.gas() + blocks[2].1.cost.gas();
    blocks[1].1.cost.instructions = cost + 1;
    let closed = collect(&blocks, &world, Limits { cost, ..WIDE });
    assert_eq!(spans(&world, &closed), [(0, 0), (1, 1), (2, 2)]);
    let oversized: Vec<_> = closed
        .iter()
        .map(|closed| closed.record.oversized)
        .collect();
    let warning = oversized[1].unwrap();
    assert_eq!([oversized[0], oversized[2]], [None, None]);
    assert_eq!(warning.block, world.genesis.number + 2);
    assert_eq!((warning.limit, warning.most), (Limit::Cost, cost));
    assert!(warning.got > cost);
    let text = warning.to_string();
    assert!(
        text.contains("prover gas") && text.contains("its own"),
        "{text}"
    );
    let numbers: Vec<u64> = closed.iter().map(|closed| closed.record.number).collect();
    assert_eq!(numbers, [0, 1, 2]);
}

/// A batch that waits for nothing else is closed when its seconds are over, in the place where the
/// next block would close it.
#[test]
fn seconds_close_a_batch_without_a_block_behind_it() {
    let world = World::new(7, 3, 4);
    let blocks = world.checked();
    let time = |at: usize| blocks[at].1.header.timestamp;
    let seconds = time(1) - time(0);
    let limits = Limits { seconds, ..WIDE };
    let mut collector = Collector::new(CHAIN_ID, world.genesis.rules, limits, 0);
    let last = time(0) + seconds;
    assert!(collector.close_before(u64::MAX).is_none());
    for (before, block) in &blocks[..2] {
        assert!(collector.add(before, block.clone()).is_none());
        assert!(collector.close_before(last).is_none());
        assert!(collector.close_before(0).is_none());
    }
    let mut closed = vec![collector.close_before(last + 1).unwrap()];
    assert_eq!(closed[0].record.closed_by, Closing::Limit(Limit::Seconds));
    assert!(collector.close_before(u64::MAX).is_none());
    let (before, block) = &blocks[2];
    assert!(collector.add(before, block.clone()).is_none());
    closed.extend(collector.finish());
    let records = |closed: &[ClosedBatch]| -> Vec<_> {
        let records = closed.iter().map(|closed| closed.record.clone());
        records.collect()
    };
    assert_eq!(records(&closed), records(&collect(&blocks, &world, limits)));
}
