//! A published vector of geth's tracers: a genesis, a block's context, a transaction, a tracer.

use std::collections::BTreeMap;
use std::path::Path;

use alloy_primitives::{Address, B256, Bytes, U256, hex, keccak256};
use revm::DatabaseRef;
use revm::bytecode::Bytecode;
use revm::context::{BlockEnv, TxEnv};
use revm::context_interface::block::BlobExcessGasAndPrice;
use revm::database::CacheDB;
use revm::primitives::hardfork::SpecId;
use revm::state::AccountInfo;
use serde::Deserialize;
use serde_json::{Map, Value};
use zkfabric_stf::state::EMPTY_CODE;
use zkfabric_stf::transaction;

use super::super::super::database::{Fault, Overrides};
use super::super::super::precompiles::CRYPTO;
use super::super::{Budget, Execution, Options, Place, Rules, Trace, trace};
use crate::error::Error;

/// A file of the vectors.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Vector {
    pub(super) genesis: Genesis,
    context: Context,
    input: String,
    tracer_config: Option<Value>,
    pub(super) result: Value,
}

#[derive(Debug, Deserialize)]
pub(super) struct Genesis {
    alloc: BTreeMap<Address, Account>,
    config: Map<String, Value>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Account {
    balance: U256,
    nonce: Quantity,
    code: Bytes,
    storage: BTreeMap<B256, B256>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Context {
    number: Quantity,
    timestamp: Quantity,
    difficulty: Quantity,
    gas_limit: Quantity,
    miner: Address,
    base_fee_per_gas: Option<Quantity>,
}

/// A number, with 0x or decimal, perhaps as text.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(try_from = "Value")]
struct Quantity(u64);

impl TryFrom<Value> for Quantity {
    type Error = String;

    fn try_from(value: Value) -> Result<Self, String> {
        let text = match &value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let read: Result<U256, _> = text.parse();
        let read = read.map_err(|error| format!("{text}: {error}"))?;
        Ok(Self(read.saturating_to()))
    }
}

impl Vector {
    pub(super) fn read(path: &Path) -> Self {
        let text = std::fs::read_to_string(path).unwrap();
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// Traces the transaction.
    pub(super) fn trace(&self, tracer: &str) -> Value {
        let traced = self.trace_within(tracer, &mut Budget::default());
        serde_json::to_value(traced.unwrap()).unwrap()
    }

    /// Traces the transaction within what is left of a budget.
    pub(super) fn trace_within(&self, tracer: &str, budget: &mut Budget) -> Result<Trace, Error> {
        let spec = self.spec();
        let block = self.block(spec);
        let options = Options::of(tracer, self.tracer_config.clone().unwrap_or(Value::Null));
        let chain_id = self.chain_id();
        let overrides = Overrides::default();
        let rules = Rules {
            chain_id,
            spec,
            block: &block,
            overrides: &overrides,
            is_call: false,
        };
        let transaction = self.transaction();
        let execution = Execution {
            transaction: &transaction,
            options: &options,
            place: self.place(),
        };
        let mut state = CacheDB::new(&self.genesis);
        trace(&mut state, rules, execution, budget)
    }

    /// Returns the place that the first call of a list names.
    fn place(&self) -> Place {
        let first = self.result.get(0).unwrap_or(&Value::Null);
        let hash = |name: &str| first[name].as_str().map(|text| text.parse().unwrap());
        let number = |name: &str| first[name].as_u64().unwrap_or_default();
        Place {
            block_hash: hash("blockHash"),
            block_number: number("blockNumber"),
            hash: hash("transactionHash"),
            index: usize::try_from(number("transactionPosition")).unwrap(),
            first_log: 0,
        }
    }

    pub(super) fn chain_id(&self) -> u64 {
        self.genesis.config["chainId"].as_u64().unwrap()
    }

    pub(super) fn transaction(&self) -> TxEnv {
        let raw = Bytes::from(hex::decode(&self.input).unwrap());
        let decoded = transaction::Transaction::decode(&raw, &CRYPTO).unwrap();
        decoded.into_env(&CRYPTO).unwrap()
    }

    pub(super) fn block(&self, spec: SpecId) -> BlockEnv {
        let context = &self.context;
        let is_merged = spec.is_enabled_in(SpecId::MERGE);
        BlockEnv {
            number: U256::from(context.number.0),
            beneficiary: context.miner,
            timestamp: U256::from(context.timestamp.0),
            gas_limit: context.gas_limit.0,
            basefee: context.base_fee_per_gas.unwrap_or_default().0,
            difficulty: U256::from(context.difficulty.0),
            prevrandao: is_merged.then_some(B256::ZERO),
            blob_excess_gas_and_price: Some(BlobExcessGasAndPrice {
                excess_blob_gas: 0,
                blob_gasprice: 1,
            }),
            slot_num: 0,
        }
    }

    /// Returns the rules of the block. Names of forks have capital letters in some vectors.
    pub(super) fn spec(&self) -> SpecId {
        let config = self.genesis.config.iter();
        let forks: BTreeMap<String, u64> = config
            .filter_map(|(name, at)| Some((name.to_lowercase(), at.as_u64()?)))
            .collect();
        let at = |name: &str, now: u64| forks.get(name).is_some_and(|first| *first <= now);
        let (number, time) = (self.context.number.0, self.context.timestamp.0);
        let order = [
            (SpecId::PRAGUE, at("praguetime", time)),
            (SpecId::CANCUN, at("cancuntime", time)),
            (SpecId::SHANGHAI, at("shanghaitime", time)),
            (SpecId::LONDON, at("londonblock", number)),
            (SpecId::BERLIN, at("berlinblock", number)),
            (SpecId::ISTANBUL, at("istanbulblock", number)),
            (SpecId::PETERSBURG, at("constantinopleblock", number)),
            (SpecId::BYZANTIUM, at("byzantiumblock", number)),
            (SpecId::SPURIOUS_DRAGON, at("eip158block", number)),
            (SpecId::TANGERINE, at("eip150block", number)),
            (SpecId::HOMESTEAD, at("homesteadblock", number)),
        ];
        let found = order.into_iter().find(|(_, is_active)| *is_active);
        found.map_or(SpecId::FRONTIER, |(spec, _)| spec)
    }
}

impl DatabaseRef for Genesis {
    type Error = Fault;

    fn basic_ref(&self, address: Address) -> Result<Option<AccountInfo>, Fault> {
        let account = self.alloc.get(&address);
        Ok(account.map(|account| AccountInfo {
            balance: account.balance,
            nonce: account.nonce.0,
            code_hash: match account.code.is_empty() {
                true => EMPTY_CODE,
                false => keccak256(&account.code),
            },
            account_id: None,
            code: None,
        }))
    }

    fn code_by_hash_ref(&self, hash: B256) -> Result<Bytecode, Fault> {
        let mut codes = self.alloc.values().map(|account| &account.code);
        let code = codes.find(|code| keccak256(code) == hash);
        let code = code.cloned().unwrap_or_default();
        Ok(super::super::super::database::bytecode(code))
    }

    fn storage_ref(&self, address: Address, slot: U256) -> Result<U256, Fault> {
        let account = self.alloc.get(&address);
        let value = account.and_then(|account| account.storage.get(&B256::from(slot)));
        Ok(value.copied().unwrap_or_default().into())
    }

    fn block_hash_ref(&self, _: u64) -> Result<B256, Fault> {
        Ok(B256::ZERO)
    }
}
