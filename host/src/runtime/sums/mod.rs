//! Sums over tables: each goes whole to one device, and another goes on where that one fails.
//!
//! | module | holds |
//! |---|---|
//! | `sum` | a sum with its input, owned |
//! | `place` | a device and the tables it has |
//! | `remote` | a sum on a thread of its own |
//! | `talk` | what was said, so that another device can say it again |
//! | `bound` | what a sum over rows leaves on its device |
//! | `layers`, `linear`, `rows`, `stacks` | the sums as callers see them, with the checks of their ends |
//! | `direct` | the cores' own sums, timed |
//! | `script` | sums whose challenges are known beforehand: tests and measurements |
//!
//! The cores do a sum unless another device was measured to be faster at its kind, or [`Options::cpu_works`](super::Options) says that they
//! are not to. Tables are kept in this machine's memory, which the cores use as it is, and loaded on another device when a sum first
//! needs them there.

mod bound;
mod direct;
mod layers;
mod linear;
mod place;
mod remote;
mod rows;
mod script;
mod stacks;
mod sum;
mod talk;

pub(super) use linear::Beside;
pub(super) use place::Place;
pub(super) use script::{KINDS, LOG_SMALLEST, Played, Trial, play};
