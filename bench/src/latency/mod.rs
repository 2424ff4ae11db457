//! The end-to-end experiment: batches of all kinds from their transactions to a proof that a contract verifies.
//!
//! | module | holds |
//! |---|---|
//! | [`workload`] | what the batches do |
//! | `way` | one batch through all stages |
//! | `contract` | gas of the last proof |
//! | `energy` | Joules, where the machine counts them |
//! | [`price`] | what a transaction costs |
//! | [`queue`] | how many machines a rate of transactions takes |
//! | [`table`] | batches and answers for people |
//!
//! A batch that is wrapped is proved with Poseidon2 transcripts in shards that are filled up; one that is not, as `zkfabric prove` does. Both are for the
//! development string; string and keys are made before, and are no stage. The first batch is run once more before all: its memory is new to the process, which a sixth of the
//! time goes to. Repetitions go round by round over all batches, so that a disturbance of the machine meets all alike.

mod contract;
mod energy;
pub mod price;
pub mod queue;
pub mod table;
mod way;
pub mod workload;

use std::{path::Path, sync::Arc};

use alloy_consensus::{Transaction as _, TxEnvelope};
use alloy_eips::eip2718::Decodable2718;
use zkfabric::memory::peak_bytes;
use zkfabric_batch::{BatchFile, example::Repeated};
use zkfabric_host::{Backend, devices, runtime};

use crate::{
    Error,
    args::Latency,
    machine,
    noise::forget_peak,
    prover::workload::read,
    report::{Batch, Machine, Record, Row},
};
use contract::Contract;
use price::Prices;
use queue::{Arrivals, Service};
use way::{Made, Way};
use workload::{Wanted, Workload};

/// What is run unless the caller says otherwise: each kind of transaction twenty times, and each of the other dimensions alone. On two cores it takes a
/// quarter of an hour, with two minutes and a half for the string and the keys.
pub const DEFAULT: [(Workload, usize); 12] = [
    (Workload::Repeated(Repeated::Transfers), 20),
    (Workload::Repeated(Repeated::TokenTransfers), 20),
    (Workload::Repeated(Repeated::Swaps), 20),
    (Workload::Storage, 20),
    (Workload::Compute, 20),
    (Workload::Hash, 20),
    (Workload::Precompiles, 20),
    // Call data.
    (Workload::Calldata(1 << 10), 20),
    (Workload::Calldata(1 << 16), 1),
    // Transactions of a batch.
    (Workload::Repeated(Repeated::Transfers), 1),
    (Workload::Repeated(Repeated::Transfers), 100),
    (Workload::Repeated(Repeated::Swaps), 50),
];

/// What `--full` adds: minutes each.
pub const FULL: [(Workload, usize); 3] = [
    (Workload::Repeated(Repeated::Transfers), 1_000),
    (Workload::Repeated(Repeated::TokenTransfers), 1_000),
    (Workload::Calldata(1 << 16), 20),
];

/// What `--quick` runs.
pub const QUICK: [(Workload, usize); 2] = [
    (Workload::Repeated(Repeated::Transfers), 2),
    (Workload::Hash, 2),
];

/// Something to show while measuring.
#[derive(Debug)]
pub enum Event<'a> {
    /// The machine, before anything else.
    Machine(&'a Machine),
    /// String and key are made.
    Ready,
    /// A batch was run once more: how often by now, of how many.
    Run {
        /// Its name.
        batch: &'a str,
        /// Repetitions so far.
        done: usize,
        /// All of them.
        of: usize,
        /// Seconds that this one took.
        seconds: f64,
    },
}

/// A batch with its name.
struct Subject {
    name: String,
    workload: String,
    file: BatchFile,
}

/// The batches that `args` asks for.
fn subjects(args: &Latency) -> Result<Vec<Subject>, Error> {
    let wanted = |(workload, transactions): &(Workload, usize)| Wanted {
        workload: *workload,
        transactions: *transactions,
    };
    let all: Vec<Wanted> = if !args.workload.is_empty() || !args.batch.is_empty() {
        args.workload.clone()
    } else if args.quick {
        QUICK.iter().map(wanted).collect()
    } else {
        let more = FULL.iter().filter(|_| args.full);
        DEFAULT.iter().chain(more).map(wanted).collect()
    };
    let mut subjects = Vec::new();
    for wanted in all
        .iter()
        .filter(|wanted| args.rows.wants(&wanted.to_string()))
    {
        subjects.push(Subject {
            name: wanted.to_string(),
            workload: wanted.workload.to_string(),
            file: wanted.workload.batch(wanted.transactions)?,
        });
    }
    for path in &args.batch {
        let (name, file) = read(path)?;
        subjects.push(Subject {
            workload: name.clone(),
            name,
            file,
        });
    }
    Ok(subjects)
}

/// Bytes of transactions, and of their call data.
fn bytes(file: &BatchFile) -> (u64, u64) {
    let sizes = file.transactions().map(|(_, transaction)| {
        let raw = transaction.raw.as_ref();
        // What cannot be decoded has been refused by the execution.
        let decoded = TxEnvelope::decode_2718(&mut &*raw);
        let data = decoded.map_or(0, |transaction| transaction.input().len());
        (raw.len() as u64, data as u64)
    });
    sizes.fold((0, 0), |sum, size| (sum.0 + size.0, sum.1 + size.1))
}

/// Runs the batches that `args` asks for.
///
/// # Errors
/// A batch cannot be read, proved or wrapped, no device has the name, the prices cannot be read, or `show` fails.
pub fn run(
    args: &Latency,
    mut show: impl FnMut(Event<'_>) -> Result<(), Error>,
) -> Result<Record, Error> {
    let machine = machine::read();
    let prices = Prices::read(args.prices.as_deref())?;
    let (device, backend) = match &args.device {
        None => ("cpu".to_owned(), zkfabric_host::cpu()),
        Some(name) => {
            let selection = name.parse().map_err(|_| Error::Device(name.clone()))?;
            let options = runtime::Options::default();
            let (runtime, _) = devices::open(core::slice::from_ref(&selection), options)?;
            let backend: Arc<dyn Backend> = Arc::new(runtime);
            (format!("cpu,{name}"), backend)
        }
    };
    show(Event::Machine(&machine))?;
    let subjects = subjects(args)?;
    let mut way = Way::new(
        backend,
        args.memory_limit.map(|mib| mib << 20),
        !args.unwrapped,
    )?;
    show(Event::Ready)?;
    let failed = |subject: &Subject, source| Error::Batch {
        name: subject.name.clone(),
        source: Box::new(source),
    };
    let repetitions = args.runs.unwrap_or(if args.quick { 1 } else { 3 }) as usize;
    if let Some(first) = subjects.first() {
        let warm = way.run(&first.file);
        warm.map_err(|source| failed(first, source))?;
    }
    let contract = match (way.last_key(), &args.contracts) {
        (Some(key), Some(folder)) => Contract::compile(&key, folder)?,
        (Some(key), None) => Contract::compile(&key, Path::new(CONTRACTS))?,
        (None, _) => None,
    };
    let mut batches: Vec<Batch> = Vec::new();
    for repetition in 0..repetitions {
        for (index, subject) in subjects.iter().enumerate() {
            let known = forget_peak();
            let (run, made) = way
                .run(&subject.file)
                .map_err(|source| failed(subject, source))?;
            show(Event::Run {
                batch: &subject.name,
                done: repetition * subjects.len() + index + 1,
                of: repetitions * subjects.len(),
                seconds: run.wall_s(),
            })?;
            let memory = peak_bytes().filter(|_| known);
            match batches.get_mut(index) {
                Some(batch) => {
                    batch.runs.push(run);
                    batch.peak_memory_bytes = batch.peak_memory_bytes.max(memory);
                }
                None => {
                    let mut batch = described(subject, &made, &device, machine.cores);
                    if let Some((contract, last)) = contract.as_ref().zip(made.last.as_ref()) {
                        batch.verification_gas = Some(contract.verify(last)?);
                    }
                    batch.runs.push(run);
                    batch.peak_memory_bytes = memory;
                    batches.push(batch);
                }
            }
        }
    }
    let rows = rows(&batches, &prices, args);
    Ok(Record {
        batches,
        ..machine::record("latency", machine, rows)
    })
}

fn described(subject: &Subject, made: &Made, device: &str, threads: usize) -> Batch {
    let (transaction_bytes, calldata_bytes) = bytes(&subject.file);
    Batch {
        name: subject.name.clone(),
        workload: subject.workload.clone(),
        transactions: subject.file.transactions().count(),
        transaction_bytes,
        calldata_bytes,
        gas: made.gas,
        instructions: made.instructions,
        shards: made.shards,
        device: device.to_owned(),
        threads,
        runs: Vec::new(),
        proof_bytes: made.proof_bytes,
        final_bytes: made
            .last
            .as_ref()
            .map(|last| last.proof.to_bytes().len() as u64),
        verification_gas: None,
        peak_memory_bytes: None,
    }
}

/// Where the contracts are, below the root of the repository.
const CONTRACTS: &str = "contracts";
/// Transactions that a question about machines simulates.
const SIMULATED: usize = 20_000;
/// Most machines that such a question considers.
const MOST_MACHINES: usize = 1 << 14;

/// What a transaction costs, and how many machines a rate takes.
fn rows(batches: &[Batch], prices: &Prices, args: &Latency) -> Vec<Row> {
    let mut rows = Vec::new();
    let none = crate::report::Clock::None;
    for batch in batches {
        let Some(seconds) = batch.core_seconds() else {
            continue;
        };
        let dollars = prices.dollars(seconds.median, 0.0);
        let name = |part: &str| format!("{}/{part}", batch.name);
        let each = dollars / batch.transactions.max(1) as f64;
        rows.push(Row::single(name("price/transaction"), "USD", each, none));
        let million = dollars / (batch.gas.max(1) as f64 / 1e6);
        rows.push(Row::single(name("price/million gas"), "USD", million, none));
    }
    let Some((rate, within_s)) = args.rate.zip(args.within) else {
        return rows;
    };
    for batch in batches {
        let service = service(batch, batches);
        for kind in [Arrivals::Steady, Arrivals::Poisson, BURST] {
            let question = (kind, rate);
            let machines = queue::machines(question, &service, within_s, MOST_MACHINES, SIMULATED);
            let Some(machines) = machines else { continue };
            let name = format!("{}/machines/{}", batch.name, kind.name());
            rows.push(Row::single(name, "", machines as f64, none));
            let latencies = queue::latencies(kind, rate, &service, machines, SIMULATED);
            let name = format!("{}/latency/{}", batch.name, kind.name());
            rows.push(Row::new(name, "s", latencies, none));
        }
    }
    rows
}

/// Five times the mean for a tenth of each minute.
const BURST: Arrivals = Arrivals::Burst {
    times: 5.0,
    share: 0.1,
    seconds: 60.0,
};

/// A batch as what machines serve. What a batch takes at least is what the smallest one of all took.
fn service(batch: &Batch, batches: &[Batch]) -> Service {
    let least = batches.iter().map(|batch| batch.latency().min);
    Service {
        transactions: batch.transactions.max(1),
        patience_s: PATIENCE_S,
        seconds: batch.runs.iter().map(|run| run.wall_s()).collect(),
        least_s: least.fold(f64::INFINITY, f64::min),
    }
}

/// Seconds after which a batch closes that is not full.
const PATIENCE_S: f64 = 2.0;
