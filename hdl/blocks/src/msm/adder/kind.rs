//! The kinds of adders, and their sizes.

/// Words and bits of a block of `UltraRAM` (AMD UG573).
const ULTRA_RAM: (u64, u64) = (4096, 72);

/// Kinds of bucket adders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AdderKind {
    /// [`ProjectiveBucketAdder`](super::ProjectiveBucketAdder).
    Projective,
    /// [`AffineBucketAdder`](super::AffineBucketAdder).
    Affine,
}

impl AdderKind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Projective, Self::Affine];

    /// Returns the adder's name in the catalogue.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Projective => "projective",
            Self::Affine => "affine",
        }
    }

    /// Returns the adder with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Returns the bits of a bucket.
    #[must_use]
    pub const fn bucket_bits(self) -> u64 {
        match self {
            Self::Projective => 763,
            Self::Affine => 509,
        }
    }

    /// Returns the most additions that can wait in the catalogue's circuits for cards: about one in
    /// thirty finds its bucket in the adder.
    pub(crate) const fn queue(self) -> u32 {
        match self {
            Self::Projective => 64,
            Self::Affine => 512,
        }
    }

    /// Whether an engine with this adder exceeds one super logic region of the cards that links are
    /// written for; the projective engine needs more DSPs than a region has.
    pub(crate) const fn crosses_regions(self) -> bool {
        matches!(self, Self::Projective)
    }

    /// Returns the blocks of `UltraRAM` that hold `buckets` buckets, half of them in each of two
    /// banks.
    pub(crate) const fn ultra_ram(self, buckets: u64) -> u64 {
        let (words, bits) = ULTRA_RAM;
        2 * buckets.div_ceil(2 * words) * self.bucket_bits().div_ceil(bits)
    }
}
