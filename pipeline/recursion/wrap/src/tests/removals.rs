//! What sees each row of the gadgets missing.
//!
//! A row is left out without its rule, or without what it reads. The rank sees it where a number of
//! the gadget can move then, with the inputs given or, for what a gadget says of its inputs, with
//! any inputs. A lie is another value of one number with all that follows from it, or a value that
//! is too large for what a row reads with all else as the rules have it: the parts that alone
//! refuse one are seen by it. A lattice sees a part without which a small change has other results.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use ark_bn254::{Fq, Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::{AdditiveGroup as _, One as _, PrimeField as _};
use num_bigint::BigUint;
use zkfabric_determinism::circuit::{Rows, completed, parts, system};
use zkfabric_determinism::python::Python;
use zkfabric_determinism::removal::table::{self, Removals, Seen};
use zkfabric_determinism::{Gradient, System, lattice, page, removal};
use zkfabric_plonk::{Gate, Row, Rule};

use super::determinism::{DIGITS_OF_KEYS, Ends, GADGETS, Gadget, SEED, WrittenRow, written};
use crate::composer::Composer;
use crate::range::{bits, power};

/// The section of the page.
const SECTION: &str = "gadget removals";
/// The seed of the values that gadgets are written with.
const VALUES: u64 = 3;
/// One part in how many of the gadgets is tried each day.
const SHARE: usize = 8;
/// Gadgets with larger lattices are not searched without a row.
const LARGEST: usize = 40;
/// Gadgets that are made of others, which have all of their rows; the lookup of a point, which its
/// search writes three times, so that no row of it is missing alone; and the digits, whose ranges
/// repeat what they read: [`DIGITS_OF_KEYS`] takes their place.
const COMPOSED: &[&str] = &[
    "point",
    "lookup of a point",
    "halves of a point",
    "double",
    "add",
    "add several",
    "image by the endomorphism",
    "digits",
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

/// Returns lies about a gadget's numbers: another value of one of them.
fn lies(written: &WrittenRow) -> Vec<HashMap<usize, Fr>> {
    let mut lies = Vec::new();
    let value = |variable: usize| written.assignment[variable];
    for variable in written.first..written.assignment.len() {
        for change in [
            Fr::one(),
            -Fr::one(),
            power(13),
            -power(13),
            power(91),
            -power(78),
            -value(variable).double(),
        ] {
            lies.push(HashMap::from([(variable, value(variable) + change)]));
        }
    }
    lies
}

/// Returns lies about what one row reads: all other rows are solved for what nobody reads, with the
/// inputs as they are and another number that is read, or with any inputs and another number of the
/// row.
fn around(written: &WrittenRow, (row, _): Part) -> Vec<Vec<Fr>> {
    let rows = &written.circuit.rows()[written.rows.clone()];
    let read_by = |row: &Row| {
        let [_, b, c] = row.wires.map(|wire| wire.index());
        row.reads.into_iter().flat_map(move |_| [b, c])
    };
    let own: BTreeSet<usize> = read_by(&rows[row]).collect();
    let read: BTreeSet<usize> = rows.iter().flat_map(read_by).collect();
    let others = || read.difference(&own).copied();
    let constants = 0..written.first;
    let with_inputs: BTreeSet<usize> = written.given().into_iter().chain(others()).collect();
    let without: BTreeSet<usize> = constants.chain(others()).collect();
    let solved = |known: &BTreeSet<usize>, moved: usize, change: Fr| {
        let mut values = vec![None; written.assignment.len()];
        for variable in known {
            values[*variable] = Some(written.assignment[*variable]);
        }
        values[moved] = Some(written.assignment[moved] + change);
        completed(rows, values, &written.assignment)
    };
    let mut lies = Vec::new();
    for moved in others() {
        for change in [Fr::one(), -Fr::one()] {
            lies.push(solved(&with_inputs, moved, change));
        }
    }
    let with_own = &without | &own;
    for moved in &own {
        for change in [4, 13, 26].map(power) {
            for known in [&without, &with_own] {
                lies.push(solved(known, *moved, change));
            }
        }
    }
    lies
}

/// Where a gadget's integer of 254 bits is, by rows and wires, from which bit on and with how many;
/// the row of its borrow; and the order that it has to be below.
struct Borrow {
    gadget: &'static str,
    row: usize,
    parts: &'static [(usize, usize, u32)],
    order: fn() -> BigUint,
}

const BORROWS: &[Borrow] = &[
    Borrow {
        gadget: "halves",
        row: 14,
        parts: &[(0, 0, 0), (6, 0, 128)],
        order: || Fr::MODULUS.into(),
    },
    Borrow {
        gadget: "canonical",
        row: 21,
        parts: &[(1, 0, 0), (0, 1, 91), (0, 2, 169)],
        order: || Fq::MODULUS.into(),
    },
];

/// Returns what alone refuses an integer plus the order, with a borrow that is no bit.
fn by_borrow(gadget: &Gadget) -> Option<Part> {
    let borrow = BORROWS.iter().find(|borrow| borrow.gadget == gadget.name)?;
    let order = (borrow.order)();
    (VALUES..).step_by(5).take(40).find_map(|seed| {
        let written = written(gadget.name, gadget.write, seed);
        let rows = &written.circuit.rows()[written.rows.clone()];
        let wire = |row: usize, wire: usize| rows[row].wires[wire].index();
        let parts = borrow.parts.iter();
        let parts: Vec<(usize, u32)> = parts
            .map(|(row, place, from)| (wire(*row, *place), *from))
            .collect();
        let of_part = |(variable, from): &(usize, u32)| {
            BigUint::from(written.assignment[*variable].into_bigint()) << *from
        };
        let integer = parts.iter().map(of_part).sum::<BigUint>() + &order;
        if integer.bits() > 254 {
            return None;
        }
        let mut lies = HashMap::new();
        let ends = parts.iter().skip(1).map(|(_, from)| *from).chain([254]);
        for ((variable, from), end) in parts.iter().zip(ends) {
            let mask = (BigUint::one() << (end - from)) - BigUint::one();
            lies.insert(*variable, Fr::from((&integer >> *from) & mask));
        }
        let low = |integer: &BigUint| Fr::from(integer % (BigUint::one() << 128));
        let most = order.clone() - BigUint::one();
        let slack = Fr::from(most.clone()) - Fr::from(integer.clone());
        let missing = bits(slack, 0, 128) + low(&integer) - low(&most);
        lies.insert(wire(borrow.row, 0), missing / power(128));
        let mut c = Composer::new(&[G1Affine::zero(); 2]);
        c.lies = lies;
        (gadget.write)(&mut c, &mut Ends::default(), seed);
        let (_, values) = c.finish().unwrap();
        match written.refusing(&values)[..] {
            [part] => Some(part),
            _ => None,
        }
    })
}

/// Returns the parts that alone refuse a lie, of those that are still to be seen.
fn by_lies(gadget: &Gadget, written: &WrittenRow, open: &BTreeSet<Part>) -> BTreeSet<Part> {
    let mut seen = BTreeSet::new();
    for lies in lies(written) {
        let mut c = Composer::new(&[G1Affine::zero(); 2]);
        c.lies = lies;
        (gadget.write)(&mut c, &mut Ends::default(), VALUES);
        let (_, values) = c.finish().unwrap();
        if let [part] = written.refusing(&values)[..] {
            seen.insert(part);
        }
    }
    seen.extend(by_borrow(gadget));
    let readings = open.difference(&seen).filter(|(_, reads)| *reads);
    let found = readings.filter(|part| {
        let mut lies = around(written, **part).into_iter();
        lies.any(|values| written.refusing(&values)[..] == [**part])
    });
    let found: Vec<Part> = found.copied().collect();
    seen.extend(found);
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
    let open = all.iter().filter(|part| !rank.contains(part));
    let open: BTreeSet<Part> = open.copied().collect();
    let lies = match is_tried {
        true => by_lies(gadget, &written, &open),
        false => BTreeSet::new(),
    };
    let open: Vec<Part> = open.difference(&lies).copied().collect();
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
    let single = GADGETS.iter().chain([&DIGITS_OF_KEYS]);
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
    assert_eq!(unseen(&found), BTreeMap::new());
}
