//! Host side: a whole state in memory, genesis, and executions that produce a witness.

mod account;
mod block;
mod genesis;
mod keccak;
mod parts;
mod state;

pub use account::GenesisAccount;
pub use block::{set_block, start_block, transaction_bytes};
pub use genesis::Genesis;
pub use parts::StateParts;
pub use state::{Execution, State};
