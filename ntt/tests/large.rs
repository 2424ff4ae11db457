//! Largest sizes, on sparse polynomials whose values have a closed form.

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup, FftField, Field};
use zkfabric_kernels_cpu::{Isa, subgroup_generator};
use zkfabric_ntt::{Direction, Plan};

/// Returns exponents of a polynomial of `n` coefficients: the ends, neighbours, powers of two, the
/// middle of blocks.
fn exponents(n: usize) -> Vec<usize> {
    vec![0, 1, 63, 64, n / 4 + 1, n / 2, n / 2 + 4097, n - 1]
}

fn check(log_n: u32, isa: Isa) -> Result<(), Box<dyn core::error::Error>> {
    let n = 1_usize << log_n;
    let plan = Plan::with_isa(n, isa)?;
    let shift = Fr::GENERATOR;
    let generator = subgroup_generator(log_n)?;
    let exponents = exponents(n);
    let coefficient = |index: usize| -Fr::from(index as u64 + 3).square();
    let mut column = vec![Fr::ZERO; n];
    for (index, exponent) in exponents.iter().enumerate() {
        column[*exponent] = coefficient(index);
    }
    let mut columns = [column];
    plan.transform(&mut columns, Direction::Forward, Some(shift))?;
    for row in (0..n).step_by(n / 97).chain([1, 2, n / 2, n - 1]) {
        let x = shift * generator.pow([row as u64]);
        let terms = exponents.iter().enumerate();
        let value: Fr = terms
            .map(|(i, e)| coefficient(i) * x.pow([*e as u64]))
            .sum();
        assert_eq!(
            columns[0][row],
            value,
            "2^{log_n}, row {row}, {}",
            isa.name()
        );
    }
    plan.transform(&mut columns, Direction::Inverse, Some(shift))?;
    for (index, exponent) in exponents.iter().enumerate() {
        assert_eq!(columns[0][*exponent], coefficient(index), "2^{log_n}");
        columns[0][*exponent] = Fr::ZERO;
    }
    assert!(columns[0].iter().all(|x| *x == Fr::ZERO), "2^{log_n}");
    Ok(())
}

#[test]
fn sizes_up_to_2_to_the_24() {
    for log_n in [21, 23, 24] {
        check(log_n, Isa::best()).unwrap();
    }
    check(21, Isa::PORTABLE).unwrap();
}
