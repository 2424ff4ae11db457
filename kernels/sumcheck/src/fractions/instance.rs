//! Input of the sum.

use crate::{Linear, Program, Values};

/// One fraction per row, linear in the values of a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Numerator. The cheapest form is a flag: plus or minus a sum of [`Values::Bits`] columns that
    /// is 0 or 1 in each row.
    pub numerator: Linear,
    /// Denominator. The cheapest form is a linear form over columns.
    pub denominator: Linear,
}

/// Rows of one table and their messages.
#[derive(Debug, Clone)]
pub struct Instance<'a> {
    /// Columns of at least [`Instance::groups`] groups.
    pub columns: Vec<Values<'a>>,
    /// Groups of eight rows.
    pub groups: usize,
    /// Values available to messages beside the columns.
    pub program: Program,
    /// Fractions of the instance.
    pub messages: Vec<Message>,
}
