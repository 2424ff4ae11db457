//! Expressions over a row of columns.

use alloc::sync::Arc;
use ark_bn254::Fr;
use ark_ff::{One, Zero};
use core::ops::{Add, Mul, Neg, Sub};

/// Kinds of columns that a variable reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A column the prover commits to first.
    Main,
    /// A column that belongs to the verifying key.
    Fixed,
}

/// One column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Variable {
    /// Kind of the column.
    pub kind: Kind,
    /// Index among the variables of that kind.
    pub index: usize,
}

/// A node of the expression DAG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node {
    Constant(Fr),
    Variable(Variable),
    Add(Expr, Expr),
    Sub(Expr, Expr),
    Mul(Expr, Expr),
    Neg(Expr),
}

/// A polynomial expression; cloning shares the node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expr(pub(crate) Arc<Node>);

impl Expr {
    fn new(node: Node) -> Self {
        Self(Arc::new(node))
    }

    /// Creates a constant.
    #[must_use]
    pub fn constant(value: Fr) -> Self {
        Self::new(Node::Constant(value))
    }

    /// Creates a variable.
    #[must_use]
    pub fn variable(kind: Kind, index: usize) -> Self {
        Self::new(Node::Variable(Variable { kind, index }))
    }

    /// Returns zero.
    #[must_use]
    pub fn zero() -> Self {
        Self::constant(Fr::zero())
    }

    /// Returns one.
    #[must_use]
    pub fn one() -> Self {
        Self::constant(Fr::one())
    }

    /// Returns `2^bits`.
    #[must_use]
    pub fn power_of_two(bits: u32) -> Self {
        let mut value = Fr::one();
        for _ in 0..bits {
            value += value;
        }
        Self::constant(value)
    }

    /// Returns `1 - self`.
    #[must_use]
    pub fn not(&self) -> Self {
        Self::one() - self
    }

    /// Returns the `f` of an expression of the form `f (1 - f)`: where it vanishes, `f` is 0 or 1.
    #[must_use]
    pub fn boolean(&self) -> Option<&Self> {
        let Node::Mul(form, other) = &*self.0 else {
            return None;
        };
        match &*other.0 {
            Node::Sub(one, same) if one.as_constant() == Some(Fr::one()) && same == form => {
                Some(form)
            }
            _ => None,
        }
    }

    /// Returns the value of limbs in base `2^bits`, least significant first.
    #[must_use]
    pub fn from_limbs(limbs: &[Self], bits: u32) -> Self {
        let mut sum = Self::zero();
        for (index, limb) in (0u32..).zip(limbs) {
            sum = sum + limb * Self::power_of_two(bits * index);
        }
        sum
    }

    /// Returns the total degree in columns.
    #[must_use]
    pub fn degree(&self) -> usize {
        match &*self.0 {
            Node::Constant(_) => 0,
            Node::Variable(_) => 1,
            Node::Add(a, b) | Node::Sub(a, b) => a.degree().max(b.degree()),
            Node::Mul(a, b) => a.degree() + b.degree(),
            Node::Neg(a) => a.degree(),
        }
    }

    /// Returns the expression's value if the expression is a constant.
    fn as_constant(&self) -> Option<Fr> {
        match &*self.0 {
            Node::Constant(value) => Some(*value),
            _ => None,
        }
    }

    /// Calls `visit` on every variable, possibly more than once.
    pub fn for_each_variable(&self, visit: &mut impl FnMut(Variable)) {
        match &*self.0 {
            Node::Constant(_) => {}
            Node::Variable(variable) => visit(*variable),
            Node::Add(a, b) | Node::Sub(a, b) | Node::Mul(a, b) => {
                a.for_each_variable(visit);
                b.for_each_variable(visit);
            }
            Node::Neg(a) => a.for_each_variable(visit),
        }
    }

    /// Evaluates the expression under an assignment of numbers, or of polynomials over numbers;
    /// `None` where the assignment has no value.
    pub fn evaluate<V>(&self, assignment: &impl Fn(Variable) -> Option<V>) -> Option<V>
    where
        V: From<Fr> + Add<Output = V> + Sub<Output = V> + Mul<Output = V> + Neg<Output = V>,
    {
        Some(match &*self.0 {
            Node::Constant(value) => V::from(*value),
            Node::Variable(variable) => assignment(*variable)?,
            Node::Add(a, b) => a.evaluate(assignment)? + b.evaluate(assignment)?,
            Node::Sub(a, b) => a.evaluate(assignment)? - b.evaluate(assignment)?,
            Node::Mul(a, b) => a.evaluate(assignment)? * b.evaluate(assignment)?,
            Node::Neg(a) => -a.evaluate(assignment)?,
        })
    }

    // Folding neutral elements frees descriptions of special cases at no later cost.
    fn add_folded(a: &Self, b: &Self) -> Self {
        match (a.as_constant(), b.as_constant()) {
            (Some(x), Some(y)) => Self::constant(x + y),
            (Some(x), None) if x.is_zero() => b.clone(),
            (None, Some(y)) if y.is_zero() => a.clone(),
            _ => Self::new(Node::Add(a.clone(), b.clone())),
        }
    }

    fn sub_folded(a: &Self, b: &Self) -> Self {
        match (a.as_constant(), b.as_constant()) {
            (Some(x), Some(y)) => Self::constant(x - y),
            (Some(x), None) if x.is_zero() => Self::new(Node::Neg(b.clone())),
            (None, Some(y)) if y.is_zero() => a.clone(),
            _ => Self::new(Node::Sub(a.clone(), b.clone())),
        }
    }

    fn mul_folded(a: &Self, b: &Self) -> Self {
        match (a.as_constant(), b.as_constant()) {
            (Some(x), Some(y)) => Self::constant(x * y),
            (Some(x), None) if x.is_zero() => Self::zero(),
            (None, Some(y)) if y.is_zero() => Self::zero(),
            (Some(x), None) if x.is_one() => b.clone(),
            (None, Some(y)) if y.is_one() => a.clone(),
            _ => Self::new(Node::Mul(a.clone(), b.clone())),
        }
    }
}

impl From<u64> for Expr {
    fn from(value: u64) -> Self {
        Self::constant(Fr::from(value))
    }
}

impl core::iter::Sum for Expr {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::zero(), |sum, term| sum + term)
    }
}

macro_rules! operator {
    ($trait:ident, $method:ident, $folded:ident) => {
        impl $trait<Expr> for Expr {
            type Output = Self;
            fn $method(self, other: Self) -> Self {
                Self::$folded(&self, &other)
            }
        }
        impl $trait<&Expr> for Expr {
            type Output = Self;
            fn $method(self, other: &Self) -> Self {
                Self::$folded(&self, other)
            }
        }
        impl $trait<Expr> for &Expr {
            type Output = Expr;
            fn $method(self, other: Expr) -> Expr {
                Expr::$folded(self, &other)
            }
        }
        impl $trait<&Expr> for &Expr {
            type Output = Expr;
            fn $method(self, other: &Expr) -> Expr {
                Expr::$folded(self, other)
            }
        }
        impl $trait<u64> for Expr {
            type Output = Self;
            fn $method(self, other: u64) -> Self {
                Self::$folded(&self, &Self::from(other))
            }
        }
        impl $trait<u64> for &Expr {
            type Output = Expr;
            fn $method(self, other: u64) -> Expr {
                Expr::$folded(self, &Expr::from(other))
            }
        }
    };
}
operator!(Add, add, add_folded);
operator!(Sub, sub, sub_folded);
operator!(Mul, mul, mul_folded);

impl Neg for Expr {
    type Output = Self;
    fn neg(self) -> Self {
        Self::sub_folded(&Self::zero(), &self)
    }
}

impl Neg for &Expr {
    type Output = Expr;
    fn neg(self) -> Expr {
        Expr::sub_folded(&Expr::zero(), self)
    }
}
