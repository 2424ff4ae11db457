//! The thread that gives durable blocks to the shadow, which writes batches.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use zkfabric_batches::{
    BatchWatch, Batches, Limits, Origin, Record, Shadow, ShadowOptions, Status, Zkvm,
};
use zkfabric_engine::{Backlog, Chain, Ended, Sequencer, Subscription};
use zkfabric_stf::host::Genesis;

use super::claim::Claim;
use super::proofs::Proofs;
use crate::Error;
use crate::args::{BatchingArgs, ProvingArgs};
use crate::report::ProofsReport;

/// Mini-blocks that may wait; blocks of those that found no place are read from the disk.
const STREAM: usize = 1_024;
/// Sealed blocks that wait for their second execution, from which on no transaction is taken.
const SHADOW: u64 = 16;
/// How often the backlog is told while no block comes.
const LOOK: Duration = Duration::from_millis(20);

/// Writes batches beside a sequencer.
#[derive(Debug)]
pub(in crate::command) struct Batching {
    thread: JoinHandle<Result<(), Error>>,
    batches: Arc<Batches>,
    failed: Arc<AtomicBool>,
    proofs: Option<Proofs>,
}

/// What is in batches at the end.
#[derive(Clone, Debug, Default)]
pub(in crate::command) struct Batched {
    /// Records of the batches that have no proof; those that failed come last.
    pub(in crate::command) without_proof: Vec<Record>,
    pub(in crate::command) proofs: Option<ProofsReport>,
}

impl Batched {
    /// Checks that each block that somebody tried to prove has a proof.
    ///
    /// # Errors
    /// [`Error::Unproved`].
    pub(in crate::command) fn check(&self) -> Result<(), Error> {
        let failed = self.without_proof.iter().filter_map(|record| {
            let Status::Failed { reason, .. } = &record.status else {
                return None;
            };
            Some((record.span.first, reason))
        });
        let failed: Vec<_> = failed.collect();
        match failed.first() {
            None => Ok(()),
            Some((first, reason)) => Err(Error::Unproved {
                count: failed.len(),
                first: *first,
                reason: (*reason).clone(),
            }),
        }
    }
}

/// Where a sequencer hears of what is behind it.
#[derive(Clone, Debug)]
pub(in crate::command) struct Backlogs {
    /// Blocks that wait for their second execution.
    pub(in crate::command) shadow: Backlog,
    /// Batches that have no proof.
    pub(in crate::command) proofs: Backlog,
}

impl Backlogs {
    /// Returns those of a sequencer whose batches are proved as these arguments say.
    pub(in crate::command) fn of(args: &ProvingArgs) -> Self {
        Self {
            shadow: Backlog::new(SHADOW),
            proofs: Backlog::new(args.prove_backlog),
        }
    }
}

impl Batching {
    /// Begins behind the last batch of the folder, if there are to be batches.
    ///
    /// # Errors
    /// The folder is of another chain, or the chain lacks what follows the last batch.
    pub(in crate::command) fn start(
        args: &BatchingArgs,
        sequencer: &Sequencer,
        genesis: &Genesis,
        backlogs: Backlogs,
        prover: Option<Zkvm>,
    ) -> Result<Option<Self>, Error> {
        let Some(folder) = &args.batches else {
            return Ok(None);
        };
        let chain = sequencer.chain().clone();
        // The segments begin with the block of the genesis.
        let block = genesis.number;
        let first = chain.sealed(block).map_err(zkfabric_batches::Error::from)?;
        let first = first.ok_or(zkfabric_batches::Error::NoBlock { block })?;
        let origin = Origin::of(genesis.chain_id, &first.header);
        let batches = Arc::new(Batches::open(folder, &origin)?);
        let options = ShadowOptions {
            rules: genesis.rules,
            limits: Limits {
                cost: args.batch_cost,
                seconds: args.batch_seconds,
                ..Limits::default()
            },
            most_batches: match prover {
                Some(_) => args.proving.prove_backlog,
                // Nothing is proved here.
                None => u64::MAX,
            },
            live: true,
            ..ShadowOptions::default()
        };
        let mut blocks = Blocks {
            shadow: Shadow::start(&chain, Arc::clone(&batches), options)?,
            subscription: chain.subscribe(STREAM),
            chain,
            backlogs,
            batches: Arc::clone(&batches),
            is_proving: prover.is_some(),
        };
        let proofs = prover.map(|prover| Proofs::start(prover, &batches, &args.proving));
        let proofs = proofs.transpose()?;
        blocks.tell();
        // Before the first transaction, all sealed blocks are durable.
        let (_, newest) = blocks.chain.range();
        let failed = Arc::new(AtomicBool::new(false));
        let told = Arc::clone(&failed);
        let run = move || {
            let run = blocks.give(newest).and_then(|()| blocks.run());
            let ended = blocks.end(run);
            told.store(ended.is_err(), Ordering::Release);
            ended
        };
        let thread = Builder::new().name("batches".to_owned()).spawn(run);
        let thread = thread.map_err(zkfabric_batches::Error::Thread)?;
        Ok(Some(Self {
            thread,
            batches,
            failed,
            proofs,
        }))
    }

    /// Returns the batches, for readers.
    pub(in crate::command) fn batches(&self) -> Arc<Batches> {
        Arc::clone(&self.batches)
    }

    /// Returns what reads the figures of batches and proofs.
    pub(in crate::command) fn watch(&self) -> BatchWatch {
        let proofs = self.proofs.as_ref().map(Proofs::watch);
        BatchWatch::new(Arc::clone(&self.batches), proofs)
    }

    /// Returns whether the node has to stop.
    pub(in crate::command) fn has_failed(&self) -> bool {
        self.failed.load(Ordering::Acquire) || self.proofs.as_ref().is_some_and(Proofs::has_failed)
    }

    /// Waits until the blocks of a closed sequencer are in batches. What has no proof is left to
    /// the next process: it may be hours of work.
    ///
    /// # Errors
    /// As [`Batching::finish`].
    pub(in crate::command) fn leave(self) -> Result<Batched, Error> {
        let ended = self.thread.join().unwrap_or(Err(Error::BatchesPanicked));
        if let Some(proofs) = self.proofs {
            proofs.abandon()?;
        }
        ended?;
        Ok(Batched {
            without_proof: [self.batches.waiting(), self.batches.failed()].concat(),
            proofs: None,
        })
    }

    /// Waits until the blocks of a closed sequencer are in batches, and the batches are proved, if
    /// they are to be, unless another process waits for the folder.
    ///
    /// # Errors
    /// A block was not the same twice, or a file cannot be written.
    pub(in crate::command) fn finish(self, claim: &Claim) -> Result<Batched, Error> {
        let ended = self.thread.join().unwrap_or(Err(Error::BatchesPanicked));
        if let Err(error) = ended {
            if let Some(proofs) = self.proofs {
                proofs.abandon()?;
            }
            return Err(error);
        }
        let proofs = self.proofs.map(|proofs| proofs.finish(claim));
        let proofs = proofs.transpose()?;
        let without_proof = [self.batches.waiting(), self.batches.failed()].concat();
        Ok(Batched {
            without_proof,
            proofs,
        })
    }
}

/// Durable blocks in order.
struct Blocks {
    shadow: Shadow,
    subscription: Subscription,
    chain: Chain,
    backlogs: Backlogs,
    batches: Arc<Batches>,
    is_proving: bool,
}

impl Blocks {
    fn run(&mut self) -> Result<(), Error> {
        loop {
            match self.subscription.next_within(LOOK) {
                Ok(Some(mini_block)) => {
                    if let Some(sealed) = &mini_block.sealed {
                        self.give(sealed.header.number)?;
                    }
                }
                Ok(None) => {}
                // What was missed is read when the next block comes.
                Err(Ended::Slow { .. }) => self.subscription = self.chain.subscribe(STREAM),
                Err(Ended::Closed) => return Ok(()),
                Err(Ended::Stopped(cause)) => return Err(cause.into()),
            }
            self.tell();
        }
    }

    /// Tells the sequencer what waits.
    fn tell(&self) {
        self.backlogs.shadow.set(self.shadow.handle().lag());
        if self.is_proving {
            self.backlogs.proofs.set(self.batches.backlog().batches);
        }
    }

    /// Compares what waits, if nothing has failed.
    fn end(self, run: Result<(), Error>) -> Result<(), Error> {
        let handle = self.shadow.handle();
        let ended = run.and_then(|()| {
            Ok(self
                .shadow
                .finish()
                .map_err(zkfabric_batches::Error::from)?)
        });
        // The shadow's reason, rather than that it has stopped.
        match handle.failure() {
            Some(reason) => Err(Error::Shadow {
                reason: reason.to_string(),
            }),
            None => ended,
        }
    }

    /// Gives the blocks up to this one that were not given.
    fn give(&self, last: u64) -> Result<(), Error> {
        Ok(self.shadow.catch_up_to(&self.chain, last)?)
    }
}
