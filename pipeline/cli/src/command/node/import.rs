//! A node over a recorded chain of another client.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use tokio::runtime::Builder;
use zkfabric_archive::Archive;
use zkfabric_console::Console;
use zkfabric_engine::Failure;
use zkfabric_rpc::{Node, NodeOptions, Operation};

use super::stop::Stop;
use super::{DRAIN, serve, served};
use crate::Error;
use crate::args::NodeArgs;

/// Executes a recorded chain, and serves it until a signal.
///
/// # Errors
/// A file cannot be read, the genesis is invalid, a block is not what its header says, or the
/// address is taken.
pub(super) fn run(args: &NodeArgs, chain: &Path, console: Console) -> Result<(), Error> {
    // The arguments require it.
    let genesis = args.genesis.as_ref().ok_or(Error::NoEffect {
        flag: "--import",
        reason: "needs --genesis",
    })?;
    let runtime = Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(Failure::from).map_err(Arc::new)?;
    let mut stop = Stop::listen(&runtime)?;
    let begun = Instant::now();
    let archive = Arc::new(Archive::open(genesis, chain)?);
    let newest = archive.newest();
    let hash = archive.block(newest).map(|block| block.hash);
    tracing::info!(
        blocks = newest,
        hash = hash.map(tracing::field::display),
        milliseconds = begun.elapsed().as_millis() as u64,
        "the recorded chain is executed"
    );
    let chain_id = archive.chain_id();
    let node = Node::recorded(archive, NodeOptions::default());
    let node = Arc::new(node.map_err(Failure::from).map_err(Arc::new)?);
    let operation = Operation::new(Arc::clone(&node));
    let about = (chain_id, None);
    let server = serve(args, &runtime, served(node)?, operation, about, console)?;
    let why = stop.wait(&runtime, None, || None);
    tracing::info!("{why}");
    runtime.block_on(server.stop(DRAIN));
    runtime.shutdown_timeout(DRAIN);
    Ok(())
}
