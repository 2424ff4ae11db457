//! The JSON form of a batch.

use std::collections::BTreeMap;

use alloy_primitives::{Address, B256, Bloom, Bytes, U256};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use zkfabric_stf::Rules;
use zkfabric_stf::mpt::EMPTY_ROOT;

use crate::{Error, json};

/// What the field `format` of a batch file says.
const FORMAT: &str = "zkfabric-batch-1";

/// A batch: the state before it, and its blocks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BatchFile {
    /// Name and version of the format.
    format: String,
    /// What the batch shows, for people.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// Chain id (EIP-155).
    #[serde(deserialize_with = "json::number")]
    pub chain_id: u64,
    /// What the blocks obey.
    #[serde(
        deserialize_with = "json::rules",
        default,
        skip_serializing_if = "is_default"
    )]
    pub rules: Rules,
    /// The whole state before the first block; without it and `parent`, the batch builds on a parent file.
    #[serde(
        deserialize_with = "json::accounts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub genesis: Option<BTreeMap<Address, GenesisAccount>>,
    /// The header of the block before the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<ParentFields>,
    /// The blocks, in order; at least one.
    pub blocks: Vec<BlockFile>,
}

/// An account of the state before the batch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GenesisAccount {
    /// Balance in wei.
    #[serde(deserialize_with = "json::number", default)]
    pub balance: U256,
    /// Nonce.
    #[serde(
        deserialize_with = "json::number",
        default,
        skip_serializing_if = "is_default"
    )]
    pub nonce: u64,
    /// Runtime code.
    #[serde(
        deserialize_with = "json::hex",
        default,
        skip_serializing_if = "no_bytes"
    )]
    pub code: Bytes,
    /// Storage: slot to value.
    #[serde(
        deserialize_with = "json::storage",
        default,
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub storage: BTreeMap<B256, B256>,
}

/// A block: what its producer chose, and its transactions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlockFile {
    /// The fields of the header that are no result of execution.
    pub header: HeaderFields,
    /// The transactions, in order.
    pub transactions: Vec<TransactionFile>,
}

/// The block that the first block follows. Its state is the genesis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParentFields {
    /// Block number.
    #[serde(deserialize_with = "json::number")]
    pub number: u64,
    /// Seconds since 1970.
    #[serde(deserialize_with = "json::number")]
    pub timestamp: u64,
    /// Gas limit of the block.
    #[serde(deserialize_with = "json::number")]
    pub gas_limit: u64,
    /// Base fee in wei; those of the blocks follow from it (EIP-1559).
    #[serde(deserialize_with = "json::number")]
    pub base_fee_per_gas: u64,
    /// Gas that its transactions used.
    #[serde(
        deserialize_with = "json::number",
        default,
        skip_serializing_if = "is_default"
    )]
    pub gas_used: u64,
    /// Hash of the block before it.
    #[serde(
        deserialize_with = "json::hex",
        default,
        skip_serializing_if = "is_default"
    )]
    pub parent_hash: B256,
    /// Who received its priority fees.
    #[serde(
        deserialize_with = "json::hex",
        default,
        skip_serializing_if = "is_default"
    )]
    pub beneficiary: Address,
    /// Root of its transactions; that of none by default.
    #[serde(
        deserialize_with = "json::hex",
        default = "empty_root",
        skip_serializing_if = "is_empty_root"
    )]
    pub transactions_root: B256,
    /// Root of its receipts; that of none by default.
    #[serde(
        deserialize_with = "json::hex",
        default = "empty_root",
        skip_serializing_if = "is_empty_root"
    )]
    pub receipts_root: B256,
    /// Bloom of its logs.
    #[serde(
        deserialize_with = "json::hex",
        default,
        skip_serializing_if = "is_default"
    )]
    pub logs_bloom: Bloom,
    /// Randomness (EIP-4399).
    #[serde(
        deserialize_with = "json::hex",
        default,
        skip_serializing_if = "is_default"
    )]
    pub prev_randao: B256,
    /// Root of the parent beacon block (EIP-4788).
    #[serde(
        deserialize_with = "json::hex",
        default,
        skip_serializing_if = "is_default"
    )]
    pub parent_beacon_block_root: B256,
    /// At most 32 free bytes.
    #[serde(
        deserialize_with = "json::hex",
        default,
        skip_serializing_if = "no_bytes"
    )]
    pub extra_data: Bytes,
}

impl Default for ParentFields {
    /// A block without transactions.
    fn default() -> Self {
        Self {
            number: 0,
            timestamp: 0,
            gas_limit: 0,
            base_fee_per_gas: 0,
            gas_used: 0,
            parent_hash: B256::ZERO,
            beneficiary: Address::ZERO,
            transactions_root: EMPTY_ROOT,
            receipts_root: EMPTY_ROOT,
            logs_bloom: Bloom::ZERO,
            prev_randao: B256::ZERO,
            parent_beacon_block_root: B256::ZERO,
            extra_data: Bytes::new(),
        }
    }
}

/// The fields of a header that the producer of a block chooses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeaderFields {
    /// Block number.
    #[serde(deserialize_with = "json::number")]
    pub number: u64,
    /// Seconds since 1970.
    #[serde(deserialize_with = "json::number")]
    pub timestamp: u64,
    /// Gas limit of the block.
    #[serde(deserialize_with = "json::number")]
    pub gas_limit: u64,
    /// Who receives the priority fees.
    #[serde(deserialize_with = "json::hex")]
    pub beneficiary: Address,
    /// Randomness (EIP-4399).
    #[serde(deserialize_with = "json::hex")]
    pub prev_randao: B256,
    /// Root of the parent beacon block (EIP-4788).
    #[serde(deserialize_with = "json::hex", default)]
    pub parent_beacon_block_root: B256,
    /// At most 32 free bytes.
    #[serde(
        deserialize_with = "json::hex",
        default,
        skip_serializing_if = "no_bytes"
    )]
    pub extra_data: Bytes,
}

/// A signed transaction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TransactionFile {
    /// What the transaction does, for people; nothing reads it but tables.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
    /// The signed transaction in the form it travels in (EIP-2718).
    #[serde(deserialize_with = "json::hex")]
    pub raw: Bytes,
}

impl BatchFile {
    /// A batch file of the current format, without blocks; without genesis and parent it builds on a parent file.
    pub fn new(
        description: String,
        chain_id: u64,
        start: Option<(BTreeMap<Address, GenesisAccount>, ParentFields)>,
    ) -> Self {
        let (genesis, parent) = start.unzip();
        Self {
            format: FORMAT.to_owned(),
            description,
            chain_id,
            rules: Rules::default(),
            genesis,
            parent,
            blocks: Vec::new(),
        }
    }

    /// Reads a batch file.
    ///
    /// # Errors
    /// The text is not JSON of this format and version.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let file: Self = from_json(text, "batch file")?;
        if file.format != FORMAT {
            return Err(Error::Format {
                expected: FORMAT,
                got: file.format,
            });
        }
        let half = |got, missing| Err(Error::HalfParent { got, missing });
        match (&file.genesis, &file.parent) {
            (Some(_), None) => half("a genesis", "parent"),
            (None, Some(_)) => half("a parent", "genesis"),
            _ => Ok(file),
        }
    }

    /// The file's text: indented, one line per field, with a line feed at the end.
    ///
    /// # Errors
    /// Never for a value of this type; `serde_json` has a fallible signature.
    pub fn to_json(&self) -> Result<String, Error> {
        let text = serde_json::to_string_pretty(self).map_err(Error::Write)?;
        Ok(format!("{text}\n"))
    }

    /// Every transaction in order, with its block's number.
    pub fn transactions(&self) -> impl Iterator<Item = (u64, &TransactionFile)> {
        self.blocks.iter().flat_map(|block| {
            block
                .transactions
                .iter()
                .map(|transaction| (block.header.number, transaction))
        })
    }
}

/// Reads JSON; an error says where in the file it is.
pub(crate) fn from_json<T: DeserializeOwned>(text: &str, file: &'static str) -> Result<T, Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    let read = serde_path_to_error::deserialize(&mut json);
    let value = read.map_err(|error| Error::Json {
        file,
        field: error.path().to_string(),
        source: error.into_inner(),
    })?;
    json.end().map_err(|source| Error::Json {
        file,
        field: ".".to_owned(),
        source,
    })?;
    Ok(value)
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

const fn empty_root() -> B256 {
    EMPTY_ROOT
}

fn is_empty_root(root: &B256) -> bool {
    *root == EMPTY_ROOT
}

fn no_bytes(bytes: &Bytes) -> bool {
    bytes.is_empty()
}
