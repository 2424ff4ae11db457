//! Fee and tip of a transaction, and what they are worth at a base fee.

/// Most that a transaction pays per unit of gas, in wei.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Price {
    /// Most per unit of gas: `maxFeePerGas`, or the price of a legacy transaction.
    pub fee: u128,
    /// Most for the block's producer: `maxPriorityFeePerGas`, or the price of a legacy transaction.
    pub tip: u128,
}

/// Worth of a price at a base fee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Worth {
    /// Below the base fee, with this fee.
    Waits(u128),
    /// The effective tip.
    Pays(u128),
}

impl Price {
    /// Returns what the block's producer gets per unit of gas, or none for a fee below the base
    /// fee.
    #[must_use]
    pub fn effective_tip(self, base_fee: u128) -> Option<u128> {
        let left = self.fee.checked_sub(base_fee)?;
        Some(left.min(self.tip))
    }

    /// Returns whether this price is worth more than another one at a base fee.
    #[must_use]
    pub fn outbids(self, other: Self, base_fee: u128) -> bool {
        self.worth(base_fee) > other.worth(base_fee)
    }

    /// Returns the worth at a base fee.
    pub(crate) fn worth(self, base_fee: u128) -> Worth {
        self.effective_tip(base_fee)
            .map_or(Worth::Waits(self.fee), Worth::Pays)
    }

    /// Returns the highest base fee at which the effective tip is the whole tip.
    pub(crate) const fn edge(self) -> u128 {
        self.fee.saturating_sub(self.tip)
    }

    /// Returns the lower fee and the lower tip of two prices.
    pub(crate) fn floor(self, other: Self) -> Self {
        Self {
            fee: self.fee.min(other.fee),
            tip: self.tip.min(other.tip),
        }
    }

    /// Returns the least price that replaces this one: `percent` more, rounded up, and one wei more
    /// at least; a tip of zero, which may be all that blocks ask for, stays enough. None if no
    /// number of 128 bits is enough.
    pub(crate) fn least_replacement(self, percent: u8) -> Option<Self> {
        let more = |value: u128| {
            let percent = u128::from(percent);
            // value = 100 whole + rest, so that no product exceeds 128 bits without need.
            let (whole, rest) = (value / 100, value % 100);
            let part = whole.checked_mul(percent)?;
            let part = part.checked_add((rest * percent).div_ceil(100))?;
            value.checked_add(part.max(1))
        };
        let tip = match self.tip {
            0 => 0,
            tip => more(tip)?,
        };
        let fee = more(self.fee)?;
        Some(Self { fee, tip })
    }

    /// Returns whether fee and tip reach those of another price.
    pub(crate) const fn reaches(self, least: Self) -> bool {
        self.fee >= least.fee && self.tip >= least.tip
    }
}
