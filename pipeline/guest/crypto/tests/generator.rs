//! The table of multiples of the generator, recomputed.

use k256::elliptic_curve::sec1::ToEncodedPoint;
use k256::{FieldElement, ProjectivePoint, Scalar};

const BETA: [u8; 32] = [
    0x7a, 0xe9, 0x6a, 0x2b, 0x65, 0x7c, 0x07, 0x10, 0x6e, 0x64, 0x47, 0x9e, 0xac, 0x34, 0x34, 0xe9,
    0x9c, 0xf0, 0x49, 0x75, 0x12, 0xf5, 0x89, 0x95, 0xc1, 0x39, 0x6c, 0x28, 0x71, 0x95, 0x01, 0xee,
];

fn reversed(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().rev().copied().collect()
}

#[test]
fn table_is_odd_multiples() {
    let mut expected = Vec::new();
    let beta = FieldElement::from_bytes(&BETA.into()).unwrap();
    for index in 0..64u64 {
        let point = (ProjectivePoint::GENERATOR * Scalar::from(2 * index + 1))
            .to_affine()
            .to_encoded_point(false);
        let x = point.x().unwrap();
        let image = (FieldElement::from_bytes(x).unwrap() * beta)
            .normalize()
            .to_bytes();
        for coordinate in [&x[..], &image[..], &point.y().unwrap()[..]] {
            expected.extend(reversed(coordinate));
        }
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/secp256k1/generator.bin");
    assert!(
        std::fs::read(path).unwrap() == expected,
        "{path} is not the table"
    );
}
