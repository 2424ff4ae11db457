//! Both sponges compared with their definitions; the definitions distinguish all sequences of
//! items.

use crate::script::{Step, play, point, script};
use crate::{oracle, reader};
use ark_bn254::{Fq, Fr, G1Affine};
use ark_ff::{BigInteger, PrimeField};
use proptest::prelude::*;
use std::collections::BTreeMap;
use zkfabric_verifier::sponge::{KeccakSponge, Poseidon2Sponge, Sponge, scalar_bytes};

const DOMAIN: &str = "encoding";

proptest! {
    #[test]
    fn keccak_is_its_definition(script in script()) {
        let expected = oracle::keccak_challenges(DOMAIN, &script);
        prop_assert_eq!(play::<KeccakSponge>(DOMAIN, &script), expected);
    }

    #[test]
    fn poseidon2_is_its_definition(script in script()) {
        let expected = oracle::poseidon2_challenges(DOMAIN, &script);
        prop_assert_eq!(play::<Poseidon2Sponge>(DOMAIN, &script), expected);
    }

    #[test]
    fn streams_are_read_back(script in script()) {
        let expected = (DOMAIN, script);
        let messages = oracle::messages(DOMAIN, &expected.1);
        prop_assert_eq!(&reader::of_messages(&messages), &expected);
        let blocks = oracle::blocks(DOMAIN, &expected.1);
        prop_assert_eq!(&reader::of_blocks(&blocks), &expected);
    }
}

fn bytes(bytes: &[u8]) -> Step {
    Step::Bytes("x", bytes.to_vec())
}

fn scalars(scalars: &[Fr]) -> Step {
    Step::Scalars("x", scalars.to_vec())
}

fn message(message: &[Fr]) -> Step {
    Step::Message("x", message.to_vec())
}

fn points(points: &[G1Affine]) -> Step {
    Step::Points("x", points.to_vec())
}

/// Returns the halves of the coordinates as scalars.
fn halves(point: &G1Affine) -> Vec<Fr> {
    [point.x, point.y]
        .iter()
        .flat_map(|c| c.into_bigint().to_bytes_le())
        .collect::<Vec<_>>()
        .chunks(16)
        .map(Fr::from_le_bytes_mod_order)
        .collect()
}

/// Returns scripts that a careless encoding would confuse.
fn confusable() -> Vec<Vec<Step>> {
    let [zero, one] = [0u64, 1].map(Fr::from);
    let x = -Fr::from(5u64);
    let x_bytes = scalar_bytes(&x);
    let infinity = G1Affine::identity();
    let off_curve = |y: u64| G1Affine::new_unchecked(Fq::from(4u64), Fq::from(y));
    let encoded: Vec<u8> = x_bytes.iter().copied().cycle().take(64).collect();
    vec![
        // No item, and empty items of each kind.
        vec![],
        vec![bytes(b"")],
        vec![bytes(b""), bytes(b"")],
        vec![scalars(&[])],
        vec![points(&[])],
        vec![Step::Bytes("", vec![])],
        // The end of an item.
        vec![bytes(b"abc")],
        vec![bytes(b"ab"), bytes(b"c")],
        vec![bytes(b"a"), bytes(b"bc")],
        vec![Step::Bytes("xa", b"bc".to_vec())],
        vec![scalars(&[x, one])],
        vec![scalars(&[x]), scalars(&[one])],
        vec![points(&[point(1), point(2)])],
        vec![points(&[point(1)]), points(&[point(2)])],
        vec![points(&[point(2), point(1)])],
        // Trailing zeros.
        vec![bytes(&[0])],
        vec![bytes(&[0; 2])],
        vec![bytes(&[0; 31])],
        vec![bytes(&[0; 32])],
        vec![bytes(&[0; 62])],
        vec![Step::Bytes("x\0", vec![])],
        vec![scalars(&[zero])],
        vec![scalars(&[zero; 2])],
        vec![points(&[infinity])],
        vec![points(&[infinity; 2])],
        vec![Step::Number("x", 0)],
        vec![Step::Fork("x", 0)],
        vec![Step::Digest("x", [0; 32])],
        // One value as several kinds.
        vec![scalars(&[x])],
        vec![bytes(&x_bytes)],
        vec![Step::Digest("x", x_bytes)],
        vec![bytes(&encoded)],
        vec![scalars(&[one])],
        vec![bytes(&[1])],
        vec![Step::Number("x", 1)],
        vec![Step::Fork("x", 1)],
        vec![points(&[point(1)])],
        vec![scalars(&halves(&point(1)))],
        vec![scalars(&halves(&infinity))],
        // Points that share their compressed form, or nearly do.
        vec![points(&[-point(1)])],
        vec![points(&[off_curve(1)])],
        vec![points(&[off_curve(2)])],
        // Messages at either place of a block.
        vec![message(&[zero])],
        vec![message(&[zero; 2])],
        vec![message(&[zero; 3])],
        vec![message(&[x])],
        vec![message(&[x, one])],
        vec![message(&[x, zero])],
        vec![message(&[x]), message(&[one])],
        vec![message(&[x]), message(&[zero])],
        vec![message(&[x, zero, zero])],
        vec![Step::Message("y", vec![x])],
        vec![message(&[x]), Step::Message("y", vec![one])],
        vec![Step::Message("y", vec![x]), message(&[one])],
        vec![
            Step::Number("a", 0),
            message(&[x]),
            Step::Message("y", vec![one]),
        ],
        vec![
            Step::Number("a", 0),
            Step::Message("y", vec![x]),
            message(&[one]),
        ],
        vec![message(&[x]), Step::Sample("x"), message(&[one])],
        vec![message(&[x, one]), Step::Sample("x")],
        vec![message(&[x]), Step::Sample("x")],
        // A challenge of either kind in between.
        vec![Step::Sample("x")],
        vec![Step::Short("x")],
        vec![bytes(b"ab"), Step::Sample("x"), bytes(b"c")],
    ]
}

fn tells_apart<S: Sponge>() {
    let mut seen = BTreeMap::new();
    for mut script in confusable() {
        script.push(Step::Sample("end"));
        let last = play::<S>(DOMAIN, &script).pop().unwrap();
        if let Some(other) = seen.insert(last, script.clone()) {
            panic!("one challenge for {script:?} and {other:?}");
        }
    }
}

#[test]
fn keccak_tells_apart() {
    tells_apart::<KeccakSponge>();
}

#[test]
fn poseidon2_tells_apart() {
    tells_apart::<Poseidon2Sponge>();
}
