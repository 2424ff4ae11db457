//! A card in simulation: the hardware blocks of `zkfabric-hdl`, run as a host runs the kernels of a card.
//!
//! | call | kernel | arguments | bursts read | bursts write | host |
//! |---|---|---|---|---|---|
//! | [`load_bases`](Backend::load_bases) | | | | | checks the points, lays them out: x, y, 64 bytes each |
//! | [`msm`](Backend::msm) | `card_msm` | points, scalars, buckets, count | points, scalars | buckets | places narrow columns side by side in the windows, sums the buckets |
//! | [`ntt`](Backend::ntt) up to 2^6, of 2^9 to 2^12 | `card_ntt` | source, target, factors, count, command | values; with a factor for each result, factors | results | interleaves short columns, undoes the bit-reversed order, multiplies by the coset's powers before a forward transform |
//! | `ntt` of 2^7, 2^8, 2^14 to 2^28 | `card_ntt_pass`, twice | source, target, tables, `log_size`, `first_tile`, tiles, command | a matrix, tables of factors | a matrix | makes the tables |
//! | [`keccak256`](Backend::keccak256) | `card_keccak`, once for each length | messages, digests, count, bytes | messages | digests | sorts by length |
//!
//! All other operations are not the card's. Names, registers and meanings of the arguments are those of [`zkfabric_hdl::card::Interface`], which
//! `kernels/rtl/*/arguments.json` is made of. A job goes as on a card: arrays into the card's memory, the arguments and then `ap_start` through
//! AXI4-Lite, bursts of AXI4 between kernel and memory, the interrupt, the status words, results out of the card's memory. The memory checks the
//! rules of bursts, and that a kernel reads only what the host has loaded.
//!
//! The circuit is the emitted Verilog compiled by Verilator, or rust-hdl's description ([`Simulation`]); no model answers in its place. A model
//! only says how many clocks a call will take: one beyond [`Options::call_cycles`] is [`Error::Unsupported`], so that a scheduler gives it to
//! another backend. An empty column and a transform of one value need no kernel. A kernel that does not finish, breaks a rule of a bus or gives
//! what is no result is [`Error::Internal`] and is reset; the next job begins anew.
//!
//! Each kernel has a thread, and its part of the card's memory, so that different kernels run side by side and the jobs of one after another.

mod keccak;
mod kernel;
mod msm;
mod ntt;
mod options;
mod placement;
mod report;

use core::fmt;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ark_bn254::{Fr, G1Affine};
use zkfabric_hdl::card::bench::Run;
pub use zkfabric_hdl::project::{Assumptions, CARDS, Card};

pub use options::{CALL_CYCLES, Fault, Options, SIMULATION, Simulation};
pub use report::{KernelReport, Report};

use crate::devices::Which;
use crate::{Backend, Bases, Class, DeviceInfo, Direction, Error, Scalars};
use kernel::{BEAT_BYTES, Block, Job, Kernel};
use report::Done;

const NAME: &str = "sim";

/// A simulated card.
///
/// # Errors
/// [`Error::Unsupported`] where Verilator is asked for and missing; a kind of simulation that there is not, a clock, rate or share that is none.
pub fn sim(options: Options) -> Result<Arc<SimulatedCard>, Error> {
    options.check()?;
    Ok(Arc::new(SimulatedCard {
        simulation: options.kind()?,
        kernels: Mutex::default(),
        report: Mutex::new(Report::new(&options)),
        memory: Arc::default(),
        options,
    }))
}

/// The simulated card of the default options, as a device by name; there is one.
pub(crate) fn open(which: Which) -> Result<Vec<Arc<dyn Backend>>, Error> {
    if let Which::Index(got @ 1..) = which {
        return Err(Error::Unsupported {
            backend: NAME,
            operation: "any",
            reason: format!("there is no simulated card {got}: expected sim or sim:0"),
        });
    }
    Ok(vec![sim(Options::default())?])
}

/// A simulated card, made by [`sim`].
pub struct SimulatedCard {
    options: Options,
    simulation: Simulation,
    /// Those that were used.
    kernels: Mutex<BTreeMap<Block, Kernel>>,
    report: Mutex<Report>,
    /// Of the card's memory, what bases take.
    memory: Arc<msm::Memory>,
}

impl fmt::Debug for SimulatedCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SimulatedCard")
            .field("card", &self.options.card.name)
            .field("simulation", &self.simulation)
            .finish_non_exhaustive()
    }
}

impl SimulatedCard {
    /// The kind of simulation.
    #[must_use]
    pub const fn simulation(&self) -> Simulation {
        self.simulation
    }

    /// What the kernels did so far.
    #[must_use]
    pub fn report(&self) -> Report {
        locked(&self.report).clone()
    }

    /// The kernel of this block, started if it was not.
    fn kernel(&self, block: Block) -> Result<Kernel, Error> {
        let mut kernels = locked(&self.kernels);
        if let Some(kernel) = kernels.get(&block) {
            return Ok(kernel.clone());
        }
        let kernel = Kernel::start(block, self.simulation, self.options.fault)?;
        kernels.insert(block, kernel.clone());
        Ok(kernel)
    }

    /// Runs a job and reports it.
    fn run(&self, kernel: &Kernel, job: Job) -> Result<Run, Error> {
        let uploaded: usize = job.arrays.iter().map(|(_, beats)| beats.len()).sum();
        let run = kernel.run(job)?;
        let written_bytes = BEAT_BYTES * run.written.len() as u64;
        self.add(
            kernel,
            Done {
                jobs: 1,
                cycles: run.cycles,
                read_bytes: BEAT_BYTES * run.read_beats,
                written_bytes,
                upload_bytes: BEAT_BYTES * uploaded as u64,
                download_bytes: written_bytes,
            },
        );
        Ok(run)
    }

    fn add(&self, kernel: &Kernel, done: Done) {
        locked(&self.report).add(kernel.name(), done, &self.options);
    }

    const fn budget(&self, operation: &'static str) -> Budget {
        Budget {
            operation,
            limit: self.options.call_cycles,
            left: self.options.call_cycles,
        }
    }
}

impl Backend for SimulatedCard {
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
            memory_bytes: Some(self.options.card.memory_bytes),
            driver: format!("{kind}; estimates at {clock} MHz"),
            ..DeviceInfo::new(
                format!("simulated {}", self.options.card.name),
                Class::Simulation,
            )
        }
    }

    fn load_bases(&self, bases: Vec<G1Affine>) -> Result<Bases, Error> {
        msm::load_bases(self, &bases)
    }

    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
        msm::msm(self, bases, columns)
    }

    fn ntt(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        ntt::ntt(self, columns, direction, coset)
    }

    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
        keccak::keccak256(self, messages)
    }
}

/// What a panic left behind is whole: every change is one call.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Clocks that a call has left.
#[derive(Debug)]
struct Budget {
    operation: &'static str,
    limit: u64,
    left: u64,
}

impl Budget {
    /// Takes the clocks of a job away.
    fn take(&mut self, cycles: u64) -> Result<(), Error> {
        self.left = self
            .left
            .checked_sub(cycles)
            .ok_or_else(|| self.exceeded())?;
        Ok(())
    }

    fn exceeded(&self) -> Error {
        self.unsupported(format!(
            "the call needs more than {} simulated clocks (Options::call_cycles)",
            self.limit
        ))
    }

    const fn unsupported(&self, reason: String) -> Error {
        Error::Unsupported {
            backend: NAME,
            operation: self.operation,
            reason,
        }
    }
}

/// A number of things as a 64-bit one.
const fn count(n: usize) -> u64 {
    n as u64
}
