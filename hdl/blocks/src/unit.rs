//! A kernel between host and memory, in a thread of its own.
//!
//! A circuit and its compiled simulation stay in the thread that made them. The thread elaborates
//! the block at the first request, puts it into a [`Bench`] restricted to the loaded contents of
//! the card's memory ([`Contents`]), which several kernels may share, and serves one run after
//! another.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Config, Interface};
use zkfabric_hdl_toolkit::tools::{Tools, Verilated, WorkFolder};

use crate::card::bench::{Beat, Bench, Contents, Order, Run};
use crate::catalogue;

/// Elaboration of a block recurses deeply into generated code.
const STACK_BYTES: usize = 16 << 20;
/// Seed of the memory's pauses, which are disabled here.
const SEED: u64 = 1;

/// Kind of simulation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Simulation {
    /// The emitted Verilog, compiled by Verilator and g++. The first run of a kernel compiles it
    /// (half a minute for the bucket engine) into cargo's target folder or the system's temporary
    /// folder, where later processes find it.
    Verilated,
    /// The rust-hdl description, in this process; needs no external tool.
    Rust,
}

/// A simulated card fault, for tests of the layers above.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The first answer of the card's memory at the port with this name is an error.
    Port(&'static str),
    /// The card's memory never answers.
    Silence,
}

/// Inputs of a kernel run.
#[derive(Debug)]
pub struct Job {
    /// Arrays in the card's memory for this job: address, beats.
    pub arrays: Vec<(u64, Vec<Beat>)>,
    /// All arguments, by interface name.
    pub arguments: Vec<(String, u64)>,
    /// Clocks after which the kernel has failed.
    pub limit_cycles: u64,
    /// Whether the kernel's output stays in the card's memory until it is unloaded.
    pub keeps: bool,
    /// Fault during this job.
    pub fault: Option<Fault>,
    /// Order of the memory's responses; by default a queue per port.
    pub order: Option<Order>,
    /// Clocks after which a reset of the kernel alone cuts the job off, before it is begun again.
    pub cut_after: Option<u64>,
}

enum Request {
    Run(Job, Sender<Result<Run, HdlError>>),
    Interface(Sender<Result<Interface, HdlError>>),
}

/// The host's end of a kernel. Clones share the kernel.
#[derive(Debug, Clone)]
pub struct Unit {
    name: String,
    requests: Sender<Request>,
}

impl Unit {
    /// Starts the thread of a catalogue block with one parameter's value, on this memory; nothing
    /// is elaborated yet.
    ///
    /// # Errors
    /// [`HdlError::Config`] if the thread can't be started.
    pub fn start(
        block: &'static str,
        parameter: (&'static str, u32),
        simulation: Simulation,
        memory: Contents,
    ) -> Result<Self, HdlError> {
        let name = format!("{block}/{}{}", parameter.0, parameter.1);
        let (requests, received) = channel();
        thread::Builder::new()
            .name(name.clone())
            .stack_size(STACK_BYTES)
            .spawn(move || {
                serve(&received, || {
                    let bench = bench(block, parameter, simulation)?;
                    Ok(bench.in_memory(memory.clone()))
                });
            })
            .map_err(|error| ended(&name, error.to_string()))?;
        Ok(Self { name, requests })
    }

    /// Returns block and configuration.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Runs a job. A kernel that failed is reset, and the next job starts afresh.
    ///
    /// # Errors
    /// As [`Self::interface`] and [`Bench::run`]; a missing argument, a burst that reads unloaded
    /// memory, or an error in the status.
    pub fn run(&self, job: Job) -> Result<Run, HdlError> {
        self.ask(|reply| Request::Run(job, reply))
    }

    /// Returns the kernel's interface for the host.
    ///
    /// # Errors
    /// The block cannot be elaborated or compiled.
    pub fn interface(&self) -> Result<Interface, HdlError> {
        self.ask(Request::Interface)
    }

    fn ask<T>(
        &self,
        request: impl FnOnce(Sender<Result<T, HdlError>>) -> Request,
    ) -> Result<T, HdlError> {
        let (reply, answer) = channel();
        let ended = || ended(&self.name, "it has ended".to_owned());
        self.requests.send(request(reply)).map_err(|_| ended())?;
        answer.recv().map_err(|_| ended())?
    }
}

fn ended(name: &str, got: String) -> HdlError {
    HdlError::Config {
        block: name.to_owned(),
        parameter: "thread".to_owned(),
        expected: "running".to_owned(),
        got,
    }
}

fn bench(
    block: &str,
    (parameter, value): (&str, u32),
    simulation: Simulation,
) -> Result<Bench<'static>, HdlError> {
    let kernel = catalogue::find(block)?;
    let config = Config::parse(kernel, &[format!("{parameter}={value}")])?;
    let design = kernel.elaborate(&config)?;
    let interface = design.card().cloned().ok_or_else(|| HdlError::Config {
        block: block.to_owned(),
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
    Ok(bench.at(0))
}

/// Serves requests until all host ends are dropped.
fn serve(requests: &Receiver<Request>, make: impl Fn() -> Result<Bench<'static>, HdlError>) {
    let mut made = None;
    while let Ok(request) = requests.recv() {
        let bench = match &mut made {
            Some(bench) => Ok(bench),
            None => make().map(|bench| made.insert(bench)),
        };
        // The requester may be gone.
        match (request, bench) {
            (Request::Interface(reply), bench) => {
                let _ = reply.send(bench.map(|bench| bench.interface().clone()));
            }
            (Request::Run(job, reply), Ok(bench)) => {
                let _ = reply.send(run(bench, job));
            }
            (Request::Run(_, reply), Err(error)) => {
                let _ = reply.send(Err(error));
            }
        }
    }
}

fn run(bench: &mut Bench<'_>, job: Job) -> Result<Run, HdlError> {
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
    bench.limit_cycles = job.limit_cycles;
    let extents: Vec<_> = job
        .arrays
        .iter()
        .map(|(at, beats)| (*at, beats.len() as u64))
        .collect();
    for (address, beats) in job.arrays {
        bench.load(address, &beats);
    }
    (bench.order, bench.cut_after) = (job.order, job.cut_after);
    bench.silent = job.fault == Some(Fault::Silence);
    let failing = match job.fault {
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
    match &outcome {
        Ok(run) if job.keeps => bench.keep(run),
        Ok(_) => {}
        Err(_) => {
            bench.silent = false;
            bench.reset()?;
        }
    }
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;
    use zkfabric_hdl_toolkit::block::memory::{COLUMNS, RESULTS, bytes_of};

    fn job(arrays: Vec<(u64, Vec<Beat>)>, arguments: &[(&'static str, u64)]) -> Job {
        Job {
            arrays,
            arguments: arguments
                .iter()
                .map(|(name, value)| ((*name).to_owned(), *value))
                .collect(),
            limit_cycles: 20_000,
            keeps: false,
            fault: None,
            order: None,
            cut_after: None,
        }
    }

    /// One kernel reads another's output.
    #[test]
    fn kernels_share_a_memory() {
        let memory = Contents::default();
        let start = |block, parameter| {
            Unit::start(block, parameter, Simulation::Rust, memory.clone()).unwrap()
        };
        let keccak = start("card_keccak", ("rounds", 1));
        let again = start("card_keccak", ("rounds", 2));
        let [columns, results] = [COLUMNS, RESULTS].map(|kind| bytes_of(kind).start);
        memory.load(columns, &[[0x0063_6261, 0, 0, 0, 0, 0, 0, 0]]);
        let arguments = [
            ("messages", columns),
            ("digests", results),
            ("count", 1),
            ("bytes", 3),
        ];
        let keeping = |keeps| Job {
            keeps,
            ..job(Vec::new(), &arguments)
        };
        let digests = [(&keccak, false), (&again, true)].map(|(kernel, keeps)| {
            let run = kernel.run(keeping(keeps)).unwrap();
            assert_eq!(memory.beat(results).is_some(), keeps);
            run.array(results, 1).unwrap()
        });
        assert_eq!(digests[0], digests[1]);
        memory.unload(columns, 1);
        assert!(keccak.run(keeping(false)).is_err());
    }

    fn unit(block: &'static str, parameter: (&'static str, u32)) -> Unit {
        let memory = Contents::default();
        Unit::start(block, parameter, Simulation::Rust, memory).unwrap()
    }

    #[test]
    fn a_kernel_goes_on_after_a_failure() {
        let kernel = unit("card_keccak", ("rounds", 1));
        assert_eq!(kernel.name(), "card_keccak/rounds1");
        let [messages, digests] = [COLUMNS, RESULTS].map(|kind| bytes_of(kind).start);
        let arguments = [
            ("messages", messages),
            ("digests", digests),
            ("count", 1),
            ("bytes", 3),
        ];
        let message = vec![(messages, vec![[0x0063_6261, 0, 0, 0, 0, 0, 0, 0]])];
        let failed = |job| kernel.run(job).unwrap_err().to_string();
        // First nothing is loaded, then nothing remains of the loaded arrays.
        for _ in 0..2 {
            let error = failed(job(Vec::new(), &arguments));
            let rule = "a kernel reads only what its host has loaded";
            assert!(
                error.contains(rule) && error.contains("m_axi_in"),
                "{error}"
            );
            let run = kernel.run(job(message.clone(), &arguments)).unwrap();
            // Keccak-256 of "abc", first word.
            let beats = run.array(digests, 1).unwrap();
            assert_eq!(
                beats[0][0],
                u64::from_le_bytes(*b"\x4e\x03\x65\x7a\xea\x45\xa9\x4f")
            );
            for (address, beats) in [(digests, 2), (digests + 64, 1)] {
                assert!(run.array(address, beats).is_err());
            }
        }
        let error = failed(job(message, &arguments[..3]));
        assert!(error.contains("bytes must be given"), "{error}");
    }

    #[test]
    fn a_block_that_is_none_is_an_error() {
        for (block, parameter, what) in [
            ("card_sum", "rounds", "there is no block"),
            ("card_keccak", "windows", "no parameter"),
            ("card_keccak", "rounds", "one of 1, 2"),
            ("skid_buffer", "width", "skid_buffer"),
        ] {
            let error = unit(block, (parameter, 3)).interface().unwrap_err();
            let error = error.to_string();
            assert!(error.contains(what), "{error}");
        }
    }
}
