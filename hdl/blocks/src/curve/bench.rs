//! Points for the operands of benches.

use ark_bn254::{Fq, G1Affine, G1Projective};
use ark_ec::{AffineRepr, CurveGroup, PrimeGroup};
use ark_ff::{AdditiveGroup, Field as _};

/// Number of points, each with its opposite.
const POINTS: u64 = 24;

/// Multiples of the generator, infinity among them.
pub(crate) struct Points {
    points: Vec<G1Affine>,
    pub(crate) random: fastrand::Rng,
}

impl Points {
    pub(crate) fn new(seed: u64) -> Self {
        let mut random = fastrand::Rng::with_seed(seed);
        let generator = G1Projective::generator();
        let factors = (0..POINTS).map(|index| if index < 4 { index } else { random.u64(..) });
        let factors: Vec<_> = factors.collect();
        let points = factors.into_iter().flat_map(|factor| {
            let point = (generator * ark_bn254::Fr::from(factor)).into_affine();
            // with its opposite, so that sums vanish
            [point, -point]
        });
        Self {
            points: points.collect(),
            random,
        }
    }

    pub(crate) fn pick(&mut self) -> G1Affine {
        let index = self.random.usize(..self.points.len());
        self.points.get(index).copied().unwrap_or_default()
    }

    /// Returns a point with a random Z, or with Z = 1.
    pub(crate) fn projective(&mut self) -> Vec<Vec<u64>> {
        let z = match self.random.u64(..4) {
            0 => Fq::ONE,
            _ => Fq::from(self.random.u64(1..)).square() + Fq::ONE,
        };
        let [x, y, z] = match self.pick().xy() {
            Some((x, y)) => [x * z, y * z, z],
            None => [Fq::ZERO, z, Fq::ZERO],
        };
        [x, y, z].map(|value| value.0.0.to_vec()).to_vec()
    }

    /// Returns an affine point, not infinity.
    pub(crate) fn affine(&mut self) -> Vec<Vec<u64>> {
        loop {
            if let Some((x, y)) = self.pick().xy() {
                return [x, y].map(|value| value.0.0.to_vec()).to_vec();
            }
        }
    }
}
