//! Lanes that panic or fail: execution in order gives the outcome.

use std::thread::{self, ThreadId};

use alloy_primitives::{Address, B256, Bytes, U256};
use zkfabric_executor::memory::Memory;
use zkfabric_executor::{Error, Executor, Options, Transaction};
use zkfabric_state::{Account, ReadError, View};

use crate::support::chain::{BENEFICIARY, Chain};
use crate::support::random::{CHAIN_ID, Random};

/// What happens on a thread other than the caller's.
#[derive(Clone, Copy)]
enum Fault {
    Panic,
    Error,
    /// An error on the caller's thread too.
    Everywhere,
}

struct Faulty<'m> {
    memory: &'m Memory,
    caller: ThreadId,
    fault: Fault,
}

impl View for Faulty<'_> {
    fn account(&self, address: Address) -> Result<Option<Account>, ReadError> {
        let is_caller = thread::current().id() == self.caller;
        match self.fault {
            Fault::Panic if !is_caller => panic!("a fault of the test"),
            Fault::Error if is_caller => self.memory.account(address),
            Fault::Error | Fault::Everywhere => Err(ReadError {
                what: "an account".into(),
                reason: "a fault of the test".into(),
            }),
            Fault::Panic => self.memory.account(address),
        }
    }

    fn storage(&self, address: Address, slot: U256) -> Result<U256, ReadError> {
        self.memory.storage(address, slot)
    }

    fn code(&self, hash: B256) -> Result<Option<Bytes>, ReadError> {
        self.memory.code(hash)
    }
}

#[test]
fn a_lane_that_panics_or_fails_sends_the_group_to_order() {
    let chain = Chain::new(40, 1, 1 << 40);
    let mut random = Random::new(3, &chain.users, &chain.exchange, BENEFICIARY);
    random.beneficiary_reads = 0;
    random.wrong = 0;
    let base_fee = chain.environment().base_fee;
    let transfers = std::iter::repeat_with(|| random.valid(base_fee));
    let transfers = transfers.filter(|request| request.data.is_empty() && request.kind == 2);
    let group = transfers
        .take(30)
        .map(|request| request.unsigned(&chain.users));
    let group: Vec<Transaction> = group.collect();
    let executor = |threads| {
        let options = Options {
            threads,
            every_group: true,
            ..Options::default()
        };
        Executor::new(CHAIN_ID, chain.rules, options)
    };
    let order = executor(1);
    let mut block = order.block(chain.environment());
    let expected = order.execute(&chain.memory, &mut block, &group).unwrap();
    for fault in [Fault::Panic, Fault::Error] {
        let lanes = executor(2);
        let view = Faulty {
            memory: &chain.memory,
            caller: thread::current().id(),
            fault,
        };
        let mut same = lanes.block(chain.environment());
        let got = lanes.execute(&view, &mut same, &group).unwrap();
        assert_eq!((got.report.failures, got.report.lanes), (1, 1));
        assert_eq!(got.report.repeated, group.len());
        assert_eq!(
            (got.outcomes, got.diff),
            (expected.outcomes.clone(), expected.diff.clone())
        );
        assert_eq!(same, block);
        // The threads live on.
        let again = lanes.execute(&chain.memory, &mut lanes.block(chain.environment()), &group);
        assert_eq!(again.unwrap().report.lanes, 2);
    }
}

/// A state that fails is the group's error, not the transactions', and the block is as before.
#[test]
fn a_state_that_fails_is_an_error_of_the_group() {
    let chain = Chain::new(40, 1, 1 << 40);
    let mut random = Random::new(3, &chain.users, &chain.exchange, BENEFICIARY);
    let request = random.valid(chain.environment().base_fee);
    let group = vec![request.unsigned(&chain.users); 10];
    let view = Faulty {
        memory: &chain.memory,
        caller: thread::current().id(),
        fault: Fault::Everywhere,
    };
    let executor = Executor::new(CHAIN_ID, chain.rules, Options::default());
    let before = executor.block(chain.environment());
    let mut block = before.clone();
    let error = executor.execute(&view, &mut block, &group).unwrap_err();
    assert!(matches!(&error, Error::Read(_)), "{error}");
    assert_eq!(
        error.to_string(),
        "cannot read an account: a fault of the test"
    );
    assert_eq!(block, before);
}
