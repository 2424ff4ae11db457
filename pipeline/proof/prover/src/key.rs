//! The proving key.

use std::sync::Arc;

use zkfabric_air::{Air, Column, Instance};
use zkfabric_host::Backend;
use zkfabric_host::sums::{ColumnRef, StackColumns, SumForms, Sums as _, Table};
use zkfabric_kzg::Srs;
use zkfabric_verifier::key::{FixedInstance, FixedStacks, fixed_layout};
use zkfabric_verifier::shape::LOG_UNIT;
use zkfabric_verifier::{VerifyError, VerifyingKey};

use crate::ProveError;
use crate::columns::{load, pieces};
use crate::forms::ChipForms;

/// A fixed instance: the chip and the values of its fixed columns, a multiple of 256 rows.
#[derive(Debug, Clone)]
pub struct FixedColumns {
    /// Index of the chip.
    pub chip: usize,
    /// The fixed columns.
    pub columns: Vec<Column>,
}

/// The prover's data besides the instances: the verifying key, the values of its commitments,
/// loaded on a backend, and the reference string.
#[derive(Debug)]
pub struct ProvingKey {
    pub(crate) backend: Arc<dyn Backend>,
    pub(crate) verifying: VerifyingKey,
    pub(crate) fixed: Vec<Table>,
    pub(crate) srs: Arc<Srs>,
    pub(crate) chips: Vec<ChipForms>,
}

/// The constraints to prove: chips, heights and tables.
#[derive(Debug, Clone)]
pub struct ConstraintSystem {
    /// Most units of 256 rows of an instance.
    pub max_units: u32,
    /// The chips.
    pub airs: Vec<Air>,
    /// The tables, sorted by chip.
    pub fixed: Vec<FixedColumns>,
    /// log2 of the values of a stack of fixed columns.
    pub log_stack: u32,
    /// Any other data that the verifier's messages depend on.
    pub context: Vec<u8>,
}

impl ProvingKey {
    /// Commits to the fixed columns.
    ///
    /// # Errors
    /// A reference string too short, or fixed instances that do not fit the chips.
    pub fn new(
        backend: Arc<dyn Backend>,
        srs: Arc<Srs>,
        system: ConstraintSystem,
    ) -> Result<Self, ProveError> {
        let chips = announce(backend.as_ref(), &system.airs);
        let (fixed, shapes) = load_fixed(backend.as_ref(), &system)?;
        let log_stack = system.log_stack;
        let layout = fixed_layout(&system.airs, &shapes, log_stack)?;
        let columns: Vec<ColumnRef<'_>> = (fixed.iter())
            .flat_map(|table| (0..table.columns()).map(move |column| ColumnRef { table, column }))
            .collect();
        check_string(&srs, log_stack)?;
        let stacks = StackColumns {
            columns: &columns,
            pieces: &pieces(&layout),
            stacks: layout.stacks.len(),
            log_stack,
        };
        let commitments = backend.commit_stacks(srs.monomial(), &stacks)?;
        let stacks = FixedStacks {
            log_stack,
            commitments,
        };
        let verifying = VerifyingKey::new(
            *srs.verifier(),
            system.max_units,
            system.airs,
            (shapes, stacks),
            &system.context,
        )?;
        Ok(Self {
            backend,
            verifying,
            fixed,
            srs,
            chips,
        })
    }

    /// Makes a key from known commitments, which saves computing them. Wrong commitments lead to
    /// proofs that no verifier accepts.
    ///
    /// # Errors
    /// Fixed columns that do not fit the verifying key, or a reference string that is not the
    /// key's.
    pub fn with_verifying(
        backend: Arc<dyn Backend>,
        srs: Arc<Srs>,
        system: &ConstraintSystem,
        verifying: VerifyingKey,
    ) -> Result<Self, ProveError> {
        if srs.verifier().id() != verifying.srs().id() {
            let (expected, got) = (verifying.srs().id(), srs.verifier().id());
            return Err(VerifyError::OtherSrs { expected, got }.into());
        }
        let chips = announce(backend.as_ref(), verifying.airs());
        let (fixed, shapes) = load_fixed(backend.as_ref(), system)?;
        let differs = shapes
            .iter()
            .zip(verifying.fixed())
            .position(|(a, b)| a != b);
        let instance = differs.or_else(|| {
            let (a, b) = (shapes.len(), verifying.fixed().len());
            (a != b).then_some(a.min(b))
        });
        match instance {
            Some(instance) => Err(ProveError::FixedInstances { instance }),
            None => Ok(Self {
                backend,
                verifying,
                fixed,
                srs,
                chips,
            }),
        }
    }

    /// Returns the verifying key.
    #[must_use]
    pub const fn verifying(&self) -> &VerifyingKey {
        &self.verifying
    }

    /// Returns the reference string.
    #[must_use]
    pub const fn srs(&self) -> &Arc<Srs> {
        &self.srs
    }

    /// Returns the prover's backend.
    #[must_use]
    pub const fn backend(&self) -> &Arc<dyn Backend> {
        &self.backend
    }

    /// Checks an instance's columns and returns its units.
    pub(crate) fn check(&self, index: usize, instance: &Instance) -> Result<u32, ProveError> {
        let unknown = || VerifyError::MalformedKey("an instance names an unknown chip");
        let air = self.verifying.airs().get(instance.chip);
        let columns = air.ok_or_else(unknown)?.main.len();
        check_columns(index, &instance.main, columns)
    }
}

/// Compiles the forms of all chips and announces them, so that devices compile their kernels while
/// fixed columns are committed to and a program is executed.
fn announce(backend: &dyn Backend, airs: &[Air]) -> Vec<ChipForms> {
    let chips: Vec<ChipForms> = airs.iter().map(ChipForms::new).collect();
    let forms: Vec<_> = chips.iter().map(ChipForms::announced).collect();
    let announced = chips.iter().zip(&forms);
    let announced = announced.map(|(chip, (messages, rows))| SumForms {
        program: &chip.program,
        messages,
        rows,
    });
    backend.prepare_sums(&announced.collect::<Vec<_>>());
    chips
}

/// Checks that a stack can be committed to.
pub(crate) fn check_string(srs: &Srs, log_stack: u32) -> Result<(), ProveError> {
    let limit = srs.log_n();
    if log_stack > limit {
        let got = log_stack;
        return Err(ProveError::StackSize { limit, got });
    }
    Ok(())
}

fn load_fixed(
    backend: &dyn Backend,
    system: &ConstraintSystem,
) -> Result<(Vec<Table>, Vec<FixedInstance>), ProveError> {
    let mut tables = Vec::with_capacity(system.fixed.len());
    let mut shapes = Vec::with_capacity(system.fixed.len());
    for (index, instance) in system.fixed.iter().enumerate() {
        let air = system.airs.get(instance.chip);
        let count = air.map_or(0, |air| air.fixed.len());
        let units = check_columns(index, &instance.columns, count)?;
        tables.push(load(backend, instance.columns.clone())?);
        shapes.push(FixedInstance {
            chip: instance.chip,
            units,
        });
    }
    Ok((tables, shapes))
}

/// Checks number and length of an instance's columns and returns its units.
fn check_columns(instance: usize, columns: &[Column], expected: usize) -> Result<u32, ProveError> {
    if columns.len() != expected {
        return Err(ProveError::ColumnCount {
            instance,
            expected,
            got: columns.len(),
        });
    }
    let rows = columns.first().map_or(0, Column::len);
    for (column, values) in columns.iter().enumerate() {
        if values.len() != rows {
            return Err(ProveError::ColumnLength {
                instance,
                column,
                expected: rows,
                got: values.len(),
            });
        }
    }
    let units = u32::try_from(rows >> LOG_UNIT).ok();
    let whole = rows > 0 && rows.is_multiple_of(1 << LOG_UNIT);
    units.filter(|_| whole).ok_or(ProveError::Rows {
        instance,
        got: rows,
    })
}
