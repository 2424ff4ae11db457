//! The prover's voice: what it sends, it absorbs, after the cheat had a look at it.

use crate::cheat::{Cheat, Check, Message};
use ark_bn254::{Fr, G1Affine};
use zkfabric_verifier::Transcript;
use zkfabric_verifier::sponge::Sponge;

pub(super) struct Voice<'a, S: Sponge> {
    pub(super) transcript: Transcript<S>,
    pub(super) cheat: &'a mut dyn Cheat,
    pub(super) shard: usize,
}

impl<S: Sponge> Voice<'_, S> {
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

    /// The cheat's look at a message that is not sent yet; whether each element is as it was.
    pub(super) fn edit(&mut self, message: Message, values: &mut [Fr]) -> Vec<bool> {
        let before = values.to_vec();
        self.cheat.scalars(self.shard, message, values);
        before.iter().zip(values).map(|(a, b)| a == b).collect()
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
