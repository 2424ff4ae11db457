//! Tests that need no device and no run-time, in one program, which is linked once.

mod linear;
mod parity;
mod permutations;
