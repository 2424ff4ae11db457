//! Expected bytes of one result.

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::{BigInteger, PrimeField};
use zkfabric_msm::{Bases, Scalars, fixed_base_multiples, msm};

use crate::fixture::isas;

/// `x | y`, big-endian, of `333833500 G = sum_(i = 1..1000) i (i G)`, `G = (1, 2)`: the result of
/// the precompile at address 7 (EIP-196) for `G` and this scalar. Computed with 40 lines of Python
/// integers (doubling and adding by the affine formulas modulo q).
const GOLDEN: &str = "24d0edfd906c9e77bb93d3362b295bc48b35001e0139f79fb93a1a3f6c3d7ce3\
    0fbb61bbd7ca23efcdd2d47b2af811f9672e5c90324d6620f86b9c4b4c68a798";

#[test]
fn a_sum_has_these_bytes() {
    let scalars: Vec<u16> = (1..=1000).collect();
    let logarithms: Vec<Fr> = scalars.iter().map(|i| Fr::from(*i)).collect();
    let points = fixed_base_multiples(&G1Affine::generator(), &logarithms);
    for isa in isas() {
        let bases = Bases::with_isa(&points, isa).unwrap();
        for scalars in [Scalars::U16(&scalars), Scalars::Field(&logarithms)] {
            let sum = msm(&bases, &[scalars]).unwrap()[0];
            let bytes = [sum.x, sum.y]
                .map(|c| c.into_bigint().to_bytes_be())
                .concat();
            let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(hex, GOLDEN);
        }
    }
}
