//! Numbers that describe all rows of the machine: reads by address, heights by chip.

/// Numbers of reads of values and points, by address.
#[derive(Debug, Clone, Copy)]
pub struct Uses<'a> {
    pub(crate) values: &'a [u32],
    pub(crate) points: &'a [u32],
}

impl Uses<'_> {
    fn of(uses: &[u32], address: u32) -> u32 {
        let address = usize::try_from(address).ok();
        let uses = address.and_then(|address| uses.get(address));
        uses.copied().unwrap_or_default()
    }

    pub(super) fn of_value(&self, address: u32) -> u32 {
        Self::of(self.values, address)
    }

    pub(super) fn of_point(&self, address: u32) -> u32 {
        Self::of(self.points, address)
    }
}

/// Number of chips.
pub const CHIPS: usize = 10;

/// Heights of all chips.
pub type Heights = [usize; CHIPS];
