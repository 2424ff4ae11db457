//! A chip's expressions compiled to products and linear forms.
//!
//! A value is a column (main columns first, then fixed ones) or the result of an operation. Most
//! expressions are linear in columns: their forms need no operation, and the prover evaluates them
//! on narrow columns. The verifier runs the same code on one point; the program's bytes identify
//! the constraints and messages in the verifying key.

use crate::expression::{Expr, Node};
use crate::{Constraint, Interaction, Kind, Permutation, Variable};
use alloc::{collections::BTreeMap, sync::Arc, vec::Vec};
use ark_bn254::Fr;
use ark_ff::{BigInteger, One, PrimeField, Zero};
use zkfabric_algebra::Scalar;

/// `constant + sum of coefficient times value`.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Linear {
    /// The constant.
    pub constant: Fr,
    /// Values and their non-zero coefficients, in ascending order of values.
    pub terms: Vec<(u32, Fr)>,
}

impl Linear {
    fn constant(constant: Fr) -> Self {
        Self {
            constant,
            terms: Vec::new(),
        }
    }

    fn value(index: u32) -> Self {
        Self {
            constant: Fr::zero(),
            terms: [(index, Fr::one())].into(),
        }
    }

    fn add_scaled(&self, other: &Self, scale: Fr) -> Self {
        let mut terms: BTreeMap<u32, Fr> = self.terms.iter().copied().collect();
        for (index, coefficient) in &other.terms {
            *terms.entry(*index).or_default() += *coefficient * scale;
        }
        terms.retain(|_, coefficient| !coefficient.is_zero());
        Self {
            constant: self.constant + other.constant * scale,
            terms: terms.into_iter().collect(),
        }
    }

    fn scaled(&self, scale: Fr) -> Self {
        Self::default().add_scaled(self, scale)
    }

    /// Evaluates the form; `None` where the form names a value that does not exist.
    #[must_use]
    pub fn evaluate<V: Scalar>(&self, values: &[V]) -> Option<V> {
        let mut terms = self.terms.iter();
        terms.try_fold(V::from(self.constant), |sum, (index, k)| {
            let value = *values.get(usize::try_from(*index).ok()?)?;
            Some(sum + V::from(*k) * value)
        })
    }
}

/// One operation; operands are indices of values.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Operation {
    /// Product of two values.
    Product(u32, u32),
    /// A linear form over values.
    Linear(Linear),
}

/// A compiled message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageForms {
    /// Number of the bus.
    pub bus: u64,
    /// Signed multiplicity.
    pub multiplicity: Linear,
    /// The fields.
    pub fields: Vec<Linear>,
}

/// Straight-line code for a chip.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Program {
    /// Number of main columns: value `i` below this number is main column `i`.
    pub main: usize,
    /// Number of fixed columns, whose values follow the main columns.
    pub fixed: usize,
    /// The operations in order; the result of operation `k` is value `main + fixed + k`.
    pub operations: Vec<Operation>,
    /// Forms that vanish on every row.
    pub constraints: Vec<Linear>,
    /// The messages.
    pub messages: Vec<MessageForms>,
    /// The chip's role in the permutations; the forms are over columns only.
    pub permutation: Option<Permutation<Linear>>,
}

struct Compiler {
    main: usize,
    columns: u32,
    operations: Vec<Operation>,
    seen: BTreeMap<Operation, u32>,
    // The expressions being compiled keep nodes alive, so addresses are not reused.
    nodes: BTreeMap<*const Node, Linear>,
}

fn index(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

impl Compiler {
    fn compile(&mut self, expression: &Expr) -> Linear {
        let key = Arc::as_ptr(&expression.0);
        if let Some(known) = self.nodes.get(&key) {
            return known.clone();
        }
        let linear = match &*expression.0 {
            Node::Constant(value) => Linear::constant(*value),
            Node::Variable(Variable { kind, index: at }) => Linear::value(index(match kind {
                Kind::Main => *at,
                Kind::Fixed => self.main + at,
            })),
            Node::Add(a, b) => self.compile(a).add_scaled(&self.compile(b), Fr::one()),
            Node::Sub(a, b) => self.compile(a).add_scaled(&self.compile(b), -Fr::one()),
            Node::Neg(a) => self.compile(a).scaled(-Fr::one()),
            Node::Mul(a, b) => {
                let (a, b) = (self.compile(a), self.compile(b));
                self.product(&a, &b)
            }
        };
        self.nodes.insert(key, linear.clone());
        linear
    }

    fn product(&mut self, a: &Linear, b: &Linear) -> Linear {
        if a.terms.is_empty() {
            return b.scaled(a.constant);
        }
        if b.terms.is_empty() {
            return a.scaled(b.constant);
        }
        let ((a, k), (b, l)) = (self.operand(a), self.operand(b));
        let product = self.push(Operation::Product(a.min(b), a.max(b)));
        Linear::value(product).scaled(k * l)
    }

    /// Returns a value, and the factor by which the form is a multiple of the value.
    fn operand(&mut self, form: &Linear) -> (u32, Fr) {
        if let ([(index, k)], true) = (form.terms.as_slice(), form.constant.is_zero()) {
            return (*index, *k);
        }
        (self.push(Operation::Linear(form.clone())), Fr::one())
    }

    fn push(&mut self, operation: Operation) -> u32 {
        let next = self.columns + index(self.operations.len());
        let value = *self.seen.entry(operation.clone()).or_insert(next);
        if value == next {
            self.operations.push(operation);
        }
        value
    }
}

impl Program {
    /// Compiles a chip with the given numbers of main and fixed columns.
    #[must_use]
    pub(crate) fn compile(
        [main, fixed]: [usize; 2],
        constraints: &[Constraint],
        interactions: &[Interaction],
        permutation: Option<&Permutation<Expr>>,
    ) -> Self {
        let mut compiler = Compiler {
            main,
            columns: index(main + fixed),
            operations: Vec::new(),
            seen: BTreeMap::new(),
            nodes: BTreeMap::new(),
        };
        let constraints = constraints.iter();
        let constraints = constraints.map(|c| compiler.compile(&c.expression));
        let constraints = constraints.collect();
        let messages = interactions.iter().map(|interaction| MessageForms {
            bus: interaction.bus.id,
            multiplicity: compiler.compile(&interaction.multiplicity),
            fields: (interaction.fields.iter())
                .map(|field| compiler.compile(field))
                .collect(),
        });
        let messages = messages.collect();
        let permutation = permutation.map(|part| match part {
            Permutation::Bits => Permutation::Bits,
            Permutation::Lanes(lanes) => {
                Permutation::Lanes(lanes.map(|form| compiler.compile(form)))
            }
        });
        Self {
            main,
            fixed,
            operations: compiler.operations,
            constraints,
            messages,
            permutation,
        }
    }

    /// Returns the number of columns, main and fixed.
    #[must_use]
    pub const fn columns(&self) -> usize {
        self.main.saturating_add(self.fixed)
    }

    /// Returns all values of a row or a point from its columns, main ones first; `None` when the
    /// number of columns differs or an operand is missing.
    #[must_use]
    pub fn values<V: Scalar>(&self, columns: &[V]) -> Option<Vec<V>> {
        if columns.len() != self.columns() {
            return None;
        }
        let mut values = Vec::with_capacity(columns.len().saturating_add(self.operations.len()));
        values.extend_from_slice(columns);
        for operation in &self.operations {
            let at = |index: u32| values.get(usize::try_from(index).ok()?).copied();
            let value = match operation {
                Operation::Product(a, b) => at(*a)? * at(*b)?,
                Operation::Linear(linear) => linear.evaluate(&values)?,
            };
            values.push(value);
        }
        Some(values)
    }

    /// Returns the values of the row of zeros.
    #[must_use]
    pub fn values_of_zeros<V: Scalar>(&self) -> Option<Vec<V>> {
        self.values(&alloc::vec![V::ZERO; self.columns()])
    }

    /// Returns canonical bytes, numbers little endian, lists prefixed with their length.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        number(&mut bytes, self.main);
        number(&mut bytes, self.fixed);
        number(&mut bytes, self.operations.len());
        for operation in &self.operations {
            match operation {
                Operation::Product(a, b) => {
                    bytes.push(0);
                    bytes.extend_from_slice(&a.to_le_bytes());
                    bytes.extend_from_slice(&b.to_le_bytes());
                }
                Operation::Linear(form) => {
                    bytes.push(1);
                    linear(&mut bytes, form);
                }
            }
        }
        number(&mut bytes, self.constraints.len());
        for constraint in &self.constraints {
            linear(&mut bytes, constraint);
        }
        number(&mut bytes, self.messages.len());
        for message in &self.messages {
            bytes.extend_from_slice(&message.bus.to_le_bytes());
            linear(&mut bytes, &message.multiplicity);
            number(&mut bytes, message.fields.len());
            for field in &message.fields {
                linear(&mut bytes, field);
            }
        }
        match &self.permutation {
            None => {}
            Some(Permutation::Bits) => bytes.push(1),
            Some(Permutation::Lanes(lanes)) => {
                bytes.push(2);
                for (_, form) in lanes.named() {
                    linear(&mut bytes, form);
                }
            }
        }
        bytes
    }
}

fn number(bytes: &mut Vec<u8>, value: usize) {
    bytes.extend_from_slice(&u64::try_from(value).unwrap_or(u64::MAX).to_le_bytes());
}

fn linear(bytes: &mut Vec<u8>, form: &Linear) {
    bytes.extend_from_slice(&form.constant.into_bigint().to_bytes_le());
    number(bytes, form.terms.len());
    for (index, coefficient) in &form.terms {
        bytes.extend_from_slice(&index.to_le_bytes());
        bytes.extend_from_slice(&coefficient.into_bigint().to_bytes_le());
    }
}
