//! What a sum over rows leaves on the device that made it.

use std::sync::Arc;

use ark_bn254::Fr;

use super::super::state::CPU;
use super::place::Place;
use super::sum::OwnedRows;
use crate::Error;
use crate::cpu::sums::bound;
use crate::sums::{Bound, Table};

/// A handle of one device, and what it takes to make it again on the cores: the columns and the challenges.
#[derive(Debug, Clone)]
pub(in super::super) struct KeptBound(Arc<Kept>);

#[derive(Debug)]
struct Kept {
    device: usize,
    bound: Bound,
    tables: Vec<Vec<Table>>,
    groups: Vec<Fr>,
    lanes: [Fr; 3],
    /// The columns' values, instance by instance.
    values: Vec<Fr>,
}

impl KeptBound {
    pub(super) fn new(
        (device, bound): (usize, Bound),
        instances: &[OwnedRows],
        (groups, lanes): (&[Fr], [Fr; 3]),
        values: Vec<Fr>,
    ) -> Self {
        let tables = instances.iter().map(|instance| instance.tables.clone());
        Self(Arc::new(Kept {
            device,
            bound,
            tables: tables.collect(),
            groups: groups.to_vec(),
            lanes,
            values,
        }))
    }

    /// Who made it.
    pub(super) fn device(&self) -> usize {
        self.0.device
    }

    /// The columns' values at the challenges.
    pub(super) fn values(&self) -> &[Fr] {
        &self.0.values
    }

    /// The handle on a device: that of its maker, or made again by the cores.
    ///
    /// # Errors
    /// Another device.
    pub(super) fn at(&self, place: &Place<'_>) -> Result<Bound, Error> {
        let kept = &*self.0;
        if place.index == kept.device {
            return Ok(kept.bound.clone());
        }
        if place.index != CPU {
            return Err(Error::Unsupported {
                backend: place.backend().name(),
                operation: "reduce_stacks",
                reason: "another device has the bound columns".into(),
            });
        }
        let tables = kept.tables.iter();
        let tables: Vec<Vec<&Table>> = tables.map(|tables| tables.iter().collect()).collect();
        bound(&tables, (&kept.groups, &kept.lanes))
    }
}
