//! Groups in order, read from the disk one at a time.

use std::collections::VecDeque;
use std::io::ErrorKind;
use std::sync::Arc;

use crate::error::Error;
use crate::format::{Name, Wrong};
use crate::segment::{Cursor, Frame, Step};
use crate::segments::Segments;
use crate::storage::Storage;

/// Groups in order. In memory there is one group at a time.
///
/// Each group is compared with its checksum and with the running hash, across segments too. After
/// an error there is no further item.
#[derive(Debug)]
pub struct Frames {
    storage: Arc<dyn Storage>,
    /// Segments that are not open yet.
    names: VecDeque<Name>,
    cursor: Cursor,
    from: u64,
    until: u64,
    /// The log's first group, if the segment that is read was removed meanwhile.
    trimmed: Option<u64>,
    has_failed: bool,
}

impl Frames {
    /// Reads groups `from..=until`, which are durable.
    pub(crate) fn new(storage: Arc<dyn Storage>, from: u64, until: u64) -> Result<Self, Error> {
        let mut names = VecDeque::from(Segments::list(&*storage)?.kept);
        let first = names.front().map_or(0, |name| name.first);
        let trimmed = || Error::Trimmed { asked: from, first };
        while names.get(1).is_some_and(|name| name.first <= from) {
            names.pop_front();
        }
        let name = names.pop_front().filter(|name| name.first <= from);
        let cursor = open(&*storage, name.ok_or_else(trimmed)?, from)?;
        Ok(Self {
            storage,
            names,
            cursor,
            from,
            until,
            trimmed: None,
            has_failed: false,
        })
    }

    /// Goes on with what is durable since.
    pub(crate) fn go_on(&mut self, until: u64) -> Result<(), Error> {
        if until <= self.until {
            return Ok(());
        }
        self.until = until;
        // A segment without a group of its own begins where the next one does.
        let kept = Segments::list(&*self.storage)?.kept;
        let (next, own) = (self.cursor.next, self.cursor.first());
        self.trimmed = kept.first().map(|n| n.first).filter(|first| *first > own);
        let behind = kept.into_iter().filter(|name| name.first >= next);
        self.names = behind.collect();
        Ok(())
    }

    /// Goes to the next segment where it begins.
    fn turn(&mut self) -> Result<(), Error> {
        while let Some(name) = self.names.front().filter(|n| n.first == self.cursor.next) {
            let next = open(&*self.storage, *name, self.cursor.next)?;
            let what = "the running hash before the segment";
            Wrong::unless_bytes(what, &self.cursor.hash, &next.hash)
                .map_err(|wrong| next.damage_at_start(wrong))?;
            self.names.pop_front();
            self.cursor = next;
        }
        Ok(())
    }

    /// Returns what is wrong as damage, unless the next group was in a segment that is gone.
    fn wrong(&self, wrong: Wrong) -> Error {
        let asked = self.cursor.next;
        match self.trimmed.filter(|first| *first > asked) {
            Some(first) => Error::Trimmed { asked, first },
            None => self.cursor.damage(wrong).into(),
        }
    }

    fn read(&mut self) -> Result<Option<Frame>, Error> {
        while self.cursor.next <= self.until {
            self.turn()?;
            match self.cursor.step()? {
                Ok(Step::Group(frame, _)) if frame.group >= self.from => return Ok(Some(frame)),
                Ok(_) => {}
                Err(wrong) => return Err(self.wrong(wrong)),
            }
        }
        Ok(None)
    }
}

/// Opens a segment for a group; one that was trimmed since the folder was listed is no failure of
/// the system.
fn open(storage: &dyn Storage, name: Name, asked: u64) -> Result<Cursor, Error> {
    let error = match Cursor::open(storage, name) {
        Err(Error::File { source, .. }) if source.kind() == ErrorKind::NotFound => source,
        opened => return opened,
    };
    let first = Segments::list(storage)?.kept.first().map(|n| n.first);
    match first.filter(|first| *first > name.first) {
        Some(first) => Err(Error::Trimmed { asked, first }),
        None => Err(Error::file("open", &name.file(), error)),
    }
}

impl Iterator for Frames {
    type Item = Result<Frame, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_failed {
            return None;
        }
        let item = self.read().transpose();
        self.has_failed = matches!(item, Some(Err(_)));
        item
    }
}
