//! The permutations of a shard: layers, and the remaining linear claims.

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _, Zero as _};
use zkfabric_host::Backend;
use zkfabric_host::sums::{
    self as host, KeccakLayer, Linear, LinearPart, LinearSums, Sums as _, Table,
};
use zkfabric_verifier::Transcript;
use zkfabric_verifier::permutation::claims::{Claims, LinearClaim, Part};
use zkfabric_verifier::permutation::{
    Layer, LayerProof, Pair, PermutationProof, Point, StateClaim, walk,
};
use zkfabric_verifier::rounds;
use zkfabric_verifier::shape::InstanceShape;
use zkfabric_verifier::sponge::Sponge;

use crate::ProveError;

/// A shard's instances: shapes and tables.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Instances<'a> {
    pub(crate) backend: &'a dyn Backend,
    pub(crate) shapes: &'a [InstanceShape<'a>],
    pub(crate) tables: &'a [Vec<&'a Table>],
}

impl Instances<'_> {
    /// Proves the layers of a pair and returns the remaining claims on columns.
    pub(crate) fn permutations<S: Sponge>(
        &self,
        transcript: &mut Transcript<S>,
        pair: &Pair,
    ) -> Result<(PermutationProof, Claims), ProveError> {
        let (point, lanes) = rounds::permutations(transcript, pair.variables);
        let mut after = StateClaim {
            point,
            lanes,
            value: Fr::zero(),
        };
        after.value = self.states_behind(pair, &after)?;
        rounds::permutation_claim(transcript, &after.value);
        let tables = self.tables.get(pair.bits).map_or(&[][..], Vec::as_slice);
        let [bits] = tables else {
            return Err(ProveError::Internal("bits of permutations in two tables"));
        };
        let mut kernel = self.backend.permutations(bits)?;
        let mut layers = Vec::new();
        let before = walk(
            transcript,
            &after,
            |transcript, round, layer, point, claim| {
                let mut sumcheck = Sumcheck {
                    transcript,
                    point,
                    claim,
                    messages: Vec::new(),
                    challenges: Vec::new(),
                };
                let mut challenge = |values: &[Fr]| sumcheck.round(values);
                let layer =
                    on_host(layer).ok_or(ProveError::Internal("a layer of other weights"))?;
                let values = kernel.layer(round, &layer, point, claim, &mut challenge)?;
                let reached = Point::new(sumcheck.challenges);
                layers.push(LayerProof {
                    rounds: sumcheck.messages,
                    values: values.clone(),
                });
                let reached = reached.ok_or(ProveError::Internal("a layer without its rounds"))?;
                Ok::<_, ProveError>((reached, values))
            },
        )?;
        let mut rounds = Vec::new();
        let mut layers = layers.into_iter();
        while let (Some(chi), Some(theta), Some(parity)) =
            (layers.next(), layers.next(), layers.next())
        {
            rounds.push([chi, theta, parity]);
        }
        let proof = PermutationProof {
            claim: after.value,
            rounds,
        };
        let claims = Claims {
            pair: *pair,
            after,
            before,
        };
        Ok((proof, claims))
    }

    /// Returns the sum of the states after the groups, from the columns that hold the states: the
    /// first of the linear claims.
    fn states_behind(&self, pair: &Pair, after: &StateClaim) -> Result<Fr, ProveError> {
        let claims = Claims {
            pair: *pair,
            after: after.clone(),
            before: after.clone(),
        };
        let claim = LinearClaim::new(&[claims], self.shapes, Fr::zero());
        let claim = claim.ok_or(ProveError::Internal("a pair of other instances"))?;
        Ok(self.linear_sums(&claim.parts)?.value())
    }

    /// Returns the sums of linear claims, over as many variables as the sum over all rows.
    pub(crate) fn linear_sums(&self, parts: &[Part]) -> Result<Box<dyn LinearSums>, ProveError> {
        let variables = zkfabric_verifier::shape::row_variables(self.shapes);
        let mut of_host = Vec::with_capacity(parts.len());
        for part in parts {
            let tables = self.tables.get(part.instance);
            let tables = tables.ok_or(ProveError::Internal("an instance without columns"))?;
            of_host.push(LinearPart {
                tables,
                form: Linear {
                    constant: Fr::zero(),
                    terms: part.form.clone(),
                },
                weights: host::Weights {
                    lanes: part.weights.lanes,
                    low: part.weights.low.clone(),
                    point: part.weights.point.clone(),
                },
            });
        }
        Ok(self.backend.linear_sums(&of_host, variables)?)
    }
}

/// The rounds of a layer.
struct Sumcheck<'a, S: Sponge> {
    transcript: &'a mut Transcript<S>,
    point: &'a [Fr],
    claim: Fr,
    messages: Vec<Vec<Fr>>,
    challenges: Vec<Fr>,
}

impl<S: Sponge> Sumcheck<'_, S> {
    /// Absorbs a round and returns its challenge, for the polynomial's values at 0, 2, 3, ...
    fn round(&mut self, values: &[Fr]) -> Fr {
        let (zero, higher) = values
            .split_first()
            .map_or_else(|| (Fr::zero(), &[][..]), |(a, b)| (*a, b));
        // The kernel refuses a zero coordinate.
        let one = match self.point.get(self.challenges.len()) {
            Some(z) => (self.claim - (Fr::one() - z) * zero) * z.inverse().unwrap_or_default(),
            None => self.claim - zero,
        };
        let values: Vec<Fr> = [zero, one]
            .into_iter()
            .chain(higher.iter().copied())
            .collect();
        let mut message = coefficients(&values);
        let all = message.clone();
        message.remove(1);
        let r = rounds::permutation_round(self.transcript, &message);
        self.claim = all.iter().rev().fold(Fr::zero(), |sum, c| sum * r + c);
        self.messages.push(message);
        self.challenges.push(r);
        r
    }
}

/// Returns the coefficients of the polynomial with these values at `0, 1, 2, ...`.
fn coefficients(values: &[Fr]) -> Vec<Fr> {
    // Newton's divided differences, then Horner on the products of `X - k`.
    let mut divided = values.to_vec();
    for order in 1..values.len() {
        let inverse = Fr::from(order as u64).inverse().unwrap_or_default();
        for k in (order..values.len()).rev() {
            divided[k] = (divided[k] - divided[k - 1]) * inverse;
        }
    }
    let mut coefficients = vec![Fr::zero(); values.len()];
    for (node, difference) in divided.iter().enumerate().rev() {
        let node = Fr::from(node as u64);
        for k in (1..coefficients.len()).rev() {
            coefficients[k] = coefficients[k - 1] - node * coefficients[k];
        }
        coefficients[0] = *difference - node * coefficients[0];
    }
    coefficients
}

/// Converts a layer to the kernel's form; `None` where the weights are for other cells.
fn on_host(layer: &Layer) -> Option<KeccakLayer> {
    Some(match layer {
        Layer::Chi(chi) => KeccakLayer::Chi {
            first: boxed(&chi.first)?,
            others: boxed(&chi.others)?,
            lanes: Box::new(chi.lanes),
        },
        Layer::Theta(theta) => KeccakLayer::Theta {
            bits: tables(&theta.bits)?,
            groups: theta.groups,
        },
        Layer::Parity(parity) => KeccakLayer::Parity {
            parities: tables(&parity.parities())?,
            lanes: tables(&parity.lanes())?,
        },
    })
}

fn boxed<const N: usize>(values: &[Fr]) -> Option<Box<[Fr; N]>> {
    values.to_vec().into_boxed_slice().try_into().ok()
}

fn tables<const N: usize, const M: usize>(values: &[Vec<Fr>]) -> Option<Box<[[Fr; N]; M]>> {
    let rows = values.iter().map(|row| row.as_slice().try_into().ok());
    let rows: Vec<[Fr; N]> = rows.collect::<Option<_>>()?;
    rows.into_boxed_slice().try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coefficients_are_those_of_the_values() {
        for degree in 0..=6_u64 {
            let expected: Vec<Fr> = (0..=degree).map(|k| -Fr::from(3 + k).pow([17])).collect();
            let at = |x: u64| {
                let x = Fr::from(x);
                expected.iter().rev().fold(Fr::zero(), |sum, c| sum * x + c)
            };
            let values: Vec<Fr> = (0..=degree).map(at).collect();
            assert_eq!(coefficients(&values), expected);
        }
    }
}
