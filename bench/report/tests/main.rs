//! The tests of this crate, in one program, which is linked once.

mod browser;
mod page;
mod sample;
