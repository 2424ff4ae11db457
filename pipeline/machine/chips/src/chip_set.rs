//! The list of chips, their part of the verifying key, and the verifier's own messages.

use crate::bus;
use crate::chip::{Chip, TableChip, TableRows};
use crate::cpu::InstructionChip;
#[cfg(feature = "std")]
use crate::error::ShardError;
use crate::error::StatementError;
use crate::heights::{Heights, RowShare};
use alloc::{vec, vec::Vec};
use ark_bn254::Fr;
use zkfabric_air::{Air, AirError, Bus, Column, Message};
use zkfabric_vm::trace::TIME_STEP;
use zkfabric_vm::{Format, MemoryMap, Program, SINK};

/// Number of words of the address space: `2^64` bytes.
pub const WORDS: u64 = 1 << 61;

/// All chips, in the order of the verifying key: those with fixed columns first.
pub const CHIPS: &[Chip] = &[
    Chip::Table(&crate::range16::Range16),
    Chip::Table(&crate::bytes_table::BytesTable),
    Chip::Table(&crate::power::Power),
    Chip::Table(&crate::program::ProgramTable),
    Chip::Table(&crate::image::Image),
    Chip::Cells,
    Chip::Bumps,
    Chip::Call(&crate::input::Input),
    Chip::Call(&crate::halt::Halt),
    Chip::Call(&crate::keccak_absorb::KeccakAbsorb),
    Chip::Call(&crate::keccak_bits::KeccakBits),
    Chip::Call(&crate::curve_add::CurveAdd),
    Chip::Call(&crate::curve_double::CurveDouble),
    Chip::Call(&crate::modular_256::Modular256),
    Chip::Call(&crate::modular_384::Modular384),
    Chip::Call(&crate::sha256_compress::Sha256Compress),
    Chip::Call(&crate::sha256_rounds::Sha256Rounds),
    Chip::Call(&crate::blake2b_round::Blake2bRound),
    Chip::Instruction(&crate::ecall::Ecall),
    Chip::Instruction(&crate::add::Add),
    Chip::Instruction(&crate::add_imm::AddImm),
    Chip::Instruction(&crate::add_word::AddWord),
    Chip::Instruction(&crate::shift_add::ShiftAdd),
    Chip::Instruction(&crate::bitwise::Bitwise),
    Chip::Instruction(&crate::xor::Xor),
    Chip::Instruction(&crate::shift_imm::ShiftImm),
    Chip::Instruction(&crate::shift::Shift),
    Chip::Instruction(&crate::shift_word::ShiftWord),
    Chip::Instruction(&crate::shift_unsigned_word::ShiftUnsignedWord),
    Chip::Instruction(&crate::less_unsigned::LessUnsigned),
    Chip::Instruction(&crate::compare::Compare),
    Chip::Instruction(&crate::bytes::Bytes),
    Chip::Instruction(&crate::or_combine::OrCombine),
    Chip::Instruction(&crate::count_zeros::CountZeros),
    Chip::Instruction(&crate::count_ones::CountOnes),
    Chip::Instruction(&crate::mul::Mul),
    Chip::Instruction(&crate::mul_signed::MulSigned),
    Chip::Instruction(&crate::div::Div),
    Chip::Instruction(&crate::div_signed::DivSigned),
    Chip::Instruction(&crate::branch_equal::BranchEqual),
    Chip::Instruction(&crate::branch_less::BranchLess),
    Chip::Instruction(&crate::jump::Jump),
    Chip::Instruction(&crate::jump_register::JumpRegister),
    Chip::Instruction(&crate::load_double::LoadDouble),
    Chip::Instruction(&crate::load::Load),
    Chip::Instruction(&crate::store_double::StoreDouble),
    Chip::Instruction(&crate::store::Store),
    Chip::Instruction(&crate::load_reserved::LoadReserved),
    Chip::Instruction(&crate::store_conditional::StoreConditional),
    Chip::Instruction(&crate::amo::Amo),
];

/// All chips.
#[derive(Debug)]
pub struct ChipSet {
    /// The chips; the index is the chip's number in proofs.
    pub chips: Vec<Chip>,
    /// Descriptions of the chips.
    pub airs: Vec<Air>,
}

/// An instance with columns of the verifying key; it occurs exactly once in a proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FixedInstance {
    /// Index in [`ChipSet::chips`].
    pub chip: usize,
    /// The height in units of [`crate::heights::UNIT`] rows.
    pub units: u32,
    /// The fixed columns.
    pub fixed: Vec<Column>,
}

/// Returns the tables among [`CHIPS`], with their indices.
pub(crate) fn table_chips() -> impl Iterator<Item = (usize, &'static dyn TableChip)> {
    CHIPS.iter().enumerate().filter_map(|(index, chip)| {
        let Chip::Table(table) = chip else {
            return None;
        };
        Some((index, *table))
    })
}

/// Returns chip and slice of every instance with columns of the verifying key, in order: each table
/// whole and once. The result depends on these numbers only, so a key that states the numbers can't
/// leave out a slice or hold one twice.
pub fn tables(rows: TableRows, heights: Heights) -> impl Iterator<Item = (usize, RowShare)> {
    table_shares(rows, heights).map(|(chip, _, share)| (chip, share))
}

/// Returns [`tables`], with the tables themselves.
pub(crate) fn table_shares(
    rows: TableRows,
    heights: Heights,
) -> impl Iterator<Item = (usize, &'static dyn TableChip, RowShare)> {
    table_chips().flat_map(move |(chip, table)| {
        let shares = heights.shares(table.rows(rows));
        shares.map(move |share| (chip, table, share))
    })
}

/// The values that a proof claims; the exit code is 0 in every valid proof.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PublicValues {
    /// The digest of the public output, as in `x11 ..= x14` at HALT.
    pub digest: [u64; 4],
    /// Address of the last memory cell outside the image, or of the last word of the image or of
    /// the guard if there is none above.
    pub last_memory_word: u64,
}

impl ChipSet {
    /// Describes all chips.
    ///
    /// # Errors
    /// A mistake in a chip's description.
    pub fn new() -> Result<Self, AirError> {
        let chips = CHIPS.to_vec();
        let airs = chips.iter().map(Chip::air).collect::<Result<_, _>>()?;
        Ok(Self { chips, airs })
    }

    /// Returns the instruction chips with their indices.
    pub fn instructions(&self) -> impl Iterator<Item = (usize, &'static dyn InstructionChip)> {
        self.chips.iter().enumerate().filter_map(|(index, chip)| {
            let Chip::Instruction(chip) = chip else {
                return None;
            };
            Some((index, *chip))
        })
    }

    /// Returns every instance with columns of the verifying key, in order; tables larger than the
    /// largest height are cut into several instances of one chip.
    ///
    /// # Errors
    /// A program whose text or image lies too high for its columns.
    pub fn fixed_instances(
        &self,
        program: &Program,
        heights: Heights,
    ) -> Result<Vec<FixedInstance>, StatementError> {
        check_image_end(program.image.end_word())?;
        check_guard(&program.memory_map())?;
        check_text(program)?;
        let instance = |(chip, table, share): (usize, &dyn TableChip, RowShare)| {
            let fixed = table.fixed(program, &share);
            let fixed = fixed.map_err(|source| StatementError::Fixed {
                chip: table.name().into(),
                source,
            })?;
            let units = share.units;
            Ok(FixedInstance { chip, units, fixed })
        };
        table_shares(TableRows::of(program), heights)
            .map(instance)
            .collect()
    }

    /// Wraps an error in filling rows of a chip.
    #[cfg(feature = "std")]
    pub(crate) fn trace_error(&self, chip: usize, source: AirError) -> ShardError {
        let chip = self.chips.get(chip);
        ShardError::Trace {
            chip: chip.map(|chip| chip.name().into()).unwrap_or_default(),
            source,
        }
    }

    /// Returns the messages that the verifier itself sends and receives: the state at the start
    /// (`entry`, time 4), the two ends of the chain of memory cells, the words of the output, and
    /// the ends of the chain's gaps.
    ///
    /// # Errors
    /// Public values or an image outside the address space: the proof is invalid. A guard that
    /// touches the image.
    pub fn boundary(
        &self,
        entry: u64,
        map: &MemoryMap,
        public: &PublicValues,
    ) -> Result<Vec<Message>, StatementError> {
        check_image_end(map.image().end)?;
        check_guard(map)?;
        if public.last_memory_word >= WORDS {
            return Err(StatementError::LastMemoryWord {
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
        let before = |word: u64| Fr::from(word) - Fr::from(1u64);
        let mut messages = vec![
            send(bus::STATE, vec![entry.into(), TIME_STEP.into()]),
            send(bus::MEMORY_CHAIN, vec![before(map.first_outside())]),
            receive(bus::MEMORY_CHAIN, vec![public.last_memory_word.into()]),
        ];
        for (index, word) in (0u64..).zip(public.digest) {
            messages.push(receive(bus::OUTPUT, vec![index.into(), word.into()]));
        }
        for gap in map.gaps() {
            messages.push(receive(bus::MEMORY_CHAIN, vec![before(gap.start)]));
            messages.push(send(bus::MEMORY_CHAIN, vec![before(gap.end)]));
        }
        Ok(messages)
    }
}

/// Checks the properties that the chips rely on and that the loader gives every [`Program`]:
/// register 0 is never written, the sink never read, the reservation never named, every instruction
/// at an even address.
fn check_text(program: &Program) -> Result<(), StatementError> {
    let &Program {
        text_base, granule, ..
    } = program;
    if text_base % 2 != 0 || granule % 2 != 0 {
        return Err(StatementError::OddText { text_base, granule });
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
            return Err(StatementError::NormalForm {
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

/// Checks that a guard lies above the image, with a word between them, and in the address space.
fn check_guard(map: &MemoryMap) -> Result<(), StatementError> {
    let (image_end, guard) = (map.image().end, map.guard());
    if map.is_valid() && (guard.is_empty() || guard.end <= WORDS) {
        return Ok(());
    }
    Err(StatementError::Guard {
        image_end,
        start: guard.start,
        end: guard.end,
    })
}

fn check_image_end(got: u64) -> Result<(), StatementError> {
    let expected = WORDS;
    if got > expected {
        return Err(StatementError::ImageEnd { expected, got });
    }
    Ok(())
}
