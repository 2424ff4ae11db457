//! The runtime's name as a backend.

/// Name in errors and in handles of columns.
pub(super) const NAME: &str = "runtime";
