//! What sees each constraint and each message missing.
//!
//! Each part of a chip is left out once. The rank sees it where a result, a time or a multiplicity
//! can move then; a lattice sees it where a small change passes that the oracle refuses; otherwise
//! the named test has a row that only this part refuses. Without the parts of the last kind nothing
//! wrong can be proved (`free`, `flags`).

use std::collections::BTreeSet;
use std::path::Path;

use rayon::prelude::*;
use zkfabric_air::{Air, Bus};
use zkfabric_chips::bus;
use zkfabric_chips::chip_set::ChipSet;
use zkfabric_determinism::chip::{Meaning, parts};
use zkfabric_determinism::python::Python;
use zkfabric_determinism::removal::table::{self, Removals, Seen};
use zkfabric_determinism::{System, lattice, page, removal};
use zkfabric_testing::attack::Without;
use zkfabric_testing::messages::is_lookup;
use zkfabric_testing::necessity::{PARTS, omissions};
use zkfabric_testing::row::Row;
use zkfabric_testing::sample::Sample;
use zkfabric_testing::samples;
use zkfabric_testing::{flags, free};

use super::{ADVICE, SEED, breach, cells, listed, meanings, rows, searches};

/// The section of the page.
const SECTION: &str = "removals";
/// Most rows that lattices search without a part.
const SEARCHED: usize = 3;
/// Chips with more columns, or with larger lattices, are not searched without their parts.
const COLUMNS: usize = 200;
/// Most coordinates of the lattices of a chip that is searched without its parts.
const COORDINATES: usize = 32;

/// Tests with a wrong row for each part that is neither listed as harmless nor follows from the
/// others, by chip: the tests' binaries and names. Other chips have
/// `chips::CHIP::every_constraint_is_needed`.
const TESTS: &[(&str, &[&str])] = &[
    (
        "program",
        &["chips::no_execution_balances_without_a_message_of_a_table"],
    ),
    (
        "image",
        &["chips::no_execution_balances_without_a_message_of_a_table"],
    ),
    (
        "range16",
        &["chips::no_execution_balances_without_a_message_of_a_table"],
    ),
    (
        "bytes_table",
        &["chips::no_execution_balances_without_a_message_of_a_table"],
    ),
    (
        "power",
        &["chips::no_execution_balances_without_a_message_of_a_table"],
    ),
    (
        "keccak_bits",
        &["keccak::every_constraint_of_the_bits_is_needed"],
    ),
    (
        "curve_add",
        &[
            "curve::everything_in_an_addition_is_needed",
            "curve::flags_of_an_addition_are_needed",
            "curve::every_message_of_an_addition_is_needed",
        ],
    ),
    (
        "curve_double",
        &[
            "curve::everything_in_a_doubling_is_needed",
            "curve::every_message_of_a_doubling_is_needed",
        ],
    ),
    (
        "modular_256",
        &[
            "modular::everything_in_256_bits_is_needed",
            "modular::every_message_changes_what_a_row_says",
        ],
    ),
    (
        "modular_384",
        &[
            "modular::everything_in_384_bits_is_needed",
            "modular::every_message_changes_what_a_row_says",
        ],
    ),
    (
        "sha256_compress",
        &[
            "sha256::every_check_of_a_call_is_needed",
            "sha256::every_message_is_needed",
        ],
    ),
    (
        "sha256_rounds",
        &[
            "sha256::every_constraint_of_the_rounds_is_needed",
            "sha256::every_message_is_needed",
        ],
    ),
    (
        "blake2b_round",
        &[
            "blake2b::every_check_is_needed",
            "blake2b::every_message_is_needed",
        ],
    ),
];

/// Chips whose rows have no previous time: `memory` takes the time of a cell's last access, and
/// `bump` has a time of its own, which follows the previous one.
const UNTIMED: &[&str] = &["memory", "bump"];

/// The meanings of messages where the previous time of a cell is an unknown: the prover chooses it,
/// and the range of the gap keeps it before the row's own time.
fn timed(bus: Bus, sends: bool) -> Meaning {
    match bus {
        bus::MEMORY if !sends => Meaning::GivenBut(&[2]),
        _ => meanings(bus, sends),
    }
}

/// Returns some rows of every kind, and a row of padding.
fn assignments(chip_set: &ChipSet, air: &Air) -> Vec<Row> {
    rows(&samples::honest(chip_set, &air.name, 12, SEED))
}

/// Returns the parts without which the rank shows a free result, by their place in the list of
/// omissions.
///
/// # Panics
/// If a result is free although nothing is missing.
fn by_rank(air: &Air, rows: &[Row]) -> BTreeSet<usize> {
    let mut seen = BTreeSet::new();
    let meanings = match UNTIMED.contains(&air.name.as_str()) {
        true => meanings,
        false => timed,
    };
    for row in rows {
        let (parts, results) = parts(air, cells(row), meanings, &listed(ADVICE, air));
        let free = removal::free(&parts, &results);
        assert!(free == 0, "{}: {free} results are free", air.name);
        let needed = removal::needed(&parts, &results).into_iter().enumerate();
        seen.extend(needed.filter_map(|(part, needed)| needed.then_some(part)));
    }
    seen
}

/// Returns a chip without a part.
fn without(air: &Air, without: &Without) -> Air {
    let mut air = air.clone();
    if let Some(constraint) = without.constraint {
        air.constraints.remove(constraint);
    }
    if let Some(interaction) = without.interaction {
        air.interactions.remove(interaction);
    }
    air
}

/// Returns which of these parts a lattice sees missing.
fn by_lattice(air: &Air, rows: &[Row], parts: &[Without], python: &Python) -> Vec<bool> {
    let is_lookup = |part: &Without| {
        let index = part.interaction;
        let interaction = index.and_then(|index| air.interactions.get(index));
        index.is_none() || interaction.is_some_and(|i| is_lookup(i.bus))
    };
    let is_large = |row: &Row| {
        let dimensions = searches(air, row).into_iter();
        let mut dimensions = dimensions.flat_map(|system| lattice::dimensions(&system));
        dimensions.any(|dimension| dimension > COORDINATES)
    };
    let is_left_out = air.main.len() > COLUMNS || !air.fixed.is_empty();
    if parts.is_empty() || is_left_out || rows.iter().any(is_large) {
        return vec![false; parts.len()];
    }
    let real = rows
        .iter()
        .filter(|row| row.main != vec![0.into(); row.main.len()]);
    let real: Vec<&Row> = real.collect();
    let step = real.len().div_ceil(SEARCHED).max(1);
    let searched: Vec<&Row> = real.into_iter().step_by(step).collect();
    let asked = parts.iter().enumerate().filter(|(_, part)| is_lookup(part));
    let asked = asked.flat_map(|(place, part)| {
        let faulty = without(air, part);
        let of_rows = searched.iter().flat_map(move |row| {
            let systems = searches(&faulty, row).into_iter();
            systems.map(move |system| (place, *row, system))
        });
        of_rows.collect::<Vec<_>>()
    });
    let asked: Vec<(usize, &Row, System)> = asked.collect();
    let systems: Vec<System> = asked.iter().map(|(_, _, system)| system.clone()).collect();
    let found = lattice::candidates(python, &systems, SEED).expect("an answer");
    let mut seen = vec![false; parts.len()];
    for ((place, row, _), found) in asked.iter().zip(found) {
        if !seen[*place] {
            seen[*place] = breach(air, row, &found, &parts[*place]).is_some();
        }
    }
    seen
}

/// Returns whether nothing wrong can be proved without a part.
fn is_harmless(air: &Air, name: &str, part: &Without) -> bool {
    let follows = |index| flags::follows(air, index);
    free::harmless(air, name).is_some() || part.constraint.is_some_and(follows)
}

/// Returns the tests of a chip.
fn tests(chip: &str) -> Vec<String> {
    match TESTS.iter().find(|(name, _)| *name == chip) {
        Some((_, tests)) => tests.iter().map(|test| (*test).to_owned()).collect(),
        None => vec![format!("chips::{chip}::every_constraint_is_needed")],
    }
}

/// Returns what sees each part missing. Lattices search the parts that `searched` names.
fn removals(
    chip_set: &ChipSet,
    air: &Air,
    python: &Python,
    searched: impl Fn(&str) -> bool,
) -> Removals {
    let all = omissions(air);
    let has_rows = air.name != "program" && air.name != "image";
    let rows = if has_rows {
        assignments(chip_set, air)
    } else {
        Vec::new()
    };
    let rank = by_rank(air, &rows);
    let open = all
        .iter()
        .enumerate()
        .filter(|(place, (name, _))| !rank.contains(place) && searched(name));
    let open: Vec<(usize, Without)> = open.map(|(place, (_, part))| (place, *part)).collect();
    let parts: Vec<Without> = open.iter().map(|(_, part)| *part).collect();
    let found = by_lattice(air, &rows, &parts, python);
    let found = open.iter().zip(found).filter(|(_, found)| *found);
    let lattice: BTreeSet<usize> = found.map(|((place, _), _)| *place).collect();
    let seen = all.into_iter().enumerate().map(|(place, (name, part))| {
        let seen = if rank.contains(&place) {
            Seen::Rank
        } else if lattice.contains(&place) {
            Seen::Lattice
        } else if is_harmless(air, &name, &part) {
            Seen::Harmless
        } else {
            Seen::Test
        };
        (name, seen)
    });
    Removals {
        name: air.name.clone(),
        seen: seen.collect(),
        tests: tests(&air.name),
    }
}

/// Every constraint and every message of every chip is on the page with what sees it missing. The
/// rank is asked of all of them; lattices are asked again of a day's share of those that they are
/// said to see.
#[test]
fn every_part_of_a_chip_is_seen_missing() {
    let Some(python) = Python::for_test() else {
        return;
    };
    let chip_set = ChipSet::new().expect("descriptions of chips");
    let page_says = table::said(SECTION);
    let by_lattice = page_says.iter().flat_map(|(chip, seen)| {
        let names = seen.iter().filter(|(_, seen)| **seen == Seen::Lattice);
        names.map(move |(name, _)| (chip.clone(), name.clone()))
    });
    let sample: BTreeSet<(String, String)> = Sample::chosen()
        .of(by_lattice.collect(), PARTS)
        .into_iter()
        .collect();
    let is_searched = |chip: &str, name: &str| {
        page::is_written() || sample.contains(&(chip.to_owned(), name.to_owned()))
    };
    let found = chip_set.airs.par_iter().map(|air| {
        let searched = |name: &str| is_searched(&air.name, name);
        let mut found = removals(&chip_set, air, &python, searched);
        for (name, seen) in &mut found.seen {
            let before = page_says.get(&air.name).and_then(|seen| seen.get(name));
            // What is not searched today is what the page says.
            if before == Some(&Seen::Lattice) && !is_searched(&air.name, name) {
                assert!(*seen != Seen::Rank, "{} {name}", air.name);
                *seen = Seen::Lattice;
            }
        }
        found
    });
    table::check(SECTION, &found.collect::<Vec<_>>());
}

/// The tests that the page names exist.
#[test]
fn tests_that_see_a_removal_exist() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let chips = std::fs::read_to_string(folder.join("chips.rs")).expect("the tests of chips");
    let chip_set = ChipSet::new().expect("descriptions of chips");
    for test in chip_set.airs.iter().flat_map(|air| tests(&air.name)) {
        let (binary, name) = test.split_once("::").expect("a binary and a test");
        if let Some((chip, name)) = name.split_once("::") {
            let stamped = chips
                .split("chip_tests! {")
                .nth(1)
                .expect("the list of chips");
            let stamped = stamped.split('}').next().expect("the list's end");
            let mut stamped = stamped.split([',', '\n']).map(str::trim);
            assert!(stamped.any(|stamped| stamped == chip), "{chip}");
            assert!(chips.contains(&format!("fn {name}()")), "{test}");
            continue;
        }
        let file = folder.join(format!("{binary}.rs"));
        let sources = match file.exists() {
            true => vec![file],
            false => {
                let files = std::fs::read_dir(folder.join(binary)).expect("a folder of tests");
                files.map(|file| file.expect("a file").path()).collect()
            }
        };
        let wanted = format!("fn {name}()");
        let is_there = sources.iter().any(|path| {
            let source = std::fs::read_to_string(path).expect("a source");
            source.contains(&wanted)
        });
        assert!(is_there, "{test}");
    }
}
