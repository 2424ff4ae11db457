//! The emitter against Rust and the tools.
