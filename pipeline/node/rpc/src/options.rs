//! Settings of a node.

use std::collections::BTreeSet;
use std::fmt;
use std::num::NonZero;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::time::Duration;

use alloy_primitives::{Address, B256, Signature};
use futures_util::future::BoxFuture;
use zkfabric_engine::MovableClock;

use crate::error::Error;

/// What a chain for development lets everybody change.
#[derive(Clone, Debug)]
pub struct DevOptions {
    /// The sequencer's clock.
    pub clock: Arc<MovableClock>,
    /// Signs for accounts whose keys the node has, if it has some.
    accounts: Option<Arc<dyn Accounts>>,
    /// Accounts that send without their signatures.
    impersonated: Arc<Mutex<BTreeSet<Address>>>,
    /// Lets the chain go back, once it has started; without one it does not.
    pub(crate) way_back: Arc<OnceLock<Weak<dyn WayBack>>>,
}

/// Accounts whose keys a node has, on a chain for development.
pub trait Accounts: fmt::Debug + Send + Sync {
    /// Returns their addresses.
    fn addresses(&self) -> Vec<Address>;

    /// Signs a hash by the key of one of them; `None` if there is none.
    fn sign(&self, address: Address, hash: B256) -> Option<Signature>;
}

/// Lets a chain go back to the ends of earlier blocks.
pub(crate) trait WayBack: fmt::Debug + Send + Sync {
    /// Ends the open block and notes where the chain stands; returns the snapshot's number.
    fn snapshot(self: Arc<Self>) -> BoxFuture<'static, Result<u64, Error>>;

    /// Goes back to a snapshot, and removes it and those behind it; `false` if there is none.
    fn revert(self: Arc<Self>, id: u64) -> BoxFuture<'static, Result<bool, Error>>;
}

impl DevOptions {
    /// Lets everybody move a clock.
    #[must_use]
    pub fn new(clock: Arc<MovableClock>) -> Self {
        Self {
            clock,
            accounts: None,
            impersonated: Arc::default(),
            way_back: Arc::default(),
        }
    }

    /// Signs `eth_sendTransaction` of accounts.
    #[must_use]
    pub fn with_accounts(self, accounts: Arc<dyn Accounts>) -> Self {
        Self {
            accounts: Some(accounts),
            ..self
        }
    }

    /// Returns the accounts whose keys the node has.
    pub(crate) fn accounts(&self) -> Vec<Address> {
        let accounts = self.accounts.as_ref();
        accounts.map_or_else(Vec::new, |accounts| accounts.addresses())
    }

    pub(crate) fn sign(&self, address: Address, hash: B256) -> Option<Signature> {
        self.accounts.as_ref()?.sign(address, hash)
    }

    /// Returns the accounts that send without their signatures.
    pub(crate) fn impersonated(&self) -> MutexGuard<'_, BTreeSet<Address>> {
        // No panic leaves the set half-changed.
        self.impersonated
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// Settings of a node.
#[derive(Clone, Debug)]
pub struct NodeOptions {
    /// What `web3_clientVersion` answers.
    pub client: String,
    /// Most gas of a call or of a request that executes several.
    pub call_gas: u64,
    /// Most time of a simulation, but for the call that is being executed.
    pub simulation_time: Duration,
    /// Threads for calls, traces, and blocks that are read from the disk.
    pub calls: usize,
    /// Most of those that wait for a thread.
    pub waiting_calls: usize,
    /// How long `eth_sendRawTransaction` waits until the transaction is durable, before it says so.
    pub send_time: Duration,
    /// Most time for which `eth_sendRawTransactionSync` waits, whatever its sender asks for.
    pub sync_time: Duration,
    /// Most blocks of `eth_getLogs`.
    pub log_blocks: u64,
    /// Most transactions that are read for an answer with logs, but for those of one block.
    pub log_transactions: usize,
    /// Most steps of a search for the blocks of an answer with logs, of about half a microsecond
    /// each: a page of the index takes four to eight.
    pub log_steps: u64,
    /// Most logs of an answer.
    pub logs: usize,
    /// Most filters of `eth_newFilter` and its like.
    pub filters: usize,
    /// Most of them that one connection has installed.
    pub filters_per_connection: usize,
    /// Most of them that one address has installed: of IPv6, a network of 64 bits.
    pub filters_per_address: usize,
    /// Most nodes that follow this one.
    pub followers: usize,
    /// Most of them on one WebSocket.
    pub followers_per_connection: usize,
    /// Most of them of one address: of IPv6, a network of 64 bits.
    pub followers_per_address: usize,
    /// After what time a filter that nobody asks for is removed.
    pub filter_time: Duration,
}

impl Default for NodeOptions {
    /// 50 million gas for a call, 5 seconds for a simulation, as many threads for calls as there
    /// are processors, and 1,024 calls that wait for one, 10 seconds for a transaction, 30 with its
    /// receipt, logs of 100,000 blocks and 500,000 transactions, found in 400,000 steps, 20,000
    /// logs, 1,000 filters for 5 minutes, of which a connection has 250 and an address 500, and 32
    /// followers, of which a WebSocket has 2 and an address 8.
    fn default() -> Self {
        Self {
            client: concat!("zkfabric/", env!("CARGO_PKG_VERSION")).to_owned(),
            call_gas: 50_000_000,
            simulation_time: Duration::from_secs(5),
            calls: std::thread::available_parallelism().map_or(2, NonZero::get),
            waiting_calls: 1_024,
            send_time: Duration::from_secs(10),
            sync_time: Duration::from_secs(30),
            log_blocks: 100_000,
            log_transactions: 500_000,
            log_steps: 400_000,
            logs: 20_000,
            filters: 1_000,
            filters_per_connection: 250,
            filters_per_address: 500,
            followers: 32,
            followers_per_connection: 2,
            followers_per_address: 8,
            filter_time: Duration::from_secs(300),
        }
    }
}
