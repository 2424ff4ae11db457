//! A machine small enough to understand completely.
//!
//! | chip | columns | constraints | messages |
//! |---|---|---|---|
//! | sum | real bit, a u8, b u8, c u16 | `real` boolean; `real (a + b - c)` | a and b looked up; `(7)` sent `real c` times as a total |
//! | cube | real bit, x u16, y u64, z field | `real` boolean; `x^3 - y` | `(x, x y)` sent to, `(x, z)` received from itself |
//! | table | multiplicity u32; fixed: value u8 | | value received |
//! | words | multiplicity u32; fixed: key u16, word u64 | | `(key, word)` received |
//! | reads | real bit, key u16, word u64 | `real` boolean | `(key, word)` sent |
//! | plain | x u32, y field | `x^2 - y` | |
//!
//! All six widths, degrees 1 to 3, fields and multiplicities of degree 2, a constant field, chips
//! without constraints and without messages.
//!
//! A machine with permutations has two more chips, which are dense and slow:
//!
//! | chip | columns | constraints | messages |
//! |---|---|---|---|
//! | bits | as in [`zkfabric_air::permutation`] | the bits of group 0 boolean | |
//! | lanes | real bit, tag u8, 25 times low and high u32 before, 25 after u64 | `real` boolean | tag looked up |

use crate::places::{Places, stacks_of};
use ark_bn254::{Fr, G1Affine};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};
use zkfabric_air::{Air, AirBuilder, Bus, ColumnSpec, Expr, Lanes, Width};
use zkfabric_kzg::Srs;
use zkfabric_verifier::{FixedInstance, FixedStacks, Options, VerifyingKey};

pub(crate) const SUM: usize = 0;
pub(crate) const CUBE: usize = 1;
pub(crate) const TABLE: usize = 2;
pub(crate) const WORDS: usize = 3;
pub(crate) const READS: usize = 4;
pub(crate) const PLAIN: usize = 5;
pub(crate) const BITS: usize = 6;
pub(crate) const LANES: usize = 7;

/// The smallest stack: 32 units.
pub(crate) const LOG_STACK: u32 = 13;
/// Rows of a unit.
pub(crate) const UNIT: usize = 256;
/// Units of the fixed instance of `words`.
pub(crate) const WORD_UNITS: u32 = 3;
/// Most units of an instance.
pub(crate) const MAX_UNITS: u32 = 40;
/// Most units of an instance in the machine with permutations: bits may hold more permutations than
/// a unit of lanes.
pub(crate) const PERMUTATION_UNITS: u32 = 65;
/// The field of the messages on `TOTAL`.
pub(crate) const TOTAL_FIELD: u64 = 7;

pub(crate) const ALLOW: Options = Options {
    allow_insecure_srs: true,
};

const fn bus(id: u64, name: &'static str) -> Bus {
    Bus { id, name }
}

pub(crate) const RANGE: Bus = bus(1, "range");
pub(crate) const TOTAL: Bus = bus(2, "total");
pub(crate) const PRODUCT: Bus = bus(3, "product");
pub(crate) const WORD: Bus = bus(4, "word");

/// The key, and the prover's additional data.
#[derive(Debug)]
pub(crate) struct ToySystem {
    pub(crate) srs: Srs,
    pub(crate) key: VerifyingKey,
    /// The fixed columns of each fixed instance.
    pub(crate) fixed: Vec<Vec<Vec<Fr>>>,
}

/// The parts of a key that tests vary.
#[derive(Debug, Clone)]
pub(crate) struct KeyParts {
    pub(crate) airs: Vec<Air>,
    pub(crate) fixed: Vec<Vec<Vec<Fr>>>,
    pub(crate) log_stack: u32,
    pub(crate) max_units: u32,
    pub(crate) context: &'static [u8],
}

impl Default for KeyParts {
    fn default() -> Self {
        Self {
            airs: vec![sum(), cube(), table(), words(), reads(), plain()],
            fixed: vec![table_columns(), word_columns()],
            log_stack: LOG_STACK,
            max_units: MAX_UNITS,
            context: b"toy",
        }
    }
}

impl KeyParts {
    /// Returns the parts with the chips of permutations.
    pub(crate) fn of_permutations() -> Self {
        let mut parts = Self {
            max_units: PERMUTATION_UNITS,
            ..Self::default()
        };
        parts.airs.extend([bits_of(25), lanes()]);
        parts
    }
}

impl ToySystem {
    pub(crate) fn new(srs: Srs, parts: KeyParts) -> Self {
        let instances = [(TABLE, 1), (WORDS, WORD_UNITS)];
        let instances = instances.map(|(chip, units)| FixedInstance { chip, units });
        let specs: Vec<(Width, u32)> = instances
            .iter()
            .flat_map(|instance| {
                let specs = parts.airs[instance.chip].fixed.iter();
                specs.map(|spec| (spec.width, instance.units))
            })
            .collect();
        let columns: Vec<&[Fr]> = parts.fixed.iter().flatten().map(Vec::as_slice).collect();
        let places = Places::new(&specs, parts.log_stack);
        let commitments = commit(&srs, &stacks_of(&places, &columns, parts.log_stack));
        let stacks = FixedStacks {
            log_stack: parts.log_stack,
            commitments,
        };
        let of_fixed = (instances.into(), stacks);
        let verifier = *srs.verifier();
        let airs = parts.airs;
        let key =
            VerifyingKey::new(verifier, parts.max_units, airs, of_fixed, parts.context).unwrap();
        Self {
            srs,
            key,
            fixed: parts.fixed,
        }
    }

    /// Returns the machine of most tests.
    pub(crate) fn shared() -> &'static Self {
        static MACHINE: LazyLock<ToySystem> =
            LazyLock::new(|| ToySystem::new(string_of(LOG_STACK), KeyParts::default()));
        &MACHINE
    }

    /// Returns the machine of the tests of permutations.
    pub(crate) fn of_permutations() -> &'static Self {
        static MACHINE: LazyLock<ToySystem> =
            LazyLock::new(|| ToySystem::new(string_of(LOG_STACK), KeyParts::of_permutations()));
        &MACHINE
    }

    pub(crate) fn air(&self, chip: usize) -> &Air {
        &self.key.airs()[chip]
    }
}

/// Returns the development string of `2^log_n` powers.
pub(crate) fn string_of(log_n: u32) -> Srs {
    Srs::development(zkfabric_host::cpu().as_ref(), log_n).unwrap()
}

/// Commits to stacks. Commitments are cached: all strings here have the same powers, and most
/// proofs of a test commit to the same columns.
pub(crate) fn commit(srs: &Srs, stacks: &[Vec<Fr>]) -> Vec<G1Affine> {
    static KNOWN: LazyLock<Mutex<HashMap<Vec<Fr>, G1Affine>>> = LazyLock::new(Mutex::default);
    let point = |stack: &Vec<Fr>| {
        let known = KNOWN.lock().unwrap().get(stack).copied();
        known.unwrap_or_else(|| {
            let point = srs
                .commit_coefficients(zkfabric_host::cpu().as_ref(), &[stack])
                .unwrap()[0];
            KNOWN.lock().unwrap().insert(stack.clone(), point);
            point
        })
    };
    stacks.iter().map(point).collect()
}

fn specs<const N: usize>(columns: [(&'static str, Width); N]) -> Vec<ColumnSpec> {
    let spec = |(name, width): (&'static str, Width)| ColumnSpec {
        name: name.into(),
        width,
    };
    columns.map(spec).into()
}

fn sum() -> Air {
    let columns = [
        ("real", Width::Bit),
        ("a", Width::U8),
        ("b", Width::U8),
        ("c", Width::U16),
    ];
    let mut builder = AirBuilder::new("sum", specs(columns), Vec::new());
    let [real, a, b, c] = [0, 1, 2, 3].map(|index| builder.main(index));
    builder.assert_bool("real is boolean", &real);
    builder.assert_zero("sum", &real * (&a + &b - &c));
    builder.send(RANGE, real.clone(), [a]);
    builder.send(RANGE, real.clone(), [b]);
    builder.send(TOTAL, real * c, [Expr::constant(TOTAL_FIELD.into())]);
    builder.finish().unwrap()
}

fn cube() -> Air {
    let columns = [
        ("real", Width::Bit),
        ("x", Width::U16),
        ("y", Width::U64),
        ("z", Width::Field),
    ];
    let mut builder = AirBuilder::new("cube", specs(columns), Vec::new());
    let [real, x, y, z] = [0, 1, 2, 3].map(|index| builder.main(index));
    builder.assert_bool("real is boolean", &real);
    builder.assert_zero("cube", &x * &x * &x - &y);
    builder.send(PRODUCT, real.clone(), [x.clone(), &x * &y]);
    builder.receive(PRODUCT, real, [x, z]);
    builder.finish().unwrap()
}

fn table() -> Air {
    let main = specs([("multiplicity", Width::U32)]);
    let mut builder = AirBuilder::new("table", main, specs([("value", Width::U8)]));
    let (multiplicity, value) = (builder.main(0), builder.fixed(0));
    builder.receive(RANGE, multiplicity, [value]);
    builder.finish().unwrap()
}

fn words() -> Air {
    let main = specs([("multiplicity", Width::U32)]);
    let fixed = specs([("key", Width::U16), ("word", Width::U64)]);
    let mut builder = AirBuilder::new("words", main, fixed);
    let [key, word] = [0, 1].map(|index| builder.fixed(index));
    let multiplicity = builder.main(0);
    builder.receive(WORD, multiplicity, [key, word]);
    builder.finish().unwrap()
}

fn reads() -> Air {
    let columns = [
        ("real", Width::Bit),
        ("key", Width::U16),
        ("word", Width::U64),
    ];
    let mut builder = AirBuilder::new("reads", specs(columns), Vec::new());
    let [real, key, word] = [0, 1, 2].map(|index| builder.main(index));
    builder.assert_bool("real is boolean", &real);
    builder.send(WORD, real, [key, word]);
    builder.finish().unwrap()
}

fn plain() -> Air {
    let columns = specs([("x", Width::U32), ("y", Width::Field)]);
    let mut builder = AirBuilder::new("plain", columns, Vec::new());
    let [x, y] = [0, 1].map(|index| builder.main(index));
    builder.assert_zero("square", &x * &x - y);
    builder.finish().unwrap()
}

/// Returns specs of `count` columns of the same width.
fn many(name: &str, count: usize, width: Width) -> Vec<ColumnSpec> {
    let spec = |index| ColumnSpec {
        name: format!("{name} {index}").into(),
        width,
    };
    (0..count).map(spec).collect()
}

/// Returns the chip with bits, whose first lanes are constrained.
pub(crate) fn bits_of(lanes: usize) -> Air {
    let mut columns = many("bit", 100, Width::Bit);
    columns.extend(specs([("real", Width::Bit)]));
    let mut builder = AirBuilder::new("bits", columns, Vec::new());
    for lane in 0..lanes {
        let bit = builder.main(lane);
        builder.assert_bool("bits are boolean", &bit);
    }
    builder.permutation_bits();
    builder.finish().unwrap()
}

/// Column of the low half of the first lane before.
pub(crate) const LOW: usize = 2;
pub(crate) const HIGH: usize = LOW + 25;
pub(crate) const AFTER: usize = HIGH + 25;

fn lanes() -> Air {
    let mut columns = specs([("real", Width::Bit), ("tag", Width::U8)]);
    columns.extend(many("low", 25, Width::U32));
    columns.extend(many("high", 25, Width::U32));
    columns.extend(many("after", 25, Width::U64));
    let mut builder = AirBuilder::new("lanes", columns, Vec::new());
    let [real, tag] = [0, 1].map(|index| builder.main(index));
    builder.assert_bool("real is boolean", &real);
    builder.send(RANGE, real.clone(), [tag]);
    let before =
        |lane| builder.main(LOW + lane) + builder.main(HIGH + lane) * Expr::power_of_two(32);
    let lanes = Lanes {
        real,
        before: (0..25).map(before).collect(),
        after: (0..25).map(|lane| builder.main(AFTER + lane)).collect(),
    };
    builder.permutation_lanes(lanes);
    builder.finish().unwrap()
}

fn table_columns() -> Vec<Vec<Fr>> {
    vec![(0..256_u64).map(Fr::from).collect()]
}

/// Returns the word of a key.
pub(crate) const fn word(key: u64) -> u64 {
    key * key * key * 0x0001_0000_0001
}

fn word_columns() -> Vec<Vec<Fr>> {
    let keys = || 0..u64::from(WORD_UNITS) * 256;
    vec![
        keys().map(Fr::from).collect(),
        keys().map(|key| Fr::from(word(key))).collect(),
    ]
}
