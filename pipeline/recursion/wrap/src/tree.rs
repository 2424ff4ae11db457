//! The tree of a program, whose root stands for the program.

use ark_bn254::Fr;
use ark_ff::PrimeField as _;
use zkfabric_compress::Family;
use zkfabric_verifier::Transcript;
use zkfabric_verifier::sponge::Poseidon2Sponge;

use crate::Error;

/// Depth of the tree of the second level's keys.
pub(crate) const DEPTH: u32 = 6;
/// Number of leaves before the leaves of the shapes.
pub(crate) const OF_PROGRAM: usize = 1;

/// Returns the tree of a program: a leaf for its key's digest, so that the root belongs to one
/// program only, and the leaves of its shapes.
pub(crate) fn family(program: [u8; 32], leaves: &[Fr]) -> Result<Family, Error> {
    let mut transcript: Transcript<Poseidon2Sponge> = Transcript::new("zkfabric/program/v1");
    transcript.observe_digest::<Fr>("key", &program);
    let mut all = vec![transcript.sample("leaf")];
    all.extend_from_slice(leaves);
    Ok(Family::new(all, DEPTH)?)
}

/// Returns a root as bytes.
pub(crate) fn root(family: &Family) -> [u8; 32] {
    let [a, b, c, d] = family.root().into_bigint().0;
    let mut bytes = [0; 32];
    let words = bytes.chunks_mut(8).zip([d, c, b, a]);
    words.for_each(|(bytes, word)| bytes.copy_from_slice(&word.to_be_bytes()));
    bytes
}
