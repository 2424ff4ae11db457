//! A device as a sum sees it.

use super::super::device::Device;
use super::super::state::CPU;
use crate::sums::Table;
use crate::{Backend, Error};

/// Device and its index in the runtime's order.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Place<'a> {
    pub(in super::super) index: usize,
    pub(in super::super) device: &'a Device,
}

impl Place<'_> {
    pub(in super::super) fn backend(&self) -> &dyn Backend {
        self.device.backend.as_ref()
    }

    /// Returns the tables on this device, loading them if needed. The runtime's own tables are the
    /// cores'.
    ///
    /// # Errors
    /// There is no room for all of them.
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
