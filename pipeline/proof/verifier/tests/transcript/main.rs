//! The transcript over each sponge: what a challenge depends on, and what it is.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod dependence;
mod encoding;
mod forks;
mod golden;
mod oracle;
mod reader;
mod script;
