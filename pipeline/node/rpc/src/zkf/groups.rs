//! The groups of the log, for nodes that follow this one.
//!
//! What a follower has to catch up may be a whole disk: it is read and written as text on a thread
//! of low priority, one piece for each follower in turn. What comes newly is small, and is read at
//! once.

use std::sync::Arc;
use std::time::Duration;

use alloy_primitives::{FixedBytes, U64};
use jsonrpsee::core::SubscriptionResult;
use tokio::sync::OwnedSemaphorePermit;
use tokio::task::spawn_blocking;
use tokio::time::timeout;
use zkfabric_engine::{Chain, LedgerError, LogError, LogFrame, Tail};
use zkfabric_receipt::SignedHead;

use super::item::REVERTED;
use crate::error::{Error, words};
use crate::node::Node;
use crate::peer::{Peer, Share};
use crate::replica::{From, Item};
use crate::server::{Notifier, Text};
use crate::texts::text;

/// Most groups that are read at once, and about the most bytes of them.
const GROUPS: usize = 256;
const BYTES: usize = 4 << 20;
/// How often a follower hears that there is nothing new.
const ALIVE: Duration = Duration::from_secs(1);

/// A place in the log from which groups are read.
pub(super) struct Reader {
    tail: Tail,
    /// A group that is not signed yet.
    held: Option<LogFrame>,
    /// Number of the last group that was read.
    group: u64,
    /// The next block whose hash is sent.
    block: u64,
    signed: Option<SignedHead>,
    /// One of a few: each reads the log for itself.
    _permit: OwnedSemaphorePermit,
    /// One of the few that its peer may have.
    _share: Share,
}

impl Reader {
    /// Begins at a group that follows what the asker has.
    pub(super) async fn begin(
        node: Arc<Node>,
        from: From,
        peer: Option<Peer>,
    ) -> Result<Self, Error> {
        let share = node.followers_of.take(peer)?;
        let permit = Arc::clone(&node.followers).try_acquire_owned();
        let permit = permit.map_err(|_| {
            let most = node.options.followers;
            Error::Limit(format!("{most} nodes follow this one: follow one of them"))
        })?;
        let of_thread = Arc::clone(&node);
        let begin = move || {
            let chain = of_thread.heads.chain()?;
            let group: u64 = from.group.to();
            let before = group.checked_sub(1);
            let before = before.ok_or_else(|| {
                Error::Invalid("the first group has the number 1, not 0".to_owned())
            })?;
            let durable = chain.durable_group()?;
            if before > durable {
                return Err(Error::Invalid(format!(
                    "group {group} is asked for, and the last one here is {durable}: this node has \
                     another history, or has lost some of it"
                )));
            }
            let hash = match before {
                // A log begins with the hash of nothing.
                0 => Some(alloy_primitives::B256::ZERO),
                before => chain.log_hash(before)?,
            };
            if hash.is_some_and(|hash| hash != from.after) {
                return Err(Error::Invalid(format!(
                    "group {before} has another hash here: this node has another chain, or \
                     another history of it"
                )));
            }
            // The hashes of blocks that were sealed before the asker had all of them.
            let (first, sealed) = chain.range();
            Ok(Self {
                tail: tail(chain, group)?,
                held: None,
                group: before,
                block: sealed.saturating_sub(BLOCKS).max(first),
                signed: None,
                _permit: permit,
                _share: share,
            })
        };
        node.backlog.run(begin).await
    }

    /// Reads what is durable, as text.
    fn read_text(&mut self, node: &Node) -> Result<Piece, Error> {
        let items = self.read(node)?;
        let is_newest = matches!(items.last(), Some(Item::Newest { .. }));
        let items = items.iter().map(text);
        Ok(Piece {
            items: items.collect::<Result<_, _>>()?,
            is_newest,
        })
    }

    /// Reads what is durable; nothing more comes at once behind [`Item::Newest`].
    fn read(&mut self, node: &Node) -> Result<Vec<Item>, Error> {
        let mut items = Vec::new();
        let (mut bytes, mut is_newest) = (0, false);
        // Before the groups are read: those of such blocks are durable.
        let (sealed, signed) = (node.heads.sealed(), node.heads.signed_log());
        let last = signed.map_or(u64::MAX, |signed| signed.head.group);
        while items.len() < GROUPS && bytes < BYTES && !is_newest {
            let next = match self.held.take() {
                Some(held) => Some(held),
                None => self.tail.next_group().map_err(LedgerError::from)?,
            };
            match next {
                // Its signature comes in a moment.
                Some(frame) if frame.group > last => {
                    self.held = Some(frame);
                    is_newest = true;
                }
                Some(frame) => {
                    self.group = frame.group;
                    bytes += frame.payload.len();
                    let signature = node.heads.signature(frame.group);
                    items.push(Item::Group {
                        number: U64::from(frame.group),
                        payload: frame.payload.into(),
                        signature: signature.map(|one| FixedBytes(one.0)),
                    });
                }
                None => is_newest = true,
            }
        }
        if !is_newest {
            return Ok(items);
        }
        if let Some(signed) = signed.filter(|signed| self.signed != Some(*signed)) {
            items.push(Item::head(&signed));
            self.signed = Some(signed);
        }
        while self.block <= sealed {
            if let Some(header) = node.heads.chain()?.header(self.block)? {
                items.push(Item::Block {
                    number: U64::from(self.block),
                    hash: header.hash(),
                });
            }
            self.block += 1;
        }
        items.push(Item::Newest {
            group: U64::from(self.group),
        });
        Ok(items)
    }
}

/// What was read at once.
struct Piece {
    items: Vec<Text>,
    /// Whether there is nothing more.
    is_newest: bool,
}

/// Begins to read the log at a group.
fn tail(chain: &Chain, group: u64) -> Result<Tail, Error> {
    chain.tail(group).map_err(|error| match error {
        LedgerError::Log(LogError::Trimmed { first, .. }) => Error::Trimmed { group, first },
        error => error.into(),
    })
}

/// Blocks in the past whose hashes a follower hears.
const BLOCKS: u64 = 256;

/// Sends what is durable, and then what becomes so.
pub(super) async fn run(
    mut reader: Reader,
    node: &Arc<Node>,
    notifier: &Notifier,
) -> SubscriptionResult {
    let mut news = node.heads.watch_log();
    let mut is_behind = true;
    loop {
        let of_thread = Arc::clone(node);
        let read = move || {
            let piece = reader.read_text(&of_thread)?;
            Ok((reader, piece))
        };
        let read = match is_behind {
            true => node.backlog.run(read).await,
            false => {
                let read = spawn_blocking(read).await;
                read.map_err(|_| Error::Panicked).flatten()
            }
        };
        let (back, piece) = read.map_err(words)?;
        reader = back;
        is_behind = !piece.is_newest;
        for item in piece.items {
            notifier.send(item).await?;
        }
        if is_behind {
            continue;
        }
        let woken = tokio::select! {
            woken = timeout(ALIVE, news.changed()) => woken,
            () = notifier.closed() => return Ok(()),
        };
        if let Ok(Err(_)) = woken {
            return Err("the node is stopping".into());
        }
        if node.heads.is_left() {
            return Err(REVERTED.into());
        }
    }
}
