//! Expressions as a graph in which every node has its exact width.
//!
//! The operands of a node have the widths that the operator needs, so Verilog's context rule never
//! widens an operand: each operator is evaluated at its width in Rust. Equal nodes are merged.

use super::error::EmitProblem;
use num_bigint::BigUint;
use std::collections::HashMap;

/// A node of the graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Id(usize);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Binary {
    Add,
    Subtract,
    Multiply,
    And,
    Or,
    Xor,
    ShiftLeft,
    ShiftRight,
    Equal,
    NotEqual,
    Less,
    LessEqual,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Unary {
    Not,
    Any,
    All,
    Parity,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Node {
    /// A named wire that this module does not compute: an input, or an output of an inner block.
    Wire(String),
    /// A constant value and, if present, the constant's name.
    Constant(BigUint, Option<String>),
    /// No value on this path.
    Undefined,
    /// Bits from an offset on.
    Slice(Id, usize),
    /// Most significant part first.
    Concatenation(Vec<Id>),
    Unary(Unary, Id),
    Binary(Binary, Id, Id),
    /// Condition, then, otherwise.
    Mux(Id, Id, Id),
}

#[derive(Default)]
pub(super) struct Graph {
    nodes: Vec<(Node, usize)>,
    known: HashMap<(Node, usize), Id>,
}

fn mask(width: usize) -> BigUint {
    (BigUint::from(1_u8) << width) - 1_u8
}

impl Graph {
    pub(super) fn node(&self, id: Id) -> &Node {
        &self.nodes[id.0].0
    }

    pub(super) fn width(&self, id: Id) -> usize {
        self.nodes[id.0].1
    }

    fn add(&mut self, node: Node, width: usize) -> Id {
        let nodes = &mut self.nodes;
        *self.known.entry((node, width)).or_insert_with_key(|key| {
            nodes.push(key.clone());
            Id(nodes.len() - 1)
        })
    }

    pub(super) fn wire(&mut self, name: &str, width: usize) -> Id {
        self.add(Node::Wire(name.to_owned()), width)
    }

    /// Adds a constant; the value must fit the width.
    pub(super) fn constant(&mut self, value: BigUint, width: usize) -> Result<Id, EmitProblem> {
        if value.bits() > width as u64 {
            return Err(EmitProblem::Literal {
                literal: format!("{value:x}"),
                width,
            });
        }
        Ok(self.add(Node::Constant(value, None), width))
    }

    pub(super) fn named_constant(&mut self, name: &str, value: BigUint, width: usize) -> Id {
        self.add(
            Node::Constant(value & mask(width), Some(name.to_owned())),
            width,
        )
    }

    fn number(&mut self, value: u8, width: usize) -> Id {
        self.add(
            Node::Constant(BigUint::from(value) & mask(width), None),
            width,
        )
    }

    pub(super) fn zero(&mut self, width: usize) -> Id {
        self.number(0, width)
    }

    pub(super) fn boolean(&mut self, value: bool) -> Id {
        self.number(u8::from(value), 1)
    }

    pub(super) fn undefined(&mut self, width: usize) -> Id {
        self.add(Node::Undefined, width)
    }

    pub(super) fn value(&self, id: Id) -> Option<&BigUint> {
        match self.node(id) {
            Node::Constant(value, _) => Some(value),
            _ => None,
        }
    }

    /// Returns bits `offset .. offset + bits`, which must lie inside the word.
    pub(super) fn slice(&mut self, id: Id, offset: usize, bits: usize) -> Result<Id, EmitProblem> {
        let width = self.width(id);
        if bits == 0 || offset.checked_add(bits).is_none_or(|end| end > width) {
            return Err(EmitProblem::Slice {
                width,
                offset,
                bits,
            });
        }
        if bits == width {
            return Ok(id);
        }
        Ok(match self.node(id).clone() {
            Node::Undefined => self.undefined(bits),
            Node::Constant(value, _) => {
                self.add(Node::Constant((value >> offset) & mask(bits), None), bits)
            }
            Node::Slice(base, lower) => self.add(Node::Slice(base, lower + offset), bits),
            Node::Concatenation(parts) => {
                let mut pieces = Vec::new();
                let mut bottom = 0;
                for part in parts.into_iter().rev() {
                    let top = bottom + self.width(part);
                    let (from, to) = (offset.max(bottom), (offset + bits).min(top));
                    if from < to {
                        pieces.push(self.slice(part, from - bottom, to - from)?);
                    }
                    bottom = top;
                }
                pieces.reverse();
                self.concatenate(pieces)
            }
            _ => self.add(Node::Slice(id, offset), bits),
        })
    }

    /// Concatenates at least one part, most significant part first.
    pub(super) fn concatenate(&mut self, parts: Vec<Id>) -> Id {
        if let [part] = parts[..] {
            return part;
        }
        let width = parts.iter().map(|part| self.width(*part)).sum();
        let parts = parts.into_iter().flat_map(|part| match self.node(part) {
            Node::Concatenation(inner) => inner.clone(),
            _ => vec![part],
        });
        let parts = parts.collect();
        self.add(Node::Concatenation(parts), width)
    }

    /// Zero-extends a value or drops upper bits.
    pub(super) fn cast(&mut self, id: Id, width: usize) -> Result<Id, EmitProblem> {
        let own = self.width(id);
        if width <= own {
            return self.slice(id, 0, width);
        }
        if let Some(value) = self.value(id).cloned() {
            return self.constant(value, width);
        }
        let zeros = self.zero(width - own);
        Ok(self.concatenate(vec![zeros, id]))
    }

    pub(super) fn unary(&mut self, operator: Unary, id: Id) -> Id {
        let width = if operator == Unary::Not {
            self.width(id)
        } else {
            1
        };
        if operator != Unary::Not && self.width(id) == 1 {
            return id;
        }
        if let (Unary::Not, Node::Unary(Unary::Not, inner)) = (operator, self.node(id)) {
            return *inner;
        }
        if let Some(value) = self.value(id) {
            let ones = mask(self.width(id));
            let value = match operator {
                Unary::Not => ones ^ value,
                Unary::Any => u8::from(value.bits() > 0).into(),
                Unary::All => u8::from(*value == ones).into(),
                Unary::Parity => u8::from(value.count_ones() % 2 == 1).into(),
            };
            return self.add(Node::Constant(value, None), width);
        }
        self.add(Node::Unary(operator, id), width)
    }

    pub(super) fn mux(&mut self, condition: Id, then: Id, otherwise: Id) -> Id {
        if then == otherwise {
            return then;
        }
        if let Some(value) = self.value(condition) {
            return if value.bits() == 0 { otherwise } else { then };
        }
        let width = self.width(then);
        let bit = |id| {
            self.value(id)
                .filter(|_| width == 1)
                .map(|value| value.bits() > 0)
        };
        match (bit(then), bit(otherwise)) {
            (Some(true), Some(false)) => return condition,
            (Some(false), Some(true)) => return self.unary(Unary::Not, condition),
            _ => {}
        }
        // Merges branches that agree: `a ? x : b ? x : y` and `a ? (b ? x : y) : y`.
        match (self.node(then), self.node(otherwise)) {
            (_, &Node::Mux(second, x, y)) if x == then => {
                let either = self.add(Node::Binary(Binary::Or, condition, second), 1);
                self.mux(either, x, y)
            }
            (&Node::Mux(second, x, y), _) if y == otherwise => {
                let both = self.add(Node::Binary(Binary::And, condition, second), 1);
                self.mux(both, x, y)
            }
            _ => self.add(Node::Mux(condition, then, otherwise), width),
        }
    }

    /// Adds a binary operation. Widths must agree, except for shifts (any amount) and products (N +
    /// M bits).
    pub(super) fn binary(
        &mut self,
        operator: Binary,
        left: Id,
        right: Id,
    ) -> Result<Id, EmitProblem> {
        let (width, other) = (self.width(left), self.width(right));
        match operator {
            Binary::ShiftLeft | Binary::ShiftRight => return self.shift(operator, left, right),
            Binary::Multiply => {
                let left = self.cast(left, width + other)?;
                let right = self.cast(right, width + other)?;
                return Ok(self.add(Node::Binary(operator, left, right), width + other));
            }
            _ if width != other => {
                let operation = format!("{operator:?}");
                return Err(EmitProblem::Width {
                    operation,
                    expected: width,
                    got: other,
                });
            }
            _ => {}
        }
        if let Some(known) = self.comparison_by_range(operator, left, right) {
            return Ok(self.boolean(known));
        }
        let width = match operator {
            Binary::Equal | Binary::NotEqual | Binary::Less | Binary::LessEqual => 1,
            _ => width,
        };
        Ok(self.add(Node::Binary(operator, left, right), width))
    }

    /// Decides a comparison from the ranges of its operands, if possible.
    fn comparison_by_range(&self, operator: Binary, left: Id, right: Id) -> Option<bool> {
        let (l, r) = (self.range(left), self.range(right));
        let less = (left != right && l.1 < r.0, left == right || l.0 >= r.1);
        let less_equal = (left == right || l.1 <= r.0, left != right && l.0 > r.1);
        let equal = (
            left == right || (l.0 == l.1 && l == r),
            l.1 < r.0 || r.1 < l.0,
        );
        let (yes, no) = match operator {
            Binary::Equal => equal,
            Binary::NotEqual => (equal.1, equal.0),
            Binary::Less => less,
            Binary::LessEqual => less_equal,
            _ => return None,
        };
        if yes { Some(true) } else { no.then_some(false) }
    }

    /// Returns bounds for the value of a node.
    fn range(&self, id: Id) -> (BigUint, BigUint) {
        match self.node(id) {
            Node::Constant(value, _) => (value.clone(), value.clone()),
            Node::Concatenation(parts) => {
                parts
                    .iter()
                    .fold((BigUint::ZERO, BigUint::ZERO), |(low, high), part| {
                        let (width, (part_low, part_high)) = (self.width(*part), self.range(*part));
                        ((low << width) + part_low, (high << width) + part_high)
                    })
            }
            Node::Binary(Binary::And, a, b) => {
                let constants = [self.value(*a), self.value(*b)].into_iter().flatten();
                let most = constants.min().cloned();
                (BigUint::ZERO, most.unwrap_or_else(|| mask(self.width(id))))
            }
            _ => (BigUint::ZERO, mask(self.width(id))),
        }
    }

    fn shift(&mut self, operator: Binary, left: Id, amount: Id) -> Result<Id, EmitProblem> {
        let (width, bits) = (self.width(left), self.width(amount));
        if let Some(value) = self.value(amount).cloned() {
            if value.bits() == 0 {
                return Ok(left);
            }
            if value >= BigUint::from(width) {
                return Ok(self.zero(width));
            }
            let least = value.bits() as usize;
            let amount = self.constant(value, least)?;
            return Ok(self.add(Node::Binary(operator, left, amount), width));
        }
        if bits < 31 {
            return Ok(self.add(Node::Binary(operator, left, amount), width));
        }
        // Tools differ on amounts of 32 bits or more: any amount of 2^30 or more shifts everything
        // out.
        let low = self.slice(amount, 0, 30)?;
        let high = self.slice(amount, 30, bits - 30)?;
        let (zero, high) = (self.zero(width), self.unary(Unary::Any, high));
        let shifted = self.add(Node::Binary(operator, left, low), width);
        Ok(self.mux(high, zero, shifted))
    }

    /// Returns bit `index`, 0 beyond the word.
    pub(super) fn bit(&mut self, word: Id, index: Id) -> Result<Id, EmitProblem> {
        let width = self.width(word);
        if let Some(value) = self.value(index) {
            return match usize::try_from(value) {
                Ok(offset) if offset < width => self.slice(word, offset, 1),
                _ => Ok(self.boolean(false)),
            };
        }
        let (shifted, one) = (
            self.shift(Binary::ShiftRight, word, index)?,
            self.number(1, width),
        );
        let bit = self.add(Node::Binary(Binary::And, shifted, one), width);
        Ok(self.unary(Unary::Any, bit))
    }

    /// Returns bits `offset .. offset + bits`, zeros beyond the word.
    pub(super) fn bits(&mut self, word: Id, offset: Id, bits: usize) -> Result<Id, EmitProblem> {
        let shifted = self.shift(Binary::ShiftRight, word, offset)?;
        match self
            .value(offset)
            .and_then(|value| usize::try_from(value).ok())
        {
            Some(from) if from < self.width(word) => {
                let inside = bits.min(self.width(word) - from);
                let slice = self.slice(word, from, inside)?;
                self.cast(slice, bits)
            }
            _ => self.cast(shifted, bits),
        }
    }

    /// Replaces bit `index` of the word; the word is unchanged if the index lies beyond it.
    pub(super) fn replace_bit(&mut self, word: Id, index: Id, bit: Id) -> Result<Id, EmitProblem> {
        let width = self.width(word);
        let one = self.number(1, width);
        let (at, bit) = (
            self.shift(Binary::ShiftLeft, one, index)?,
            self.cast(bit, width)?,
        );
        let (others, bit) = (
            self.unary(Unary::Not, at),
            self.shift(Binary::ShiftLeft, bit, index)?,
        );
        let others = self.binary(Binary::And, word, others)?;
        self.binary(Binary::Or, others, bit)
    }

    /// Replaces the bits of the word from `offset` on.
    pub(super) fn replace(&mut self, word: Id, offset: usize, part: Id) -> Result<Id, EmitProblem> {
        let (width, bits) = (self.width(word), self.width(part));
        let end = offset.saturating_add(bits);
        if end > width {
            return Err(EmitProblem::Slice {
                width,
                offset,
                bits,
            });
        }
        let mut parts = Vec::new();
        if end < width {
            parts.push(self.slice(word, end, width - end)?);
        }
        parts.push(part);
        if offset > 0 {
            parts.push(self.slice(word, 0, offset)?);
        }
        Ok(self.concatenate(parts))
    }
}
