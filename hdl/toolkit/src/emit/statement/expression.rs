//! Expressions: a literal takes the width of its partner.

use super::{Body, Place, Value};
use crate::emit::error::EmitProblem;
use crate::emit::graph::{Binary, Id, Unary};
use crate::emit::index::{Variables, evaluate, resolve};
use crate::emit::modules::literal_value;
use num_bigint::BigUint;
use rust_hdl::prelude::ast::{VerilogExpression, VerilogOp, VerilogOpUnary};

impl Body<'_> {
    pub(super) fn condition(&mut self, test: &VerilogExpression) -> Result<Id, EmitProblem> {
        let test = self.expression(test)?;
        let test = self.exact(test, 1)?;
        match self.graph.width(test) {
            1 => Ok(test),
            got => Err(EmitProblem::Width {
                operation: "condition".to_owned(),
                expected: 1,
                got,
            }),
        }
    }

    /// Returns the value of a resolved name.
    pub(super) fn read(&mut self, name: &str) -> Result<Value, EmitProblem> {
        if let Some((_, value)) = self.variables.iter().rev().find(|(known, _)| known == name) {
            return Ok(Value::Literal(BigUint::from(*value)));
        }
        let id = match self.places.get(name) {
            Some(Place::Source { wire, width }) => self.graph.wire(wire, *width),
            Some(Place::Target { .. }) => {
                *self
                    .values
                    .get(name)
                    .ok_or_else(|| EmitProblem::ReadBeforeWrite {
                        signal: name.to_owned(),
                    })?
            }
            Some(Place::Inner { .. }) => {
                return Err(EmitProblem::WrongSide {
                    signal: name.to_owned(),
                });
            }
            Some(Place::Constant { value, width }) => {
                self.graph.named_constant(name, (*value).clone(), *width)
            }
            None => return self.enum_value(name),
        };
        Ok(Value::Exact(id))
    }

    /// Returns an enum value `path$Type$Value`, for any path.
    fn enum_value(&mut self, name: &str) -> Result<Value, EmitProblem> {
        let mut parts = name.rsplitn(3, '$');
        let label = match (parts.next(), parts.next()) {
            (Some(value), Some(kind)) => format!("{kind}${value}"),
            _ => name.to_owned(),
        };
        match self.module.enums.get(&label) {
            Some(Some((value, width))) => Ok(Value::Exact(self.graph.named_constant(
                &label,
                (*value).into(),
                *width,
            ))),
            Some(None) => Err(EmitProblem::unsupported(format!(
                "{label}: two enums of one name in a block"
            ))),
            None => Err(EmitProblem::UnknownName {
                name: name.to_owned(),
            }),
        }
    }

    /// Converts a value to an expression; a literal gets `width` bits.
    pub(super) fn exact(&mut self, value: Value, width: usize) -> Result<Id, EmitProblem> {
        match value {
            Value::Exact(id) => Ok(id),
            Value::Literal(value) => self.graph.constant(value, width),
        }
    }

    /// Returns the expression, which must have a width of its own.
    fn typed(value: &Value, operation: &str) -> Result<Id, EmitProblem> {
        match value {
            Value::Exact(id) => Ok(*id),
            Value::Literal(_) => Err(EmitProblem::Untyped {
                operation: operation.to_owned(),
            }),
        }
    }

    /// Returns a shift amount or index; a literal has its own width.
    fn amount(&mut self, value: Value) -> Result<Id, EmitProblem> {
        let width = match &value {
            Value::Literal(value) => value.bits().max(1) as usize,
            Value::Exact(_) => 0,
        };
        self.exact(value, width)
    }

    pub(super) fn expression(
        &mut self,
        expression: &VerilogExpression,
    ) -> Result<Value, EmitProblem> {
        Ok(Value::Exact(match expression {
            VerilogExpression::Signal(name) => {
                let name = resolve(name, &self.variables)?;
                return self.read(&name);
            }
            VerilogExpression::Literal(literal) => {
                let value = literal_value(literal)
                    .ok_or_else(|| EmitProblem::unsupported("a negative literal"))?;
                // Only `bool` produces one-bit literals; integers have the width of their Rust
                // type.
                if format!("{literal:x}").starts_with("1'") {
                    return Ok(Value::Exact(self.graph.constant(value, 1)?));
                }
                return Ok(Value::Literal(value));
            }
            VerilogExpression::Paren(inner) => return self.expression(inner),
            VerilogExpression::Signed(_) | VerilogExpression::Unsigned(_) => {
                return Err(EmitProblem::unsupported("a signed word"));
            }
            VerilogExpression::Cast(inner, width) => match self.expression(inner)? {
                Value::Exact(id) => self.graph.cast(id, *width)?,
                Value::Literal(value) => self.graph.constant(value, *width)?,
            },
            VerilogExpression::Unary(operator, inner) => {
                let inner = self.expression(inner)?;
                let inner = Self::typed(&inner, "a unary operator")?;
                let operator = match operator {
                    VerilogOpUnary::Not => Unary::Not,
                    VerilogOpUnary::Any => Unary::Any,
                    VerilogOpUnary::All => Unary::All,
                    VerilogOpUnary::Xor => Unary::Parity,
                    VerilogOpUnary::Neg => return Err(EmitProblem::unsupported("a negation")),
                };
                self.graph.unary(operator, inner)
            }
            VerilogExpression::Binary(left, operator, right) => {
                let (left, right) = (self.expression(left)?, self.expression(right)?);
                return self.binary(operator, left, right);
            }
            VerilogExpression::Index(word, index) => {
                let (word, index) = (self.expression(word)?, self.expression(index)?);
                let (word, index) = (Self::typed(&word, "get_bit")?, self.amount(index)?);
                self.graph.bit(word, index)?
            }
            VerilogExpression::Slice(word, width, offset) => {
                let (word, offset) = (self.expression(word)?, self.expression(offset)?);
                let (word, offset) = (Self::typed(&word, "get_bits")?, self.amount(offset)?);
                self.graph.bits(word, offset, *width)?
            }
            VerilogExpression::IndexReplace(word, index, bit) => {
                let (word, index) = (self.expression(word)?, self.expression(index)?);
                let (word, index) = (Self::typed(&word, "replace_bit")?, self.amount(index)?);
                let bit = self.condition(bit)?;
                self.graph.replace_bit(word, index, bit)?
            }
        }))
    }

    fn binary(
        &mut self,
        operator: &VerilogOp,
        left: Value,
        right: Value,
    ) -> Result<Value, EmitProblem> {
        if let (Value::Literal(l), Value::Literal(r)) = (&left, &right) {
            return self.literals(operator, l, r);
        }
        let (left, right) = match operator {
            VerilogOp::Shl | VerilogOp::Shr => {
                (Self::typed(&left, "a shift")?, self.amount(right)?)
            }
            VerilogOp::Mul => (
                Self::typed(&left, "a product")?,
                Self::typed(&right, "a product")?,
            ),
            _ => {
                let width = match (&left, &right) {
                    (Value::Exact(id), _) | (_, Value::Exact(id)) => self.graph.width(*id),
                    _ => 0, // two literals: above
                };
                (self.exact(left, width)?, self.exact(right, width)?)
            }
        };
        let (operator, left, right) = match operator {
            VerilogOp::Add => (Binary::Add, left, right),
            VerilogOp::Sub => (Binary::Subtract, left, right),
            VerilogOp::Mul => (Binary::Multiply, left, right),
            VerilogOp::BitAnd | VerilogOp::LogicalAnd => (Binary::And, left, right),
            VerilogOp::BitOr | VerilogOp::LogicalOr => (Binary::Or, left, right),
            VerilogOp::BitXor => (Binary::Xor, left, right),
            VerilogOp::Shl => (Binary::ShiftLeft, left, right),
            VerilogOp::Shr => (Binary::ShiftRight, left, right),
            VerilogOp::Eq => (Binary::Equal, left, right),
            VerilogOp::Ne => (Binary::NotEqual, left, right),
            VerilogOp::Lt => (Binary::Less, left, right),
            VerilogOp::Le => (Binary::LessEqual, left, right),
            VerilogOp::Gt => (Binary::Less, right, left),
            VerilogOp::Ge => (Binary::LessEqual, right, left),
        };
        self.graph.binary(operator, left, right).map(Value::Exact)
    }

    /// Evaluates an operation on two literals, as in `if i == 0` on a loop variable.
    fn literals(
        &mut self,
        operator: &VerilogOp,
        l: &BigUint,
        r: &BigUint,
    ) -> Result<Value, EmitProblem> {
        let truth = match operator {
            VerilogOp::Eq => l == r,
            VerilogOp::Ne => l != r,
            VerilogOp::Lt => l < r,
            VerilogOp::Le => l <= r,
            VerilogOp::Gt => l > r,
            VerilogOp::Ge => l >= r,
            _ => {
                let symbol = match operator {
                    VerilogOp::Add => "+",
                    VerilogOp::Sub => "-",
                    VerilogOp::Mul => "*",
                    VerilogOp::Shl => "<<",
                    VerilogOp::Shr => ">>",
                    _ => return Err(EmitProblem::unsupported("bit logic of two literals")),
                };
                let value = evaluate(&format!("{l} {symbol} {r}"), &Variables::new())?;
                return Ok(Value::Literal(BigUint::from(value)));
            }
        };
        Ok(Value::Exact(self.graph.boolean(truth)))
    }
}
