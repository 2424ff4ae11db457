//! Circuits that verify proofs for any key of a set.
//!
//! The keys of a *family* agree in everything that the verifier's operations depend on: chips,
//! heights, stacks, numbers of claimed values and sums. They differ in their digests, in their
//! commitments to fixed columns and in the addresses of claimed values and sums. A circuit with
//! these as inputs verifies proofs for all such keys, so each of its own statements is worthless
//! until the key is shown to be made from a circuit. So the inputs are hashed to a leaf of a tree,
//! and the tree's root is the first public value.
//!
//! Poseidon2 is the only hash. A leaf is drawn from a transcript that absorbs the inputs; a node is
//! the first cell of a permutation of its two children and a constant. All leaves have one depth,
//! so a leaf is never a node. An unused leaf is zero, for which no preimage is known.

use crate::circuit::Circuit;
use crate::error::CompressError;
use crate::proof::{OfKey, ProofInput, circuit, halves, handed_on, record};
use crate::prove::{CircuitKey, Claim};
use crate::tape::Tape;
use crate::wire::Wire;
use ark_bn254::Fr;
use core::slice::from_ref;
use zkfabric_algebra::Scalar;
use zkfabric_verifier::sponge::Poseidon2Sponge;
use zkfabric_verifier::sponge::poseidon2::Cell;
use zkfabric_verifier::{Proof, ShardCommitment, Transcript};

/// The third cell of a permutation that makes a node.
const NODE: u64 = u64::from_le_bytes(*b"zkf/node");

/// Hashes digest, claimed addresses and commitments to fixed columns to a leaf.
fn leaf<V: Cell>(digest: [V; 2], addresses: &[V], commitments: &[V::Point]) -> V {
    let transcript: Transcript<Poseidon2Sponge<V>> = Transcript::new("zkfabric/family/v1");
    let mut sponge = transcript.sponge().clone();
    sponge.digest("key", digest);
    let mut transcript = Transcript::resume(sponge);
    transcript.observe_scalars("addresses", addresses);
    transcript.observe_points("commitments", commitments);
    transcript.sample("leaf")
}

fn node<V: Cell>(left: V, right: V) -> V {
    let mut state = [left, right, V::from(NODE)];
    V::permute(&mut state);
    let [node, ..] = state;
    node
}

impl CircuitKey {
    /// Returns the key's leaf in a family's tree.
    #[must_use]
    pub fn leaf(&self) -> Fr {
        let digest = halves(&self.verifying().digest());
        let commitments = &self.verifying().stacks().commitments;
        leaf(digest, &self.addresses(), commitments)
    }

    /// Returns whether the verifier's operations are the same for both keys.
    fn is_like(&self, other: &Self) -> bool {
        let [a, b] = [self.verifying(), other.verifying()];
        let airs = a.airs().iter().zip(b.airs());
        let mut pairs = airs.map(|(a, b)| {
            let programs = a.program.to_bytes() == b.program.to_bytes();
            programs && a.main == b.main && a.fixed == b.fixed
        });
        self.sizes() == other.sizes()
            && a.srs().id() == b.srs().id()
            && a.max_units() == b.max_units()
            && a.airs().len() == b.airs().len()
            && pairs.all(|is_equal| is_equal)
            && a.fixed() == b.fixed()
            && a.stacks().log_stack == b.stacks().log_stack
    }
}

/// Keys whose proofs one circuit verifies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Family {
    /// Nodes from the leaves up to the root.
    levels: Vec<Vec<Fr>>,
}

/// The place of a key in a family's tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// Index of the leaf.
    index: usize,
    /// The other child of each node, from the leaf up.
    siblings: Vec<Fr>,
}

impl Family {
    /// Creates the family of keys with these leaves ([`CircuitKey::leaf`]), which are alike
    /// ([`check_alike`]), in a tree of `2^depth` leaves.
    ///
    /// # Errors
    /// [`CompressError::Family`] for no keys, or for more keys than the tree has leaves.
    pub fn new(leaves: Vec<Fr>, depth: u32) -> Result<Self, CompressError> {
        let room = 1_usize.checked_shl(depth).unwrap_or(usize::MAX);
        if leaves.is_empty() || leaves.len() > room || depth > MAX_DEPTH {
            return Err(CompressError::Family {
                room,
                got: leaves.len(),
            });
        }
        let mut level = leaves;
        level.resize(room, Fr::default());
        let mut levels = vec![level];
        for _ in 0..depth {
            let below = levels.last().map(Vec::as_slice).unwrap_or_default();
            let pairs = below.chunks(2).map(|pair| match pair {
                [left, right] => node(*left, *right),
                _ => Fr::default(),
            });
            levels.push(pairs.collect());
        }
        Ok(Self { levels })
    }

    /// Returns the root, which stands for all keys of the family.
    #[must_use]
    pub fn root(&self) -> Fr {
        let root = self.levels.last().and_then(|level| level.first());
        root.copied().unwrap_or_default()
    }

    /// Returns the path of the leaf with this index; `None` if the tree has no such leaf.
    #[must_use]
    pub fn path(&self, index: usize) -> Option<Path> {
        self.levels.first()?.get(index)?;
        let below_root = self.levels.split_last().map_or(&[][..], |(_, rest)| rest);
        let siblings = below_root.iter().enumerate().map(|(level, nodes)| {
            let sibling = nodes.get(index >> level ^ 1);
            sibling.copied().unwrap_or_default()
        });
        Some(Path {
            index,
            siblings: siblings.collect(),
        })
    }
}

/// Checks that the verifier's operations are the same for all keys.
///
/// # Errors
/// [`CompressError::Unlike`] with the first key that differs from the first one in the list.
pub fn check_alike(keys: &[CircuitKey]) -> Result<(), CompressError> {
    let unlike = |first: &CircuitKey| keys.iter().position(|key| !key.is_like(first));
    match keys.first().and_then(unlike) {
        Some(key) => Err(CompressError::Unlike { key }),
        None => Ok(()),
    }
}

/// Largest depth of a tree.
const MAX_DEPTH: u32 = 16;

impl Path {
    /// Returns, from the leaf up, whether each node is a right child, and its sibling.
    fn scalars(&self) -> impl Iterator<Item = Fr> + '_ {
        let steps = self.siblings.iter().enumerate();
        steps.flat_map(|(level, sibling)| [Fr::from((self.index >> level & 1) as u64), *sibling])
    }
}

/// Computes the root from a leaf and a path that the prover chooses.
fn root<'t>(tape: &'t Tape, leaf: Wire<'t>, depth: u32) -> Wire<'t> {
    (0..depth).fold(leaf, |below, _| {
        let [is_right, sibling] = [(); 2].map(|()| Wire::input(tape));
        let _bit = (is_right * is_right).is(is_right);
        let swapped = is_right * (sibling - below);
        node(below + swapped, sibling - swapped)
    })
}

impl Circuit {
    /// Returns the circuit that verifies proofs for any key like this one with a leaf in a tree of
    /// `2^depth` leaves. The root is its first public value, followed by the public values of the
    /// key's circuit; its sums carry the sums of that circuit on.
    ///
    /// # Errors
    /// A header that the key does not allow.
    pub fn of_member<P>(
        key: &CircuitKey,
        header: &ShardCommitment<P>,
        depth: u32,
    ) -> Result<Self, CompressError> {
        let tape = Tape::new();
        let frame = key.member_frame()?;
        let variables = frame.inputs(&tape)?;
        let of_key = OfKey::input(&tape, key.verifying());
        let [public, sums] = key.sizes();
        let split = variables.len().saturating_sub(public + sums);
        let (claimed, addresses) = variables.split_at_checked(split).unwrap_or_default();
        let leaf = leaf(of_key.digest, addresses, &of_key.commitments);
        let root = root(&tape, leaf, depth);
        let boundary = frame.sent(&variables)?;
        let key = (key.verifying(), &of_key);
        let recorded = record(&tape, key, from_ref(header), &boundary)?;
        let (values, words) = claimed.split_at_checked(public).unwrap_or_default();
        let mut publics = vec![root.operand()];
        publics.extend(values.iter().map(|wire| wire.operand()));
        let terms = handed_on(&tape, recorded, words)?;
        Ok(circuit(tape, publics, terms))
    }
}

impl ProofInput {
    /// Returns the inputs of [`Circuit::of_member`] for a proof of a key's circuit.
    ///
    /// # Errors
    /// Errors of [`ProofInput::new`].
    pub fn of_member(
        (key, path): (&CircuitKey, &Path),
        claim: &Claim,
        proof: &Proof,
    ) -> Result<Self, CompressError> {
        let mut input = Self::begin(&key.member_frame()?, &key.boundary(claim)?)?;
        let verifying = key.verifying();
        input.scalars.extend(halves(&verifying.digest()));
        input.points.extend(&verifying.stacks().commitments);
        input.scalars.extend(path.scalars());
        input.proof(proof)?;
        input.points.extend_from_slice(&claim.sums);
        Ok(input)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Refusal;
    use crate::wire::PointWire;
    use ark_bn254::G1Affine;
    use ark_ec::{AffineRepr, CurveGroup};

    /// A leaf holds everything that distinguishes a key in a tree; the circuit computes the leaf
    /// with the same function.
    #[test]
    fn leaves_depend_on_all_of_a_key() {
        let point = |factor: u64| (G1Affine::generator() * Fr::from(factor)).into_affine();
        let [digest, addresses] = [[1, 2], [3, 4]].map(|pair| pair.map(Fr::from));
        let points = [point(5), point(6)];
        let mut leaves = vec![leaf(digest, &addresses, &points)];
        for at in 0..2 {
            let (mut digest, mut addresses, mut points) = (digest, addresses, points);
            digest[at] += Fr::from(1_u64);
            leaves.push(leaf(digest, &addresses, &points));
            digest[at] -= Fr::from(1_u64);
            addresses[at] += Fr::from(1_u64);
            leaves.push(leaf(digest, &addresses, &points));
            addresses[at] -= Fr::from(1_u64);
            points[at] = -points[at];
            leaves.push(leaf(digest, &addresses, &points));
        }
        let [a, b] = addresses;
        leaves.push(leaf(digest, &[b, a], &points));
        leaves.push(leaf(digest, &[a], &points));
        leaves.push(leaf(digest, &[], &points));
        leaves.push(leaf(digest, &addresses, &points[..1]));
        let count = leaves.len();
        leaves.sort();
        leaves.dedup();
        assert_eq!(leaves.len(), count);
    }

    const DEPTH: u32 = 3;

    /// Returns the root that the circuit computes from this leaf and these sides and siblings.
    fn computed(leaf: Fr, steps: &[Fr]) -> Result<Fr, Refusal> {
        let tape = Tape::new();
        let root = root(&tape, Wire::input(&tape), DEPTH).operand();
        let scalars: Vec<Fr> = [leaf].into_iter().chain(steps.iter().copied()).collect();
        tape.finish().run(&scalars, &[])?.of(root)
    }

    fn family() -> (Family, Vec<Fr>) {
        let leaves: Vec<Fr> = (3..8_u64).map(Fr::from).collect();
        (Family::new(leaves.clone(), DEPTH).unwrap(), leaves)
    }

    #[test]
    fn the_circuit_computes_the_root_of_each_leaf_of_the_tree() {
        let (family, leaves) = family();
        for (index, leaf) in leaves.iter().enumerate() {
            let steps: Vec<Fr> = family.path(index).unwrap().scalars().collect();
            assert_eq!(computed(*leaf, &steps), Ok(family.root()), "leaf {index}");
            // A leaf is not the root, and one that is not in the tree leads to another.
            assert_ne!(*leaf, family.root());
            let stranger = computed(*leaf + Fr::from(100_u64), &steps);
            assert_ne!(stranger, Ok(family.root()), "leaf {index}");
        }
    }

    #[test]
    fn a_leaf_on_the_other_side_has_another_root() {
        let (family, leaves) = family();
        for (index, leaf) in leaves.iter().enumerate() {
            let steps: Vec<Fr> = family.path(index).unwrap().scalars().collect();
            for side in (0..steps.len()).step_by(2) {
                let mut other = steps.clone();
                other[side] = Fr::from(1_u64) - other[side];
                assert_ne!(computed(*leaf, &other), Ok(family.root()), "side {side}");
            }
        }
    }

    /// With any side, two numbers could be mixed to the two children of a node.
    #[test]
    fn a_side_that_is_no_bit_is_refused() {
        let (family, leaves) = family();
        let steps: Vec<Fr> = family.path(1).unwrap().scalars().collect();
        let half = Fr::from(2_u64).inverse().unwrap();
        for side in (0..steps.len()).step_by(2) {
            for wrong in [Fr::from(2_u64), -Fr::from(1_u64), half] {
                let mut other = steps.clone();
                other[side] = wrong;
                let refused = computed(leaves[1], &other);
                assert!(
                    matches!(refused, Err(Refusal::NotEqual { .. })),
                    "side {side}"
                );
            }
        }
        // With this side, a leaf outside the tree and its sibling are the first two leaves.
        let (left, right, sibling) = (leaves[0], leaves[1], Fr::from(100_u64));
        let stranger = left + right - sibling;
        let mut mixed = steps;
        mixed[0] = (left - stranger) * (sibling - stranger).inverse().unwrap();
        mixed[1] = sibling;
        assert_ne!(computed(stranger, &mixed), Ok(family.root()));
    }

    #[test]
    fn another_sibling_has_another_root() {
        let (family, leaves) = family();
        let steps: Vec<Fr> = family.path(2).unwrap().scalars().collect();
        for sibling in (1..steps.len()).step_by(2) {
            let mut other = steps.clone();
            other[sibling] += Fr::from(1_u64);
            assert_ne!(computed(leaves[2], &other), Ok(family.root()));
        }
    }

    /// The circuit's leaf depends on each of its inputs, as the key's does.
    #[test]
    fn the_circuit_computes_the_leaf_of_its_inputs() {
        let tape = Tape::new();
        let digest = [(); 2].map(|()| Wire::input(&tape));
        let addresses = [(); 2].map(|()| Wire::input(&tape));
        let commitments = [(); 2].map(|()| PointWire::input(&tape));
        let made = leaf(digest, &addresses, &commitments).operand();
        let operations = tape.finish();
        let scalars: Vec<Fr> = (1..5_u64).map(Fr::from).collect();
        let point = |factor: u64| (G1Affine::generator() * Fr::from(factor)).into_affine();
        let points = [point(5), point(6)];
        let run = |scalars: &[Fr], points: &[G1Affine]| {
            operations.run(scalars, points).unwrap().of(made).unwrap()
        };
        let [digest, addresses] = [[scalars[0], scalars[1]], [scalars[2], scalars[3]]];
        let right = leaf(digest, &addresses, &points);
        assert_eq!(run(&scalars, &points), right);
        for place in 0..scalars.len() {
            let mut other = scalars.clone();
            other[place] += Fr::from(1_u64);
            assert_ne!(run(&other, &points), right, "scalar {place}");
        }
        for place in 0..points.len() {
            let mut other = points;
            other[place] = -other[place];
            assert_ne!(run(&scalars, &other), right, "point {place}");
        }
    }
}
