//! Bus messages as a sum of fractions (logUp, Haböck, eprint 2022/1530).
//!
//! A message `(f_0, f_1, ...)` on bus `b` has the fingerprint
//! `d = alpha + b + beta f_0 + beta^2 f_1 + ...`, so two different messages collide only for few
//! `beta`, whatever values their fields have: no field needs a range for this argument. Every bus is
//! balanced exactly when the sum over all rows and interactions of `m / d` is zero.
//!
//! Interactions `i, j` share one helper column `h = m_i / d_i + m_j / d_j`, proved by
//! `h d_i d_j = m_i d_j + m_j d_i` (degree 3 for linear messages; a message of degree 2 has a helper
//! of its own). The last pair has no column: its fraction is what is left of the running sum `S`,
//! `f = S(wX) - S(X) - sum(h) + sigma / n`, with `sigma` the instance's total and `n` its height. The
//! cyclic form telescopes to `sigma` without a boundary row.

use crate::{Constraint, Expr, Interaction, Kind};
use alloc::{format, vec::Vec};

/// Most fields in one message.
pub const MAX_FIELDS: usize = 8;
/// Challenge index of `alpha`.
pub const ALPHA: usize = 0;
/// Challenge index of `sigma / n`, which differs between instances.
pub const SHARE: usize = 1;
/// Challenge index of `beta`; `beta^(i + 1)` is at `BETA + i`.
pub const BETA: usize = 2;
/// Number of challenge variables.
pub const CHALLENGES: usize = BETA + MAX_FIELDS;

/// One or two interactions that share a fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// Index of the first interaction.
    pub first: usize,
    /// Index of the second, if there is one.
    pub second: Option<usize>,
}

/// How a chip's interactions are laid out in helper columns: group `g` in helper column `g`, the last
/// group in the running sum, which is the last helper column.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LogUp {
    /// The groups; their number is the number of helper columns.
    pub groups: Vec<Group>,
}

impl LogUp {
    /// Pairs the interactions with linear messages in order; the others stand alone.
    #[must_use]
    pub fn pair(interactions: &[Interaction]) -> Self {
        let mut groups = Vec::new();
        let mut open = None;
        for (index, interaction) in interactions.iter().enumerate() {
            if interaction.message_degree() > 1 {
                groups.push(Group {
                    first: index,
                    second: None,
                });
            } else if let Some(first) = open.take() {
                groups.push(Group {
                    first,
                    second: Some(index),
                });
            } else {
                open = Some(index);
            }
        }
        groups.extend(open.map(|first| Group {
            first,
            second: None,
        }));
        Self { groups }
    }

    /// The constraints that tie helper columns to messages.
    #[must_use]
    pub fn constraints(&self, interactions: &[Interaction]) -> Vec<Constraint> {
        let Some((_, others)) = self.groups.split_last() else {
            return Vec::new();
        };
        let sum_column = others.len();
        let helper = |index, next| Expr::variable(Kind::Helper, index, next);
        let helpers: Expr = (0..others.len()).map(|index| helper(index, false)).sum();
        let last = helper(sum_column, true) - helper(sum_column, false) - helpers
            + Expr::variable(Kind::Challenge, SHARE, false);
        let mut constraints = Vec::new();
        for (index, group) in self.groups.iter().enumerate() {
            let fraction = if index == sum_column {
                last.clone()
            } else {
                helper(index, false)
            };
            let Some(first) = interactions.get(group.first) else {
                continue;
            };
            let d = fingerprint(first);
            let expression = match group.second.and_then(|second| interactions.get(second)) {
                None => fraction * d - &first.multiplicity,
                Some(second) => {
                    let e = fingerprint(second);
                    fraction * &d * &e - &first.multiplicity * e - &second.multiplicity * d
                }
            };
            constraints.push(Constraint {
                name: format!("helper {index}"),
                expression,
            });
        }
        constraints
    }
}

/// `alpha + bus + sum beta^(i+1) field_i`.
#[must_use]
pub fn fingerprint(interaction: &Interaction) -> Expr {
    let start = Expr::variable(Kind::Challenge, ALPHA, false) + interaction.bus.id;
    interaction
        .fields
        .iter()
        .enumerate()
        .fold(start, |sum, (index, field)| {
            sum + Expr::variable(Kind::Challenge, BETA + index, false) * field
        })
}
