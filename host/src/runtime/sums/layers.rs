//! Fractions and permutations, layer by layer.

use std::time::Instant;

use ark_bn254::Fr;

use super::super::Runtime;
use super::super::kind::Kind;
use super::direct::{Clock, Timed};
use super::load::Load;
use super::sum::{Layer, PermutationLayer, Say, Sum};
use super::talk::{Shape, Talk};
use crate::sums::{
    FractionInstance, Fractions, KeccakLayer, Permutations, RowPoint, Sums as _, Table, eq_table,
};
use crate::{Error, audit};

/// Number of the cells' variables.
const CELL_ROUNDS: usize = 8;

impl Runtime {
    pub(in super::super) fn sum_fractions<'a>(
        &self,
        instances: &[FractionInstance<'a>],
        log_groups: u32,
    ) -> Result<Box<dyn Fractions + 'a>, Error> {
        let rows = |tables: &[&Table]| tables.first().map_or(0, |table| table.rows());
        let units = instances.iter();
        let units = units
            .map(|i| (rows(i.tables) * i.messages.len()) as u64)
            .sum();
        let (devices, load) = Load::choose(&self.shared, Kind::Fractions, units);
        if devices.is_empty() {
            let mut clock = Clock::new(load);
            let trusted = self.trusted()?;
            let inner = clock.time(|| trusted.fractions(instances, log_groups))?;
            if log_groups == 0 {
                clock.end();
            }
            return Ok(Box::new(Timed {
                inner,
                clock,
                left: 0,
            }));
        }
        let sum = Sum::Fractions {
            instances: instances.iter().map(Into::into).collect(),
            log_groups,
        };
        let mut talk = Talk::new(sum, devices, load);
        let mut root = [[Fr::default(); 8]; 2];
        let values = talk.tell(Say::Begin, Shape::Answer(16))?;
        root.as_flattened_mut().copy_from_slice(values);
        if log_groups == 0 {
            talk.finish();
        }
        Ok(Box::new(Layers {
            talk,
            root,
            last: None,
        }))
    }

    pub(in super::super) fn permutations_of(
        &self,
        bits: &Table,
    ) -> Result<Box<dyn Permutations>, Error> {
        let units = (bits.rows() * bits.columns()) as u64;
        let (devices, load) = Load::choose(&self.shared, Kind::Permutations, units);
        if devices.is_empty() {
            let mut clock = Clock::new(load);
            let trusted = self.trusted()?;
            let inner = clock.time(|| trusted.permutations(bits))?;
            return Ok(Box::new(Timed {
                inner,
                clock,
                left: 0,
            }));
        }
        let sum = Sum::Permutations { bits: bits.clone() };
        let mut talk = Talk::new(sum, devices, load);
        talk.tell(Say::Begin, Shape::Answer(0))?;
        Ok(Box::new(PermutationLayers { talk }))
    }
}

/// Tree of fractions on a device.
#[derive(Debug)]
struct Layers {
    talk: Talk,
    root: [[Fr; 8]; 2],
    /// Final values of the layer above.
    last: Option<[Fr; 4]>,
}

impl Fractions for Layers {
    fn root(&self) -> [[Fr; 8]; 2] {
        self.root
    }

    fn layer(
        &mut self,
        k: u32,
        lambda: Fr,
        RowPoint { groups, lanes }: RowPoint<'_>,
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<[Fr; 4], Error> {
        let layer = Layer {
            k,
            lambda,
            groups: groups.to_vec(),
            lanes: *lanes,
        };
        let rounds = [2].into_iter().cycle().take(groups.len() + 3);
        let say = Say::Layer(Box::new(layer));
        self.talk
            .lead(say, rounds, Shape::Answer(4), &mut |message| {
                challenge(message.try_into().unwrap_or_default())
            })?;
        let begin = Instant::now();
        let point: Vec<Fr> = groups.iter().chain(lanes).copied().collect();
        let claim = self.above(lambda, groups, lanes);
        let holds = audit::sums::layer(claim, lambda, &point, &self.talk.rounds(), &self.ends());
        self.talk.checked(begin.elapsed());
        if !holds {
            self.talk.doubt()?;
        }
        let ends = self.ends();
        self.last = Some(ends);
        if k == 0 {
            self.talk.finish();
        }
        Ok(ends)
    }
}

impl Layers {
    /// Returns `p + lambda q` of the layer above at the point.
    fn above(&self, lambda: Fr, groups: &[Fr], lanes: &[Fr; 3]) -> Fr {
        match (self.last, groups.first()) {
            (Some([p0, q0, p1, q1]), Some(child)) => {
                let join = |zero: Fr, one: Fr| zero + *child * (one - zero);
                join(p0, p1) + lambda * join(q0, q1)
            }
            _ => {
                let weights = eq_table(lanes);
                let [p, q] = self
                    .root
                    .map(|root| -> Fr { root.iter().zip(&weights).map(|(x, w)| *x * w).sum() });
                p + lambda * q
            }
        }
    }

    fn ends(&self) -> [Fr; 4] {
        self.talk.last().try_into().unwrap_or_default()
    }
}

/// Permutations on a device. The only check of its answers is the cores' parallel computation.
#[derive(Debug)]
struct PermutationLayers {
    talk: Talk,
}

impl Permutations for PermutationLayers {
    fn layer(
        &mut self,
        k: usize,
        layer: &KeccakLayer,
        point: &[Fr],
        claim: Fr,
        challenge: &mut dyn FnMut(&[Fr]) -> Fr,
    ) -> Result<Vec<Fr>, Error> {
        // Degrees of the rounds over permutations and over cells, and the number of final values.
        let (first, second, values) = match layer {
            KeccakLayer::Chi { .. } => (3, 4, 25),
            KeccakLayer::Theta { .. } => (3, 3, 15),
            KeccakLayer::Parity { .. } => (5, 6, 25),
        };
        let asked = PermutationLayer {
            k,
            layer: layer.clone(),
            point: point.to_vec(),
            claim,
        };
        let rounds = [first].into_iter().cycle().take(point.len());
        let rounds = rounds.chain([second; CELL_ROUNDS]);
        let say = Say::Permutation(Box::new(asked));
        (self.talk).lead(say, rounds, Shape::Answer(values), challenge)?;
        Ok(self.talk.last().to_vec())
    }
}

impl Drop for PermutationLayers {
    fn drop(&mut self) {
        // Only the caller knows the number of layers.
        self.talk.finish();
    }
}
