//! No chip of the machine leaves a second witness: the inputs of a row determine the messages that
//! it sends.

use crate::circuits::{answers, everything};
use crate::rows::{Rows, refused_by, rows_in, rows_of};
use ark_bn254::{Fq, Fr};
use ark_ff::{PrimeField, Zero};
use num_bigint::BigUint;
use zkfabric_air::{Air, Bus};
use zkfabric_compress::machine::bus;
use zkfabric_determinism::chip::{self, Cells, Meaning, completed, system};
use zkfabric_determinism::page::{self, Entry};
use zkfabric_determinism::python::Python;
use zkfabric_determinism::solver::Questions;
use zkfabric_determinism::{System, lattice};
use zkfabric_testing::row::{Row, RowChecker};

/// Seed of all randomness here.
const SEED: u64 = 0xde7e;
/// Number of searched rows per chip.
const ROWS: usize = 12;

fn meanings(bus: Bus, sends: bool) -> Meaning {
    match bus {
        bus::RANGE16 if sends => Meaning::Bits(16),
        // An addition looks the digit up among the multiples of a point.
        bus::DIGIT if sends => Meaning::Bits(4),
        _ if sends => Meaning::Result,
        _ => Meaning::Given,
    }
}

/// Columns that a prover may choose.
const ADVICE: &[(&str, &[&str])] = &[
    ("advice", &["value"]),
    ("point", &["x", "y", "infinity"]),
    // Number of lookups of a multiple, or of a value.
    ("point", &["lookups"]),
    ("add", &["lookups"]),
    ("double", &["lookups"]),
    ("range", &["multiplicity"]),
];

fn advice(air: &Air) -> Vec<usize> {
    let listed = |name: &str| {
        let array = name.split_once('[').map_or(name, |(array, _)| array);
        let mut all = ADVICE.iter().filter(|(chip, _)| *chip == air.name);
        all.any(|(_, columns)| columns.contains(&array))
    };
    let columns = air.main.iter().enumerate();
    let columns = columns.filter(|(_, spec)| listed(&spec.name));
    columns.map(|(column, _)| column).collect()
}

fn cells(row: &Row) -> Cells<'_> {
    Cells {
        main: &row.main,
        fixed: &row.fixed,
    }
}

fn of_row(air: &Air, row: &Row) -> System {
    system(air, cells(row), meanings, &advice(air))
}

/// Returns the messages that a row sends, with points reduced modulo the other order: additions and
/// doublings need no more, and a unique form of a coordinate comes from `point`.
fn results(checker: &RowChecker<'_>, row: &Row) -> Vec<(Bus, Vec<BigUint>)> {
    let order = BigUint::from(Fq::MODULUS);
    let integer = |field: &Fr| BigUint::from(field.into_bigint());
    let messages = checker
        .messages(row)
        .into_iter()
        .map(|(_, message)| message);
    let sent = messages.filter(|message| message.bus != bus::RANGE16);
    let results = sent.map(|message| {
        let mut fields: Vec<BigUint> = message.fields.iter().map(integer).collect();
        if message.bus == bus::POINT || message.bus == bus::TABLE {
            let words = fields.split_off(fields.len() - 8);
            let coordinates = words.chunks(4).map(|words| {
                let number = words
                    .iter()
                    .rev()
                    .fold(BigUint::ZERO, |sum, word| (sum << 64) + word);
                number % &order
            });
            fields.extend(coordinates);
        }
        (message.bus, fields)
    });
    results.collect()
}

/// Returns rows of a chip that differ in their fixed columns.
fn chosen(rows: &Rows) -> Vec<&Row> {
    let active = rows
        .rows
        .iter()
        .filter(|row| row.main.iter().any(|cell| !cell.is_zero()));
    let active: Vec<&Row> = active.collect();
    let step = active.len().div_ceil(ROWS).max(1);
    active.into_iter().step_by(step).collect()
}

/// Returns the free directions that change the messages of a row, by the columns that they move.
fn free_directions(air: &Air, row: &Row) -> Vec<String> {
    let system = of_row(air, row);
    let results = chip::results(air, cells(row), meanings);
    let free = system.free().into_iter();
    let free = free.filter(|free| results.iter().any(|form| free.moves(form)));
    free.map(|free| system.names(&free.variables()).join(" "))
        .collect()
}

/// Searches rows of a chip for second witnesses.
fn searched(rows: &Rows, python: &Python) -> Vec<System> {
    let (air, checker) = (&rows.air, RowChecker::new(&rows.air));
    let chosen = chosen(rows);
    let systems: Vec<System> = chosen.iter().map(|row| of_row(air, row)).collect();
    let found = lattice::candidates(python, &systems, SEED).unwrap();
    for ((row, system), found) in chosen.iter().zip(&systems).zip(found) {
        assert_eq!(free_directions(air, row), [""; 0], "{}", air.name);
        let solved = system.solved();
        for candidate in &found {
            let completed = completed(air, cells(row), &solved, candidate);
            for main in [solved.moved(candidate), completed] {
                let other = Row {
                    main,
                    fixed: row.fixed.clone(),
                };
                let is_breach = refused_by(air, &other).is_empty()
                    && results(&checker, &other) != results(&checker, row);
                assert!(!is_breach, "{}: {candidate:?}", air.name);
            }
        }
    }
    systems
}

/// Returns the solver's questions for a chip.
fn questions(first: &Rows, second: &Rows) -> Questions {
    let air = &first.air;
    let all = first.rows.iter().chain(&second.rows);
    let all: Vec<Cells<'_>> = all.map(cells).collect();
    let advice = advice(air);
    let searched = chosen(first).into_iter().chain(chosen(second));
    let searched: Vec<Cells<'_>> = searched.map(cells).collect();
    chip::questions(air, &all, &searched, meanings, &advice)
}

#[test]
fn chips_leave_no_second_witness() {
    let Some(python) = Python::for_test() else {
        return;
    };
    let [first, second] = [everything(), answers()].map(rows_in);
    let chips = first.iter().zip(&second);
    let entries = chips.map(|(first, second)| {
        let mut systems = searched(first, &python);
        systems.extend(searched(second, &python));
        let entry = Entry::new(&first.air.name, &systems, None);
        (entry, questions(first, second))
    });
    let (mut entries, questions): (Vec<Entry>, Vec<Questions>) = entries.unzip();
    page::solved("machine", &python, &mut entries, questions).unwrap();
    page::check("machine", &entries);
}

/// The rank reveals a result without its constraint.
#[test]
fn a_free_result_is_seen() {
    let rows = rows_of("permutation");
    let row = chosen(&rows)[0];
    let mut faulty = rows.air.clone();
    faulty.constraints.remove(0);
    assert!(!free_directions(&faulty, row).is_empty());
}
