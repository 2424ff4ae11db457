//! The prover's voice: absorbs all sent messages, after the cheat has edited them.

use crate::cheat::{Cheat, Check, Message};
use ark_bn254::{Fr, G1Affine};
use zkfabric_verifier::permutation::LayerProof;
use zkfabric_verifier::sponge::Sponge;
use zkfabric_verifier::{ShardProof, Transcript};

pub(super) struct Voice<'a, S: Sponge> {
    pub(super) transcript: Transcript<S>,
    pub(super) cheat: &'a mut dyn Cheat,
    pub(super) shard: usize,
    /// An honest proof with the same history, if one is known.
    pub(super) honest: Option<&'a ShardProof>,
    /// Whether all sent messages equal the honest proof's.
    pub(super) truthful: bool,
    /// Whether no later message is read.
    pub(super) stopped: bool,
}

impl<'a, S: Sponge> Voice<'a, S> {
    /// Sends field elements.
    pub(super) fn scalars<const N: usize>(
        &mut self,
        message: Message,
        label: &'static str,
        mut values: [Fr; N],
    ) -> [Fr; N] {
        self.edit(message, &mut values);
        self.transcript.observe_scalars(label, &values);
        values
    }

    /// Sends a round's message.
    pub(super) fn message<const N: usize>(
        &mut self,
        message: Message,
        label: &'static str,
        mut values: [Fr; N],
    ) -> [Fr; N] {
        self.edit(message, &mut values);
        self.transcript.observe_message(label, &values);
        values
    }

    /// Sends a list of field elements.
    pub(super) fn list(
        &mut self,
        message: Message,
        label: &'static str,
        mut values: Vec<Fr>,
    ) -> Vec<Fr> {
        self.edit(message, &mut values);
        self.transcript.observe_scalars(label, &values);
        values
    }

    /// Sends points.
    pub(super) fn points<const N: usize>(
        &mut self,
        message: Message,
        label: &'static str,
        mut points: [G1Affine; N],
    ) -> [G1Affine; N] {
        self.cheat.points(self.shard, message, &mut points);
        self.transcript.observe_points(label, &points);
        points
    }

    /// Lets the cheat edit a message before it is sent; returns whether each element is unchanged.
    pub(super) fn edit(&mut self, message: Message, values: &mut [Fr]) -> Vec<bool> {
        let before = values.to_vec();
        self.cheat.scalars(self.shard, message, values);
        let kept: Vec<bool> = before.iter().zip(values).map(|(a, b)| a == b).collect();
        self.truthful &= kept.iter().all(|kept| *kept);
        kept
    }

    /// Returns the honest proof's layer of a pair, as long as all sent messages are honest.
    pub(super) fn known(&self, (pair, layer): (usize, usize)) -> Option<&'a LayerProof> {
        let pair = self.honest?.permutations.get(pair)?;
        let layer = pair.rounds.iter().flatten().nth(layer);
        layer.filter(|_| self.truthful)
    }

    /// Ends a check.
    pub(super) fn checked(&mut self, check: Check) {
        self.stopped |= self.honest.is_some() && self.cheat.stops(self.shard, check);
    }

    pub(super) fn repairs(&self, check: Check) -> bool {
        self.cheat.repairs(self.shard, check)
    }

    pub(super) fn sample(&mut self, label: &'static str) -> Fr {
        let challenge = self.transcript.sample(label);
        self.cheat.told(self.shard, label, challenge);
        challenge
    }
}
