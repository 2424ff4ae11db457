//! A sum over permutations and cells whose variables are bound one by one: first the variables of
//! the permutation, under eq, then the variables of the cell.

use super::voice::Voice;
use crate::cheat::{Check, Message};
use crate::hypercube::{between, eq};
use ark_bn254::Fr;
use ark_ff::{Field, One, Zero};
use std::collections::BTreeMap;
use zkfabric_verifier::permutation::LayerProof;
use zkfabric_verifier::sponge::Sponge;

/// `sum_i eq(p, i) sum_c f(weights(c), columns(i, c))`.
pub(super) struct LayerSum<'a> {
    /// The pair, and the index of the layer.
    pub(super) at: (usize, usize),
    /// Degree of a round over permutations, and over cells.
    pub(super) degrees: [usize; 2],
    /// Unbound coordinates of the permutation.
    pub(super) point: Vec<Fr>,
    /// Weights of cells, table by table.
    pub(super) weights: Vec<Vec<Fr>>,
    /// Columns over permutations and cells: by permutation, table by table; permutations of zeros
    /// are left out.
    pub(super) columns: BTreeMap<usize, Vec<Vec<Fr>>>,
    /// Number of tables of columns.
    pub(super) number: usize,
    /// `f`, which is zero where the columns are.
    pub(super) integrand: &'a dyn Fn(&[Fr], &[Fr]) -> Fr,
}

/// The end of a layer's sum.
pub(super) struct LayerEnd {
    pub(super) proof: LayerProof,
    pub(super) permutations: Vec<Fr>,
    pub(super) cells: Vec<Fr>,
}

/// Returns the values of all tables at one index.
fn at(tables: &[Vec<Fr>], index: usize) -> Vec<Fr> {
    tables.iter().map(|table| table[index]).collect()
}

fn on_line(zero: &[Fr], one: &[Fr], x: Fr) -> Vec<Fr> {
    zero.iter()
        .zip(one)
        .map(|(a, b)| between(*a, *b, x))
        .collect()
}

/// Returns the coefficients of the polynomial with these values at 0, 1, 2, ..
fn coefficients(values: &[Fr]) -> Vec<Fr> {
    let mut sum = vec![Fr::zero(); values.len()];
    for (j, value) in values.iter().enumerate() {
        let mut basis = vec![*value];
        for k in (0..values.len()).filter(|k| *k != j) {
            let [j, k] = [j, k].map(|index| Fr::from(index as u64));
            let scale = (j - k).inverse().unwrap();
            let mut next = vec![Fr::zero(); basis.len() + 1];
            for (power, c) in basis.iter().enumerate() {
                next[power + 1] += *c * scale;
                next[power] -= *c * scale * k;
            }
            basis = next;
        }
        for (sum, c) in sum.iter_mut().zip(basis) {
            *sum += c;
        }
    }
    sum
}

impl LayerSum<'_> {
    /// Returns the columns of two permutations that differ in the lowest variable.
    fn pairs(&self) -> BTreeMap<usize, [Vec<Vec<Fr>>; 2]> {
        let cells = self.cells();
        let zeros = || vec![vec![Fr::zero(); cells]; self.number];
        let mut pairs = BTreeMap::new();
        for (index, columns) in &self.columns {
            let pair = pairs.entry(index / 2).or_insert_with(|| [zeros(), zeros()]);
            pair[index % 2].clone_from(columns);
        }
        pairs
    }

    fn cells(&self) -> usize {
        let columns = self.columns.values().next();
        columns.map_or(1, |columns| columns[0].len())
    }

    fn over_permutations(&self) -> Vec<Fr> {
        let pairs = self.pairs();
        let points = (0..=self.degrees[0]).map(|x| {
            let mut sum = Fr::zero();
            for (index, [zero, one]) in &pairs {
                let weight = eq(&self.point[1..], *index);
                for cell in 0..zero[0].len() {
                    let columns = on_line(&at(zero, cell), &at(one, cell), Fr::from(x as u64));
                    sum += weight * (self.integrand)(&at(&self.weights, cell), &columns);
                }
            }
            sum
        });
        coefficients(&points.collect::<Vec<_>>())
    }

    fn bind_permutation(&mut self, r: Fr) {
        let bound = self.pairs().into_iter().map(|(index, [zero, one])| {
            let tables = zero.iter().zip(&one);
            (index, tables.map(|(a, b)| on_line(a, b, r)).collect())
        });
        self.columns = bound.collect();
        self.point.remove(0);
    }

    /// Returns the last remaining permutation.
    fn last(&self) -> Vec<Vec<Fr>> {
        let zeros =
            || vec![vec![Fr::zero(); self.weights.first().map_or(1, Vec::len)]; self.number];
        self.columns.get(&0).cloned().unwrap_or_else(zeros)
    }

    fn over_cells(&self) -> Vec<Fr> {
        let columns = self.last();
        let points = (0..=self.degrees[1]).map(|x| {
            let x = Fr::from(x as u64);
            let halves = 0..columns[0].len() / 2;
            let term = |half: usize| {
                let [weights, columns] = [&self.weights, &columns]
                    .map(|tables| on_line(&at(tables, 2 * half), &at(tables, 2 * half + 1), x));
                (self.integrand)(&weights, &columns)
            };
            halves.map(term).sum()
        });
        coefficients(&points.collect::<Vec<_>>())
    }

    fn bind_cell(&mut self, r: Fr) {
        let bind = |table: &mut Vec<Fr>| {
            *table = table.chunks(2).map(|c| between(c[0], c[1], r)).collect();
        };
        self.weights.iter_mut().for_each(bind);
        self.columns.values_mut().flatten().for_each(bind);
    }

    /// Returns the coefficients of a round's polynomial except that of `X`.
    fn message<S: Sponge>(&self, voice: &Voice<'_, S>, round: usize) -> Vec<Fr> {
        if let Some(layer) = voice.known(self.at) {
            return layer.rounds[round].clone();
        }
        let over_cells = usize::from(self.point.is_empty());
        let mut message = match over_cells {
            _ if voice.stopped => vec![Fr::zero(); self.degrees[over_cells] + 1],
            0 => self.over_permutations(),
            _ => self.over_cells(),
        };
        message.remove(1);
        message
    }

    /// Proves that the sum is `claim`.
    pub(super) fn prove<S: Sponge>(mut self, voice: &mut Voice<'_, S>, claim: Fr) -> LayerEnd {
        let (pair, layer) = self.at;
        let mut claim = claim;
        let mut rounds = Vec::new();
        let mut challenges = Vec::new();
        let variables = self.point.len();
        for round in 0..variables + 8 {
            let over_permutations = round < variables;
            let message = self.message(voice, round);
            let name = Message::PermutationRound(pair, layer, round);
            let message = voice.list(name, "permutation round", message);
            let one = if over_permutations {
                // Where the coordinate is zero, any value will do.
                let z = self.point[0];
                (claim - (Fr::one() - z) * message[0]) * z.inverse().unwrap_or_default()
            } else {
                claim - message[0]
            };
            let r = voice.sample("permutation challenge");
            let linear = one - message.iter().sum::<Fr>();
            let higher = message[1..].iter().zip(2_u64..);
            claim = message[0] + linear * r + higher.map(|(c, k)| *c * r.pow([k])).sum::<Fr>();
            if over_permutations {
                self.bind_permutation(r);
            } else {
                self.bind_cell(r);
            }
            rounds.push(message);
            challenges.push(r);
        }
        let values = self.send_values(voice, claim);
        voice.checked(Check::Permutation(pair, layer));
        let cells = challenges.split_off(variables);
        LayerEnd {
            proof: LayerProof { rounds, values },
            permutations: challenges,
            cells,
        }
    }

    /// Sends the columns' values, at which the integrand should equal `claim`.
    fn send_values<S: Sponge>(&self, voice: &mut Voice<'_, S>, claim: Fr) -> Vec<Fr> {
        let (pair, layer) = self.at;
        let weights = at(&self.weights, 0);
        let mut values = at(&self.last(), 0);
        let kept = voice.edit(Message::PermutationValues(pair, layer), &mut values);
        if voice.repairs(Check::Permutation(pair, layer)) {
            // The integrand is linear in each value.
            let with = |slot: usize, delta: Fr| {
                let mut values = values.clone();
                values[slot] += delta;
                values
            };
            let now = (self.integrand)(&weights, &values);
            let repaired = |slot: usize| {
                let slope = (self.integrand)(&weights, &with(slot, Fr::one())) - now;
                Some(with(slot, (claim - now) * slope.inverse()?))
            };
            let slots = (0..values.len()).filter(|slot| kept[*slot]);
            values = slots.into_iter().find_map(repaired).unwrap();
        }
        voice
            .transcript
            .observe_scalars("permutation values", &values);
        values
    }
}
