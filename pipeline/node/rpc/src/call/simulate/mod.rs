//! Blocks of calls that build on each other (`eth_simulateV1`).
//!
//! | module | concept |
//! |---|---|
//! | `request` | what a simulation is asked for |
//! | `plan` | numbers and times of its blocks |
//! | `block` | one block |
//! | `call` | one call |
//! | `state` | the state, and what is left of the bounds |
//! | `changes` | overrides of a state |
//! | `roots` | state roots |
//! | `transfers` | transfers of ether among the logs |
//!
//! All calls of a request together have the gas of one `eth_call`, and a time; the blocks, the
//! calls and the bytes of the answer are bounded as well.

mod block;
mod call;
mod changes;
mod plan;
mod request;
mod roots;
mod state;
mod transfers;

use std::collections::BTreeSet;
use std::time::Instant;

use alloy_eips::BlockId;
use alloy_primitives::B256;
use alloy_rpc_types_eth::simulate::SimulatedBlock;
use revm::database::CacheDB;
use zkfabric_state::trie::StateAt;

pub(crate) use request::Simulation;

use block::block;
use plan::plan;
use roots::Roots;
use state::State;

use super::database::{Database, Overrides};
use crate::error::Error;
use crate::node::{At, Node};

/// Most bytes that calls return with their logs: less than half of what an answer may have.
const BYTES: usize = 10 << 20;

/// Executes blocks of calls behind a block of the chain.
///
/// # Errors
/// A call that cannot be in a block; blocks out of order; a bound that is reached.
pub(crate) fn simulate(
    node: &Node,
    asked: Simulation,
    id: Option<BlockId>,
) -> Result<Vec<SimulatedBlock>, Error> {
    if node.heads.archive().is_some() {
        return Err(Error::Recorded("no blocks of calls"));
    }
    let until = Instant::now() + node.options.simulation_time;
    asked.check()?;
    // Read first: the state of a block that has its header now is that of its end.
    let sealed = node.heads.sealed();
    let at = node.at(id)?;
    let not_found = || Error::no_block(at.number.into());
    let mut parent = node.heads.header(at.number)?.ok_or_else(not_found)?;
    let place = (parent.0.number, parent.0.timestamp);
    let blocks = plan(place, asked.block_state_calls)?;
    let tries = match at.number <= sealed {
        true => Some(tries(node, &at)?),
        false => None,
    };
    let roots = tries.as_ref();
    let roots = roots.map(|(state, root)| Roots::new(node, at.number, state, root));
    let overrides = Overrides::default();
    let database = Database {
        state: &at.state,
        heads: &node.heads,
        overrides: &overrides,
    };
    let mut state = State {
        node,
        state: CacheDB::new(database),
        roots,
        has_transfers: asked.trace_transfers,
        validates: asked.validation,
        gas: node.options.call_gas,
        bytes: BYTES,
        until,
        with_slots: BTreeSet::new(),
    };
    let mut answers = Vec::with_capacity(blocks.len());
    for planned in blocks {
        let is_full = asked.return_full_transactions;
        let (answer, next) = block(&mut state, planned, &parent, is_full)?;
        answers.push(answer);
        parent = next;
    }
    Ok(answers)
}

/// Returns the tries behind a block that has its header, and their root.
fn tries<'a>(node: &Node, at: &'a At) -> Result<(StateAt<'a>, B256), Error> {
    let trie = node.heads.chain()?.trie();
    let of_window = |error| node.of_window(at.number, error);
    let root = trie.root(at.number).map_err(of_window)?;
    let state = trie.at(at.number, &*at.state).map_err(of_window)?;
    Ok((state, root))
}
