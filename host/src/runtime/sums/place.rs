//! A device as a sum sees it.

use super::super::device::Device;
use super::super::state::CPU;
use crate::sums::Table;
use crate::{Backend, Error};

/// A device and its place in the runtime's order.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Place<'a> {
    pub(in super::super) index: usize,
    pub(in super::super) device: &'a Device,
}

impl Place<'_> {
    pub(in super::super) fn backend(&self) -> &dyn Backend {
        self.device.backend.as_ref()
    }

    /// The tables as this device has them, loaded where they are not. The runtime's own are those of the cores.
    ///
    /// # Errors
    /// No room for all of them.
    pub(in super::super) fn tables<'t>(
        &self,
        tables: impl Iterator<Item = &'t Table>,
    ) -> Result<Vec<Table>, Error> {
        if self.index == CPU {
            return Ok(tables.cloned().collect());
        }
        let tables: Vec<&Table> = tables.collect();
        self.device.resident.tables(&tables, self.backend())
    }
}
