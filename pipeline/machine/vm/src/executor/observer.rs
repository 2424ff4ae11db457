//! Observers of an execution. The interpreter is generic over its observer, so every mode runs the
//! same semantics; an empty hook costs nothing.

use super::memory::Memory;
use crate::error::ExecutionError;
use crate::isa::Op;

/// Hooks of the interpreter, called in order of time.
pub(crate) trait Observer {
    /// Whether accesses are observed; if not, the interpreter skips reading values that it does not
    /// need.
    const ACCESSES: bool;

    /// The instruction at `index` begins.
    fn begin(&mut self, index: usize, op: Op) -> Result<(), ExecutionError>;
    /// Register `register` is accessed in `slot`.
    fn register(&mut self, slot: u64, register: u8, before: u64, after: u64);
    /// The reservation changes, in slot 2.
    fn reservation(&mut self, before: u64, after: u64);
    /// Memory word `word` is accessed in `slot`.
    fn word(&mut self, slot: u64, word: u64, before: u64, after: u64);
    /// The instruction is an environment call with this code; `next_pc` is the address after it.
    /// The accesses of [`Observer::call_register`] and [`Observer::call_word`] up to the next
    /// instruction belong to this call.
    fn call(&mut self, code: u64, next_pc: u64);
    /// The call accesses a register.
    fn call_register(&mut self, slot: u64, register: u8, before: u64, after: u64);
    /// The call accesses a memory word.
    fn call_word(&mut self, slot: u64, word: u64, before: u64, after: u64);
    /// The execution ends with the current instruction.
    fn end(&mut self);
}

/// Observes nothing.
#[derive(Debug)]
pub(crate) struct Silent;

impl Observer for Silent {
    const ACCESSES: bool = false;

    #[inline(always)]
    fn begin(&mut self, _: usize, _: Op) -> Result<(), ExecutionError> {
        Ok(())
    }
    #[inline(always)]
    fn register(&mut self, _: u64, _: u8, _: u64, _: u64) {}
    #[inline(always)]
    fn reservation(&mut self, _: u64, _: u64) {}
    #[inline(always)]
    fn word(&mut self, _: u64, _: u64, _: u64, _: u64) {}
    fn call(&mut self, _: u64, _: u64) {}
    fn call_register(&mut self, _: u64, _: u8, _: u64, _: u64) {}
    fn call_word(&mut self, _: u64, _: u64, _: u64, _: u64) {}
    fn end(&mut self) {}
}

/// Counts executed instructions per operation.
#[derive(Debug)]
pub(crate) struct Counter {
    pub(crate) counts: [u64; Op::COUNT],
}

impl Observer for Counter {
    const ACCESSES: bool = false;

    #[inline(always)]
    fn begin(&mut self, _: usize, op: Op) -> Result<(), ExecutionError> {
        self.counts[op as usize] += 1;
        Ok(())
    }
    #[inline(always)]
    fn register(&mut self, _: u64, _: u8, _: u64, _: u64) {}
    #[inline(always)]
    fn reservation(&mut self, _: u64, _: u64) {}
    #[inline(always)]
    fn word(&mut self, _: u64, _: u64, _: u64, _: u64) {}
    fn call(&mut self, _: u64, _: u64) {}
    fn call_register(&mut self, _: u64, _: u8, _: u64, _: u64) {}
    fn call_word(&mut self, _: u64, _: u64, _: u64, _: u64) {}
    fn end(&mut self) {}
}

/// Returns the word addresses of the bytes `address .. address + N`: the first, and the second if
/// there are two.
#[inline(always)]
pub(crate) const fn words_of<const N: usize>(address: u64) -> (u64, Option<u64>) {
    let (first, last) = (address >> 3, (address + (N as u64 - 1)) >> 3);
    (first, if last == first { None } else { Some(last) })
}

/// Reads `N` bytes and reports the words that contain them (slots 1 and 2); `None` out of range.
#[inline(always)]
pub(crate) fn load<const N: usize, O: Observer>(
    memory: &Memory,
    observer: &mut O,
    address: u64,
) -> Option<[u8; N]> {
    let bytes = memory.load::<N>(address)?;
    if O::ACCESSES {
        let (first, second) = words_of::<N>(address);
        let value = memory.word(first);
        observer.word(1, first, value, value);
        if let Some(second) = second {
            let value = memory.word(second);
            observer.word(2, second, value, value);
        }
    }
    Some(bytes)
}

/// Writes `N` bytes and reports the words that contain them (slots 2 and 3); `None` out of range.
#[inline(always)]
pub(crate) fn store<const N: usize, O: Observer>(
    memory: &mut Memory,
    observer: &mut O,
    address: u64,
    value: [u8; N],
) -> Option<()> {
    if !O::ACCESSES {
        return memory.store(address, value);
    }
    // The range check comes first, so the last byte's address can't overflow.
    memory.load::<N>(address)?;
    let (first, second) = words_of::<N>(address);
    let before = (memory.word(first), second.map(|word| memory.word(word)));
    memory.store(address, value)?;
    observer.word(2, first, before.0, memory.word(first));
    if let (Some(second), Some(before)) = (second, before.1) {
        observer.word(3, second, before, memory.word(second));
    }
    Some(())
}
