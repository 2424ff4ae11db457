//! Signed transactions, and the accounts behind them.

use std::collections::VecDeque;

use alloy_primitives::{Address, B256, Bytes, address, keccak256};
use serde_json::{Value, json};
use zkfabric_batch::example::{Content, SEED, Traffic};
use zkfabric_stf::host::Genesis;

use super::calls::{Call, Calls};
use crate::Error;

/// Address of the examples' token.
pub(super) const TOKEN: Address = address!("0x00000000000000000000000000000000000e2c20");

/// A signed transaction.
#[derive(Debug, Clone)]
pub(super) struct Signed {
    pub(super) raw: Bytes,
    pub(super) hash: B256,
}

/// Transactions of many signers, each with its nonces in order.
#[derive(Debug)]
pub(super) struct Stream {
    traffic: Traffic,
    pub(super) genesis: Genesis,
    /// Signed and not sent: later ones of their signers wait for them.
    left: VecDeque<Signed>,
}

impl Stream {
    /// Creates the transactions of this many signers, on a chain whose blocks have this gas limit.
    ///
    /// # Errors
    /// The committed compiler output lacks a contract, or a key is invalid.
    pub(super) fn new(content: Content, signers: usize, gas_limit: u64) -> Result<Self, Error> {
        let mut traffic = Traffic::new(SEED, signers, content).map_err(failed)?;
        let genesis = traffic.genesis().chain_genesis().map_err(failed)?;
        Ok(Self {
            traffic,
            genesis: Genesis {
                gas_limit,
                ..genesis
            },
            left: VecDeque::new(),
        })
    }

    /// Returns the next transactions.
    ///
    /// # Errors
    /// Signing fails.
    pub(super) fn take(&mut self, count: usize) -> Result<Vec<Signed>, Error> {
        while self.left.len() < count {
            let raw = self.traffic.transaction().map_err(failed)?;
            let hash = keccak256(&raw);
            self.left.push_back(Signed { raw, hash });
        }
        Ok(self.left.drain(..count).collect())
    }

    /// Takes back transactions that were taken and not sent.
    pub(super) fn put_back(&mut self, unsent: impl DoubleEndedIterator<Item = Signed>) {
        for signed in unsent.rev() {
            self.left.push_front(signed);
        }
    }

    /// Returns up to so many accounts that have ether and no code.
    pub(super) fn owners(&self, most: usize) -> Vec<(Address, Value)> {
        let accounts = self.genesis.accounts.iter();
        let owners = accounts.filter(|(_, account)| account.code.is_empty());
        let owners = owners.map(|(address, account)| (*address, json!(account.balance)));
        owners.take(most).collect()
    }
}

fn failed(source: zkfabric_batch::Error) -> Error {
    Error::batch("transactions", source)
}

/// Writes the calls that send transactions.
pub(super) fn calls(signed: &[Signed], per_message: usize) -> Calls {
    let calls = signed.iter().map(|signed| Call {
        params: format!("[\"{}\"]", signed.raw),
        expected: format!("\"{}\"", signed.hash),
    });
    Calls::new("eth_sendRawTransaction", calls, per_message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_sent_is_taken_again() {
        let mut stream = Stream::new(Content::Transfers, 3, 1 << 30).unwrap();
        let hashes = |signed: &[Signed]| signed.iter().map(|one| one.hash).collect::<Vec<_>>();
        let first = stream.take(5).unwrap();
        stream.put_back(first[2..].iter().cloned());
        let second = stream.take(4).unwrap();
        assert_eq!(hashes(&second[..3]), hashes(&first[2..]));
        assert_ne!(second[3].hash, first[4].hash);
        assert_eq!(stream.owners(10).len(), 3);
        assert!(stream.genesis.accounts.contains_key(&TOKEN));
        let calls = calls(&first, 2);
        assert!(calls.messages()[0].contains(&first[1].raw.to_string()));
        assert_eq!(calls.expected()[4], format!("\"{}\"", first[4].hash));
    }
}
