//! Remainder of a sum over rows, kept on the device that computed the sum.

use std::sync::Arc;

use ark_bn254::Fr;

use super::super::state::CPU;
use super::input::OwnedRows;
use super::place::Place;
use crate::Error;
use crate::cpu::sums::bound;
use crate::sums::{Bound, RowPoint, Table};

/// Handle of one device, with the inputs to recompute it on the cores: the columns and the
/// challenges.
#[derive(Debug, Clone)]
pub(in super::super) struct DeviceBound(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    device: usize,
    bound: Bound,
    tables: Vec<Vec<Table>>,
    groups: Vec<Fr>,
    lanes: [Fr; 3],
    /// Values of the columns, instance by instance.
    values: Vec<Fr>,
}

impl DeviceBound {
    pub(super) fn new(
        device: usize,
        bound: Bound,
        instances: &[OwnedRows],
        point: RowPoint<'_>,
        values: Vec<Fr>,
    ) -> Self {
        let tables = instances.iter().map(|instance| instance.tables.clone());
        Self(Arc::new(Inner {
            device,
            bound,
            tables: tables.collect(),
            groups: point.groups.to_vec(),
            lanes: *point.lanes,
            values,
        }))
    }

    /// Returns the device that made the handle.
    pub(super) fn device(&self) -> usize {
        self.0.device
    }

    /// Returns the columns' values at the challenges.
    pub(super) fn values(&self) -> &[Fr] {
        &self.0.values
    }

    /// Returns the handle on a device: the maker's own, or recomputed on the cores.
    ///
    /// # Errors
    /// The device is neither of these.
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
        let point = RowPoint {
            groups: &kept.groups,
            lanes: &kept.lanes,
        };
        bound(&tables, point)
    }
}
