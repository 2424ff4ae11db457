//! Figures outside blocks: a number with a unit of time, rate or memory, in prose or in a table.
//! Such a figure either is not measured, and `bench/data/constants.json` states its reason, or
//! belongs in a block. Code between backquotes is ignored.

use std::{collections::BTreeMap, fs};

use super::{blocks, files, root};

/// Unmeasured figures, below the root of the repository.
const CONSTANTS: &str = "bench/data/constants.json";

/// Dated history, and pages that tests generate.
const LEFT_OUT: [&str; 4] = [
    "CHANGELOG.md",
    "docs/chips.md",
    "docs/cost.md",
    "docs/decisions/",
];

const TIMES: [&str; 11] = [
    "ns", "us", "µs", "ms", "s", "seconds", "minutes", "hours", "core-s", "core-ms", "core-us",
];
const SIZES: [&str; 4] = ["MiB", "GiB", "MB", "GB"];

/// Maximum number of words between a number and its rate: "33.7 M pairs of points per second".
const WORDS_OF_RATE: usize = 4;

/// A figure of a document that stands outside blocks for a reason.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Constant {
    document: String,
    figures: Vec<String>,
    why: String,
}

/// Returns the figures of a text, each with its line number.
fn loose(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let (mut code, mut block) = (false, false);
    for (number, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            code = !code;
        }
        block = (block || line.starts_with(blocks::BEGIN)) && line != blocks::END;
        if !code && !block {
            let figures = in_line(line).into_iter();
            found.extend(figures.map(|figure| (number + 1, figure)));
        }
    }
    found
}

fn in_line(line: &str) -> Vec<String> {
    let prose: String = line.split('`').step_by(2).collect::<Vec<_>>().join("`");
    let is_border = |c: char| c.is_whitespace() || matches!(c, '|' | '(' | ')' | '[' | ']');
    let words: Vec<&str> = prose
        .split(is_border)
        .filter(|word| !word.is_empty())
        .collect();
    let mut figures = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let unit = word.trim_end_matches(['.', ',', ';', ':', '*']);
        let before = &words[..at];
        if TIMES.contains(&unit) || SIZES.contains(&unit) {
            let number = before.last().filter(|word| is_number(word));
            figures.extend(number.map(|number| format!("{number} {unit}")));
        } else if unit.ends_with("/s") || unit == "second" && before.last() == Some(&"per") {
            let near = &before[at.saturating_sub(WORDS_OF_RATE + 2)..];
            let number = near.iter().rposition(|word| is_number(word));
            figures.extend(number.map(|number| format!("{} {unit}", near[number..].join(" "))));
        } else if unit.strip_suffix('x').is_some_and(is_number) {
            figures.push(unit.to_owned());
        }
    }
    figures
}

/// Returns whether a word is a number in digits, and neither a power nor a range of exponents.
fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
        && word.ends_with(|c: char| c.is_ascii_digit())
        && word
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
}

#[test]
fn documents_have_figures_in_blocks_alone() {
    let text = fs::read_to_string(root().join(CONSTANTS)).unwrap();
    let constants: Vec<Constant> = serde_json::from_str(&text).unwrap();
    let mut allowed = BTreeMap::new();
    for constant in &constants {
        assert!(!constant.why.is_empty(), "{}: no reason", constant.document);
        for figure in &constant.figures {
            let place = (constant.document.clone(), figure.clone());
            let twice = allowed.insert(place, false).is_some();
            assert!(!twice, "twice: {figure:?} of {}", constant.document);
        }
    }
    let mut without = Vec::new();
    for name in files::markdown(root()).unwrap() {
        if LEFT_OUT.iter().any(|left| name.starts_with(left)) {
            continue;
        }
        let text = fs::read_to_string(root().join(&name)).unwrap();
        for (line, figure) in loose(&text) {
            let place = (name.clone(), figure);
            match allowed.get_mut(&place) {
                Some(used) => *used = true,
                None => without.push(format!("{name}:{line}: {}", place.1)),
            }
        }
    }
    assert!(
        without.is_empty(),
        "figures outside of blocks: make each a block of a record, or remove it and link docs/performance.md; what is not measured \
         goes into {CONSTANTS} with the reason:\n{}",
        without.join("\n")
    );
    let unused: Vec<_> = allowed.iter().filter(|(_, used)| !**used).collect();
    assert!(
        unused.is_empty(),
        "in {CONSTANTS} but in no document: {unused:?}"
    );
}

#[test]
fn a_figure_with_a_unit_is_found() {
    let figures = |text: &str| {
        let found = loose(text).into_iter();
        found.map(|(_, figure)| figure).collect::<Vec<_>>()
    };
    for (text, expected) in [
        (
            "It takes 5.8 core-s, and 7 GiB.",
            &["5.8 core-s", "7 GiB"][..],
        ),
        (
            "It takes 45 to 80 minutes (12 ms).",
            &["80 minutes", "12 ms"],
        ),
        ("| msm | 1,270 ms | 2.1x |", &["1,270 ms", "2.1x"]),
        ("It runs 2.8 M clocks/s.", &["2.8 M clocks/s"]),
        (
            "58.9 M points of 2^22 per second",
            &["58.9 M points of 2^22 per second"],
        ),
        ("13 GB/s at 300 MHz", &["13 GB/s"]),
        // Powers, code, hexadecimal numbers and numbers without a unit.
        (
            "2^24 s, 0x10, `5 ms` and 992 bytes, 3 stages per second",
            &["3 stages per second"],
        ),
        ("`a` 5 ms `b`", &["5 ms"]),
        ("machines per second", &[]),
    ] {
        assert_eq!(figures(text), expected, "{text}");
    }
}

#[test]
fn blocks_and_code_are_left_out() {
    let text = "1 ms\n<!-- figures a b -->\n2 ms\n<!-- end of figures -->\n3 ms\n```console\n4 ms\n```\n5 ms\n";
    let lines: Vec<usize> = loose(text).iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, [1, 5, 9]);
}
