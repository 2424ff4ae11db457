//! Host side: a whole state in memory, genesis, and executions that produce a witness.

mod genesis;
mod keccak;
mod parts;
mod state;

pub use genesis::{Genesis, GenesisAccount};
pub use parts::StateParts;
pub use state::{Execution, State};
