//! Execution of a batch on a supplied state.

use std::collections::HashMap;
use std::time::Instant;

use alloy_primitives::{B256, keccak256};
use revm::inspector::NoOpInspector;

use super::recorder::Recorder;
use super::supplier::Supplier;
use super::witness::witness_of;
use crate::batch::{BatchInput, BatchView, Witness};
use crate::cost::{BatchCost, Meter, Tally};
use crate::crypto::Crypto;
use crate::error::StfError;
use crate::execute::{BlockResult, ancestors, execute_blocks, output, parent};
use crate::mpt::{Child, EMPTY_ROOT, Nodes};
use crate::output::BatchOutput;
use crate::state::StateDb;

/// An executed batch.
#[derive(Clone, Debug)]
pub struct Execution {
    /// The batch with the witness for a stateless execution.
    pub input: BatchInput,
    /// The batch's public output.
    pub output: BatchOutput,
    /// The executed blocks.
    pub blocks: Vec<BlockResult>,
    /// Time at which block execution ended and witness building began.
    pub witness_begin: Instant,
}

/// An executed batch with what its execution made.
#[derive(Clone, Debug)]
pub struct Executed {
    /// The execution.
    pub execution: Execution,
    /// RLP of the nodes that were made, by hash; among them nodes of the states between blocks.
    pub nodes: HashMap<B256, Vec<u8>>,
    /// Bytecodes that were loaded or created, by hash.
    pub codes: Vec<(B256, Vec<u8>)>,
}

/// Executes a batch on the state of `supplier`, which has to be that of the batch's parent, builds
/// the witness, and counts the batch's cost in the proved program. The batch's own witness is
/// ignored, and only the ancestor headers that execution needs are kept.
///
/// # Errors
/// As [`execute_batch`](crate::execute_batch);
/// [`WitnessError::MissingNode`](crate::error::WitnessError::MissingNode) and its like when the
/// supplier lacks what execution reads.
pub fn execute_on(
    supplier: &dyn Supplier,
    input: BatchInput,
    crypto: &impl Crypto,
) -> Result<(Executed, BatchCost), StfError> {
    let tally = Tally::default();
    let executed = run(supplier, input, crypto, Some(&tally))?;
    Ok((executed, tally.into_cost()))
}

pub(super) fn run(
    supplier: &dyn Supplier,
    mut input: BatchInput,
    crypto: &impl Crypto,
    tally: Option<&Tally>,
) -> Result<Executed, StfError> {
    input.witness = Witness::default();
    let encoded = input.encode();
    let batch = BatchView::decode(&encoded)?;
    let parent = parent(&batch)?;
    let from = parent.header.state_root;
    let root = if from == EMPTY_ROOT {
        Child::Empty
    } else {
        Child::Hash(&from)
    };
    let recorder = Recorder::new(supplier, tally);
    let ancestors = ancestors(&parent.header, parent.hash, &batch.ancestors)?;
    let db = StateDb::new(Nodes::new(recorder), root, ancestors);
    let (mut db, blocks) = match tally {
        None => execute_blocks(&batch, &parent, db, crypto, &(), NoOpInspector)?,
        Some(tally) => {
            let meter = Meter::new(tally, batch.rules.fork, parent.header.number);
            execute_blocks(&batch, &parent, db, crypto, tally, meter)?
        }
    };
    let output = output(&batch, &parent, &blocks, keccak256(batch.data));
    let headers = db.hashes().headers_needed();
    let codes = db.loaded_codes();
    let witness_begin = Instant::now();
    let (mut recorder, owners) = db.into_parts();
    let nodes = recorder.take_new();
    let witness = witness_of(supplier, &from, (recorder, owners))?;
    input.ancestors.truncate(headers);
    input.witness = witness;
    let execution = Execution {
        input,
        output,
        blocks,
        witness_begin,
    };
    Ok(Executed {
        execution,
        nodes,
        codes,
    })
}
