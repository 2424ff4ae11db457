//! Errors of a program, public values or an execution to be proved.

use alloc::string::String;
use zkfabric_air::AirError;

/// Errors of the verifying key and of public values.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StatementError {
    /// The image reaches beyond the words of the address space.
    #[error("image ends at word {got:#x}, expected at most {expected:#x}")]
    ImageEnd {
        /// The bound.
        expected: u64,
        /// Address of the word after the image.
        got: u64,
    },
    /// The guard touches the image or reaches beyond the words of the address space.
    #[error(
        "the guard is {start:#x} to {end:#x}, expected above {image_end:#x} and within the address space"
    )]
    Guard {
        /// Address of the word after the image.
        image_end: u64,
        /// First word of the guard.
        start: u64,
        /// Word after the guard.
        end: u64,
    },
    /// The claimed last memory cell lies beyond the words of the address space, where one byte
    /// would have two cells.
    #[error("last memory word is {got:#x}, expected below {expected:#x}")]
    LastMemoryWord {
        /// The bound.
        expected: u64,
        /// The claim.
        got: u64,
    },
    /// An instruction is not in normal form: it would write `x0`, or names a register that does not
    /// exist.
    #[error("the {op} at {pc:#x} is not in normal form: registers rd {rd}, rs1 {rs1}, rs2 {rs2}", op = .op.mnemonic())]
    NormalForm {
        /// The operation.
        op: zkfabric_vm::Op,
        /// Address of the instruction.
        pc: u64,
        /// The instruction's destination.
        rd: u8,
        /// The instruction's first source.
        rs1: u8,
        /// The instruction's second source.
        rs2: u8,
    },
    /// The text begins at an odd address, or its granule is odd: the jumps rely on even ones.
    #[error("text at {text_base:#x} with granule {granule}, expected even numbers")]
    OddText {
        /// Address of the first instruction.
        text_base: u64,
        /// Bytes between two instruction addresses.
        granule: u8,
    },
    /// A fixed column does not hold the program.
    #[error("chip {chip}: {source}")]
    Fixed {
        /// The chip.
        chip: String,
        /// The value that does not fit.
        source: AirError,
    },
}

/// Errors of filling the traces of an execution.
#[cfg(feature = "std")]
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ShardError {
    /// The execution used an operation that no chip proves.
    #[error("no chip proves {op} at {pc:#x}", op = .op.mnemonic())]
    NoChip {
        /// The operation.
        op: zkfabric_vm::Op,
        /// Address of the instruction.
        pc: u64,
    },
    /// A step names an instruction that the program does not have.
    #[error("step names instruction {index} of {instructions}")]
    Instruction {
        /// The index.
        index: u32,
        /// Number of instructions.
        instructions: usize,
    },
    /// No chip proves an environment call.
    #[error("no chip proves environment call {code} at time {time}")]
    UnknownEcall {
        /// The code.
        code: u64,
        /// Time of its step.
        time: u64,
    },
    /// The execution ended with a nonzero exit code, so there is nothing to prove.
    #[error("exit code is {got}, expected 0")]
    ExitCode {
        /// The exit code.
        got: u64,
    },
    /// The calls of a segment do not match its ECALL instructions.
    #[error("segment {segment}: environment calls and the instructions that make them differ")]
    Calls {
        /// Index of the segment.
        segment: usize,
    },
    /// The segments do not hold exactly one halt.
    #[error("execution has {got} halts, expected 1")]
    Halts {
        /// Number of halts.
        got: usize,
    },
    /// The final state does not belong to the program.
    #[error("final state has {got} image words, the program {expected}")]
    FinalImage {
        /// Words of the program's image.
        expected: usize,
        /// Words of the final state.
        got: usize,
    },
    /// Segments came out of order.
    #[error("segment {got} came where segment {expected} comes next")]
    SegmentOrder {
        /// Index of the expected segment.
        expected: usize,
        /// Index of the given segment.
        got: usize,
    },
    /// An indivisible part is larger than a shard may be.
    #[error("no shard has room for {part}: {needs}")]
    Budget {
        /// The part.
        part: &'static str,
        /// Size of a shard of this part alone.
        needs: crate::shards::ShardSize,
    },
    /// An indivisible part has more rows than a shard of the largest profile.
    #[error("no profile has room for {rows} rows of {chip}: the largest has {room}")]
    Profile {
        /// The chip.
        chip: String,
        /// Rows of the part.
        rows: usize,
        /// Rows of the profile.
        room: usize,
    },
    /// A row of a table was looked up `2^32` times or more.
    #[error("a row of the table {table} was looked up more often than its multiplicity can say")]
    Lookups {
        /// The table.
        table: &'static str,
    },
    /// An execution can't continue with the counts of another program.
    #[error("counts of {got} rows of tables, the program's tables have {expected}")]
    Counts {
        /// Rows of the program's tables.
        expected: usize,
        /// Counts given.
        got: usize,
    },
    /// A value does not fit its column.
    #[error("chip {chip}: {source}")]
    Trace {
        /// The chip.
        chip: String,
        /// The value that does not fit.
        source: AirError,
    },
}
