//! Methods over a real sequencer.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail by panicking, and the test says what it has seen"
)]

mod addresses;
mod batches;
mod blocks;
mod calls;
mod debug;
mod dev;
mod document;
mod fill;
mod fuzz;
mod history;
mod logs;
mod long;
mod memory;
mod news;
mod otterscan;
mod parity;
mod peers;
mod replica;
mod reverting;
mod schema;
mod send;
mod simulate;
mod state;
mod stream;
mod support;
mod tags;
mod tracers;
mod traces;
mod world;
mod zkf;

#[path = "../../../telemetry/tests/collector/mod.rs"]
mod collector;
#[path = "../../../engine/tests/wallet/mod.rs"]
mod wallet;
