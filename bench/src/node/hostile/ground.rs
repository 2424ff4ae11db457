//! Where an attack happens: a node, accounts of the attacker, and contracts that take much.

use std::net::SocketAddr;
use std::time::Duration;

use alloy_primitives::{Address, Bytes, U256, address};
use futures_util::FutureExt as _;
use serde_json::{Value, json};
use zkfabric_batch::example::Content;
use zkfabric_stf::host::GenesisAccount;

use super::super::client::Client;
use super::super::error::NodeError;
use super::super::transactions::Stream;
use super::super::transport::http::request;
use super::super::{Contestant, Session, Who};
use super::sizes::Sizes;
use super::wallet::{Sent, Wallet};
use super::wire::{Prepared, Reading, Tally, once, repeat, together};
use crate::Error;

/// What the rows begin with.
pub(in super::super) const NAME: &str = "hostile";
/// A contract with 16 logs of as many bytes as its call data says, in 32 bytes.
pub(super) const LOUD: Address = address!("0x00000000000000000000000000000000000010d0");
/// A contract that calls another one, with 32 bytes, until its gas is gone.
pub(super) const ENDLESS: Address = address!("0x000000000000000000000000000000000000e4d1");
/// Logs of a call of [`LOUD`].
pub(super) const LOGS: usize = 16;
/// Most gas of a transaction (EIP-7825), and of a call.
const TRANSACTION_GAS: u64 = 1 << 24;
pub(super) const CALL_GAS: u64 = 50_000_000;
/// Limits and base fee that a genesis has by default.
const GAS_LIMIT: u64 = 1_000_000_000;
const BASE_FEE: u64 = 10_000_000;
/// Senders of the honest transfers.
const SIGNERS: usize = 100;
/// Most accounts of an attack.
const WALLETS: usize = 32;

/// Where an attack happens.
#[derive(Debug)]
pub(super) struct Ground {
    pub(super) address: SocketAddr,
    pub(super) sizes: Sizes,
    pub(super) wallets: Vec<Wallet>,
    pub(super) client: Client,
}

/// Starts a node on a chain with the contracts and the attacker's accounts.
///
/// # Errors
/// The node does not start.
pub(super) fn start(session: &Session<'_>, name: &str) -> Result<Contestant, Error> {
    let mut stream = Stream::new(Content::Transfers, SIGNERS, GAS_LIMIT)?;
    let genesis = &mut stream.genesis;
    genesis.base_fee = BASE_FEE;
    for (at, code) in [(LOUD, loud()), (ENDLESS, endless())] {
        let contract = GenesisAccount {
            code,
            ..GenesisAccount::default()
        };
        genesis.accounts.insert(at, contract);
    }
    for number in 0..WALLETS {
        let rich = GenesisAccount {
            balance: U256::from(10_u64).pow(U256::from(24)),
            ..GenesisAccount::default()
        };
        let wallet = Wallet::new(number, genesis.chain_id)?;
        genesis.accounts.insert(wallet.signer.address, rich);
    }
    let who = Who::Node;
    let folder = session.folder.join(format!("{}-{NAME}-{name}", who.name()));
    let server = session.serve(who, &folder, &stream, &[])?;
    Ok(Contestant {
        who,
        server,
        stream,
    })
}

/// `push0 calldataload push0 log0`, 16 times.
fn loud() -> Bytes {
    [0x5f, 0x35, 0x5f, 0xa0].repeat(LOGS).into()
}

/// `jumpdest push0 push0 push1 32 push0 push1 4 gas staticcall pop push0 jump`.
fn endless() -> Bytes {
    const CODE: [u8; 13] = [
        0x5b, 0x5f, 0x5f, 0x60, 0x20, 0x5f, 0x60, 0x04, 0x5a, 0xfa, 0x50, 0x5f, 0x56,
    ];
    Bytes::from_static(&CODE)
}

impl Ground {
    /// Takes a node.
    ///
    /// # Errors
    /// It takes no connection.
    pub(super) fn new(contestant: &Contestant, sizes: Sizes) -> Result<Self, NodeError> {
        let (address, chain_id) = (
            contestant.server.address,
            contestant.stream.genesis.chain_id,
        );
        let wallets = (0..WALLETS).map(|number| Wallet::new(number, chain_id));
        Ok(Self {
            address,
            sizes,
            wallets: wallets.collect::<Result<_, _>>()?,
            client: Client::open(address)?,
        })
    }

    /// Returns a request of HTTP.
    pub(super) fn post(&self, body: &str) -> Vec<u8> {
        request(self.address, body)
    }

    /// Returns a request of HTTP with one call.
    pub(super) fn call(&self, method: &str, params: &Value) -> Vec<u8> {
        self.post(&call(method, params))
    }

    /// Returns requests of all receipts and all logs of blocks.
    pub(super) fn reads(&self, numbers: &[u64]) -> Vec<Vec<u8>> {
        let of_block = |number: &u64| {
            let number = format!("{number:#x}");
            let range = json!([{"fromBlock": number, "toBlock": number}]);
            [
                self.call("eth_getBlockReceipts", &json!([number])),
                self.call("eth_getLogs", &range),
            ]
        };
        numbers.iter().flat_map(of_block).collect()
    }

    /// Returns requests to send transactions, one each.
    pub(super) fn sends(&self, raw: &[Bytes]) -> Vec<Vec<u8>> {
        let sends = raw.iter();
        let sends = sends.map(|raw| self.call("eth_sendRawTransaction", &json!([raw])));
        sends.collect()
    }

    /// Returns the attack of so many connections, each of which sends the requests over and over,
    /// and begins so many behind the one before.
    pub(super) fn readers(
        &self,
        requests: Vec<Vec<u8>>,
        (connections, step, reading): (usize, usize, Reading),
    ) -> Prepared {
        let address = self.address;
        Box::new(move |end| {
            let tally = Tally::default();
            let all = (0..connections).map(|index| {
                repeat(address, &requests, step * index, reading, &tally).boxed_local()
            });
            together(end, &tally, all)
        })
    }

    /// Returns the attack of connections that send their requests once.
    pub(super) fn senders(&self, requests: Vec<Vec<Vec<u8>>>) -> Prepared {
        let address = self.address;
        Box::new(move |end| {
            let tally = Tally::default();
            let all = requests
                .iter()
                .map(|requests| once(address, requests, Duration::ZERO, &tally).boxed_local());
            together(end, &tally, all)
        })
    }

    /// Makes a block of large transactions, and returns its number.
    ///
    /// # Errors
    /// A transaction is not taken.
    pub(super) fn block(&mut self, transactions: usize) -> Result<u64, NodeError> {
        let loud = loud_call(self.sizes.log_bytes);
        for index in 0..transactions {
            let wallets = self.wallets.len();
            if let Some(wallet) = self.wallets.get_mut(index % wallets) {
                let raw = wallet.sign(&loud)?;
                self.client.ask("eth_sendRawTransaction", &json!([raw]))?;
            }
        }
        self.client.ask("evm_mine", &json!([]))?;
        self.client.newest()
    }

    /// Makes the blocks that are answered whole, and returns their numbers.
    ///
    /// # Errors
    /// A transaction is not taken.
    pub(super) fn blocks(&mut self) -> Result<Vec<u64>, NodeError> {
        let (blocks, transactions) = (self.sizes.blocks, self.sizes.transactions);
        (0..blocks).map(|_| self.block(transactions)).collect()
    }
}

/// Returns a call as JSON.
pub(super) fn call(method: &str, params: &Value) -> String {
    json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).to_string()
}

/// Returns a transaction whose logs have so many bytes together.
pub(super) fn loud_call(log_bytes: usize) -> Sent {
    let each = U256::from(log_bytes / LOGS).to_be_bytes::<32>();
    Sent::call(LOUD, TRANSACTION_GAS, each.into())
}
