//! The statement that a contract accepts.

use ark_bn254::Fr;

/// The statement that a contract accepts: its public inputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Statement {
    /// Identifier of the program: the root of the tree of its second level's keys, with its upper
    /// byte first.
    pub program: [u8; 32],
    /// Keccak-256 of the program's output.
    pub output: [u8; 32],
}

impl Statement {
    /// Returns the public inputs: each digest as two integers of 128 bits, the upper one first.
    #[must_use]
    pub fn inputs(&self) -> [Fr; 4] {
        let half = |digest: [u8; 32], first: usize| {
            let bytes = digest.into_iter().skip(first).take(16);
            Fr::from(bytes.fold(0, |sum: u128, byte| sum << 8 | u128::from(byte)))
        };
        [
            half(self.program, 0),
            half(self.program, 16),
            half(self.output, 0),
            half(self.output, 16),
        ]
    }
}
