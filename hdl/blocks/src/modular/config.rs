//! Parameters of the arithmetic pipelines.

use zkfabric_hdl_toolkit::HdlError;

use super::{
    field::Field,
    product::{NARROW, Shape},
};

/// Implementation of products by p or p'.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ConstantProduct {
    /// 26 x 17 bit tiles, only the relevant ones.
    Tiles,
    /// Additions and subtractions of shifted operands: no DSP, many LUTs.
    Additions,
}

/// A pipelined multiplier and the adders beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Config {
    /// The field.
    pub field: Field,
    /// Levels of Karatsuba in the product of the two operands, 0 to 3.
    pub karatsuba: usize,
    /// Tiles in a DSP cascade, 1 to 16.
    pub cascade: usize,
    /// Bits of a carry chain, 32 to 512.
    pub chain: usize,
    /// Products by p and p'.
    pub constants: ConstantProduct,
}

impl Config {
    /// Makes the default configuration of the other blocks: 283 tiles, 64-bit carry chains.
    pub fn new(field: Field) -> Self {
        Self {
            field,
            karatsuba: 2,
            cascade: 4,
            chain: 64,
            constants: ConstantProduct::Tiles,
        }
    }

    /// # Errors
    /// A parameter outside its range.
    pub fn check(&self) -> Result<(), HdlError> {
        let within = |parameter: &str, got: usize, low: usize, high: usize| {
            if (low..=high).contains(&got) {
                return Ok(());
            }
            Err(HdlError::Config {
                block: "modular".to_owned(),
                parameter: parameter.to_owned(),
                expected: format!("{low} to {high}"),
                got: got.to_string(),
            })
        };
        within("karatsuba", self.karatsuba, 0, 3)?;
        within("cascade", self.cascade, 1, 16)?;
        // Column sums overlap by less than a column for up to 2^16 terms, and a digit fits a
        // column.
        within("chain", self.chain, 2 * NARROW - 2, 512)
    }

    pub(super) fn shape(&self) -> Shape {
        Shape {
            cascade: self.cascade,
            chain: self.chain,
        }
    }

    /// Returns a part of the modules' names: equal names are equal circuits.
    pub fn suffix(&self) -> String {
        let constants = match self.constants {
            ConstantProduct::Tiles => "t",
            ConstantProduct::Additions => "a",
        };
        format!(
            "{}_k{}_c{}_w{}_{constants}",
            self.field.name(),
            self.karatsuba,
            self.cascade,
            self.chain
        )
    }
}
