//! A kernel of the card in a thread of its own.
//!
//! A circuit and its compiled simulation stay in the thread that made them. The thread elaborates the block at the first request, puts it between
//! the host and the memory of [`Bench`], and serves one request after another: arrays into the card's memory, a run, arrays out of it.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use zkfabric_hdl::HdlError;
use zkfabric_hdl::card::bench::{Beat, Bench, Run};
use zkfabric_hdl::catalogue::{self, Config};
use zkfabric_hdl::tools::{Tools, Verilated, WorkFolder};

use super::NAME;
use super::options::{Fault, Simulation};
use crate::Error;

/// Bytes of a beat.
pub(super) const BEAT_BYTES: u64 = zkfabric_hdl::card::BEAT_BYTES;
/// Elaborating a block goes deep into generated code.
const STACK_BYTES: usize = 16 << 20;
/// Clocks that a run may take for each that it is estimated to take, and besides: its estimate knows no pauses between points.
const BOUND: [u64; 2] = [8, 20_000];
/// Of the memory's pauses, which it does not make here.
const SEED: u64 = 1;

/// A block of the catalogue in a configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Block {
    /// Its name.
    pub(super) name: &'static str,
    /// Its parameter and the value of it.
    pub(super) parameter: (&'static str, u32),
}

/// What a kernel is started with.
#[derive(Debug)]
pub(super) struct Job {
    /// Arrays in the card's memory for this job: address, beats.
    pub(super) arrays: Vec<(u64, Vec<Beat>)>,
    /// All arguments, by their names in the interface.
    pub(super) arguments: Vec<(&'static str, u64)>,
    /// Clocks that it is estimated to take.
    pub(super) cycles: u64,
}

enum Request {
    Load(u64, Vec<Beat>, Sender<Result<(), HdlError>>),
    Unload(u64, u64),
    Run(Job, Sender<Result<Run, HdlError>>),
}

/// The host's end of a kernel.
#[derive(Debug, Clone)]
pub(super) struct Kernel {
    name: String,
    requests: Sender<Request>,
}

impl Kernel {
    /// Starts the thread; nothing is elaborated yet.
    pub(super) fn start(
        block: Block,
        simulation: Simulation,
        fault: Option<Fault>,
    ) -> Result<Self, Error> {
        let (parameter, value) = block.parameter;
        let name = format!("{}/{parameter}{value}", block.name);
        let (requests, received) = channel();
        thread::Builder::new()
            .name(name.clone())
            .stack_size(STACK_BYTES)
            .spawn(move || serve(&received, fault, || bench(block, simulation)))
            .map_err(|error| internal(format!("no thread for {name}: {error}")))?;
        Ok(Self { name, requests })
    }

    /// Block and configuration.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Puts an array into the card's memory until it is unloaded.
    pub(super) fn load(&self, address: u64, beats: Vec<Beat>) -> Result<(), Error> {
        self.ask(|reply| Request::Load(address, beats, reply))
    }

    /// Takes an array out of it.
    pub(super) fn unload(&self, address: u64, beats: u64) {
        // A thread that has ended has no memory any more.
        let _ = self.requests.send(Request::Unload(address, beats));
    }

    /// Runs a job. A kernel that failed is reset, and the next job begins anew.
    pub(super) fn run(&self, job: Job) -> Result<Run, Error> {
        self.ask(|reply| Request::Run(job, reply))
    }

    fn ask<T>(
        &self,
        request: impl FnOnce(Sender<Result<T, HdlError>>) -> Request,
    ) -> Result<T, Error> {
        let (reply, answer) = channel();
        let ended = || internal(format!("the thread of {} has ended", self.name));
        self.requests.send(request(reply)).map_err(|_| ended())?;
        answer
            .recv()
            .map_err(|_| ended())?
            .map_err(|error| self.failed(&error))
    }

    fn failed(&self, error: &HdlError) -> Error {
        if let HdlError::MissingTool { .. } = error {
            return Error::Unsupported {
                backend: NAME,
                operation: "the Verilated simulation",
                reason: error.to_string(),
            };
        }
        internal(format!("{}: {error}", self.name))
    }
}

/// A broken invariant of this backend.
pub(super) fn internal(reason: String) -> Error {
    Error::Internal {
        backend: NAME,
        reason,
    }
}

/// An array of the card's memory as the kernel wrote it; it wrote nothing else.
pub(super) fn array(run: &Run, address: u64, beats: u64) -> Result<Vec<Beat>, Error> {
    if run.written.len() as u64 != beats {
        let got = run.written.len();
        return Err(internal(format!(
            "expected {beats} beats, the kernel wrote {got}"
        )));
    }
    let beat = |index| {
        let address = address + BEAT_BYTES * index;
        let beat = run.written.get(&address).copied();
        beat.ok_or_else(|| internal(format!("the kernel wrote no beat at {address:#x}")))
    };
    (0..beats).map(beat).collect()
}

fn bench(block: Block, simulation: Simulation) -> Result<Bench<'static>, HdlError> {
    let kernel = catalogue::find(block.name)?;
    let (parameter, value) = block.parameter;
    let config = Config::parse(kernel, &[format!("{parameter}={value}")])?;
    let design = kernel.elaborate(&config)?;
    let interface = design.card().cloned().ok_or_else(|| HdlError::Config {
        block: block.name.to_owned(),
        parameter: "interface".to_owned(),
        expected: "that of a card kernel".to_owned(),
        got: "none".to_owned(),
    })?;
    let dut = design.simulation()?;
    let mut bench = match simulation {
        Simulation::Rust => Bench::new(dut, interface, SEED)?,
        Simulation::Verilated => {
            let (tools, work) = (Tools::installed(), WorkFolder::default());
            let (top, verilog, ports) = (design.top(), design.verilog()?, dut.ports());
            let dut = Verilated::new(&tools, &work, top, &verilog, ports)?;
            Bench::new(dut, interface, SEED)?
        }
    };
    bench.only_loaded = true;
    Ok(bench)
}

/// Serves requests until the host's ends are gone.
fn serve(
    requests: &Receiver<Request>,
    fault: Option<Fault>,
    make: impl Fn() -> Result<Bench<'static>, HdlError>,
) {
    let mut made = None;
    while let Ok(request) = requests.recv() {
        let bench = match &mut made {
            Some(bench) => Ok(bench),
            None => make().map(|bench| made.insert(bench)),
        };
        // Who asked may be gone.
        match (request, bench) {
            (Request::Load(address, beats, reply), bench) => {
                let _ = reply.send(bench.map(|bench| bench.load(address, &beats)));
            }
            (Request::Unload(address, beats), Ok(bench)) => bench.unload(address, beats),
            (Request::Unload(..), Err(_)) => {}
            (Request::Run(job, reply), Ok(bench)) => {
                let _ = reply.send(run(bench, job, fault));
            }
            (Request::Run(_, reply), Err(error)) => {
                let _ = reply.send(Err(error));
            }
        }
    }
}

fn run(bench: &mut Bench<'_>, job: Job, fault: Option<Fault>) -> Result<Run, HdlError> {
    let arguments = bench.interface().arguments.iter().map(|argument| {
        let mut given = job.arguments.iter();
        let found = given.find(|(name, _)| *name == argument.name);
        found
            .map(|(_, value)| *value)
            .ok_or_else(|| HdlError::Config {
                block: bench.interface().kernel.clone(),
                parameter: argument.name.clone(),
                expected: "given".to_owned(),
                got: "no value".to_owned(),
            })
    });
    let arguments: Vec<u64> = arguments.collect::<Result<_, _>>()?;
    let [each, besides] = BOUND;
    bench.limit_cycles = each.saturating_mul(job.cycles).saturating_add(besides);
    let extents: Vec<_> = job
        .arrays
        .iter()
        .map(|(at, beats)| (*at, beats.len() as u64))
        .collect();
    for (address, beats) in job.arrays {
        bench.load(address, &beats);
    }
    bench.silent = fault == Some(Fault::Silence);
    let failing = match fault {
        Some(Fault::Port(port)) => vec![port],
        Some(Fault::Silence) | None => Vec::new(),
    };
    let outcome = bench.run(&arguments, &failing).and_then(|run| {
        bench.failed(&run, &[], false)?;
        Ok(run)
    });
    for (address, beats) in extents {
        bench.unload(address, beats);
    }
    if outcome.is_err() {
        bench.silent = false;
        bench.reset()?;
    }
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;

    const KECCAK: Block = Block {
        name: "card_keccak",
        parameter: ("rounds", 1),
    };

    fn job(arrays: Vec<(u64, Vec<Beat>)>, arguments: &[(&'static str, u64)]) -> Job {
        Job {
            arrays,
            arguments: arguments.to_vec(),
            cycles: 100,
        }
    }

    #[test]
    fn a_kernel_goes_on_after_a_failure() {
        let kernel = Kernel::start(KECCAK, Simulation::Rust, None).unwrap();
        assert_eq!(kernel.name(), "card_keccak/rounds1");
        let (messages, digests) = (1 << 20, 1 << 21);
        let arguments = [
            ("messages", messages),
            ("digests", digests),
            ("count", 1),
            ("bytes", 3),
        ];
        let message = vec![(messages, vec![[0x0063_6261, 0, 0, 0, 0, 0, 0, 0]])];
        let failed = |job| kernel.run(job).unwrap_err().to_string();
        // Nothing was loaded, then nothing stays of what was.
        for _ in 0..2 {
            let error = failed(job(Vec::new(), &arguments));
            let rule = "a kernel reads only what its host has loaded";
            assert!(
                error.contains(rule) && error.contains("m_axi_in"),
                "{error}"
            );
            let run = kernel.run(job(message.clone(), &arguments)).unwrap();
            // Keccak-256 of "abc", first word.
            let beats = array(&run, digests, 1).unwrap();
            assert_eq!(
                beats[0][0],
                u64::from_le_bytes(*b"\x4e\x03\x65\x7a\xea\x45\xa9\x4f")
            );
            for (address, beats) in [(digests, 2), (digests + 64, 1)] {
                assert!(array(&run, address, beats).is_err());
            }
        }
        let error = failed(job(message, &arguments[..3]));
        assert!(error.contains("bytes must be given"), "{error}");
    }

    #[test]
    fn a_block_that_is_none_is_an_error() {
        let block = |name, parameter| Block {
            name,
            parameter: (parameter, 3),
        };
        for (block, what) in [
            (block("card_sum", "rounds"), "there is no block"),
            (block("card_keccak", "windows"), "no parameter"),
            (block("card_keccak", "rounds"), "one of 1, 2"),
            (block("skid_buffer", "width"), "skid_buffer"),
        ] {
            let kernel = Kernel::start(block, Simulation::Rust, None).unwrap();
            let error = kernel.load(0, Vec::new()).unwrap_err().to_string();
            assert!(error.contains(what), "{error}");
        }
    }
}
