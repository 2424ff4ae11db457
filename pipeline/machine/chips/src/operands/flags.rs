//! The operation that a row executes.

use crate::cpu;
use zkfabric_air::{AirBuilder, Expr, Trace};
use zkfabric_vm::isa::Op;

/// A chip's expressions for the operation of a row.
#[derive(Debug, Clone)]
pub(crate) struct Operation {
    /// 1 on real rows, else 0.
    pub(crate) real: Expr,
    /// Code of the operation on real rows.
    pub(crate) code: Expr,
}

impl Operation {
    /// Describes the only operation of a chip, whose rows are real where the boolean `real` is 1.
    pub(crate) fn single(b: &mut AirBuilder, real: &Expr, op: Op) -> Self {
        b.assert_bool("real is boolean", real);
        Self {
            real: real.clone(),
            code: u64::from(op.code()).into(),
        }
    }
}

/// Operations of a chip; a row executes the one whose flag is set. There are as many flag columns
/// as operations, in the same order.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Flags<const N: usize>(pub(crate) [Op; N]);

impl<const N: usize> Flags<N> {
    /// Returns the operations.
    pub(crate) const fn ops(&'static self) -> &'static [Op] {
        &self.0
    }

    /// Constrains flags to be boolean with at most one set.
    pub(crate) fn constrain(&self, b: &mut AirBuilder, flags: &[Expr; N]) -> Operation {
        Operation {
            real: cpu::one_hot(b, flags),
            code: self.code(flags),
        }
    }

    /// Returns `sum flag_i code(op_i)`: the code of the operation whose flag is set.
    pub(crate) fn code(&self, flags: &[Expr; N]) -> Expr {
        let flags = flags.iter().zip(&self.0);
        flags.map(|(flag, op)| flag * u64::from(op.code())).sum()
    }

    /// Sets the flag of an operation; an operation without a flag is an error of the trace.
    pub(crate) fn fill(&self, trace: &mut Trace, row: usize, flags: &[usize; N], op: Op) {
        let index = self.0.iter().position(|&other| other == op);
        cpu::fill_one(trace, row, flags, index);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;
    use zkfabric_air::{AirError, Column, ColumnSpec, RowFault, Width};

    const FLAGS: Flags<3> = Flags([Op::Add, Op::Sub, Op::Xor]);

    fn filled(op: Op) -> Result<Vec<Column>, AirError> {
        let specs = ["a", "b", "c", "other"].map(|name| ColumnSpec {
            name: name.into(),
            width: Width::Bit,
        });
        let mut trace = Trace::zeros(&specs, 1);
        FLAGS.fill(&mut trace, 0, &[0, 1, 2], op);
        trace.finish()
    }

    #[test]
    fn the_flag_of_an_operation_is_set_and_no_other() {
        for (index, op) in FLAGS.0.into_iter().enumerate() {
            for (column, cells) in filled(op).unwrap().into_iter().enumerate() {
                assert_eq!(cells, Column::Bit([u8::from(column == index)].into()));
            }
        }
    }

    #[test]
    fn an_operation_without_a_flag_is_an_error() {
        let fault = RowFault::NoFlag;
        let refused = AirError::Row { row: 0, fault };
        assert_eq!(filled(Op::And), Err(refused));
    }
}
