//! Number-theoretic transform over BN254 Fr: plans, cosets, batches of columns.
//!
//! A [`Plan`] holds the twiddles of one length; [`Plan::transform`] takes a batch of columns of that length, natural order in and
//! out, on the current rayon pool. The generator of each subgroup is arkworks' (`5^((r-1)/2^k)`).

mod error;
mod plan;

pub use error::Error;
pub use plan::{Direction, Plan};
