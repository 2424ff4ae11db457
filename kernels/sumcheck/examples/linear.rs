//! Processor time of linear forms with their own weights:
//! `cargo run --release -p zkfabric-sumcheck --example linear [permutations ..]`.
//!
//! Three parts of 64 rows per permutation, of 75, 100 and 25 columns of bits; the minimum of
//! several runs on one thread, and the wall-clock time on all threads.

#![expect(clippy::print_stdout, reason = "prints a table")]

use std::{hint::black_box, time::Instant};

use ark_bn254::Fr;
use ark_ff::Field as _;
use rustix::time::{ClockId, clock_gettime};
use zkfabric_kernels_cpu::{Isa, Level};
use zkfabric_sumcheck::{
    Linear, Values,
    linear::{Error, LinearSums, Part, Weights},
};

const TURNS: usize = 7;
const COLUMNS: [usize; 3] = [75, 100, 25];
/// Groups of eight rows, and their log2.
const GROUPS: usize = 1 << LOG_GROUPS;
const LOG_GROUPS: usize = 3;

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> Result<(), Failure> {
    let mut sizes: Vec<usize> = std::env::args()
        .skip(1)
        .filter_map(|a| a.parse().ok())
        .collect();
    if sizes.is_empty() {
        sizes = vec![1 << 10];
    }
    for permutations in sizes {
        for level in levels()? {
            match Isa::new(level) {
                Ok(isa) => measure(isa, permutations)?,
                Err(error) => println!("not run: {error}"),
            }
        }
    }
    Ok(())
}

/// Returns all levels, or the level requested by the environment.
fn levels() -> Result<Vec<Level>, Failure> {
    let all = vec![Level::Portable, Level::Avx512, Level::Ifma];
    Ok(Isa::requested()?.map_or(all, |isa| vec![isa.level()]))
}

fn processor_ns() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 * 1e9 + time.tv_nsec as f64
}

fn element(i: usize) -> Fr {
    Fr::from(i as u64 + 3).pow([99])
}

fn measure(isa: Isa, permutations: usize) -> Result<(), Failure> {
    let groups = GROUPS * permutations;
    let mut state = 1_u64;
    let mut bit = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        ((state ^ (state >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 63) as u8
    };
    let mut column = |_| -> Vec<[u8; 8]> {
        let group = |_| core::array::from_fn(|_| bit());
        (0..groups).map(group).collect()
    };
    let tables: Vec<Vec<Vec<[u8; 8]>>> = COLUMNS
        .iter()
        .map(|columns| (0..*columns).map(&mut column).collect())
        .collect();
    let variables = groups.next_power_of_two().ilog2() as usize;
    let parts = tables.iter().map(|columns| Part {
        columns: columns.iter().map(|column| Values::Bits(column)).collect(),
        groups,
        form: Linear {
            terms: (0..columns.len()).map(|k| (k, element(k))).collect(),
            ..Linear::default()
        },
        weights: Weights {
            lanes: core::array::from_fn(element),
            low: (0..GROUPS).map(element).collect(),
            point: (LOG_GROUPS..variables).map(element).collect(),
        },
    });
    let parts: Vec<Part<'_>> = parts.collect();
    let run = || -> Result<[f64; 2], Error> {
        let start = processor_ns();
        let mut sums = LinearSums::new(isa, &parts, variables)?;
        let new = processor_ns();
        let mut r = sums.value();
        for _ in 0..variables + 3 {
            r = r.square() + sums.message()[0];
            sums.bind(r);
        }
        black_box(sums);
        Ok([new - start, processor_ns() - new])
    };
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build()?;
    let all = rayon::ThreadPoolBuilder::new().build()?;
    let mut best = [f64::MAX; 4];
    for _ in 0..TURNS {
        let wall = Instant::now();
        let [new, rounds] = one.install(run)?;
        let times = [new, rounds, wall.elapsed().as_secs_f64()];
        let wall = Instant::now();
        all.install(run)?;
        for (best, time) in best.iter_mut().zip(times) {
            *best = best.min(time);
        }
        best[3] = best[3].min(wall.elapsed().as_secs_f64());
    }
    let each = |ns: f64| ns / 1e3 / permutations as f64;
    println!(
        "{:<9}{permutations} permutations, us each: forms {:.2}, rounds {:.2} (speed-up of {} threads {:.2})",
        isa.name(),
        each(best[0]),
        each(best[1]),
        all.current_num_threads(),
        best[2] / best[3],
    );
    Ok(())
}
