//! How much a search may do.

/// A search has done all that it may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spent;

/// Steps that a search may still take. One takes about half a microsecond.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Steps {
    left: u64,
}

impl Steps {
    pub(crate) const fn new(most: u64) -> Self {
        Self { left: most }
    }

    /// Takes steps.
    pub(crate) const fn take(&mut self, steps: u64) -> Result<(), Spent> {
        match self.left.checked_sub(steps) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => Err(Spent),
        }
    }
}
