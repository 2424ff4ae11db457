//! Input of the sum.

use super::weights::Weights;
use crate::{Linear, Values};

/// A table, a form over its columns, and weights of its rows.
#[derive(Debug, Clone)]
pub struct Part<'a> {
    /// Columns, all of one height.
    pub columns: Vec<Values<'a>>,
    /// Number of groups of eight rows.
    pub groups: usize,
    /// Form over the columns, without a constant.
    pub form: Linear,
    /// Weights of the part's group variables and of the lanes.
    pub weights: Weights,
}
