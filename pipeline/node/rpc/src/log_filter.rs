//! What logs a client wants.

use alloy_primitives::{Bloom, Log};
use alloy_rpc_types_eth::{Filter, FilterBlockOption};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// Addresses and topics of the logs that a client wants, and their blocks.
///
/// A log needs a topic for each place of the list, also where the list takes any topic: with
/// `[null, null]` nobody wants logs with one topic. `Filter` forgets such places.
#[derive(Clone, Debug, Default)]
pub(crate) struct LogFilter {
    filter: Filter,
    /// Length of the list of topics.
    places: usize,
}

impl LogFilter {
    /// Returns the blocks that are asked for.
    pub(crate) const fn blocks(&self) -> &FilterBlockOption {
        &self.filter.block_option
    }

    /// Returns whether the filter lets a log through.
    pub(crate) fn matches(&self, log: &Log) -> bool {
        log.topics().len() >= self.places && self.filter.matches(log)
    }

    /// Returns whether a block with this bloom filter may have such logs.
    pub(crate) fn matches_bloom(&self, bloom: &Bloom) -> bool {
        self.filter.matches_bloom(*bloom)
    }
}

impl<'de> Deserialize<'de> for LogFilter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let topics = value.get("topics").and_then(Value::as_array);
        let places = topics.map_or(0, Vec::len);
        let filter = Filter::deserialize(value).map_err(D::Error::custom)?;
        Ok(Self { filter, places })
    }
}
