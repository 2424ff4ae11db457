//! Whole executions: every constraint of every row holds, every bus balances, and anything other
//! than an execution does not balance or is refused.
#![expect(
    clippy::expect_used,
    reason = "helpers of tests, outside of test functions"
)]

use ark_bn254::Fr;
use zkfabric_air::Instance;
use zkfabric_chips::chip_set::{ChipSet, PublicValues, WORDS};
use zkfabric_chips::cpu::{ExecutedStep, table_immediate};
use zkfabric_chips::error::{ShardError, StatementError};
use zkfabric_chips::heights::Heights;
use zkfabric_chips::shards::{ShardBuilder, ShardSize, executed_step};
use zkfabric_testing::asm::{Assembler, RandomOptions, Rng, random_program, random_program_of};
use zkfabric_testing::execution::{Execution, Traces, index, run, traces};
use zkfabric_testing::steps;
use zkfabric_vm::{ExecutionError, Format, Instruction, MemoryMap, Op, Program, ecall};

/// Instances of at most 4096 rows, so that tables and busy chips have several instances.
const HEIGHTS: Heights = Heights::new(16);
/// All segments in one shard.
const ONE: ShardSize = ShardSize::MAX;

fn chip_set() -> ChipSet {
    ChipSet::new().expect("descriptions of chips")
}

fn prove(chip_set: &ChipSet, program: &Program, input: &[u64], size: usize) -> (Execution, Traces) {
    let execution = run(program, input, size);
    let traces = traces(chip_set, program, &execution, HEIGHTS, &ONE);
    (execution, traces)
}

fn check(chip_set: &ChipSet, program: &Program, input: &[u64], size: usize) -> Traces {
    let (execution, traces) = prove(chip_set, program, input, size);
    assert_eq!(traces.public.digest, execution.digest);
    assert_eq!(
        traces.check(chip_set, program),
        Ok(()),
        "segments of {size}"
    );
    assert_eq!(traces.check_order(), Ok(()));
    traces
}

/// Returns a program that writes memory outside the image and uses every environment call.
fn calls() -> Assembler {
    let mut a = Assembler::new(0x1_0000);
    let call = |a: &mut Assembler, code| {
        a.li(17, code);
        a.ecall();
    };
    a.li(2, 0x10_0000);
    call(&mut a, ecall::INPUT);
    a.store(Op::Sd, 10, 2, 0);
    a.store(Op::Sd, 10, 2, 4);
    a.store(Op::Sw, 10, 2, 32);
    call(&mut a, ecall::INPUT);
    a.store(Op::Sb, 10, 2, 801);
    a.immediate(Op::Ld, 11, 2, 3);
    a.li(10, 7);
    call(&mut a, ecall::MARK);
    a.immediate(Op::AddI, 10, 2, 0);
    a.li(11, 8);
    call(&mut a, ecall::PRINT);
    // The inverse of 3 modulo the group order.
    a.li(5, 3);
    a.store(Op::Sd, 5, 2, 1024);
    a.li(10, 3);
    a.immediate(Op::AddI, 11, 2, 1024);
    call(&mut a, ecall::HINT);
    for register in 11..15 {
        call(&mut a, ecall::ADVICE);
        a.immediate(Op::AddI, register, 10, 0);
    }
    a
}

/// Returns a program with LR, SC and AMOs as a compiler uses them: a loop that exchanges by LR and
/// SC, an SC after another SC, to another address, of another width and without LR, each in both
/// halves of a word.
fn atomics() -> Assembler {
    let mut a = Assembler::new(0x1_0000);
    a.li(2, 0x10_0000);
    a.li(6, 0xffff_ffff_8000_0001);
    for (reserve, store, add, offset) in [
        (Op::LrD, Op::ScD, Op::AmoAddD, 0),
        (Op::LrW, Op::ScW, Op::AmoAddW, 8),
        (Op::LrW, Op::ScW, Op::AmoMaxuW, 12),
    ] {
        a.immediate(Op::AddI, 5, 2, offset);
        a.register(store, 7, 5, 6);
        let again = a.new_label();
        a.bind(again);
        a.unary(reserve, 8, 5);
        a.register(Op::Add, 8, 8, 6);
        a.register(store, 7, 5, 8);
        a.branch(Op::Bne, 7, 0, again);
        a.register(store, 7, 5, 8);
        a.register(add, 9, 5, 6);
        a.unary(reserve, 8, 5);
        a.immediate(Op::AddI, 5, 5, 16);
        a.register(store, 11, 5, 8);
        a.unary(reserve, 0, 5);
        // A store in between keeps the reservation.
        a.store(Op::Sb, 6, 5, 1);
        a.register(store, 12, 5, 6);
    }
    a.immediate(Op::AddI, 5, 2, 8);
    a.unary(Op::LrD, 8, 5);
    a.register(Op::ScW, 13, 5, 6);
    a.halt(0);
    a
}

/// Returns a loop long enough that cells touched before it need a bump.
fn long_loop() -> Assembler {
    let mut a = Assembler::new(0x1_0000);
    a.li(2, 0x10_0000);
    a.li(6, 5);
    a.store(Op::Sd, 6, 2, 0);
    a.li(5, 17_000);
    let again = a.new_label();
    a.bind(again);
    a.immediate(Op::AddI, 5, 5, -1);
    a.branch(Op::Bne, 5, 0, again);
    a.immediate(Op::Ld, 11, 2, 0);
    a.register(Op::Add, 12, 6, 11);
    a.halt(0);
    a
}

/// Returns the six branches, not taken, to targets below address zero.
fn branches_below_zero(operand: u64) -> Assembler {
    let mut a = Assembler::new(0x100);
    a.li(5, operand);
    for (op, rs1, rs2) in [
        (Op::Beq, 5, 0),
        (Op::Bne, 5, 5),
        (Op::Blt, 5, 0),
        (Op::Bge, 0, 5),
        (Op::Bltu, 5, 0),
        (Op::Bgeu, 0, 5),
    ] {
        for target in [0_u64.wrapping_sub(8), a.here().wrapping_sub(4092)] {
            let (rd, len) = (0, 4);
            a.instruction(Instruction {
                op,
                rd,
                rs1,
                rs2,
                imm: target,
                len,
            });
        }
    }
    a.halt(0);
    a
}

/// Branches to targets below zero are harmless as long as they are not taken; a row that takes one
/// has no next instruction.
#[test]
fn branches_out_of_the_address_space_balance_unless_taken() {
    let chip_set = chip_set();
    let program = branches_below_zero(1).program(&[]).expect("a program");
    let targets = program.instructions.iter();
    let targets = targets.filter(|i| i.op.format() == Format::Branch);
    assert!(targets.clone().all(|i| i.imm > u64::from(u32::MAX)));
    assert_eq!(targets.count(), 12);
    check(&chip_set, &program, &[], 1000);
    // The executor refuses the first branch of the pair once it is taken.
    let taken = branches_below_zero(0).program(&[]).expect("a program");
    let executor = zkfabric_vm::Executor::new(&taken).expect("a program");
    let left = executor.run(&[], &zkfabric_vm::Limits::default());
    assert!(matches!(
        left,
        Err(ExecutionError::LeftText { target, .. }) if target == 0_u64.wrapping_sub(8)
    ));
}

/// A target that does not fit 32 bits is in the table as an address without an instruction.
#[test]
fn targets_out_of_the_address_space_are_no_instructions() {
    for op in [Op::Beq, Op::Bne, Op::Blt, Op::Bge, Op::Bltu, Op::Bgeu] {
        let immediate = |imm| {
            let (rd, rs1, rs2, len) = (0, 1, 2, 4);
            table_immediate(&Instruction {
                op,
                rd,
                rs1,
                rs2,
                imm,
                len,
            })
        };
        for near in [0, 0x100, (1 << 32) - 2] {
            assert_eq!(immediate(near), Fr::from(near));
            for far in [near + (1 << 32), near.wrapping_sub(1 << 32), near | 1 << 63] {
                // Instruction addresses are even.
                assert_eq!(immediate(far), Fr::from(1_u64), "{far:#x}");
            }
        }
    }
}

#[test]
fn random_programs_balance_whatever_the_segments() {
    let chip_set = chip_set();
    for (seed, size) in [(1, 37), (2, 500), (3, 100_000)] {
        let program = random_program(seed, 120).expect("a random program");
        check(&chip_set, &program, &[], size);
    }
}

#[test]
fn programs_of_one_kind_of_operations_balance() {
    let chip_set = chip_set();
    for (seed, (_, instruction_chip)) in (100..).zip(chip_set.instructions()) {
        let options = RandomOptions {
            ops: instruction_chip.ops().to_vec(),
            ..RandomOptions::provable(30)
        };
        let program = random_program_of(seed, &options).expect("a random program");
        check(&chip_set, &program, &[], 1 << 20);
    }
}

#[test]
fn environment_calls_balance() {
    let chip_set = chip_set();
    let mut a = calls();
    a.halt(0);
    let program = a.program(&[1, 2, 3]).expect("a program");
    let traces = check(&chip_set, &program, &[u64::MAX, 0x1234], 20);
    let instances = |wanted| traces.instances().filter(|i| i.chip == wanted).count();
    for chip in [index("input"), index("memory"), index("halt")] {
        assert_eq!(instances(chip), 1);
    }
    assert_eq!(traces.public.last_memory_word, (0x10_0000 + 1024) / 8);
}

#[test]
fn atomics_balance() {
    let chip_set = chip_set();
    let program = atomics().program(&[]).expect("a program");
    for size in [7, 1 << 20] {
        let traces = check(&chip_set, &program, &[], size);
        assert_eq!(traces.public.digest[..3], [1, 0, 1]);
    }
}

#[test]
fn bumps_balance() {
    let chip_set = chip_set();
    let program = long_loop().program(&[]).expect("a program");
    let traces = check(&chip_set, &program, &[], 10_000);
    assert!(traces.instances().any(|i| i.chip == index("bump")));
    // The loop has more rows than an instance.
    let heights: Vec<u32> = (traces.instances())
        .filter(|i| chip_set.airs[i.chip].name == "branch_equal")
        .map(Instance::units)
        .collect();
    assert_eq!(heights, [16, 16, 16, 16, 3]);
}

#[test]
fn the_shortest_program_balances() {
    let chip_set = chip_set();
    let mut a = Assembler::new(0x1_0000);
    a.ecall();
    let program = a.program(&[]).expect("a program");
    let traces = check(&chip_set, &program, &[], 1);
    assert_eq!(traces.public.last_memory_word, program.image.end_word() - 1);
}

#[test]
fn every_operation_has_a_chip() {
    let chip_set = chip_set();
    let mut rng = Rng::new(9);
    for &op in Op::ALL.iter().filter(|op| op.is_provable()) {
        for sample in steps::samples(op, 50, &mut rng) {
            let step = ExecutedStep {
                pc: sample.pc,
                instruction: &sample.instruction,
                step: &sample.step,
                next_pc: sample.next_pc,
            };
            let mut chips = chip_set
                .instructions()
                .filter(|(_, c)| c.ops().contains(&op));
            assert!(
                chips.any(|(_, chip)| chip.accepts(&step)),
                "no chip for {sample:?}"
            );
        }
    }
}

/// Returns whether the traces still pass.
fn passes(chip_set: &ChipSet, program: &Program, traces: &Traces) -> bool {
    traces.check(chip_set, program).is_ok()
}

#[test]
fn changed_executions_do_not_balance() {
    let chip_set = chip_set();
    let mut a = calls();
    a.halt(0);
    let program = a.program(&[]).expect("a program");
    let make = || prove(&chip_set, &program, &[3, 4], 1 << 20).1;
    assert!(passes(&chip_set, &program, &make()));

    // Every instance is needed exactly once.
    for index in 0..make().shards[0].instances.len() {
        let mut traces = make();
        let instances = &mut traces.shards[0].instances;
        let instance = instances.remove(index);
        let air = &chip_set.airs[instance.chip];
        let sends = instance
            .main
            .iter()
            .any(|column| (0..column.len()).any(|row| column.get(row) != Some(Fr::from(0u64))));
        if sends {
            assert!(
                !passes(&chip_set, &program, &traces),
                "{} left out",
                air.name
            );
        }
        let mut traces = make();
        traces.shards[0].instances.push(instance);
        if sends {
            assert!(!passes(&chip_set, &program, &traces), "{} twice", air.name);
        }
    }

    for word in 0..4 {
        let mut traces = make();
        traces.public.digest[word] ^= 1;
        assert!(!passes(&chip_set, &program, &traces));
    }
    let mut traces = make();
    traces.public.last_memory_word += 1;
    assert!(!passes(&chip_set, &program, &traces));
}

#[test]
fn a_cell_cannot_start_twice() {
    let chip_set = chip_set();
    let mut a = calls();
    a.halt(0);
    let program = a.program(&[]).expect("a program");
    let execution = run(&program, &[3, 4], 1 << 20);
    let honest = traces(&chip_set, &program, &execution, HEIGHTS, &ONE);

    // A second cell with the address of another: the difference is -1.
    let mut twice = execution.state.clone();
    let mut cell = twice.memory[0];
    (cell.value, cell.time) = (0, 0);
    twice.memory.insert(1, cell);
    let mut builder = ShardBuilder::new(&chip_set, &program, HEIGHTS, &ONE);
    for segment in &execution.segments {
        builder.segment(segment).expect("chips for every step");
    }
    let refused = builder.finish(&twice);
    assert!(matches!(refused, Err(ShardError::Trace { chip, .. }) if chip == "memory"));

    // The same by hand: another instance of the cell, which steps back with a difference of the
    // field.
    let mut forged = honest;
    let cells = forged.instances().find(|i| i.chip == index("memory"));
    let mut copy = cells.expect("memory cells").clone();
    for column in &mut copy.main {
        for row in 1..column.len() {
            column.set_any(row, Fr::from(0u64));
        }
    }
    // Columns: real, address, three limbs of the difference, value, time.
    copy.main[2].set_any(0, -Fr::from(1u64));
    for column in [3, 4, 5, 6] {
        copy.main[column].set_any(0, Fr::from(0u64));
    }
    forged.shards[0].instances.push(copy);
    let report = forged.check(&chip_set, &program).expect_err("a cell twice");
    // Only the range check refuses it: chain and memory balance.
    let wrong: Vec<&str> = report.lines().skip(1).collect();
    assert!(!wrong.is_empty() && wrong.iter().all(|line| line.trim().starts_with("range16")));
}

#[test]
fn claims_outside_the_address_space_are_refused() {
    let chip_set = chip_set();
    let public = PublicValues {
        last_memory_word: WORDS,
        ..PublicValues::default()
    };
    let refused = chip_set.boundary(0, &MemoryMap::new(0..1, 0..0), &public);
    assert!(matches!(
        refused,
        Err(StatementError::LastMemoryWord { got: WORDS, .. })
    ));
    let image = MemoryMap::new(0..WORDS + 1, 0..0);
    let refused = chip_set.boundary(0, &image, &PublicValues::default());
    assert!(matches!(refused, Err(StatementError::ImageEnd { .. })));
}

#[test]
fn executions_that_cannot_be_proved_are_refused() {
    let error = |chip_set: &ChipSet, a: &Assembler| {
        let program = a.program(&[0; 64]).expect("a program");
        let execution = run(&program, &[], 1 << 20);
        let mut builder = ShardBuilder::new(chip_set, &program, HEIGHTS, &ONE);
        let segments = execution.segments.iter();
        let segments: Result<Vec<_>, _> =
            segments.map(|segment| builder.segment(segment)).collect();
        segments.expect_err("refused")
    };
    let mut failing = Assembler::new(0x1_0000);
    failing.halt(3);
    let mut chip_set = chip_set();
    assert_eq!(error(&chip_set, &failing), ShardError::ExitCode { got: 3 });

    // A machine without the chip of the last operations.
    chip_set.chips.pop();
    let mut atomic = Assembler::new(0x1_0000);
    atomic.li(5, 0x2_0000);
    atomic.register(Op::AmoAddD, 6, 5, 5);
    atomic.halt(0);
    assert!(matches!(
        error(&chip_set, &atomic),
        ShardError::NoChip {
            op: Op::AmoAddD,
            ..
        }
    ));
}

#[test]
fn an_execution_needs_exactly_one_halt() {
    let chip_set = chip_set();
    let mut a = Assembler::new(0x1_0000);
    a.halt(0);
    let program = a.program(&[]).expect("a program");
    let execution = run(&program, &[], 1 << 20);
    let none = ShardBuilder::new(&chip_set, &program, HEIGHTS, &ONE).finish(&execution.state);
    assert_eq!(none.map(|_| ()), Err(ShardError::Halts { got: 0 }));

    let mut builder = ShardBuilder::new(&chip_set, &program, HEIGHTS, &ONE);
    for index in 0..2 {
        let mut segment = execution.segments[0].clone();
        segment.index = index;
        builder.segment(&segment).expect("a segment");
    }
    let two = builder.finish(&execution.state);
    assert_eq!(two.map(|_| ()), Err(ShardError::Halts { got: 2 }));

    let mut cut = execution.segments[0].clone();
    cut.calls.clear();
    let refused = ShardBuilder::new(&chip_set, &program, HEIGHTS, &ONE).segment(&cut);
    assert_eq!(refused, Err(ShardError::Calls { segment: 0 }));
}

#[test]
fn illegal_instructions_are_not_in_the_table() {
    let chip_set = chip_set();
    let mut a = Assembler::new(0x1_0000);
    a.register(Op::AmoAddD, 6, 5, 5);
    a.word(0);
    a.halt(0);
    let program = a.program(&[]).expect("a program");
    let fixed = chip_set
        .fixed_instances(&program, HEIGHTS)
        .expect("fixed columns");
    let tables = fixed
        .iter()
        .filter(|instance| instance.chip == index("program"));
    let mut rows = 0;
    for table in tables {
        for row in 0..table.fixed[1].len() {
            let code = table.fixed[1].get(row).expect("a row");
            assert_ne!(code, Fr::from(Op::Illegal.code()));
            rows += 1;
        }
    }
    assert!(rows > 0);
    // Steps of such instructions still name their index in the program.
    assert!(program.instructions.iter().any(|i| i.op == Op::Illegal));
    let step = zkfabric_vm::Step {
        instruction: u32::MAX,
        ..zkfabric_vm::Step::default()
    };
    assert!(executed_step(&program, &step).is_none());
}
