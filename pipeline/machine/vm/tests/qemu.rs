//! Random programs on `qemu-riscv64` (Debian `qemu-user`), an independent implementation: registers
//! and memory must be equal after each case. A program is a static ELF file of machine code
//! generated here; only its last instructions differ: under qemu they write the data to standard
//! output, in our machine they HALT.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "helpers of tests"
)]

use std::io::Write as _;
use std::process::{Command, Stdio};

use zkfabric_testing::asm::{
    Assembler, CASE_BYTES, RandomOptions, Rng, case_data, random_case, write_elf,
};
use zkfabric_vm::executor::Counts;
use zkfabric_vm::{Executor, Limits, Op, Program};

const TEXT: u64 = 0x1_0000;
const QEMU: &str = "qemu-riscv64";

fn qemu_present() -> bool {
    let found = Command::new(QEMU)
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .is_ok();
    if !found {
        println!("SKIPPED: {QEMU} not found; apt-get install qemu-user");
    }
    found
}

/// Returns the program's standard output under qemu.
fn run_qemu(elf: &[u8]) -> Vec<u8> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(elf).unwrap();
    let path = file.into_temp_path();
    let mut permissions = std::fs::metadata(&path).unwrap().permissions();
    std::os::unix::fs::PermissionsExt::set_mode(&mut permissions, 0o700);
    std::fs::set_permissions(&path, permissions).unwrap();
    let output = Command::new(QEMU).arg(&path).output().unwrap();
    assert!(output.status.success(), "{QEMU}: {:?}", output.status);
    output.stdout
}

/// Many cases in sequence, each with its own data.
struct Cases {
    text: Assembler,
    data_base: u64,
    data: Vec<u8>,
    /// Start address of each case's text.
    starts: Vec<u64>,
}

fn build(seed: u64, cases: u64, options: &RandomOptions) -> Cases {
    let mut rng = Rng::new(seed);
    let room = cases * (8192 + 64 * options.instructions as u64);
    // 4096 is not a multiple of CASE_BYTES: every third page boundary lies within a buffer.
    let data_base = (TEXT + room).next_multiple_of(4096);
    let mut text = Assembler::new(TEXT);
    let (mut data, mut starts) = (Vec::new(), Vec::new());
    for case in 0..cases {
        starts.push(text.here());
        random_case(&mut text, &mut rng, options, data_base + case * CASE_BYTES);
        data.extend(case_data(&mut rng));
    }
    assert!(text.here() + 256 < data_base);
    Cases {
        text,
        data_base,
        data,
        starts,
    }
}

impl Cases {
    fn elf(&self, end: impl FnOnce(&mut Assembler)) -> Vec<u8> {
        let mut text = self.text.clone();
        end(&mut text);
        write_elf(TEXT, &text.bytes().unwrap(), self.data_base, &self.data)
    }

    fn under_qemu(&self) -> Vec<u8> {
        run_qemu(&self.elf(|text| {
            // write(1, data, len), in a loop because a pipe may take less; exit(0).
            text.li(8, self.data_base);
            text.li(9, self.data.len() as u64);
            let again = text.new_label();
            text.bind(again);
            text.li(17, 64);
            text.li(10, 1);
            text.immediate(Op::AddI, 11, 8, 0);
            text.immediate(Op::AddI, 12, 9, 0);
            text.ecall();
            text.register(Op::Add, 8, 8, 10);
            text.register(Op::Sub, 9, 9, 10);
            text.branch(Op::Bne, 9, 0, again);
            text.li(17, 93);
            text.li(10, 0);
            text.ecall();
        }))
    }

    /// Returns the data after execution in all modes of our machine, which must agree; adds the
    /// counts to `total`.
    fn in_our_machine(&self, total: &mut Counts) -> Vec<u8> {
        let program = Program::from_elf(&self.elf(|text| text.halt(0))).unwrap();
        let executor = Executor::new(&program).unwrap();
        let limits = Limits {
            memory_bytes: 1 << 28,
            ..Limits::default()
        };
        let fast = executor.run(&[], &limits).unwrap();
        let counted = executor.count(&[], &limits).unwrap();
        let mut steps = 0;
        let (traced, state) = executor
            .trace(&[], &limits, 1000, |segment| {
                steps += segment.steps.len() as u64;
            })
            .unwrap();
        let len = self.data.len() as u64;
        let data = fast.memory(self.data_base, len).unwrap();
        for other in [&counted, &traced] {
            assert_eq!(other.memory(self.data_base, len).unwrap(), data);
            assert_eq!(other.registers(), fast.registers());
            assert_eq!(other.instructions, fast.instructions);
        }
        assert_eq!(steps, fast.instructions);
        assert_eq!(state.registers.map(|cell| cell.value), *fast.registers());
        let counts = counted.counts.unwrap();
        assert_eq!(Some(&counts), traced.counts.as_ref());
        for (total, count) in total.iter_mut().zip(counts.iter()) {
            *total += count;
        }
        data.to_vec()
    }

    /// Fails with the first difference.
    fn compare(&self, seed: u64, total: &mut Counts) {
        let (theirs, ours) = (self.under_qemu(), self.in_our_machine(total));
        assert_eq!(theirs.len(), ours.len());
        assert_ne!(ours, self.data, "nothing was computed");
        let Some(at) = theirs.iter().zip(&ours).position(|(a, b)| a != b) else {
            return;
        };
        let (case, at) = (at / CASE_BYTES as usize, (at % CASE_BYTES as usize) & !7);
        let offset = case * CASE_BYTES as usize + at;
        let word = |data: &[u8]| u64::from_le_bytes(data[offset..offset + 8].try_into().unwrap());
        let place = match at {
            256..512 => format!("x{}", (at - 256) / 8),
            _ => format!("buffer byte {}", at as i64 - 512),
        };
        panic!(
            "seed {seed}, case {case} at {:#x}: {place} is {:#x} under qemu and {:#x} here",
            self.starts[case],
            word(&theirs),
            word(&ours),
        );
    }
}

fn compare_many(seeds: std::ops::Range<u64>, cases: u64, options: &RandomOptions) -> Counts {
    let mut total = [0; Op::COUNT];
    for seed in seeds {
        build(seed, cases, options).compare(seed, &mut total);
    }
    total
}

fn assert_covered(total: &Counts, least: u64, ops: impl Iterator<Item = Op>) {
    for op in ops {
        let count = total[usize::from(op.code())];
        assert!(
            count >= least,
            "{} executed {count} times only",
            op.mnemonic()
        );
    }
}

/// Options for Debian's QEMU, 7.2.
fn options() -> RandomOptions {
    RandomOptions {
        zero_extend_ctzw: true,
        ..RandomOptions::provable(0)
    }
}

/// Every operation of the executor, including atomics and compressed forms.
#[test]
fn random_programs_agree() {
    if !qemu_present() {
        return;
    }
    let ops: Vec<Op> = Op::ALL
        .iter()
        .copied()
        .filter(|&op| op != Op::Illegal && op != Op::Ecall)
        .collect();
    let options = RandomOptions {
        instructions: 250,
        ops: ops.clone(),
        ..options()
    };
    let total = compare_many(0..10, 100, &options);
    assert_covered(&total, 1000, ops.into_iter());
    println!("{} instructions compared", total.iter().sum::<u64>());
}

/// Short cases: few later instructions can overwrite an error.
#[test]
fn short_cases_agree() {
    if !qemu_present() {
        return;
    }
    let options = RandomOptions {
        instructions: 12,
        compressed: false,
        ..options()
    };
    let ops = options.ops.clone();
    let total = compare_many(100..104, 2000, &options);
    assert_covered(&total, 300, ops.into_iter().filter(|&op| op != Op::Ecall));
}

/// Every pair of edge operands through every operation with two operands (and one), 32 results per
/// case.
#[test]
fn edge_operands_agree() {
    if !qemu_present() {
        return;
    }
    edge::run();
}

mod edge {
    use super::*;
    use zkfabric_testing::asm::EDGES;
    use zkfabric_vm::Format;

    /// Offset of the word for atomics, past the edges.
    const WORD: u64 = 0x800;

    /// Runs AMOs on all pairs of edges, one in the word at x14 at an offset; stores the returned
    /// values and the memory left behind.
    fn amo(text: &mut Assembler, op: Op, offset: i64, (edges, results): (u64, u64)) {
        let (again, second) = (text.new_label(), text.new_label());
        let bytes = EDGES.len() as i64 * 8;
        text.li(5, edges);
        text.li(8, results);
        text.li(14, edges + WORD);
        text.immediate(Op::AddI, 15, 14, offset);
        text.bind(again);
        text.li(6, edges);
        text.immediate(Op::Ld, 10, 5, 0);
        text.bind(second);
        text.immediate(Op::Ld, 11, 6, 0);
        text.store(Op::Sd, 10, 14, 0);
        text.register(op, 12, 15, 11);
        text.store(Op::Sd, 12, 8, 0);
        text.immediate(Op::Ld, 12, 14, 0);
        text.store(Op::Sd, 12, 8, 8);
        text.immediate(Op::AddI, 8, 8, 16);
        text.immediate(Op::AddI, 6, 6, 8);
        text.immediate(Op::AddI, 13, 3, bytes);
        text.branch(Op::Bne, 6, 13, second);
        text.immediate(Op::AddI, 5, 5, 8);
        text.branch(Op::Bne, 5, 13, again);
    }

    /// Stores all results of each operation one after the other, then compares them with qemu's.
    pub(super) fn run() {
        let data_base = 0x40_0000;
        let mut text = Assembler::new(TEXT);
        let mut stored = Vec::new();
        text.li(3, data_base);
        for &op in Op::ALL {
            let again = text.new_label();
            let second = text.new_label();
            // x5, x6 walk over the edges; x8 points to the next result.
            let (edges, results) = (data_base, data_base + 0x1000 + stored.len() as u64 * 8);
            let bytes = EDGES.len() as i64 * 8;
            match op.format() {
                Format::Register => {
                    text.li(5, edges);
                    text.li(8, results);
                    text.bind(again);
                    text.li(6, edges);
                    text.immediate(Op::Ld, 10, 5, 0);
                    text.bind(second);
                    text.immediate(Op::Ld, 11, 6, 0);
                    text.register(op, 12, 10, 11);
                    text.store(Op::Sd, 12, 8, 0);
                    text.immediate(Op::AddI, 8, 8, 8);
                    text.immediate(Op::AddI, 6, 6, 8);
                    text.immediate(Op::AddI, 13, 3, bytes);
                    text.branch(Op::Bne, 6, 13, second);
                    text.immediate(Op::AddI, 5, 5, 8);
                    text.branch(Op::Bne, 5, 13, again);
                    stored.extend((0..EDGES.len().pow(2)).map(|_| op));
                }
                Format::Unary => {
                    text.li(5, edges);
                    text.li(8, results);
                    text.bind(again);
                    text.immediate(Op::Ld, 10, 5, 0);
                    text.unary(op, 12, 10);
                    text.store(Op::Sd, 12, 8, 0);
                    text.immediate(Op::AddI, 8, 8, 8);
                    text.immediate(Op::AddI, 5, 5, 8);
                    text.immediate(Op::AddI, 13, 3, bytes);
                    text.branch(Op::Bne, 5, 13, again);
                    stored.extend(EDGES.map(|_| op));
                }
                Format::Amo => {
                    for offset in (0..8).step_by(op.width() as usize) {
                        let results = data_base + 0x1000 + stored.len() as u64 * 8;
                        amo(&mut text, op, offset, (edges, results));
                        stored.extend((0..2 * EDGES.len().pow(2)).map(|_| op));
                    }
                }
                _ => {}
            }
        }
        let mut data: Vec<u8> = EDGES.iter().flat_map(|edge| edge.to_le_bytes()).collect();
        data.resize(0x1000 + stored.len() * 8, 0);
        let cases = Cases {
            text,
            data_base,
            data,
            starts: Vec::new(),
        };
        let mut total = [0; Op::COUNT];
        let (theirs, ours) = (cases.under_qemu(), cases.in_our_machine(&mut total));
        assert_eq!(theirs.len(), ours.len());
        for (index, (theirs, ours)) in theirs
            .as_chunks::<8>()
            .0
            .iter()
            .zip(ours.as_chunks::<8>().0)
            .enumerate()
        {
            let op = index
                .checked_sub(0x1000 / 8)
                .map_or(Op::Illegal, |index| stored[index]);
            let (theirs, ours) = (u64::from_le_bytes(*theirs), u64::from_le_bytes(*ours));
            if op == Op::Ctzw && ours == 32 && theirs > 32 && theirs < 64 {
                // QEMU before 8.0 counts the upper half too ("target/riscv: fix ctzw behavior").
                continue;
            }
            assert_eq!(theirs, ours, "result {index}, {}", op.mnemonic());
        }
        // 45 operations with two operands, AMOs of doublewords and of both words, each with two
        // results.
        assert!(stored.len() > (45 + 9 * 2 + 18 * 2) * 576);
    }
}
