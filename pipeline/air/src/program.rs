//! Expressions compiled to straight-line code.
//!
//! Every distinct operation occurs once. The prover runs the code on blocks of rows, the verifier on
//! one point; its bytes identify the constraints in the verifying key.

use crate::expression::{Expr, Node};
use crate::{Kind, Variable};
use alloc::{collections::BTreeMap, sync::Arc, vec::Vec};
use ark_bn254::Fr;
use ark_ff::{BigInteger, PrimeField};

/// One operation; operands are indices of earlier operations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Operation {
    /// A constant.
    Constant(Fr),
    /// A column or challenge.
    Load(Variable),
    /// Sum.
    Add(u32, u32),
    /// Difference.
    Sub(u32, u32),
    /// Product.
    Mul(u32, u32),
    /// Negation.
    Neg(u32),
}

/// Straight-line code for a list of expressions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Program {
    /// The operations in order.
    pub operations: Vec<Operation>,
    /// For each expression the operation that yields it.
    pub outputs: Vec<u32>,
}

#[derive(Default)]
struct Compiler {
    operations: Vec<Operation>,
    seen: BTreeMap<Operation, u32>,
    // Nodes are kept alive by the expressions being compiled, so addresses are not reused.
    nodes: BTreeMap<*const Node, u32>,
}

impl Compiler {
    fn compile(&mut self, expression: &Expr) -> u32 {
        let key = Arc::as_ptr(&expression.0);
        if let Some(&index) = self.nodes.get(&key) {
            return index;
        }
        let operation = match &*expression.0 {
            Node::Constant(value) => Operation::Constant(*value),
            Node::Variable(variable) => Operation::Load(*variable),
            Node::Add(a, b) => Operation::Add(self.compile(a), self.compile(b)),
            Node::Sub(a, b) => Operation::Sub(self.compile(a), self.compile(b)),
            Node::Mul(a, b) => Operation::Mul(self.compile(a), self.compile(b)),
            Node::Neg(a) => Operation::Neg(self.compile(a)),
        };
        let next = u32::try_from(self.operations.len()).unwrap_or(u32::MAX);
        let index = *self.seen.entry(operation).or_insert(next);
        if index == next {
            self.operations.push(operation);
        }
        self.nodes.insert(key, index);
        index
    }
}

impl Program {
    /// Compiles expressions.
    #[must_use]
    pub fn compile(expressions: &[Expr]) -> Self {
        let mut compiler = Compiler::default();
        let outputs = expressions.iter().map(|e| compiler.compile(e)).collect();
        Self {
            operations: compiler.operations,
            outputs,
        }
    }

    /// Values of the expressions at one point; `None` where the assignment has no value.
    pub fn evaluate(&self, assignment: impl Fn(Variable) -> Option<Fr>) -> Option<Vec<Fr>> {
        let mut values: Vec<Fr> = Vec::with_capacity(self.operations.len());
        let at = |values: &[Fr], index: u32| values.get(usize::try_from(index).ok()?).copied();
        for operation in &self.operations {
            let value = match *operation {
                Operation::Constant(value) => value,
                Operation::Load(variable) => assignment(variable)?,
                Operation::Add(a, b) => at(&values, a)? + at(&values, b)?,
                Operation::Sub(a, b) => at(&values, a)? - at(&values, b)?,
                Operation::Mul(a, b) => at(&values, a)? * at(&values, b)?,
                Operation::Neg(a) => -at(&values, a)?,
            };
            values.push(value);
        }
        self.outputs
            .iter()
            .map(|&index| at(&values, index))
            .collect()
    }

    /// Canonical bytes: a tag, then operands as little-endian numbers, for every operation and output.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut put = |tag: u8, a: u32, b: u32| {
            bytes.push(tag);
            bytes.extend_from_slice(&a.to_le_bytes());
            bytes.extend_from_slice(&b.to_le_bytes());
        };
        let mut constants = Vec::new();
        for operation in &self.operations {
            match *operation {
                Operation::Constant(value) => {
                    put(0, 0, 0);
                    constants.extend_from_slice(&value.into_bigint().to_bytes_le());
                }
                Operation::Load(v) => {
                    let kind = match v.kind {
                        Kind::Main => 0,
                        Kind::Fixed => 1,
                        Kind::Helper => 2,
                        Kind::Challenge => 3,
                    };
                    put(
                        1,
                        u32::try_from(v.index).unwrap_or(u32::MAX),
                        kind * 2 + u32::from(v.next),
                    );
                }
                Operation::Add(a, b) => put(2, a, b),
                Operation::Sub(a, b) => put(3, a, b),
                Operation::Mul(a, b) => put(4, a, b),
                Operation::Neg(a) => put(5, a, 0),
            }
        }
        for &output in &self.outputs {
            put(6, output, 0);
        }
        bytes.extend_from_slice(&constants);
        bytes
    }
}
