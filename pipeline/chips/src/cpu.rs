//! What all instruction chips share: fetch, register and memory access, limbs.

use crate::bus;
use alloc::{format, vec::Vec};
use zkfabric_air::{AirBuilder, AirError, ColumnSpec, Expr, Trace};
use zkfabric_vm::isa::{Format, Instruction, Op};
use zkfabric_vm::trace::{Call, Space, Step};

use crate::lookups::Lookups;

/// A chip whose rows are executed instructions.
pub trait InstructionChip: core::fmt::Debug + Send + Sync {
    /// Name, also that of its folder.
    fn name(&self) -> &'static str;
    /// The operations it proves. Several chips may share one: a step goes to the first of them, in the
    /// order of the machine, that [`accepts`](Self::accepts) it.
    fn ops(&self) -> &'static [Op];
    /// Whether the chip can prove this step of one of its operations. Only the prover asks: that a row
    /// is right follows from its constraints, whichever chip it stands in.
    fn accepts(&self, _step: &Executed<'_>) -> bool {
        true
    }
    /// Names and widths of its columns.
    fn columns(&self) -> Vec<ColumnSpec>;
    /// Its constraints.
    fn constrain(&self, builder: &mut AirBuilder);
    /// Fills one row and counts its lookups (the fetch is counted by the caller).
    fn fill(&self, row: usize, step: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups);
    /// Ends the filling of a trace, once, after its last row: here columns of inverses are inverted.
    fn finish(&self, _trace: &mut Trace) {}

    /// The finished description.
    ///
    /// # Errors
    /// A mistake in `constrain`.
    fn air(&self) -> Result<zkfabric_air::Air, AirError> {
        let mut builder = AirBuilder::new(self.name(), self.columns(), Vec::new());
        self.constrain(&mut builder);
        builder.finish()
    }
}

/// One executed instruction with all a row needs.
#[derive(Debug, Clone, Copy)]
pub struct Executed<'a> {
    /// Address of the instruction.
    pub pc: u64,
    /// The instruction.
    pub instruction: &'a Instruction,
    /// Its accesses.
    pub step: &'a Step,
    /// Address of the instruction executed next (for ecall: of the following instruction).
    pub next_pc: u64,
}

/// The fetch and the step of control flow of one row.
#[derive(Debug, Clone)]
pub struct Fetch {
    /// 1 on a row that is an executed instruction, else 0.
    pub real: Expr,
    /// Address.
    pub pc: Expr,
    /// Time of slot 0.
    pub time: Expr,
    /// Code of the operation: usually the sum of flags times codes.
    pub op: Expr,
    /// Destination register, or zero.
    pub rd: Expr,
    /// First source register, or zero.
    pub rs1: Expr,
    /// Second source register, or zero.
    pub rs2: Expr,
    /// Immediate, or zero; see [`table_immediate`].
    pub imm: Expr,
    /// Length in bytes.
    pub len: Expr,
    /// Address of the next instruction.
    pub next_pc: Expr,
}

/// One access of a row.
#[derive(Debug, Clone)]
pub struct Access {
    /// Register or memory.
    pub space: Space,
    /// Register number or word address.
    pub address: Expr,
    /// Time of the access.
    pub now: Expr,
    /// `now - previous - 1`.
    pub gap: Expr,
    /// Value before.
    pub before: Expr,
    /// Value after; equal to `before` for a read.
    pub after: Expr,
}

/// Fetches the instruction and passes the state on.
pub fn fetch(builder: &mut AirBuilder, f: Fetch) {
    builder.receive(bus::STATE, f.real.clone(), [f.pc.clone(), f.time.clone()]);
    builder.send(bus::STATE, f.real.clone(), [f.next_pc, f.time + 4]);
    builder.send(
        bus::PROGRAM,
        f.real,
        [f.pc, f.op, f.rd, f.rs1, f.rs2, f.imm, f.len],
    );
}

/// Takes the cell's last value off the bus and puts the new one there. The range check of the gap
/// makes the previous time smaller than `now`, so a chain of accesses is ordered in time.
pub fn access(builder: &mut AirBuilder, real: &Expr, a: Access) {
    let space = Expr::from(a.space as u64);
    let previous = &a.now - &a.gap - 1;
    builder.receive(
        bus::MEMORY,
        real.clone(),
        [space.clone(), a.address.clone(), previous, a.before],
    );
    builder.send(
        bus::MEMORY,
        real.clone(),
        [space, a.address, a.now, a.after],
    );
    range16(builder, real, a.gap);
}

/// Reads a register in `slot`.
pub fn read_register(
    builder: &mut AirBuilder,
    real: &Expr,
    (time, slot): (&Expr, u64),
    register: &Expr,
    gap: &Expr,
    value: &Expr,
) {
    let access_ = Access {
        space: Space::Register,
        address: register.clone(),
        now: time + slot,
        gap: gap.clone(),
        before: value.clone(),
        after: value.clone(),
    };
    access(builder, real, access_);
}

/// Writes the destination register, in slot 3.
pub fn write_register(
    builder: &mut AirBuilder,
    real: &Expr,
    time: &Expr,
    register: &Expr,
    gap: &Expr,
    (before, after): (&Expr, &Expr),
) {
    let access_ = Access {
        space: Space::Register,
        address: register.clone(),
        now: time + 3,
        gap: gap.clone(),
        before: before.clone(),
        after: after.clone(),
    };
    access(builder, real, access_);
}

/// `value < 2^16` on real rows.
pub fn range16(builder: &mut AirBuilder, real: &Expr, value: Expr) {
    builder.send(bus::RANGE16, real.clone(), [value]);
}

/// Every limb below `2^16` on real rows; returns the value `sum limb_i 2^(16 i)`.
pub fn range_limbs(builder: &mut AirBuilder, real: &Expr, limbs: &[Expr]) -> Expr {
    for limb in limbs {
        range16(builder, real, limb.clone());
    }
    Expr::from_limbs(limbs, 16)
}

/// Flags are boolean and at most one is set; returns their sum, 1 on real rows.
pub fn one_hot(builder: &mut AirBuilder, flags: &[Expr]) -> Expr {
    for (index, flag) in flags.iter().enumerate() {
        builder.assert_bool(format!("flag {index} is boolean"), flag);
    }
    let real: Expr = flags.iter().cloned().sum();
    if flags.len() > 1 {
        builder.assert_bool("at most one flag", &real);
    }
    real
}

/// `sum flag_i code(op_i)`: the code of the operation whose flag is set.
#[must_use]
pub fn op_code(flags: &[Expr], ops: &[Op]) -> Expr {
    flags
        .iter()
        .zip(ops)
        .map(|(flag, op)| flag * u64::from(op.code()))
        .sum()
}

/// Index of the instruction's operation among `ops`: the flag to set.
#[must_use]
pub fn flag_index(ops: &[Op], op: Op) -> usize {
    ops.iter().position(|&o| o == op).unwrap_or(usize::MAX)
}

/// Fills the columns that every instruction has.
pub fn fill_head(trace: &mut Trace, row: usize, [pc, time, len]: [usize; 3], e: &Executed<'_>) {
    trace.set(row, pc, e.pc);
    trace.set(row, time, e.step.time);
    trace.set(row, len, e.instruction.len.into());
}

/// Fills and counts the gaps of accesses.
pub fn fill_gaps(
    trace: &mut Trace,
    row: usize,
    columns: &[usize],
    accesses: &[zkfabric_vm::trace::Access],
    lookups: &mut Lookups,
) {
    for (&column, access) in columns.iter().zip(accesses) {
        trace.set(row, column, access.gap.into());
        lookups.range16(access.gap);
    }
}

/// The accesses of a call that has exactly so many; zeros and an error of the trace for another.
pub fn accesses<const N: usize>(
    call: &Call,
    trace: &mut Trace,
    row: usize,
) -> [zkfabric_vm::trace::Access; N] {
    let accesses = call.accesses.as_slice().try_into();
    accesses.unwrap_or_else(|_| {
        // No chip has this column.
        trace.set(row, usize::MAX, 0);
        [zkfabric_vm::trace::Access::default(); N]
    })
}

/// Fills and counts the 16-bit limbs of `value`.
pub fn fill_limbs(
    trace: &mut Trace,
    row: usize,
    columns: &[usize; 4],
    value: u64,
    lookups: &mut Lookups,
) {
    for (&column, limb) in columns.iter().zip(lookups.limbs(value)) {
        trace.set(row, column, limb.into());
    }
}

/// Fills and counts the three 16-bit limbs of `value < 2^48`; a larger value is an error of the trace.
pub fn fill_u48(
    trace: &mut Trace,
    row: usize,
    columns: &[usize; 3],
    value: u64,
    lookups: &mut Lookups,
) {
    let [low, middle, high] = *columns;
    trace.set(row, low, value & 0xffff);
    trace.set(row, middle, (value >> 16) & 0xffff);
    trace.set(row, high, value >> 32);
    for limb in crate::lookups::limbs(value).into_iter().take(3) {
        lookups.range16(limb);
    }
}

/// The power of two by which the chip of an immediate shift multiplies; `None` for other operations.
/// With the amount `n`:
///
/// | operation | power |
/// |---|---|
/// | SLLI, SLLI.UW, SLLIW | `2^n` |
/// | SRLI, RORI | `2^(63 - n)`, half of what moves right, so that it fits 64 bits |
/// | SRLIW, SRAIW, RORIW | `2^(32 - n)` |
#[must_use]
pub const fn table_power(instruction: &Instruction) -> Option<u64> {
    let n = instruction.imm;
    match instruction.op {
        Op::SllI | Op::SllUwI => Some(1 << (n & 63)),
        Op::SrlI | Op::RorI => Some(1 << (63 - (n & 63))),
        Op::SllwI => Some(1 << (n & 31)),
        Op::SrlwI | Op::SrawI | Op::RorwI => Some(1 << (32 - (n & 31))),
        _ => None,
    }
}

/// What stands for the target of a branch that leads out of the addresses of 32 bits: an odd address, which no row of the
/// program table has. So the branch can be executed as long as it is not taken, and whoever takes it finds no next instruction.
/// (The target modulo `2^32` would be wrong: an instruction may stand there.)
pub const NOWHERE: u64 = 1;

/// The target of a branch as the program table and the rows of the chips hold it: the instruction's own, or [`NOWHERE`].
#[must_use]
pub fn branch_target(instruction: &Instruction) -> u64 {
    u32::try_from(instruction.imm).map_or(NOWHERE, u64::from)
}

/// The immediate as the program table holds it: the instruction's own, but [`table_power`] for the
/// shifts that have one, and [`branch_target`] for branches. For each operation the map is injective on normal immediates,
/// targets above `2^32` aside, which no branch can reach.
#[must_use]
pub fn table_immediate(instruction: &Instruction) -> ark_bn254::Fr {
    let immediate = match instruction.op.format() {
        Format::Branch => branch_target(instruction),
        _ => table_power(instruction).unwrap_or(instruction.imm),
    };
    ark_bn254::Fr::from(immediate)
}
