//! Bases that any device can load.

use core::ops::Range;
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use ark_bn254::G1Affine;

use crate::{Backend, Bases, Error};

/// Bases of the runtime: the CPU's copy and, if there are other devices, the points, which any of
/// them can load again.
#[derive(Debug)]
pub(super) struct RuntimeBases {
    pub(super) id: u64,
    pub(super) points: Vec<G1Affine>,
    pub(super) cpu: Bases,
}

impl RuntimeBases {
    /// Loads points on the CPU; `kept` keeps the points for other devices.
    pub(super) fn new(points: Vec<G1Affine>, cpu: &dyn Backend, kept: bool) -> Result<Self, Error> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let copy = if kept { points.clone() } else { Vec::new() };
        Ok(Self {
            id: NEXT.fetch_add(1, Ordering::Relaxed),
            cpu: cpu.load_bases(points)?,
            points: copy,
        })
    }
}

/// Bases of a job: the runtime's handle and the used range.
#[derive(Debug, Clone)]
pub(super) struct JobBases {
    pub(super) loaded: Arc<RuntimeBases>,
    pub(super) range: Range<usize>,
}

impl JobBases {
    /// Returns the bases behind a handle of the runtime.
    pub(super) fn of(bases: &Bases) -> Option<Self> {
        let loaded: &Arc<RuntimeBases> = bases.storage()?;
        Some(Self {
            loaded: Arc::clone(loaded),
            range: bases.range(),
        })
    }
}
