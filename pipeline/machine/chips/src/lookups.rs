//! Counts of uses of each row of a lookup table.
//!
//! Filling a trace counts every lookup that its rows send; the multiplicity columns of the tables
//! are made from the counts. A forgotten count leaves the bus unbalanced, which every test of a
//! chip checks.

use alloc::{vec, vec::Vec};

/// Rows of the table of powers: `2^0 ..= 2^64`.
pub const POWERS: usize = 65;

/// Counts for all lookup tables of an execution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lookups {
    /// Counts by value.
    pub range16: Vec<u32>,
    /// Counts by `a * 256 + b`.
    pub bytes: Vec<u32>,
    /// Counts by exponent.
    pub powers: Vec<u32>,
    /// Counts by index of the instruction.
    pub program: Vec<u32>,
}

impl Lookups {
    /// Creates zero counts for a program of `instructions` table entries.
    #[must_use]
    pub fn new(instructions: usize) -> Self {
        Self {
            range16: vec![0; 1 << 16],
            bytes: vec![0; 1 << 16],
            powers: vec![0; POWERS],
            program: vec![0; instructions],
        }
    }

    /// Adds the counts of `other`.
    ///
    /// # Errors
    /// The name of the table in which a sum exceeds the 32 bits of a multiplicity; the counts must
    /// then not be used.
    pub fn merge(&mut self, other: &Self) -> Result<(), &'static str> {
        let tables = [
            ("range16", &mut self.range16, &other.range16),
            ("bytes_table", &mut self.bytes, &other.bytes),
            ("power", &mut self.powers, &other.powers),
            ("program", &mut self.program, &other.program),
        ];
        for (name, into, from) in tables {
            let mut overflow = false;
            for (cell, count) in into.iter_mut().zip(from) {
                let (sum, carry) = cell.overflowing_add(*count);
                *cell = sum;
                overflow |= carry;
            }
            if overflow {
                return Err(name);
            }
        }
        Ok(())
    }

    /// Returns the number of rows of all tables.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.range16.len() + self.bytes.len() + self.powers.len() + self.program.len()
    }

    /// Returns the counts, little endian, table after table.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let tables = [&self.range16, &self.bytes, &self.powers, &self.program];
        let counts = tables.into_iter().flatten();
        counts.flat_map(|count| count.to_le_bytes()).collect()
    }

    /// Reads counts from bytes; `None` unless they are the counts of a program of `instructions`
    /// table entries.
    #[must_use]
    pub fn from_bytes(instructions: usize, bytes: &[u8]) -> Option<Self> {
        let mut lookups = Self::new(instructions);
        let (counts, rest) = bytes.as_chunks::<4>();
        if counts.len() != lookups.rows() || !rest.is_empty() {
            return None;
        }
        let tables = [
            &mut lookups.range16,
            &mut lookups.bytes,
            &mut lookups.powers,
            &mut lookups.program,
        ];
        for (cell, count) in tables.into_iter().flatten().zip(counts) {
            *cell = u32::from_le_bytes(*count);
        }
        Some(lookups)
    }

    /// Counts `value < 2^16`.
    #[inline]
    pub fn range16(&mut self, value: u16) {
        count(&mut self.range16, usize::from(value));
    }

    /// Counts `(a, b, a & b)`.
    #[inline]
    pub fn bytes(&mut self, a: u8, b: u8) {
        count(&mut self.bytes, usize::from(a) * 256 + usize::from(b));
    }

    /// Counts `2^exponent`.
    #[inline]
    pub fn power(&mut self, exponent: u32) {
        count(&mut self.powers, exponent as usize);
    }

    /// Counts a fetch.
    #[inline]
    pub fn fetch(&mut self, instruction: u32) {
        count(&mut self.program, instruction as usize);
    }
}

#[inline]
fn count(table: &mut [u32], index: usize) {
    if let Some(cell) = table.get_mut(index) {
        *cell += 1;
    }
}

/// Returns the 16-bit limbs of `value`, least significant first.
#[must_use]
pub const fn limbs(value: u64) -> [u16; 4] {
    [
        value as u16,
        (value >> 16) as u16,
        (value >> 32) as u16,
        (value >> 48) as u16,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_survive_their_bytes_and_no_other() {
        let mut lookups = Lookups::new(3);
        for limb in limbs(0x1234_5678_9abc_def0) {
            lookups.range16(limb);
        }
        lookups.bytes(7, 9);
        lookups.power(64);
        lookups.fetch(2);
        let bytes = lookups.to_bytes();
        assert_eq!(Lookups::from_bytes(3, &bytes), Some(lookups));
        assert_eq!(Lookups::from_bytes(4, &bytes), None);
        assert_eq!(Lookups::from_bytes(3, &bytes[1..]), None);
    }

    #[test]
    fn sums_beyond_a_multiplicity_are_refused() {
        let name = |change: fn(&mut Lookups, u32)| {
            let (mut all, mut more) = (Lookups::new(3), Lookups::new(3));
            change(&mut all, u32::MAX - 1);
            change(&mut more, 1);
            assert_eq!(all.merge(&more), Ok(()));
            all.merge(&more)
        };
        assert_eq!(name(|l, n| l.range16[7] = n), Err("range16"));
        assert_eq!(name(|l, n| l.bytes[7] = n), Err("bytes_table"));
        assert_eq!(name(|l, n| l.powers[7] = n), Err("power"));
        assert_eq!(name(|l, n| l.program[2] = n), Err("program"));
    }
}
