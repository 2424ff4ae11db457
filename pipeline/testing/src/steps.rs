//! Single steps of any operation with chosen operands, without an execution.

use crate::asm::{EDGES, Rng};
use crate::numbers::operand;
use crate::oracle::is_immediate;
use zkfabric_vm::isa::{Format, Instruction, Op, SINK, reservation};
use zkfabric_vm::trace::{Access, Step};
use zkfabric_vm::{alu, ecall};

/// A step and its place.
#[derive(Debug, Clone, Copy)]
pub struct Sample {
    /// Address of the instruction.
    pub pc: u64,
    /// The instruction.
    pub instruction: Instruction,
    /// The step, with instruction index 0.
    pub step: Step,
    /// Address of the next instruction.
    pub next_pc: u64,
}

/// Returns steps of `op` with all pairs of edge operands (if `op` has two) and `random` others.
#[must_use]
pub fn samples(op: Op, random: usize, rng: &mut Rng) -> Vec<Sample> {
    let mut samples = Vec::new();
    let two = matches!(op.format(), Format::Register | Format::Branch | Format::Amo);
    for &a in &EDGES {
        let seconds = if two { EDGES.as_slice() } else { &EDGES[..6] };
        for &b in seconds {
            samples.push(sample(op, a, b, rng));
        }
    }
    for _ in 0..random {
        let (a, b) = (operand(rng), operand(rng));
        samples.push(sample(op, a, b, rng));
        // Equal operands are an edge of comparisons.
        samples.push(sample(op, a, a, rng));
        samples.push(sample(op, 0, 0, rng));
        let (a, b) = special(rng);
        for amount in [b, 64 - b] {
            samples.push(sample(op, a, amount, rng));
        }
        // The only special operand of a word, 2^32 - 2^16 + 1.
        if op == Op::SllUwI {
            samples.push(sample(op, 0xffff_0001, 32 + rng.below(16), rng));
        }
    }
    samples
}

/// Returns an operand and a shift amount for which the product has different digits if one of the
/// four places is counted negatively (`zkfabric_chips::shift::product`): the product is a multiple
/// of the sum of the places' factors, but the part below `2^64` of the product made from the digits
/// is not.
fn special(rng: &mut Rng) -> (u64, u64) {
    loop {
        let negative = rng.below(3) as usize;
        let mut places: [i128; 4] = core::array::from_fn(|_| i128::from(rng.below(2)));
        places[negative] = 0;
        places[negative] = 1 - places.iter().sum::<i128>();
        let factor: i128 = (0..4).map(|place| places[place] << (16 * place)).sum();
        let Ok(factor) = u64::try_from(factor) else {
            continue;
        };
        let multiple = 1 + rng.next_u64() % (u64::MAX / factor);
        let multiple = multiple >> rng.below(64);
        let bits = rng.below(64);
        let digits = u128::from(multiple) << bits;
        let low = |place: usize| i128::from((digits << (16 * place)) as u64);
        let low: i128 = (0..4).map(|place| places[place] * low(place)).sum();
        if places[negative] < 0 && digits >> 80 == 0 && u64::try_from(low).is_err() {
            return (multiple * factor, bits);
        }
    }
}

/// Returns one step. `a` is the value of `rs1` (for loads, stores and atomics: the memory's
/// content), `b` the value of `rs2` or, if possible, the immediate. Registers, other immediates,
/// gaps, addresses and time are random.
///
/// # Panics
/// For an operation without a chip.
#[must_use]
pub fn sample(op: Op, a: u64, b: u64, rng: &mut Rng) -> Sample {
    let register = |rng: &mut Rng| rng.range(1, 32) as u8;
    let destination = match rng.below(8) {
        0 => SINK,
        _ => register(rng),
    };
    let format = op.format();
    let mut instruction = Instruction {
        op,
        len: rng.pick(&[2, 4]).unwrap_or(4),
        ..Instruction::default()
    };
    let pc = rng.range(1 << 11, 1 << 31) as u64 * 2;
    let time = 4 * rng.range(1 << 15, 1 << 38) as u64;
    let mut step = Step {
        instruction: 0,
        reservation_gap: 0,
        time,
        accesses: [Access::default(); 4],
    };
    let mut next_pc = pc + u64::from(instruction.len);
    match format {
        Format::Register
        | Format::Branch
        | Format::Store
        | Format::StoreConditional
        | Format::Amo => {
            instruction.rs1 = register(rng);
            instruction.rs2 = register(rng);
        }
        Format::Immediate | Format::Unary | Format::Jalr | Format::Load | Format::LoadReserved => {
            instruction.rs1 = register(rng);
        }
        _ => {}
    }
    match format {
        Format::Register | Format::Immediate | Format::Unary => {
            instruction.rd = destination;
            instruction.imm = match format {
                Format::Immediate if is_immediate(op, b) => b,
                _ => immediate(op, rng),
            };
            step.accesses[0] = read(a, rng);
            let second = if format == Format::Register {
                step.accesses[1] = read(b, rng);
                b
            } else {
                instruction.imm
            };
            step.accesses[3] = write(alu::evaluate(op, a, second), rng);
        }
        Format::Branch => {
            instruction.imm = target(rng);
            step.accesses[0] = read(a, rng);
            step.accesses[1] = read(b, rng);
            if alu::is_taken(op, a, b) {
                next_pc = instruction.imm;
            }
        }
        Format::Jal => {
            instruction.rd = destination;
            instruction.imm = target(rng);
            step.accesses[3] = write(next_pc, rng);
            next_pc = instruction.imm;
        }
        Format::Jalr => {
            instruction.rd = destination;
            instruction.imm = immediate(op, rng);
            let to = target(rng) + rng.below(2);
            step.accesses[0] = read(to.wrapping_sub(instruction.imm), rng);
            step.accesses[3] = write(next_pc, rng);
            next_pc = to & !1;
        }
        Format::Load | Format::Store => {
            memory(&mut instruction, &mut step, (a, b), rng);
            if format == Format::Load {
                instruction.rd = destination;
            }
        }
        Format::Ecall => {
            let codes = [
                ecall::HALT,
                ecall::INPUT,
                ecall::HINT,
                ecall::PRINT,
                ecall::MARK,
            ];
            let code = rng.pick(&codes).unwrap_or_default();
            step.accesses[0] = read(code, rng);
        }
        Format::LoadReserved | Format::StoreConditional | Format::Amo => {
            instruction.rd = destination;
            atomic(op, &mut step, (a, b), rng);
        }
        Format::Illegal => panic!("{op:?} cannot be proved"),
    }
    Sample {
        pc,
        instruction,
        step,
        next_pc,
    }
}

/// Returns an immediate that the decoder can produce.
fn immediate(op: Op, rng: &mut Rng) -> u64 {
    match op {
        Op::SllI | Op::SrlI | Op::SraI | Op::RorI | Op::SllUwI => rng.below(64),
        Op::SllwI | Op::SrlwI | Op::SrawI | Op::RorwI => rng.below(32),
        // Includes LUI and AUIPC.
        Op::AddI if rng.one_in(2) => operand(rng),
        Op::AndI if rng.one_in(8) => 0xffff,
        _ => match op.format() {
            Format::Immediate | Format::Jalr | Format::Load | Format::Store => {
                let edges = [0, 1, -1, 2047, -2048];
                match rng.below(3) {
                    0 => rng.pick(&edges).unwrap_or_default() as u64,
                    _ => rng.range(-2048, 2048) as u64,
                }
            }
            _ => 0,
        },
    }
}

/// Returns a possible instruction address.
fn target(rng: &mut Rng) -> u64 {
    rng.range(1 << 10, 1 << 31) as u64 * 2
}

/// Makes a load or store at a random alignment; `a` and `b` are the memory's content.
fn memory(instruction: &mut Instruction, step: &mut Step, (a, b): (u64, u64), rng: &mut Rng) {
    let op = instruction.op;
    // Includes low addresses, where base and offset wrap around.
    let low = if rng.one_in(4) { 0 } else { 1 << 16 };
    let bits = rng.range(10, 35);
    let address = low + rng.below(1 << bits) / 8 * 8 + rng.below(8);
    instruction.imm = immediate(op, rng);
    let base = address.wrapping_sub(instruction.imm);
    step.accesses[0] = read(base, rng);
    let (shift, bytes) = (address % 8 * 8, op.width());
    let mask = u128::from(u64::MAX >> (64 - 8 * bytes)) << shift;
    let words = u128::from(a) | u128::from(b) << 64;
    let crosses = address % 8 + bytes > 8;
    if op.format() == Format::Load {
        let raw = ((words & mask) >> shift) as u64;
        step.accesses[1] = read(a, rng);
        if crosses {
            step.accesses[2] = read(b, rng);
        }
        step.accesses[3] = write(alu::extend(op, raw), rng);
    } else {
        let value = operand(rng);
        let stored = (words & !mask) | ((u128::from(value) << shift) & mask);
        step.accesses[1] = read(value, rng);
        step.accesses[2] = change(a, stored as u64, rng);
        if crosses {
            step.accesses[3] = change(b, (stored >> 64) as u64, rng);
        }
    }
}

/// Makes an atomic at a random aligned address; `a` and `b` are the values of the word (either half
/// in turn) and of the register.
fn atomic(op: Op, step: &mut Step, (a, b): (u64, u64), rng: &mut Rng) {
    let bits = rng.range(10, 35);
    let width = op.width();
    let address = rng.below(1 << bits) / width * width;
    let shift = address % 8 * 8;
    let mask = (u64::MAX >> (64 - 8 * width)) << shift;
    // The requested operand, also in the upper half.
    let word = a.rotate_left(shift as u32);
    let stored = |new: u64| (word & !mask) | ((new << shift) & mask);
    let load = if width == 8 { Op::Ld } else { Op::Lw };
    let old = alu::extend(load, (word & mask) >> shift);
    let held = match rng.below(4) {
        0 => 0,
        1 => reservation(address, 12 - width),
        2 => reservation(address ^ 8, width),
        _ => reservation(rng.below(1 << 34) / 8 * 8, width),
    };
    step.accesses[0] = read(address, rng);
    match op.format() {
        Format::LoadReserved => {
            step.accesses[1] = read(word, rng);
            step.accesses[2] = change(held, reservation(address, width), rng);
            step.reservation_gap = step.accesses[2].gap;
            step.accesses[3] = write(old, rng);
        }
        Format::StoreConditional => {
            step.accesses[1] = read(b, rng);
            let fails = rng.one_in(2) && held != reservation(address, width);
            step.accesses[2] = change(held, 0, rng);
            step.reservation_gap = step.accesses[2].gap;
            if !fails {
                step.accesses[2] = change(word, stored(b), rng);
            }
            step.accesses[3] = write(fails.into(), rng);
        }
        _ => {
            step.accesses[1] = read(b, rng);
            step.accesses[2] = change(word, stored(alu::atomic(op, old, b)), rng);
            step.accesses[3] = write(old, rng);
        }
    }
}

fn read(value: u64, rng: &mut Rng) -> Access {
    change(value, value, rng)
}

fn write(after: u64, rng: &mut Rng) -> Access {
    let before = operand(rng);
    change(before, after, rng)
}

fn change(before: u64, after: u64, rng: &mut Rng) -> Access {
    let gap = match rng.below(4) {
        0 => 0,
        1 => u16::MAX,
        _ => rng.next_u64() as u16,
    };
    Access { before, after, gap }
}
