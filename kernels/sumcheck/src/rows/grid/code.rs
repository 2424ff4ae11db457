//! Constraints in machine words.

use std::collections::{BTreeMap, BTreeSet};

use ark_bn254::Fr;
use ark_ff::{PrimeField as _, Zero as _};

use crate::{
    Linear, Operation, Values,
    form::Weight,
    rows::{
        Constraint,
        lower::{Lowering, MAX_DEGREE},
    },
};

/// Storage type of narrow columns.
pub(super) type Short = i16;

/// Bias of constraint values, which are limbs when counted from `-2^51`. Intermediate values may
/// wrap.
pub(super) const BIAS: i64 = 1 << 51;
/// Maximum number of constraints in one sum of products, see
/// [`Packed::combine`](crate::Packed::combine).
const CONSTRAINTS: usize = 900;

/// An operation on words. Operands are places: columns first, then results.
#[derive(Debug)]
pub(super) enum Step {
    Product(usize, usize),
    Linear {
        constant: i64,
        terms: Vec<(usize, i64)>,
    },
}

/// Operations, and the places of the results that are constraints.
#[derive(Debug, Default)]
pub(super) struct Steps {
    /// Operations, each with the place of its result, which may be the place of an operand.
    pub steps: Vec<(Step, usize)>,
    /// Places of the constraints.
    pub outputs: Vec<usize>,
    pub weights: Vec<Weight>,
    /// Offset that subtracts the constraints' [`BIAS`].
    pub offset: Fr,
}

/// Constraints prepared to run on a grid.
#[derive(Debug)]
pub(crate) struct Code {
    /// Columns that are read, by place.
    pub(super) columns: Vec<usize>,
    /// Number of columns that fit [`Short`] on the grid, which come first.
    pub(super) short: usize,
    /// Steps of the constraints, and of their products of three columns, for the points with
    /// infinity.
    pub(super) stages: [Steps; 2],
    /// Number of places.
    pub(super) places: usize,
}

impl Code {
    /// Compiles constraints for `rounds` rounds; `None` where a value does not fit a word.
    pub(crate) fn new(
        values: &Lowering<'_>,
        columns: &[Values<'_>],
        constraints: &[&Constraint],
        rounds: usize,
    ) -> Option<Self> {
        if constraints.len() > CONSTRAINTS {
            return None;
        }
        let [full, leading] = [false, true].map(|leading| Compiler { values, leading });
        let forms = constraints.iter().map(|constraint| &constraint.form);
        let mut read = full.needed(forms);
        read.retain(|value| *value < values.program().columns);
        let read = read.into_iter();
        let read = read.map(|column| Some((bound(columns.get(column)?, rounds)?, column)));
        let (short, long): (Vec<_>, Vec<_>) = read
            .collect::<Option<Vec<(u128, usize)>>>()?
            .into_iter()
            .partition(|column| column.0 <= Short::MAX.unsigned_abs().into());
        let read = [&short[..], &long].concat();
        let mut places = Places::new(&read);
        let full = full.compile(constraints, &mut places)?;
        let mut more = Places::new(&read);
        let leading = leading.compile(constraints, &mut more)?;
        Some(Self {
            columns: read.into_iter().map(|column| column.1).collect(),
            short: short.len(),
            stages: [full, leading],
            places: places.count.max(more.count),
        })
    }
}

impl Steps {
    fn push(&mut self, output: usize, weight: Fr) {
        self.outputs.push(output);
        self.weights.push(Weight::of_words(weight));
        self.offset -= weight * Fr::from(BIAS.unsigned_abs());
    }
}

/// Places of values, with their largest absolute values. The places of results are reused, so that
/// few of them need to stay in the cache.
struct Places {
    columns: usize,
    at: BTreeMap<usize, (usize, u128)>,
    free: Vec<usize>,
    count: usize,
}

impl Places {
    /// Creates places of columns with these bounds.
    fn new(columns: &[(u128, usize)]) -> Self {
        let at = columns.iter().enumerate();
        Self {
            columns: columns.len(),
            at: at
                .map(|(place, (bound, column))| (*column, (place, *bound)))
                .collect(),
            free: Vec::new(),
            count: columns.len(),
        }
    }

    fn get(&self, value: usize) -> Option<(usize, u128)> {
        self.at.get(&value).copied()
    }

    /// Takes a place for a result.
    fn take(&mut self) -> usize {
        self.free.pop().unwrap_or_else(|| {
            self.count += 1;
            self.count - 1
        })
    }

    /// Frees the place of a value that is not read again.
    fn release(&mut self, value: usize) {
        if let Some((place, _)) = self.get(value).filter(|value| value.0 >= self.columns) {
            self.free.push(place);
        }
    }
}

/// Source of a result: an operation of the program, or a constraint's own form.
enum Source<'a> {
    Operation(usize, &'a Operation),
    Constraint(Fr, Linear),
}

struct Compiler<'a, 'b> {
    values: &'b Lowering<'a>,
    /// Whether only terms of the highest degree count.
    leading: bool,
}

impl Compiler<'_, '_> {
    fn compile(&self, constraints: &[&Constraint], places: &mut Places) -> Option<Steps> {
        let constraints = constraints.iter().filter(|constraint| {
            !self.leading || self.values.degree_of(&constraint.form) == MAX_DEGREE
        });
        let constraints: Vec<(Fr, Linear)> = constraints
            .map(|constraint| (constraint.weight, self.form(&constraint.form)))
            .collect();
        let program = self.values.program();
        let needed = self.needed(constraints.iter().map(|constraint| &constraint.1));
        let mut sources = Vec::new();
        for value in needed {
            if let Some(index) = value.checked_sub(program.columns) {
                let operation = program.operations.get(index)?;
                sources.push(((value, false), Source::Operation(value, operation)));
            }
        }
        // Values that are constraints themselves keep their places.
        let mut whole = Vec::new();
        for (weight, form) in constraints {
            if let ([(value, k)], true) = (&form.terms[..], form.constant.is_zero()) {
                whole.push((*value, weight * k));
                continue;
            }
            // Computed as soon as the form's values are available.
            let last = form.terms.last().map_or(0, |term| term.0);
            sources.push(((last, true), Source::Constraint(weight, form)));
        }
        sources.sort_by_key(|source| source.0);
        let mut last_use = BTreeMap::new();
        for (index, (_, source)) in sources.iter().enumerate() {
            last_use.extend(
                self.operands(source)
                    .into_iter()
                    .map(|value| (value, index)),
            );
        }
        for (value, _) in &whole {
            last_use.remove(value);
        }
        let mut steps = Steps::default();
        for (index, (_, source)) in sources.iter().enumerate() {
            let step = match source {
                Source::Operation(_, Operation::Product(a, b)) => {
                    Step::Product(places.get(*a)?.0, places.get(*b)?.0)
                }
                Source::Operation(_, Operation::Linear(form)) => linear(&self.form(form), places)?,
                Source::Constraint(_, form) => linear(form, places)?,
            };
            let bound = self.bound(source, places)?;
            for value in self.operands(source) {
                // A square has the same operand twice.
                if last_use.get(&value) == Some(&index) {
                    last_use.remove(&value);
                    places.release(value);
                }
            }
            let place = places.take();
            steps.steps.push((step, place));
            match source {
                Source::Operation(value, _) => {
                    places.at.insert(*value, (place, bound));
                }
                Source::Constraint(weight, _) => {
                    fits(bound)?;
                    steps.push(place, *weight);
                }
            }
        }
        for (value, weight) in whole {
            let (place, bound) = places.get(value)?;
            fits(bound)?;
            steps.push(place, weight);
        }
        Some(steps)
    }

    /// Returns the operands of a result.
    fn operands(&self, source: &Source<'_>) -> Vec<usize> {
        match source {
            Source::Operation(_, Operation::Product(a, b)) => vec![*a, *b],
            Source::Operation(_, Operation::Linear(form)) => values_of(&self.form(form)),
            Source::Constraint(_, form) => values_of(form),
        }
    }

    /// Returns the largest absolute value of a result.
    fn bound(&self, source: &Source<'_>, places: &Places) -> Option<u128> {
        let at = |value: usize| Some(places.get(value)?.1);
        let of_form = |form: &Linear| {
            let mut sum = u128::from(small(form.constant)?.unsigned_abs());
            for (value, k) in &form.terms {
                let k = small(*k)?.unsigned_abs();
                sum = sum.checked_add(at(*value)?.checked_mul(k.into())?)?;
            }
            Some(sum)
        };
        match source {
            Source::Operation(_, Operation::Product(a, b)) => at(*a)?.checked_mul(at(*b)?),
            Source::Operation(_, Operation::Linear(form)) => of_form(&self.form(form)),
            Source::Constraint(_, form) => of_form(form),
        }
    }

    /// Returns the form, or its part of the highest degree.
    fn form(&self, form: &Linear) -> Linear {
        let mut form = form.clone();
        if self.leading {
            let degree = self.values.degree_of(&form);
            form.terms
                .retain(|(value, _)| self.values.degree(*value) == degree);
            if degree > 0 {
                form.constant = Fr::zero();
            }
        }
        form
    }

    /// Returns the values on which the forms depend.
    fn needed<'c>(&self, forms: impl Iterator<Item = &'c Linear>) -> BTreeSet<usize> {
        let program = self.values.program();
        let mut needed = BTreeSet::new();
        let mut open: Vec<usize> = forms.flat_map(values_of).collect();
        while let Some(value) = open.pop() {
            if !needed.insert(value) {
                continue;
            }
            let index = value.checked_sub(program.columns);
            match index.and_then(|index| program.operations.get(index)) {
                Some(Operation::Product(a, b)) => open.extend([*a, *b]),
                Some(Operation::Linear(form)) => open.extend(values_of(&self.form(form))),
                None => {}
            }
        }
        needed
    }
}

fn values_of(form: &Linear) -> Vec<usize> {
    form.terms.iter().map(|term| term.0).collect()
}

fn linear(form: &Linear, places: &Places) -> Option<Step> {
    let terms = form.terms.iter();
    let terms = terms.map(|(value, k)| Some((places.get(*value)?.0, small(*k)?)));
    Some(Step::Linear {
        constant: small(form.constant)?,
        terms: terms.collect::<Option<_>>()?,
    })
}

/// Returns the largest absolute value of a column on the grid. The line through two values of an
/// interval leaves the interval at -1 by at most its length, and at infinity its value is at most
/// that length, so each round triples the interval's length.
fn bound(column: &Values<'_>, rounds: usize) -> Option<u128> {
    if let Values::Field(_) = column {
        return None;
    }
    let largest = (1_u128 << column.bits()) - 1;
    Some(largest * (3_u128.pow(rounds as u32) + 1) / 2)
}

/// Returns whether a constraint may have values of this bound.
fn fits(bound: u128) -> Option<()> {
    (bound < u128::from(BIAS.unsigned_abs())).then_some(())
}

/// Returns the small integer that an element represents.
fn small(k: Fr) -> Option<i64> {
    let magnitude = |k: Fr| match k.into_bigint().0 {
        [word, 0, 0, 0] => i64::try_from(word).ok(),
        _ => None,
    };
    magnitude(k).or_else(|| Some(-magnitude(-k)?))
}
