//! A call that is executed beside all journals to learn what its kind reads and writes.

use alloy_primitives::map::HashMap;
use alloy_primitives::{Address, U256, keccak256};
use revm::Inspector;
use revm::bytecode::opcode::KECCAK256;
use revm::context::TxEnv;
use revm::interpreter::Interpreter;
use revm::interpreter::interpreter::EthInterpreter;
use revm::interpreter::interpreter_types::{Jumps, MemoryTr};
use zkfabric_stf::evm::{EvmContext, Watch};
use zkfabric_stf::state::EMPTY_CODE;

use super::template::{Access, MOST_ACCESSES, MOST_ARGUMENTS, Place, Template, Word, argument};
use crate::database::Reader;
use crate::touched::Touched;
use crate::transaction::Transaction;

/// Most hashed pairs that are remembered.
const MOST_PAIRS: usize = 512;
/// Farthest slot from a mapping's slot, in a struct of several slots.
const MOST_DISTANCE: u64 = 8;
/// Most mappings within one another.
const MOST_DEPTH: usize = 4;

/// Remembers the pairs of words that a call hashes: keys and slots of mappings.
#[derive(Debug, Default)]
pub(crate) struct Pairs {
    by_hash: HashMap<U256, (U256, U256)>,
}

impl<'v> Watch<Reader<'v>> for &mut Pairs {
    const WATCHES: bool = true;

    fn transaction(&mut self, _: usize, _: &TxEnv) {}
}

impl<'v> Inspector<EvmContext<Reader<'v>>> for &mut Pairs {
    fn step(
        &mut self,
        interpreter: &mut Interpreter<EthInterpreter>,
        _: &mut EvmContext<Reader<'v>>,
    ) {
        if interpreter.bytecode.opcode() != KECCAK256 || self.by_hash.len() >= MOST_PAIRS {
            return;
        }
        let operand = |place| interpreter.stack.peek(place).unwrap_or_default();
        let (start, size) = (operand(0), operand(1));
        let held = interpreter.memory.size();
        if size != U256::from(64) || start > U256::from(held.saturating_sub(64)) || held < 64 {
            return;
        }
        let start = start.to::<usize>();
        let bytes = interpreter.memory.slice(start..start + 64).to_vec();
        let (key, mapping) = bytes.split_at(32);
        let pair = (U256::from_be_slice(key), U256::from_be_slice(mapping));
        self.by_hash.insert(keccak256(&bytes).into(), pair);
    }
}

/// What a traced call teaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lesson {
    pub(crate) template: Template,
    /// Arguments that name contracts which the call reads: with other contracts, a call of the same
    /// function is of another kind.
    pub(crate) selecting: Vec<usize>,
    /// Whether the call has read the beneficiary's account.
    pub(crate) reads_beneficiary: bool,
}

/// Describes in terms of the call what it has touched; `None` if that is too much.
pub(crate) fn learn(
    transaction: &Transaction,
    touched: &[Touched],
    pairs: &Pairs,
    beneficiary: Address,
) -> Option<Lesson> {
    let env = &transaction.env;
    let target = env.kind.to().copied()?;
    let selecting = selecting(env, touched, target);
    let call = Call {
        sender: env.caller.into_word().into(),
        arguments: (0..MOST_ARGUMENTS)
            .map_while(|at| argument(&env.data, at))
            .enumerate()
            .filter(|(at, _)| !selecting.contains(at))
            .collect(),
        pairs,
    };
    let mut template = Template::default();
    let mut reads_beneficiary = false;
    for account in touched {
        reads_beneficiary |= account.address == beneficiary;
        let place = call.place(account.address);
        // Sender and target are predicted without a template.
        if account.address != env.caller && account.address != target {
            template.accesses.push(Access {
                place,
                slot: None,
                is_write: account.changed,
            });
        }
        for slot in &account.slots {
            template.accesses.push(Access {
                place,
                slot: Some(call.slot(slot.slot)),
                is_write: slot.changed,
            });
        }
        if template.accesses.len() > MOST_ACCESSES {
            return None;
        }
    }
    Some(Lesson {
        template,
        selecting,
        reads_beneficiary,
    })
}

/// Returns the arguments that name contracts among those that were read.
fn selecting(env: &TxEnv, touched: &[Touched], target: Address) -> Vec<usize> {
    let is_contract = |word: U256| {
        let found = touched.iter().find(|account| {
            account.address != env.caller
                && account.address != target
                && U256::from_be_bytes(account.address.into_word().0) == word
        });
        let account = found.and_then(|account| account.last);
        account.is_some_and(|account| account.code_hash != EMPTY_CODE)
    };
    (0..MOST_ARGUMENTS)
        .filter(|at| argument(&env.data, *at).is_some_and(is_contract))
        .collect()
}

struct Call<'a> {
    sender: U256,
    arguments: Vec<(usize, U256)>,
    pairs: &'a Pairs,
}

impl Call<'_> {
    fn argument(&self, word: U256) -> Option<usize> {
        let found = self
            .arguments
            .iter()
            .find(|(_, argument)| *argument == word);
        found.map(|(at, _)| *at)
    }

    fn place(&self, address: Address) -> Place {
        let word = address.into_word().into();
        if word == self.sender {
            return Place::Sender;
        }
        self.argument(word)
            .map_or(Place::Constant(address), Place::Argument)
    }

    /// Describes a slot: a place of a mapping, or a constant.
    fn slot(&self, slot: U256) -> Word {
        (0..MOST_DISTANCE)
            .find_map(|distance| {
                let hash = slot.checked_sub(U256::from(distance))?;
                self.mapping(hash, distance, MOST_DEPTH)
            })
            .unwrap_or(Word::Constant(slot))
    }

    fn mapping(&self, hash: U256, distance: u64, depth: usize) -> Option<Word> {
        let (key, mapping) = self.pairs.by_hash.get(&hash)?;
        let depth = depth.checked_sub(1)?;
        let key = if *key == self.sender {
            Word::Sender
        } else {
            self.argument(*key)
                .map_or(Word::Constant(*key), Word::Argument)
        };
        let inner = self.mapping(*mapping, 0, depth);
        let mapping = inner.unwrap_or(Word::Constant(*mapping));
        Some(Word::Mapping(Box::new((key, mapping)), distance))
    }
}
