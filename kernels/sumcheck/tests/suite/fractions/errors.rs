//! Invalid inputs.

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use zkfabric_kernels_cpu::Isa;

use super::tables::{Kind, Table};
use zkfabric_sumcheck::fractions::{Error, Fractions, Instance};
use zkfabric_sumcheck::{Linear, Operation, Values};

fn refused(instances: Vec<Instance<'_>>, log: u32) -> Error {
    Fractions::build(Isa::best(), instances, log).unwrap_err()
}

#[test]
fn instances_that_name_what_is_not_there() {
    let (table, short) = (Table::new(40, 1), Table::new(39, 2));
    let good = table.instance(&[Kind::Cubic]);
    let columns = good.columns.len();
    let values = columns + good.program.operations.len();

    let mut bad = good.clone();
    bad.columns[4] = short.instance(&[]).columns[4];
    let error = Error::ShortColumn {
        instance: 1,
        column: 4,
        expected: 40,
        got: 39,
    };
    assert_eq!(refused(vec![good.clone(), bad], 10), error);

    let mut bad = good.clone();
    bad.columns.pop();
    let error = Error::ColumnCount {
        instance: 0,
        expected: columns,
        got: columns - 1,
    };
    assert_eq!(refused(vec![bad], 10), error);

    let unknown = |expected, got| Error::UnknownValue {
        instance: 0,
        expected,
        got,
    };
    for numerator in [false, true] {
        let mut bad = good.clone();
        let message = &mut bad.messages[0];
        let form = if numerator {
            &mut message.numerator
        } else {
            &mut message.denominator
        };
        *form = Linear::value(values);
        assert_eq!(refused(vec![bad], 10), unknown(values, values));
    }
    // An operation that refers to itself.
    for operation in [
        Operation::Product(columns + 1, 0),
        Operation::Product(0, columns + 1),
        Operation::Linear(Linear::value(columns + 1)),
    ] {
        let mut bad = good.clone();
        bad.program.operations[1] = operation;
        assert_eq!(refused(vec![bad], 10), unknown(columns + 1, columns + 1));
    }
}

#[test]
fn forms_with_too_many_terms() {
    let table = Table::new(33, 1);
    let good = table.instance(&[Kind::Narrow]);
    let columns = good.columns.len();
    // Too many results of operations, then too many columns.
    let mut results = good.clone();
    results.program.operations = vec![Operation::Product(0, 1); 129];
    results.messages[0].denominator.terms =
        (columns..columns + 129).map(|i| (i, Fr::one())).collect();
    let mut wide = good;
    wide.columns = vec![wide.columns[8]; 201];
    assert!(matches!(wide.columns[0], Values::Field(_)));
    wide.program.columns = 201;
    wide.program.operations.clear();
    wide.messages[0].numerator = Linear::default();
    wide.messages[0].denominator.terms = (0..201).map(|i| (i, Fr::one())).collect();
    for (instance, got) in [(results, 129), (wide, 201)] {
        let mut fits = instance.clone();
        fits.messages[0].denominator.terms.pop();
        assert!(Fractions::build(Isa::best(), vec![fits], 6).is_ok());
        let error = Error::LongForm { instance: 0, got };
        assert_eq!(refused(vec![instance], 6), error);
    }
}

#[test]
fn more_groups_than_leaves() {
    let table = Table::new(33, 1);
    let instances = vec![table.instance(&[Kind::Narrow; 3])];
    assert!(Fractions::build(Isa::best(), instances.clone(), 8).is_ok());
    for log_groups in [0, 7] {
        assert_eq!(
            refused(instances.clone(), log_groups),
            Error::TooManyGroups { log_groups }
        );
    }
    assert_eq!(
        refused(Vec::new(), usize::BITS),
        Error::TooManyGroups {
            log_groups: usize::BITS
        }
    );
}

#[test]
fn claims_out_of_turn() {
    let table = Table::new(40, 1);
    let mut fractions =
        Fractions::build(Isa::best(), vec![table.instance(&[Kind::Wide])], 6).unwrap();
    let mut next = 5_u64;
    let mut draw = |_: [Fr; 2]| {
        next += 1;
        Fr::from(next)
    };
    let lambda = Fr::from(77_u64);
    let first = [1, 2, 3].map(|i: u64| Fr::from(i));
    let order = |expected, got| Err(Error::LayerOrder { expected, got });
    assert_eq!(
        fractions.layer(4, lambda, &[], &first, &mut draw),
        order(Some(5), 4)
    );
    let length = Err(Error::PointLength {
        expected: 0,
        got: 1,
    });
    assert_eq!(
        fractions.layer(5, lambda, &[lambda], &first, &mut draw),
        length
    );
    let zero = Err(Error::ZeroChallenge { layer: 5 });
    assert_eq!(fractions.layer(5, Fr::zero(), &[], &first, &mut draw), zero);
    // The errors left the state unchanged; the challenges of the lanes are 6, 7 and 8.
    fractions.layer(5, lambda, &[], &first, &mut draw).unwrap();
    let lanes = [6, 7, 8].map(|i: u64| Fr::from(i));
    assert_eq!(
        fractions.layer(5, lambda, &[], &first, &mut draw),
        order(Some(4), 5)
    );
    let mismatch = |layer| Err(Error::PointMismatch { layer });
    assert_eq!(
        fractions.layer(4, lambda, &[lambda], &first, &mut draw),
        mismatch(4)
    );
    fractions
        .layer(4, lambda, &[lambda], &lanes, &mut draw)
        .unwrap();
    // The challenge of the only bit is 9.
    let lanes = [10, 11, 12].map(|i: u64| Fr::from(i));
    assert_eq!(
        fractions.layer(3, lambda, &[lambda, lambda], &lanes, &mut draw),
        mismatch(3)
    );
    let mut z = vec![lambda, Fr::from(9_u64)];
    for k in (0..4).rev() {
        let mut point = Vec::new();
        let mut lanes = lanes;
        if k < 3 {
            lanes = core::array::from_fn(|i| Fr::from(1000 * u64::from(k + 1) + i as u64));
        }
        let mut draw = |_: [Fr; 2]| {
            let bits = z.len();
            let r = match point.len() {
                round if round < bits => Fr::from(100 * u64::from(k) + round as u64),
                round => Fr::from(1000 * u64::from(k) + (round - bits) as u64),
            };
            point.push(r);
            r
        };
        fractions.layer(k, lambda, &z, &lanes, &mut draw).unwrap();
        point.truncate(z.len());
        z = [lambda].into_iter().chain(point).collect();
    }
    assert_eq!(
        fractions.layer(0, lambda, &z, &lanes, &mut draw),
        order(None, 0)
    );
}
