//! A flattened graph as a list of machine-like instructions over one array of 64-bit words, written
//! by [`compile`](super::compile).
//!
//! Stages run from the last to the first within a clock. One word array is therefore enough: every
//! reader of the register after stage s (at stage s + 1) has run before stage s writes that
//! register. A combinational value and a register directly after it share their words, which makes
//! single registers free; longer delays are rings. Instructions of one stage are sorted by depth
//! and then by kind, so that the interpreter branches once per run of equal kinds.

use super::graph::Model;

/// Returns the number of 64-bit words for a width.
pub(super) fn words(width: usize) -> usize {
    width.div_ceil(64)
}

/// Returns the number of unused bits in the top word.
pub(super) fn top(width: usize) -> u8 {
    (words(width) * 64 - width) as u8
}

/// Returns the mask of the top word.
pub(super) fn top_mask(width: usize) -> u64 {
    u64::MAX >> top(width)
}

/// Returns the word count in instruction format: [`super::MAX_WIDTH`] is 1024 words.
pub(super) fn count(width: usize) -> u16 {
    words(width) as u16
}

/// Instruction kinds; a suffix `1` means single words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Sum1,
    /// a + (b >> c)
    SumShifted,
    Sum3,
    /// One word; operands in the side table.
    SumParts,
    SumN,
    Subtract1,
    SubtractN,
    Multiply1,
    Multiply2,
    MultiplyN,
    And,
    Or,
    Xor,
    Not,
    Concatenate1,
    ConcatenateN,
    Slice1,
    SliceN,
    Select1,
    SelectN,
    Less,
    Equal,
    Any,
    All,
    Copy1,
    CopyN,
    Ring1,
    RingN,
    Call,
}

/// Operand of an n-ary instruction: place, words, bit position in the result. A view has one word
/// and means `(word >> low) & (u64::MAX >> top)`; for other operands both fields are 0.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub(super) at: u32,
    pub(super) shift: u32,
    pub(super) words: u16,
    pub(super) low: u8,
    pub(super) top: u8,
}

/// `a`, `b`, `c`: places of operands, or as the kind defines. `n`: words of the result, `top`:
/// unused bits in the top word. Small, since the tape streams through the cache every clock.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Instruction {
    pub(super) to: u32,
    pub(super) a: u32,
    pub(super) b: u32,
    pub(super) c: u32,
    pub(super) n: u16,
    pub(super) a_words: u16,
    pub(super) b_words: u16,
    pub(super) top: u8,
}

impl Instruction {
    #[inline(always)]
    pub(super) fn mask(&self) -> u64 {
        u64::MAX >> self.top
    }
}

/// A run of instructions of one kind.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    pub(super) kind: Kind,
    pub(super) start: u32,
    pub(super) end: u32,
}

/// Ring of `slots` values of `words` words at `at`; `next` is the slot to read and replace.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ring {
    pub(super) at: u32,
    pub(super) slots: u32,
    pub(super) next: u32,
}

/// A module computed by its model.
#[derive(Clone, Debug)]
pub(super) struct Call {
    pub(super) model: Model,
    /// Place and words of each input.
    pub(super) inputs: Vec<(u32, u32)>,
    /// Place and words of all outputs, contiguous.
    pub(super) outputs: (u32, u32),
}

/// Program and initial state of a simulation.
#[derive(Clone, Debug, Default)]
pub(super) struct Tape {
    pub(super) runs: Vec<Run>,
    pub(super) instructions: Vec<Instruction>,
    pub(super) parts: Vec<Part>,
    pub(super) rings: Vec<Ring>,
    pub(super) calls: Vec<Call>,
    /// Words at power-up: 0 except constants.
    pub(super) initial: Vec<u64>,
    pub(super) ring_words: usize,
    /// Places of inputs and outputs, in the order of the ports.
    pub(super) inputs: Vec<u32>,
    pub(super) outputs: Vec<u32>,
}
