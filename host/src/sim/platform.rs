//! Jobs on the simulation bench.

use std::sync::Arc;

use zkfabric_hdl::card::bench::Beat;
use zkfabric_hdl::toolkit::HdlError;
use zkfabric_hdl::toolkit::block::Interface;
use zkfabric_hdl::toolkit::block::memory::{MEMORY_BYTES, reached_by};
use zkfabric_hdl::unit::{self, Simulation, Unit};

use super::memory::{CardArray, Place};
use super::report::RunCounts;
use super::{NAME, SimulatedCard, locked};
use crate::card::{
    Argument, BEAT_BYTES, Block, FACTORS, Job, KECCAK, MSM, NARROW, NTT, PASS, Platform,
};
use crate::{Class, DeviceInfo, Error};

/// Configurations of the catalogue that jobs use.
const BLOCKS: [Block; 15] = [
    Block::new(KECCAK.0, KECCAK.1, 1),
    Block::new(MSM.0, MSM.1, 32),
    Block::new(MSM.0, MSM.1, 64),
    Block::new(NARROW.0, NARROW.1, 9),
    Block::new(NARROW.0, NARROW.1, 13),
    Block::new(NARROW.0, NARROW.1, 16),
    Block::new(NTT.0, NTT.1, 6),
    Block::new(NTT.0, NTT.1, 10),
    Block::new(NTT.0, NTT.1, 12),
    Block::new(PASS.0, PASS.1, 5),
    Block::new(PASS.0, PASS.1, 13),
    Block::new(PASS.0, PASS.1, 15),
    Block::new(FACTORS.0, FACTORS.1, 5),
    Block::new(FACTORS.0, FACTORS.1, 13),
    Block::new(FACTORS.0, FACTORS.1, 15),
];
/// Clock limit of a run: a factor on its estimate and an offset, since the estimate ignores pauses
/// between points.
const BOUND: [u64; 2] = [8, 20_000];

impl SimulatedCard {
    /// Allocates an array for this argument.
    fn place(&self, interface: &Interface, argument: &str, bytes: u64) -> Result<Place, Error> {
        let mut places = locked(&self.memory);
        let taken = places.taken_bytes(0..MEMORY_BYTES);
        if taken.saturating_add(bytes) > self.options.card.memory.total_bytes() {
            return Err(Error::OutOfMemory { bytes });
        }
        let address = places.take(reached_by(interface, argument), bytes);
        Ok(Place {
            memory: Arc::clone(&self.memory),
            address: address.map_err(|_| Error::OutOfMemory { bytes })?,
        })
    }

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
    type Array = CardArray;

    fn name(&self) -> &'static str {
        NAME
    }

    fn device(&self) -> DeviceInfo {
        let kind = match self.simulation {
            Simulation::Verilated => "emitted Verilog, compiled by Verilator",
            Simulation::Rust => "rust-hdl",
        };
        let clock = self.options.assumptions.clock / 1e6;
        DeviceInfo {
            memory_bytes: Some(self.options.card.memory.total_bytes()),
            driver: format!("{kind}; estimates at {clock} MHz"),
            ..DeviceInfo::new(
                format!("simulated {}", self.options.card.name),
                Class::Simulation,
            )
        }
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

    /// All blocks have one unit, and reach the same memory with arguments of one kind.
    fn load_for(
        &self,
        (block, argument): (Block, &'static str),
        _: &[(Block, &'static str)],
        beats: Vec<Beat>,
    ) -> Result<CardArray, Error> {
        let array = self.reserve(block, argument, beats.len() as u64)?;
        self.contents.load(array.place.address, &beats);
        let done = RunCounts {
            upload_bytes: array.bytes,
            ..RunCounts::default()
        };
        self.add(&array.kernel, done);
        Ok(array)
    }

    fn bytes(&self, array: &CardArray) -> u64 {
        array.bytes
    }

    fn fetch(&self, array: &CardArray, first: u64, beats: u64) -> Result<Vec<Beat>, Error> {
        let addresses = (array.place.address..).step_by(64);
        let addresses = addresses.skip(first as usize).take(beats as usize);
        let beat = |address| {
            let beat = array.contents.beat(address);
            beat.ok_or_else(|| self.internal(format!("nothing lies at {address:#x}")))
        };
        let fetched = addresses.map(beat).collect::<Result<_, Error>>()?;
        let done = RunCounts {
            download_bytes: BEAT_BYTES * beats,
            ..RunCounts::default()
        };
        self.add(&array.kernel, done);
        Ok(fetched)
    }

    fn owns(&self, array: &CardArray) -> bool {
        Arc::ptr_eq(&array.place.memory, &self.memory)
    }

    fn run_each<'a>(
        &self,
        jobs: impl Iterator<Item = Job<'a, CardArray>>,
    ) -> Result<Vec<Vec<Beat>>, Error> {
        let run = |job| {
            let beats = self.run(job, false)?;
            beats.ok_or_else(|| self.internal("a job without an output"))
        };
        jobs.map(run).collect()
    }

    fn reserve(
        &self,
        block: Block,
        argument: &'static str,
        beats: u64,
    ) -> Result<CardArray, Error> {
        let unit = self.unit(block)?;
        let interface = unit.interface();
        let interface = interface.map_err(|error| Self::failed(&unit, &error))?;
        let bytes = BEAT_BYTES.saturating_mul(beats);
        Ok(CardArray {
            place: self.place(&interface, argument, bytes)?,
            contents: self.contents.clone(),
            bytes,
            kernel: unit.name().to_owned(),
        })
    }

    fn fill<'a>(&self, mut jobs: impl Iterator<Item = Job<'a, CardArray>>) -> Result<(), Error> {
        jobs.try_for_each(|job| self.run(job, true).map(drop))
    }

    /// A circuit with such a result is wrong.
    fn wrong(&self, reason: String) -> Error {
        self.internal(reason)
    }
}

impl SimulatedCard {
    /// Runs a job, whose results stay in the memory if `keeps`. Returns its output, if it has one.
    fn run(&self, job: Job<'_, CardArray>, keeps: bool) -> Result<Option<Vec<Beat>>, Error> {
        let unit = self.unit(job.block)?;
        let interface = unit.interface();
        let interface = interface.map_err(|error| Self::failed(&unit, &error))?;
        let (mut arrays, mut arguments) = (Vec::new(), Vec::new());
        // Arrays on the card for this job alone.
        let mut places = Vec::new();
        let mut output = None;
        for (name, argument) in job.arguments {
            let place = |beats: u64| {
                let bytes = BEAT_BYTES.saturating_mul(beats);
                Ok::<_, Error>((self.place(&interface, name, bytes)?, bytes))
            };
            let value = match argument {
                Argument::Number(number) => number,
                Argument::Input(beats) => {
                    let (place, _) = place(beats.len() as u64)?;
                    let address = place.address;
                    places.push(place);
                    arrays.push((address, beats));
                    address
                }
                Argument::Loaded(loaded, first) => loaded.place.address + first,
                Argument::Output(beats) => {
                    let (place, bytes) = place(beats)?;
                    let address = place.address;
                    output = Some((place, bytes));
                    address
                }
            };
            arguments.push((name.to_owned(), value));
        }
        let uploaded: usize = arrays.iter().map(|(_, beats)| beats.len()).sum();
        let [each, besides] = BOUND;
        let run = unit.run(unit::Job {
            arrays,
            arguments,
            limit_cycles: each.saturating_mul(job.cycles).saturating_add(besides),
            keeps,
            fault: self.options.fault,
            order: self.options.order,
            cut_after: self.options.cut_after,
        });
        let run = run.map_err(|error| Self::failed(&unit, &error))?;
        let written_bytes = BEAT_BYTES * run.written.len() as u64;
        self.add(
            unit.name(),
            RunCounts {
                jobs: 1,
                cycles: run.cycles,
                read_bytes: BEAT_BYTES * run.read_beats,
                written_bytes,
                upload_bytes: BEAT_BYTES * uploaded as u64,
                download_bytes: if keeps { 0 } else { written_bytes },
            },
        );
        let Some((place, bytes)) = output else {
            return Ok(None);
        };
        let beats = run.array(place.address, bytes / BEAT_BYTES);
        beats.map(Some).map_err(|error| Self::failed(&unit, &error))
    }
}
