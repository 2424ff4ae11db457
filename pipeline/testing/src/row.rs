//! A single row: its violated constraints and its messages.

use crate::messages::{PERMUTATION, is_lookup};
use crate::numbers::small;
use crate::oracle::{self, Verdict};
use crate::polynomial::Polynomial;
use ark_bn254::Fr;
use ark_ff::Zero;
use zkfabric_air::{Air, Bus, Expr, Kind, Linear, Message, Permutation, Variable};
use zkfabric_chips::bus;

/// The cells of a row, which are all inputs of its constraints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Main columns.
    pub main: Vec<Fr>,
    /// Fixed columns.
    pub fixed: Vec<Fr>,
}

impl Row {
    /// Returns the value of an expression.
    ///
    /// # Panics
    /// If the expression has variables other than columns of the chip.
    #[must_use]
    pub fn value(&self, expression: &Expr) -> Fr {
        let cell = |v: Variable| match v.kind {
            Kind::Main => self.main.get(v.index).copied(),
            Kind::Fixed => self.fixed.get(v.index).copied(),
        };
        let value = expression.evaluate(&cell);
        value.expect("an expression over the columns of the chip")
    }

    /// Returns an expression as a polynomial in one main column.
    ///
    /// # Panics
    /// As [`Row::value`].
    #[must_use]
    pub fn polynomial(&self, expression: &Expr, column: usize) -> Polynomial {
        let cell = |v: Variable| match v.kind {
            Kind::Main if v.index == column => Some(Polynomial::unknown()),
            Kind::Main => self.main.get(v.index).copied().map(Polynomial::from),
            Kind::Fixed => self.fixed.get(v.index).copied().map(Polynomial::from),
        };
        let value = expression.evaluate(&cell);
        value.expect("an expression over the columns of the chip")
    }
}

/// Evaluates single rows of a chip.
#[derive(Debug)]
pub struct RowChecker<'a> {
    /// The chip.
    pub air: &'a Air,
    /// Names and expressions of the constraints.
    pub constraints: Vec<(&'a str, &'a Expr)>,
}

impl<'a> RowChecker<'a> {
    /// Creates the checker of a chip.
    #[must_use]
    pub fn new(air: &'a Air) -> Self {
        let constraints = air.constraints.iter();
        let constraints = constraints.map(|c| (c.name.as_str(), &c.expression));
        Self {
            air,
            constraints: constraints.collect(),
        }
    }

    fn values(&self, row: &Row) -> Vec<Fr> {
        let columns: Vec<Fr> = row.main.iter().chain(&row.fixed).copied().collect();
        let values = self.air.program.values(&columns);
        values.expect("a row with the columns of the chip")
    }

    /// Returns the indices of the violated constraints.
    ///
    /// # Panics
    /// If the row has the wrong number of columns.
    #[must_use]
    pub fn violated(&self, row: &Row) -> Vec<usize> {
        let values = self.values(row);
        let constraints = self.air.program.constraints.iter().enumerate();
        let violated = constraints.filter(|(_, form)| !value_of(form, &values).is_zero());
        violated.map(|(index, _)| index).collect()
    }

    /// Returns the index of each interaction and its message, where the multiplicity is not zero;
    /// the lanes of a permutation come last.
    ///
    /// # Panics
    /// If the row has the wrong number of columns.
    #[must_use]
    pub fn messages(&self, row: &Row) -> Vec<(usize, Message)> {
        let values = self.values(row);
        let mut messages = Vec::new();
        let forms = self.air.interactions.iter().zip(&self.air.program.messages);
        for (index, (interaction, forms)) in forms.enumerate() {
            let multiplicity = value_of(&forms.multiplicity, &values);
            if !multiplicity.is_zero() {
                let fields = forms.fields.iter().map(|form| value_of(form, &values));
                let message = Message {
                    bus: interaction.bus,
                    multiplicity,
                    fields: fields.collect(),
                };
                messages.push((index, message));
            }
        }
        if let Some(Permutation::Lanes(lanes)) = &self.air.program.permutation {
            let multiplicity = value_of(&lanes.real, &values);
            if !multiplicity.is_zero() {
                let lanes = lanes.before.iter().chain(&lanes.after);
                let message = Message {
                    bus: PERMUTATION,
                    multiplicity,
                    fields: lanes.map(|form| value_of(form, &values)).collect(),
                };
                messages.push((self.air.interactions.len(), message));
            }
        }
        messages
    }

    /// Returns the verdict on a row.
    ///
    /// # Panics
    /// If the row has the wrong number of columns.
    #[must_use]
    pub fn judged(&self, row: &Row) -> Verdict {
        let messages = self.messages(row);
        let messages: Vec<Message> = messages.into_iter().map(|(_, message)| message).collect();
        oracle::judge(&self.air.name, &messages)
    }

    /// Returns the indices of the lookups that no table answers.
    ///
    /// # Panics
    /// If the row has the wrong number of columns.
    #[must_use]
    pub fn unanswered(&self, row: &Row) -> Vec<usize> {
        let messages = self.messages(row).into_iter();
        let lookups = messages.filter(|(_, message)| is_lookup(message.bus));
        let refused = lookups.filter(|(_, message)| !is_in_table(message.bus, &message.fields));
        refused.map(|(index, _)| index).collect()
    }
}

fn value_of(form: &Linear, values: &[Fr]) -> Fr {
    form.evaluate(values)
        .expect("a form over the chip's values")
}

/// Returns whether the table of a lookup bus holds the message. The program table is assumed to
/// hold every instruction that the decoder can produce.
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
