//! The emitter against Rust and the tools.

mod expressions;
mod hazards;
mod refusals;
mod statements;
