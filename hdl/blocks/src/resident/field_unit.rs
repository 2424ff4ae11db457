//! A programmable unit of field operations: a model, no circuit.
//!
//! Each lane multiplies and adds once per clock, from and to a memory of its own; a program says
//! which operands. The area is that of blocks that exist: multipliers, adders and subtractors of
//! [`modular`](crate::modular), and for control, buffers and masters those of
//! [`fold`](crate::fold), whose five masters it has. Every lane is assumed to have a product in
//! every clock, so times are the least that such a unit takes.

use crate::estimate::Parts;
use crate::fold::estimate::{ADDITIONS, REST, TILES};

/// Lanes of a unit that the search for a design tries.
pub(super) const LANES: [u64; 2] = [4, 8];
/// An adder and a subtractor of [`modular`](crate::modular), each 803 LUTs, 192 shift registers and
/// 1,608 flip-flops by yosys.
const ADDERS: Parts = Parts {
    lut: 2 * (803 + 192),
    ff: 2 * 1_608,
    dsp: 0,
    ramb36: 0,
    uram: 0,
    masters: 0,
};
/// Memories of 1,024 elements: 254 bits are eight RAMB36 of 36 bits (AMD UG573), twice for two
/// operands.
const OPERANDS: u64 = 2 * 8;
/// Clocks from a round's last operand to its message: two products of 54 clocks, and the sum of
/// eight lanes in three adders of five clocks.
pub(super) const ROUND_CYCLES: u64 = 2 * 54 + 3 * 5;

/// A unit of this many lanes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FieldUnit {
    pub(super) lanes: u64,
    /// Lanes whose multipliers have fewer DSPs and more LUTs.
    pub(super) additions: u64,
}

impl FieldUnit {
    /// Returns the unit's parts.
    pub(super) const fn parts(self) -> Parts {
        let (lanes, additions) = (self.lanes, self.additions);
        let tiles = lanes.saturating_sub(additions);
        Parts {
            lut: tiles * TILES.lut + additions * ADDITIONS.lut + lanes * ADDERS.lut + REST.lut,
            ff: tiles * TILES.ff + additions * ADDITIONS.ff + lanes * ADDERS.ff + REST.ff,
            dsp: tiles * TILES.dsp + additions * ADDITIONS.dsp,
            ramb36: lanes * OPERANDS + REST.ramb36,
            uram: 0,
            masters: REST.masters,
        }
    }
}

/// Returns the most multipliers that these parts hold, with nothing else beside them.
pub(super) fn multipliers(parts: &Parts, fill: f64) -> u64 {
    let share = |count: u64| (count as f64 * fill) as u64;
    let (lut, ff, dsp) = (share(parts.lut), share(parts.ff), share(parts.dsp));
    let of_additions = |additions: u64| {
        let left = |all: u64, each: u64| all.checked_sub(additions * each);
        let lut = left(lut, ADDITIONS.lut)?;
        let (ff, dsp) = (left(ff, ADDITIONS.ff)?, left(dsp, ADDITIONS.dsp)?);
        let tiles = (lut / TILES.lut).min(ff / TILES.ff).min(dsp / TILES.dsp);
        Some(additions + tiles)
    };
    (0..=lut / ADDITIONS.lut)
        .filter_map(of_additions)
        .max()
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_is_its_blocks() {
        let unit = FieldUnit {
            lanes: 4,
            additions: 1,
        };
        let parts = unit.parts();
        assert_eq!(parts.dsp, 3 * 282 + 108);
        assert_eq!(parts.lut, 3 * 20_833 + 35_079 + 4 * 1_990 + 20_400);
        assert_eq!((parts.ramb36, parts.masters), (4 * 16 + 30, 5));
    }

    #[test]
    fn parts_hold_as_many_multipliers_as_fit() {
        // Two by tiles, and LUTs for one by additions.
        let parts = Parts {
            lut: 2 * TILES.lut + ADDITIONS.lut,
            ff: 1 << 30,
            dsp: 3 * 282,
            ..Parts::default()
        };
        assert_eq!(multipliers(&parts, 1.0), 3);
        assert_eq!(multipliers(&parts, 0.5), 1);
        assert_eq!(multipliers(&Parts::default(), 1.0), 0);
    }
}
