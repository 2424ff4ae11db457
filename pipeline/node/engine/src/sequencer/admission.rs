//! From recovered transactions to the pool.

use std::time::Instant;

use zkfabric_executor::Transaction;
use zkfabric_mempool::{self as mempool, Removed};
use zkfabric_state::{Account, StateView, View as _};
use zkfabric_stf::error::TransactionError;

use super::answer::Reply;
use super::error::{Failure, Rejected};
use super::worker::Worker;
use crate::recovery::Recovered;

/// Returns what the pool knows of an account.
pub(super) fn account(account: Option<&Account>) -> mempool::Account {
    let account = account.copied().unwrap_or_default();
    mempool::Account {
        nonce: account.nonce,
        balance: account.balance,
    }
}

impl Worker {
    /// Admits transactions whose senders were recovered at a time to the pool, or answers why not.
    ///
    /// # Errors
    /// The state fails.
    pub(super) fn admit(
        &mut self,
        batch: Vec<Recovered<Reply>>,
        recovered_at: Instant,
    ) -> Result<(), Failure> {
        let view = self.ledger.view();
        let now_ms = self.options.clock.now_ms();
        for recovered in batch {
            let Recovered {
                hash,
                transaction,
                tag: mut reply,
            } = recovered;
            if self.shared.is_closing() {
                self.reject(reply, Rejected::Closing);
                continue;
            }
            let arrival = &mut reply.arrival;
            (arrival.recovered, arrival.admitted) = (recovered_at, Instant::now());
            let waited = arrival.admitted.saturating_duration_since(arrival.arrived);
            self.shared.counters.to_pool.add(waited);
            let checked = transaction.map_err(Rejected::from).and_then(|transaction| {
                if transaction.is_impersonated() && !self.options.ledger.edits {
                    return Err(Rejected::Transaction(TransactionError::Signature));
                }
                let checked = self.ledger.executor().check(&transaction);
                checked.map(|()| transaction).map_err(Rejected::from)
            });
            let transaction = match checked {
                Ok(transaction) => transaction,
                Err(why) => {
                    self.reject(reply, why);
                    continue;
                }
            };
            let account = self.account_of(&view, &transaction)?;
            let new = self.pooled(hash, now_ms, transaction);
            match self.pool.add(new, account) {
                Ok(added) => {
                    self.replies.insert(hash, reply);
                    for removed in added.removed {
                        self.leave(&removed);
                    }
                }
                Err(why) => self.reject(reply, why.into()),
            }
        }
        Ok(())
    }

    /// Returns the sender's account, if the pool does not have it.
    fn account_of(
        &self,
        view: &StateView,
        transaction: &Transaction,
    ) -> Result<mempool::Account, Failure> {
        let sender = transaction.sender();
        if self.pool.pending_nonce(sender).is_some() {
            return Ok(account(None));
        }
        Ok(account(view.account(sender)?.as_ref()))
    }

    fn pooled(
        &self,
        hash: alloy_primitives::B256,
        arrival_ms: u64,
        transaction: Transaction,
    ) -> mempool::Transaction<Box<Transaction>> {
        let bytes = u32::try_from(transaction.raw().len()).unwrap_or(u32::MAX);
        mempool::Transaction {
            hash,
            sender: transaction.sender(),
            nonce: transaction.nonce(),
            gas_limit: transaction.gas_limit(),
            price: mempool::Price {
                fee: transaction.fee(),
                tip: transaction.tip(),
            },
            cost: transaction.cost(),
            bytes,
            arrival_ms,
            prover_gas: Some(self.ledger.executor().most_prover_gas(&transaction)),
            payload: Box::new(transaction),
        }
    }

    /// Answers a transaction that has left the pool, unless it is included.
    pub(super) fn leave(&mut self, removed: &Removed<Box<Transaction>>) {
        if let Some(reply) = self.replies.remove(&removed.transaction.hash) {
            self.reject(reply, Rejected::Left(removed.reason));
        }
    }
}
