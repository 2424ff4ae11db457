//! The host's side: a whole state in memory, genesis, and executions that leave a witness behind.

mod genesis;
mod keccak;
mod parts;
mod state;

pub use genesis::{Genesis, GenesisAccount};
pub use parts::StateParts;
pub use state::{Execution, State};
