//! All methods.
//!
//! | module | methods |
//! |---|---|
//! | `send` | transactions in |
//! | `blocks` | blocks, transactions and receipts |
//! | `state` | accounts, calls, prices, and the chain |
//! | `logs` | logs, filters and subscriptions |
//! | `dev` | chains for development |
//! | `examples` | parameters that several examples have |
//! | `others` | the namespaces beside `eth` |
//!
//! The examples are for a chain that `zkfabric node --dev` has begun: its first account sends the
//! two transactions, whose hashes others name. A test executes all of them.

mod blocks;
mod dev;
mod examples;
mod logs;
mod others;
mod send;
mod state;

use super::method::Method;

/// All methods of the node. The two transactions come first: other examples name them.
pub(super) fn all() -> impl Iterator<Item = &'static Method> {
    let all = [
        send::METHODS,
        blocks::METHODS,
        state::METHODS,
        logs::METHODS,
        others::METHODS,
        dev::METHODS,
    ];
    all.into_iter().flatten()
}
