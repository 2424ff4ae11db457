//! State of the rollup's contract.

use alloy_primitives::{Address, B256, Bytes};
use zkfabric_plonk::contract::selector;
use zkfabric_stf::BatchOutput;

use crate::{Chain, Error};

/// Bytes of a word.
const WORD: usize = 32;

/// State of a rollup's contract: the chain that it settles, and the chain's last block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RollupState {
    /// EIP-155 chain id of the rollup's blocks.
    pub chain_id: u64,
    /// Identifiers of the program and of the one that follows it; zero where there is none.
    pub programs: [B256; 2],
    /// Hash of the last block.
    pub last_hash: B256,
    /// State root of the last block.
    pub state_root: B256,
    /// Number of the last block.
    pub last_number: u64,
}

impl RollupState {
    /// Reads the state after a block, or after the latest one.
    ///
    /// # Errors
    /// [`Error::NoCode`] and [`Error::NotRollup`] for an address of something else; the node gives
    /// no valid answer.
    pub fn read(chain: &mut Chain, address: Address, block: Option<u64>) -> Result<Self, Error> {
        if chain.code(address)?.is_empty() {
            let chain = chain.id()?;
            return Err(Error::NoCode { address, chain });
        }
        let mut views = Views {
            chain,
            address,
            block,
        };
        Ok(Self {
            chain_id: views.number("chainId()")?,
            programs: [views.program("current()")?, views.program("next()")?],
            last_hash: views.word("lastHash()")?,
            state_root: views.word("stateRoot()")?,
            last_number: views.number("lastNumber()")?,
        })
    }

    /// Returns why the contract would refuse a batch of a program, before any proof is looked at:
    /// the contract's error with its words.
    #[must_use]
    pub fn refusal(&self, program: B256, batch: &BatchOutput) -> Option<String> {
        let [current, next] = self.programs;
        if ![current, next].contains(&program) {
            return Some(format!(
                "it takes proofs of the program {current}, this one is of {program}"
            ));
        }
        if batch.chain_id != self.chain_id {
            return Some(format!("WrongChain({})", batch.chain_id));
        }
        if batch.parent_hash != self.last_hash {
            let (expected, got) = (self.last_hash, batch.parent_hash);
            return Some(format!("WrongParent({expected}, {got})"));
        }
        if batch.parent_state_root != self.state_root {
            let (expected, got) = (self.state_root, batch.parent_state_root);
            return Some(format!("WrongParentState({expected}, {got})"));
        }
        let expected = self.last_number.checked_add(1);
        if expected != Some(batch.first_number) {
            let (last, first) = (self.last_number, batch.first_number);
            return Some(format!(
                "WrongNumbers: its last block is {last}, the batch begins with {first}"
            ));
        }
        None
    }

    /// Returns whether the rollup is at the end of a batch, or past it.
    #[must_use]
    pub fn has_accepted(&self, batch: &BatchOutput) -> bool {
        let is_at_end = (self.last_hash, self.state_root, self.last_number)
            == (batch.last_hash, batch.state_root, batch.last_number);
        is_at_end || self.last_number > batch.last_number
    }
}

/// Calls of a contract's functions without arguments.
struct Views<'c> {
    chain: &'c mut Chain,
    address: Address,
    block: Option<u64>,
}

impl Views<'_> {
    /// Returns the result of a function, `N` words.
    fn words<const N: usize>(
        &mut self,
        view: &'static str,
        expected: &'static str,
    ) -> Result<[B256; N], Error> {
        let address = self.address;
        let other = |got: String| Error::NotRollup {
            address,
            view,
            expected,
            got,
        };
        let result = (self.chain).view(address, selector(view), self.block);
        let bytes: Bytes = result.map_err(|error| match is_revert(&error) {
            true => other(error.to_string()),
            false => error,
        })?;
        if bytes.len() != N * WORD {
            return Err(other(format!("{} bytes", bytes.len())));
        }
        let mut words = [B256::ZERO; N];
        for (word, bytes) in words.iter_mut().zip(bytes.chunks_exact(WORD)) {
            *word = B256::from_slice(bytes);
        }
        Ok(words)
    }

    fn word(&mut self, view: &'static str) -> Result<B256, Error> {
        let [word] = self.words(view, "a word")?;
        Ok(word)
    }

    fn number(&mut self, view: &'static str) -> Result<u64, Error> {
        let expected = "a number below 2^64";
        let [word] = self.words(view, expected)?;
        let (high, low) = word.split_at(WORD - size_of::<u64>());
        let number = low.first_chunk().copied().map(u64::from_be_bytes);
        let number = number.filter(|_| high.iter().all(|byte| *byte == 0));
        number.ok_or_else(|| Error::NotRollup {
            address: self.address,
            view,
            expected,
            got: word.to_string(),
        })
    }

    /// Returns the first word of a program: its identifier.
    fn program(&mut self, view: &'static str) -> Result<B256, Error> {
        let [key, _rules, _from] = self.words(view, "a program's three words")?;
        Ok(key)
    }
}

/// Returns whether a call was reverted, as contracts do with functions that they do not have.
fn is_revert(error: &Error) -> bool {
    match error {
        Error::Client(zkfabric_client::Error::Refused { message, data, .. }) => {
            !data.is_empty() || message.contains("revert")
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_batch_must_follow_the_last_block() {
        let word = B256::repeat_byte;
        let state = RollupState {
            chain_id: 5,
            programs: [word(1), word(2)],
            last_hash: word(3),
            state_root: word(4),
            last_number: 7,
        };
        let batch = BatchOutput {
            chain_id: 5,
            parent_hash: word(3),
            parent_state_root: word(4),
            first_number: 8,
            last_number: 9,
            last_hash: word(6),
            state_root: word(7),
            ..BatchOutput::default()
        };
        for program in [word(1), word(2)] {
            assert_eq!(state.refusal(program, &batch), None);
        }
        let refusal = |change: fn(&mut BatchOutput)| {
            let mut batch = batch;
            change(&mut batch);
            state.refusal(word(1), &batch).unwrap()
        };
        let program = state.refusal(word(9), &batch).unwrap();
        assert!(program.contains(&word(1).to_string()), "{program}");
        assert!(program.contains(&word(9).to_string()), "{program}");
        assert_eq!(refusal(|batch| batch.chain_id = 6), "WrongChain(6)");
        let parent = format!("WrongParent({}, {})", word(3), word(8));
        assert_eq!(
            refusal(|batch| batch.parent_hash = B256::repeat_byte(8)),
            parent
        );
        let root = format!("WrongParentState({}, {})", word(4), word(8));
        let changed = refusal(|batch| batch.parent_state_root = B256::repeat_byte(8));
        assert_eq!(changed, root);
        assert!(refusal(|batch| batch.first_number = 9).starts_with("WrongNumbers"));

        assert!(!state.has_accepted(&batch));
        let after = RollupState {
            last_hash: word(6),
            state_root: word(7),
            last_number: 9,
            ..state
        };
        assert!(after.has_accepted(&batch));
        let other = RollupState {
            last_hash: word(8),
            ..after
        };
        assert!(!other.has_accepted(&batch));
        let past = RollupState {
            last_number: 10,
            ..other
        };
        assert!(past.has_accepted(&batch));
    }
}
