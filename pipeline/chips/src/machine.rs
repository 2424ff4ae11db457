//! The list of chips, what the verifying key holds of them, and what the verifier itself sends.

use crate::cpu::InstructionChip;
#[cfg(feature = "std")]
use crate::error::BatchError;
use crate::error::MachineError;
use crate::heights::{Heights, Piece};
use crate::{add, add_imm, ecall};
use crate::{bump, bus, bytes_table, halt, image, input, memory, power, program, range16};
use alloc::{boxed::Box, vec, vec::Vec};
use ark_bn254::Fr;
use zkfabric_air::{Air, AirError, Bus, Column, Message};
use zkfabric_vm::trace::TIME_STEP;
use zkfabric_vm::{Format, Program, SINK};

/// Number of words of the address space: `2^64` bytes.
pub const WORDS: u64 = 1 << 61;

/// The chips whose rows are executed instructions, in the order of the verifying key.
#[must_use]
pub fn instruction_chips() -> Vec<Box<dyn InstructionChip>> {
    vec![
        Box::new(ecall::Ecall),
        Box::new(add::Add),
        Box::new(add_imm::AddImm),
        Box::new(crate::add_word::AddWord),
        Box::new(crate::add_word_imm::AddWordImm),
        Box::new(crate::shift_add::ShiftAdd),
        Box::new(crate::zero_extend_word::ZeroExtendWord),
        Box::new(crate::add_unsigned_word::AddUnsignedWord),
        Box::new(crate::bitwise::Bitwise),
        Box::new(crate::xor::Xor),
        Box::new(crate::bitwise_imm::BitwiseImm),
        Box::new(crate::shift_imm::ShiftImm),
        Box::new(crate::shift::Shift),
        Box::new(crate::shift_arithmetic::ShiftArithmetic),
        Box::new(crate::shift_word::ShiftWord),
        Box::new(crate::shift_word_imm::ShiftWordImm),
        Box::new(crate::shift_unsigned_word::ShiftUnsignedWord),
        Box::new(crate::less_unsigned::LessUnsigned),
        Box::new(crate::less_unsigned_imm::LessUnsignedImm),
        Box::new(crate::compare::Compare),
        Box::new(crate::bytes::Bytes),
        Box::new(crate::or_combine::OrCombine),
        Box::new(crate::count_zeros::CountZeros),
        Box::new(crate::count_ones::CountOnes),
        Box::new(crate::mul::Mul),
        Box::new(crate::mul_signed::MulSigned),
        Box::new(crate::div::Div),
        Box::new(crate::div_signed::DivSigned),
        Box::new(crate::branch_equal::BranchEqual),
        Box::new(crate::branch_unsigned::BranchUnsigned),
        Box::new(crate::branch_signed::BranchSigned),
        Box::new(crate::jump::Jump),
        Box::new(crate::jump_register::JumpRegister),
        Box::new(crate::load_double::LoadDouble),
        Box::new(crate::load_word::LoadWord),
        Box::new(crate::load_unsigned::LoadUnsigned),
        Box::new(crate::load_cross::LoadCross),
        Box::new(crate::load::Load),
        Box::new(crate::store_double::StoreDouble),
        Box::new(crate::store_word::StoreWord),
        Box::new(crate::store_byte::StoreByte),
        Box::new(crate::store_cross::StoreCross),
        Box::new(crate::store::Store),
        Box::new(crate::load_reserved::LoadReserved),
        Box::new(crate::store_conditional::StoreConditional),
        Box::new(crate::amo::Amo),
    ]
}

/// The other chips: their indices in [`Machine::airs`]. Instruction chips follow from [`chip::INSTRUCTIONS`].
pub mod chip {
    /// [`crate::range16`]
    pub const RANGE16: usize = 0;
    /// [`crate::bytes_table`]
    pub const BYTES: usize = 1;
    /// [`crate::power`]
    pub const POWER: usize = 2;
    /// [`crate::program`]
    pub const PROGRAM: usize = 3;
    /// [`crate::image`]
    pub const IMAGE: usize = 4;
    /// [`crate::memory`]
    pub const MEMORY: usize = 5;
    /// [`crate::bump`]
    pub const BUMP: usize = 6;
    /// [`crate::input`]
    pub const INPUT: usize = 7;
    /// [`crate::halt`]
    pub const HALT: usize = 8;
    /// The first of [`super::instruction_chips`].
    pub const INSTRUCTIONS: usize = 9;
}

/// All chips.
#[derive(Debug)]
pub struct Machine {
    /// Their descriptions; the index is the chip's number in proofs.
    pub airs: Vec<Air>,
    /// The instruction chips; chip [`chip::INSTRUCTIONS`]` + i` is the `i`-th.
    pub instructions: Vec<Box<dyn InstructionChip>>,
}

/// An instance with columns of the verifying key; it occurs exactly once in a proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FixedInstance {
    /// Index in [`Machine::airs`].
    pub chip: usize,
    /// The height in units of [`crate::heights::UNIT`] rows.
    pub units: u32,
    /// The fixed columns.
    pub fixed: Vec<Column>,
}

/// How many rows the tables of a program have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableRows {
    /// Instructions that can be proved, see [`program::rows`].
    pub instructions: usize,
    /// Words of the image.
    pub image_words: usize,
}

/// Chip and slice of every instance with columns of the verifying key, in order: each table whole and once. Nothing but these
/// numbers decides over them, so a key that states the numbers can't leave out a slice or hold one twice.
pub fn tables(rows: TableRows, heights: Heights) -> impl Iterator<Item = (usize, Piece)> {
    let of = |chip: usize| move |piece| (chip, piece);
    range16::pieces(heights)
        .map(of(chip::RANGE16))
        .chain(bytes_table::pieces(heights).map(of(chip::BYTES)))
        .chain(power::pieces(heights).map(of(chip::POWER)))
        .chain(program::pieces(rows.instructions, heights).map(of(chip::PROGRAM)))
        .chain(image::pieces(rows.image_words, heights).map(of(chip::IMAGE)))
}

/// What a proof claims; the exit code is 0 in every valid proof.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PublicValues {
    /// The digest of the public output, as in `x11 ..= x14` at HALT.
    pub digest: [u64; 4],
    /// Address of the last memory cell; that of the image's last word when there is no other cell.
    pub last_memory_word: u64,
}

impl Machine {
    /// All chips.
    ///
    /// # Errors
    /// A mistake in a chip's description.
    pub fn new() -> Result<Self, AirError> {
        // In the order of `chip`.
        let mut airs = vec![
            range16::air()?,
            bytes_table::air()?,
            power::air()?,
            program::air()?,
            image::air()?,
            memory::air()?,
            bump::air()?,
            input::air()?,
            halt::air()?,
        ];
        let instructions = instruction_chips();
        for chip in &instructions {
            airs.push(chip.air()?);
        }
        Ok(Self { airs, instructions })
    }

    /// Every instance with columns of the verifying key, in order; tables larger than the largest height
    /// are cut into several instances of one chip.
    ///
    /// # Errors
    /// A program whose text or image lies too high for its columns.
    pub fn fixed_instances(
        &self,
        program: &Program,
        heights: Heights,
    ) -> Result<Vec<FixedInstance>, MachineError> {
        check_image_end(program.image.end_word())?;
        check_text(program)?;
        let rows = program::rows(program);
        let of_program = TableRows {
            instructions: rows.len(),
            image_words: program.image.words.len(),
        };
        let instance = |(chip, piece): (usize, Piece)| {
            let fixed = match chip {
                chip::RANGE16 => range16::fixed(&piece),
                chip::BYTES => bytes_table::fixed(&piece),
                chip::POWER => power::fixed(&piece),
                chip::PROGRAM => program::fixed(program, &rows, &piece),
                _ => image::fixed(program, &piece),
            };
            let name = || self.airs.get(chip).map(|air| air.name.clone());
            let fixed = fixed.map_err(|source| MachineError::Fixed {
                chip: name().unwrap_or_default(),
                source,
            })?;
            let units = piece.units;
            Ok(FixedInstance { chip, units, fixed })
        };
        tables(of_program, heights).map(instance).collect()
    }

    /// A mistake in filling rows of a chip.
    #[cfg(feature = "std")]
    pub(crate) fn trace_error(&self, chip: usize, source: AirError) -> BatchError {
        let air = self.airs.get(chip);
        BatchError::Trace {
            chip: air.map(|air| air.name.clone()).unwrap_or_default(),
            source,
        }
    }

    /// What the verifier itself sends and receives: the state at the start (`entry`, time 4), the two ends
    /// of the chain of memory cells, and the words of the output. `image_end_word` is the address of the
    /// first word behind the image ([`zkfabric_vm::Image::end_word`]).
    ///
    /// # Errors
    /// Public values or an image outside the address space: the proof is invalid.
    pub fn boundary(
        &self,
        entry: u64,
        image_end_word: u64,
        public: &PublicValues,
    ) -> Result<Vec<Message>, MachineError> {
        check_image_end(image_end_word)?;
        if public.last_memory_word >= WORDS {
            return Err(MachineError::LastMemoryWord {
                expected: WORDS,
                got: public.last_memory_word,
            });
        }
        let send = |bus: Bus, fields: Vec<Fr>| Message {
            bus,
            multiplicity: Fr::from(1u64),
            fields,
        };
        let receive = |bus: Bus, fields: Vec<Fr>| Message {
            bus,
            multiplicity: -Fr::from(1u64),
            fields,
        };
        let chain_start = Fr::from(image_end_word) - Fr::from(1u64);
        let mut messages = vec![
            send(bus::STATE, vec![entry.into(), TIME_STEP.into()]),
            send(bus::MEMORY_CHAIN, vec![chain_start]),
            receive(bus::MEMORY_CHAIN, vec![public.last_memory_word.into()]),
        ];
        for (index, word) in (0u64..).zip(public.digest) {
            messages.push(receive(bus::OUTPUT, vec![index.into(), word.into()]));
        }
        Ok(messages)
    }
}

/// What the chips rely on and a [`Program`] made by the loader has: register 0 is never written, the sink never
/// read, the reservation never named, every instruction at an even address.
fn check_text(program: &Program) -> Result<(), MachineError> {
    let &Program {
        text_base, granule, ..
    } = program;
    if text_base % 2 != 0 || granule % 2 != 0 {
        return Err(MachineError::OddText { text_base, granule });
    }
    for (index, i) in program.instructions.iter().enumerate() {
        let writes = !matches!(
            i.op.format(),
            Format::Illegal | Format::Branch | Format::Store | Format::Ecall
        );
        let rd_fits = if writes {
            (1..=SINK).contains(&i.rd)
        } else {
            i.rd == 0
        };
        if i.op.is_provable() && !(rd_fits && i.rs1 < SINK && i.rs2 < SINK) {
            let (pc, rd, rs1, rs2) = (program.pc(index), i.rd, i.rs1, i.rs2);
            return Err(MachineError::NormalForm {
                op: i.op,
                pc,
                rd,
                rs1,
                rs2,
            });
        }
    }
    Ok(())
}

fn check_image_end(got: u64) -> Result<(), MachineError> {
    let expected = WORDS;
    if got > expected {
        return Err(MachineError::ImageEnd { expected, got });
    }
    Ok(())
}
