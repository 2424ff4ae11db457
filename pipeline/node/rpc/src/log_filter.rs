//! What logs a client wants.

use std::sync::OnceLock;

use alloy_eips::BlockNumberOrTag;
use alloy_primitives::{Bloom, Log, keccak256};
use alloy_rpc_types_eth::{Filter, FilterBlockOption};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::error::Error;

/// Most addresses of a filter, and most topics of each place: as many as geth takes.
const VALUES: usize = 1_000;

/// The bits that a value sets in a bloom filter, by byte and mask (Yellow Paper, 4.4.3).
type Bits = [(u8, u8); 3];

/// Addresses and topics of the logs that a client wants, and their blocks.
///
/// A log needs a topic for each place of the list, also where the list takes any topic: with
/// `[null, null]` nobody wants logs with one topic. `Filter` forgets such places.
#[derive(Clone, Debug, Default)]
pub(crate) struct LogFilter {
    filter: Filter,
    /// Length of the list of topics.
    places: usize,
    /// Bits of the wanted values, place by place, once somebody has asked for them.
    bits: OnceLock<Vec<Vec<Bits>>>,
}

impl LogFilter {
    /// Returns the blocks that are asked for.
    pub(crate) const fn blocks(&self) -> &FilterBlockOption {
        &self.filter.block_option
    }

    /// Returns the number of the last block that is asked for, if it has one.
    pub(crate) fn last_number(&self) -> Option<u64> {
        match self.blocks() {
            FilterBlockOption::Range { to_block, .. } => to_block.and_then(|to| to.as_number()),
            FilterBlockOption::AtBlockHash(_) => None,
        }
    }

    /// Returns whether logs of a block with this number are asked for as they come. Tags say
    /// nothing then: what comes is newer than each of them.
    pub(crate) fn follows(&self, number: u64) -> bool {
        match *self.blocks() {
            FilterBlockOption::Range {
                from_block,
                to_block,
            } => {
                let from = from_block.and_then(|from| from.as_number());
                let to = to_block.and_then(|to| to.as_number());
                from.is_none_or(|from| from <= number) && to.is_none_or(|to| number <= to)
            }
            FilterBlockOption::AtBlockHash(_) => false,
        }
    }

    /// Checks a filter whose logs are asked for as they come.
    ///
    /// # Errors
    /// It names one block by its hash, or its range ends before it begins.
    pub(crate) fn check_following(&self) -> Result<(), Error> {
        let words = match *self.blocks() {
            FilterBlockOption::AtBlockHash(_) => {
                "a filter follows the chain: expected fromBlock and toBlock, got blockHash"
                    .to_owned()
            }
            FilterBlockOption::Range {
                from_block: Some(BlockNumberOrTag::Number(from)),
                to_block: Some(BlockNumberOrTag::Number(to)),
            } if from > to => format!("invalid block range: from {from:#x} to {to:#x}"),
            FilterBlockOption::Range { .. } => return Ok(()),
        };
        Err(Error::Invalid(words))
    }

    /// Returns whether the filter lets a log through.
    pub(crate) fn matches(&self, log: &Log) -> bool {
        log.topics().len() >= self.places && self.filter.matches(log)
    }

    /// Returns the wanted values of the places that do not take any: addresses in place 0, then
    /// topics.
    pub(crate) fn values(&self) -> Vec<(u8, Vec<&[u8]>)> {
        let addresses = self.filter.address.iter();
        let addresses: Vec<&[u8]> = addresses.map(|address| address.as_slice()).collect();
        let topics = self.filter.topics.iter();
        let topics = topics.map(|topics| topics.iter().map(|topic| topic.as_slice()).collect());
        let places = (0..).zip(std::iter::once(addresses).chain(topics));
        places.filter(|(_, values)| !values.is_empty()).collect()
    }

    /// Returns the number of wanted values.
    pub(crate) fn count(&self) -> usize {
        let topics = self.filter.topics.iter().map(|topics| topics.len());
        self.filter.address.len() + topics.sum::<usize>()
    }

    /// Returns whether a block with this bloom filter may have such logs. Values are hashed once.
    pub(crate) fn matches_bloom(&self, bloom: &Bloom) -> bool {
        let bits = self.bits.get_or_init(|| {
            let values = self.values().into_iter();
            let of_place = |(_, values): (u8, Vec<&[u8]>)| values.into_iter().map(bits).collect();
            values.map(of_place).collect()
        });
        let is_set = |(byte, mask): &(u8, u8)| {
            let byte = bloom.0.get(usize::from(*byte));
            byte.is_some_and(|byte| byte & mask != 0)
        };
        let mut places = bits.iter();
        places.all(|place| place.iter().any(|bits| bits.iter().all(is_set)))
    }
}

/// Returns the bits of a value: the lower 11 of each of the first three pairs of bytes of its hash.
fn bits(value: &[u8]) -> Bits {
    let [a, b, c, d, e, f, ..] = keccak256(value).0;
    [[a, b], [c, d], [e, f]].map(|pair| {
        let bit = u16::from_be_bytes(pair) % 2_048;
        (255 - (bit / 8) as u8, 1 << (bit % 8))
    })
}

impl<'de> Deserialize<'de> for LogFilter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let topics = value.get("topics").and_then(Value::as_array);
        let places = topics.map_or(0, Vec::len);
        let lists = topics.into_iter().flatten().chain(value.get("address"));
        let mut lists = lists.filter_map(Value::as_array);
        if lists.any(|list| list.len() > VALUES) {
            let words = format!("a list has more than {VALUES} addresses or topics");
            return Err(D::Error::custom(words));
        }
        let filter = Filter::deserialize(value).map_err(D::Error::custom)?;
        Ok(Self {
            filter,
            places,
            bits: OnceLock::new(),
        })
    }
}

#[cfg(test)]
mod tests {
    use alloy_primitives::{Address, B256, BloomInput, Bytes};
    use serde_json::json;

    use super::*;

    /// A bloom filter of a log lets the filters through that let the log through.
    #[test]
    fn blooms_let_their_logs_through() {
        let mut rng = fastrand::Rng::with_seed(1);
        let (mut passed, mut refused) = (0, 0);
        for _ in 0..2_000 {
            let value = |rng: &mut fastrand::Rng| rng.u8(..6);
            let count = rng.usize(..4);
            let address = Address::repeat_byte(value(&mut rng));
            let topics = (0..count).map(|_| B256::repeat_byte(value(&mut rng)));
            let log = Log::new(address, topics.collect(), Bytes::new()).unwrap();
            let mut bloom = Bloom::ZERO;
            bloom.accrue_log(&log);
            let list = |rng: &mut fastrand::Rng| match rng.u8(..3) {
                0 => Value::Null,
                1 => json!(B256::repeat_byte(value(rng))),
                _ => json!([B256::repeat_byte(value(rng)), B256::repeat_byte(value(rng))]),
            };
            let topics: Vec<Value> = (0..rng.usize(..4)).map(|_| list(&mut rng)).collect();
            let filter = json!({"address": [address], "topics": topics});
            let filter: LogFilter = serde_json::from_value(filter).unwrap();
            assert!(!filter.matches(&log) || filter.matches_bloom(&bloom));
            let alone = |value: &[u8]| bloom.contains_input(BloomInput::Raw(value));
            let mut places = filter.values().into_iter();
            let expected = places.all(|(_, values)| values.into_iter().any(alone));
            assert_eq!(filter.matches_bloom(&bloom), expected);
            passed += usize::from(expected);
            refused += usize::from(!expected);
        }
        assert!(passed > 100 && refused > 100, "{passed} {refused}");
    }

    #[test]
    fn lists_are_bounded() {
        let filter = |count: usize| {
            let topics = vec![B256::ZERO; count];
            let addresses = vec![Address::ZERO; 2_001 - count];
            serde_json::from_value::<LogFilter>(json!({"address": addresses, "topics": [topics]}))
        };
        assert!(filter(1_001).is_err() && filter(1_000).is_err());
        let both =
            json!({"address": vec![Address::ZERO; 1_000], "topics": [vec![B256::ZERO; 1_000]]});
        assert!(serde_json::from_value::<LogFilter>(both).is_ok());
    }
}
