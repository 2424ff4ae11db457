//! The card's memory: banks, and buffers in the banks.
//!
//! A buffer is placed when it is set as an argument of a kernel, in the lowest bank with room that
//! the argument reaches. A buffer that is written or read earlier is placed in the first bank. The
//! buffer keeps its place for life.

use core::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use zkfabric_hdl::card::BEAT_BYTES;
use zkfabric_hdl::card::bench::Beat;
use zkfabric_hdl::card::xclbin::Bank;
use zkfabric_hdl::toolkit::block::memory::Places;

use crate::code::{self, Code};

const BEAT: usize = BEAT_BYTES as usize;

/// Memory of a buffer and of its sub-buffers, freed with the last of them.
#[derive(Debug)]
pub(crate) struct Allocation {
    places: Arc<Mutex<Places>>,
    state: Mutex<Contents>,
}

#[derive(Debug)]
struct Contents {
    /// Index of the bank and address.
    place: Option<(usize, u64)>,
    /// Whole beats.
    data: Vec<u8>,
    /// Whether each beat was written.
    loaded: Vec<bool>,
}

impl Drop for Allocation {
    fn drop(&mut self) {
        if let Some((_, address)) = self.contents(|contents| contents.place) {
            let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
            places.give(address);
        }
    }
}

impl Allocation {
    pub(crate) fn new(places: &Arc<Mutex<Places>>, bytes: usize) -> Self {
        let beats = bytes.div_ceil(BEAT);
        Self {
            places: Arc::clone(places),
            state: Mutex::new(Contents {
                place: None,
                data: vec![0; BEAT * beats],
                loaded: vec![false; beats],
            }),
        }
    }

    fn contents<T>(&self, with: impl FnOnce(&mut Contents) -> T) -> T {
        with(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Returns bank and address; a buffer without a place is placed in the first bank of `choice`
    /// with room.
    pub(crate) fn place(&self, banks: &[Bank], choice: &[usize]) -> Result<(usize, u64), Code> {
        self.contents(|contents| {
            if let Some(place) = contents.place {
                return Ok(place);
            }
            let bytes = contents.data.len() as u64;
            let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
            let free = choice.iter().find_map(|index| {
                let bank = banks.get(*index).filter(|bank| bank.used)?;
                let within = bank.address..bank.address.checked_add(bank.bytes)?;
                Some((*index, places.take(within, bytes).ok()?))
            });
            contents.place = free;
            free.ok_or(code::MEM_OBJECT_ALLOCATION_FAILURE)
        })
    }

    /// Copies bytes to the buffer.
    pub(crate) fn write(&self, at: usize, bytes: &[u8]) -> Result<(), Code> {
        self.contents(|contents| {
            let end = at.checked_add(bytes.len()).ok_or(code::INVALID_VALUE)?;
            let place = contents.data.get_mut(at..end).ok_or(code::INVALID_VALUE)?;
            place.copy_from_slice(bytes);
            let beats = contents.loaded.get_mut(at / BEAT..end.div_ceil(BEAT));
            beats.unwrap_or_default().fill(true);
            Ok(())
        })
    }

    /// Copies bytes from the buffer.
    pub(crate) fn read(&self, at: usize, bytes: &mut [u8]) -> Result<(), Code> {
        self.contents(|contents| {
            let end = at.checked_add(bytes.len()).ok_or(code::INVALID_VALUE)?;
            let place = contents.data.get(at..end).ok_or(code::INVALID_VALUE)?;
            bytes.copy_from_slice(place);
            Ok(())
        })
    }

    /// Returns the written beats of a range: runs of beats, each with its first byte.
    pub(crate) fn beats(&self, range: &Range<usize>) -> Vec<(usize, Vec<Beat>)> {
        self.contents(|contents| {
            let mut runs: Vec<(usize, Vec<Beat>)> = Vec::new();
            let beats = contents.data.chunks_exact(BEAT).zip(&contents.loaded);
            for (at, (data, loaded)) in (0..).step_by(BEAT).zip(beats) {
                if !*loaded || at < range.start || at >= range.end {
                    continue;
                }
                let mut beat = Beat::default();
                for (word, bytes) in beat.iter_mut().zip(data.chunks_exact(8)) {
                    *word = bytes.try_into().map_or(0, u64::from_le_bytes);
                }
                match runs.last_mut() {
                    Some((first, run)) if *first + BEAT * run.len() == at => run.push(beat),
                    _ => runs.push((at, vec![beat])),
                }
            }
            runs
        })
    }

    /// Stores a beat that a kernel wrote.
    pub(crate) fn put(&self, at: usize, beat: &Beat) -> Result<(), Code> {
        let bytes: Vec<u8> = beat.iter().flat_map(|word| word.to_le_bytes()).collect();
        self.write(at, &bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bank(address: u64, bytes: u64) -> Bank {
        Bank {
            name: "B".into(),
            address,
            bytes,
            used: true,
        }
    }

    #[test]
    fn a_buffer_has_the_first_bank_with_room() {
        let places = Arc::new(Mutex::new(Places::default()));
        let banks = [bank(0, 8192), bank(1 << 20, 4096 * 3)];
        let make = |bytes, choice: &[usize]| {
            let allocation = Allocation::new(&places, bytes);
            let place = allocation.place(&banks, choice);
            (allocation, place)
        };
        let (first, place) = make(4097, &[0]);
        assert_eq!(place, Ok((0, 0)));
        // The bank is full; the place stays unchanged.
        assert_eq!(make(1, &[0]).1, Err(code::MEM_OBJECT_ALLOCATION_FAILURE));
        assert_eq!(first.place(&banks, &[1]), Ok((0, 0)));
        let (second, place) = make(64, &[0, 1]);
        assert_eq!(place, Ok((1, 1 << 20)));
        let (third, place) = make(64, &[1]);
        assert_eq!(place, Ok((1, (1 << 20) + 4096)));
        drop(second);
        assert_eq!(make(64, &[1]).1, Ok((1, 1 << 20)));
        drop((first, third));
        assert_eq!(make(8192, &[0]).1, Ok((0, 0)));
        assert!(make(8193, &[0]).1.is_err() && make(1, &[2]).1.is_err());
    }

    #[test]
    fn only_what_was_written_is_loaded() {
        let allocation = Allocation::new(&Arc::default(), 300);
        allocation.write(70, &[7; 10]).unwrap();
        allocation.write(192, &[8; 70]).unwrap();
        let runs = allocation.beats(&(0..300));
        let shape: Vec<(usize, usize)> = runs.iter().map(|(at, run)| (*at, run.len())).collect();
        assert_eq!(shape, [(64, 1), (192, 2)]);
        assert_eq!(runs[0].1[0][0], 0x0707 << 48);
        assert_eq!(allocation.beats(&(128..256)).len(), 1);
        let mut bytes = [0; 4];
        allocation.read(68, &mut bytes).unwrap();
        assert_eq!(bytes, [0, 0, 7, 7]);
        assert!(allocation.write(320, &[1]).is_err());
        assert!(allocation.write(usize::MAX, &[1]).is_err());
        assert!(allocation.read(300, &mut [0; 21]).is_err());
    }
}
