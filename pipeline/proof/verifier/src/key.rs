//! The verifying key.

use crate::VerifyError;
use crate::layout::Layout;
use crate::shape::{InstanceShape, MAX_FIXED_INSTANCES, MAX_LOG_UNITS, count};
use crate::transcript::keccak256;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use ark_bn254::G1Affine;
use zkfabric_air::{Air, ColumnSpec, Width};
use zkfabric_algebra::Point;
use zkfabric_kzg::VerifierSrs;

/// An instance with fixed columns, which occurs exactly once, in the tail shard of every proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FixedInstance {
    /// Index of the chip.
    pub chip: usize,
    /// Rows in units of 256.
    pub units: u32,
}

/// Commitments to the fixed columns of all fixed instances.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FixedStacks {
    /// log2 of the values of a stack; the tail shard's own stacks have at least as many.
    pub log_stack: u32,
    /// One commitment per stack of [`fixed_layout`].
    pub commitments: Vec<G1Affine>,
}

/// The verifier's knowledge before it sees a proof.
#[derive(Debug, Clone)]
pub struct VerifyingKey {
    srs: VerifierSrs,
    max_units: u32,
    airs: Vec<Air>,
    fixed: Vec<FixedInstance>,
    stacks: FixedStacks,
    digest: [u8; 32],
}

/// Returns the layout of the fixed columns of all fixed instances, in order.
///
/// # Errors
/// A fixed instance of an unknown chip, a stack size out of range.
pub fn fixed_layout(
    airs: &[Air],
    fixed: &[FixedInstance],
    log_stack: u32,
) -> Result<Layout, VerifyError> {
    let mut columns = Vec::new();
    for instance in fixed {
        let air = airs.get(instance.chip).ok_or(UNKNOWN_CHIP)?;
        columns.extend(air.fixed.iter().map(|spec| (spec.width, instance.units)));
    }
    Layout::new(&columns, log_stack)
}

/// Returns the layout of a shard's main columns, in the order of its instances.
///
/// # Errors
/// A stack size out of range, too many stacks.
pub fn main_layout(shapes: &[InstanceShape<'_>], log_stack: u32) -> Result<Layout, VerifyError> {
    let columns: Vec<(Width, u32)> = shapes
        .iter()
        .flat_map(|shape| shape.air.main.iter().map(|spec| (spec.width, shape.units)))
        .collect();
    Layout::new(&columns, log_stack)
}

const UNKNOWN_CHIP: VerifyError =
    VerifyError::MalformedKey("a fixed instance names an unknown chip");

/// Checks that all messages of a bus have the same number of fields. The fingerprint of a message
/// equals that of the same message with a zero appended, so two numbers of fields on one bus would
/// let one message pass for another.
fn check_fields(airs: &[Air]) -> Result<(), VerifyError> {
    let mut fields = BTreeMap::new();
    for message in airs.iter().flat_map(|air| &air.interactions) {
        let number = message.fields.len();
        if *fields.entry(message.bus.id).or_insert(number) != number {
            return Err(VerifyError::MalformedKey(
                "messages of one bus differ in their number of fields",
            ));
        }
    }
    Ok(())
}

impl VerifyingKey {
    /// Makes a key over the chips `airs`. `context` is any other data that the verifier's messages
    /// depend on; it only enters the digest.
    ///
    /// # Errors
    /// [`VerifyError::TooLarge`] for too many fixed instances, [`VerifyError::MalformedKey`] when a
    /// fixed instance does not fit its chip, a height is out of range, the fixed instances are not
    /// sorted by chip, the number of their stacks does not match their columns, or the messages of
    /// a bus differ in their number of fields.
    pub fn new(
        srs: VerifierSrs,
        max_units: u32,
        airs: Vec<Air>,
        (fixed, stacks): (Vec<FixedInstance>, FixedStacks),
        context: &[u8],
    ) -> Result<Self, VerifyError> {
        if !(1..=1 << MAX_LOG_UNITS).contains(&max_units) {
            return Err(VerifyError::MalformedKey(
                "the largest height is out of range",
            ));
        }
        if fixed.len() > MAX_FIXED_INSTANCES {
            return Err(VerifyError::TooLarge {
                what: "the number of fixed instances",
                limit: count(MAX_FIXED_INSTANCES),
                got: count(fixed.len()),
            });
        }
        if !fixed.is_sorted_by_key(|instance| instance.chip) {
            return Err(VerifyError::MalformedKey(
                "fixed instances are not sorted by chip",
            ));
        }
        for instance in &fixed {
            let air = airs.get(instance.chip).ok_or(UNKNOWN_CHIP)?;
            if air.fixed.is_empty() {
                return Err(VerifyError::MalformedKey(
                    "a fixed instance is of a chip without fixed columns",
                ));
            }
            if !(1..=max_units).contains(&instance.units) {
                return Err(VerifyError::MalformedKey(
                    "a fixed instance's height is out of range",
                ));
            }
        }
        let layout = fixed_layout(&airs, &fixed, stacks.log_stack)?;
        if layout.stacks.len() != stacks.commitments.len() {
            return Err(VerifyError::MalformedKey(
                "the fixed columns fill another number of stacks",
            ));
        }
        check_fields(&airs)?;
        let digest = digest(&srs, max_units, &airs, (&fixed, &stacks), context);
        Ok(Self {
            srs,
            max_units,
            airs,
            fixed,
            stacks,
            digest,
        })
    }

    /// Returns the reference string.
    #[must_use]
    pub const fn srs(&self) -> &VerifierSrs {
        &self.srs
    }

    /// Returns the most units of an instance.
    #[must_use]
    pub const fn max_units(&self) -> u32 {
        self.max_units
    }

    /// Returns the chips; an instance refers to a chip by its index.
    #[must_use]
    pub fn airs(&self) -> &[Air] {
        &self.airs
    }

    /// Returns the instances with fixed columns.
    #[must_use]
    pub fn fixed(&self) -> &[FixedInstance] {
        &self.fixed
    }

    /// Returns the commitments to the fixed columns.
    #[must_use]
    pub const fn stacks(&self) -> &FixedStacks {
        &self.stacks
    }

    /// Returns the commitments to the fixed columns, as points of any kind.
    pub fn commitments<P: Point>(&self) -> Vec<P> {
        self.stacks
            .commitments
            .iter()
            .copied()
            .map(P::from)
            .collect()
    }

    /// Returns Keccak-256 over everything in the key, including the constraints; every proof
    /// absorbs this digest first.
    #[must_use]
    pub const fn digest(&self) -> [u8; 32] {
        self.digest
    }
}

fn digest(
    srs: &VerifierSrs,
    max_units: u32,
    airs: &[Air],
    (fixed, stacks): (&[FixedInstance], &FixedStacks),
    context: &[u8],
) -> [u8; 32] {
    let mut bytes = Vec::new();
    put(&mut bytes, b"zkfabric/key/v2");
    put(&mut bytes, &srs.id());
    put(&mut bytes, context);
    bytes.extend_from_slice(&max_units.to_le_bytes());
    bytes.extend_from_slice(&number(airs.len()));
    for air in airs {
        put(&mut bytes, air.name.as_bytes());
        put(&mut bytes, &widths(&air.main));
        put(&mut bytes, &widths(&air.fixed));
        put(&mut bytes, &air.program.to_bytes());
    }
    bytes.extend_from_slice(&number(fixed.len()));
    for instance in fixed {
        bytes.extend_from_slice(&number(instance.chip));
        bytes.extend_from_slice(&instance.units.to_le_bytes());
    }
    bytes.extend_from_slice(&stacks.log_stack.to_le_bytes());
    bytes.extend_from_slice(&number(stacks.commitments.len()));
    for commitment in &stacks.commitments {
        bytes.extend_from_slice(&zkfabric_kzg::encode(commitment));
    }
    keccak256(&[&bytes])
}

fn put(bytes: &mut Vec<u8>, data: &[u8]) {
    bytes.extend_from_slice(&number(data.len()));
    bytes.extend_from_slice(data);
}

/// Returns the codes of the columns' widths, which decide each column's stack.
fn widths(specs: &[ColumnSpec]) -> Vec<u8> {
    let code = |spec: &ColumnSpec| match spec.width {
        Width::Bit => 0,
        Width::U8 => 1,
        Width::U16 => 2,
        Width::U32 => 3,
        Width::U64 => 4,
        Width::Field => 5,
    };
    specs.iter().map(code).collect()
}

fn number(value: usize) -> [u8; 8] {
    u64::try_from(value).unwrap_or(u64::MAX).to_le_bytes()
}
