//! No chip allows a second witness: a row's given values determine its cells.
//!
//! The methods come from `zkfabric-determinism`. Findings of a search are repaired and judged like
//! other attacks ([`zkfabric_testing::attack`]).
#![expect(
    clippy::expect_used,
    reason = "helpers of tests, outside of test functions"
)]

mod removals;

use std::collections::BTreeSet;

use ark_bn254::Fr;
use ark_ff::Zero as _;
use rayon::prelude::*;
use zkfabric_air::{Air, Bus};
use zkfabric_chips::bus;
use zkfabric_chips::chip_set::ChipSet;
use zkfabric_determinism::chip::{self, Cells, Meaning, completed, results, system};
use zkfabric_determinism::lattice::Candidate;
use zkfabric_determinism::page::{self, Entry};
use zkfabric_determinism::python::Python;
use zkfabric_determinism::solver::{Claim, Questions, Scope, shown};
use zkfabric_determinism::{System, lattice};
use zkfabric_testing::asm::Rng;
use zkfabric_testing::attack::{Attacker, Breach, Order, Without};
use zkfabric_testing::columns::columns_of;
use zkfabric_testing::draft::lookup_name;
use zkfabric_testing::row::{Row, RowChecker};
use zkfabric_testing::samples::{self, HonestInstance};
use zkfabric_testing::start::Start;

/// Seed of all randomness here.
const SEED: u64 = 0xde7e;

/// Returns the meaning of messages: values from elsewhere, and values that go elsewhere.
fn meanings(bus: Bus, sends: bool) -> Meaning {
    match bus {
        bus::RANGE16 if sends => Meaning::Bits(16),
        bus::BYTES if sends => Meaning::Bits(8),
        // Rows of tables: the program's row by the address, a power by its exponent.
        bus::PROGRAM | bus::POWER if sends => Meaning::Given,
        // The receiver of a point has its words in limbs.
        bus::CURVE if sends => Meaning::Bits(64),
        _ if sends => Meaning::Result,
        _ => Meaning::Given,
    }
}

/// Columns that a prover may choose, by chip.
const ADVICE: &[(&str, &[&str])] = &[
    // A program's input.
    ("input", &["word"]),
    // Multiplicity of a row of a table.
    ("range16", &["multiplicity"]),
    ("bytes_table", &["multiplicity"]),
    ("power", &["multiplicity"]),
];

/// Columns that multiply other columns, by chip. A second search holds them fixed, so that
/// movements are exact rather than first order.
const FACTORS: &[(&str, &[&str])] = &[("curve_add", &["slope"]), ("curve_double", &["slope"])];

/// Returns the columns of a chip that are in a list; for an array, all of its elements.
fn listed(list: &[(&str, &[&str])], air: &Air) -> Vec<usize> {
    let names = list.iter().find(|(chip, _)| *chip == air.name);
    let names = names.map_or(&[][..], |(_, names)| names);
    let array = |name: &'_ str| {
        name.split_once('[')
            .map_or(name.len(), |(array, _)| array.len())
    };
    let columns = air.main.iter().enumerate();
    let columns = columns.filter(|(_, spec)| names.contains(&&spec.name[..array(&spec.name)]));
    columns.map(|(column, _)| column).collect()
}

/// Returns the systems of a row: the plain one and, if the row has factors, one with the factors
/// held fixed.
fn searches(air: &Air, row: &Row) -> Vec<System> {
    let whole = of_row(air, row);
    let factors = listed(FACTORS, air);
    let mut held = whole.clone();
    for column in &factors {
        held.variables[*column].is_given = true;
    }
    match factors.is_empty() {
        true => vec![whole],
        false => vec![whole, held],
    }
}

fn cells(row: &Row) -> Cells<'_> {
    Cells {
        main: &row.main,
        fixed: &row.fixed,
    }
}

fn of_row(air: &Air, row: &Row) -> System {
    system(air, cells(row), meanings, &listed(ADVICE, air))
}

/// Returns some rows of every kind.
fn rows(honest: &HonestInstance) -> Vec<Row> {
    let mut rng = Rng::new(SEED);
    let kinds = honest.kinds.iter().max().map_or(1, |kind| kind + 1);
    let each = (ROWS / kinds).max(2);
    let chosen = honest.choose(each, &mut rng);
    chosen.into_iter().map(|row| honest.row(row)).collect()
}

/// Returns the free directions that move a row's outputs, described by the columns that they move.
fn free_directions(air: &Air, row: &Row) -> Vec<String> {
    let (system, results) = (of_row(air, row), results(air, cells(row), meanings));
    let free = system.free().into_iter();
    let free = free.filter(|free| results.iter().any(|result| free.moves(result)));
    free.map(|free| system.names(&free.variables()).join(" "))
        .collect()
}

/// Gaps of the methods for a chip, and the reasons for them.
const BY_HAND: &[(&str, &str)] = &[
    (
        "keccak_bits",
        "its columns are the bits of permutations, which the argument by layers fixes (`docs/protocol.md`); it sends nothing",
    ),
    (
        "sha256_rounds",
        "the rank fixes all but bits, whose lattice is too large: bits are boolean, words are sums of them, and `tests/sha256` has a wrong row for each constraint",
    ),
    (
        "blake2b_round",
        "the rank fixes all but bits, whose lattice is too large: bits are boolean, words are sums of them, and `tests/blake2b.rs` has a wrong row for each constraint",
    ),
];

/// Most searched rows of a chip.
const ROWS: usize = 16;

/// Searches rows of a chip for second witnesses.
fn searched(chip_set: &ChipSet, air: &Air, python: &Python) -> (Entry, Questions) {
    let honest = samples::honest(chip_set, &air.name, 12, SEED);
    let rows = rows(&honest);
    let is_real = |row: &&Row| row.main.iter().any(|cell| !cell.is_zero());
    let rows: Vec<&Row> = rows.iter().filter(is_real).take(ROWS).collect();
    let systems = rows.iter().map(|row| searches(air, row));
    let systems: Vec<Vec<System>> = systems.collect();
    let by_hand = BY_HAND.iter().find(|(chip, _)| *chip == air.name);
    let by_hand = by_hand.map(|(_, reason)| *reason);
    let free: BTreeSet<String> = rows
        .iter()
        .flat_map(|row| free_directions(air, row))
        .collect();
    let first: Vec<&String> = free.iter().take(20).collect();
    assert!(
        by_hand.is_some() || free.is_empty(),
        "{}: {first:#?}",
        air.name
    );
    let all: Vec<System> = systems.iter().flatten().cloned().collect();
    let found = lattice::candidates(python, &all, SEED).expect("an answer");
    let of_rows = rows.iter().zip(&systems);
    let of_rows = of_rows.flat_map(|(row, systems)| systems.iter().map(move |_| row));
    for (row, found) in of_rows.zip(&found) {
        let breach = breach(air, row, found, &Without::default());
        assert!(breach.is_none(), "{}: {breach:#?}", air.name);
    }
    let whole = systems
        .into_iter()
        .filter_map(|systems| systems.into_iter().next());
    let whole: Vec<System> = whole.collect();
    let entry = Entry::new(&air.name, &whole, by_hand);
    (entry, questions(air, &honest, &rows))
}

/// Returns the solver's questions about a chip.
fn questions(air: &Air, honest: &HonestInstance, rows: &[&Row]) -> Questions {
    let all: Vec<Row> = (0..honest.height()).map(|row| honest.row(row)).collect();
    let all: Vec<Cells<'_>> = all.iter().map(cells).collect();
    let advice = listed(ADVICE, air);
    let searched: Vec<Cells<'_>> = rows.iter().map(|row| cells(row)).collect();
    chip::questions(air, &all, &searched, meanings, &advice)
}

/// Returns the first candidate that passes and states something wrong.
fn breach(air: &Air, row: &Row, candidates: &[Candidate], without: &Without) -> Option<Breach> {
    let checker = RowChecker::new(air);
    let columns = checker.constraints.iter();
    let columns: Vec<Vec<usize>> = columns
        .map(|(_, expression)| columns_of(expression))
        .collect();
    let system = of_row(air, row);
    let solved = system.solved();
    candidates.iter().find_map(|candidate| {
        let completed = completed(air, cells(row), &solved, candidate);
        let changed = completed.into_iter().enumerate();
        let changed = changed.filter(|(column, value)| row.main.get(*column) != Some(value));
        let starts = [
            Start::cells(changed.collect()),
            Start::cells(candidate.clone()),
        ];
        starts.iter().find_map(|start| {
            let honest = row.clone();
            let order = Order::ResultsFirst;
            let mut attacker = Attacker::new(&checker, &columns, honest, without, order);
            let (breach, _) = attacker.attack(start, 40);
            breach.filter(|breach| breach.wrong.is_some())
        })
    })
}

#[test]
fn chips_leave_no_second_witness() {
    let Some(python) = Python::for_test() else {
        return;
    };
    let chip_set = ChipSet::new().expect("descriptions of chips");
    // Rows of the program and of its image come from a whole program and have only multiplicities.
    let airs = chip_set.airs.par_iter();
    let airs = airs.filter(|air| air.name != "program" && air.name != "image");
    let searched = airs.map(|air| searched(&chip_set, air, &python));
    let (mut entries, questions): (Vec<Entry>, Vec<Questions>) = searched.unzip();
    page::solved("chips", &python, &mut entries, questions).expect("answers");
    page::check("chips", &entries);
}

/// Without the range of a coordinate, the next multiple of p passes, and a lattice finds it.
#[test]
fn a_coordinate_without_its_range_is_seen() {
    let Some(python) = Python::for_test() else {
        return;
    };
    let chip_set = ChipSet::new().expect("descriptions of chips");
    let air = samples::air(&chip_set, "curve_add");
    let checker = RowChecker::new(air);
    for column in ["after_x", "after_y"] {
        let name = format!("{column}[15] filled");
        let filled = (0..air.interactions.len()).find(|index| {
            air.interactions[*index].bus == bus::RANGE16 && lookup_name(&checker, *index) == name
        });
        let filled = filled.expect("a range");
        let mut faulty = air.clone();
        faulty.interactions.remove(filled);
        let honest = samples::honest(&chip_set, "curve_add", 12, SEED);
        let of_bn254 = |row: &Row| {
            let flag = air.main.iter().position(|spec| spec.name == "done[1]");
            flag.is_some_and(|flag| row.main[flag] == Fr::from(1u64))
        };
        let rows = (0..honest.height()).map(|row| honest.row(row));
        let row = rows.into_iter().find(of_bn254).expect("a row of BN254");
        let found =
            lattice::candidates(&python, &searches(&faulty, &row), SEED).expect("an answer");
        let candidates = found.concat();
        let breach = breach(air, &row, &candidates, &Without::message(filled));
        assert!(breach.is_some(), "{name}: {} candidates", candidates.len());
    }
}

/// Without a constraint on the equality of operands, `branch_equal` has two results, and the solver
/// no longer shows its earlier result.
#[test]
fn a_free_branch_is_seen() {
    let Some(python) = Python::for_test() else {
        return;
    };
    let chip_set = ChipSet::new().expect("descriptions of chips");
    let air = samples::air(&chip_set, "branch_equal");
    let honest = samples::honest(&chip_set, "branch_equal", 12, SEED);
    let scopes = |air: &Air| {
        let questions = questions(air, &honest, &[]);
        let shown = shown(&python, vec![questions], |_| Claim::Shown(Scope::Every));
        shown.expect("an answer")
    };
    assert_eq!(scopes(air), [Some(Scope::Every)]);
    for name in ["equal", "different"] {
        let mut faulty = air.clone();
        faulty
            .constraints
            .retain(|constraint| constraint.name != name);
        assert_eq!(scopes(&faulty), [None], "{name}");
    }
}
