//! A round in software.

use ark_bn254::Fr;
use ark_ff::Zero as _;

/// Lanes per node.
pub const LANES: usize = 8;

/// Numerators and denominators of nodes, eight lanes per node, node by node.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layer {
    /// Numerators.
    pub p: Vec<Fr>,
    /// Denominators.
    pub q: Vec<Fr>,
}

/// Inputs of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// The previous round's challenge, whose variable is bound first; none in a layer's first
    /// round.
    pub challenge: Option<Fr>,
    /// The weight of the denominators.
    pub lambda: Fr,
    /// A weight per pair of quads of the layer that the message is about.
    pub weights: Vec<Fr>,
}

/// `p0, q0, p1, q1` of a quad in a lane.
type Quad = [Fr; 4];

impl Layer {
    /// Returns quad `index` in a lane; zeros beyond the end of the layer.
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

    /// Returns the layer with its lowest variable bound: nodes 4 v + b and 4 v + 2 + b become node
    /// 2 v + b.
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
    /// Returns the layer that the message is about.
    #[must_use]
    pub fn layer(&self, layer: &Layer) -> Layer {
        match self.challenge {
            Some(challenge) => layer.bound(challenge),
            None => layer.clone(),
        }
    }

    /// Returns `t(0)` and the coefficient of X^2, lane by lane, of the layer from [`Self::layer`].
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

    /// Computes `p0 q1 + p1 q0 + lambda q0 q1`.
    fn sum(&self, [p0, q0, p1, q1]: Quad) -> Fr {
        p0 * q1 + p1 * q0 + self.lambda * q0 * q1
    }
}
