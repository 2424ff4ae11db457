//! The card's memory, and the arrays in it.

use std::sync::{Arc, Mutex};

use zkfabric_hdl::card::bench::Contents;
use zkfabric_hdl::toolkit::block::memory::Places;

use super::locked;
use crate::card::BEAT_BYTES;

/// The card's memory: the allocated bytes.
pub(super) type Memory = Mutex<Places>;

/// Bytes of the card's memory, and where a kernel's pointer reaches them.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) memory: Arc<Memory>,
    pub(super) address: u64,
}

impl Drop for Place {
    fn drop(&mut self) {
        locked(&self.memory).give(self.address);
    }
}

/// Array in the card's memory.
#[derive(Debug)]
pub(crate) struct CardArray {
    pub(super) place: Place,
    pub(super) contents: Contents,
    pub(super) bytes: u64,
    /// Name of the kernel for which the array was made, in whose statistics its transfers count.
    pub(super) kernel: String,
}

impl Drop for CardArray {
    fn drop(&mut self) {
        self.contents
            .unload(self.place.address, self.bytes / BEAT_BYTES);
    }
}
