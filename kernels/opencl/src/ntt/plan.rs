//! Split of a length into passes.

use crate::{Description, Error, Variant};

/// Bytes of an element.
pub(super) const ELEMENT: usize = 32;

/// log2 of the shortest length with two passes on a CPU: eight columns and eight rows.
const LOG_SHORTEST_LANES: u32 = 6;
/// log2 of the longest column on a CPU; its scratch takes 1.3 MB. `cl/ntt_lanes.cl` proves its
/// ranges for this many levels.
const LOG_LONGEST_LANES: u32 = 12;
/// log2 of the longest column on a GPU: two of them fill 16 KiB of local memory.
const LOG_LONGEST_GROUPS: u32 = 8;
/// log2 of the values of the largest tile: 32 KiB.
const LOG_LARGEST_TILE: u32 = 10;
/// Largest number of passes.
const PASSES: u32 = 3;

/// Passes of a length.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Plan {
    pub(super) log_n: u32,
    /// log2 of the values of a column, pass by pass.
    pub(super) radices: Vec<u32>,
    /// log2 of the values of a tile; 0 on a CPU.
    pub(super) log_tile: u32,
}

impl Plan {
    pub(super) fn new(n: usize, variant: Variant, device: &Description) -> Result<Self, Error> {
        let (longest, limit, log_tile) = if variant.lanes() > 1 {
            (LOG_LONGEST_LANES, 2 * LOG_LONGEST_LANES, 0)
        } else {
            let log_tile = (device.local_memory_bytes / ELEMENT as u64)
                .max(2)
                .ilog2()
                .min(LOG_LARGEST_TILE);
            let longest = (log_tile - 1).min(LOG_LONGEST_GROUPS);
            (longest, PASSES * longest, log_tile)
        };
        let log_n = n.trailing_zeros();
        if !n.is_power_of_two() || log_n > limit {
            return Err(Error::NotAPowerOfTwo { got: n, limit });
        }
        let passes = if variant.lanes() > 1 {
            1 + u32::from(log_n >= LOG_SHORTEST_LANES)
        } else {
            log_n.div_ceil(longest).max(1)
        };
        // The later passes are the longer ones: the last pass multiplies by no powers.
        let radices = (0..passes).map(|pass| (log_n + pass) / passes).collect();
        Ok(Self {
            log_n,
            radices,
            log_tile,
        })
    }

    pub(super) const fn n(&self) -> usize {
        1 << self.log_n
    }

    /// Returns log2 of the columns of a pass's blocks: the values of all later passes.
    pub(super) fn log_columns(&self, pass: usize) -> u32 {
        self.radices[pass + 1..].iter().sum()
    }

    /// Returns log2 of the longest column of all passes.
    pub(super) fn longest(&self) -> u32 {
        self.radices.iter().copied().max().unwrap_or(0)
    }

    /// Returns log2 of the values of the last pass's rows.
    pub(super) fn last(&self) -> u32 {
        self.radices.last().copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Class;

    fn device(local_memory_bytes: u64) -> Description {
        Description {
            index: 0,
            platform: String::new(),
            name: String::new(),
            vendor: String::new(),
            class: Class::Gpu,
            on_cpu: false,
            driver_version: String::new(),
            opencl_version: String::new(),
            global_memory_bytes: 1 << 30,
            max_allocation_bytes: 1 << 30,
            local_memory_bytes,
            compute_units: 1,
            max_group: 256,
            unified_memory: false,
            has_doubles: true,
            available: true,
            has_compiler: true,
        }
    }

    #[test]
    fn passes_cover_the_length_and_fit() {
        for local in [1 << 10, 16 << 10, 32 << 10, 48 << 10, 1 << 20] {
            for variant in Variant::ALL {
                for log_n in 0..=25 {
                    let plan = match Plan::new(1 << log_n, variant, &device(local)) {
                        Ok(plan) => plan,
                        Err(Error::NotAPowerOfTwo { limit, .. }) => {
                            assert!(log_n > limit && (limit == 24 || local < 16 << 10));
                            continue;
                        }
                        Err(error) => panic!("{error}"),
                    };
                    assert_eq!(plan.radices.iter().sum::<u32>(), log_n);
                    let most = if variant.lanes() > 1 { 2 } else { 3 };
                    assert!(plan.radices.len() <= most);
                    if variant.lanes() == 1 {
                        assert!(plan.longest() < plan.log_tile && 32 << plan.log_tile <= local);
                    } else if plan.radices.len() > 1 {
                        // At least eight columns and eight rows, at most twelve levels.
                        assert!(plan.radices.iter().all(|log_r| (3..=12).contains(log_r)));
                    }
                }
            }
        }
    }

    #[test]
    fn other_lengths_are_refused() {
        for n in [0, 3, 6, (1 << 24) + 1] {
            assert!(matches!(
                Plan::new(n, Variant::Fused, &device(1 << 15)),
                Err(Error::NotAPowerOfTwo { got, .. }) if got == n
            ));
        }
    }
}
