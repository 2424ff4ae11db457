//! Where an attack happens: a node, accounts of the attacker, and contracts that take much.

use std::net::SocketAddr;

use alloy_primitives::{Address, Bytes, U256, address};
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
        genesis.accounts.insert(wallet.address, rich);
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
        let number = self.client.ask("eth_blockNumber", &json!([]))?;
        quantity(&number)
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

fn quantity(text: &str) -> Result<u64, NodeError> {
    let digits = text.trim_matches('"').trim_start_matches("0x");
    u64::from_str_radix(digits, 16).map_err(|_| NodeError::Wrong {
        what: "number of the newest block".to_owned(),
        expected: "a quantity".to_owned(),
        got: text.to_owned(),
    })
}
