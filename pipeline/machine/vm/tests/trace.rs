//! The trace replayed by a second, slow model: every access continues its cell's chain in value and
//! time, every result matches the operation, every pc follows, the final state is the end of the
//! chains, and the division into segments changes nothing.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use core::ops::ControlFlow;
use std::collections::BTreeMap;

use zkfabric_testing::asm::{Assembler, RandomOptions, Rng, random_program, random_program_of};
use zkfabric_vm::trace::MAX_GAP;
use zkfabric_vm::{
    Access, Call, ExecutionError, Executor, FinalState, Format, Instruction, Limits, Op, Outcome,
    Program, RESERVATION, SINK, Segment, Space, Step, alu, ecall, isa,
};

type Cell = (Space, u64);
type Chains = BTreeMap<(u8, u64), (u64, u64)>;

fn limits() -> Limits {
    Limits {
        memory_bytes: 1 << 24,
        ..Limits::default()
    }
}

fn record(
    program: &Program,
    input: &[u64],
    segment_size: usize,
) -> (Vec<Segment>, Outcome, FinalState) {
    let mut segments = Vec::new();
    let executor = Executor::new(program).unwrap();
    let (outcome, state) = executor
        .trace(input, &limits(), segment_size, |segment| {
            segments.push(segment);
        })
        .unwrap();
    (segments, outcome, state)
}

#[test]
fn a_trace_breaks_off_where_it_is_told() {
    let program = random_program(3, 1_000).unwrap();
    let (segments, ..) = record(&program, &[], 100);
    let executor = Executor::new(&program).unwrap();
    for wanted in 1..=segments.len() {
        let mut taken = Vec::new();
        let traced = executor.trace_until(&[], &limits(), 100, |segment| {
            taken.push(segment);
            if taken.len() == wanted {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        assert_eq!(taken, segments[..wanted]);
        // The last segment comes after the end of the execution.
        let whole = wanted == segments.len();
        assert_eq!(traced.is_ok(), whole);
        assert!(whole || traced.is_err_and(|error| error == ExecutionError::Stopped));
    }
}

/// Checks a condition, which fails with a sentence.
macro_rules! ensure {
    ($condition:expr, $($text:tt)+) => {
        if !$condition {
            return Err(format!($($text)+));
        }
    };
}

/// Returns the accesses of a step: slot, cell, access.
fn accesses_of(i: &Instruction, step: &Step) -> Result<Vec<(u64, Cell, Access)>, String> {
    let accesses = &step.accesses;
    let register = |r: u8| (Space::Register, u64::from(r));
    let address = accesses[0].before.wrapping_add(i.imm);
    let (first, last) = (
        address >> 3,
        address.wrapping_add(i.op.width().wrapping_sub(1)) >> 3,
    );
    let mut cells: [Option<Cell>; 4] = match i.op.format() {
        Format::Illegal => return Err("illegal instruction executed".into()),
        Format::Register => [Some(register(i.rs1)), Some(register(i.rs2)), None, None],
        Format::Immediate | Format::Unary | Format::Jalr => {
            [Some(register(i.rs1)), None, None, None]
        }
        Format::Branch => [Some(register(i.rs1)), Some(register(i.rs2)), None, None],
        Format::Jal => [None; 4],
        Format::LoadReserved => [
            Some(register(i.rs1)),
            Some((Space::Memory, first)),
            Some(register(RESERVATION)),
            None,
        ],
        Format::Load => {
            let second = (last != first).then_some((Space::Memory, last));
            [
                Some(register(i.rs1)),
                Some((Space::Memory, first)),
                second,
                None,
            ]
        }
        Format::Store => {
            let second = (last != first).then_some((Space::Memory, last));
            [
                Some(register(i.rs1)),
                Some(register(i.rs2)),
                Some((Space::Memory, first)),
                second,
            ]
        }
        Format::Amo | Format::StoreConditional => [
            Some(register(i.rs1)),
            Some(register(i.rs2)),
            Some((Space::Memory, first)),
            None,
        ],
        Format::Ecall => [Some(register(17)), None, None, None],
    };
    let mut out = Vec::new();
    match i.op.format() {
        Format::StoreConditional if accesses[3].after == 1 => {
            cells[2] = Some(register(RESERVATION));
        }
        Format::StoreConditional => {
            let held = isa::reservation(address, i.op.width());
            let taken = Access {
                before: held,
                after: 0,
                gap: step.reservation_gap,
            };
            out.push((2, register(RESERVATION), taken));
        }
        _ => {}
    }
    let reserves = matches!(
        i.op.format(),
        Format::LoadReserved | Format::StoreConditional
    );
    ensure!(
        reserves || step.reservation_gap == 0,
        "{:?} has a gap of the reservation",
        i.op
    );
    if cells[2] == Some(register(RESERVATION)) {
        ensure!(accesses[2].gap == step.reservation_gap, "two gaps");
    }
    if i.rd != 0 {
        ensure!(i.op.format() != Format::Store, "store writes a register");
        cells[3] = Some(register(i.rd));
    }
    for (slot, (cell, access)) in cells.into_iter().zip(accesses).enumerate() {
        match cell {
            Some(cell) => out.push((slot as u64, cell, *access)),
            None => ensure!(*access == Access::default(), "slot {slot} is used"),
        }
    }
    Ok(out)
}

/// An access in time: time, cell, previous time for a bump, access.
type Event = (u64, Cell, Option<u64>, Access);

/// Returns the accesses of a call.
fn accesses_of_call(call: &Call) -> Result<Vec<Event>, String> {
    let register = |slot, register, access: &Access| {
        let cell = (Space::Register, register);
        (call.time + slot, cell, None, *access)
    };
    let word = |slot, word, access: &Access| {
        let cell = (Space::Memory, word);
        (call.time + slot, cell, None, *access)
    };
    let reads = |accesses: &[Access]| accesses.iter().all(|access| access.before == access.after);
    match (call.code, call.accesses.as_slice()) {
        (ecall::HALT, accesses) if accesses.len() == 5 => {
            ensure!(reads(accesses), "HALT changes a register");
            let registers = (10..).zip(accesses);
            Ok(registers
                .map(|(r, access)| register(1, r, access))
                .collect())
        }
        (ecall::INPUT | ecall::ADVICE, [write]) => Ok(vec![register(3, 10, write)]),
        (ecall::HINT | ecall::PRINT | ecall::MARK, []) => Ok(Vec::new()),
        (ecall::KECCAK_XORIN, [state, block, cells @ ..]) if cells.len() == 42 => {
            let (blocks, states) = cells.split_at(17);
            ensure!(reads(&[*state, *block]) && reads(blocks), "KECCAK_XORIN");
            ensure!((state.after | block.after) % 8 == 0, "misaligned");
            let mut lanes: [u64; 25] = core::array::from_fn(|lane| states[lane].before);
            for (lane, block) in lanes.iter_mut().zip(blocks) {
                *lane ^= block.after;
            }
            tiny_keccak::keccakf(&mut lanes);
            let after = states.iter().map(|access| access.after);
            ensure!(after.eq(lanes), "wrong permutation");
            let mut events = vec![register(1, 10, state), register(1, 11, block)];
            let cells = (block.after / 8..).zip(blocks);
            events.extend(cells.map(|(cell, access)| word(1, cell, access)));
            let cells = (state.after / 8..).zip(states);
            events.extend(cells.map(|(cell, access)| word(2, cell, access)));
            Ok(events)
        }
        (code, accesses) => Err(format!("call {code} with {} accesses", accesses.len())),
    }
}

/// Checks the results of a step and returns the next pc.
fn check_semantics(i: &Instruction, pc: u64, accesses: &[Access; 4]) -> Result<u64, String> {
    let [one, two, three, four] = accesses;
    let (a, b) = (one.before, two.before);
    let next = pc.wrapping_add(u64::from(i.len));
    let bits = i.op.width() * 8;
    let mask = if bits == 64 {
        u64::MAX
    } else {
        (1 << bits) - 1
    };
    let address = a.wrapping_add(i.imm);
    let shift = (address % 8) * 8;
    let joined = |low: u64, high: u64| u128::from(low) | (u128::from(high) << 64);
    let reads: &[&Access] = match i.op.format() {
        Format::Store | Format::Amo | Format::StoreConditional | Format::LoadReserved => {
            &[one, two]
        }
        _ => &[one, two, three],
    };
    for read in reads {
        ensure!(
            read.before == read.after,
            "{:?} changes what it reads",
            i.op
        );
    }
    let mut result = Some(four.after);
    let mut target = next;
    match i.op.format() {
        Format::Register => result = Some(alu::evaluate(i.op, a, b)),
        Format::Immediate | Format::Unary => result = Some(alu::evaluate(i.op, a, i.imm)),
        Format::Branch if alu::is_taken(i.op, a, b) => target = i.imm,
        Format::Jal => (result, target) = (Some(next), i.imm),
        Format::Jalr => (result, target) = (Some(next), address & !1),
        Format::Load => {
            let raw = (joined(two.before, three.before) >> shift) as u64 & mask;
            result = Some(alu::extend(i.op, raw));
        }
        Format::Store => {
            result = None;
            let before = joined(three.before, four.before);
            let cleared = before & !(u128::from(mask) << shift);
            let after = cleared | (u128::from(b & mask) << shift);
            let high = if shift + bits > 64 {
                (after >> 64) as u64
            } else {
                0
            };
            ensure!(
                three.after == after as u64,
                "{:?} stores {:#x}",
                i.op,
                three.after
            );
            ensure!(
                four.after == high,
                "{:?} stores {:#x} beyond",
                i.op,
                four.after
            );
        }
        Format::Amo => {
            let raw = (three.before >> shift) & mask;
            let old = alu::extend(if bits == 32 { Op::Lw } else { Op::Ld }, raw);
            let new = alu::atomic(i.op, old, b) & mask;
            let after = (three.before & !(mask << shift)) | (new << shift);
            ensure!(three.after == after, "{:?} stores {:#x}", i.op, three.after);
            result = Some(old);
        }
        Format::LoadReserved => {
            let raw = (two.before >> shift) & mask;
            let held = isa::reservation(address, i.op.width());
            ensure!(
                three.after == held,
                "{:?} reserves {:#x}",
                i.op,
                three.after
            );
            result = Some(alu::extend(if bits == 32 { Op::Lw } else { Op::Ld }, raw));
        }
        Format::StoreConditional if four.after == 1 => {
            let held = isa::reservation(address, i.op.width());
            ensure!(three.before != held, "{:?} fails", i.op);
            ensure!(three.after == 0, "{:?} leaves {:#x}", i.op, three.after);
        }
        Format::StoreConditional => {
            let after = (three.before & !(mask << shift)) | ((b & mask) << shift);
            ensure!(three.after == after, "{:?} stores {:#x}", i.op, three.after);
            result = Some(0);
        }
        _ => {}
    }
    if let Some(result) = result {
        ensure!(
            four.after == result,
            "{:?} gives {:#x}, not {result:#x}",
            i.op,
            four.after
        );
    }
    Ok(target)
}

/// Checks all guarantees of the trace; the chains end in the returned cells.
fn check(program: &Program, segments: &[Segment], state: &FinalState) -> Result<(), String> {
    // Cells in order of time: (time, cell, bump flag, value before, value after, previous time or
    // gap).
    let mut events = Vec::new();
    let mut pc = program.entry;
    let mut time = 0;
    for (index, segment) in segments.iter().enumerate() {
        ensure!(
            segment.index == index,
            "segment {index} has index {}",
            segment.index
        );
        ensure!(!segment.steps.is_empty(), "segment {index} is empty");
        let last = index + 1 == segments.len();
        let halts = segment.calls.iter().filter(|call| call.code == ecall::HALT);
        ensure!(
            halts.count() == usize::from(last),
            "halt in segment {index}"
        );
        let mut calls = segment.calls.iter();
        for step in &segment.steps {
            time += 4;
            ensure!(step.time == time, "step at {} instead of {time}", step.time);
            let at = step.instruction as usize;
            ensure!(
                program.index(pc) == Some(at),
                "instruction {at} at pc {pc:#x}"
            );
            let i = &program.instructions[at];
            for (slot, cell, access) in accesses_of(i, step)? {
                events.push((time + slot, cell, None, access));
            }
            pc = check_semantics(i, pc, &step.accesses)?;
            if i.op == Op::Ecall {
                let Some(call) = calls.next() else {
                    return Err("a call without its accesses".into());
                };
                let expected = (step.accesses[0].before, time, pc);
                let got = (call.code, call.time, call.next_pc);
                ensure!(got == expected, "call {got:?} instead of {expected:?}");
                events.extend(accesses_of_call(call)?);
            }
        }
        ensure!(calls.next().is_none(), "a call without its instruction");
        let mut previous = 0;
        for bump in &segment.bumps {
            ensure!(bump.time >= previous, "bumps are not in order");
            previous = bump.time;
            let access = Access {
                before: bump.value,
                after: bump.value,
                gap: 0,
            };
            let cell = (bump.space, bump.address);
            events.push((bump.time, cell, Some(bump.previous_time), access));
        }
    }
    events.sort_by_key(|event| event.0);
    let mut chains = Chains::new();
    for (word, &value) in (program.image.base_word..).zip(&program.image.words) {
        chains.insert((Space::Memory as u8, word), (value, 0));
    }
    for (now, (space, address), bumped, access) in events {
        let (value, previous) = chains.entry((space as u8, address)).or_default();
        let what = format!("{space:?} {address:#x} at {now}");
        ensure!(
            access.before == *value,
            "{what}: {:#x}, was {value:#x}",
            access.before
        );
        ensure!(now > *previous, "{what}: twice at the same time");
        let gap = now - *previous - 1;
        match bumped {
            Some(time) => {
                ensure!(
                    time == *previous,
                    "{what}: bump from {time}, was {previous}"
                );
                ensure!(gap + 1 > MAX_GAP, "{what}: bump without need");
            }
            None => ensure!(
                u64::from(access.gap) == gap,
                "{what}: gap {} {gap}",
                access.gap
            ),
        }
        (*value, *previous) = (access.after, now);
    }
    check_final(program, state, chains)
}

fn check_final(program: &Program, state: &FinalState, mut chains: Chains) -> Result<(), String> {
    let image = (program.image.base_word..).zip(&state.image);
    ensure!(
        state.image.len() == program.image.words.len(),
        "image has {}",
        state.image.len()
    );
    for (word, cell) in image {
        ensure!(
            cell.address == word,
            "image cell {word:#x} has address {:#x}",
            cell.address
        );
    }
    ensure!(
        state.memory.is_sorted_by_key(|cell| cell.address),
        "memory is not ascending"
    );
    for cell in &state.memory {
        ensure!(
            cell.address >= program.image.end_word(),
            "memory cell within the image"
        );
        ensure!(
            cell.time != 0,
            "memory cell {:#x} was not touched",
            cell.address
        );
    }
    for (register, cell) in (0..).zip(&state.registers) {
        ensure!(
            cell.address == register,
            "register {register} is {}",
            cell.address
        );
    }
    let registers = state.registers.iter().map(|cell| (Space::Register, cell));
    let memory = state
        .image
        .iter()
        .chain(&state.memory)
        .map(|cell| (Space::Memory, cell));
    for (space, cell) in registers.chain(memory) {
        let expected = chains
            .remove(&(space as u8, cell.address))
            .unwrap_or_default();
        let got = (cell.value, cell.time);
        ensure!(
            got == expected,
            "{space:?} {:#x} ends as {got:?}",
            cell.address
        );
    }
    ensure!(chains.is_empty(), "cells missing at the end: {chains:?}");
    Ok(())
}

fn concatenated(segments: &[Segment]) -> Segment {
    let mut all = Segment::default();
    for segment in segments {
        all.steps.extend(&segment.steps);
        all.bumps.extend(&segment.bumps);
        all.calls.extend(segment.calls.iter().cloned());
    }
    all
}

fn all_ops(instructions: usize) -> RandomOptions {
    let ops = Op::ALL
        .iter()
        .copied()
        .filter(|op| *op != Op::Illegal)
        .collect();
    RandomOptions {
        ops,
        ..RandomOptions::provable(instructions)
    }
}

#[test]
fn random_traces_hold_in_any_segments() {
    let mut taken = [[0; 2]; Op::COUNT];
    for seed in 0..20 {
        let program = random_program_of(seed, &all_ops(400)).unwrap();
        let (whole, outcome, state) = record(&program, &[], 1 << 20);
        assert_eq!(check(&program, &whole, &state), Ok(()));
        assert_eq!(whole.len(), 1);
        assert_eq!(whole[0].steps.len() as u64, outcome.instructions);
        for size in [1, 7, 64, whole[0].steps.len()] {
            let (segments, _, same_state) = record(&program, &[], size);
            assert_eq!(check(&program, &segments, &same_state), Ok(()));
            assert_eq!(segments.len(), whole[0].steps.len().div_ceil(size));
            assert!(segments.iter().all(|segment| segment.steps.len() <= size));
            assert_eq!(concatenated(&segments), whole[0]);
            assert_eq!(same_state, state);
        }
        for step in &whole[0].steps {
            let i = &program.instructions[step.instruction as usize];
            let [a, b, ..] = step.accesses;
            let way = alu::is_taken(i.op, a.before, b.before);
            taken[usize::from(i.op.code())][usize::from(way)] += 1;
        }
    }
    for op in Op::ALL.iter().filter(|op| op.format() == Format::Branch) {
        let ways = taken[usize::from(op.code())];
        assert!(
            ways[0] >= 20 && ways[1] >= 20,
            "{}: {ways:?}",
            op.mnemonic()
        );
    }
}

#[test]
fn random_program_is_provable() {
    for seed in 0..20 {
        let program = random_program(seed, 1000).unwrap();
        let counts = Executor::new(&program)
            .unwrap()
            .count(&[], &limits())
            .unwrap();
        for (op, &count) in Op::ALL.iter().zip(counts.counts.unwrap().iter()) {
            assert_eq!(count != 0, op.is_provable(), "{}", op.mnemonic());
        }
        assert_eq!(counts.exit_code, 0);
    }
    // Large programs assemble too.
    assert!(random_program(1, 20_000).unwrap().instructions.len() > 40_000);
}

/// The checker of this file detects a change of any field of an access, bump or cell.
#[test]
fn checker_notices_changes() {
    let program = long_gaps();
    let (good, _, good_state) = record(&program, &[], 10_000);
    assert_eq!(check(&program, &good, &good_state), Ok(()));
    let mut rng = Rng::new(5);
    let rejected = |segments: &[Segment], state: &FinalState, what: &str| {
        assert!(check(&program, segments, state).is_err(), "{what}");
    };
    for _ in 0..15 {
        let mut segments = good.clone();
        let at = rng.below(segments.len() as u64) as usize;
        let segment = &mut segments[at];
        let step = rng.below(segment.steps.len() as u64) as usize;
        let step = &mut segment.steps[step];
        match rng.below(6) {
            0 => step.accesses[rng.below(4) as usize].before ^= 1,
            1 => step.accesses[rng.below(4) as usize].after ^= 1 << 63,
            2 => step.accesses[rng.below(4) as usize].gap ^= 4,
            3 => step.time += 4,
            4 => step.instruction += 2,
            _ => {
                segment.steps.pop();
            }
        }
        rejected(&segments, &good_state, "step");
        let mut segments = good.clone();
        let bumped = segments
            .iter_mut()
            .find(|segment| !segment.bumps.is_empty())
            .unwrap();
        let bump = &mut bumped.bumps[0];
        match rng.below(5) {
            0 => bump.value ^= 1,
            1 => bump.time -= 1,
            2 => bump.previous_time += 1,
            3 => bump.address += 1,
            _ => {
                bumped.bumps.pop();
            }
        }
        rejected(&segments, &good_state, "bump");
        let mut state = good_state.clone();
        let cell = match rng.below(3) {
            0 => rng.below(34) as usize,
            _ => 5,
        };
        state.registers[cell].time += 1;
        rejected(&good, &state, "final register");
        let mut state = good_state.clone();
        state.memory[0].value += 1;
        rejected(&good, &state, "final memory");
        let mut state = good_state.clone();
        state.memory.pop();
        rejected(&good, &state, "missing cell");
    }
}

/// Registers, memory words and the exit registers stay untouched for 60,000 instructions.
fn long_gaps() -> Program {
    let mut a = Assembler::new(0x1_0000);
    a.li(5, 0x1234);
    a.li(6, 0x8_0000);
    a.store(Op::Sd, 5, 6, 0);
    a.store(Op::Sd, 5, 6, 13);
    a.li(14, 77);
    a.li(7, 20_000);
    let again = a.new_label();
    a.bind(again);
    a.immediate(Op::AddI, 7, 7, -1);
    a.register(Op::Add, 0, 7, 7);
    a.branch(Op::Bne, 7, 0, again);
    a.immediate(Op::Ld, 8, 6, 13);
    a.register(Op::Add, 9, 5, 5);
    a.store(Op::Sb, 9, 6, 0);
    a.halt(3);
    a.program(&[]).unwrap()
}

#[test]
fn long_gaps_are_bumped() {
    let program = long_gaps();
    let (segments, outcome, state) = record(&program, &[], 10_000);
    assert_eq!(check(&program, &segments, &state), Ok(()));
    assert_eq!((outcome.exit_code, outcome.digest[3]), (3, 77));
    let last = segments.last().unwrap();
    let bumped = |space, address| {
        last.bumps
            .iter()
            .filter(|bump| (bump.space, bump.address) == (space, address))
            .count()
    };
    for register in [5, 6, 14] {
        assert_eq!(bumped(Space::Register, register), 1, "x{register}");
    }
    // First touched at time 240,000: the words of the first stores have one bump each for this
    // reason alone.
    for word in [0x8_0000 / 8, 0x8_0008 / 8, 0x8_0010 / 8] {
        assert_eq!(bumped(Space::Memory, word), 1, "word {word:#x}");
    }
    assert_eq!(bumped(Space::Register, 7), 0);
}

#[test]
fn largest_gap_needs_no_bump() {
    // Two writes of x5 (both in slot 3) and of a word (both in slot 2), `distance` instructions
    // apart.
    for (distance, bumps) in [(16_384, 0), (16_385, 2)] {
        let mut a = Assembler::new(0x1_0000);
        a.li(6, 0x8_0000);
        for turn in 0..2 {
            a.immediate(Op::AddI, 5, 0, turn);
            a.store(Op::Sd, 0, 6, 0);
            for _ in 0..distance - 3 {
                a.immediate(Op::AddI, 0, 0, 0);
            }
            a.immediate(Op::AddI, 6, 6, 0);
        }
        a.halt(0);
        let program = a.program(&[]).unwrap();
        let (segments, _, state) = record(&program, &[], 1 << 20);
        assert_eq!(check(&program, &segments, &state), Ok(()));
        let of = |space, address| {
            let bumps = &segments[0].bumps;
            bumps
                .iter()
                .filter(|b| (b.space, b.address) == (space, address))
                .count()
        };
        let got = of(Space::Register, 5) + of(Space::Memory, 0x8_0000 / 8);
        assert_eq!(got, bumps, "distance {distance}");
        let second = &segments[0].steps[distance + 1];
        let expected = if bumps == 0 { 0xffff } else { 0 };
        assert_eq!(second.accesses[3].gap, expected);
    }
}

/// INPUT and ADVICE write x10; the other ecalls touch only x17.
#[test]
fn ecalls_are_traced() {
    let mut a = Assembler::new(0x1_0000);
    a.li(17, ecall::INPUT);
    a.ecall();
    a.ecall();
    a.li(10, 3);
    a.li(11, 0x1_0000);
    for code in [ecall::HINT, ecall::PRINT, ecall::MARK] {
        a.li(17, code);
        a.ecall();
        a.li(10, 0x1_0000);
        a.li(11, 4);
    }
    a.li(17, ecall::ADVICE);
    a.ecall();
    a.immediate(Op::AddI, 11, 10, 0);
    a.halt(9);
    let program = a.program(&[]).unwrap();
    let (segments, outcome, state) = record(&program, &[41, 42], 1 << 20);
    assert_eq!(check(&program, &segments, &state), Ok(()));
    let first = |call: &Call| call.accesses.first().map_or(0, |access| access.after);
    let calls = segments[0].calls.iter();
    let ecalls: Vec<(u64, u64)> = calls.map(|call| (call.code, first(call))).collect();
    assert_eq!(ecalls.len(), 7);
    assert_eq!(ecalls[..2], [(1, 41), (1, 42)]);
    assert_eq!(ecalls[2..5], [(2, 0), (3, 0), (4, 0)]);
    assert_eq!(ecalls[5], (5, outcome.digest[0]));
    assert_ne!(outcome.digest[0], 0);
    assert_eq!(outcome.exit_code, 9);
    assert_eq!(outcome.printed.len(), 4);
}

/// A write to x0 goes to the sink; x0 stays zero and is never written.
#[test]
fn x0_is_never_written() {
    let program = random_program(3, 500).unwrap();
    let (segments, _, state) = record(&program, &[], 1 << 20);
    let written = segments[0].steps.iter().any(|step| {
        let i = &program.instructions[step.instruction as usize];
        i.rd == SINK && step.accesses[3].after != 0
    });
    assert!(written);
    assert!(
        program
            .instructions
            .iter()
            .all(|i| i.rd != 0 || i.op.format() != Format::Immediate)
    );
    assert_eq!(state.registers[0].value, 0);
    assert_ne!(state.registers[usize::from(SINK)].time, 0);
}
