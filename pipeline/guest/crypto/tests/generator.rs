//! The table of multiples of the generator, recomputed.

use k256::elliptic_curve::sec1::ToEncodedPoint;
use k256::{ProjectivePoint, Scalar};

fn reversed(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().rev().copied().collect()
}

#[test]
fn table_is_odd_multiples() {
    let mut expected = Vec::new();
    for index in 0..64u64 {
        let point = (ProjectivePoint::GENERATOR * Scalar::from(2 * index + 1))
            .to_affine()
            .to_encoded_point(false);
        let x = point.x().unwrap();
        for coordinate in [&x[..], &point.y().unwrap()[..]] {
            expected.extend(reversed(coordinate));
        }
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/secp256k1/generator.bin");
    assert!(
        std::fs::read(path).unwrap() == expected,
        "{path} is not the table"
    );
}
