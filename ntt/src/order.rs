//! Directions and orders.

/// Which way a transform goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Coefficients to values.
    Forward,
    /// Values to coefficients.
    Inverse,
}

/// How the elements of a column are ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// Element `i` at index `i`.
    #[default]
    Natural,
    /// Element `i` at the index that has the bits of `i` reversed.
    BitReversed,
}

/// Orders of a transform's input and output.
///
/// A caller that transforms, works element by element and transforms back may leave the values in [`Order::BitReversed`]. In portable
/// code that saves a permutation each way when the other side is natural. With eight lanes either order is read and
/// written at the same cost, in runs of elements, but of eight places at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Orders {
    /// Of the input.
    pub input: Order,
    /// Of the output.
    pub output: Order,
}
