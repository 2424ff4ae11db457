//! The tests of this crate, in one program, which is linked once.

mod decode;
mod execution;
mod load;
mod qemu;
mod trace;
