//! Processor time of each engine against arkworks', per width: `cargo run --release -p zkfabric-msm
//! --example compare [log_n ..]`.
//!
//! One thread; the candidates take turns, and the minimum of several runs counts. The last columns
//! are the ratios to arkworks.

#![expect(clippy::print_stdout, reason = "prints a table")]

use std::hint::black_box;

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr, CurveGroup, VariableBaseMSM};
use ark_ff::{Field, PrimeField};
use rustix::time::{ClockId, clock_gettime};
use zkfabric_kernels_cpu::{Isa, Level, powers};
use zkfabric_msm::{Bases, Scalars, fixed_base_multiples, msm};

fn processor_ns() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 * 1e9 + time.tv_nsec as f64
}

fn time<T>(f: impl FnOnce() -> T) -> (f64, T) {
    let start = processor_ns();
    let out = black_box(f());
    (processor_ns() - start, out)
}

type Arkworks<'a> = Box<dyn Fn() -> G1Projective + 'a>;

fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let mut sizes: Vec<u32> = std::env::args()
        .skip(1)
        .filter_map(|a| a.parse().ok())
        .collect();
    if sizes.is_empty() {
        sizes = vec![10, 12, 14, 16];
    }
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build()?;
    for log_n in sizes {
        pool.install(|| compare(log_n))?;
    }
    Ok(())
}

fn compare(log_n: u32) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let n = 1_usize << log_n;
    let base = Fr::from(3_u64).pow([1_234_567]);
    let scalars = powers(base, base, n);
    let logarithms = powers(base.square(), base, n);
    let (ns, points) = time(|| fixed_base_multiples(&G1Affine::generator(), &logarithms));
    println!("2^{log_n}, nanoseconds a scalar");
    println!("  fixed base {:9.1}", ns / n as f64);
    let isas: Vec<Isa> = [Level::Portable, Level::Avx512, Level::Ifma]
        .into_iter()
        .filter_map(|level| Isa::new(level).ok())
        .collect();
    let mut engines = Vec::new();
    for isa in isas {
        let (unchecked, bases) = time(|| Bases::new_unchecked(&points, isa));
        drop(bases);
        let (checked, bases) = time(|| Bases::with_isa(&points, isa));
        println!(
            "  load, {:8} {:9.1} {:9.1} checked",
            isa.name(),
            unchecked / n as f64,
            checked / n as f64
        );
        engines.push((isa.name(), bases?));
    }
    let words: Vec<u64> = scalars.iter().map(|s| s.into_bigint().0[0]).collect();
    let bits: Vec<u8> = words.iter().map(|w| (w & 1) as u8).collect();
    let bools: Vec<bool> = bits.iter().map(|b| *b == 1).collect();
    let u8s: Vec<u8> = words.iter().map(|w| *w as u8).collect();
    let u16s: Vec<u16> = words.iter().map(|w| *w as u16).collect();
    let u32s: Vec<u32> = words.iter().map(|w| *w as u32).collect();
    let i64s: Vec<i64> = words.iter().map(|w| *w as i64).collect();
    let signed: Vec<Fr> = i64s.iter().map(|w| Fr::from(*w)).collect();
    let bigints: Vec<_> = scalars.iter().map(|s| s.into_bigint()).collect();
    let cases: [(&str, Scalars<'_>, Arkworks<'_>); 7] = [
        (
            "bits",
            Scalars::Bits(&bits),
            Box::new(|| G1Projective::msm_u1(&points, &bools)),
        ),
        (
            "u8",
            Scalars::U8(&u8s),
            Box::new(|| G1Projective::msm_u8(&points, &u8s)),
        ),
        (
            "u16",
            Scalars::U16(&u16s),
            Box::new(|| G1Projective::msm_u16(&points, &u16s)),
        ),
        (
            "u32",
            Scalars::U32(&u32s),
            Box::new(|| G1Projective::msm_u32(&points, &u32s)),
        ),
        (
            "u64",
            Scalars::U64(&words),
            Box::new(|| G1Projective::msm_u64(&points, &words)),
        ),
        (
            "i64",
            Scalars::I64(&i64s),
            Box::new(|| G1Projective::msm_unchecked(&points, &signed)),
        ),
        (
            "field",
            Scalars::Field(&scalars),
            Box::new(|| G1Projective::msm_bigint(&points, &bigints)),
        ),
    ];
    let turns = if log_n < 14 { 7 } else { 3 };
    for (name, scalars, arkworks) in cases {
        let mut theirs = f64::MAX;
        let mut ours = vec![f64::MAX; engines.len()];
        for _ in 0..turns {
            let (ns, expected) = time(&arkworks);
            theirs = theirs.min(ns);
            for ((isa, bases), best) in engines.iter().zip(&mut ours) {
                let (ns, sums) = time(|| msm(bases, &[scalars]));
                *best = best.min(ns);
                if sums?.first() != Some(&expected.into_affine()) {
                    return Err(format!("{isa} differs from arkworks").into());
                }
            }
        }
        print!("  {name:6} arkworks {:9.1}", theirs / n as f64);
        for ((isa, _), best) in engines.iter().zip(ours) {
            print!("   {isa} {:9.1} {:5.2}x", best / n as f64, theirs / best);
        }
        println!();
    }
    Ok(())
}
