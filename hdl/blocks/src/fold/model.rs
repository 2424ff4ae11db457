//! A round in software.

use ark_bn254::Fr;
use ark_ff::Zero as _;

/// Lanes of a node.
pub const LANES: usize = 8;

/// Numerators and denominators of nodes, eight lanes each, node after node.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layer {
    /// Above the line.
    pub p: Vec<Fr>,
    /// Below it.
    pub q: Vec<Fr>,
}

/// What a round is computed with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// The challenge of the round before, whose variable is bound first; none in a layer's first round.
    pub challenge: Option<Fr>,
    /// The weight of the denominators.
    pub lambda: Fr,
    /// A weight for each pair of quads of the layer whose message is asked for.
    pub weights: Vec<Fr>,
}

/// `p0, q0, p1, q1` of a quad in a lane.
type Quad = [Fr; 4];

impl Layer {
    /// Quad `index` in a lane; zeros where the layer ends.
    fn quad(&self, index: usize, lane: usize) -> Quad {
        let at = |values: &[Fr], node: usize| {
            let value = values.get((2 * index + node) * LANES + lane);
            value.copied().unwrap_or_default()
        };
        [
            at(&self.p, 0),
            at(&self.q, 0),
            at(&self.p, 1),
            at(&self.q, 1),
        ]
    }

    /// The layer with its lowest variable bound: nodes 4 v + b and 4 v + 2 + b become node 2 v + b.
    #[must_use]
    pub fn bound(&self, challenge: Fr) -> Self {
        let bind = |values: &[Fr]| {
            let pairs = values.chunks_exact(4 * LANES);
            let bound = pairs.flat_map(|pair| {
                let (near, far) = pair.split_at(2 * LANES);
                let values = near.iter().zip(far);
                values.map(|(near, far)| *near + challenge * (*far - near))
            });
            bound.collect()
        };
        Self {
            p: bind(&self.p),
            q: bind(&self.q),
        }
    }
}

impl Round {
    /// The layer that the message is of.
    #[must_use]
    pub fn layer(&self, layer: &Layer) -> Layer {
        match self.challenge {
            Some(challenge) => layer.bound(challenge),
            None => layer.clone(),
        }
    }

    /// `t(0)` and the coefficient of X^2, lane by lane, of the layer that [`Self::layer`] gives.
    #[must_use]
    pub fn message(&self, layer: &Layer) -> [[Fr; LANES]; 2] {
        let mut message = [[Fr::zero(); LANES]; 2];
        for (pair, weight) in self.weights.iter().enumerate() {
            for lane in 0..LANES {
                let [near, far] = [0, 1].map(|quad| layer.quad(2 * pair + quad, lane));
                let difference = std::array::from_fn(|i| far[i] - near[i]);
                for (sums, quad) in message.iter_mut().zip([near, difference]) {
                    sums[lane] += *weight * self.sum(quad);
                }
            }
        }
        message
    }

    /// `p0 q1 + p1 q0 + lambda q0 q1`.
    fn sum(&self, [p0, q0, p1, q1]: Quad) -> Fr {
        p0 * q1 + p1 * q0 + self.lambda * q0 * q1
    }
}
