//! The programs of riscv-software-src/riscv-tests (ui, um, uc, Zba, Zbb), executed and checked by
//! the row checker.
//!
//! The programs are built for environment `p`, which sets up machine mode first. Two changes of
//! their bytes make them run without it: the entry is the instruction after the first MRET of the
//! executable segment, and the system call 93 (exit) becomes HALT. A program ends with exit code 0,
//! or with `2 n + 1` if case `n` failed.
#![expect(
    clippy::expect_used,
    reason = "helpers of tests, outside of test functions"
)]

use rayon::prelude::*;
use std::fs;
use std::path::Path;
use zkfabric_chips::chip_set::ChipSet;
use zkfabric_chips::heights::Heights;
use zkfabric_chips::shards::ShardSize;
use zkfabric_testing::execution::{run, traces};
use zkfabric_testing::published;
use zkfabric_vm::{ExecutionError, Executor, Limits, LoadLimits, Op, Program};

/// Number of programs.
const PROGRAMS: usize = 100;
/// FENCE.I belongs to the extension Zifencei, which the machine doesn't have: stores to the text do
/// not change instructions.
const WITHOUT: &[&str] = &["rv64ui-p-fence_i"];
/// Returns whether no program of these extensions executes the operation: the atomics, whose oracle
/// is qemu, and `Illegal`.
fn untested(op: Op) -> bool {
    op >= Op::LrW || op == Op::Illegal
}

const MRET: u32 = 0x3020_0073;
/// `li a7, 93` and `li a7, 0`.
const EXIT: (u32, u32) = (0x05d0_0893, 0x0000_0893);

/// Loads the program of a file, changed as described above.
fn load(path: &Path) -> Program {
    let mut elf = fs::read(path).expect("a file just listed");
    let (start, end, address) = executable(&elf);
    let word = |elf: &[u8], at: usize| elf[at..].first_chunk().map(|w| u32::from_le_bytes(*w));
    let code = (start..end).step_by(2);
    let mret = code.clone().find(|&at| word(&elf, at) == Some(MRET));
    let entry = address + (mret.expect("an MRET") + 4 - start) as u64;
    let exits: Vec<usize> = code.filter(|&at| word(&elf, at) == Some(EXIT.0)).collect();
    assert!(!exits.is_empty(), "{} does not end", path.display());
    for at in exits {
        elf[at..at + 4].copy_from_slice(&EXIT.1.to_le_bytes());
    }
    elf[24..32].copy_from_slice(&entry.to_le_bytes());
    let limits = LoadLimits {
        address: 1 << 32,
        ..LoadLimits::default()
    };
    Program::from_elf_limited(&elf, &limits).expect("a program that can be loaded")
}

/// Returns range in the file and address of the first executable segment.
fn executable(elf: &[u8]) -> (usize, usize, u64) {
    let field = |at: usize, len: usize| {
        let bytes = elf[at..at + len].iter().rev();
        bytes.fold(0, |value, &byte| value << 8 | u64::from(byte))
    };
    let (table, size, count) = (field(32, 8), field(54, 2), field(56, 2));
    let headers = (0..count).map(|index| (table + index * size) as usize);
    let executable = |&at: &usize| field(at, 4) == 1 && field(at + 4, 4) & 1 == 1;
    let at = { headers }.find(executable).expect("an executable segment");
    let start = field(at + 8, 8) as usize;
    (start, start + field(at + 32, 8) as usize, field(at + 16, 8))
}

#[test]
fn every_program_passes_and_every_row_is_right() {
    let Some(folder) = published::data("riscv-tests") else {
        return;
    };
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let files: Vec<_> = entries.map(|entry| entry.path()).collect();
    let name = |path: &Path| {
        path.file_name()
            .map(|name| name.to_string_lossy().into_owned())
    };
    let programs: Vec<(String, Program)> = files
        .iter()
        .filter_map(|path| Some((name(path)?, path)))
        .filter(|(name, _)| name.starts_with("rv64"))
        .map(|(name, path)| (name, load(path)))
        .collect();
    assert_eq!(programs.len(), PROGRAMS);
    let chip_set = ChipSet::new().expect("descriptions of chips");
    let counts: Vec<[u64; Op::COUNT]> = programs
        .par_iter()
        .map(|(name, program)| {
            let executor = Executor::new(program).expect("a program for the executor");
            let limits = Limits {
                memory_bytes: program.image.end_word() * 8 + (1 << 20),
                ..Limits::default()
            };
            let outcome = executor.count(&[], &limits);
            if WITHOUT.contains(&name.as_str()) {
                let illegal = matches!(outcome, Err(ExecutionError::IllegalInstruction { .. }));
                assert!(illegal, "{name}: {outcome:?}");
                return [0; Op::COUNT];
            }
            let outcome = outcome.expect("an execution that ends");
            let failed = outcome.exit_code >> 1;
            assert_eq!(outcome.exit_code, 0, "{name}: case {failed}");
            let execution = run(program, &[], 1 << 20);
            let heights = Heights::default();
            let traces = traces(&chip_set, program, &execution, heights, &ShardSize::MAX);
            assert_eq!(traces.check(&chip_set, program), Ok(()), "{name}");
            *outcome.counts.expect("counts")
        })
        .collect();
    for &op in Op::ALL.iter().filter(|op| !untested(**op)) {
        let executed: u64 = counts.iter().map(|c| c[usize::from(op.code())]).sum();
        assert!(executed > 0, "no program executes {}", op.mnemonic());
    }
}
