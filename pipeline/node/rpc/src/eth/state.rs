//! Accounts and proofs.

use std::collections::BTreeMap;
use std::sync::Arc;

use alloy_eips::{BlockId, BlockNumberOrTag};
use alloy_primitives::{Address, B256, Bytes, U64, U256};
use alloy_rpc_types_eth::{EIP1186AccountProofResponse, EIP1186StorageProof};
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use jsonrpsee::types::Params;
use serde::Deserialize;
use zkfabric_state::Account;
use zkfabric_stf::mpt::EMPTY_ROOT;
use zkfabric_stf::state::EMPTY_CODE;

use crate::arguments::Arguments;
use crate::error::Error;
use crate::node::Node;

/// Most slots of a proof, and of a request for several values.
const SLOTS: usize = 1_024;

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_method("eth_getBalance", |params, node, _| {
        let (address, id) = account(&params)?;
        let account = node.at(id)?.state.account(address)?;
        Ok::<U256, Error>(account.map_or(U256::ZERO, |account| account.balance))
    })?;
    module.register_async_method("eth_getTransactionCount", |params, node, _| async move {
        nonce(params, node).await
    })?;
    module.register_method("eth_getCode", |params, node, _| code(&params, node))?;
    module.register_method("eth_getStorageAt", |params, node, _| slot(&params, node))?;
    module.register_async_method("eth_getStorageValues", |params, node, _| async move {
        let mut arguments = Arguments::of(&params);
        let wanted: BTreeMap<Address, Vec<Key>> = arguments.next("requests")?;
        let id = arguments.optional("block")?;
        arguments.end()?;
        node.run(move |node| slots(node, wanted, id)).await
    })?;
    module.register_method("eth_getProof", |params, node, _| proof(&params, node))?;
    Ok(())
}

/// Takes an address and a block.
fn account(params: &Params<'_>) -> Result<(Address, Option<BlockId>), Error> {
    let mut arguments = Arguments::of(params);
    let address = arguments.next("address")?;
    let id = arguments.optional("block")?;
    arguments.end()?;
    Ok((address, id))
}

async fn nonce(params: Params<'static>, node: Arc<Node>) -> Result<U64, Error> {
    let (address, id) = account(&params)?;
    if id == Some(BlockId::Number(BlockNumberOrTag::Pending)) {
        if node.sequencer.replica().is_some() {
            // The pool is at its source.
            return node.nonce_at_source(address).await;
        }
        let nonce = node.ask(move |waiting| waiting.nonce(address)).await??;
        return Ok(U64::from(nonce));
    }
    let account = node.at(id)?.state.account(address)?;
    Ok(U64::from(account.map_or(0, |account| account.nonce)))
}

fn code(params: &Params<'_>, node: &Node) -> Result<Bytes, Error> {
    let (address, id) = account(params)?;
    let at = node.at(id)?;
    let account = at.state.account(address)?.filter(Account::has_code);
    let Some(Account { code_hash, .. }) = account else {
        return Ok(Bytes::new());
    };
    Ok(at.state.code(code_hash)?.unwrap_or_default())
}

/// A storage key: up to 64 hexadecimal digits, an odd number of them too.
#[derive(Clone, Copy, Debug)]
struct Key(U256);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error as _;
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::read(&text).map_err(D::Error::custom)
    }
}

impl Key {
    /// Reads a key, or says in geth's words why it is none.
    fn read(text: &str) -> Result<Self, String> {
        let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
        let digits = digits.ok_or_else(|| format!("storage key without 0x: {text:?}"))?;
        if digits.len() > 64 {
            let words = "storage key too long (want at most 32 bytes)";
            return Err(format!("{words}: {text:?}"));
        }
        if digits.is_empty() {
            return Ok(Self(U256::ZERO));
        }
        let key = U256::from_str_radix(digits, 16);
        key.map(Self)
            .map_err(|_| format!("invalid hex in storage key: {text:?}"))
    }
}

fn slot(params: &Params<'_>, node: &Node) -> Result<B256, Error> {
    let mut arguments = Arguments::of(params);
    let address: Address = arguments.next("address")?;
    let key: String = arguments.next("storage key")?;
    let id = arguments.optional("block")?;
    arguments.end()?;
    let Key(key) = Key::read(&key).map_err(Error::Invalid)?;
    Ok(node.at(id)?.state.storage(address, key)?.into())
}

/// Reads slots of several accounts, all from one state.
fn slots(
    node: &Node,
    wanted: BTreeMap<Address, Vec<Key>>,
    id: Option<BlockId>,
) -> Result<BTreeMap<Address, Vec<B256>>, Error> {
    let count = wanted.values().map(Vec::len).sum::<usize>();
    if count == 0 {
        return Err(Error::Invalid("empty request".to_owned()));
    }
    check_slots(count)?;
    let at = node.at(id)?;
    let values = wanted.into_iter().map(|(address, keys)| {
        let keys = keys.into_iter();
        let values = keys.map(|Key(key)| Ok(at.state.storage(address, key)?.into()));
        Ok((address, values.collect::<Result<_, Error>>()?))
    });
    values.collect()
}

fn check_slots(count: usize) -> Result<(), Error> {
    if count <= SLOTS {
        return Ok(());
    }
    Err(Error::Limit(format!(
        "too many slots (max {SLOTS}): ask for them in several requests"
    )))
}

/// Proves accounts and slots under the root of a sealed block: `latest` is the newest one that has
/// a header.
fn proof(params: &Params<'_>, node: &Node) -> Result<EIP1186AccountProofResponse, Error> {
    let mut arguments = Arguments::of(params);
    let address: Address = arguments.next("address")?;
    let keys: Vec<Key> = arguments.next("storage keys")?;
    let id: Option<BlockId> = arguments.optional("block")?;
    arguments.end()?;
    check_slots(keys.len())?;
    let sealed = node.heads.sealed();
    let number = match id {
        None | Some(BlockId::Number(BlockNumberOrTag::Latest | BlockNumberOrTag::Pending)) => {
            sealed
        }
        Some(id) => node.find(id)?.ok_or_else(|| Error::no_block(id))?,
    };
    // The open block has no root yet: by its number, too, it is `latest`.
    let number = number.min(sealed);
    let (trie, index) = node.heads.trie(number)?;
    let slots: Vec<U256> = keys.iter().map(|key| key.0).collect();
    let proof = trie.proof(index, address, &slots);
    let proof = proof.map_err(|error| node.of_window(number, error))?;
    let leaf = proof.account;
    let storage_proof = proof.slots.into_iter().map(|slot| EIP1186StorageProof {
        key: B256::from(slot.slot).into(),
        value: slot.value,
        proof: slot.nodes,
    });
    Ok(EIP1186AccountProofResponse {
        address,
        balance: leaf.map_or(U256::ZERO, |leaf| leaf.balance),
        code_hash: leaf.map_or(EMPTY_CODE, |leaf| leaf.code_hash),
        nonce: leaf.map_or(0, |leaf| leaf.nonce),
        storage_hash: leaf.map_or(EMPTY_ROOT, |leaf| leaf.storage_root),
        account_proof: proof.nodes,
        storage_proof: storage_proof.collect(),
    })
}
