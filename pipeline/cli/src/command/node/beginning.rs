//! How an engine begins, with its readers.

use std::io;
use std::path::Path;
use std::sync::Arc;

use tokio::runtime::Runtime;
use zkfabric_engine::{Chain, Failure, Kept, Observer, Sequencer, SequencerOptions};
use zkfabric_receipt::Signer;
use zkfabric_rpc::{
    AddressIndexOptions, DevChain, DevOptions, Heads, LogIndexOptions, Node, NodeOptions, Traces,
};
use zkfabric_stf::host::Genesis;

use super::told;
use crate::Error;
use crate::args::NodeArgs;
use crate::command::sequencer;

/// Bytes of a segment of the log of a chain that went back: each way back writes them.
const SEGMENT: u64 = 4 << 20;

/// Bytes of sealed blocks that stay in memory for readers: about 200,000 transfers. As many may be
/// read from the disk for readers at once.
const RECENT: usize = 128 << 20;
/// Folder of the index of logs.
const LOG_INDEX: &str = "log_index";
/// Folder of the index of addresses.
const ADDRESS_INDEX: &str = "address_index";

/// What an engine begins with.
pub(super) struct Beginning {
    pub(super) genesis: Genesis,
    pub(super) options: SequencerOptions,
    pub(super) settings: NodeOptions,
    pub(super) signer: Arc<dyn Signer>,
    pub(super) traces: Option<Arc<Traces>>,
    /// Whether each transaction is told.
    pub(super) tells: bool,
    /// Whether there is an index of addresses.
    pub(super) indexes_addresses: bool,
}

impl Beginning {
    /// Starts a chain for development that goes back.
    ///
    /// # Errors
    /// The engine does not start.
    pub(super) fn reverting(
        self,
        folder: &Path,
        dev: DevOptions,
        runtime: &Runtime,
    ) -> Result<Arc<DevChain>, Arc<Failure>> {
        let mut ledger = self.options.ledger.clone();
        ledger.log.segment_bytes = SEGMENT;
        let runtime = runtime.handle().clone();
        let make = move |folder: &Path, before: Option<&Node>| {
            let node = self.node(folder, before)?;
            if let Some(traces) = &self.traces {
                // Its task ends when the chain goes back.
                let node = Arc::new(node.clone());
                runtime.spawn(Arc::clone(traces).follow(node));
            }
            Ok(node)
        };
        DevChain::start(folder.to_owned(), dev, ledger, Box::new(make))
    }

    /// Starts an engine in a folder, with its readers; those who listen to the one before hear of
    /// it, too.
    ///
    /// # Errors
    /// The engine does not start.
    pub(super) fn node(&self, folder: &Path, before: Option<&Node>) -> Result<Node, Arc<Failure>> {
        let failed = |error: io::Error| Arc::new(Failure::from(error));
        let mut options = self.options.clone();
        let mut heads = new_heads(&self.genesis, folder).map_err(failed)?;
        if let Some(before) = before {
            heads = heads.with_listeners_of(before.heads());
            options.ledger.store.history = before.chain().map(Chain::kept_states);
            options.ledger.log.segment_bytes = SEGMENT;
        }
        let heads = Arc::new(heads);
        options.observer = Some(Arc::clone(&heads) as Arc<dyn Observer>);
        let signer = Arc::clone(&self.signer);
        let (sequencer, started) = Sequencer::start(folder, &self.genesis, options, signer)?;
        if before.is_none() {
            sequencer::tell(&started);
        }
        if self.tells && tracing::enabled!(tracing::Level::INFO) {
            told::tell(sequencer.chain().clone()).map_err(failed)?;
        }
        let (rules, settings) = (self.genesis.rules, self.settings.clone());
        let mut node = Node::new(Arc::new(sequencer), heads, rules, settings).map_err(failed)?;
        if self.indexes_addresses {
            node = with_address_index(node, folder).map_err(failed)?;
        }
        Ok(match &self.traces {
            Some(traces) => node.with_traces(Arc::clone(traces)),
            None => node,
        })
    }
}

/// Returns the readers' side of the chain in a folder.
pub(super) fn new_heads(genesis: &Genesis, folder: &Path) -> io::Result<Heads> {
    let has_requests_hash = genesis.rules.fork.has_requests_hash();
    let heads = Heads::new(genesis.chain_id, has_requests_hash, RECENT);
    heads.with_log_index(&folder.join(LOG_INDEX), LogIndexOptions::default())
}

/// Gives a node the index of addresses of the chain in a folder, if it keeps the states with which
/// its blocks are run again.
///
/// # Errors
/// The folder cannot be made.
pub(super) fn with_address_index(node: Node, folder: &Path) -> io::Result<Node> {
    let (folder, options) = (folder.join(ADDRESS_INDEX), AddressIndexOptions::default());
    match node.chain().map(Chain::kept_states) {
        None | Some(Kept::None) => Ok(node),
        Some(_) => node.with_address_index(&folder, options),
    }
}

/// Refuses an index of addresses for a chain that keeps no states.
///
/// # Errors
/// [`Error::NoEffect`].
pub(super) fn check_address_index(args: &NodeArgs, node: &Node) -> Result<(), Error> {
    let kept = node.chain().map(Chain::kept_states);
    if args.index_addresses && kept.is_none_or(|kept| kept == Kept::None) {
        return Err(Error::NoEffect {
            flag: "--index-addresses",
            reason: "blocks are run again on the states of older ones, which this folder does not \
                     keep: add --history all, or --history with a number of blocks",
        });
    }
    Ok(())
}
