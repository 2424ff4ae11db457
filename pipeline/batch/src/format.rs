//! The JSON form of a batch.

use std::collections::BTreeMap;

use alloy_primitives::{Address, B256, Bytes, U256};
use serde::{Deserialize, Serialize};

use crate::Error;

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
    pub chain_id: u64,
    /// The whole state before the first block.
    pub genesis: BTreeMap<Address, GenesisAccount>,
    /// The header of the block before the first.
    pub parent: ParentFields,
    /// The blocks, in order; at least one.
    pub blocks: Vec<BlockFile>,
}

/// An account of the state before the batch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GenesisAccount {
    /// Balance in wei.
    #[serde(default)]
    pub balance: U256,
    /// Nonce.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub nonce: u64,
    /// Runtime code.
    #[serde(default, skip_serializing_if = "no_bytes")]
    pub code: Bytes,
    /// Storage: slot to value.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
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

/// The block that the first block follows. Its state is the genesis, it has no transactions, and every field that is not here is
/// zero or empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParentFields {
    /// Block number.
    pub number: u64,
    /// Seconds since 1970.
    pub timestamp: u64,
    /// Gas limit of the block.
    pub gas_limit: u64,
    /// Base fee in wei; those of the blocks follow from it (EIP-1559).
    pub base_fee_per_gas: u64,
}

/// The fields of a header that the producer of a block chooses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeaderFields {
    /// Block number.
    pub number: u64,
    /// Seconds since 1970.
    pub timestamp: u64,
    /// Gas limit of the block.
    pub gas_limit: u64,
    /// Who receives the priority fees.
    pub beneficiary: Address,
    /// Randomness (EIP-4399).
    pub prev_randao: B256,
    /// Root of the parent beacon block (EIP-4788).
    #[serde(default)]
    pub parent_beacon_block_root: B256,
    /// At most 32 free bytes.
    #[serde(default, skip_serializing_if = "no_bytes")]
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
    pub raw: Bytes,
}

impl BatchFile {
    /// A batch file of the current format, without blocks.
    pub fn new(
        description: String,
        chain_id: u64,
        genesis: BTreeMap<Address, GenesisAccount>,
        parent: ParentFields,
    ) -> Self {
        Self {
            format: FORMAT.to_owned(),
            description,
            chain_id,
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
        let mut json = serde_json::Deserializer::from_str(text);
        let read = serde_path_to_error::deserialize::<_, Self>(&mut json);
        let file = read.map_err(|error| Error::Json {
            field: error.path().to_string(),
            source: error.into_inner(),
        })?;
        json.end().map_err(|source| Error::Json {
            field: ".".to_owned(),
            source,
        })?;
        if file.format != FORMAT {
            return Err(Error::Format {
                expected: FORMAT,
                got: file.format,
            });
        }
        Ok(file)
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

fn no_bytes(bytes: &Bytes) -> bool {
    bytes.is_empty()
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
const fn is_zero(value: &u64) -> bool {
    *value == 0
}
