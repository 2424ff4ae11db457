//! Which blocks are executed once more.

use std::io;

use alloy_primitives::{B256, Keccak256};
use rustix::rand::{GetRandomFlags, getrandom};

/// Settings of the executions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExecutionOptions {
    /// One of so many blocks is executed; 1 for every block, 0 for none.
    pub one_in: u64,
    /// What the choice depends on; `None` for a number of the system that nobody knows.
    pub seed: Option<B256>,
    /// Most blocks that wait for their execution; at least 1. While they wait, the state before
    /// each stays readable, which takes memory and disk in proportion to later changes.
    pub waiting: usize,
}

impl Default for ExecutionOptions {
    /// One of 16 blocks, of which one may wait.
    fn default() -> Self {
        Self {
            one_in: 16,
            seed: None,
            waiting: 1,
        }
    }
}

/// Chooses blocks: a keyed hash of the number says which, so that a source which does not know the
/// key cannot tell them, whatever it sees of earlier choices.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice {
    one_in: u64,
    seed: B256,
}

impl Choice {
    /// # Errors
    /// The system gives no random number.
    pub(super) fn new(options: &ExecutionOptions) -> io::Result<Self> {
        let seed = match options.seed {
            Some(seed) => seed,
            None => random()?,
        };
        let one_in = options.one_in;
        Ok(Self { one_in, seed })
    }

    /// Returns whether a block is chosen.
    pub(super) fn has(&self, block: u64) -> bool {
        let mut hasher = Keccak256::new();
        hasher.update(self.seed);
        hasher.update(block.to_be_bytes());
        let [a, b, c, d, e, f, g, h, ..] = hasher.finalize().0;
        let drawn = u64::from_be_bytes([a, b, c, d, e, f, g, h]);
        // `None` for a choice of no block.
        let rest = drawn.checked_rem(self.one_in);
        rest == Some(0)
    }
}

fn random() -> io::Result<B256> {
    let mut seed = B256::ZERO;
    let got = getrandom(&mut seed.0, GetRandomFlags::empty())?;
    // The system gives so few bytes at once.
    match got == seed.len() {
        true => Ok(seed),
        false => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(one_in: u64, seed: Option<B256>) -> Choice {
        let options = ExecutionOptions {
            one_in,
            seed,
            waiting: 1,
        };
        Choice::new(&options).unwrap()
    }

    /// The share is the one that was asked for, and the choice is that of the seed.
    #[test]
    fn one_of_so_many_blocks_is_chosen() {
        let seed = Some(B256::repeat_byte(7));
        let chosen = |choice: Choice| (0..16_000).filter(move |block| choice.has(*block));
        assert_eq!(chosen(choice(0, seed)).count(), 0);
        assert_eq!(chosen(choice(1, seed)).count(), 16_000);
        let sample: Vec<u64> = chosen(choice(16, seed)).collect();
        // The mean is 1,000, and eight standard deviations are 245.
        assert!((755..1_245).contains(&sample.len()), "{}", sample.len());
        assert!(chosen(choice(16, seed)).eq(sample.iter().copied()));
        // Two processes choose other blocks.
        let [left, right] = [choice(16, None), choice(16, None)];
        assert!(!chosen(left).eq(sample.iter().copied()));
        assert!(!chosen(left).eq(chosen(right)));
    }
}
