//! Numbers of rows, their subgroups, and transforms over them.

use ark_ff::FftField as _;
use zkfabric_host::local::powers;

use super::*;
use crate::prove::Transform;

/// Returns all numbers of rows in ascending order.
fn domains() -> Vec<Domain> {
    let powers = (0..32).flat_map(|power| [1_u64, 3, 9].map(|odd| odd << power));
    let rows = powers.filter_map(|rows| u32::try_from(rows).ok());
    let mut all: Vec<Domain> = rows.filter_map(Domain::of).collect();
    all.sort_unstable();
    all
}

#[test]
fn rows_are_the_least_that_exist() {
    let all = domains();
    assert_eq!(all.len(), 23 + 21 + 19);
    let rows: Vec<u32> = all.iter().map(|domain| domain.rows()).collect();
    assert_eq!(rows[..9], [8, 16, 24, 32, 48, 64, 72, 96, 128]);
    assert_eq!(Domain::at_least(0), all.first().copied());
    for pair in all.windows(2) {
        let [below, above] = [pair[0], pair[1]];
        let least = |rows: u32| Domain::at_least(rows as usize).unwrap();
        assert_eq!(least(below.rows()), below);
        assert_eq!(least(below.rows() + 1), above);
        assert_eq!(least(above.rows() - 1), above);
        // Less than a quarter is padding.
        let filling = above.rows() - below.rows() - 1;
        assert!(below.rows() < 64 || 4 * filling < above.rows());
    }
    assert_eq!(all.last(), Some(&Domain::MAX));
    let most = Domain::MAX.rows() as usize;
    assert_eq!(Domain::at_least(most), Some(Domain::MAX));
    for rows in [most + 1, 1 << 28, 1 << 32, usize::MAX] {
        assert_eq!(Domain::at_least(rows), None);
    }
    assert_eq!(Domain::at_least(364_000), Domain::of(3 << 17));
    assert_eq!(Domain::at_least(285_000), Domain::of(9 << 15));
    for domain in all {
        let [most, powers] = [5 * u64::from(domain.rows()), 1 << domain.log_powers()];
        assert!(powers >= most && powers / 2 < most);
    }
}

/// With a generator of smaller order rows would coincide: half or a third of them would share names
/// with the others.
#[test]
fn generators_have_the_order_of_the_rows() {
    for domain in domains() {
        let (rows, generator) = (u64::from(domain.rows()), domain.generator());
        for (order, generator) in [(rows, generator), (8 * rows, domain.step())] {
            assert!(generator.pow([order]).is_one());
            // The generator's order is not a proper divisor.
            assert!(!generator.pow([order / 2]).is_one());
            if order % 3 == 0 {
                assert!(!generator.pow([order / 3]).is_one());
            }
        }
        assert_eq!(domain.step().pow([8]), generator);
        let x = Fr::from(0x1234_5678_9abc_def1_u64);
        assert_eq!(domain.power(x), x.pow([rows]));
        // None of the quotient's cosets is the rows' coset.
        let mut coset = Fr::GENERATOR;
        for _ in 0..8 {
            assert!(!domain.power(coset).is_one());
            coset *= domain.step();
        }
    }
}

#[test]
fn all_positions_of_a_circuit_have_different_names() {
    for rows in [8_u32, 24, 48, 72, 144] {
        let generator = Domain::of(rows).unwrap().generator();
        let mut names = std::collections::HashSet::new();
        for shift in shifts() {
            for power in powers(generator, shift, rows as usize) {
                assert!(names.insert(power), "{rows}");
            }
        }
        assert_eq!(names.len(), 3 * rows as usize);
    }
}

#[test]
fn transforms_are_values_by_definition() {
    let backend = cpu();
    for rows in [8_u32, 16, 24, 48, 72, 96, 144, 192, 288] {
        let domain = Domain::of(rows).unwrap();
        let transform = Transform::new(backend.as_ref(), domain);
        let polynomials = [3_u64, 5].map(|seed| {
            let base = Fr::from(seed).pow([77]);
            powers(base, -base.square(), rows as usize)
        });
        let slices = polynomials.each_ref().map(Vec::as_slice);
        for coset in [Fr::one(), Fr::GENERATOR, Fr::GENERATOR * domain.step()] {
            let columns = transform.values(&slices, coset).unwrap();
            let points = transform.points(coset);
            let parts = columns[0].len() as u64;
            for (part, of_part) in points.iter().enumerate() {
                for (place, point) in of_part.iter().enumerate() {
                    let index = parts * place as u64 + part as u64;
                    assert_eq!(*point, coset * domain.generator().pow([index]));
                    for (polynomial, column) in polynomials.iter().zip(&columns) {
                        let terms = polynomial.iter().rev();
                        let expected = terms.fold(Fr::zero(), |sum, term| sum * point + term);
                        assert_eq!(column[part][place], expected, "{index} of {rows}");
                    }
                }
            }
            assert_eq!(transform.coefficients(columns, coset).unwrap(), polynomials);
        }
        // Values in the rows, in order.
        let points = powers(domain.generator(), Fr::one(), rows as usize);
        let columns = polynomials.each_ref().map(|polynomial| {
            let value = |point: &Fr| {
                let terms = polynomial.iter().rev();
                terms.fold(Fr::zero(), |sum, term| sum * point + term)
            };
            points.iter().map(value).collect::<Vec<Fr>>()
        });
        let slices = columns.each_ref().map(Vec::as_slice);
        assert_eq!(transform.interpolate(&slices).unwrap(), polynomials);
    }
}
