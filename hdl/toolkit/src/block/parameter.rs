//! Parameters of a block, and the values that they take.

use std::fmt;

/// A named parameter of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Lower-case name without underscore; part of file names.
    pub name: &'static str,
    /// Meaning, without a final dot.
    pub summary: &'static str,
    /// Allowed values.
    pub allowed: Allowed,
    /// Default value.
    pub default: Value,
}

/// Allowed values of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allowed {
    /// These numbers.
    Numbers(&'static [u64]),
    /// All numbers from the first to the second, both inclusive.
    Range(u64, u64),
    /// All powers of two from the first to the second, both inclusive.
    PowersOfTwo(u64, u64),
    /// These names.
    Names(&'static [&'static str]),
}

impl fmt::Display for Allowed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Numbers(numbers) => {
                let all: Vec<_> = numbers.iter().map(ToString::to_string).collect();
                write!(formatter, "one of {}", all.join(", "))
            }
            Self::Range(first, last) => write!(formatter, "a number from {first} to {last}"),
            Self::PowersOfTwo(first, last) => {
                write!(formatter, "a power of two from {first} to {last}")
            }
            Self::Names(names) => write!(formatter, "one of {}", names.join(", ")),
        }
    }
}

impl Allowed {
    /// Parses `text`; `None` for a value that is not allowed.
    pub(super) fn parse(&self, text: &str) -> Option<Value> {
        if let Self::Names(names) = self {
            return names
                .iter()
                .find(|name| **name == text)
                .map(|name| Value::Name(name));
        }
        // No sign and no leading zero, so that a configuration has exactly one name.
        let number: u64 = text.parse().ok()?;
        let ok = number.to_string() == text
            && match *self {
                Self::Numbers(numbers) => numbers.contains(&number),
                Self::Range(first, last) => (first..=last).contains(&number),
                Self::PowersOfTwo(first, last) => {
                    number.is_power_of_two() && (first..=last).contains(&number)
                }
                Self::Names(_) => false,
            };
        ok.then_some(Value::Number(number))
    }
}

/// The value of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// A number.
    Number(u64),
    /// A name.
    Name(&'static str),
}

impl fmt::Display for Value {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(formatter),
            Self::Name(name) => name.fmt(formatter),
        }
    }
}
