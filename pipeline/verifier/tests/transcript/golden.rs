//! Challenges of one script, computed outside this workspace.
//!
//! They come from a Python program with its own Keccak and Poseidon2, written after the documentation
//! of the sponges. To change them after a change of the encoding, take the challenges of
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
        Step::Points("points of a group", vec![point(1), point(0)]),
        Step::Digest("digest", core::array::from_fn(|i| 255 - i as u8)),
        Step::Short("second"),
        Step::Fork("fork", 3),
        Step::Sample("third, with a label of more than thirty-one bytes"),
    ]
}

#[test]
fn keccak() {
    let expected: [Fr; 3] = [
        MontFp!("0x2739f8347fb5173c839c79ff2dae268f3182180bee987d386de104cde5f5a09c"),
        MontFp!("0xe0e1981e124df752a1f15efc281d97b9"),
        MontFp!("0x6058d88fad28efcc309bed1621e8c6557163358c7bb1fd1a855325dfcb00541"),
    ];
    assert_eq!(play::<KeccakSponge>(DOMAIN, &script()), expected);
}

#[test]
fn poseidon2() {
    let expected: [Fr; 3] = [
        MontFp!("0x31595aa642575fb655cb63a6aa24c0ee53cff4be165776bbe5d6a4dc7347572"),
        MontFp!("0x1363db36072718027963d2b7eabc6b55"),
        MontFp!("0x7ccb05f16b2a5f5562da673e0549dd25db578a9f4579953102775d9ba22e324"),
    ];
    assert_eq!(play::<Poseidon2Sponge>(DOMAIN, &script()), expected);
}
