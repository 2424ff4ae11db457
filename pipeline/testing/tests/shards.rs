//! Executions in shards: the rows are the same wherever they are cut, shards keep to their budget,
//! and budgets may be too small.
#![expect(
    clippy::expect_used,
    reason = "helpers of tests, outside of test functions"
)]

use ark_bn254::Fr;
use zkfabric_air::Instance;
use zkfabric_chips::chip_set::ChipSet;
use zkfabric_chips::error::ShardError;
use zkfabric_chips::heights::Heights;
use zkfabric_chips::lookups::Lookups;
use zkfabric_chips::profile::{Profile, Profiles};
use zkfabric_chips::shards::{Filling, Indivisible, Part, Shard, ShardBuilder, ShardSize};
use zkfabric_testing::asm::{Assembler, random_program};
use zkfabric_testing::execution::{Execution, Traces, index, run, traces};
use zkfabric_vm::{Op, Program};

const HEIGHTS: Heights = Heights::new(16);

struct Setting {
    chip_set: ChipSet,
    program: Program,
}

impl Setting {
    fn new(program: Program) -> Self {
        let chip_set = ChipSet::new().expect("descriptions of chips");
        Self { chip_set, program }
    }

    fn random(seed: u64) -> Self {
        Self::new(random_program(seed, 10_000).expect("a random program"))
    }

    fn traces(&self, execution: &Execution, budget: &ShardSize) -> Traces {
        traces(&self.chip_set, &self.program, execution, HEIGHTS, budget)
    }

    fn check(&self, traces: &Traces) {
        assert_eq!(traces.check(&self.chip_set, &self.program), Ok(()));
        assert_eq!(traces.check_order(), Ok(()));
    }

    fn size(&self, shard: &Shard) -> ShardSize {
        let mut rows = vec![0; self.chip_set.airs.len()];
        for instance in &shard.instances {
            rows[instance.chip] += instance.rows();
        }
        let size = ShardSize::of(&self.chip_set.airs, &rows, HEIGHTS);
        // The rows already include padding.
        let of_instances = ShardSize::of_instances(&self.chip_set.airs, &shard.instances);
        assert_eq!(of_instances, size);
        size
    }

    /// Returns the size of a shard with only the tables.
    fn tables(&self) -> ShardSize {
        let heights = HEIGHTS;
        let fixed = self.chip_set.fixed_instances(&self.program, heights);
        let mut rows = vec![0; self.chip_set.airs.len()];
        for instance in fixed.expect("a program that fits") {
            rows[instance.chip] += instance.fixed[0].len();
        }
        ShardSize::of(&self.chip_set.airs, &rows, heights)
    }
}

/// Returns a program that stores to `words` words far above the image.
fn stores(words: u32) -> Program {
    let mut a = Assembler::new(0x1_0000);
    a.li(2, 0x10_0000);
    a.li(5, words.into());
    let again = a.new_label();
    a.bind(again);
    a.store(Op::Sd, 5, 2, 0);
    a.immediate(Op::AddI, 2, 2, 8);
    a.immediate(Op::AddI, 5, 5, -1);
    a.branch(Op::Bne, 5, 0, again);
    a.halt(0);
    a.program(&[]).expect("a program")
}

/// Returns the non-zero rows of a chip, over all shards.
fn rows(traces: &Traces, chip: usize) -> Vec<Vec<Fr>> {
    let mut rows = Vec::new();
    for instance in traces.instances().filter(|i| i.chip == chip) {
        let row = |row| {
            let cells = instance.main.iter().map(|column| column.get(row));
            cells.map(Option::unwrap_or_default).collect::<Vec<_>>()
        };
        rows.extend((0..instance.rows()).map(row));
    }
    rows.retain(|row| row.iter().any(|cell| *cell != Fr::from(0u64)));
    rows
}

#[test]
fn rows_do_not_depend_on_segments_and_threads() {
    let setting = Setting::random(7);
    let one = |size| {
        let execution = run(&setting.program, &[], size);
        setting.traces(&execution, &ShardSize::MAX)
    };
    let mut whole = one(1 << 20);
    assert_eq!(whole.shards.len(), 1);
    assert_eq!(whole.shards[0].segments, 0..1);
    for size in [100, 3700, 16_385] {
        let several = one(size);
        whole.shards[0].segments = several.shards[0].segments.clone();
        assert_eq!(several, whole, "segments of {size}");
    }
    let alone = rayon::ThreadPoolBuilder::new().num_threads(1).build();
    let alone = alone.expect("a thread").install(|| one(16_385));
    assert_eq!(alone.shards[0].instances, whole.shards[0].instances);
}

#[test]
fn shards_keep_to_their_budget_and_hold_every_row_once() {
    let programs = [
        (random_program(8, 10_000).expect("a random program"), 1000),
        (stores(20_000), 5000),
    ];
    for (program, size) in programs {
        let setting = Setting::new(program);
        let execution = run(&setting.program, &[], size);
        let whole = setting.traces(&execution, &ShardSize::MAX);
        setting.check(&whole);
        for budget in one_by_one(&setting.tables()) {
            let traces = setting.traces(&execution, &budget);
            assert_eq!(traces, setting.traces(&execution, &budget));
            assert!(traces.shards.len() > 1, "{budget}");
            assert_eq!(traces.check_order(), Ok(()));
            let mut segments = 0;
            for shard in &traces.shards {
                assert_eq!(shard.segments.start, segments);
                segments = shard.segments.end;
                let size = setting.size(shard);
                assert!(fits(&size, &budget), "{size} in {budget}");
            }
            assert_eq!(segments, execution.segments.len());
            for chip in 0..setting.chip_set.airs.len() {
                assert_eq!(rows(&traces, chip), rows(&whole, chip));
            }
        }
    }
}

/// Returns budgets with one of the bounds each.
fn one_by_one(size: &ShardSize) -> [ShardSize; 4] {
    let mut budgets = [ShardSize::MAX; 4];
    budgets[0].rows = size.rows;
    budgets[1].cells = size.cells;
    budgets[2].bytes = size.bytes;
    // A memory cell has more messages than a row of a table.
    budgets[3].messages = size.messages * 3 / 2;
    budgets
}

fn fits(size: &ShardSize, budget: &ShardSize) -> bool {
    size.rows <= budget.rows
        && size.cells <= budget.cells
        && size.bytes <= budget.bytes
        && size.messages <= budget.messages
}

/// A closed shard has no room for the segment after it.
#[test]
fn shards_are_not_closed_too_early() {
    let setting = Setting::new(stores(20_000));
    let Setting { chip_set, program } = &setting;
    let execution = run(program, &[], 5000);
    let [_, budget, ..] = one_by_one(&setting.tables());
    let traces = setting.traces(&execution, &budget);
    let (_, shards) = traces.shards.split_last().expect("a tail");
    let mut tried = 0;
    for shard in shards {
        let longer = shard.segments.start..shard.segments.end + 1;
        if longer.end > execution.segments.len() {
            continue;
        }
        let mut part = Part::new(chip_set, program, HEIGHTS, shard.index, longer);
        for segment in &execution.segments {
            part.segment(segment).expect("chips for every step");
        }
        let longer = part.finish().expect("all segments");
        assert!(!fits(&setting.size(&longer), &budget));
        tried += 1;
    }
    assert!(tried > 0);
}

#[test]
fn a_part_is_the_shard_of_the_execution() {
    let setting = Setting::new(stores(20_000));
    let Setting { chip_set, program } = &setting;
    let execution = run(program, &[], 5000);
    let [_, budget, ..] = one_by_one(&setting.tables());
    let traces = setting.traces(&execution, &budget);
    let (_, shards) = traces.shards.split_last().expect("a tail");
    assert!(shards.len() > 1);
    for shard in shards.iter().filter(|shard| !shard.segments.is_empty()) {
        let new = || {
            Part::new(
                chip_set,
                program,
                HEIGHTS,
                shard.index,
                shard.segments.clone(),
            )
        };
        let mut part = new();
        for segment in &execution.segments {
            let complete = part.segment(segment).expect("chips for every step");
            assert_eq!(complete, segment.index + 1 >= shard.segments.end);
        }
        assert_eq!(part.finish().as_ref(), Ok(shard));
        // One segment left out, and one missing at the end.
        let mut part = new();
        let Some(second) = execution.segments.get(shard.segments.start + 1) else {
            continue;
        };
        let (expected, got) = (shard.segments.start, second.index);
        let order = ShardError::SegmentOrder { expected, got };
        assert_eq!(part.segment(second), Err(order));
        assert!(matches!(
            new().finish(),
            Err(ShardError::SegmentOrder { .. })
        ));
    }
}

/// A builder continued after any of its shards makes the other shards the same as before.
#[test]
fn a_builder_goes_on_behind_its_shards() {
    let setting = Setting::new(stores(20_000));
    let Setting { chip_set, program } = &setting;
    let execution = run(program, &[], 5000);
    let [_, budget, ..] = one_by_one(&setting.tables());
    let whole = setting.traces(&execution, &budget);
    let new = || ShardBuilder::new(chip_set, program, HEIGHTS, &budget);
    let mut builder = new();
    let mut stops = 0;
    for segment in &execution.segments {
        let shard = builder.segment(segment).expect("chips for every step");
        let Some(shard) = shard else {
            continue;
        };
        let bytes = builder.lookups().to_bytes();
        let lookups = Lookups::from_bytes(program.instructions.len(), &bytes);
        let lookups = lookups.expect("counts of this program");
        let (shards, next) = (shard.index + 1, shard.segments.end);
        let mut rest = new().resume(shards, next, lookups).expect("its own counts");
        let mut made = Vec::new();
        for segment in &execution.segments[next..] {
            made.extend(rest.segment(segment).expect("chips for every step"));
        }
        let finished = rest.finish(&execution.state).expect("a whole execution");
        made.extend(finished.shards);
        assert_eq!(made, whole.shards[shards..]);
        assert_eq!(finished.public, whole.public);
        stops += 1;
    }
    assert!(stops > 1);
    let (expected, got) = (Lookups::new(program.instructions.len()).rows(), 131_137);
    let refused = new().resume(1, 1, Lookups::new(0)).err();
    assert_eq!(refused, Some(ShardError::Counts { expected, got }));
}

/// The sizes of parts equal the sizes that a refused budget reports, and the largest is the
/// smallest budget that works.
#[test]
fn the_largest_part_is_the_least_budget() {
    let setting = Setting::new(stores(5_000));
    let Setting { chip_set, program } = &setting;
    let parts = Indivisible::new(chip_set, program, HEIGHTS);
    for size in [100, 1 << 20] {
        let execution = run(program, &[], size);
        let mut largest = parts.tables().expect("no profiles").rows;
        for segment in &execution.segments {
            largest = largest.max(parts.segment(segment).expect("a segment").rows);
        }
        let cells = parts.cells(execution.state.memory.len());
        largest = largest.max(cells.expect("no profiles").rows);
        let traced = |rows| {
            let budget = ShardSize {
                rows,
                ..ShardSize::MAX
            };
            let mut builder = ShardBuilder::new(chip_set, program, HEIGHTS, &budget);
            for segment in &execution.segments {
                builder.segment(segment)?;
            }
            builder.finish(&execution.state)
        };
        assert!(traced(largest).is_ok());
        let refused = traced(largest - 1);
        assert!(matches!(refused, Err(ShardError::Budget { needs, .. }) if needs.rows == largest));
    }
    // Cells beyond the number appended at a time do not add to the size.
    assert_eq!(parts.cells(1 << 16), parts.cells(1 << 20));
    assert_eq!(parts.tables(), Ok(setting.tables()));
}

#[test]
fn segments_come_in_order() {
    let setting = Setting::random(10);
    let execution = run(&setting.program, &[], 100);
    let mut builder = ShardBuilder::new(
        &setting.chip_set,
        &setting.program,
        HEIGHTS,
        &ShardSize::MAX,
    );
    builder.segment(&execution.segments[0]).expect("a segment");
    for wrong in [0, 2] {
        let (expected, got) = (1, wrong);
        let order = ShardError::SegmentOrder { expected, got };
        assert_eq!(builder.segment(&execution.segments[wrong]), Err(order));
    }
}

#[test]
fn memory_cells_and_tables_without_room_close_the_shard() {
    let setting = Setting::new(stores(5_000));
    let execution = run(&setting.program, &[], 1 << 20);
    let one = setting.traces(&execution, &ShardSize::MAX);
    setting.check(&one);
    assert_eq!(rows(&one, index("memory")).len(), 5_000);
    let heights: Vec<u32> = (one.instances())
        .filter(|instance| instance.chip == index("memory"))
        .map(Instance::units)
        .collect();
    assert_eq!(heights, [16, 4]);

    // Tables alone just fit.
    let [budget, ..] = one_by_one(&setting.tables());
    let traces = setting.traces(&execution, &budget);
    setting.check(&traces);
    let segments: Vec<_> = traces.shards.iter().map(|s| s.segments.clone()).collect();
    assert_eq!(segments, [0..1, 1..1]);
    let tail = &traces.shards[1].instances;
    assert!(tail.iter().all(|instance| instance.fixed.is_some()));
    assert_eq!(rows(&traces, index("memory")), rows(&one, index("memory")));
}

#[test]
fn budgets_that_are_too_small_are_refused() {
    let setting = Setting::new(stores(5_000));
    let execution = run(&setting.program, &[], 1 << 20);
    let refusal = |budget: &ShardSize| {
        let mut builder = ShardBuilder::new(&setting.chip_set, &setting.program, HEIGHTS, budget);
        match builder.segment(&execution.segments[0]) {
            Err(error) => error,
            Ok(_) => builder.finish(&execution.state).expect_err("no room"),
        }
    };
    let rows = |rows| ShardSize {
        rows,
        ..ShardSize::MAX
    };
    let refused = refusal(&rows(1_000));
    let ShardError::Budget { part, needs } = refused else {
        panic!("{refused}");
    };
    assert_eq!(part, "a segment");
    assert!(needs.rows > 20_000);
    // The size reported by the error is the smallest that works.
    let refused = refusal(&rows(needs.rows - 1));
    assert!(matches!(refused, ShardError::Budget { part, .. } if part == "a segment"));
    let needs = setting.tables();
    let refused = refusal(&rows(needs.rows - 1));
    let part = "the tables";
    assert_eq!(refused, ShardError::Budget { part, needs });
}

/// Returns two profiles with units by chip's name.
fn profiles(chip_set: &ChipSet) -> Profiles {
    let profile = |scale: u32| {
        Profile::new(chip_set, |name| match name {
            "memory" | "bump" | "store_double" | "add_imm" | "branch_equal" => 8 * scale,
            _ => scale,
        })
    };
    Profiles::new([profile(1), profile(2)])
}

/// Returns the heights of the instances other than tables.
fn free_units(shard: &Shard) -> Vec<(usize, u32)> {
    let free = shard.instances.iter().filter(|i| i.fixed.is_none());
    free.map(|instance| (instance.chip, instance.units()))
        .collect()
}

/// A single shard has the heights of the smallest profile with room; each of several shards has the
/// heights of the last profile, for any execution. All constraints hold and all buses balance.
#[test]
fn shards_are_filled_up_to_profiles() {
    let mut shapes = std::collections::BTreeMap::new();
    for (stored, expected) in [
        (10, (1, 0)),
        (1_000, (1, 0)),
        (1_500, (1, 1)),
        (4_500, (4, 1)),
        (5_000, (4, 1)),
    ] {
        let setting = Setting::new(stores(stored));
        let Setting { chip_set, program } = &setting;
        let profiles = profiles(chip_set);
        let filling = Filling::new(HEIGHTS, Some(&profiles));
        let execution = run(program, &[], 500);
        let mut builder = ShardBuilder::new(chip_set, program, filling, &ShardSize::MAX);
        let mut shards = Vec::new();
        for segment in &execution.segments {
            shards.extend(builder.segment(segment).expect("chips for every step"));
        }
        let finished = builder.finish(&execution.state).expect("a whole execution");
        shards.extend(finished.shards);
        let (count, profile) = expected;
        assert_eq!(shards.len(), count, "{stored} stores");
        for shard in &shards {
            let heights: Vec<(usize, u32)> = (profiles.list()[profile].all().enumerate())
                .filter(|(_, units)| *units > 0)
                .collect();
            assert_eq!(free_units(shard), heights, "{stored} stores");
        }
        // A second execution makes the same shards.
        for shard in shards.iter().take(if count > 1 { 2 } else { 0 }) {
            let range = shard.segments.clone();
            let mut part = Part::new(chip_set, program, filling, shard.index, range);
            for segment in &execution.segments {
                part.segment(segment).expect("chips for every step");
            }
            assert_eq!(&part.finish().expect("all segments"), shard);
        }
        let shape: Vec<Vec<(usize, u32)>> = shards.iter().map(free_units).collect();
        shapes.entry(shape).or_insert(Vec::new()).push(stored);
        setting.check(&Traces {
            shards,
            fixed: chip_set.fixed_instances(program, HEIGHTS).expect("tables"),
            public: finished.public,
        });
    }
    let mut stored: Vec<Vec<u32>> = shapes.into_values().collect();
    stored.sort();
    assert_eq!(stored, [vec![10, 1_000], vec![1_500], vec![4_500, 5_000]]);
}

/// An execution that fits no profile is refused with the chip that has too many rows.
#[test]
fn segments_without_room_in_a_profile_are_refused() {
    let setting = Setting::new(stores(5_000));
    let Setting { chip_set, program } = &setting;
    let profiles = profiles(chip_set);
    let filling = Filling::new(HEIGHTS, Some(&profiles));
    let execution = run(program, &[], 1 << 20);
    let mut builder = ShardBuilder::new(chip_set, program, filling, &ShardSize::MAX);
    let refused = builder.segment(&execution.segments[0]).err();
    let Some(ShardError::Profile { chip, rows, room }) = refused else {
        unreachable!("{refused:?}");
    };
    assert!(rows > room && room == 16 * 256, "{rows} rows of {chip}");
    let parts = Indivisible::new(chip_set, program, filling);
    assert!(matches!(
        parts.segment(&execution.segments[0]),
        Err(ShardError::Profile { .. })
    ));
    // Shards of an execution of several are as large as the last profile, which has to fit the
    // budget.
    let execution = run(program, &[], 500);
    let size = parts.segment(&execution.segments[0]).expect("a segment");
    let budget = ShardSize {
        rows: size.rows - 1,
        ..ShardSize::MAX
    };
    let mut builder = ShardBuilder::new(chip_set, program, filling, &budget);
    let made: Result<Vec<_>, _> = execution
        .segments
        .iter()
        .map(|s| builder.segment(s))
        .collect();
    let made = made.and_then(|_| builder.finish(&execution.state).map(|_| ()));
    assert!(matches!(made, Err(ShardError::Budget { .. })), "{made:?}");
}
