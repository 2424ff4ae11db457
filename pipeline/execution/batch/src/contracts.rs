//! Committed compiler output of `examples/contracts`, and its ABI: selectors, words, storage slots.

use std::collections::BTreeMap;

use alloy_primitives::{Address, B256, Bytes, U256, keccak256};
use serde::Deserialize;

use crate::Error;

/// Output of `examples/contracts/compile.mjs`.
const COMPILED: &str = include_str!("../../../../examples/contracts/compiled.json");

/// Compiled contracts.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Contracts {
    contracts: BTreeMap<String, Contract>,
}

/// A compiled contract.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Contract {
    /// Creation code; constructor arguments are appended.
    pub(crate) init: Bytes,
    /// Code of the created account.
    pub(crate) runtime: Bytes,
    /// State variables and their slots.
    storage: BTreeMap<String, u64>,
    /// Immutables and the offsets of their words in the runtime code.
    #[serde(default)]
    immutables: BTreeMap<String, Vec<usize>>,
}

impl Contracts {
    /// Reads the committed compiler output.
    pub(crate) fn committed() -> Result<Self, Error> {
        serde_json::from_str(COMPILED).map_err(Error::Contracts)
    }

    /// Returns the contract of this name.
    pub(crate) fn get(&self, name: &'static str) -> Result<&Contract, Error> {
        self.contracts.get(name).ok_or(Error::NoContract(name))
    }
}

impl Contract {
    /// Returns the slot of a state variable.
    pub(crate) fn slot(&self, variable: &'static str) -> Result<B256, Error> {
        let slot = self
            .storage
            .get(variable)
            .ok_or(Error::NoContract(variable))?;
        Ok(B256::from(U256::from(*slot)))
    }

    /// Returns the runtime code after a constructor that sets the immutables to these values; every
    /// immutable needs one.
    pub(crate) fn runtime_with(&self, values: &[(&'static str, B256)]) -> Result<Bytes, Error> {
        let mut code = self.runtime.to_vec();
        let mut set = 0;
        for (name, value) in values {
            let missing = Error::NoContract(name);
            let Some(places) = self.immutables.get(*name) else {
                return Err(missing);
            };
            for place in places {
                let word = code.get_mut(*place..place.saturating_add(32));
                let Some(word) = word else {
                    return Err(missing);
                };
                word.copy_from_slice(value.as_slice());
            }
            set += 1;
        }
        if set < self.immutables.len() {
            return Err(Error::Immutables {
                expected: self.immutables.len(),
                got: set,
            });
        }
        Ok(code.into())
    }

    /// Returns the creation code with constructor arguments.
    pub(crate) fn creation(&self, arguments: &[B256]) -> Bytes {
        let mut code = self.init.to_vec();
        for word in arguments {
            code.extend_from_slice(word.as_slice());
        }
        code.into()
    }
}

/// Builds call data from the selector of a signature and static arguments.
pub(crate) fn call(signature: &str, arguments: &[B256]) -> Bytes {
    let mut data = selector(signature).to_vec();
    for word in arguments {
        data.extend_from_slice(word.as_slice());
    }
    data.into()
}

/// Builds call data whose last argument is a byte string.
pub(crate) fn call_with_bytes(signature: &str, arguments: &[B256], bytes: &[u8]) -> Bytes {
    let mut head = arguments.to_vec();
    head.extend([number(32 * (arguments.len() + 1)), number(bytes.len())]);
    let mut data = call(signature, &head).to_vec();
    let end = data.len() + bytes.len().next_multiple_of(32);
    data.extend_from_slice(bytes);
    data.resize(end, 0);
    data.into()
}

/// A call that an account makes.
pub(crate) struct AccountCall {
    /// The called account.
    pub(crate) to: Address,
    /// The transferred value.
    pub(crate) value: U256,
    /// The call data.
    pub(crate) data: Bytes,
}

/// Builds call data of `Account.execute((address,uint256,bytes)[])`.
pub(crate) fn execute(calls: &[AccountCall]) -> Bytes {
    let mut offsets = Vec::new();
    let mut tail: Vec<u8> = Vec::new();
    for AccountCall { to, value, data } in calls {
        // Offsets count from the end of the array's length word.
        offsets.push(number(calls.len() * 32 + tail.len()));
        let mut padded = data.to_vec();
        padded.resize(data.len().next_multiple_of(32), 0);
        for word in [
            address(*to),
            B256::from(*value),
            number(96),
            number(data.len()),
        ] {
            tail.extend_from_slice(word.as_slice());
        }
        tail.extend_from_slice(&padded);
    }
    let mut arguments = vec![number(32), number(calls.len())];
    arguments.extend(offsets);
    let mut call = call("execute((address,uint256,bytes)[])", &arguments).to_vec();
    call.extend_from_slice(&tail);
    call.into()
}

/// Encodes an address as an ABI word.
pub(crate) fn address(address: Address) -> B256 {
    address.into_word()
}

/// Encodes a number as an ABI word.
pub(crate) fn number(number: usize) -> B256 {
    B256::from(U256::from(number))
}

/// Returns the slot of `mapping[key]` for a mapping at `slot`.
pub(crate) fn mapping(key: B256, slot: B256) -> B256 {
    keccak256([key.0, slot.0].concat())
}

/// Returns the storage word of a string of fewer than 32 bytes: the bytes from the left, twice the
/// length in the last byte.
pub(crate) fn short_string(text: &str) -> B256 {
    let mut word = [0; 32];
    for (to, from) in word.iter_mut().take(31).zip(text.bytes()) {
        *to = from;
    }
    word[31] = u8::try_from(text.len().min(31) * 2).unwrap_or(0);
    B256::from(word)
}

fn selector(signature: &str) -> [u8; 4] {
    let [a, b, c, d, ..] = keccak256(signature).0;
    [a, b, c, d]
}

#[cfg(test)]
mod tests {
    use alloy_primitives::hex;

    use super::*;

    #[test]
    fn call_data_matches_the_published_selector() {
        // ERC-20: transfer(address,uint256) is a9059cbb.
        let data = call(
            "transfer(address,uint256)",
            &[address(Address::repeat_byte(0x11)), number(5)],
        );
        assert_eq!(data.len(), 68);
        assert_eq!(data[..4], hex!("a9059cbb"));
        assert_eq!(data[16..36], [0x11; 20]);
        assert_eq!(data[67], 5);
    }

    #[test]
    fn nested_calls_follow_the_abi() {
        let inner = Bytes::from_static(&[0xaa; 33]);
        let one = AccountCall {
            to: Address::repeat_byte(1),
            value: U256::from(7),
            data: inner,
        };
        let two = AccountCall {
            to: Address::repeat_byte(2),
            value: U256::ZERO,
            data: Bytes::new(),
        };
        let data = execute(&[one, two]);
        let word = |index: usize| U256::from_be_slice(&data[4 + 32 * index..36 + 32 * index]);
        assert_eq!(word(0), U256::from(32));
        assert_eq!(word(1), U256::from(2));
        // The first tuple follows two offsets; it has 4 head words and 2 words of padded data.
        assert_eq!(word(2), U256::from(64));
        assert_eq!(word(3), U256::from(64 + 6 * 32));
        assert_eq!(word(5), U256::from(7));
        assert_eq!(word(7), U256::from(33));
        assert_eq!(data.len(), 4 + 32 * (4 + 6 + 4));
    }

    #[test]
    fn a_byte_string_is_padded() {
        let data = call_with_bytes("f(uint256,bytes)", &[number(7)], &[0xaa; 33]);
        let word = |index: usize| U256::from_be_slice(&data[4 + 32 * index..36 + 32 * index]);
        assert_eq!([0, 1, 2].map(word), [7, 64, 33].map(U256::from));
        assert_eq!(data.len(), 4 + 32 * 5);
        assert_eq!(
            data[4 + 32 * 3..][..34],
            [[0xaa; 33].as_slice(), &[0]].concat()
        );
    }

    #[test]
    fn immutables_are_written_and_all_of_them() {
        let contracts = Contracts::committed().unwrap();
        let router = contracts.get("Router").unwrap();
        let values = [
            ("factory", address(Address::repeat_byte(0xfa))),
            ("pairCodeHash", B256::repeat_byte(0xc0)),
        ];
        let code = router.runtime_with(&values).unwrap();
        assert_eq!(code.len(), router.runtime.len());
        for (name, value) in values {
            assert!(!router.immutables[name].is_empty());
            for place in &router.immutables[name] {
                assert_eq!(code[*place..place + 32], value.0);
            }
        }
        let error = router.runtime_with(&values[..1]).unwrap_err().to_string();
        assert!(error.contains("2 immutables, got 1"), "{error}");
        assert!(router.runtime_with(&[("none", B256::ZERO)]).is_err());
    }

    #[test]
    fn strings_stand_in_one_word() {
        let word = short_string("EXT");
        assert_eq!(word[..3], *b"EXT");
        assert_eq!(word[31], 6);
    }
}
