//! Measures layers of Keccak's rounds on each OpenCL device beside the native kernel, in one
//! process: `cargo run --release -p zkfabric-kernels-opencl --features opencl --example
//! measure_layers [variant ..]`.
//!
//! Processor time of all threads in microseconds per permutation and layer, the best of several
//! runs, transfers included.

#![expect(clippy::print_stdout, reason = "prints a table")]

use std::error::Error;

use ark_bn254::Fr;
use ark_ff::{Field, Zero};
use rustix::time::{ClockId, clock_gettime};
use zkfabric_kernels_cpu::{Isa, powers};
use zkfabric_kernels_opencl::{Device, Options, Variant, devices};
use zkfabric_msm::Scalars;
use zkfabric_sumcheck::{
    Values,
    keccak::{CELLS, COLUMNS, GROUPS, Layer, Permutations, STATE},
};

/// Runs per measurement.
const RUNS: usize = 5;
/// Round of each group that is proven.
const ROUND: usize = 3;

fn main() -> Result<(), Box<dyn Error>> {
    let variants: Vec<Variant> = std::env::args()
        .skip(1)
        .filter_map(|name| Variant::from_name(&name))
        .collect();
    let layers = layers();
    for permutations in [256, 1024] {
        let columns = columns(permutations);
        let point = powers(Fr::from(9), Fr::from(11), permutations.ilog2() as usize);
        let values: Vec<_> = (columns.iter())
            .map(|bits| Values::Bits(bits.as_chunks().0))
            .collect();
        let mut native = Permutations::new(Isa::current(), &values)?;
        let mut times = Vec::new();
        for (_, layer) in &layers {
            times.push(best(permutations, || {
                native.layer(ROUND, layer, &point, Fr::zero(), &mut challenge)?;
                Ok(0)
            })?);
        }
        for description in devices()? {
            for variant in &variants {
                let options = Options {
                    variant: Some(*variant),
                    ..Options::default()
                };
                let device = Device::open(&description, &options)?;
                let scalars: Vec<_> = columns.iter().map(|bits| Scalars::Bits(bits)).collect();
                let table = device.load_table(&scalars)?.value;
                let mut kernel = device.permutations(&table)?.value;
                for ((name, layer), native) in layers.iter().zip(&times) {
                    let time = best(permutations, || {
                        let end = kernel.layer(ROUND, layer, &point, Fr::zero(), &mut challenge)?;
                        Ok(end.timing.kernel_ns)
                    })?;
                    println!(
                        "{permutations:5} {name:8} native {:6.1} | {} {:6.1} ({:.1}x), kernels {:6.1}",
                        native.processor,
                        variant.name(),
                        time.processor,
                        time.processor / native.processor,
                        time.kernels
                    );
                }
            }
        }
    }
    Ok(())
}

fn challenge(message: &[Fr]) -> Fr {
    message.iter().sum::<Fr>().square() + Fr::from(7)
}

/// Returns patternless bits of this many permutations, all of them real.
fn columns(permutations: usize) -> Vec<Vec<u8>> {
    let bit = |column: usize, row: usize| {
        let x = ((row * COLUMNS + column) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        u8::from(column + 1 == COLUMNS || (x ^ x >> 31) >> 20 & 1 == 1)
    };
    (0..COLUMNS)
        .map(|column| (0..64 * permutations).map(|row| bit(column, row)).collect())
        .collect()
}

fn cells<const N: usize, const M: usize>(seed: u64) -> Box<[[Fr; M]; N]> {
    let mut all = Box::new([[Fr::zero(); M]; N]);
    let values = powers(Fr::from(seed), Fr::from(seed).pow([77]), N * M);
    all.as_flattened_mut().copy_from_slice(&values);
    all
}

fn layers() -> [(&'static str, Layer); 3] {
    let [first, others] = *cells::<2, CELLS>(3);
    let [lanes] = *cells::<1, STATE>(5);
    let [groups] = *cells::<1, GROUPS>(7);
    let chi = Layer::Chi {
        first: Box::new(first),
        others: Box::new(others),
        lanes: Box::new(lanes),
    };
    let theta = Layer::Theta {
        bits: cells(11),
        groups,
    };
    let parity = Layer::Parity {
        parities: cells(13),
        lanes: cells(15),
    };
    [("chi", chi), ("theta", theta), ("parities", parity)]
}

/// Microseconds per permutation.
struct Time {
    processor: f64,
    kernels: f64,
}

fn best(
    permutations: usize,
    mut run: impl FnMut() -> Result<u64, Box<dyn Error>>,
) -> Result<Time, Box<dyn Error>> {
    run()?;
    let mut best = Time {
        processor: f64::MAX,
        kernels: 0.0,
    };
    let each = |ns: f64| ns / 1e3 / permutations as f64;
    for _ in 0..RUNS {
        let before = processor_ns();
        let kernels = each(run()? as f64);
        let processor = each(processor_ns() - before);
        if processor < best.processor {
            best = Time { processor, kernels };
        }
    }
    Ok(best)
}

fn processor_ns() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 * 1e9 + time.tv_nsec as f64
}
