//! What the emitter refuses.

/// A block that has no exact Verilog, and why.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{module}: {problem}")]
pub struct EmitError {
    /// The path of the block from the top.
    pub module: String,
    /// What stands in the way.
    pub problem: EmitProblem,
}

/// Why a block has no exact Verilog.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EmitProblem {
    /// Something the emitter has no rule for.
    #[error("{construct} cannot be emitted")]
    Unsupported {
        /// The construct.
        construct: String,
    },
    /// A name that is no signal, loop variable, enum value or constant of the block.
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
        /// What is wrong with it.
        reason: String,
    },
    /// Two operands, or the sides of an assignment, of different widths.
    #[error("{operation}: expected {expected} bits, got {got}")]
    Width {
        /// Where.
        operation: String,
        /// The width of the left side.
        expected: usize,
        /// The width of the right side.
        got: usize,
    },
    /// A literal that does not fit its partner.
    #[error("the literal {literal} does not fit {width} bits")]
    Literal {
        /// The literal, in hexadecimal.
        literal: String,
        /// The width it takes.
        width: usize,
    },
    /// A literal where the width cannot be told.
    #[error("{operation}: a literal has no width here")]
    Untyped {
        /// Where.
        operation: String,
    },
    /// A signal read by the block above the statement that writes it.
    #[error("{signal:?} is read before it is written")]
    ReadBeforeWrite {
        /// The signal.
        signal: String,
    },
    /// A signal without a value on some path: hardware would need a latch.
    #[error("{signal:?} keeps its old value on some path; give it a default first")]
    Latch {
        /// The signal.
        signal: String,
    },
    /// An output, or an input of a block inside, that nothing drives.
    #[error("nothing drives {signal:?}")]
    Undriven {
        /// The signal.
        signal: String,
    },
    /// A write to an input of the block or to an output of a block inside.
    #[error("{signal:?} is driven from the other side")]
    WrongSide {
        /// The signal.
        signal: String,
    },
    /// A slice that leaves its word.
    #[error("bits {offset} to {} of a word of {width} bits", offset + bits)]
    Slice {
        /// The width of the word.
        width: usize,
        /// The first bit.
        offset: usize,
        /// The number of bits.
        bits: usize,
    },
    /// A name that Verilog keeps for itself, or that is taken already.
    #[error("the name {name:?} is reserved or used twice")]
    Name {
        /// The name.
        name: String,
    },
    /// Two different leaf modules of one name.
    #[error("two different modules are called {name:?}")]
    ModuleClash {
        /// The name.
        name: String,
    },
    /// More statements than a block may unroll to.
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
