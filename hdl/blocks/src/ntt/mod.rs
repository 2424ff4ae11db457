//! The number-theoretic transform over the scalar field: butterflies, an engine of a configurable size, and plans for larger
//! transforms.

pub mod bench;
pub mod butterfly;
pub mod card;
pub mod card_pass;
pub(crate) mod catalogue;
mod config;
mod corner_turn;
mod engine;
pub(crate) mod estimate;
pub mod four_step;
mod lanes;
pub mod model;
mod rows;
mod tables;
#[cfg(test)]
mod tests;
pub mod twiddle_generator;

pub use config::{Config, MAX_LANES, MAX_LOG_SIZE, RESULTS, Timing, root_of_unity};
pub use corner_turn::{CornerTurn, MAX_LOG_GROUP, turned};
pub use engine::NttEngine;
pub use lanes::VALUE_BITS;
pub use rows::{ResultsRx, ResultsTx, RowsRx, RowsTx};
