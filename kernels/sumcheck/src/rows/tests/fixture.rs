//! Tables of random values whose constraints vanish.

use ark_bn254::Fr;
use ark_ff::{One as _, PrimeField as _, Zero as _};

use super::super::Instance;
use crate::{Linear, Operation, Program, Values};

/// `SplitMix64`.
pub(crate) struct Random(pub u64);

impl Random {
    pub(crate) fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.word() % n as u64) as usize
    }

    pub(crate) fn element(&mut self) -> Fr {
        let bytes: Vec<u8> = (0..5).flat_map(|_| self.word().to_le_bytes()).collect();
        Fr::from_le_bytes_mod_order(&bytes)
    }

    /// Zero, one, minus one, or anything.
    fn coefficient(&mut self) -> Fr {
        match self.below(4) {
            0 => Fr::one(),
            1 => -Fr::one(),
            2 => Fr::from(self.word()),
            _ => self.element(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Linear,
    Quadratic,
    Cubic,
    NonlinearLeaf,
}

pub(super) const KINDS: [Kind; 4] = [
    Kind::Linear,
    Kind::Quadratic,
    Kind::Cubic,
    Kind::NonlinearLeaf,
];

/// A column that owns its values.
#[derive(Debug, Clone)]
pub(crate) enum Column {
    Bits(Vec<[u8; 8]>),
    U8(Vec<[u8; 8]>),
    U16(Vec<[u16; 8]>),
    U32(Vec<[u32; 8]>),
    U52(Vec<[u64; 8]>),
    U64(Vec<[u64; 8]>),
    Field(Vec<[Fr; 8]>),
}

impl Column {
    pub(crate) fn random(random: &mut Random, kind: usize, groups: usize) -> Self {
        let mut fill = |mask: u64| -> Vec<[u64; 8]> {
            let mut word = |_| match random.below(4) {
                0 => mask,
                1 => 0,
                _ => random.word() & mask,
            };
            (0..groups)
                .map(|_| core::array::from_fn(&mut word))
                .collect()
        };
        let narrow = |groups: Vec<[u64; 8]>| groups.into_iter();
        match kind % 7 {
            0 => Self::Bits(narrow(fill(1)).map(|g| g.map(|w| w as u8)).collect()),
            1 => Self::U8(narrow(fill(255)).map(|g| g.map(|w| w as u8)).collect()),
            2 => Self::U16(narrow(fill(0xffff)).map(|g| g.map(|w| w as u16)).collect()),
            3 => Self::U32(
                narrow(fill(0xffff_ffff))
                    .map(|g| g.map(|w| w as u32))
                    .collect(),
            ),
            4 => Self::U52(fill((1 << 52) - 1)),
            5 => Self::U64(fill(u64::MAX)),
            _ => {
                let mut element = |_| match random.below(4) {
                    0 => -Fr::one(),
                    _ => random.element(),
                };
                Self::Field(
                    (0..groups)
                        .map(|_| core::array::from_fn(&mut element))
                        .collect(),
                )
            }
        }
    }

    pub(crate) fn values(&self) -> Values<'_> {
        match self {
            Self::Bits(v) => Values::Bits(v),
            Self::U8(v) => Values::U8(v),
            Self::U16(v) => Values::U16(v),
            Self::U32(v) => Values::U32(v),
            Self::U52(v) => Values::U52(v),
            Self::U64(v) => Values::U64(v),
            Self::Field(v) => Values::Field(v),
        }
    }
}

/// Columns, and a polynomial over them whose constraints vanish.
pub(super) struct Table {
    columns: Vec<Column>,
    groups: usize,
    program: Program,
    leaf: Linear,
    constraints: Linear,
    /// A column of elements that a constraint determines.
    determined: usize,
}

impl Table {
    /// Columns of all widths, random operations, and columns of elements that hold results of them.
    pub(super) fn new(seed: u64, groups: usize, kind: Kind) -> Self {
        let mut random = Random(seed);
        let sources = 7 + random.below(5);
        let determined = 1 + random.below(3);
        let count = sources + determined;
        let mut columns: Vec<Column> = (0..sources)
            .map(|i| Column::random(&mut random, i, groups))
            .collect();
        let (operations, degrees) = operations(&mut random, sources, count, kind);
        let program = Program {
            columns: count,
            operations,
        };
        let zeros = program.values(&vec![Fr::zero(); count]);
        // Each determined column is a combination of results, moved to zero on the row of zeros.
        let mut constraints = Linear::default();
        for k in 0..determined {
            let mut form = Linear::default();
            for (value, degree) in degrees.iter().enumerate() {
                let is_source = value < sources || value >= count;
                if *degree > 0 && is_source && random.below(3) > 0 {
                    form.add_scaled(&Linear::value(value), random.coefficient());
                }
            }
            form.constant -= form.evaluate(|i| zeros[i]);
            columns.push(Column::Field(Vec::new()));
            let rows = (0..8 * groups).map(|row| {
                let at = |c: &Column| c.values().times(row, Fr::one());
                let mut row: Vec<Fr> = columns[..sources].iter().map(at).collect();
                row.resize(count, Fr::zero());
                let values = program.values(&row);
                form.evaluate(|i| values[i])
            });
            let rows: Vec<Fr> = rows.collect();
            columns[sources + k] = Column::Field(rows.as_chunks().0.to_vec());
            form.add_scaled(&Linear::value(sources + k), -Fr::one());
            constraints.add_scaled(&form, random.element());
        }
        let mut leaf = Linear::default();
        for (value, degree) in degrees.iter().enumerate() {
            let limit = if kind == Kind::NonlinearLeaf { 2 } else { 1 };
            if *degree <= limit && random.below(3) > 0 {
                leaf.add_scaled(&Linear::value(value), random.element());
            }
        }
        leaf.constant = Fr::zero();
        leaf.constant -= leaf.evaluate(|i| zeros[i]);
        Self {
            columns,
            groups,
            program,
            leaf,
            constraints,
            determined: sources,
        }
    }

    pub(super) fn variables(&self) -> usize {
        self.groups.next_power_of_two().ilog2() as usize
    }

    pub(super) fn instance(&self) -> Instance<'_> {
        Instance {
            columns: self.columns.iter().map(Column::values).collect(),
            groups: self.groups,
            program: self.program.clone(),
            leaf: self.leaf.clone(),
            constraints: vec![self.constraints.clone()],
        }
    }

    /// Changes a cell that a constraint determines.
    pub(super) fn spoil(&mut self, row: usize) {
        let Column::Field(rows) = &mut self.columns[self.determined] else {
            panic!("a column of elements");
        };
        rows[row / 8][row % 8] += Fr::one();
    }
}

/// Random operations over the first `sources` of `count` columns and earlier results, and the
/// degrees of all values.
fn operations(
    random: &mut Random,
    sources: usize,
    count: usize,
    kind: Kind,
) -> (Vec<Operation>, Vec<usize>) {
    let limit = match kind {
        Kind::Linear => 1,
        Kind::Quadratic => 2,
        Kind::Cubic | Kind::NonlinearLeaf => 3,
    };
    let mut degrees = vec![1; count];
    let mut operations = Vec::new();
    let pick = |random: &mut Random, degrees: &[usize]| loop {
        let value = random.below(degrees.len());
        if value < sources || value >= count {
            return value;
        }
    };
    for _ in 0..10 + random.below(20) {
        let (a, b) = (pick(random, &degrees), pick(random, &degrees));
        let degree = degrees[a] + degrees[b];
        if degree <= limit && random.below(3) > 0 {
            operations.push(Operation::Product(a, b));
            degrees.push(degree);
            continue;
        }
        let mut form = Linear::default();
        for _ in 0..random.below(4) {
            let value = pick(random, &degrees);
            form.add_scaled(&Linear::value(value), random.coefficient());
        }
        if random.below(2) == 0 {
            form.constant = random.coefficient();
        }
        degrees.push(
            form.terms
                .iter()
                .map(|t| degrees[t.0])
                .max()
                .unwrap_or_default(),
        );
        operations.push(Operation::Linear(form));
    }
    (operations, degrees)
}

/// Additions and subtractions of 64 bits: flags, operands, result, carry, and a leaf over all of
/// them.
pub(super) fn addition(seed: u64, groups: usize) -> Table {
    let mut random = Random(seed);
    let mut columns = [(); 6].map(|()| Vec::<u64>::new());
    for _ in 0..8 * groups {
        let (a, b, flag) = (random.word(), random.word(), random.below(3));
        let (r, carry) = match flag {
            0 => a.overflowing_add(b),
            1 => a.overflowing_sub(b),
            _ => (0, false),
        };
        let row = [
            u64::from(flag == 0),
            u64::from(flag == 1),
            a,
            b,
            r,
            u64::from(carry),
        ];
        for (column, value) in columns.iter_mut().zip(row) {
            column.push(value);
        }
    }
    let columns = columns.iter().enumerate().map(|(i, column)| {
        let (words, _) = column.as_chunks::<8>();
        match i {
            0 | 1 | 5 => Column::Bits(words.iter().map(|g| g.map(|w| w as u8)).collect()),
            _ => Column::U64(words.to_vec()),
        }
    });
    let columns: Vec<Column> = columns.collect();
    let form = |terms: &[(usize, Fr)], constant: i64| Linear {
        constant: Fr::from(constant),
        terms: terms.to_vec(),
    };
    let (one, two64) = (Fr::one(), Fr::from(u128::from(u64::MAX) + 1));
    let operations = vec![
        Operation::Linear(form(&[(0, one)], -1)),
        Operation::Product(0, 6),
        Operation::Linear(form(&[(1, one)], -1)),
        Operation::Product(1, 8),
        Operation::Linear(form(&[(0, one), (1, one)], 0)),
        Operation::Linear(form(&[(0, one), (1, one)], -1)),
        Operation::Product(10, 11),
        Operation::Linear(form(&[(5, one)], -1)),
        Operation::Product(5, 13),
        Operation::Product(10, 2),
        Operation::Linear(form(&[(0, one), (1, -one)], 0)),
        Operation::Linear(form(&[(3, one), (5, -two64)], 0)),
        Operation::Product(16, 17),
    ];
    let program = Program {
        columns: 6,
        operations,
    };
    let mut constraints = Linear::default();
    for product in [7, 9, 12, 14] {
        constraints.add_scaled(&Linear::value(product), random.element());
    }
    let sum = form(&[(4, -one), (15, one), (18, one)], 0);
    constraints.add_scaled(&sum, random.element());
    let mut leaf = Linear::default();
    for column in 0..6 {
        leaf.add_scaled(&Linear::value(column), random.element());
    }
    Table {
        columns,
        groups,
        program,
        leaf,
        constraints,
        determined: 0,
    }
}
