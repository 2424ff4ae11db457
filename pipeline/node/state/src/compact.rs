//! Compact forms of numbers and accounts: each value has one.
//!
//! | value | bytes |
//! |---|---|
//! | count, nonce | LEB128 with 10 bytes at most, without a last byte of zero |
//! | 256-bit number | its length (0 to 32), then its big-endian bytes without leading zeros |
//! | account | 1 with code, 0 without; nonce; balance; the code's hash if there is one |
//!
//! Code with the empty code's hash counts as no code. Readers refuse every other form, so that
//! equal values have equal bytes.

use alloy_primitives::{Address, B256, U256};
use zkfabric_stf::state::EMPTY_CODE;

use crate::account::Account;

/// Bytes that are no compact form: where, what was expected, and what stands there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("byte {offset}: expected {expected}, got {got}")]
pub struct Malformed {
    /// Offset in bytes.
    pub offset: usize,
    /// What was expected.
    pub expected: &'static str,
    /// What was found.
    pub got: String,
}

/// Bytes that are read from the front.
#[derive(Clone, Debug)]
pub(crate) struct Input<'a> {
    rest: &'a [u8],
    offset: usize,
}

impl<'a> Input<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self {
            rest: bytes,
            offset: 0,
        }
    }

    /// Returns the error of what was just expected.
    pub(crate) fn wrong(
        &self,
        expected: &'static str,
        got: &(impl ToString + ?Sized),
    ) -> Malformed {
        Malformed {
            offset: self.offset,
            expected,
            got: got.to_string(),
        }
    }

    /// Takes a number of bytes.
    pub(crate) fn take(
        &mut self,
        count: usize,
        expected: &'static str,
    ) -> Result<&'a [u8], Malformed> {
        let Some((taken, rest)) = self.rest.split_at_checked(count) else {
            return Err(self.wrong(expected, &format!("{} more bytes", self.rest.len())));
        };
        self.rest = rest;
        self.offset += count;
        Ok(taken)
    }

    pub(crate) fn array<const N: usize>(
        &mut self,
        expected: &'static str,
    ) -> Result<[u8; N], Malformed> {
        let mut array = [0; N];
        array.copy_from_slice(self.take(N, expected)?);
        Ok(array)
    }

    pub(crate) fn byte(&mut self, expected: &'static str) -> Result<u8, Malformed> {
        let [byte] = self.array(expected)?;
        Ok(byte)
    }

    /// Takes a byte that is 0 or 1.
    pub(crate) fn flag(&mut self, expected: &'static str) -> Result<bool, Malformed> {
        match self.byte(expected)? {
            0 => Ok(false),
            1 => Ok(true),
            other => Err(self.wrong(expected, &other)),
        }
    }

    /// Takes a count in LEB128.
    pub(crate) fn count(&mut self, expected: &'static str) -> Result<u64, Malformed> {
        let mut value = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte(expected)?;
            let bits = u64::from(byte & 0x7f);
            if bits << shift >> shift != bits {
                return Err(self.wrong(expected, "a number beyond 64 bits"));
            }
            value |= bits << shift;
            if byte < 0x80 {
                if byte == 0 && shift > 0 {
                    return Err(self.wrong(expected, "a last byte of zero"));
                }
                return Ok(value);
            }
        }
        Err(self.wrong(expected, "more than 10 bytes"))
    }

    pub(crate) fn number(&mut self, expected: &'static str) -> Result<U256, Malformed> {
        let length = self.byte(expected)?;
        if length > 32 {
            return Err(self.wrong(expected, &format!("{length} bytes")));
        }
        let bytes = self.take(usize::from(length), expected)?;
        if bytes.first() == Some(&0) {
            return Err(self.wrong(expected, "a leading zero"));
        }
        Ok(U256::from_be_slice(bytes))
    }

    pub(crate) fn address(&mut self) -> Result<Address, Malformed> {
        Ok(self.array("an address")?.into())
    }

    pub(crate) fn hash(&mut self) -> Result<B256, Malformed> {
        Ok(self.array("a hash")?.into())
    }

    pub(crate) fn account(&mut self) -> Result<Account, Malformed> {
        let has_code = self.flag("whether the account has code")?;
        let mut account = Account {
            nonce: self.count("a nonce")?,
            balance: self.number("a balance")?,
            ..Account::default()
        };
        if has_code {
            account.code_hash = self.hash()?;
            if account.code_hash == EMPTY_CODE {
                return Err(self.wrong("a hash of code", "the empty code's hash"));
            }
        }
        Ok(account)
    }

    /// Expects that nothing is left.
    pub(crate) fn end(&self) -> Result<(), Malformed> {
        if self.rest.is_empty() {
            return Ok(());
        }
        Err(self.wrong("the end", &format!("{} more bytes", self.rest.len())))
    }
}

pub(crate) fn put_count(bytes: &mut Vec<u8>, mut count: u64) {
    while count >= 0x80 {
        bytes.push((count & 0x7f) as u8 | 0x80);
        count >>= 7;
    }
    bytes.push(count as u8);
}

pub(crate) fn put_number(bytes: &mut Vec<u8>, number: U256) {
    let digits = number.to_be_bytes_trimmed_vec();
    bytes.push(digits.len() as u8);
    bytes.extend(digits);
}

pub(crate) fn put_account(bytes: &mut Vec<u8>, account: &Account) {
    let has_code = account.code_hash != EMPTY_CODE;
    bytes.push(has_code.into());
    put_count(bytes, account.nonce);
    put_number(bytes, account.balance);
    if has_code {
        bytes.extend(account.code_hash);
    }
}
