//! Fiat-Shamir transcript over a [`Sponge`].
//!
//! Prover and verifier absorb the same items in the same order and so draw the same challenges. A
//! challenge depends on the domain, on all items absorbed and on all challenges drawn before, with
//! their kinds, labels, lengths and order. The encoding of absorbed items is unambiguous, see
//! [`sponge`](crate::sponge).
//!
//! A transcript is a tree: [`Transcript::fork`] begins a branch that depends on the trunk up to the
//! fork, and on nothing that the trunk or other branches absorb later. Independent parts of a
//! proof, such as its shards, draw from separate branches.

pub use crate::sponge::keccak::keccak256;
pub use crate::sponge::scalar_bytes;

use crate::sponge::{Challenge, Item, KeccakSponge, Sponge};
use zkfabric_algebra::Scalar;

/// A transcript.
///
/// A clone draws the same challenges as the original; for independent ones use
/// [`Transcript::fork`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transcript<S = KeccakSponge> {
    sponge: S,
}

impl<S> Transcript<S> {
    /// Resumes a transcript from a sponge.
    pub const fn resume(sponge: S) -> Self {
        Self { sponge }
    }

    /// Returns the sponge.
    pub const fn sponge(&self) -> &S {
        &self.sponge
    }

    /// Begins a transcript of the protocol `domain`.
    #[must_use]
    pub fn new<V: Scalar>(domain: &'static str) -> Self
    where
        S: Sponge<V>,
    {
        let mut sponge = S::default();
        sponge.absorb(domain, Item::Start);
        Self { sponge }
    }

    /// Absorbs bytes.
    pub fn observe_bytes<V: Scalar>(&mut self, label: &'static str, bytes: &[u8])
    where
        S: Sponge<V>,
    {
        self.sponge.absorb(label, Item::Bytes(bytes));
    }

    /// Absorbs an integer.
    pub fn observe_number<V: Scalar>(&mut self, label: &'static str, number: u64)
    where
        S: Sponge<V>,
    {
        self.sponge.absorb(label, Item::Number(number));
    }

    /// Absorbs elements of the scalar field, as one item.
    pub fn observe_scalars<V: Scalar>(&mut self, label: &'static str, scalars: &[V])
    where
        S: Sponge<V>,
    {
        self.sponge.absorb(label, Item::Scalars(scalars));
    }

    /// Absorbs elements of the scalar field whose number the program fixes for this label, as one
    /// item: a round's message. A sponge may encode its header more cheaply than that of
    /// [`Transcript::observe_scalars`].
    pub fn observe_message<V: Scalar, const N: usize>(
        &mut self,
        label: &'static str,
        message: &[V; N],
    ) where
        S: Sponge<V>,
    {
        const { assert!(N > 0, "a message has elements") }
        self.sponge.absorb(label, Item::Message(message));
    }

    /// Absorbs points, as one item. The points may be off the curve.
    pub fn observe_points<V: Scalar>(&mut self, label: &'static str, points: &[V::Point])
    where
        S: Sponge<V>,
    {
        self.sponge.absorb(label, Item::Points(points));
    }

    /// Absorbs the output of a hash.
    pub fn observe_digest<V: Scalar>(&mut self, label: &'static str, digest: &[u8; 32])
    where
        S: Sponge<V>,
    {
        self.sponge.absorb(label, Item::Digest(digest));
    }

    /// Draws a challenge from the whole scalar field, with a distance from uniform below 2^-258.
    pub fn sample<V: Scalar>(&mut self, label: &'static str) -> V
    where
        S: Sponge<V>,
    {
        self.sponge.draw(label, Challenge::Full)
    }

    /// Draws a challenge from the integers below 2^128, with a distance from uniform below 2^-125.
    pub fn sample_short<V: Scalar>(&mut self, label: &'static str) -> V
    where
        S: Sponge<V>,
    {
        self.sponge.draw(label, Challenge::Short)
    }

    /// Returns the sub-transcript `index` and leaves this transcript unchanged.
    ///
    /// The challenges of two forks are independent if the forks differ in their labels, their
    /// indices or their parent transcripts.
    #[must_use]
    pub fn fork<V: Scalar>(&self, label: &'static str, index: u64) -> Self
    where
        S: Sponge<V>,
    {
        let mut fork = self.clone();
        fork.sponge.absorb(label, Item::Fork(index));
        fork
    }
}
