//! What a verifier knows of a program, and its bytes.
//!
//! File, numbers little endian:
//!
//! | bytes | value |
//! |---|---|
//! | 8 | magic `zkfabkey` |
//! | 4 | version, 3 |
//! | 1 | 1 if the reference string is insecure |
//! | 64 | `tau G2`, arkworks' compressed form |
//! | 1 | 1 if the reference string has `tau^b G2`, `b = 2^11`, else 0 |
//! | 64 | `tau^b G2`, only if the string has it |
//! | 4 | most units of 256 rows of an instance |
//! | 8, 8 | entry, end of the image (word address) |
//! | 4 | number of fixed instances; for each: chip u32, units u32 |
//! | 4, 4 | log2 of the values of a stack of fixed columns, number of stacks; for each a point |

use crate::ZkvmError;
use alloc::string::ToString;
use alloc::vec::Vec;
use ark_bn254::G2Affine;
use ark_serialize::{CanonicalDeserialize, CanonicalSerialize};
use core::fmt::Display;
use zkfabric_air::Message;
use zkfabric_chips::machine::{Machine, PublicValues};
use zkfabric_kzg::VerifierSrs;
use zkfabric_verifier::{FixedInstance, FixedStacks, VerifyingKey};

const MAGIC: &[u8; 8] = b"zkfabkey";
const VERSION: u32 = 3;

/// A program's verifying key with the machine it belongs to.
#[derive(Debug)]
pub struct ProgramKey {
    verifying: VerifyingKey,
    machine: Machine,
    entry: u64,
    image_end_word: u64,
}

impl ProgramKey {
    /// Joins a machine, a program's tables and where it starts.
    ///
    /// # Errors
    /// Tables that do not fit the machine.
    pub fn new(
        srs: VerifierSrs,
        max_units: u32,
        fixed: (Vec<FixedInstance>, FixedStacks),
        [entry, image_end_word]: [u64; 2],
    ) -> Result<Self, ZkvmError> {
        let machine = Machine::new()?;
        let context = context(entry, image_end_word);
        let airs = machine.airs.clone();
        let verifying = VerifyingKey::new(srs, max_units, airs, fixed, &context)?;
        Ok(Self {
            verifying,
            machine,
            entry,
            image_end_word,
        })
    }

    /// The proof system's key.
    #[must_use]
    pub const fn verifying(&self) -> &VerifyingKey {
        &self.verifying
    }

    /// The machine.
    #[must_use]
    pub const fn machine(&self) -> &Machine {
        &self.machine
    }

    /// The messages that the verifier sends and receives for these public values.
    ///
    /// # Errors
    /// Public values outside the address space.
    pub fn boundary(&self, public: &PublicValues) -> Result<Vec<Message>, ZkvmError> {
        Ok(self
            .machine
            .boundary(self.entry, self.image_end_word, public)?)
    }

    /// The bytes of a key file.
    ///
    /// # Errors
    /// None in practice: writing to memory does not fail.
    pub fn to_bytes(&self) -> Result<Vec<u8>, ZkvmError> {
        let mut bytes = Vec::from(MAGIC);
        bytes.extend_from_slice(&VERSION.to_le_bytes());
        let srs = self.verifying.srs();
        bytes.push(u8::from(srs.insecure()));
        write_g2(srs.tau_g2(), &mut bytes)?;
        bytes.push(u8::from(srs.tau_b_g2().is_some()));
        if let Some(point) = srs.tau_b_g2() {
            write_g2(point, &mut bytes)?;
        }
        bytes.extend_from_slice(&self.verifying.max_units().to_le_bytes());
        bytes.extend_from_slice(&self.entry.to_le_bytes());
        bytes.extend_from_slice(&self.image_end_word.to_le_bytes());
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes();
        bytes.extend_from_slice(&count(self.verifying.fixed().len()));
        for instance in self.verifying.fixed() {
            bytes.extend_from_slice(&count(instance.chip));
            bytes.extend_from_slice(&instance.units.to_le_bytes());
        }
        let stacks = self.verifying.stacks();
        bytes.extend_from_slice(&stacks.log_stack.to_le_bytes());
        bytes.extend_from_slice(&count(stacks.commitments.len()));
        for point in &stacks.commitments {
            bytes.extend_from_slice(&zkfabric_kzg::encode(point));
        }
        Ok(bytes)
    }

    /// The key of a file.
    ///
    /// # Errors
    /// [`ZkvmError::KeyFile`], [`ZkvmError::KeyPoint`], or tables that do not fit the machine.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ZkvmError> {
        let mut bytes = bytes;
        let magic = take::<8>("magic", &mut bytes)?;
        if magic != *MAGIC {
            return Err(malformed("magic", "zkfabkey", magic.escape_ascii()));
        }
        let version = number("version", &mut bytes)?;
        if version != VERSION {
            return Err(malformed("version", "3", version));
        }
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
        // The points decide; a file that says otherwise was made by somebody who wants it to be believed.
        if stated != srs.insecure() {
            let expected = if srs.insecure() { "1" } else { "0" };
            return Err(malformed("insecure", expected, u8::from(stated)));
        }
        let max_units = number("most units", &mut bytes)?;
        let entry = u64::from_le_bytes(take("entry", &mut bytes)?);
        let image_end_word = u64::from_le_bytes(take("end of the image", &mut bytes)?);
        let mut fixed = Vec::new();
        for _ in 0..number("number of fixed instances", &mut bytes)? {
            let chip = number("chip of a fixed instance", &mut bytes)?;
            let chip = usize::try_from(chip)
                .map_err(|_| malformed("chip of a fixed instance", "an index", chip))?;
            let units = number("units of a fixed instance", &mut bytes)?;
            fixed.push(FixedInstance { chip, units });
        }
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
        Self::new(srs, max_units, (fixed, stacks), [entry, image_end_word])
    }
}

/// What the boundary messages depend on besides the tables.
#[must_use]
pub(crate) fn context(entry: u64, image_end_word: u64) -> Vec<u8> {
    let mut context = Vec::from(*b"zkfabric/program/v1");
    context.extend_from_slice(&entry.to_le_bytes());
    context.extend_from_slice(&image_end_word.to_le_bytes());
    context
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
