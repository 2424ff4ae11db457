//! Bytes of a frame: RLP in its one form, with the changes as `zkfabric-state` writes them.

use alloy_primitives::{Address, B256, Bytes, Log, LogData};
use zkfabric_batch::HeaderFields;
use zkfabric_executor::Included;
use zkfabric_receipt::Signature;
use zkfabric_state::Diff;
use zkfabric_stf::receipt::put_logs;
use zkfabric_stf::rlp::{self, Rlp};

use super::error::FrameError;

/// Format of a group without a signature.
const VERSION: u64 = 2;
/// Format of a group with one, behind the fields of those without.
const SIGNED: u64 = 3;
/// Bit of the format of a group that only a chain for development has: fields as those of others.
const EDITED: u64 = 1 << 32;
/// Most topics of a log (`LOG4`).
const TOPICS: usize = 4;

/// What the log has of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Chosen header fields of the block that the group begins; `None` if it goes on with one.
    pub opens: Option<HeaderFields>,
    /// Whether only a chain for development has it: an edit of the state, or transactions that
    /// nobody has signed.
    pub is_edited: bool,
    /// Whether it begins the block before the parent's hash is known.
    pub parent_is_late: bool,
    /// Whether it has the changes of such a block that need the hash.
    pub gives_parent_hash: bool,
    /// Whether the group is the last of its block.
    pub closes: bool,
    /// Position of the first transaction, counted from the chain's first one.
    pub first: u64,
    /// Digest of the receipts' group before.
    pub previous: B256,
    /// The included transactions.
    pub transactions: Vec<LoggedTransaction>,
    /// Accounts that the end of the block may delete, which the group has added.
    pub emptied: Vec<Address>,
    /// Changes of the state, those of the block's begin and end included.
    pub diff: Diff,
    /// The newest signature of the log before, if no earlier group has it.
    pub head: Option<FrameHead>,
}

/// The sequencer's signature of the log up to an earlier group: a log tells by itself who has
/// written it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FrameHead {
    /// Number of the group. The hash behind it is the reader's.
    pub group: u64,
    /// Signature of the [`LogHead`](zkfabric_receipt::LogHead).
    pub signature: Signature,
}

/// An included transaction with its result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedTransaction {
    /// The transaction as it stands in the block.
    pub raw: Bytes,
    /// Its sender.
    pub sender: Address,
    /// Its result.
    pub included: Included,
}

impl Frame {
    /// Returns the bytes of the frame.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let raw = self.transactions.iter().map(|logged| logged.raw.len());
        let mut out = Vec::with_capacity(512 + raw.map(|bytes| bytes + 128).sum::<usize>());
        rlp::put_list(&mut out, |out| {
            let version = if self.head.is_some() { SIGNED } else { VERSION };
            rlp::put_u64(out, version | if self.is_edited { EDITED } else { 0 });
            rlp::put_list(out, |out| {
                if let Some(fields) = &self.opens {
                    put_fields(out, fields);
                }
            });
            rlp::put_u64(out, self.parent_is_late.into());
            rlp::put_u64(out, self.gives_parent_hash.into());
            rlp::put_u64(out, self.closes.into());
            rlp::put_u64(out, self.first);
            rlp::put_string(out, self.previous.as_slice());
            rlp::put_list(out, |out| {
                for logged in &self.transactions {
                    rlp::put_list(out, |out| put_transaction(out, logged));
                }
            });
            rlp::put_list(out, |out| {
                for address in &self.emptied {
                    rlp::put_string(out, address.as_slice());
                }
            });
            rlp::put_string(out, &self.diff.encode());
            if let Some(head) = &self.head {
                rlp::put_u64(out, head.group);
                rlp::put_string(out, &head.signature.0);
            }
        });
        out
    }

    /// Returns the frame that has these bytes.
    ///
    /// Takes memory in proportion to the bytes.
    ///
    /// # Errors
    /// [`FrameError`] if [`Frame::encode`] writes these bytes for no frame.
    pub fn decode(bytes: &[u8]) -> Result<Self, FrameError> {
        let mut fields = Rlp::list_of(bytes)?;
        let got = fields.u64()?;
        let is_edited = got & EDITED != 0;
        let is_signed = match got & !EDITED {
            VERSION => false,
            SIGNED => true,
            _ => {
                let expected = SIGNED;
                return Err(FrameError::Version { expected, got });
            }
        };
        let mut opens = fields.list()?;
        let opens = if opens.is_empty() {
            None
        } else {
            let read = header_fields(&mut opens)?;
            opens.finish()?;
            Some(read)
        };
        let parent_is_late = flag(&mut fields, "the mark of a late parent's hash")?;
        let gives_parent_hash = flag(&mut fields, "the mark of its coming")?;
        let closes = flag(&mut fields, "the mark of a block's end")?;
        let first = fields.u64()?;
        let previous = fields.hash()?;
        let mut list = fields.list()?;
        let mut transactions = Vec::new();
        while !list.is_empty() {
            transactions.push(transaction(list.list()?)?);
        }
        let mut list = fields.list()?;
        let mut emptied = Vec::new();
        while !list.is_empty() {
            emptied.push(list.address()?);
        }
        let diff = Diff::decode(fields.string()?)?;
        let head = match is_signed {
            true => Some(head(&mut fields)?),
            false => None,
        };
        fields.finish()?;
        Ok(Self {
            is_edited,
            opens,
            parent_is_late,
            gives_parent_hash,
            closes,
            first,
            previous,
            transactions,
            emptied,
            diff,
            head,
        })
    }
}

fn put_fields(out: &mut Vec<u8>, fields: &HeaderFields) {
    rlp::put_u64(out, fields.number);
    rlp::put_u64(out, fields.timestamp);
    rlp::put_u64(out, fields.gas_limit);
    rlp::put_string(out, fields.beneficiary.as_slice());
    rlp::put_string(out, fields.prev_randao.as_slice());
    rlp::put_string(out, fields.parent_beacon_block_root.as_slice());
    rlp::put_string(out, &fields.extra_data);
}

fn header_fields(list: &mut Rlp<'_>) -> Result<HeaderFields, FrameError> {
    Ok(HeaderFields {
        number: list.u64()?,
        timestamp: list.u64()?,
        gas_limit: list.u64()?,
        beneficiary: list.address()?,
        prev_randao: list.hash()?,
        parent_beacon_block_root: list.hash()?,
        extra_data: Bytes::copy_from_slice(list.string()?),
    })
}

fn head(fields: &mut Rlp<'_>) -> Result<FrameHead, FrameError> {
    let group = fields.u64()?;
    let bytes = fields.string()?;
    let got = bytes.len();
    let bytes = bytes
        .try_into()
        .map_err(|_| FrameError::Signature { got })?;
    Ok(FrameHead {
        group,
        signature: Signature(bytes),
    })
}

fn put_transaction(out: &mut Vec<u8>, logged: &LoggedTransaction) {
    let included = &logged.included;
    rlp::put_string(out, &logged.raw);
    rlp::put_string(out, logged.sender.as_slice());
    rlp::put_u64(out, included.kind.into());
    rlp::put_u64(out, included.success.into());
    rlp::put_u64(out, included.gas_used);
    rlp::put_u64(out, included.cumulative_gas);
    rlp::put_u64(out, included.prover_gas);
    put_logs(out, &included.logs);
}

fn transaction(mut fields: Rlp<'_>) -> Result<LoggedTransaction, FrameError> {
    let raw = Bytes::copy_from_slice(fields.string()?);
    let sender = fields.address()?;
    let got = fields.u64()?;
    let kind = u8::try_from(got).map_err(|_| FrameError::Kind { got })?;
    let included = Included {
        kind,
        success: flag(&mut fields, "a transaction's success")?,
        gas_used: fields.u64()?,
        cumulative_gas: fields.u64()?,
        prover_gas: fields.u64()?,
        logs: logs(fields.list()?)?,
    };
    fields.finish()?;
    Ok(LoggedTransaction {
        raw,
        sender,
        included,
    })
}

fn logs(mut list: Rlp<'_>) -> Result<Vec<Log>, FrameError> {
    let mut logs = Vec::new();
    while !list.is_empty() {
        let mut fields = list.list()?;
        let address = fields.address()?;
        let mut list = fields.list()?;
        let mut topics = Vec::new();
        while !list.is_empty() {
            topics.push(list.hash()?);
        }
        let data = Bytes::copy_from_slice(fields.string()?);
        fields.finish()?;
        let got = topics.len();
        let data = LogData::new(topics, data).filter(|_| got <= TOPICS);
        let data = data.ok_or(FrameError::Topics { got })?;
        logs.push(Log { address, data });
    }
    Ok(logs)
}

fn flag(fields: &mut Rlp<'_>, field: &'static str) -> Result<bool, FrameError> {
    match fields.u64()? {
        0 => Ok(false),
        1 => Ok(true),
        got => Err(FrameError::Flag { field, got }),
    }
}
