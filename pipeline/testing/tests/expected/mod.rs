//! Required parts of every chip, according to `chips.txt`.

use std::collections::BTreeMap;
use zkfabric_air::{Air, Permutation};

/// Constraints and messages of a chip.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ExpectedParts {
    /// Names in order, then the chip's role in permutations.
    pub(crate) constraints: Vec<String>,
    /// Number of messages by bus.
    pub(crate) messages: BTreeMap<String, usize>,
}

impl ExpectedParts {
    /// Returns the parts of a description.
    pub(crate) fn of(air: &Air) -> Self {
        let mut messages = BTreeMap::new();
        for interaction in &air.interactions {
            *messages
                .entry(interaction.bus.name.to_string())
                .or_default() += 1;
        }
        let constraints = air.constraints.iter().map(|c| c.name.clone());
        let permutation = air.permutation.as_ref().map(|part| match part {
            Permutation::Bits => "bits of permutations".to_owned(),
            Permutation::Lanes(_) => "lanes of permutations".to_owned(),
        });
        Self {
            constraints: constraints.chain(permutation).collect(),
            messages,
        }
    }
}

/// Reads all chips of the file.
pub(crate) fn chips() -> BTreeMap<String, ExpectedParts> {
    let mut chips: BTreeMap<String, ExpectedParts> = BTreeMap::new();
    let lines = include_str!("chips.txt").lines();
    for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some((chip, messages)) = line.split_once(" > ") {
            let chip = chips.entry(chip.to_string()).or_default();
            for message in messages.split(", ") {
                let (bus, count) = message.rsplit_once(' ').expect("bus and count");
                let count = count.parse().expect("a count");
                chip.messages.insert(bus.to_string(), count);
            }
        } else {
            let (chip, names) = line.split_once(':').expect("chip and constraints");
            let names = names.split(';').map(str::trim);
            let names = names.filter(|name| !name.is_empty()).flat_map(several);
            let chip = chips.entry(chip.to_string()).or_default();
            chip.constraints.extend(names);
        }
    }
    chips
}

/// Returns the names that `bit 0..=63 is boolean` or `place is boolean * 4` stands for.
fn several(name: &str) -> Vec<String> {
    if let Some((name, count)) = name.split_once(" * ") {
        return vec![name.to_string(); count.parse().expect("a count")];
    }
    let Some((before, after)) = name.split_once("..=") else {
        return vec![name.to_string()];
    };
    let (before, first) = before.rsplit_once(' ').expect("a number");
    let (last, after) = after.split_once(' ').expect("a number");
    let numbers: [u32; 2] = [first, last].map(|number| number.parse().expect("a number"));
    let numbers = numbers[0]..=numbers[1];
    numbers
        .map(|number| format!("{before} {number} {after}"))
        .collect()
}
