//! The thread that signs groups and releases answers.
//!
//! A signature leaves this file after the log has said that its group is durable, and in no other
//! place; at a start, those of the last group are made again. A log that a newer writer has fenced
//! says so in place of that.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender};
use std::time::{Instant, SystemTime};

use zkfabric_log::Ticket;
use zkfabric_receipt::{Domain, IssuedGroup, Signer, UnsignedGroup};

use super::answer::Reply;
use super::error::{Failure, Rejected};
use super::event::Event;
use super::figures::{count, thread_cpu};
use super::flight::{Flight, GroupFlight};
use super::group::DurableGroup;
use super::observer::Observer;
use super::options::Signing;
use super::shared::Shared;
use super::signed_log::SignedLog;
use super::stream::Stream;

/// The thread that signs groups and releases answers.
#[derive(Debug)]
pub(super) struct Releaser {
    pub(super) flights: Receiver<Flight>,
    /// Where the sequencer hears of durable groups.
    pub(super) events: SyncSender<Event>,
    pub(super) signer: Arc<dyn Signer>,
    pub(super) domain: Domain,
    pub(super) log: SignedLog,
    pub(super) signing: Signing,
    pub(super) shared: Arc<Shared>,
    pub(super) stream: Stream,
    /// Who hears of the chain before the answers.
    pub(super) observer: Option<Arc<dyn Observer>>,
}

impl Releaser {
    /// Runs until the sequencer sends no more.
    pub(super) fn run(&mut self) {
        loop {
            match self.next() {
                Ok(flight) => self.release(flight),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            let was_sent = self.stream.tick(&self.shared.subscribers);
            self.count_mini_blocks(was_sent);
            let cpu = &self.shared.counters.answers_cpu;
            cpu.store(thread_cpu(), Ordering::Relaxed);
        }
        let was_sent = self.stream.end(&self.shared.subscribers);
        self.count_mini_blocks(was_sent);
    }

    /// Waits for what comes next, or until the stream ends. The log is signed before.
    fn next(&mut self) -> Result<Flight, RecvTimeoutError> {
        if !self.log.is_due()
            && let Ok(flight) = self.flights.try_recv()
        {
            return Ok(flight);
        }
        self.sign_log();
        match self.stream.ends() {
            None => {
                let next = self.flights.recv();
                next.map_err(|_| RecvTimeoutError::Disconnected)
            }
            Some(ends) => {
                let left = ends.saturating_duration_since(Instant::now());
                self.flights.recv_timeout(left)
            }
        }
    }

    /// Signs the log up to what is durable of it.
    fn sign_log(&mut self) {
        let Some(head) = self.log.take() else {
            return;
        };
        // After a failure nothing is signed.
        if self.shared.failure().is_some() {
            return;
        }
        self.shared.set_signing(true);
        let signed = head.sign(&self.domain, &*self.signer);
        self.shared.set_signing(false);
        match signed {
            Ok(signed) => {
                self.shared.set_head(signed);
                if let Some(observer) = &self.observer {
                    observer.signed(&signed);
                }
            }
            Err(source) => {
                let group = head.group;
                self.shared.fail(Failure::Head { group, source });
            }
        }
    }

    fn count_mini_blocks(&self, was_sent: bool) {
        count(&self.shared.counters.mini_blocks, was_sent.into());
    }

    fn release(&mut self, flight: Flight) {
        match flight {
            Flight::Group(group) => {
                self.release_group(*group);
                self.shared.land();
            }
            Flight::Edit {
                ticket,
                block,
                view,
                done,
            } => {
                if self.until_durable(ticket).is_ok() {
                    self.shared.set_view(view.clone());
                    if let Some(observer) = &self.observer {
                        observer.edited(&block, view);
                    }
                    // Whoever has asked may have gone.
                    let _ = done.send(());
                }
            }
            Flight::Block { ticket, sealed } => {
                if self.until_durable(ticket).is_ok() {
                    if let Some(observer) = &self.observer {
                        observer.sealed(&sealed);
                    }
                    self.stream.seal(&self.shared.subscribers, sealed);
                    self.count_mini_blocks(true);
                }
            }
        }
        // A sequencer whose queue is full is awake.
        let _ = self.events.try_send(Event::Landed);
    }

    fn release_group(&mut self, flight: GroupFlight) {
        let GroupFlight {
            ticket,
            block,
            unsigned,
            transactions,
            replies,
            execution,
            view,
        } = flight;
        let number = ticket.group();
        let released = self.sign_beside(ticket, unsigned, execution.ended);
        let issued = match released {
            Ok(issued) => issued,
            Err(cause) => {
                self.give_up(replies, &cause);
                return;
            }
        };
        self.shared.set_view(view.clone());
        let arrivals = replies.iter();
        let arrivals = arrivals.map(|reply| Some(reply.as_ref()?.arrival));
        let group = Arc::new(DurableGroup {
            number,
            block,
            first: issued.signed().group.first,
            issued: Some(issued),
            transactions,
            at: SystemTime::now(),
            durable: Instant::now(),
            execution: Some(execution),
            arrivals: arrivals.collect(),
        });
        if let Some(observer) = &self.observer {
            observer.durable(&group, view);
        }
        let now = Instant::now();
        let counters = &self.shared.counters;
        count(&counters.confirmed, replies.len() as u64);
        for (index, reply) in replies.into_iter().enumerate() {
            if let Some(reply) = reply {
                let waited = now.saturating_duration_since(reply.arrival.arrived);
                counters.to_answer.add(waited);
                reply.confirm(&group, index);
            }
        }
        self.stream.add(group);
    }

    /// Returns the signed group once it is durable.
    fn sign_beside(
        &mut self,
        ticket: Ticket,
        unsigned: UnsignedGroup,
        appended: Instant,
    ) -> Result<IssuedGroup, Arc<Failure>> {
        // After a failure nothing is signed, so that what nobody has heard of stays unsigned.
        if let Some(cause) = self.shared.failure() {
            return Err(cause);
        }
        let beside = match self.signing {
            Signing::BesideDisk => Ok(self.sign(unsigned)),
            Signing::AfterDisk => Err(unsigned),
        };
        self.until_durable(ticket)?;
        self.shared.counters.to_disk.add(appended.elapsed());
        match beside {
            Ok(signed) => signed,
            Err(unsigned) => self.sign(unsigned),
        }
    }

    fn sign(&self, unsigned: UnsignedGroup) -> Result<IssuedGroup, Arc<Failure>> {
        let first = unsigned.group().first;
        self.shared.set_signing(true);
        let signed = unsigned.sign(&*self.signer);
        self.shared.set_signing(false);
        signed.map_err(|source| self.shared.fail(Failure::Receipts { first, source }))
    }

    fn until_durable(&mut self, ticket: Ticket) -> Result<(), Arc<Failure>> {
        let durable = ticket.wait();
        let durable = durable.map_err(|error| self.shared.fail(Failure::Log(error)))?;
        self.log.add(durable);
        Ok(())
    }

    fn give_up(&self, replies: Vec<Option<Reply>>, cause: &Arc<Failure>) {
        let why = Rejected::Unknown {
            cause: Arc::clone(cause),
        };
        self.shared.counters.reject(&why, replies.len() as u64);
        for reply in replies.into_iter().flatten() {
            let cause = Arc::clone(cause);
            reply.reject(Rejected::Unknown { cause });
        }
    }
}
