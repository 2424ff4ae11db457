//! Wide instances over narrow integers, whose first rounds compute without elements.

use zkfabric_kernels_cpu::Isa;

use super::{Point, check_tables, dense::Dense, end, isas, run, verify};
use crate::fixture::gadgets;

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
