//! Base of a batch: a header, the headers before it, and the state after it.

use alloy_primitives::{B256, Bytes, keccak256};
use serde::{Deserialize, Serialize};
use zkfabric_stf::StfError;
use zkfabric_stf::execute::ancestors;
use zkfabric_stf::header::Header;
use zkfabric_stf::host::{Execution, State, StateParts};
use zkfabric_stf::rlp::Rlp;

use crate::format::from_json;
use crate::{BatchFile, Error, json};

/// Value of the field `format` of a parent file.
const FORMAT: &str = "zkfabric-parent-1";

/// Number of headers before a parent that `BLOCKHASH` can reach from the next block: that block
/// reaches 256 hashes back, and the parent's header gives two of them.
const ANCESTORS: usize = 254;

/// End of a chain, on which a batch builds.
#[derive(Clone, Debug)]
pub struct Start {
    /// EIP-155 chain id.
    pub chain_id: u64,
    /// The parent's header.
    pub header: Header,
    /// RLP of the known headers before the parent, nearest first; at most 254.
    pub ancestors: Vec<Vec<u8>>,
    /// State after the parent: the whole state or its known part.
    pub state: State,
}

/// The JSON form of a [`Start`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ParentFile {
    format: String,
    #[serde(deserialize_with = "json::number")]
    chain_id: u64,
    /// Header as RLP.
    #[serde(deserialize_with = "json::hex")]
    header: Bytes,
    #[serde(deserialize_with = "json::hex_list")]
    ancestors: Vec<Bytes>,
    #[serde(deserialize_with = "json::hex_list")]
    nodes: Vec<Bytes>,
    #[serde(deserialize_with = "json::hex_list")]
    codes: Vec<Bytes>,
}

/// Returns the number of fields of a header of a fork before Cancun: 15 to 17.
fn fields_before_cancun(rlp: &[u8]) -> Option<usize> {
    let mut fields = Rlp::list_of(rlp).ok()?;
    let mut got = 0;
    while !fields.is_empty() {
        fields.item().ok()?;
        got += 1;
    }
    (15..20).contains(&got).then_some(got)
}

impl Start {
    /// Returns the parent's hash.
    #[must_use]
    pub fn hash(&self) -> B256 {
        self.header.hash()
    }

    /// Returns the end of the chain after a batch that was executed on this one, whose state has
    /// already advanced.
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

    /// Reads a parent file: the headers form a chain, and the state's root is known unless the
    /// state is empty.
    ///
    /// # Errors
    /// Text that is not JSON of this format and version, or bytes that are not a header or not the
    /// header named by the next one.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let file: ParentFile = from_json(text, "parent file")?;
        if file.format != FORMAT {
            return Err(Error::Format {
                expected: FORMAT,
                got: file.format,
            });
        }
        if let Some(got) = fields_before_cancun(&file.header) {
            return Err(Error::OldParent { got });
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

    /// Returns the parent file's text.
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

    /// Returns the base of a batch: the one in its file, or the one given beside the file.
    ///
    /// # Errors
    /// No base or two bases, or a given base of another chain.
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
