//! The tests of this crate, in one program, which is linked once.

mod command;
mod cost;
mod devices;
mod engine;
mod latency;
mod node;
mod prover;
mod published;
mod smoke;
