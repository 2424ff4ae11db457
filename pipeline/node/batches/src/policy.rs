//! Price and admission by the backlog of proofs.

/// What a transaction pays for its proof, and from which backlog on it is refused.
///
/// Units: `free` and `full` are prover gas ([`zkfabric_stf::cost::Work::gas`]), and `price` is wei
/// per prover gas. A prover of `v` prover gas per second works off a backlog of `full` in
/// `full / v` seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Backlog up to which proofs have no price.
    pub free: u64,
    /// Backlog above which nothing is admitted.
    pub full: u64,
    /// Price at the backlog `full`. Between `free` and `full` the price grows with the square of
    /// the distance from `free`, so that it is low until little room is left.
    pub price: u64,
}

/// A transaction that is refused since too much waits for its proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "proofs wait: {backlog} prover gas without a proof and {cost} of the transaction are above \
     {full}; send it again later"
)]
pub struct Refused {
    /// Prover gas without a proof.
    pub backlog: u64,
    /// Prover gas of the transaction.
    pub cost: u64,
    /// Most prover gas without a proof.
    pub full: u64,
}

impl Policy {
    /// Returns the price at a backlog, in wei per prover gas; that of `full` above it.
    #[must_use]
    pub fn price(&self, backlog: u64) -> u64 {
        let room = u128::from(self.full.saturating_sub(self.free));
        let used = u128::from(backlog.min(self.full).saturating_sub(self.free));
        if room == 0 {
            return if backlog < self.full { 0 } else { self.price };
        }
        // Both factors of each product are below 2^64, and the share is at most 1.
        let once = u128::from(self.price) * used / room;
        u64::try_from(once * used / room).unwrap_or(self.price)
    }

    /// Returns what a transaction pays for its proof, in wei.
    ///
    /// # Errors
    /// [`Refused`] if the backlog would exceed `full`.
    pub fn fee(&self, backlog: u64, cost: u64) -> Result<u128, Refused> {
        let after = backlog
            .checked_add(cost)
            .filter(|after| *after <= self.full);
        match after {
            Some(_) => Ok(u128::from(self.price(backlog)) * u128::from(cost)),
            None => Err(Refused {
                backlog,
                cost,
                full: self.full,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: Policy = Policy {
        free: 1_000,
        full: 3_000,
        price: 400,
    };

    #[test]
    fn the_price_grows_from_nothing_to_the_highest() {
        let prices = [0, 1_000, 1_500, 2_000, 2_500, 2_999, 3_000, u64::MAX];
        let prices = prices.map(|backlog| POLICY.price(backlog));
        assert_eq!(prices, [0, 0, 25, 100, 225, 398, 400, 400]);
        for backlog in 0..4_000 {
            assert!(POLICY.price(backlog) <= POLICY.price(backlog + 1));
        }
    }

    #[test]
    fn what_exceeds_the_backlog_is_refused() {
        assert_eq!(POLICY.fee(2_000, 1_000), Ok(100_000));
        let refused = |backlog, cost| Refused {
            backlog,
            cost,
            full: 3_000,
        };
        assert_eq!(POLICY.fee(2_000, 1_001), Err(refused(2_000, 1_001)));
        assert_eq!(POLICY.fee(3_000, 0), Ok(0));
        assert_eq!(POLICY.fee(3_001, 0), Err(refused(3_001, 0)));
        assert_eq!(POLICY.fee(u64::MAX, 1), Err(refused(u64::MAX, 1)));
        assert_eq!(POLICY.fee(0, 3_000), Ok(0));
        let text = refused(2_000, 1_001).to_string();
        assert!(text.contains("2000") && text.contains("later"), "{text}");
    }

    #[test]
    fn the_ends_of_the_range_do_not_overflow() {
        let all = Policy {
            free: 0,
            full: u64::MAX,
            price: u64::MAX,
        };
        assert_eq!(all.price(u64::MAX), u64::MAX);
        assert_eq!(all.price(0), 0);
        let most = u128::from(u64::MAX);
        assert_eq!(all.fee(u64::MAX - 1, 1).map(|fee| fee < most), Ok(true));
        // No room between free and full: a step.
        let step = Policy {
            free: 5,
            full: 5,
            price: 9,
        };
        assert_eq!([4, 5, 6].map(|backlog| step.price(backlog)), [0, 9, 9]);
    }
}
