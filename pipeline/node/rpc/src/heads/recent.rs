//! Sealed blocks in memory.
//!
//! Memory is counted in bytes ([`weight`](super::weight)), twice: of the blocks that stay here, and
//! of those that were read from the disk for a reader, here or in readers' hands.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use super::block::Block;
use crate::room::{Room, Taken};

/// Most blocks that stay, however small they are.
const BLOCKS: usize = 1_024;

/// The blocks that were used last, with at most so many bytes together.
#[derive(Debug)]
pub(super) struct Recent {
    inner: Mutex<Inner>,
    most: usize,
    /// Bytes of blocks that were read from the disk, as long as somebody has them.
    read: Room,
    /// Held while a block is read that does not stay: the next one who wants it finds it then.
    reading: Mutex<()>,
}

#[derive(Debug, Default)]
struct Inner {
    blocks: VecDeque<Arc<Block>>,
    bytes: usize,
    /// Blocks that do not stay, for as long as somebody reads them.
    passing: HashMap<u64, Weak<Block>>,
}

impl Inner {
    fn pop(&mut self, at: usize) {
        if let Some(block) = self.blocks.remove(at) {
            self.bytes = self.bytes.saturating_sub(block.bytes());
        }
    }

    /// Removes what is here of a number.
    fn remove(&mut self, number: u64) {
        let mut at = self.blocks.iter();
        if let Some(at) = at.position(|block| block.header.number == number) {
            self.pop(at);
        }
        self.passing.remove(&number);
    }
}

impl Recent {
    /// Begins with no block. So many bytes stay, and as many may be read beside them.
    pub(super) fn new(bytes: usize) -> Self {
        Self {
            inner: Mutex::default(),
            most: bytes,
            read: Room::new(bytes),
            reading: Mutex::default(),
        }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        // A cache of whole blocks, whatever happened between two of them.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns a block, if it is here, or in a reader's hands.
    pub(super) fn get(&self, number: u64) -> Option<Arc<Block>> {
        let mut inner = self.inner();
        let mut at = inner.blocks.iter();
        let Some(at) = at.rposition(|block| block.header.number == number) else {
            return inner.passing.get(&number)?.upgrade();
        };
        let block = inner.blocks.remove(at)?;
        inner.blocks.push_back(Arc::clone(&block));
        Some(block)
    }

    /// Adds a block in place of those that nobody has used for the longest time. One that has more
    /// than half of the bytes does not stay: it would take the place of all others.
    pub(super) fn add(&self, block: Arc<Block>) {
        let (number, bytes) = (block.header.number, block.bytes());
        let mut inner = self.inner();
        inner.remove(number);
        if bytes > self.most / 2 {
            inner.passing.retain(|_, block| block.strong_count() > 0);
            inner.passing.insert(number, Arc::downgrade(&block));
            return;
        }
        inner.bytes = inner.bytes.saturating_add(bytes);
        inner.blocks.push_back(block);
        while inner.blocks.len() > BLOCKS || inner.bytes > self.most {
            inner.pop(0);
        }
    }

    /// Takes memory for a block that is read from the disk, if need be in place of such blocks that
    /// stay here; `None` while readers have too many of them.
    pub(super) fn room(&self, bytes: usize) -> Option<Taken> {
        loop {
            if let Some(taken) = self.read.try_take(bytes) {
                return Some(taken);
            }
            let mut inner = self.inner();
            let mut blocks = inner.blocks.iter();
            let at = blocks.position(|block| block.is_read())?;
            inner.pop(at);
        }
    }

    /// Lets blocks that do not stay be read one after the other.
    pub(super) fn one_by_one(&self, bytes: usize) -> Option<MutexGuard<'_, ()>> {
        let passes = bytes > self.most / 2;
        passes.then(|| self.reading.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Returns the bytes of the blocks that stay here, and of those that were read for readers.
    pub(super) fn bytes(&self) -> (usize, usize) {
        (self.inner().bytes, self.read.taken())
    }

    /// Returns how many bytes may be read at once.
    pub(super) const fn most_read(&self) -> usize {
        self.read.bytes()
    }
}

#[cfg(test)]
mod tests {
    use alloy_consensus::Header;
    use alloy_primitives::{Address, B256, Bytes, Log, LogData};
    use zkfabric_engine::Sequenced;
    use zkfabric_executor::Included;

    use super::super::body::Body;
    use super::*;

    /// Returns a block of one transaction, whose log has so many bytes.
    fn block(number: u64, bytes: usize) -> Block {
        let log = Log {
            address: Address::ZERO,
            data: LogData::new_unchecked(Vec::new(), vec![0; bytes].into()),
        };
        let included = Included {
            kind: 0,
            success: true,
            gas_used: 0,
            cumulative_gas: 0,
            logs: vec![log],
            prover_gas: 0,
        };
        let mut body = Body::default();
        body.add_list(vec![Sequenced {
            raw: Bytes::new(),
            hash: B256::ZERO,
            sender: Address::ZERO,
            included,
        }]);
        let header = Header {
            number,
            ..Header::default()
        };
        Block::headed(header, B256::ZERO, body)
    }

    fn add(recent: &Recent, number: u64, bytes: usize) {
        recent.add(Arc::new(block(number, bytes)));
    }

    /// Reads a block from the disk, as readers do.
    fn read(recent: &Recent, number: u64, bytes: usize) -> Option<Arc<Block>> {
        let block = block(number, bytes);
        let room = recent.room(block.bytes())?;
        let block = Arc::new(block.read_in(room));
        recent.add(Arc::clone(&block));
        Some(block)
    }

    #[test]
    fn blocks_leave_by_their_last_use_and_their_bytes() {
        let recent = Recent::new(1_000_000);
        for number in 0..3 {
            add(&recent, number, 400_000);
        }
        assert!(recent.get(0).is_none() && recent.get(1).is_some());
        add(&recent, 3, 400_000);
        assert!(recent.get(2).is_none() && recent.get(1).is_some());
        // The same number again counts once.
        for _ in 0..10 {
            add(&recent, 3, 400_000);
        }
        assert!(recent.get(1).is_some());
        let (bytes, read) = recent.bytes();
        assert!((800_000..810_000).contains(&bytes), "{bytes}");
        assert_eq!(read, 0);
        for number in 5..1_100 {
            add(&recent, number, 0);
        }
        let kept = recent.inner().blocks.len();
        assert!(kept <= BLOCKS && recent.bytes().0 <= 1_000_000, "{kept}");
    }

    /// A block that would take the place of all others does not stay, and is shared by those who
    /// read it meanwhile.
    #[test]
    fn a_large_block_is_shared_and_does_not_stay() {
        let recent = Recent::new(1_000_000);
        add(&recent, 1, 100_000);
        let large = read(&recent, 2, 600_000).unwrap();
        assert!(Arc::ptr_eq(&recent.get(2).unwrap(), &large));
        assert!(recent.get(1).is_some());
        drop(large);
        assert!(recent.get(2).is_none());
        assert_eq!(recent.bytes().1, 0);
        assert!(recent.one_by_one(600_000).is_some() && recent.one_by_one(400_000).is_none());
    }

    /// Blocks in readers' hands are bounded together, whether they stay here or not; those that
    /// only stay give way.
    #[test]
    fn what_readers_hold_is_bounded() {
        let recent = Recent::new(1_000_000);
        for number in 0..50 {
            assert!(read(&recent, number, 300_000).is_some());
            assert!(recent.bytes().1 <= 1_000_000);
        }
        let held: Vec<_> = (50..53)
            .map(|number| read(&recent, number, 300_000))
            .collect();
        assert!(held.iter().all(Option::is_some));
        assert!(read(&recent, 60, 300_000).is_none());
        // Blocks of the sequencer come whatever readers hold.
        add(&recent, 61, 300_000);
        assert!(recent.get(61).is_some());
        drop(held);
        assert!(read(&recent, 60, 300_000).is_some());
        // Nothing is too large for who reads alone.
        let recent = Recent::new(1_000);
        let alone = read(&recent, 1, 600_000);
        assert!(alone.is_some() && read(&recent, 2, 1).is_none());
    }
}
