//! Forms of values in JSON-RPC: quantities and data are strings of hexadecimal digits after `0x`.

use std::fmt;

use alloy_primitives::Bytes;
use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// Maximum number of characters of a node's text shown in an error.
const SHOWN: usize = 200;

/// A whole answer.
#[derive(Debug, Deserialize)]
pub(crate) struct Answer<T> {
    pub(crate) jsonrpc: String,
    /// Request id; null where the node could not read the request.
    pub(crate) id: Option<u64>,
    /// Result; some nodes send null beside an error.
    pub(crate) result: Option<T>,
    pub(crate) error: Option<Refusal>,
}

/// An error in a node's answer.
#[derive(Debug, Deserialize)]
pub(crate) struct Refusal {
    pub(crate) code: i64,
    pub(crate) message: String,
    /// Revert data of a reverted call; some nodes put other values here.
    pub(crate) data: Option<Value>,
}

impl Refusal {
    /// Returns the revert data of a call, where the node supplies it.
    pub(crate) fn revert(&self) -> Bytes {
        let text = self.data.as_ref().and_then(Value::as_str);
        let bytes = text.and_then(|text| text.parse().ok());
        bytes.unwrap_or_default()
    }
}

/// A number below 2^64.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantity(pub u64);

impl<'de> Deserialize<'de> for Quantity {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Digits;
        impl Visitor<'_> for Digits {
            type Value = Quantity;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("0x and the hexadecimal digits of a number below 2^64")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Quantity, E> {
                let digits = text.strip_prefix("0x").unwrap_or_default();
                let plain = digits.chars().all(|digit| digit.is_ascii_hexdigit());
                let number = u64::from_str_radix(digits, 16).ok().filter(|_| plain);
                let wrong = || E::invalid_value(Unexpected::Str(text), &self);
                number.map(Quantity).ok_or_else(wrong)
            }
        }
        from.deserialize_str(Digits)
    }
}

/// Bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Data(pub Bytes);

impl<'de> Deserialize<'de> for Data {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Digits;
        impl Visitor<'_> for Digits {
            type Value = Data;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("0x and hexadecimal digits")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Data, E> {
                if !text.starts_with("0x") {
                    return Err(E::invalid_value(Unexpected::Str(&excerpt(text)), &self));
                }
                text.parse().map(Data).map_err(|error| {
                    E::custom(format_args!("{error}, expected 0x and hexadecimal digits"))
                })
            }
        }
        from.deserialize_str(Digits)
    }
}

/// Encodes a number as a request's parameter.
#[must_use]
pub fn quantity(number: u64) -> Value {
    format!("{number:#x}").into()
}

/// Returns the beginning of a text from a node, without terminal control characters.
pub(crate) fn excerpt(text: &str) -> String {
    let mut characters = text.trim().chars();
    let shown = characters.by_ref().take(SHOWN);
    let shown: String = shown
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if characters.next().is_some() {
        format!("{shown}...")
    } else {
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_are_hexadecimal_and_below_2_to_the_64() {
        for (text, number) in [
            ("0x0", 0),
            ("0x41", 65),
            ("0xffffffffffffffff", u64::MAX),
            ("0x00Ff", 255),
        ] {
            let value = Value::from(text);
            assert_eq!(
                serde_json::from_value::<Quantity>(value).unwrap(),
                Quantity(number)
            );
        }
        assert_eq!(quantity(65), "0x41");
        assert_eq!(quantity(0), "0x0");
        let wrong = ["", "0x", "41", "0x+1", "0x-1", "0xg", "0x10000000000000000"];
        let wrong = wrong.map(Value::from).into_iter();
        for value in wrong.chain([65.into(), Value::Null]) {
            let error = serde_json::from_value::<Quantity>(value).unwrap_err();
            assert!(error.to_string().contains("below 2^64"), "{error}");
        }
    }

    #[test]
    fn texts_of_nodes_are_short_and_plain() {
        assert_eq!(excerpt(" not\nfound\u{1b}[2J "), "not found [2J");
        let long = excerpt(&"é".repeat(SHOWN + 1));
        assert_eq!(long, "é".repeat(SHOWN) + "...");
        assert_eq!(excerpt(&"é".repeat(SHOWN)), "é".repeat(SHOWN));
    }
}
