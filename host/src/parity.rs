//! Comparison of a backend with the reference.
