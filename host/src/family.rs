//! Family of devices: what a backend offers to [`devices`](crate::devices), which parses names and
//! lists the families; no family imports that module.

use std::sync::Arc;

use crate::{Backend, Error};

/// Devices of a backend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// All devices.
    All,
    /// Devices worth using without an explicit name.
    Automatic,
    /// Device of this index.
    Index(usize),
}

/// Opened device of a backend.
pub type OpenedDevice = Arc<dyn Backend>;

/// Callback for lines about work that takes long before a device answers.
pub type Progress = Arc<dyn Fn(&str) + Send + Sync>;

/// Backend by name.
#[derive(Debug)]
pub struct Family {
    /// Name in a [`Selection`](crate::devices::Selection).
    pub name: &'static str,
    /// Description of the backend.
    pub summary: &'static str,
    /// Whether `auto` includes its devices: a backend slower than this machine's cores must be
    /// named.
    pub automatic: bool,
    /// Lists the indices of the devices that a name stands for, at least one. The error says what
    /// is missing.
    pub find: fn(Which) -> Result<Vec<usize>, Error>,
    /// Opens the device of an index that `find` has listed.
    pub open: fn(usize, &Progress) -> Result<OpenedDevice, Error>,
}
