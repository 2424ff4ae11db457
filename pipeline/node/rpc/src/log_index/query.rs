//! Wanted values as numbers.

use super::posting::{Key, Place, fingerprint};

/// Values that a log is to have: of each place one of these.
pub(super) type Values<'a> = [(Place, Vec<&'a [u8]>)];

/// Fingerprints of wanted values.
#[derive(Clone, Debug)]
pub(super) struct Query {
    /// One of each place's is wanted; places with fewer values come first.
    pub(super) places: Vec<Vec<u64>>,
}

impl Query {
    pub(super) fn of(values: &Values<'_>, key: &Key) -> Self {
        let of_place = |(place, values): &(Place, Vec<&[u8]>)| {
            let values = values.iter();
            let mut prints: Vec<u64> = values.map(|value| key.fingerprint(*place, value)).collect();
            prints.sort_unstable();
            prints.dedup();
            prints
        };
        let mut places: Vec<_> = values.iter().map(of_place).collect();
        places.sort_by_key(Vec::len);
        Self { places }
    }
}

/// Bits of a sieve.
const BITS: u64 = 1 << 16;

/// Finds wanted values among many postings.
#[derive(Debug)]
pub(super) struct Sieve {
    /// Which remainders of fingerprints there are.
    bits: Vec<u64>,
    /// Fingerprints and the bits of their places, in order.
    values: Vec<(u64, u8)>,
    /// Bits of all places.
    all: u8,
}

impl Sieve {
    pub(super) fn of(query: &Query) -> Self {
        let mut sieve = Self {
            bits: vec![0; (BITS / 64) as usize],
            values: Vec::new(),
            all: 0,
        };
        for (place, prints) in query.places.iter().enumerate() {
            let bit = 1_u8 << place;
            sieve.all |= bit;
            for print in prints {
                sieve.values.push((*print, bit));
                let rest = print % BITS;
                if let Some(word) = sieve.bits.get_mut((rest / 64) as usize) {
                    *word |= 1 << (rest % 64);
                }
            }
        }
        sieve.values.sort_unstable();
        sieve
    }

    /// Returns the bits of the places where a posting's value is wanted.
    fn bits(&self, posting: u64) -> u8 {
        let print = fingerprint(posting);
        let rest = print % BITS;
        let word = self.bits.get((rest / 64) as usize);
        if word.is_none_or(|word| word >> (rest % 64) & 1 == 0) {
            return 0;
        }
        let from = self.values.partition_point(|(value, _)| *value < print);
        let same = self.values.iter().skip(from);
        same.take_while(|(value, _)| *value == print)
            .fold(0, |bits, (_, bit)| bits | bit)
    }

    /// Returns whether the postings of one log have a value of each place.
    pub(super) fn lets_through(&self, postings: &[u64]) -> bool {
        let bits = postings.iter().fold(0, |bits, one| bits | self.bits(*one));
        bits == self.all
    }
}
