//! The comparison of a run with what is expected of it.

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::simulate::Dut as _;
use zkfabric_hdl_toolkit::simulate::stream::hex;

use super::Bench;
use super::beat::Beat;
use super::results::Run;

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
