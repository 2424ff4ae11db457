//! Polynomials of constraints as products of linear forms, in parts, and on grids.

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};

use super::{
    Constraint,
    code::Code,
    grid,
    lower::{Lowering, lower},
    parts,
    split::split,
    sum,
};
use crate::{Linear, Operation, Program, Values, eq::eq_table};
use fixture::{Random, Table, gadgets};

// The tables of the tests in `tests/suite`.
#[expect(dead_code, reason = "what only those tests use")]
#[path = "../../tests/suite/fixture.rs"]
mod fixture;

#[test]
fn codes_are_their_outputs() {
    for seed in 1..60 {
        for kind in fixture::KINDS {
            let table = Table::new(seed, 1, kind);
            let instance = table.instance();
            let mut random = Random(seed);
            let row: Vec<Fr> = instance.columns.iter().map(|_| random.element()).collect();
            let values = instance.program.values(&row);
            let constraints = instance.constraints.iter().map(|c| &c.form);
            for output in constraints.chain([&instance.leaf]) {
                let code: Code = lower(&Lowering::new(&instance.program), output).unwrap();
                let expected = output.evaluate(|i| values[i]);
                assert_eq!(code.evaluate(&row), expected, "{kind:?} {seed}");
                // Leading coefficient on the line from the row in the direction of another.
                let step: Vec<Fr> = row.iter().map(|_| random.element()).collect();
                let at = |x: u64| {
                    let point: Vec<Fr> = row
                        .iter()
                        .zip(&step)
                        .map(|(a, d)| *a + Fr::from(x) * d)
                        .collect();
                    let values = instance.program.values(&point);
                    output.evaluate(|i| values[i])
                };
                let third = at(3) - Fr::from(3) * at(2) + Fr::from(3) * at(1) - at(0);
                let second = at(2) - Fr::from(2) * at(1) + at(0);
                let differences: Vec<Fr> = (code.forms.iter())
                    .map(|form| form.evaluate(|i| step[i]) - form.constant)
                    .collect();
                let leading = code.leading.evaluate(&differences);
                match code.degree {
                    1 => assert!(second.is_zero()),
                    2 => assert_eq!(second, leading + leading),
                    _ => assert_eq!(third, Fr::from(6) * leading),
                }
            }
        }
    }
}

/// Products of an `add` chip: two flags, their sum, a carry, and the sum of two operands or their
/// difference.
#[test]
fn products_share_their_flags() {
    let table = fixture::addition(4, 3);
    let instance = table.instance();
    let constraints = sum(&instance.constraints);
    let code = lower(&Lowering::new(&instance.program), &constraints).unwrap();
    assert_eq!((code.degree, code.steps.out.products.len()), (2, 3));
}

/// More products than one sum holds.
#[test]
fn wide_instances_are_split() {
    let count = 900;
    let mut program = Program {
        columns: count,
        operations: Vec::new(),
    };
    let mut random = Random(8);
    let (mut constraints, mut whole) = (Vec::new(), Linear::default());
    for i in (0..880).step_by(10) {
        let mut form = Linear::default();
        for (x, y) in [(i, i + 1), (i + 5, i + 6)] {
            let product = Linear::value(count + program.operations.len());
            form.add_scaled(&product, random.element());
            program.operations.push(Operation::Product(x, y));
        }
        whole.add_scaled(&form, Fr::one());
        constraints.push(form);
    }
    let weighted = |form| Constraint {
        weight: Fr::one(),
        form,
    };
    let constraints: Vec<Constraint> = constraints.into_iter().map(weighted).collect();
    let split_at = [(0..75).collect::<Vec<_>>(), (75..88).collect()];
    assert_eq!(split(&program, &constraints), split_at);
    assert_eq!(split(&program, &[weighted(whole)]), [[0]]);
}

/// Constraints that fit words are on grids, the others are not.
#[test]
fn some_constraints_stand_on_grids() {
    let table = gadgets(1, 20);
    let instance = table.instance();
    let mut random = Random(7);
    let lanes: [Fr; 3] = core::array::from_fn(|_| random.element());
    let states = parts(&instance, &eq_table(&lanes)).unwrap();
    let grids: Vec<bool> = states.iter().map(|state| state.grid.is_some()).collect();
    // The first state has the message claims.
    assert_eq!(grids, [false, true, false]);
}

/// Returns whether one constraint on a column of this kind compiles.
fn fits(column: Values<'_>, form: Linear, operations: Vec<Operation>, rounds: usize) -> bool {
    let program = Program {
        columns: 1,
        operations,
    };
    let constraint = Constraint {
        weight: Fr::one(),
        form,
    };
    let lowering = Lowering::new(&program);
    grid::Code::new(&lowering, &[column], &[&constraint], rounds).is_some()
}

#[test]
fn what_does_not_fit_a_word_stands_on_no_grid() {
    let mut random = Random(1);
    // With a constant, since a multiple of a value moves its factor into the weight.
    let scaled = |k| Linear {
        constant: Fr::one(),
        ..Linear::value(0).scaled(k)
    };
    let (bits, words, halves) = ([[0; 8]], [[0; 8]], [[0; 8]]);
    let (bit, half) = (Values::Bits(&bits), Values::U32(&halves));
    // A bit lies between -13 and 14 on a grid of three rounds, and a constraint below 2^51.
    let limit = ((1_u64 << 51) - 2) / 14;
    assert!(fits(bit, scaled(Fr::from(limit)), Vec::new(), 3));
    assert!(!fits(bit, scaled(Fr::from(limit + 1)), Vec::new(), 3));
    assert!(!fits(bit, scaled(-Fr::from(limit + 1)), Vec::new(), 3));
    assert!(fits(bit, scaled(-Fr::from(limit + 1)), Vec::new(), 2));
    assert!(!fits(bit, scaled(random.element()), Vec::new(), 1));
    assert!(fits(
        bit,
        Linear::value(0).scaled(random.element()),
        Vec::new(),
        1
    ));
    // A constant counts in the same way.
    let mut constant = Linear::value(0);
    constant.constant = Fr::from(1_u64 << 51);
    assert!(!fits(bit, constant, Vec::new(), 1));
    // 14 (2^32 - 1) and its square.
    assert!(fits(half, scaled(Fr::one()), Vec::new(), 3));
    let square = vec![Operation::Product(0, 0)];
    assert!(!fits(half, Linear::value(1), square, 3));
    assert!(!fits(Values::U64(&words), scaled(Fr::one()), Vec::new(), 1));
    let elements = [[Fr::zero(); 8]];
    let element = Values::Field(&elements);
    assert!(!fits(element, scaled(Fr::one()), Vec::new(), 1));
}
