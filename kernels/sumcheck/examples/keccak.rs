//! Processor time of the layers of Keccak-f\[1600\]:
//! `cargo run --release -p zkfabric-sumcheck --example keccak [permutations ..]`.
//!
//! All rounds of a group, over random states: microseconds per permutation and round, for rounds 0
//! and 1, the later rounds, and the rounds over the cells.

#![expect(clippy::print_stdout, reason = "prints a table")]

use ark_bn254::Fr;
use ark_ff::{Field as _, Zero as _};
use rustix::time::{ClockId, clock_gettime};
use zkfabric_kernels_cpu::Isa;
use zkfabric_sumcheck::{
    Values,
    keccak::{BITS, CELLS, COLUMNS, GROUPS, Layer, Permutations, ROUNDS, STATE},
};

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> Result<(), Failure> {
    let mut sizes: Vec<usize> = std::env::args()
        .skip(1)
        .filter_map(|a| a.parse().ok())
        .collect();
    if sizes.is_empty() {
        sizes = vec![256, 1024];
    }
    let isa = Isa::requested()?.unwrap_or_else(Isa::best);
    for permutations in sizes {
        measure(isa, permutations)?;
    }
    Ok(())
}

fn processor_us() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 * 1e6 + time.tv_nsec as f64 / 1e3
}

struct Random(Fr);

impl Random {
    fn element(&mut self) -> Fr {
        self.0 = self.0.square() + Fr::from(3);
        self.0
    }

    fn elements<const N: usize>(&mut self) -> Box<[Fr; N]> {
        let mut all = Box::new([Fr::zero(); N]);
        all.fill_with(|| self.element());
        all
    }

    fn tables<const N: usize, const M: usize>(&mut self) -> Box<[[Fr; M]; N]> {
        let mut all = Box::new([[Fr::zero(); M]; N]);
        all.as_flattened_mut().fill_with(|| self.element());
        all
    }
}

fn measure(isa: Isa, permutations: usize) -> Result<(), Failure> {
    let mut state = 1_u64;
    let mut word = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z ^ (z >> 31)
    };
    let mut columns = vec![Vec::new(); COLUMNS];
    for column in &mut columns {
        for _ in 0..permutations * BITS / 8 {
            let word = word();
            column.push(core::array::from_fn(|i| (word >> (8 * i) & 1) as u8));
        }
    }
    if let Some(real) = columns.last_mut() {
        real.fill([1; 8]);
    }
    let columns: Vec<Values<'_>> = columns.iter().map(|c| Values::Bits(c)).collect();
    let mut kernel = Permutations::new(isa, &columns)?;
    let variables = kernel.variables();
    let mut random = Random(Fr::from(99));
    let point: Vec<Fr> = (0..variables).map(|_| random.element()).collect();
    let layers = [
        Layer::Chi {
            first: random.elements::<CELLS>(),
            others: random.elements::<CELLS>(),
            lanes: random.elements::<STATE>(),
        },
        Layer::Theta {
            bits: random.tables::<STATE, BITS>(),
            groups: *random.elements::<GROUPS>(),
        },
        Layer::Parity {
            parities: random.tables::<5, CELLS>(),
            lanes: random.tables::<STATE, CELLS>(),
        },
    ];
    let units = (permutations * GROUPS * ROUNDS) as f64;
    let mut sum = 0.0;
    for (name, layer) in ["chi", "theta", "parity"].iter().zip(&layers) {
        // The setup, rounds 0 and 1, each later round, the cells.
        let mut parts = vec![0.0; 4];
        let mut later = vec![0.0; variables];
        for k in 0..ROUNDS {
            let mut times = vec![processor_us()];
            let mut challenge = |message: &[Fr]| {
                times.push(processor_us());
                random.0 += message[0];
                random.element()
            };
            kernel.layer(k, layer, &point, Fr::from(7), &mut challenge)?;
            times.push(processor_us());
            let rounds = [0, 1, 2, variables, times.len() - 1];
            for (part, ends) in parts.iter_mut().zip(rounds.windows(2)) {
                *part += times[ends[1]] - times[ends[0]];
            }
            for (round, part) in later.iter_mut().enumerate().skip(2) {
                *part += times[round + 1] - times[round];
            }
        }
        let all: f64 = parts.iter().sum::<f64>() / units;
        sum += all;
        let list = |parts: &[f64]| -> String {
            let parts = parts.iter().map(|part| format!("{:.2}", part / units));
            parts.collect::<Vec<_>>().join(" + ")
        };
        println!(
            "{name:<7}{permutations:>6} {}: {all:>6.2} us ({}); later {}",
            isa.name(),
            list(&parts),
            list(&later[2..]),
        );
    }
    println!("{permutations:>13} {}: {sum:>6.2} us", isa.name());
    Ok(())
}
