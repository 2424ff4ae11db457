//! All rounds of a layer.
//!
//! Layers 0 and 1 are computed from denominators times lambda (`layer0`, `layer1`). The quads
//! and messages are therefore multiples of the true ones, and are divided on output.

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _, Zero as _};
use rayon::prelude::*;
use zkfabric_kernels_cpu::{Buffer, Isa, lanes::LANES};

use super::{
    Error, Fractions,
    kept::splat,
    layer0, layer1,
    plan::{self, Plan},
    quads::{Quads, Start},
    runs::Runs,
    tree::{NODE, combine, spans},
};
use crate::{
    Challenge, Constant, Packed, PackedKernel, Stored, dispatch,
    eq::{Eq, eq_table},
};

/// Bound of kept quads of layers 0 and 1, scaled and converted, in tenths of `p`: an element below
/// `2.2 p` times a constant is below `2.1 p`, and `A1` is the sum of two.
const KEPT: u64 = 50;
/// Quads per task.
const TASK: usize = 512;

/// End of a layer.
#[derive(Debug)]
pub(super) struct End {
    /// Challenges of the bits of the index.
    pub(super) z: Vec<Fr>,
    /// Challenges of the lanes.
    pub(super) lanes: [Fr; 3],
    /// `p0, q0, p1, q1` at the challenges.
    pub(super) values: [Fr; 4],
}

/// A claim on a layer's parents, with the inputs of its sumcheck.
pub(super) struct Claim<'f> {
    /// Index of the layer.
    pub(super) k: u32,
    pub(super) lambda: Fr,
    /// Point of the claim.
    pub(super) z: &'f [Fr],
    pub(super) lanes: &'f [Fr; 3],
    pub(super) challenge: &'f mut dyn FnMut([Fr; 2]) -> Fr,
}

/// Factors of numerators and denominators, and the resulting lambda.
#[derive(Debug, Clone, Copy)]
struct Scale {
    p: Fr,
    q: Fr,
    lambda: Fr,
}

impl Scale {
    fn new(k: u32, lambda: Fr) -> Self {
        let one = Fr::one();
        let (p, q, lambda) = match k {
            0 => (one, lambda, one),
            1 => (lambda, lambda * lambda, one),
            _ => (one, one, lambda),
        };
        Self { p, q, lambda }
    }

    /// Returns quads of padding: as the layer is read, and converted.
    fn pads(&self, isa: Isa) -> [[Stored; 4]; 2] {
        let converted = [Fr::zero(), self.q, self.lambda * self.q, self.q];
        let plain = [Fr::zero(), Fr::one(), Fr::zero(), Fr::one()];
        let [plain, converted] = [plain, converted].map(|pad| splat(isa, pad));
        if self.lambda.is_one() {
            [converted; 2]
        } else {
            [plain, converted]
        }
    }
}

/// State of the rounds.
struct Rounds<'p, 'c> {
    isa: Isa,
    plan: &'p Plan<'p>,
    claim: Claim<'c>,
    scale: Scale,
    /// Inverse of the scale of `t`.
    inverse: Fr,
    /// `t(0)` of the first round: the lowest variable of the claim's point chooses between the
    /// siblings, whose values end the layer above.
    first: Fr,
    /// Challenges so far.
    point: Vec<Fr>,
}

impl<'p> Rounds<'p, '_> {
    /// Returns the pairs of quads of the round.
    fn pairs(&self) -> &'p Runs {
        &self.plan.layers[self.claim.k as usize + 2 + self.point.len()]
    }

    /// Returns eq over the pairs of the round.
    fn eq(&self) -> Eq {
        let make = MakeEq {
            z: &self.claim.z[self.point.len() + 1..],
            lanes: self.claim.lanes,
            pairs: self.pairs().end(),
        };
        dispatch(self.isa, make)
    }

    /// Returns the challenge of the last round.
    fn last(&self) -> Option<Challenge> {
        self.point.last().map(|r| Challenge::new(*r))
    }

    /// Ends a round with the sums over its real pairs.
    fn next(&mut self, [zero, infinity]: [Fr; 2]) {
        let round = self.point.len();
        let zero = if round == 0 {
            self.first
        } else {
            // Padding pairs have the remaining weight and a constant `t`.
            let rest = Fr::one() - self.pairs().eq_sum(&self.claim.z[round + 1..]);
            let pad = self.scale.lambda * self.scale.q * self.scale.q;
            (zero + rest * pad) * self.inverse
        };
        let r = (self.claim.challenge)([zero, infinity * self.inverse]);
        self.point.push(r);
    }

    /// Runs the remaining rounds on quads in memory, then the rounds over the lanes.
    fn finish(mut self, mut quads: Quads<'_>) -> End {
        while self.point.len() < self.claim.z.len() {
            let eq = self.eq();
            let sums = match self.last() {
                Some(r) => quads.fold(&r, &eq),
                None => [Fr::zero(), quads.infinity(&eq)],
            };
            self.next(sums);
        }
        let last = self.last();
        let (lanes, [p0, q0, a1, q1]) = self.over_lanes(&quads.end(last.as_ref()));
        let Scale { p, q, lambda } = self.scale;
        let [p, q] = [p, q].map(|scale| scale.inverse().unwrap_or_default());
        End {
            z: self.point,
            lanes,
            values: [p0 * p, q0 * q, (a1 - lambda * q1) * p, q1 * q],
        }
    }

    /// Runs the rounds over the lanes of one quad.
    fn over_lanes(&mut self, quad: &[[Fr; LANES]; 4]) -> ([Fr; 3], [Fr; 4]) {
        let mut quad = (*quad).map(|values| values.to_vec());
        let mut point = [Fr::zero(); 3];
        for (round, r) in point.iter_mut().enumerate() {
            let mut sums = [Fr::zero(); 2];
            for (i, e) in eq_table(&self.claim.lanes[round + 1..])
                .into_iter()
                .enumerate()
            {
                let a = [0, 1, 2, 3].map(|c: usize| quad[c][2 * i]);
                let d = [0, 1, 2, 3].map(|c: usize| quad[c][2 * i + 1] - quad[c][2 * i]);
                for (sum, x) in sums.iter_mut().zip([a, d]) {
                    *sum += e * (x[0] * x[3] + x[1] * x[2]);
                }
            }
            *r = (self.claim.challenge)(sums.map(|sum| sum * self.inverse));
            for values in &mut quad {
                *values = values
                    .chunks(2)
                    .map(|pair| pair[0] + *r * (pair[1] - pair[0]))
                    .collect();
            }
        }
        (point, quad.map(|values| values[0]))
    }
}

/// Proves a claim.
pub(super) fn prove(fractions: &mut Fractions<'_>, claim: Claim<'_>) -> Result<End, Error> {
    let Fractions {
        isa,
        plan,
        tree,
        leaves,
        last,
        ..
    } = fractions;
    let (isa, plan, k) = (*isa, &*plan, claim.k);
    let scale = Scale::new(k, claim.lambda);
    let above = last
        .as_ref()
        .map_or_else(|| [Fr::zero(); 4], |last| last.values);
    let rounds = Rounds {
        isa,
        plan,
        inverse: (scale.p * scale.q).inverse().unwrap_or_default(),
        first: above[0] + claim.lambda * above[1],
        point: Vec::with_capacity(claim.z.len()),
        scale,
        claim,
    };
    let pads = scale.pads(isa);
    if k >= 2 {
        let layer = if k == 2 {
            let pad = splat(isa, [0, 1, 0, 1].map(|i: u64| Fr::from(i)));
            tree.second(isa, plan, &pad, leaves)?
        } else {
            let layer = tree.starts[k as usize]..tree.starts[k as usize + 1];
            &mut tree.memory[layer]
        };
        let start = Start {
            pads,
            lambda: Some(Challenge::new(scale.lambda)),
            bound: NODE,
        };
        let runs = plan.layers[k as usize + 1].clone();
        return Ok(rounds.finish(Quads::new(isa, layer, runs, start)));
    }
    let start = Start {
        pads,
        lambda: None,
        bound: KEPT,
    };
    let runs = plan.kept[k as usize + 1].clone();
    let mut parents;
    let memory: &mut [Stored] = if k == 0 {
        leaves
    } else {
        parents = Buffer::zeroed(4 * runs.len())?;
        let plain = splat(isa, [0, 1, 0, 1].map(|i: u64| Fr::from(i)));
        combine(isa, &plan.kept[1], &plain, leaves, &mut parents);
        &mut parents
    };
    convert(isa, memory, scale);
    let kept = Quads::new(isa, memory, runs, start);
    if plan.reads_columns() {
        let memory = &mut tree.memory[..spans(&plan.layers)];
        Ok(over_columns(rounds, kept, memory, start))
    } else {
        Ok(rounds.finish(kept))
    }
}

/// Runs the rounds of layers 0 and 1: the first rounds over the columns and the kept quads, until
/// all quads are in memory.
#[expect(
    clippy::large_types_passed_by_value,
    reason = "moved to where it stays"
)]
fn over_columns(
    mut rounds: Rounds<'_, '_>,
    mut kept: Quads<'_>,
    memory: &mut [Stored],
    start: Start,
) -> End {
    let (isa, plan, k) = (rounds.isa, rounds.plan, rounds.claim.k);
    let (written, bound) = match k {
        0 => (plan::WRITTEN, layer0::BOUND),
        _ => (layer1::WRITTEN, layer1::BOUND),
    };
    for round in 0..=written {
        let eq = rounds.eq();
        let of_kept = match rounds.last() {
            Some(r) => kept.fold(&r, &eq),
            None => [Fr::zero(), kept.infinity(&eq)],
        };
        let mut to = Vec::new();
        if round == written {
            to.push(plan.carve(memory, 3));
        }
        let of_columns = match k {
            0 => layer0::round(isa, plan, rounds.claim.lambda, &rounds.point, &eq, to),
            _ => layer1::round(isa, plan, rounds.claim.lambda, &rounds.point, &eq, to),
        };
        rounds.next([0, 1].map(|i: usize| of_kept[i] + of_columns[i]));
    }
    // All quads span eight groups from here on.
    let runs = &plan.layers[3];
    kept.put(runs, memory);
    let start = Start {
        bound: bound.max(kept.bound()),
        ..start
    };
    rounds.finish(Quads::new(isa, memory, runs.clone(), start))
}

struct MakeEq<'a> {
    z: &'a [Fr],
    lanes: &'a [Fr; 3],
    pairs: usize,
}

impl PackedKernel for MakeEq<'_> {
    type Output = Eq;

    fn run<P: Packed>(self, p: P) -> Eq {
        Eq::new(p, self.z, self.lanes, self.pairs)
    }
}

/// Converts quads from their read form to their summed form: multiplied, and converted with lambda
/// 1.
fn convert(isa: Isa, memory: &mut [Stored], scale: Scale) {
    let factors = [scale.p, scale.q].map(Constant::new);
    (memory.par_chunks_mut(4 * TASK)).for_each(|quads| {
        dispatch(
            isa,
            Convert {
                quads,
                factors: &factors,
            },
        );
    });
}

struct Convert<'a, 'm> {
    quads: &'m mut [Stored],
    factors: &'a [Constant; 2],
}

impl PackedKernel for Convert<'_, '_> {
    type Output = ();

    #[inline(always)]
    fn run<P: Packed>(self, p: P) {
        let factors = [p.splat(&self.factors[0]), p.splat(&self.factors[1])];
        for quad in self.quads.chunks_exact_mut(4) {
            for (i, element) in quad.iter_mut().enumerate() {
                p.store(p.mul(p.load(element), factors[i % 2]), element);
            }
            p.store(p.add(p.load(&quad[2]), p.load(&quad[3])), &mut quad[2]);
        }
    }
}
