//! Every constraint and every message is needed: without it, a wrong statement can be proved.

use crate::asm::Rng;
use crate::attack::{Attacker, Breach, Order, Without};
use crate::columns::columns_of;
use crate::messages::{PERMUTATION, is_lookup};
use crate::oracle::{self, Verdict};
use crate::row::RowChecker;
use crate::sample::Sample;
use crate::samples::{self, HonestInstance};
use crate::{flags, free, starts, witnesses};
use zkfabric_air::{Air, Message, Permutation};
use zkfabric_chips::bus;
use zkfabric_chips::chip_set::ChipSet;

/// Attacks of one kind.
#[derive(Debug, Clone, Copy)]
struct Phase {
    /// Starts of the attacks.
    beginnings: Beginnings,
    /// Honest rows of each operation.
    rows: usize,
    /// Rows tried in each attack.
    patience: usize,
    /// Rows tried in all.
    total: usize,
}

/// Kinds of starts.
#[derive(Debug, Clone, Copy)]
enum Beginnings {
    /// Changes of the columns concerned.
    Directed,
    /// Changes of the columns concerned together with other cells.
    Combined,
    /// Changes of anything, and this many random pairs of cells.
    Any(usize),
}

const fn phase(beginnings: Beginnings, rows: usize, patience: usize, total: usize) -> Phase {
    Phase {
        beginnings,
        rows,
        patience,
        total,
    }
}

/// Phases for a complete chip, on which every attack has to fail.
const COMPLETE: &[Phase] = &[
    phase(Beginnings::Directed, 64, 40, 200_000),
    phase(Beginnings::Combined, 64, 40, 100_000),
    phase(Beginnings::Any(20), 4, 40, 400_000),
];

/// Phases for a chip without one constraint or message, on which some attack has to succeed. Short
/// attacks on many rows succeed most often, so they come first.
const MISSING: &[Phase] = &[
    phase(Beginnings::Directed, 24, 12, 5_000),
    phase(Beginnings::Any(10), 2, 80, 10_000),
    phase(Beginnings::Combined, 16, 24, 20_000),
    phase(Beginnings::Directed, 64, 160, 50_000),
    phase(Beginnings::Any(10), 12, 80, 50_000),
    phase(Beginnings::Combined, 32, 80, 100_000),
    phase(Beginnings::Directed, 64, 160, 200_000),
    phase(Beginnings::Any(10), 12, 80, 200_000),
];

/// Phases for a chip without a part that is listed as harmless: attacks that would find the chip's
/// other breaches.
const HARMLESS: &[Phase] = &[
    phase(Beginnings::Directed, 24, 40, 10_000),
    phase(Beginnings::Combined, 16, 24, 10_000),
    phase(Beginnings::Any(10), 4, 40, 20_000),
];

/// Share of the rows that a day's sample attacks, and of the parts of a chip that it leaves out.
pub const PARTS: usize = 8;

/// Attacks a sample of the rows of a complete chip until one attack succeeds.
#[must_use]
pub fn attack(
    checker: &RowChecker<'_>,
    honest: &HonestInstance,
    sample: Sample,
    seed: u64,
) -> Option<Breach> {
    let (wrong, cells) = search(checker, honest, &Without::default(), COMPLETE, sample, seed);
    wrong.or(cells)
}

/// Attacks a sample of the rows of a chip, complete or not, until one proves something wrong. Also
/// returns the first row that passes without effect; on a complete chip, such a row ends the
/// search.
fn search(
    checker: &RowChecker<'_>,
    honest: &HonestInstance,
    without: &Without,
    phases: &[Phase],
    sample: Sample,
    seed: u64,
) -> (Option<Breach>, Option<Breach>) {
    let mut rng = Rng::new(seed);
    let constraints = checker.constraints.iter();
    let columns: Vec<Vec<usize>> = constraints
        .map(|(_, expression)| columns_of(expression))
        .collect();
    // Columns that the missing constraint or message no longer restricts.
    let dropped = without.constraint.and_then(|index| columns.get(index));
    let mut concerned: Vec<usize> = dropped.cloned().unwrap_or_default();
    let interaction = without
        .interaction
        .and_then(|i| checker.air.interactions.get(i));
    for field in interaction.into_iter().flat_map(|i| &i.fields) {
        concerned.extend(columns_of(field));
    }
    let complete = *without == Without::default();
    if complete {
        concerned = (0..checker.air.main.len()).collect();
    }
    let mut cells_only = None;
    for phase in phases {
        let mut left = phase.total;
        let rows = rows(honest, phase.rows, complete, &mut rng);
        let share = phase.total.div_ceil(rows.len());
        for (row, seed) in sample.of(rows, PARTS) {
            let mut own = seed.map(Rng::new);
            let rng = own.as_mut().unwrap_or(&mut rng);
            let row = honest.row(row);
            let (mut starts, order) = match phase.beginnings {
                Beginnings::Directed => (
                    starts::directed(checker, &row, &concerned, rng),
                    Order::ResultsFirst,
                ),
                Beginnings::Combined if complete => {
                    // Too many starts to use every column of every row.
                    let column = rng.pick(&concerned).unwrap_or_default();
                    (
                        starts::combined(checker, &row, &[column]),
                        Order::ResultsFirst,
                    )
                }
                Beginnings::Combined => (
                    starts::combined(checker, &row, &concerned),
                    Order::ResultsFirst,
                ),
                Beginnings::Any(pairs) => (
                    starts::starts(checker, &row, pairs, rng),
                    Order::OperandsFirst,
                ),
            };
            let mut patience = left;
            if complete {
                // Every column and every row gets its share of the attacks.
                shuffle(&mut starts, rng);
                patience = left.min(share);
            }
            let mut attacker = Attacker::new(checker, &columns, row, without, order);
            if !complete {
                attacker = attacker.for_effects();
            }
            left -= patience;
            let breach = attacker.all(&starts, phase.patience, &mut patience);
            left += patience;
            if cells_only.is_none() {
                cells_only = attacker.cells_only();
            }
            if breach.is_some() {
                return (breach, cells_only);
            }
            if left == 0 {
                break;
            }
        }
    }
    (None, cells_only)
}

/// Returns rows to attack, one of each kind first, then another of each: most attacks succeed on
/// any row. Each row of a complete chip has a seed of its own, so that attacks on a row are the
/// same whether the others are attacked or not.
fn rows(
    honest: &HonestInstance,
    each: usize,
    complete: bool,
    rng: &mut Rng,
) -> Vec<(usize, Option<u64>)> {
    let rows = (0..each).flat_map(|_| honest.choose(1, rng));
    let rows: Vec<usize> = rows.collect();
    let seed = |row| (row, complete.then(|| rng.next_u64()));
    rows.into_iter().map(seed).collect()
}

/// Result of the attacks without a constraint or message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttackResult {
    /// A row proves something wrong.
    Wrong,
    /// A cell is free that should not be; no row found has an effect that differs from an honest
    /// row's.
    Cell,
    /// No row passes.
    Nothing,
}

/// Returns constraints and messages of a chip without which the attacks do not reach a wrong
/// statement, together with the result, unless [`free`] lists exactly that with its reason. Only a
/// sample of the constraints and messages is left out.
///
/// # Panics
/// For a name without a chip, and for an invalid witness.
#[must_use]
pub fn unnecessary(
    chip_set: &ChipSet,
    chip: &str,
    sample: Sample,
    seed: u64,
) -> Vec<(String, AttackResult)> {
    let air = samples::air(chip_set, chip);
    let checker = RowChecker::new(air);
    let honest = samples::honest(chip_set, chip, 24, seed);
    let mut unnecessary = Vec::new();
    for (name, without) in sample.of(omissions(air), PARTS) {
        let listed = free::harmless(air, &name).is_some();
        let follows = |index| flags::follows(air, index);
        if !listed && without.constraint.is_some_and(follows) {
            continue;
        }
        let message = without.interaction.map(|i| air.interactions.get(i));
        let reached = match message.map(|message| message.map_or(PERMUTATION, |m| m.bus)) {
            // The tables have only messages with the verifier's columns: none of their rows is
            // wrong, but without one of the messages no execution balances, as tests/chips.rs
            // shows.
            Some(_) if !air.fixed.is_empty() => continue,
            _ if witnesses::proves(chip_set, &checker, &name, &without) => AttackResult::Wrong,
            Some(bus) if !is_lookup(bus) => is_effect(&checker, &honest, &without),
            _ => {
                let phases = if listed { HARMLESS } else { MISSING };
                match search(&checker, &honest, &without, phases, Sample::All, seed) {
                    (Some(_), _) => AttackResult::Wrong,
                    (None, Some(_)) => AttackResult::Cell,
                    (None, None) => AttackResult::Nothing,
                }
            }
        };
        if (reached == AttackResult::Wrong) == listed {
            unnecessary.push((name, reached));
        }
    }
    unnecessary
}

/// Returns all parts that a chip can lack, by name: a constraint's name, numbered where several
/// share it, `bus i` for the `i`-th message, or `permutation` for the lanes.
#[must_use]
pub fn omissions(air: &Air) -> Vec<(String, Without)> {
    let all: Vec<&str> = air.constraints.iter().map(|c| c.name.as_str()).collect();
    let numbered = |(index, name): (usize, &&str)| {
        let same = |other: &&&str| *other == name;
        let before = all.iter().take(index).filter(same).count();
        let name = match all.iter().filter(same).count() {
            1 => name.to_string(),
            _ => format!("{name} {before}"),
        };
        (name, Without::constraint(index))
    };
    let messages = air.interactions.iter().enumerate();
    let messages = messages.map(|(index, interaction)| {
        let name = format!("{} {index}", interaction.bus.name);
        (name, Without::message(index))
    });
    let constraints = all.iter().enumerate().map(numbered);
    let lanes = matches!(air.permutation, Some(Permutation::Lanes(_))).then(|| {
        let index = air.interactions.len();
        (PERMUTATION.name.to_string(), Without::message(index))
    });
    constraints.chain(messages).chain(lanes).collect()
}

/// Shuffles items uniformly.
fn shuffle<T>(items: &mut [T], rng: &mut Rng) {
    for last in (1..items.len()).rev() {
        items.swap(last, rng.below(last as u64 + 1) as usize);
    }
}

/// Returns whether honest rows without the message are wrong.
fn is_effect(checker: &RowChecker<'_>, honest: &HonestInstance, without: &Without) -> AttackResult {
    let wrong = (0..honest.height()).any(|row| {
        let kept = without.keep(checker.messages(&honest.row(row)));
        matches!(oracle::judge(&checker.air.name, &kept), Verdict::Wrong(_))
    });
    if wrong {
        AttackResult::Wrong
    } else {
        AttackResult::Nothing
    }
}

/// Checks honest rows of a chip: constraints, oracle, and that the sent lookups are the counted
/// ones.
///
/// # Errors
/// The error and its row.
pub fn check_honest(chip_set: &ChipSet, chip: &str, seed: u64) -> Result<(), String> {
    let air = samples::air(chip_set, chip);
    let checker = RowChecker::new(air);
    let honest = samples::honest(chip_set, chip, 300, seed);
    let mut sent = zkfabric_chips::lookups::Lookups::new(0);
    if honest.kinds.is_empty() {
        return Err(format!("chip {chip} has no honest row"));
    }
    for row in 0..honest.height() {
        let cells = honest.row(row);
        if let Some(&violated) = checker.violated(&cells).first() {
            let (name, ..) = checker.constraints[violated];
            return Err(format!(
                "chip {chip} row {row} violates {name}: {}",
                describe(air, &cells.main)
            ));
        }
        let messages: Vec<Message> = checker
            .messages(&cells)
            .into_iter()
            .map(|(_, m)| m)
            .collect();
        if row >= honest.kinds.len() && !messages.is_empty() {
            return Err(format!("chip {chip}: padding row {row} sends messages"));
        }
        let judged = oracle::judge(chip, &messages);
        if judged != Verdict::Right {
            return Err(format!(
                "chip {chip} row {row}: {judged:?}: {}",
                describe(air, &cells.main)
            ));
        }
        for message in &messages {
            count(&mut sent, message)?;
        }
    }
    let tables = [
        ("range16", &sent.range16, &honest.lookups.range16),
        ("bytes", &sent.bytes, &honest.lookups.bytes),
        ("power", &sent.powers, &honest.lookups.powers),
    ];
    for (table, sent, counted) in tables {
        if let Some(value) = (0..sent.len()).find(|&value| sent[value] != counted[value]) {
            let (sent, counted) = (sent[value], counted[value]);
            return Err(format!(
                "chip {chip} looks {value} up {sent} times in {table} and counts {counted}"
            ));
        }
    }
    Ok(())
}

fn count(sent: &mut zkfabric_chips::lookups::Lookups, message: &Message) -> Result<(), String> {
    if !is_lookup(message.bus) {
        return Ok(());
    }
    if !crate::row::is_in_table(message.bus, &message.fields) {
        return Err(format!("no such row in the table: {message:?}"));
    }
    let field = |index: usize| {
        let field = message.fields.get(index).and_then(crate::numbers::small);
        field.unwrap_or_default()
    };
    let times = crate::numbers::small(&message.multiplicity).unwrap_or_default();
    for _ in 0..times {
        match message.bus {
            bus::RANGE16 => sent.range16(field(0) as u16),
            bus::BYTES => sent.bytes(field(0) as u8, field(1) as u8),
            _ => sent.power(field(0) as u32),
        }
    }
    Ok(())
}

/// Returns the cells of a row as text.
#[must_use]
pub fn describe(air: &Air, row: &[ark_bn254::Fr]) -> String {
    let cells = air.main.iter().zip(row);
    let cells: Vec<String> = cells
        .map(|(spec, value)| format!("{}={value}", spec.name))
        .collect();
    cells.join(" ")
}

/// Returns the messages of a chip, other than lookups, without which no honest row is judged wrong.
#[must_use]
pub fn unneeded_messages(chip_set: &ChipSet, chip: &str, seed: u64) -> Vec<usize> {
    let checker = RowChecker::new(samples::air(chip_set, chip));
    let honest = samples::honest(chip_set, chip, 8, seed);
    let interactions = checker.air.interactions.iter().enumerate();
    let effects = interactions.filter(|(_, interaction)| !is_lookup(interaction.bus));
    let unneeded = effects.filter(|(index, _)| {
        (0..honest.height()).all(|row| {
            let messages = checker.messages(&honest.row(row)).into_iter();
            let kept = messages.filter(|(other, _)| other != index);
            let kept: Vec<Message> = kept.map(|(_, message)| message).collect();
            !matches!(oracle::judge(chip, &kept), Verdict::Wrong(_))
        })
    });
    unneeded.map(|(index, _)| index).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The samples are drawn from all attacked rows, each with the same attacks as among all.
    #[test]
    fn a_round_of_days_attacks_every_row_once() {
        let chip_set = ChipSet::new().expect("descriptions of chips");
        let honest = samples::honest(&chip_set, "div", 8, 1);
        let all = rows(&honest, 16, true, &mut Rng::new(1));
        assert_eq!(Sample::All.of(all.clone(), PARTS), all);
        let mut of_days = Vec::new();
        for day in 0..PARTS as u64 {
            let sample = Sample::Day(day).of(all.clone(), PARTS);
            assert!(sample.len() <= all.len().div_ceil(PARTS));
            of_days.extend(sample);
        }
        let mut all = all;
        of_days.sort_unstable();
        all.sort_unstable();
        assert_eq!(of_days, all);
        let kinds: Vec<Option<&usize>> = all.iter().map(|row| honest.kinds.get(row.0)).collect();
        // Rows of every kind, and rows of padding.
        for kind in honest.kinds.iter().map(Some).chain([None]) {
            assert!(kinds.contains(&kind), "{kind:?}");
        }
    }

    #[test]
    fn a_round_of_days_leaves_out_every_constraint_and_message_once() {
        let chip_set = ChipSet::new().expect("descriptions of chips");
        let air = samples::air(&chip_set, "add");
        let all: Vec<String> = omissions(air).into_iter().map(|(name, _)| name).collect();
        let mut of_days: Vec<String> = Vec::new();
        for day in 0..PARTS as u64 {
            let sample = Sample::Day(day).of(omissions(air), PARTS);
            of_days.extend(sample.into_iter().map(|(name, _)| name));
        }
        of_days.sort_unstable();
        let mut expected = all;
        expected.sort_unstable();
        assert_eq!(of_days, expected);
    }
}
