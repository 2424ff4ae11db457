//! A genesis in geth's form.
//!
//! Chain id, accounts, time, gas limit and base fee are taken. A chain here begins with a block
//! that has nothing else, so its first block has another hash than geth's where that has
//! `extraData`, `difficulty`, `coinbase` or `nonce`.

use std::collections::BTreeMap;

use alloy_primitives::{Address, Bytes, U256};
use serde::Deserialize;
use serde_json::Value;
use zkfabric_stf::Fork;
use zkfabric_stf::host::{Genesis, GenesisAccount};

/// Base fee where the file has none (EIP-1559): 1 gwei.
const BASE_FEE: u64 = 1_000_000_000;
/// Least gas limit of a block (Yellow Paper, 4.4.4).
const LEAST_GAS_LIMIT: u64 = 5_000;

/// What a file says.
#[derive(Debug)]
pub(super) struct Imported {
    pub(super) genesis: Genesis,
    /// The newest fork at the genesis that chains here have.
    pub(super) fork: Option<Fork>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct File {
    config: Config,
    #[serde(default)]
    timestamp: Number,
    gas_limit: Number,
    base_fee_per_gas: Option<Number>,
    #[serde(default)]
    number: Number,
    alloc: BTreeMap<Address, Account>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Config {
    chain_id: Number,
    cancun_time: Option<Number>,
    prague_time: Option<Number>,
    osaka_time: Option<Number>,
}

#[derive(Deserialize)]
struct Account {
    #[serde(default)]
    balance: Number,
    #[serde(default)]
    nonce: Number,
    #[serde(default)]
    code: Bytes,
    #[serde(default)]
    storage: BTreeMap<String, Number>,
}

/// A number: an integer, decimal digits, or hexadecimal digits after `0x`.
#[derive(Clone, Copy, Default, Deserialize, PartialEq, Eq)]
#[serde(try_from = "Value")]
struct Number(U256);

impl TryFrom<Value> for Number {
    type Error = String;

    fn try_from(value: Value) -> Result<Self, Self::Error> {
        let number = match &value {
            Value::Number(number) => number.as_u64().map(U256::from),
            Value::String(text) => number(text),
            _ => None,
        };
        number.map(Self).ok_or_else(|| {
            format!("expected a number as digits, or a string of decimal digits or of 0x and hexadecimal digits, got {value}")
        })
    }
}

fn number(text: &str) -> Option<U256> {
    let (digits, radix) = match text.strip_prefix("0x") {
        // Geth writes zero so, too.
        Some("") => return Some(U256::ZERO),
        Some(digits) => (digits, 16),
        None => (text, 10),
    };
    let is_plain = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix));
    let read = U256::from_str_radix(digits, u64::from(radix)).ok();
    read.filter(|_| is_plain)
}

impl Number {
    fn small(self, field: &str) -> Result<u64, String> {
        u64::try_from(self.0).map_err(|_| format!("{field} is {}, expected less than 2^64", self.0))
    }
}

/// Reads a genesis.
///
/// # Errors
/// What is wrong with it.
pub(super) fn read(text: &str) -> Result<Imported, String> {
    let File {
        config,
        timestamp,
        gas_limit,
        base_fee_per_gas,
        number: of_block,
        alloc,
    } = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let timestamp = timestamp.small("timestamp")?;
    let is_active =
        |time: Option<Number>| time.is_some_and(|Number(time)| time <= U256::from(timestamp));
    let forks = [
        (config.osaka_time, Fork::Osaka),
        (config.prague_time, Fork::Prague),
        (config.cancun_time, Fork::Cancun),
    ];
    let fork = forks.into_iter().find(|(time, _)| is_active(*time));
    let gas_limit = gas_limit.small("gasLimit")?;
    if gas_limit < LEAST_GAS_LIMIT {
        return Err(format!(
            "gasLimit is {gas_limit}, expected at least {LEAST_GAS_LIMIT}"
        ));
    }
    let base_fee = base_fee_per_gas.map_or(Ok(BASE_FEE), |fee| fee.small("baseFeePerGas"))?;
    let accounts = alloc.into_iter();
    let accounts = accounts.map(|(address, read)| Ok((address, account(address, read)?)));
    Ok(Imported {
        genesis: Genesis {
            chain_id: config.chain_id.small("config.chainId")?,
            rules: zkfabric_stf::Rules::default(),
            number: of_block.small("number")?,
            timestamp,
            gas_limit,
            base_fee,
            accounts: accounts.collect::<Result<_, String>>()?,
        },
        fork: fork.map(|(_, fork)| fork),
    })
}

fn account(address: Address, read: Account) -> Result<GenesisAccount, String> {
    let slots = read.storage.into_iter().map(|(slot, Number(value))| {
        // Slots are hexadecimal, with or without 0x.
        let digits = slot.strip_prefix("0x").unwrap_or(&slot);
        let slot = number(&format!("0x{digits}"));
        let slot = slot.ok_or_else(|| format!("alloc.{address}.storage: {digits:?} is no slot"))?;
        Ok((slot, value))
    });
    let mut storage: BTreeMap<U256, U256> = slots.collect::<Result<_, String>>()?;
    storage.retain(|_, value| !value.is_zero());
    Ok(GenesisAccount {
        balance: read.balance.0,
        nonce: read.nonce.small("nonce")?,
        code: read.code,
        storage,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_have_geths_spellings() {
        let file = json!({
            "config": {"chainId": 77, "cancunTime": 0, "pragueTime": "0x10", "osakaTime": 17},
            "nonce": "0x0", "difficulty": "0x1", "extraData": "0x12", "timestamp": "0x10",
            "gasLimit": "30000000",
            "alloc": {
                "f39Fd6e51aad88F6F4ce6aB8827279cffFb92266": {"balance": "0x0de0b6b3a7640000"},
                "0x0000000000000000000000000000000000000002": {
                    "balance": "5", "nonce": "0x1", "code": "0x6001",
                    "storage": {
                        "0x0000000000000000000000000000000000000000000000000000000000000003": "0x0000000000000000000000000000000000000000000000000000000000000004",
                        "05": "0x0"
                    }
                }
            }
        });
        let Imported { genesis, fork } = read(&file.to_string()).unwrap();
        assert_eq!(fork, Some(Fork::Prague));
        let header = (
            genesis.chain_id,
            genesis.timestamp,
            genesis.gas_limit,
            genesis.base_fee,
        );
        assert_eq!(header, (77, 16, 30_000_000, 1_000_000_000));
        let accounts: Vec<_> = genesis.accounts.values().collect();
        assert_eq!(accounts[0].storage, [(U256::from(3), U256::from(4))].into());
        assert_eq!((accounts[0].nonce, accounts[0].code.len()), (1, 2));
        assert_eq!(accounts[1].balance, U256::from(10).pow(U256::from(18)));
    }

    #[test]
    fn what_is_no_genesis_is_told() {
        let with = |change: &dyn Fn(&mut Value)| {
            let mut file = json!({"config": {"chainId": 1}, "gasLimit": 5000, "alloc": {}});
            change(&mut file);
            read(&file.to_string()).unwrap_err()
        };
        for (change, expected) in [
            (
                &(|file: &mut Value| file["gasLimit"] = json!(4999)) as &dyn Fn(&mut Value),
                "gasLimit",
            ),
            (&|file| file["config"] = json!({}), "chainId"),
            (
                &|file| file["config"]["chainId"] = json!(-1),
                "expected a number",
            ),
            (
                &|file| file["timestamp"] = json!("1e9"),
                "expected a number",
            ),
            (
                &|file| file["timestamp"] = json!("0x10000000000000000"),
                "timestamp",
            ),
            (&|file| file["alloc"]["0x1"] = json!({}), "alloc"),
        ] {
            let error = with(change);
            assert!(
                error.contains(expected) || error.contains("line 1"),
                "{expected}: {error}"
            );
        }
        read("[]").unwrap_err();
    }
}
