//! The bytes of a proof by section.

use zkfabric_verifier::permutation::LayerProof;
use zkfabric_verifier::{Proof, ShardProof};

/// Bytes per field element.
const SCALAR: usize = 32;

/// Bytes of the sections of a proof, over all shards.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Sizes {
    /// Header, ids, public values and counts.
    pub(super) statement: usize,
    /// Lists of instances and commitments.
    pub(super) commitments: usize,
    /// Roots and layers of the fractions.
    pub(super) layers: usize,
    /// Layers of permutations.
    pub(super) permutations: usize,
    /// The sumchecks over rows and of linear claims.
    pub(super) rows: usize,
    /// Values of columns.
    pub(super) values: usize,
    /// The reduction to stacks.
    pub(super) reduction: usize,
    /// Values of stacks.
    pub(super) stacks: usize,
    /// Openings.
    pub(super) opening: usize,
}

impl Sizes {
    /// Measures the sections of a proof.
    pub(super) fn of(proof: &Proof) -> Self {
        let statement = Proof {
            public: proof.public.clone(),
            shards: Vec::new(),
            ..*proof
        };
        let mut sizes = Self {
            statement: statement.to_bytes().len(),
            ..Self::default()
        };
        for (commitment, proof) in &proof.shards {
            sizes.commitments += commitment.to_bytes().len();
            sizes.add(proof);
        }
        sizes
    }

    fn add(&mut self, proof: &ShardProof) {
        let layers = proof.layers.iter();
        let of_layers: usize = layers.map(|l| 2 * l.rounds.len() + l.ends.len()).sum();
        let roots = proof.roots.as_flattened().len();
        let values: usize = proof.values.iter().map(Vec::len).sum();
        self.layers += SCALAR * (roots + of_layers);
        for permutations in &proof.permutations {
            let layers = permutations.rounds.iter().flatten();
            let of_layer = |layer: &LayerProof| {
                layer.rounds.iter().map(Vec::len).sum::<usize>() + layer.values.len()
            };
            self.permutations += SCALAR * (1 + layers.map(of_layer).sum::<usize>());
        }
        let (rows, linear) = (proof.rows.as_flattened(), proof.linear.as_flattened());
        self.rows += SCALAR * (rows.len() + linear.len());
        self.values += SCALAR * values;
        self.reduction += SCALAR * proof.reduction.as_flattened().len();
        self.stacks += SCALAR * proof.stacks.len();
        self.opening += proof.opening.to_bytes().len();
    }

    /// Returns the names and bytes of all sections, in the order of the proof.
    pub(super) const fn sections(&self) -> [(&'static str, usize); 9] {
        [
            ("statement", self.statement),
            ("commitments", self.commitments),
            ("layers", self.layers),
            ("permutations", self.permutations),
            ("rows", self.rows),
            ("values", self.values),
            ("reduction", self.reduction),
            ("stacks", self.stacks),
            ("opening", self.opening),
        ]
    }
}
