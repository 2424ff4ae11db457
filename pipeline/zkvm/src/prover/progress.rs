//! How far a proof is.

/// A part of proving.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Pass one: executed instructions; commitments are made on the way.
    Commit,
    /// Pass two: cells of the shards that are proved.
    Prove,
    /// The final check.
    Verify,
}

impl Phase {
    /// All phases in order.
    pub const ALL: [Self; 3] = [Self::Commit, Self::Prove, Self::Verify];

    /// Name for reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Commit => "commit",
            Self::Prove => "prove",
            Self::Verify => "verify",
        }
    }
}

/// Told how far a proof is.
pub trait Progress: Sync {
    /// `done` of `total` units of work of the phase are finished. Neither falls within a phase.
    fn advance(&self, phase: Phase, done: u64, total: u64);
}

impl Progress for () {
    fn advance(&self, _: Phase, _: u64, _: u64) {}
}
