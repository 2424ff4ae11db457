//! Assembles a text from mnemonics and labels.

use super::compressed::CompressedInstruction;
use super::elf::write_elf;
use super::encode::encode;
use zkfabric_abi::ecall;
use zkfabric_vm::LoadError;
use zkfabric_vm::Program;
use zkfabric_vm::isa::{Instruction, Op, SINK};

/// Alignment of the data after the text: a page, as ELF segments require.
pub const DATA_ALIGNMENT: u64 = 4096;

/// Reasons why a text cannot be assembled.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AsmError {
    /// An operand is out of range.
    #[error("item {index} has no encoding: {instruction:?}")]
    Encoding {
        /// Position in the text.
        index: usize,
        /// The requested instruction, with the label resolved.
        instruction: Instruction,
    },
    /// The distance to a label does not fit a compressed instruction.
    #[error("item {index}: label at distance {distance}")]
    Distance {
        /// Position in the text.
        index: usize,
        /// Bytes from the instruction to the label.
        distance: i64,
    },
    /// A label was used but never bound.
    #[error("label {label} is not bound")]
    Unbound {
        /// Number of the label.
        label: usize,
    },
    /// The assembled program cannot be loaded.
    #[error(transparent)]
    Load(#[from] LoadError),
}

/// A position in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label(usize);

#[derive(Clone, Copy, Debug)]
enum Item {
    Plain(Instruction),
    /// Branch or `Jal` to a label.
    To(Instruction, Label),
    Half(u16),
    Word(u32),
    /// `J`, `Beqz` or `Bnez` to a label.
    CompressedTo(CompressedInstruction, Label),
    /// AUIPC with the upper part of the distance to a label.
    PcUpper(u8, u32),
    /// AUIPC and ADDI: the address of a label.
    Address(u8, Label),
}

impl Item {
    const fn len(&self) -> u64 {
        match self {
            Self::Half(_) | Self::CompressedTo(..) => 2,
            Self::Address(..) => 8,
            _ => 4,
        }
    }
}

/// Collects instructions; errors are reported on assembly.
#[derive(Clone, Debug)]
pub struct Assembler {
    base: u64,
    size: u64,
    items: Vec<Item>,
    /// Addresses of the labels.
    labels: Vec<Option<u64>>,
}

const fn destination(rd: u8) -> u8 {
    if rd == 0 { SINK } else { rd }
}

impl Assembler {
    /// Creates a text that begins at address `base`.
    #[must_use]
    pub const fn new(base: u64) -> Self {
        Self {
            base,
            size: 0,
            items: Vec::new(),
            labels: Vec::new(),
        }
    }

    /// Returns the address of the next instruction.
    #[must_use]
    pub const fn here(&self) -> u64 {
        self.base + self.size
    }

    /// Returns the number of items so far; a pseudo-instruction may be several.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.items.len()
    }

    fn push(&mut self, item: Item) {
        self.size += item.len();
        self.items.push(item);
    }

    /// Returns a new, unbound label.
    pub fn new_label(&mut self) -> Label {
        self.labels.push(None);
        Label(self.labels.len() - 1)
    }

    /// Binds a label to the next instruction.
    pub fn bind(&mut self, label: Label) {
        let here = self.here();
        if let Some(address) = self.labels.get_mut(label.0) {
            *address = Some(here);
        }
    }

    /// Appends an instruction in normal form (except that `rd` 0 may stand for [`SINK`]).
    pub fn instruction(&mut self, i: Instruction) {
        self.push(Item::Plain(i));
    }

    /// Appends `rd <- rs1 op rs2`; also AMO and SC (address in `rs1`, value in `rs2`).
    pub fn register(&mut self, op: Op, rd: u8, rs1: u8, rs2: u8) {
        self.instruction(Instruction {
            op,
            rd: destination(rd),
            rs1,
            rs2,
            imm: 0,
            len: 4,
        });
    }

    /// Appends `rd <- rs1 op imm`; also loads and `Jalr`.
    pub fn immediate(&mut self, op: Op, rd: u8, rs1: u8, imm: i64) {
        let (rd, imm) = (destination(rd), imm as u64);
        self.instruction(Instruction {
            op,
            rd,
            rs1,
            rs2: 0,
            imm,
            len: 4,
        });
    }

    /// Appends `rd <- op rs1`; also LR.
    pub fn unary(&mut self, op: Op, rd: u8, rs1: u8) {
        self.immediate(op, rd, rs1, 0);
    }

    /// Appends `memory[rs1 + imm] <- rs2`.
    pub fn store(&mut self, op: Op, rs2: u8, rs1: u8, imm: i64) {
        self.instruction(Instruction {
            op,
            rd: 0,
            rs1,
            rs2,
            imm: imm as u64,
            len: 4,
        });
    }

    /// Appends `if rs1 op rs2 goto label`.
    pub fn branch(&mut self, op: Op, rs1: u8, rs2: u8, label: Label) {
        self.push(Item::To(
            Instruction {
                op,
                rd: 0,
                rs1,
                rs2,
                imm: 0,
                len: 4,
            },
            label,
        ));
    }

    /// Appends `rd <- pc + 4; goto label`.
    pub fn jal(&mut self, rd: u8, label: Label) {
        let (op, rd) = (Op::Jal, destination(rd));
        self.push(Item::To(
            Instruction {
                op,
                rd,
                rs1: 0,
                rs2: 0,
                imm: 0,
                len: 4,
            },
            label,
        ));
    }

    /// Appends ECALL.
    pub fn ecall(&mut self) {
        self.word(0x73);
    }

    /// Appends `rd <- pc + upper * 4096`, `upper` of 20 bits.
    pub fn auipc(&mut self, rd: u8, upper: u32) {
        self.push(Item::PcUpper(rd, upper));
    }

    /// Appends `rd <- ` address of a label.
    pub fn address(&mut self, rd: u8, label: Label) {
        self.push(Item::Address(rd, label));
    }

    /// Appends a compressed instruction.
    pub fn compressed(&mut self, c: CompressedInstruction) {
        self.push(Item::Half(c.encode()));
    }

    /// Appends `J`, `Beqz` or `Bnez` to a label; the given distance is ignored.
    pub fn compressed_to(&mut self, c: CompressedInstruction, label: Label) {
        self.push(Item::CompressedTo(c, label));
    }

    /// Appends 16 raw bits.
    pub fn half(&mut self, half: u16) {
        self.push(Item::Half(half));
    }

    /// Appends 32 raw bits.
    pub fn word(&mut self, word: u32) {
        self.push(Item::Word(word));
    }

    /// Appends `rd <- value`, in as few of LUI, ADDIW, ADDI and SLLI as this simple method finds.
    pub fn li(&mut self, rd: u8, value: u64) {
        let low = ((value as i64) << 52) >> 52;
        let upper = value.wrapping_sub(low as u64);
        if upper == 0 {
            self.immediate(Op::AddI, rd, 0, low);
        } else if value as i64 == i64::from(value as i32) {
            // LUI sign-extends from bit 31; ADDIW wraps back a carry from rounding `upper`.
            self.immediate(Op::AddI, rd, 0, i64::from(upper as i32));
            if low != 0 {
                self.immediate(Op::AddwI, rd, rd, low);
            }
        } else {
            let zeros = upper.trailing_zeros();
            self.li(rd, ((upper as i64) >> zeros) as u64);
            self.immediate(Op::SllI, rd, rd, i64::from(zeros));
            if low != 0 {
                self.immediate(Op::AddI, rd, rd, low);
            }
        }
    }

    /// Appends HALT with this exit code; the digest is the content of `x11..=x14`.
    pub fn halt(&mut self, exit_code: u64) {
        self.li(10, exit_code);
        self.li(17, ecall::HALT);
        self.ecall();
    }

    fn target(&self, label: Label) -> Result<u64, AsmError> {
        self.labels
            .get(label.0)
            .copied()
            .flatten()
            .ok_or(AsmError::Unbound { label: label.0 })
    }

    /// Assembles the text.
    ///
    /// # Errors
    /// [`AsmError`] except `Load`.
    pub fn bytes(&self) -> Result<Vec<u8>, AsmError> {
        let mut out = Vec::new();
        for (index, item) in self.items.iter().enumerate() {
            let pc = self.base + out.len() as u64;
            let encoded = |instruction: Instruction, pc: u64| {
                encode(&instruction, pc).ok_or(AsmError::Encoding { index, instruction })
            };
            match *item {
                Item::Plain(i) => out.extend(encoded(i, pc)?.to_le_bytes()),
                Item::To(i, label) => {
                    let i = Instruction {
                        imm: self.target(label)?,
                        ..i
                    };
                    out.extend(encoded(i, pc)?.to_le_bytes());
                }
                Item::Half(half) => out.extend(half.to_le_bytes()),
                Item::Word(word) => out.extend(word.to_le_bytes()),
                Item::CompressedTo(c, label) => {
                    let distance = self.target(label)?.wrapping_sub(pc) as i64;
                    let c =
                        with_distance(c, distance).ok_or(AsmError::Distance { index, distance })?;
                    out.extend(c.encode().to_le_bytes());
                }
                Item::PcUpper(rd, upper) => out.extend(auipc(rd, upper).to_le_bytes()),
                Item::Address(rd, label) => {
                    let distance = self.target(label)?.wrapping_sub(pc);
                    let low = ((distance as i64) << 52) >> 52;
                    let upper = distance.wrapping_sub(low as u64) >> 12;
                    out.extend(auipc(rd, upper as u32).to_le_bytes());
                    let rs1 = rd;
                    let add = Instruction {
                        op: Op::AddI,
                        rd,
                        rs1,
                        rs2: 0,
                        imm: low as u64,
                        len: 4,
                    };
                    out.extend(encoded(add, pc)?.to_le_bytes());
                }
            }
        }
        Ok(out)
    }

    /// Returns the address of the data after this text.
    #[must_use]
    pub const fn data_base(&self) -> u64 {
        self.here().next_multiple_of(DATA_ALIGNMENT)
    }

    /// Returns an ELF file of the text and, at [`Assembler::data_base`], `data`. The entry is the
    /// first instruction.
    ///
    /// # Errors
    /// [`AsmError`] except `Load`.
    pub fn elf(&self, data: &[u8]) -> Result<Vec<u8>, AsmError> {
        Ok(write_elf(self.base, &self.bytes()?, self.data_base(), data))
    }

    /// Returns the program of [`Assembler::elf`], with compressed instructions allowed.
    ///
    /// # Errors
    /// [`AsmError`].
    pub fn program(&self, data: &[u8]) -> Result<Program, AsmError> {
        Ok(Program::from_elf(&self.elf(data)?)?)
    }
}

const fn auipc(rd: u8, upper: u32) -> u32 {
    0x17 | ((rd as u32) << 7) | (upper << 12)
}

/// Returns the instruction with the distance inserted; `None` when the distance does not fit.
fn with_distance(c: CompressedInstruction, distance: i64) -> Option<CompressedInstruction> {
    let bits = if matches!(c, CompressedInstruction::J { .. }) {
        12
    } else {
        9
    };
    let bound = 1 << (bits - 1);
    if distance & 1 != 0 || !(-bound..bound).contains(&distance) {
        return None;
    }
    let distance = distance as i16;
    Some(match c {
        CompressedInstruction::J { .. } => CompressedInstruction::J { distance },
        CompressedInstruction::Beqz { rs3, .. } => CompressedInstruction::Beqz { rs3, distance },
        CompressedInstruction::Bnez { rs3, .. } => CompressedInstruction::Bnez { rs3, distance },
        _ => return None,
    })
}
