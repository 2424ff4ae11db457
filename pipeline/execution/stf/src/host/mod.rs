//! Host side: a whole state in memory, genesis, and executions that produce a witness, on that
//! state or on any other that supplies nodes and bytecodes.

mod account;
mod block;
mod execution;
mod genesis;
mod keccak;
mod parts;
mod recorder;
mod state;
mod supplier;
mod witness;

pub use account::GenesisAccount;
pub use block::{
    BLOCK_HISTORY, BLOCK_HISTORY_CODE, block_history_slot, give_parent_hash, set_block,
    start_block, transaction_bytes,
};
pub use execution::{Executed, Execution, execute_on};
pub use genesis::Genesis;
pub use parts::StateParts;
#[cfg(feature = "state-test")]
pub(crate) use recorder::Recorder;
pub use state::State;
pub use supplier::Supplier;
#[cfg(feature = "state-test")]
pub(crate) use witness::witness_of;
