//! Strict RLP (Yellow Paper, appendix B): every value has exactly one accepted form.

use alloc::vec::Vec;

use alloy_primitives::{Address, B256, U256};

use crate::error::RlpError;

/// RLP of the empty string.
pub const EMPTY_STRING: u8 = 0x80;
/// RLP of the empty list.
pub const EMPTY_LIST: u8 = 0xc0;
/// Maximum length of a header from [`header`].
pub const MAX_HEADER: usize = 9;

/// One item: its payload, its whole encoding, and its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item<'a> {
    /// Whether the item is a list.
    pub is_list: bool,
    /// The bytes of a string, or the concatenated items of a list.
    pub payload: &'a [u8],
    /// Header and payload.
    pub encoded: &'a [u8],
}

/// Reads items from the front of a slice.
#[derive(Clone, Copy, Debug)]
pub struct Rlp<'a> {
    rest: &'a [u8],
}

impl<'a> Rlp<'a> {
    /// Creates a reader of the consecutive items in `items`.
    pub const fn new(items: &'a [u8]) -> Self {
        Self { rest: items }
    }

    /// Returns the items of the list that makes up `bytes`.
    ///
    /// # Errors
    /// [`RlpError`] unless `bytes` is exactly one list.
    pub fn list_of(bytes: &'a [u8]) -> Result<Self, RlpError> {
        let mut outer = Self::new(bytes);
        let list = outer.list()?;
        outer.finish()?;
        Ok(list)
    }

    /// Returns the unread bytes.
    pub const fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// Returns whether nothing is left.
    pub const fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// Reads the next item.
    ///
    /// # Errors
    /// [`RlpError`] when the item is cut off or not canonical.
    #[inline]
    pub fn item(&mut self) -> Result<Item<'a>, RlpError> {
        let first = *self.rest.first().ok_or(RlpError::MissingItem)?;
        let (header, length) = match first {
            0..0x80 => (0, 1),
            0x80..=0xb7 => (1, usize::from(first - 0x80)),
            0xb8..=0xbf => self.long_length(first - 0xb7)?,
            0xc0..=0xf7 => (1, usize::from(first - 0xc0)),
            0xf8..=0xff => self.long_length(first - 0xf7)?,
        };
        let end = length.checked_add(header).ok_or(RlpError::Truncated)?;
        let (encoded, rest) = self.rest.split_at_checked(end).ok_or(RlpError::Truncated)?;
        let payload = encoded.get(header..).unwrap_or_default();
        if first == 0x81 && payload.first().is_some_and(|byte| *byte < 0x80) {
            return Err(RlpError::NotCanonical);
        }
        self.rest = rest;
        Ok(Item {
            is_list: first >= EMPTY_LIST,
            payload,
            encoded,
        })
    }

    /// Returns header size and payload length of an item whose length takes `bytes` bytes.
    fn long_length(&self, bytes: u8) -> Result<(usize, usize), RlpError> {
        let digits = self
            .rest
            .get(1..1 + usize::from(bytes))
            .ok_or(RlpError::Truncated)?;
        if digits.first() == Some(&0) {
            return Err(RlpError::NotCanonical);
        }
        let length = digits.iter().try_fold(0usize, |length, digit| {
            length
                .checked_mul(256)
                .map(|length| length | usize::from(*digit))
        });
        match length {
            Some(length) if length > 55 => Ok((1 + usize::from(bytes), length)),
            Some(_) => Err(RlpError::NotCanonical),
            None => Err(RlpError::Truncated),
        }
    }

    /// Reads the next item, which must be a string.
    ///
    /// # Errors
    /// [`RlpError`] as [`Self::item`], or for a list.
    #[inline]
    pub fn string(&mut self) -> Result<&'a [u8], RlpError> {
        let item = self.item()?;
        if item.is_list {
            Err(RlpError::WrongKind)
        } else {
            Ok(item.payload)
        }
    }

    /// Reads the next item, which must be a list.
    ///
    /// # Errors
    /// [`RlpError`] as [`Self::item`], or for a string.
    pub fn list(&mut self) -> Result<Self, RlpError> {
        let item = self.item()?;
        if item.is_list {
            Ok(Self::new(item.payload))
        } else {
            Err(RlpError::WrongKind)
        }
    }

    /// Reads the next item as a string of `N` bytes.
    ///
    /// # Errors
    /// [`RlpError`] as [`Self::string`], or for another length.
    pub fn array<const N: usize>(&mut self) -> Result<&'a [u8; N], RlpError> {
        self.string()?.try_into().map_err(|_| RlpError::WrongLength)
    }

    /// Reads the next item as a 32-byte value.
    ///
    /// # Errors
    /// As [`Self::array`].
    pub fn hash(&mut self) -> Result<B256, RlpError> {
        self.array().map(|bytes| B256::new(*bytes))
    }

    /// Reads the next item as an address.
    ///
    /// # Errors
    /// As [`Self::array`].
    pub fn address(&mut self) -> Result<Address, RlpError> {
        self.array().map(|bytes| Address::new(*bytes))
    }

    /// Reads the digits of the next item, an integer of at most `most` bytes.
    fn integer(&mut self, most: usize) -> Result<&'a [u8], RlpError> {
        let digits = self.string()?;
        if digits.first() == Some(&0) {
            return Err(RlpError::NotCanonical);
        }
        if digits.len() > most {
            Err(RlpError::WrongLength)
        } else {
            Ok(digits)
        }
    }

    /// Reads the next item as a number.
    ///
    /// # Errors
    /// [`RlpError`] as [`Self::string`], for leading zeros, or when the number does not fit.
    pub fn u64(&mut self) -> Result<u64, RlpError> {
        let digits = self.integer(8)?;
        Ok(digits
            .iter()
            .fold(0, |number, digit| number << 8 | u64::from(*digit)))
    }

    /// Reads the next item as a number.
    ///
    /// # Errors
    /// As [`Self::u64`].
    pub fn u128(&mut self) -> Result<u128, RlpError> {
        let digits = self.integer(16)?;
        Ok(digits
            .iter()
            .fold(0, |number, digit| number << 8 | u128::from(*digit)))
    }

    /// Reads the next item as a number.
    ///
    /// # Errors
    /// As [`Self::u64`].
    pub fn u256(&mut self) -> Result<U256, RlpError> {
        let digits = self.integer(32)?;
        Ok(U256::from_be_slice(digits))
    }

    /// Ends the list.
    ///
    /// # Errors
    /// [`RlpError::Trailing`] when items are left.
    pub const fn finish(self) -> Result<(), RlpError> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(RlpError::Trailing)
        }
    }
}

/// Writes the header of a payload of `length` bytes at the end of the buffer:
/// `buffer[MAX_HEADER - n..]` for the returned n.
pub fn header(is_list: bool, length: usize) -> ([u8; MAX_HEADER], usize) {
    let base = if is_list { EMPTY_LIST } else { EMPTY_STRING };
    let mut buffer = [0; MAX_HEADER];
    let bytes = (length as u64).to_be_bytes();
    buffer[1..].copy_from_slice(&bytes);
    if length <= 55 {
        buffer[8] = base + bytes[7];
        return (buffer, 1);
    }
    let digits = 8 - (length as u64).leading_zeros() as usize / 8;
    buffer[8 - digits] = base + 55 + digits as u8;
    (buffer, 1 + digits)
}

/// Appends the header of a payload of `length` bytes.
pub fn put_header(out: &mut Vec<u8>, is_list: bool, length: usize) {
    let (buffer, size) = header(is_list, length);
    out.extend_from_slice(&buffer[MAX_HEADER - size..]);
}

/// Appends a string.
pub fn put_string(out: &mut Vec<u8>, string: &[u8]) {
    if let [byte @ 0..0x80] = string {
        out.push(*byte);
        return;
    }
    put_header(out, false, string.len());
    out.extend_from_slice(string);
}

/// Appends a number.
pub fn put_u64(out: &mut Vec<u8>, number: u64) {
    let bytes = number.to_be_bytes();
    put_string(out, &bytes[number.leading_zeros() as usize / 8..]);
}

/// Appends a number.
pub fn put_u256(out: &mut Vec<u8>, number: &U256) {
    let bytes = number.to_be_bytes::<32>();
    put_string(out, &bytes[number.leading_zeros() / 8..]);
}

/// Appends a list of the items that `write` appends.
pub fn put_list(out: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>)) {
    let start = out.len();
    write(out);
    let length = out.len() - start;
    let (buffer, size) = header(true, length);
    out.extend_from_slice(&buffer[MAX_HEADER - size..]);
    out[start..].rotate_right(size);
}
