//! Tests of the executor.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking, and prints"
)]

mod counts;
mod emptied;
mod faults;
mod lanes;
mod late;
mod order;
mod published;
mod rejections;
mod support;
