//! Blocks that begin before their parent's hash is known.

use alloy_primitives::{Address, B256, Bytes, TxKind, U256};
use zkfabric_executor::memory::Memory;
use zkfabric_executor::{Error, Executor, Options, Transaction};
use zkfabric_state::{AccountDiff, Diff, View as _};
use zkfabric_stf::Fork;

use crate::support::chain::{Chain, without_parent};
use crate::support::contracts::{
    BLOCK_HISTORY, FORWARDER, HASH_READER, HASHER, HISTORY_READER, PARENT_HASHER, number,
};
use crate::support::random::CHAIN_ID;
use crate::support::request::Request;

/// Returns a state whose contract of EIP-2935 has another code hash, or no account.
fn with_history(memory: &Memory, code_hash: Option<B256>) -> Memory {
    let mut memory = memory.clone();
    let account = memory.account(BLOCK_HISTORY).unwrap().unwrap();
    let account = code_hash.map(|code_hash| zkfabric_state::Account {
        code_hash,
        ..account
    });
    memory.apply(&Diff {
        accounts: vec![AccountDiff {
            address: BLOCK_HISTORY,
            account,
            clears_storage: account.is_none(),
            storage: Vec::new(),
        }],
        codes: Vec::new(),
    });
    memory
}

/// Returns a group of transfers with a call among them.
fn group(chain: &Chain, to: Address, data: &[u8], value: u64) -> Vec<Transaction> {
    let call = |sender: usize, to, data: &[u8], value| Request {
        kind: 2,
        sender,
        chain_id: Some(CHAIN_ID),
        nonce: 0,
        gas: 200_000,
        fee: 1 << 40,
        tip: 1,
        to: TxKind::Call(to),
        value: U256::from(value),
        data: Bytes::copy_from_slice(data),
        access_list: Default::default(),
        authorizations: Vec::new(),
    };
    let transfers = (2..30).map(|sender| call(sender, chain.users[sender + 1].address, &[], 1));
    let asking = std::iter::once(call(0, to, data, value));
    let requests = transfers.step_by(2).chain(asking);
    let signed = requests.map(|request| request.signed(&chain.users));
    signed.collect()
}

/// A group that reads what the parent's hash decides fails until the hash is there, in order and in
/// lanes, and every other one is executed; both leave what they leave in a block that had the hash
/// from its begin.
#[test]
fn only_groups_that_need_the_parents_hash_wait_for_it() {
    let chain = Chain::new(40, 1, 1 << 40);
    let environment = chain.environment();
    let parent = environment.hashes[0];
    let history = BLOCK_HISTORY.into_word();
    let (near, far) = (
        number(environment.number - 1),
        number(environment.number - 2),
    );
    let none: &[u8] = &[];
    // Target, data, value; whether it needs the hash where EIP-2935 has its contract, and where
    // nothing stands at the address.
    let calls = [
        (HASHER, none, 0, false, false),
        (PARENT_HASHER, none, 0, true, true),
        (HISTORY_READER, none, 0, true, true),
        (BLOCK_HISTORY, &near[..], 0, true, true),
        (BLOCK_HISTORY, &far[..], 0, false, true),
        (HASH_READER, &history[..], 0, false, true),
        (FORWARDER, &history[..], 1, false, true),
    ];
    for (threads, (to, data, value, with_code, without)) in [1, 2]
        .into_iter()
        .flat_map(|threads| calls.map(|call| (threads, call)))
    {
        let options = Options {
            threads,
            every_group: true,
            ..Options::default()
        };
        let executor = Executor::new(CHAIN_ID, chain.rules, options);
        let group = group(&chain, to, data, value);
        let states = [
            (chain.memory.clone(), with_code),
            (with_history(&chain.memory, None), without),
        ];
        for (genesis, needs_it) in states {
            let run = |is_late: bool| {
                let mut memory = genesis.clone();
                let begun = without_parent(&environment, is_late);
                let (mut block, diff) = executor.begin_block(&memory, begun).unwrap();
                memory.apply(&diff);
                let mut early = None;
                if is_late {
                    match executor.execute(&memory, &mut block, &group) {
                        Ok(outcome) => {
                            memory.apply(&outcome.diff);
                            early = Some(outcome.outcomes);
                        }
                        Err(error) => {
                            let block = environment.number;
                            let late = Error::LateParent { block };
                            assert_eq!(error.to_string(), late.to_string());
                        }
                    }
                    assert_eq!(early.is_none(), needs_it, "{to} {threads}");
                    let diff = executor.give_parent_hash(&memory, &mut block, parent);
                    memory.apply(&diff.unwrap());
                }
                let outcomes = early.unwrap_or_else(|| {
                    let outcome = executor.execute(&memory, &mut block, &group).unwrap();
                    memory.apply(&outcome.diff);
                    outcome.outcomes
                });
                (outcomes, block, memory)
            };
            let expected = run(false);
            assert!(expected.0.iter().all(Result::is_ok), "{:?}", expected.0);
            assert_eq!(run(true), expected, "{to} {threads}");
        }
    }
}

/// Code at the address of EIP-2935 that is not that document's may read what transactions write, so
/// its call cannot come behind them.
#[test]
fn an_unknown_history_contract_takes_no_late_parent() {
    let chain = Chain::new(2, 1, 1 << 40);
    let executor = |fork| {
        let rules = zkfabric_stf::Rules {
            fork,
            ..chain.rules
        };
        Executor::new(CHAIN_ID, rules, Options::default())
    };
    let other = with_history(&chain.memory, Some(B256::repeat_byte(1)));
    let none = with_history(&chain.memory, None);
    for (fork, expected) in [
        (Fork::Cancun, true),
        (Fork::Prague, false),
        (Fork::Osaka, false),
    ] {
        let takes = |memory: &Memory| executor(fork).takes_late_parent(memory).unwrap();
        assert_eq!(takes(&other), expected);
        assert!(takes(&none) && takes(&chain.memory));
    }
}
