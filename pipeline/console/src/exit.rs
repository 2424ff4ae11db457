//! Exit codes: the cause of a failure, for scripts.

use std::io::{self, ErrorKind};

/// Success.
pub const SUCCESS: u8 = 0;
/// The proof or batch is invalid, or a result is wrong: a failed comparison, a bug.
pub const INVALID: u8 = 1;
/// The command line or the environment is wrong.
pub const USAGE: u8 = 2;
/// An input can't be read, or an output can't be written. A malformed key or reference string has
/// this code, so that scripts do not mistake it for an invalid proof.
pub const INPUT_OUTPUT: u8 = 3;
/// The machine lacks memory, instructions, a device or a program.
pub const MACHINE: u8 = 4;

/// Returns the exit code for an error of the system.
#[must_use]
pub fn io(error: &io::Error) -> u8 {
    if error.kind() == ErrorKind::OutOfMemory {
        MACHINE
    } else {
        INPUT_OUTPUT
    }
}
