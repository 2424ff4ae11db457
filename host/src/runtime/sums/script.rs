//! Sums whose challenges are known beforehand.
