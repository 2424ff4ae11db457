//! The permutation against published vectors and against another implementation.

use super::super::{Challenge, Item, Sponge};
use super::{Poseidon2Sponge, WIDTH, permute};
use ark_bn254::Fr;
use ark_ff::{MontFp, PrimeField};
use proptest::prelude::*;

fn permuted(mut state: [Fr; WIDTH]) -> [Fr; WIDTH] {
    permute(&mut state);
    state
}

/// `HorizenLabs/poseidon2`, `plain_implementations/src/poseidon2/poseidon2.rs`, test `kats` of the
/// module for BN256; `taceo-poseidon2` 0.3.1 states the same vector in decimal.
#[test]
fn the_published_vector() {
    let expected = [
        MontFp!("0x0bb61d24daca55eebcb1929a82650f328134334da98ea4f847f760054f4a3033"),
        MontFp!("0x303b6f7c86d043bfcbcc80214f26a30277a15d3f74ca654992defe7ff8d03570"),
        MontFp!("0x1ed25194542b12eef8617361c3ba7c52e660b145994427cc86296242cf766ec8"),
    ];
    assert_eq!(permuted([0u64, 1, 2].map(Fr::from)), expected);
}

#[test]
fn a_state_has_no_begun_block() {
    let mut sponge = Poseidon2Sponge::<Fr>::default();
    sponge.draw("challenge", Challenge::Full);
    assert!(sponge.state().is_some());

    let mut marked = sponge.clone();
    marked.absorb("a message without elements", Item::Message(&[]));
    assert_eq!(marked.state(), None);

    sponge.absorb("a number", Item::Number(7));
    assert_eq!(sponge.state(), None);
}

fn element() -> impl Strategy<Value = Fr> {
    prop_oneof![
        1 => Just(Fr::from(0u64)),
        1 => Just(-Fr::from(1u64)),
        6 => any::<[u8; 32]>().prop_map(|bytes| Fr::from_le_bytes_mod_order(&bytes)),
    ]
}

proptest! {
    #[test]
    fn another_implementation_agrees(state in [element(), element(), element()]) {
        prop_assert_eq!(permuted(state), taceo_poseidon2::bn254::t3::permutation(&state));
    }
}
