//! The transcript over each sponge: dependences and values of its challenges.

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
