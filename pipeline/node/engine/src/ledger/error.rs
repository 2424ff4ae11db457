//! Failures of a ledger.

use std::io;
use std::path::{Path, PathBuf};

use alloy_primitives::B256;
use zkfabric_state::trie::TrieError;
use zkfabric_state::{ApplyError, BlocksError, Rebuild, SnapshotError, StoreError};

use super::difference::GenesisDifference;
use crate::block;
use crate::frame::FrameError;

/// Why a ledger fails.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    /// The log.
    #[error(transparent)]
    Log(#[from] zkfabric_log::Error),
    /// The store of the state.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A group that the state does not take.
    #[error(transparent)]
    Apply(#[from] ApplyError),
    /// The trie.
    #[error(transparent)]
    Trie(#[from] TrieError),
    /// The segments of blocks.
    #[error(transparent)]
    Blocks(#[from] BlocksError),
    /// A block.
    #[error(transparent)]
    Block(#[from] block::Error),
    /// A snapshot.
    #[error(transparent)]
    Snapshot(#[from] SnapshotError),
    /// The system refused an operation on a file or folder.
    #[error("cannot {operation} {}: {source}", path.display())]
    File {
        /// The operation: a verb.
        operation: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// Nothing has a state from which the log goes on.
    #[error(
        "the log has groups {first} to {last}, and nothing has the state after group {} or a later \
         one ({}): restore an older segment of the log or a snapshot from a replica or a backup",
        first.saturating_sub(1),
        tried.join("; ")
    )]
    NoState {
        /// The log's first group.
        first: u64,
        /// The log's last group.
        last: u64,
        /// Why the store and each snapshot cannot be used.
        tried: Vec<String>,
    },
    /// A store that was just made is refused.
    #[error(
        "the store in {} was removed to make it again, and is refused once more ({reason}): check \
         the disk",
        folder.display()
    )]
    StoreRefused {
        /// The store's folder.
        folder: PathBuf,
        /// Why it is refused.
        reason: Rebuild,
    },
    /// A group of the log.
    #[error("group {group}: {source}")]
    Frame {
        /// Number of the group.
        group: u64,
        /// What is wrong with it.
        source: FrameError,
    },
    /// A group that is none of this chain's next ones: nothing of it was taken.
    #[error("group {group} does not follow: {reason}")]
    Foreign {
        /// Number of the group.
        group: u64,
        /// What does not fit.
        reason: String,
    },
    /// The folder belongs to another chain.
    #[error(
        "{} has a chain that began with another genesis ({}): take the genesis file that the chain \
         began with, or name another folder",
        folder.display(),
        joined(differences)
    )]
    OtherGenesis {
        /// The folder.
        folder: PathBuf,
        /// What differs.
        differences: Vec<GenesisDifference>,
    },
    /// A group that only a chain for development has.
    #[error(
        "group {group} of the log is an edit of a chain for development, or has transactions that \
         nobody has signed: go on with `--dev` and without batches"
    )]
    Edited {
        /// The group.
        group: u64,
    },
    /// A log that was copied is not the same.
    #[error("the copy of the log is another one at group {group}: look at the disk")]
    Copy {
        /// The last group.
        group: u64,
    },
    /// The log was emptied.
    #[error(
        "{} has blocks up to {newest}, and its log is empty: only the log says what was \
         acknowledged, so nothing was changed; restore the folder `log` from a backup or from a \
         replica, or begin in an empty folder",
        folder.display()
    )]
    LogGone {
        /// The folder.
        folder: PathBuf,
        /// Number of the newest block.
        newest: u64,
    },
    /// The folder's chain was found wrong by an execution of one of its blocks.
    #[error(
        "{} has a chain that a replica has found wrong ({reason}): begin in an empty folder",
        folder.display()
    )]
    Refused {
        /// The folder.
        folder: PathBuf,
        /// What was found.
        reason: String,
    },
    /// Blocks that the state builds on are missing or damaged.
    #[error(
        "block {number} in the segments of blocks: {what}; if the log begins with group 1, remove \
         the folders `blocks` and `state`, so that the log makes them again, otherwise restore the \
         segments from a replica or a backup"
    )]
    BlockRecord {
        /// Number of the block.
        number: u64,
        /// What is wrong with it.
        what: &'static str,
    },
    /// The state of a genesis has another root than its header.
    #[error("the state of the genesis has root {got}, its header {expected}")]
    GenesisRoot {
        /// Root of the header.
        expected: B256,
        /// Root of the state.
        got: B256,
    },
    /// The system starts no thread.
    #[error("cannot start the {thread} thread: {source}")]
    Thread {
        /// Name of the thread.
        thread: &'static str,
        /// The system's error.
        source: io::Error,
    },
    /// A thread has panicked: a fault of this program.
    #[error("the {thread} thread has panicked: open the ledger again, and report the panic")]
    Panicked {
        /// Name of the thread.
        thread: &'static str,
    },
    /// An earlier operation has failed.
    #[error(
        "the ledger has ended with an earlier error: mend its cause, then open the ledger again"
    )]
    Ended,
    /// No block is open, or one is.
    #[error("{0}")]
    Order(&'static str),
}

fn joined(differences: &[GenesisDifference]) -> String {
    let each: Vec<_> = differences.iter().map(ToString::to_string).collect();
    each.join("; ")
}

impl LedgerError {
    pub(crate) fn file(operation: &'static str, path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        Self::File {
            operation,
            path,
            source,
        }
    }

    /// Returns whether a step needs the root of the block before, which is still computed:
    /// [`Ledger::sealed_block`](crate::Ledger::sealed_block) waits for it, and the step may come
    /// again then.
    #[must_use]
    pub const fn is_late(&self) -> bool {
        matches!(self, Self::Block(error) if error.is_late())
    }

    /// Returns whether the store has something else than what was written, so that it has to be
    /// made again.
    pub(super) const fn is_damage(&self) -> bool {
        match self {
            Self::Trie(error) | Self::Snapshot(SnapshotError::Trie(error)) => error.is_damage(),
            Self::Snapshot(SnapshotError::OtherState { .. }) => true,
            _ => false,
        }
    }

    /// Returns the error of a block that the segments do not have as a whole.
    pub(super) const fn missing_block(number: u64) -> Self {
        let what = "it is missing, or it is no header with an end";
        Self::BlockRecord { number, what }
    }
}
