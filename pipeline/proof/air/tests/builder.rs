//! Invalid chips: descriptions that the proof system does not support.

use ark_bn254::Fr;
use zkfabric_air::permutation::{BIT_COLUMNS, LANES};
use zkfabric_air::{AirBuilder, AirError, Bus, ColumnSpec, Expr, Lanes, MAX_FIELDS, Width};

const BUS: Bus = Bus { id: 1, name: "bus" };

/// Returns a chip `c` of two main columns and one fixed column.
fn builder() -> AirBuilder {
    let spec = |name: &'static str| ColumnSpec {
        name: name.into(),
        width: Width::U8,
    };
    AirBuilder::new("c", vec![spec("x"), spec("y")], vec![spec("f")])
}

fn of(describe: impl FnOnce(&mut AirBuilder)) -> Option<AirError> {
    let mut builder = builder();
    describe(&mut builder);
    builder.finish().err()
}

/// Returns the constant polynomial `value`.
fn constant(value: u64) -> Expr {
    Expr::constant(Fr::from(value))
}

#[test]
fn what_the_proof_system_carries_is_a_chip() {
    let chip = of(|b| {
        let (x, y, f) = (b.main(0), b.main(1), b.fixed(0));
        b.assert_zero("cubic", &(&x * &y) * &f - &x);
        b.send(BUS, &x * &f, vec![&x * &y + constant(7); MAX_FIELDS]);
        b.receive(BUS, y, []);
    });
    assert_eq!(chip, None);
}

#[test]
fn constraints_have_degree_three_at_most() {
    let error = of(|b| {
        let x = b.main(0);
        b.assert_zero("quartic", &(&x * &x) * &(&x * &x));
    });
    let expected = AirError::ConstraintDegree {
        chip: "c".to_owned(),
        constraint: "quartic".to_owned(),
        expected: 3,
        got: 4,
    };
    assert_eq!(error, Some(expected));
}

#[test]
fn messages_and_multiplicities_have_degree_two_at_most() {
    let cube = |b: &AirBuilder| &(&b.main(0) * &b.main(0)) * &b.main(0);
    let error = |(message, multiplicity)| {
        Some(AirError::InteractionDegree {
            chip: "c".to_owned(),
            index: 1,
            message,
            multiplicity,
        })
    };
    let with = |describe: fn(&mut AirBuilder, Expr)| {
        of(|b| {
            b.send(BUS, b.main(0), [b.main(1)]);
            let cube = cube(b);
            describe(b, cube);
        })
    };
    let message = with(|b, cube| b.send(BUS, b.main(0), [b.main(1), cube]));
    assert_eq!(message, error((3, 1)));
    let multiplicity = with(|b, cube| b.receive(BUS, cube, [b.main(1)]));
    assert_eq!(multiplicity, error((1, 3)));
}

#[test]
fn messages_have_as_many_fields_as_there_are_powers() {
    let error = of(|b| b.send(BUS, b.main(0), vec![b.main(1); MAX_FIELDS + 1]));
    let expected = AirError::TooManyFields {
        chip: "c".to_owned(),
        index: 0,
        expected: MAX_FIELDS,
        got: MAX_FIELDS + 1,
    };
    assert_eq!(error, Some(expected));
}

#[test]
fn columns_exist() {
    let unknown = |column, columns| {
        Some(AirError::UnknownColumn {
            chip: "c".to_owned(),
            column,
            columns,
        })
    };
    assert_eq!(of(|b| b.assert_zero("", b.main(2))), unknown(2, 2));
    assert_eq!(of(|b| b.assert_zero("", b.fixed(1))), unknown(1, 1));
    assert_eq!(of(|b| b.send(BUS, b.main(3), [])), unknown(3, 2));
    let field = of(|b| b.send(BUS, b.main(0), [b.fixed(5)]));
    assert_eq!(field, unknown(5, 1));
}

/// An active row beyond an instance's height would break a constraint or send a message.
#[test]
fn the_row_of_zeros_is_inactive() {
    let active = |part: &str| {
        Some(AirError::ActiveZeros {
            chip: "c".to_owned(),
            part: part.to_owned(),
        })
    };
    let constraint = of(|b| b.assert_zero("one", b.main(0) - constant(1)));
    assert_eq!(constraint, active("one"));
    let sent = of(|b| b.send(BUS, b.main(0).not(), [b.main(1)]));
    assert_eq!(sent, active("the multiplicity of message 0"));
    let received = of(|b| {
        b.send(BUS, b.main(0), []);
        b.receive(BUS, constant(1), [b.main(1)]);
    });
    assert_eq!(received, active("the multiplicity of message 1"));
}

/// With duplicate names, looking up a column by name could find the wrong one.
#[test]
fn columns_have_names_of_their_own() {
    let spec = |name: &'static str| ColumnSpec {
        name: name.into(),
        width: Width::U8,
    };
    let same = |main: [&'static str; 2], fixed| {
        let builder = AirBuilder::new("c", main.map(spec).to_vec(), vec![spec(fixed)]);
        builder.finish().err()
    };
    let refused = Some(AirError::SameName {
        chip: "c".to_owned(),
        column: "x".to_owned(),
    });
    assert_eq!(same(["x", "x"], "f"), refused);
    assert_eq!(same(["x", "y"], "x"), refused);
    assert_eq!(same(["x", "y"], "f"), None);
}

/// The bits are main columns and nothing else: the proof system reads them by position.
#[test]
fn bits_of_permutations_have_their_columns() {
    let of = |main, fixed| {
        let spec = |index: usize| ColumnSpec {
            name: format!("c{index}").into(),
            width: Width::Bit,
        };
        let columns = |range: core::ops::Range<usize>| range.map(spec).collect::<Vec<_>>();
        let mut builder = AirBuilder::new("c", columns(0..main), columns(main..main + fixed));
        builder.permutation_bits();
        builder.finish().err()
    };
    let refused = Some(AirError::Permutation {
        chip: "c".to_owned(),
        reason: "the bits' columns are 101 main ones",
    });
    assert_eq!(of(BIT_COLUMNS, 0), None);
    assert_eq!(of(BIT_COLUMNS - 1, 0), refused);
    assert_eq!(of(BIT_COLUMNS + 1, 0), refused);
    assert_eq!(of(BIT_COLUMNS - 1, 1), refused);
    assert_eq!(of(BIT_COLUMNS, 1), refused);
}

/// Every lane is a linear form over the chip's columns that is 0 on the row of zeros.
#[test]
fn lanes_of_permutations_are_linear_forms() {
    let of = |change: fn(&mut Lanes<Expr>, [Expr; 2])| {
        of(|b| {
            let (x, y) = (b.main(0), b.main(1));
            let lane = &x * 3 - &y + b.fixed(0);
            let mut lanes = Lanes {
                real: x.clone(),
                before: vec![lane; LANES],
                after: vec![y.clone(); LANES],
            };
            change(&mut lanes, [x, y]);
            b.permutation_lanes(lanes);
        })
    };
    let malformed = |reason| {
        Some(AirError::Permutation {
            chip: "c".to_owned(),
            reason,
        })
    };
    let number = malformed("a state has 25 lanes");
    let form = malformed("a lane is no linear form");
    let active = |part: &str| {
        Some(AirError::ActiveZeros {
            chip: "c".to_owned(),
            part: part.to_owned(),
        })
    };
    assert_eq!(of(|_, _| {}), None);
    assert_eq!(of(|lanes, _| lanes.before.truncate(24)), number);
    assert_eq!(of(|lanes, [x, _]| lanes.after.push(x)), number);
    assert_eq!(of(|lanes, [x, y]| lanes.before[7] = &x * &y), form);
    assert_eq!(of(|lanes, [x, y]| lanes.after[24] = &x * &y), form);
    assert_eq!(of(|lanes, [x, y]| lanes.real = &x * &y), form);
    assert_eq!(of(|lanes, [x, _]| lanes.real = x.not()), active("real"));
    let before = of(|lanes, [x, _]| lanes.before[0] = x + constant(1));
    assert_eq!(before, active("lane before"));
    let after = of(|lanes, [x, _]| lanes.after[3] = x + constant(1));
    assert_eq!(after, active("lane after"));
    let column = of(|lanes, _| lanes.after[3] = Expr::variable(zkfabric_air::Kind::Main, 2));
    assert!(matches!(
        column,
        Some(AirError::UnknownColumn {
            column: 2,
            columns: 2,
            ..
        })
    ));
}
