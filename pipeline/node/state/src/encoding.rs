//! Bytes of a [`Diff`], as frames of the log carry them: one diff has one encoding.
//!
//! ```text
//! version (1), count of accounts, accounts, count of codes, codes
//! account: address, flags, the account if it exists, count of slots, slots
//! slot:    number, value
//! code:    hash, length, bytes
//! ```
//!
//! Flags are 1 for an account that exists, and 2 for storage that is cleared. Accounts, slots and
//! codes stand in strictly ascending order; `compact.rs` has the forms of numbers and accounts.

use alloy_primitives::{Bytes, keccak256};

use crate::compact::{Input, Malformed, put_account, put_count, put_number};
use crate::diff::{AccountDiff, Diff};

const VERSION: u8 = 1;
const EXISTS: u8 = 1;
const CLEARS: u8 = 2;

/// Why bytes are no diff.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DiffError {
    /// Bytes that no encoding has.
    #[error("not a diff: {0}")]
    Malformed(#[from] Malformed),
    /// Entries that do not ascend.
    #[error("not a diff: {what} {index} is not above the one before it")]
    Order {
        /// What does not ascend.
        what: &'static str,
        /// Index of the entry.
        index: usize,
    },
    /// A code under another hash.
    #[error("not a diff: code {index} has Keccak-256 {got}, expected {expected}")]
    CodeHash {
        /// Index of the code.
        index: usize,
        /// The hash beside the code.
        expected: alloy_primitives::B256,
        /// The code's hash.
        got: alloy_primitives::B256,
    },
}

impl Diff {
    /// Returns the bytes of the diff.
    ///
    /// [`Diff::decode`] refuses the bytes of a diff whose accounts, slots or codes do not ascend.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION];
        put_count(&mut bytes, self.accounts.len() as u64);
        for changed in &self.accounts {
            bytes.extend(changed.address);
            let exists = if changed.account.is_some() { EXISTS } else { 0 };
            bytes.push(exists | if changed.clears_storage { CLEARS } else { 0 });
            if let Some(account) = &changed.account {
                put_account(&mut bytes, account);
            }
            put_count(&mut bytes, changed.storage.len() as u64);
            for (slot, value) in &changed.storage {
                put_number(&mut bytes, *slot);
                put_number(&mut bytes, *value);
            }
        }
        put_count(&mut bytes, self.codes.len() as u64);
        for (hash, code) in &self.codes {
            bytes.extend(hash);
            put_count(&mut bytes, code.len() as u64);
            bytes.extend(code.iter());
        }
        bytes
    }

    /// Returns the diff that has these bytes.
    ///
    /// Takes memory in proportion to the bytes, whatever counts stand in them.
    ///
    /// # Errors
    /// [`DiffError`] if [`Diff::encode`] writes these bytes for no diff in ascending order, or if a
    /// code has another hash.
    pub fn decode(bytes: &[u8]) -> Result<Self, DiffError> {
        let mut input = Input::new(bytes);
        let version = input.byte("version 1")?;
        if version != VERSION {
            return Err(input.wrong("version 1", &version).into());
        }
        // No capacity in advance: the counts are the sender's.
        let mut accounts = Vec::new();
        for index in 0..input.count("a count of accounts")? {
            let changed = account(&mut input)?;
            ascends("account", index, accounts.last(), &changed, |changed| {
                changed.address
            })?;
            accounts.push(changed);
        }
        let mut codes = Vec::new();
        for index in 0..input.count("a count of codes")? {
            let hash = input.hash()?;
            let length = input.count("a code's length")?;
            let length = usize::try_from(length).unwrap_or(usize::MAX);
            let code = Bytes::copy_from_slice(input.take(length, "a code")?);
            let got = keccak256(&code);
            let code = (hash, code);
            ascends("code", index, codes.last(), &code, |code| code.0)?;
            if got != hash {
                return Err(DiffError::CodeHash {
                    index: index as usize,
                    expected: hash,
                    got,
                });
            }
            codes.push(code);
        }
        input.end()?;
        Ok(Self { accounts, codes })
    }
}

fn account(input: &mut Input<'_>) -> Result<AccountDiff, DiffError> {
    let address = input.address()?;
    let flags = input.byte("flags of an account")?;
    if flags & !(EXISTS | CLEARS) != 0 {
        return Err(input.wrong("flags below 4", &flags).into());
    }
    let account = if flags & EXISTS != 0 {
        Some(input.account()?)
    } else {
        None
    };
    let mut storage = Vec::new();
    for index in 0..input.count("a count of slots")? {
        let slot = (
            input.number("a slot's number")?,
            input.number("a slot's value")?,
        );
        ascends("slot", index, storage.last(), &slot, |slot| slot.0)?;
        storage.push(slot);
    }
    Ok(AccountDiff {
        address,
        account,
        clears_storage: flags & CLEARS != 0,
        storage,
    })
}

fn ascends<T, K: Ord>(
    what: &'static str,
    index: u64,
    before: Option<&T>,
    entry: &T,
    key: impl Fn(&T) -> K,
) -> Result<(), DiffError> {
    if before.is_some_and(|before| key(before) >= key(entry)) {
        let index = index as usize;
        return Err(DiffError::Order { what, index });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use alloy_primitives::{Address, B256, U256};
    use proptest::collection::{btree_map, vec};
    use proptest::prelude::*;

    use super::*;
    use crate::account::Account;

    fn number() -> impl Strategy<Value = U256> {
        let random = any::<[u8; 32]>().prop_map(U256::from_be_bytes);
        (random, 0_usize..=256).prop_map(|(number, shift)| number >> shift)
    }

    fn account() -> impl Strategy<Value = Account> {
        let code = prop_oneof![
            Just(Account::default().code_hash),
            Just(B256::ZERO),
            any::<[u8; 32]>().prop_map(B256::from),
        ];
        let nonce = prop_oneof![Just(0), Just(127), Just(128), Just(u64::MAX), any::<u64>()];
        (nonce, number(), code).prop_map(|(nonce, balance, code_hash)| Account {
            nonce,
            balance,
            code_hash,
        })
    }

    fn diff() -> impl Strategy<Value = Diff> {
        let changed = (
            proptest::option::of(account()),
            any::<bool>(),
            btree_map(number(), number(), 0..5),
        );
        let accounts = btree_map(any::<[u8; 20]>(), changed, 0..6);
        (accounts, vec(vec(any::<u8>(), 0..40), 0..4)).prop_map(|(accounts, codes)| {
            let codes: BTreeMap<_, _> = codes
                .into_iter()
                .map(|code| (keccak256(&code), code.into()))
                .collect();
            let accounts = accounts.into_iter();
            let changed = accounts.map(|(address, (account, clears_storage, storage))| {
                let storage = storage.into_iter().collect();
                AccountDiff {
                    address: Address::from(address),
                    account,
                    clears_storage,
                    storage,
                }
            });
            Diff {
                accounts: changed.collect(),
                codes: codes.into_iter().collect(),
            }
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        #[test]
        fn a_diff_comes_back(diff in diff()) {
            prop_assert_eq!(Diff::decode(&diff.encode()).unwrap(), diff);
        }

        /// What is decoded from changed bytes has these bytes as its encoding.
        #[test]
        fn bytes_of_a_diff_are_the_only_ones(
            diff in diff(),
            edits in vec((any::<prop::sample::Index>(), any::<u8>(), 0_u8..4), 1..4),
        ) {
            let mut bytes = diff.encode();
            for (at, byte, kind) in edits {
                if bytes.is_empty() {
                    break;
                }
                let at = at.index(bytes.len());
                match kind {
                    0 => bytes[at] = byte,
                    1 => bytes[at] ^= 1 << (byte % 8),
                    2 => bytes.insert(at, byte),
                    _ => bytes.truncate(at),
                }
            }
            if let Ok(decoded) = Diff::decode(&bytes) {
                prop_assert_eq!(decoded.encode(), bytes);
            }
        }

        #[test]
        fn any_bytes_are_a_diff_or_an_error(bytes in vec(any::<u8>(), 0..200)) {
            if let Ok(decoded) = Diff::decode(&bytes) {
                prop_assert_eq!(decoded.encode(), bytes);
            }
        }
    }

    /// Returns a diff of one account with these slots.
    fn slots(slots: &[(u64, u64)]) -> Diff {
        let slots = slots.iter();
        let changed = AccountDiff {
            address: Address::ZERO,
            account: None,
            clears_storage: false,
            storage: slots
                .map(|(slot, value)| (U256::from(*slot), U256::from(*value)))
                .collect(),
        };
        Diff {
            accounts: vec![changed],
            codes: Vec::new(),
        }
    }

    #[test]
    fn every_rule_of_the_form_is_checked() {
        let prefix = |rest: &[u8]| [&[1, 1], &[0; 20][..], rest].concat();
        let cases: [(Vec<u8>, &str); 12] = [
            (vec![2], "version"),
            (vec![1, 0x80, 0], "last byte of zero"),
            ([&[1][..], &[0xff; 9], &[2]].concat(), "beyond 64 bits"),
            (vec![1, 0xff, 0xff, 0xff, 0xff, 0x0f], "0 more bytes"),
            (prefix(&[4]), "flags"),
            (prefix(&[1, 2]), "whether the account has code"),
            (prefix(&[1, 0, 0, 33]), "33 bytes"),
            (prefix(&[1, 0, 0, 1, 0]), "a leading zero"),
            (
                prefix(&[&[1, 1, 0, 0], &Account::default().code_hash[..]].concat()),
                "the empty code's hash",
            ),
            (prefix(&[0, 0, 0, 9]), "the end"),
            (slots(&[(2, 1), (2, 3)]).encode(), "slot 1"),
            (slots(&[(2, 1), (1, 3)]).encode(), "slot 1"),
        ];
        for (bytes, reason) in cases {
            let error = Diff::decode(&bytes).unwrap_err().to_string();
            assert!(error.contains(reason), "{error}: {reason}");
        }
        let mut twice = slots(&[]);
        twice.accounts.push(twice.accounts[0].clone());
        let error = Diff::decode(&twice.encode()).unwrap_err();
        assert!(matches!(
            error,
            DiffError::Order {
                what: "account",
                index: 1
            }
        ));
        let code = (
            keccak256(b"\x00"),
            alloy_primitives::Bytes::from_static(b"\x00"),
        );
        let of = |codes: Vec<_>| Diff {
            accounts: Vec::new(),
            codes,
        };
        let error = Diff::decode(&of(vec![code.clone(), code.clone()]).encode()).unwrap_err();
        assert!(matches!(
            error,
            DiffError::Order {
                what: "code",
                index: 1
            }
        ));
        let error = Diff::decode(&of(vec![(B256::ZERO, code.1)]).encode()).unwrap_err();
        assert!(matches!(error, DiffError::CodeHash { index: 0, .. }));
    }
}
