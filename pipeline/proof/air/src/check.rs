//! Interpreters for tests: every constraint on every row, every message on every bus, every
//! permutation.

pub mod permutation;

use crate::{Air, Bus, Column, Expr, Kind, Variable};
use alloc::{collections::BTreeMap, format, string::String, vec::Vec};
use ark_bn254::Fr;
use ark_ff::Zero;

/// A constraint that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The chip.
    pub chip: String,
    /// The row.
    pub row: usize,
    /// The constraint's name.
    pub constraint: String,
}

/// A message sent more or less often than received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imbalance {
    /// The bus.
    pub bus: &'static str,
    /// The message.
    pub fields: Vec<Fr>,
    /// Sent minus received.
    pub surplus: Fr,
    /// Chips that sent or received the message.
    pub chips: Vec<String>,
}

fn value(main: &[Column], fixed: &[Column], row: usize) -> impl Fn(Variable) -> Option<Fr> {
    move |v| match v.kind {
        Kind::Main => main.get(v.index)?.get(row),
        Kind::Fixed => fixed.get(v.index)?.get(row),
    }
}

/// Returns the height of an instance, which is the height of its first column.
#[must_use]
pub fn height(main: &[Column], fixed: &[Column]) -> usize {
    main.iter()
        .chain(fixed)
        .map(Column::len)
        .next()
        .unwrap_or(0)
}

/// Returns the constraints violated on `row`.
#[must_use]
fn violations_on_row(air: &Air, main: &[Column], fixed: &[Column], row: usize) -> Vec<Violation> {
    let assignment = value(main, fixed, row);
    air.constraints
        .iter()
        .filter(|c| {
            c.expression
                .evaluate(&assignment)
                .is_none_or(|v| !v.is_zero())
        })
        .map(|c| Violation {
            chip: air.name.clone(),
            row,
            constraint: c.name.clone(),
        })
        .collect()
}

/// Returns all violated constraints.
#[must_use]
pub fn violations(air: &Air, main: &[Column], fixed: &[Column]) -> Vec<Violation> {
    let rows = 0..height(main, fixed);
    rows.flat_map(|row| violations_on_row(air, main, fixed, row))
        .collect()
}

/// Balance of all buses over several instances.
#[derive(Debug, Clone, Default)]
pub struct Balance {
    messages: BTreeMap<(Bus, Vec<Fr>), (Fr, Vec<String>)>,
}

impl Balance {
    /// Adds a message that belongs to no row, such as the verifier's own.
    pub fn add(&mut self, from: &str, bus: Bus, fields: Vec<Fr>, multiplicity: Fr) {
        if multiplicity.is_zero() {
            return;
        }
        let entry = self.messages.entry((bus, fields)).or_default();
        entry.0 += multiplicity;
        if !entry.1.iter().any(|chip| chip == from) {
            entry.1.push(String::from(from));
        }
    }

    /// Adds the messages of one row.
    fn add_row(&mut self, air: &Air, main: &[Column], fixed: &[Column], row: usize) {
        let assignment = value(main, fixed, row);
        let evaluate = |e: &Expr| e.evaluate(&assignment).unwrap_or_default();
        for interaction in &air.interactions {
            let multiplicity = evaluate(&interaction.multiplicity);
            if !multiplicity.is_zero() {
                let fields = interaction.fields.iter().map(evaluate).collect();
                self.add(&air.name, interaction.bus, fields, multiplicity);
            }
        }
    }

    /// Adds the messages of all rows.
    pub fn add_instance(&mut self, air: &Air, main: &[Column], fixed: &[Column]) {
        for row in 0..height(main, fixed) {
            self.add_row(air, main, fixed, row);
        }
    }

    /// Returns the messages that do not cancel.
    #[must_use]
    pub fn imbalances(&self) -> Vec<Imbalance> {
        self.messages
            .iter()
            .filter(|(_, (surplus, _))| !surplus.is_zero())
            .map(|((bus, fields), (surplus, chips))| Imbalance {
                bus: bus.name,
                fields: fields.clone(),
                surplus: *surplus,
                chips: chips.clone(),
            })
            .collect()
    }

    /// Returns whether every message cancels.
    #[must_use]
    pub fn is_balanced(&self) -> bool {
        self.messages.values().all(|(surplus, _)| surplus.is_zero())
    }

    /// Returns the first imbalances as text for a test's message.
    #[must_use]
    pub fn report(&self) -> String {
        let all = self.imbalances();
        let mut text = format!("{} messages out of balance", all.len());
        for one in all.iter().take(12) {
            let fields: Vec<String> = one.fields.iter().map(|f| format!("{f}")).collect();
            text += &format!(
                "\n  {} {:?} surplus {} by {:?}",
                one.bus, fields, one.surplus, one.chips
            );
        }
        text
    }
}
