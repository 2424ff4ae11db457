//! What is known of a block when it begins.

use zkfabric_batch::HeaderFields;

/// What is known of a block when it begins, but for its parent's hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BegunBlock {
    /// The fields that the sequencer has chosen.
    pub fields: HeaderFields,
    /// Base fee per gas in wei.
    pub base_fee: u64,
}

impl BegunBlock {
    /// Returns the block's number.
    #[must_use]
    pub const fn number(&self) -> u64 {
        self.fields.number
    }
}
