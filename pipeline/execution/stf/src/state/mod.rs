//! State that blocks execute on: accounts and storage read from the witness, updated once per
//! block.

mod account;
mod ancestors;
mod database;
mod slots;

pub(crate) use account::storage_root;
pub use account::{AccountLeaf, EMPTY_CODE};
pub use ancestors::Ancestors;
pub use database::{BlockHashes, StateDb};
