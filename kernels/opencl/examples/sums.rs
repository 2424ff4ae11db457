//! Measures sums over tables on each OpenCL device beside the native kernels, in one process:
//! `cargo run --release -p zkfabric-kernels-opencl --features opencl --example sums [log2 of the
//! rows]`.
//!
//! Processor time of all threads in nanoseconds per row, the best of several runs; the table is
//! loaded and programs are built before the clock starts.

#![expect(clippy::print_stdout, reason = "prints a table")]

use std::{error::Error, hint::black_box};

use ark_bn254::Fr;
use ark_ff::{Field, One, Zero};
use rustix::time::{ClockId, clock_gettime};
use zkfabric_kernels_cpu::{Isa, powers};
use zkfabric_kernels_opencl::{Device, FractionSum, Options, RowSum, Table, devices};
use zkfabric_msm::Scalars;
use zkfabric_sumcheck::{
    Linear, Memory, Operation, Program, Values,
    eq::eq_table,
    fractions::{self, Message},
    rows::{Constraint, Instance, prove_rows},
    stack::{self, Layout, Piece},
};

const RUNS: usize = 3;
const LANES: usize = 8;
const UNIT: usize = 256;
const BITS: usize = 8;
const WORDS: usize = 8;

/// Bits, and 32-bit words.
struct Columns {
    bits: Vec<Vec<u8>>,
    words: Vec<Vec<u32>>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let log_rows = std::env::args()
        .nth(1)
        .map_or(Ok(14), |text| text.parse::<u32>())?;
    let rows = UNIT.max(1 << log_rows);
    let random = |seed: usize| {
        let word = move |i: usize| ((i + seed) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
        (0..rows).map(word)
    };
    let columns = Columns {
        bits: (0..BITS)
            .map(|i| random(i).map(|w| (w & 1) as u8).collect())
            .collect(),
        words: (0..WORDS)
            .map(|i| random(97 * i).map(|w| w as u32).collect())
            .collect(),
    };
    let native = Native::new(&columns, rows);
    for description in devices()? {
        let device = Device::open(&description, &Options::default())?;
        println!(
            "{} ({}), variant {}",
            description.name,
            description.platform,
            device.variant()?.name()
        );
        println!("2^{log_rows} rows: native, device, ratio");
        native.compare(&device)?;
    }
    Ok(())
}

struct Native<'a> {
    columns: &'a Columns,
    rows: usize,
    program: Program,
    leaf: Linear,
    constraints: Vec<Constraint>,
    messages: Vec<Message>,
    point: Vec<Fr>,
}

fn element(seed: u64) -> Fr {
    Fr::from(seed + 3).pow([1 << 40])
}

fn form(terms: &[(usize, Fr)]) -> Linear {
    Linear {
        constant: Fr::zero(),
        terms: terms.to_vec(),
    }
}

impl<'a> Native<'a> {
    fn new(columns: &'a Columns, rows: usize) -> Self {
        let (one, first) = (Fr::one(), BITS + WORDS);
        // Each bit squared, and the product of a bit and a word.
        let squares = (0..BITS).map(|bit| Operation::Product(bit, bit));
        let products = (0..BITS).map(|bit| Operation::Product(bit, BITS + bit % WORDS));
        let vanishing = (0..BITS).map(|bit| form(&[(bit, -one), (first + bit, one)]));
        let weights = powers(element(1), element(1), BITS);
        let constraints = vanishing.zip(weights);
        let messages = (0..BITS).map(|bit| {
            let mut denominator = form(&[
                (BITS + bit % WORDS, element(5)),
                (first + BITS + bit, element(6)),
            ]);
            denominator.constant = element(7);
            Message {
                numerator: form(&[(bit, one)]),
                denominator,
            }
        });
        Self {
            columns,
            rows,
            leaf: form(
                &(0..BITS)
                    .map(|bit| (first + BITS + bit, element(9)))
                    .collect::<Vec<_>>(),
            ),
            constraints: constraints
                .map(|(form, weight)| Constraint { weight, form })
                .collect(),
            messages: messages.collect(),
            program: Program {
                columns: first,
                operations: squares.chain(products).collect(),
            },
            point: powers(element(11), element(11), (rows / LANES).ilog2() as usize),
        }
    }

    fn values(&self) -> Vec<Values<'_>> {
        let bits = self.columns.bits.iter();
        let bits = bits.map(|column| Values::Bits(column.as_chunks().0));
        let words = self.columns.words.iter();
        bits.chain(words.map(|column| Values::U32(column.as_chunks().0)))
            .collect()
    }

    fn lanes() -> [Fr; 3] {
        [element(21), element(22), element(23)]
    }

    fn claim(&self) -> Fr {
        let (groups, lanes) = (eq_table(&self.point), eq_table(&Self::lanes()));
        let values = self.values();
        (0..self.rows)
            .map(|row| {
                let columns: Vec<Fr> = values.iter().map(|v| v.times(row, Fr::one())).collect();
                let values = self.program.values(&columns);
                groups[row / LANES] * lanes[row % LANES] * self.leaf.evaluate(|i| values[i])
            })
            .sum()
    }

    fn log_groups(&self) -> u32 {
        (self.rows / LANES * self.messages.len())
            .next_power_of_two()
            .ilog2()
    }

    fn compare(&self, device: &Device) -> Result<(), Box<dyn Error>> {
        let isa = Isa::current();
        let memory = Memory::default();
        let lanes = Self::lanes();
        let instance = Instance {
            columns: self.values(),
            groups: self.rows / LANES,
            program: self.program.clone(),
            leaf: self.leaf.clone(),
            constraints: self.constraints.clone(),
        };
        let claim = self.claim();
        let bits = self.columns.bits.iter().map(|column| Scalars::Bits(column));
        let words = self.columns.words.iter().map(|column| Scalars::U32(column));
        let table = device
            .load_table(&bits.chain(words).collect::<Vec<_>>())?
            .value;
        let mut whole = self.leaf.clone();
        for constraint in &self.constraints {
            whole.add_scaled(&constraint.form, constraint.weight);
        }
        let tables: [&Table; 1] = [&table];
        let sum = RowSum {
            tables: &tables,
            program: &self.program,
            form: &whole,
        };
        self.report(
            "rows",
            &mut || {
                let point = (self.point.as_slice(), &lanes);
                let instances = std::slice::from_ref(&instance);
                black_box(prove_rows(
                    isa,
                    &memory,
                    instances,
                    point,
                    claim,
                    &mut |m| m[0],
                )?);
                Ok(())
            },
            &mut || {
                black_box(device.sum_rows(&[sum], (&self.point, &lanes), &mut |m| m[0])?);
                Ok(())
            },
        )?;
        let fractions = FractionSum {
            tables: &tables,
            program: &self.program,
            messages: &self.messages,
        };
        self.report(
            "fractions",
            &mut || {
                let instance = fractions::Instance {
                    columns: self.values(),
                    groups: self.rows / LANES,
                    program: self.program.clone(),
                    messages: self.messages.clone(),
                };
                let log_groups = self.log_groups();
                let mut tree =
                    fractions::Fractions::build_in(isa, vec![instance], log_groups, &memory)?;
                layers(log_groups, &mut |k, z, lanes, challenge| {
                    tree.layer(k, element(31), z, lanes, challenge)?;
                    Ok(())
                })
            },
            &mut || {
                let log_groups = self.log_groups();
                let mut tree = device.fractions(&[fractions], log_groups)?.value;
                layers(log_groups, &mut |k, z, lanes, challenge| {
                    tree.layer(k, element(31), (z, lanes), challenge)?;
                    Ok(())
                })
            },
        )?;
        self.combine(device, &table)
    }

    /// Combines all columns, stacked by width.
    fn combine(&self, device: &Device, table: &Table) -> Result<(), Box<dyn Error>> {
        let values = self.values();
        let units = self.rows / UNIT;
        let log_stack = (self.rows.ilog2()).max(stack::MIN_LOG_STACK);
        let pieces: Vec<Piece> = (0..values.len())
            .map(|column| Piece {
                column,
                first: 0,
                units,
                stack: column,
                offset: 0,
            })
            .collect();
        let weights = powers(element(41), element(41), values.len());
        let layout = Layout::new(&values, &pieces, values.len(), log_stack)?;
        let columns: Vec<(&Table, usize)> = (0..values.len()).map(|i| (table, i)).collect();
        self.report(
            "combined stacks",
            &mut || {
                black_box(stack::combine(Isa::current(), &layout, &weights)?);
                Ok(())
            },
            &mut || {
                black_box(device.combine_stacks(&columns, &pieces, log_stack, &weights)?);
                Ok(())
            },
        )
    }

    fn report(&self, name: &str, native: Run<'_>, device: Run<'_>) -> Result<(), Box<dyn Error>> {
        let rows = self.rows as f64;
        let (native, device) = (best(native)? / rows, best(device)? / rows);
        println!(
            "  {name:<16} {native:9.1} {device:9.1} {:6.1}",
            device / native
        );
        Ok(())
    }
}

type Run<'a> = &'a mut dyn FnMut() -> Result<(), Box<dyn Error>>;
type ShowLayer<'a> = &'a mut dyn FnMut(
    u32,
    &[Fr],
    &[Fr; 3],
    &mut dyn FnMut([Fr; 2]) -> Fr,
) -> Result<(), Box<dyn Error>>;

/// Proves all layers of a tree; each claim is the end of the layer above.
fn layers(log_groups: u32, show: ShowLayer<'_>) -> Result<(), Box<dyn Error>> {
    let (mut point, mut lanes): (Vec<Fr>, _) = (Vec::new(), Native::lanes());
    for k in (0..log_groups).rev() {
        let mut drawn = Vec::new();
        show(k, &point, &lanes, &mut |message| {
            drawn.push(message[1] + Fr::one());
            message[1] + Fr::one()
        })?;
        let last = drawn.split_off(drawn.len() - 3);
        lanes.copy_from_slice(&last);
        point = [vec![element(51)], drawn].concat();
    }
    Ok(())
}

/// Returns the best processor time in nanoseconds.
fn best(run: Run<'_>) -> Result<f64, Box<dyn Error>> {
    run()?;
    let mut best = f64::MAX;
    for _ in 0..RUNS {
        let before = processor_ns();
        run()?;
        best = best.min(processor_ns() - before);
    }
    Ok(best)
}

fn processor_ns() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 * 1e9 + time.tv_nsec as f64
}
