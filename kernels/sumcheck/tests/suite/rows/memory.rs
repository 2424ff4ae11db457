//! Sums in used memory.

use ark_bn254::Fr;
use ark_ff::One as _;

use zkfabric_sumcheck::rows::Instance;

use super::{Point, isas, run, run_in};
use crate::fixture::{KINDS, Table};
use crate::memory::used;

#[test]
fn what_memory_holds_does_not_matter() {
    for kind in KINDS {
        let tables = [700, 65, 2200].map(|groups| Table::new(5, groups, kind));
        let instances: Vec<Instance<'_>> = tables.iter().map(Table::instance).collect();
        let point = Point::new(12);
        for isa in isas() {
            let new = run(isa, &instances, &point, Fr::one());
            let memory = used();
            // Two runs: in memory of other sums, then in memory left by the first run.
            for _ in 0..2 {
                let again = run_in(&memory, isa, &instances, &point, Fr::one());
                assert_eq!(
                    (again.messages, again.outcome),
                    (new.messages.clone(), new.outcome.clone())
                );
            }
        }
    }
}
