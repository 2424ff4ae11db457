//! Directions and orders.

/// Direction of a transform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Coefficients to values.
    Forward,
    /// Values to coefficients.
    Inverse,
}

/// Order of the elements of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// Element `i` at index `i`.
    #[default]
    Natural,
    /// Element `i` at the index with the bits of `i` reversed.
    BitReversed,
}

/// Orders of a transform's input and output.
///
/// A caller that transforms, works element by element and transforms back may leave the values in
/// [`Order::BitReversed`]. In portable code this saves a permutation each way when the other side
/// is natural. With eight lanes both orders are read and written at the same cost, in runs of
/// elements, but bit-reversed ones at eight places at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Orders {
    /// Order of the input.
    pub input: Order,
    /// Order of the output.
    pub output: Order,
}
