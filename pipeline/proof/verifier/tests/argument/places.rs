//! Places of columns in stacks, unit by unit, from the text of `docs/protocol.md`.

use crate::toy_system::UNIT;
use ark_bn254::Fr;
use proptest::prelude::*;
use zkfabric_air::Width;
use zkfabric_verifier::layout::Layout;

const WIDTHS: [Width; 6] = [
    Width::Bit,
    Width::U8,
    Width::U16,
    Width::U32,
    Width::U64,
    Width::Field,
];

/// Stack and unit of each unit of each column.
#[derive(Debug, Clone)]
pub(crate) struct Places {
    pub(crate) stacks: usize,
    /// `[column][unit]`: the stack, and the unit in it.
    pub(crate) at: Vec<Vec<(usize, usize)>>,
}

impl Places {
    /// Places columns of these widths and units.
    pub(crate) fn new(columns: &[(Width, u32)], log_stack: u32) -> Self {
        let capacity = (1 << log_stack) / UNIT;
        let units = |column: &(Width, u32)| column.1 as usize;
        let mut places = Self {
            stacks: 0,
            at: columns.iter().map(|c| vec![(0, 0); units(c)]).collect(),
        };
        for width in WIDTHS {
            // Size, column, first unit: the largest powers of two from the front of each column.
            let mut pieces = Vec::new();
            for (index, column) in columns.iter().enumerate().filter(|(_, c)| c.0 == width) {
                let mut first = 0;
                while first < units(column) {
                    let left = units(column) - first;
                    let size = capacity.min(1 << left.ilog2());
                    pieces.push((size, index, first));
                    first += size;
                }
            }
            // Stable: columns, and the pieces of a column, stay in order.
            pieces.sort_by_key(|(size, ..)| std::cmp::Reverse(*size));
            let mut next = 0;
            for (size, column, first) in pieces {
                for unit in 0..size {
                    let place = (places.stacks + next / capacity, next % capacity);
                    places.at[column][first + unit] = place;
                    next += 1;
                }
            }
            places.stacks += next.div_ceil(capacity);
        }
        places
    }
}

/// Returns the stacks' values: columns in their places, zeros elsewhere.
pub(crate) fn stacks_of(places: &Places, columns: &[&[Fr]], log_stack: u32) -> Vec<Vec<Fr>> {
    let mut stacks = vec![vec![Fr::from(0_u64); 1 << log_stack]; places.stacks];
    for (at, column) in places.at.iter().zip(columns) {
        for ((stack, offset), values) in at.iter().zip(column.chunks(UNIT)) {
            stacks[*stack][offset * UNIT..][..values.len()].copy_from_slice(values);
        }
    }
    stacks
}

proptest! {
    /// The verifier's pieces put every unit where the text puts it.
    #[test]
    fn layouts_are_these_places(
        columns in prop::collection::vec((0_usize..6, 1_u32..200), 0..40),
        log_stack in 13_u32..17,
    ) {
        let columns: Vec<(Width, u32)> = columns.into_iter().map(|(w, u)| (WIDTHS[w], u)).collect();
        let places = Places::new(&columns, log_stack);
        let layout = Layout::new(&columns, log_stack).unwrap();
        prop_assert_eq!(layout.stacks.len(), places.stacks);
        let mut at: Vec<Vec<Option<(usize, usize)>>> =
            columns.iter().map(|(_, units)| vec![None; *units as usize]).collect();
        for piece in &layout.pieces {
            prop_assert_eq!(layout.stacks[piece.stack], columns[piece.column].0);
            for unit in 0..1 << piece.log_units {
                let place = (piece.stack, (piece.offset + unit) as usize);
                let slot = &mut at[piece.column][(piece.first + unit) as usize];
                prop_assert_eq!(slot.replace(place), None);
            }
        }
        let expected = places.at.iter().map(|units| units.iter().copied().map(Some).collect());
        prop_assert_eq!(at, expected.collect::<Vec<Vec<_>>>());
    }
}
