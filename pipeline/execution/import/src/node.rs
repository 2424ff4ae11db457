//! Methods requested from a node.

use alloy_primitives::Bytes;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use zkfabric_batch::json;
use zkfabric_client::{Client, Data, quantity};
use zkfabric_stf::host::StateParts;

use crate::{Error, Limits, Url};

/// A node whose blocks are imported.
#[derive(Debug)]
pub struct Node(Client);

/// State that a block's execution reads. Clients add headers and keys in different forms; both are
/// ignored.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
struct Witness {
    /// RLP of trie nodes.
    #[serde(deserialize_with = "json::hex_list")]
    state: Vec<Bytes>,
    /// Bytecodes.
    #[serde(deserialize_with = "json::hex_list")]
    codes: Vec<Bytes>,
}

impl Node {
    /// Creates a node without sending a request.
    ///
    /// # Errors
    /// The URL is malformed or does not begin with `http://`.
    pub fn new(url: Url, limits: Limits) -> Result<Self, Error> {
        Ok(Self(Client::new(url, limits)?))
    }

    /// Returns the number of requests so far, without retries.
    #[must_use]
    pub const fn requests(&self) -> u64 {
        self.0.requests()
    }

    /// Returns the bytes of all answers so far.
    #[must_use]
    pub const fn received(&self) -> u64 {
        self.0.received()
    }

    /// Requests the chain's id (EIP-155).
    ///
    /// # Errors
    /// The node gives no valid answer.
    pub fn chain_id(&mut self) -> Result<u64, Error> {
        Ok(self.0.chain_id()?)
    }

    /// Requests the RLP of a block.
    ///
    /// # Errors
    /// The node gives no valid answer.
    pub fn raw_block(&mut self, number: u64) -> Result<Vec<u8>, Error> {
        let Data(block) = self.about("debug_getRawBlock", number)?;
        Ok(block.into())
    }

    /// Requests the RLP of a block's header.
    ///
    /// # Errors
    /// The node gives no valid answer.
    pub fn raw_header(&mut self, number: u64) -> Result<Vec<u8>, Error> {
        let Data(header) = self.about("debug_getRawHeader", number)?;
        Ok(header.into())
    }

    /// Requests the prior state that a block's execution reads.
    ///
    /// # Errors
    /// The node gives no valid answer.
    pub fn witness(&mut self, number: u64) -> Result<StateParts, Error> {
        let Witness { state, codes } = self.about("debug_executionWitness", number)?;
        Ok(StateParts {
            nodes: state.into_iter().map(Into::into).collect(),
            codes: codes.into_iter().map(Into::into).collect(),
        })
    }

    /// Sends a request about a block.
    fn about<T: DeserializeOwned>(&mut self, method: &'static str, block: u64) -> Result<T, Error> {
        Ok(self.0.ask(method, Some(block), &[quantity(block)])?)
    }
}
