//! A chip's description as text for the protocol page, generated from the proved description so
//! that the two cannot drift apart.

use crate::expression::{Expr, Node};
use crate::{Air, ColumnSpec, Kind, Permutation, Variable, Width};
use alloc::{format, string::String, string::ToString, vec::Vec};
use ark_bn254::Fr;
use ark_ff::{PrimeField, Zero};

/// How tightly an operator binds, for parentheses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Sum,
    Product,
    Atom,
}

/// Most consecutive constraints of one name that are all printed.
const FAMILY: usize = 16;
/// Most printed characters of a constraint.
const SHOWN: usize = 600;

/// Cuts out the middle of a long expression.
fn shortened(text: String) -> String {
    let half = SHOWN / 2;
    match (text.get(..half), text.len().checked_sub(half)) {
        (Some(first), Some(rest)) if text.len() > SHOWN => {
            let last = text.get(rest..).unwrap_or_default();
            format!("{first} ... {last}")
        }
        _ => text,
    }
}

impl Air {
    /// Returns columns, messages and constraints of the chip as Markdown.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut text = format!("## {}\n\n", self.name);
        let list = |text: &mut String, title: &str, specs: &[ColumnSpec]| {
            if !specs.is_empty() {
                let columns: Vec<String> = merged(specs);
                *text += &format!("{title} ({}): {}.\n\n", specs.len(), columns.join(", "));
            }
        };
        list(&mut text, "Main columns", &self.main);
        list(&mut text, "Fixed columns", &self.fixed);
        if !self.interactions.is_empty() {
            text += "| bus | multiplicity | message |\n|---|---|---|\n";
        }
        let messages = self.interactions.iter().map(|interaction| {
            let fields: Vec<String> = interaction.fields.iter().map(|f| self.text(f)).collect();
            let multiplicity = self.text(&interaction.multiplicity);
            let head = format!("| {} | `{multiplicity}` |", interaction.bus.name);
            (head, fields.join(", "))
        });
        for (head, fields) in runs(&messages.collect::<Vec<_>>()) {
            text += &format!("{head} {fields} |\n");
        }
        if !self.interactions.is_empty() {
            text += "\n";
        }
        for family in self.constraints.chunk_by(|a, b| a.name == b.name) {
            let shown = if family.len() > FAMILY {
                1
            } else {
                family.len()
            };
            for constraint in family.iter().take(shown) {
                let expression = shortened(self.text(&constraint.expression));
                text += &format!("- {}: `{expression} = 0`\n", constraint.name);
            }
            if shown < family.len() {
                text += &format!("- and {} more of this name\n", family.len() - shown);
            }
        }
        if !self.constraints.is_empty() {
            text += "\n";
        }
        text + &self.permutation_text()
    }

    /// Describes the chip's role in the permutations.
    fn permutation_text(&self) -> String {
        match &self.permutation {
            None => String::new(),
            Some(Permutation::Bits) => "Has the bits of permutations.\n\n".to_string(),
            Some(Permutation::Lanes(lanes)) => {
                let mut text = "Has the lanes of permutations:\n\n".to_string();
                let named = lanes.named();
                let named = named.map(|(name, form)| (name.to_string(), self.text(form)));
                for (name, form) in runs(&named.collect::<Vec<_>>()) {
                    text += &format!("- {name}: {form}\n");
                }
                text + "\n"
            }
        }
    }

    fn text(&self, expression: &Expr) -> String {
        self.render(expression, Binding::Sum)
    }

    fn render(&self, expression: &Expr, outer: Binding) -> String {
        let (text, binding) = match &*expression.0 {
            Node::Constant(value) => constant(value),
            Node::Variable(variable) => (self.variable(*variable), Binding::Atom),
            Node::Add(a, b) => {
                let (a, b) = (self.render(a, Binding::Sum), self.render(b, Binding::Sum));
                let sum = b.strip_prefix('-').map(|b| format!("{a} - {b}"));
                (sum.unwrap_or_else(|| format!("{a} + {b}")), Binding::Sum)
            }
            Node::Sub(a, b) => {
                let (a, b) = (
                    self.render(a, Binding::Sum),
                    self.render(b, Binding::Product),
                );
                (format!("{a} - {b}"), Binding::Sum)
            }
            Node::Mul(a, b) => {
                let (a, b) = (
                    self.render(a, Binding::Product),
                    self.render(b, Binding::Product),
                );
                (format!("{a} * {b}"), Binding::Product)
            }
            Node::Neg(a) => (
                format!("-{}", self.render(a, Binding::Product)),
                Binding::Sum,
            ),
        };
        if binding < outer {
            format!("({text})")
        } else {
            text
        }
    }

    fn variable(&self, variable: Variable) -> String {
        let specs = match variable.kind {
            Kind::Main => &self.main,
            Kind::Fixed => &self.fixed,
        };
        let name = specs.get(variable.index).map_or("?", |spec| &*spec.name);
        name.to_string()
    }
}

/// Returns texts with their heads; a run of consecutive array elements is shown by its first and
/// last.
fn runs(texts: &[(String, String)]) -> impl Iterator<Item = (&str, String)> {
    let runs = texts.chunk_by(|a, b| a.0 == b.0 && follows(&a.1, &b.1));
    runs.filter_map(|run| match run {
        [] => None,
        [(head, text)] => Some((head.as_str(), format!("`{text}`"))),
        [(head, first), .., (_, last)] => Some((head.as_str(), format!("`{first}` to `{last}`"))),
    })
}

/// Returns whether `second` is the array element that follows `first`.
fn follows(first: &str, second: &str) -> bool {
    let element = |text: &str| -> Option<(String, usize)> {
        let (name, index) = text.strip_suffix(']')?.split_once('[')?;
        Some((name.to_string(), index.parse().ok()?))
    };
    match (element(first), element(second)) {
        (Some((name, index)), Some((other, next))) => name == other && next == index + 1,
        _ => false,
    }
}

/// Returns the columns in order, with an array field as one entry: `result[4]: u16`.
fn merged(specs: &[ColumnSpec]) -> Vec<String> {
    let mut fields: Vec<(String, usize, Width)> = Vec::new();
    for spec in specs {
        let field = spec.name.split('[').next().unwrap_or_default();
        let is_array = spec.name.contains('[');
        match fields.last_mut() {
            Some((last, count, _)) if is_array && last == field => *count += 1,
            _ => fields.push((field.to_string(), usize::from(is_array), spec.width)),
        }
    }
    let text = |(name, count, width): (String, usize, Width)| {
        let width = match width {
            Width::Bit => "bit",
            Width::U8 => "u8",
            Width::U16 => "u16",
            Width::U32 => "u32",
            Width::U64 => "u64",
            Width::Field => "field",
        };
        if count == 0 {
            format!("`{name}` {width}")
        } else {
            format!("`{name}[{count}]` {width}")
        }
    };
    fields.into_iter().map(text).collect()
}

/// Prints small numbers in decimal, powers of two as powers, and their negatives with a sign.
fn constant(value: &Fr) -> (String, Binding) {
    let positive = |value: &Fr| {
        let integer = value.into_bigint();
        let bits = integer.0.iter().map(|limb| limb.count_ones()).sum::<u32>();
        let [low, rest @ ..] = integer.0;
        if rest.iter().all(|&limb| limb == 0) && (low < 1 << 10 || bits > 1 && low < 1 << 16) {
            return Some(format!("{low}"));
        }
        let length: u32 = 256
            - integer
                .0
                .iter()
                .rev()
                .fold((0, true), |(zeros, leading), limb| {
                    (
                        if leading {
                            zeros + limb.leading_zeros()
                        } else {
                            zeros
                        },
                        leading && *limb == 0,
                    )
                })
                .0;
        match bits {
            1 => Some(format!("2^{}", length - 1)),
            _ if length <= 128 => Some(format!(
                "0x{:x}",
                (u128::from(rest[0]) << 64) | u128::from(low)
            )),
            _ => None,
        }
    };
    if value.is_zero() {
        return ("0".to_string(), Binding::Atom);
    }
    if let Some(text) = positive(value) {
        return (text, Binding::Atom);
    }
    match positive(&-*value) {
        Some(text) => (format!("-{text}"), Binding::Sum),
        None => (format!("{value}"), Binding::Atom),
    }
}
