//! Challenges of one script, computed outside this workspace.
//!
//! The challenges come from a Python program with its own Keccak and Poseidon2, written from the
//! documentation of the sponges. After a change of the encoding, update them with the challenges of
//! [`oracle`](crate::oracle).

use crate::script::{Step, play, point};
use ark_bn254::Fr;
use ark_ff::MontFp;
use zkfabric_verifier::sponge::{KeccakSponge, Poseidon2Sponge};

const DOMAIN: &str = "zkfabric/golden";

fn script() -> Vec<Step> {
    vec![
        Step::Bytes("bytes", (0..40).collect()),
        Step::Number("number", 1 << 40),
        Step::Scalars("scalars", vec![Fr::from(3u64), -Fr::from(1u64)]),
        Step::Sample("first"),
        Step::Message("message", [4u64, 5, 6].map(Fr::from).to_vec()),
        Step::Message("one", vec![Fr::from(7u64)]),
        Step::Sample("after messages"),
        Step::Points("points of a group", vec![point(1), point(0)]),
        Step::Digest("digest", core::array::from_fn(|i| 255 - i as u8)),
        Step::Short("second"),
        Step::Fork("fork", 3),
        Step::Sample("third, with a label of more than thirty-one bytes"),
    ]
}

#[test]
fn keccak() {
    let expected: [Fr; 4] = [
        MontFp!("0x2739f8347fb5173c839c79ff2dae268f3182180bee987d386de104cde5f5a09c"),
        MontFp!("0x1e9b9f4c2cac8455c53bde252ee7cdbc25d41fb3cffa0fa35b0e4d9c406de11f"),
        MontFp!("0x2c20dbf1570239e2327f7c60cdec9fb8"),
        MontFp!("0x306110fd34621c7362dbdbef2969baaf12d5ec71aef24420465b290827be537"),
    ];
    assert_eq!(play::<KeccakSponge>(DOMAIN, &script()), expected);
}

#[test]
fn poseidon2() {
    let expected: [Fr; 4] = [
        MontFp!("0x20fb0a33029ed2dbc556c0c3fdad91b26cb58da6c3bda081c02b6a3218ed7fa5"),
        MontFp!("0xc40623319bb08870cd8d0701515927d4e3aa237ea733d946f26419c475cc0bf"),
        MontFp!("0x805db7995653b39b3ffcbaacc77fa675"),
        MontFp!("0x1d4fb932dcec0800b30840b3da68ca2262186fed85250e7d58bc8be6394162b8"),
    ];
    assert_eq!(play::<Poseidon2Sponge>(DOMAIN, &script()), expected);
}
