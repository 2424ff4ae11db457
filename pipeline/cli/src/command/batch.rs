//! `zkfabric batch`: a batch file and its parent file from a node's answers.

use std::time::{Duration, Instant};

use zkfabric_console::Console;
use zkfabric_console::Destination;
use zkfabric_import::{Limits, Node, Range, fetch};

use crate::Error;
use crate::args::BatchArgs;
use crate::input::{self, Kind};
use crate::progress::Blocks;
use crate::report::{BatchReport, BatchRow, Output};

/// Runs the command. The batch is executed from the contents of its files before any file is
/// written.
///
/// # Errors
/// The node gives no answer or a wrong one, a block does not exist on this chain, or a file can't
/// be written.
pub(crate) fn run(args: &BatchArgs, console: Console) -> Result<(), Error> {
    let (out, out_parent) = destinations(args)?;
    let console = console.beside(&out).beside(&out_parent);
    let limits = Limits {
        timeout: Duration::from_secs(args.timeout),
        ..Limits::default()
    };
    let mut node = Node::new(args.rpc.clone(), limits)?;
    let start = Instant::now();
    let (from, to) = (node.number(args.from)?, node.number(args.to)?);
    let range = Range {
        from,
        to,
        fork: args.fork,
        unprotected_transactions: args.unprotected_transactions,
        most_seconds_between_blocks: args.most_seconds_between_blocks,
    };
    let count = to.saturating_sub(from).saturating_add(1);
    let what = format!("blocks {from} to {to} from {}", args.rpc);
    let progress = Blocks::new(console.talk(), count, what, node.count());
    let mut blocks: Vec<BatchRow> = Vec::new();
    let fetched = fetch(&mut node, &range, &mut |block| {
        let (number, transactions, nodes) = (block.number, block.transactions, block.nodes);
        progress.advance(format_args!(
            "block {number}: {transactions} transactions, {nodes} nodes read"
        ));
        blocks.push(block.into());
    })?;
    drop(progress);
    let seconds = start.elapsed().as_secs_f64();

    let (batch, parent) = (fetched.batch.to_json()?, fetched.start.to_json()?);
    input::check_size(out.name(), Kind::Batch, batch.as_bytes())?;
    input::check_size(out_parent.name(), Kind::Parent, parent.as_bytes())?;
    out_parent.write(parent.as_bytes())?;
    out.write(batch.as_bytes())?;
    Ok(console.report(&BatchReport {
        batch: out.name().to_path_buf(),
        parent: out_parent.name().to_path_buf(),
        node: args.rpc.to_string(),
        transactions: blocks.iter().map(|block| block.transactions).sum(),
        gas: blocks.iter().map(|block| block.gas).sum(),
        blocks,
        ancestors: fetched.start.ancestors.len(),
        output: Output::from(&fetched.output),
        requests: node.requests(),
        received_bytes: node.received(),
        seconds,
    })?)
}

/// Returns the destinations of the batch and its parent.
fn destinations(args: &BatchArgs) -> Result<(Destination, Destination), Error> {
    let out = Destination::new(&args.out)?;
    let is_beside = args.out_parent.is_none();
    match args.parent_file() {
        Some(path) if !(is_beside && matches!(out, Destination::Special(_))) => {
            Ok((out, Destination::new(&path)?))
        }
        _ => {
            let path = args.out.clone();
            Err(Error::NoOutParent { path })
        }
    }
}
