//! Measures the kernels of each OpenCL device beside the native kernels, in one process: `cargo run
//! --release -p zkfabric-kernels-opencl --features opencl --example measure [option ..] [variant
//! ..]`.
//!
//! | option | default | what |
//! |---|---|---|
//! | `--msm LIST` | `12,16` | log2 of the scalars, separated by commas |
//! | `--ntt LIST` | `14,18,20` | log2 of the values |
//! | `--keccak LOG` | `17` | log2 of the messages of 64 bytes |
//! | `--runs N` | `5` | runs per measurement; the best counts |
//! | `--cache DIR` | none | folder for binaries of programs |
//! | `--pinned yes` or `no` | by device | whether transfers go through pinned memory |
//!
//! Processor time is summed over all threads; the clock measures wall time. The native kernels run
//! on all threads of the pool (`RAYON_NUM_THREADS`). Times include transfers, except in rows
//! `on device`, whose columns stay there. Programs are built before the clock starts, and each
//! result is compared with the native one. `zkfabric-bench devices --device NAME --json` measures
//! calls through the runtime as a record.

#![expect(clippy::print_stdout, reason = "prints a table")]

use std::{error::Error, hint::black_box, path::PathBuf, str::FromStr, time::Instant};

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::{Field, PrimeField};
use rustix::time::{ClockId, clock_gettime};
use zkfabric_kernels_cpu::{keccak256_batch, powers};
use zkfabric_kernels_opencl::{Bases, Device, Options, Timing, Variant, devices};
use zkfabric_msm::{Scalars, fixed_base_multiples};
use zkfabric_ntt::{Direction, Plan};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse(std::env::args().skip(1))?;
    let native = Native::measure(&arguments)?;
    for description in devices()? {
        println!(
            "{} ({}, driver {}, {})",
            description.name,
            description.platform,
            description.driver_version,
            description.opencl_version
        );
        for variant in &arguments.variants {
            let options = Options {
                variant: *variant,
                cache: arguments.cache.clone(),
                pinned: arguments.pinned,
                ..Options::default()
            };
            let device = Device::open(&description, &options)?;
            println!(
                "variant {}: ns per value, native: processor, clock | device: processor, clock, kernels, transfers | clock of native to device's",
                device.variant()?.name()
            );
            native.compare(&device)?;
        }
    }
    Ok(())
}

struct Arguments {
    msm: Vec<u32>,
    ntt: Vec<u32>,
    keccak: u32,
    runs: usize,
    cache: Option<PathBuf>,
    pinned: Option<bool>,
    /// `None` selects the measured choice.
    variants: Vec<Option<Variant>>,
}

impl Arguments {
    fn parse(mut words: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let mut arguments = Self {
            msm: vec![12, 16],
            ntt: vec![14, 18, 20],
            keccak: 17,
            runs: 5,
            cache: None,
            pinned: None,
            variants: Vec::new(),
        };
        while let Some(word) = words.next() {
            if let Some(variant) = Variant::from_name(&word) {
                arguments.variants.push(Some(variant));
                continue;
            }
            if word == "auto" {
                arguments.variants.push(None);
                continue;
            }
            let value = words
                .next()
                .ok_or_else(|| format!("{word}: value is missing"))?;
            match word.as_str() {
                "--msm" => arguments.msm = list(&value)?,
                "--ntt" => arguments.ntt = list(&value)?,
                "--keccak" => arguments.keccak = value.parse()?,
                "--runs" => arguments.runs = value.parse()?,
                "--cache" => arguments.cache = Some(value.into()),
                "--pinned" => arguments.pinned = Some(value == "yes"),
                _ => return Err(format!("{word}: unknown option").into()),
            }
        }
        if arguments.variants.is_empty() {
            arguments.variants.push(None);
        }
        Ok(arguments)
    }
}

fn list(text: &str) -> Result<Vec<u32>, <u32 as FromStr>::Err> {
    let words = text.split(',').filter(|word| !word.is_empty());
    words.map(str::parse).collect()
}

/// Inputs, and the native kernels' times and results.
struct Native {
    runs: usize,
    messages: Vec<[u8; 64]>,
    digests: Vec<[u8; 32]>,
    keccak: Time,
    bases: Vec<G1Affine>,
    columns: Columns,
    ntt: Vec<(u32, Time)>,
    msm: Vec<(&'static str, u32, Time, G1Affine)>,
}

impl Native {
    fn measure(arguments: &Arguments) -> Result<Self, Box<dyn Error>> {
        let runs = arguments.runs;
        let largest = |logs: &[u32]| logs.iter().max().map_or(0, |log_n| 1 << log_n);
        let (longest_msm, longest_ntt) = (largest(&arguments.msm), largest(&arguments.ntt));
        let base = Fr::from(3).pow([1_234_567]);
        let field = powers(base, base, longest_msm.max(longest_ntt));
        let bases = fixed_base_multiples(&G1Affine::generator(), &field[..longest_msm]);
        let messages: Vec<[u8; 64]> = (0..1_usize << arguments.keccak)
            .map(|i| [i as u8; 64])
            .collect();
        let views: Vec<&[u8]> = messages.iter().map(<[u8; 64]>::as_slice).collect();
        let keccak = best(runs, views.len(), || {
            black_box(keccak256_batch(&views));
            Ok(Timing::default())
        })?;
        let digests = keccak256_batch(&views);
        let mut ntt = Vec::new();
        for log_n in &arguments.ntt {
            let plan = Plan::new(1 << log_n)?;
            let mut columns = [field[..1 << log_n].to_vec()];
            let time = best(runs, 1 << log_n, || {
                plan.transform(&mut columns, Direction::Forward, None)?;
                Ok(Timing::default())
            })?;
            ntt.push((*log_n, time));
        }
        let loaded = zkfabric_msm::Bases::new(&bases)?;
        let columns = Columns::new(field);
        let mut msm = Vec::new();
        for log_n in &arguments.msm {
            for (name, scalars) in columns.first(1 << log_n) {
                let mut sum = G1Affine::zero();
                let time = best(runs, 1 << log_n, || {
                    sum = zkfabric_msm::msm(&loaded, &[scalars])?[0];
                    Ok(Timing::default())
                })?;
                msm.push((name, *log_n, time, sum));
            }
        }
        Ok(Self {
            runs,
            messages,
            digests,
            keccak,
            bases,
            columns,
            ntt,
            msm,
        })
    }

    fn compare(&self, device: &Device) -> Result<(), Box<dyn Error>> {
        let views: Vec<&[u8]> = self.messages.iter().map(<[u8; 64]>::as_slice).collect();
        same(device.keccak256(&views)?.value == self.digests)?;
        let time = best(self.runs, views.len(), || {
            Ok(device.keccak256(&views)?.timing)
        })?;
        line("keccak of 64 bytes", &self.keccak, &time);
        for (log_n, native) in &self.ntt {
            self.transform(device, *log_n, native)?;
        }
        if self.msm.is_empty() {
            return Ok(());
        }
        let loaded = device.load_bases(&self.bases)?.value;
        for (name, log_n, native, sum) in &self.msm {
            let scalars = self.columns.first(1 << log_n).into_iter();
            for (_, scalars) in scalars.filter(|(other, _)| other == name) {
                let row = format!("msm 2^{log_n} {name}");
                let multiply = |bases: &Bases| device.msm(bases, &[scalars]);
                same(multiply(&loaded)?.value == [*sum])?;
                let time = best(self.runs, 1 << log_n, || Ok(multiply(&loaded)?.timing))?;
                line(&row, native, &time);
                let column = [device.upload(scalars)?.value];
                let time = best(self.runs, 1 << log_n, || {
                    Ok(device.msm_columns(&loaded, &column)?.timing)
                })?;
                line(&format!("{row} on device"), native, &time);
            }
        }
        Ok(())
    }

    fn transform(&self, device: &Device, log_n: u32, native: &Time) -> Result<(), Box<dyn Error>> {
        let mut columns = [self.columns.field[..1 << log_n].to_vec()];
        let mut expected = columns.clone();
        Plan::new(1 << log_n)?.transform(&mut expected, Direction::Forward, None)?;
        device.ntt(&mut columns, Direction::Forward, None)?;
        same(columns == expected)?;
        let time = best(self.runs, 1 << log_n, || {
            Ok(device.ntt(&mut columns, Direction::Forward, None)?.timing)
        })?;
        line(&format!("ntt 2^{log_n}"), native, &time);
        let column = [device.upload(Scalars::Field(&columns[0]))?.value];
        let time = best(self.runs, 1 << log_n, || {
            let done = device.ntt_columns(&column, Direction::Forward, None)?;
            Ok(done.timing)
        })?;
        line(&format!("ntt 2^{log_n} on device"), native, &time);
        Ok(())
    }
}

fn same(equal: bool) -> Result<(), Box<dyn Error>> {
    if equal {
        Ok(())
    } else {
        Err("the device's result is another than the native one".into())
    }
}

/// Scalars of several widths.
struct Columns {
    field: Vec<Fr>,
    u16s: Vec<u16>,
    u64s: Vec<u64>,
}

impl Columns {
    fn new(field: Vec<Fr>) -> Self {
        let u64s: Vec<u64> = field.iter().map(|x| x.into_bigint().0[0]).collect();
        Self {
            field,
            u16s: u64s.iter().map(|x| *x as u16).collect(),
            u64s,
        }
    }

    fn first(&self, n: usize) -> [(&'static str, Scalars<'_>); 3] {
        [
            ("field", Scalars::Field(&self.field[..n])),
            ("u64", Scalars::U64(&self.u64s[..n])),
            ("u16", Scalars::U16(&self.u16s[..n])),
        ]
    }
}

/// Nanoseconds per value.
struct Time {
    processor: f64,
    clock: f64,
    /// Timing of the run with the best clock.
    timing: Timing,
    values: usize,
}

fn best(
    runs: usize,
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
    for _ in 0..runs {
        let (before, start) = (processor_ns(), Instant::now());
        let timing = run()?;
        let clock = start.elapsed().as_nanos() as f64 / values as f64;
        let processor = (processor_ns() - before) / values as f64;
        time.processor = time.processor.min(processor);
        if clock < time.clock {
            time.clock = clock;
            time.timing = timing;
        }
    }
    Ok(time)
}

fn processor_ns() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 * 1e9 + time.tv_nsec as f64
}

/// A line of the table.
fn line(name: &str, native: &Time, time: &Time) {
    let each = |ns: u64| ns as f64 / time.values as f64;
    let (kernels, transfers) = (each(time.timing.kernel_ns), each(time.timing.transfer_ns));
    println!(
        "  {name:<24} {:9.2} {:9.2} | {:9.2} {:9.2} {kernels:9.2} {transfers:9.2} | {:7.2}",
        native.processor,
        native.clock,
        time.processor,
        time.clock,
        native.clock / time.clock
    );
}
