//! Which polynomials of an instance are opened, in which order, at which points.
//!
//! Order: main, fixed and helper columns, then the two quotient chunks. All are opened at `zeta`; those
//! that some constraint reads at the next row (the running sum always) also at `w zeta`. Weights of the
//! batched opening are the powers of `delta` in this order, through all instances.

use alloc::vec::Vec;
use zkfabric_air::Air;

/// Number of quotient chunks.
pub const QUOTIENTS: usize = 2;

/// One opened polynomial.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Polynomial {
    /// Main column.
    Main(usize),
    /// Fixed column.
    Fixed(usize),
    /// Helper column.
    Helper(usize),
    /// Quotient chunk.
    Quotient(usize),
}

/// A polynomial and whether it is opened at `w zeta` too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opened {
    /// The polynomial.
    pub polynomial: Polynomial,
    /// Whether the next row is opened.
    pub next: bool,
}

/// The opened polynomials of an instance of `air`, in order.
#[must_use]
pub fn opened(air: &Air) -> Vec<Opened> {
    let main = (0..air.main.len()).map(|index| Opened {
        polynomial: Polynomial::Main(index),
        next: air.main_next.contains(&index),
    });
    let fixed = (0..air.fixed.len()).map(|index| Opened {
        polynomial: Polynomial::Fixed(index),
        next: false,
    });
    let sum = air.helpers().checked_sub(1);
    let helper = (0..air.helpers()).map(move |index| Opened {
        polynomial: Polynomial::Helper(index),
        next: Some(index) == sum,
    });
    let quotient = (0..QUOTIENTS).map(|index| Opened {
        polynomial: Polynomial::Quotient(index),
        next: false,
    });
    main.chain(fixed).chain(helper).chain(quotient).collect()
}

/// How many of them are opened at the next row.
#[must_use]
pub fn next_count(air: &Air) -> usize {
    opened(air).iter().filter(|o| o.next).count()
}
