//! Exit codes of the programs that use the runtime. A proved batch has code 0.

/// The input is invalid.
pub const INVALID: u64 = 1;
/// The program panicked.
pub const PANIC: u64 = 101;
/// A hint failed its check.
pub const BAD_HINT: u64 = 102;
/// The program needs more memory than is available.
pub const OUT_OF_MEMORY: u64 = 103;
