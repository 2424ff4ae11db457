//! The sponge over the permutation.
//!
//! Two of the three cells, all initially zero, take elements (the rate) and one takes marks (the
//! capacity). A block has up to two elements, which are added to the first and second cell, and a
//! mark, which is added to the third. The permutation is applied after a block when the next
//! element needs its place, when a challenge is drawn, and after a fork. A challenge is the first
//! cell after the permutation.
//!
//! Every byte string is packed into elements by little-endian groups, the last one padded with
//! zeros; its length is known from the header. So no group exceeds `2^248`, and nothing is reduced
//! modulo r:
//!
//! | part of the stream | elements |
//! |---|---|
//! | header with label | 31 bytes each: one for a label of up to 14 bytes; none for messages and challenges |
//! | bytes | 31 bytes each |
//! | integer | itself |
//! | scalars, messages | themselves |
//! | points | x and y with 32 bytes each (infinity: 0 and 0), 16 bytes each |
//! | digest | 16 bytes each |
//!
//! # Marks
//!
//! The program fixes the header of a message and of a challenge: no prover chooses its label or its
//! number of elements. The header becomes a mark of 80 bits, the first bytes of its Keccak-256, and
//! takes no element:
//!
//! `third cell += mark of a message that begins in the first cell`
//! `+ 2^80 (in the second cell) + 2^160 (of the challenge drawn after the block)`
//!
//! The first element of any other header holds its tag, which is not zero. So a reader who knows
//! the marks of the program's labels can parse blocks into items in only one way: a header or a
//! mark determines the end of its item, and a block without the mark of a challenge is full or ends
//! a fork. This makes the sponge a duplex construction with an injective padding (Bertoni, Daemen,
//! Peeters, Van Assche, "Duplexing the sponge", SAC 2011) whose frame bits are in the capacity, as
//! in Ascon.
//!
//! # Security
//!
//! Two states collide when the capacities of two permutations differ by the difference of two
//! marks. With `q` permutations and `d` marks there are `(q d)^2 / 2` pairs for `2^254` capacities.
//! Five labels of messages and at most 63 of challenges give `d < 6 * 6 * 64 < 2^12`: collisions
//! cost about `2^115` permutations, more than the discrete logarithm of the group. A test counts
//! the labels.
//!
//! A full challenge is uniform if the permutation is a random one. A short challenge is the low 128
//! bits of the first cell, uniform up to a distance of `2^128 / r < 2^-125`.

use super::super::encoding::{collect, header, point_bytes, scalar_bytes};
use super::super::keccak::keccak256;
use super::super::{Challenge, Item, Sponge};
use super::{WIDTH, permute};
use ark_bn254::{Fr, G1Affine};
use ark_ff::{PrimeField, Zero};
use zkfabric_algebra::Scalar;

/// Cells that take elements.
const RATE: usize = 2;

/// Bytes of an element that holds part of a byte string.
const STRING_BYTES: usize = 31;

/// Bytes of an element that holds half a coordinate or half a digest.
const HALF_BYTES: usize = 16;

/// Bytes of a mark.
const MARK_BYTES: usize = 10;

/// Bytes of the marks of a block.
const MARKS_BYTES: usize = 3 * MARK_BYTES;

/// Places of marks in a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Mark of a message that begins in the first cell.
    First,
    /// Mark of a message that begins in the second cell.
    Second,
    /// Mark of a challenge.
    Challenge,
}

impl Place {
    /// Returns the number of bytes below the mark.
    const fn below(self) -> usize {
        match self {
            Self::First => 0,
            Self::Second => MARK_BYTES,
            Self::Challenge => 2 * MARK_BYTES,
        }
    }
}

/// Computes a mark at its place.
fn mark(place: Place, tag: u8, label: &str, count: usize) -> Fr {
    let digest = keccak256(&[&header(tag, label, count), label.as_bytes()]);
    let zeros = core::iter::repeat_n(0, place.below());
    let mark = digest.into_iter().take(MARK_BYTES);
    let bytes: [u8; MARKS_BYTES] = collect(zeros.chain(mark));
    Fr::from_le_bytes_mod_order(&bytes)
}

/// Operations on the cells of a state.
pub trait Cell: Scalar {
    /// Applies the permutation.
    fn permute(state: &mut [Self; WIDTH]);

    /// Returns the integer's low 128 bits.
    #[must_use]
    fn low_half(self) -> Self;

    /// Returns the low and the high 128 bits of x, then of y; zeros for infinity.
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
    /// Cells of the rate that have taken an element since the last permutation, up to [`RATE`].
    taken: usize,
    /// Marks of the block.
    marks: Fr,
}

impl<V: Cell> Poseidon2Sponge<V> {
    /// Resumes a sponge from its state right after a permutation.
    #[must_use]
    pub const fn resume(state: [V; WIDTH]) -> Self {
        Self {
            state,
            taken: 0,
            marks: <Fr as Scalar>::ZERO,
        }
    }

    /// Returns the state for [`resume`](Self::resume); `None` where an element or a mark has been
    /// absorbed since the last permutation.
    #[must_use]
    pub fn state(&self) -> Option<[V; WIDTH]> {
        (self.taken == 0 && self.marks.is_zero()).then_some(self.state)
    }

    /// Begins a new block if the current one is full.
    fn make_room(&mut self) {
        if self.taken == RATE {
            self.permute();
        }
    }

    fn element(&mut self, element: V) {
        self.make_room();
        let [first, second, _] = &mut self.state;
        *(if self.taken == 0 { first } else { second }) += element;
        self.taken = self.taken.saturating_add(1);
    }

    /// Ends the block.
    fn permute(&mut self) {
        if !self.marks.is_zero() {
            let [.., third] = &mut self.state;
            *third += V::from(self.marks);
            self.marks = <Fr as Scalar>::ZERO;
        }
        V::permute(&mut self.state);
        self.taken = 0;
    }

    /// Marks the cell of the next element as the first of a message.
    fn mark_message(&mut self, tag: u8, label: &str, count: usize) {
        self.make_room();
        let place = if self.taken == 0 {
            Place::First
        } else {
            Place::Second
        };
        self.marks += mark(place, tag, label, count);
    }

    /// Absorbs bytes, `N < 32` per element.
    fn packed<const N: usize>(&mut self, bytes: impl IntoIterator<Item = u8>) {
        let mut bytes = bytes.into_iter().peekable();
        while bytes.peek().is_some() {
            let group: [u8; N] = collect(bytes.by_ref());
            self.element(V::from(Fr::from_le_bytes_mod_order(&group)));
        }
    }

    /// Absorbs the output of a hash, given its low and high 16 bytes as integers, in the same way
    /// as [`Item::Digest`].
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
        match item {
            Item::Message(_) => self.mark_message(item.tag(), label, item.count()),
            _ => self.header(item.tag(), label, item.count()),
        }
        match item {
            Item::Start => {}
            Item::Bytes(bytes) => self.packed::<STRING_BYTES>(bytes.iter().copied()),
            Item::Number(number) => self.element(V::from(number)),
            Item::Fork(number) => {
                self.element(V::from(number));
                self.permute();
            }
            Item::Scalars(scalars) | Item::Message(scalars) => {
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
        self.marks += mark(Place::Challenge, challenge.tag(), label, 0);
        self.permute();
        let [first, ..] = self.state;
        match challenge {
            Challenge::Full => first,
            Challenge::Short => first.low_half(),
        }
    }
}
