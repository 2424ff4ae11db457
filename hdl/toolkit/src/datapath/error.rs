//! Errors of graph construction.

/// An invalid graph. The builder keeps the first error and [`super::Builder::finish`] returns it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DatapathError {
    /// A name that is invalid in Verilog, used by the module itself, or used twice.
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
        /// Maximum width.
        expected: usize,
        /// Requested width.
        got: usize,
    },
    /// An operand wider or narrower than the operation allows.
    #[error("{operation} in {module:?}: operand {index} has {got} bits, expected {expected}")]
    Operand {
        /// Module.
        module: String,
        /// Operation.
        operation: &'static str,
        /// Operand index.
        index: usize,
        /// Expected width (for sums: the maximum width).
        expected: usize,
        /// Width of the operand.
        got: usize,
    },
    /// A number of operands that the operation does not accept.
    #[error("{operation} in {module:?}: {got} operands, expected {expected}")]
    Count {
        /// Module.
        module: String,
        /// Operation.
        operation: &'static str,
        /// Expected number of operands.
        expected: usize,
        /// Actual number.
        got: usize,
    },
    /// A constant wider than its width.
    #[error("constant of {got} bits in {module:?} does not fit {expected}")]
    Constant {
        /// Module.
        module: String,
        /// Width.
        expected: usize,
        /// Bits in the value.
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
    /// A wire from another builder.
    #[error("{operation} in {module:?}: operand {index} is a wire of another builder")]
    UnknownWire {
        /// Module.
        module: String,
        /// Operation.
        operation: &'static str,
        /// Operand index.
        index: usize,
    },
    /// A wire requested at a stage before its own.
    #[error("wire in {module:?} exists from stage {expected} on, not at {got}")]
    Stage {
        /// Module.
        module: String,
        /// Stage of the wire.
        expected: usize,
        /// Requested stage.
        got: usize,
    },
    /// Two different circuits with the same name.
    #[error("{module:?} uses two different modules named {name:?}")]
    Conflict {
        /// Module.
        module: String,
        /// Common name.
        name: String,
    },
    /// A port missing from the module.
    #[error("{module:?} has no port {name:?}")]
    Port {
        /// Module.
        module: String,
        /// Name.
        name: String,
    },
}
