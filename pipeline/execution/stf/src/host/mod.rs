//! Host side: a whole state in memory, genesis, and executions that produce a witness.

mod account;
mod genesis;
mod keccak;
mod parts;
mod state;

pub use account::GenesisAccount;
pub use genesis::Genesis;
pub use parts::StateParts;
pub use state::{Execution, State};
