//! The JSON-RPC node as its users meet it: a process of its own on loopback, and this process as
//! the load on it.
//!
//! ```text
//! transactions -> calls -> load (schedule, transport) -> ledger -> receipts
//!                                   |
//!                     process: a node, or anvil
//! ```
//!
//! | module | rows |
//! |---|---|
//! | `reads` | `balance/..`, `call/..`: calls that read the newest state |
//! | `transfers` | `transfers/..`: transactions to their durable answers, at saturation |
//! | `latency` | `latency/..`: times of answers at half of that rate |
//! | `replica` | `replica/..`: how far a replica is behind, at half load |
//! | `proofs` | `proofs/..`: the same times while a batch is proved |
//! | `logs` | `logs/..`: searches for logs over many blocks |
//! | `block` | `block/..`: the receipts of a full block, and the memory that they take |
//! | `hostile` | `hostile/..`: attacks, their memory, and the times of an honest sender beside them |
//!
//! | helper | content |
//! |---|---|
//! | `process`, `chain` | what is measured, and its genesis |
//! | `blocks` | a chain of many blocks |
//! | `transactions`, `calls` | signed transactions, messages |
//! | `load`, `schedule`, `transport` | messages that are sent at a pace, and their answers |
//! | `progress`, `ledger`, `receipts` | what has come back, what was acknowledged, and whether it is there |
//! | `client` | what is asked before and after a load |
//! | `rows`, `targets` | from loads to rows, targets of rows |
//! | `part`, `sizes` | parts and sizes of a run |
//!
//! Messages are written and transactions are signed before the clock starts. Every result of a call
//! is compared with the right one, and every acknowledged transaction has a receipt after the load;
//! a run in which one is missing or wrong is an error. Anvil, if it is given, gets the same
//! transactions and reads the same state; its rows begin with `anvil/`. A part in which it fails
//! has the row `anvil/PART/failed`, with the reason in the record's configuration, and the node is
//! measured all the same.

mod block;
mod blocks;
mod calls;
mod chain;
mod client;
mod error;
mod hostile;
mod latency;
mod ledger;
mod load;
mod logs;
mod part;
mod process;
mod progress;
mod proofs;
mod reads;
mod receipts;
mod replica;
mod rows;
mod schedule;
mod sizes;
mod targets;
#[cfg(test)]
mod tests;
mod transactions;
mod transfers;
mod transport;

use std::collections::BTreeMap;
use std::io::{Write as _, stderr};
use std::path::Path;

use zkfabric_batch::example::Content;
use zkfabric_kernels_cpu::Isa;

pub use error::NodeError;
pub use hostile::names as attacks;
pub use part::Part;
pub use process::OWN;

use crate::Error;
use crate::args::Node;
use crate::engine::Folder;
use crate::kernels::Event;
use crate::machine;
use crate::report::{Clock, Record, Row, Statistics};
use client::Client;
use process::{Program, Server};
use sizes::Sizes;
use transactions::Stream;

/// Gas limit of the blocks: half of it is above what a second's transactions use, so that the base
/// fee never rises.
const GAS_LIMIT: u64 = 8_000_000_000;

/// Who is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Anvil,
    Node,
}

impl Who {
    /// Returns the name of the CPU time of its process.
    const fn name(self) -> &'static str {
        match self {
            Self::Anvil => "anvil",
            Self::Node => "node",
        }
    }

    /// Returns what its rows begin with.
    const fn prefix(self) -> &'static str {
        match self {
            Self::Anvil => "anvil/",
            Self::Node => "",
        }
    }
}

/// A process with its chain, and the transactions that continue it.
#[derive(Debug)]
struct Contestant {
    who: Who,
    server: Server,
    stream: Stream,
}

/// Shared state of the measurements.
struct Session<'a> {
    sizes: Sizes,
    folder: &'a Path,
    program: Program,
    anvil: Option<&'a Path>,
    /// Acknowledged calls per second at saturation, by their rows.
    rates: BTreeMap<String, f64>,
    /// Figures of anvil, by the names of our rows.
    theirs: BTreeMap<String, Statistics>,
    /// Failures of anvil, and of attacks, by the names of their rows.
    failures: BTreeMap<String, String>,
    rows: Vec<Row>,
    show: &'a mut dyn FnMut(Event<'_>) -> Result<(), Error>,
}

impl Session<'_> {
    /// Keeps and shows a row, with its target.
    fn row(&mut self, row: Row) -> Result<(), Error> {
        let row = if self.sizes.is_quick {
            row
        } else {
            targets::judged(row, Isa::current())
        };
        (self.show)(Event::Row(&row))?;
        self.rows.push(row);
        Ok(())
    }

    /// Starts a process on a new chain.
    fn start(&self, who: Who, name: &str, options: &[&str]) -> Result<Contestant, Error> {
        let stream = Stream::new(Content::Transfers, self.sizes.signers(), GAS_LIMIT)?;
        let folder = self.folder.join(format!("{}-{name}", who.name()));
        let server = self.serve(who, &folder, &stream, options)?;
        Ok(Contestant {
            who,
            server,
            stream,
        })
    }

    /// Starts anvil again on a new chain if it has lost something: later transactions of the same
    /// senders would wait for ever.
    fn again(&self, contestant: &mut Contestant, measured: &rows::Measured) -> Result<(), Error> {
        if measured.lost > 0 {
            *contestant = self.start(contestant.who, "main", &[])?;
        }
        Ok(())
    }

    /// Starts a process on the chain that begins with a stream's genesis.
    fn serve(
        &self,
        who: Who,
        folder: &Path,
        stream: &Stream,
        options: &[&str],
    ) -> Result<Server, Error> {
        let genesis = &stream.genesis;
        chain::write(folder, genesis)?;
        match (who, self.anvil) {
            (Who::Anvil, Some(program)) => {
                let chain = (genesis.chain_id, genesis.gas_limit);
                let server = Server::anvil(program, folder, chain)?;
                chain::tell(&mut Client::open(server.address)?, genesis)?;
                Ok(server)
            }
            _ => Ok(Server::sequencer(
                &self.program,
                (folder, genesis.chain_id),
                options,
            )?),
        }
    }

    /// Measures parts, and the machine's load before and after each.
    fn parts(&mut self, who: Who, selected: &[Part]) -> Result<(), Error> {
        let of_one_chain = |part: &&Part| !matches!(part, Part::Logs | Part::Block);
        let mut contestant = None;
        for part in selected.iter().filter(of_one_chain) {
            let measured = self.part(who, *part, &mut contestant);
            if self.unless_peer(who, part.name(), measured)? {
                // What has failed may have lost transactions, for which later ones wait.
                contestant = None;
            }
        }
        drop(contestant);
        // Each of these has a chain of its own.
        for part in selected.iter().filter(|part| !of_one_chain(part)) {
            let measured = self.loaded(who, part.name(), |session| match part {
                Part::Block if who == Who::Node => block::run(session),
                Part::Logs => logs::run(session, who),
                _ => Ok(()),
            });
            self.unless_peer(who, part.name(), measured)?;
        }
        Ok(())
    }

    /// Measures a part on the chain that the parts share, which begins with the first of them.
    fn part(
        &mut self,
        who: Who,
        part: Part,
        contestant: &mut Option<Contestant>,
    ) -> Result<(), Error> {
        let contestant = match contestant {
            Some(contestant) => contestant,
            none => none.insert(self.start(who, "main", &[])?),
        };
        self.loaded(who, part.name(), |session| match part {
            Part::Balance => reads::balance(session, contestant),
            Part::Call => reads::call(session, contestant),
            Part::Transfers => transfers::run(session, contestant),
            Part::Latency => latency::run(session, contestant),
            Part::Replica if who == Who::Node => replica::run(session, contestant),
            // Anvil has no replicas, and the others have chains of their own.
            Part::Replica | Part::Logs | Part::Block => Ok(()),
        })
    }

    /// Makes a row of a failure that leaves the other figures, with the most that may be, and the
    /// reason in the record's configuration.
    fn failed(&mut self, part: &str, failure: &NodeError, most: Option<f64>) -> Result<(), Error> {
        let name = format!("{part}/failed");
        // Nowhere to tell of a failure of this write.
        let _ = writeln!(stderr().lock(), "{name}: {failure}");
        self.failures.insert(name.clone(), failure.to_string());
        self.row(Row::single(name, "", 1.0, Clock::None).at_most(most))
    }

    /// Makes a row of a peer's failure, and returns whether there was one: a peer that fails leaves
    /// the node's figures. A program that does not start at all was named wrongly.
    fn unless_peer(
        &mut self,
        who: Who,
        name: &str,
        measured: Result<(), Error>,
    ) -> Result<bool, Error> {
        let failure = match measured {
            Ok(()) => return Ok(false),
            Err(Error::Node(error @ NodeError::Program { .. })) => return Err(error.into()),
            Err(Error::Node(error)) if who == Who::Anvil => error,
            Err(error) => return Err(error),
        };
        self.failed(&format!("{}{name}", who.prefix()), &failure, None)?;
        Ok(true)
    }

    /// Measures a part, and the machine's load before and after it.
    fn loaded(
        &mut self,
        who: Who,
        name: &str,
        part: impl FnOnce(&mut Self) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let before = machine::load();
        part(self)?;
        for (when, load) in [("before", before), ("after", machine::load())] {
            if let Some(load) = load {
                let name = format!("{}{name}/load/{when}", who.prefix());
                self.row(Row::single(name, "", load, Clock::None))?;
            }
        }
        Ok(())
    }
}

/// Measures the parts that `args` selects and shows the results.
///
/// # Errors
/// A process cannot be started, a connection fails, an answer or a receipt is missing or wrong, or
/// `show` fails.
pub fn run(
    args: &Node,
    mut show: impl FnMut(Event<'_>) -> Result<(), Error>,
) -> Result<Record, Error> {
    let folder = Folder::new(args.folder.as_deref())?;
    let mut machine = machine::read();
    let sizes = Sizes::of(args);
    machine.configuration.extend(sizes.configuration());
    let anvil = match &args.anvil {
        Some(path) => path.display().to_string(),
        None => "not measured: --anvil names the program".to_owned(),
    };
    let found = [("files", folder.file_system()), ("anvil", anvil)];
    let found = found.map(|(name, value)| (name.to_owned(), value));
    machine.configuration.extend(found);
    show(Event::Computer(&machine))?;
    let mut session = Session {
        sizes,
        folder: folder.path(),
        program: Program::new(args.node.as_deref())?,
        anvil: args.anvil.as_deref(),
        rates: BTreeMap::new(),
        theirs: BTreeMap::new(),
        failures: BTreeMap::new(),
        rows: Vec::new(),
        show: &mut show,
    };
    let is_selected = |part: &Part| match part {
        // Its times are those that the proofs' are compared with.
        Part::Latency if args.proofs => true,
        // Attacks take the place of the parts that nobody names.
        _ => (args.only.is_empty() && !args.hostile) || args.only.contains(part),
    };
    let selected: Vec<Part> = Part::ALL.into_iter().filter(is_selected).collect();
    if args.anvil.is_some() {
        session.parts(Who::Anvil, &selected)?;
    }
    session.parts(Who::Node, &selected)?;
    if args.proofs {
        session.loaded(Who::Node, proofs::NAME, proofs::run)?;
    }
    if args.hostile {
        let attacks = |session: &mut Session<'_>| hostile::run(session, &args.attack);
        session.loaded(Who::Node, hostile::NAME, attacks)?;
    }
    let Session { rows, failures, .. } = session;
    machine.configuration.extend(failures);
    Ok(machine::record("node", machine, rows))
}
