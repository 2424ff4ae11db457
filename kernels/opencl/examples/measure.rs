//! The kernels of each OpenCL device beside the native ones, in one process:
//! `cargo run --release -p zkfabric-kernels-opencl --features opencl --example measure [variant ..]`.
//!
//! Processor time of all threads, the best of several runs, transfers included. On a GPU compare the wall clock, which is printed
//! too. Programs are built before the clock starts.

#![expect(clippy::print_stdout, reason = "prints a table")]

use std::{error::Error, hint::black_box, time::Instant};

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::{Field, PrimeField};
use rustix::time::{ClockId, clock_gettime};
use zkfabric_kernels_cpu::{keccak256_batch, powers};
use zkfabric_kernels_opencl::{Device, Options, Timing, Variant, devices};
use zkfabric_msm::{Scalars, fixed_base_multiples};
use zkfabric_ntt::{Direction, Plan};

/// Runs of a measurement.
const RUNS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let variants: Vec<Variant> = std::env::args()
        .skip(1)
        .filter_map(|name| Variant::from_name(&name))
        .collect();
    let native = Native::measure()?;
    for description in devices()? {
        println!("{} ({})", description.name, description.platform);
        let forced: Vec<Option<Variant>> = if variants.is_empty() {
            vec![None]
        } else {
            variants.iter().copied().map(Some).collect()
        };
        for variant in forced {
            let options = Options {
                variant,
                ..Options::default()
            };
            let device = Device::open(&description, &options)?;
            println!(
                "variant {}: ns per value, native | device: processor, ratio, clock, kernels, transfers",
                device.variant()?.name()
            );
            native.compare(&device)?;
        }
    }
    Ok(())
}

/// Inputs, and the times of the native kernels.
struct Native {
    messages: Vec<[u8; 64]>,
    bases: Vec<G1Affine>,
    field: Vec<Fr>,
    keccak: f64,
    ntt: Vec<(u32, f64)>,
    msm: Vec<(&'static str, u32, f64)>,
}

const KECCAK: usize = 1 << 17;

impl Native {
    fn measure() -> Result<Self, Box<dyn Error>> {
        let base = Fr::from(3).pow([1_234_567]);
        let field = powers(base, base, 1 << 20);
        let bases = fixed_base_multiples(&G1Affine::generator(), &field[..1 << 16]);
        let messages: Vec<[u8; 64]> = (0..KECCAK).map(|i| [i as u8; 64]).collect();
        let views: Vec<&[u8]> = messages.iter().map(<[u8; 64]>::as_slice).collect();
        let keccak = best(KECCAK, || {
            black_box(keccak256_batch(&views));
            Ok(Timing::default())
        })?;
        let mut ntt = Vec::new();
        for log_n in [14, 18, 20] {
            let plan = Plan::new(1 << log_n)?;
            let mut columns = [field[..1 << log_n].to_vec()];
            let time = best(1 << log_n, || {
                plan.transform(&mut columns, Direction::Forward, None)?;
                Ok(Timing::default())
            })?;
            ntt.push((log_n, time.processor));
        }
        let loaded = zkfabric_msm::Bases::new(&bases)?;
        let columns = Columns::new(&field);
        let mut msm = Vec::new();
        for (name, log_n, scalars) in columns.all() {
            let time = best(1 << log_n, || {
                black_box(zkfabric_msm::msm(&loaded, &[scalars])?);
                Ok(Timing::default())
            })?;
            msm.push((name, log_n, time.processor));
        }
        Ok(Self {
            messages,
            bases,
            field,
            keccak: keccak.processor,
            ntt,
            msm,
        })
    }

    fn compare(&self, device: &Device) -> Result<(), Box<dyn Error>> {
        let views: Vec<&[u8]> = self.messages.iter().map(<[u8; 64]>::as_slice).collect();
        let time = best(KECCAK, || Ok(device.keccak256(&views)?.timing))?;
        report("keccak of 64 bytes", self.keccak, &time);
        for (log_n, native) in &self.ntt {
            let mut columns = [self.field[..1 << log_n].to_vec()];
            let time = best(1 << log_n, || {
                Ok(device.ntt(&mut columns, Direction::Forward, None)?.timing)
            })?;
            report(&format!("ntt 2^{log_n}"), *native, &time);
        }
        let loaded = device.load_bases(&self.bases)?.value;
        let columns = Columns::new(&self.field);
        for ((name, log_n, scalars), (_, _, native)) in columns.all().into_iter().zip(&self.msm) {
            let time = best(1 << log_n, || Ok(device.msm(&loaded, &[scalars])?.timing))?;
            report(&format!("msm 2^{log_n} {name}"), *native, &time);
        }
        Ok(())
    }
}

/// Scalars of several widths.
struct Columns<'a> {
    field: &'a [Fr],
    u16s: Vec<u16>,
    u64s: Vec<u64>,
}

impl<'a> Columns<'a> {
    fn new(field: &'a [Fr]) -> Self {
        let u64s: Vec<u64> = field[..1 << 16]
            .iter()
            .map(|x| x.into_bigint().0[0])
            .collect();
        Self {
            field,
            u16s: u64s.iter().map(|x| *x as u16).collect(),
            u64s,
        }
    }

    fn all(&self) -> [(&'static str, u32, Scalars<'_>); 4] {
        [
            ("field", 16, Scalars::Field(&self.field[..1 << 16])),
            ("u64", 16, Scalars::U64(&self.u64s)),
            ("u16", 16, Scalars::U16(&self.u16s)),
            ("field", 12, Scalars::Field(&self.field[..1 << 12])),
        ]
    }
}

/// Nanoseconds per value.
struct Time {
    processor: f64,
    clock: f64,
    timing: Timing,
    values: usize,
}

fn best(
    values: usize,
    mut run: impl FnMut() -> Result<Timing, Box<dyn Error>>,
) -> Result<Time, Box<dyn Error>> {
    run()?;
    let mut time = Time {
        processor: f64::MAX,
        clock: f64::MAX,
        timing: Timing::default(),
        values,
    };
    for _ in 0..RUNS {
        let (before, start) = (processor_ns(), Instant::now());
        let timing = run()?;
        let processor = (processor_ns() - before) / values as f64;
        if processor < time.processor {
            time.processor = processor;
            time.timing = timing;
        }
        time.clock = time
            .clock
            .min(start.elapsed().as_nanos() as f64 / values as f64);
    }
    Ok(time)
}

fn processor_ns() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 * 1e9 + time.tv_nsec as f64
}

fn report(name: &str, native: f64, time: &Time) {
    let each = |ns: u64| ns as f64 / time.values as f64;
    println!(
        "  {name:<20} {native:9.1} | {:9.1} {:6.2} {:9.1} {:9.1} {:9.1}",
        time.processor,
        time.processor / native,
        time.clock,
        each(time.timing.kernel_ns),
        each(time.timing.transfer_ns)
    );
}
