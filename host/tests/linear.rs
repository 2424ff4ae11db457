//! Linear forms on the CPU backend against the reference.

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _, Zero as _};
use zkfabric_host::{
    Backend, Error, ErrorKind, cpu,
    parity::Naive,
    sums::{Column, Linear, LinearPart, Sums as _, Table, Weights},
};

fn element(seed: u64) -> Fr {
    Fr::from(seed + 2).pow([1001])
}

/// Columns of all widths.
fn columns(rows: usize, seed: u64) -> Vec<Column> {
    let words: Vec<u64> = (0..rows as u64)
        .map(|i| {
            (i + seed)
                .wrapping_mul(0x9e37_79b9_7f4a_7c15)
                .rotate_left(29)
        })
        .collect();
    vec![
        Column::Bits(words.iter().map(|w| (w & 1) as u8).collect()),
        Column::U8(words.iter().map(|w| *w as u8).collect()),
        Column::U16(words.iter().map(|w| *w as u16).collect()),
        Column::U32(words.iter().map(|w| *w as u32).collect()),
        Column::U64(words.iter().map(|w| w >> 12).collect()),
        Column::U64(words.clone()),
        Column::Field(words.iter().map(|w| -Fr::from(*w)).collect()),
    ]
}

fn weights(groups: usize, low: usize) -> Weights {
    let variables = groups.next_power_of_two().ilog2() as usize;
    Weights {
        lanes: core::array::from_fn(|lane| element(lane as u64)),
        low: (0..1 << low).map(|i| element(100 + i)).collect(),
        point: (low..variables).map(|i| element(i as u64 + 50)).collect(),
    }
}

fn form(columns: usize) -> Linear {
    Linear {
        terms: (0..columns).map(|i| (i, element(i as u64 + 9))).collect(),
        ..Linear::default()
    }
}

/// Returns the value and all messages of two parts, one over one table and one over two tables.
fn run(backend: &dyn Backend, variables: usize) -> Result<(Fr, Vec<[Fr; 2]>), Error> {
    let tables = [(256, 1), (256, 2), (768, 3)].map(|(rows, seed)| columns(rows, seed));
    let tables = tables.map(|columns| backend.load_table(columns.into()));
    let tables: Vec<Table> = tables.into_iter().collect::<Result<_, _>>()?;
    let (both, tall) = ([&tables[0], &tables[1]], [&tables[2]]);
    let parts = [
        LinearPart {
            tables: &both,
            form: form(14),
            weights: weights(32, 3),
        },
        LinearPart {
            tables: &tall,
            form: form(7),
            weights: weights(96, 0),
        },
        LinearPart {
            tables: &tall,
            form: Linear::value(5),
            weights: weights(96, 7),
        },
        LinearPart {
            tables: &[],
            form: Linear::default(),
            weights: weights(0, 0),
        },
    ];
    let mut sums = backend.linear_sums(&parts, variables)?;
    let mut messages = Vec::new();
    let value = sums.value();
    let mut claim = value;
    for round in 0..variables + 3 {
        let [at_zero, leading] = sums.message()?;
        messages.push([at_zero, leading]);
        let r = element(round as u64 + 500);
        sums.bind(r)?;
        // t(1) = claim - t(0).
        claim = at_zero + (claim - at_zero - at_zero - leading) * r + leading * r * r;
    }
    assert!(!claim.is_zero() && messages.iter().all(|[_, leading]| !leading.is_zero()));
    Ok((value, messages))
}

#[test]
fn the_cpu_backend_equals_the_definition() {
    let expected = run(&Naive, 7).unwrap();
    assert_eq!(run(&*cpu(), 7).unwrap(), expected);
}

#[test]
fn rounds_that_all_parts_lack() {
    let backends: [&dyn Backend; 2] = [&*cpu(), &Naive];
    let [(value, messages), expected] = backends.map(|backend| lacking(backend).unwrap());
    assert_eq!((value, messages.clone()), expected);
    // The sum halves with each round.
    let half = Fr::from(2).inverse().unwrap();
    let (mut claim, rounds) = (value, messages.len() - 3);
    for (round, [at_zero, leading]) in messages.into_iter().enumerate() {
        if (5..rounds).contains(&round) {
            assert_eq!((at_zero, leading), (claim * half, Fr::zero()));
        }
        let r = Fr::from(3);
        claim = at_zero + (claim - at_zero - at_zero - leading) * r + leading * r * r;
    }
}

/// Runs one part of five group variables in a sum of eight.
fn lacking(backend: &dyn Backend) -> Result<(Fr, Vec<[Fr; 2]>), Error> {
    let table = backend.load_table(columns(256, 8).into())?;
    let part = LinearPart {
        tables: &[&table],
        form: form(7),
        weights: weights(32, 3),
    };
    let mut sums = backend.linear_sums(&[part], 8)?;
    let mut messages = Vec::new();
    for _ in 0..8 + 3 {
        messages.push(sums.message()?);
        sums.bind(Fr::from(3))?;
    }
    Ok((sums.value(), messages))
}

#[test]
fn what_does_not_fit_is_an_error() {
    for backend in [&*cpu(), &Naive as &dyn Backend] {
        let table = backend.load_table(columns(256, 8).into()).unwrap();
        let other = backend.load_table(columns(512, 8).into()).unwrap();
        let (one, two) = ([&table], [&table, &other]);
        let error = |variables: usize, change: &dyn Fn(&mut LinearPart<'_>)| {
            let mut part = LinearPart {
                tables: &one,
                form: form(7),
                weights: weights(32, 3),
            };
            change(&mut part);
            match backend.linear_sums(&[part], variables) {
                Ok(_) => None,
                Err(error) => Some(error.kind()),
            }
        };
        assert_eq!(error(5, &|_| {}), None);
        let invalid = Some(ErrorKind::InvalidInput);
        assert_eq!(error(4, &|_| {}), invalid);
        assert_eq!(error(5, &|part| part.form = form(8)), invalid);
        assert_eq!(error(5, &|part| part.form.constant = Fr::one()), invalid);
        assert_eq!(error(5, &|part| part.weights = weights(64, 3)), invalid);
        let mut part = LinearPart {
            tables: &two,
            form: form(7),
            weights: weights(32, 3),
        };
        assert!(backend.linear_sums(&[part.clone()], 6).is_err());
        let foreign = Table::new(1, 256, 0_u8);
        let tables = [&foreign];
        part.tables = &tables;
        let error = backend.linear_sums(&[part], 6).unwrap_err();
        assert!(matches!(error, Error::ForeignBases { .. }));
    }
}
