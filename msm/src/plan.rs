//! Choice of the windows.
//!
//! A window with `m` non-zero digits and `B` buckets costs `a m + b B + r`: an addition per digit,
//! two per bucket in the weighted sum, and a fixed cost. The constants are measured per engine
//! ([`Costs`]).
//!
//! Where the bases have tables of their multiples by `2^(S t)`, windows `S` bits apart share one
//! set of buckets: they form a row. Without tables each window is a separate row.

use crate::words::Magnitude;

/// Widest window considered: 2^19 buckets of 64 bytes are 32 MiB.
const WIDEST: u32 = 20;
/// Widest single unsigned window.
const WIDEST_SINGLE: u32 = 18;

/// Costs of an engine's steps, in nanoseconds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Costs {
    /// Addition of a base to its bucket, with cutting and sorting of the digit.
    pub(crate) addition: f64,
    /// Share of a bucket in the weighted sum.
    pub(crate) bucket: f64,
    /// Fixed cost of a row.
    pub(crate) row: f64,
}

/// A window of the scalars.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Window {
    /// Position of the lowest bit.
    pub(crate) offset: u32,
    /// Width in bits, below 31.
    pub(crate) width: u32,
    /// Whether the window is the top one, hence unsigned.
    pub(crate) top: bool,
}

impl Window {
    /// Returns the largest absolute value of a digit: buckets are numbered from 1 to this value.
    pub(crate) const fn buckets(self) -> usize {
        match (self.top, self.offset) {
            (true, 0) => (1 << self.width) - 1,
            (true, _) => 1 << self.width,
            (false, _) => 1 << (self.width - 1),
        }
    }

    /// Returns the digit of a magnitude with the bias of all windows added.
    #[inline(always)]
    pub(crate) fn digit<M: Magnitude>(self, biased: M) -> i32 {
        // The top digit may have one bit more than its width; there are no bits above it.
        let raw = biased.bits(self.offset, self.width + u32::from(self.top)) as i32;
        if self.top {
            raw
        } else {
            raw - (1 << (self.width - 1))
        }
    }
}

/// Windows in rows of shared buckets: window `i` is in row `i mod rows` and takes its bases from
/// table `i / rows`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) windows: Vec<Window>,
    pub(crate) rows: usize,
}

impl Plan {
    /// Iterates over the windows of a row with their index and their table.
    pub(crate) fn row(&self, row: usize) -> impl Iterator<Item = (usize, Window)> + Clone {
        self.windows
            .iter()
            .copied()
            .skip(row)
            .step_by(self.rows.max(1))
            .enumerate()
    }

    /// Returns the number of buckets of a row.
    pub(crate) fn buckets(&self, row: usize) -> usize {
        self.row(row)
            .map(|(_, window)| window.buckets())
            .max()
            .unwrap_or(0)
    }

    fn cost(&self, costs: &Costs, nonzero: usize) -> f64 {
        let digits = (self.windows.len() * nonzero) as f64;
        let buckets: usize = (0..self.rows).map(|row| self.buckets(row)).sum();
        costs.addition * digits + costs.bucket * buckets as f64 + costs.row * self.rows as f64
    }
}

/// Returns the windows of scalars of `bits` bits when all but the top one have `width`.
pub(crate) fn windows(bits: u32, width: u32) -> Vec<Window> {
    tile(bits, bits.max(1), width)
}

/// As [`windows`], restarted after every `step` bits; each step has the same window widths.
fn tile(bits: u32, step: u32, width: u32) -> Vec<Window> {
    let mut windows = Vec::new();
    let mut offset = 0;
    while offset < bits {
        let width = width.min(step - offset % step).min(bits - offset);
        windows.push(Window {
            offset,
            width,
            top: offset + width == bits,
        });
        offset += width;
    }
    windows
}

/// Returns the cheapest plan for `nonzero` scalars of `bits` bits over bases, with a table every
/// `step` bits if given.
pub(crate) fn choose(costs: &Costs, bits: u32, nonzero: usize, step: Option<u32>) -> Plan {
    let single = (1..=WIDEST)
        .filter(|width| *width < bits || bits <= WIDEST_SINGLE)
        .map(|width| {
            let windows = windows(bits, width);
            Plan {
                rows: windows.len(),
                windows,
            }
        });
    let shared = step
        .filter(|step| *step < bits)
        .into_iter()
        .flat_map(|step| {
            // Rows of about equal width.
            (step.div_ceil(WIDEST)..=step).map(move |rows| {
                let width = step.div_ceil(rows);
                Plan {
                    windows: tile(bits, step, width),
                    rows: step.div_ceil(width) as usize,
                }
            })
        });
    single
        .chain(shared)
        .min_by(|a, b| a.cost(costs, nonzero).total_cmp(&b.cost(costs, nonzero)))
        .unwrap_or(Plan {
            windows: Vec::new(),
            rows: 0,
        })
}

/// Returns the distance in bits between tables, at most `tables` of them, with the lowest cost of
/// full scalars over `bases`; `None` when tables do not reduce the cost.
pub(crate) fn choose_step(costs: &Costs, bits: u32, bases: usize, tables: usize) -> Option<u32> {
    let alone = choose(costs, bits, bases, None).cost(costs, bases);
    (2..=bits.min(u32::try_from(tables).unwrap_or(bits)))
        .map(|tables| bits.div_ceil(tables))
        .map(|step| {
            (
                step,
                choose(costs, bits, bases, Some(step)).cost(costs, bases),
            )
        })
        .filter(|(_, cost)| *cost < alone)
        .min_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(step, _)| step)
}

#[cfg(test)]
mod tests {
    use super::*;

    const COSTS: Costs = Costs {
        addition: 63.0,
        bucket: 130.0,
        row: 1000.0,
    };

    fn check_tiling(windows: &[Window], bits: u32) {
        let mut offset = 0;
        for (index, window) in windows.iter().enumerate() {
            assert_eq!(window.offset, offset);
            assert_eq!(window.top, index + 1 == windows.len());
            assert!(window.width >= 1 && window.width <= WIDEST);
            offset += window.width;
        }
        assert_eq!(offset, bits);
    }

    #[test]
    fn windows_tile_the_bits() {
        for bits in [0, 1, 7, 8, 16, 17, 64, 254] {
            for width in 1..=WIDEST {
                check_tiling(&windows(bits, width), bits);
            }
        }
    }

    #[test]
    fn rows_hold_windows_a_step_apart() {
        for bits in [1, 8, 63, 64, 65, 254] {
            for step in [1, 2, 13, 32, 64, 85, 127, 254, 300] {
                for nonzero in [1, 1 << 10, 1 << 20] {
                    let plan = choose(&COSTS, bits, nonzero, Some(step));
                    check_tiling(&plan.windows, bits);
                    let mut seen = 0;
                    for row in 0..plan.rows {
                        let first = plan.windows[row];
                        for (table, window) in plan.row(row) {
                            assert_eq!(window.offset, first.offset + table as u32 * step);
                            assert!(window.buckets() <= plan.buckets(row));
                            seen += 1;
                        }
                    }
                    assert_eq!(seen, plan.windows.len());
                }
            }
        }
    }

    #[test]
    fn choices_follow_the_cost() {
        let count = |bits, nonzero| choose(&COSTS, bits, nonzero, None).windows.len();
        assert_eq!(count(1, 1 << 18), 1);
        assert_eq!(count(8, 1 << 18), 1);
        assert_eq!(count(16, 1 << 18), 1);
        // A few scalars do not pay for many buckets.
        assert!(count(16, 16) > 1);
        assert!(count(254, 1 << 18) <= 18);
        assert_eq!(count(0, 0), 0);
    }

    #[test]
    fn tables_pay_where_there_is_room() {
        assert_eq!(choose_step(&COSTS, 254, 1 << 12, 1), None);
        let cost = |tables| {
            let step = choose_step(&COSTS, 254, 1 << 12, tables);
            choose(&COSTS, 254, 1 << 12, step).cost(&COSTS, 1 << 12)
        };
        assert!(cost(2) < cost(1));
        assert!(cost(8) < cost(2));
        assert!(cost(30) <= cost(8));
    }
}
