//! Bases with tables of their multiples.

use zkfabric_msm::Bases;

use crate::fixture::{Columns, isas, logarithms, points, words};

#[test]
fn tables_change_no_result() {
    for n in [1, 2, 33, 1000] {
        let logarithms = logarithms(n);
        let points = points(&logarithms);
        let mut steps = Vec::new();
        for isa in isas() {
            for tables in [0, 1, 2, 3, 5, 40] {
                let bases = Bases::with_tables(&points, isa, tables * n * 64).unwrap();
                assert_eq!(bases.len(), n);
                steps.push(bases.step());
                for words in [words(n, 5), vec![u64::MAX; n], vec![0; n]] {
                    Columns::new(&words).check(&logarithms, std::slice::from_ref(&bases));
                }
                // A column shorter than the bases.
                Columns::new(&words(n / 2, 6)).check(&logarithms, std::slice::from_ref(&bases));
            }
        }
        // No tables without a budget; tables with one.
        assert_eq!(steps[0], None);
        assert_eq!(steps[1], None);
        if n == 1000 {
            assert_eq!(steps[2], Some(127));
            assert!(steps[5].is_some_and(|step| step < 64));
        }
    }
}
