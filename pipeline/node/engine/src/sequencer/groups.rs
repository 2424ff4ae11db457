//! Groups: from the pool through the ledger to the disk.

use std::sync::Arc;
use std::time::{Duration, Instant};

use alloy_primitives::B256;
use zkfabric_executor::{Metering, Rejection, Transaction};
use zkfabric_state::Diff;

use super::admission::account;
use super::answer::Reply;
use super::error::{Failure, Rejected};
use super::figures::count;
use super::flight::{Flight, GroupFlight};
use super::group::{Execution, Sequenced, unsigned};
use super::worker::Worker;
use crate::ledger::Group;

/// Senders whose next transaction does not fit, before a group takes no more.
const SKIPPED: usize = 64;

/// Transactions of a group, with their hashes.
#[derive(Debug, Default)]
struct Picked {
    hashes: Vec<B256>,
    transactions: Vec<Transaction>,
    /// Most prover gas, by the transactions' gas limits.
    prover_gas: u64,
}

/// What a group or a block has left.
struct Left {
    gas: u64,
    bytes: usize,
    prover_gas: u64,
}

impl Left {
    /// Takes a transaction's part, if there is enough.
    fn take(&mut self, transaction: &Transaction, prover_gas: u64) -> bool {
        let gas = self.gas.checked_sub(transaction.gas_limit());
        let bytes = self.bytes.checked_sub(transaction.bytes_in_block());
        let prover_gas = self.prover_gas.checked_sub(prover_gas);
        let (Some(gas), Some(bytes), Some(prover_gas)) = (gas, bytes, prover_gas) else {
            return false;
        };
        *self = Self {
            gas,
            bytes,
            prover_gas,
        };
        true
    }
}

impl Worker {
    /// Executes a group, if there is something to execute and a place on the way to the disk.
    pub(super) fn execute_group(&mut self) -> Result<(), Failure> {
        if self.shared.in_flight() >= self.options.group.in_flight || !self.has_ready() {
            return Ok(());
        }
        if !self.begin_block()? {
            return Ok(());
        }
        let picked = self.pick();
        if picked.transactions.is_empty() {
            // Nothing fits: what is ready goes into the next block.
            return self.end_block();
        }
        self.ledger.set_metering(self.metering(&picked));
        let begun = Instant::now();
        let group = self.step(|ledger| ledger.execute(&picked.transactions))?;
        let gas = self.settle(picked, group, begun)?;
        let time = begun.elapsed();
        self.shared.counters.execution.add(time);
        self.pace.learn(gas, time);
        self.ready_since = None;
        Ok(())
    }

    /// Returns whether a group's work is counted: if the bounds would fill the block before its
    /// time is over. Counting takes two to three times the execution, and bounds are tens of times
    /// above the count, so that a busy block has some of both.
    fn metering(&self, picked: &Picked) -> Metering {
        let block = &self.options.block;
        let used = self.prover_gas.saturating_add(picked.prover_gas);
        let (elapsed, time) = (self.begun.elapsed().as_nanos(), block.time.as_nanos());
        let allowed = u128::from(block.prover_gas).saturating_mul(elapsed);
        if u128::from(used).saturating_mul(time) > allowed {
            Metering::Counted
        } else {
            Metering::Bounded
        }
    }

    /// Returns whether the open block has a transaction.
    fn block_has_transactions(&self) -> bool {
        self.ledger
            .open_block()
            .is_some_and(|open| open.count() > 0)
    }

    /// Picks the best transactions that the open block has room for.
    fn pick(&self) -> Picked {
        let mut picked = Picked::default();
        let Some(open) = self.ledger.open_block() else {
            return picked;
        };
        let left = open.block().left();
        let mut of_block = Left {
            gas: left.gas,
            bytes: left.bytes,
            prover_gas: (self.options.block.prover_gas).saturating_sub(self.prover_gas),
        };
        let is_behind = self.pool.status().pending > self.options.group.transactions;
        let mut of_group = Left {
            gas: self.pace.most_gas(is_behind),
            bytes: self.options.group.bytes,
            prover_gas: u64::MAX,
        };
        let mut skipped = 0;
        let most = self.options.group.transactions.max(1);
        let mut best = self.pool.best(self.base_fee().into());
        while let Some(next) = best.next() {
            let transaction = &*next.payload;
            let is_first = picked.transactions.is_empty();
            let goes_on = of_group.take(transaction, 0);
            if !goes_on && !is_first {
                break;
            }
            if !of_block.take(transaction, next.prover_gas.unwrap_or(u64::MAX)) {
                // A block of its own: the executor says whether that is possible.
                if is_first && open.count() == 0 {
                    picked.push(next.hash, transaction);
                    picked.prover_gas = u64::MAX;
                    break;
                }
                skipped += 1;
                if skipped == SKIPPED {
                    break;
                }
                best.skip_sender();
                continue;
            }
            picked.push(next.hash, transaction);
            let bound = next.prover_gas.unwrap_or(u64::MAX);
            picked.prover_gas = picked.prover_gas.saturating_add(bound);
            if picked.transactions.len() == most || !goes_on {
                break;
            }
        }
        picked
    }

    /// Sends a group on its way whose execution has begun at a time, and tells the pool. Returns
    /// the gas of its transactions.
    fn settle(&mut self, picked: Picked, group: Group, begun: Instant) -> Result<u64, Failure> {
        let Group {
            first,
            outcomes,
            diff,
            report,
            ticket,
        } = group;
        let (mut included, mut rejected) = (Vec::with_capacity(outcomes.len()), Vec::new());
        let (mut gas, mut prover_gas) = (0_u64, 0_u64);
        let sent = picked.hashes.into_iter().zip(picked.transactions);
        for ((hash, transaction), outcome) in sent.zip(outcomes) {
            match outcome {
                Ok(result) => {
                    gas = gas.saturating_add(result.gas_used);
                    prover_gas = prover_gas.saturating_add(result.prover_gas);
                    included.push(Sequenced {
                        raw: transaction.raw().clone(),
                        hash,
                        sender: transaction.sender(),
                        included: result,
                    });
                }
                Err(why) => rejected.push((hash, why)),
            }
        }
        self.prover_gas = self.prover_gas.saturating_add(prover_gas);
        self.shared.counters.executed(&report, gas, prover_gas);
        let replies = included.iter().map(|sequenced| {
            let reply = self.replies.remove(&sequenced.hash)?;
            let waited: Duration = reply.arrival.arrived.elapsed();
            self.shared.counters.to_execution.add(waited);
            Some(reply)
        });
        let replies: Vec<Option<Reply>> = replies.collect();
        let is_stuck = !self.send_back(&diff, rejected) && included.is_empty();
        let block = self
            .ledger
            .open_block()
            .map(|open| Arc::clone(open.begun()));
        // A group with an included transaction has a ticket, and a block.
        if let (Some(ticket), Some(block)) = (ticket, block) {
            let previous = self.ledger.previous();
            let unsigned = unsigned(&self.domain, previous, first, &included);
            let unsigned = unsigned.map_err(|source| Failure::Receipts { first, source })?;
            // The digest needs no signature: the next frame names it.
            self.ledger.set_previous(unsigned.digest());
            self.shared.take_off();
            count(&self.shared.counters.groups, 1);
            let view = self.ledger.view();
            let flight = Flight::Group(Box::new(GroupFlight {
                ticket,
                block,
                unsigned,
                transactions: included,
                replies,
                execution: Execution {
                    begun,
                    ended: Instant::now(),
                },
                view,
            }));
            // The other thread goes later than this one, unless it has panicked.
            let _ = self.flights.send(flight);
        }
        if is_stuck {
            // Nothing of it fits any more.
            self.end_block()?;
        }
        Ok(gas)
    }

    /// Tells the pool of a group's changes, and answers the rejected transactions that no later
    /// block can include. Returns whether the pool has changed.
    pub(super) fn send_back(&mut self, diff: &Diff, rejected: Vec<(B256, Rejection)>) -> bool {
        let fits_later = self.block_has_transactions();
        let mut has_changed = false;
        for (hash, why) in rejected {
            let waits = match why {
                // Behind a rejected one of the same sender.
                Rejection::NonceTooHigh { .. } => has_changed,
                Rejection::BlockGas { .. } | Rejection::BlockSize { .. } => fits_later,
                _ => false,
            };
            if waits {
                continue;
            }
            self.pool.remove(hash);
            has_changed = true;
            if let Some(reply) = self.replies.remove(&hash) {
                self.reject(reply, Rejected::Execution(why));
            }
        }
        for changed in &diff.accounts {
            let account = account(changed.account.as_ref());
            for removed in self.pool.update(changed.address, account) {
                has_changed = true;
                self.leave(&removed);
            }
        }
        has_changed
    }
}

impl Picked {
    fn push(&mut self, hash: B256, transaction: &Transaction) {
        self.hashes.push(hash);
        self.transactions.push(transaction.clone());
    }
}
