//! Memory with gaps: cells below the image and the guard below a stack. Honest executions balance,
//! and no execution with a cell in a gap does.
#![expect(
    clippy::expect_used,
    reason = "helpers of tests, outside of test functions"
)]

use zkfabric_air::Instance;
use zkfabric_chips::chip_set::ChipSet;
use zkfabric_chips::error::StatementError;
use zkfabric_chips::heights::{Heights, UNIT};
use zkfabric_chips::lookups::Lookups;
use zkfabric_chips::memory;
use zkfabric_chips::shards::ShardSize;
use zkfabric_testing::asm::Assembler;
use zkfabric_testing::execution::{Traces, index, run, traces};
use zkfabric_vm::memory_map::FIRST_WORD;
use zkfabric_vm::trace::Cell;
use zkfabric_vm::{MemoryMap, Op, Program};

const HEIGHTS: Heights = Heights::new(16);

/// Returns a program at `base` that writes a word at each address and reads it again.
fn touches(base: u64, addresses: &[u64]) -> Program {
    let mut a = Assembler::new(base);
    for (value, &address) in (1..).zip(addresses) {
        a.li(5, address);
        a.li(6, value);
        a.store(Op::Sd, 6, 5, 0);
        a.immediate(Op::Ld, 11, 5, 0);
    }
    a.halt(0);
    a.program(&[]).expect("a program")
}

fn with_guard(program: &Program, guard: [u64; 2]) -> Program {
    let [start, end] = guard.map(|address| address / 8);
    Program {
        guard: start..end,
        ..program.clone()
    }
}

fn honest(chip_set: &ChipSet, program: &Program) -> Traces {
    let execution = run(program, &[], 1 << 20);
    traces(chip_set, program, &execution, HEIGHTS, &ShardSize::MAX)
}

fn check(program: &Program) -> Traces {
    let chip_set = ChipSet::new().expect("descriptions of chips");
    let traces = honest(&chip_set, program);
    assert_eq!(traces.check(&chip_set, program), Ok(()));
    traces
}

/// Returns the chains of cells in a report of messages that do not balance.
fn is_refused_by_the_chain(chip_set: &ChipSet, program: &Program, traces: &Traces) {
    let report = traces.check(chip_set, program).expect_err("a false cell");
    assert!(report.contains("memory chain"), "{report}");
}

#[test]
fn memory_below_the_image_balances() {
    const BASE: u64 = 0x20_0000;
    let first = FIRST_WORD * 8;
    let below = [BASE - 8, first, 0x12_3450];
    let above = [0x30_0000, 0x30_0008];
    let most: Vec<u64> = below.into_iter().chain(above).collect();
    // The word before the image is a cell whether or not the program touches it.
    for addresses in [&[], &below[..], &below[1..], &above, &most] {
        let program = touches(BASE, addresses);
        let traces = check(&program);
        let image_end = program.image.end_word() - 1;
        let last = addresses.iter().map(|address| address / 8).max();
        assert_eq!(
            traces.public.last_memory_word,
            last.unwrap_or(0).max(image_end)
        );
    }
}

#[test]
fn memory_around_a_guard_balances() {
    let guard = [0x20_0000, 0x30_0000];
    for addresses in [
        &[][..],
        &[0x1f_fff8],
        &[0x1f_fff0, 0x30_0000],
        &[0x30_0008, 0x1f_fff8],
    ] {
        check(&with_guard(&touches(0x1_0000, addresses), guard));
        // Memory below the image too: two gaps.
        check(&with_guard(&touches(0x1_8000, addresses), guard));
    }
}

/// The prover's machine has memory in the guard, the verifier's has none: the overflow of a stack
/// that the prover's executor lets pass.
#[test]
fn cells_in_the_guard_do_not_balance() {
    let chip_set = ChipSet::new().expect("descriptions of chips");
    let guard = [0x20_0000, 0x30_0000];
    for address in [0x20_0000, 0x28_0000, 0x2f_fff8] {
        let lenient = touches(0x1_0000, &[0x1f_fff8, address, 0x30_0000]);
        let traces = honest(&chip_set, &lenient);
        assert_eq!(traces.check(&chip_set, &lenient), Ok(()));
        is_refused_by_the_chain(&chip_set, &with_guard(&lenient, guard), &traces);
    }
}

/// A cell below the first word, or a second cell for a word of the image, has no place in the
/// chain.
#[test]
fn cells_below_the_memory_or_in_the_image_do_not_balance() {
    let chip_set = ChipSet::new().expect("descriptions of chips");
    let program = touches(0x20_0000, &[0x10_0000, 0x20_0000 - 8]);
    let image = program.image.base_word..program.image.end_word();
    let honest = honest(&chip_set, &program);
    for (word, previous) in [
        (FIRST_WORD - 1, FIRST_WORD - 2),
        (image.start, image.start - 1),
        (image.start + 1, image.start - 1),
        (image.end - 1, image.start - 1),
    ] {
        let mut forged = honest.clone();
        let cell = Cell {
            address: word,
            value: 0,
            time: 0,
        };
        let mut lookups = Lookups::new(0);
        // The row's difference is in range, and cell and row balance on the memory bus.
        let none = MemoryMap::new(0..0, 0..0);
        let main = memory::fill((&[cell], &none), previous, UNIT, &mut lookups);
        forged.shards[0].instances.push(Instance {
            chip: index("memory"),
            fixed: None,
            main: main.expect("a cell"),
        });
        is_refused_by_the_chain(&chip_set, &program, &forged);
    }
}

#[test]
fn guards_that_touch_the_image_are_refused() {
    let chip_set = ChipSet::new().expect("descriptions of chips");
    let program = touches(0x1_0000, &[]);
    let end = program.image.end_word();
    for start in [end - 1, end] {
        let wrong = with_guard(&program, [start * 8, 0x20_0000]);
        let refused = chip_set.fixed_instances(&wrong, HEIGHTS);
        assert!(matches!(refused, Err(StatementError::Guard { .. })));
        let refused = chip_set.boundary(0, &wrong.memory_map(), &Default::default());
        assert!(matches!(refused, Err(StatementError::Guard { .. })));
    }
    let least = with_guard(&program, [(end + 1) * 8, 0x20_0000]);
    check(&least);
}
