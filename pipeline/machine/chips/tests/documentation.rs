//! `docs/chips.md` states the chips' descriptions: `ZKFABRIC_WRITE=1` writes it. The counts in
//! `docs/protocol.md` match the chips.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests, outside of test functions"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use zkfabric_air::{Air, Expr, Kind, Permutation};
use zkfabric_chips::bus;
use zkfabric_chips::chip::Chip;
use zkfabric_chips::chip_set::ChipSet;

const INTRODUCTION: &str = "# Chips

Columns, bus messages and constraints of every chip, in the order of the verifying key. This page is
made from the descriptions that are proved (`ZKFABRIC_WRITE=1 cargo test -p zkfabric-chips --test
documentation` writes it); why they suffice stands in each chip's module documentation. A positive
multiplicity sends, a negative one receives. What the buses mean stands in
[protocol.md](protocol.md).

";

/// Returns the name of a column's array, or the column's own name.
fn array(air: &Air, column: usize) -> &str {
    let name = &air.main[column].name;
    name.split_once('[').map_or(name, |(array, _)| array)
}

/// Returns the main columns of an expression.
fn columns(expression: &Expr) -> BTreeSet<usize> {
    let mut columns = BTreeSet::new();
    expression.for_each_variable(&mut |variable| {
        if variable.kind == Kind::Main {
            columns.insert(variable.index);
        }
    });
    columns
}

/// Returns the checks in a row that bound a column's size.
fn shown(air: &Air, column: usize) -> BTreeSet<String> {
    let array = array(air, column);
    let mut shown = BTreeSet::new();
    for interaction in &air.interactions {
        let mut fields = interaction.fields.iter();
        let read = fields.find(|field| columns(field).contains(&column));
        let Some(read) = read else {
            continue;
        };
        let alone = matches!(read.degree(), 1) && columns(read).len() == 1;
        match interaction.bus {
            bus::RANGE16 if alone => shown.insert(format!("lookup of `{array}` in `range16`")),
            bus::RANGE16 => shown.insert(format!(
                "lookup of `{}` in `range16`, times what its curve has fewer bits",
                air.main[column].name
            )),
            bus::BYTES => shown.insert(format!("lookup of `{array}` in `bytes`")),
            _ => false,
        };
    }
    for constraint in &air.constraints {
        let form = constraint.expression.boolean();
        if form.is_some_and(|form| columns(form) == BTreeSet::from([column])) {
            shown.insert(format!("constraint `{}`", constraint.name));
        }
    }
    if let Some(Permutation::Lanes(lanes)) = &air.permutation {
        let mut lanes = lanes.before.iter().chain(&lanes.after);
        if lanes.any(|lane| columns(lane).contains(&column)) {
            shown.insert("the argument of permutations, whose lanes are sums of bits".to_owned());
        }
    }
    shown
}

/// A property of a call's result that its readers rely on, and a test that fails without it.
struct Reader {
    chip: &'static str,
    /// The columns of the result.
    result: &'static str,
    relies_on: &'static str,
    /// Constraints that show the property, besides the checks of the columns' sizes.
    by: &'static [&'static str],
    /// File below `pipeline/testing/tests` and name of the test.
    test: [&'static str; 2],
}

const fn reader(
    [chip, result]: [&'static str; 2],
    relies_on: &'static str,
    by: &'static [&'static str],
    test: [&'static str; 2],
) -> Reader {
    Reader {
        chip,
        result,
        relies_on,
        by,
        test,
    }
}

/// Property that every reader of a register or of memory relies on.
const WORD: &str = "a word is below 2^64";
/// Property that the guest's `canonical` and the next call rely on.
const COORDINATE: &str = "a coordinate is below the power of two above its modulus";
const BELOW: &[&str] = &["result below the modulus", "borrow is boolean"];
const OF_ADDITIONS: [&str; 2] = [
    "curve/add.rs",
    "results_are_below_the_power_of_two_of_their_curve",
];
const OF_MODULAR: [&str; 2] = ["modular/needed.rs", "everything_in_256_bits_is_needed"];
const OF_LONG_MODULAR: [&str; 2] = ["modular/needed.rs", "everything_in_384_bits_is_needed"];
const OF_BLAKE2B: [&str; 2] = ["blake2b.rs", "every_check_is_needed"];

const READERS: &[Reader] = &[
    reader(
        ["input", "word"],
        WORD,
        &[],
        ["chips.rs", "every_constraint_is_needed"],
    ),
    reader(
        ["keccak_absorb", "after"],
        WORD,
        &[],
        ["keccak.rs", "changed_rows_and_lanes_are_noticed"],
    ),
    reader(["curve_add", "after_x"], COORDINATE, &[], OF_ADDITIONS),
    reader(["curve_add", "after_y"], COORDINATE, &[], OF_ADDITIONS),
    reader(
        ["curve_add", "declined"],
        "a bit",
        &["at most one flag"],
        ["curve/add.rs", "flags_of_an_addition_are_needed"],
    ),
    reader(
        ["modular_256", "flags, m, quotient"],
        WORD,
        &["at most one flag"],
        OF_MODULAR,
    ),
    reader(
        ["modular_256", "result"],
        "the number is below the modulus",
        BELOW,
        OF_MODULAR,
    ),
    reader(
        ["modular_384", "flags, m, quotient"],
        WORD,
        &["at most one flag"],
        OF_LONG_MODULAR,
    ),
    reader(
        ["modular_384", "result"],
        "the number is below the modulus",
        BELOW,
        OF_LONG_MODULAR,
    ),
    reader(
        ["sha256_compress", "after"],
        WORD,
        &[],
        ["sha256/call.rs", "every_check_of_a_call_is_needed"],
    ),
    reader(["blake2b_round", "sums"], WORD, &[], OF_BLAKE2B),
    reader(["blake2b_round", "tops, xors"], WORD, &[], OF_BLAKE2B),
    reader(["blake2b_round", "xors"], WORD, &[], OF_BLAKE2B),
];

/// Returns the results of calls, by the names of their columns, with the checks that bound their
/// sizes.
fn results(air: &Air) -> BTreeMap<String, BTreeSet<String>> {
    let mut results: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let messages = air.interactions.iter();
    let accesses: Vec<_> = messages
        .filter(|message| message.bus == bus::MEMORY)
        .collect();
    for access in accesses.chunks(2) {
        let [before, after] = access else { continue };
        let (Some(before), Some(after)) = (before.fields.last(), after.fields.last()) else {
            continue;
        };
        if before == after {
            continue;
        }
        let columns = columns(after);
        let arrays: BTreeSet<&str> = columns.iter().map(|column| array(air, *column)).collect();
        let arrays: Vec<&str> = arrays.into_iter().collect();
        let shown = columns.iter().flat_map(|column| shown(air, *column));
        results.entry(arrays.join(", ")).or_default().extend(shown);
    }
    results
}

/// Returns whether a constraint of this name reads a column of the result.
fn reads(air: &Air, name: &str, result: &str) -> bool {
    let mut named = air
        .constraints
        .iter()
        .filter(|constraint| constraint.name == name);
    named.any(|constraint| {
        let mut columns = columns(&constraint.expression).into_iter();
        columns.any(|column| result.split(", ").any(|part| part == array(air, column)))
    })
}

/// Returns the results of calls as a table.
fn ranges(chip_set: &ChipSet) -> String {
    let mut text = String::from(
        "## Results of calls\n\nWhat a call writes to memory or to a register, and what shows its size.\n\n\
         | chip | result | its readers rely on | shown by | without it, this test of `pipeline/testing/tests` fails |\n\
         |---|---|---|---|---|\n",
    );
    let mut readers: Vec<&Reader> = READERS.iter().collect();
    for chip in &chip_set.chips {
        let Chip::Call(chip) = chip else { continue };
        let air = chip_set
            .airs
            .iter()
            .find(|air| air.name == chip.name())
            .unwrap();
        for (result, mut shown) in results(air) {
            let place = readers
                .iter()
                .position(|reader| [reader.chip, reader.result] == [&air.name, &result]);
            let place = place.unwrap_or_else(|| panic!("{}: who reads {result}?", air.name));
            let reader = readers.remove(place);
            for name in reader.by {
                assert!(
                    reads(air, name, &result),
                    "{}: {name} of {result}",
                    air.name
                );
                shown.insert(format!("constraint `{name}`"));
            }
            let [file, test] = reader.test;
            let path = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("../../testing/tests")
                .join(file);
            let source = std::fs::read_to_string(path).unwrap();
            assert!(
                source.contains(&format!("fn {test}()")),
                "no test {test} in {file}"
            );
            let shown: Vec<String> = shown.into_iter().collect();
            writeln!(
                text,
                "| {} | `{}` | {} | {} | `{file}`: `{test}` |",
                air.name,
                result.replace(", ", "`, `"),
                reader.relies_on,
                shown.join("; ")
            )
            .unwrap();
        }
    }
    let left: Vec<&str> = readers.iter().map(|reader| reader.result).collect();
    assert!(left.is_empty(), "no call writes {left:?}");
    text + "\n"
}

#[test]
fn the_page_of_chips_is_current() {
    let chip_set = ChipSet::new().unwrap();
    let chips: String = chip_set.airs.iter().map(Air::to_markdown).collect();
    let ranges = ranges(&chip_set);
    let page = format!("{INTRODUCTION}{ranges}{chips}")
        .trim_end()
        .to_string()
        + "\n";
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/chips.md");
    if std::env::var_os("ZKFABRIC_WRITE").is_some() {
        std::fs::write(path, &page).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        written == page,
        "docs/chips.md is stale: run this test with ZKFABRIC_WRITE=1"
    );
}

/// Returns `log2` of the least power of two that is at least this number.
fn log2_up(number: usize) -> u32 {
    number.next_power_of_two().ilog2()
}

/// Checks the bounds of the table that depend on the chips, by the limits of proofs: `2^12` shards
/// of `2^12` instances of `2^22` rows.
#[test]
fn the_soundness_count_is_of_the_chips() {
    /// A lower bound of `log2` of the order.
    const FIELD: u32 = 253;
    let chip_set = ChipSet::new().unwrap();
    let most = |count: fn(&Air) -> usize| chip_set.airs.iter().map(count).max().unwrap();
    let messages = most(|air| air.interactions.len());
    let busiest = chip_set.airs.iter();
    let busiest = busiest
        .filter(|air| air.interactions.len() == messages)
        .map(|air| format!("`{}`", air.name))
        .collect::<Vec<_>>()
        .join(", ");
    let fields = most(|air| {
        let fields = air.interactions.iter().map(|message| message.fields.len());
        fields.max().unwrap_or(0)
    });
    let constraints = most(|air| air.constraints.len());
    let columns = most(|air| air.main.len() + air.fixed.len());

    let log_messages = 46 + log2_up(messages);
    let pairs = FIELD - 2 * log_messages - log2_up(fields);
    let of_shard = 12 + log2_up(constraints.max(columns) + 1);
    // Blocks of `2^22 / 8` groups, one per message of each instance.
    let groups = 22 - 3 + 12 + log2_up(messages);
    let largest = FIELD - of_shard;
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/protocol.md");
    let page = std::fs::read_to_string(path).unwrap();
    for expected in [
        format!(
            "A row sends and receives {messages} messages at most ({busiest}), so all shards together have \
             `N <= 2^46 * {messages} < 2^{log_messages}` messages.\n"
        ),
        format!("A chip has {constraints} constraints and {columns} columns at most, "),
        format!(" `n <= {groups}` group variables in the tree of a shard, "),
        format!(" `K, C < 2^{of_shard}`:\n"),
        format!("| `beta` | `N^2 * {fields} / F < 2^-{pairs}` |\n"),
        format!(
            "is zero | `alpha` | `N / F < 2^-{}` |\n",
            FIELD - log_messages
        ),
        format!(
            "tells | `alpha` | `N / F < 2^-{}` |\n",
            FIELD - log_messages
        ),
        format!("| `(n + 3 + K + 1) / F < 2^-{largest}` |\n"),
        format!("| `(C + 2 * 18) / F < 2^-{largest}` |\n"),
        format!("stays below `2^-{}`", largest - 12),
        format!(
            "all but the weights of 128 bits stay below `2^-{}`",
            pairs - 100
        ),
    ] {
        assert!(
            page.contains(&expected),
            "docs/protocol.md is stale, the chips say: {expected}"
        );
    }
}
