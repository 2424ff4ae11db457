//! Tests against sums over hypercubes written out in plain elements.

use ark_ff::{Field as _, One as _, Zero as _};

use ark_bn254::Fr;
use zkfabric_kernels_cpu::Isa;
use zkfabric_sumcheck::linear::{Error, LinearSums, Part, Weights};
use zkfabric_sumcheck::{Linear, Values};

use crate::fixture::{Column, Random};

/// A part with owned columns.
struct Table {
    columns: Vec<Column>,
    groups: usize,
    form: Linear,
    weights: Weights,
}

impl Table {
    /// Creates a part in which `low` variables of the weights have their own table, or fewer if
    /// there are not as many.
    fn new(seed: u64, groups: usize, low: usize) -> Self {
        let mut random = Random(seed);
        let count = 2 + random.below(8);
        let first = random.below(7);
        let columns: Vec<Column> = (0..count)
            .map(|i| Column::random(&mut random, first + i, groups))
            .collect();
        // No form uses the first column.
        let terms = (1..count).map(|index| (index, random.element())).collect();
        let form = Linear {
            constant: Fr::zero(),
            terms,
        };
        Self {
            columns,
            groups,
            form,
            weights: weights(&mut random, groups, low),
        }
    }

    fn variables(&self) -> usize {
        self.groups.next_power_of_two().ilog2() as usize
    }

    fn part(&self) -> Part<'_> {
        Part {
            columns: self.columns.iter().map(Column::values).collect(),
            groups: self.groups,
            form: self.form.clone(),
            weights: self.weights.clone(),
        }
    }

    /// Returns values of the form and weights, group variables in the low bits.
    fn dense(&self) -> [Vec<Fr>; 2] {
        let variables = self.variables();
        let columns: Vec<Values<'_>> = self.columns.iter().map(Column::values).collect();
        let Weights { lanes, low, point } = &self.weights;
        let mut dense = [(); 2].map(|()| Vec::new());
        for (lane, in_lane) in lanes.iter().enumerate() {
            for group in 0..1_usize << variables {
                let row = 8 * group + lane;
                let value = |index: usize| columns[index].times(row, Fr::one());
                dense[0].push(self.form.evaluate(value));
                let [near, far] = [group % low.len(), group / low.len()];
                dense[1].push(*in_lane * low[near] * eq(point, far));
            }
        }
        dense
    }

    /// Returns `W(r) f(columns at r)` at `r`, the challenges of the part's group variables and of
    /// the lanes.
    fn at(&self, groups: &[Fr], lanes: &[Fr]) -> Fr {
        let sum = |values: &[Fr], at: &[Fr]| -> Fr {
            let values = values.iter().enumerate();
            values.map(|(i, x)| *x * eq(at, i)).sum()
        };
        let (low, high) = groups.split_at(self.weights.low.len().ilog2() as usize);
        let factors = high.iter().zip(&self.weights.point);
        let high: Fr = factors
            .map(|(r, z)| *r * z + (Fr::one() - r) * (Fr::one() - z))
            .product();
        let weight = sum(&self.weights.lanes, lanes) * sum(&self.weights.low, low) * high;
        let column = |index: usize| -> Fr {
            let column = self.columns[index].values();
            let rows = 0..8 * self.groups;
            rows.map(|row| column.times(row, eq(groups, row / 8) * eq(lanes, row % 8)))
                .sum()
        };
        weight * self.form.evaluate(column)
    }
}

fn weights(random: &mut Random, groups: usize, low: usize) -> Weights {
    let variables = groups.next_power_of_two().ilog2() as usize;
    let low = low.min(variables);
    Weights {
        lanes: core::array::from_fn(|_| random.element()),
        low: (0..1 << low).map(|_| random.element()).collect(),
        point: (low..variables).map(|_| random.element()).collect(),
    }
}

fn eq(point: &[Fr], index: usize) -> Fr {
    let factors = point.iter().enumerate().map(|(k, z)| match index >> k & 1 {
        0 => Fr::one() - z,
        _ => *z,
    });
    factors.product()
}

/// All outputs of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Run {
    value: Fr,
    messages: Vec<[Fr; 2]>,
}

impl Run {
    fn new(isa: Isa, tables: &[Table], challenges: &[Fr]) -> Self {
        let parts: Vec<Part<'_>> = tables.iter().map(Table::part).collect();
        let mut sums = LinearSums::new(isa, &parts, challenges.len() - 3).unwrap();
        drop(parts);
        let value = sums.value();
        let mut messages = Vec::new();
        for r in challenges {
            messages.push(sums.message());
            sums.bind(*r);
        }
        assert_eq!(sums.message(), [Fr::zero(); 2]);
        sums.bind(challenges[0]);
        assert_eq!(sums.message(), [Fr::zero(); 2]);
        assert_eq!(sums.value(), value);
        Self { value, messages }
    }

    /// Computes a run by definition.
    fn naive(tables: &[Table], challenges: &[Fr]) -> Self {
        let mut dense: Vec<[Vec<Fr>; 2]> = tables.iter().map(Table::dense).collect();
        let sum = |[values, weights]: &[Vec<Fr>; 2]| -> Fr {
            values.iter().zip(weights).map(|(v, w)| *v * w).sum()
        };
        let value = dense.iter().map(sum).sum();
        let half = Fr::from(2).inverse().unwrap();
        let mut scales = vec![Fr::one(); tables.len()];
        let mut messages = Vec::new();
        for (round, r) in challenges.iter().enumerate() {
            let lacks = |table: &Table| (table.variables()..challenges.len() - 3).contains(&round);
            // Values of t at 0, 1 and 2.
            let [t0, t1, t2]: [Fr; 3] = core::array::from_fn(|x| {
                let parts = tables.iter().zip(&dense).zip(&scales);
                let at = parts.map(|((table, tables), scale)| {
                    if lacks(table) {
                        return sum(tables) * scale * half;
                    }
                    let x = Fr::from(x as u64);
                    let bound = tables.clone().map(|table| bind(&table, x));
                    sum(&bound) * scale
                });
                at.sum()
            });
            messages.push([t0, (t2 - t1 - t1 + t0) * half]);
            for ((table, tables), scale) in tables.iter().zip(&mut dense).zip(&mut scales) {
                if lacks(table) {
                    *scale *= half;
                } else {
                    *tables = tables.clone().map(|table| bind(&table, *r));
                }
            }
        }
        Self { value, messages }
    }

    /// Returns the verifier's last claim.
    fn claim(&self, challenges: &[Fr]) -> Fr {
        let mut claim = self.value;
        for ([at_zero, leading], r) in self.messages.iter().zip(challenges) {
            let at_one = claim - at_zero;
            claim = *at_zero + (at_one - at_zero - leading) * r + *leading * r * r;
        }
        claim
    }
}

fn bind(table: &[Fr], r: Fr) -> Vec<Fr> {
    let pairs = table.chunks(2);
    pairs
        .map(|pair| pair[0] + r * (pair[1] - pair[0]))
        .collect()
}

/// Returns the expected last claim.
fn end(tables: &[Table], challenges: &[Fr]) -> Fr {
    let (groups, lanes) = challenges.split_at(challenges.len() - 3);
    let parts = tables.iter().map(|table| {
        let (own, missing) = groups.split_at(table.variables());
        let scale = Fr::from(2).pow([missing.len() as u64]).inverse().unwrap();
        table.at(own, lanes) * scale
    });
    parts.sum()
}

fn challenges(count: usize) -> Vec<Fr> {
    let mut random = Random(99);
    (0..count).map(|_| random.element()).collect()
}

/// Checks all arithmetics against the definition.
fn check(tables: &[Table], variables: usize) {
    let challenges = challenges(variables + 3);
    let naive = Run::naive(tables, &challenges);
    assert_eq!(naive.claim(&challenges), end(tables, &challenges));
    for isa in Isa::tested() {
        let run = Run::new(isa, tables, &challenges);
        assert_eq!(run, naive, "{}", isa.name());
    }
}

#[test]
fn one_part_of_any_height() {
    for groups in [
        1, 2, 3, 4, 5, 7, 8, 9, 31, 33, 64, 65, 100, 127, 129, 511, 513,
    ] {
        for low in [0, 1, 3, 8] {
            let table = Table::new((groups + low) as u64, groups, low);
            let variables = table.variables();
            let tables = [table];
            assert!(
                !Run::naive(&tables, &challenges(variables + 3))
                    .value
                    .is_zero()
            );
            check(&tables, variables);
        }
    }
}

#[test]
fn parts_of_other_heights_and_without_some_variables() {
    for (variables, parts) in [
        (0, &[(1, 0), (1, 0), (0, 0)][..]),
        (4, &[(16, 2), (1, 0), (2, 1), (9, 3), (3, 0)]),
        (9, &[(70, 3), (300, 3), (0, 0), (512, 9), (512, 0), (1, 0)]),
        (13, &[(1025, 3), (1027, 7), (2 * 1024, 0), (8, 3)]),
        (3, &[]),
    ] {
        let tables: Vec<Table> = (parts.iter().enumerate())
            .map(|(i, (groups, low))| Table::new(i as u64, *groups, *low))
            .collect();
        check(&tables, variables);
    }
}

#[test]
fn regions_are_moved_together_twice() {
    let groups = (1 << 17) + 5;
    let mut random = Random(4);
    let table = Table {
        columns: vec![Column::random(&mut random, 0, groups)],
        groups,
        form: Linear::value(0).scaled(-Fr::from(3)),
        weights: weights(&mut random, groups, 3),
    };
    let tables = [table];
    let challenges = challenges(18 + 3);
    let run = Run::new(Isa::current(), &tables, &challenges);
    let column = tables[0].columns[0].values();
    let Weights { lanes, low, point } = &tables[0].weights;
    let eq = zkfabric_sumcheck::eq::eq_table(point);
    let rows = (0..8 * groups).map(|row| {
        let group = row / 8;
        column.times(row, lanes[row % 8] * low[group % 8] * eq[group / 8])
    });
    assert_eq!(run.value, -Fr::from(3) * rows.sum::<Fr>());
    assert_eq!(run.claim(&challenges), end(&tables, &challenges));
}

/// More products than one sum holds, at the limits of their ranges.
#[test]
fn forms_of_many_terms() {
    let groups = 6;
    let bits = vec![[1_u8; 8]; groups];
    let wide = vec![[(1 << 52) - 1; 8]; groups];
    let words = vec![[u64::MAX; 8]; groups];
    let elements = vec![[-Fr::one(); 8]; groups];
    for column in [
        Values::Bits(&bits),
        Values::U52(&wide),
        Values::U64(&words),
        Values::Field(&elements),
    ] {
        let count = 1100;
        let terms = (0..count).map(|k| (k, -Fr::from(k as u64))).collect();
        let mut random = Random(8);
        let part = Part {
            columns: vec![column; count],
            groups,
            form: Linear {
                constant: Fr::zero(),
                terms,
            },
            weights: weights(&mut random, groups, 1),
        };
        let Weights { lanes, low, point } = &part.weights;
        let groups = (0..groups).map(|group| low[group % 2] * eq(point, group / 2));
        let weight = groups.sum::<Fr>() * lanes.iter().sum::<Fr>();
        let coefficients = -Fr::from((count * (count - 1) / 2) as u64);
        let expected = column.times(0, weight * coefficients);
        for isa in Isa::tested() {
            let sums = LinearSums::new(isa, core::slice::from_ref(&part), 3).unwrap();
            assert_eq!(sums.value(), expected, "{}", isa.name());
        }
    }
}

#[test]
fn threads_do_not_matter() {
    let tables = [(3000, 3), (1500, 3), (4096, 0)];
    let tables = tables.map(|(groups, low)| Table::new(groups as u64, groups, low));
    let runs = [1, 2, 3].map(|threads| {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        pool.install(|| Run::new(Isa::current(), &tables, &challenges(12 + 3)))
    });
    assert_eq!(runs[0], runs[1]);
    assert_eq!(runs[0], runs[2]);
}

#[test]
fn what_does_not_fit_is_an_error() {
    let good = Table::new(1, 5, 1);
    let error = |change: &dyn Fn(&mut Part<'_>)| {
        let mut parts = [good.part(), good.part()];
        change(&mut parts[1]);
        LinearSums::new(Isa::PORTABLE, &parts, 3).unwrap_err()
    };
    let parts = [good.part(), good.part()];
    assert!(LinearSums::new(Isa::PORTABLE, &parts, 3).is_ok());
    assert_eq!(
        LinearSums::new(Isa::PORTABLE, &parts, 2).unwrap_err(),
        Error::Variables {
            part: 0,
            expected: 3,
            got: 2
        }
    );
    assert_eq!(
        error(&|part| part.columns[1] = Values::U8(&[[0; 8]; 4])),
        Error::Groups {
            part: 1,
            column: 1,
            expected: 5,
            got: 4
        }
    );
    let columns = good.columns.len();
    assert_eq!(
        error(&|part| part.form.terms.push((columns, Fr::one()))),
        Error::Column {
            part: 1,
            expected: columns,
            got: columns
        }
    );
    assert_eq!(
        error(&|part| part.form.constant = Fr::one()),
        Error::Constant { part: 1 }
    );
    for got in [0, 3] {
        assert_eq!(
            error(&|part| part.weights.low.resize(got, Fr::one())),
            Error::Low { part: 1, got }
        );
    }
    for got in [2, 5] {
        assert_eq!(
            error(&|part| part.weights.point.resize(got - 1, Fr::one())),
            Error::Weights {
                part: 1,
                expected: 3,
                got
            }
        );
    }
}
