//! A chain that the executor extends, and that `stf` checks.

use std::collections::BTreeMap;

use alloy_primitives::{Address, B256, U256, address};
use zkfabric_executor::memory::Memory;
use zkfabric_executor::{Environment, Error, Executor, GroupOutcome, Metering, Transaction};
use zkfabric_state::View;
use zkfabric_stf::header::Header;
use zkfabric_stf::host::{Genesis, GenesisAccount, State};
use zkfabric_stf::mpt::ordered_root;
use zkfabric_stf::receipt::{BloomHasher, encode};
use zkfabric_stf::{BatchInput, BlockInput, Rules, SoftwareCrypto};

use super::contracts::{deployed, small};
use super::exchange::Exchange;
use super::random::CHAIN_ID;
use super::request::User;

pub(crate) const BENEFICIARY: Address = address!("00000000000000000000000000000000c0ffee00");

/// State of a chain, twice.
pub(crate) struct Chain {
    pub(crate) users: Vec<User>,
    pub(crate) exchange: Exchange,
    pub(crate) rules: Rules,
    pub(crate) memory: Memory,
    state: State,
    /// Headers of the blocks so far, nearest first.
    pub(crate) headers: Vec<Header>,
    pub(crate) metering: Metering,
    /// Blocks that began without their parent's hash and asked for it, and that did not.
    pub(crate) asked: usize,
    pub(crate) unasked: usize,
}

impl Chain {
    /// Builds a genesis.
    pub(crate) fn new(users: usize, pairs: usize, gas_limit: u64) -> Self {
        let users: Vec<User> = (0..users).map(User::new).collect();
        let owners: Vec<Address> = users.iter().map(|user| user.address).collect();
        let mut accounts = BTreeMap::new();
        let exchange = Exchange::new(pairs, &owners, &mut accounts);
        for (at, code) in small() {
            let storage = (1..=6u64).map(|n| (U256::from(n), U256::from(n * n)));
            let account = GenesisAccount {
                nonce: 1,
                code,
                storage: storage.collect(),
                ..GenesisAccount::default()
            };
            accounts.insert(at, account);
        }
        for owner in owners {
            let balance = U256::from(10u64).pow(U256::from(20));
            let account = GenesisAccount {
                balance,
                ..GenesisAccount::default()
            };
            accounts.insert(owner, account);
        }
        // Accounts with storage but without nonce and code: no contract is created there
        // (EIP-7610).
        for (salt, balance) in [(1, 0), (2, 7)] {
            let account = GenesisAccount {
                balance: U256::from(balance),
                storage: [(U256::from(3), U256::from(5))].into(),
                ..GenesisAccount::default()
            };
            accounts.insert(deployed(salt), account);
        }
        let genesis = Genesis {
            chain_id: CHAIN_ID,
            number: 100,
            timestamp: 1_700_000_000,
            gas_limit,
            base_fee: 1_000_000_000,
            accounts,
            ..Genesis::default()
        };
        let mut headers = vec![genesis.header()];
        for _ in 0..4 {
            let mut header = headers[0].clone();
            header.parent_hash = header.hash();
            header.number += 1;
            header.timestamp += 1;
            headers.insert(0, header);
        }
        Self {
            users,
            exchange,
            rules: genesis.rules,
            memory: Memory::new(&genesis.accounts),
            state: genesis.state(),
            headers,
            metering: Metering::Bounded,
            asked: 0,
            unasked: 0,
        }
    }

    /// Returns the next block's environment.
    pub(crate) fn environment(&self) -> Environment {
        let parent = &self.headers[0];
        let hashes = self.headers.iter().map(Header::hash);
        Environment {
            number: parent.number + 1,
            timestamp: parent.timestamp + 1,
            base_fee: parent.next_base_fee().unwrap(),
            gas_limit: parent.gas_limit,
            beneficiary: BENEFICIARY,
            prev_randao: B256::with_last_byte(parent.number as u8),
            parent_beacon_block_root: B256::repeat_byte(0xbb),
            hashes: hashes.collect(),
            parent_is_late: false,
        }
    }

    /// Returns the users' nonces.
    pub(crate) fn nonces(&self) -> Vec<u64> {
        let accounts = self
            .users
            .iter()
            .map(|user| self.memory.account(user.address));
        accounts
            .map(|account| account.unwrap().map_or(0, |account| account.nonce))
            .collect()
    }

    /// Executes a block in groups, and again as a batch of the included transactions; compares
    /// results, receipts, gas and state, and the prover gas of each transaction with what the batch
    /// counts for it. Returns the groups' outcomes.
    pub(crate) fn block(
        &mut self,
        executor: &Executor,
        groups: &[Vec<Transaction>],
    ) -> Vec<GroupOutcome> {
        let environment = self.environment();
        let parent = environment.hashes[0];
        let is_late = environment.number % 2 == 1;
        if is_late {
            assert!(executor.takes_late_parent(&self.memory).unwrap());
        }
        let begun = executor.begin_block(&self.memory, without_parent(&environment, is_late));
        let (mut block, diff) = begun.unwrap();
        self.memory.apply(&diff);
        block.set_metering(self.metering);
        let mut outcomes = Vec::new();
        let (mut raw, mut receipts, mut results) = (Vec::new(), Vec::new(), Vec::new());
        let mut prover_gas = Vec::new();
        let mut blooms = BloomHasher::default();
        for group in groups {
            let before = block.clone();
            let mut outcome = executor.execute(&self.memory, &mut block, group);
            if matches!(outcome, Err(Error::LateParent { .. })) {
                assert!(before.environment().parent_is_late && block == before);
                self.asked += 1;
                let given = executor.give_parent_hash(&self.memory, &mut block, parent);
                self.memory.apply(&given.unwrap());
                outcome = executor.execute(&self.memory, &mut block, group);
            }
            let outcome = outcome.unwrap();
            self.memory.apply(&outcome.diff);
            assert_eq!(outcome.outcomes.len(), group.len());
            for (transaction, outcome) in group.iter().zip(&outcome.outcomes) {
                let Ok(included) = outcome else { continue };
                raw.push(transaction.raw().to_vec());
                let bloom = blooms.bloom(&included.logs);
                receipts.push(encode(
                    included.kind,
                    included.success,
                    included.cumulative_gas,
                    &bloom,
                    &included.logs,
                ));
                prover_gas.push(included.prover_gas);
                results.push((
                    included.kind,
                    included.success,
                    included.gas_used,
                    included.logs.len(),
                ));
            }
            outcomes.push(outcome);
        }
        if block.environment().parent_is_late {
            self.unasked += 1;
            let given = executor.give_parent_hash(&self.memory, &mut block, parent);
            self.memory.apply(&given.unwrap());
        }
        assert_eq!(*block.environment(), environment);
        let diff = executor.end_block(&self.memory, &block).unwrap();
        self.memory.apply(&diff);

        let older = self.headers.iter().skip(1);
        let input = BatchInput {
            chain_id: CHAIN_ID,
            rules: self.rules,
            parent_header: self.headers[0].encode(),
            ancestors: older.map(Header::encode).collect(),
            blocks: vec![BlockInput {
                number: environment.number,
                timestamp: environment.timestamp,
                gas_limit: environment.gas_limit,
                base_fee: environment.base_fee,
                coinbase: environment.beneficiary,
                prev_randao: environment.prev_randao,
                parent_beacon_block_root: environment.parent_beacon_block_root,
                extra_data: vec![0; 32],
                transactions: raw,
            }],
            ..BatchInput::default()
        };
        let counted = self.state.execute_counted(input, &SoftwareCrypto);
        let (execution, cost) = counted.unwrap();
        for (index, (bound, counted)) in prover_gas
            .iter()
            .zip(&cost.blocks[0].transactions)
            .enumerate()
        {
            let counted = counted.work().gas();
            assert!(
                *bound >= counted,
                "transaction {index} of block {}: {counted} above {bound}",
                environment.number
            );
        }
        let executed = &execution.blocks[0];
        let theirs = executed.transactions.iter();
        let theirs: Vec<_> = theirs
            .map(|result| (result.kind, result.success, result.gas_used, result.logs))
            .collect();
        assert_eq!(results, theirs);
        assert_eq!(executed.header.gas_used, block.used().gas);
        let root = ordered_root(receipts.iter().map(Vec::as_slice)).unwrap();
        assert_eq!(executed.header.receipts_root, root);
        let root = State::new(&self.memory.genesis()).root();
        assert_eq!(
            executed.header.state_root, root,
            "block {}",
            environment.number
        );
        self.headers.insert(0, executed.header.clone());
        self.headers.truncate(200);
        outcomes
    }
}

/// Returns a block's environment as it is while the parent's hash is still computed.
pub(crate) fn without_parent(environment: &Environment, is_late: bool) -> Environment {
    let mut environment = environment.clone();
    if is_late {
        environment.parent_is_late = true;
        environment.hashes[0] = B256::ZERO;
    }
    environment
}
