//! A row on its own: which constraints it violates, what it sends.

use crate::numbers::small;
use crate::oracle;
use ark_bn254::Fr;
use ark_ff::Zero;
use std::collections::BTreeMap;
use zkfabric_air::{Air, Bus, Expr, Kind, Message, Program, Variable};
use zkfabric_chips::bus;

/// The cells that constraints of a row can read: the row, its successor and its fixed columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// Main columns.
    pub current: Vec<Fr>,
    /// Main columns of the next row.
    pub next: Vec<Fr>,
    /// Main columns of the previous row, whose constraints read this one.
    pub previous: Vec<Fr>,
    /// Fixed columns.
    pub fixed: Vec<Fr>,
}

impl Window {
    fn get(&self, v: Variable) -> Option<Fr> {
        let row = match (v.kind, v.next) {
            (Kind::Main, false) => &self.current,
            (Kind::Main, true) => &self.next,
            (Kind::Fixed, false) => &self.fixed,
            _ => return None,
        };
        row.get(v.index).copied()
    }

    /// Value of an expression; as a constraint of the previous row, if `previous`.
    ///
    /// # Panics
    /// If it has other variables than columns of the chip.
    #[must_use]
    pub fn value(&self, expression: &Expr, previous: bool) -> Fr {
        let value = if previous {
            let before = Self {
                current: self.previous.clone(),
                next: self.current.clone(),
                previous: Vec::new(),
                fixed: self.fixed.clone(),
            };
            expression.evaluate(&|v| before.get(v))
        } else {
            expression.evaluate(&|v| self.get(v))
        };
        value.expect("an expression over the columns of the chip")
    }
}

/// A chip compiled for the evaluation of single rows.
#[derive(Debug)]
pub struct RowChecker<'a> {
    /// The chip.
    pub air: &'a Air,
    /// The constraints: the chip's, and once more for the previous row if any reads the next row.
    pub constraints: Vec<(&'a str, &'a Expr, bool)>,
    // The constraints of the row itself.
    own: Program,
    messages: Program,
}

impl<'a> RowChecker<'a> {
    /// Compiles a chip.
    #[must_use]
    pub fn new(air: &'a Air) -> Self {
        let mut constraints = Vec::new();
        for previous in [false, true] {
            for constraint in &air.constraints {
                let mut reads_next = false;
                let expression = &constraint.expression;
                expression.for_each_variable(&mut |v| reads_next |= v.next);
                if !previous || reads_next {
                    constraints.push((constraint.name.as_str(), expression, previous));
                }
            }
        }
        let own = constraints.iter().filter(|(_, _, previous)| !previous);
        let own: Vec<Expr> = own
            .map(|(_, expression, _)| (*expression).clone())
            .collect();
        let mut messages = Vec::new();
        for interaction in &air.interactions {
            messages.push(interaction.multiplicity.clone());
            messages.extend(interaction.fields.iter().cloned());
        }
        Self {
            air,
            constraints,
            own: Program::compile(&own),
            messages: Program::compile(&messages),
        }
    }

    /// Indices of the violated constraints; those of the previous row come behind all others.
    ///
    /// # Panics
    /// If the row has too few columns.
    #[must_use]
    pub fn violated(&self, row: &Window) -> Vec<usize> {
        let values = self.own.evaluate(|v| row.get(v));
        let mut values = values
            .expect("expressions over the columns of the chip")
            .into_iter();
        let constraints = self.constraints.iter().enumerate();
        let violated = constraints.filter(|(_, (_, expression, previous))| {
            let value = match previous {
                false => values.next().unwrap_or_default(),
                true => row.value(expression, true),
            };
            !value.is_zero()
        });
        violated.map(|(index, _)| index).collect()
    }

    /// Index of the interaction and its message, where the multiplicity is not zero.
    ///
    /// # Panics
    /// If the row has too few columns.
    #[must_use]
    pub fn messages(&self, row: &Window) -> Vec<(usize, Message)> {
        let values = self.messages.evaluate(|v| row.get(v));
        let mut values = values
            .expect("expressions over the columns of the chip")
            .into_iter();
        let mut messages = Vec::new();
        for (index, interaction) in self.air.interactions.iter().enumerate() {
            let multiplicity = values.next().unwrap_or_default();
            let fields = values.by_ref().take(interaction.fields.len()).collect();
            if !multiplicity.is_zero() {
                let message = Message {
                    bus: interaction.bus,
                    multiplicity,
                    fields,
                };
                messages.push((index, message));
            }
        }
        messages
    }
}

/// Sum of multiplicities of equal messages, without those that cancel.
#[must_use]
pub fn net<'m>(messages: impl IntoIterator<Item = &'m Message>) -> BTreeMap<(Bus, Vec<Fr>), Fr> {
    let mut sums = BTreeMap::new();
    for message in messages {
        let key = (message.bus, message.fields.clone());
        *sums.entry(key).or_insert_with(Fr::zero) += message.multiplicity;
    }
    sums.retain(|_, sum| !sum.is_zero());
    sums
}

/// Whether messages on the bus are looked up in a table, so that any number of them is fine.
#[must_use]
pub fn is_lookup(bus: Bus) -> bool {
    bus == bus::RANGE16 || bus == bus::BYTES || bus == bus::POWER
}

/// Whether the table of a lookup bus holds the message. The program table is taken to hold every
/// instruction that the decoder can produce.
#[must_use]
pub fn is_in_table(bus: Bus, fields: &[Fr]) -> bool {
    let values: Vec<Option<u64>> = fields.iter().map(small).collect();
    match (bus, values.as_slice()) {
        (bus::RANGE16, &[Some(value)]) => value < 1 << 16,
        (bus::BYTES, &[Some(a), Some(b), Some(and)]) => a < 256 && b < 256 && and == a & b,
        (bus::POWER, &[Some(exponent), _]) => {
            let power = u32::try_from(exponent).ok().filter(|&n| n <= 64);
            power.map(crate::numbers::power_of_two) == fields.get(1).copied()
        }
        (bus::PROGRAM, _) => oracle::decode(fields).is_some(),
        _ => !is_lookup(bus),
    }
}
