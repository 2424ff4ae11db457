//! Stacks that overflow: below the image, and above statics, where a guard stops them.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use zkfabric_testing::asm::Assembler;
use zkfabric_vm::{ExecutionError, Executor, Limits, LoadError, Op, Outcome, Program};

/// Text of programs whose statics and stack lie above.
const LOW: u64 = 0x1_0000;
/// Text of programs whose stack lies below.
const HIGH: u64 = 0x401_0000;
/// Statics of the programs at [`LOW`].
const STATICS: u64 = 0x1_0100;
const STATIC_BYTES: u64 = 0x2000;
/// The stack's ends as the linker scripts up to release 0.2 put it.
const BOTTOM: u64 = 0x1_3000;
const TOP: u64 = BOTTOM + (64 << 20);

/// Returns a program that sets the stack pointer by LUI and ADDI, puts `frames` frames of `frame`
/// bytes on the stack and writes into each frame's lowest word.
fn recursion(base: u64, top: u64, frames: u64, frame: i64) -> Assembler {
    let mut a = Assembler::new(base);
    a.li(2, top);
    a.li(5, frames);
    a.li(6, frame as u64);
    let (again, end) = (a.new_label(), a.new_label());
    a.bind(again);
    a.branch(Op::Beq, 5, 0, end);
    a.register(Op::Sub, 2, 2, 6);
    a.store(Op::Sd, 5, 2, 0);
    a.immediate(Op::AddI, 5, 5, -1);
    a.jal(0, again);
    a.bind(end);
    a.halt(0);
    a
}

/// Returns the ELF file of a program with a section of zeros that no segment has.
fn with_bss(a: &Assembler, address: u64, bytes: u64) -> Vec<u8> {
    let mut file = a.elf(&[]).unwrap();
    let table = file.len() as u64;
    file[40..48].copy_from_slice(&table.to_le_bytes());
    file[58..60].copy_from_slice(&64_u16.to_le_bytes());
    file[60..62].copy_from_slice(&2_u16.to_le_bytes());
    file.extend([0; 64]);
    for word in [0_u32, 8] {
        file.extend(word.to_le_bytes()); // name, SHT_NOBITS
    }
    for long in [3, address, 0, bytes, 0, 8, 0] {
        file.extend(long.to_le_bytes()); // flags: write, allocated
    }
    file
}

/// Runs in all modes, which must give the same result.
fn run(program: &Program) -> Result<Outcome, ExecutionError> {
    let executor = Executor::new(program).unwrap();
    let limits = Limits {
        memory_bytes: 128 << 20,
        ..Limits::default()
    };
    let fast = executor.run(&[], &limits);
    let counted = executor.count(&[], &limits);
    let traced = executor.trace(&[], &limits, 1 << 16, |_| ());
    assert_eq!(fast.as_ref().err(), counted.as_ref().err());
    assert_eq!(fast.as_ref().err(), traced.as_ref().err());
    fast
}

/// A frame that fits, and one more.
#[test]
fn a_stack_below_the_image_ends_where_memory_begins() {
    const KIB: i64 = 1024;
    let frames = (HIGH - 0x1_0000) / KIB as u64;
    for (frames, ends) in [(frames, true), (frames + 1, false)] {
        let program = recursion(HIGH, HIGH, frames, KIB).program(&[]).unwrap();
        assert!(program.guard.is_empty());
        match run(&program) {
            Ok(_) => assert!(ends),
            Err(error) => {
                assert!(!ends, "{error}");
                let error = error.to_string();
                assert!(
                    error.starts_with("the stack overflowed at 0x4010"),
                    "{error}"
                );
                let expected = "access of 8 bytes at address 0xfc00, below the stack's lowest address 0x10000;";
                assert!(error.contains(expected), "{error}");
            }
        }
    }
    // A frame larger than what is left below the memory leaves all memory.
    let huge = recursion(HIGH, HIGH, 1, 1 << 30).program(&[]).unwrap();
    assert!(matches!(run(&huge), Err(ExecutionError::BadAddress { .. })));
}

#[test]
fn a_stack_above_statics_has_a_guard() {
    let guard = BOTTOM / 8..(BOTTOM + (1 << 20)) / 8;
    let load = |frames| {
        let file = with_bss(&recursion(LOW, TOP, frames, 1024), STATICS, STATIC_BYTES);
        let program = Program::from_elf(&file).unwrap();
        assert_eq!(program.guard, guard);
        program
    };
    let most = 63 << 10;
    assert_eq!(run(&load(most)).unwrap().exit_code, 0);
    let overflow = run(&load(most + 1)).unwrap_err();
    assert!(
        matches!(
            overflow,
            ExecutionError::StackOverflow { address, bottom, .. }
                if bottom == guard.end * 8 && address == bottom - 1024
        ),
        "{overflow}"
    );
}

/// Programs whose map is another one keep all their memory.
#[test]
fn other_maps_have_no_guard() {
    let none = |file: &[u8]| assert_eq!(Program::from_elf(file).unwrap().guard, 0..0);
    let recursion = |top| recursion(LOW, top, 1, 64);
    // Without sections the end of the statics is unknown: the text's end is taken.
    none(&recursion(TOP).elf(&[]).unwrap());
    for top in [TOP + 8, TOP - 4096, HIGH] {
        none(&with_bss(&recursion(top), STATICS, STATIC_BYTES));
    }
    none(&with_bss(&recursion(TOP), STATICS, STATIC_BYTES + 4096));
    // The stack pointer is set after a load.
    let mut late = Assembler::new(LOW);
    late.immediate(Op::Ld, 5, 0, 0);
    late.li(2, TOP);
    late.halt(0);
    none(&with_bss(&late, STATICS, STATIC_BYTES));
    // Section headers that lie outside the file, or sections outside the memory, say nothing.
    let file = with_bss(&recursion(TOP), STATICS, STATIC_BYTES);
    // The last 24 bytes of a header are not read.
    for cut in 25..65 {
        none(&file[..file.len() - cut]);
    }
    none(&with_bss(&recursion(TOP), u64::MAX, STATIC_BYTES));
    none(&with_bss(&recursion(TOP), STATICS, 1 << 40));
}

#[test]
fn segments_below_the_memory_are_refused() {
    // A second segment without bytes in the file.
    let load = |base: u64, address: u64| {
        let mut a = Assembler::new(base);
        a.li(5, address);
        a.store(Op::Sd, 5, 5, 0);
        a.halt(0);
        let mut file = a.elf(&[1]).unwrap();
        let second = 64 + 56;
        file[second + 16..second + 24].copy_from_slice(&address.to_le_bytes());
        file[second + 32..second + 40].copy_from_slice(&[0; 8]);
        Program::from_elf(&file)
    };
    let below = load(0x20_0000, 0xfff8).unwrap_err();
    assert_eq!(
        below,
        LoadError::BelowMemory {
            index: 1,
            address: 0xfff8,
            first: 0x1_0000
        }
    );
    let first = load(0x8000, 0x4000).unwrap_err();
    assert!(
        matches!(first, LoadError::BelowMemory { first: 0x8000, .. }),
        "{first}"
    );
    for address in [0x1_0000, 0x1f_f000, 0x30_0000] {
        let program = load(0x20_0000, address).unwrap();
        assert_eq!(run(&program).unwrap().exit_code, 0);
    }
}

/// The files that were reported (`../shared/cases/reports`).
#[test]
fn reported_programs() {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../../shared/cases/reports"
    );
    let read = |name: &str| std::fs::read(format!("{folder}/{name}"));
    let (Ok(overflow), Ok(input), Ok(below)) = (
        read("guest_stack_overflow.elf"),
        read("guest_stack_overflow.input"),
        read("bss_below_text.elf"),
    ) else {
        println!("skipped because ../shared/cases is missing");
        return;
    };
    let program = Program::from_elf(&overflow).unwrap();
    let input: Vec<u64> = zkfabric_abi::input::words(&input).collect();
    let executor = Executor::new(&program).unwrap();
    let error = executor.run(&input, &Limits::default()).unwrap_err();
    assert!(
        matches!(error, ExecutionError::StackOverflow { .. }),
        "{error}"
    );
    let shallow = executor.run(&[8, 1000], &Limits::default()).unwrap();
    assert_eq!(
        (shallow.exit_code, shallow.digest[..2].to_vec()),
        (0, vec![0, 1000])
    );
    let program = Program::from_elf(&below).unwrap();
    assert_eq!(run(&program).unwrap().exit_code, 0);
}
