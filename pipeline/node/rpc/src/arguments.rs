//! Parameters of a request, by position.

use std::borrow::Cow;

use alloy_primitives::{B256, U64};
use jsonrpsee::types::Params;
use jsonrpsee::types::params::ParamsSequence;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use crate::error::Error;

/// A hash with 0x in front.
struct Hash(B256);

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <Cow<'de, str>>::deserialize(deserializer)?;
        if !text.starts_with("0x") {
            return Err(D::Error::custom("hex string without 0x prefix"));
        }
        text.parse().map(Self).map_err(D::Error::custom)
    }
}

/// Parameters of a request, taken one after the other.
#[derive(Debug)]
pub(crate) struct Arguments<'a> {
    sequence: ParamsSequence<'a>,
    index: usize,
}

impl<'a> Arguments<'a> {
    pub(crate) fn of(params: &'a Params<'_>) -> Self {
        Self {
            sequence: params.sequence(),
            index: 0,
        }
    }

    /// Takes a parameter that has to be there.
    pub(crate) fn next<T: Deserialize<'a>>(&mut self, name: &'static str) -> Result<T, Error> {
        let index = self.index;
        let value = self.optional(name)?;
        value.ok_or_else(|| Error::Argument {
            index,
            name,
            reason: "missing".to_owned(),
        })
    }

    /// Takes a parameter that may be missing, or null.
    pub(crate) fn optional<T: Deserialize<'a>>(
        &mut self,
        name: &'static str,
    ) -> Result<Option<T>, Error> {
        let index = self.index;
        self.index += 1;
        let value = self.sequence.optional_next();
        value.map_err(|error| {
            let data = error
                .data()
                .map(|data| data.get().trim_matches('"').to_owned());
            let reason = data.unwrap_or_else(|| error.message().to_owned());
            // The place is one in the parameter's own text, which nobody sees.
            let end = reason.rfind(" at line ").unwrap_or(reason.len());
            Error::Argument {
                index,
                name,
                reason: reason.get(..end).unwrap_or_default().to_owned(),
            }
        })
    }

    /// Takes a hash, which has 0x in front, as geth's.
    pub(crate) fn next_hash(&mut self, name: &'static str) -> Result<B256, Error> {
        self.next::<Hash>(name).map(|Hash(hash)| hash)
    }

    /// Returns the only parameter, the hash of a transaction.
    pub(crate) fn hash(params: &'a Params<'_>) -> Result<B256, Error> {
        let mut arguments = Self::of(params);
        let hash = arguments.next_hash("transaction hash")?;
        arguments.end()?;
        Ok(hash)
    }

    /// Refuses a number above the most that a parameter may be.
    pub(crate) fn at_most(name: &str, number: U64, most: u64) -> Result<u64, Error> {
        let number = number.to();
        match number <= most {
            true => Ok(number),
            false => Err(Error::Limit(format!(
                "{name} is {number}, expected at most {most}"
            ))),
        }
    }

    /// Refuses further parameters.
    pub(crate) fn end(mut self) -> Result<(), Error> {
        match self.sequence.optional_next::<serde::de::IgnoredAny>() {
            Ok(None) => Ok(()),
            _ => Err(Error::Arguments { most: self.index }),
        }
    }
}
