//! Card memory: HBM pseudo-channels, their contents, and the pseudo-channels that a port reaches.
//!
//! A link configuration connects each pointer's port to some pseudo-channels; the runtime places
//! the pointer's array in one of them and refuses an array that lies elsewhere. An array that one
//! kernel writes and another one reads therefore needs pseudo-channels that both pointers reach:
//! columns have the same pseudo-channels everywhere.

mod channels;

pub use channels::{
    BASES, CHANNEL_BYTES, CHANNELS, COLUMNS, MEMORY_BYTES, RESULTS, TABLES, bases_of_unit, bytes_of,
};

use std::collections::BTreeMap;
use std::ops::Range;

use super::interface::{Argument, Interface};
use crate::HdlError;

impl Argument {
    /// Returns the bytes that a pointer reaches: the whole memory if the pointer is connected to no
    /// pseudo-channels.
    #[must_use]
    pub fn reached(&self) -> Range<u64> {
        self.hbm.map_or(0..MEMORY_BYTES, bytes_of)
    }

    /// Returns whether the pointer's array is of points, of which each unit may have a copy.
    #[must_use]
    pub fn is_of_bases(&self) -> bool {
        self.hbm == Some(BASES)
    }

    /// Returns the pseudo-channels of the pointer in one of `units` units, counted from 0.
    #[must_use]
    pub fn hbm_of_unit(&self, unit: u32, units: u32) -> Option<[u32; 2]> {
        if self.is_of_bases() {
            return Some(bases_of_unit(unit, units));
        }
        self.hbm
    }
}

/// Returns the bytes that a pointer of the interface reaches; empty if there is no such pointer.
#[must_use]
pub fn reached_by(interface: &Interface, argument: &str) -> Range<u64> {
    let mut arguments = interface.arguments.iter();
    let found = arguments.find(|other| other.name == argument);
    found.map_or(0..0, Argument::reached)
}

/// Returns the bytes that each port of an interface reaches through its pointers, in the order of
/// the memories.
#[must_use]
pub fn reached_by_ports(interface: &Interface) -> Vec<Vec<Range<u64>>> {
    let of_port = |port: &String| {
        let arguments = interface.arguments.iter();
        let pointers = arguments.filter(|argument| argument.memory.as_ref() == Some(port));
        pointers.map(Argument::reached).collect()
    };
    let memories = interface.memories.iter();
    memories.map(|memory| of_port(&memory.port)).collect()
}

/// Occupied bytes of a memory: start and size of each array.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places(BTreeMap<u64, u64>);

impl Places {
    /// Arrays begin at multiples of a page.
    pub const ALIGNMENT: u64 = 4096;

    /// Reserves the lowest free place for an array of `bytes` bytes; an empty array takes one byte.
    ///
    /// # Errors
    /// [`HdlError::Config`]: no place is large enough.
    pub fn take(&mut self, within: Range<u64>, bytes: u64) -> Result<u64, HdlError> {
        let bytes = bytes.max(1);
        let mut at = within.start.next_multiple_of(Self::ALIGNMENT);
        for (from, size) in self.0.range(within.clone()) {
            if at.checked_add(bytes).is_some_and(|end| end <= *from) {
                break;
            }
            at = (from + size).next_multiple_of(Self::ALIGNMENT);
        }
        if at.checked_add(bytes).is_none_or(|end| end > within.end) {
            return Err(HdlError::Config {
                block: "the card's memory".to_owned(),
                parameter: format!("{:#x} to {:#x}", within.start, within.end),
                expected: format!("room for {bytes} bytes"),
                got: format!("{} bytes taken", self.taken_bytes(within)),
            });
        }
        self.0.insert(at, bytes);
        Ok(at)
    }

    /// Frees the array that begins at `at`.
    pub fn give(&mut self, at: u64) {
        self.0.remove(&at);
    }

    /// Returns the total bytes of the arrays that begin in this range.
    #[must_use]
    pub fn taken_bytes(&self, within: Range<u64>) -> u64 {
        self.0.range(within).map(|(_, bytes)| bytes).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::Access;

    #[test]
    fn places_do_not_overlap_and_come_back() {
        let mut places = Places::default();
        let (low, high) = (0..8192, 1 << 20..(1 << 20) + 3 * 4096);
        let mut take = |within: &Range<u64>, bytes| places.take(within.clone(), bytes).ok();
        assert_eq!(take(&low, 4097), Some(0));
        assert_eq!(take(&low, 1), None);
        assert_eq!(take(&high, 64), Some(1 << 20));
        assert_eq!(take(&high, 0), Some((1 << 20) + 4096));
        assert_eq!(take(&high, u64::MAX), None);
        places.give(1 << 20);
        assert_eq!(places.take(high.clone(), 4096).unwrap(), 1 << 20);
        assert_eq!(places.take(high.clone(), 4096).unwrap(), (1 << 20) + 8192);
        let error = places.take(high, 1).unwrap_err().to_string();
        assert!(error.contains("8193 bytes taken"), "{error}");
        places.give(0);
        assert_eq!(places.take(low.clone(), 8192).unwrap(), 0);
        assert!(places.take(low, 8193).is_err());
    }

    #[test]
    fn arrays_of_one_kind_lie_apart_from_others() {
        let kinds = [COLUMNS, BASES, TABLES, RESULTS].map(bytes_of);
        let ends: Vec<u64> = kinds.iter().map(|range| range.end).collect();
        let starts: Vec<u64> = kinds.iter().map(|range| range.start).collect();
        assert_eq!(starts[0], 0);
        assert_eq!(starts[1..], ends[..3]);
        assert_eq!(ends[3], MEMORY_BYTES);
    }

    #[test]
    fn a_port_reaches_what_its_pointers_reach() {
        let interface = Interface::new("kernel", "does something")
            .memory("m_axi_a", Access::Read)
            .memory("m_axi_b", Access::Write)
            .pointer("one", "m_axi_a", [0, 1], "source")
            .pointer("two", "m_axi_a", [4, 4], "source")
            .scalar("n", "beats");
        let channel = CHANNEL_BYTES;
        assert_eq!(
            reached_by_ports(&interface),
            [vec![0..2 * channel, 4 * channel..5 * channel], vec![]]
        );
        assert_eq!(reached_by(&interface, "two"), 4 * channel..5 * channel);
        assert_eq!(reached_by(&interface, "three"), 0..0);
    }
}
