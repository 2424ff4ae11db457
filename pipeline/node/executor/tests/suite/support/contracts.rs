//! Contracts of the tests' genesis: hand-written ones of a few bytes, and compiled ones of
//! `examples/contracts`.

use alloy_primitives::{Address, B256, Bytes, U256, address, hex, keccak256};
use serde_json::Value;

/// Adds one to slot 0.
pub(crate) const COUNTER: Address = address!("1000000000000000000000000000000000000001");
/// Logs its calldata's first word as a topic.
pub(crate) const LOGGER: Address = address!("1000000000000000000000000000000000000002");
/// Clears the slot given in the calldata.
pub(crate) const CLEARER: Address = address!("1000000000000000000000000000000000000003");
/// Always reverts.
pub(crate) const REVERTER: Address = address!("1000000000000000000000000000000000000004");
/// Stores the hash of the block three before the present one.
pub(crate) const HASHER: Address = address!("1000000000000000000000000000000000000005");
/// Stores the beneficiary's balance in slot 0.
pub(crate) const BENEFICIARY_READER: Address = address!("1000000000000000000000000000000000000006");
/// Stores the balance of the account given in the calldata in the caller's slot.
pub(crate) const BALANCE_READER: Address = address!("1000000000000000000000000000000000000007");
/// Sends its value to the account given in the calldata.
pub(crate) const FORWARDER: Address = address!("1000000000000000000000000000000000000008");
/// Creates a contract that destroys itself at once, by the salt given in the calldata.
pub(crate) const FACTORY: Address = address!("1000000000000000000000000000000000000009");
/// Creates a contract with a slot that stays, by the salt given in the calldata.
pub(crate) const DEPLOYER: Address = address!("100000000000000000000000000000000000000a");
/// Stores the code hash of the account given in the calldata in the caller's slot.
pub(crate) const HASH_READER: Address = address!("100000000000000000000000000000000000000b");
/// Adds one to the caller's slot and to slot 0.
pub(crate) const TWO_COUNTERS: Address = address!("100000000000000000000000000000000000000c");

/// Stores the hash of the parent.
pub(crate) const PARENT_HASHER: Address = address!("100000000000000000000000000000000000000d");
/// Stores the hash of the parent that the contract of EIP-2935 has.
pub(crate) const HISTORY_READER: Address = address!("100000000000000000000000000000000000000e");

const BEACON_ROOTS: Address = address!("000F3df6D732807Ef1319fB7B8bB8522d0Beac02");
pub(crate) const BLOCK_HISTORY: Address = address!("0000F90827F1C53a10cb7A02335B175320002935");
/// Code of EIP-4788 and EIP-2935, from those documents.
const BEACON_ROOTS_CODE: &[u8] = &hex!(
    "3373fffffffffffffffffffffffffffffffffffffffe14604d57602036146024575f5ffd5b5f35801560495762001fff810690815414603c575f5ffd5b62001fff01545f5260205ff35b5f5ffd5b62001fff42064281555f359062001fff015500"
);
const BLOCK_HISTORY_CODE: &[u8] = &hex!(
    "3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500"
);

/// Creation code of a contract with one slot and ten bytes of code.
const STAYING: [u8; 8] = hex!("60015f55600a5ff3");

/// Returns the hand-written contracts.
pub(crate) fn small() -> Vec<(Address, Bytes)> {
    let codes: [(Address, &[u8]); 16] = [
        (COUNTER, &hex!("5f546001015f5500")),
        (LOGGER, &hex!("5f355f5fa100")),
        (CLEARER, &hex!("5f5f355500")),
        (REVERTER, &hex!("5f5ffd")),
        (HASHER, &hex!("4360039003405f5500")),
        (BENEFICIARY_READER, &hex!("41315f5500")),
        (BALANCE_READER, &hex!("5f3531335500")),
        (FORWARDER, &hex!("5f5f5f5f345f355af100")),
        (FACTORY, &hex!("6133ff5f525f356002601e34f55000")),
        (
            DEPLOYER,
            &hex!("6760015f55600a5ff35f525f356008601834f55000"),
        ),
        (HASH_READER, &hex!("5f353f335500")),
        (TWO_COUNTERS, &hex!("3354600101335560015f54015f5500")),
        (PARENT_HASHER, &hex!("60014303405f5500")),
        (
            HISTORY_READER,
            &hex!(
                "600143035f5260205f60205f730000f90827f1c53a10cb7a02335b1753200029355afa505f515f5500"
            ),
        ),
        (BEACON_ROOTS, BEACON_ROOTS_CODE),
        (BLOCK_HISTORY, BLOCK_HISTORY_CODE),
    ];
    let codes = codes.into_iter();
    codes
        .map(|(address, code)| (address, Bytes::copy_from_slice(code)))
        .collect()
}

/// Returns the address of the contract that [`DEPLOYER`] creates.
pub(crate) fn deployed(salt: u64) -> Address {
    DEPLOYER.create2(B256::from(U256::from(salt)), keccak256(STAYING))
}

/// A compiled contract.
pub(crate) struct Compiled {
    pub(crate) runtime: Vec<u8>,
    pub(crate) init: Vec<u8>,
    json: Value,
}

impl Compiled {
    /// Reads a contract of `examples/contracts`.
    pub(crate) fn read(name: &str) -> Self {
        let text = include_str!("../../../../../../examples/contracts/compiled.json");
        let mut all: Value = serde_json::from_str(text).unwrap();
        let json = all["contracts"][name].take();
        let code = |field: &str| hex::decode(json[field].as_str().unwrap()).unwrap();
        Self {
            runtime: code("runtime"),
            init: code("init"),
            json,
        }
    }

    /// Returns the slot of a state variable.
    pub(crate) fn slot(&self, variable: &str) -> B256 {
        B256::from(U256::from(self.json["storage"][variable].as_u64().unwrap()))
    }

    /// Returns the runtime code with immutables.
    pub(crate) fn runtime_with(&self, values: &[(&str, B256)]) -> Bytes {
        let mut code = self.runtime.clone();
        for (name, value) in values {
            for place in self.json["immutables"][*name].as_array().unwrap() {
                let at = usize::try_from(place.as_u64().unwrap()).unwrap();
                code[at..at + 32].copy_from_slice(value.as_slice());
            }
        }
        code.into()
    }
}

/// Returns the slot of `mapping[key]` for a mapping at `slot`.
pub(crate) fn mapping(key: B256, slot: B256) -> U256 {
    keccak256([key.0, slot.0].concat()).into()
}

/// Builds call data from a signature and words.
pub(crate) fn call(signature: &str, words: &[B256]) -> Bytes {
    let mut data = keccak256(signature)[..4].to_vec();
    for word in words {
        data.extend_from_slice(word.as_slice());
    }
    data.into()
}

/// Returns a number as a word.
pub(crate) fn number(number: u64) -> B256 {
    U256::from(number).into()
}
