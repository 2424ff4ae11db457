//! Sums of products of linear forms, the executable form of a program's output.
//!
//! A polynomial of degree at most 3 in the columns is written as
//! `F = linear + sum_g key_g (cofactor_g + dot_g)`: keys, cofactors and the linear part are linear
//! forms of columns, the dots have degree 2. A product costs 25 limb products instead of a
//! multiplication's 50, because only the sum is reduced. The forms are read from narrow columns
//! while these are cheap; later rounds store and fold the forms.

use ark_bn254::Fr;

use crate::{Constant, Linear, Packed, Stored};

/// Number of pairs that run through the steps together; a divisor of [`INNER`](crate::eq::INNER).
pub(super) const PAIRS: usize = 4;
/// Bound of a form's value at 0 and 1.
pub(super) const SLOT: u64 = 4;
/// Bound of the difference of two slots.
pub(super) const DIFFERENCE: u64 = 2 * SLOT;
/// Bound of all inputs of a step: a form at -1 is `a - (b - a) + 8p` with `a` below `4p`, and a dot
/// that may exceed the bound is reduced.
const VALUE: u64 = SLOT + DIFFERENCE;
/// Number of products of two values below `12p` summed without a reduction: the sum of ranges is
/// 5760, below the 6900 of [`Packed::accumulate`], and the value below
/// `(5760 / 84.66 + 2) p < 71p`; a summand below `12p` may be added.
const TERMS: usize = 40;

/// `sum of form form + sum of form dot + sum of dot constant + form + constant`.
#[derive(Debug, Clone, Default)]
pub(super) struct Dot {
    /// Forms.
    pub products: Vec<(usize, usize)>,
    /// A form and an earlier dot.
    pub nested: Vec<(usize, usize)>,
    /// Earlier dots.
    pub scaled: Vec<(usize, Constant)>,
    /// A form.
    pub plus: Option<usize>,
    /// A constant, of the last dot only.
    pub constant: Option<Constant>,
}

impl Dot {
    /// Computes the value at pair `h` without the constant, below `72p`.
    #[inline(always)]
    fn run<P: Packed>(&self, p: P, forms: &[Stored], dots: &[Stored], h: usize) -> P::Element {
        let (mut sum, mut terms) = (p.sum(), 0);
        let mut value = p.zero();
        if let Some(form) = self.plus {
            value = p.load(&forms[form * PAIRS + h]);
        }
        // Closes a full sum: with a summand below 12p it is below 83p before its reduction.
        macro_rules! next {
            () => {
                if terms == TERMS {
                    value = p.reduce(p.add(value, p.total_lazy(sum)));
                    (sum, terms) = (p.sum(), 0);
                }
                terms += 1;
            };
        }
        for &(a, b) in &self.products {
            next!();
            let (a, b) = (&forms[a * PAIRS + h], &forms[b * PAIRS + h]);
            p.accumulate(&mut sum, p.load(a), p.load(b));
        }
        for &(a, b) in &self.nested {
            next!();
            let (a, b) = (&forms[a * PAIRS + h], &dots[b * PAIRS + h]);
            p.accumulate(&mut sum, p.load(a), p.load(b));
        }
        for (dot, factor) in &self.scaled {
            next!();
            let factor = p.factor(factor);
            p.accumulate_factor(&mut sum, &factor, p.load(&dots[dot * PAIRS + h]));
        }
        let last = p.total_lazy(sum);
        if self.plus.is_some() || self.terms() > TERMS {
            // Below 71p; the 12p are added only while no sum has been closed.
            return p.reduce(p.add(value, last));
        }
        last
    }

    const fn terms(&self) -> usize {
        self.products.len() + self.nested.len() + self.scaled.len()
    }

    /// Returns whether the value may exceed [`VALUE`]: `n` products give less than
    /// `(n 12^2 / 84.66 + 2) p`.
    const fn is_large(&self) -> bool {
        self.terms() as u64 * VALUE * VALUE / 84 + 2 >= VALUE
    }

    fn evaluate(&self, forms: &[Fr], dots: &[Fr]) -> Fr {
        let products = self.products.iter().map(|(a, b)| forms[*a] * forms[*b]);
        let nested = self.nested.iter().map(|(a, b)| forms[*a] * dots[*b]);
        let scaled = self.scaled.iter().map(|(dot, k)| dots[*dot] * k.value);
        let plus = self.plus.iter().map(|form| forms[*form]);
        let constant = self.constant.iter().map(|constant| constant.value);
        products
            .chain(nested)
            .chain(scaled)
            .chain(plus)
            .chain(constant)
            .sum()
    }
}

/// Dots in order, then one dot whose value is the result.
#[derive(Debug, Clone, Default)]
pub(super) struct Steps {
    pub dots: Vec<Dot>,
    pub out: Dot,
}

impl Steps {
    /// Computes the dots of `n` pairs. Form `i` of pair `h` is at `i PAIRS + h`, dots likewise; all
    /// values are below [`VALUE`].
    #[inline(always)]
    pub(super) fn run<P: Packed>(&self, p: P, forms: &[Stored], dots: &mut [Stored], n: usize) {
        for (k, dot) in self.dots.iter().enumerate() {
            let (before, result) = dots.split_at_mut(k * PAIRS);
            for (h, result) in result.iter_mut().enumerate().take(n) {
                let mut value = dot.run(p, forms, before, h);
                if dot.is_large() {
                    value = p.reduce(value);
                }
                p.store(value, result);
            }
        }
    }

    /// Returns the result at pair `h`, below `73p`, after [`Steps::run`].
    #[inline(always)]
    pub(super) fn result<P: Packed>(
        &self,
        p: P,
        forms: &[Stored],
        dots: &[Stored],
        h: usize,
    ) -> P::Element {
        let value = self.out.run(p, forms, dots, h);
        match &self.out.constant {
            Some(constant) => p.add(value, p.splat(constant)),
            None => value,
        }
    }

    /// Evaluates the result at values of the forms.
    pub(super) fn evaluate(&self, forms: &[Fr]) -> Fr {
        let mut dots = Vec::with_capacity(self.dots.len());
        for dot in &self.dots {
            dots.push(dot.evaluate(forms, &dots));
        }
        self.out.evaluate(forms, &dots)
    }
}

/// A polynomial in columns, prepared for evaluation.
#[derive(Debug, Clone, Default)]
pub(super) struct Code {
    /// Part linear in the columns; without a constant at degree 3.
    pub linear: Linear,
    /// Forms of columns read by the steps.
    pub forms: Vec<Linear>,
    /// Nonlinear part.
    pub steps: Steps,
    /// Part of the highest degree, for forms without constants: at the differences of a line's
    /// values it gives the leading coefficient.
    pub leading: Steps,
    /// Degree, from 1 to 3.
    pub degree: usize,
}

impl Code {
    /// Creates the code from a linear part, forms and steps.
    pub(super) fn new(mut linear: Linear, forms: Vec<Linear>, mut steps: Steps) -> Self {
        let degree = if !steps.out.nested.is_empty() {
            3
        } else if steps.out.terms() > 0 {
            2
        } else {
            1
        };
        // All dots have degree 2 except for their summand.
        let mut leading = steps.clone();
        for dot in &mut leading.dots {
            dot.plus = None;
        }
        if degree == 3 {
            leading.out.products.clear();
            leading.out.scaled.clear();
            // At degree 3 the claims of the linear part and of the steps are tracked separately, so
            // each part must vanish on the row of zeros.
            steps.out.constant = Some(Constant::new(core::mem::take(&mut linear.constant)));
        }
        Self {
            linear,
            forms,
            steps,
            leading,
            degree,
        }
    }

    /// Returns whether there is a nonlinear part.
    pub(super) const fn is_nonlinear(&self) -> bool {
        self.degree > 1
    }

    /// Evaluates the polynomial at a row.
    #[cfg(test)]
    pub(super) fn evaluate(&self, columns: &[Fr]) -> Fr {
        let at = |column: usize| columns.get(column).copied().unwrap_or_default();
        let forms: Vec<Fr> = self.forms.iter().map(|form| form.evaluate(at)).collect();
        self.linear.evaluate(at) + self.steps.evaluate(&forms)
    }
}
