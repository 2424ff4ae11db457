//! The tests of this crate, in one program, which is linked once.

mod decode;
mod execution;
mod load;
mod page;
mod qemu;
mod stack;
mod trace;
