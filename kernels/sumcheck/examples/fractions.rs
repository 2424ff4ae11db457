//! Times of the sum of fractions over synthetic tables that resemble those of an execution:
//! `fractions [scale] [repetitions]`, `scale` being the number of tables of each kind.
//!
//! Times are processor times of the whole process, minima over the repetitions, in nanoseconds per
//! message and row.
#![expect(clippy::print_stdout, reason = "it reports")]

use std::{collections::BTreeMap, time::Instant};

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _, Zero as _};
use rayon::prelude::*;
use zkfabric_kernels_cpu::{Isa, lanes::LANES};
use zkfabric_sumcheck::{
    Linear, Operation, Program, Values,
    fractions::{Fractions, Instance, Message, bytes},
};

/// log2 of the rows of the tables of one scale; the last two are not quite powers of two.
const HEIGHTS: [u32; 8] = [18, 18, 18, 17, 17, 16, 16, 15];
/// Rows missing from the last two tables.
const MISSING: usize = 8 * 1001;
/// log2 of the rows of the table with multiplicities.
const TABLE: u32 = 16;

struct Random(u64);

impl Random {
    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn element(&mut self) -> Fr {
        Fr::from(u128::from(self.next()) << 64 | u128::from(self.next())).square()
    }
}

/// Columns of one table, three of each width.
struct Table {
    groups: usize,
    bits: Vec<Vec<[u8; LANES]>>,
    bytes: Vec<Vec<[u8; LANES]>>,
    shorts: Vec<Vec<[u16; LANES]>>,
    words: Vec<Vec<[u32; LANES]>>,
    times: Vec<Vec<[u64; LANES]>>,
    doubles: Vec<Vec<[u64; LANES]>>,
}

impl Table {
    fn new(groups: usize, seed: u64) -> Self {
        let column = |index: u64| {
            let mut random = Random(seed << 32 | index << 24);
            let group = move |_| [0; LANES].map(|_: u64| random.next());
            (0..groups).map(group)
        };
        // At most one bit per row is set.
        let bit = |index: u64| {
            let bits = column(0).map(move |g| g.map(|x| u8::from(x % 5 == index)));
            bits.collect()
        };
        Self {
            groups,
            bits: (0..4).map(bit).collect(),
            bytes: (1..5)
                .map(|i| column(i).map(|g| g.map(|x| x as u8)).collect())
                .collect(),
            shorts: (5..10)
                .map(|i| column(i).map(|g| g.map(|x| x as u16)).collect())
                .collect(),
            words: (10..13)
                .map(|i| column(i).map(|g| g.map(|x| x as u32)).collect())
                .collect(),
            times: (13..15)
                .map(|i| column(i).map(|g| g.map(|x| x >> 24)).collect())
                .collect(),
            doubles: (15..18).map(|i| column(i).collect()).collect(),
        }
    }

    fn columns(&self) -> Vec<Values<'_>> {
        let mut columns: Vec<Values<'_>> = Vec::new();
        columns.extend(self.bits.iter().map(|c| Values::Bits(c)));
        columns.extend(self.bytes.iter().map(|c| Values::U8(c)));
        columns.extend(self.shorts.iter().map(|c| Values::U16(c)));
        columns.extend(self.words.iter().map(|c| Values::U32(c)));
        columns.extend(
            self.times
                .iter()
                .chain(&self.doubles)
                .map(|c| Values::from_words(c)),
        );
        columns
    }
}

const BITS: usize = 0;
const BYTES: usize = 4;
const SHORTS: usize = 8;
const WORDS: usize = 13;
const TIMES: usize = 16;
const DOUBLES: usize = 18;
const COLUMNS: usize = 21;

/// Returns `alpha + beta x0 + beta^2 x1 + ..`
fn fingerprint(fields: &[usize]) -> Linear {
    let beta = Fr::from(3_u64).pow([200]);
    let mut linear = Linear {
        constant: Fr::from(5_u64).pow([200]),
        terms: Vec::new(),
    };
    let mut power = beta;
    for field in fields {
        linear.add_scaled(&Linear::value(*field), power);
        power *= beta;
    }
    linear
}

/// Returns a table of an instruction: 14 messages of 2 to 7 fields; the last has degree 2 if
/// `quadratic`.
fn instruction(table: &Table, quadratic: bool) -> Instance<'_> {
    let fields: [(&[usize], &[usize], bool); 14] = [
        (
            &[BITS, BITS + 1, BITS + 2, BITS + 3],
            &[TIMES, DOUBLES],
            true,
        ),
        (
            &[BITS, BITS + 1, BITS + 2, BITS + 3],
            &[WORDS, BYTES, BYTES + 1, BYTES + 2, BITS, BITS + 1, DOUBLES],
            true,
        ),
        (
            &[BITS, BITS + 1, BITS + 2, BITS + 3],
            &[BYTES, WORDS, DOUBLES],
            true,
        ),
        (
            &[BITS, BITS + 1, BITS + 2, BITS + 3],
            &[BYTES, TIMES, DOUBLES],
            false,
        ),
        (
            &[BITS, BITS + 1],
            &[BYTES + 1, WORDS + 1, DOUBLES + 1],
            true,
        ),
        (&[BITS, BITS + 1], &[BYTES + 1, TIMES, DOUBLES + 1], false),
        (&[BITS], &[BYTES + 2, WORDS + 2, DOUBLES + 2], true),
        (&[BITS], &[BYTES + 2, TIMES, DOUBLES + 2], false),
        (&[BITS, BITS + 1, BITS + 2, BITS + 3], &[SHORTS], true),
        (
            &[BITS, BITS + 1, BITS + 2, BITS + 3],
            &[SHORTS + 1, BITS],
            true,
        ),
        (&[BITS, BITS + 1], &[SHORTS + 2, BITS + 1], true),
        (&[BITS], &[SHORTS + 3, SHORTS + 4], true),
        (
            &[BITS, BITS + 1, BITS + 2, BITS + 3],
            &[BYTES, BYTES + 1, BYTES + 2, BYTES + 3],
            true,
        ),
        (
            &[BITS, BITS + 1, BITS + 2, BITS + 3],
            &[TIMES + 1, WORDS],
            false,
        ),
    ];
    let mut messages: Vec<Message> = (fields.iter())
        .map(|(bits, fields, positive)| Message {
            numerator: Linear {
                constant: Fr::zero(),
                terms: bits
                    .iter()
                    .map(|b| (*b, if *positive { Fr::one() } else { -Fr::one() }))
                    .collect(),
            },
            denominator: fingerprint(fields),
        })
        .collect();
    if quadratic {
        messages[13].denominator = fingerprint(&[TIMES + 1, COLUMNS]);
    }
    Instance {
        columns: table.columns(),
        groups: table.groups,
        program: Program {
            columns: COLUMNS,
            operations: vec![Operation::Product(BITS, WORDS)],
        },
        messages,
    }
}

/// Returns a lookup table: one message with a multiplicity.
fn lookup(table: &Table) -> Instance<'_> {
    Instance {
        columns: table.columns(),
        groups: table.groups,
        program: Program {
            columns: COLUMNS,
            operations: Vec::new(),
        },
        messages: vec![Message {
            numerator: Linear::value(WORDS).scaled(-Fr::one()),
            denominator: fingerprint(&[SHORTS]),
        }],
    }
}

/// Returns the processor time of the process in nanoseconds.
fn processor() -> f64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    time.tv_sec as f64 * 1e9 + time.tv_nsec as f64
}

/// Reads a line of `/proc/self/status`, in megabytes.
fn status(name: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find(|line| line.starts_with(name))
        .unwrap_or_default();
    let number = line
        .split_whitespace()
        .nth(1)
        .and_then(|word| word.parse::<f64>().ok());
    number.unwrap_or_default() / 1024.0
}

/// Times by name: processor and wall.
type Times = BTreeMap<String, [f64; 2]>;

struct Clock {
    times: Times,
    since: (f64, Instant),
}

impl Clock {
    fn new() -> Self {
        Self {
            times: BTreeMap::new(),
            since: (processor(), Instant::now()),
        }
    }

    /// Adds the time since the last call to `name`.
    fn lap(&mut self, name: &str) {
        let now = (processor(), Instant::now());
        let time = self.times.entry(name.to_owned()).or_default();
        time[0] += now.0 - self.since.0;
        time[1] += (now.1 - self.since.1).as_nanos() as f64;
        self.since = now;
    }
}

/// Builds the tree and proves all layers.
fn run(
    instances: &[Instance<'_>],
    log: u32,
) -> Result<(Times, Fr), Box<dyn std::error::Error + Send + Sync>> {
    let instances = instances.to_vec();
    let mut random = Random(77);
    let mut clock = Clock::new();
    let mut fractions = Fractions::build(Isa::current(), instances, log)?;
    clock.lap("build");
    let mut lanes = [0; 3].map(|_| random.element());
    let mut z: Vec<Fr> = Vec::new();
    let mut check = Fr::zero();
    for k in (0..log).rev() {
        let lambda = random.element();
        let mut point: Vec<Fr> = Vec::new();
        clock.lap("rest");
        let ends = fractions.layer(k, lambda, &z, &lanes, &mut |t| {
            let round = point.len();
            let name = match k {
                0..3 if round < 4 => format!("layer {k}, round {round}"),
                0..3 => format!("layer {k}, rounds 4.."),
                _ => "layers 3..".to_owned(),
            };
            clock.lap(&name);
            check = check.square() + t[0] + t[1].square();
            let r = random.element();
            point.push(r);
            r
        })?;
        check += ends.iter().sum::<Fr>();
        clock.lap("rest");
        lanes.copy_from_slice(&point[point.len() - 3..]);
        point.truncate(point.len() - 3);
        z = core::iter::once(random.element()).chain(point).collect();
    }
    drop(fractions);
    clock.lap("rest");
    Ok((clock.times, check))
}

fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let mut arguments = std::env::args().skip(1);
    let mut argument = |default: usize| arguments.next().map_or(Ok(default), |word| word.parse());
    let (scale, repetitions) = (argument(1)?, argument(3)?);
    let tables: Vec<(Table, bool)> = (0..scale * HEIGHTS.len())
        .into_par_iter()
        .map(|i| {
            let kind = i % HEIGHTS.len();
            let missing = if kind + 2 < HEIGHTS.len() { 0 } else { MISSING };
            let table = Table::new(((1 << HEIGHTS[kind]) - missing) / LANES, i as u64 + 1);
            (table, kind % 4 == 2)
        })
        .collect();
    let multiplicities = Table::new((1 << TABLE) / LANES, 99);
    let mut instances: Vec<Instance<'_>> = tables
        .iter()
        .map(|(table, quadratic)| instruction(table, *quadratic))
        .collect();
    instances.push(lookup(&multiplicities));
    let size = |i: &Instance<'_>| i.groups.next_power_of_two() * i.messages.len();
    let log = instances
        .iter()
        .map(size)
        .sum::<usize>()
        .next_power_of_two()
        .trailing_zeros();
    let messages: usize = instances
        .iter()
        .map(|i| LANES * i.groups * i.messages.len())
        .sum();
    let before = status("VmRSS");
    println!(
        "{messages} messages of {} instances, 2^{log} leaf groups, {} MB said, {before:.0} MB of columns, {}",
        instances.len(),
        bytes(&instances) >> 20,
        Isa::current().name(),
    );
    let mut results = Vec::new();
    for threads in [1, 2] {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()?;
        let mut best: Times = BTreeMap::new();
        let mut whole = [f64::MAX; 2];
        for _ in 0..repetitions {
            let (times, check) = pool.install(|| run(&instances, log))?;
            results.push(check);
            let sum = |i: usize| times.values().map(|time| time[i]).sum::<f64>();
            whole = [0, 1].map(|i: usize| whole[i].min(sum(i)));
            for (name, time) in times {
                let best = best.entry(name).or_insert([f64::MAX; 2]);
                *best = [0, 1].map(|i: usize| best[i].min(time[i]));
            }
        }
        println!("{threads} threads: ns a message (processor, wall)");
        let of_message = |time: [f64; 2]| time.map(|time| time / messages as f64);
        for (name, time) in &best {
            let [processor, wall] = of_message(*time);
            println!("  {name:24} {processor:7.2} {wall:7.2}");
        }
        let [processor, wall] =
            of_message([0, 1].map(|i: usize| best.values().map(|time| time[i]).sum()));
        println!("  {:24} {processor:7.2} {wall:7.2}", "sum of the minima");
        let [processor, wall] = of_message(whole);
        println!("  {:24} {processor:7.2} {wall:7.2}", "least whole run");
    }
    println!("peak {:.0} MB beside the columns", status("VmHWM") - before);
    println!(
        "all runs agree: {}",
        results.iter().all(|check| *check == results[0])
    );
    Ok(())
}
