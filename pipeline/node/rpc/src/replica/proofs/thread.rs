//! The thread that looks for proofs, one after the other.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TryRecvError, sync_channel};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use zkfabric_engine::{Chain, lower_priority};
use zkfabric_stf::{BatchOutput, Rules};

use super::error::ProofError;
use super::options::{ProofOptions, VerifyProof};
use super::output::Ends;
use super::record::VerifiedBatch;
use super::source::{Batch, Source};
use super::verified::Verified;
use crate::replica::calls::Calls;

/// Most batches that are asked for at one look, and so most proofs that are refused at once.
const BATCHES: usize = 256;
/// Most blocks of a batch: the engine closes one after some seconds.
const BLOCKS: u64 = 100_000;

/// A thread that ends when its sender is dropped.
#[derive(Debug)]
pub(in crate::replica) struct ProofThread {
    verified: Arc<Verified>,
    stop: Option<SyncSender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl ProofThread {
    /// Returns what was verified, for readers.
    pub(in crate::replica) fn verified(&self) -> Arc<Verified> {
        Arc::clone(&self.verified)
    }
}

impl Drop for ProofThread {
    fn drop(&mut self) {
        self.stop = None;
        if let Some(thread) = self.thread.take() {
            // A panic of the verifier is caught, and what else panics ends the thread alone.
            let _ = thread.join();
        }
    }
}

/// Starts the thread, with what earlier processes have verified.
///
/// # Errors
/// The folder cannot be read, or the system starts no thread.
pub(in crate::replica) fn start(
    options: ProofOptions,
    chain: Chain,
    calls: Calls,
) -> io::Result<ProofThread> {
    let known = VerifiedBatch::read_all(&options.folder).map_err(io::Error::other)?;
    let program = options.verifier.program();
    let mut batches = Vec::new();
    for batch in known {
        let ends = Ends::read(&chain, batch.first, batch.last).map_err(io::Error::other)?;
        // Of this key, and of the blocks that are here.
        let is_own = |ends: Ends| ends.last.hash() == batch.last_hash;
        if batch.program == program && ends.is_some_and(is_own) {
            batches.push(batch);
        }
    }
    let (first, _) = chain.range();
    let verified = Arc::new(Verified::new(first, batches));
    let ProofOptions {
        folder,
        chain_id,
        rules,
        verifier,
        interval,
        again,
    } = options;
    let mut worker = Worker {
        chain,
        first,
        calls,
        folder,
        of_chain: (chain_id, rules),
        verifier,
        again,
        verified: Arc::clone(&verified),
    };
    let (stop, stops) = sync_channel(0);
    let thread = Builder::new().name("proofs".to_owned());
    let thread = thread.spawn(move || {
        lower_priority();
        while stops.recv_timeout(interval) == Err(RecvTimeoutError::Timeout) {
            worker.look(&stops);
        }
    })?;
    Ok(ProofThread {
        verified,
        stop: Some(stop),
        thread: Some(thread),
    })
}

struct Worker {
    chain: Chain,
    /// The first block, which is in no batch.
    first: u64,
    calls: Calls,
    folder: PathBuf,
    of_chain: (u64, Rules),
    verifier: Box<dyn VerifyProof>,
    again: Duration,
    verified: Arc<Verified>,
}

impl Worker {
    /// Looks for the proofs of batches behind the last block up to which all are proved.
    fn look(&mut self, stop: &Receiver<()>) {
        let stops = || stop.try_recv() != Err(TryRecvError::Empty);
        let mut block = self.verified.figures().block.max(self.first);
        block = block.saturating_add(1);
        let mut asked = 0;
        while asked < BATCHES && !stops() {
            let (_, sealed) = self.chain.range();
            if block > sealed {
                return;
            }
            if let Some(last) = self.verified.last_of(block) {
                block = last.saturating_add(1);
                continue;
            }
            asked += 1;
            let looked = self.look_at(block, &stops);
            let away = looked.as_ref().err().map(ToString::to_string);
            self.verified.set_away(away);
            match looked {
                Ok(Some(next)) => block = next,
                Ok(None) | Err(_) => return,
            }
        }
    }

    /// Looks at the batch that begins with a block, and returns the block behind it; `None` if the
    /// block is in no batch yet.
    ///
    /// # Errors
    /// What is no fault of a proof.
    fn look_at(
        &mut self,
        block: u64,
        stops: &impl Fn() -> bool,
    ) -> Result<Option<u64>, ProofError> {
        let calls = self.calls.clone();
        let source = Source {
            calls: &calls,
            stops,
        };
        let refused = match source.batch(block) {
            Ok(None) => return Ok(None),
            Ok(Some(batch)) => {
                let Some(ends) = self.ends(&batch)? else {
                    return Ok(None);
                };
                let next = batch.last.saturating_add(1);
                if !batch.is_proved || self.verified.waits(block, Instant::now()) {
                    return Ok(Some(next));
                }
                match self.verify(&source, &batch, &ends) {
                    Ok(()) => return Ok(Some(next)),
                    Err(error) => (error, Some(next)),
                }
            }
            // Where the next batch begins is not known.
            Err(error) => (error, None),
        };
        match refused {
            (error @ (ProofError::Away(_) | ProofError::Ledger(_) | ProofError::Folder(_)), _) => {
                Err(error)
            }
            (error, next) => {
                let again = Instant::now() + self.again;
                self.verified.refuse(block, &error, again);
                Ok(next)
            }
        }
    }

    /// Returns the ends of a batch; `None` if some of its blocks are not here yet.
    fn ends(&self, batch: &Batch) -> Result<Option<Ends>, ProofError> {
        let (_, sealed) = self.chain.range();
        if batch.last > sealed || batch.last - batch.first >= BLOCKS {
            return Ok(None);
        }
        Ok(Ends::read(&self.chain, batch.first, batch.last)?)
    }

    fn verify<S: Fn() -> bool>(
        &mut self,
        source: &Source<'_, S>,
        batch: &Batch,
        ends: &Ends,
    ) -> Result<(), ProofError> {
        let proof = source.proof(batch)?;
        let begun = Instant::now();
        let output = self.output(batch, &proof)?;
        ends.compare(self.of_chain, &output)?;
        let time = begun.elapsed();
        let position = |block| -> Result<u64, ProofError> {
            Ok(self.chain.position(block)?.unwrap_or_default())
        };
        let transactions = position(batch.last)?.saturating_sub(position(ends.parent.number)?);
        let mut gas: u64 = 0;
        for block in batch.first..=batch.last {
            let header = self.chain.header(block)?;
            gas = gas.saturating_add(header.map_or(0, |header| header.gas_used));
        }
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let now = now.unwrap_or_default().as_micros();
        let verified = VerifiedBatch {
            first: batch.first,
            last: batch.last,
            parent_hash: output.parent_hash,
            parent_state_root: output.parent_state_root,
            last_hash: output.last_hash,
            state_root: output.state_root,
            transactions,
            gas,
            program: self.verifier.program(),
            digest: output.digest(),
            proof_bytes: proof.len() as u64,
            verified_at: u64::try_from(now).unwrap_or(u64::MAX),
            said: batch.said,
        };
        verified.write(&self.folder)?;
        self.verified.add(verified, time);
        Ok(())
    }

    /// Returns the output that a proof claims.
    fn output(&mut self, batch: &Batch, proof: &[u8]) -> Result<BatchOutput, ProofError> {
        let invalid = |reason: String| ProofError::Invalid {
            first: batch.first,
            last: batch.last,
            reason,
        };
        let verify = AssertUnwindSafe(|| self.verifier.verify(proof));
        let verified = catch_unwind(verify);
        let verified = verified.map_err(|_| invalid("the verifier has panicked".to_owned()))?;
        verified.map_err(|error| invalid(error.to_string()))
    }
}
