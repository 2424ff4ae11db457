//! Ethereum's state tests (`GeneralStateTests` of ethereum/tests) as inputs and expected outputs.

use std::collections::BTreeMap;
use std::string::String;
use std::vec::Vec;

use alloy_primitives::{Address, B256, Bytes, U256};
use serde::Deserialize;
use serde::de::Error;
use serde_json::Value;

use super::{StateTestInput, StateTestOutput, TestEnv, TestHashes, run};
use crate::batch::Witness;
use crate::crypto::Crypto;
use crate::error::StfError;
use crate::host::{GenesisAccount, Recorder, State, witness_of};
use crate::mpt::{Child, EMPTY_ROOT, Nodes};
use crate::rules::Fork;
use crate::state::StateDb;

/// One transaction of a test file.
#[derive(Clone, Debug)]
pub struct StateTestCase {
    /// Name of the test and of its case.
    pub name: String,
    /// Expected outcome according to the file; `rejected` when the file expects an exception.
    pub expected: StateTestOutput,
    env: TestEnv,
    accounts: BTreeMap<Address, GenesisAccount>,
    transaction: Vec<u8>,
}

/// Reads the cases of a file for one fork. A test without such a case is skipped unread, since
/// tests of older forks lack fields.
///
/// # Errors
/// [`serde_json::Error`] when the file has an unknown form.
pub fn cases(file: &str, fork: Fork) -> Result<Vec<StateTestCase>, serde_json::Error> {
    cases_under(file, fork, fork)
}

/// Reads the cases that a file lists for one fork, for execution under another fork. Their expected
/// outcomes then do not apply.
///
/// # Errors
/// As [`cases`].
pub fn cases_under(
    file: &str,
    listed: Fork,
    fork: Fork,
) -> Result<Vec<StateTestCase>, serde_json::Error> {
    let tests: BTreeMap<String, Value> = serde_json::from_str(file)?;
    let mut cases = Vec::new();
    for (name, mut test) in tests {
        let post = test
            .get_mut("post")
            .and_then(|post| post.get_mut(listed.name()));
        let Some(post) = post.map(Value::take) else {
            continue;
        };
        let post: Vec<Post> = serde_json::from_value(post)?;
        let test: Test = serde_json::from_value(test)?;
        for post in &post {
            cases.push(case(&name, &test, post, fork)?);
        }
    }
    Ok(cases)
}

impl StateTestCase {
    /// Returns the block's environment; its parent state root is zero.
    #[must_use]
    pub const fn env(&self) -> &TestEnv {
        &self.env
    }

    /// Returns the accounts before the transaction.
    #[must_use]
    pub const fn accounts(&self) -> &BTreeMap<Address, GenesisAccount> {
        &self.accounts
    }

    /// Returns the signed transaction.
    #[must_use]
    pub fn transaction(&self) -> &[u8] {
        &self.transaction
    }

    /// Returns the encoded input with its witness, and the outcome of its execution over the whole
    /// state.
    ///
    /// # Errors
    /// As [`execute_state_test`](super::execute_state_test).
    pub fn prepare(&self, crypto: &impl Crypto) -> Result<(Vec<u8>, StateTestOutput), StfError> {
        let state = State::new(&self.accounts);
        let from = state.root();
        let env = TestEnv {
            parent_state_root: from,
            ..self.env
        };
        let root = if from == EMPTY_ROOT {
            Child::Empty
        } else {
            Child::Hash(&from)
        };
        let db = StateDb::new(Nodes::new(Recorder::new(&state, None)), root, TestHashes);
        let (db, output) = run(&env, &self.transaction, db, crypto)?;
        let witness: Witness = witness_of(&state, &from, db.into_parts())?;
        let input = StateTestInput {
            env,
            transaction: self.transaction.clone(),
            witness,
        };
        Ok((input.encode(), output))
    }
}

fn case(
    name: &str,
    test: &Test,
    post: &Post,
    fork: Fork,
) -> Result<StateTestCase, serde_json::Error> {
    let env = &test.env;
    let word = |field: &str, value: U256| {
        let below = || {
            serde_json::Error::custom(std::format_args!(
                "{name}: {field} is {value}, expected a number below 2^64"
            ))
        };
        u64::try_from(value).map_err(|_| below())
    };
    let mut accounts = BTreeMap::new();
    for (address, account) in &test.pre {
        let account = GenesisAccount {
            nonce: word("nonce", account.nonce)?,
            balance: account.balance,
            code: account.code.clone(),
            storage: account.storage.clone(),
        };
        accounts.insert(*address, account);
    }
    let at = post.indexes;
    Ok(StateTestCase {
        name: std::format!("{name} d{} g{} v{}", at.data, at.gas, at.value),
        expected: StateTestOutput {
            rejected: post.expect_exception.is_some(),
            state_root: post.hash,
            logs_hash: post.logs,
        },
        env: TestEnv {
            fork,
            chain_id: 1,
            number: word("currentNumber", env.current_number)?,
            timestamp: word("currentTimestamp", env.current_timestamp)?,
            gas_limit: word("currentGasLimit", env.current_gas_limit)?,
            base_fee: word("currentBaseFee", env.current_base_fee)?,
            excess_blob_gas: word("currentExcessBlobGas", env.current_excess_blob_gas)?,
            coinbase: env.current_coinbase,
            prev_randao: env.current_random,
            parent_state_root: B256::ZERO,
        },
        accounts,
        transaction: post.txbytes.to_vec(),
    })
}

#[derive(Deserialize)]
struct Test {
    env: Env,
    pre: BTreeMap<Address, Account>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Env {
    current_base_fee: U256,
    current_coinbase: Address,
    #[serde(default)]
    current_excess_blob_gas: U256,
    current_gas_limit: U256,
    current_number: U256,
    current_random: B256,
    current_timestamp: U256,
}

#[derive(Deserialize)]
struct Account {
    balance: U256,
    code: Bytes,
    nonce: U256,
    storage: BTreeMap<U256, U256>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Post {
    hash: B256,
    logs: B256,
    indexes: Indexes,
    txbytes: Bytes,
    expect_exception: Option<String>,
}

#[derive(Clone, Copy, Deserialize)]
struct Indexes {
    data: usize,
    gas: usize,
    value: usize,
}
