//! Questions to a solver of equations over the field: do the constraints determine the results?
//!
//! A question has two assignments of all columns. Both satisfy every equation and have the same
//! given values, and a combination of the differences of their results is one. If the solver (cvc5,
//! by Groebner bases; Ozdemir, Kremer, Tinelli, Barrett 2023) finds that no such assignments exist,
//! the results follow from the given values. Ranges of more than a bit are left out: a positive
//! answer holds without them, and most chips need theirs.

use core::fmt;
use core::ops::{Add, Mul, Neg, Sub};

use ark_bn254::Fr;
use ark_ff::{One as _, PrimeField as _, Zero as _};
use num_bigint::BigUint;
use serde_json::{Value, json};

use crate::python::{Python, PythonError};
use crate::system::integer;

const SCRIPT: &str = include_str!("solver.py");
/// Processor seconds for a result that is not yet on the page.
const QUICK: u64 = 2;
/// Processor seconds for a result on the page, which took [`QUICK`] or less on the machine that
/// wrote the page.
const PATIENT: u64 = 60;

/// A term in the solver's language; constants are folded here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Term {
    /// A number.
    Constant(Fr),
    /// Another term, as text.
    Text(String),
}

impl From<Fr> for Term {
    fn from(value: Fr) -> Self {
        Self::Constant(value)
    }
}

impl Add for Term {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        match (self, other) {
            (Self::Constant(a), Self::Constant(b)) => Self::Constant(a + b),
            (Self::Constant(zero), term) | (term, Self::Constant(zero)) if zero.is_zero() => term,
            (a, b) => Self::Text(format!("(ff.add {a} {b})")),
        }
    }
}

impl Mul for Term {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        match (self, other) {
            (Self::Constant(a), Self::Constant(b)) => Self::Constant(a * b),
            (Self::Constant(zero), _) | (_, Self::Constant(zero)) if zero.is_zero() => {
                Self::Constant(zero)
            }
            (Self::Constant(one), term) | (term, Self::Constant(one)) if one.is_one() => term,
            (a, b) => Self::Text(format!("(ff.mul {a} {b})")),
        }
    }
}

impl Neg for Term {
    type Output = Self;

    fn neg(self) -> Self {
        self * Self::Constant(-Fr::one())
    }
}

impl Sub for Term {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Constant(value) => write!(f, "(as ff{} F)", integer(value)),
            Self::Text(text) => f.write_str(text),
        }
    }
}

/// Two assignments and their common conditions.
#[derive(Debug, Clone, Default)]
pub struct Question {
    variables: usize,
    zeros: Vec<Term>,
    differences: Vec<Term>,
}

impl Question {
    /// Makes a variable.
    pub(crate) fn variable(&mut self) -> Term {
        self.variables += 1;
        Term::Text(format!("v{}", self.variables - 1))
    }

    /// Asserts that a term is zero.
    pub(crate) fn zero(&mut self, term: Term) {
        if term != Term::Constant(Fr::zero()) {
            self.zeros.push(term);
        }
    }

    /// Adds a result of both assignments.
    pub(crate) fn results(&mut self, [first, second]: [Term; 2]) {
        if first != second {
            self.differences.push(first - second);
        }
    }

    /// Returns whether any results may differ.
    const fn asks(&self) -> bool {
        !self.differences.is_empty()
    }

    fn text(mut self) -> String {
        let differences = core::mem::take(&mut self.differences);
        let zero = || Term::from(Fr::zero());
        let terms = differences.into_iter().map(|difference| {
            let factor = self.variable();
            factor * difference
        });
        let terms: Vec<Term> = terms.collect();
        let sum = terms.into_iter().reduce(Add::add).unwrap_or_else(zero);
        self.zero(sum - Term::from(Fr::one()));
        let modulus = BigUint::from(Fr::MODULUS);
        let mut text = format!("(set-logic QF_FF)\n(define-sort F () (_ FiniteField {modulus}))\n");
        for variable in 0..self.variables {
            text += &format!("(declare-fun v{variable} () F)\n");
        }
        for term in self.zeros {
            text += &format!("(assert (= {term} {}))\n", zero());
        }
        text + "(check-sat)\n"
    }
}

/// Assignments for which results follow from the given values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All assignments.
    Every,
    /// Assignments with the given values of the searched assignments.
    Searched,
}

impl Scope {
    /// Returns the page's words for the scope.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Every => "every assignment",
            Self::Searched => "the searched assignments",
        }
    }
}

/// Questions about one chip or gadget.
#[derive(Debug, Clone, Default)]
pub struct Questions {
    /// Name of the chip or gadget.
    pub name: String,
    /// The question for any two assignments; `None` where it cannot be asked.
    pub every: Option<Question>,
    /// The questions for a searched assignment and another one.
    pub searched: Vec<Question>,
}

/// Returns the solver's results: for each chip or gadget, the result named by `claimed`, and
/// without a claim any quick result.
///
/// # Errors
/// [`PythonError`].
pub fn shown(
    python: &Python,
    asked: Vec<Questions>,
    claimed: impl Fn(&str) -> Claim,
) -> Result<Vec<Option<Scope>>, PythonError> {
    let asked = asked.into_iter().map(|questions| {
        let claim = claimed(&questions.name);
        let seconds = match claim {
            Claim::Open => QUICK,
            Claim::Shown(_) | Claim::Nothing => PATIENT,
        };
        let every = questions.every.into_iter().collect::<Vec<_>>();
        let groups = [(Scope::Every, every), (Scope::Searched, questions.searched)];
        let groups = groups.into_iter();
        let groups = groups
            .filter(|(scope, _)| matches!(claim, Claim::Open) || claim == Claim::Shown(*scope));
        let groups = groups.map(|(scope, questions)| {
            // Without results the question is empty.
            let texts = questions
                .into_iter()
                .filter(Question::asks)
                .map(Question::text);
            json!([scope.words(), texts.collect::<Vec<_>>()])
        });
        json!({ "groups": groups.collect::<Vec<_>>(), "seconds": seconds })
    });
    let answers: Vec<Option<String>> = python.ask(SCRIPT, &asked.collect::<Value>())?;
    let scopes = answers.into_iter().map(|answer| {
        let mut scopes = [Scope::Every, Scope::Searched].into_iter();
        scopes.find(|scope| Some(scope.words()) == answer.as_deref())
    });
    Ok(scopes.collect())
}

/// Earlier result for a chip or gadget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// The solver showed this.
    Shown(Scope),
    /// The solver showed no result.
    Nothing,
    /// The result is open.
    Open,
}
