//! The sum of all fractions, layer by layer, on dense tables. Index `group + groups * lane`.

use super::filled::{BusChallenges, Chip};
use super::voice::Voice;
use crate::cheat::{Check, Message};
use crate::hypercube::{Sum, between, evaluate, second};
use ark_bn254::Fr;
use ark_ff::{Field, One, Zero};
use std::cmp::Reverse;
use zkfabric_verifier::proof::Layer;
use zkfabric_verifier::sponge::Sponge;

const LANES: usize = 8;

/// Numerators and denominators of a layer.
#[derive(Debug, Clone)]
struct Fractions {
    log_groups: usize,
    numerators: Vec<Fr>,
    denominators: Vec<Fr>,
}

impl Fractions {
    fn new(log_groups: usize) -> Self {
        Self {
            log_groups,
            numerators: vec![Fr::zero(); LANES << log_groups],
            denominators: vec![Fr::one(); LANES << log_groups],
        }
    }

    /// Returns numerators and denominators of the even groups, then of the odd ones.
    fn children(&self) -> [Vec<Fr>; 4] {
        let (p, q) = (&self.numerators, &self.denominators);
        let children = [(p, 0), (q, 0), (p, 1), (q, 1)];
        children.map(|(values, first)| values.iter().skip(first).step_by(2).copied().collect())
    }

    /// Returns the layer above.
    fn above(&self) -> Self {
        let [p0, q0, p1, q1] = self.children();
        let mut above = Self::new(self.log_groups - 1);
        for i in 0..p0.len() {
            above.numerators[i] = p0[i] * q1[i] + p1[i] * q0[i];
            above.denominators[i] = q0[i] * q1[i];
        }
        above
    }
}

/// The leaves of a shard.
#[derive(Debug)]
pub(super) struct Leaves {
    fractions: Fractions,
    /// The first group of each message's block, for each instance.
    pub(super) offsets: Vec<Vec<usize>>,
}

impl Leaves {
    pub(super) fn new(chips: &[Chip<'_>], bus: &BusChallenges) -> Self {
        let mut order: Vec<usize> = (0..chips.len()).collect();
        order.sort_by_key(|index| Reverse(chips[*index].log_groups()));
        let mut offsets = vec![Vec::new(); chips.len()];
        let mut next = 0_usize;
        for &index in &order {
            for _ in &chips[index].air.interactions {
                offsets[index].push(next);
                next += 1 << chips[index].log_groups();
            }
        }
        let highest = chips.iter().map(Chip::log_groups).max().unwrap_or(0);
        let log_groups = highest.max(next.next_power_of_two().ilog2() as usize);
        let mut fractions = Fractions::new(log_groups);
        for (chip, offsets) in chips.iter().zip(&offsets) {
            for row in 0..chip.instance.rows() {
                let values = chip.row(row);
                for (message, offset) in offsets.iter().enumerate() {
                    let (p, q) = chip.message(message, &values, bus);
                    let index = offset + row / LANES + ((row % LANES) << log_groups);
                    fractions.numerators[index] = p;
                    fractions.denominators[index] = q;
                }
            }
        }
        Self { fractions, offsets }
    }
}

/// The claim on the leaves.
#[derive(Debug)]
pub(super) struct LeafClaim {
    pub(super) groups: Vec<Fr>,
    pub(super) lanes: Vec<Fr>,
    pub(super) numerator: Fr,
    pub(super) denominator: Fr,
}

/// Returns the roots, the layers' messages, and the resulting claim on the leaves.
pub(super) fn prove<S: Sponge>(
    voice: &mut Voice<'_, S>,
    leaves: &Leaves,
) -> ([[Fr; LANES]; 2], Vec<Layer>, LeafClaim) {
    // From the leaves up to the root, which comes last.
    let mut tree = vec![leaves.fractions.clone()];
    while let Some(lowest) = tree.last()
        && lowest.log_groups > 0
    {
        tree.push(lowest.above());
    }
    let root = tree.pop().unwrap();
    let mut flat = [Fr::zero(); 2 * LANES];
    flat[..LANES].copy_from_slice(&root.numerators);
    flat[LANES..].copy_from_slice(&root.denominators);
    let flat = voice.scalars(Message::Roots, "roots", flat);
    let lanes = (0..3)
        .map(|_| voice.sample("root lanes"))
        .collect::<Vec<_>>();
    let mut claim = LeafClaim {
        groups: Vec::new(),
        numerator: evaluate(&flat[..LANES], &lanes),
        denominator: evaluate(&flat[LANES..], &lanes),
        lanes,
    };
    let mut layers = Vec::new();
    for (index, below) in tree.iter().rev().enumerate() {
        let (layer, next) = prove_layer(voice, index, below, &claim);
        layers.push(layer);
        claim = next;
    }
    let roots = [0, LANES].map(|first| std::array::from_fn(|lane| flat[first + lane]));
    (roots, layers, claim)
}

fn prove_layer<S: Sponge>(
    voice: &mut Voice<'_, S>,
    index: usize,
    below: &Fractions,
    above: &LeafClaim,
) -> (Layer, LeafClaim) {
    let lambda = voice.sample("lambda");
    let z = [above.groups.as_slice(), &above.lanes].concat();
    let fraction = |v: &[Fr]| v[0] * v[3] + v[2] * v[1] + lambda * v[1] * v[3];
    let mut sum = Sum::new(below.children().into(), Some(&z));
    // The verifier's running claim.
    let mut claim = above.numerator + lambda * above.denominator;
    let mut layer = Layer::default();
    let mut point = Vec::new();
    for (round, z) in z.iter().enumerate() {
        let [zero, one, two] = sum.round([0, 1, 2], fraction);
        let message = Message::LayerRound(index, round);
        let sent = [zero, second(zero, one, two)];
        let [zero, top] = voice.message(message, "layer round", sent);
        layer.rounds.push([zero, top]);
        let r = voice.sample("layer challenge");
        // Where z is zero, any value will do.
        let one = (claim - (Fr::one() - z) * zero) * z.inverse().unwrap_or_default();
        claim = zero + (one - zero - top) * r + top * r * r;
        sum.bind(r);
        point.push(r);
    }
    let mut ends: [Fr; 4] = std::array::from_fn(|k| sum.tables[k][0]);
    let kept = voice.edit(Message::LayerEnds(index), &mut ends);
    if voice.repairs(Check::Layer(index)) {
        // The check is linear in p0 with the slope q1, and in p1 with the slope q0.
        let (slot, slope) = if kept[0] { (0, ends[3]) } else { (2, ends[1]) };
        ends[slot] += (claim - fraction(&ends)) * slope.inverse().unwrap();
    }
    voice.transcript.observe_message("layer ends", &ends);
    layer.ends = ends;
    let child = voice.sample("child");
    let lanes = point.split_off(point.len() - 3);
    let next = LeafClaim {
        groups: [vec![child], point].concat(),
        lanes,
        numerator: between(ends[0], ends[2], child),
        denominator: between(ends[1], ends[3], child),
    };
    (layer, next)
}
