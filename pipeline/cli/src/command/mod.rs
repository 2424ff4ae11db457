//! Subcommands, one module each.

pub(crate) mod batch;
pub(crate) mod completions;
pub(crate) mod contract;
pub(crate) mod devices;
pub(crate) mod engine;
pub(crate) mod example;
pub(crate) mod execute;
pub(crate) mod genesis;
pub(crate) mod key;
pub(crate) mod keystore;
pub(crate) mod man;
pub(crate) mod new;
pub(crate) mod node;
mod predeploys;
pub(crate) mod prove;
mod sequencer;
pub(crate) mod submit;
mod timeline;
pub(crate) mod verify;
pub(crate) mod wrap;
