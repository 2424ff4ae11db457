//! Executions of the machine: honest traces, cut into shards.

use crate::keccak::{self, LANES as LANES_OF_STATE};
use crate::toy_system::{
    AFTER, BITS, CUBE, HIGH, LANES, LOG_STACK, LOW, PLAIN, READS, SUM, TABLE, TOTAL, TOTAL_FIELD,
    ToySystem, UNIT, WORD_UNITS, WORDS, word,
};
use ark_bn254::Fr;
use ark_ff::{Field, Zero};
use zkfabric_air::Message;
use zkfabric_verifier::{Header, Statement};

/// The rows of one chip.
#[derive(Debug, Clone)]
pub(crate) struct Instance {
    pub(crate) chip: usize,
    pub(crate) units: u32,
    /// Main columns.
    pub(crate) main: Vec<Vec<Fr>>,
    /// Fixed columns, empty in a free instance.
    pub(crate) fixed: Vec<Vec<Fr>>,
}

impl Instance {
    pub(crate) fn rows(&self) -> usize {
        self.units as usize * UNIT
    }

    /// Resizes the columns to this many units; new units are zeros.
    pub(crate) fn resized(mut self, units: u32) -> Self {
        self.units = units;
        for column in &mut self.main {
            column.resize(units as usize * UNIT, Fr::zero());
        }
        self
    }

    /// Adds to a cell of a main column.
    pub(crate) fn add(&mut self, column: usize, row: usize, delta: i64) {
        self.main[column][row] += Fr::from(delta);
    }
}

/// A shard of the execution.
#[derive(Debug, Clone)]
pub(crate) struct Shard {
    pub(crate) log_stack: u32,
    /// The instances; in the tail, the fixed instances come first.
    pub(crate) instances: Vec<Instance>,
}

impl Shard {
    fn new(instances: Vec<Instance>) -> Self {
        Self {
            log_stack: LOG_STACK,
            instances,
        }
    }

    /// Returns chips and heights of the free instances.
    pub(crate) fn headers(&self) -> Vec<Header> {
        let free = self.instances.iter().filter(|i| i.fixed.is_empty());
        let header = |instance: &Instance| Header {
            chip: instance.chip as u32,
            units: instance.units,
        };
        free.map(header).collect()
    }
}

/// Subject of a proof.
#[derive(Debug, Clone)]
pub(crate) struct Execution {
    pub(crate) public: Vec<u8>,
    pub(crate) boundary: Vec<Message>,
    pub(crate) shards: Vec<Shard>,
}

impl Execution {
    /// Returns the statement.
    pub(crate) fn statement(&self) -> Statement<'_> {
        Statement {
            public: &self.public,
            boundary: &self.boundary,
        }
    }
}

/// Lookups of the free instances in the tables.
#[derive(Debug)]
struct LookupCounts {
    bytes: Vec<u64>,
    words: Vec<u64>,
    total: u64,
}

impl LookupCounts {
    fn new() -> Self {
        Self {
            bytes: vec![0; UNIT],
            words: vec![0; WORD_UNITS as usize * UNIT],
            total: 0,
        }
    }
}

/// Returns a pseudorandom number (`SplitMix64`; Steele, Lea, Flood 2014).
pub(crate) fn mix(seed: u64) -> u64 {
    let mut z = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Returns whether a row is used; a sixteenth of the rows and the last row are padding.
pub(crate) const fn used(row: usize) -> bool {
    row % 16 != 3
}

/// Makes an instance row by row, padded with zeros.
fn filled<const N: usize>(
    chip: usize,
    units: u32,
    mut row_of: impl FnMut(u64) -> [u64; N],
) -> Instance {
    let rows = units as usize * UNIT;
    let mut main = vec![vec![Fr::zero(); rows]; N];
    for row in (0..rows).filter(|row| used(*row)) {
        for (column, value) in main.iter_mut().zip(row_of(row as u64)) {
            column[row] = Fr::from(value);
        }
    }
    Instance {
        chip,
        units,
        main,
        fixed: Vec::new(),
    }
}

fn sums(units: u32, asked: &mut LookupCounts) -> Instance {
    let seed = asked.total;
    filled(SUM, units, |row| {
        let [a, b] = [0, 1].map(|k| mix(row * 2 + k + seed) % 256);
        asked.bytes[a as usize] += 1;
        asked.bytes[b as usize] += 1;
        asked.total += a + b;
        [1, a, b, a + b]
    })
}

fn cubes(units: u32) -> Instance {
    let mut instance = filled(CUBE, units, |row| {
        let x = mix(row + 5) % (1 << 16);
        [1, x, x * x * x, 0]
    });
    let product = |row: usize| instance.main[1][row] * instance.main[2][row];
    instance.main[3] = (0..instance.rows()).map(product).collect();
    instance
}

fn reads(units: u32, asked: &mut LookupCounts) -> Instance {
    filled(READS, units, |row| {
        let key = mix(row + 17) % (u64::from(WORD_UNITS) * 256);
        asked.words[key as usize] += 1;
        [1, key, word(key)]
    })
}

fn plain(units: u32) -> Instance {
    let mut instance = filled(PLAIN, units, |row| [mix(row + 31) >> 32, 0]);
    instance.main[1] = instance.main[0].iter().map(Field::square).collect();
    instance
}

/// The heights of two instances with the same permutations.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PairUnits {
    pub(crate) bits: u32,
    pub(crate) lanes: u32,
}

/// One unit of each, so the lanes have room for more permutations.
pub(crate) const SMALL: PairUnits = PairUnits { bits: 1, lanes: 1 };

/// Returns two instances with permutations in rows 0, 1 and 3 of the lanes.
fn permutations(units: PairUnits, seed: u64, asked: &mut LookupCounts) -> [Instance; 2] {
    let empty = |chip, units, columns| Instance {
        chip,
        units,
        main: vec![vec![Fr::zero(); units as usize * UNIT]; columns],
        fixed: Vec::new(),
    };
    let mut bits = empty(BITS, units.bits, 101);
    let mut lanes = empty(LANES, units.lanes, AFTER + LANES_OF_STATE);
    for row in [0, 1, 3] {
        let lane = |lane| mix(seed + 25 * row as u64 + lane as u64);
        let states = keccak::states(&std::array::from_fn(lane), &keccak::round_constants());
        for (column, cells) in bits.main.iter_mut().enumerate() {
            for (z, cell) in cells[64 * row..][..64].iter_mut().enumerate() {
                let state = states.get(6 * (column / LANES_OF_STATE));
                let bit = |state: &keccak::State| state[column % LANES_OF_STATE] >> z & 1;
                *cell = Fr::from(if column == 100 {
                    1
                } else {
                    state.map_or(0, bit)
                });
            }
        }
        let tag = mix(seed + row as u64) % 256;
        asked.bytes[tag as usize] += 1;
        lanes.main[0][row] = Fr::from(1_u64);
        lanes.main[1][row] = Fr::from(tag);
        let ends = states[0].into_iter().zip(states[24]).enumerate();
        for (lane, (before, after)) in ends {
            lanes.main[LOW + lane][row] = Fr::from(before & 0xffff_ffff);
            lanes.main[HIGH + lane][row] = Fr::from(before >> 32);
            lanes.main[AFTER + lane][row] = Fr::from(after);
        }
    }
    [bits, lanes]
}

fn tables(system: &ToySystem, asked: &LookupCounts) -> Vec<Instance> {
    let instance = |chip, units, counts: &[u64], fixed: usize| Instance {
        chip,
        units,
        main: vec![counts.iter().map(|count| Fr::from(*count)).collect()],
        fixed: system.fixed[fixed].clone(),
    };
    vec![
        instance(TABLE, 1, &asked.bytes, 0),
        instance(WORDS, WORD_UNITS, &asked.words, 1),
    ]
}

impl Execution {
    /// Makes an execution from the shards' free instances, with the tables in the last shard.
    fn new(system: &ToySystem, asked: &LookupCounts, mut shards: Vec<Vec<Instance>>) -> Self {
        if let Some(tail) = shards.last_mut() {
            tail.splice(0..0, tables(system, asked));
        }
        Self {
            public: b"the total".to_vec(),
            boundary: vec![Message {
                bus: TOTAL,
                multiplicity: -Fr::from(asked.total),
                fields: vec![Fr::from(TOTAL_FIELD)],
            }],
            shards: shards.into_iter().map(Shard::new).collect(),
        }
    }

    /// Returns the same execution in one, two or three shards.
    pub(crate) fn in_shards(system: &ToySystem, shards: usize) -> Self {
        let mut asked = LookupCounts::new();
        let first = vec![sums(3, &mut asked), sums(1, &mut asked), cubes(5)];
        let second = vec![sums(2, &mut asked), reads(1, &mut asked), plain(3)];
        let tail = vec![cubes(1), plain(1)];
        let cut = match shards {
            1 => vec![merged(&[first, second, tail])],
            2 => vec![first, merged(&[second, tail])],
            _ => vec![first, second, tail],
        };
        Self::new(system, &asked, cut)
    }

    /// Returns one shard, as small as all six chips allow.
    pub(crate) fn small(system: &ToySystem) -> Self {
        let mut asked = LookupCounts::new();
        let all = vec![
            sums(1, &mut asked),
            cubes(1),
            reads(1, &mut asked),
            plain(1),
        ];
        Self::new(system, &asked, vec![all])
    }

    /// Returns two shards of the same shape, and the tail.
    pub(crate) fn twins(system: &ToySystem) -> Self {
        let mut asked = LookupCounts::new();
        let [one, other] = [(); 2].map(|()| vec![sums(1, &mut asked)]);
        Self::new(system, &asked, vec![one, other, vec![plain(1)]])
    }

    /// Returns one shard per list of pairs with permutations.
    pub(crate) fn with_permutations(system: &ToySystem, shards: &[&[PairUnits]]) -> Self {
        let mut asked = LookupCounts::new();
        let shards = shards.iter().zip(0..).map(|(pairs, shard)| {
            let heights = pairs.iter().zip(0..);
            let pair = |(units, pair): (&PairUnits, u64)| {
                permutations(*units, 1_000 * shard + 100 * pair, &mut asked)
            };
            let [bits, lanes] = heights.map(pair).fold([vec![], vec![]], |mut all, pair| {
                all.iter_mut()
                    .zip(pair)
                    .for_each(|(all, one)| all.push(one));
                all
            });
            let others = if pairs.is_empty() {
                vec![plain(1)]
            } else {
                Vec::new()
            };
            [others, bits, lanes].concat()
        });
        let shards = shards.collect();
        Self::new(system, &asked, shards)
    }

    /// Returns columns taller than a stack, in the chip without messages.
    pub(crate) fn tall(system: &ToySystem) -> Self {
        let mut asked = LookupCounts::new();
        let all = vec![sums(1, &mut asked), plain(37), plain(33)];
        Self::new(system, &asked, vec![all])
    }

    /// Returns the free instance `index` of a shard.
    pub(crate) fn free(&mut self, shard: usize, index: usize) -> &mut Instance {
        let instances = self.shards[shard].instances.iter_mut();
        instances.filter(|i| i.fixed.is_empty()).nth(index).unwrap()
    }
}

/// Merges the instances of several shards into one, in the order of chips and falling heights.
fn merged<const N: usize>(shards: &[Vec<Instance>; N]) -> Vec<Instance> {
    let mut all = shards.concat();
    all.sort_by_key(|instance| (instance.chip, std::cmp::Reverse(instance.units)));
    all
}
