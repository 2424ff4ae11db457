//! Results of a run.

use std::collections::BTreeMap;

use zkfabric_hdl_toolkit::HdlError;

use super::beat::Beat;
use crate::card::BEAT_BYTES;

/// Results of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// Edges from the one that takes the start to the one at which the interrupt is seen.
    pub cycles: u64,
    /// A reset came before the run, and no run ended in between: counters begin with this one.
    pub is_first: bool,
    /// Status words.
    pub status: Vec<u64>,
    /// Beats read by bursts.
    pub read_beats: u64,
    /// Beats written, by address.
    pub written: BTreeMap<u64, Beat>,
}

impl Run {
    /// Returns a status word; all ones if missing.
    #[must_use]
    pub fn word(&self, index: usize) -> u64 {
        self.status.get(index).copied().unwrap_or(!0)
    }

    /// Returns an array written by the kernel, and checks that nothing else was written.
    ///
    /// # Errors
    /// [`HdlError::Mismatch`]: a beat was not written, or there are more.
    pub fn array(&self, address: u64, beats: u64) -> Result<Vec<Beat>, HdlError> {
        let mismatch = |port: String, expected: String, got: String| HdlError::Mismatch {
            block: "card kernel".to_owned(),
            cycle: self.cycles,
            port,
            expected,
            got,
        };
        let got = self.written.len() as u64;
        if got != beats {
            let port = "beats written".to_owned();
            return Err(mismatch(port, beats.to_string(), got.to_string()));
        }
        let beat = |index: u64| {
            let address = address + BEAT_BYTES * index;
            self.written.get(&address).copied().ok_or_else(|| {
                let port = format!("memory at {address:#x}");
                mismatch(port, "a beat".to_owned(), "none".to_owned())
            })
        };
        (0..beats).map(beat).collect()
    }
}
