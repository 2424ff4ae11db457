//! The states behind each block.
//!
//! | module | concept |
//! |---|---|
//! | `states` | all states, by steps, and reads of one of them |
//! | `layer` | changes over a state |
//! | `working` | the state that a block is executed on |

mod layer;
mod states;
mod working;

pub(crate) use layer::Layered;
pub(crate) use states::{Snapshot, States};
pub(crate) use working::Working;
