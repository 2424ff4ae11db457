//! The end-to-end experiment: batches of all kinds from their transactions to a proof that a
//! contract verifies.
//!
//! | module | content |
//! |---|---|
//! | [`workload`] | contents of the batches |
//! | `way` | one batch through all stages |
//! | `contract` | gas of the last proof |
//! | `part` | measurements besides stages |
//! | `energy` | Joules, where the machine counts them |
//! | [`price`] | price of a transaction |
//! | [`queue`] | machines needed for a rate of transactions |
//! | [`table`] | batches and answers in readable form |
//!
//! A wrapped batch is proved with Poseidon2 transcripts in shards filled to their size; an
//! unwrapped one as `zkfabric prove` does. Both use the development string; no figure includes the
//! time of the string and the keys. The first batch is run one extra time at the start: its memory
//! is new to the process, which takes a sixth of the time. Repetitions go round by round over all
//! batches, so that a disturbance of the machine affects all of them alike.

mod contract;
mod energy;
mod part;
pub mod price;
pub mod queue;
pub mod table;
mod way;
pub mod workload;

use std::{path::Path, sync::Arc};

use alloy_consensus::{Transaction as _, TxEnvelope};
use alloy_eips::eip2718::Decodable2718;
use zkfabric_batch::{BatchFile, example::Repetition};
use zkfabric_host::{Backend, devices, runtime};

use crate::{
    Error,
    args::Latency,
    machine,
    prover::workload::read,
    report::{Batch, Computer, Record, Row},
};
use price::Prices;
use queue::{Arrivals, Service};
use way::{BatchRun, Way};
use workload::{BatchSpec, Workload};

/// Makes a batch without a memory limit.
const fn of(workload: Workload, transactions: usize) -> BatchSpec {
    BatchSpec {
        workload,
        transactions,
        memory_mib: None,
    }
}

/// Default batches: twenty transactions of each kind, and each of the other dimensions alone; their
/// proofs have from one to many shards. On two cores the run takes a quarter of an hour, of which
/// the string and the keys take two and a half minutes.
pub const DEFAULT: [BatchSpec; 12] = [
    of(Workload::Repeated(Repetition::Transfers), 20),
    of(Workload::Repeated(Repetition::TokenTransfers), 20),
    of(Workload::Repeated(Repetition::Swaps), 20),
    of(Workload::Storage, 20),
    of(Workload::Compute, 20),
    of(Workload::Hash, 20),
    of(Workload::Precompiles, 20),
    // Call data.
    of(Workload::Calldata(1 << 10), 20),
    of(Workload::Calldata(1 << 16), 1),
    // Number of transactions per batch.
    of(Workload::Repeated(Repetition::Transfers), 1),
    of(Workload::Repeated(Repetition::Transfers), 100),
    of(Workload::Repeated(Repetition::Swaps), 50),
];

/// Additional batches of `--full`: minutes each.
pub const FULL: [BatchSpec; 3] = [
    of(Workload::Repeated(Repetition::Transfers), 1_000),
    of(Workload::Repeated(Repetition::TokenTransfers), 1_000),
    of(Workload::Calldata(1 << 16), 20),
];

/// Batches of `--quick`.
pub const QUICK: [BatchSpec; 2] = [
    of(Workload::Repeated(Repetition::Transfers), 2),
    of(Workload::Hash, 2),
];

/// Events to show during a measurement.
#[derive(Debug)]
pub enum Event<'a> {
    /// The machine, before anything else.
    Computer(&'a Computer),
    /// String and key are ready.
    Ready,
    /// A repetition of a batch has ended.
    Run {
        /// The batch with its repetitions so far.
        batch: &'a Batch,
        /// Repetitions of all batches so far.
        done: usize,
        /// All repetitions.
        of: usize,
        /// Seconds of this repetition.
        seconds: f64,
    },
}

/// A batch with its name.
struct Subject {
    name: String,
    workload: String,
    file: BatchFile,
    /// The batch's own limit in bytes.
    memory_limit: Option<u64>,
}

/// A device under measurement.
struct Place {
    device: String,
    /// Whether this is the only device.
    is_one: bool,
    threads: usize,
}

/// Returns the batches that `args` selects.
fn subjects(args: &Latency) -> Result<Vec<Subject>, Error> {
    let all: Vec<BatchSpec> = if !args.workload.is_empty() || !args.batch.is_empty() {
        args.workload.clone()
    } else if args.quick {
        QUICK.to_vec()
    } else {
        let more = FULL.iter().filter(|_| args.full);
        DEFAULT.iter().chain(more).copied().collect()
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
            memory_limit: wanted.memory_mib.map(|mib| mib << 20),
        });
    }
    for path in &args.batch {
        let (name, file) = read(path)?;
        subjects.push(Subject {
            workload: name.clone(),
            name,
            file,
            memory_limit: None,
        });
    }
    Ok(subjects)
}

/// Returns the bytes of transactions, and of their call data.
fn bytes(file: &BatchFile) -> (u64, u64) {
    let sizes = file.transactions().map(|(_, transaction)| {
        let raw = transaction.raw.as_ref();
        // The execution has rejected transactions that cannot be decoded.
        let decoded = TxEnvelope::decode_2718(&mut &*raw);
        let data = decoded.map_or(0, |transaction| transaction.input().len());
        (raw.len() as u64, data as u64)
    });
    sizes.fold((0, 0), |sum, size| (sum.0 + size.0, sum.1 + size.1))
}

/// Returns the device's name in records and its backend: the cores, together with the device unless
/// `device` names the cores alone.
fn backend(device: &str) -> Result<(String, Arc<dyn Backend>), Error> {
    if device == CORES {
        return Ok((CORES.to_owned(), zkfabric_host::cpu()));
    }
    let selection = device
        .parse()
        .map_err(|_| Error::Device(device.to_owned()))?;
    let options = runtime::Options::default();
    let (runtime, _) = devices::open(core::slice::from_ref(&selection), options)?;
    Ok((format!("{CORES},{device}"), Arc::new(runtime)))
}

/// Runs the batches that `args` selects, on one device after the other.
///
/// # Errors
/// A batch cannot be read, proved or wrapped, no device has the name, the prices cannot be read, or
/// `show` fails.
pub fn run(
    args: &Latency,
    mut show: impl FnMut(Event<'_>) -> Result<(), Error>,
) -> Result<Record, Error> {
    let machine = machine::read();
    let prices = Prices::read(args.prices.as_deref())?;
    let devices = match args.device.as_slice() {
        [] => vec![backend(CORES)?],
        names => names
            .iter()
            .map(|name| backend(name))
            .collect::<Result<_, _>>()?,
    };
    show(Event::Computer(&machine))?;
    let subjects = subjects(args)?;
    let of = subjects.len() * repetitions(args) * devices.len();
    let is_one = devices.len() == 1;
    let mut done = 0;
    let mut batches = Vec::new();
    for (device, backend) in devices {
        let place = Place {
            device,
            is_one,
            threads: machine.cores,
        };
        let way = Way::new(
            backend,
            args.memory_limit.map(|mib| mib << 20),
            (!args.unwrapped).then(|| folder(args)),
        )?;
        show(Event::Ready)?;
        let mut ran = |batch: &Batch, seconds| {
            done += 1;
            show(Event::Run {
                batch,
                done,
                of,
                seconds,
            })
        };
        batches.extend(rounds(args, (&subjects, &place), way, &mut ran)?);
    }
    let rows = rows(&batches, &prices, args);
    Ok(Record {
        batches,
        ..machine::record("latency", machine, rows)
    })
}

/// Returns the number of repetitions per batch.
fn repetitions(args: &Latency) -> usize {
    args.runs.unwrap_or(if args.quick { 1 } else { 3 }) as usize
}

/// Runs all batches for all repetitions, on one device.
fn rounds(
    args: &Latency,
    (subjects, place): (&[Subject], &Place),
    mut way: Way,
    ran: &mut dyn FnMut(&Batch, f64) -> Result<(), Error>,
) -> Result<Vec<Batch>, Error> {
    let mut run = |subject: &Subject| {
        let run = way.run(&subject.file, subject.memory_limit);
        run.map_err(|source| match source {
            Error::Proof(source) => Error::Batch {
                name: subject.name.clone(),
                source: Box::new(source),
            },
            other => other,
        })
    };
    if let Some(first) = subjects.first() {
        run(first)?;
    }
    let mut batches: Vec<Batch> = Vec::new();
    for _ in 0..repetitions(args) {
        for (index, subject) in subjects.iter().enumerate() {
            let (run, made) = run(subject)?;
            let seconds = run.wall_s();
            if batches.len() == index {
                batches.push(described(subject, &made, place));
            }
            if let Some(batch) = batches.get_mut(index) {
                batch.runs.push(run);
                batch.peak_memory_bytes = batch.peak_memory_bytes.max(made.peak_bytes);
                ran(batch, seconds)?;
            }
        }
    }
    Ok(batches)
}

/// Returns the folder of the contracts' compiler.
fn folder(args: &Latency) -> &Path {
    args.contracts
        .as_deref()
        .unwrap_or_else(|| Path::new(CONTRACTS))
}

fn described(subject: &Subject, made: &BatchRun, place: &Place) -> Batch {
    let (transaction_bytes, calldata_bytes) = bytes(&subject.file);
    Batch {
        name: match place.is_one {
            true => subject.name.clone(),
            false => format!("{} on {}", subject.name, place.device),
        },
        workload: subject.workload.clone(),
        transactions: subject.file.transactions().count(),
        transaction_bytes,
        calldata_bytes,
        gas: made.gas,
        instructions: made.instructions,
        shards: made.shards,
        device: place.device.clone(),
        threads: place.threads,
        runs: Vec::new(),
        proof_bytes: made.proof_bytes,
        final_bytes: made.final_bytes,
        verification_gas: made.verification_gas,
        peak_memory_bytes: made.peak_bytes,
    }
}

/// The cores alone, in `--device`.
const CORES: &str = "cpu";
/// Folder of the contracts, below the root of the repository.
const CONTRACTS: &str = "contracts";
/// Simulated transactions per question about machines.
const SIMULATED: usize = 20_000;
/// Maximum number of machines in such a question.
const MOST_MACHINES: usize = 1 << 14;

/// Returns the price of a transaction, and the machines needed for a rate.
fn rows(batches: &[Batch], prices: &Prices, args: &Latency) -> Vec<Row> {
    let mut rows = Vec::new();
    let none = crate::report::Clock::None;
    for batch in batches {
        let Some(seconds) = batch.core_seconds() else {
            continue;
        };
        let dollars = prices.dollars(seconds.median, 0.0);
        let name = |part: &str| format!("{}/{part}", batch.name);
        let each = |dollars: f64| dollars / batch.transactions.max(1) as f64;
        let row = |part: &str, value| Row::single(name(part), "USD", value, none);
        rows.push(row("price/transaction", each(dollars)));
        if let Some(gas) = batch.verification_gas {
            let dollars = prices.dollars(0.0, gas as f64);
            rows.push(row("price/verification/transaction", each(dollars)));
        }
        let million = dollars / (batch.gas.max(1) as f64 / 1e6);
        rows.push(row("price/million gas", million));
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

/// Five times the mean rate for a tenth of each minute.
const BURST: Arrivals = Arrivals::Burst {
    times: 5.0,
    share: 0.1,
    seconds: 60.0,
};

/// Returns a batch as the queue's service. The minimum time of any batch is the time of the fastest
/// one.
fn service(batch: &Batch, batches: &[Batch]) -> Service {
    let least = batches.iter().map(|batch| batch.latency().min);
    Service {
        transactions: batch.transactions.max(1),
        patience_s: PATIENCE_S,
        seconds: batch.runs.iter().map(|run| run.wall_s()).collect(),
        least_s: least.fold(f64::INFINITY, f64::min),
    }
}

/// Seconds after which a batch closes although it is not full.
const PATIENCE_S: f64 = 2.0;

#[cfg(test)]
mod tests {
    use zkfabric_report::schema::{Run, Stage, noise};

    use super::*;

    #[test]
    fn prices_are_those_of_cores_and_of_gas() {
        let stage = Stage {
            name: "all".to_owned(),
            start_s: 0.0,
            wall_s: 1_800.0,
            cpu_s: Some(3_600.0),
        };
        let run = Run {
            stages: vec![stage],
            others: None,
            noise: noise(None),
            joules: None,
        };
        let batch = Batch {
            name: "transfers/4".to_owned(),
            workload: "transfers".to_owned(),
            transactions: 4,
            transaction_bytes: 0,
            calldata_bytes: 0,
            gas: 500_000,
            instructions: 1,
            shards: 1,
            device: CORES.to_owned(),
            threads: 2,
            runs: vec![run],
            proof_bytes: 1,
            final_bytes: Some(992),
            verification_gas: Some(200_000),
            peak_memory_bytes: None,
        };
        let prices = Prices {
            core_hour: 0.2,
            gas_gwei: 2.0,
            ether: 1_000.0,
        };
        let rows = rows(&[batch], &prices, &Latency::default());
        let named: Vec<(&str, f64)> = rows.iter().map(|row| (&*row.name, row.value)).collect();
        // An hour of a core for 4 transactions and half a million gas; 400,000 gwei for the
        // verification.
        let expected = [
            ("transfers/4/price/transaction", 0.05),
            ("transfers/4/price/verification/transaction", 0.1),
            ("transfers/4/price/million gas", 0.4),
        ];
        assert_eq!(named.len(), expected.len());
        for ((name, value), (expected_name, expected)) in named.into_iter().zip(expected) {
            assert_eq!(name, expected_name);
            assert!((value - expected).abs() < 1e-12, "{name} {value}");
        }
    }
}
