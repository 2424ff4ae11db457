//! What can be wrong with a graph.

/// A graph that can't be built. The builder keeps the first one and [`super::Builder::finish`] returns it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DatapathError {
    /// A name that Verilog does not accept (or that the module itself uses), or one used twice.
    #[error("{name:?} in {module:?} is not a free Verilog name")]
    Name {
        /// Module.
        module: String,
        /// Name.
        name: String,
    },
    /// A width of 0, or above [`super::MAX_WIDTH`].
    #[error("{operation} in {module:?}: width {got}, expected 1 to {expected}")]
    Width {
        /// Module.
        module: String,
        /// Operation.
        operation: &'static str,
        /// Largest width.
        expected: usize,
        /// Width asked for.
        got: usize,
    },
    /// An operand that is wider or narrower than the operation takes.
    #[error("{operation} in {module:?}: operand {index} has {got} bits, expected {expected}")]
    Operand {
        /// Module.
        module: String,
        /// Operation.
        operation: &'static str,
        /// Which operand.
        index: usize,
        /// Width (for sums: the greatest width).
        expected: usize,
        /// Width of the operand.
        got: usize,
    },
    /// A number of operands that the operation does not take.
    #[error("{operation} in {module:?}: {got} operands, expected {expected}")]
    Count {
        /// Module.
        module: String,
        /// Operation.
        operation: &'static str,
        /// Number of operands.
        expected: usize,
        /// Number given.
        got: usize,
    },
    /// A constant that does not fit its width.
    #[error("constant of {got} bits in {module:?} does not fit {expected}")]
    Constant {
        /// Module.
        module: String,
        /// Width.
        expected: usize,
        /// Bits of the value.
        got: usize,
    },
    /// Bits beyond the end of a wire.
    #[error("slice in {module:?} ends at bit {got} of a wire of {expected} bits")]
    Slice {
        /// Module.
        module: String,
        /// Width of the wire.
        expected: usize,
        /// End of the slice.
        got: usize,
    },
    /// A wire of another builder.
    #[error("{operation} in {module:?}: operand {index} is a wire of another builder")]
    UnknownWire {
        /// Module.
        module: String,
        /// Operation.
        operation: &'static str,
        /// Which operand.
        index: usize,
    },
    /// A wire can't be had at a stage before its own.
    #[error("wire in {module:?} exists from stage {expected} on, not at {got}")]
    Stage {
        /// Module.
        module: String,
        /// Stage of the wire.
        expected: usize,
        /// Stage asked for.
        got: usize,
    },
    /// Two different circuits under one name.
    #[error("{module:?} uses two different modules named {name:?}")]
    Conflict {
        /// Module.
        module: String,
        /// Name of both.
        name: String,
    },
    /// A port that the module does not have.
    #[error("{module:?} has no port {name:?}")]
    Port {
        /// Module.
        module: String,
        /// Name.
        name: String,
    },
}
