//! `zkfabric node`: serves a chain to wallets and tools by JSON-RPC.
//!
//! | module | concept |
//! |---|---|
//! | `beginning` | how an engine begins, with its readers |
//! | `dev` | a chain for development |
//! | `follow` | a node that follows another one |
//! | `import` | a node over a recorded chain |
//! | `memory` | memory that nothing uses goes back to the system |
//! | `proofs` | the key by which it verifies proofs of batches |
//! | `spans` | spans of transactions |
//! | `stop` | what ends a node |
//! | `told` | what a chain for development tells of each transaction |

mod beginning;
mod dev;
mod follow;
mod import;
mod memory;
mod proofs;
mod spans;
mod stop;
mod told;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use alloy_primitives::Address;
use tokio::runtime::{Builder, Runtime};
use zkfabric_batches::Zkvm;
use zkfabric_console::Console;
use zkfabric_engine::{Clock, Failure, Sequencer, Signing};
use zkfabric_receipt::Signer;
use zkfabric_rpc::{
    AccessOptions, Current, DevChain, Node, NodeOptions, Operation, Origins, Pages, Served, Server,
    ServerOptions, Token, routes,
};
use zkfabric_stf::host::Genesis;

use super::sequencer::{self, Backlogs, Batching, Claim};
use crate::Error;
use crate::args::{BatchingArgs, NodeArgs, PageOrigin};
use crate::report::NodeReport;
use crate::secret;
use beginning::{Beginning, check_address_index};
use stop::Stop;

/// Time for which calls run on when the node stops.
const DRAIN: Duration = Duration::from_secs(5);

/// A folder that ends with the process, or stays.
struct Place {
    path: PathBuf,
    is_temporary: bool,
}

impl Place {
    fn of(args: &NodeArgs) -> Self {
        match &args.folder {
            Some(path) => Self {
                path: path.clone(),
                is_temporary: false,
            },
            None => Self {
                path: std::env::temp_dir().join(format!("zkfabric-dev-{}", std::process::id())),
                is_temporary: true,
            },
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if self.is_temporary {
            // The system removes what stays.
            let _ = std::fs::remove_dir_all(&self.path);
        }
    }
}

/// Runs the command until a signal, a failure, or another process that takes over.
///
/// # Errors
/// A file cannot be read or written, the genesis is invalid, the folder is of another chain or in
/// use, the address is taken, the sequencer stops, or a block was not the same twice.
pub(crate) fn run(args: &NodeArgs, console: Console) -> Result<(), Error> {
    if let Some(source) = &args.follow {
        return follow::run(args, source, console);
    }
    if let Some(chain) = &args.import {
        return import::run(args, chain, console);
    }
    sequencer::check(&args.batching.proving)?;
    let (signer, signing) = signer(args, console)?;
    let receipts = signer.address();
    let prover = sequencer::prover(&args.batching.proving)?;
    let traces = spans::traces(args, receipts)?;
    let runtime = Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(Failure::from).map_err(Arc::new)?;
    let mut stop = Stop::listen(&runtime)?;
    let place = Place::of(args);
    // Whatever takes long was made before another process is asked to end.
    let claim = Claim::new(&place.path, args.take_over)?;
    // Until the process ends: with it end threads that nobody waits for.
    let claim: &Claim = Box::leak(Box::new(claim));
    let is_new = is_new(&place.path);
    let genesis = genesis(args, &place.path)?;
    let backlogs = Backlogs::of(&args.batching.proving);
    let mut options = sequencer::options(&args.block, signing, &backlogs);
    let dev = args.dev.then(dev::options).transpose()?;
    if let Some(dev) = &dev {
        options.clock = Arc::clone(&dev.clock) as Arc<dyn Clock>;
        // A chain that goes back needs its log from the first group on.
        options.snapshot = None;
        // Blocks on demand may be more than one per second.
        options.block.ahead = u64::from(u32::MAX);
    }
    options.ledger.index = true;
    options.ledger.store.history = args.history.kept(args.dev && is_new);
    let about = (genesis.chain_id, Some(receipts));
    let mut settings = NodeOptions::default();
    if args.dev && args.batching.batches.is_none() {
        settings.client = dev::client(&settings.client);
        options.ledger.edits = true;
    }
    let begins = Beginning {
        genesis,
        options,
        settings,
        signer,
        traces: traces.clone(),
        tells: args.dev,
        indexes_addresses: args.index_addresses,
    };
    let running = match (dev, &args.batching.batches) {
        (Some(dev), None) => Running::reverting(begins.reverting(&place.path, dev, &runtime)?),
        (dev, _) => {
            let mut node = begins.node(&place.path, None)?;
            if let Some(dev) = dev {
                node = node.with_dev(dev);
            }
            let made = (backlogs, prover);
            Running::start(node, &args.batching, &begins.genesis, made, &runtime)?
        }
    };
    let Running {
        current,
        served,
        batching,
        reverting,
    } = running;
    check_address_index(args, &current.get())?;
    let operation = Operation::new(current.clone())
        .with_batches(batching.as_ref().map(Batching::watch))
        .with_folder(place.path.clone());
    let served = serve(args, &runtime, served, operation, about, console);
    let stopped = served.map(|server| {
        let why = stop.wait(&runtime, claim, || {
            if current.get().failure().is_some() {
                return Some("the sequencer has stopped, and the node with it");
            }
            let has_failed = batching.as_ref().is_some_and(Batching::has_failed);
            has_failed.then_some("the batches have failed: the node stops")
        });
        tracing::info!("{why}");
        runtime.block_on(server.stop(DRAIN));
    });
    // With the runtime end the tasks that know the sequencer.
    runtime.shutdown_timeout(DRAIN);
    if let Some(traces) = traces {
        traces.close(spans::DRAIN);
    }
    let sequencer = current.get().sequencer();
    drop((current, reverting));
    let closed = sequencer.map_or(Ok(()), close);
    let batches = batching.map(Batching::leave);
    let batches = batches.transpose()?.unwrap_or_default();
    stopped?;
    closed?;
    batches.check()?;
    tracing::info!("the node has stopped");
    Ok(())
}

/// A node that answers, and what goes with it.
struct Running {
    current: Current,
    served: Served,
    batching: Option<Batching>,
    /// Lets the chain go back.
    reverting: Option<Arc<DevChain>>,
}

impl Running {
    fn reverting(chain: Arc<DevChain>) -> Self {
        Self {
            current: chain.current(),
            served: chain.served(),
            batching: None,
            reverting: Some(chain),
        }
    }

    /// Lets a node answer whose blocks are written into batches, if they are to be.
    fn start(
        mut node: Node,
        args: &BatchingArgs,
        genesis: &Genesis,
        (backlogs, prover): (Backlogs, Option<Zkvm>),
        runtime: &Runtime,
    ) -> Result<Self, Error> {
        let batching = match node.sequencer() {
            Some(sequencer) => Batching::start(args, &sequencer, genesis, backlogs, prover)?,
            None => None,
        };
        if let Some(batching) = &batching {
            node = node.with_batches(batching.batches());
        }
        let node = Arc::new(node);
        if let Some(traces) = node.traces() {
            runtime.spawn(Arc::clone(traces).follow(Arc::clone(&node)));
        }
        Ok(Self {
            current: Current::from(Arc::clone(&node)),
            served: served(node)?,
            batching,
            reverting: None,
        })
    }
}

/// Returns the methods of a node.
fn served(node: Arc<Node>) -> Result<Served, Error> {
    let routes = routes(node).map_err(|error| Error::Methods(error.to_string()))?;
    Ok(Served::from(routes))
}

/// Returns whether a folder has no chain yet.
fn is_new(folder: &Path) -> bool {
    !folder.join("state").exists()
}

fn signer(args: &NodeArgs, console: Console) -> Result<(Arc<dyn Signer>, Signing), Error> {
    if args.dev {
        return Ok((Arc::new(dev::receipts()?), Signing::BesideDisk));
    }
    sequencer::signer(&args.signer, console)
}

fn genesis(args: &NodeArgs, folder: &Path) -> Result<Genesis, Error> {
    match &args.genesis {
        Some(path) => sequencer::genesis(path),
        None => dev::genesis(folder, args.dev_chain_id),
    }
}

/// Serves, and tells where.
fn serve(
    args: &NodeArgs,
    runtime: &Runtime,
    served: Served,
    operation: Operation,
    (chain_id, receipts): (u64, Option<Address>),
    console: Console,
) -> Result<Server, Error> {
    let operation = Arc::new(operation);
    let options = ServerOptions {
        address: args.listen,
        origins: origins(args),
        access: access(args)?,
        pages: Some(Arc::clone(&operation) as Arc<dyn Pages>),
        reads_spans: args.telemetry.otlp.is_some(),
        ..ServerOptions::default()
    };
    let server = Server::start(runtime.handle(), options, served)?;
    operation.served_by(server.watch());
    runtime.spawn(operation.watch());
    runtime.spawn(memory::watch());
    let address = server.local_address();
    tracing::info!(
        version = env!("CARGO_PKG_VERSION"),
        address = %address,
        chain_id,
        receipts = receipts.map(tracing::field::display),
        folder = args.folder.as_ref().map(|folder| tracing::field::display(folder.display())),
        "the node serves"
    );
    let accounts = match args.dev {
        true => dev::accounts()?,
        false => Vec::new(),
    };
    console.report(&NodeReport {
        http: format!("http://{address}"),
        websocket: format!("ws://{address}"),
        dashboard: format!("http://{address}/dashboard"),
        chain_id,
        receipts: receipts.map(|address| address.to_string()),
        mnemonic: args.dev.then_some(dev::MNEMONIC),
        accounts,
    })?;
    Ok(server)
}

/// Returns the methods behind a token: those of `debug`, `trace` and `ots` are free on a chain for
/// development.
fn access(args: &NodeArgs) -> Result<AccessOptions, Error> {
    let mut access = AccessOptions::default();
    if let Some(name) = &args.debug_token_env {
        access.token = Some(Token::new(secret::of_variable(name)?.to_string()));
    } else if args.dev {
        let is_free = |prefix: &String| {
            ["debug_", "trace_", "ots_"]
                .iter()
                .any(|free| prefix.starts_with(free))
        };
        access.prefixes.retain(|prefix| !is_free(prefix));
    }
    Ok(access)
}

/// Returns the pages that may ask: any of them on a chain for development, unless some are named.
fn origins(args: &NodeArgs) -> Origins {
    let is_any = args.allow_origin.iter().any(PageOrigin::is_any);
    match args.allow_origin.as_slice() {
        [] if args.dev => Origins::Any,
        [] => Origins::None,
        _ if is_any => Origins::Any,
        named => Origins::These(named.iter().map(ToString::to_string).collect()),
    }
}

/// Closes a sequencer that nobody else uses any more.
fn close(mut sequencer: Arc<Sequencer>) -> Result<(), Error> {
    const LOOK: Duration = Duration::from_millis(5);
    let until = Instant::now() + DRAIN;
    loop {
        match Arc::try_unwrap(sequencer) {
            Ok(sequencer) => return Ok(sequencer.close()?),
            // A call that still runs; the log has what was answered.
            Err(_) if Instant::now() >= until => return Ok(()),
            Err(shared) => sequencer = shared,
        }
        thread::sleep(LOOK);
    }
}
