//! Programs that every zkVM of the comparison proves.
//!
//! A [`Task`] is a program and a size. The guests read its eight bytes, run it and commit to its
//! result of 32 bytes; the host runs it natively and compares. The programs call no precompile, so
//! each machine proves its ordinary instructions.
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

use alloc::vec::Vec;
use core::{fmt, str::FromStr};

use tiny_keccak::{Hasher, Keccak};

/// Bytes of a task's result.
pub const RESULT_BYTES: usize = 32;
/// Bytes of an encoded task.
pub const TASK_BYTES: usize = 8;

/// A program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// Multiplies, xors and rotates two registers; size is the number of steps. 32-bit words, so
    /// that 32-bit and 64-bit machines need about as many instructions.
    Arithmetic,
    /// Sorts pseudo-random words in memory; size is their number.
    Sort,
    /// Chains Keccak-256 in software; size is the number of hashes. The words have 64 bits: a
    /// 32-bit machine needs more than twice the instructions.
    Keccak,
}

impl Program {
    /// All programs, in the order of their codes.
    pub const ALL: [Self; 3] = [Self::Arithmetic, Self::Sort, Self::Keccak];

    /// Returns the name in records.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Arithmetic => "arithmetic",
            Self::Sort => "sort",
            Self::Keccak => "keccak",
        }
    }

    const fn code(self) -> u32 {
        match self {
            Self::Arithmetic => 0,
            Self::Sort => 1,
            Self::Keccak => 2,
        }
    }
}

/// A program and its size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Task {
    /// The program.
    pub program: Program,
    /// The program's size.
    pub size: u32,
}

/// A text that does not name a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownTask;

impl fmt::Display for UnknownTask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected PROGRAM/SIZE with arithmetic, sort or keccak as program")
    }
}

impl core::error::Error for UnknownTask {}

impl fmt::Display for Task {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.program.name(), self.size)
    }
}

impl FromStr for Task {
    type Err = UnknownTask;

    fn from_str(text: &str) -> Result<Self, UnknownTask> {
        let (name, size) = text.split_once('/').ok_or(UnknownTask)?;
        let program = Program::ALL
            .into_iter()
            .find(|program| program.name() == name)
            .ok_or(UnknownTask)?;
        let size = size.parse().map_err(|_| UnknownTask)?;
        Ok(Self { program, size })
    }
}

impl Task {
    /// Encodes the code of the program and the size, both little-endian.
    #[must_use]
    pub fn to_bytes(self) -> [u8; TASK_BYTES] {
        (u64::from(self.size) << 32 | u64::from(self.program.code())).to_le_bytes()
    }

    /// Decodes a task; `None` for invalid bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let word = u64::from_le_bytes(bytes.try_into().ok()?);
        let (code, size) = (word as u32, (word >> 32) as u32);
        let program = Program::ALL
            .into_iter()
            .find(|program| program.code() == code)?;
        Some(Self { program, size })
    }

    /// Computes the result.
    #[must_use]
    pub fn run(self) -> [u8; RESULT_BYTES] {
        match self.program {
            Program::Arithmetic => padded(arithmetic(self.size)),
            Program::Sort => padded(sort(self.size)),
            Program::Keccak => keccak(self.size),
        }
    }
}

fn padded(word: u64) -> [u8; RESULT_BYTES] {
    let mut result = [0; RESULT_BYTES];
    for (to, from) in result.iter_mut().zip(word.to_le_bytes()) {
        *to = from;
    }
    result
}

/// Each step depends on the previous one, so no compiler shortens the loop.
fn arithmetic(steps: u32) -> u64 {
    let (mut a, mut b) = (0x9e37_79b9_u32, 0x85eb_ca6b_u32);
    for step in 0..steps {
        a = a.wrapping_mul(b | 1) ^ step;
        b = (b ^ a).rotate_left(7).wrapping_add(a >> 3);
    }
    u64::from(a) << 32 | u64::from(b)
}

fn sort(count: u32) -> u64 {
    let mut state = 0x2545_f491_u32;
    let mut words: Vec<u32> = (0..count)
        .map(|_| {
            // xorshift
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state
        })
        .collect();
    words.sort_unstable();
    let (mut a, mut b) = (0_u32, 0_u32);
    for word in words {
        a = a.rotate_left(5) ^ word;
        b = b.wrapping_add(a);
    }
    u64::from(a) << 32 | u64::from(b)
}

fn keccak(hashes: u32) -> [u8; RESULT_BYTES] {
    let mut state = [0; RESULT_BYTES];
    for _ in 0..hashes {
        let mut hasher = Keccak::v256();
        hasher.update(&state);
        hasher.finalize(&mut state);
    }
    state
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn a_task_survives_its_bytes_and_its_name() {
        for program in Program::ALL {
            let task = Task {
                program,
                size: 70_000,
            };
            assert_eq!(Task::from_bytes(&task.to_bytes()), Some(task));
            assert_eq!(task.to_string().parse(), Ok(task));
        }
        assert_eq!(Task::from_bytes(&[3, 0, 0, 0, 1, 0, 0, 0]), None);
        assert_eq!(Task::from_bytes(&[0; 7]), None);
        for text in ["keccak", "keccak/", "sha/1", "sort/-1"] {
            assert_eq!(text.parse::<Task>(), Err(UnknownTask), "{text}");
        }
    }

    #[test]
    fn the_first_hash_is_that_of_32_zeros() {
        let task = Task {
            program: Program::Keccak,
            size: 1,
        };
        // keccak256 of 32 zero bytes, as in Solidity's documentation of storage slots.
        let expected = [
            0x29, 0x0d, 0xec, 0xd9, 0x54, 0x8b, 0x62, 0xa8, 0xd6, 0x03, 0x45, 0xa9, 0x88, 0x38,
            0x6f, 0xc8, 0x4b, 0xa6, 0xbc, 0x95, 0x48, 0x40, 0x08, 0xf6, 0x36, 0x2f, 0x93, 0x16,
            0x0e, 0xf3, 0xe5, 0x63,
        ];
        assert_eq!(task.run(), expected);
    }

    /// A program that ignores its size would make every comparison of results meaningless.
    #[test]
    fn results_depend_on_program_and_size() {
        let mut seen = Vec::new();
        for program in Program::ALL {
            for size in [1, 2, 3, 1_000] {
                let result = Task { program, size }.run();
                assert!(!seen.contains(&result), "{}/{size}", program.name());
                seen.push(result);
            }
        }
    }
}
