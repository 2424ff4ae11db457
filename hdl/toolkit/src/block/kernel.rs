//! Blocks with parameters, and values for all of them.

use std::fmt;

use super::design::Design;
use super::parameter::{Parameter, Value};
use crate::HdlError;

/// A block with parameters.
pub trait Kernel: Sync {
    /// Returns the block's name: lower-case words joined by `_`; also the folder in `kernels/rtl`.
    fn name(&self) -> &'static str;

    /// Returns one line about the block's function, without a final dot.
    fn summary(&self) -> &'static str;

    /// Returns the path of the block's documentation page from the repository root.
    fn page(&self) -> &'static str;

    /// Returns the block's parameters.
    fn parameters(&self) -> &'static [Parameter];

    /// Returns the configurations whose Verilog is checked in: the first one whole, the others by
    /// their hashes.
    ///
    /// # Errors
    /// A configuration is not allowed: a bug in the block.
    fn configurations(&self) -> Result<Vec<Config>, HdlError>;

    /// Builds a configuration.
    ///
    /// # Errors
    /// The values are incompatible.
    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError>;
}

/// A value for every parameter of a block; every value is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    block: &'static str,
    parameters: &'static [Parameter],
    values: Vec<Value>,
}

impl Config {
    /// Returns the defaults of a block.
    #[must_use]
    pub fn new(kernel: &dyn Kernel) -> Self {
        let parameters = kernel.parameters();
        Self {
            block: kernel.name(),
            parameters,
            values: parameters
                .iter()
                .map(|parameter| parameter.default)
                .collect(),
        }
    }

    /// Returns the defaults, changed by `assignments` of the form `parameter=value`.
    ///
    /// # Errors
    /// Unknown parameter, or a value that is not allowed.
    pub fn parse(kernel: &dyn Kernel, assignments: &[impl AsRef<str>]) -> Result<Self, HdlError> {
        let mut config = Self::new(kernel);
        for assignment in assignments {
            let assignment = assignment.as_ref();
            let (name, value) = assignment.split_once('=').unwrap_or((assignment, ""));
            config = config.with(name, value)?;
        }
        Ok(config)
    }

    /// Replaces the value of one parameter.
    ///
    /// # Errors
    /// Unknown parameter, or a value that is not allowed.
    pub fn with(mut self, name: &str, value: impl fmt::Display) -> Result<Self, HdlError> {
        let text = value.to_string();
        let (index, parameter) = self.parameter(name)?;
        let value = parameter
            .allowed
            .parse(&text)
            .ok_or_else(|| HdlError::Config {
                block: self.block.to_owned(),
                parameter: name.to_owned(),
                expected: parameter.allowed.to_string(),
                got: text,
            })?;
        if let Some(slot) = self.values.get_mut(index) {
            *slot = value;
        }
        Ok(self)
    }

    /// Returns the number of a parameter.
    ///
    /// # Errors
    /// Unknown parameter, or one whose values are names.
    pub fn number(&self, name: &str) -> Result<u64, HdlError> {
        match self.get(name)? {
            Value::Number(number) => Ok(number),
            Value::Name(got) => Err(self.unsupported(name, "a number", got)),
        }
    }

    /// Returns a number that counts parts of a circuit.
    ///
    /// # Errors
    /// As [`Self::number`]; also a number above this process's address range.
    pub fn count(&self, name: &str) -> Result<usize, HdlError> {
        let number = self.number(name)?;
        usize::try_from(number).map_err(|_| self.unsupported(name, "a small number", number))
    }

    /// Returns the name that is a parameter's value.
    ///
    /// # Errors
    /// Unknown parameter, or one whose values are numbers.
    pub fn name(&self, name: &str) -> Result<&'static str, HdlError> {
        match self.get(name)? {
            Value::Name(value) => Ok(value),
            Value::Number(got) => Err(self.unsupported(name, "a name", got)),
        }
    }

    /// Returns the error for a combination of values that the block does not support.
    #[must_use]
    pub fn unsupported(
        &self,
        parameter: &str,
        expected: impl Into<String>,
        got: impl fmt::Display,
    ) -> HdlError {
        HdlError::Config {
            block: self.block.to_owned(),
            parameter: parameter.to_owned(),
            expected: expected.into(),
            got: got.to_string(),
        }
    }

    /// Iterates over parameters and values.
    pub fn values(&self) -> impl Iterator<Item = (&'static str, Value)> + '_ {
        self.parameters
            .iter()
            .zip(&self.values)
            .map(|(parameter, value)| (parameter.name, *value))
    }

    fn get(&self, name: &str) -> Result<Value, HdlError> {
        let (index, parameter) = self.parameter(name)?;
        Ok(self.values.get(index).copied().unwrap_or(parameter.default))
    }

    fn parameter(&self, name: &str) -> Result<(usize, &'static Parameter), HdlError> {
        self.parameters
            .iter()
            .enumerate()
            .find(|(_, parameter)| parameter.name == name)
            .ok_or_else(|| HdlError::Parameter {
                block: self.block.to_owned(),
                got: name.to_owned(),
                known: names(self.parameters.iter().map(|parameter| parameter.name)),
            })
    }
}

/// Name of a configuration in file names: `add_fr_chain64` (names stand for themselves, numbers
/// follow their parameter), or `default` for a block without parameters.
impl fmt::Display for Config {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.parameters.is_empty() {
            return formatter.write_str("default");
        }
        for (index, (name, value)) in self.values().enumerate() {
            let separator = if index == 0 { "" } else { "_" };
            match value {
                Value::Number(number) => write!(formatter, "{separator}{name}{number}")?,
                Value::Name(value) => write!(formatter, "{separator}{value}")?,
            }
        }
        Ok(())
    }
}

/// Joins names for a sentence.
fn names(all: impl Iterator<Item = &'static str>) -> String {
    let names: Vec<_> = all.collect();
    if names.is_empty() {
        "none".to_owned()
    } else {
        names.join(", ")
    }
}
