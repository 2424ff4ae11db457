//! Times of this crate beside arkworks', per width: `cargo run --release -p zkfabric-msm --example compare [log_n]`.

#![expect(clippy::print_stdout, reason = "prints a table")]

use std::time::Instant;

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr, CurveGroup, VariableBaseMSM};
use ark_ff::{Field, PrimeField};
use zkfabric_kernels_cpu::powers;
use zkfabric_msm::{Bases, Scalars, fixed_base_multiples, msm};

fn time<T>(mut f: impl FnMut() -> T) -> (f64, Option<T>) {
    let mut best = f64::MAX;
    let mut out = None;
    for _ in 0..3 {
        let start = Instant::now();
        out = Some(f());
        best = best.min(start.elapsed().as_secs_f64());
    }
    (best, out)
}

fn main() {
    let log_n: u32 = std::env::args()
        .nth(1)
        .and_then(|a| a.parse().ok())
        .unwrap_or(16);
    let n = 1_usize << log_n;
    let base = Fr::from(3_u64).pow([1234567]);
    let scalars = powers(base, base, n);
    let start = Instant::now();
    let points: Vec<G1Affine> =
        fixed_base_multiples(&G1Affine::generator(), &powers(base.square(), base, n));
    println!("n = 2^{log_n}; {} threads", rayon::current_num_threads());
    println!(
        "fixed base      {:8.1} ns an element",
        start.elapsed().as_nanos() as f64 / n as f64
    );
    let Ok(bases) = Bases::new(&points) else {
        return;
    };
    let words: Vec<u64> = scalars.iter().map(|s| s.into_bigint().0[0]).collect();
    let bits: Vec<u8> = words.iter().map(|w| (w & 1) as u8).collect();
    let bools: Vec<bool> = bits.iter().map(|b| *b == 1).collect();
    let u8s: Vec<u8> = words.iter().map(|w| *w as u8).collect();
    let u16s: Vec<u16> = words.iter().map(|w| *w as u16).collect();
    let u32s: Vec<u32> = words.iter().map(|w| *w as u32).collect();
    let bigints: Vec<_> = scalars.iter().map(|s| s.into_bigint()).collect();
    type Ark<'a> = Box<dyn Fn() -> G1Projective + 'a>;
    let cases: [(&str, Scalars<'_>, Ark<'_>); 6] = [
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
            "field",
            Scalars::Field(&scalars),
            Box::new(|| G1Projective::msm_bigint(&points, &bigints)),
        ),
    ];
    for (name, scalars, ark) in cases {
        let (ours, result) = time(|| msm(&bases, &[scalars]));
        let (theirs, expected) = time(&ark);
        let equal = result.and_then(Result::ok).and_then(|r| r.first().copied())
            == expected.map(CurveGroup::into_affine);
        let ns = |s: f64| s * 1e9 / n as f64;
        println!(
            "{name:6} {:9.2} ms {:8.1} ns   arkworks, one thread {:9.2} ms   {}",
            ours * 1e3,
            ns(ours),
            theirs * 1e3,
            if equal { "equal" } else { "DIFFERENT" }
        );
    }
}
