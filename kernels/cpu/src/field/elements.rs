//! Elements in memory: arkworks' arrays, and raw limbs.

use super::{
    arithmetic::{Element, Field},
    constants::Modulus,
};
use crate::lanes::{LANES, Lanes};

/// Limbs of eight elements in memory.
pub type Stored = [[u64; LANES]; 5];

impl<L: Lanes, F: Modulus> Field<L, F> {
    /// Loads the representatives of eight elements: carried, `[0, p)`.
    #[inline(always)]
    pub fn load_elements(self, values: &[F; LANES]) -> Element<L> {
        self.split(self.lanes().gather4([
            values[0].words(),
            values[1].words(),
            values[2].words(),
            values[3].words(),
            values[4].words(),
            values[5].words(),
            values[6].words(),
            values[7].words(),
        ]))
    }

    /// Loads sixteen times the representatives of eight elements: carried, `[0, 16p)`. See
    /// [`Field::split_times16`].
    #[inline(always)]
    pub fn load_times16(self, values: &[F; LANES]) -> Element<L> {
        self.split_times16(self.lanes().gather4([
            values[0].words(),
            values[1].words(),
            values[2].words(),
            values[3].words(),
            values[4].words(),
            values[5].words(),
            values[6].words(),
            values[7].words(),
        ]))
    }

    /// Writes eight elements with these representatives, which are carried and in `[0, p)`.
    #[inline(always)]
    pub fn store_elements(self, element: Element<L>, values: &mut [F; LANES]) {
        let mut words = [[0; 4]; LANES];
        self.store(element, &mut words);
        for (value, words) in values.iter_mut().zip(words) {
            *value = F::from_words(words);
        }
    }

    /// Stores limbs to memory.
    #[inline(always)]
    pub fn put(self, element: Element<L>, stored: &mut Stored) {
        for (word, stored) in element.into_iter().zip(stored) {
            self.lanes().store(word, stored);
        }
    }

    /// Loads limbs from memory.
    #[inline(always)]
    pub fn get(self, stored: &Stored) -> Element<L> {
        limbs!(|i| self.lanes().load(&stored[i]))
    }

    /// Returns the mask of the lanes whose limbs are all zero.
    #[inline(always)]
    pub fn zeros(self, a: Element<L>) -> u8 {
        let l = self.lanes();
        let any = l.or(l.or(a[0], a[1]), l.or(l.or(a[2], a[3]), a[4]));
        l.equal(any, l.splat(0))
    }

    /// Selects `yes` in the lanes of `mask`, `no` elsewhere.
    #[inline(always)]
    pub fn select(self, mask: u8, yes: Element<L>, no: Element<L>) -> Element<L> {
        limbs!(|i| self.lanes().select(mask, yes[i], no[i]))
    }
}
