//! Number-theoretic transform over BN254 Fr: plans, cosets, batches of columns.

mod error;
mod plan;

pub use error::Error;
pub use plan::{Direction, Plan};
