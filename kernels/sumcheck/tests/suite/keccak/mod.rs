//! Layers against dense sums by definition, and an independent verifier.

mod oracle;

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use zkfabric_kernels_cpu::{Isa, keccak::keccak_f1600};

use zkfabric_sumcheck::Values;
use zkfabric_sumcheck::keccak::{
    BITS, CELLS, COLUMNS, Error, GROUPS, Layer, Permutations, ROUNDS, STATE,
};

use crate::fixture::Random;
use oracle::{Bits, Oracle, verify};

/// Random states of some permutations, one per group: the states need not follow from each other.
struct Fixture {
    states: Vec<[Bits; GROUPS]>,
    columns: Vec<Vec<[u8; 8]>>,
}

impl Fixture {
    fn new(permutations: usize) -> Self {
        let mut random = Random(permutations as u64);
        let mut bits = || {
            let mut bits = [[false; BITS]; STATE];
            for bit in bits.as_flattened_mut() {
                *bit = random.word() >> 17 & 1 == 1;
            }
            bits
        };
        let mut states = Vec::new();
        for _ in 0..permutations {
            states.push([bits(), bits(), bits(), bits()]);
        }
        let mut columns = vec![Vec::new(); COLUMNS];
        for groups in &states {
            for (column, lane) in columns.iter_mut().zip(groups.as_flattened()) {
                for bits in lane.as_chunks::<8>().0 {
                    column.push(bits.map(u8::from));
                }
            }
            columns[COLUMNS - 1].extend([[1; 8]; BITS / 8]);
        }
        // Padding rows, with arbitrary bits.
        for (column, groups) in columns.iter_mut().enumerate() {
            let bit = u8::from(column + 1 < COLUMNS);
            groups.extend([[bit; 8]; 2 * BITS / 8]);
        }
        Self { states, columns }
    }

    fn values(&self) -> Vec<Values<'_>> {
        self.columns.iter().map(|c| Values::Bits(c)).collect()
    }
}

fn boxed<const N: usize>(random: &mut Random) -> Box<[Fr; N]> {
    Box::new(core::array::from_fn(|_| random.element()))
}

fn cells<const N: usize, const M: usize>(random: &mut Random) -> Box<[[Fr; M]; N]> {
    let mut all = Box::new([[Fr::zero(); M]; N]);
    for value in all.as_flattened_mut() {
        *value = random.element();
    }
    all
}

fn layers(seed: u64) -> [Layer; 3] {
    let mut random = Random(seed);
    let random = &mut random;
    [
        Layer::Chi {
            first: boxed(random),
            others: boxed(random),
            lanes: boxed(random),
        },
        Layer::Theta {
            bits: cells(random),
            groups: *boxed(random),
        },
        Layer::Parity {
            parities: cells(random),
            lanes: cells(random),
        },
    ]
}

struct Run {
    messages: Vec<Vec<Fr>>,
    challenges: Vec<Fr>,
    values: Vec<Fr>,
}

fn run(
    permutations: &mut Permutations,
    k: usize,
    layer: &Layer,
    point: &[Fr],
    claim: Fr,
) -> Result<Run, Error> {
    let (mut messages, mut challenges) = (Vec::new(), Vec::new());
    let mut random = Random(99);
    let mut challenge = |message: &[Fr]| {
        messages.push(message.to_vec());
        let r = random.element();
        challenges.push(r);
        r
    };
    let values = permutations.layer(k, layer, point, claim, &mut challenge)?;
    Ok(Run {
        messages,
        challenges,
        values,
    })
}

fn point(variables: usize) -> Vec<Fr> {
    let mut random = Random(5);
    (0..variables).map(|_| random.element()).collect()
}

/// Checks every message and value with every instruction set, and the verifier's decision.
fn check(permutations: usize, rounds: &[usize], isas: &[Isa]) {
    check_with(permutations, 0, rounds, isas);
}

/// As [`check`], at a point of more coordinates.
fn check_with(permutations: usize, more: usize, rounds: &[usize], isas: &[Isa]) {
    let fixture = Fixture::new(permutations);
    for (&k, layer) in rounds
        .iter()
        .flat_map(|k| layers(*k as u64 + 1).map(|l| (k, l)))
    {
        let mut expected = None;
        for isa in isas {
            let mut kernel = Permutations::new(*isa, &fixture.values()).unwrap();
            let point = point(kernel.variables() + more);
            let oracle = Oracle::new(&fixture.states, k, point.len(), &layer);
            let claim = oracle.claim(&point);
            let got = run(&mut kernel, k, &layer, &point, claim).unwrap();
            let (messages, values) =
                expected.get_or_insert_with(|| oracle.run(&point, &got.challenges));
            assert_eq!(got.messages.len(), point.len() + 8);
            for (round, (got, expected)) in got.messages.iter().zip(&*messages).enumerate() {
                assert_eq!(got, expected, "{} round {round} of {k}", isa.name());
            }
            assert_eq!(got.values, *values, "{} {k}", isa.name());
            let accepted = |run: &Run, claim: Fr| {
                let (messages, challenges) = (&run.messages, &run.challenges);
                verify(&layer, &point, claim, messages, challenges, &run.values)
            };
            assert!(accepted(&got, claim));
            let wrong = run(&mut kernel, k, &layer, &point, claim + Fr::one()).unwrap();
            assert!(!accepted(&wrong, claim + Fr::one()));
        }
    }
}

fn all() -> Vec<Isa> {
    Isa::tested().rev().collect()
}

#[test]
fn four_permutations() {
    check(4, &[0, 3, 5], &all());
}

#[test]
fn twelve_permutations() {
    check(12, &[1], &all());
    check(12, &[4], &[Isa::best()]);
}

/// Signs are zero after the last permutation, wherever in a block of four it is.
#[test]
fn any_number_of_permutations() {
    for (permutations, more) in [(1, 0), (2, 1), (3, 4), (5, 0), (10, 1), (0, 2)] {
        check_with(permutations, more, &[1], &[Isa::best()]);
    }
    check(7, &[0], &all());
    check(35, &[2], &all());
}

#[test]
fn more_permutations() {
    check(8, &[2], &[Isa::best()]);
    check(36, &[5], &[Isa::best()]);
    check(100, &[3], &[Isa::best()]);
}

#[test]
fn the_oracle_is_keccak() {
    let mut words = [0_u64; STATE];
    for (i, word) in words.iter_mut().enumerate() {
        *word = 0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(i as u64 * i as u64 + 3);
    }
    let bits = |words: &[u64; STATE]| words.map(|w| core::array::from_fn(|z| w >> z & 1 == 1));
    let mut state: Bits = bits(&words);
    for index in 0..GROUPS * ROUNDS {
        state = oracle::round(&state, index).after;
    }
    keccak_f1600(&mut words);
    assert_eq!(state, bits(&words));
}

#[test]
fn threads_do_not_matter() {
    let fixture = Fixture::new(68);
    for layer in layers(3) {
        let runs = [1, 2, 5].map(|threads| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads);
            pool.build().unwrap().install(|| {
                let mut kernel = Permutations::new(Isa::current(), &fixture.values()).unwrap();
                let run = run(&mut kernel, 2, &layer, &point(7), Fr::from(7)).unwrap();
                (run.messages, run.values)
            })
        });
        assert!(runs.iter().all(|run| *run == runs[0]));
    }
}

#[test]
fn wrong_input_is_an_error() {
    let fixture = Fixture::new(12);
    let new = |columns: &[Values<'_>]| Permutations::new(Isa::current(), columns).unwrap_err();
    let columns = |got| Error::Columns {
        expected: COLUMNS,
        got,
    };
    let values = fixture.values();
    assert_eq!(new(&values[1..]), columns(COLUMNS - 1));
    assert_eq!(new(&[]), columns(0));
    // The width is irrelevant, the values matter.
    let mut wrong = values.clone();
    let mut bytes = fixture.columns[7].clone();
    wrong[7] = Values::U8(&bytes);
    assert!(Permutations::new(Isa::current(), &wrong).is_ok());
    bytes[93][2] = 2;
    let mut wrong = values.clone();
    wrong[7] = Values::U8(&bytes);
    assert_eq!(new(&wrong), Error::NotBits { column: 7 });
    let mut wrong = values.clone();
    wrong[9] = Values::Bits(&fixture.columns[9][8..]);
    let (column, expected, got) = (9, 112, 104);
    assert_eq!(
        new(&wrong),
        Error::Height {
            column,
            expected,
            got
        }
    );
    for groups in [0, 4, 31, 41] {
        let wrong = fixture.columns.iter().map(|c| Values::Bits(&c[..groups]));
        let wrong: Vec<_> = wrong.collect();
        assert_eq!(new(&wrong), Error::Rows { got: 8 * groups });
    }
    let mut kernel = Permutations::new(Isa::current(), &values).unwrap();
    assert_eq!(kernel.variables(), 4);
    let [layer, ..] = layers(1);
    let mut error = |k, point: &[Fr]| run(&mut kernel, k, &layer, point, Fr::one()).err();
    assert_eq!(error(ROUNDS, &point(4)), Some(Error::Round { got: ROUNDS }));
    for got in [0, 3] {
        let expected = Error::Coordinates { expected: 4, got };
        assert_eq!(error(0, &point(got)), Some(expected));
    }
    for (row, bit, permutation) in [(8 * 3 + 1, 0, 3), (8 * 12, 1, 12), (8 * 13 + 7, 1, 13)] {
        let mut real = fixture.columns[COLUMNS - 1].clone();
        real[row][6] = bit;
        let mut wrong = values.clone();
        wrong[COLUMNS - 1] = Values::Bits(&real);
        assert_eq!(new(&wrong), Error::Real { permutation });
    }
    let mut zero = point(4);
    zero[2] = Fr::zero();
    assert_eq!(error(0, &zero), Some(Error::ZeroCoordinate { index: 2 }));
    assert_eq!(CELLS, 256);
}

#[test]
fn columns_that_are_not_those_of_a_layer_are_errors() {
    for layer in layers(4) {
        let expected = layer.columns();
        let bind = |columns: usize, cells: usize| {
            let columns = vec![vec![Fr::one(); cells]; columns];
            let challenge = &mut |_: &[Fr]| Fr::one();
            layer.bind_cells(Isa::current(), columns, Fr::one(), challenge)
        };
        assert_eq!(bind(expected, CELLS).unwrap().len(), expected);
        let got = expected - 1;
        assert_eq!(bind(got, CELLS), Err(Error::Columns { expected, got }));
        let (column, got) = (0, CELLS - 1);
        assert_eq!(bind(expected, got), Err(Error::Cells { column, got }));
    }
}
