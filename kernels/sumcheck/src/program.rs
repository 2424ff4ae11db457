//! Straight-line code over the columns of a row.

use ark_bn254::Fr;

use crate::Linear;

/// One operation. Operands are indices of values: columns first, then the results of earlier
/// operations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Operation {
    /// Product of two values.
    Product(usize, usize),
    /// A linear form over values.
    Linear(Linear),
}

/// Code over a row of columns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Program {
    /// Number of columns: value `i` below it is column `i`, value `columns + k` the result of
    /// operation `k`.
    pub columns: usize,
    /// Operations in order.
    pub operations: Vec<Operation>,
}

impl Program {
    /// Returns all values of a row, given its columns. A missing operand reads as zero.
    #[must_use]
    pub fn values(&self, columns: &[Fr]) -> Vec<Fr> {
        let mut values = columns.to_vec();
        values.resize(self.columns, Fr::default());
        for operation in &self.operations {
            let at = |index: usize| values.get(index).copied().unwrap_or_default();
            let value = match operation {
                Operation::Product(a, b) => at(*a) * at(*b),
                Operation::Linear(linear) => linear.evaluate(at),
            };
            values.push(value);
        }
        values
    }
}
