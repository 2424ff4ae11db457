//! How a section is written: into a file of another name, which gets its own when it is durable.

use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::Arc;

use alloy_primitives::B256;
use zkfabric_files::UNFINISHED;
use zkfabric_files::storage::{Storage, StorageFile};

use super::error::IndexError;
use super::page::{CONTENT, Pages};
use super::posting::Key;
use super::rows::{BlockRow, ChunkRow, Row};
use super::section::{FENCE, Head, Section, name, per_page};
use super::tail::Tail;

/// Most bytes of a variable-length number.
const NUMBER: usize = 10;

/// A page of postings that is filled.
#[derive(Debug, Default)]
struct Filling {
    count: u16,
    last: u64,
    bytes: Vec<u8>,
}

/// Where a section is written; its tables come in their order.
#[derive(Debug)]
pub(super) struct Writing<'a> {
    path: &'a Path,
    pages: Pages<'a>,
    filling: Filling,
    /// The first posting of each page.
    fence: Vec<u64>,
}

impl Writing<'_> {
    fn told(&self, source: io::Error) -> IndexError {
        IndexError::file("write", self.path, source)
    }

    fn push(&mut self, content: &[u8]) -> Result<(), IndexError> {
        let pushed = self.pages.push(content);
        pushed.map_err(|source| self.told(source))
    }

    /// Adds the next posting. One that is there comes twice where two values of a log have one
    /// fingerprint.
    pub(super) fn posting(&mut self, posting: u64) -> Result<(), IndexError> {
        let filling = &mut self.filling;
        if filling.count > 0 {
            if posting == filling.last {
                return Ok(());
            }
            let more = posting.checked_sub(filling.last);
            let more = more.ok_or_else(|| self.told(ErrorKind::InvalidInput.into()))?;
            let filling = &mut self.filling;
            if filling.bytes.len() + NUMBER <= CONTENT && filling.count < u16::MAX {
                put(&mut filling.bytes, more);
                filling.last = posting;
                filling.count += 1;
                return Ok(());
            }
            self.end_page()?;
        }
        self.fence.push(posting);
        let filling = &mut self.filling;
        filling.bytes.resize(2, 0);
        filling.bytes.extend(posting.to_le_bytes());
        (filling.count, filling.last) = (1, posting);
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), IndexError> {
        let mut filling = std::mem::take(&mut self.filling);
        if let Some(count) = filling.bytes.first_chunk_mut() {
            *count = filling.count.to_le_bytes();
            self.push(&filling.bytes)?;
        }
        filling.bytes.clear();
        self.filling.bytes = filling.bytes;
        Ok(())
    }

    /// Ends the postings, behind which the fence comes. Returns the number of their pages, and the
    /// first posting of each page of the fence.
    fn end_postings(&mut self) -> Result<(u32, Vec<u64>), IndexError> {
        self.end_page()?;
        let fence = std::mem::take(&mut self.fence);
        let pages = fence.chunks(per_page::<u64>());
        let summit: Vec<u64> = pages.filter_map(|page| page.first().copied()).collect();
        if summit.len() > FENCE {
            return Err(self.told(ErrorKind::FileTooLarge.into()));
        }
        let pages = fence.len() as u32;
        self.rows(fence.into_iter().map(Ok))?;
        Ok((pages, summit))
    }

    /// Adds a table; returns the number of its rows.
    fn rows<R: Row>(
        &mut self,
        rows: impl Iterator<Item = Result<R, IndexError>>,
    ) -> Result<u32, IndexError> {
        let (mut count, mut bytes) = (0, Vec::new());
        for row in rows {
            row?.put(&mut bytes);
            count += 1;
            if bytes.len() + R::BYTES > CONTENT {
                self.push(&bytes)?;
                bytes.clear();
            }
        }
        if !bytes.is_empty() {
            self.push(&bytes)?;
        }
        Ok(count)
    }
}

/// Adds a number, seven bits to a byte, the lowest first.
fn put(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Returns the postings of a page; `None` if it is none.
pub(super) fn postings(page: &[u8; CONTENT]) -> Option<Vec<u64>> {
    let (count, rest) = page.split_first_chunk()?;
    let count = usize::from(u16::from_le_bytes(*count));
    let (first, rest) = rest.split_first_chunk()?;
    let mut last = u64::from_le_bytes(*first);
    let mut postings = Vec::with_capacity(count);
    postings.push(last);
    let mut bytes = rest.iter();
    while postings.len() < count {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = *bytes.next()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
            shift += 7;
            if shift >= 64 {
                return None;
            }
        }
        last = last.checked_add(number)?;
        postings.push(last);
    }
    Some(postings)
}

/// What a section is of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Outline {
    pub(super) key: Key,
    /// Number of the first block.
    pub(super) first: u64,
    /// Hash of the last block.
    pub(super) hash: B256,
    pub(super) level: u32,
}

/// Writes a section: its postings in order, then the rows of its blocks and of their chunks.
pub(super) fn write(
    storage: &Arc<dyn Storage>,
    outline: Outline,
    postings: impl FnOnce(&mut Writing<'_>) -> Result<(), IndexError>,
    blocks: impl Iterator<Item = Result<BlockRow, IndexError>>,
    chunks: impl Iterator<Item = Result<ChunkRow, IndexError>>,
) -> Result<Section, IndexError> {
    let beside = format!("{:020}.{UNFINISHED}", outline.first);
    let path = storage.place().join(&beside);
    let told = |source| IndexError::file("write", &path, source);
    let file = create(&**storage, &beside).map_err(told)?;
    let mut writing = Writing {
        path: &path,
        pages: Pages::from(&*file, 1),
        filling: Filling::default(),
        fence: Vec::new(),
    };
    postings(&mut writing)?;
    let (pages, summit) = writing.end_postings()?;
    let mut logs = 0;
    let seen = |row: &Result<BlockRow, IndexError>| logs = row.as_ref().map_or(0, |row| row.logs);
    let blocks = writing.rows(blocks.inspect(seen))?;
    let chunks = writing.rows(chunks)?;
    let head = Head {
        key: outline.key,
        first: outline.first,
        blocks,
        level: outline.level,
        logs,
        chunks,
        pages,
        hash: outline.hash,
        summit,
    };
    writing.pages.flush().map_err(told)?;
    let mut first = Pages::from(&*file, 0);
    let written = first.push(&head.encode()).and_then(|()| first.flush());
    let name = name(head.first, head.last());
    written
        .and_then(|()| file.sync())
        .and_then(|()| storage.rename(&beside, &name))
        .and_then(|()| storage.sync_folder())
        .map_err(told)?;
    Ok(Section::with(storage, head))
}

/// Writes the section of a tail.
pub(super) fn write_tail(
    storage: &Arc<dyn Storage>,
    key: Key,
    tail: &Tail,
) -> Result<Section, IndexError> {
    let outline = Outline {
        key,
        first: tail.first,
        hash: tail.hash,
        level: 0,
    };
    let mut postings = tail.postings.clone();
    postings.sort_unstable();
    let add = |writing: &mut Writing<'_>| {
        let mut postings = postings.into_iter();
        postings.try_for_each(|posting| writing.posting(posting))
    };
    let blocks = tail.blocks.iter().copied().map(Ok);
    let chunks = tail.chunks.iter().copied().map(Ok);
    write(storage, outline, add, blocks, chunks)
}

/// Creates a file, or empties the one that an earlier attempt has left.
fn create(storage: &dyn Storage, name: &str) -> io::Result<Box<dyn StorageFile>> {
    match storage.create(name) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            let file = storage.open(name)?;
            file.cut(0)?;
            Ok(file)
        }
        created => created,
    }
}
