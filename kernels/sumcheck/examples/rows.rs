//! Processor time of the sumcheck over rows:
//! `cargo run --release -p zkfabric-sumcheck --example rows [log_rows ..]`.
//!
//! Two chips: an addition of 64-bit registers (degree 2, 19 columns) and a shift (degree 3, 42
//! columns), each with a leaf over all columns. The minimum of several runs on one thread, and the
//! wall-clock time on all threads.

#![expect(clippy::print_stdout, reason = "prints a table")]

use std::time::Instant;

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _};
use rustix::time::{ClockId, clock_gettime};
use zkfabric_kernels_cpu::{
    Isa, Level,
    Width::{self, Bits, U8, U16, U32, U64},
};
use zkfabric_sumcheck::{
    Linear, Memory, Operation, Program, Values,
    rows::{Constraint, Instance, bind, column_values, prove_rows},
};

const TURNS: usize = 5;
/// log2 of the minimum number of rows in a measurement.
const COPIES: u32 = 17;

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> Result<(), Failure> {
    let mut sizes: Vec<u32> = std::env::args()
        .skip(1)
        .filter_map(|a| a.parse().ok())
        .collect();
    if sizes.is_empty() {
        sizes = vec![13, 17, 20];
    }
    for log_rows in sizes {
        for chip in [addition(log_rows), shift(log_rows)] {
            for level in levels()? {
                if level != Level::Ifma && log_rows != COPIES {
                    continue;
                }
                match Isa::new(level) {
                    Ok(isa) => measure(isa, &chip, log_rows)?,
                    Err(error) => println!("not run: {error}"),
                }
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

fn measure(isa: Isa, chip: &Chip, log_rows: u32) -> Result<(), Failure> {
    // Small instances are measured in many copies.
    let copies = (1_usize << COPIES) >> log_rows.min(COPIES);
    let rows = (copies << log_rows) as f64;
    let instances = vec![chip.instance(); copies];
    let cells = rows * chip.columns.len() as f64;
    let z: Vec<Fr> = (0..log_rows - 3)
        .map(|i| Fr::from(i + 7).pow([99]))
        .collect();
    let lanes = [5_u64, 6, 7].map(|i| Fr::from(i).pow([77]));
    let memory = Memory::default();
    let run = |claim| {
        let mut state = Fr::from(3);
        let mut times = vec![processor_ns()];
        let mut challenge = |message: [Fr; 3]| {
            times.push(processor_ns());
            state = state.square() + message[0];
            state
        };
        let outcome = prove_rows(
            isa,
            &memory,
            &instances,
            (&z, &lanes),
            claim,
            &mut challenge,
        );
        times.push(processor_ns());
        (outcome, times)
    };
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build()?;
    let all = rayon::ThreadPoolBuilder::new().build()?;
    let claim = one.install(|| chip.claim(isa, &z, &lanes)) * Fr::from(copies as u64);
    let least = |ns: &mut dyn FnMut() -> f64| (0..TURNS).map(|_| ns()).fold(f64::MAX, f64::min);
    let mut holds = true;
    // Rounds 0 to 3, the later rounds, the columns' values.
    let mut parts = [f64::MAX; 6];
    for _ in 0..TURNS {
        let (outcome, times) = one.install(|| run(claim));
        holds &= outcome.is_ok_and(|outcome| outcome.holds);
        let n = times.len() - 1;
        let ends = [(0, 1), (1, 2), (2, 3), (3, 4), (4, n - 1), (n - 1, n)];
        for (part, (from, to)) in parts.iter_mut().zip(ends) {
            *part = part.min(times[to] - times[from]);
        }
    }
    let rounds = parts[..5].iter().map(|part| part / rows);
    let wall = |pool: &rayon::ThreadPool| {
        least(&mut || {
            let start = Instant::now();
            let _ = pool.install(|| run(claim));
            start.elapsed().as_secs_f64() * 1e9
        })
    };
    let scaling = wall(&one) / wall(&all);
    println!(
        "{:<6}{:<9}2^{log_rows}: {:>6.1} ns a row ({}), columns' values {:.3} ns a cell; {} threads: {scaling:.2}{}",
        chip.name,
        isa.name(),
        rounds.clone().sum::<f64>(),
        rounds
            .map(|ns| format!("{ns:.1}"))
            .collect::<Vec<_>>()
            .join(" + "),
        parts[5] / cells,
        all.current_num_threads(),
        if holds { "" } else { "; REFUSED" },
    );
    Ok(())
}

/// Owned values of a column.
enum Column {
    Bits(Vec<[u8; 8]>),
    U8(Vec<[u8; 8]>),
    U16(Vec<[u16; 8]>),
    U32(Vec<[u32; 8]>),
    U64(Vec<[u64; 8]>),
}

impl Column {
    /// Cuts words to a width of up to 64 bits, unsigned.
    fn new(width: Width, words: &[u64]) -> Self {
        let (groups, _) = words.as_chunks::<8>();
        match width {
            Bits => Self::Bits(groups.iter().map(|g| g.map(|w| w as u8)).collect()),
            U8 => Self::U8(groups.iter().map(|g| g.map(|w| w as u8)).collect()),
            U16 => Self::U16(groups.iter().map(|g| g.map(|w| w as u16)).collect()),
            U32 => Self::U32(groups.iter().map(|g| g.map(|w| w as u32)).collect()),
            _ => Self::U64(groups.to_vec()),
        }
    }

    fn values(&self) -> Values<'_> {
        match self {
            Self::Bits(v) => Values::Bits(v),
            Self::U8(v) => Values::U8(v),
            Self::U16(v) => Values::U16(v),
            Self::U32(v) => Values::U32(v),
            Self::U64(v) => Values::U64(v),
        }
    }
}

struct Chip {
    name: &'static str,
    columns: Vec<Column>,
    program: Program,
    leaf: Linear,
    constraints: Vec<Constraint>,
}

impl Chip {
    /// Fills rows by a function of random words, in columns of these widths.
    fn new(
        name: &'static str,
        log_rows: u32,
        widths: &[Width],
        row: impl Fn(&mut dyn FnMut() -> u64) -> Vec<u64>,
        constrain: impl Fn(&mut Builder),
    ) -> Self {
        let mut state = 1_u64;
        let mut word = || {
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let z = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^ (z >> 31)
        };
        let mut columns = vec![Vec::new(); widths.len()];
        for _ in 0..1_u32 << log_rows {
            for (column, value) in columns.iter_mut().zip(row(&mut word)) {
                column.push(value);
            }
        }
        let columns = columns
            .iter()
            .zip(widths)
            .map(|(words, width)| Column::new(*width, words));
        let columns: Vec<Column> = columns.collect();
        let mut builder = Builder {
            program: Program {
                columns: columns.len(),
                operations: Vec::new(),
            },
            constraints: Vec::new(),
            weight: Fr::one(),
        };
        constrain(&mut builder);
        let terms = (0..columns.len()).map(|i| (i, Fr::from(i as u64 + 11).pow([91])));
        Self {
            name,
            columns,
            program: builder.program,
            leaf: Linear {
                constant: Fr::from(0),
                terms: terms.collect(),
            },
            constraints: builder.constraints,
        }
    }

    fn instance(&self) -> Instance<'_> {
        let columns: Vec<Values<'_>> = self.columns.iter().map(Column::values).collect();
        Instance {
            groups: columns[0].groups(),
            columns,
            program: self.program.clone(),
            leaf: self.leaf.clone(),
            constraints: self.constraints.clone(),
        }
    }

    /// Computes the claim. The leaf is linear, so the claim is the leaf's value at the columns'
    /// values.
    fn claim(&self, isa: Isa, z: &[Fr], lanes: &[Fr; 3]) -> Fr {
        let units = bind(isa, &self.instance().columns, lanes, z);
        let values = column_values(&units, z);
        self.leaf.evaluate(|i| values[i])
    }
}

/// Constraints with weights.
struct Builder {
    program: Program,
    constraints: Vec<Constraint>,
    weight: Fr,
}

impl Builder {
    fn push(&mut self, operation: Operation) -> usize {
        self.program.operations.push(operation);
        self.program.columns + self.program.operations.len() - 1
    }

    fn product(&mut self, a: usize, b: usize) -> usize {
        self.push(Operation::Product(a, b))
    }

    fn linear(&mut self, terms: &[(usize, Fr)], constant: i64) -> usize {
        self.push(Operation::Linear(form(terms, constant)))
    }

    fn vanish(&mut self, terms: &[(usize, Fr)]) {
        self.weight = self.weight * Fr::from(1_000_003) + Fr::from(5).pow([300]);
        self.constraints.push(Constraint {
            weight: self.weight,
            form: form(terms, 0),
        });
    }

    fn boolean(&mut self, value: usize) {
        let less = self.linear(&[(value, Fr::one())], -1);
        let product = self.product(value, less);
        self.vanish(&[(product, Fr::one())]);
    }
}

fn form(terms: &[(usize, Fr)], constant: i64) -> Linear {
    let mut form = Linear {
        constant: Fr::from(constant),
        terms: Vec::new(),
    };
    for (value, k) in terms {
        form.add_scaled(&Linear::value(*value), *k);
    }
    form
}

fn power(bits: u64) -> Fr {
    Fr::from(2).pow([bits])
}

/// Builds a chip with two flags, operands, the result in limbs, a carry, and columns read only by
/// messages.
fn addition(log_rows: u32) -> Chip {
    let widths = [
        Bits, Bits, Bits, U64, U64, U16, U16, U16, U16, U32, U64, U8, U8, U8, U8, U64, U16, U16,
        U16,
    ];
    let row = |word: &mut dyn FnMut() -> u64| {
        let (a, b, subtracts) = (word(), word(), word() & 1 == 1);
        let (r, carry) = if subtracts {
            a.overflowing_sub(b)
        } else {
            a.overflowing_add(b)
        };
        let mut row = vec![
            u64::from(!subtracts),
            u64::from(subtracts),
            u64::from(carry),
            a,
            b,
        ];
        row.extend((0..4).map(|i| r >> (16 * i) & 0xffff));
        row.extend((9..19).map(|_| word()));
        row
    };
    Chip::new("add", log_rows, &widths, row, |b| {
        let one = Fr::one();
        for flag in 0..3 {
            b.boolean(flag);
        }
        let real = b.linear(&[(0, one), (1, one)], 0);
        b.boolean(real);
        let sign = b.linear(&[(0, one), (1, -one)], 0);
        let moved = b.linear(&[(4, one), (2, -power(64))], 0);
        let (a, rest) = (b.product(real, 3), b.product(sign, moved));
        let limbs = (0..4).map(|i| (5 + i, -power(16 * i as u64)));
        b.vanish(&limbs.chain([(a, one), (rest, one)]).collect::<Vec<_>>());
    })
}

/// Builds a chip with four flags, five places with limbs, two products of degree 3, and columns
/// read only by messages.
fn shift(log_rows: u32) -> Chip {
    let widths = [
        Bits, Bits, Bits, Bits, Bits, Bits, Bits, Bits, Bits, U16, U16, U16, U16, U16, U16, U16,
        U64, U64, U32, U64, U8, U8, U8, U8, U64, U16, U16, U16, U8, U16, U16, U16, U16, U8, U8,
        U64, U64, U64, U16, U16, U16, U16,
    ];
    let row = |word: &mut dyn FnMut() -> u64| {
        let flag = (word() % 4) as usize;
        let mut row: Vec<u64> = (0..4).map(|i| u64::from(i == flag)).collect();
        row.extend((4..9).map(|_| word() & 1));
        row.extend((9..16).map(|_| word() & 0xffff));
        let place = |i: usize| row[4 + i] * row[9 + i];
        let low = place(0) + (place(1) << 16) + (place(2) << 32);
        let high = place(3) + (place(4) << 16);
        let result = [low, high, low + high, low + high][flag];
        let product = row[14] * row[15] * [1, 2, 1, 2][flag];
        row.extend([result, product]);
        row.extend((18..42).map(|_| word()));
        row
    };
    Chip::new("shift", log_rows, &widths, row, |b| {
        let one = Fr::one();
        for flag in 0..9 {
            b.boolean(flag);
        }
        let real = b.linear(&[(0, one), (1, one), (2, one), (3, one)], 0);
        b.boolean(real);
        let places: Vec<usize> = (0..5).map(|i| b.product(4 + i, 9 + i)).collect();
        let low = b.linear(
            &[
                (places[0], one),
                (places[1], power(16)),
                (places[2], power(32)),
            ],
            0,
        );
        let high = b.linear(&[(places[3], one), (places[4], power(16))], 0);
        let (both, rotates) = (
            b.linear(&[(low, one), (high, one)], 0),
            b.linear(&[(2, one), (3, one)], 0),
        );
        let parts = [
            b.product(0, low),
            b.product(1, high),
            b.product(rotates, both),
        ];
        b.vanish(&[
            (parts[0], one),
            (parts[1], one),
            (parts[2], one),
            (16, -one),
        ]);
        let two = one + one;
        let scale = b.linear(&[(0, one), (2, one), (1, two), (3, two)], 0);
        let product = b.product(14, 15);
        let scaled = b.product(scale, product);
        b.vanish(&[(scaled, one), (17, -one)]);
    })
}
