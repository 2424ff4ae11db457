//! What the machine proves: operations, which of their values are public, sums of points.

use crate::Refusal;
use crate::tape::{Operand, Operations};
use crate::wire::PointOperand;

/// Operations on inputs that only the prover knows, and what of them is public.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Circuit {
    /// The operations.
    pub operations: Operations,
    /// Values that the verifier knows.
    pub public: Vec<Operand>,
    /// Sums of points times scalars, which the verifier knows; none is empty.
    pub sums: Vec<Vec<(PointOperand, Operand)>>,
}

impl Circuit {
    /// Whether all that is public and added is there.
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
