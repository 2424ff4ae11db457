//! Honest rows of every chip.

use crate::asm::Rng;
use crate::calls;
use crate::numbers::operand;
use crate::row::Row;
use crate::steps;
use ark_bn254::Fr;
use zkfabric_air::{Air, Column, Trace};
use zkfabric_chips::bytes_table::BytesTable;
use zkfabric_chips::chip::{CallChip, Chip, TableChip, TableRows};
use zkfabric_chips::chip_set::ChipSet;
use zkfabric_chips::cpu::{ExecutedStep, InstructionChip};
use zkfabric_chips::heights::Heights;
use zkfabric_chips::lookups::Lookups;
use zkfabric_chips::power::Power;
use zkfabric_chips::range16::Range16;
use zkfabric_chips::{bump, memory};
use zkfabric_vm::Program;
use zkfabric_vm::trace::{Bump, Call, Cell, Space};

/// An instance of honest rows; the last row is padding.
#[derive(Debug, Clone)]
pub struct HonestInstance {
    /// Main columns.
    pub main: Vec<Column>,
    /// Fixed columns.
    pub fixed: Vec<Column>,
    /// The lookups counted while filling, without fetches.
    pub lookups: Lookups,
    /// The kind of each row; rows of one kind differ only in their operands.
    pub kinds: Vec<usize>,
}

impl HonestInstance {
    /// Returns the number of rows.
    #[must_use]
    pub fn height(&self) -> usize {
        zkfabric_air::check::height(&self.main, &self.fixed)
    }

    /// Returns the cells of a row.
    #[must_use]
    pub fn row(&self, row: usize) -> Row {
        let cells = |columns: &[Column]| -> Vec<Fr> {
            let cells = columns.iter().map(|column| column.get(row));
            cells.map(Option::unwrap_or_default).collect()
        };
        Row {
            main: cells(&self.main),
            fixed: cells(&self.fixed),
        }
    }

    /// Returns the indices of `each` random rows of every kind, and of a padding row.
    pub fn choose(&self, each: usize, rng: &mut Rng) -> Vec<usize> {
        let kinds = self.kinds.iter().max().map_or(0, |kind| kind + 1);
        let mut chosen = Vec::new();
        for kind in 0..kinds {
            let rows = self.kinds.iter().enumerate();
            let rows: Vec<usize> = rows
                .filter(|(_, k)| **k == kind)
                .map(|(row, _)| row)
                .collect();
            // The last rows leave out those of all pairs of edges, which are the majority.
            let last = rows.get(rows.len() * 3 / 4..).unwrap_or_default();
            for _ in 0..each {
                let from = if rng.one_in(2) { last } else { &rows };
                chosen.extend(rng.pick(from));
            }
        }
        chosen.push(self.height() - 1);
        chosen
    }
}

/// Returns honest rows of a chip of the machine, `random` per operation besides the edges.
///
/// # Panics
/// For a name without a chip.
#[must_use]
pub fn honest(chip_set: &ChipSet, chip: &str, random: usize, seed: u64) -> HonestInstance {
    let mut rng = Rng::new(seed);
    let mut lookups = Lookups::new(0);
    match chip_set.chips.iter().find(|known| known.name() == chip) {
        Some(Chip::Instruction(chip)) => return instructions(*chip, random, &mut rng),
        Some(Chip::Call(chip)) => return of_calls(*chip, random, &mut rng),
        _ => {}
    }
    let count = random.max(8);
    let height = (count + 1).next_power_of_two();
    let mut kinds = vec![0; count];
    let mut fixed = Vec::new();
    let main = match chip {
        "bump" => bump::fill(&bumps(count, &mut rng), height, &mut lookups),
        "memory" => {
            let cells = cells(count, &mut rng);
            let map = Program::default().memory_map();
            memory::fill((&cells, &map), 0x1_0000, height, &mut lookups)
        }
        "range16" | "bytes_table" | "power" => {
            let tables: [&dyn TableChip; 3] = [&Range16, &BytesTable, &Power];
            let table = tables.iter().find(|table| table.name() == chip);
            let table = table.expect("one of them");
            let program = Program::default();
            let rows = table.rows(TableRows::of(&program));
            let share = Heights::new(1).shares(rows).next();
            let share = share.expect("a table has rows");
            fixed = table
                .fixed(&program, &share)
                .expect("the table fits its columns");
            kinds.truncate(share.height() - 1);
            Ok(vec![Column::zeros(
                zkfabric_air::Width::U32,
                share.height(),
            )])
        }
        other => panic!("no rows for chip {other}"),
    };
    HonestInstance {
        main: main.expect("honest rows fit their columns"),
        fixed,
        lookups,
        kinds,
    }
}

/// Returns the description of a chip.
///
/// # Panics
/// For a name without a chip.
#[must_use]
pub fn air<'m>(chip_set: &'m ChipSet, chip: &str) -> &'m Air {
    let air = chip_set.airs.iter().find(|air| air.name == chip);
    air.unwrap_or_else(|| panic!("no chip {chip}"))
}

fn instructions(chip: &dyn InstructionChip, random: usize, rng: &mut Rng) -> HonestInstance {
    let mut rows = Vec::new();
    for (kind, &op) in chip.ops().iter().enumerate() {
        // A chip that handles few of the steps of its operations still gets enough rows.
        for sample in steps::samples(op, random, rng) {
            let executed = ExecutedStep {
                pc: sample.pc,
                instruction: &sample.instruction,
                step: &sample.step,
                next_pc: sample.next_pc,
            };
            if chip.accepts(&executed) {
                rows.push((kind, sample));
            }
        }
    }
    let height = (rows.len() + 1).next_power_of_two();
    let mut trace = Trace::zeros(&chip.columns(), height);
    let mut lookups = Lookups::new(0);
    for (row, (_, sample)) in rows.iter().enumerate() {
        let executed = ExecutedStep {
            pc: sample.pc,
            instruction: &sample.instruction,
            step: &sample.step,
            next_pc: sample.next_pc,
        };
        chip.fill(row, &executed, &mut trace, &mut lookups);
    }
    chip.finish(&mut trace);
    HonestInstance {
        main: trace.finish().expect("honest rows fit their columns"),
        fixed: Vec::new(),
        lookups,
        kinds: rows.iter().map(|(kind, _)| *kind).collect(),
    }
}

fn bumps(count: usize, rng: &mut Rng) -> Vec<Bump> {
    let bump = |_| {
        let time = calls::a_time(rng);
        let registers = rng.one_in(2);
        Bump {
            space: if registers {
                Space::Register
            } else {
                Space::Memory
            },
            address: if registers {
                rng.below(34)
            } else {
                rng.below(1 << 32)
            },
            value: operand(rng),
            previous_time: rng.below(time),
            time,
        }
    };
    (0..count).map(bump).collect()
}

fn cells(count: usize, rng: &mut Rng) -> Vec<Cell> {
    let mut address = 0x1_0000;
    let cell = |_| {
        let bits = rng.below(24);
        address += 1 + rng.below(1 << bits);
        Cell {
            address,
            value: operand(rng),
            time: calls::a_time(rng),
        }
    };
    (0..count).map(cell).collect()
}

/// Returns rows of calls, of every code in turn.
fn of_calls(chip: &dyn CallChip, random: usize, rng: &mut Rng) -> HonestInstance {
    let codes = chip.codes();
    let count = random.max(8);
    let calls: Vec<Call> = (0..count)
        .map(|index| calls::sample(codes[index % codes.len()], rng))
        .collect();
    let rows: usize = calls.iter().map(|call| chip.rows(call)).sum();
    let mut trace = Trace::zeros(&chip.columns(), (rows + 1).next_power_of_two());
    let mut lookups = Lookups::new(0);
    let mut kinds = Vec::new();
    for (index, call) in calls.iter().enumerate() {
        chip.fill(kinds.len(), call, &mut trace, &mut lookups);
        let kind = index % codes.len();
        kinds.extend(core::iter::repeat_n(kind, chip.rows(call)));
    }
    chip.finish(&mut trace);
    HonestInstance {
        main: trace.finish().expect("honest rows fit their columns"),
        fixed: Vec::new(),
        lookups,
        kinds,
    }
}
