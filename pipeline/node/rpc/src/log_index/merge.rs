//! Sections that become one: a search looks into fewer files.
//!
//! Postings are merged as they are read, a page of each section at a time.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::Arc;

use zkfabric_files::storage::Storage;

use super::error::IndexError;
use super::posting::{LOGS, fingerprint, ordinal, posting};
use super::reader::{Fault, Reader};
use super::rows::{BlockRow, ChunkRow};
use super::section::Section;
use super::steps::Steps;
use super::write::{Outline, Writing, write};

/// Sections that become one.
pub(super) const TOGETHER: usize = 16;

/// Returns how many of the last sections, none of them joined before, are to become one, and how
/// many follow them; `None` if they are too few.
pub(super) fn due(sections: &[Arc<Section>]) -> Option<&[Arc<Section>]> {
    let joined = sections.iter().rposition(|section| section.head.level > 0);
    let single = sections.get(joined.map_or(0, |joined| joined + 1)..)?;
    let candidates = single.get(..TOGETHER)?;
    let mut logs = 0_u32;
    let fits = |section: &&Arc<Section>| {
        logs = logs.saturating_add(section.head.logs);
        logs < LOGS
    };
    let count = candidates.iter().take_while(fits).count();
    // One alone, if two would have too many logs, is not looked at again.
    candidates.get(..count.max(1))
}

/// A section that is read from its first to its last page.
struct Source {
    reader: Reader,
    /// Logs of the sections before it.
    before: BlockRow,
    page: u32,
    /// Postings of the page, the next one last.
    postings: Vec<u64>,
}

impl Source {
    fn next(&mut self) -> Result<Option<u64>, IndexError> {
        if self.postings.is_empty() && self.page < self.reader.section.head.pages {
            let page = self.page;
            self.postings = read(&mut self.reader, |reader, steps| {
                reader.postings(page, steps)
            })?;
            self.postings.reverse();
            self.page += 1;
        }
        let next = self.postings.pop();
        Ok(next.map(|one| posting(fingerprint(one), ordinal(one) + self.before.logs)))
    }
}

/// Reads without a bound.
fn read<T>(
    reader: &mut Reader,
    read: impl FnOnce(&mut Reader, &mut Steps) -> Result<T, Fault>,
) -> Result<T, IndexError> {
    read(reader, &mut Steps::new(u64::MAX)).map_err(|fault| told(&reader.section, fault))
}

fn told(section: &Section, fault: Fault) -> IndexError {
    match fault {
        Fault::Unread(unread) => Reader::told(section, unread),
        Fault::Spent => IndexError::Damaged {
            path: section.path(),
        },
    }
}

/// Writes the section that takes the place of others, which are consecutive.
pub(super) fn merge(
    storage: &Arc<dyn Storage>,
    sections: &[Arc<Section>],
) -> Result<Option<Section>, IndexError> {
    let (Some(first), Some(last)) = (sections.first(), sections.last()) else {
        return Ok(None);
    };
    let mut sources = Vec::new();
    let mut before = BlockRow::default();
    for section in sections {
        let reader = Reader::open(section).map_err(|fault| told(section, fault))?;
        sources.push(Source {
            reader,
            before,
            page: 0,
            postings: Vec::new(),
        });
        before.logs += section.head.logs;
        before.chunks += section.head.chunks;
    }
    let outline = Outline {
        key: first.head.key,
        first: first.head.first,
        hash: last.head.hash,
        level: 1,
    };
    let postings = |writing: &mut Writing<'_>| add(&mut sources, writing);
    let blocks = sections
        .iter()
        .scan(BlockRow::default(), |before, section| {
            let rows = blocks_of(section, *before);
            before.logs += section.head.logs;
            before.chunks += section.head.chunks;
            Some(rows)
        });
    let chunks = sections.iter().map(chunks_of);
    let blocks = blocks.flatten();
    write(storage, outline, postings, blocks, chunks.flatten()).map(Some)
}

/// Adds all postings in order.
fn add(sources: &mut [Source], writing: &mut Writing<'_>) -> Result<(), IndexError> {
    let mut next = BinaryHeap::new();
    for (at, source) in sources.iter_mut().enumerate() {
        next.extend(source.next()?.map(|one| Reverse((one, at))));
    }
    while let Some(Reverse((one, at))) = next.pop() {
        writing.posting(one)?;
        if let Some(source) = sources.get_mut(at) {
            next.extend(source.next()?.map(|one| Reverse((one, at))));
        }
    }
    Ok(())
}

type Rows<T> = Box<dyn Iterator<Item = Result<T, IndexError>>>;

/// Returns a section's rows of blocks, behind what is before it.
fn blocks_of(section: &Arc<Section>, before: BlockRow) -> Rows<BlockRow> {
    let mut reader = match Reader::open(section) {
        Ok(reader) => reader,
        Err(fault) => return Box::new(std::iter::once(Err(told(section, fault)))),
    };
    Box::new((0..section.head.blocks).map(move |index| {
        let row = read(&mut reader, |reader, steps| reader.block(index, steps))?;
        Ok(BlockRow {
            logs: row.logs + before.logs,
            chunks: row.chunks + before.chunks,
            ..row
        })
    }))
}

/// Returns a section's rows of chunks.
fn chunks_of(section: &Arc<Section>) -> Rows<ChunkRow> {
    let mut reader = match Reader::open(section) {
        Ok(reader) => reader,
        Err(fault) => return Box::new(std::iter::once(Err(told(section, fault)))),
    };
    let rows = 0..section.head.chunks;
    Box::new(rows.map(move |index| read(&mut reader, |reader, steps| reader.chunk(index, steps))))
}
