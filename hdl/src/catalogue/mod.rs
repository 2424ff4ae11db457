//! All blocks by name.
