//! Logs with one value, from the newest or from the oldest on.
//!
//! For an index whose logs nobody compares with the value afterwards: each of them has two postings
//! of it, at [`PLACES`], and both are looked for. Two values share both fingerprints with a chance
//! of one in 2^80 for each pair.
//!
//! A search takes two pages of each section that does not have the value, and of another one as
//! many as it needs for what it finds. It ends with the first block at which it has enough.

use std::ops::{Range, RangeInclusive};
use std::sync::Arc;

use super::builder::Content;
use super::error::IndexError;
use super::index::LogIndex;
use super::posting::{Key, Place, fingerprint, ordinal, posting};
use super::reader::{Fault, Reader};
use super::section::Section;
use super::steps::Steps;
use super::tail::Tail;

/// The places at which such a log has its value.
pub(crate) const PLACES: [Place; 2] = [0, 1];

/// Which blocks come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    Newest,
    Oldest,
}

/// What a search has found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Listed {
    /// Blocks with the indices of their logs, in the order of the search.
    pub(crate) blocks: Vec<(u64, Vec<u32>)>,
    /// Whether a block behind them has such a log.
    pub(crate) has_more: bool,
    /// A block behind them that is not in the index, at which the search has ended.
    pub(crate) left_out: Option<u64>,
}

/// A search as it goes on.
#[derive(Debug)]
struct Gathering {
    order: Order,
    /// Logs with which it ends.
    enough: usize,
    count: usize,
    listed: Listed,
}

impl Gathering {
    fn new(order: Order, enough: usize) -> Self {
        Self {
            order,
            enough,
            count: 0,
            listed: Listed::default(),
        }
    }

    fn is_over(&self) -> bool {
        self.listed.has_more || self.listed.left_out.is_some()
    }

    /// Adds a log; returns whether the search goes on.
    fn add(&mut self, block: u64, log: u32) -> bool {
        match self.listed.blocks.last_mut() {
            Some((last, logs)) if *last == block => logs.push(log),
            _ if self.count >= self.enough => {
                self.listed.has_more = true;
                return false;
            }
            _ => self.listed.blocks.push((block, vec![log])),
        }
        self.count += 1;
        true
    }

    /// Ends at a block that is not in the index.
    fn end(&mut self, left_out: Option<u64>) {
        if !self.listed.has_more {
            self.listed.left_out = left_out;
        }
    }

    /// Goes on with what was found in blocks behind.
    fn extend(&mut self, behind: Listed) {
        for (block, logs) in behind.blocks {
            for log in logs {
                if !self.add(block, log) {
                    return;
                }
            }
        }
        self.listed.has_more = behind.has_more;
        self.end(behind.left_out);
    }
}

impl LogIndex {
    /// Lists the logs with a value in a range of blocks, until there are enough, and all of each
    /// block. `None` if the index does not have all of these blocks.
    ///
    /// # Errors
    /// A section cannot be read: if it is [`IndexError::Damaged`], it is made again.
    pub(crate) fn listed(
        &self,
        value: &[u8],
        range: RangeInclusive<u64>,
        order: Order,
        enough: usize,
    ) -> Result<Option<Listed>, IndexError> {
        let (prints, mut sections, of_tail) = {
            let shared = self.shared().read();
            let Some(content) = &*shared else {
                return Ok(None);
            };
            if !has_all(content, &range) {
                return Ok(None);
            }
            let prints = of_value(&content.key, value);
            let mut of_tail = Gathering::new(order, enough);
            in_tail(&content.tail, prints, &range, &mut of_tail);
            let overlaps = |section: &&Arc<Section>| {
                section.head.first <= *range.end() && section.head.last() >= *range.start()
            };
            let sections: Vec<_> = content.sections.iter().filter(overlaps).cloned().collect();
            (prints, sections, of_tail)
        };
        let mut found = Gathering::new(order, enough);
        if order == Order::Newest {
            sections.reverse();
            found.extend(of_tail.listed.clone());
        }
        for section in sections {
            if found.is_over() {
                break;
            }
            let read = in_section(&section, prints, &range, &mut found);
            read.map_err(|fault| told(&section, fault))?;
        }
        if order == Order::Oldest && !found.is_over() {
            found.extend(of_tail.listed);
        }
        Ok(Some(found.listed))
    }
}

/// Returns whether an index has all blocks of a range.
fn has_all(content: &Content, range: &RangeInclusive<u64>) -> bool {
    let Content { sections, tail, .. } = content;
    let first = sections.first().map_or(tail.first, |one| one.head.first);
    let is_whole = sections.iter().all(|section| !section.is_damaged());
    is_whole && *range.start() >= first && *range.end() < tail.next()
}

fn of_value(key: &Key, value: &[u8]) -> [u64; 2] {
    PLACES.map(|place| key.fingerprint(place, value))
}

fn told(section: &Section, fault: Fault) -> IndexError {
    match fault {
        Fault::Unread(unread) => Reader::told(section, unread),
        Fault::Spent => IndexError::Damaged {
            path: section.path(),
        },
    }
}

/// Returns the blocks of a range that a search of a section or a tail reads: those in front of the
/// first one that is left out, with that one. `chunks` returns the chunks up to a block's end.
fn in_front<E>(
    (from, to): (u64, u64),
    order: Order,
    mut chunks: impl FnMut(Option<u64>) -> Result<u32, E>,
) -> Result<(Range<u64>, Option<u64>), E> {
    let before = chunks(from.checked_sub(1))?;
    let (all, end) = (chunks(Some(to))?, to.saturating_add(1));
    if before == all {
        return Ok((from..end, None));
    }
    // The first block with more chunks than are in front of the range, or with all of them.
    let wanted = match order {
        Order::Oldest => before.saturating_add(1),
        Order::Newest => all,
    };
    let (mut low, mut high) = (from, to);
    while low < high {
        let middle = low + (high - low) / 2;
        match chunks(Some(middle))? < wanted {
            true => low = middle + 1,
            false => high = middle,
        }
    }
    let blocks = match order {
        Order::Newest => low.saturating_add(1)..end,
        Order::Oldest => from..low,
    };
    Ok((blocks, Some(low)))
}

/// Lists logs of the tail.
fn in_tail(tail: &Tail, prints: [u64; 2], range: &RangeInclusive<u64>, found: &mut Gathering) {
    let from = tail.first.max(*range.start());
    let to = (*range.end()).min(tail.next().saturating_sub(1));
    if from > to || tail.blocks.is_empty() {
        return;
    }
    let chunks = |number: Option<u64>| {
        let row = number.and_then(|number| tail.row(number));
        Ok::<_, std::convert::Infallible>(row.unwrap_or_default().chunks)
    };
    let Ok((blocks, left_out)) = in_front((from, to), found.order, chunks);
    let mut logs = Vec::new();
    if !blocks.is_empty() {
        let postings = tail.of_blocks(blocks.start, blocks.end - 1);
        let same_log = |one: &u64, next: &u64| ordinal(*one) == ordinal(*next);
        let has = |postings: &[u64], print: u64| {
            let mut postings = postings.iter();
            postings.any(|one| fingerprint(*one) == print)
        };
        logs = postings
            .chunk_by(same_log)
            .filter(|postings| prints.iter().all(|print| has(postings, *print)))
            .filter_map(|postings| postings.first().map(|first| ordinal(*first)))
            .collect();
    }
    if found.order == Order::Newest {
        logs.reverse();
    }
    for log in logs {
        let at = tail.blocks.partition_point(|row| row.logs <= log);
        let number = tail.first + at as u64;
        if !found.add(number, log - tail.before(number).logs) {
            return;
        }
    }
    found.end(left_out);
}

/// Lists logs of a section.
fn in_section(
    section: &Arc<Section>,
    prints: [u64; 2],
    range: &RangeInclusive<u64>,
    found: &mut Gathering,
) -> Result<(), Fault> {
    let steps = &mut Steps::new(u64::MAX);
    let mut walk = Walk {
        reader: Reader::open(section)?,
        second: None,
    };
    let first = section.head.first;
    let from = first.max(*range.start()) - first;
    let to = section.head.last().min(*range.end()) - first;
    let chunks = |index: Option<u64>| match index {
        Some(index) => walk.reader.block(index as u32, steps).map(|row| row.chunks),
        None => Ok(0),
    };
    let (blocks, left_out) = in_front((from, to), found.order, chunks)?;
    if !blocks.is_empty() {
        let begin = walk.reader.before(blocks.start as u32, steps)?.logs;
        let last = blocks.end - 1;
        let end = walk.reader.block(last as u32, steps)?.logs;
        if begin < end {
            walk.each(prints, (begin, end - 1), first, found)?;
        }
    }
    found.end(left_out.map(|index| first.saturating_add(index)));
    Ok(())
}

/// A walk over a value's logs in a section.
struct Walk {
    reader: Reader,
    /// The page that was looked at last for second postings.
    second: Option<(u32, Vec<u64>)>,
}

impl Walk {
    /// Adds the logs of a range that have both postings, in the order of the search.
    fn each(
        &mut self,
        [print, second]: [u64; 2],
        (begin, last): (u32, u32),
        first: u64,
        found: &mut Gathering,
    ) -> Result<(), Fault> {
        let steps = &mut Steps::new(u64::MAX);
        let (least, most) = (posting(print, begin), posting(print, last));
        let from = self.reader.find(least, steps)?.saturating_sub(1);
        let to = self.reader.find(most, steps)?;
        let is_newest = found.order == Order::Newest;
        let pages: Box<dyn Iterator<Item = u32>> = match is_newest {
            true => Box::new((from..to).rev()),
            false => Box::new(from..to),
        };
        // The block of the last log, and its logs.
        let mut current = (0, 0..0);
        for page in pages {
            let mut logs = self.reader.postings(page, steps)?;
            logs.retain(|one| (least..=most).contains(one));
            if is_newest {
                logs.reverse();
            }
            for log in logs.into_iter().map(ordinal) {
                if !self.has(posting(second, log), steps)? {
                    continue;
                }
                if !current.1.contains(&log) {
                    let index = self.reader.block_of(log, steps)?;
                    let before = self.reader.before(index, steps)?.logs;
                    let end = self.reader.block(index, steps)?.logs;
                    current = (first.saturating_add(index.into()), before..end);
                }
                let (block, of_block) = &current;
                if !found.add(*block, log - of_block.start) {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// Returns whether the section has a posting.
    fn has(&mut self, wanted: u64, steps: &mut Steps) -> Result<bool, Fault> {
        let Some(page) = self.reader.find(wanted, steps)?.checked_sub(1) else {
            return Ok(false);
        };
        let is_here = self.second.as_ref().is_some_and(|(at, _)| *at == page);
        if !is_here {
            self.second = Some((page, self.reader.postings(page, steps)?));
        }
        let postings = self.second.as_ref().map(|(_, postings)| postings);
        Ok(postings.is_some_and(|postings| postings.binary_search(&wanted).is_ok()))
    }
}
