//! Memory of a tree.

use super::{
    Instance,
    plan::{blocks, fast, halvings, whole},
    runs::Runs,
    tree,
};
use crate::{Constant, Stored, eq::INNER};

/// Number of halvings that reduce any runs to one index: each layer above the root's takes a quad.
const ALL: u32 = usize::BITS;

/// Returns the maximum number of bytes that [`Fractions`](super::Fractions) holds at a time for
/// these instances, beside each thread's memory for a chunk.
///
/// A leaf group read from the columns takes 160 bytes in the layers from 3 up and some for its
/// flags. A kept group takes 640 more; the kept groups take 480 more while the tree is built and
/// while layer 2 is proved, 320 more while layer 1 is proved. The weights of eq of the longest
/// round take less than 2 bytes per group. A numerator with the form of a flag that is neither 0
/// nor 1 in some row makes its message kept, which this bound does not cover.
#[must_use]
pub fn bytes(instances: &[Instance<'_>]) -> usize {
    let (mut next, mut flags) = (0, 0);
    let (mut leaves, mut kept) = (Vec::new(), Vec::new());
    for (instance, message) in blocks(instances) {
        let Instance {
            columns, groups, ..
        } = &instances[instance];
        let message = &instances[instance].messages[message];
        let read = fast(message, columns).map_or(0, |_| whole(*groups));
        leaves.push(next..next + groups);
        kept.push(next + read..next + groups);
        next += groups.next_power_of_two();
        flags += read;
    }
    let layers = halvings(Runs::new(leaves), ALL);
    let kept = halvings(Runs::new(kept), 3);
    let quads: usize = kept.iter().skip(1).map(Runs::len).sum();
    let elements = tree::elements(&layers) + 4 * quads;
    // The table of the outer weights beside its source table.
    let weights = layers[2].end().div_ceil(INNER) * (size_of::<Constant>() + 64);
    elements * size_of::<Stored>() + flags + weights
}

// The tables of the tests in `tests/suite`.
#[cfg(test)]
#[expect(dead_code, reason = "what only those tests use")]
#[path = "../../tests/suite/fractions/tables.rs"]
mod tables;

#[cfg(test)]
mod tests {
    use zkfabric_kernels_cpu::Isa;

    use super::tables::{Kind, Table};
    use super::{super::Fractions, *};

    #[test]
    fn fast_groups_take_160_bytes_and_kept_ones_1280() {
        let table = Table::new(1 << 12, 3);
        for (kinds, expected) in [
            (&[Kind::Wide, Kind::Narrow][..], 163),
            (&[Kind::Cubic], 1282),
        ] {
            let instances = [table.instance(kinds)];
            let each = bytes(&instances) / (kinds.len() << 12);
            // The layers above the root take constant space: 12 bytes per group of this table.
            assert!(each.abs_diff(expected) <= 16, "{each}");
        }
    }

    #[test]
    fn buffers_are_counted() {
        for groups in [1, 31, 100, 1000] {
            let (a, b) = (Table::new(groups, 1), Table::new(3 * groups, 2));
            let instances = vec![
                a.instance(&Kind::FAST),
                b.instance(&[Kind::Wide, Kind::Cubic]),
            ];
            let counted = bytes(&instances);
            let fractions = Fractions::build(Isa::best(), instances, 16).unwrap();
            let held = size_of::<Stored>() * (fractions.tree.memory.len() + fractions.leaves.len());
            // Temporary buffers take at most half the kept leaves and a quarter, and little else.
            assert!(held <= counted, "{groups}: {held}, {counted}");
            let passing = fractions.leaves.len() * size_of::<Stored>() * 3 / 4;
            assert!(
                counted - held - passing < 100_000 + held / 50,
                "{groups}: {held}, {counted}"
            );
        }
    }
}
