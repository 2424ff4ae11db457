//! Actual and expected results of a run.

use std::collections::BTreeMap;

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::simulate::Dut as _;
use zkfabric_hdl_toolkit::simulate::stream::hex;

use super::{Beat, Bench};
use crate::card::BEAT_BYTES;

/// Results of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// Edges from the one that takes the start to the one at which the interrupt is seen.
    pub cycles: u64,
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

impl Bench<'_> {
    /// Compares the first status word: bit i for memory i of the interface, if that memory is one
    /// of `failing`; if the arguments are refused, nothing is read or written, and only the next
    /// higher bit is set.
    ///
    /// # Errors
    /// The status word differs.
    pub fn failed(&self, run: &Run, failing: &[&str], refused: bool) -> Result<(), HdlError> {
        let ports = self.interface.memories.iter().map(|memory| &memory.port);
        let expected = if refused {
            1 << self.interface.memories.len()
        } else {
            (0..)
                .zip(ports)
                .map(|(bit, port)| u64::from(failing.contains(&port.as_str())) << bit)
                .sum()
        };
        self.same("failed", expected, run.word(0))
    }

    /// Compares the output of a run with an array of beats.
    ///
    /// # Errors
    /// A beat is missing or differs, or there are more.
    pub fn wrote(&self, run: &Run, address: u64, expected: &[Beat]) -> Result<(), HdlError> {
        let addresses = (address..).step_by(64);
        self.wrote_at(run, addresses.zip(expected.iter().copied()))
    }

    /// Compares the output of a run with beats at their addresses, each of which occurs once.
    ///
    /// # Errors
    /// As [`Self::wrote`].
    pub fn wrote_at(
        &self,
        run: &Run,
        expected: impl Iterator<Item = (u64, Beat)>,
    ) -> Result<(), HdlError> {
        let mut beats = 0;
        for (address, expected) in expected {
            let got = run.written.get(&address);
            if got != Some(&expected) {
                return Err(self.mismatch(
                    format!("memory at {address:#x}"),
                    hex(&expected),
                    got.map_or_else(String::new, |beat| hex(beat)),
                ));
            }
            beats += 1;
        }
        self.same("beats written", beats, run.written.len() as u64)
    }

    /// Compares a number.
    ///
    /// # Errors
    /// The numbers differ.
    pub fn same(&self, name: &str, expected: u64, got: u64) -> Result<(), HdlError> {
        if expected == got {
            return Ok(());
        }
        Err(self.mismatch(name.to_owned(), hex(&[expected]), hex(&[got])))
    }

    fn mismatch(&self, port: String, expected: String, got: String) -> HdlError {
        HdlError::Mismatch {
            block: self.interface.kernel.clone(),
            cycle: self.dut.cycles(),
            port,
            expected,
            got,
        }
    }
}
