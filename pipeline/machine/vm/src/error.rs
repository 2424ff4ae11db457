//! Errors of loading and of execution.

/// Reasons to reject an ELF file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// A structure reaches beyond the end of the file.
    #[error("ELF file truncated: {what} needs {expected} bytes, the file has {got}")]
    Truncated {
        /// Name of the structure.
        what: &'static str,
        /// Bytes needed.
        expected: u64,
        /// Bytes present.
        got: u64,
    },
    /// A field of the file header differs from that of a 64-bit little-endian RISC-V executable.
    #[error("ELF {field} is {got}, expected {expected}")]
    Header {
        /// Name of the field.
        field: &'static str,
        /// Required value.
        expected: u64,
        /// Value found.
        got: u64,
    },
    /// The file requires a dynamic linker.
    #[error("ELF program header {index} asks for dynamic linking")]
    Dynamic {
        /// Program header.
        index: usize,
    },
    /// Too many program headers.
    #[error("ELF file has {got} program headers, at most {limit} are accepted")]
    TooManySegments {
        /// Largest number accepted.
        limit: usize,
        /// Number in the file.
        got: usize,
    },
    /// A segment has more bytes in the file than in memory.
    #[error(
        "ELF segment {index} has {file_bytes} bytes in the file and only {memory_bytes} in memory"
    )]
    SegmentSizes {
        /// Program header.
        index: usize,
        /// Bytes in the file.
        file_bytes: u64,
        /// Bytes in memory.
        memory_bytes: u64,
    },
    /// A segment is not within the machine's addresses.
    #[error(
        "ELF segment {index} at {address:#x} of {bytes} bytes ends beyond the limit {limit:#x}"
    )]
    SegmentOutOfRange {
        /// Program header.
        index: usize,
        /// First byte.
        address: u64,
        /// Bytes in memory.
        bytes: u64,
        /// First invalid address.
        limit: u64,
    },
    /// A segment without bytes in the file lies where no program has memory.
    #[error(
        "ELF segment {index} at {address:#x} lies below the memory, which begins at {first:#x}, or at the program if the program begins below"
    )]
    BelowMemory {
        /// Program header.
        index: usize,
        /// First byte.
        address: u64,
        /// First address of memory.
        first: u64,
    },
    /// Two segments share an address.
    #[error("ELF segments {first} and {second} overlap at {address:#x}")]
    Overlap {
        /// Program header with the lower address.
        first: usize,
        /// The other program header.
        second: usize,
        /// First shared address.
        address: u64,
    },
    /// No executable segment has bytes.
    #[error("ELF file has no executable segment")]
    NoText,
    /// The text does not begin at a multiple of the granule.
    #[error("text begins at {address:#x}, which is not a multiple of {granule}")]
    TextAlignment {
        /// First byte of the text.
        address: u64,
        /// 2 or 4.
        granule: u8,
    },
    /// The text exceeds the size limit.
    #[error("text has {got} bytes, at most {limit} are accepted")]
    TextTooLarge {
        /// Largest size.
        limit: u64,
        /// Size found.
        got: u64,
    },
    /// The lowest and the highest byte of the file's segments are too far apart.
    #[error("memory image has {got} bytes, at most {limit} are accepted")]
    ImageTooLarge {
        /// Largest size.
        limit: u64,
        /// Size found.
        got: u64,
    },
    /// Execution would not begin at an instruction.
    #[error("entry {entry:#x} is not the address of an instruction")]
    Entry {
        /// Address of the entry.
        entry: u64,
    },
    /// No memory left for the tables.
    #[error("out of memory: {bytes} bytes")]
    OutOfMemory {
        /// Bytes requested.
        bytes: u64,
    },
}

/// Reasons for an execution to end without HALT. `pc` is the address of the faulting instruction.
#[cfg(feature = "std")]
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ExecutionError {
    /// The instruction is reserved or not supported.
    #[error("illegal instruction {word:#010x} at {pc:#x}{}", explained(*word))]
    IllegalInstruction {
        /// Address of the instruction.
        pc: u64,
        /// The encoding, as a little-endian number.
        word: u32,
    },
    /// Execution left the text: a jump to elsewhere, between granules, or past the last
    /// instruction.
    #[error("execution goes from {pc:#x} to {target:#x}, where there is no instruction")]
    LeftText {
        /// Address of the last instruction executed.
        pc: u64,
        /// Address of the next instruction.
        target: u64,
    },
    /// An access below the memory or beyond its limit.
    #[error(
        "access of {width} bytes at address {address:#x} out of range at {pc:#x}: memory begins at 0x10000, or at the program if the program begins below, and ends at the memory limit"
    )]
    BadAddress {
        /// Address of the instruction.
        pc: u64,
        /// First byte of the access.
        address: u64,
        /// Bytes accessed.
        width: u64,
    },
    /// An access below the stack.
    #[error(
        "the stack overflowed at {pc:#x}: access of {width} bytes at address {address:#x}, below the stack's lowest address {bottom:#x}; the program needs less recursion, smaller frames or a larger stack in its linker script"
    )]
    StackOverflow {
        /// Address of the instruction.
        pc: u64,
        /// First byte of the access.
        address: u64,
        /// Bytes accessed.
        width: u64,
        /// Lowest address of the stack.
        bottom: u64,
    },
    /// An atomic access that is not naturally aligned.
    #[error("atomic access of {width} bytes at misaligned address {address:#x} at {pc:#x}")]
    Misaligned {
        /// Address of the instruction.
        pc: u64,
        /// First byte of the access.
        address: u64,
        /// Bytes accessed.
        width: u64,
    },
    /// The limit of instructions was reached without a HALT.
    #[error("instruction limit {limit} reached at {pc:#x}")]
    Runaway {
        /// Address of the next instruction.
        pc: u64,
        /// The limit.
        limit: u64,
    },
    /// INPUT after the last word.
    #[error("input exhausted after {words} words at {pc:#x}")]
    InputExhausted {
        /// Address of the instruction.
        pc: u64,
        /// Number of words in the stream.
        words: usize,
    },
    /// ADVICE with no hint word queued.
    #[error("no hint word is queued at {pc:#x}")]
    AdviceExhausted {
        /// Address of the instruction.
        pc: u64,
    },
    /// Ecall with an unknown code.
    #[error("unknown ecall {code} at {pc:#x}")]
    UnknownEcall {
        /// Address of the instruction.
        pc: u64,
        /// Value of `x17`.
        code: u64,
    },
    /// Modular arithmetic with a modulus of zero, or with a quotient that does not fit.
    #[error(
        "modular arithmetic at {pc:#x} has no quotient in range: the modulus is zero or the operands are not reduced"
    )]
    Quotient {
        /// Address of the instruction.
        pc: u64,
    },
    /// A call whose two written operands overlap.
    #[error("call at {pc:#x}: the operand at {address:#x} overlaps the result")]
    Overlap {
        /// Address of the instruction.
        pc: u64,
        /// Address of the operand.
        address: u64,
    },
    /// HINT of an unknown kind.
    #[error("unknown hint {kind} at {pc:#x}")]
    UnknownHint {
        /// Address of the instruction.
        pc: u64,
        /// Value of `x10`.
        kind: u64,
    },
    /// Too many hint words queued.
    #[error("more than {limit} hint words queued at {pc:#x}")]
    HintQueueFull {
        /// Address of the instruction.
        pc: u64,
        /// The limit.
        limit: usize,
    },
    /// The caller requested no more segments.
    #[error("the execution was broken off")]
    Stopped,
    /// A parameter of the run is invalid.
    #[error("{what} is {got}, expected {expected}")]
    Parameter {
        /// Name of the parameter.
        what: &'static str,
        /// The accepted values.
        expected: &'static str,
        /// Value given.
        got: u64,
    },
    /// No memory left for the machine's memory or the trace.
    #[error("out of memory: {bytes} bytes")]
    OutOfMemory {
        /// Bytes requested.
        bytes: u64,
    },
}

/// Returns what an unsupported encoding is, where many programs have it.
#[cfg(feature = "std")]
const fn explained(word: u32) -> &'static str {
    const OPCODE: u32 = 0x7f;
    const FUNCT3: u32 = 0x7000;
    match (word & OPCODE, word & FUNCT3) {
        _ if word & 0xffff == 0 => ", zeros: no code, or the place of an unreachable statement",
        (0x0f, 0x1000) => {
            ", fence.i: a program's instructions are those of its ELF file, code written at run time is not executed"
        }
        (0x73, 0) if word == 0x0010_0073 => ", ebreak: an abort of the program or a breakpoint",
        (0x73, 0) => ", privileged: the machine has one mode",
        (0x73, _) => ", access to a control register: the machine has none",
        (0x07 | 0x27 | 0x43 | 0x47 | 0x4b | 0x4f | 0x53, _) => {
            ", floating point or vectors: compile for rv64ima, Zba, Zbb, C"
        }
        _ if word & 0xffff == 0x9002 => ", ebreak: an abort of the program or a breakpoint",
        _ => ", not of RV64IMA, Zba, Zbb, C",
    }
}
