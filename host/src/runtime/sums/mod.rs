//! Sums over tables: each goes whole to one device, and another device takes over when that one
//! fails.
//!
//! | module | holds |
//! |---|---|
//! | `front` | the sums as callers ask for them |
//! | `input` | inputs of sums, owned |
//! | `sum` | a sum with its input, on a device |
//! | `load` | the device that computes a sum, and that it is busy meanwhile |
//! | `place` | a device with its tables |
//! | `remote` | a sum on its own thread |
//! | `talk` | the messages so far, so that another device can replay them |
//! | `bound` | remainder of a sum over rows on its device |
//! | `layers`, `linear`, `rows`, `stacks` | each kind of sum, with the checks of its end |
//! | `waiting` | ended sums of linear forms that wait for their check |
//! | `direct` | the cores' own sums, timed |
//! | `script` | sums with predetermined challenges: tests and measurements |
//!
//! The cores compute a sum unless another device is expected to end it sooner, by the rates that
//! were measured at its kind and what each does for other callers, or
//! [`Options::cpu_works`](super::Options) excludes the cores. Tables are kept in this machine's
//! memory, which the cores use directly, and loaded on another device when a sum first needs them
//! there.

mod bound;
mod direct;
mod front;
mod input;
mod layers;
mod linear;
mod load;
mod place;
mod remote;
mod rows;
mod script;
mod stacks;
mod sum;
mod talk;
mod waiting;

pub(super) use place::Place;
pub(super) use script::{KINDS, LOG_SMALLEST, Played, Trial, play};
pub(super) use waiting::WaitingSums;
