//! The proving key.

use crate::columns::scalars;
use crate::{ProveError, lowered::Lowered};
use std::sync::Arc;
use zkfabric_air::{Air, Column, Expr, logup};
use zkfabric_kzg::Srs;
use zkfabric_verifier::{FixedCommitments, VerifyError, VerifyingKey};

/// A fixed instance: the chip, its height and the values of its fixed columns.
#[derive(Debug, Clone)]
pub struct FixedColumns {
    /// Index of the chip.
    pub chip: usize,
    /// log2 of the number of rows.
    pub log_height: u32,
    /// The fixed columns.
    pub columns: Vec<Column>,
}

/// What the prover needs besides the instances: the verifying key, the values behind its commitments
/// and the reference string.
#[derive(Debug)]
pub struct ProvingKey {
    pub(crate) verifying: VerifyingKey,
    pub(crate) fixed: Vec<FixedColumns>,
    pub(crate) srs: Arc<Srs>,
    pub(crate) chips: Vec<ChipPrograms>,
}

/// A chip's programs in the form the prover runs.
#[derive(Debug)]
pub(crate) struct ChipPrograms {
    /// All constraints.
    pub(crate) constraints: Lowered,
    /// For each group of interactions the denominator of its fraction, then for each the numerator.
    pub(crate) fractions: Lowered,
}

impl ChipPrograms {
    fn new(air: &Air) -> Self {
        let part = |index: usize| {
            let interaction = &air.interactions[index];
            let fingerprint = logup::fingerprint(interaction);
            (fingerprint, interaction.multiplicity.clone())
        };
        // m / d, or m / d + l / e over the common denominator.
        let (mut outputs, numerators): (Vec<Expr>, Vec<Expr>) = (air.logup.groups.iter())
            .map(|group| {
                let (d, m) = part(group.first);
                match group.second.map(part) {
                    None => (d, m),
                    Some((e, l)) => (&d * &e, m * e + l * d),
                }
            })
            .unzip();
        outputs.extend(numerators);
        Self {
            constraints: Lowered::new(&air.program),
            fractions: Lowered::new(&zkfabric_air::Program::compile(&outputs)),
        }
    }
}

impl ProvingKey {
    /// Commits to the fixed columns.
    ///
    /// # Errors
    /// A reference string too short, or fixed instances that do not fit the chips.
    pub fn new(
        srs: Arc<Srs>,
        max_log_height: u32,
        airs: Vec<Air>,
        fixed: Vec<FixedColumns>,
        context: &[u8],
    ) -> Result<Self, ProveError> {
        let mut commitments = Vec::with_capacity(fixed.len());
        for instance in &fixed {
            let columns: Vec<_> = instance.columns.iter().map(scalars).collect();
            commitments.push(FixedCommitments {
                chip: instance.chip,
                log_height: instance.log_height,
                commitments: srs.commit_values(instance.log_height, &columns)?,
            });
        }
        let verifying =
            VerifyingKey::new(*srs.verifier(), max_log_height, airs, commitments, context)?;
        Self::with_verifying(srs, fixed, verifying)
    }

    /// A key whose commitments are known already, which saves computing them. Wrong ones make proofs
    /// that no verifier accepts.
    ///
    /// # Errors
    /// Fixed columns that do not fit the verifying key, or a reference string that is not the key's.
    pub fn with_verifying(
        srs: Arc<Srs>,
        fixed: Vec<FixedColumns>,
        verifying: VerifyingKey,
    ) -> Result<Self, ProveError> {
        if srs.verifier().id() != verifying.srs().id() {
            let (expected, got) = (verifying.srs().id(), srs.verifier().id());
            return Err(VerifyError::OtherSrs { expected, got }.into());
        }
        for (instance, columns) in fixed.iter().enumerate() {
            let count = verifying.fixed().get(instance).filter(|commitments| {
                columns.chip == commitments.chip && columns.log_height == commitments.log_height
            });
            let count = count
                .ok_or(ProveError::FixedInstances { instance })?
                .commitments
                .len();
            check_columns(instance, &columns.columns, count, columns.log_height)?;
        }
        if fixed.len() != verifying.fixed().len() {
            return Err(ProveError::FixedInstances {
                instance: fixed.len(),
            });
        }
        let chips = verifying.airs().iter().map(ChipPrograms::new).collect();
        Ok(Self {
            verifying,
            fixed,
            srs,
            chips,
        })
    }

    /// What a verifier needs.
    #[must_use]
    pub const fn verifying(&self) -> &VerifyingKey {
        &self.verifying
    }
}

/// Checks number and length of an instance's columns.
pub(crate) fn check_columns(
    instance: usize,
    columns: &[Column],
    count: usize,
    log_height: u32,
) -> Result<(), ProveError> {
    if columns.len() != count {
        return Err(ProveError::ColumnCount {
            instance,
            expected: count,
            got: columns.len(),
        });
    }
    let expected = 1usize << log_height;
    for (index, column) in columns.iter().enumerate() {
        if column.len() != expected {
            let got = column.len();
            return Err(ProveError::ColumnLength {
                instance,
                column: index,
                expected,
                got,
            });
        }
    }
    Ok(())
}
