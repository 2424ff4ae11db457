//! Jobs through the simulation bench.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use zkfabric_hdl::card::bench::Beat;
use zkfabric_hdl::toolkit::HdlError;
use zkfabric_hdl::unit::{self, Unit};

use super::report::Done;
use super::{NAME, SimulatedCard};
use crate::Error;
use crate::card::{Argument, BEAT_BYTES, Block, Job, KECCAK, MSM, NTT, PASS, Platform};

/// Configurations of the catalogue that jobs are given to.
const BLOCKS: [Block; 9] = [
    Block::new(KECCAK.0, KECCAK.1, 1),
    Block::new(MSM.0, MSM.1, 32),
    Block::new(MSM.0, MSM.1, 64),
    Block::new(NTT.0, NTT.1, 6),
    Block::new(NTT.0, NTT.1, 10),
    Block::new(NTT.0, NTT.1, 12),
    Block::new(PASS.0, PASS.1, 5),
    Block::new(PASS.0, PASS.1, 13),
    Block::new(PASS.0, PASS.1, 15),
];
/// Clocks that a run may take for each that it is estimated to take, and besides: its estimate knows no pauses between points.
const BOUND: [u64; 2] = [8, 20_000];

/// Of the card's memory, what loaded arrays take.
#[derive(Debug, Default)]
pub(super) struct Memory {
    /// Bytes that they take now.
    taken: AtomicU64,
    /// Where the next ones lie: addresses are not used twice.
    next: AtomicU64,
}

/// An array in the card's memory, below the arrays of jobs.
#[derive(Debug)]
pub(crate) struct Loaded {
    memory: Arc<Memory>,
    unit: Unit,
    address: u64,
    bytes: u64,
}

impl Drop for Loaded {
    fn drop(&mut self) {
        self.unit.unload(self.address, self.bytes / BEAT_BYTES);
        self.memory.taken.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

/// Where the array of a job's argument of this index lies.
const fn address(index: usize) -> u64 {
    (index as u64 + 1) << 60
}

impl SimulatedCard {
    fn failed(unit: &Unit, error: &HdlError) -> Error {
        if let HdlError::MissingTool { .. } = error {
            return Error::Unsupported {
                backend: NAME,
                operation: "the Verilated simulation",
                reason: error.to_string(),
            };
        }
        Error::Internal {
            backend: NAME,
            reason: format!("{}: {error}", unit.name()),
        }
    }
}

impl Platform for SimulatedCard {
    type Array = Loaded;

    fn name(&self) -> &'static str {
        NAME
    }

    fn blocks(&self) -> &[Block] {
        &BLOCKS
    }

    fn call_cycles(&self) -> Option<u64> {
        Some(self.options.call_cycles)
    }

    fn alignment_bytes(&self) -> u64 {
        BEAT_BYTES
    }

    fn load(
        &self,
        block: Block,
        _argument: &'static str,
        beats: Vec<Beat>,
    ) -> Result<Loaded, Error> {
        let unit = self.unit(block)?;
        let bytes = BEAT_BYTES * beats.len() as u64;
        let taken = self.memory.taken.fetch_add(bytes, Ordering::Relaxed);
        // From here on the bytes are given back when it is dropped.
        let loaded = Loaded {
            memory: Arc::clone(&self.memory),
            unit,
            address: self.memory.next.fetch_add(bytes, Ordering::Relaxed),
            bytes,
        };
        if taken.saturating_add(bytes) > self.options.card.memory_bytes {
            return Err(Error::OutOfMemory { bytes });
        }
        let unit = &loaded.unit;
        unit.load(loaded.address, beats)
            .map_err(|error| Self::failed(unit, &error))?;
        let done = Done {
            upload_bytes: bytes,
            ..Done::default()
        };
        self.add(unit, done);
        Ok(loaded)
    }

    fn owns(&self, array: &Loaded) -> bool {
        Arc::ptr_eq(&array.memory, &self.memory)
    }

    fn run(&self, job: Job<'_, Loaded>) -> Result<Vec<Beat>, Error> {
        let unit = self.unit(job.block)?;
        let mut arrays = Vec::new();
        let mut output = (0, 0);
        let arguments = job.arguments.into_iter().enumerate();
        let arguments = arguments.map(|(index, (name, argument))| {
            let value = match argument {
                Argument::Number(number) => number,
                Argument::Input(beats) => {
                    arrays.push((address(index), beats));
                    address(index)
                }
                Argument::Loaded(loaded, first) => loaded.address + first,
                Argument::Output(beats) => {
                    output = (address(index), beats);
                    address(index)
                }
            };
            (name.to_owned(), value)
        });
        let arguments = arguments.collect();
        let uploaded: usize = arrays.iter().map(|(_, beats)| beats.len()).sum();
        let [each, besides] = BOUND;
        let run = unit.run(unit::Job {
            arrays,
            arguments,
            limit_cycles: each.saturating_mul(job.cycles).saturating_add(besides),
            fault: self.options.fault,
        });
        let run = run.map_err(|error| Self::failed(&unit, &error))?;
        let written_bytes = BEAT_BYTES * run.written.len() as u64;
        self.add(
            &unit,
            Done {
                jobs: 1,
                cycles: run.cycles,
                read_bytes: BEAT_BYTES * run.read_beats,
                written_bytes,
                upload_bytes: BEAT_BYTES * uploaded as u64,
                download_bytes: written_bytes,
            },
        );
        let (address, beats) = output;
        run.array(address, beats)
            .map_err(|error| Self::failed(&unit, &error))
    }

    /// A circuit that gives such a result is wrong.
    fn wrong(&self, reason: String) -> Error {
        self.internal(reason)
    }
}
