//! A node that follows another one.

use std::sync::Arc;

use tokio::runtime::Builder;
use zkfabric_console::Console;
use zkfabric_engine::{Failure, Follower, FollowerOptions, Observer};
use zkfabric_rpc::{Heads, Node, NodeOptions, Operation, Replica, ReplicaOptions};
use zkfabric_stf::host::Genesis;

use super::beginning::{check_address_index, new_heads, with_address_index};
use super::stop::Stop;
use super::{DRAIN, proofs, serve, served};
use crate::Error;
use crate::args::NodeArgs;
use crate::command::sequencer::{self, Claim};

/// Runs the command until a signal, another process that takes over, or something that does not
/// follow.
///
/// # Errors
/// A file cannot be read or written, the genesis is invalid, the folder is of another chain or in
/// use, the address is taken, or the source gives what does not follow.
pub(super) fn run(args: &NodeArgs, source: &str, console: Console) -> Result<(), Error> {
    // The arguments require all three.
    let missing = |flag| Error::NoEffect {
        flag: "--follow",
        reason: flag,
    };
    let folder = args
        .folder
        .as_ref()
        .ok_or_else(|| missing("needs --folder"))?;
    let genesis = args
        .genesis
        .as_ref()
        .ok_or_else(|| missing("needs --genesis"))?;
    let signer = args
        .sequencer_key
        .ok_or_else(|| missing("needs --sequencer-key"))?;
    let runtime = Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(Failure::from).map_err(Arc::new)?;
    let mut stop = Stop::listen(&runtime)?;
    let claim = Claim::new(folder, args.take_over)?;
    let genesis = sequencer::genesis(genesis)?;
    let heads = new_heads(&genesis, folder)
        .map_err(Failure::from)
        .map_err(Arc::new)?;
    let heads = Arc::new(heads);
    let verification = proofs::options(args, folder, &genesis)?;
    let mut options = FollowerOptions::new(signer);
    options
        .former_signers
        .clone_from(&args.former_sequencer_key);
    options.executions.one_in = args.execute_one_in;
    options.observer = Some(Arc::clone(&heads) as Arc<dyn Observer>);
    options.ledger.index = true;
    options.ledger.store.history = args.history.kept(false);
    let opened = Follower::open(folder, &genesis, options);
    let (follower, _) = opened.map_err(Failure::from).map_err(Arc::new)?;
    tracing::info!(
        groups = follower.group(),
        source,
        "the node follows another one"
    );
    let mut options = ReplicaOptions::new(source.to_owned());
    options.proofs = verification;
    let replica = Arc::new(Replica::start(follower, options, runtime.handle())?);
    let failed = || {
        let failed = replica.failure().is_some();
        failed.then_some("the source cannot be followed: the node stops")
    };
    // Until then the source could be anybody.
    let why = stop.wait(&runtime, &claim, || {
        failed().or_else(|| replica.is_ready().then_some(READY))
    });
    let mut served = Ok(());
    if why == READY {
        served = answer(
            args,
            &runtime,
            (Arc::clone(&replica), heads),
            &genesis,
            signer,
            console,
        )
        .map(|server| {
            let why = stop.wait(&runtime, &claim, failed);
            tracing::info!("{why}");
            runtime.block_on(server.stop(DRAIN));
        });
    } else {
        tracing::info!("{why}");
    }
    runtime.shutdown_timeout(DRAIN);
    let closed = replica.close();
    served?;
    closed.map_err(|reason| Error::Follows {
        source_url: source.to_owned(),
        reason: replica.failure().map_or(reason, ToString::to_string),
    })?;
    match replica.failure() {
        None => {
            tracing::info!("the node has stopped");
            Ok(())
        }
        Some(reason) => Err(Error::Follows {
            source_url: source.to_owned(),
            reason: reason.to_string(),
        }),
    }
}

/// What the first wait ends with, if all is well.
const READY: &str = "everything is here";

fn answer(
    args: &NodeArgs,
    runtime: &tokio::runtime::Runtime,
    (replica, heads): (Arc<Replica>, Arc<Heads>),
    genesis: &Genesis,
    signer: alloy_primitives::Address,
    console: Console,
) -> Result<zkfabric_rpc::Server, Error> {
    let options = NodeOptions::default();
    let node = Node::following(replica, heads, genesis.rules, options);
    let node = match &args.folder {
        Some(folder) if args.index_addresses => {
            node.and_then(|node| with_address_index(node, folder))
        }
        _ => node,
    };
    let node = Arc::new(node.map_err(Failure::from).map_err(Arc::new)?);
    check_address_index(args, &node)?;
    let mut operation = Operation::new(Arc::clone(&node));
    if let Some(folder) = &args.folder {
        operation = operation.with_folder(folder.clone());
    }
    let about = (genesis.chain_id, Some(signer));
    serve(args, runtime, served(node)?, operation, about, console)
}
