//! A device of the runtime: its backend, what it has loaded, and the checks of what it answers.

use core::ops::Range;
use core::time::Duration;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use ark_bn254::{Fr, G1Affine};

use super::resident::Resident;
use super::work::JobBases;
use crate::audit::{self, Auditor, Challenge};
use crate::{Backend, DeviceInfo, Direction, Error, Scalars};

/// Messages of which one is computed again.
const SAMPLE: usize = 64;

/// A backend whose answers are checked, unless it is the trusted one.
#[derive(Debug)]
pub(super) struct Device {
    pub(super) backend: Arc<dyn Backend>,
    pub(super) info: DeviceInfo,
    pub(super) resident: Resident,
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
    /// Seconds that a relation took per scalar, and a transform's check per value.
    relation: f64,
    transform: f64,
    /// Since [`Device::checked`] was last asked.
    recent: Duration,
}

impl Device {
    /// The one that is trusted: this machine's cores.
    pub(super) fn trusted(backend: Arc<dyn Backend>) -> Self {
        Self {
            info: backend.device(),
            backend,
            resident: Resident::new(u64::MAX),
            audit: None,
        }
    }

    /// One whose answers are checked against `trusted`.
    pub(super) fn new(
        backend: Arc<dyn Backend>,
        trusted: Arc<dyn Backend>,
        auditor: Auditor,
        budget_bytes: u64,
    ) -> Result<Self, Error> {
        Ok(Self {
            info: backend.device(),
            backend,
            resident: Resident::new(budget_bytes),
            audit: Some(Audit {
                trusted,
                state: Mutex::new(AuditState {
                    auditor,
                    challenge: Challenge::new()?,
                    // Overwritten by the first check.
                    relation: 1e-6,
                    transform: 1e-8,
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

    /// The device is looked at closely again.
    pub(super) fn suspect(&self) {
        self.audit(|_, state| state.auditor.suspect());
        self.resident.clear();
    }

    /// Time of checks since the last call.
    pub(super) fn checked(&self) -> Duration {
        self.audit(|_, state| core::mem::take(&mut state.recent))
            .unwrap_or_default()
    }

    /// Number of checks by sample.
    pub(super) fn checks(&self) -> u64 {
        self.audit(|_, state| state.auditor.checks()).unwrap_or(0)
    }

    /// Whether the cores do a sum beside this device, given the times that both are expected to take.
    pub(super) fn wants_audit(&self, (job, cost): (Duration, Duration)) -> bool {
        let wants = self.audit(|_, state| state.auditor.wants(job, cost));
        wants.unwrap_or(false)
    }

    /// Books what the cores did beside this device.
    pub(super) fn audited(&self, cost: Duration) {
        self.audit(|_, state| state.auditor.book(cost));
    }

    /// Columns times the bases at `rows` of the job's.
    pub(super) fn msm(
        &self,
        bases: &JobBases,
        rows: Range<usize>,
        columns: &[Scalars<'_>],
    ) -> Result<Vec<G1Affine>, Error> {
        let start = bases.range.start + rows.start;
        let range = start
            ..(bases.range.start + rows.end)
                .min(bases.range.end)
                .max(start);
        if self.audit.is_none() {
            let handle = bases.loaded.cpu.slice(range)?;
            return self.backend.msm(&handle, columns);
        }
        let handle = self.resident.bases(&bases.loaded, self.backend.as_ref())?;
        let begin = Instant::now();
        let sums = self.backend.msm(&handle.slice(range.clone())?, columns)?;
        let job = begin.elapsed();
        let begin = Instant::now();
        if !audit::points(&sums, columns.len()) {
            return Err(self.wrong(format!(
                "a multiplication of {} columns: sums that are no points",
                columns.len()
            )));
        }
        let longest = columns.iter().map(Scalars::len).max().unwrap_or(0);
        let check = |trusted: &Arc<dyn Backend>, state: &mut AuditState| -> Result<bool, Error> {
            let cost = Duration::from_secs_f64(state.relation * longest as f64);
            let mut holds = true;
            if longest > 0 && state.auditor.wants(job, cost) {
                let handle = bases.loaded.cpu.slice(range)?;
                let begin = Instant::now();
                holds = audit::relation(
                    trusted.as_ref(),
                    &handle,
                    columns,
                    &sums,
                    &mut state.challenge,
                )?;
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
            let count = columns.len();
            Err(self.wrong(format!(
                "a multiplication of {count} columns: another sum than the bases give"
            )))
        }
    }

    /// Transforms of copies.
    pub(super) fn ntt(
        &self,
        inputs: &[Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<Vec<Vec<Fr>>, Error> {
        let mut outputs = inputs.to_vec();
        let begin = Instant::now();
        self.backend.ntt(&mut outputs, direction, coset)?;
        let job = begin.elapsed();
        let begin = Instant::now();
        let check = |_: &Arc<dyn Backend>, state: &mut AuditState| -> Result<bool, Error> {
            let lengths = inputs.iter().map(Vec::len);
            if !lengths.eq(outputs.iter().map(Vec::len)) {
                return Ok(false);
            }
            let values: usize = inputs.iter().map(Vec::len).sum();
            let cost = Duration::from_secs_f64(state.transform * values as f64);
            if values == 0 || !state.auditor.wants(job, cost) {
                return Ok(true);
            }
            let begin = Instant::now();
            for (input, output) in inputs.iter().zip(&outputs) {
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
        if holds {
            Ok(outputs)
        } else {
            Err(self.wrong("a transform: another polynomial".into()))
        }
    }

    /// Digests.
    pub(super) fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
        let begin = Instant::now();
        let digests = self.backend.keccak256(messages)?;
        let job = begin.elapsed();
        let begin = Instant::now();
        let check = |_: &Arc<dyn Backend>, state: &mut AuditState| {
            let count = messages.len().div_ceil(SAMPLE);
            let all = state.auditor.thorough();
            let places: Vec<usize> = match state.auditor.wants(job, job / SAMPLE as u32) {
                false => Vec::new(),
                true if all => (0..messages.len()).collect(),
                true => (0..count)
                    .map(|_| state.challenge.below(messages.len()))
                    .collect(),
            };
            let begin = Instant::now();
            let holds = audit::digests(messages, &digests, &places);
            if !places.is_empty() {
                state.auditor.book(begin.elapsed());
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
