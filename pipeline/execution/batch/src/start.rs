//! What a batch builds on: a header, the headers before it, and the state after it.

use alloy_primitives::{B256, Bytes, keccak256};
use serde::{Deserialize, Serialize};
use zkfabric_stf::StfError;
use zkfabric_stf::execute::ancestors;
use zkfabric_stf::header::Header;
use zkfabric_stf::host::{Execution, State, StateParts};

use crate::format::from_json;
use crate::{BatchFile, Error, json};

/// What the field `format` of a parent file says.
const FORMAT: &str = "zkfabric-parent-1";

/// Headers before a parent that `BLOCKHASH` can reach from the block after it: that block reaches 256 hashes back, and the
/// parent's header tells two of them.
const ANCESTORS: usize = 254;

/// The end of a chain, on which a batch builds.
#[derive(Clone, Debug)]
pub struct Start {
    /// EIP-155 chain id.
    pub chain_id: u64,
    /// The parent's header.
    pub header: Header,
    /// RLP of the headers before it, nearest first: as many as are known, at most 254.
    pub ancestors: Vec<Vec<u8>>,
    /// The state after the parent: the whole, or what is known of it.
    pub state: State,
}

/// The JSON form of a [`Start`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ParentFile {
    format: String,
    #[serde(deserialize_with = "json::number")]
    chain_id: u64,
    /// RLP.
    #[serde(deserialize_with = "json::hex")]
    header: Bytes,
    #[serde(deserialize_with = "json::hex_list")]
    ancestors: Vec<Bytes>,
    #[serde(deserialize_with = "json::hex_list")]
    nodes: Vec<Bytes>,
    #[serde(deserialize_with = "json::hex_list")]
    codes: Vec<Bytes>,
}

impl Start {
    /// The parent's hash.
    #[must_use]
    pub fn hash(&self) -> B256 {
        self.header.hash()
    }

    /// The end of the chain after a batch that was executed on this one, whose state has moved on already.
    pub(crate) fn after(self, execution: &Execution) -> Self {
        let headers = execution.blocks.iter().map(|block| &block.header);
        let mut newest = headers.rev();
        let Some(last) = newest.next() else {
            return self;
        };
        let ancestors = newest
            .map(Header::encode)
            .chain([self.header.encode()])
            .chain(self.ancestors);
        Self {
            header: last.clone(),
            ancestors: ancestors.take(ANCESTORS).collect(),
            ..self
        }
    }

    /// Reads a parent file: the headers are a chain, and the state's root is known unless the state is empty.
    ///
    /// # Errors
    /// The text is not JSON of this format and version, or a header is none or not the one that the next one names.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let file: ParentFile = from_json(text, "parent file")?;
        if file.format != FORMAT {
            return Err(Error::Format {
                expected: FORMAT,
                got: file.format,
            });
        }
        let header = Header::decode(&file.header);
        let header =
            header.map_err(|error| Error::Invalid(StfError::Ancestor { depth: 0, error }))?;
        if file.ancestors.len() > ANCESTORS {
            return Err(Error::Ancestors {
                most: ANCESTORS,
                got: file.ancestors.len(),
            });
        }
        ancestors(&header, keccak256(&file.header), &file.ancestors).map_err(Error::Invalid)?;
        let bytes = |list: Vec<Bytes>| list.iter().map(|bytes| bytes.to_vec()).collect();
        let parts = StateParts {
            nodes: bytes(file.nodes),
            codes: bytes(file.codes),
        };
        Ok(Self {
            chain_id: file.chain_id,
            state: State::from_parts(header.state_root, &parts),
            header,
            ancestors: bytes(file.ancestors),
        })
    }

    /// The parent file's text.
    ///
    /// # Errors
    /// The state is damaged.
    pub fn to_json(&self) -> Result<String, Error> {
        let parts = self.state.parts().map_err(StfError::Witness);
        let parts = parts.map_err(Error::Invalid)?;
        let bytes = |list: &[Vec<u8>]| list.iter().cloned().map(Bytes::from).collect();
        let file = ParentFile {
            format: FORMAT.to_owned(),
            chain_id: self.chain_id,
            header: self.header.encode().into(),
            ancestors: bytes(&self.ancestors),
            nodes: bytes(&parts.nodes),
            codes: bytes(&parts.codes),
        };
        let text = serde_json::to_string_pretty(&file).map_err(Error::Write)?;
        Ok(format!("{text}\n"))
    }

    /// What a batch builds on: the one that its file names, or the one that is given beside the file.
    ///
    /// # Errors
    /// There is none or there are two, or the one that is given is of another chain.
    pub fn of(batch: &BatchFile, given: Option<Self>) -> Result<Self, Error> {
        match (batch.start(), given) {
            (Some(start), None) => Ok(start),
            (None, Some(start)) if start.chain_id == batch.chain_id => Ok(start),
            (None, Some(start)) => Err(Error::Chain {
                expected: start.chain_id,
                got: batch.chain_id,
            }),
            (Some(_), Some(_)) => Err(Error::TwoParents),
            (None, None) => Err(Error::NoParent),
        }
    }
}
