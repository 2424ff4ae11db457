//! Beats of a job that a reset has dropped.

/// What the beats of a job that a reset has dropped look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Drain {
    /// There are no such beats.
    Ended,
    /// All beats are such ones, without a strobe.
    Waits,
    /// Those without a strobe: the next job may have begun.
    MayGoOn,
}
