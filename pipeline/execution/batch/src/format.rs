//! JSON form of a batch.

use std::collections::BTreeMap;

use alloy_primitives::{Address, B256, Bloom, Bytes, U256};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use zkfabric_stf::Rules;
use zkfabric_stf::mpt::EMPTY_ROOT;

use crate::{Error, json};

/// Value of the field `format` of a batch file.
const FORMAT: &str = "zkfabric-batch-1";

/// A batch: the state before it, and its blocks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BatchFile {
    /// Name and version of the format.
    format: String,
    /// Description for people.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// Chain id (EIP-155).
    #[serde(deserialize_with = "json::number")]
    pub chain_id: u64,
    /// Rules the blocks obey.
    #[serde(
        deserialize_with = "json::rules",
        default,
        skip_serializing_if = "is_default"
    )]
    pub rules: Rules,
    /// Whole state before the first block; without this field and `parent`, the batch builds on a
    /// parent file.
    #[serde(
        deserialize_with = "json::accounts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub genesis: Option<BTreeMap<Address, GenesisAccount>>,
    /// Header of the block before the first.
    #[serde(
        deserialize_with = "json::object_or_null",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub parent: Option<ParentFields>,
    /// Blocks in order; at least one.
    #[serde(deserialize_with = "json::objects")]
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

/// A block: its producer's choices, and its transactions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlockFile {
    /// Header fields that are not results of execution.
    #[serde(deserialize_with = "json::object")]
    pub header: HeaderFields,
    /// Transactions in order.
    #[serde(deserialize_with = "json::objects")]
    pub transactions: Vec<TransactionFile>,
}

/// The block before the first one. Its state is the genesis.
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
    /// Base fee in wei, from which the blocks' base fees follow (EIP-1559).
    #[serde(deserialize_with = "json::number")]
    pub base_fee_per_gas: u64,
    /// Gas used by the block's transactions.
    #[serde(
        deserialize_with = "json::number",
        default,
        skip_serializing_if = "is_default"
    )]
    pub gas_used: u64,
    /// Hash of the preceding block.
    #[serde(
        deserialize_with = "json::hex",
        default,
        skip_serializing_if = "is_default"
    )]
    pub parent_hash: B256,
    /// Recipient of the block's priority fees.
    #[serde(
        deserialize_with = "json::hex",
        default,
        skip_serializing_if = "is_default"
    )]
    pub beneficiary: Address,
    /// Root of the block's transactions; by default, the root of an empty list.
    #[serde(
        deserialize_with = "json::hex",
        default = "empty_root",
        skip_serializing_if = "is_empty_root"
    )]
    pub transactions_root: B256,
    /// Root of the block's receipts; by default, the root of an empty list.
    #[serde(
        deserialize_with = "json::hex",
        default = "empty_root",
        skip_serializing_if = "is_empty_root"
    )]
    pub receipts_root: B256,
    /// Bloom of the block's logs.
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
    /// Free bytes, at most 32.
    #[serde(
        deserialize_with = "json::hex",
        default,
        skip_serializing_if = "no_bytes"
    )]
    pub extra_data: Bytes,
}

impl Default for ParentFields {
    /// Returns a block without transactions.
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

impl ParentFields {
    /// Returns the name of a field that the beginning of a chain does not have; `None` if all of
    /// these are left out.
    pub(crate) fn field_of_no_genesis(&self) -> Option<&'static str> {
        let Self {
            number: _,
            timestamp: _,
            gas_limit: _,
            base_fee_per_gas: _,
            gas_used,
            parent_hash,
            beneficiary,
            transactions_root,
            receipts_root,
            logs_bloom,
            prev_randao,
            parent_beacon_block_root,
            extra_data,
        } = self;
        let none = Self::default();
        let fields = [
            ("gas_used", *gas_used == none.gas_used),
            ("parent_hash", *parent_hash == none.parent_hash),
            ("beneficiary", *beneficiary == none.beneficiary),
            (
                "transactions_root",
                *transactions_root == none.transactions_root,
            ),
            ("receipts_root", *receipts_root == none.receipts_root),
            ("logs_bloom", *logs_bloom == none.logs_bloom),
            ("prev_randao", *prev_randao == none.prev_randao),
            (
                "parent_beacon_block_root",
                *parent_beacon_block_root == none.parent_beacon_block_root,
            ),
            ("extra_data", *extra_data == none.extra_data),
        ];
        let mut others = fields.into_iter().filter(|(_, is_left_out)| !is_left_out);
        others.next().map(|(name, _)| name)
    }
}

/// Header fields that a block's producer chooses.
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
    /// Recipient of the priority fees.
    #[serde(deserialize_with = "json::hex")]
    pub beneficiary: Address,
    /// Randomness (EIP-4399).
    #[serde(deserialize_with = "json::hex")]
    pub prev_randao: B256,
    /// Root of the parent beacon block (EIP-4788).
    #[serde(deserialize_with = "json::hex", default)]
    pub parent_beacon_block_root: B256,
    /// Free bytes, at most 32.
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
    /// Description of the transaction for people; only tables use it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
    /// Signed transaction in its network encoding (EIP-2718).
    #[serde(deserialize_with = "json::hex")]
    pub raw: Bytes,
}

impl BatchFile {
    /// Creates a batch file of the current format without blocks; without genesis and parent, the
    /// batch builds on a parent file.
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
        // Execution moves and burns wei, so no balance overflows later.
        let mut accounts = file.genesis.iter().flat_map(BTreeMap::values);
        let supply = accounts.try_fold(U256::ZERO, |sum, account| sum.checked_add(account.balance));
        if supply.is_none() {
            return Err(Error::Supply);
        }
        let half = |got, missing| Err(Error::HalfParent { got, missing });
        match (&file.genesis, &file.parent) {
            (Some(_), None) => half("a genesis", "parent"),
            (None, Some(_)) => half("a parent", "genesis"),
            _ => Ok(file),
        }
    }

    /// Returns the file's text: indented, one line per field, with a line feed at the end.
    ///
    /// # Errors
    /// Never for a value of this type; `serde_json` has a fallible signature.
    pub fn to_json(&self) -> Result<String, Error> {
        let text = serde_json::to_string_pretty(self).map_err(Error::Write)?;
        Ok(format!("{text}\n"))
    }

    /// Returns every transaction in order, with its block's number.
    pub fn transactions(&self) -> impl Iterator<Item = (u64, &TransactionFile)> {
        self.blocks.iter().flat_map(|block| {
            block
                .transactions
                .iter()
                .map(|transaction| (block.header.number, transaction))
        })
    }
}

/// Reads JSON; an error names its place in the file.
pub(crate) fn from_json<T: DeserializeOwned>(text: &str, file: &'static str) -> Result<T, Error> {
    // RFC 8259, section 8.1: a reader may ignore a byte order mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut json = serde_json::Deserializer::from_str(text);
    let read = serde_path_to_error::deserialize(&mut json);
    let json::Object(value) = read.map_err(|error| Error::Json {
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
