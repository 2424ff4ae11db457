//! Processor time of full-width scalars over bases with tables of multiples: `cargo run --release
//! -p zkfabric-msm --example tables [log_n ..]`.
//!
//! One thread, minimum of several runs. A budget is given in multiples of the size of the bases.

#![expect(clippy::print_stdout, reason = "prints a table")]

use std::hint::black_box;

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::Field;
use rustix::time::{ClockId, clock_gettime};
use zkfabric_kernels_cpu::{Isa, Level, powers};
use zkfabric_msm::{Bases, Scalars, fixed_base_multiples, msm};

fn processor_ns() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 * 1e9 + time.tv_nsec as f64
}

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> Result<(), Failure> {
    let mut sizes: Vec<u32> = std::env::args()
        .skip(1)
        .filter_map(|a| a.parse().ok())
        .collect();
    if sizes.is_empty() {
        sizes = vec![10, 12, 14];
    }
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build()?;
    for log_n in sizes {
        for level in [Level::Portable, Level::Avx512, Level::Ifma] {
            match Isa::new(level) {
                Ok(isa) => pool.install(|| measure(isa, log_n))?,
                Err(error) => println!("not run: {error}"),
            }
        }
    }
    Ok(())
}

fn measure(isa: Isa, log_n: u32) -> Result<(), Failure> {
    let n = 1_usize << log_n;
    let base = Fr::from(3_u64).pow([1_234_567]);
    let scalars = powers(base, base, n);
    let points = fixed_base_multiples(&G1Affine::generator(), &powers(base.square(), base, n));
    println!("2^{log_n}, {}: nanoseconds a scalar", isa.name());
    let mut candidates = Vec::new();
    for budget in [1, 2, 4, 8, 16, 32] {
        let start = processor_ns();
        let bases = Bases::with_tables(&points, isa, 64 * n * budget)?;
        let made = (processor_ns() - start) / n as f64;
        candidates.push((budget, made, bases, f64::MAX));
    }
    for _ in 0..5 {
        for (_, _, bases, best) in &mut candidates {
            let start = processor_ns();
            black_box(msm(bases, &[Scalars::Field(&scalars)])?);
            *best = best.min((processor_ns() - start) / n as f64);
        }
    }
    let plain = candidates.first().map_or(f64::NAN, |first| first.3);
    for (budget, made, bases, ns) in &candidates {
        let step = bases
            .step()
            .map_or_else(|| "none".into(), |step| format!("{step} bits"));
        let gain = plain / ns;
        println!("  {budget:3}x  step {step:9} made in {made:9.1}, {ns:9.1} {gain:5.2}x");
    }
    Ok(())
}
