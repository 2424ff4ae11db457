//! Factors on the device, kept between calls.

use std::sync::Arc;

use ark_bn254::Fr;
use ark_ff::{Field, One};
use zkfabric_ntt::Direction;

use super::plan::Plan;
use crate::{Error, Variant, memory::Buffer};

/// Number of tables kept.
const KEPT: usize = 8;

/// Shift other than one, with its inverse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Coset {
    pub(super) shift: Fr,
    pub(super) inverse: Fr,
}

impl Coset {
    pub(super) fn new(shift: Option<Fr>) -> Result<Option<Self>, Error> {
        match shift {
            Some(shift) if !shift.is_one() => Ok(Some(Self {
                shift,
                inverse: shift.inverse().ok_or(Error::ZeroCoset)?,
            })),
            _ => Ok(None),
        }
    }
}

/// Requested transform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Job {
    pub(super) direction: Direction,
    pub(super) coset: Option<Coset>,
}

/// Scaling before or after the transform: factor `k` of row `k`, and factors of the other part of
/// the index.
#[derive(Debug)]
pub(super) struct Scaling {
    pub(super) high: Buffer,
    pub(super) low: Buffer,
}

/// Factors of a plan in one direction, to or from one coset.
#[derive(Debug)]
pub(super) struct Factors {
    /// `w^j` of each pass's columns.
    pub(super) levels: Vec<Buffer>,
    /// On a CPU the powers `w^c` of each pass but the last; on a GPU near and far powers of the
    /// whole length's root.
    pub(super) twists: Vec<Buffer>,
    /// log2 of the number of near powers.
    pub(super) log_near: u32,
    /// Starting values of the chains of powers (CPU).
    pub(super) start: Buffer,
    /// Scaling of the values that the first pass reads.
    pub(super) before: Option<Scaling>,
    /// Scaling of the values that the last pass writes.
    pub(super) after: Option<Scaling>,
}

/// Factors by job, the most recently used at the end.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    kept: Vec<(Plan, Job, Variant, Arc<Factors>)>,
}

impl Tables {
    /// Returns the factors if they are kept.
    pub(super) fn find(&mut self, variant: Variant, plan: &Plan, job: Job) -> Option<Arc<Factors>> {
        let is = |kept: &(Plan, Job, Variant, Arc<Factors>)| {
            kept.0 == *plan && kept.1 == job && kept.2 == variant
        };
        let place = self.kept.iter().position(is)?;
        let found = self.kept.remove(place);
        let factors = Arc::clone(&found.3);
        self.kept.push(found);
        Some(factors)
    }

    /// Drops the factors that were used the longest time ago; returns whether there were any.
    pub(super) fn drop_oldest(&mut self) -> bool {
        let any = !self.kept.is_empty();
        if any {
            self.kept.remove(0);
        }
        any
    }

    /// Keeps factors that are not kept yet.
    pub(super) fn keep(&mut self, variant: Variant, plan: &Plan, job: Job, factors: &Arc<Factors>) {
        if self.kept.len() == KEPT {
            self.drop_oldest();
        }
        self.kept
            .push((plan.clone(), job, variant, Arc::clone(factors)));
    }
}
