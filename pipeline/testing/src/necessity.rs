//! Every constraint and every message is needed: without it an attack succeeds.

use crate::attack::{Attacker, Breach, Order, Without, columns_of};
use crate::free;
use crate::oracle::{self, Verdict};
use crate::row::{RowChecker, is_lookup};
use crate::samples::{self, Honest};
use crate::starts;
use zkfabric_air::Message;
use zkfabric_chips::bus;
use zkfabric_chips::machine::Machine;
use zkfabric_vm::asm::Rng;

/// How hard to try.
#[derive(Debug, Clone, Copy)]
pub struct Effort {
    /// Honest rows of each operation.
    pub rows: usize,
    /// Pairs of cells changed in each row.
    pub pairs: usize,
    /// Rows tried in each attack.
    pub budget: usize,
    /// Rows tried in all, besides half as many in attacks on single columns.
    pub total: usize,
}

impl Effort {
    /// For a complete chip, which every attack has to fail on.
    pub const ATTACK: Self = Self {
        rows: 4,
        pairs: 20,
        budget: 40,
        total: 400_000,
    };
    /// For a chip without one constraint, which some attack has to succeed on.
    pub const NECESSITY: Self = Self {
        rows: 12,
        pairs: 10,
        budget: 80,
        total: 200_000,
    };
}

/// Rows of each operation on which what a missing constraint or message is about is changed by itself; on a
/// complete chip, whatever column there is.
const DIRECTED_ROWS: usize = 64;

/// Rows tried in each of these attacks.
const DIRECTED_BUDGET: usize = 160;

/// Attacks rows of a chip, complete or not, until one succeeds.
#[must_use]
pub fn attack(
    checker: &RowChecker<'_>,
    honest: &Honest,
    without: &Without,
    effort: Effort,
    seed: u64,
) -> Option<Breach> {
    let mut rng = Rng::new(seed);
    let constraints = checker.constraints.iter();
    let columns: Vec<Vec<usize>> = constraints
        .map(|(_, expression)| columns_of(expression))
        .collect();
    // What the missing constraint or message says nothing about any more.
    let dropped = without.constraints.iter();
    let mut concerned: Vec<usize> = dropped.flat_map(|&index| columns[index].clone()).collect();
    let interaction = without
        .interaction
        .and_then(|i| checker.air.interactions.get(i));
    for field in interaction.into_iter().flat_map(|i| &i.fields) {
        concerned.extend(columns_of(field));
    }
    let mut patience = DIRECTED_BUDGET;
    if *without == Without::default() {
        concerned = (0..checker.air.main.len()).collect();
        patience = effort.budget;
    }
    // First what touches these, on many rows; then everything.
    let mut left = effort.total / 2;
    for _ in 0..DIRECTED_ROWS {
        for row in honest.choose(1, &mut rng) {
            let cells = honest.row(row);
            let starts = starts::directed(checker, &cells, &concerned, &mut rng);
            let order = Order::ResultsFirst;
            let mut attacker = Attacker::new(checker, &columns, cells, without, order);
            if let Some(breach) = attacker.all(&starts, patience, &mut left) {
                return Some(breach);
            }
        }
        if left == 0 {
            break;
        }
    }
    let mut left = effort.total;
    // One row of each kind first, then the next one of each: most attacks succeed on any row.
    for _ in 0..effort.rows {
        for row in honest.choose(1, &mut rng) {
            let cells = honest.row(row);
            let starts = starts::starts(checker, &cells, effort.pairs, &mut rng);
            let order = Order::OperandsFirst;
            let mut attacker = Attacker::new(checker, &columns, cells, without, order);
            if let Some(breach) = attacker.all(&starts, effort.budget, &mut left) {
                return Some(breach);
            }
        }
    }
    None
}

/// Names of the constraints and messages of a chip without which no attack succeeds, unless they are listed as
/// implied, and of those that are listed and without which one does.
///
/// # Panics
/// For a name that is no chip's.
#[must_use]
pub fn unnecessary(machine: &Machine, chip: &str, seed: u64) -> Vec<String> {
    let air = samples::air(machine, chip);
    let checker = RowChecker::new(air);
    let honest = samples::honest(machine, chip, 24, seed);
    let mut unnecessary = Vec::new();
    for (name, constraints) in groups(&checker) {
        let without = Without {
            constraints,
            interaction: None,
        };
        let breach = attack(&checker, &honest, &without, Effort::NECESSITY, seed);
        if breach.is_some() == free::is_implied(air, &name) {
            unnecessary.push(name);
        }
    }
    // The tables and the image have nothing but messages with the verifier's columns: without one of them no
    // execution balances.
    if !air.fixed.is_empty() {
        return unnecessary;
    }
    for (index, interaction) in air.interactions.iter().enumerate() {
        let needed = if is_lookup(interaction.bus) {
            let without = Without {
                constraints: Vec::new(),
                interaction: Some(index),
            };
            attack(&checker, &honest, &without, Effort::NECESSITY, seed).is_some()
        } else {
            is_effect(&checker, &honest, index)
        };
        let name = format!("{} {index}", interaction.bus.name);
        if needed == free::is_implied(air, &name) {
            unnecessary.push(name);
        }
    }
    unnecessary
}

/// The constraints to drop, one at a time; but those of [`cpu::one_hot`] together: with few flags, or where
/// sums of the operations' codes are codes of no operation, one of them follows from the others. Likewise the
/// places of a [`product`]: without one of them, few operands are left on which a wrong row passes.
///
/// [`cpu::one_hot`]: zkfabric_chips::cpu::one_hot
/// [`product`]: zkfabric_chips::shift::product
fn groups(checker: &RowChecker<'_>) -> Vec<(String, Vec<usize>)> {
    let mut groups: Vec<(String, Vec<usize>)> = Vec::new();
    for (index, (name, ..)) in checker.constraints.iter().enumerate() {
        let flag = name.starts_with("flag ") && name.ends_with(" is boolean");
        let flag = flag || *name == "at most one flag";
        let place = *name == "place is boolean";
        let name = if flag { "one hot" } else { name };
        let group = |known: &str| (flag || place) && known == name;
        match groups.iter_mut().find(|(known, _)| group(known)) {
            Some((_, indices)) => indices.push(index),
            None => groups.push((name.to_string(), vec![index])),
        }
    }
    groups
}

/// Whether honest rows without the message are wrong.
fn is_effect(checker: &RowChecker<'_>, honest: &Honest, interaction: usize) -> bool {
    (0..honest.height()).any(|row| {
        let messages = checker.messages(&honest.row(row));
        let kept: Vec<Message> = messages
            .into_iter()
            .filter(|(index, _)| *index != interaction)
            .map(|(_, message)| message)
            .collect();
        matches!(oracle::judge(&checker.air.name, &kept), Verdict::Wrong(_))
    })
}

/// Checks honest rows of a chip: constraints, oracle, and that the counted lookups are those sent.
///
/// # Errors
/// What is wrong with which row.
pub fn check_honest(machine: &Machine, chip: &str, seed: u64) -> Result<(), String> {
    let air = samples::air(machine, chip);
    let checker = RowChecker::new(air);
    let honest = samples::honest(machine, chip, 300, seed);
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

/// The cells of a row as text.
#[must_use]
pub fn describe(air: &zkfabric_air::Air, row: &[ark_bn254::Fr]) -> String {
    let cells = air.main.iter().zip(row);
    let cells: Vec<String> = cells
        .map(|(spec, value)| format!("{}={value}", spec.name))
        .collect();
    cells.join(" ")
}
