//! The area of a case, and options for its body.

use zkfabric_vm::isa::Op;

/// Bytes of memory that a random body reads and writes.
pub const BUFFER_BYTES: u64 = 1024;
/// Bytes of the data area of a case.
pub const CASE_BYTES: u64 = 512 + BUFFER_BYTES;
/// Offset of register 3 in the area, chosen so that 12-bit offsets reach all of it.
pub(super) const POINTER_OFFSET: i64 = 1024;
pub(super) const POINTER: u8 = 3;
pub(super) const COUNTER: u8 = 4;

/// Options for a random body.
#[derive(Clone, Debug)]
pub struct RandomOptions {
    /// Number of drawn items, each of one to about ten instructions.
    pub instructions: usize,
    /// Operations to draw from; operations that cannot be drawn (`Illegal`, `Ecall`) are skipped.
    pub ops: Vec<Op>,
    /// Whether compressed instructions are mixed in.
    pub compressed: bool,
    /// Whether the operand of CTZW is zero-extended first, since QEMU before 8.0 also counts the
    /// upper half.
    pub zero_extend_ctzw: bool,
}

impl RandomOptions {
    /// Returns options with all provable operations, including compressed forms.
    #[must_use]
    pub fn provable(instructions: usize) -> Self {
        let ops = Op::ALL
            .iter()
            .copied()
            .filter(|op| op.is_provable())
            .collect();
        Self {
            instructions,
            ops,
            compressed: true,
            zero_extend_ctzw: false,
        }
    }
}
