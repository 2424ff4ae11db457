//! The sponge over the permutation.
//!
//! Of the three cells, all zero at first, two take elements (the rate) and one none (the capacity).
//! Elements are added to the first and second cell in turn; the permutation follows each second one,
//! and the header of a challenge, behind which an empty second cell stays as it is. The challenge is
//! then the first cell, and the next element goes there.
//!
//! Every byte string is packed into elements by little-endian groups, the last one padded with zeros;
//! its length is known from the header. So no group exceeds `2^248`, and nothing is reduced modulo r:
//!
//! | part of the stream | elements |
//! |---|---|
//! | header with label | 31 bytes each: one for a label of up to 14 bytes |
//! | bytes | 31 bytes each |
//! | integer | itself |
//! | scalars | themselves |
//! | points | x and y with 32 bytes each (infinity: 0 and 0), 16 bytes each |
//! | digest | 16 bytes each |
//!
//! The first element of a header holds the tag, the length of the label and the number of elements, so
//! it says where the item ends, and whether the block ends with it: blocks are read back into items in
//! one way only. That makes this a duplex construction with an injective padding (Bertoni, Daemen,
//! Peeters, Van Assche, "Duplexing the sponge", SAC 2011). With a capacity of one element, 254 bits, it
//! is secure up to about 2^127 permutations.
//!
//! A full challenge is uniform, if the permutation is a random one. A short challenge is the low 128
//! bits of the first cell, uniform up to a distance of `2^128 / r < 2^-125`.

use super::super::encoding::{collect, header, point_bytes, scalar_bytes};
use super::super::{Challenge, Item, Sponge};
use super::{WIDTH, permute};
use ark_bn254::{Fr, G1Affine};
use ark_ff::PrimeField;
use zkfabric_algebra::Scalar;

/// Bytes of an element that holds part of a byte string.
const STRING_BYTES: usize = 31;

/// Bytes of an element that holds half a coordinate or half a digest.
const HALF_BYTES: usize = 16;

/// What the cells of a state hold.
pub trait Cell: Scalar {
    /// Applies the permutation.
    fn permute(state: &mut [Self; WIDTH]);

    /// The integer's low 128 bits.
    #[must_use]
    fn low_half(self) -> Self;

    /// The low and the high 128 bits of x, then of y; zeros for infinity.
    #[must_use]
    fn halves(point: Self::Point) -> [Self; 4];
}

impl Cell for Fr {
    fn permute(state: &mut [Self; WIDTH]) {
        permute(state);
    }

    fn low_half(self) -> Self {
        Self::from(u128::from_le_bytes(collect(scalar_bytes(&self))))
    }

    fn halves(point: G1Affine) -> [Self; 4] {
        let mut bytes = point_bytes(&point).into_iter();
        [(); 4].map(|()| {
            let half: [u8; HALF_BYTES] = collect(bytes.by_ref());
            Self::from(u128::from_le_bytes(half))
        })
    }
}

/// The duplex over the Poseidon2 permutation: rate 2, capacity 1.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Poseidon2Sponge<V = Fr> {
    state: [V; WIDTH],
    /// Whether the first cell has taken an element since the last permutation.
    first_taken: bool,
}

impl<V: Cell> Poseidon2Sponge<V> {
    /// A sponge in the state that another was in right after a permutation.
    #[must_use]
    pub const fn resume(state: [V; WIDTH]) -> Self {
        Self {
            state,
            first_taken: false,
        }
    }

    /// The state to [`resume`](Self::resume) with; `None` where an element has been absorbed since the last permutation.
    #[must_use]
    pub fn state(&self) -> Option<[V; WIDTH]> {
        (!self.first_taken).then_some(self.state)
    }

    fn element(&mut self, element: V) {
        let [first, second, _] = &mut self.state;
        if self.first_taken {
            *second += element;
            self.permute();
        } else {
            *first += element;
            self.first_taken = true;
        }
    }

    fn permute(&mut self) {
        V::permute(&mut self.state);
        self.first_taken = false;
    }

    /// Absorbs bytes, `N < 32` per element.
    fn packed<const N: usize>(&mut self, bytes: impl IntoIterator<Item = u8>) {
        let mut bytes = bytes.into_iter().peekable();
        while bytes.peek().is_some() {
            let group: [u8; N] = collect(bytes.by_ref());
            self.element(V::from(Fr::from_le_bytes_mod_order(&group)));
        }
    }

    /// Absorbs the output of a hash whose low and high 16 bytes, as integers, are these: what [`Item::Digest`] absorbs.
    pub fn digest(&mut self, label: &'static str, halves: [V; 2]) {
        let item: Item<'_, V> = Item::Digest(&[0; 32]);
        self.header(item.tag(), label, item.count());
        for half in halves {
            self.element(half);
        }
    }

    fn header(&mut self, tag: u8, label: &str, count: usize) {
        let start = header(tag, label, count);
        self.packed::<STRING_BYTES>(start.into_iter().chain(label.bytes()));
    }
}

impl<V: Cell> Sponge<V> for Poseidon2Sponge<V> {
    fn absorb(&mut self, label: &'static str, item: Item<'_, V>) {
        self.header(item.tag(), label, item.count());
        match item {
            Item::Start => {}
            Item::Bytes(bytes) => self.packed::<STRING_BYTES>(bytes.iter().copied()),
            Item::Number(number) | Item::Fork(number) => self.element(V::from(number)),
            Item::Scalars(scalars) => {
                for scalar in scalars {
                    self.element(*scalar);
                }
            }
            Item::Points(points) => {
                for half in points.iter().flat_map(|point| V::halves(*point)) {
                    self.element(half);
                }
            }
            Item::Digest(digest) => self.packed::<HALF_BYTES>(*digest),
        }
    }

    fn draw(&mut self, label: &'static str, challenge: Challenge) -> V {
        self.header(challenge.tag(), label, 0);
        if self.first_taken {
            self.permute();
        }
        let [first, ..] = self.state;
        match challenge {
            Challenge::Full => first,
            Challenge::Short => first.low_half(),
        }
    }
}
