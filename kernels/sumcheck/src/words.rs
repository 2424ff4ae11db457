//! Memory for stored elements, whichever arithmetic will use it.

use core::ops::{Deref, DerefMut};

/// Words of a cache line.
const LINE: usize = 8;

/// Zeroed words from a cache line on. The system zeroes a large allocation when it is touched, which the tasks that fill it do.
#[derive(Debug, Default)]
pub(crate) struct Words {
    words: Vec<u64>,
    skip: usize,
    len: usize,
}

impl Words {
    pub(crate) fn zeroed(len: usize) -> Self {
        let words = vec![0; len + LINE];
        Self {
            skip: words
                .as_ptr()
                .align_offset(LINE * size_of::<u64>())
                .min(LINE),
            words,
            len,
        }
    }

    /// At least `len` words, of any contents.
    pub(crate) fn grow(&mut self, len: usize) {
        if self.len < len {
            *self = Self::zeroed(len);
        }
    }
}

impl Deref for Words {
    type Target = [u64];

    fn deref(&self) -> &[u64] {
        &self.words[self.skip..][..self.len]
    }
}

impl DerefMut for Words {
    fn deref_mut(&mut self) -> &mut [u64] {
        &mut self.words[self.skip..][..self.len]
    }
}
