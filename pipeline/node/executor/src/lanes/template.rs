//! What a kind of call reads and writes, in terms of the call.

use alloy_primitives::{Address, U256};
use revm::context::TxEnv;

use super::keys::{Numbering, Predicted};

/// Words of call data that are looked at.
pub(crate) const MOST_ARGUMENTS: usize = 16;
/// Most accesses of a template; kinds with more are not predicted.
pub(crate) const MOST_ACCESSES: usize = 48;

/// An account in terms of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Sender,
    Argument(usize),
    Constant(Address),
}

/// A word in terms of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    Constant(U256),
    Sender,
    Argument(usize),
    /// The slot of a mapping's key, and a distance from it: key, mapping, distance.
    Mapping(Box<(Self, Self)>, u64),
}

/// An account or one of its slots that a call reads or writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Access {
    pub(crate) place: Place,
    pub(crate) slot: Option<Word>,
    pub(crate) is_write: bool,
}

/// Accesses of a kind of call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Template {
    pub(crate) accesses: Vec<Access>,
}

/// Returns a word of the call data behind the selector, zero-padded.
pub(crate) fn argument(data: &[u8], index: usize) -> Option<U256> {
    let start = 4 + 32 * index;
    let word = data.get(start..)?;
    let word = word.get(..32).unwrap_or(word);
    (!word.is_empty()).then(|| {
        let mut bytes = [0; 32];
        for (to, from) in bytes.iter_mut().zip(word) {
            *to = *from;
        }
        U256::from_be_bytes(bytes)
    })
}

impl Template {
    /// Adds the keys of a call.
    pub(crate) fn predict(
        &self,
        numbering: Numbering,
        env: &TxEnv,
        index: u32,
        to: &mut Predicted,
    ) {
        for access in &self.accesses {
            let account = match access.place {
                Place::Sender => env.caller,
                Place::Argument(at) => {
                    let word = argument(&env.data, at).unwrap_or_default();
                    Address::from_word(word.into())
                }
                Place::Constant(address) => address,
            };
            let mut key = numbering.account(account);
            if let Some(slot) = &access.slot {
                key = numbering.pair(key, slot.number(numbering, env));
            }
            if access.is_write {
                to.writes.push((key, index));
            } else {
                to.reads.push((key, index));
            }
        }
    }
}

impl Word {
    fn number(&self, numbering: Numbering, env: &TxEnv) -> u64 {
        match self {
            Self::Constant(word) => numbering.word(*word),
            Self::Sender => numbering.word(env.caller.into_word().into()),
            Self::Argument(at) => numbering.word(argument(&env.data, *at).unwrap_or_default()),
            Self::Mapping(parts, distance) => {
                let key = parts.0.number(numbering, env);
                let mapping = parts.1.number(numbering, env);
                numbering.pair(numbering.pair(key, mapping), *distance)
            }
        }
    }
}
