//! Batches and their proofs.

use alloy_eips::BlockNumberOrTag;
use alloy_primitives::{B256, Bytes, U64};
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use jsonrpsee::types::Params;
use serde::{Deserialize, Serialize};
use zkfabric_batches::{
    Batches, Closing, Limit, Part, ProofProgress, ProofStage, Record, Span, Status,
};

use super::time::microseconds;
use crate::arguments::Arguments;
use crate::error::Error;
use crate::node::Node;
use crate::replica::VerifiedBatch;

/// Most batches of an answer.
const BATCHES: u64 = 100;
/// Most bytes of a file in an answer.
const BYTES: u64 = 4 << 20;

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_async_method("zkf_getBatches", |params, node, _| async move {
        let asked = Older::of(&params)?;
        node.run(move |node| older(node, &asked)).await
    })?;
    module.register_async_method("zkf_getBatchByBlock", |params, node, _| async move {
        let mut arguments = Arguments::of(&params);
        let block: BlockNumberOrTag = arguments.next("block")?;
        arguments.end()?;
        node.run(move |node| of_block(node, block)).await
    })?;
    module.register_async_method("zkf_getBatchFile", |params, node, _| async move {
        let asked = Asked::of(&params)?;
        node.run(move |node| file(node, &asked)).await
    })?;
    Ok(())
}

/// How far a proof is.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Progress {
    stage: &'static str,
    /// Thousandths of the stage's work that are done.
    thousandths: U64,
    /// Shards whose part of the stage is done.
    shards: U64,
    /// All shards, once they are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    all_shards: Option<U64>,
}

impl Progress {
    fn of(progress: &ProofProgress) -> Self {
        Self {
            stage: match progress.stage {
                ProofStage::Commit => "commit",
                ProofStage::Prove => "prove",
                ProofStage::Verify => "verify",
            },
            thousandths: U64::from(progress.thousandths()),
            shards: U64::from(progress.shards),
            all_shards: progress.all_shards.map(U64::from),
        }
    }
}

/// A batch, as answers have it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Batch {
    /// Number of the batch, from zero on; halves have the number of their whole.
    number: U64,
    first_block: U64,
    last_block: U64,
    transactions: U64,
    gas_used: U64,
    /// Bytes of the transactions in the blocks' lists.
    bytes: U64,
    /// A bound of the cost of its proof.
    prover_gas: U64,
    parent_hash: B256,
    last_hash: B256,
    parent_state_root: B256,
    state_root: B256,
    closed_by: &'static str,
    status: &'static str,
    /// Attempts to prove it that began, or failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    attempts: Option<U64>,
    /// When the attempt that is made now has begun, in microseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    proving_since: Option<U64>,
    /// How far that attempt is.
    #[serde(skip_serializing_if = "Option::is_none")]
    progress: Option<Progress>,
    /// Why it could not be proved.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    /// Digest of the key of the program that was proved.
    #[serde(skip_serializing_if = "Option::is_none")]
    program: Option<B256>,
    /// Digest of the output that the proof claims.
    #[serde(skip_serializing_if = "Option::is_none")]
    digest: Option<B256>,
    /// When the batch was written, in microseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    recorded_at: Option<U64>,
    /// When the proof was written, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    proved_at: Option<U64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proof_bytes: Option<U64>,
}

impl Batch {
    fn of(batches: &Batches, record: &Record) -> Result<Self, Error> {
        let written = batches.written(record, Part::Batch)?;
        let Span {
            first,
            last,
            parent_hash,
            parent_state_root,
            last_hash,
            state_root,
            transactions,
            gas,
            bytes,
            cost,
        } = record.span;
        let mut batch = Self {
            number: U64::from(record.number),
            first_block: U64::from(first),
            last_block: U64::from(last),
            transactions: U64::from(transactions),
            gas_used: U64::from(gas),
            bytes: U64::from(bytes),
            prover_gas: U64::from(cost),
            parent_hash,
            last_hash,
            parent_state_root,
            state_root,
            closed_by: match record.closed_by {
                Closing::Limit(Limit::Gas) => "gas",
                Closing::Limit(Limit::Bytes) => "bytes",
                Closing::Limit(Limit::Cost) => "proverGas",
                Closing::Limit(Limit::Seconds) => "seconds",
                Closing::Finished => "stop",
                Closing::Split => "split",
            },
            status: "waiting",
            attempts: None,
            proving_since: None,
            progress: None,
            reason: None,
            program: None,
            digest: None,
            recorded_at: written.map(|written| microseconds(written.at)),
            proved_at: None,
            proof_bytes: None,
        };
        match &record.status {
            Status::Waiting { attempts } => {
                batch.attempts = Some(U64::from(*attempts));
                let attempt = batches.attempt();
                if let Some(attempt) = attempt.filter(|attempt| attempt.is_of(record)) {
                    batch.status = "proving";
                    batch.proving_since = Some(microseconds(attempt.since));
                    batch.progress = attempt.progress.as_ref().map(Progress::of);
                }
            }
            // Its halves are batches since the question came.
            Status::Split => batch.status = "split",
            Status::Failed { attempts, reason } => {
                batch.status = "failed";
                batch.attempts = Some(U64::from(*attempts));
                batch.reason = Some(reason.clone());
            }
            Status::Proved { digest, program } => {
                let proof = batches.written(record, Part::Proof)?;
                batch.status = "proved";
                batch.digest = Some(*digest);
                batch.program = *program;
                batch.proved_at = proof.map(|proof| microseconds(proof.at));
                batch.proof_bytes = proof.map(|proof| U64::from(proof.size));
            }
        }
        Ok(batch)
    }
}

impl Batch {
    /// Returns the answer of a replica that has verified the proof.
    fn verified(batch: &VerifiedBatch) -> Self {
        Self {
            number: U64::from(batch.said.number),
            first_block: U64::from(batch.first),
            last_block: U64::from(batch.last),
            transactions: U64::from(batch.transactions),
            gas_used: U64::from(batch.gas),
            bytes: U64::from(batch.said.bytes),
            prover_gas: U64::from(batch.said.cost),
            parent_hash: batch.parent_hash,
            last_hash: batch.last_hash,
            parent_state_root: batch.parent_state_root,
            state_root: batch.state_root,
            closed_by: batch.said.closed_by.name(),
            status: "proved",
            attempts: None,
            proving_since: None,
            progress: None,
            reason: None,
            program: Some(batch.program),
            digest: Some(batch.digest),
            recorded_at: None,
            proved_at: Some(U64::from(batch.verified_at)),
            proof_bytes: Some(U64::from(batch.proof_bytes)),
        }
    }
}

/// The arguments of `zkf_getBatches`.
struct Older {
    /// Block before which the batches end; by default none.
    before: u64,
    most: usize,
}

impl Older {
    fn of(params: &Params<'_>) -> Result<Self, Error> {
        let mut arguments = Arguments::of(params);
        let before: Option<U64> = arguments.optional("block")?;
        let most: U64 = arguments.next("count")?;
        arguments.end()?;
        let most = Arguments::at_most("count", most, BATCHES)?;
        Ok(Self {
            before: before.map_or(u64::MAX, |before| before.to()),
            most: usize::try_from(most).unwrap_or(usize::MAX),
        })
    }
}

/// Returns batches, the newest first; `None` if this node has none.
fn older(node: &Node, asked: &Older) -> Result<Option<Vec<Batch>>, Error> {
    if let Some(verified) = node.verified() {
        let batches = verified.before(asked.before, asked.most);
        return Ok(Some(batches.iter().map(Batch::verified).collect()));
    }
    let Some(batches) = &node.batches else {
        return Ok(None);
    };
    let records = batches.before(asked.before, asked.most)?;
    let answers = records.iter().map(|record| Batch::of(batches, record));
    answers.collect::<Result<_, _>>().map(Some)
}

/// Returns the batch that has a block; `None` if none has it yet.
fn of_block(node: &Node, block: BlockNumberOrTag) -> Result<Option<Batch>, Error> {
    if let (Some(verified), Some(number)) = (node.verified(), node.number(block)?) {
        let batch = verified.of_block(number);
        return Ok(batch.as_ref().map(Batch::verified));
    }
    let (Some(batches), Some(number)) = (&node.batches, node.number(block)?) else {
        return Ok(None);
    };
    let record = batches.of_block(number)?;
    let answer = record.map(|record| Batch::of(batches, &record));
    answer.transpose()
}

/// A file of a batch, by its name in requests.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Named {
    Batch,
    Parent,
    Proof,
}

impl From<Named> for Part {
    fn from(named: Named) -> Self {
        match named {
            Named::Batch => Self::Batch,
            Named::Parent => Self::Parent,
            Named::Proof => Self::Proof,
        }
    }
}

/// The arguments of `zkf_getBatchFile`.
struct Asked {
    first: u64,
    last: u64,
    part: Part,
    offset: u64,
    length: u64,
}

impl Asked {
    fn of(params: &Params<'_>) -> Result<Self, Error> {
        let mut arguments = Arguments::of(params);
        let first: U64 = arguments.next("first block")?;
        let last: U64 = arguments.next("last block")?;
        let part: Named = arguments.next("file")?;
        let offset: U64 = arguments.next("offset")?;
        let length: U64 = arguments.next("length")?;
        arguments.end()?;
        Ok(Self {
            first: first.to(),
            last: last.to(),
            part: part.into(),
            offset: offset.to(),
            length: Arguments::at_most("length", length, BYTES)?,
        })
    }
}

/// The answer of `zkf_getBatchFile`.
#[derive(Clone, Debug, Serialize)]
struct Slice {
    /// Bytes of the whole file.
    size: U64,
    data: Bytes,
}

/// Returns a part of a file of a batch; `None` if it is not there.
fn file(node: &Node, asked: &Asked) -> Result<Option<Slice>, Error> {
    let Some(batches) = &node.batches else {
        return Ok(None);
    };
    // Only batches with a record have files, and a name of no batch opens none.
    let Some(record) = batches.record(asked.first, asked.last)? else {
        return Ok(None);
    };
    let slice = batches.slice(&record, asked.part, asked.offset, asked.length)?;
    Ok(slice.map(|slice| Slice {
        size: U64::from(slice.size),
        data: slice.bytes.into(),
    }))
}
