//! Pairs of batches that differ in how often something happens.

use std::collections::BTreeMap;

use alloy_primitives::{B256, Bytes, U256};
use revm::bytecode::opcode::{EXTCODECOPY, POP};
use zkfabric_batch::{BatchFile, Start};
use zkfabric_stf::Fork;
use zkfabric_stf::cost::Entry;

use super::code::Code;
use super::world::{Accounts, CODE, DATA, TRANSACTION_GAS, Transaction, batch, contract};
use crate::Error;

/// The part of an execution that a scenario measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Span {
    /// The whole execution.
    Whole,
    /// Up to the verified witness.
    Witness,
    /// From the verified witness to the end of a single block without transactions.
    Block,
    /// From the verified witness to the end of the last block.
    Blocks,
    /// From the last transaction to the end of the block.
    End,
}

/// A batch, and its parent where the batch's file does not contain it.
#[derive(Clone, Debug)]
pub(super) struct Case {
    /// The batch.
    pub file: BatchFile,
    /// The batch's parent.
    pub start: Option<Start>,
}

/// Two batches that differ in the number of occurrences of the entries, and in entries priced by
/// other scenarios.
#[derive(Clone, Debug)]
pub(super) struct Scenario {
    /// The scenario's name.
    pub name: String,
    /// Entries that the scenario prices; several entries share the price evenly.
    pub entries: Vec<Entry>,
    /// The part of the execution that is measured.
    pub span: Span,
    /// Few occurrences; without a batch, none.
    pub few: Option<Case>,
    /// Many occurrences.
    pub many: Case,
}

/// A transaction that runs a program.
#[derive(Clone, Copy, Debug)]
pub(super) struct Call {
    /// Number of rounds.
    pub rounds: u64,
    /// The transaction's gas limit.
    pub gas: u64,
}

impl Call {
    /// Runs this number of rounds, with the maximum gas of a transaction.
    pub(super) const fn of(rounds: u64) -> Self {
        Self {
            rounds,
            gas: TRANSACTION_GAS,
        }
    }
}

/// A program that a scenario runs in a loop.
#[derive(Clone, Debug)]
pub(super) struct Looped {
    /// The priced entries.
    pub entries: Vec<Entry>,
    /// Distinguishes the program from others of the same entry.
    pub variant: String,
    /// The fork whose rules apply.
    pub fork: Fork,
    /// Accounts besides the caller's and [`CODE`]'s.
    pub accounts: Accounts,
    /// Storage of [`CODE`].
    pub storage: BTreeMap<B256, B256>,
    /// Call data after the number of rounds.
    pub calldata: Bytes,
    /// Contents of memory before the first round.
    pub data: Bytes,
    /// Code that runs once.
    pub setup: Code,
    /// Code that each round runs.
    pub body: Code,
    /// Number of times a round runs the body.
    pub times: usize,
    /// Rounds of the two batches.
    pub rounds: [u64; 2],
}

impl Looped {
    /// Runs `body` a hundred times per round, in 1 and in 41 rounds.
    pub(super) fn new(entry: Entry, body: Code) -> Self {
        Self {
            entries: vec![entry],
            variant: String::new(),
            fork: Fork::default(),
            accounts: Accounts::new(),
            storage: BTreeMap::new(),
            calldata: Bytes::new(),
            data: Bytes::new(),
            setup: Code::new(),
            body,
            times: 100,
            rounds: [1, 41],
        }
    }

    /// Makes the body of an opcode with these operands, the top of the stack last, and this number
    /// of results.
    pub(super) fn op(op: u8, operands: &[U256], results: usize) -> Self {
        let push = |code: Code, operand: &U256| code.push32(*operand);
        let body = operands.iter().fold(Code::new(), push);
        let body = body.op(&[op]).times(results, &Code::new().op(&[POP]));
        Self::new(Entry::Opcode(op), body)
    }

    /// Sets the name of the variant.
    pub(super) fn variant(mut self, variant: impl Into<String>) -> Self {
        self.variant = variant.into();
        self
    }

    /// Sets the fork.
    pub(super) const fn fork(mut self, fork: Fork) -> Self {
        self.fork = fork;
        self
    }

    /// Sets the entries.
    pub(super) fn entries(mut self, entries: &[Entry]) -> Self {
        self.entries = entries.to_vec();
        self
    }

    /// Sets the code that runs once.
    pub(super) fn setup(mut self, setup: Code) -> Self {
        self.setup = setup;
        self
    }

    /// Sets the call data after the number of rounds.
    pub(super) fn calldata(mut self, calldata: impl Into<Bytes>) -> Self {
        self.calldata = calldata.into();
        self
    }

    /// Sets the contents of memory before the first round.
    pub(super) fn data(mut self, data: impl Into<Bytes>) -> Self {
        self.data = data.into();
        self
    }

    /// Adds accounts.
    pub(super) fn accounts(mut self, accounts: Accounts) -> Self {
        self.accounts.extend(accounts);
        self
    }

    /// Fills the slots of these keys.
    pub(super) fn storage(mut self, keys: impl IntoIterator<Item = u64>) -> Self {
        let slot = |key| (U256::from(key).into(), B256::repeat_byte(0x77));
        self.storage = keys.into_iter().map(slot).collect();
        self
    }

    /// Sets how often the body runs per round, and the rounds of the two batches.
    pub(super) const fn often(mut self, times: usize, rounds: [u64; 2]) -> Self {
        self.times = times;
        self.rounds = rounds;
        self
    }

    /// Returns the batch of these calls, with one block per list.
    ///
    /// # Errors
    /// None in practice.
    pub(super) fn batch(&self, name: &str, blocks: &[&[Call]]) -> Result<BatchFile, Error> {
        let body = Code::new().times(self.times, &self.body);
        let mut accounts = self.accounts.clone();
        let mut setup = Code::new();
        if !self.data.is_empty() {
            accounts.insert(DATA, contract(self.data.clone()));
            let operands = setup.push(self.data.len() as u64).push(0).push(0);
            setup = operands.address(DATA).op(&[EXTCODECOPY]);
        }
        let code = Code::looped(&setup.then(&self.setup), &body);
        let mut account = contract(code.bytes());
        account.balance = U256::from(1) << 60;
        account.storage.clone_from(&self.storage);
        accounts.insert(CODE, account);
        let call = |call: &Call| {
            let rounds = U256::from(call.rounds).to_be_bytes::<32>();
            let input = [rounds.as_slice(), &self.calldata].concat();
            Transaction {
                gas: call.gas,
                ..Transaction::call(input)
            }
        };
        let blocks = blocks.iter().map(|block| block.iter().map(call).collect());
        let mut file = batch(name, accounts, &blocks.collect::<Vec<_>>())?;
        file.rules.fork = self.fork;
        Ok(file)
    }

    /// Returns the scenario.
    ///
    /// # Errors
    /// None in practice.
    pub(super) fn scenario(&self, name: String) -> Result<Scenario, Error> {
        let [few, many] = self.rounds;
        let case = |rounds| {
            let file = self.batch(&name, &[&[Call::of(rounds)]])?;
            Ok::<_, Error>(Case { file, start: None })
        };
        Ok(Scenario {
            entries: self.entries.clone(),
            span: Span::Whole,
            few: Some(case(few)?),
            many: case(many)?,
            name,
        })
    }
}
