//! Possible deviations of the prover.

use ark_bn254::{Fr, G1Affine};
use zkfabric_verifier::ShardCommitment;

/// A message of a shard's proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Message {
    /// Eight numerators, then eight denominators.
    Roots,
    /// Round of a layer: `t(0)`, coefficient of `X^2`.
    LayerRound(usize, usize),
    /// `p0, q0, p1, q1`.
    LayerEnds(usize),
    /// The sum of the states of a pair.
    PermutationClaim(usize),
    /// A round of a layer of a pair: all coefficients except that of `X`.
    PermutationRound(usize, usize, usize),
    /// The values at the end of a layer of a pair.
    PermutationValues(usize, usize),
    /// `t(0)`, `t(2)`, `t(-1)`.
    RowRound(usize),
    /// `t(0)`, coefficient of `X^2`.
    LinearRound(usize),
    /// The values of an instance's columns.
    Values(usize),
    /// `t(0)`, coefficient of `X^2`.
    ReductionRound(usize),
    /// The values of the stacks.
    Stacks,
    /// `[h]` of the opening.
    OpeningH,
    /// `[g]` and `[q]`.
    OpeningDivision,
    /// `[S]` and `[D]`.
    OpeningProducts,
    /// Six values of the opening.
    OpeningValues,
    /// `[H]`, in the form with a quotient.
    OpeningQuotient,
    /// `W`.
    OpeningW,
    /// `W'`.
    OpeningWPrime,
}

/// Checks of the verifier that a wrong message can still satisfy by adjusting other messages, in
/// order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Check {
    /// The values at a layer's end.
    Layer(usize),
    /// The values at the end of a layer of a pair.
    Permutation(usize, usize),
    /// The columns' values.
    Rows,
    /// The columns' values, in the sum of the linear claims.
    Linear,
    /// The stacks' values.
    Reduction,
    /// The pairing, which no message can repair.
    Opening,
}

/// A prover's deviations from the protocol. Each method is called before something is sent, and the
/// rest is derived from what is sent.
pub(crate) trait Cheat {
    /// Edits the values of a shard's main stacks before they are committed.
    fn stacks(&mut self, _shard: usize, _stacks: &mut [Vec<Fr>]) {}

    /// Receives the challenges of the buses.
    fn told_bus(&mut self, _alpha: Fr, _beta: Fr) {}

    /// Edits a shard's commitment.
    fn commitment(&mut self, _shard: usize, _commitment: &mut ShardCommitment) {}

    /// Edits a message of field elements.
    fn scalars(&mut self, _shard: usize, _message: Message, _values: &mut [Fr]) {}

    /// Edits a message of points.
    fn points(&mut self, _shard: usize, _message: Message, _points: &mut [G1Affine]) {}

    /// Receives the weights of the stacks' values in the check of the reduction.
    fn told_stack_weights(&mut self, _shard: usize, _weights: &[Fr]) {}

    /// Receives a challenge drawn in a shard.
    fn told(&mut self, _shard: usize, _label: &'static str, _challenge: Fr) {}

    /// Returns whether the methods do nothing in a shard, so that an earlier proof of the shard can
    /// be reused.
    fn is_idle(&self, _shard: usize) -> bool {
        false
    }

    /// Returns whether a shard is refused at this check, so that nothing after the check is read.
    fn stops(&self, _shard: usize, _check: Check) -> bool {
        false
    }

    /// Returns whether to change a value at the end of a sum so that the check passes.
    fn repairs(&self, _shard: usize, _check: Check) -> bool {
        false
    }
}

/// No deviation.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NoCheat;

impl Cheat for NoCheat {
    fn is_idle(&self, _: usize) -> bool {
        true
    }
}

/// Records sent messages in order.
#[derive(Debug, Default)]
pub(crate) struct SentMessages {
    /// Shard, message and number of elements.
    pub(crate) scalars: Vec<(usize, Message, usize)>,
    pub(crate) points: Vec<(usize, Message, usize)>,
}

impl Cheat for SentMessages {
    fn scalars(&mut self, shard: usize, message: Message, values: &mut [Fr]) {
        self.scalars.push((shard, message, values.len()));
    }

    fn points(&mut self, shard: usize, message: Message, points: &mut [G1Affine]) {
        self.points.push((shard, message, points.len()));
    }
}

/// Edits any message of field elements and satisfies every check before `until`.
pub(crate) struct Edit<F> {
    pub(crate) until: Check,
    pub(crate) edit: F,
}

impl<F: FnMut(usize, Message, &mut [Fr])> Cheat for Edit<F> {
    fn scalars(&mut self, shard: usize, message: Message, values: &mut [Fr]) {
        (self.edit)(shard, message, values);
    }

    fn repairs(&self, _shard: usize, check: Check) -> bool {
        check < self.until
    }
}

/// Edits the shards' commitments and satisfies every check before `until`.
pub(crate) struct Commit<F> {
    pub(crate) until: Check,
    pub(crate) edit: F,
}

impl<F: FnMut(usize, &mut ShardCommitment)> Cheat for Commit<F> {
    fn commitment(&mut self, shard: usize, commitment: &mut ShardCommitment) {
        (self.edit)(shard, commitment);
    }

    fn repairs(&self, _shard: usize, check: Check) -> bool {
        check < self.until
    }
}

/// Adds `delta` to one element of one message and satisfies every check before `until`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lie {
    pub(crate) shard: usize,
    pub(crate) at: Option<(Message, usize)>,
    pub(crate) delta: Fr,
    pub(crate) until: Check,
}

impl Lie {
    pub(crate) fn new(shard: usize, message: Message, element: usize, until: Check) -> Self {
        Self {
            shard,
            at: Some((message, element)),
            delta: Fr::from(1_u64),
            until,
        }
    }

    /// Sends no wrong message, since the columns themselves are false.
    pub(crate) fn carried(shard: usize, until: Check) -> Self {
        Self {
            shard,
            at: None,
            delta: Fr::from(0_u64),
            until,
        }
    }
}

impl Cheat for Lie {
    fn scalars(&mut self, shard: usize, message: Message, values: &mut [Fr]) {
        if let Some((at, element)) = self.at
            && (shard, message) == (self.shard, at)
        {
            values[element] += self.delta;
        }
    }

    fn repairs(&self, shard: usize, check: Check) -> bool {
        shard == self.shard && check < self.until
    }

    fn stops(&self, shard: usize, check: Check) -> bool {
        shard == self.shard && check == self.until
    }

    fn is_idle(&self, shard: usize) -> bool {
        shard != self.shard
    }
}
