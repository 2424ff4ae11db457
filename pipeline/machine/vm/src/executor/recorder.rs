//! Records the accesses of an execution as segments.

use core::ops::ControlFlow;

use super::memory::{Memory, zeroed};
use super::observer::Observer;
use crate::error::ExecutionError;
use crate::isa::{Op, REGISTERS, RESERVATION};
use crate::memory_map::MemoryMap;
use crate::trace::{
    Access, Bump, Call, Cell, FinalState, MAX_GAP, Segment, Space, Step, TIME_STEP,
};

/// Most steps that a segment reserves room for at its start: 117 MiB of addresses.
const MAX_RESERVED: usize = 1 << 20;

/// Builds segments and keeps the time of the last access of every cell.
pub(crate) struct Recorder<'a> {
    emit: &'a mut dyn FnMut(Segment) -> ControlFlow<()>,
    segment_size: usize,
    segment: Segment,
    /// The step being recorded; `time` is 0 before the first.
    step: Step,
    register_times: [u64; REGISTERS],
    /// Time of the last access per memory word, from `base_word`; zeroed lazily like the memory
    /// itself.
    word_times: Vec<u64>,
    base_word: u64,
    /// Words touched outside the image, in order of their first access.
    touched: Vec<u64>,
    map: &'a MemoryMap,
    counts: [u64; Op::COUNT],
}

impl<'a> Recorder<'a> {
    pub(crate) fn new(
        map: &'a MemoryMap,
        memory: &Memory,
        segment_size: usize,
        emit: &'a mut dyn FnMut(Segment) -> ControlFlow<()>,
    ) -> Result<Self, ExecutionError> {
        if segment_size == 0 {
            let (what, expected) = ("segment size", "at least 1");
            return Err(ExecutionError::Parameter {
                what,
                expected,
                got: 0,
            });
        }
        Ok(Self {
            emit,
            segment_size,
            segment: Segment::default(),
            step: Step::default(),
            register_times: [0; REGISTERS],
            word_times: zeroed(memory.words())?,
            base_word: map.first_word(),
            touched: Vec::new(),
            map,
            counts: [0; Op::COUNT],
        })
    }

    /// Records an access of a cell last accessed at `previous`.
    #[inline(always)]
    fn access(
        bumps: &mut Vec<Bump>,
        previous: &mut u64,
        now: u64,
        (space, address): (Space, u64),
        (before, after): (u64, u64),
    ) -> Access {
        let mut gap = now - *previous - 1;
        if gap > MAX_GAP {
            let (previous_time, time) = (*previous, now - 1);
            bumps.push(Bump {
                space,
                address,
                value: before,
                previous_time,
                time,
            });
            gap = 0;
        }
        *previous = now;
        Access {
            before,
            after,
            gap: gap as u16,
        }
    }

    #[inline(always)]
    fn register_access(&mut self, slot: u64, register: u8, before: u64, after: u64) -> Access {
        let now = self.step.time + slot;
        let previous = &mut self.register_times[usize::from(register)];
        let cell = (Space::Register, u64::from(register));
        let values = (before, after);
        Self::access(&mut self.segment.bumps, previous, now, cell, values)
    }

    #[inline(always)]
    fn word_access(&mut self, slot: u64, word: u64, before: u64, after: u64) -> Access {
        let now = self.step.time + slot;
        let index = (word - self.base_word) as usize;
        let previous = &mut self.word_times[index];
        if *previous == 0 && !self.map.image().contains(&word) {
            self.touched.push(word);
        }
        let cell = (Space::Memory, word);
        let values = (before, after);
        Self::access(&mut self.segment.bumps, previous, now, cell, values)
    }

    fn call_access(&mut self, access: Access) {
        if let Some(call) = self.segment.calls.last_mut() {
            call.accesses.push(access);
        }
    }

    fn flush(&mut self) -> ControlFlow<()> {
        let next = Segment {
            index: self.segment.index + 1,
            ..Segment::default()
        };
        (self.emit)(core::mem::replace(&mut self.segment, next))
    }

    /// Emits the last segment; returns the cells and the counts per operation.
    pub(crate) fn finish(
        mut self,
        memory: &Memory,
        registers: &[u64],
    ) -> (FinalState, [u64; Op::COUNT]) {
        // This is the last segment in any case.
        let _ = self.flush();
        let cell = |word: u64| {
            let time = usize::try_from(word - self.base_word).ok();
            let time = time
                .and_then(|index| self.word_times.get(index))
                .copied()
                .unwrap_or(0);
            Cell {
                address: word,
                value: memory.word(word),
                time,
            }
        };
        // The word before a gap is a cell in any case.
        let before_gaps = self.map.gaps().map(|gap| gap.start.wrapping_sub(1));
        let untouched = before_gaps.filter(|&word| cell(word).time == 0);
        let untouched: Vec<u64> = untouched.collect();
        self.touched.extend(untouched);
        self.touched.sort_unstable();
        let state = FinalState {
            registers: core::array::from_fn(|i| Cell {
                address: i as u64,
                value: registers.get(i).copied().unwrap_or(0),
                time: self.register_times[i],
            }),
            image: self.map.image().clone().map(cell).collect(),
            memory: self.touched.iter().copied().map(cell).collect(),
        };
        (state, self.counts)
    }
}

impl Observer for Recorder<'_> {
    const ACCESSES: bool = true;

    #[inline(always)]
    fn begin(&mut self, index: usize, op: Op) -> Result<(), ExecutionError> {
        if self.step.time != 0 {
            self.segment.steps.push(self.step);
            if self.segment.steps.len() == self.segment_size && self.flush().is_break() {
                return Err(ExecutionError::Stopped);
            }
        }
        if self.segment.steps.is_empty() {
            // Room for the whole segment, so that it never moves; unused pages cost nothing.
            let steps = self.segment_size.min(MAX_RESERVED);
            self.segment.steps.try_reserve_exact(steps).map_err(|_| {
                ExecutionError::OutOfMemory {
                    bytes: (steps * size_of::<Step>()) as u64,
                }
            })?;
        }
        self.counts[op as usize] += 1;
        let time = self.step.time + TIME_STEP;
        self.step = Step {
            instruction: index as u32,
            reservation_gap: 0,
            time,
            accesses: [Access::default(); 4],
        };
        Ok(())
    }

    #[inline(always)]
    fn register(&mut self, slot: u64, register: u8, before: u64, after: u64) {
        let access = self.register_access(slot, register, before, after);
        self.step.accesses[slot as usize] = access;
    }

    #[inline(always)]
    fn reservation(&mut self, before: u64, after: u64) {
        self.register(2, RESERVATION, before, after);
        self.step.reservation_gap = self.step.accesses[2].gap;
    }

    #[inline(always)]
    fn word(&mut self, slot: u64, word: u64, before: u64, after: u64) {
        let access = self.word_access(slot, word, before, after);
        self.step.accesses[slot as usize] = access;
    }

    fn call(&mut self, code: u64, next_pc: u64) {
        self.segment.calls.push(Call {
            code,
            next_pc,
            time: self.step.time,
            accesses: Vec::new(),
        });
    }

    fn call_register(&mut self, slot: u64, register: u8, before: u64, after: u64) {
        let access = self.register_access(slot, register, before, after);
        self.call_access(access);
    }

    fn call_word(&mut self, slot: u64, word: u64, before: u64, after: u64) {
        let access = self.word_access(slot, word, before, after);
        self.call_access(access);
    }

    fn end(&mut self) {
        self.segment.steps.push(self.step);
    }
}
