//! A device of the runtime: its backend, its loaded data, and the checks of its answers.

use core::ops::Range;
use core::time::Duration;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use ark_bn254::{Fr, G1Affine};

use super::bases::JobBases;
use super::columns::{all_values, column, elements};
use super::expected::{Expected, Gathered};
use super::resident::Resident;
use super::span::check_span;
use super::spare::Spare;
use super::stacks::Stacks;
use crate::audit::{self, Auditor, Challenge};
use crate::sums::{StackColumns, Table};
use crate::{Backend, Bases, DeviceColumn, DeviceInfo, Direction, Error, OwnedScalars, Scalars};

/// Backend with checked answers, unless it is the trusted one.
#[derive(Debug)]
pub(super) struct Device {
    pub(super) backend: Arc<dyn Backend>,
    pub(super) info: DeviceInfo,
    /// Place in the runtime's order, in which the trusted device is the first.
    index: usize,
    pub(super) resident: Resident,
    spare: Arc<Spare>,
    /// `None` on the trusted device.
    audit: Option<Audit>,
}

#[derive(Debug)]
struct Audit {
    trusted: Arc<dyn Backend>,
    state: Mutex<AuditState>,
}

#[derive(Debug)]
struct AuditState {
    auditor: Auditor,
    challenge: Challenge,
    /// Seconds per scalar of a relation, per value of a transform's check, and per digest.
    relation: f64,
    transform: f64,
    digest: f64,
    /// Time of checks since the last call of [`Device::checked`].
    recent: Duration,
}

impl Device {
    /// Creates the trusted device: this machine's cores.
    pub(super) fn trusted(backend: Arc<dyn Backend>, spare: &Arc<Spare>) -> Self {
        Self {
            info: backend.device(),
            index: 0,
            backend,
            resident: Resident::new(u64::MAX),
            spare: Arc::clone(spare),
            audit: None,
        }
    }

    /// Creates a device whose answers are checked against `trusted`.
    pub(super) fn new(
        (index, backend): (usize, Arc<dyn Backend>),
        trusted: Arc<dyn Backend>,
        auditor: Auditor,
        budget_bytes: u64,
        spare: &Arc<Spare>,
    ) -> Result<Self, Error> {
        Ok(Self {
            info: backend.device(),
            index,
            backend,
            resident: Resident::new(budget_bytes),
            spare: Arc::clone(spare),
            audit: Some(Audit {
                trusted,
                state: Mutex::new(AuditState {
                    auditor,
                    challenge: Challenge::new()?,
                    // Overwritten by the first check.
                    relation: 1e-6,
                    transform: 1e-8,
                    digest: 1e-7,
                    recent: Duration::ZERO,
                }),
            }),
        })
    }

    fn wrong(&self, operation: String) -> Error {
        Error::Wrong {
            backend: self.backend.name(),
            operation,
        }
    }

    fn audit<T>(&self, with: impl FnOnce(&Arc<dyn Backend>, &mut AuditState) -> T) -> Option<T> {
        let audit = self.audit.as_ref()?;
        let mut state = audit.state.lock().unwrap_or_else(PoisonError::into_inner);
        Some(with(&audit.trusted, &mut state))
    }

    /// Puts the device back on probation.
    pub(super) fn suspect(&self) {
        self.audit(|_, state| state.auditor.suspect());
        self.resident.clear();
    }

    /// Returns the time of checks since the last call.
    pub(super) fn checked(&self) -> Duration {
        self.audit(|_, state| core::mem::take(&mut state.recent))
            .unwrap_or_default()
    }

    /// Returns the number of checks by sample.
    pub(super) fn checks(&self) -> u64 {
        self.audit(|_, state| state.auditor.checks()).unwrap_or(0)
    }

    /// Returns whether the cores compute a sum beside this device, given the expected times of
    /// both.
    pub(super) fn wants_audit(&self, (job, cost): (Duration, Duration)) -> bool {
        let wants = self.audit(|_, state| state.auditor.wants(job, cost));
        wants.unwrap_or(false)
    }

    /// Books the cores' time beside this device.
    pub(super) fn audited(&self, cost: Duration) {
        self.audit(|_, state| state.auditor.book(cost));
    }

    /// Multiplies columns by the job's bases at `rows`.
    pub(super) fn msm(
        &self,
        bases: &JobBases,
        rows: Range<usize>,
        columns: &[Scalars<'_>],
    ) -> Result<Vec<G1Affine>, Error> {
        self.multiply(bases, rows, &columns, |bases| {
            self.backend.msm(bases, columns)
        })
    }

    /// Multiplies columns that the device keeps by the first bases of the job.
    pub(super) fn msm_columns(
        &self,
        bases: &JobBases,
        columns: &[DeviceColumn],
    ) -> Result<Vec<G1Affine>, Error> {
        let values = all_values(columns)?;
        let expected = values.as_slice();
        self.multiply(bases, 0..expected.longest(), &expected, |bases| {
            if self.audit.is_none() {
                return self.backend.msm(bases, &values);
            }
            let held = self.resident.columns(columns, self.backend.as_ref())?;
            self.backend.msm_columns(bases, &held)
        })
    }

    /// Commits to some stacks of a job, from tables that the device keeps.
    ///
    /// # Errors
    /// A refusal if the device has no tables, or no room for these.
    pub(super) fn commit_stacks(
        &self,
        stacks: &Stacks,
        items: Range<usize>,
    ) -> Result<Vec<G1Affine>, Error> {
        let backend = self.backend.as_ref();
        let sums = backend.sums().filter(|sums| {
            // Sums of a wrapped backend do not take the bases of the backend around it.
            let wrapped = backend.inner().is_some() || sums.inner_sums().is_some();
            self.audit.is_some() && !wrapped
        });
        let sums = sums.ok_or_else(|| backend.unsupported("commit_stacks"))?;
        let expected = Gathered(stacks, items.clone());
        self.multiply(&stacks.bases, 0..expected.longest(), &expected, |bases| {
            let tables = stacks.stacks.columns.iter().map(|(table, _)| table);
            let tables = tables.collect::<Vec<&Table>>();
            let tables = self.resident.tables(&tables, backend)?;
            let commit = |some: &StackColumns<'_>| sums.commit_stacks(bases, some);
            stacks.stacks.some_with(&items, &tables, commit)
        })
    }

    /// Returns the sums that `by` computes with the device's handle of the bases at `rows`,
    /// checked.
    fn multiply(
        &self,
        bases: &JobBases,
        rows: Range<usize>,
        expected: &dyn Expected,
        by: impl FnOnce(&Bases) -> Result<Vec<G1Affine>, Error>,
    ) -> Result<Vec<G1Affine>, Error> {
        let start = bases.range.start + rows.start;
        let range = start
            ..(bases.range.start + rows.end)
                .min(bases.range.end)
                .max(start);
        if self.audit.is_none() {
            return by(&bases.loaded.cpu.slice(range)?);
        }
        let handle = self.resident.bases(&bases.loaded, self.backend.as_ref())?;
        let begin = Instant::now();
        let sums = by(&handle.slice(range.clone())?)?;
        let job = begin.elapsed();
        let _span = check_span(self.index).entered();
        let begin = Instant::now();
        let (count, longest) = (expected.columns(), expected.longest());
        if !audit::points(&sums, count) {
            return Err(self.wrong(format!(
                "a multiplication of {count} columns: sums that are no points"
            )));
        }
        let check = |trusted: &Arc<dyn Backend>, state: &mut AuditState| -> Result<bool, Error> {
            let cost = Duration::from_secs_f64(state.relation * longest as f64);
            let mut holds = true;
            if longest > 0 && state.auditor.wants(job, cost) {
                let handle = bases.loaded.cpu.slice(range)?;
                let begin = Instant::now();
                holds = expected.holds((trusted.as_ref(), &handle), &sums, &mut state.challenge)?;
                let took = begin.elapsed();
                state.auditor.book(took);
                state.relation = took.as_secs_f64() / longest as f64;
            }
            Ok(holds)
        };
        let holds = self.audit(check).unwrap_or(Ok(true))?;
        self.audit(|_, state| state.recent += begin.elapsed());
        if holds {
            Ok(sums)
        } else {
            Err(self.wrong(format!(
                "a multiplication of {count} columns: another sum than the bases give"
            )))
        }
    }

    /// Transforms copies.
    pub(super) fn ntt(
        &self,
        inputs: &[Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<Vec<Vec<Fr>>, Error> {
        let begin = Instant::now();
        let copies = inputs.iter().map(|input| self.spare.copy(input));
        let mut outputs: Vec<Vec<Fr>> = copies.collect();
        self.backend.ntt(&mut outputs, direction, coset)?;
        let inputs: Vec<&[Fr]> = inputs.iter().map(Vec::as_slice).collect();
        self.check_transform((&inputs, &outputs), (direction, coset), begin.elapsed())?;
        Ok(outputs)
    }

    /// Transforms columns that the device keeps; the device keeps the results too.
    pub(super) fn ntt_columns(
        &self,
        columns: &[DeviceColumn],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<Vec<DeviceColumn>, Error> {
        let inputs = elements(columns)?;
        if self.audit.is_none() {
            let mut outputs: Vec<Vec<Fr>> = inputs.iter().map(|input| input.to_vec()).collect();
            self.backend.ntt(&mut outputs, direction, coset)?;
            let outputs = outputs.into_iter().map(OwnedScalars::Field);
            return Ok(outputs.map(column).collect());
        }
        let begin = Instant::now();
        let backend = self.backend.as_ref();
        let held = self.resident.columns(columns, backend)?;
        let held = backend.ntt_columns(&held, direction, coset)?;
        let values = held.iter().map(|column| backend.download(column));
        let values = values.map(|values| match values? {
            OwnedScalars::Field(values) => Ok(values),
            narrow => Err(self.wrong(format!(
                "a transform: values of {} bits",
                narrow.borrow().bits()
            ))),
        });
        let outputs = values.collect::<Result<Vec<_>, _>>()?;
        self.check_transform((&inputs, &outputs), (direction, coset), begin.elapsed())?;
        let outputs = outputs.into_iter().map(OwnedScalars::Field);
        let outputs: Vec<DeviceColumn> = outputs.map(column).collect();
        for (column, held) in outputs.iter().zip(&held) {
            self.resident.keep(column, held)?;
        }
        Ok(outputs)
    }

    /// Checks transforms that took `job`.
    fn check_transform(
        &self,
        (inputs, outputs): (&[&[Fr]], &[Vec<Fr>]),
        (direction, coset): (Direction, Option<Fr>),
        job: Duration,
    ) -> Result<(), Error> {
        let _span = self
            .audit
            .is_some()
            .then(|| check_span(self.index).entered());
        let begin = Instant::now();
        let check = |_: &Arc<dyn Backend>, state: &mut AuditState| -> Result<bool, Error> {
            let lengths = inputs.iter().map(|input| input.len());
            if !lengths.eq(outputs.iter().map(Vec::len)) {
                return Ok(false);
            }
            let values: usize = inputs.iter().map(|input| input.len()).sum();
            let cost = Duration::from_secs_f64(state.transform * values as f64);
            if values == 0 || !state.auditor.wants(job, cost) {
                return Ok(true);
            }
            let begin = Instant::now();
            for (input, output) in inputs.iter().zip(outputs) {
                if !audit::transform(input, output, direction, coset, &mut state.challenge)? {
                    return Ok(false);
                }
            }
            let took = begin.elapsed();
            state.auditor.book(took);
            state.transform = took.as_secs_f64() / values as f64;
            Ok(true)
        };
        let holds = self.audit(check).unwrap_or(Ok(true))?;
        self.audit(|_, state| state.recent += begin.elapsed());
        match holds {
            true => Ok(()),
            false => Err(self.wrong("a transform: another polynomial".into())),
        }
    }

    /// Computes digests.
    pub(super) fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
        let begin = Instant::now();
        let digests = self.backend.keccak256(messages)?;
        let job = begin.elapsed();
        let _span = self
            .audit
            .is_some()
            .then(|| check_span(self.index).entered());
        let begin = Instant::now();
        let check = |_: &Arc<dyn Backend>, state: &mut AuditState| {
            let sampled = messages.len().div_ceil(audit::NEIGHBOURS);
            let cost = Duration::from_secs_f64(state.digest * sampled as f64);
            let all = state.auditor.thorough();
            let wanted = state.auditor.wants(job, cost);
            let begin = Instant::now();
            let places = match (wanted, all) {
                (false, _) => Vec::new(),
                (true, true) => (0..messages.len()).collect(),
                (true, false) => state.challenge.sample(messages.len()),
            };
            let holds = audit::digests(messages, &digests, &places);
            if !places.is_empty() {
                let took = begin.elapsed();
                state.auditor.book(took);
                state.digest = took.as_secs_f64() / places.len() as f64;
            }
            holds
        };
        let holds = self.audit(check).unwrap_or(true);
        self.audit(|_, state| state.recent += begin.elapsed());
        if holds {
            Ok(digests)
        } else {
            let count = messages.len();
            Err(self.wrong(format!("Keccak of {count} messages: other digests")))
        }
    }
}
