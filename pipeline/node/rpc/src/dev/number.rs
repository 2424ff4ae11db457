//! Numbers in the spellings that tools have.

use alloy_primitives::U256;
use serde::Deserialize;
use serde::de::Error as _;
use serde_json::Value;

/// A number, as an integer, or in digits with or without 0x: tools have all of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number(pub(super) u64);

/// A number of 256 bits, in the same spellings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wide(pub(super) U256);

impl<'de> Deserialize<'de> for Wide {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let number = match &value {
            Value::Number(number) => number.as_u64().map(U256::from),
            Value::String(text) => text.parse().ok(),
            _ => None,
        };
        let words = || format!("expected an integer or a quantity, got {value}");
        number.map(Self).ok_or_else(|| D::Error::custom(words()))
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Wide(number) = Wide::deserialize(deserializer)?;
        let narrow = number.try_into().map(Self);
        let words = || format!("expected at most {}, got {number}", u64::MAX);
        narrow.map_err(|_| D::Error::custom(words()))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json};

    use super::*;

    #[test]
    fn numbers_come_in_several_forms() {
        for value in [json!(16), json!("0x10"), json!("16")] {
            assert_eq!(from_value::<Number>(value).unwrap(), Number(16));
        }
        for value in [
            json!(-1),
            json!("x"),
            json!(1.5),
            json!([]),
            json!("0x10000000000000000"),
        ] {
            from_value::<Number>(value).unwrap_err();
        }
    }
}
