//! The number-theoretic transform over the scalar field: butterflies, an engine of a configurable size, and plans for larger
//! transforms.

pub mod bench;
pub mod butterfly;
pub mod card;
pub mod card_pass;
pub(crate) mod catalogue;
mod config;
mod engine;
pub(crate) mod estimate;
pub mod factors;
pub mod four_step;
mod lanes;
pub mod model;
mod rows;
mod tables;
#[cfg(test)]
mod tests;
mod turn;

pub use config::{Config, MAX_LANES, MAX_LOG_SIZE, RESULTS, Timing, root_of_unity};
pub use engine::Engine;
pub use lanes::VALUE_BITS;
pub use rows::{ResultsRx, ResultsTx, RowsRx, RowsTx};
pub use turn::{MAX_LOG_GROUP, Turn, turned};
