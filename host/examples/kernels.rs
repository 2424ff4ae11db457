//! Times of the CPU backend: `cargo run --release -p zkfabric-host --example kernels [log_n ..]`.
//!
//! Multiplications per width (random values), one column and eight columns; transforms of one and
//! eight columns, plain and on a coset; Keccak-256 of 64 bytes. With one thread and with all
//! threads.

#![expect(clippy::print_stdout, reason = "prints a table")]

use std::{hint::black_box, time::Instant};

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::{Field, PrimeField};
use rayon::ThreadPoolBuilder;
use zkfabric_host::{Backend, Direction, Error, Scalars, cpu};
use zkfabric_kernels_cpu::powers;
use zkfabric_msm::fixed_base_multiples;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut sizes: Vec<u32> = std::env::args()
        .skip(1)
        .filter_map(|a| a.parse().ok())
        .collect();
    if sizes.is_empty() {
        sizes = vec![16, 18];
    }
    let mut threads = vec![1, std::thread::available_parallelism()?.get()];
    threads.dedup();
    for log_n in sizes {
        for threads in &threads {
            println!("2^{log_n}, {threads} threads: ns an element, on the clock and on processors");
            let pool = ThreadPoolBuilder::new().num_threads(*threads).build()?;
            pool.install(|| measure(&*cpu(), log_n))?;
        }
    }
    Ok(())
}

/// Prints the best of three: wall time, and processor time, which a busy machine does not stretch.
fn report(
    name: &str,
    elements: usize,
    mut run: impl FnMut() -> Result<(), Error>,
) -> Result<(), Error> {
    let (mut wall, mut processor) = (u128::MAX, u64::MAX);
    for _ in 0..3 {
        let (start, before) = (Instant::now(), processor_ns());
        run()?;
        processor = processor.min(processor_ns() - before);
        wall = wall.min(start.elapsed().as_nanos());
    }
    let each = |ns: f64| ns / elements as f64;
    println!(
        "  {name:<22} {:9.1} {:9.1}",
        each(wall as f64),
        each(processor as f64)
    );
    Ok(())
}

/// Returns the nanoseconds that the threads of this process have run; 0 if the kernel does not
/// report them.
fn processor_ns() -> u64 {
    let Ok(tasks) = std::fs::read_dir("/proc/self/task") else {
        return 0;
    };
    tasks
        .flatten()
        .filter_map(|task| std::fs::read_to_string(task.path().join("schedstat")).ok())
        .filter_map(|line| line.split(' ').next().and_then(|ns| ns.parse::<u64>().ok()))
        .sum()
}

fn measure(backend: &dyn Backend, log_n: u32) -> Result<(), Error> {
    let n = 1_usize << log_n;
    let base = Fr::from(3).pow([1_234_567]);
    let field = powers(base, base, n);
    let logarithms = powers(base.square(), base, n);
    report("fixed base", n, || {
        black_box(fixed_base_multiples(&G1Affine::generator(), &logarithms));
        Ok(())
    })?;
    let bases = backend.load_bases(fixed_base_multiples(&G1Affine::generator(), &logarithms))?;
    let words: Vec<u64> = field.iter().map(|s| s.into_bigint().0[0]).collect();
    let bits: Vec<u8> = words.iter().map(|w| (w & 1) as u8).collect();
    let u8s: Vec<u8> = words.iter().map(|w| *w as u8).collect();
    let u16s: Vec<u16> = words.iter().map(|w| *w as u16).collect();
    let u32s: Vec<u32> = words.iter().map(|w| *w as u32).collect();
    let sparse: Vec<u16> = u16s
        .iter()
        .enumerate()
        .map(|(i, v)| if i % 10 == 0 { *v } else { 0 })
        .collect();
    let columns = [
        ("bits", Scalars::Bits(&bits)),
        ("u8", Scalars::U8(&u8s)),
        ("u16", Scalars::U16(&u16s)),
        ("u16, 9 of 10 zero", Scalars::U16(&sparse)),
        ("u32", Scalars::U32(&u32s)),
        ("u64", Scalars::U64(&words)),
        ("field", Scalars::Field(&field)),
    ];
    for (name, scalars) in columns {
        report(&format!("msm {name}"), n, || {
            backend.msm(&bases, &[scalars]).map(drop)
        })?;
    }
    let eight = [Scalars::U16(&u16s); 8];
    report("msm 8 columns u16", 8 * n, || {
        backend.msm(&bases, &eight).map(drop)
    })?;
    for count in [1, 8] {
        let mut values = vec![field.clone(); count];
        report(&format!("ntt {count} columns"), count * n, || {
            backend.ntt(&mut values, Direction::Forward, None)
        })?;
        report(&format!("inverse {count} columns"), count * n, || {
            backend.ntt(&mut values, Direction::Inverse, None)
        })?;
        report(&format!("coset {count} columns"), count * n, || {
            backend.ntt(&mut values, Direction::Forward, Some(Fr::from(5)))
        })?;
    }
    let messages: Vec<[u8; 64]> = words.iter().map(|w| [(*w & 0xff) as u8; 64]).collect();
    let messages: Vec<&[u8]> = messages.iter().map(<[u8; 64]>::as_slice).collect();
    report("keccak of 64 bytes", n, || {
        backend.keccak256(&messages).map(drop)
    })
}
