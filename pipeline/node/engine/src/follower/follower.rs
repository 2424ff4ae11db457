//! Groups of another node, checked and applied.

use std::path::Path;
use std::sync::Arc;
use std::time::{Instant, SystemTime};

use alloy_primitives::{Address, B256};
use zkfabric_log::Ticket;
use zkfabric_receipt::{Domain, SignedHead};
use zkfabric_state::StateView;
use zkfabric_stf::host::Genesis;

use super::error::FollowError;
use super::executions::{self, ExecutionOptions, ExecutionWatch, Executions};
use super::held::{Held, HeldGroup};
use super::received::{Content, Receipts, ReceivedGroup, RecoveredGroup, recover};
use crate::block::SealedBlock;
use crate::frame::FrameHead;
use crate::ledger::{Followed, Ledger, LedgerError, LedgerOptions, Restart};
use crate::recovery::Senders;
use crate::sequencer::{Chain, DurableGroup, Observer, Shared, Snapshots, Standing, open_block};

/// Settings of a follower.
#[derive(Clone, Debug)]
pub struct FollowerOptions {
    /// The ledger.
    pub ledger: LedgerOptions,
    /// Address of the key that signs the sequencer's log and receipts.
    pub signer: Address,
    /// Those of keys that have signed the log before.
    pub former_signers: Vec<Address>,
    /// Segments by which the log grows before a snapshot is taken, behind which it is trimmed;
    /// `None` for a log that grows for ever.
    pub snapshot: Option<usize>,
    /// Blocks between two checkpoints.
    pub checkpoint: u64,
    /// Which blocks are executed once more.
    pub executions: ExecutionOptions,
    /// Who hears of the chain.
    pub observer: Option<Arc<dyn Observer>>,
}

impl FollowerOptions {
    /// Returns the settings for a sequencer's key: a snapshot after 64 segments of the log, a
    /// checkpoint after 60 blocks, and one of 16 blocks that is executed.
    #[must_use]
    pub fn new(signer: Address) -> Self {
        Self {
            ledger: LedgerOptions::default(),
            signer,
            former_signers: Vec::new(),
            snapshot: Some(64),
            checkpoint: 60,
            executions: ExecutionOptions::default(),
            observer: None,
        }
    }
}

/// What observers hear of once it is durable.
#[derive(Debug)]
enum News {
    Group(Box<DurableGroup>, StateView),
    Sealed(Arc<SealedBlock>),
    Signed(SignedHead),
}

/// The ledger of a node that follows another one.
#[derive(Debug)]
pub struct Follower {
    /// Before the ledger, whose store its thread reads.
    executions: Executions,
    ledger: Ledger,
    chain: Chain,
    shared: Arc<Shared>,
    domain: Domain,
    options: FollowerOptions,
    snapshots: Snapshots,
    news: Vec<News>,
    senders: Senders,
    /// What came and no signature covers.
    held: Held,
    /// Of the last group that was taken.
    ticket: Option<Ticket>,
    /// The source's hash of the block whose root is still computed.
    expected: Option<B256>,
}

impl Follower {
    /// Opens the ledger in a folder, or creates it with a genesis.
    ///
    /// # Errors
    /// As [`Ledger::open`]; [`LedgerError::Refused`] for a folder whose chain a follower has found
    /// wrong.
    pub fn open(
        folder: &Path,
        genesis: &Genesis,
        mut options: FollowerOptions,
    ) -> Result<(Self, Restart), LedgerError> {
        options.ledger.follows = true;
        executions::check(folder)?;
        let no_thread = |thread| move |source| LedgerError::Thread { thread, source };
        let senders = Senders::new().map_err(no_thread("follower"))?;
        let executor = options.ledger.executor;
        let executions = Executions::start(&options.executions, executor, genesis, folder);
        let executions = executions.map_err(no_thread("executions"))?;
        let (mut ledger, restart) = Ledger::open(folder, genesis, &options.ledger)?;
        let domain = Domain::new(genesis.chain_id);
        if let Some(last) = &restart.last {
            let group = ledger.group();
            let unsigned = last.receipts(&domain);
            let unsigned = unsigned.map_err(|error| LedgerError::Foreign {
                group,
                reason: error.to_string(),
            })?;
            ledger.set_previous(unsigned.digest());
        }
        let shared = Arc::new(Shared::new(
            ledger.view(),
            &zkfabric_mempool::Options::default(),
            options.checkpoint,
        ));
        let chain = Chain::new(&ledger, Arc::clone(&shared));
        if let Some(observer) = &options.observer {
            observer.started(Standing {
                chain: chain.clone(),
                open: open_block(&ledger, &restart.open),
                head: None,
            });
        }
        let follower = Self {
            held: Held::new(ledger.group(), ledger.hash()),
            snapshots: Snapshots::new(options.snapshot),
            ledger,
            chain,
            shared,
            domain,
            options,
            news: Vec::new(),
            senders,
            executions,
            ticket: None,
            expected: None,
        };
        Ok((follower, restart))
    }

    /// Returns the chain id of the genesis.
    #[must_use]
    pub const fn chain_id(&self) -> u64 {
        self.domain.chain_id()
    }

    /// Returns a reader of the chain.
    #[must_use]
    pub const fn chain(&self) -> &Chain {
        &self.chain
    }

    /// Returns a reader of the number of blocks that were executed once more.
    #[must_use]
    pub fn executions(&self) -> ExecutionWatch {
        self.executions.watch()
    }

    /// Returns the number of the last group that was applied.
    #[must_use]
    pub const fn group(&self) -> u64 {
        self.ledger.group()
    }

    /// Returns the log's running hash behind it.
    #[must_use]
    pub fn hash(&self) -> B256 {
        self.ledger.hash().into()
    }

    /// Returns the position of the next transaction, counted from the chain's first one.
    #[must_use]
    pub const fn position(&self) -> u64 {
        self.ledger.position()
    }

    /// Returns whether a signature covers everything that came.
    #[must_use]
    pub fn is_verified(&self) -> bool {
        self.held.is_empty()
    }

    /// Reads groups that came together, in their order, and recovers the keys of their signatures.
    /// What is wrong with one of them is said when it is taken.
    ///
    /// Whoever has many waits for them a fraction of the time that one by one takes.
    pub fn recover(&mut self, groups: Vec<ReceivedGroup>) -> Vec<RecoveredGroup> {
        let signer = self.options.signer;
        recover(&mut self.senders, &self.domain, signer, groups)
    }

    /// Takes the next group of the source's log. It is applied once a signature covers it, with
    /// [`Follower::settle`].
    ///
    /// # Errors
    /// [`FollowError`], of the source; the group was not taken.
    pub fn take(&mut self, group: RecoveredGroup) -> Result<(), FollowError> {
        let RecoveredGroup {
            number,
            payload,
            content,
        } = group;
        let expected = self.held.next();
        if number != expected {
            return Err(FollowError::Gap {
                expected,
                got: number,
            });
        }
        let content = content?;
        self.held.add(payload, content);
        Ok(())
    }

    /// Takes a signature of the log up to a group. One of groups that are still to come is
    /// forgotten: those that come later have newer ones.
    pub fn sign(&mut self, head: FrameHead) {
        self.held.sign(head);
    }

    /// Applies what the newest signature covers.
    ///
    /// # Errors
    /// [`FollowError::Unlike`] for another key's, or if what came is not what was signed;
    /// [`FollowError::Unsigned`] if too much waits. Nothing was applied then, and the source is to
    /// be left ([`Follower::forget`]). Other errors are final: the sequencer has signed what does
    /// not follow.
    pub fn settle(&mut self) -> Result<(), FollowError> {
        let Some(signed) = self.held.signed() else {
            return self.held.check();
        };
        let mut signers = vec![self.options.signer];
        signers.extend(&self.options.former_signers);
        let group = signed.head.group;
        let verified = signed.verify(&self.domain, &signers);
        verified.map_err(|source| FollowError::Unlike { group, source })?;
        while self.ledger.group() < group
            && let Some(held) = self.held.pop()
        {
            self.apply(held)?;
        }
        self.held.check()?;
        // For those that follow this node.
        self.news.push(News::Signed(signed));
        Ok(())
    }

    /// Forgets what came and no signature covers, and hashes of blocks that came from the same
    /// source.
    pub fn forget(&mut self) {
        self.held = Held::new(self.ledger.group(), self.ledger.hash());
        self.expected = None;
    }

    fn apply(&mut self, held: HeldGroup) -> Result<(), FollowError> {
        let HeldGroup {
            number,
            payload,
            content: Content { frame, receipts },
        } = held;
        let first = frame.first;
        self.seal(self.ledger.waits_for_root(&frame))?;
        let before = self.executions.before(&self.ledger, &frame);
        let followed = self.ledger.follow(frame)?;
        self.executions
            .taken(before, (number, &payload), followed.ends);
        let Some(receipts) = receipts else {
            return self.add(followed, None);
        };
        let Receipts {
            transactions,
            digest,
            issued,
        } = receipts;
        self.ledger.set_previous(digest);
        let durable = DurableGroup {
            number,
            block: Arc::clone(&followed.block),
            issued,
            first,
            arrivals: vec![None; transactions.len()],
            transactions,
            at: SystemTime::now(),
            durable: Instant::now(),
            execution: None,
        };
        self.add(followed, Some(durable))
    }

    fn add(&mut self, followed: Followed, group: Option<DurableGroup>) -> Result<(), FollowError> {
        let Followed { ticket, ends, .. } = followed;
        self.ticket = Some(ticket);
        if let Some(group) = group {
            let view = self.ledger.view();
            self.news.push(News::Group(Box::new(group), view));
        }
        match ends {
            true => self.end_block(),
            false => Ok(()),
        }
    }

    /// Takes the root of the block that has ended, if it is computed or after a wait.
    fn seal(&mut self, wait: bool) -> Result<(), FollowError> {
        let Some(sealed) = self.ledger.followed_block(wait)? else {
            return Ok(());
        };
        self.executions.sealed(&sealed, self.ledger.tip());
        let (number, hash) = (sealed.header.number, sealed.hash);
        self.news.push(News::Sealed(sealed));
        let unwritten = self.ledger.unwritten()? as u64;
        if unwritten >= self.options.checkpoint.max(1) {
            self.ledger.begin_checkpoint()?;
        }
        match self.expected.take() {
            Some(expected) => is_same(number, expected, hash),
            None => Ok(()),
        }
    }

    /// Returns whether a block has ended whose root is still computed: [`Follower::flush`] takes
    /// it.
    #[must_use]
    pub const fn is_sealing(&self) -> bool {
        self.ledger.is_sealing()
    }

    /// Takes the result of a snapshot, and begins one if one is due. No block is open; a snapshot
    /// waits for the root of the newest one.
    fn end_block(&mut self) -> Result<(), FollowError> {
        if self.ledger.wants_snapshot() {
            self.seal(true)?;
        }
        if let Some(taken) = self.ledger.snapshot(false) {
            self.tell_of_snapshot(taken.err());
        }
        if !self.snapshots.is_due(&self.ledger)? {
            return Ok(());
        }
        self.seal(true)?;
        match self.ledger.begin_snapshot() {
            Ok(()) => self.snapshots.begun(&self.ledger),
            // One is being taken.
            Err(LedgerError::Order(_)) => {}
            Err(error) => self.tell_of_snapshot(Some(error)),
        }
        Ok(())
    }

    fn tell_of_snapshot(&self, error: Option<LedgerError>) {
        let error = error.map(|error| error.to_string());
        self.shared.set_snapshot_error(error);
    }

    /// Compares the hash of a block; that of one whose root is still computed is compared then, and
    /// that of one whose groups are still to come is not.
    ///
    /// # Errors
    /// [`FollowError::OtherBlock`], for a root that is still computed at a later step; errors of
    /// the ledger.
    pub fn compare(&mut self, number: u64, expected: B256) -> Result<(), FollowError> {
        let newest = self.ledger.parent().header.number;
        if self.ledger.is_sealing() && number == newest {
            if *self.expected.get_or_insert(expected) == expected {
                return Ok(());
            }
            // Two hashes for one block: one of them is wrong.
            self.seal(true)?;
        }
        if number > newest {
            return Ok(());
        }
        match self.chain.header(number)? {
            Some(header) => is_same(number, expected, header.hash()),
            None => Ok(()),
        }
    }

    /// Applies what the newest signature covers, waits until it is durable here, and tells the
    /// observer.
    ///
    /// # Errors
    /// Those of [`Follower::settle`]; the log fails; [`FollowError::OtherBlock`];
    /// [`FollowError::Execution`] from the moment on at which a block was found wrong.
    pub fn flush(&mut self) -> Result<(), FollowError> {
        self.settle()?;
        if let Some(found) = self.executions.failure() {
            return Err(found.into());
        }
        self.seal(false)?;
        if let Some(ticket) = self.ticket.take() {
            ticket.wait().map_err(LedgerError::from)?;
        }
        for news in self.news.drain(..) {
            match news {
                News::Group(group, view) => {
                    self.shared.set_view(view.clone());
                    if let Some(observer) = &self.options.observer {
                        observer.durable(&Arc::from(group), view);
                    }
                }
                News::Sealed(sealed) => {
                    if let Some(observer) = &self.options.observer {
                        observer.sealed(&sealed);
                    }
                }
                News::Signed(signed) => {
                    if let Some(observer) = &self.options.observer {
                        observer.signed(&signed);
                    }
                }
            }
        }
        Ok(())
    }

    /// Tells what was applied, and writes a checkpoint.
    ///
    /// # Errors
    /// The log or the store fails; [`FollowError::OtherBlock`]; [`FollowError::Execution`].
    pub fn close(mut self) -> Result<(), FollowError> {
        self.forget();
        self.seal(true)?;
        self.flush()?;
        Ok(self.ledger.checkpoint()?)
    }
}

fn is_same(number: u64, expected: B256, got: B256) -> Result<(), FollowError> {
    match got {
        got if got == expected => Ok(()),
        got => Err(FollowError::OtherBlock {
            number,
            expected,
            got,
        }),
    }
}
