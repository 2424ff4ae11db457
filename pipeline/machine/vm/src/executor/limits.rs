//! Bounds of an execution.

/// Bounds of an execution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Instructions; at most [`Limits::MAX_INSTRUCTIONS`].
    pub instructions: u64,
    /// First invalid address, rounded down to a word; at most [`Limits::MAX_MEMORY_BYTES`].
    pub memory_bytes: u64,
    /// Bytes of the guest's printed text to keep.
    pub print_bytes: usize,
    /// Marks to keep.
    pub marks: usize,
    /// Hint words queued but not yet fetched.
    pub hint_words: usize,
}

impl Limits {
    /// Times are 40 bits: 4 per instruction, starting at 4, with slots up to 3.
    pub const MAX_INSTRUCTIONS: u64 = (1 << 38) - 2;
    /// 32 GiB: word addresses are 32 bits in the columns of the proof.
    pub const MAX_MEMORY_BYTES: u64 = 32 << 30;
}

impl Default for Limits {
    /// Returns 2^36 instructions (2,290 for each of 30 M gas, twice the most that an Ethereum block
    /// takes), 1 GiB of addresses, 1 MiB of text, 2^20 marks, 2^20 hint words.
    fn default() -> Self {
        Self {
            instructions: 1 << 36,
            memory_bytes: 1 << 30,
            print_bytes: 1 << 20,
            marks: 1 << 20,
            hint_words: 1 << 20,
        }
    }
}
