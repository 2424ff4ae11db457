//! The namespace `eth`.
//!
//! | module | methods |
//! |---|---|
//! | `blocks` | blocks, transactions and receipts |
//! | `state` | accounts and proofs |
//! | `send` | transactions in |
//! | `calls` | calls and estimates |
//! | `fees` | prices of gas |
//! | `fill` | transactions that are filled in before they are signed |
//! | `logs` | logs by their blocks |
//! | `filters` | what is new since the last question |
//! | `subscribe` | what is new, as it comes |

mod blocks;
mod calls;
mod fees;
mod fill;
mod filters;
mod logs;
mod send;
mod state;
mod subscribe;

use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;

use crate::node::Node;
pub(crate) use fill::fill;
pub(crate) use send::settle;
pub(crate) use subscribe::subscriptions;

pub(crate) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    blocks::register(module)?;
    state::register(module)?;
    send::register(module)?;
    calls::register(module)?;
    fees::register(module)?;
    fill::register(module)?;
    logs::register(module)?;
    filters::register(module)
}
