//! Parts of a system without which a result can move.
//!
//! A part is a constraint or a message, with the forms that it keeps fixed: to first order, a
//! direction that a system allows is one in which no form of any part moves. Where the results are
//! sums of multiples of the forms, no direction moves them. Without a part they can move exactly
//! where no such sum for a result does without the part's forms: another sum differs from a known
//! one by a relation between forms, that is, a sum of multiples that is zero.

pub mod table;

use std::collections::BTreeMap;

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _, Zero as _};

use crate::Gradient;
use crate::dual::add_scaled;

/// Returns the number of results that can move although all parts are there.
#[must_use]
pub fn free(parts: &[Vec<Gradient>], results: &[Gradient]) -> usize {
    let mut span = Span::default();
    for form in parts.iter().flatten() {
        span.insert(form, 0);
    }
    let free = results.iter().filter(|result| span.made(result).is_none());
    free.count()
}

/// Returns, for each part, whether some result can move without it. Results that move as long as
/// all parts are there show nothing and are left out.
#[must_use]
pub fn needed(parts: &[Vec<Gradient>], results: &[Gradient]) -> Vec<bool> {
    let mut span = Span::default();
    let mut ids = Vec::with_capacity(parts.len());
    let mut next = 0;
    for forms in parts {
        ids.push(next..next + forms.len());
        for form in forms {
            span.insert(form, next);
            next += 1;
        }
    }
    let made = results.iter().filter_map(|result| span.made(result));
    let made: Vec<Gradient> = made.filter(|made| !made.is_empty()).collect();
    let mut relations: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (place, relation) in span.relations.iter().enumerate() {
        for id in relation.keys() {
            relations.entry(*id).or_default().push(place);
        }
    }
    let is_needed = |ids: std::ops::Range<usize>| {
        let within = |sum: &Gradient| -> Gradient {
            let terms = sum.range(ids.clone());
            terms.map(|(id, factor)| (*id, *factor)).collect()
        };
        let mut places: Vec<usize> = ids
            .clone()
            .filter_map(|id| relations.get(&id))
            .flatten()
            .copied()
            .collect();
        places.sort_unstable();
        places.dedup();
        let mut replaceable = Span::default();
        for place in places {
            replaceable.insert(&within(&span.relations[place]), place);
        }
        let mut used = made.iter().map(within).filter(|used| !used.is_empty());
        used.any(|used| replaceable.made(&used).is_none())
    };
    ids.into_iter().map(is_needed).collect()
}

/// The span of forms, each a sum of multiples of numbered forms.
#[derive(Debug, Default)]
struct Span {
    /// Reduced forms by the order of their insertion, with pivots and the sums that they are.
    rows: Vec<(Gradient, Gradient)>,
    /// The row of each pivot.
    pivots: BTreeMap<usize, usize>,
    /// Sums of forms that are zero.
    relations: Vec<Gradient>,
}

impl Span {
    /// Subtracts rows until no pivot is left; returns the rest and the subtracted sum.
    fn reduced(&self, form: &Gradient) -> (Gradient, Gradient) {
        let (mut rest, mut sum) = (form.clone(), Gradient::new());
        // A row has no pivot of an earlier row, so that each row is subtracted once.
        while let Some((row, pivot)) = rest
            .keys()
            .filter_map(|variable| Some((*self.pivots.get(variable)?, *variable)))
            .min()
        {
            let factor = rest[&pivot];
            let (of_row, sum_of_row) = &self.rows[row];
            add_scaled(&mut rest, -factor, of_row);
            add_scaled(&mut sum, factor, sum_of_row);
        }
        (rest, sum)
    }

    /// Adds a form under its number.
    fn insert(&mut self, form: &Gradient, id: usize) {
        let (mut rest, mut sum) = self.reduced(form);
        // What is left of the form is the form without the subtracted sum.
        sum.values_mut().for_each(|factor| *factor = -*factor);
        add_scaled(&mut sum, Fr::one(), &Gradient::from([(id, Fr::one())]));
        let Some((pivot, coefficient)) = rest.iter().next().map(|(v, c)| (*v, *c)) else {
            self.relations.push(sum);
            return;
        };
        let inverse = coefficient.inverse().unwrap_or_else(Fr::zero);
        for value in rest.values_mut().chain(sum.values_mut()) {
            *value *= inverse;
        }
        self.pivots.insert(pivot, self.rows.len());
        self.rows.push((rest, sum));
    }

    /// Returns a form as a sum of multiples of the inserted ones, if it is one.
    fn made(&self, form: &Gradient) -> Option<Gradient> {
        let (rest, sum) = self.reduced(form);
        rest.is_empty().then_some(sum)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(terms: &[(usize, i64)]) -> Gradient {
        let terms = terms.iter();
        let terms = terms.map(|(variable, factor)| (*variable, Fr::from(*factor)));
        terms.collect()
    }

    #[test]
    fn what_a_result_follows_from_is_needed() {
        // x is given, y = x + z, z is fixed; nothing depends on w.
        let parts = [
            vec![form(&[(0, 1)])],
            vec![form(&[(1, 1), (0, -1), (2, -1)])],
            vec![form(&[(2, 1)])],
            vec![form(&[(3, 1)])],
        ];
        let y = [form(&[(1, 1)])];
        assert_eq!(needed(&parts, &y), [true, true, true, false]);
        assert_eq!(needed(&parts, &[]), [false; 4]);
    }

    #[test]
    fn what_another_part_says_as_well_is_not_needed() {
        let parts = [
            vec![form(&[(0, 1)])],
            vec![form(&[(0, 2)])],
            vec![form(&[(1, 1)])],
        ];
        let results = [form(&[(0, 1)]), form(&[(1, 3)])];
        assert_eq!(needed(&parts, &results), [false, false, true]);
        // A part with two forms, of which only one is said elsewhere.
        let joined = [
            vec![form(&[(0, 1)]), form(&[(1, 1)])],
            vec![form(&[(0, 2)])],
        ];
        assert_eq!(needed(&joined, &results), [true, false]);
        // x + y is fixed by both together, or by the third.
        let parts = [
            vec![form(&[(0, 1)])],
            vec![form(&[(1, 1)])],
            vec![form(&[(0, 1), (1, 1)])],
        ];
        assert_eq!(needed(&parts, &[form(&[(0, 1), (1, 1)])]), [false; 3]);
        assert_eq!(needed(&parts[..2], &[form(&[(0, 1), (1, 1)])]), [true; 2]);
    }

    #[test]
    fn what_moves_anyway_shows_nothing() {
        let parts = [vec![form(&[(0, 1)])]];
        let results = [form(&[(0, 1), (1, 1)])];
        assert_eq!(needed(&parts, &results), [false]);
    }

    /// The same as the rank with and without each part.
    #[test]
    fn a_part_is_needed_where_the_rank_without_it_falls() {
        let number = |index: u64| Fr::from(0x9e37_79b9_7f4a_7c15_u64).pow([index + 5]);
        let random = |seed: u64| -> Gradient {
            let terms = (0..3).map(|term| {
                let variable = (seed * 7 + term * term * 3 + seed * seed) % 17;
                (variable as usize, number(seed + term))
            });
            terms.collect()
        };
        let seeds = [0, 10, 20, 30, 0, 10, 40, 50];
        let part = |seed: u64| {
            (0..1 + seed / 10 % 2)
                .map(|form| random(seed + form))
                .collect()
        };
        let parts: Vec<Vec<Gradient>> = seeds.into_iter().map(part).collect();
        let results = [0, 20, 40].map(random);
        let moves = |without: usize| {
            let mut span = Span::default();
            let others = parts
                .iter()
                .enumerate()
                .filter(|(part, _)| *part != without);
            for form in others.flat_map(|(_, forms)| forms) {
                span.insert(form, 0);
            }
            results.iter().any(|result| span.made(result).is_none())
        };
        let expected: Vec<bool> = (0..parts.len()).map(moves).collect();
        assert!(expected.contains(&true) && expected.contains(&false));
        assert_eq!(needed(&parts, &results), expected);
    }
}
