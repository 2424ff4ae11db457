//! Prover gas of the VM's calls, from a record of the prover.

use zkfabric_air::{Air, Width};
use zkfabric_chips::chip::Chip;
use zkfabric_chips::chip_set::ChipSet;
use zkfabric_report::schema::Record;
use zkfabric_stf::cost::CallKind;
use zkfabric_vm::trace;

use crate::Error;

/// Time of the sum over a chip's rows, as a multiple of its fractions' time, where the record has
/// no rows of the chip: the largest of the chips that it has.
const ROWS_TO_FRACTIONS: f64 = 1.35;
/// Row of the record with the time of a permutation's layers.
const PERMUTATION: &str = "hundred/permutations/permutation";

/// Returns the chips that have rows for a call.
const fn chips(call: CallKind) -> &'static [&'static str] {
    match call {
        CallKind::Keccak => &["keccak_absorb", "keccak_bits"],
        CallKind::CurveAdd => &["curve_add"],
        CallKind::CurveDouble => &["curve_double"],
        CallKind::Modular256 => &["modular_256"],
        CallKind::Modular384 => &["modular_384"],
        CallKind::Sha256 => &["sha256_compress", "sha256_rounds"],
        CallKind::Blake2b => &["blake2b_round"],
    }
}

/// Returns the number of rows of a chip for a call whose number of rows does not depend on its
/// operands.
fn rows(chip: &Chip) -> usize {
    let none = trace::Call {
        code: 0,
        next_pc: 0,
        time: 0,
        accesses: Vec::new(),
    };
    match chip {
        Chip::Call(chip) => chip.rows(&none).max(1),
        _ => 1,
    }
}

/// Returns the core-nanoseconds of a row, by the prices of the record.
fn row_ns(record: &Record, air: &Air) -> Option<f64> {
    if let Some(chip) = record.chips.iter().find(|chip| *chip.name == *air.name) {
        return Some(chip.row_ns.total());
    }
    let price = |name: &str| record.row(name).map(|row| row.value);
    let cell = |width: Width| {
        let name = match width {
            Width::Bit => "bits",
            Width::U8 => "u8",
            Width::U16 => "u16",
            Width::U32 => "u32",
            Width::U64 => "u64",
            Width::Field => "field",
        };
        price(&format!("kernel/commit/{name}/cell"))
    };
    let columns = air.main.iter().map(|column| cell(column.width));
    let commitment: f64 = columns.sum::<Option<f64>>()?;
    let fractions = air.interactions.len() as f64 * price("kernel/fractions/message")?;
    let values = air.main.len() as f64 * price("kernel/values/cell")?;
    Some(commitment + fractions * (1.0 + ROWS_TO_FRACTIONS) + values)
}

/// Returns the core-time of each call in units of an average instruction's, by the prices and
/// chips of a record of the prover.
///
/// # Errors
/// The record lacks a price, or the chips are wrong.
pub fn measured_gas(record: &Record) -> Result<Vec<(CallKind, f64)>, Error> {
    let missing = |what: &str| Error::NoPrice {
        what: what.to_owned(),
    };
    let set = ChipSet::new().map_err(|_| missing("a chip"))?;
    let all = || set.chips.iter().zip(&set.airs);
    let instructions = record.chips.iter().filter(|chip| {
        let mut found = all().filter(|(_, air)| *air.name == *chip.name);
        found.any(|(kind, _)| matches!(kind, Chip::Instruction(_)))
    });
    let (mut seconds, mut executed) = (0.0, 0.0);
    for chip in instructions {
        seconds += chip.seconds;
        executed += chip.rows as f64;
    }
    let instruction = 1e9 * seconds / executed;
    let measured = CallKind::ALL.into_iter().map(|call| {
        let mut ns = 0.0;
        for name in chips(call) {
            let (chip, air) = all()
                .find(|(_, air)| *air.name == **name)
                .ok_or_else(|| missing(name))?;
            ns += rows(chip) as f64 * row_ns(record, air).ok_or_else(|| missing(name))?;
        }
        if call == CallKind::Keccak {
            let layers = record.row(PERMUTATION).map(|row| row.value);
            ns += layers.ok_or_else(|| missing(PERMUTATION))?;
        }
        Ok((call, ns / instruction))
    });
    measured.collect()
}
