//! Processor time of skewed columns against a random one: `cargo run --release -p zkfabric-msm
//! --example skew [log_n ..]`.
//!
//! One thread, minimum of several runs. The last number of a line is the ratio to random scalars
//! over random bases.

#![expect(clippy::print_stdout, reason = "prints a table")]

use std::hint::black_box;

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::{Field, One};
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
        sizes = vec![14, 16];
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
    let random = powers(base, base, n);
    let points = fixed_base_multiples(&G1Affine::generator(), &powers(base.square(), base, n));
    let pairs: Vec<G1Affine> = points
        .chunks(2)
        .flat_map(|pair| [pair[0], -pair[0]])
        .collect();
    let different = Bases::with_isa(&points, isa)?;
    let equal = Bases::with_isa(&vec![points[0]; n], isa)?;
    let opposite = Bases::with_isa(&pairs, isa)?;
    let infinite = Bases::with_isa(&vec![G1Affine::identity(); n], isa)?;
    let digit = |i: usize| Fr::from(u64::from(i.is_multiple_of(2)) * 3 + 1);
    let columns: [(&str, Vec<Fr>); 6] = [
        ("all equal", vec![random[n / 2]; n]),
        ("all r - 1", vec![-Fr::one(); n]),
        ("all one", vec![Fr::one(); n]),
        ("two values", (0..n).map(|i| random[i % 2]).collect()),
        ("mostly tiny", {
            let mut column: Vec<Fr> = (0..n).map(digit).collect();
            column[n / 3] = -Fr::one();
            column
        }),
        ("nine of ten zero", {
            let keep = |i: usize| {
                if i.is_multiple_of(10) {
                    random[i]
                } else {
                    Fr::from(0)
                }
            };
            (0..n).map(keep).collect()
        }),
    ];
    let mut cases: Vec<(String, &Bases, &[Fr])> = vec![("random".into(), &different, &random)];
    for (name, column) in &columns {
        cases.push(((*name).into(), &different, column));
    }
    for (name, bases) in [
        ("equal bases", &equal),
        ("opposite bases", &opposite),
        ("infinite bases", &infinite),
    ] {
        cases.push((format!("{name}, random scalars"), bases, &random));
        cases.push((format!("{name}, equal scalars"), bases, &columns[0].1));
    }
    let mut best = vec![f64::MAX; cases.len()];
    for _ in 0..3 {
        for ((_, bases, column), best) in cases.iter().zip(&mut best) {
            let start = processor_ns();
            black_box(msm(bases, &[Scalars::Field(column)])?);
            *best = best.min(processor_ns() - start);
        }
    }
    println!("2^{log_n}, {}: nanoseconds a scalar", isa.name());
    for ((name, ..), ns) in cases.iter().zip(&best) {
        let ratio = ns / best[0];
        println!("  {name:32} {:9.1} {ratio:5.2}", ns / n as f64);
    }
    Ok(())
}
