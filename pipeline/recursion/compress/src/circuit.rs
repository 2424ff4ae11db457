//! The statement that the machine proves: operations, their public values, sums of points.

use crate::Refusal;
use crate::tape::{Operand, Operations};
use crate::wire::PointOperand;

/// Operations on inputs that only the prover knows, with their public values and sums.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Circuit {
    /// The operations.
    pub operations: Operations,
    /// Public values, known to the verifier.
    pub public: Vec<Operand>,
    /// Sums of points times scalars, known to the verifier; none is empty.
    pub sums: Vec<Vec<(PointOperand, Operand)>>,
}

impl Circuit {
    /// Checks that all public values and all terms exist.
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        let terms = || self.sums.iter().flatten();
        let scalars = terms().map(|(_, scalar)| scalar);
        for value in self.public.iter().chain(scalars).filter_map(Operand::value) {
            if value.0 >= self.operations.values() {
                return Err(Refusal::UnknownValue { value });
            }
        }
        for (point, _) in terms() {
            match point {
                PointOperand::Input(point) if point.index() >= self.operations.points() => {
                    return Err(Refusal::UnknownPoint { point: *point });
                }
                PointOperand::Input(_) | PointOperand::Constant(_) => {}
            }
        }
        Ok(())
    }
}
