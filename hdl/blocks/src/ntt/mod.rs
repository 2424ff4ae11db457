//! The number-theoretic transform over the scalar field: butterflies, an engine of a configurable
//! size, and plans for larger transforms.

pub mod bench;
pub mod butterfly;
pub mod card;
pub mod card_factors;
pub mod card_pass;
pub(crate) mod catalogue;
mod command;
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

use zkfabric_hdl_toolkit::primitives::Style;

/// Smallest number of words of a memory of rows in `UltraRAM`: 2,048 rows of 508 bits take 8
/// half-filled blocks, or 30 block RAMs, of which cards have twice as many.
const ULTRA_RAM_WORDS: u64 = 2_048;

/// Returns the style of a memory of 2^`log_words` rows.
const fn memory_style(log_words: usize) -> Style {
    if (1 << log_words) < ULTRA_RAM_WORDS {
        Style::Auto
    } else {
        Style::Ultra
    }
}
