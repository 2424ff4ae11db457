//! A machine of five chips: sums whose terms are looked up in a table, products with a message of
//! degree two, cubes over all widths of columns, and two tables.

#[cfg(feature = "xclbin")]
pub(crate) mod programmed;
#[cfg(feature = "sim")]
pub(crate) mod simulated;

use ark_bn254::{Fr, G1Affine};
use ark_ff::Field as _;
use std::sync::Arc;
use zkfabric_air::{Air, AirBuilder, Bus, Column, ColumnSpec, Expr, Instance, Message, Width};
use zkfabric_host::parity::Naive;
use zkfabric_host::sums::{StackColumns, Sums};
use zkfabric_host::{Backend, Bases, Error, Scalars};
use zkfabric_kzg::Srs;
use zkfabric_prover::{ConstraintSystem, FixedColumns, ProvingKey};
use zkfabric_verifier::Options;

const RANGE: Bus = Bus {
    id: 1,
    name: "range",
};
const TOTAL: Bus = Bus {
    id: 2,
    name: "total",
};
const PRODUCT: Bus = Bus {
    id: 3,
    name: "product",
};
/// Allows the development string.
pub(crate) const ALLOW: Options = Options {
    allow_insecure_srs: true,
};

fn builder(name: &str, main: &[(&'static str, Width)], fixed: &[&'static str]) -> AirBuilder {
    let spec = |name: &'static str, width| ColumnSpec {
        name: name.into(),
        width,
    };
    let main = main.iter().map(|(name, width)| spec(name, *width));
    let fixed = fixed.iter().map(|name| spec(name, Width::U16));
    AirBuilder::new(name, main.collect(), fixed.collect())
}

/// Returns the chip `real (a + b - c) = 0`, with `a` and `b` in the table and `(a, c)` sent as a
/// total.
fn sum() -> Air {
    let columns = [
        ("real", Width::Bit),
        ("a", Width::U8),
        ("b", Width::U8),
        ("c", Width::U16),
    ];
    let mut b = builder("sum", &columns, &[]);
    let [real, a, x, c] = [0, 1, 2, 3].map(|i| b.main(i));
    b.assert_bool("real is boolean", &real);
    b.assert_zero("sum", &real * (&a + &x - &c));
    b.send(RANGE, real.clone(), [a.clone()]);
    b.send(RANGE, real.clone(), [x]);
    b.send(TOTAL, real, [a, c]);
    b.finish().unwrap()
}

/// Returns the chip that sends `a b + 7` where `real` and receives it as `c + 7`.
fn product() -> Air {
    let columns = [
        ("real", Width::Bit),
        ("a", Width::U32),
        ("b", Width::U32),
        ("c", Width::U64),
    ];
    let mut b = builder("product", &columns, &[]);
    let [real, a, x, c] = [0, 1, 2, 3].map(|i| b.main(i));
    b.assert_bool("real is boolean", &real);
    b.send(PRODUCT, real.clone(), [&a * &x + 7, Expr::from(5)]);
    b.receive(PRODUCT, real, [c + 7, Expr::from(5)]);
    b.finish().unwrap()
}

/// Returns the chip `cube = x^3` in the field, with `x` the sum of narrow columns; no messages.
fn cube() -> Air {
    let columns = [
        ("bit", Width::Bit),
        ("byte", Width::U8),
        ("half", Width::U16),
        ("word", Width::U32),
        ("long", Width::U64),
        ("cube", Width::Field),
    ];
    let mut b = builder("cube", &columns, &[]);
    let [bit, byte, half, word, long, cube] = [0, 1, 2, 3, 4, 5].map(|i| b.main(i));
    b.assert_bool("bit is boolean", &bit);
    let x = bit + byte * 3 + half + word + long;
    b.assert_equal("cube", &x * &x * x, cube);
    b.finish().unwrap()
}

fn table(name: &str, bus: Bus) -> Air {
    let mut b = builder(name, &[("multiplicity", Width::U32)], &["value"]);
    let (m, value) = (b.main(0), b.fixed(0));
    b.receive(bus, m, [value]);
    b.finish().unwrap()
}

/// The chips in the key's order.
const TABLE: usize = 0;
const OTHER_TABLE: usize = 1;
const SUM: usize = 2;
const PRODUCTS: usize = 3;
const CUBE: usize = 4;

/// Returns the key on the CPU.
pub(crate) fn key() -> ProvingKey {
    key_on(zkfabric_host::devices::chosen().unwrap())
}

/// Returns the key on a backend.
pub(crate) fn key_on(backend: Arc<dyn Backend>) -> ProvingKey {
    let srs = Srs::development(backend.as_ref(), 14).unwrap();
    let unused = Bus {
        id: 9,
        name: "unused",
    };
    let machine = ConstraintSystem {
        max_units: 8,
        airs: vec![
            table("table", RANGE),
            table("other table", unused),
            sum(),
            product(),
            cube(),
        ],
        fixed: vec![
            FixedColumns {
                chip: TABLE,
                columns: vec![Column::U16((0..256).collect())],
            },
            FixedColumns {
                chip: OTHER_TABLE,
                columns: vec![Column::U16((0..768).collect())],
            },
        ],
        log_stack: 13,
        context: b"toy".to_vec(),
    };
    ProvingKey::new(backend, Arc::new(srs), machine).unwrap()
}

/// Returns `units` units of sums with `rows` real rows, and counts the lookups.
fn sums(units: usize, rows: usize, counts: &mut [u32]) -> Instance {
    let n = 256 * units;
    let (mut real, mut a, mut b, mut c) = (vec![0; n], vec![0; n], vec![0; n], vec![0; n]);
    for row in 0..rows {
        let (x, y) = ((row * 7 % 251) as u8, (row * row % 13) as u8);
        (real[row], a[row], b[row]) = (1, x, y);
        c[row] = u16::from(x) + u16::from(y);
        counts[usize::from(x)] += 1;
        counts[usize::from(y)] += 1;
    }
    let main = vec![
        Column::Bit(real),
        Column::U8(a),
        Column::U8(b),
        Column::U16(c),
    ];
    Instance {
        chip: SUM,
        fixed: None,
        main,
    }
}

fn products(units: usize) -> Instance {
    let n = 256 * units;
    let a: Vec<u32> = (0..n as u32).map(|i| u32::MAX - i * 3).collect();
    let b: Vec<u32> = (0..n as u32).map(|i| i * i + 9).collect();
    let c = a.iter().zip(&b).map(|(a, b)| u64::from(*a) * u64::from(*b));
    let c = c.collect();
    let main = vec![
        Column::Bit((0..n).map(|i| u8::from(i % 3 != 0)).collect()),
        Column::U32(a),
        Column::U32(b),
        Column::U64(c),
    ];
    Instance {
        chip: PRODUCTS,
        fixed: None,
        main,
    }
}

fn cubes(units: usize) -> Instance {
    let n = 256 * units as u64;
    let bit: Vec<u8> = (0..n).map(|i| (i % 2) as u8).collect();
    let byte: Vec<u8> = (0..n).map(|i| (i * 5) as u8).collect();
    let half: Vec<u16> = (0..n).map(|i| (i * 257) as u16).collect();
    let word: Vec<u32> = (0..n).map(|i| u32::MAX - i as u32).collect();
    let long: Vec<u64> = (0..n).map(|i| u64::MAX - i * i).collect();
    let cube = (0..n as usize).map(|i| {
        let narrow = u64::from(bit[i]) + 3 * u64::from(byte[i]) + u64::from(half[i]);
        (Fr::from(narrow) + Fr::from(word[i]) + Fr::from(long[i])).pow([3])
    });
    let main = vec![Column::Field(cube.collect())];
    let narrow = vec![
        Column::Bit(bit),
        Column::U8(byte),
        Column::U16(half),
        Column::U32(word),
        Column::U64(long),
    ];
    Instance {
        chip: CUBE,
        fixed: None,
        main: narrow.into_iter().chain(main).collect(),
    }
}

/// Units and real rows of sums, in all shards.
const REAL: [(usize, usize); 4] = [(5, 1200), (1, 1), (3, 700), (2, 512)];

/// Returns honest shards, the last of which is the tail.
pub(crate) fn honest(shards: usize) -> Vec<Vec<Instance>> {
    let mut counts = vec![0_u32; 256];
    let mut all: Vec<Vec<Instance>> = (0..shards).map(|_| Vec::new()).collect();
    for (index, (units, rows)) in REAL.into_iter().enumerate() {
        let instance = sums(units, rows, &mut counts);
        all[index % shards].push(instance);
    }
    for shard in &mut all {
        shard.sort_by_key(|instance| core::cmp::Reverse(instance.main[0].len()));
    }
    for (index, shard) in all.iter_mut().enumerate() {
        shard.push(products(index + 1));
        shard.push(cubes(3 - index));
    }
    let table = |chip, fixed, counts| Instance {
        chip,
        fixed: Some(fixed),
        main: vec![Column::U32(counts)],
    };
    if let Some(tail) = all.last_mut() {
        tail.insert(0, table(OTHER_TABLE, 1, vec![0; 768]));
        tail.insert(0, table(TABLE, 0, counts));
    }
    all
}

/// Returns the totals that the verifier receives.
pub(crate) fn boundary() -> Vec<Message> {
    let mut messages = Vec::new();
    for (_, rows) in REAL {
        for row in 0..rows {
            let (x, y) = ((row * 7 % 251) as u64, (row * row % 13) as u64);
            messages.push(Message {
                bus: TOTAL,
                multiplicity: -Fr::from(1_u64),
                fields: vec![x.into(), (x + y).into()],
            });
        }
    }
    messages
}

/// Backend with the sums by definition and everything else on the CPU.
#[derive(Debug)]
pub(crate) struct MixedBackend(Arc<dyn Backend>);

impl MixedBackend {
    /// Returns the backend.
    pub(crate) fn new() -> Self {
        Self(zkfabric_host::cpu())
    }
}

impl Backend for MixedBackend {
    fn name(&self) -> &'static str {
        "mixed"
    }

    fn inner(&self) -> Option<&dyn Backend> {
        Some(self.0.as_ref())
    }

    fn sums(&self) -> Option<&dyn Sums> {
        Some(self)
    }
}

impl Sums for MixedBackend {
    fn inner_sums(&self) -> Option<&dyn Sums> {
        Some(&Naive)
    }

    fn commit_stacks(
        &self,
        bases: &Bases,
        given: &StackColumns<'_>,
    ) -> Result<Vec<G1Affine>, Error> {
        let stack = |stack: usize| {
            let mut weights = vec![Fr::from(0_u64); given.stacks];
            weights[stack] = Fr::from(1_u64);
            Naive.combine_stacks(given, &weights)
        };
        let stacks: Vec<Vec<Fr>> = (0..given.stacks).map(stack).collect::<Result<_, _>>()?;
        let stacks: Vec<Scalars<'_>> = stacks.iter().map(|s| Scalars::Field(s)).collect();
        self.0.msm(bases, &stacks)
    }
}
