//! Errors of the emitter.

/// A block without exact Verilog, and the reason.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{module}: {problem}")]
pub struct EmitError {
    /// The path of the block from the top.
    pub module: String,
    /// The problem.
    pub problem: EmitProblem,
}

/// Reasons why a block has no exact Verilog.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EmitProblem {
    /// A construct that the emitter does not support.
    #[error("{construct} cannot be emitted")]
    Unsupported {
        /// The construct.
        construct: String,
    },
    /// A name that is not a signal, loop variable, enum value or constant of the block.
    #[error("{name:?} is no signal, loop variable, constant or enum value of this block")]
    UnknownName {
        /// The name, `$` for `.` and `::`.
        name: String,
    },
    /// An array index that is not an integer expression of loop variables.
    #[error("array index {index:?}: {reason}")]
    Index {
        /// The index as written.
        index: String,
        /// The reason.
        reason: String,
    },
    /// Two operands, or the sides of an assignment, of different widths.
    #[error("{operation}: expected {expected} bits, got {got}")]
    Width {
        /// The operation.
        operation: String,
        /// The width of the left side.
        expected: usize,
        /// The width of the right side.
        got: usize,
    },
    /// A literal that does not fit the width of its partner.
    #[error("the literal {literal} does not fit {width} bits")]
    Literal {
        /// The literal, in hexadecimal.
        literal: String,
        /// The partner's width.
        width: usize,
    },
    /// A literal whose width cannot be inferred.
    #[error("{operation}: a literal has no width here")]
    Untyped {
        /// The operation.
        operation: String,
    },
    /// A signal that the block reads above the statement that writes it.
    #[error("{signal:?} is read before it is written")]
    ReadBeforeWrite {
        /// The signal.
        signal: String,
    },
    /// A signal without a value on some path, which would need a latch.
    #[error("{signal:?} keeps its old value on some path; give it a default first")]
    Latch {
        /// The signal.
        signal: String,
    },
    /// An undriven output, or an undriven input of an inner block.
    #[error("nothing drives {signal:?}")]
    Undriven {
        /// The signal.
        signal: String,
    },
    /// A write to an input of the block or to an output of an inner block.
    #[error("{signal:?} is driven from the other side")]
    WrongSide {
        /// The signal.
        signal: String,
    },
    /// A slice that exceeds its word.
    #[error("bits {offset} to {} of a word of {width} bits", offset + bits)]
    Slice {
        /// The width of the word.
        width: usize,
        /// The lowest bit.
        offset: usize,
        /// The number of bits.
        bits: usize,
    },
    /// A name that is reserved in Verilog or already taken.
    #[error("the name {name:?} is reserved or used twice")]
    Name {
        /// The name.
        name: String,
    },
    /// Two different leaf modules with the same name.
    #[error("two different modules are called {name:?}")]
    ModuleClash {
        /// The name.
        name: String,
    },
    /// Too many statements in a block after unrolling.
    #[error("loops unroll to more than {limit} statements")]
    TooLarge {
        /// The limit.
        limit: usize,
    },
}

impl EmitProblem {
    pub(super) fn unsupported(construct: impl Into<String>) -> Self {
        Self::Unsupported {
            construct: construct.into(),
        }
    }
}
