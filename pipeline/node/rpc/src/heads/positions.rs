//! Positions of transactions, counted from the chain's first one.

use super::heads::Heads;
use crate::error::Error;

/// How far a reader has come: a place between transactions of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reached {
    /// Number of the block.
    pub(crate) block: u64,
    /// Position of its first transaction.
    pub(crate) first: u64,
    /// Number of its transactions in front of the place.
    pub(crate) index: usize,
}

impl Reached {
    /// Returns the position of the next transaction.
    pub(crate) const fn position(&self) -> u64 {
        self.first.saturating_add(self.index as u64)
    }
}

impl Heads {
    /// Returns the place in front of the transaction at a position: for the next one, which is not
    /// durable yet, the end of the newest block. `None` for positions behind it.
    ///
    /// # Errors
    /// The files cannot be read.
    pub(crate) fn at(&self, position: u64) -> Result<Option<Reached>, Error> {
        let (sealed, unsealed) = self.counts();
        let mut newest = (sealed, self.position(sealed.checked_sub(1))?);
        let mut end = self.position(Some(sealed))?;
        if position < end {
            return self.sealed_at(position, sealed).map(Some);
        }
        for (block, count) in unsealed {
            newest = (block, end);
            end = end.saturating_add(count as u64);
            if position < end {
                break;
            }
        }
        let (block, first) = newest;
        let index = position.checked_sub(first);
        let index = index.and_then(|index| usize::try_from(index).ok());
        Ok(index.filter(|_| position <= end).map(|index| Reached {
            block,
            first,
            index,
        }))
    }

    /// Returns the place behind the newest durable transaction.
    ///
    /// # Errors
    /// The files cannot be read.
    pub(crate) fn newest(&self) -> Result<Reached, Error> {
        let (sealed, unsealed) = self.counts();
        let end = self.position(Some(sealed))?;
        let before = unsealed.iter().rev().skip(1);
        let before: u64 = before.map(|(_, count)| *count as u64).sum();
        match unsealed.last() {
            Some((block, count)) => Ok(Reached {
                block: *block,
                first: end.saturating_add(before),
                index: *count,
            }),
            None => {
                let first = self.position(sealed.checked_sub(1))?;
                let count = end.saturating_sub(first);
                Ok(Reached {
                    block: sealed,
                    first,
                    index: usize::try_from(count).unwrap_or(usize::MAX),
                })
            }
        }
    }

    /// Returns the place in front of a block's first transaction; of a block that is not there, the
    /// place behind the newest one.
    ///
    /// # Errors
    /// The files cannot be read.
    pub(crate) fn beginning(&self, block: u64) -> Result<Reached, Error> {
        let (sealed, unsealed) = self.counts();
        let first = match block {
            block if block <= sealed => self.position(block.checked_sub(1))?,
            _ => {
                let before = unsealed.iter().filter(|(number, _)| *number < block);
                let before: u64 = before.map(|(_, count)| *count as u64).sum();
                self.position(Some(sealed))?.saturating_add(before)
            }
        };
        let index = 0;
        Ok(Reached {
            block,
            first,
            index,
        })
    }

    /// Returns the position behind a sealed block; zero for one before the chain's first block.
    pub(crate) fn position(&self, block: Option<u64>) -> Result<u64, Error> {
        let chain = self.chain()?;
        let Some(number) = block.filter(|block| *block >= chain.range().0) else {
            return Ok(0);
        };
        chain.position(number)?.ok_or(Error::Block { number })
    }

    /// Returns the place of a position in the blocks up to this one, which has one behind it.
    fn sealed_at(&self, position: u64, sealed: u64) -> Result<Reached, Error> {
        let (mut low, _) = self.chain()?.range();
        let mut high = sealed;
        while low < high {
            let middle = low + (high - low) / 2;
            if self.position(Some(middle))? > position {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        let first = self.position(low.checked_sub(1))?;
        let index = position.saturating_sub(first);
        Ok(Reached {
            block: low,
            first,
            index: usize::try_from(index).unwrap_or(usize::MAX),
        })
    }
}
