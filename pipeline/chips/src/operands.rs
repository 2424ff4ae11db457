//! The columns that every instruction with register operands and one result has, by form.
//!
//! A chip's columns are those of its form followed by its own. The form fetches the instruction and
//! accesses the registers; the chip's own constraints relate the values it passes in.
//!
//! | form | operands | slots |
//! |---|---|---|
//! | [`Unary`] | `rs1`, or `rs1` and an immediate | 0, 3 |
//! | [`Binary`] | `rs1`, `rs2` | 0, 1, 3 |
//! | [`Mixed`] | `rs1`, and `rs2` or an immediate | 0, 1 (register only), 3 |

use crate::cpu::{self, Executed, Fetch};
use crate::lookups::Lookups;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};

columns! {
    /// Columns of an instruction with one source register.
    pub struct Unary {
        /// Address of the instruction.
        pc: U32,
        /// Time of slot 0.
        time: U64,
        /// Length of the instruction.
        len: U8,
        /// Destination register.
        rd: U8,
        /// Source register.
        rs1: U8,
        /// The destination's value before.
        before: U64,
        /// Gaps of the accesses to `rs1`, `rd`.
        gaps: U16[2],
    }
}

columns! {
    /// Columns of an instruction with two source registers.
    pub struct Binary {
        /// Address of the instruction.
        pc: U32,
        /// Time of slot 0.
        time: U64,
        /// Length of the instruction.
        len: U8,
        /// Destination register.
        rd: U8,
        /// First source register.
        rs1: U8,
        /// Second source register.
        rs2: U8,
        /// The destination's value before.
        before: U64,
        /// Gaps of the accesses to `rs1`, `rs2`, `rd`.
        gaps: U16[3],
    }
}

columns! {
    /// Columns of an instruction whose second operand is a register or an immediate.
    pub struct Mixed {
        /// Address of the instruction.
        pc: U32,
        /// Time of slot 0.
        time: U64,
        /// Length of the instruction.
        len: U8,
        /// Destination register.
        rd: U8,
        /// First source register.
        rs1: U8,
        /// Second source register; zero in the program table for an immediate.
        rs2: U8,
        /// The immediate; zero in the program table for a register.
        imm: U64,
        /// The destination's value before.
        before: U64,
        /// Gaps of the accesses to `rs1`, `rs2`, `rd`.
        gaps: U16[3],
    }
}

/// What a chip says about its instruction.
#[derive(Debug)]
pub struct Operation<'a> {
    /// 1 on real rows, else 0.
    pub real: &'a Expr,
    /// Code of the operation.
    pub op: Expr,
    /// The value written to `rd`.
    pub result: &'a Expr,
}

/// The columns of a chip: those of its form, then its own.
#[must_use]
pub fn specs(form: Vec<ColumnSpec>, own: Vec<ColumnSpec>) -> Vec<ColumnSpec> {
    let mut all = form;
    all.extend(own);
    all
}

macro_rules! form {
    ($form:ident, $width:expr) => {
        impl $form<Expr> {
            /// The form's columns in the current row.
            #[must_use]
            pub fn main(builder: &AirBuilder) -> Self {
                Self::from_fn(|index| builder.main(index))
            }
        }

        impl<T> $form<T> {
            /// Number of columns, hence index of the chip's first own column.
            pub const WIDTH: usize = $width;
        }
    };
}
form!(Unary, 8);
form!(Binary, 10);
form!(Mixed, 11);

impl Unary<Expr> {
    /// Fetches the instruction with the immediate `imm`, reads `a` from `rs1`, writes the result.
    pub fn constrain(&self, b: &mut AirBuilder, o: Operation<'_>, imm: Expr, a: &Expr) {
        cpu::fetch(
            b,
            Fetch {
                real: o.real.clone(),
                pc: self.pc.clone(),
                time: self.time.clone(),
                op: o.op,
                rd: self.rd.clone(),
                rs1: self.rs1.clone(),
                rs2: Expr::zero(),
                imm,
                len: self.len.clone(),
                next_pc: &self.pc + &self.len,
            },
        );
        let [gap1, gap3] = &self.gaps;
        cpu::read_register(b, o.real, (&self.time, 0), &self.rs1, gap1, a);
        let values = (&self.before, o.result);
        cpu::write_register(b, o.real, &self.time, &self.rd, gap3, values);
    }
}

impl Unary<usize> {
    /// Fills the form's columns.
    pub fn fill(row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Self::index();
        let [rs1, _, _, rd] = e.step.accesses;
        cpu::fill_head(trace, row, [c.pc, c.time, c.len], e);
        trace.set(row, c.rd, e.instruction.rd.into());
        trace.set(row, c.rs1, e.instruction.rs1.into());
        trace.set(row, c.before, rd.before);
        cpu::fill_gaps(trace, row, &c.gaps, &[rs1, rd], lookups);
    }
}

impl Binary<Expr> {
    /// Fetches the instruction, reads `x` from `rs1` and `y` from `rs2`, writes the result.
    pub fn constrain(&self, b: &mut AirBuilder, o: Operation<'_>, (x, y): (&Expr, &Expr)) {
        cpu::fetch(
            b,
            Fetch {
                real: o.real.clone(),
                pc: self.pc.clone(),
                time: self.time.clone(),
                op: o.op,
                rd: self.rd.clone(),
                rs1: self.rs1.clone(),
                rs2: self.rs2.clone(),
                imm: Expr::zero(),
                len: self.len.clone(),
                next_pc: &self.pc + &self.len,
            },
        );
        let [gap1, gap2, gap3] = &self.gaps;
        cpu::read_register(b, o.real, (&self.time, 0), &self.rs1, gap1, x);
        cpu::read_register(b, o.real, (&self.time, 1), &self.rs2, gap2, y);
        let values = (&self.before, o.result);
        cpu::write_register(b, o.real, &self.time, &self.rd, gap3, values);
    }
}

impl Binary<usize> {
    /// Fills the form's columns.
    pub fn fill(row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Self::index();
        let [rs1, rs2, _, rd] = e.step.accesses;
        cpu::fill_head(trace, row, [c.pc, c.time, c.len], e);
        trace.set(row, c.rd, e.instruction.rd.into());
        trace.set(row, c.rs1, e.instruction.rs1.into());
        trace.set(row, c.rs2, e.instruction.rs2.into());
        trace.set(row, c.before, rd.before);
        cpu::fill_gaps(trace, row, &c.gaps, &[rs1, rs2, rd], lookups);
    }
}

impl Mixed<Expr> {
    /// Fetches the instruction, reads `x` from `rs1`, makes `y` the value of `rs2` where `register` is
    /// 1 and the immediate elsewhere on real rows, writes the result.
    pub fn constrain(
        &self,
        b: &mut AirBuilder,
        o: Operation<'_>,
        register: &Expr,
        (x, y): (&Expr, &Expr),
    ) {
        cpu::fetch(
            b,
            Fetch {
                real: o.real.clone(),
                pc: self.pc.clone(),
                time: self.time.clone(),
                op: o.op,
                rd: self.rd.clone(),
                rs1: self.rs1.clone(),
                rs2: self.rs2.clone(),
                imm: self.imm.clone(),
                len: self.len.clone(),
                next_pc: &self.pc + &self.len,
            },
        );
        let [gap1, gap2, gap3] = &self.gaps;
        cpu::read_register(b, o.real, (&self.time, 0), &self.rs1, gap1, x);
        cpu::read_register(b, register, (&self.time, 1), &self.rs2, gap2, y);
        let values = (&self.before, o.result);
        cpu::write_register(b, o.real, &self.time, &self.rd, gap3, values);

        let immediate = o.real - register;
        b.assert_zero(
            "second operand is the immediate",
            &immediate * (y - &self.imm),
        );
        // Not needed for soundness: it leaves no cell free on rows that do not read `rs2`.
        b.assert_zero("no gap without an access", immediate * gap2);
    }
}

impl Mixed<usize> {
    /// Fills the form's columns; `register` says whether the second operand is `rs2`.
    pub fn fill(
        row: usize,
        e: &Executed<'_>,
        register: bool,
        trace: &mut Trace,
        lookups: &mut Lookups,
    ) {
        let c = Self::index();
        let [rs1, rs2, _, rd] = e.step.accesses;
        cpu::fill_head(trace, row, [c.pc, c.time, c.len], e);
        trace.set(row, c.rd, e.instruction.rd.into());
        trace.set(row, c.rs1, e.instruction.rs1.into());
        trace.set(row, c.rs2, e.instruction.rs2.into());
        trace.set(row, c.imm, e.instruction.imm);
        trace.set(row, c.before, rd.before);
        let [gap1, gap2, gap3] = c.gaps;
        cpu::fill_gaps(trace, row, &[gap1, gap3], &[rs1, rd], lookups);
        if register {
            cpu::fill_gaps(trace, row, &[gap2], &[rs2], lookups);
        }
    }
}

/// `sign` is the top bit of `limb`, which must be known to be below `2^16`: `2 limb - 2^16 sign` is
/// then an even integer in `[-2^16, 2^17)` and in `[0, 2^16)` for the right `sign` only.
pub fn top_bit(b: &mut AirBuilder, real: &Expr, limb: &Expr, sign: &Expr) {
    b.assert_bool("sign is boolean", sign);
    cpu::range16(b, real, limb * 2 - sign * (1 << 16));
}

/// Fills and counts `sign` for [`top_bit`].
pub fn fill_top_bit(trace: &mut Trace, row: usize, sign: usize, limb: u16, lookups: &mut Lookups) {
    trace.set(row, sign, (limb >> 15).into());
    lookups.range16(limb << 1);
}

/// Fills and counts as many 16-bit limbs of `value` as there are columns.
pub fn fill_limbs(
    trace: &mut Trace,
    row: usize,
    columns: &[usize],
    value: u64,
    lookups: &mut Lookups,
) {
    for (&column, limb) in columns.iter().zip(crate::lookups::limbs(value)) {
        trace.set(row, column, limb.into());
        lookups.range16(limb);
    }
}

/// `amount` is the value modulo `mask + 1` (64 or 32) of a register whose byte 0 is `byte` and whose
/// part above is `rest`; returns the register's value.
///
/// The byte table proves `byte < 2^8` and `amount = byte AND mask`. `rest` of four limbs is a little
/// wider than needed; small enough that `byte + 2^8 rest` holds over the integers is what counts.
pub fn amount(
    b: &mut AirBuilder,
    real: &Expr,
    mask: u64,
    (byte, rest): (&Expr, &[Expr]),
    amount: &Expr,
) -> Expr {
    b.send(
        crate::bus::BYTES,
        real.clone(),
        [byte.clone(), mask.into(), amount.clone()],
    );
    byte + cpu::range_limbs(b, real, rest) * (1 << 8)
}

/// Fills and counts the columns of [`amount`]; returns the amount.
pub fn fill_amount(
    trace: &mut Trace,
    row: usize,
    mask: u8,
    ([byte, amount], rest): ([usize; 2], &[usize]),
    value: u64,
    lookups: &mut Lookups,
) -> u32 {
    let low = value as u8;
    trace.set(row, byte, low.into());
    trace.set(row, amount, (low & mask).into());
    lookups.bytes(low, mask);
    fill_limbs(trace, row, rest, value >> 8, lookups);
    (low & mask).into()
}

/// `2^64 - 2^bits` as a field element times `sign`: what sign extension from `bits` bits adds.
#[must_use]
pub fn extension(sign: &Expr, bits: u32) -> Expr {
    sign * (Expr::power_of_two(64) - Expr::power_of_two(bits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_numbers_of_columns() {
        assert_eq!(Unary::specs().len(), Unary::<usize>::WIDTH);
        assert_eq!(Binary::specs().len(), Binary::<usize>::WIDTH);
        assert_eq!(Mixed::specs().len(), Mixed::<usize>::WIDTH);
    }
}
