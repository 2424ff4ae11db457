//! Tables of random values whose constraints vanish.

use ark_bn254::Fr;
use ark_ff::{One as _, PrimeField as _, Zero as _};

use zkfabric_sumcheck::rows::{Constraint, Instance};
use zkfabric_sumcheck::{Linear, Operation, Program, Values};

/// `SplitMix64` generator.
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

    /// Returns zero, one, minus one, or a random element.
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
pub(crate) enum Kind {
    Linear,
    Quadratic,
    Cubic,
    NonlinearLeaf,
}

pub(crate) const KINDS: [Kind; 4] = [
    Kind::Linear,
    Kind::Quadratic,
    Kind::Cubic,
    Kind::NonlinearLeaf,
];

/// A column with owned values.
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
pub(crate) struct Table {
    columns: Vec<Column>,
    groups: usize,
    program: Program,
    leaf: Linear,
    constraints: Vec<Constraint>,
    /// Column determined by a constraint.
    determined: usize,
}

impl Table {
    /// Creates columns of all widths, random operations, and columns of elements that hold their
    /// results.
    pub(crate) fn new(seed: u64, groups: usize, kind: Kind) -> Self {
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
        // Each determined column is a combination of results, shifted to zero on the row of zeros.
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
            constraints: vec![Constraint {
                weight: random.element(),
                form: constraints,
            }],
            determined: sources,
        }
    }

    pub(crate) fn variables(&self) -> usize {
        self.groups.next_power_of_two().ilog2() as usize
    }

    pub(crate) fn instance(&self) -> Instance<'_> {
        Instance {
            columns: self.columns.iter().map(Column::values).collect(),
            groups: self.groups,
            program: self.program.clone(),
            leaf: self.leaf.clone(),
            constraints: self.constraints.clone(),
        }
    }

    /// Returns the table without message claims.
    pub(crate) fn without_leaf(self) -> Self {
        let leaf = Linear::default();
        Self { leaf, ..self }
    }

    /// Returns whether a constraint is free of products.
    pub(crate) fn is_linear(&self, constraint: usize) -> bool {
        let mut values = self.constraints[constraint].form.terms.iter();
        values.all(|term| term.0 < self.program.columns)
    }

    /// Changes a cell determined by a constraint.
    pub(crate) fn spoil(&mut self, row: usize) {
        match &mut self.columns[self.determined] {
            Column::Field(rows) => rows[row / 8][row % 8] += Fr::one(),
            Column::Bits(rows) => rows[row / 8][row % 8] ^= 1,
            column => panic!("{column:?}"),
        }
    }
}

/// Returns random operations over the first `sources` of `count` columns and earlier results, and
/// the degrees of all values.
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

/// Builds a form from its terms.
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

/// Builds a table of more than a hundred columns: bits with their exclusive or, product, choice,
/// number and parity, a product of bytes with a bit; then four constraints that do not fit words,
/// by the width of their columns, by the width of their value, or by their coefficients.
pub(crate) fn gadgets(seed: u64, groups: usize) -> Table {
    const COLUMNS: usize = 12;
    let mut random = Random(seed);
    let (mut columns, mut operations, mut forms) = (Vec::new(), Vec::new(), Vec::new());
    let count = 10 * COLUMNS + 8;
    let (one, two) = (Fr::one(), Fr::from(2));
    let mut push = |operation| {
        operations.push(operation);
        count + operations.len() - 1
    };
    for first in (0..10 * COLUMNS).step_by(COLUMNS) {
        let mut source = |kind| Column::random(&mut random, kind, groups);
        let [a, b, c] = [(); 3].map(|()| source(0));
        let [d, e] = [(); 2].map(|()| source(1));
        let at = |column: &Column, row: usize| match column {
            Column::Bits(v) | Column::U8(v) => u64::from(v[row / 8][row % 8]),
            _ => panic!("bits and bytes only"),
        };
        let result = |of: &dyn Fn(usize) -> u64| -> Vec<[u64; 8]> {
            let rows: Vec<u64> = (0..8 * groups).map(of).collect();
            rows.as_chunks().0.to_vec()
        };
        let bits = |of: &dyn Fn([u64; 3]) -> u64| {
            let of = |row| of([&a, &b, &c].map(|column| at(column, row)));
            Column::Bits(result(&of).iter().map(|g| g.map(|w| w as u8)).collect())
        };
        let xor = bits(&|[a, b, _]| a ^ b);
        let all = bits(&|[a, b, c]| a & b & c);
        let chi = bits(&|[a, b, c]| a ^ ((1 - b) & c));
        let parity = bits(&|[a, b, c]| a ^ b ^ c);
        let number = result(&|row| at(&a, row) + 2 * at(&b, row) + 4 * at(&c, row));
        let number = Column::U8(number.iter().map(|g| g.map(|w| w as u8)).collect());
        let product = result(&|row| at(&a, row) * at(&d, row) * at(&e, row));
        let product = Column::U16(product.iter().map(|g| g.map(|w| w as u16)).collect());
        let sum = result(&|row| at(&d, row) + 256 * at(&e, row));
        let sum = Column::U32(sum.iter().map(|g| g.map(|w| w as u32)).collect());
        columns.extend([a, b, c, d, e, xor, all, chi, parity, number, product, sum]);
        let [a, b, c, d, e, xor, all, chi, parity, number, product, sum] =
            core::array::from_fn(|i| first + i);
        for bit in [a, b, c] {
            let less = push(Operation::Linear(form(&[(bit, one)], -1)));
            forms.push(Linear::value(push(Operation::Product(bit, less))));
        }
        let both = push(Operation::Product(a, b));
        forms.push(form(&[(a, one), (b, one), (both, -two), (xor, -one)], 0));
        let three = push(Operation::Product(both, c));
        // Multiples of a single value and of a form.
        let difference = push(Operation::Linear(form(&[(three, one), (all, -one)], 0)));
        forms.push(form(&[(difference, Fr::from(3))], 0));
        let not = push(Operation::Linear(form(&[(b, -one)], 1)));
        let and = push(Operation::Product(not, c));
        let both = push(Operation::Product(a, and));
        forms.push(form(&[(a, one), (and, one), (both, -two), (chi, -one)], 0));
        let even = form(&[(a, one), (b, one), (c, one), (parity, -one)], 0);
        let even = push(Operation::Linear(even));
        let less = push(Operation::Linear(form(&[(even, one)], -2)));
        let product_of_two = push(Operation::Product(even, less));
        let less = push(Operation::Linear(form(&[(even, one)], -4)));
        let product_of_three = push(Operation::Product(product_of_two, less));
        forms.push(Linear::value(product_of_three));
        let four = Fr::from(4);
        forms.push(form(&[(a, one), (b, two), (c, four), (number, -one)], 0));
        let scaled = push(Operation::Product(a, d));
        let scaled = push(Operation::Product(scaled, e));
        forms.push(form(&[(scaled, one), (product, -one)], 0));
        forms.push(form(&[(d, one), (e, Fr::from(256)), (sum, -one)], 0));
    }
    let first = columns.len();
    for kind in [3, 2, 5, 6] {
        let source = Column::random(&mut random, kind, groups);
        columns.push(source.clone());
        columns.push(source);
    }
    // r t - r' t' with values near 2^56, v (v - v') and f (f - f') of wide columns, and a large
    // coefficient.
    let products = [(first, first + 2), (first + 1, first + 3)];
    let [near, far] = products.map(|(a, b)| push(Operation::Product(a, b)));
    forms.push(form(&[(near, one), (far, -one)], 0));
    for wide in [first + 4, first + 6] {
        let zero = push(Operation::Linear(form(&[(wide, one), (wide + 1, -one)], 0)));
        let power = push(Operation::Product(wide, zero));
        forms.push(Linear::value(power));
    }
    let k = random.element();
    let less = push(Operation::Linear(form(&[(1, one)], -1)));
    let bit = push(Operation::Product(1, less));
    let other = forms[0].terms[0].0;
    forms.push(form(&[(bit, k), (other, one)], 0));
    let constraints = forms.into_iter().map(|form| Constraint {
        weight: random.element(),
        form,
    });
    let constraints = constraints.collect();
    let mut leaf = Linear::default();
    for column in 0..count {
        leaf.add_scaled(&Linear::value(column), random.element());
    }
    Table {
        columns,
        groups,
        program: Program {
            columns: count,
            operations,
        },
        leaf,
        constraints,
        determined: 5,
    }
}

/// Builds a table of additions and subtractions of 64 bits: flags, operands, result, carry, and a
/// leaf over all of them.
pub(crate) fn addition(seed: u64, groups: usize) -> Table {
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
    let mut forms: Vec<Linear> = [7, 9, 12, 14].map(Linear::value).into();
    forms.push(form(&[(4, -one), (15, one), (18, one)], 0));
    let mut constraint = |form| Constraint {
        weight: random.element(),
        form,
    };
    let constraints = forms.into_iter().map(&mut constraint).collect();
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
