//! Common parts of all instruction chips: fetch, register and memory access, limbs.

use crate::bus;
use alloc::{format, vec::Vec};
use zkfabric_air::{AirBuilder, AirError, ColumnSpec, Expr, RowFault, Trace};
use zkfabric_vm::isa::{Format, Instruction, Op};
use zkfabric_vm::trace::{self, Call, Space, Step, TIME_STEP};

use crate::lookups::{Lookups, limbs};

/// A chip whose rows are executed instructions.
pub trait InstructionChip: core::fmt::Debug + Send + Sync {
    /// Returns the name, which is also the name of the chip's folder.
    fn name(&self) -> &'static str;
    /// Returns the operations that the chip proves. Several chips may share one: a step goes to the
    /// first of them, in the order of the chips, that [`accepts`](Self::accepts) it.
    fn ops(&self) -> &'static [Op];
    /// Returns whether the chip can prove this step of one of its operations. Only the prover calls
    /// this: a row's correctness follows from its constraints, whichever chip holds the row.
    fn accepts(&self, _step: &ExecutedStep<'_>) -> bool {
        true
    }
    /// Returns names and widths of the chip's columns.
    fn columns(&self) -> Vec<ColumnSpec>;
    /// Adds the chip's constraints.
    fn constrain(&self, builder: &mut AirBuilder);
    /// Fills one row and counts its lookups (the fetch is counted by the caller).
    fn fill(&self, row: usize, step: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups);
    /// Ends the filling of a trace, once, after its last row: inverts the columns of inverses.
    fn finish(&self, _trace: &mut Trace) {}

    /// Returns the finished description.
    ///
    /// # Errors
    /// A mistake in `constrain`.
    fn air(&self) -> Result<zkfabric_air::Air, AirError> {
        let mut builder = AirBuilder::new(self.name(), self.columns(), Vec::new());
        self.constrain(&mut builder);
        builder.finish()
    }
}

/// One executed instruction with everything that a row needs.
#[derive(Debug, Clone, Copy)]
pub struct ExecutedStep<'a> {
    /// Address of the instruction.
    pub pc: u64,
    /// The instruction.
    pub instruction: &'a Instruction,
    /// The instruction's accesses.
    pub step: &'a Step,
    /// Address of the instruction executed next (for ecall: of the following instruction).
    pub next_pc: u64,
}

impl ExecutedStep<'_> {
    /// Returns the access of a [`slot`].
    pub(crate) const fn access(&self, slot: u64) -> trace::Access {
        let [first, second, third, fourth] = self.step.accesses;
        match slot {
            0 => first,
            1 => second,
            2 => third,
            _ => fourth,
        }
    }

    /// Returns the value of the first source register.
    pub(crate) const fn rs1(&self) -> u64 {
        self.access(slot::RS1).after
    }

    /// Returns the value of the second source register, if the operation has one.
    pub(crate) const fn rs2(&self) -> u64 {
        self.access(slot::RS2).after
    }

    /// Returns the value written to the destination register, if the operation has one.
    pub(crate) const fn rd(&self) -> u64 {
        self.access(slot::RD).after
    }
}

/// Slots of an instruction's accesses within its step, see [`zkfabric_vm::trace`].
pub(crate) mod slot {
    /// Reads the first source register.
    pub(crate) const RS1: u64 = 0;
    /// Reads the second source register.
    pub(crate) const RS2: u64 = 1;
    /// Loads and LR: reads a word.
    pub(crate) const LOAD: u64 = 1;
    /// Loads that cross a word: reads the next one.
    pub(crate) const LOAD_NEXT: u64 = 2;
    /// Stores, SC and AMO: changes a word.
    pub(crate) const STORE: u64 = 2;
    /// LR and SC: changes the reservation.
    pub(crate) const RESERVATION: u64 = 2;
    /// Stores that cross a word: changes the next one.
    pub(crate) const STORE_NEXT: u64 = 3;
    /// Writes the destination register.
    pub(crate) const RD: u64 = 3;
}

/// Fetch and control flow of one row.
#[derive(Debug, Clone)]
pub(crate) struct Fetch {
    /// 1 on a row with an executed instruction, else 0.
    pub(crate) real: Expr,
    /// Address.
    pub(crate) pc: Expr,
    /// Time of slot 0.
    pub(crate) time: Expr,
    /// Code of the operation: usually the sum of flags times codes.
    pub(crate) op: Expr,
    /// Destination register, or zero.
    pub(crate) rd: Expr,
    /// First source register, or zero.
    pub(crate) rs1: Expr,
    /// Second source register, or zero.
    pub(crate) rs2: Expr,
    /// Immediate, or zero; see [`table_immediate`].
    pub(crate) imm: Expr,
    /// Length in bytes.
    pub(crate) len: Expr,
    /// Address of the next instruction.
    pub(crate) next_pc: Expr,
}

/// One access of a row.
#[derive(Debug, Clone)]
pub(crate) struct Access {
    /// Register or memory.
    pub(crate) space: Space,
    /// Register number or word address.
    pub(crate) address: Expr,
    /// Time of the access.
    pub(crate) now: Expr,
    /// `now - previous - 1`.
    pub(crate) gap: Expr,
    /// Value before.
    pub(crate) before: Expr,
    /// Value after; equal to `before` for a read.
    pub(crate) after: Expr,
}

/// Fetches the instruction and passes the state on.
pub(crate) fn fetch(builder: &mut AirBuilder, f: Fetch) {
    builder.receive(bus::STATE, f.real.clone(), [f.pc.clone(), f.time.clone()]);
    builder.send(bus::STATE, f.real.clone(), [f.next_pc, f.time + TIME_STEP]);
    builder.send(
        bus::PROGRAM,
        f.real,
        [f.pc, f.op, f.rd, f.rs1, f.rs2, f.imm, f.len],
    );
}

/// Takes the cell's last value off the bus and puts the new one there. The range check of the gap
/// makes the previous time smaller than `now`, so a chain of accesses is ordered in time.
pub(crate) fn access(builder: &mut AirBuilder, real: &Expr, a: Access) {
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

/// Value of a cell before and after an access.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Change<'a> {
    /// Value before.
    pub(crate) before: &'a Expr,
    /// Value after.
    pub(crate) after: &'a Expr,
}

/// Reads a register.
pub(crate) fn read_register(
    builder: &mut AirBuilder,
    real: &Expr,
    now: Expr,
    register: &Expr,
    gap: &Expr,
    value: &Expr,
) {
    let access_ = Access {
        space: Space::Register,
        address: register.clone(),
        now,
        gap: gap.clone(),
        before: value.clone(),
        after: value.clone(),
    };
    access(builder, real, access_);
}

/// Writes the destination register.
pub(crate) fn write_register(
    builder: &mut AirBuilder,
    real: &Expr,
    time: &Expr,
    register: &Expr,
    gap: &Expr,
    change: Change<'_>,
) {
    let access_ = Access {
        space: Space::Register,
        address: register.clone(),
        now: time + slot::RD,
        gap: gap.clone(),
        before: change.before.clone(),
        after: change.after.clone(),
    };
    access(builder, real, access_);
}

/// Checks `value < 2^16` on real rows.
pub fn range16(builder: &mut AirBuilder, real: &Expr, value: Expr) {
    builder.send(bus::RANGE16, real.clone(), [value]);
}

/// Checks that every limb is below `2^16` on real rows; returns the value `sum limb_i 2^(16 i)`.
pub fn range_limbs(builder: &mut AirBuilder, real: &Expr, limbs: &[Expr]) -> Expr {
    for limb in limbs {
        range16(builder, real, limb.clone());
    }
    Expr::from_limbs(limbs, 16)
}

/// Constrains flags to be boolean with at most one set; returns their sum, 1 on real rows.
pub(crate) fn one_hot(builder: &mut AirBuilder, flags: &[Expr]) -> Expr {
    for (index, flag) in flags.iter().enumerate() {
        builder.assert_bool(format!("flag {index} is boolean"), flag);
    }
    let real: Expr = flags.iter().cloned().sum();
    if flags.len() > 1 {
        builder.assert_bool("at most one flag", &real);
    }
    real
}

/// Sets the flag of this index; no index, or one without a flag, is an error of the trace.
pub(crate) fn fill_one(
    trace: &mut Trace,
    row: usize,
    flags: &[usize],
    index: impl Into<Option<usize>>,
) {
    match index.into().and_then(|index| flags.get(index)) {
        Some(&flag) => trace.set(row, flag, 1),
        None => trace.fail(row, RowFault::NoFlag),
    }
}

/// Fills the columns that every instruction has.
pub(crate) fn fill_head(
    trace: &mut Trace,
    row: usize,
    [pc, time, len]: [usize; 3],
    e: &ExecutedStep<'_>,
) {
    trace.set(row, pc, e.pc);
    trace.set(row, time, e.step.time);
    trace.set(row, len, e.instruction.len.into());
}

/// Fills and counts the gaps of accesses.
pub(crate) fn fill_gaps(
    trace: &mut Trace,
    row: usize,
    columns: &[usize],
    accesses: &[trace::Access],
    lookups: &mut Lookups,
) {
    for (&column, access) in columns.iter().zip(accesses) {
        trace.set(row, column, access.gap.into());
        lookups.range16(access.gap);
    }
}

/// Returns the accesses of a call with exactly `N` of them; otherwise zeros and an error of the
/// trace.
pub(crate) fn accesses<const N: usize>(
    call: &Call,
    trace: &mut Trace,
    row: usize,
) -> [trace::Access; N] {
    let accesses = call.accesses.as_slice().try_into();
    accesses.unwrap_or_else(|_| {
        let (expected, got) = (N, call.accesses.len());
        trace.fail(row, RowFault::Accesses { expected, got });
        [trace::Access::default(); N]
    })
}

/// Fills and counts as many 16-bit limbs of `value` as there are columns.
pub(crate) fn fill_limbs(
    trace: &mut Trace,
    row: usize,
    columns: &[usize],
    value: u64,
    lookups: &mut Lookups,
) {
    for (&column, limb) in columns.iter().zip(limbs(value)) {
        trace.set(row, column, limb.into());
        lookups.range16(limb);
    }
}

/// Fills and counts the three 16-bit limbs of `value < 2^48`; a larger value is an error of the
/// trace.
pub(crate) fn fill_u48(
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
    for limb in limbs(value).into_iter().take(3) {
        lookups.range16(limb);
    }
}

/// Returns the power of two by which the chip of an immediate shift multiplies; `None` for other
/// operations. With the amount `n`:
///
/// | operation | power |
/// |---|---|
/// | SLLI, SLLI.UW, SLLIW | `2^n` |
/// | SRLI, RORI | `2^(63 - n)`, half of the factor of a right shift, so that it fits 64 bits |
/// | SRLIW, SRAIW, RORIW | `2^(32 - n)` |
pub(crate) const fn table_power(instruction: &Instruction) -> Option<u64> {
    let n = instruction.imm;
    match instruction.op {
        Op::SllI | Op::SllUwI => Some(1 << (n & 63)),
        Op::SrlI | Op::RorI => Some(1 << (63 - (n & 63))),
        Op::SllwI => Some(1 << (n & 31)),
        Op::SrlwI | Op::SrawI | Op::RorwI => Some(1 << (32 - (n & 31))),
        _ => None,
    }
}

/// Replacement for a branch target outside the 32-bit addresses: an odd address, which no row of
/// the program table has. So the branch can be executed as long as it is not taken; once taken, it
/// has no next instruction. (The target modulo `2^32` would be wrong: an instruction may be there.)
const NOWHERE: u64 = 1;

/// Returns the target of a branch as the program table and the rows of the chips hold it: the
/// instruction's own target, or [`NOWHERE`].
pub(crate) fn branch_target(instruction: &Instruction) -> u64 {
    u32::try_from(instruction.imm).map_or(NOWHERE, u64::from)
}

/// Returns the immediate as the program table holds it: the instruction's own, except `table_power`
/// for the shifts that have one, and `branch_target` for branches. For each operation the map is
/// injective on normal immediates, targets above `2^32` aside, which no branch can reach.
#[must_use]
pub fn table_immediate(instruction: &Instruction) -> ark_bn254::Fr {
    let immediate = match instruction.op.format() {
        Format::Branch => branch_target(instruction),
        _ => table_power(instruction).unwrap_or(instruction.imm),
    };
    ark_bn254::Fr::from(immediate)
}
