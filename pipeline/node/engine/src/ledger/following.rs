//! Groups that another ledger has made.

use std::sync::Arc;

use zkfabric_batch::HeaderFields;
use zkfabric_log::Ticket;
use zkfabric_state::{AccountDiff, Diff};

use super::error::LedgerError;
use super::ledger::Ledger;
use crate::block::{
    BegunBlock, EXTRA_DATA, EndedBlock, OpenBlock, ResumedBlock, SealedBlock, allowed_fields,
};
use crate::frame::Frame;

/// A group that was taken from another ledger.
#[derive(Debug)]
pub struct Followed {
    /// Resolves once the group is durable here, too.
    pub ticket: Ticket,
    /// Its block.
    pub block: Arc<BegunBlock>,
    /// Whether the block ends with it: [`Ledger::followed_block`] has it once its root is computed.
    pub ends: bool,
}

/// What a group does to its block.
enum Step {
    Begins(Box<OpenBlock>),
    GoesOn(Arc<BegunBlock>),
    Ends(Arc<BegunBlock>, Box<EndedBlock>),
}

/// Refuses changes that the trie leaves out and the state in tables does not: readers would see
/// what no root shows.
fn hides_nothing(diff: &Diff) -> Result<(), String> {
    let hides = |change: &&AccountDiff| {
        let is_bare = change.clears_storage && change.storage.is_empty();
        change.account.is_none() && !is_bare
    };
    match diff.accounts.iter().find(hides) {
        None => Ok(()),
        Some(AccountDiff { address, .. }) => Err(format!(
            "it leaves storage at {address}, which has no account"
        )),
    }
}

/// Says which of a block's fields the rules do not allow after the block before: only three are
/// bounded.
fn differing(fields: &HeaderFields, allowed: &HeaderFields) -> String {
    let three = [
        ("number", fields.number, allowed.number),
        ("timestamp", fields.timestamp, allowed.timestamp),
        ("gas limit", fields.gas_limit, allowed.gas_limit),
    ];
    let differ = three.into_iter().filter(|(_, got, nearest)| got != nearest);
    let differ = differ.map(|(field, got, nearest)| {
        format!("its block has the {field} {got}, the nearest that the rules allow is {nearest}")
    });
    differ.collect::<Vec<_>>().join("; ")
}

impl Ledger {
    /// Takes the next group of another ledger, as its log has it, and applies its changes without
    /// executing it. The log here gets the same group with the same number and running hash. The
    /// root of a block that has ended is computed beside further groups, but for those that
    /// [`Ledger::waits_for_root`] tells.
    ///
    /// The caller compares the hashes of sealed blocks with those of the other ledger: wrong
    /// changes of the state are found there.
    ///
    /// # Errors
    /// [`LedgerError::Foreign`] for a group that does not follow, and [`LedgerError::Order`] for
    /// one that needs the root of the block before, of which nothing is taken; other errors end
    /// the ledger.
    pub fn follow(&mut self, frame: Frame) -> Result<Followed, LedgerError> {
        self.unless_ended(|ledger| ledger.take(frame))
    }

    /// Returns whether a group can only be taken once the block before is sealed
    /// ([`Ledger::followed_block`]): its block was begun with the hash of that one, or ends.
    #[must_use]
    pub const fn waits_for_root(&self, frame: &Frame) -> bool {
        let begins_with_hash = frame.opens.is_some() && !frame.parent_is_late;
        self.is_sealing() && (begins_with_hash || frame.closes)
    }

    /// Returns the block that has ended with a group of [`Ledger::follow`], once, if its root is
    /// computed or after a wait. Its end is durable once that group is.
    ///
    /// # Errors
    /// Errors end the ledger.
    pub fn followed_block(&mut self, wait: bool) -> Result<Option<Arc<SealedBlock>>, LedgerError> {
        let sealed = self.unless_ended(|ledger| ledger.seal(wait))?;
        Ok(sealed.map(|(sealed, _)| sealed))
    }

    fn take(&mut self, frame: Frame) -> Result<Followed, LedgerError> {
        if self.waits_for_root(&frame) {
            let before =
                "the block before has no root yet: wait for `Ledger::followed_block` first";
            return Err(LedgerError::Order(before));
        }
        let group = self.group().saturating_add(1);
        let foreign = |reason: String| LedgerError::Foreign { group, reason };
        if frame.is_edited {
            let edited = "only a chain for development has such a group, and replicas follow none \
                          that was edited";
            return Err(foreign(edited.to_owned()));
        }
        if frame.first != self.position() {
            return Err(foreign(format!(
                "it begins at position {}, expected {}",
                frame.first,
                self.position()
            )));
        }
        if frame.previous != self.previous() {
            return Err(foreign(format!(
                "it names the receipts {}, expected {}: the source has another history",
                frame.previous,
                self.previous()
            )));
        }
        hides_nothing(&frame.diff).map_err(foreign)?;
        let step = self.step_of(&frame).map_err(foreign)?;
        let (ticket, _) = self.append(frame)?;
        let (block, ends) = match step {
            Step::Begins(open) => {
                let block = Arc::clone(open.begun());
                self.open = Some(*open);
                (block, false)
            }
            Step::GoesOn(block) => (block, false),
            Step::Ends(block, ended) => {
                self.begin_seal(|_| *ended, None)?;
                (block, true)
            }
        };
        Ok(Followed {
            ticket,
            block,
            ends,
        })
    }

    /// Returns what a group does to its block; says why if it does not fit. Only a block that goes
    /// on is changed, and not by a group that is refused.
    fn step_of(&mut self, frame: &Frame) -> Result<Step, String> {
        let fork = self.rules.fork;
        if let Some(fields) = &frame.opens {
            if self.open.is_some() {
                return Err("it begins a block, and one is open".to_owned());
            }
            // Before anybody prints it: a source chooses how long it is.
            let extra = fields.extra_data.len();
            if extra > EXTRA_DATA {
                return Err(format!(
                    "its block has {extra} bytes of extra data, expected {EXTRA_DATA} at most"
                ));
            }
            let parent = self.parent();
            let allowed = allowed_fields(fields.clone(), parent.header, self.rules);
            if allowed != *fields {
                return Err(differing(fields, &allowed));
            }
            let frames = std::slice::from_ref(frame);
            let resumed = OpenBlock::resume(&self.executor, &parent, fork, frames);
            return match resumed.map_err(|error| error.to_string())? {
                ResumedBlock::Open(open) => Ok(Step::Begins(open)),
                ResumedBlock::Ended(_) => Err("it begins and ends a block".to_owned()),
            };
        }
        let does_something =
            frame.closes || frame.gives_parent_hash || !frame.transactions.is_empty();
        if !does_something {
            return Err("it changes the state, and has no transactions".to_owned());
        }
        let open = self.open.as_mut();
        let open = open.ok_or("it goes on with a block, and none is open")?;
        let followed = open.follow(&self.executor, frame);
        followed.map_err(|error| error.to_string())?;
        let begun = Arc::clone(open.begun());
        match self.open.take_if(|_| frame.closes) {
            None => Ok(Step::GoesOn(begun)),
            Some(open) => Ok(Step::Ends(begun, Box::new(open.finish(fork)))),
        }
    }
}
