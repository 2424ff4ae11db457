//! How a section is read.

use std::collections::HashMap;
use std::io::ErrorKind;
use std::rc::Rc;
use std::sync::Arc;

use rustix::io::Errno;
use zkfabric_files::storage::StorageFile;

use super::error::IndexError;
use super::page::{self, Content, Unread};
use super::rows::{BlockRow, ChunkRow, Row};
use super::section::{Section, per_page};
use super::steps::{Spent, Steps};
use super::write;

/// Steps for a page that is read.
const PAGE: u64 = 4;
/// Steps for the postings of a page.
const POSTINGS: u64 = 4;
/// Pages that stay while a section is read: 4 MiB.
const PAGES: usize = 1 << 10;

/// Why a search does not go on.
#[derive(Debug)]
pub(super) enum Fault {
    Spent,
    /// The section cannot be read.
    Unread(Unread),
}

impl From<Spent> for Fault {
    fn from(Spent: Spent) -> Self {
        Self::Spent
    }
}

impl From<Unread> for Fault {
    fn from(unread: Unread) -> Self {
        Self::Unread(unread)
    }
}

/// Bytes that are no page of this kind, with a right checksum.
const WRONG: Fault = Fault::Unread(Unread::Wrong);

/// A reader of a section.
#[derive(Debug)]
pub(super) struct Reader {
    pub(super) section: Arc<Section>,
    file: Box<dyn StorageFile>,
    pages: HashMap<u32, Rc<Content>>,
}

impl Reader {
    pub(super) fn open(section: &Arc<Section>) -> Result<Self, Fault> {
        let file = section.storage.open(&section.name());
        Ok(Self {
            section: Arc::clone(section),
            file: file.map_err(Unread::File)?,
            pages: HashMap::new(),
        })
    }

    fn page(&mut self, number: u32, steps: &mut Steps) -> Result<Rc<Content>, Fault> {
        if let Some(page) = self.pages.get(&number) {
            return Ok(Rc::clone(page));
        }
        steps.take(PAGE)?;
        let page = Rc::new(page::read(&*self.file, number)?);
        if self.pages.len() >= PAGES {
            self.pages.clear();
        }
        self.pages.insert(number, Rc::clone(&page));
        Ok(page)
    }

    /// Reads a row of a table that begins with a page.
    fn row<R: Row>(&mut self, table: u32, row: u32, steps: &mut Steps) -> Result<R, Fault> {
        let of_page = per_page::<R>() as u32;
        let page = self.page(table + row / of_page, steps)?;
        let at = (row % of_page) as usize * R::BYTES;
        let row = page.get(at..).and_then(R::get);
        row.ok_or(WRONG)
    }

    /// Returns what is there of the section up to the end of the block of this index.
    pub(super) fn block(&mut self, index: u32, steps: &mut Steps) -> Result<BlockRow, Fault> {
        self.row(self.section.blocks(), index, steps)
    }

    /// Returns what is there of the section before the block of this index.
    pub(super) fn before(&mut self, index: u32, steps: &mut Steps) -> Result<BlockRow, Fault> {
        match index.checked_sub(1) {
            Some(before) => self.block(before, steps),
            None => Ok(BlockRow::default()),
        }
    }

    pub(super) fn chunk(&mut self, index: u32, steps: &mut Steps) -> Result<ChunkRow, Fault> {
        self.row(self.section.chunks(), index, steps)
    }

    /// Returns the index of the block that has a log of the section; the number of blocks for a log
    /// that none has.
    pub(super) fn block_of(&mut self, ordinal: u32, steps: &mut Steps) -> Result<u32, Fault> {
        let (mut low, mut high) = (0, self.section.head.blocks);
        while low < high {
            let middle = low + (high - low) / 2;
            if self.block(middle, steps)?.logs <= ordinal {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Ok(low)
    }

    /// Returns how many pages of postings begin with this posting or one before it: the last of
    /// them would have it.
    pub(super) fn find(&mut self, posting: u64, steps: &mut Steps) -> Result<u32, Fault> {
        steps.take(1)?;
        let section = Arc::clone(&self.section);
        let summit = &section.head.summit;
        let Some(page) = summit
            .partition_point(|first| *first <= posting)
            .checked_sub(1)
        else {
            return Ok(0);
        };
        let of_page = per_page::<u64>() as u32;
        let before = page as u32 * of_page;
        let fence = self.page(section.fence() + page as u32, steps)?;
        let (firsts, _) = fence.as_chunks::<8>();
        let count = section.head.pages.saturating_sub(before).min(of_page);
        let firsts = firsts.get(..count as usize).ok_or(WRONG)?;
        let here = firsts.partition_point(|first| u64::from_le_bytes(*first) <= posting);
        Ok(before + here as u32)
    }

    /// Returns the first posting of a page, counted from zero; `None` behind the last one.
    pub(super) fn first(&mut self, page: u32, steps: &mut Steps) -> Result<Option<u64>, Fault> {
        if page >= self.section.head.pages {
            return Ok(None);
        }
        self.row(self.section.fence(), page, steps).map(Some)
    }

    /// Returns the postings of a page, counted from zero.
    pub(super) fn postings(&mut self, page: u32, steps: &mut Steps) -> Result<Vec<u64>, Fault> {
        steps.take(POSTINGS)?;
        let page = self.page(1 + page, steps)?;
        write::postings(&page).ok_or(WRONG)
    }

    /// Returns why a section was not read. Nobody reads one any more that is not what was written,
    /// or that the disk does not give; a system that has no file left to open gives it later.
    pub(super) fn told(section: &Section, unread: Unread) -> IndexError {
        match unread {
            Unread::File(source)
                if source.kind() != ErrorKind::NotFound
                    && source.raw_os_error() != Some(Errno::IO.raw_os_error()) =>
            {
                IndexError::file("read", &section.path(), source)
            }
            Unread::File(_) | Unread::Wrong => {
                section.condemn();
                IndexError::Damaged {
                    path: section.path(),
                }
            }
        }
    }
}
