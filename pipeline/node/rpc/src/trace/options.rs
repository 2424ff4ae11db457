//! Which transactions are followed.

use std::time::Duration;

/// Which transactions are followed, and how many.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TraceOptions {
    /// Share of the transactions that are followed, from 0 to 1. Their hashes decide.
    pub share: f64,
    /// Most transactions of a second that are followed.
    pub per_second: u32,
    /// Callers' spans that wait for their transactions' groups.
    pub callers: usize,
    /// Transactions that wait for their blocks, batches and proofs.
    pub waiting: usize,
    /// How often later stages are looked for.
    pub look: Duration,
    /// Whether this process proves batches; without, no transaction waits for a proof.
    pub proves: bool,
}

impl Default for TraceOptions {
    /// One of a hundred, at most 500 a second, 4,096 callers' spans, 4,096 transactions that wait,
    /// a look each quarter of a second.
    fn default() -> Self {
        Self {
            share: 0.01,
            per_second: 500,
            callers: 4_096,
            waiting: 4_096,
            look: Duration::from_millis(250),
            proves: false,
        }
    }
}

impl TraceOptions {
    /// Returns the number below which the last eight bytes of a hash are for it to be followed.
    pub(super) fn bound(&self) -> u128 {
        let all = 1_u128 << 64;
        match self.share {
            // The conversion saturates, and makes 0 of what is no number.
            share if share < 1.0 => (share * all as f64) as u128,
            share if share >= 1.0 => all,
            _ => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_a_part_of_all_hashes() {
        let bound = |share| {
            let options = TraceOptions {
                share,
                ..TraceOptions::default()
            };
            options.bound()
        };
        assert_eq!(bound(0.0), 0);
        assert_eq!(bound(-1.0), 0);
        assert_eq!(bound(f64::NAN), 0);
        assert_eq!(bound(0.5), 1 << 63);
        assert_eq!(bound(1.0), 1 << 64);
        assert_eq!(bound(7.0), 1 << 64);
    }
}
