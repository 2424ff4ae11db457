//! Time of keys and proofs, and the share of multiplications and transforms:
//! `cargo run --release -p zkfabric-plonk --example measure_plonk [rows, or their log2 ..]`.
#![expect(clippy::print_stdout, reason = "a measurement prints")]

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use ark_bn254::{Fr, G1Affine};
use zkfabric_host::{Backend, Bases, Direction, Error, Scalars, cpu};
use zkfabric_kzg::Srs;
use zkfabric_plonk::circuit::PAIR;
use zkfabric_plonk::{Builder, Circuit, Gate, ProvingKey, prove, verify};

/// CPU backend that records the time of its calls.
#[derive(Debug)]
struct TimedBackend {
    cores: Arc<dyn Backend>,
    /// Time of multiplications and of transforms.
    spent: Mutex<[Duration; 2]>,
}

impl TimedBackend {
    fn time<T>(&self, which: usize, call: impl FnOnce() -> T) -> T {
        let begin = Instant::now();
        let answer = call();
        if let Ok(mut spent) = self.spent.lock()
            && let Some(slot) = spent.get_mut(which)
        {
            *slot += begin.elapsed();
        }
        answer
    }

    fn take(&self) -> [f64; 2] {
        let spent = self
            .spent
            .lock()
            .map(|mut spent| core::mem::take(&mut *spent));
        spent.unwrap_or_default().map(|time| time.as_secs_f64())
    }
}

impl Backend for TimedBackend {
    fn name(&self) -> &'static str {
        self.cores.name()
    }

    fn inner(&self) -> Option<&dyn Backend> {
        Some(self.cores.as_ref())
    }

    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
        self.time(0, || self.cores.msm(bases, columns))
    }

    fn ntt(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        self.time(1, || self.cores.ntt(columns, direction, coset))
    }
}

/// Returns a circuit that alternates squarings and additions, starting from a public input, in all
/// rows.
fn circuit(rows: usize) -> Result<(Circuit, Vec<Fr>), zkfabric_plonk::Error> {
    let mut builder = Builder::new();
    let mut last = builder.public();
    let mut values = vec![Fr::from(0); PAIR];
    values.push(Fr::from(3));
    for row in values.len()..rows {
        let next = builder.variable();
        let gate = match row % 2 {
            0 => Gate::multiplication(),
            _ => Gate::linear(Fr::from(1), Fr::from(row as u64), Fr::from(5)),
        };
        builder.gate(gate, [last, last, next]);
        let value = values.last().copied().unwrap_or_default();
        values.push(match row % 2 {
            0 => value * value,
            _ => value + Fr::from(row as u64) * value + Fr::from(5),
        });
        last = next;
    }
    Ok((builder.build()?, values))
}

/// Returns the CPU time of all threads of this process in seconds, user and system time.
fn cpu_seconds() -> Result<f64, Box<dyn std::error::Error>> {
    /// Ticks of `/proc` per second, the same on every Linux.
    const TICKS: f64 = 100.0;
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    // The name, in parentheses, may contain spaces; user and system time are the twelfth and
    // thirteenth field after the name.
    let (_, fields) = stat.rsplit_once(')').ok_or("no name in /proc/self/stat")?;
    let ticks = fields.split_whitespace().skip(11).take(2);
    let ticks: Vec<f64> = ticks.map(str::parse).collect::<Result<_, _>>()?;
    Ok(ticks.iter().sum::<f64>() / TICKS)
}

/// Parses a number of rows: log2 of the number up to 25, else the number itself.
fn rows(argument: &str) -> Result<usize, std::num::ParseIntError> {
    let number: usize = argument.parse()?;
    Ok(if number <= 25 { 1 << number } else { number })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sizes = std::env::args().skip(1).map(|argument| rows(&argument));
    let sizes: Vec<usize> = sizes.collect::<Result<_, _>>()?;
    let sizes = if sizes.is_empty() {
        vec![1 << 14, 1 << 16, 1 << 18]
    } else {
        sizes
    };
    println!("{} threads", std::thread::available_parallelism()?);
    println!(
        "   used     rows    key s   proof s   core-s   multiplications   transforms   verify ms"
    );
    let backend = TimedBackend {
        cores: cpu(),
        spent: Mutex::default(),
    };
    for used in sizes {
        let (circuit, assignment) = circuit(used)?;
        let rows = circuit.domain().rows();
        let srs = Srs::development(&backend, circuit.domain().log_powers())?;
        let begin = Instant::now();
        let key = ProvingKey::new(&backend, &srs, circuit)?;
        let of_key = begin.elapsed().as_secs_f64();
        backend.take();
        let (begin, before) = (Instant::now(), cpu_seconds()?);
        let proof = prove(&backend, &srs, &key, &assignment)?;
        let (seconds, cores) = (begin.elapsed().as_secs_f64(), cpu_seconds()? - before);
        let [msm, ntt] = backend.take();
        let begin = Instant::now();
        verify(srs.verifier(), key.verifying(), &[Fr::from(3)], &proof)?;
        let milliseconds = 1e3 * begin.elapsed().as_secs_f64();
        println!(
            "{used:7} {rows:8} {of_key:8.2} {seconds:9.2} {cores:8.2} {:15.0} % {:10.0} % {milliseconds:11.1}",
            100.0 * msm / seconds,
            100.0 * ntt / seconds,
        );
    }
    Ok(())
}
