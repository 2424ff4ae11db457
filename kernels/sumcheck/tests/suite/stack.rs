//! Tests against stacks written out in plain elements.

use zkfabric_sumcheck::Values;
use zkfabric_sumcheck::rows::{LOG_UNIT, UNIT, bind, column_values};
use zkfabric_sumcheck::stack::*;

use crate::fixture::{Column, Random};
use crate::memory::used;
use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use zkfabric_kernels_cpu::Isa;

/// Logarithm of the rows in a unit.
const LOG_ROWS: u32 = LOG_UNIT as u32 + 3;

/// Columns of all widths and of these heights in units, with separate stacks per width.
struct Fixture {
    columns: Vec<Column>,
    pieces: Vec<Piece>,
    stacks: usize,
    log_stack: u32,
}

impl Fixture {
    fn new(heights: &[usize], log_stack: u32) -> Self {
        let mut random = Random(31);
        let (mut columns, mut pieces) = (Vec::new(), Vec::new());
        let limit = 1 << (log_stack - LOG_ROWS);
        let mut stacks = 0;
        for kind in 0..7 {
            let (mut stack, mut unit) = (stacks, 0);
            for &height in heights {
                let column = columns.len();
                columns.push(Column::random(&mut random, kind, UNIT * height));
                // Set bits of the height, the highest first, each piece aligned.
                let mut first = 0;
                for bit in (0..usize::BITS).rev().filter(|bit| height >> bit & 1 == 1) {
                    let units = 1_usize << bit;
                    let mut offset = usize::next_multiple_of(unit, units);
                    if offset + units > limit {
                        (stack, offset) = (stack + 1, 0);
                    }
                    pieces.push(Piece {
                        column,
                        first,
                        units,
                        stack,
                        offset,
                    });
                    (first, unit) = (first + units, offset + units);
                }
            }
            stacks = stack + 1;
        }
        // The order of pieces is irrelevant.
        pieces.reverse();
        Self {
            columns,
            pieces,
            stacks,
            log_stack,
        }
    }

    fn values(&self) -> Vec<Values<'_>> {
        self.columns.iter().map(Column::values).collect()
    }

    /// Returns the stacks, and the weights of their values: `weight(column, row)`.
    fn dense(&self, weight: impl Fn(usize, usize) -> Fr) -> Vec<[Vec<Fr>; 2]> {
        let empty = vec![Fr::zero(); 1 << self.log_stack];
        let mut stacks = vec![[empty.clone(), empty]; self.stacks];
        for piece in &self.pieces {
            let values = self.columns[piece.column].values();
            for row in 0..256 * piece.units {
                let (from, to) = (256 * piece.first + row, 256 * piece.offset + row);
                stacks[piece.stack][0][to] = values.times(from, Fr::one());
                stacks[piece.stack][1][to] = weight(piece.column, from);
            }
        }
        stacks
    }
}

/// Binds the variables of a table from the lowest up.
fn extension(mut table: Vec<Fr>, point: &[Fr]) -> Fr {
    for r in point {
        table = table
            .chunks(2)
            .map(|pair| pair[0] + *r * (pair[1] - pair[0]))
            .collect();
    }
    assert_eq!(table.len(), 1);
    table[0]
}

fn eq(point: &[Fr], index: usize) -> Fr {
    let factors = point.iter().enumerate().map(|(k, z)| {
        if index >> k & 1 == 1 {
            *z
        } else {
            Fr::one() - z
        }
    });
    factors.product()
}

/// A sumcheck of the reduction: the claims' point, their weights, and the prover's results.
struct Reduction {
    lanes: [Fr; 3],
    point: Vec<Fr>,
    weights: Vec<Fr>,
    units: Vec<Vec<Fr>>,
    messages: Vec<[Fr; 2]>,
    challenges: Vec<Fr>,
    reduced: Reduced,
}

impl Reduction {
    fn new(fixture: &Fixture, isa: Isa) -> Self {
        let mut random = Random(5);
        let columns = fixture.values();
        let lanes = core::array::from_fn(|_| random.element());
        let point: Vec<Fr> = (0..12).map(|_| random.element()).collect();
        let weights: Vec<Fr> = columns.iter().map(|_| random.element()).collect();
        let units = bind(isa, &columns, &lanes, &point);
        let layout = Layout::new(&columns, &fixture.pieces, fixture.stacks, fixture.log_stack);
        let (mut messages, mut challenges) = (Vec::new(), Vec::new());
        let claims = Claims {
            units: &units.iter().map(Vec::as_slice).collect::<Vec<_>>(),
            weights: &weights,
            high: &point[5..],
        };
        let mut challenge = |message| {
            messages.push(message);
            challenges.push(random.element());
            challenges[challenges.len() - 1]
        };
        let reduced = reduce(isa, &used(), &layout.unwrap(), &claims, &mut challenge).unwrap();
        Self {
            lanes,
            point,
            weights,
            units,
            messages,
            challenges,
            reduced,
        }
    }

    fn claim(&self) -> Fr {
        let values = column_values(&self.units, &self.point).into_iter();
        values
            .zip(&self.weights)
            .map(|(value, weight)| value * weight)
            .sum()
    }

    /// Returns the verifier's last claim.
    fn verify(&self, mut claim: Fr) -> Fr {
        for ([at_zero, leading], r) in self.messages.iter().zip(&self.challenges) {
            let at_one = claim - at_zero;
            claim = *at_zero + (at_one - at_zero - leading) * r + *leading * r * r;
        }
        claim
    }
}

fn fixtures() -> [Fixture; 3] {
    [
        Fixture::new(&[1, 2, 3, 5, 6, 8, 7], 13),
        Fixture::new(&[32], 13),
        Fixture::new(&[64, 33, 1], 14),
    ]
}

#[test]
fn claims_on_columns_become_claims_on_stacks() {
    for fixture in fixtures() {
        let mut expected = None;
        for isa in Isa::tested() {
            let run = Reduction::new(&fixture, isa);
            assert_eq!(run.messages.len(), (fixture.log_stack - LOG_ROWS) as usize);
            assert_eq!(run.challenges, run.reduced.point);
            if expected.is_none() {
                let low = [&run.lanes[..], &run.point[..5]].concat();
                let stacks = fixture.dense(|column, row| {
                    let units = run.units[column].len();
                    let variables = units.next_power_of_two().ilog2() as usize;
                    let high = &run.point[5..5 + variables];
                    run.weights[column] * eq(high, row / 256) * eq(&low, row % 256)
                });
                // The claim is values times weights, since the sum over a unit's rows is the unit's
                // value at the low coordinates.
                let claim: Fr = stacks
                    .iter()
                    .flat_map(|[values, weights]| values.iter().zip(weights))
                    .map(|(value, weight)| *value * weight)
                    .sum();
                assert!(!claim.is_zero());
                assert_eq!(run.claim(), claim);
                let at = [low.clone(), run.challenges.clone()].concat();
                let values: Vec<Fr> = stacks
                    .iter()
                    .map(|[values, _]| extension(values.clone(), &at))
                    .collect();
                assert_eq!(run.reduced.values, values);
                let weights = stacks.iter().map(|[_, weights]| {
                    let units = weights.chunks(256).map(|unit| unit.iter().sum());
                    extension(units.collect(), &run.challenges)
                });
                let weights: Vec<Fr> = weights.collect();
                let columns = fixture.values();
                let layout =
                    Layout::new(&columns, &fixture.pieces, fixture.stacks, fixture.log_stack);
                let at = weights_at(
                    &layout.unwrap(),
                    &run.weights,
                    &run.point[5..],
                    &run.challenges,
                );
                assert_eq!(at.unwrap(), weights);
                let end: Fr = values.iter().zip(weights).map(|(v, w)| w * v).sum();
                assert_eq!(run.verify(claim), end);
                assert_ne!(run.verify(claim + Fr::one()), end);
                expected = Some((run.messages.clone(), run.reduced.clone()));
            }
            assert_eq!(
                Some((run.messages, run.reduced)),
                expected,
                "{}",
                isa.name()
            );
        }
    }
}

#[test]
fn combinations_and_gathered_stacks() {
    for fixture in fixtures() {
        let columns = fixture.values();
        let layout = Layout::new(&columns, &fixture.pieces, fixture.stacks, fixture.log_stack);
        let layout = layout.unwrap();
        let dense = fixture.dense(|_, _| Fr::zero());
        let mut random = Random(17);
        let chi: Vec<Fr> = dense.iter().map(|_| random.element()).collect();
        let expected: Vec<Fr> = (0..1 << fixture.log_stack)
            .map(|row| {
                dense
                    .iter()
                    .zip(&chi)
                    .map(|([v, _], chi)| v[row] * chi)
                    .sum()
            })
            .collect();
        for isa in Isa::tested() {
            assert_eq!(
                combine(isa, &layout, &chi).unwrap(),
                expected,
                "{}",
                isa.name()
            );
        }
        for (stack, [values, _]) in dense.iter().enumerate() {
            let gathered = gather(&layout, stack).unwrap();
            let gathered = gathered.values();
            assert_eq!(8 * gathered.groups(), values.len());
            for (row, value) in values.iter().enumerate() {
                assert_eq!(gathered.times(row, Fr::one()), *value);
                assert_eq!(
                    value_at(&layout, stack, row, Fr::from(2)),
                    Ok(*value + value)
                );
            }
        }
        assert!(expected.iter().filter(|value| !value.is_zero()).count() > 1 << 11);
    }
}

/// A sum of more stacks than one reduction holds, at the limits of their ranges.
#[test]
fn many_stacks() {
    let groups = 4 * UNIT;
    let wide = vec![[(1 << 52) - 1; 8]; groups];
    let words = vec![[u64::MAX; 8]; groups];
    let elements = vec![[-Fr::one(); 8]; groups];
    let columns = [
        Values::U52(&wide),
        Values::U64(&words),
        Values::Field(&elements),
    ];
    for column in 0..3 {
        let stacks = 500;
        let piece = |stack| Piece {
            column,
            first: 1,
            units: 2,
            stack,
            offset: 4,
        };
        let pieces: Vec<Piece> = (0..stacks).map(piece).collect();
        let layout = Layout::new(&columns, &pieces, stacks, 13).unwrap();
        let mut random = Random(3);
        let chi: Vec<Fr> = (0..stacks).map(|_| -random.element()).collect();
        let sum = columns[column].times(0, chi.iter().sum());
        for isa in Isa::tested() {
            let values = combine(isa, &layout, &chi).unwrap();
            for (row, value) in values.into_iter().enumerate() {
                let inside = (4 * 256..6 * 256).contains(&row);
                assert_eq!(
                    value,
                    if inside { sum } else { Fr::zero() },
                    "{}",
                    isa.name()
                );
            }
        }
    }
}

#[test]
fn nothing_laid_out_is_zero() {
    let layout = Layout::new(&[], &[], 2, 13).unwrap();
    assert_eq!(
        combine(Isa::current(), &layout, &[Fr::one(); 2]).unwrap(),
        vec![Fr::zero(); 1 << 13]
    );
    assert_eq!(
        gather(&layout, 1).unwrap(),
        Gathered::Bits(vec![[0; 8]; 1 << 10])
    );
    let claims = Claims {
        units: &[],
        weights: &[],
        high: &[],
    };
    let reduced = reduce(Isa::current(), &used(), &layout, &claims, &mut |message| {
        assert_eq!(message, [Fr::zero(); 2]);
        Fr::from(9)
    });
    let expected = Reduced {
        point: vec![Fr::from(9); 5],
        values: vec![Fr::zero(); 2],
    };
    assert_eq!(reduced.unwrap(), expected);
}

#[test]
fn threads_do_not_matter() {
    let fixture = Fixture::new(&[64, 33, 1, 64, 64], 15);
    let columns = fixture.values();
    let layout = Layout::new(&columns, &fixture.pieces, fixture.stacks, fixture.log_stack);
    let layout = layout.unwrap();
    let chi: Vec<Fr> = (1..=fixture.stacks as u64)
        .map(|k| -Fr::from(k * k))
        .collect();
    let runs = [1, 2].map(|threads| {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        pool.install(|| {
            let run = Reduction::new(&fixture, Isa::current());
            let combined = combine(Isa::current(), &layout, &chi).unwrap();
            (
                run.messages,
                run.reduced,
                combined,
                gather(&layout, 0).unwrap(),
            )
        })
    });
    assert_eq!(runs[0], runs[1]);
}

/// Two units of the first column at the start of the first stack.
const PIECE: Piece = Piece {
    column: 0,
    first: 0,
    units: 2,
    stack: 0,
    offset: 0,
};

#[test]
fn what_does_not_fit_is_an_error() {
    let bytes = vec![[1; 8]; 3 * UNIT];
    let words = vec![[1; 8]; UNIT];
    let columns = [Values::U8(&bytes), Values::U16(&words)];
    let piece = PIECE;
    let error = |pieces: &[Piece]| Layout::new(&columns, pieces, 2, 13).unwrap_err();
    assert!(Layout::new(&columns, &[piece], 2, 13).is_ok());
    for got in [12, 33] {
        assert_eq!(
            Layout::new(&columns, &[], 2, got).unwrap_err(),
            Error::Size { got }
        );
    }
    for (groups, got) in [(&bytes[..33], 33), (&bytes[..0], 0)] {
        let columns = [columns[1], Values::U8(groups)];
        let error = Layout::new(&columns, &[], 2, 13).unwrap_err();
        assert_eq!(error, Error::Height { column: 1, got });
    }
    assert_eq!(
        error(&[piece, Piece { column: 2, ..piece }]),
        Error::Index {
            piece: 1,
            expected: 2,
            got: 2
        }
    );
    assert_eq!(
        error(&[Piece { stack: 2, ..piece }]),
        Error::Index {
            piece: 0,
            expected: 2,
            got: 2
        }
    );
    for got in [0, 3] {
        assert_eq!(
            error(&[Piece {
                units: got,
                ..piece
            }]),
            Error::Length { piece: 0, got }
        );
    }
    assert_eq!(
        error(&[Piece { offset: 3, ..piece }]),
        Error::Alignment {
            piece: 0,
            expected: 2,
            got: 3
        }
    );
    assert_eq!(
        error(&[Piece { first: 2, ..piece }]),
        Error::Range {
            piece: 0,
            expected: 3,
            got: 4
        }
    );
    assert_eq!(
        error(&[Piece {
            offset: 32,
            ..piece
        }]),
        Error::Range {
            piece: 0,
            expected: 32,
            got: 34
        }
    );
    assert_eq!(
        error(&[
            Piece {
                units: 1,
                offset: 1,
                ..piece
            },
            piece
        ]),
        Error::Overlap { stack: 0, unit: 1 }
    );
    assert_eq!(
        error(&[
            piece,
            Piece {
                column: 1,
                units: 1,
                offset: 2,
                ..piece
            }
        ]),
        Error::Width {
            stack: 0,
            expected: 8,
            got: 16
        }
    );
}

#[test]
fn claims_of_other_columns_are_an_error() {
    let bytes = vec![[1; 8]; 3 * UNIT];
    let words = vec![[1; 8]; UNIT];
    let columns = [Values::U8(&bytes), Values::U16(&words)];
    let piece = PIECE;
    let layout = Layout::new(&columns, &[piece], 2, 13).unwrap();
    let isa = Isa::PORTABLE;
    let count = |expected, got| Err(Error::Count { expected, got });
    assert_eq!(combine(isa, &layout, &[Fr::one()]).map(drop), count(2, 1));
    assert_eq!(gather(&layout, 2).map(drop), count(2, 2));
    let ones = [Fr::one(); 3];
    let claims = Claims {
        units: &[&ones, &ones[..1]],
        weights: &ones[..2],
        high: &ones[..2],
    };
    let reduce =
        |claims: &Claims<'_>| reduce(isa, &used(), &layout, claims, &mut |_| Fr::one()).map(drop);
    assert_eq!(reduce(&claims), Ok(()));
    assert_eq!(
        reduce(&Claims {
            units: &[&ones],
            ..claims
        }),
        count(2, 1)
    );
    assert_eq!(
        reduce(&Claims {
            units: &[&ones[1..], &ones[..1]],
            ..claims
        }),
        count(3, 2)
    );
    assert_eq!(
        reduce(&Claims {
            weights: &ones,
            ..claims
        }),
        count(2, 3)
    );
    assert_eq!(
        reduce(&Claims {
            high: &ones[..1],
            ..claims
        }),
        count(2, 1)
    );
}
