//! Methods requested from a node.
//!
//! Nodes for development and hosted nodes often lack `debug_getRawBlock`, `debug_getRawHeader` and
//! `debug_executionWitness`. Blocks and headers then come from `eth_getBlockByNumber`
//! ([`crate::fields`]), the state from `eth_getProof` ([`crate::proofs`]).

use std::collections::{BTreeMap, BTreeSet};

use alloy_primitives::{Address, B256, Bytes, U256};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use zkfabric_batch::json as forms;
use zkfabric_client::{Client, Data, Error as ClientError, Quantity, quantity};
use zkfabric_stf::host::StateParts;

use crate::block::{Block, BlockError};
use crate::fields::{BlockObject, HeaderObject, TransactionObject};
use crate::{Error, Limits, Point, RequestCount, Url};

/// Code of an error about a method that the node lacks (JSON-RPC 2.0, section 5.1).
const NO_METHOD: i64 = -32601;

/// A node whose blocks are imported.
#[derive(Debug)]
pub struct Node {
    client: Client,
    /// Newest block, once it was asked for: a range has one end.
    latest: Option<u64>,
    /// Methods that the node lacks.
    lacks: BTreeSet<&'static str>,
    /// Last refusal of each method.
    refusals: BTreeMap<&'static str, String>,
}

/// State that a block's execution reads. Clients add headers and keys in different forms; both are
/// ignored.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
struct Witness {
    /// RLP of trie nodes.
    #[serde(deserialize_with = "forms::hex_list")]
    state: Vec<Bytes>,
    /// Bytecodes.
    #[serde(deserialize_with = "forms::hex_list")]
    codes: Vec<Bytes>,
}

/// Paths to an account and to some of its slots.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Proof {
    #[serde(deserialize_with = "forms::hex_list")]
    pub(crate) account_proof: Vec<Bytes>,
    pub(crate) storage_proof: Vec<SlotProof>,
}

/// Path to a slot.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct SlotProof {
    #[serde(deserialize_with = "forms::hex_list")]
    pub(crate) proof: Vec<Bytes>,
}

/// An account that a transaction touched, by the tracer `prestateTracer`.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Touched {
    pub(crate) code: Option<Bytes>,
    #[serde(default)]
    pub(crate) storage: BTreeMap<B256, Value>,
}

impl Node {
    /// Creates a node without sending a request.
    ///
    /// # Errors
    /// As [`Client::new`].
    pub fn new(url: Url, limits: Limits) -> Result<Self, Error> {
        Ok(Self {
            client: Client::new(url, limits)?,
            latest: None,
            lacks: BTreeSet::new(),
            refusals: BTreeMap::new(),
        })
    }

    /// Returns the number of requests so far, without retries.
    #[must_use]
    pub fn requests(&self) -> u64 {
        self.client.requests()
    }

    /// Returns the count of requests itself, for a display of progress: a block takes hundreds.
    #[must_use]
    pub fn count(&self) -> RequestCount {
        self.client.count()
    }

    /// Returns the bytes of all answers so far.
    #[must_use]
    pub const fn received(&self) -> u64 {
        self.client.received()
    }

    /// Requests the chain's id (EIP-155).
    ///
    /// # Errors
    /// The node gives no valid answer.
    pub fn chain_id(&mut self) -> Result<u64, Error> {
        Ok(self.client.chain_id()?)
    }

    /// Returns a block's number; requests the newest one's once.
    ///
    /// # Errors
    /// The node gives no valid answer.
    pub fn number(&mut self, point: Point) -> Result<u64, Error> {
        let number = match (point, self.latest) {
            (Point::Number(number), _) | (Point::Latest, Some(number)) => number,
            (Point::Latest, None) => {
                let Quantity(number) = self.client.ask("eth_blockNumber", None, &[])?;
                self.latest = Some(number);
                number
            }
        };
        Ok(number)
    }

    /// Requests a block.
    ///
    /// # Errors
    /// The node gives no valid answer; the block is malformed, or does not exist on this chain.
    pub fn block(&mut self, number: u64) -> Result<Block, Error> {
        const RAW: &str = "debug_getRawBlock";
        let wrong = |error| Error::Block {
            block: number,
            error,
        };
        if let Some(Data(raw)) = self.offered(RAW, number, &[quantity(number)])? {
            return Block::decode(&raw).map_err(wrong);
        }
        let object: BlockObject = self.object(RAW, number, true)?;
        let mut transactions = Vec::with_capacity(object.transactions.len());
        for transaction in &object.transactions {
            transactions.push(self.raw_transaction(number, transaction)?);
        }
        Block::of_object(&object, transactions).map_err(wrong)
    }

    /// Requests the RLP of a block's header.
    ///
    /// # Errors
    /// The node gives no valid answer, or a header with a hash that differs from the stated one.
    pub fn raw_header(&mut self, number: u64) -> Result<Vec<u8>, Error> {
        const RAW: &str = "debug_getRawHeader";
        if let Some(Data(raw)) = self.offered(RAW, number, &[quantity(number)])? {
            return Ok(raw.into());
        }
        let object: HeaderObject = self.object(RAW, number, false)?;
        object.encode().map_err(|error| Error::Block {
            block: number,
            error,
        })
    }

    /// Requests a block's object, with whole transactions or their hashes, in place of what the
    /// node refused.
    fn object<T: DeserializeOwned>(
        &mut self,
        refused: &'static str,
        number: u64,
        whole: bool,
    ) -> Result<T, Error> {
        let params = [quantity(number), whole.into()];
        let answer = self
            .client
            .ask("eth_getBlockByNumber", Some(number), &params);
        answer.map_err(|error| self.instead(refused, error))
    }

    /// Encodes a transaction's fields, or requests the encoding of a kind that is unknown here.
    fn raw_transaction(
        &mut self,
        number: u64,
        transaction: &TransactionObject,
    ) -> Result<Vec<u8>, Error> {
        if let Some(raw) = transaction.encode() {
            return Ok(raw);
        }
        let hash = transaction.hash;
        let method = "eth_getRawTransactionByHash";
        match self.offered(method, number, &[hash.to_string().into()])? {
            Some(Data(raw)) => Ok(raw.into()),
            None => Err(Error::Block {
                block: number,
                error: BlockError::Kind { hash },
            }),
        }
    }

    /// Requests the prior state that a block's execution reads; `None` where the node refuses.
    pub(crate) fn witness(&mut self, number: u64) -> Result<Option<StateParts>, Error> {
        let witness = self.offered(WITNESS, number, &[quantity(number)])?;
        Ok(witness.map(|Witness { state, codes }| StateParts {
            nodes: state.into_iter().map(Into::into).collect(),
            codes: codes.into_iter().map(Into::into).collect(),
        }))
    }

    /// Requests the paths to an account and to its slots after a block.
    pub(crate) fn proof(
        &mut self,
        number: u64,
        address: Address,
        slots: &[U256],
    ) -> Result<Proof, Error> {
        let slots: Vec<B256> = slots.iter().map(|slot| (*slot).into()).collect();
        let params = [json!(address), json!(slots), quantity(number)];
        let proof = self.client.ask("eth_getProof", Some(number), &params);
        proof.map_err(|error| self.instead(WITNESS, error))
    }

    /// Requests an account's code after a block.
    pub(crate) fn code(&mut self, number: u64, address: Address) -> Result<Vec<u8>, Error> {
        let params = [json!(address), quantity(number)];
        let Data(code) = self.client.ask("eth_getCode", Some(number), &params)?;
        Ok(code.into())
    }

    /// Requests the accounts that a block's transaction touched; `None` where the node has no such
    /// tracer, or one with other answers.
    pub(crate) fn touched(
        &mut self,
        number: u64,
        transaction: B256,
    ) -> Option<BTreeMap<Address, Touched>> {
        const TRACE: &str = "debug_traceTransaction";
        if self.lacks.contains(TRACE) {
            return None;
        }
        let params = [json!(transaction), json!({ "tracer": "prestateTracer" })];
        let answer = self.client.ask(TRACE, Some(number), &params);
        if answer.is_err() {
            self.lacks.insert(TRACE);
        }
        answer.ok()
    }

    /// Sends a request about a block; returns `None` where the node refuses.
    fn offered<T: DeserializeOwned>(
        &mut self,
        method: &'static str,
        block: u64,
        params: &[Value],
    ) -> Result<Option<T>, Error> {
        if self.lacks.contains(method) {
            return Ok(None);
        }
        match self.client.ask(method, Some(block), params) {
            Ok(answer) => Ok(Some(answer)),
            Err(error) if is_refusal(&error) => {
                if matches!(&error, ClientError::Refused { code, .. } if *code == NO_METHOD) {
                    self.lacks.insert(method);
                }
                self.refusals.insert(method, error.to_string());
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Adds the refusal of the method to the error of what was asked in its place.
    fn instead(&self, refused: &'static str, error: ClientError) -> Error {
        match self.refusals.get(refused) {
            Some(first) if is_refusal(&error) => Error::Refused {
                first: first.clone(),
                second: Box::new(error),
            },
            _ => error.into(),
        }
    }
}

const WITNESS: &str = "debug_executionWitness";

/// Returns whether a node understood the request and does not answer it. Hosted nodes refuse with
/// many codes, some by a status of HTTP.
const fn is_refusal(error: &ClientError) -> bool {
    matches!(
        error,
        ClientError::Refused { .. }
            | ClientError::Nothing { .. }
            | ClientError::Status {
                status: 400..=499,
                ..
            }
    )
}
