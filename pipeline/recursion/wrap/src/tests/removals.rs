//! What sees each row of the gadgets missing.
//!
//! A row is left out without its rule, or without what it reads. The rank sees it where a number of
//! the gadget can move then, with the inputs given or, for what a gadget says of its inputs, with
//! any inputs. A lie is another value of one number with all that follows from it: the parts that
//! alone refuse one are seen by it. A lattice sees a part without which a small change has other
//! results.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::One as _;
use zkfabric_determinism::circuit::{Rows, parts, system};
use zkfabric_determinism::python::Python;
use zkfabric_determinism::removal::table::{self, Removals, Seen};
use zkfabric_determinism::{Gradient, System, lattice, page, removal};
use zkfabric_plonk::{Gate, Row, Rule};

use super::determinism::{Ends, GADGETS, Gadget, SEED, WrittenRow, written};
use crate::composer::Composer;
use crate::range::power;

/// The section of the page.
const SECTION: &str = "gadget removals";
/// The seed of the values that gadgets are written with.
const VALUES: u64 = 3;
/// One part in how many of the gadgets is tried each day.
const SHARE: usize = 8;
/// Gadgets with larger lattices are not searched without a row.
const LARGEST: usize = 40;
/// Gadgets that are made of others, which have all of their rows; and the lookup of a point, which
/// its search writes three times, so that no row of it is missing alone.
const COMPOSED: &[&str] = &[
    "point",
    "lookup of a point",
    "halves of a point",
    "double",
    "add",
    "add several",
    "image by the endomorphism",
];

/// What nothing of these sees, by gadget: a list that only gets shorter.
const UNSEEN: &[(&str, &str)] = &[
    (
        "halves",
        "reading 10..=11; rule 14; reading 20..=21; reading 27..=28",
    ),
    (
        "canonical",
        "reading 4; reading 11; reading 15..=16; rule 21; reading 27..=28; reading 34..=35",
    ),
    (
        "product of elements",
        "reading 4; reading 11; reading 16; reading 23; reading 41",
    ),
    (
        "square of an element",
        "rule 0; reading 4; reading 11; reading 29",
    ),
    ("digits", "reading 0..=47"),
];

type Part = (usize, bool);

fn name((row, reads): Part) -> String {
    match reads {
        true => format!("reading {row}"),
        false => format!("rule {row}"),
    }
}

/// Returns the rules and readings that say anything.
fn all_parts(written: &WrittenRow) -> Vec<Part> {
    let rows = &written.circuit.rows()[written.rows.clone()];
    let says = |rule: &Rule| *rule != Rule::Gate(Gate::default());
    let of_row = |(place, row): (usize, &Row)| {
        let rule = says(&row.rule).then_some((place, false));
        let reading = row.reads.map(|_| (place, true));
        rule.into_iter().chain(reading)
    };
    rows.iter().enumerate().flat_map(of_row).collect()
}

fn by_rank(written: &WrittenRow, name: &str, all: &[Part]) -> BTreeSet<Part> {
    let given = written.given();
    let forms = parts(written.rows(name, &given));
    let of = |(row, reads): Part| forms[row][usize::from(reads)].clone();
    let unit = |variable: usize| Gradient::from([(variable, Fr::one())]);
    let used = forms.iter().flatten().flatten().flat_map(Gradient::keys);
    let used: BTreeSet<usize> = used.copied().collect();
    let numbers = used.iter().filter(|variable| **variable >= written.first);
    let results: Vec<Gradient> = numbers.map(|variable| unit(*variable)).collect();
    let mut seen = BTreeSet::new();
    for fixed in [&given[..], &given[..written.first]] {
        let fixed = fixed.iter().filter(|variable| used.contains(variable));
        let mut forms: Vec<Vec<Gradient>> = all.iter().map(|part| of(*part)).collect();
        forms.push(fixed.map(|variable| unit(*variable)).collect());
        let needed = removal::needed(&forms, &results);
        let needed = all.iter().zip(needed).filter(|(_, needed)| *needed);
        seen.extend(needed.map(|(part, _)| *part));
    }
    seen
}

/// Returns the parts that alone refuse a lie.
fn by_lies(gadget: &Gadget, written: &WrittenRow) -> BTreeSet<Part> {
    let mut seen = BTreeSet::new();
    for variable in written.first..written.assignment.len() {
        let value = written.assignment[variable];
        for change in [
            Fr::one(),
            -Fr::one(),
            power(13),
            -power(13),
            power(91),
            -power(78),
        ] {
            let mut c = Composer::new(&[G1Affine::zero(); 2]);
            c.lies = HashMap::from([(variable, value + change)]);
            (gadget.write)(&mut c, &mut Ends::default(), VALUES);
            let (_, values) = c.finish().unwrap();
            if let [part] = written.refusing(&values)[..] {
                seen.insert(part);
            }
        }
    }
    seen
}

fn without(written: &WrittenRow, (row, reads): Part) -> Vec<Row> {
    let mut rows = written.circuit.rows()[written.rows.clone()].to_vec();
    match reads {
        true => rows[row].reads = None,
        false => rows[row].rule = Rule::Gate(Gate::default()),
    }
    rows
}

/// Returns which of these parts a lattice sees missing.
fn by_lattice(name: &str, written: &WrittenRow, parts: &[Part], python: &Python) -> Vec<bool> {
    let given = written.given();
    let faulty: Vec<Vec<Row>> = parts.iter().map(|part| without(written, *part)).collect();
    let systems = faulty.iter().map(|rows| {
        system(Rows {
            rows,
            ..written.rows(name, &given)
        })
    });
    let systems: Vec<System> = systems.collect();
    let found = lattice::candidates(python, &systems, SEED).unwrap();
    let made = written.made(&written.assignment);
    let of_parts = parts.iter().zip(&faulty).zip(&systems).zip(found);
    let seen = of_parts.map(|(((part, rows), system), found)| {
        let solved = system.solved();
        let mut tried = found
            .iter()
            .flat_map(|candidate| written.tried(rows, (system, &solved), candidate));
        tried.any(|values| {
            let refusing = written.refusing(&values);
            refusing.iter().all(|refusing| refusing == part) && written.made(&values) != made
        })
    });
    seen.collect()
}

fn removals(gadget: &Gadget, python: &Python, is_tried: bool) -> Removals {
    let Gadget {
        name: gadget_name, ..
    } = gadget;
    let written = written(gadget_name, gadget.write, VALUES);
    let all = all_parts(&written);
    let rank = by_rank(&written, gadget_name, &all);
    let lies = match is_tried {
        true => by_lies(gadget, &written),
        false => BTreeSet::new(),
    };
    let open = all
        .iter()
        .filter(|part| !rank.contains(part) && !lies.contains(part));
    let open: Vec<Part> = open.copied().collect();
    let dimensions = lattice::dimensions(&written.system(gadget_name));
    let is_small = dimensions.into_iter().all(|dimension| dimension <= LARGEST);
    let found = match is_tried && is_small {
        true => by_lattice(gadget_name, &written, &open, python),
        false => vec![false; open.len()],
    };
    let found = open.iter().zip(found).filter(|(_, found)| *found);
    let lattice: BTreeSet<Part> = found.map(|(part, _)| *part).collect();
    let seen = all.iter().map(|part| {
        let seen = if rank.contains(part) {
            Seen::Rank
        } else if lattice.contains(part) {
            Seen::Lattice
        } else if lies.contains(part) {
            Seen::Test
        } else {
            Seen::Nothing
        };
        (name(*part), seen)
    });
    Removals {
        name: (*gadget_name).to_owned(),
        seen: seen.collect(),
        tests: vec!["a lie".to_owned()],
    }
}

/// Returns the number of the day that chooses the share, as for other samples (`ZKFABRIC_DAY`);
/// `None` where all gadgets are tried.
fn today() -> Option<usize> {
    let variable = |name| std::env::var(name).ok();
    if variable("ZKFABRIC_ALL").as_deref() == Some("1") {
        return None;
    }
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let days = since.unwrap_or_default().as_secs() / (24 * 60 * 60);
    let given = variable("ZKFABRIC_DAY").map(|day| day.parse().unwrap());
    Some(given.unwrap_or(days as usize))
}

/// Returns the parts that nothing sees, by gadget.
fn unseen(found: &[Removals]) -> BTreeMap<&str, BTreeSet<String>> {
    let of_gadget = found.iter().map(|gadget| {
        let unseen = gadget.seen.iter();
        let unseen = unseen.filter(|(_, seen)| *seen == Seen::Nothing);
        let unseen: BTreeSet<String> = unseen.map(|(name, _)| name.clone()).collect();
        (gadget.name.as_str(), unseen)
    });
    of_gadget.filter(|(_, unseen)| !unseen.is_empty()).collect()
}

/// Every rule and every reading of a gadget is on the page with what sees it missing. The rank is
/// asked of all of them; lies and lattices are tried again for a day's share of the gadgets.
#[test]
fn every_row_of_a_gadget_is_seen_missing() {
    let Some(python) = Python::for_test() else {
        return;
    };
    let page_says = table::said(SECTION);
    let single = GADGETS.iter();
    let single = single.filter(|gadget| !COMPOSED.contains(&gadget.name));
    let day = today();
    let found = single.enumerate().map(|(place, gadget)| {
        let is_today = page::is_written() || day.is_none_or(|day| (day + place) % SHARE == 0);
        let mut found = removals(gadget, &python, is_today);
        for (name, seen) in &mut found.seen {
            let before = page_says.get(gadget.name).and_then(|seen| seen.get(name));
            // What is not tried today is what the page says.
            if let Some(before @ (Seen::Lattice | Seen::Test)) = before
                && !is_today
                && *seen == Seen::Nothing
            {
                *seen = *before;
            }
        }
        found
    });
    let found: Vec<Removals> = found.collect();
    table::check(SECTION, &found);
    let listed = UNSEEN
        .iter()
        .map(|(gadget, list)| (*gadget, table::split(list)));
    assert_eq!(unseen(&found), listed.collect());
}
