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

/// Opened devices of a backend.
pub type Backends = Vec<Arc<dyn Backend>>;

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
    /// Opens the backend's devices. The error says what is missing.
    pub open: fn(Which) -> Result<Backends, Error>,
}
