//! Wide instances over narrow integers, whose first rounds compute without elements.

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use zkfabric_kernels_cpu::Isa;

use super::{
    Point, check_tables,
    dense::Dense,
    end,
    fixture::{Random, gadgets},
    isas, run, verify,
};
use crate::{
    eq::eq_table,
    rows::{Constraint, grid, lower::Lowering, parts},
    {Linear, Operation, Program, Values},
};

/// Fewer groups than a grid has, some grids and part of one, more grids than share an outer weight,
/// more than one task takes.
#[test]
fn grids_of_any_height() {
    for groups in [1, 2, 3, 4, 5, 8, 9, 40] {
        check_tables(&[gadgets(groups as u64, groups)], &isas());
    }
    check_tables(&[17, 1, 6].map(|groups| gadgets(3, groups)), &isas());
    check_tables(&[gadgets(4, 1100)], &isas()[..1]);
}

/// A wide instance without messages has an empty message state beside the states of its
/// constraints.
#[test]
fn wide_instances_without_messages() {
    for groups in [1, 2, 5, 40] {
        let silent = gadgets(groups as u64, groups).without_leaf();
        check_tables(&[silent, gadgets(6, 3)], &isas());
    }
}

/// Constraints that fit words are on grids, the others are not.
#[test]
fn some_constraints_stand_on_grids() {
    let table = gadgets(1, 20);
    let instance = table.instance();
    let states = parts(&instance, &eq_table(&Point::new(5).lanes)).unwrap();
    let grids: Vec<bool> = states.iter().map(|state| state.grid.is_some()).collect();
    // The first state has the message claims.
    assert_eq!(grids, [false, true, false]);
}

/// The prover finishes, the verifier refuses.
#[test]
fn a_violated_constraint_on_a_grid_is_refused() {
    for groups in [1, 5, 40] {
        let mut table = gadgets(2, groups);
        let point = Point::new(6);
        let claim = Dense::new(&table.instance()).claim(&point.z, &point.lanes);
        for spoiled in [false, true] {
            if spoiled {
                table.spoil(8 * groups - 3);
            }
            let instances = [table.instance()];
            let run = run(Isa::current(), &instances, &point, claim);
            let last = verify(&point, claim, &run) == end(&instances, &run.outcome.values);
            assert_eq!([run.outcome.holds, last], [!spoiled; 2]);
        }
    }
}

/// The messages depend on the constraints, which are not identities.
#[test]
fn constraints_on_grids_count() {
    let table = gadgets(5, 70);
    let instance = table.instance();
    let point = Point::new(table.variables());
    let claim = Dense::new(&instance).claim(&point.z, &point.lanes);
    let whole = run(
        Isa::current(),
        core::slice::from_ref(&instance),
        &point,
        claim,
    );
    let count = instance.constraints.len();
    let equal = count - 4..count - 1;
    for index in 0..count {
        let mut less = instance.clone();
        less.constraints.remove(index);
        let less = run(Isa::current(), &[less], &point, claim);
        // Linear constraints vanish between rows too, and so do constraints on equal columns.
        let vanishes = table.is_linear(index) || equal.contains(&index);
        for (round, (whole, less)) in whole.messages.iter().zip(&less.messages).enumerate() {
            assert_eq!(whole == less, vanishes, "constraint {index} round {round}");
        }
    }
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
