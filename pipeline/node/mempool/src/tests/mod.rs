//! Tests of the pool.

mod fairness;
mod limits;
mod model;
mod naive;
mod prices;

use alloy_primitives::{Address, B256, U256};

use crate::{Account, Price, Transaction};

/// Returns the address of a sender.
fn address(sender: u8) -> Address {
    Address::repeat_byte(sender)
}

/// Returns an account with a balance for all transactions of a test.
fn rich(nonce: u64) -> Account {
    let balance = U256::from(1_000_000_u64);
    Account { nonce, balance }
}

/// Returns a transaction of 100 bytes and cost 10; its hash follows from sender, nonce and price.
fn transaction(sender: u8, nonce: u64, fee: u128, tip: u128) -> Transaction<()> {
    let mut hash = B256::repeat_byte(sender);
    hash[..8].copy_from_slice(&nonce.to_be_bytes());
    hash[8..16].copy_from_slice(&(fee as u64).to_be_bytes());
    hash[16..24].copy_from_slice(&(tip as u64).to_be_bytes());
    Transaction {
        hash,
        sender: address(sender),
        nonce,
        gas_limit: 21_000,
        price: Price { fee, tip },
        cost: U256::from(10),
        bytes: 100,
        arrival_ms: 0,
        prover_gas: None,
        payload: (),
    }
}
