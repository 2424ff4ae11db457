//! The tables of the key with their counts.

use crate::heights::{Heights, Piece};
use crate::lookups::{Lookups, POWERS};
use crate::machine::chip;
use crate::{bytes_table, image, power, program, range16};
use alloc::{vec, vec::Vec};
use zkfabric_air::{AirError, Column, Instance};
use zkfabric_vm::isa::REGISTERS;
use zkfabric_vm::{FinalState, Program};

/// Rows of the tables with their chips.
pub(super) fn rows(program: &Program) -> Vec<(usize, usize)> {
    vec![
        (chip::RANGE16, range16::ROWS),
        (chip::BYTES, bytes_table::ROWS),
        (chip::POWER, POWERS),
        (chip::PROGRAM, program::rows(program).len()),
        (chip::IMAGE, REGISTERS + program.image.words.len()),
    ]
}

/// The instances in the order of [`crate::machine::Machine::fixed_instances`]; an error comes with the chip.
pub(super) fn instances(
    program: &Program,
    heights: Heights,
    lookups: &Lookups,
    state: &FinalState,
) -> Result<Vec<Instance>, (usize, AirError)> {
    let rows = program::rows(program).into_iter();
    let fetches: Vec<u32> = rows
        .map(|index| lookups.program.get(index).copied().unwrap_or_default())
        .collect();
    let mut instances = Vec::new();
    let mut push = |chip, main| {
        instances.push(Instance {
            chip,
            fixed: Some(instances.len()),
            main,
        });
    };
    for piece in range16::pieces(heights) {
        push(chip::RANGE16, multiplicities(&lookups.range16, &piece));
    }
    for piece in bytes_table::pieces(heights) {
        push(chip::BYTES, multiplicities(&lookups.bytes, &piece));
    }
    for piece in power::pieces(heights) {
        push(chip::POWER, multiplicities(&lookups.powers, &piece));
    }
    for piece in program::pieces(fetches.len(), heights) {
        push(chip::PROGRAM, multiplicities(&fetches, &piece));
    }
    for piece in image::pieces(program.image.words.len(), heights) {
        let main = image::fill(state, &piece);
        push(chip::IMAGE, main.map_err(|source| (chip::IMAGE, source))?);
    }
    Ok(instances)
}

fn multiplicities(counts: &[u32], piece: &Piece) -> Vec<Column> {
    let part = counts.get(piece.first..piece.end()).unwrap_or_default();
    let mut column = part.to_vec();
    column.resize(piece.height(), 0);
    vec![Column::U32(column)]
}
