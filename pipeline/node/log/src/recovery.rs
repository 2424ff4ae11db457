//! What a log ends with: its last segment, read to the last frame that is right.
//!
//! # What may be cut
//!
//! One thread writes, synchronises, answers, and writes again. So each frame says which group was
//! durable before it was written, and a frame that is not right is one of two things:
//!
//! - *Damage*, if any later frame says that its group was durable: the log does not open.
//! - *A torn tail*, if there is none. Its groups are cut, and the caller gets place and reason.
//!
//! The second rule is wrong for one kind of group: one that was acknowledged, and whose page was
//! lost by the disk before another frame was written. The seal bounds this time: a thread that has
//! nothing to do for [`Options::seal_after`] writes a frame that says that all groups are durable,
//! as does a writer that closes. A group that is known elsewhere (from a checkpoint of the store,
//! a replica, a receipt) closes the gap: [`Options::at_least`].
//!
//! Groups behind the last proof of durability are right in what the system returns, which may be
//! its page cache alone: after a failed synchronisation Linux takes pages for clean that never
//! reached the disk. So such groups are written once more, with a seal, before the log opens.
//!
//! [`Options::seal_after`]: crate::Options::seal_after
//! [`Options::at_least`]: crate::Options::at_least

use std::collections::VecDeque;

use crate::error::{Damage, Error};
use crate::format::{Hash, Name};
use crate::segment::{Cursor, Frame, Step};
use crate::storage::Storage;

/// A group that no later frame shows to be durable.
#[derive(Debug)]
struct Unproved {
    /// Offset of the frame.
    offset: u64,
    /// Running hash before the group.
    before: Hash,
    frame: Frame,
}

/// The end of a log.
#[derive(Debug)]
pub(crate) struct End {
    /// Number of the group after the last one that is durable for certain.
    pub(crate) first: u64,
    /// Running hash before that group.
    pub(crate) hash: Hash,
    /// Groups from there on that are right.
    pub(crate) groups: Vec<Frame>,
    /// The torn tail, if there is one.
    pub(crate) cut: Option<Damage>,
    /// Where the groups that are durable for certain end in the last segment.
    length: u64,
    cursor: Cursor,
}

impl End {
    /// Reads the last segment.
    pub(crate) fn read(storage: &dyn Storage, last: Name) -> Result<Self, Error> {
        let mut cursor = Cursor::open(storage, last)?;
        let mut unproved: VecDeque<Unproved> = VecDeque::new();
        let wrong = loop {
            let (offset, before) = (cursor.offset, cursor.hash);
            let durable = match cursor.step()? {
                Err(wrong) => break wrong,
                Ok(Step::Seal) => u64::MAX,
                Ok(Step::Group(frame, durable)) => {
                    unproved.push_back(Unproved {
                        offset,
                        before,
                        frame,
                    });
                    durable
                }
            };
            while unproved
                .front()
                .is_some_and(|group| group.frame.group <= durable)
            {
                unproved.pop_front();
            }
        };
        let rest = cursor.rest()?;
        let mut torn = *cursor.damage(wrong);
        if rest.later.is_some() {
            torn.later = rest.later;
            return Err(Box::new(torn).into());
        }
        let front = unproved.front();
        let (first, hash, length) = front
            .map_or((cursor.next, cursor.hash, cursor.offset), |group| {
                (group.frame.group, group.before, group.offset)
            });
        Ok(Self {
            first,
            hash,
            groups: unproved.into_iter().map(|group| group.frame).collect(),
            cut: (!rest.is_zero).then_some(torn),
            length,
            cursor,
        })
    }

    /// Returns the number of the last group, zero if there is none.
    pub(crate) fn last(&self) -> u64 {
        self.cursor.next.saturating_sub(1)
    }

    /// Cuts everything behind the groups that are durable for certain, once a later segment has the
    /// others. A reader stops there in any case.
    pub(crate) fn cut_file(self) -> Result<(), Error> {
        let (file, name) = self.cursor.into_file();
        let cut = file.cut(self.length);
        cut.map_err(|source| Error::file("cut", &name, source))
    }
}
