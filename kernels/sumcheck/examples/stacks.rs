//! Processor time of the operations on stacks:
//! `cargo run --release -p zkfabric-sumcheck --example stacks [log_stack ..]`.
//!
//! 96 columns of 2^16 rows, of widths typical of traces of a virtual machine; the minimum of
//! several runs on one thread, and the wall-clock time on all threads.

#![expect(clippy::print_stdout, reason = "prints a table")]

use std::{hint::black_box, time::Instant};

use ark_bn254::Fr;
use ark_ff::Field as _;
use rustix::time::{ClockId, clock_gettime};
use zkfabric_kernels_cpu::{Isa, Level};
use zkfabric_sumcheck::{
    Memory, Values,
    rows::bind,
    stack::{Claims, Error, Layout, Piece, combine, combine_into, gather, reduce},
};

const TURNS: usize = 7;
const LOG_ROWS: u32 = 16;
/// Number of columns of bits, bytes, 16, 32 and 64 bits.
const COLUMNS: [usize; 5] = [24, 24, 32, 4, 12];

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> Result<(), Failure> {
    let mut sizes: Vec<u32> = std::env::args()
        .skip(1)
        .filter_map(|a| a.parse().ok())
        .collect();
    if sizes.is_empty() {
        sizes = vec![16, 18, 20];
    }
    for log_stack in sizes {
        for level in levels()? {
            match Isa::new(level) {
                Ok(isa) => measure(isa, log_stack)?,
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

/// Cells of all widths.
struct Cells {
    u8: Vec<[u8; 8]>,
    u16: Vec<[u16; 8]>,
    u32: Vec<[u32; 8]>,
    u64: Vec<[u64; 8]>,
}

impl Cells {
    fn new() -> Self {
        let mut state = 1_u64;
        let mut word = || {
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            (state ^ (state >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9)
        };
        let groups = |count: usize| count << (LOG_ROWS - 3);
        let [bits, bytes, halves, words, doubles] = COLUMNS;
        let mut group = |_| core::array::from_fn(|_| word());
        let doubles: Vec<[u64; 8]> = (0..groups(doubles)).map(&mut group).collect();
        Self {
            u8: (0..groups(bits + bytes))
                .map(&mut group)
                .map(|g| g.map(|w| w as u8))
                .collect(),
            u16: (0..groups(halves))
                .map(&mut group)
                .map(|g| g.map(|w| w as u16))
                .collect(),
            u32: (0..groups(words))
                .map(&mut group)
                .map(|g| g.map(|w| w as u32))
                .collect(),
            u64: doubles,
        }
    }

    fn columns(&self) -> Vec<Values<'_>> {
        let groups = 1 << (LOG_ROWS - 3);
        let u8 = self.u8.chunks(groups).map(Values::U8);
        let u16 = self.u16.chunks(groups).map(Values::U16);
        let u32 = self.u32.chunks(groups).map(Values::U32);
        let u64 = self.u64.chunks(groups).map(Values::U64);
        u8.chain(u16).chain(u32).chain(u64).collect()
    }
}

/// Places the columns one after the other, and starts a new stack with each width.
fn pieces(columns: &[Values<'_>], log_stack: u32) -> (Vec<Piece>, usize) {
    let (mut stack, mut offset, mut pieces) = (0, 0, Vec::new());
    let (units, limit) = (1 << (LOG_ROWS - 8), 1 << (log_stack - 8));
    for (column, values) in columns.iter().enumerate() {
        let same =
            |last: &Values<'_>| core::mem::discriminant(last) == core::mem::discriminant(values);
        if column > 0 && !same(&columns[column - 1]) && offset > 0 {
            (stack, offset) = (stack + 1, 0);
        }
        pieces.push(Piece {
            column,
            first: 0,
            units,
            stack,
            offset,
        });
        offset += units;
        if offset == limit {
            (stack, offset) = (stack + 1, 0);
        }
    }
    (pieces, stack + usize::from(offset > 0))
}

fn measure(isa: Isa, log_stack: u32) -> Result<(), Failure> {
    let cells = Cells::new();
    let columns = cells.columns();
    let (pieces, stacks) = pieces(&columns, log_stack);
    let layout = Layout::new(&columns, &pieces, stacks, log_stack)?;
    let element = |i: usize| Fr::from(i as u64 + 3).pow([99]);
    let point: Vec<Fr> = (0..LOG_ROWS as usize - 3).map(element).collect();
    let (lanes, chi) = (
        [5, 6, 7].map(element),
        (0..stacks).map(element).collect::<Vec<_>>(),
    );
    let weights: Vec<Fr> = (0..columns.len()).map(element).collect();
    let units = bind(isa, &columns, &lanes, &point);
    let units: Vec<&[Fr]> = units.iter().map(Vec::as_slice).collect();
    let claims = Claims {
        units: &units,
        weights: &weights,
        high: &point[5..],
    };
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build()?;
    let all = rayon::ThreadPoolBuilder::new().build()?;
    let count = (columns.len() << LOG_ROWS) as f64;
    let mut line = String::new();
    let mut report =
        |name: &str, run: &(dyn Fn() -> Result<(), Error> + Sync)| -> Result<(), Failure> {
            let mut best = [f64::MAX; 3];
            for _ in 0..TURNS {
                let (start, wall) = (processor_ns(), Instant::now());
                one.install(run)?;
                best[0] = best[0].min(processor_ns() - start);
                best[1] = best[1].min(wall.elapsed().as_secs_f64());
                let wall = Instant::now();
                all.install(run)?;
                best[2] = best[2].min(wall.elapsed().as_secs_f64());
            }
            line += &format!(
                ", {name} {:.3} (x {:.2})",
                best[0] / count,
                best[1] / best[2]
            );
            Ok(())
        };
    report("bind", &|| {
        black_box(bind(isa, &columns, &lanes, &point));
        Ok(())
    })?;
    report("combine", &|| {
        combine(isa, &layout, &chi).map(|values| drop(black_box(values)))
    })?;
    let values = std::sync::Mutex::new(vec![Fr::default(); 1 << log_stack]);
    report("into memory in use", &|| {
        let mut values = values
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        combine_into(isa, &layout, &chi, &mut values)
    })?;
    let memory = Memory::default();
    report("reduce", &|| {
        let mut state = Fr::from(3);
        let mut challenge = |message: [Fr; 2]| {
            state = state.square() + message[0];
            state
        };
        reduce(isa, &memory, &layout, &claims, &mut challenge)
            .map(|reduced| drop(black_box(reduced)))
    })?;
    report("gather", &|| {
        for stack in 0..stacks {
            black_box(gather(&layout, stack)?);
        }
        Ok(())
    })?;
    println!(
        "{:<9}{stacks} stacks of 2^{log_stack}, ns a cell (speed-up of {} threads){line}",
        isa.name(),
        all.current_num_threads(),
    );
    Ok(())
}
