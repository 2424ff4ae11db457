//! Operations on wires.

use num_bigint::BigUint;

use super::{Builder, Wire};
use crate::datapath::error::DatapathError;
use crate::datapath::graph::{Id, Op};

impl Builder {
    fn two(
        &mut self,
        operation: &'static str,
        a: Wire,
        b: Wire,
        op: fn(Id, Id) -> Op,
        width: usize,
    ) -> Wire {
        let (ids, stage) = self.align(&[a, b]);
        self.node(operation, op(ids[0], ids[1]), width, stage)
    }

    /// Returns `a + b` modulo `2^width`.
    pub fn add(&mut self, a: Wire, b: Wire, width: usize) -> Wire {
        self.sum(&[a, b], width)
    }

    /// Returns the sum of all operands modulo `2^width`; no operand may be wider. Three operands
    /// cost one LUT per bit, as two do, with tools that know ternary adders.
    pub fn sum(&mut self, operands: &[Wire], width: usize) -> Wire {
        if !self.check("sum", operands) || !self.widths("sum", operands, width, false) {
            return self.poison();
        }
        match operands {
            [] => self.fail(|module| DatapathError::Count {
                module,
                operation: "sum",
                expected: 1,
                got: 0,
            }),
            &[one] => self.extend(one, width),
            _ => {
                let (ids, stage) = self.align(operands);
                self.node("sum", Op::Sum(ids), width, stage)
            }
        }
    }

    /// Returns `a - b` modulo `2^width`.
    pub fn subtract(&mut self, a: Wire, b: Wire, width: usize) -> Wire {
        if !self.check("subtract", &[a, b]) || !self.widths("subtract", &[a, b], width, false) {
            return self.poison();
        }
        self.two("subtract", a, b, Op::Subtract, width)
    }

    /// Returns the full product.
    pub fn multiply(&mut self, a: Wire, b: Wire) -> Wire {
        if !self.check("multiply", &[a, b]) {
            return self.poison();
        }
        self.two("multiply", a, b, Op::Multiply, a.width() + b.width())
    }

    fn bitwise(&mut self, operation: &'static str, a: Wire, b: Wire, op: fn(Id, Id) -> Op) -> Wire {
        if !self.check(operation, &[a, b]) || !self.widths(operation, &[a, b], a.width(), true) {
            return self.poison();
        }
        self.two(operation, a, b, op, a.width())
    }

    /// Returns the bitwise AND of operands of equal width.
    pub fn and(&mut self, a: Wire, b: Wire) -> Wire {
        self.bitwise("and", a, b, Op::And)
    }

    /// Returns the bitwise OR of operands of equal width.
    pub fn or(&mut self, a: Wire, b: Wire) -> Wire {
        self.bitwise("or", a, b, Op::Or)
    }

    /// Returns the bitwise XOR of operands of equal width.
    pub fn xor(&mut self, a: Wire, b: Wire) -> Wire {
        self.bitwise("xor", a, b, Op::Xor)
    }

    /// Inverts every bit.
    pub fn not(&mut self, a: Wire) -> Wire {
        if !self.check("not", &[a]) {
            return self.poison();
        }
        let stage = self.stage(a);
        self.node("not", Op::Not(a.id), a.width(), stage)
    }

    /// Concatenates the parts, the first one lowest.
    pub fn concatenate(&mut self, parts: &[Wire]) -> Wire {
        if !self.check("concatenate", parts) {
            return self.poison();
        }
        match parts {
            [] => self.fail(|module| DatapathError::Count {
                module,
                operation: "concatenate",
                expected: 1,
                got: 0,
            }),
            &[one] => one,
            _ => {
                let width = parts.iter().map(|p| p.width()).sum();
                let (ids, stage) = self.align(parts);
                self.node("concatenate", Op::Concatenate(ids), width, stage)
            }
        }
    }

    /// Returns bits `low .. low + width`.
    pub fn slice(&mut self, of: Wire, low: usize, width: usize) -> Wire {
        if !self.check("slice", &[of]) {
            return self.poison();
        }
        if low + width > of.width() {
            return self.fail(|module| DatapathError::Slice {
                module,
                expected: of.width(),
                got: low + width,
            });
        }
        if width == of.width() {
            return of;
        }
        // A slice of a slice is a slice of the original.
        let (id, low) = match self.nodes[of.id as usize].op {
            Op::Slice {
                of: whole,
                low: inner,
            } => (whole, inner + low),
            _ => (of.id, low),
        };
        let stage = self.stage(of);
        self.node("slice", Op::Slice { of: id, low }, width, stage)
    }

    /// Returns one bit.
    pub fn bit(&mut self, of: Wire, index: usize) -> Wire {
        self.slice(of, index, 1)
    }

    /// Zero-extends a wire to `width` bits.
    pub fn extend(&mut self, of: Wire, width: usize) -> Wire {
        if !self.check("extend", &[of]) || !self.widths("extend", &[of], width, false) {
            return self.poison();
        }
        if width == of.width() {
            return of;
        }
        let zeros = self.constant(&BigUint::ZERO, width - of.width());
        self.concatenate(&[of, zeros])
    }

    /// Appends zeros below: `of * 2^by`, `by` bits wider.
    pub fn shift_left(&mut self, of: Wire, by: usize) -> Wire {
        if by == 0 {
            return of;
        }
        let zeros = self.constant(&BigUint::ZERO, by);
        self.concatenate(&[zeros, of])
    }

    /// Returns `yes` where the condition (one bit) is 1, else `no`.
    pub fn select(&mut self, condition: Wire, yes: Wire, no: Wire) -> Wire {
        if !self.check("select", &[condition, yes, no])
            || !self.widths("select", &[condition], 1, true)
            || !self.widths("select", &[yes, no], yes.width(), true)
        {
            return self.poison();
        }
        if yes == no {
            return yes;
        }
        let (ids, stage) = self.align(&[condition, yes, no]);
        let op = Op::Select {
            condition: ids[0],
            yes: ids[1],
            no: ids[2],
        };
        self.node("select", op, yes.width(), stage)
    }

    /// Returns one bit: `a < b`, unsigned, for operands of equal width.
    pub fn less_than(&mut self, a: Wire, b: Wire) -> Wire {
        if !self.check("less_than", &[a, b]) || !self.widths("less_than", &[a, b], a.width(), true)
        {
            return self.poison();
        }
        // No value is below itself or below 0.
        let zero = match &self.nodes[b.id as usize].op {
            Op::Constant(value) => value.bits() == 0,
            _ => false,
        };
        if a == b || zero {
            return self.constant(&BigUint::ZERO, 1);
        }
        self.two("less_than", a, b, Op::LessThan, 1)
    }

    /// Returns one bit: `a = b`, for operands of equal width.
    pub fn equal(&mut self, a: Wire, b: Wire) -> Wire {
        if !self.check("equal", &[a, b]) || !self.widths("equal", &[a, b], a.width(), true) {
            return self.poison();
        }
        if a == b {
            return self.constant(&BigUint::from(1u8), 1);
        }
        self.two("equal", a, b, Op::Equal, 1)
    }

    /// Returns one bit: whether some bit is 1.
    pub fn any(&mut self, of: Wire) -> Wire {
        if !self.check("any", &[of]) || of.width() == 1 {
            return of;
        }
        let stage = self.stage(of);
        self.node("any", Op::Any(of.id), 1, stage)
    }

    /// Returns one bit: whether every bit is 1.
    pub fn all(&mut self, of: Wire) -> Wire {
        if !self.check("all", &[of]) || of.width() == 1 {
            return of;
        }
        let stage = self.stage(of);
        self.node("all", Op::All(of.id), 1, stage)
    }
}
