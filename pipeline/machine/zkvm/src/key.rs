//! A program's verifying key, and its bytes.
//!
//! File, numbers little endian:
//!
//! | bytes | value |
//! |---|---|
//! | 8 | magic `zkfabkey` |
//! | 4 | version: 5, or 6 with a guard |
//! | 1 | 1 if the reference string is insecure |
//! | 64 | `tau G2`, arkworks' compressed form |
//! | 1 | 1 if the reference string has `tau^b G2`, `b = 2^11`, else 0 |
//! | 64 | `tau^b G2`, only if the string has it |
//! | 4 | largest number of units of 256 rows of an instance |
//! | 8 | entry |
//! | 4 | instructions in the program table |
//! | 8, 8 | first word of the image, word after it (word addresses) |
//! | 8, 8 | first word of the guard, word after it (word addresses); only in version 6 |
//! | 4, 4 | log2 of the values of a stack of fixed columns, number of stacks; for each a point |
//! | 32 | Keccak-256 of all bytes before |
//!
//! The checksum detects accidents, not forgeries: a key is identified by its digest.
//!
//! The instances with fixed columns follow from these numbers ([`tables`]), so a file can't state
//! them wrongly: the key has each table whole and once, and the image is one run of words.

use crate::ZkvmError;
use crate::checksum::{self, sealed};
use alloc::string::ToString;
use alloc::vec::Vec;
use ark_bn254::G2Affine;
use ark_serialize::{CanonicalDeserialize, CanonicalSerialize};
use core::fmt::Display;
use core::ops::Range;
use zkfabric_air::Message;
use zkfabric_chips::chip::TableRows;
use zkfabric_chips::chip_set::{ChipSet, PublicValues, tables};
use zkfabric_chips::heights::Heights;
use zkfabric_kzg::VerifierSrs;
use zkfabric_verifier::shape::MAX_FIXED_INSTANCES;
use zkfabric_verifier::{FixedInstance, FixedStacks, VerifyError, VerifyingKey};
use zkfabric_vm::{MemoryMap, Program};

const MAGIC: &[u8; 8] = b"zkfabkey";
const VERSION: u32 = 5;
/// Version of files with a guard.
const VERSION_WITH_GUARD: u32 = 6;
/// Largest size of a key file: the largest number of stacks takes half of it.
pub const MAX_BYTES: usize = 1 << 20;
/// First word address that no image reaches: the tables hold 32 bits of an address.
const IMAGE_LIMIT: u64 = 1 << 32;

/// A program's entry and the sizes of its tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgramTables {
    /// Address of the first instruction executed.
    pub entry: u64,
    /// Instructions in the program table.
    pub instructions: u32,
    /// Word addresses of the image.
    pub image: Range<u64>,
    /// Word addresses of the guard; empty without one.
    pub guard: Range<u64>,
}

impl ProgramTables {
    /// Returns the tables of a program.
    #[must_use]
    pub fn of(program: &Program) -> Self {
        let instructions = zkfabric_chips::chip::provable(program).len();
        Self {
            entry: program.entry,
            // A text has at most 2^25 instructions; the check of commitments would refuse a longer
            // one.
            instructions: u32::try_from(instructions).unwrap_or(u32::MAX),
            image: program.image.base_word..program.image.end_word(),
            guard: program.guard.clone(),
        }
    }

    /// Returns which words are the program's memory.
    fn memory_map(&self) -> MemoryMap {
        MemoryMap::new(self.image.clone(), self.guard.clone())
    }

    /// Returns the instances with fixed columns, without these columns; stops at one more than the
    /// largest number of a key.
    fn fixed(&self, max_units: u32) -> Result<Vec<FixedInstance>, ZkvmError> {
        let Range { start, end } = self.image;
        let wrong = |what, expected, got| ZkvmError::Tables {
            what,
            expected,
            got,
        };
        if self.instructions == 0 {
            let what = "the number of instructions";
            return Err(wrong(what, "at least 1", 0));
        }
        if end > IMAGE_LIMIT {
            return Err(wrong("the word behind the image", "at most 2^32", end));
        }
        if start >= end {
            let what = "the first word of the image";
            return Err(wrong(what, "one below the word behind it", start));
        }
        if !self.memory_map().is_valid() {
            let what = "the first word of the guard";
            return Err(wrong(
                what,
                "above the word behind the image",
                self.guard.start,
            ));
        }
        if self.guard.end > IMAGE_LIMIT {
            let what = "the word behind the guard";
            return Err(wrong(what, "at most 2^32", self.guard.end));
        }
        let size = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
        let rows = TableRows {
            instructions: size(self.instructions.into()),
            image_words: size(end.saturating_sub(start)),
        };
        let instances = tables(rows, Heights::new(max_units)).map(|(chip, share)| {
            let units = share.units;
            FixedInstance { chip, units }
        });
        Ok(instances.take(MAX_FIXED_INSTANCES + 1).collect())
    }

    /// Returns the tables' bytes in the digest of a key, with the gaps of the memory if there are
    /// any.
    pub(crate) fn context(&self) -> Vec<u8> {
        let map = self.memory_map();
        let gaps: Vec<_> = map.gaps().collect();
        let version = if gaps.is_empty() { b'2' } else { b'3' };
        let mut context = Vec::from(*b"zkfabric/program/v");
        context.push(version);
        context.extend_from_slice(&self.to_bytes());
        for gap in gaps {
            context.extend_from_slice(&gap.start.to_le_bytes());
            context.extend_from_slice(&gap.end.to_le_bytes());
        }
        context
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::from(self.entry.to_le_bytes());
        bytes.extend_from_slice(&self.instructions.to_le_bytes());
        bytes.extend_from_slice(&self.image.start.to_le_bytes());
        bytes.extend_from_slice(&self.image.end.to_le_bytes());
        if !self.guard.is_empty() {
            bytes.extend_from_slice(&self.guard.start.to_le_bytes());
            bytes.extend_from_slice(&self.guard.end.to_le_bytes());
        }
        bytes
    }

    fn read(version: u32, bytes: &mut &[u8]) -> Result<Self, ZkvmError> {
        let entry = u64::from_le_bytes(take("entry", bytes)?);
        let instructions = number("instructions", bytes)?;
        let start = u64::from_le_bytes(take("first word of the image", bytes)?);
        let end = u64::from_le_bytes(take("word behind the image", bytes)?);
        let guard = if version == VERSION_WITH_GUARD {
            let start = u64::from_le_bytes(take("first word of the guard", bytes)?);
            let end = u64::from_le_bytes(take("word behind the guard", bytes)?);
            if end <= start {
                let field = "word behind the guard";
                return Err(malformed(
                    field,
                    "a number above the guard's first word",
                    end,
                ));
            }
            start..end
        } else {
            0..0
        };
        Ok(Self {
            entry,
            instructions,
            image: start..end,
            guard,
        })
    }
}

/// A program's verifying key with its chips.
#[derive(Debug)]
pub struct ProgramKey {
    verifying: VerifyingKey,
    chip_set: ChipSet,
    program: ProgramTables,
}

impl ProgramKey {
    /// Joins the chips, the sizes of a program's tables and the commitments to them. Every key is
    /// made here.
    ///
    /// # Errors
    /// [`ZkvmError::Tables`] for tables without rows, or an image outside the address space; errors
    /// of [`VerifyingKey::new`].
    pub fn new(
        srs: VerifierSrs,
        max_units: u32,
        program: ProgramTables,
        stacks: FixedStacks,
    ) -> Result<Self, ZkvmError> {
        let chip_set = ChipSet::new()?;
        let fixed = (program.fixed(max_units)?, stacks);
        let airs = chip_set.airs.clone();
        let verifying = VerifyingKey::new(srs, max_units, airs, fixed, &program.context())?;
        Ok(Self {
            verifying,
            chip_set,
            program,
        })
    }

    /// Returns the proof system's key.
    #[must_use]
    pub const fn verifying(&self) -> &VerifyingKey {
        &self.verifying
    }

    /// Returns the chips.
    #[must_use]
    pub const fn chip_set(&self) -> &ChipSet {
        &self.chip_set
    }

    /// Returns the key for the same program and a reference string without `tau^b G2`, as used by
    /// proofs that other proofs verify.
    ///
    /// # Errors
    /// None in practice: all parts have been checked.
    pub fn without_tau_b_g2(&self) -> Result<Self, ZkvmError> {
        let srs = self.verifying.srs().without_tau_b_g2();
        let srs = srs.map_err(VerifyError::Opening)?;
        let stacks = self.verifying.stacks().clone();
        Self::new(
            srs,
            self.verifying.max_units(),
            self.program.clone(),
            stacks,
        )
    }

    /// Returns the messages that the verifier sends and receives for these public values.
    ///
    /// # Errors
    /// Public values outside the address space.
    pub fn boundary(&self, public: &PublicValues) -> Result<Vec<Message>, ZkvmError> {
        Ok(self
            .chip_set
            .boundary(self.program.entry, &self.program.memory_map(), public)?)
    }

    /// Returns the program's entry and the sizes of its tables.
    #[must_use]
    pub const fn program(&self) -> &ProgramTables {
        &self.program
    }

    /// Returns whether a file begins like a key, of any version.
    #[must_use]
    pub fn is_one(bytes: &[u8]) -> bool {
        bytes.starts_with(MAGIC)
    }

    /// Returns the bytes of a key file.
    ///
    /// # Errors
    /// None in practice: writing to memory does not fail.
    pub fn to_bytes(&self) -> Result<Vec<u8>, ZkvmError> {
        let mut bytes = Vec::from(MAGIC);
        let version = match self.program.guard.is_empty() {
            true => VERSION,
            false => VERSION_WITH_GUARD,
        };
        bytes.extend_from_slice(&version.to_le_bytes());
        let srs = self.verifying.srs();
        bytes.push(u8::from(srs.insecure()));
        write_g2(srs.tau_g2(), &mut bytes)?;
        bytes.push(u8::from(srs.tau_b_g2().is_some()));
        if let Some(point) = srs.tau_b_g2() {
            write_g2(point, &mut bytes)?;
        }
        bytes.extend_from_slice(&self.verifying.max_units().to_le_bytes());
        bytes.extend_from_slice(&self.program.to_bytes());
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes();
        let stacks = self.verifying.stacks();
        bytes.extend_from_slice(&stacks.log_stack.to_le_bytes());
        bytes.extend_from_slice(&count(stacks.commitments.len()));
        for point in &stacks.commitments {
            bytes.extend_from_slice(&zkfabric_kzg::encode(point));
        }
        Ok(sealed(bytes))
    }

    /// Reads the key from a file.
    ///
    /// # Errors
    /// [`ZkvmError::KeyFile`], [`ZkvmError::KeyChecksum`], [`ZkvmError::KeyPoint`], or tables that
    /// do not fit the chips.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ZkvmError> {
        if bytes.len() > MAX_BYTES {
            let got = format_args!("{} bytes", bytes.len());
            return Err(malformed("length", "at most 1048576 bytes", got));
        }
        let (version, mut bytes) = opened(bytes)?;
        let stated = flag("insecure", &mut bytes)?;
        let tau_g2 = read_g2("tau G2", &mut bytes)?;
        let tau_b_g2 = if flag("whether there is tau^b G2", &mut bytes)? {
            Some(read_g2("tau^b G2", &mut bytes)?)
        } else {
            None
        };
        let srs = VerifierSrs::new(tau_g2, tau_b_g2);
        let srs = srs.map_err(|source| ZkvmError::KeyPoint {
            field: "reference string",
            source,
        })?;
        // The points decide: a file with the wrong flag would pass one reference string off as
        // another.
        if stated != srs.insecure() {
            let expected = if srs.insecure() { "1" } else { "0" };
            return Err(malformed("insecure", expected, u8::from(stated)));
        }
        let max_units = number("most units", &mut bytes)?;
        let program = ProgramTables::read(version, &mut bytes)?;
        let log_stack = number("size of a stack", &mut bytes)?;
        let mut commitments = Vec::new();
        for _ in 0..number("number of stacks", &mut bytes)? {
            let field = "stack";
            let point = zkfabric_kzg::decode(&take(field, &mut bytes)?);
            commitments.push(point.map_err(|source| ZkvmError::KeyPoint { field, source })?);
        }
        let stacks = FixedStacks {
            log_stack,
            commitments,
        };
        if !bytes.is_empty() {
            let more = format_args!("{} bytes more", bytes.len());
            return Err(malformed("end", "nothing behind it", more));
        }
        Self::new(srs, max_units, program, stacks)
    }
}

/// Returns a file's version and the bytes between it and the file's checksum, after checking both.
fn opened(bytes: &[u8]) -> Result<(u32, &[u8]), ZkvmError> {
    let mut rest = bytes;
    let magic = take::<8>("magic", &mut rest)?;
    if magic != *MAGIC {
        return Err(malformed("magic", "zkfabkey", magic.escape_ascii()));
    }
    let version = number("version", &mut rest)?;
    if ![VERSION, VERSION_WITH_GUARD].contains(&version) {
        return Err(malformed("version", "5 or 6", version));
    }
    let short = || {
        let got = format_args!("{} of {} bytes", rest.len(), checksum::BYTES);
        malformed("checksum", "a whole field", got)
    };
    let (content, got) = rest.split_last_chunk().ok_or_else(short)?;
    let (body, _) = bytes
        .split_last_chunk::<{ checksum::BYTES }>()
        .ok_or_else(short)?;
    checksum::check(body, got).map_err(ZkvmError::KeyChecksum)?;
    Ok((version, content))
}

fn malformed(field: &'static str, expected: &'static str, got: impl Display) -> ZkvmError {
    ZkvmError::KeyFile {
        field,
        expected,
        got: got.to_string(),
    }
}

fn take<const N: usize>(field: &'static str, bytes: &mut &[u8]) -> Result<[u8; N], ZkvmError> {
    let (head, tail) = bytes.split_first_chunk().ok_or_else(|| {
        let got = format_args!("{} of {N} bytes", bytes.len());
        malformed(field, "a whole field", got)
    })?;
    *bytes = tail;
    Ok(*head)
}

fn flag(field: &'static str, bytes: &mut &[u8]) -> Result<bool, ZkvmError> {
    match take(field, bytes)? {
        [0] => Ok(false),
        [1] => Ok(true),
        [other] => Err(malformed(field, "0 or 1", other)),
    }
}

fn write_g2(point: G2Affine, bytes: &mut Vec<u8>) -> Result<(), ZkvmError> {
    point.serialize_compressed(bytes).map_err(|_| {
        malformed(
            "reference string",
            "a point of G2",
            "one that can't be written",
        )
    })
}

fn read_g2(field: &'static str, bytes: &mut &[u8]) -> Result<G2Affine, ZkvmError> {
    G2Affine::deserialize_compressed(take::<64>(field, bytes)?.as_slice()).map_err(|_| {
        malformed(
            field,
            "a point of the subgroup of G2",
            "another one or none",
        )
    })
}

fn number(field: &'static str, bytes: &mut &[u8]) -> Result<u32, ZkvmError> {
    Ok(u32::from_le_bytes(take(field, bytes)?))
}
