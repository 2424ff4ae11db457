//! Hashes for a transcript.
//!
//! A [`Sponge`] absorbs typed items and yields challenges. Items are distinguished by all their
//! parts: kind, label, length and content. Each item starts with the same header,
//!
//! ```text
//! tag (1 byte) | length of the label (8) | number of elements (8) | label
//! ```
//!
//! with lengths in little endian; the content follows in the sponge's own encoding, whose length
//! the header determines. So a reader of the absorbed stream can recover the items one by one:
//! different sequences of items never make the same stream. A challenge is also a header, without
//! content. The program fixes the headers of messages and challenges, so a sponge may place them
//! outside its stream.
//!
//! | module | hash | collisions cost | three scalars and a challenge |
//! |---|---|---|---|
//! | [`keccak`] | Keccak-256, for verifiers in software and on chain | 2^128 | 3.8 us |
//! | [`poseidon2`] | Poseidon2 over the scalar field, for verifiers inside a proof | 2^115 | 19.8 us |
//!
//! Times: one core of an AMD EPYC, portable field arithmetic.

mod encoding;
pub mod keccak;
pub mod poseidon2;

pub use encoding::scalar_bytes;
pub use keccak::KeccakSponge;
pub use poseidon2::Poseidon2Sponge;

use ark_bn254::Fr;
use core::fmt::Debug;
use zkfabric_algebra::Scalar;

/// Absorbed items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item<'a, V: Scalar = Fr> {
    /// The beginning of a transcript; its label is the protocol's domain.
    Start,
    /// Any number of bytes.
    Bytes(&'a [u8]),
    /// An integer: a height, a count.
    Number(u64),
    /// Any number of elements of the scalar field.
    Scalars(&'a [V]),
    /// Elements of the scalar field, one or more, whose number the program fixes for this label.
    Message(&'a [V]),
    /// Any number of points.
    Points(&'a [V::Point]),
    /// The output of a hash.
    Digest(&'a [u8; 32]),
    /// The beginning of the sub-transcript with this index.
    Fork(u64),
}

impl<V: Scalar> Item<'_, V> {
    /// Returns the header's tag. No two kinds of items or challenges share one.
    #[must_use]
    pub fn tag(&self) -> u8 {
        match self {
            Self::Start => 1,
            Self::Bytes(_) => 2,
            Self::Number(_) => 3,
            Self::Scalars(_) => 4,
            Self::Points(_) => 5,
            Self::Digest(_) => 6,
            Self::Fork(_) => 7,
            Self::Message(_) => 10,
        }
    }

    /// Returns the number of elements of the content, each a byte, integer, scalar, point or
    /// digest.
    #[must_use]
    pub fn count(&self) -> usize {
        match self {
            Self::Start => 0,
            Self::Bytes(bytes) => bytes.len(),
            Self::Scalars(scalars) | Self::Message(scalars) => scalars.len(),
            Self::Points(points) => points.len(),
            Self::Number(_) | Self::Digest(_) | Self::Fork(_) => 1,
        }
    }
}

/// Drawn challenges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Challenge {
    /// A uniform element of the scalar field.
    Full,
    /// A uniform integer below 2^128.
    Short,
}

impl Challenge {
    /// Returns the header's tag. No two kinds of items or challenges share one.
    #[must_use]
    pub fn tag(self) -> u8 {
        match self {
            Self::Full => 8,
            Self::Short => 9,
        }
    }
}

/// A hash for a transcript; the default value has absorbed nothing.
///
/// A draw depends on all items absorbed and all challenges drawn before, with their labels and
/// order, and on nothing else. Two different histories give the same challenges only if the hash
/// collides.
pub trait Sponge<V: Scalar = Fr>: Clone + Debug + Default {
    /// Absorbs an item.
    fn absorb(&mut self, label: &'static str, item: Item<'_, V>);

    /// Draws a challenge.
    fn draw(&mut self, label: &'static str, challenge: Challenge) -> V;
}
