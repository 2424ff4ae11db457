//! Values of all ports at every clock edge.

use super::dut::{Dut, Port, PortId, Wrapper};
use crate::HdlError;

/// Values of all ports before each rising edge, one row per edge: the values that registers beside
/// the circuit would have seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recording {
    ports: Vec<Port>,
    /// First limb of each port in a row, and the length of a row.
    offsets: Vec<usize>,
    row_limbs: usize,
    rows: Vec<u64>,
    /// Edges before the first row.
    before: u64,
}

impl Recording {
    /// Makes an empty recording.
    #[must_use]
    pub fn new(ports: &[Port]) -> Self {
        let mut row_limbs = 0;
        let offsets = ports
            .iter()
            .map(|port| {
                let offset = row_limbs;
                row_limbs += port.limbs();
                offset
            })
            .collect();
        Self {
            ports: ports.to_vec(),
            offsets,
            row_limbs,
            rows: Vec::new(),
            before: 0,
        }
    }

    /// Returns the ports.
    #[must_use]
    pub fn ports(&self) -> &[Port] {
        &self.ports
    }

    /// Returns the number of edges before the first recorded one.
    #[must_use]
    pub const fn before(&self) -> u64 {
        self.before
    }

    /// Returns the number of recorded edges.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len().checked_div(self.row_limbs).unwrap_or(0)
    }

    /// Returns whether nothing is recorded.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Returns the value of a port before an edge; empty outside the recording.
    #[must_use]
    pub fn value(&self, row: usize, port: PortId) -> &[u64] {
        let range = self.offsets.get(port.0).zip(self.ports.get(port.0));
        range
            .and_then(|(offset, port)| {
                let start = row.checked_mul(self.row_limbs)?.checked_add(*offset)?;
                self.rows.get(start..start.checked_add(port.limbs())?)
            })
            .unwrap_or_default()
    }

    /// Appends the present values of a circuit with the same ports.
    pub fn sample(&mut self, dut: &dyn Dut) {
        let start = self.rows.len();
        self.rows.resize(start + self.row_limbs, 0);
        let row = self.rows.get_mut(start..).unwrap_or_default();
        for (index, (port, offset)) in self.ports.iter().zip(&self.offsets).enumerate() {
            if let Some(limbs) = row.get_mut(*offset..offset + port.limbs()) {
                dut.get(PortId(index), limbs);
            }
        }
    }

    /// Returns the first edge at which `reset` is low again after being high; 0 without a port
    /// `reset`.
    #[must_use]
    pub fn reset_end(&self) -> usize {
        let Some(reset) = self.ports.iter().position(|port| port.name == "reset") else {
            return 0;
        };
        let high = |row: &usize| self.value(*row, PortId(reset)).first() == Some(&1);
        let Some(first) = (0..self.len()).find(high) else {
            return 0;
        };
        (first..self.len())
            .find(|row| !high(row))
            .unwrap_or_else(|| self.len())
    }
}

/// A circuit that keeps a [`Recording`] of some edges.
#[derive(Debug)]
pub struct Recorder<D> {
    dut: D,
    recording: Recording,
    limit: usize,
    /// Edges so far.
    edges: u64,
}

impl<D: Dut> Recorder<D> {
    /// Records up to `limit` edges from now on; the circuit runs on afterwards.
    pub fn new(dut: D, limit: usize) -> Self {
        let recording = Recording::new(dut.ports());
        Self {
            dut,
            recording,
            limit,
            edges: 0,
        }
    }

    /// Begins to record after this many edges.
    #[must_use]
    pub const fn after(mut self, edges: u64) -> Self {
        self.recording.before = edges;
        self
    }

    /// Returns the recording so far.
    pub const fn recording(&self) -> &Recording {
        &self.recording
    }

    /// Ends the recording; returns circuit and recording.
    pub fn finish(self) -> (D, Recording) {
        (self.dut, self.recording)
    }
}

impl<D: Dut> Wrapper for Recorder<D> {
    type Inner = D;

    fn inner(&self) -> &D {
        &self.dut
    }

    fn inner_mut(&mut self) -> &mut D {
        &mut self.dut
    }

    fn tick_around(&mut self) -> Result<(), HdlError> {
        if self.edges >= self.recording.before && self.recording.len() < self.limit {
            self.dut.settle()?;
            self.recording.sample(&self.dut);
        }
        self.edges += 1;
        self.dut.tick()
    }
}
