//! State of the L2's engine.
//!
//! | module | concept |
//! |---|---|
//! | `account` | accounts as the flat state holds them |
//! | `diff` | changes of a group of transactions |
//! | `view` | reads of a state that does not change |

mod account;
mod diff;
mod view;

pub use account::Account;
pub use diff::{AccountDiff, Diff};
pub use view::{ReadError, View};
