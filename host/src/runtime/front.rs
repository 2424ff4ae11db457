//! The runtime as a backend: blocking calls.
//!
//! If only this machine's cores take work, a call goes straight to them, on borrowed data.
//! Otherwise it becomes a job, and the caller's thread does the cores' part: a rayon pool's thread
//! that merely waited could keep the pool from finishing.

use core::time::Duration;
use std::sync::Arc;
use std::time::Instant;

use ark_bn254::{Fr, G1Affine};
use tokio::sync::oneshot::error::TryRecvError;

use super::Runtime;
use super::bases::{JobBases, RuntimeBases};
use super::columns;
use super::job;
use super::kind::{Kind, butterflies, permutations};
use super::name::NAME;
use super::record::JobOptions;
use super::span::{call_span, copy_span, wait_span};
use super::stacks::Stacks;
use super::state::{CPU, SMALL};
use super::work::{Messages, Output, Work};
use crate::scalars::check_bits;
use crate::sums::{StackColumns, Sums};
use crate::{
    Backend, Bases, Class, DeviceColumn, DeviceInfo, Direction, Error, Kernels, OwnedScalars,
    Scalars,
};

/// Units of a small call, before any measurement.
const SMALL_UNITS: u64 = 1 << 12;

impl Runtime {
    pub(super) fn trusted(&self) -> Result<&dyn Backend, Error> {
        let device = self.shared.devices.first();
        device
            .map(|device| device.backend.as_ref())
            .ok_or(Error::Cancelled)
    }

    /// Returns the devices that can compile ahead. A CPU's compiler takes the cores from the
    /// kernels of the stages before.
    pub(super) fn compiling(&self) -> impl Iterator<Item = &dyn Backend> {
        let devices = self.shared.devices.iter();
        let devices = devices.filter(|device| device.info.class != Class::Cpu);
        devices.map(|device| device.backend.as_ref())
    }

    /// Returns whether the cores do this call alone.
    fn stays(&self, kind: Kind, units: u64) -> bool {
        let state = self.shared.lock();
        if !state.wanted_elsewhere() {
            return true;
        }
        if !self.options.cpu_works {
            return false;
        }
        match state.expected(CPU, kind, units) {
            Some(time) => time < SMALL,
            None => units <= SMALL_UNITS,
        }
    }

    /// Books a call that went straight to the cores.
    pub(super) fn direct<T>(
        &self,
        kind: Kind,
        units: u64,
        call: impl FnOnce(&dyn Backend) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let _span = call_span(CPU, kind, units).entered();
        let begin = Instant::now();
        let answer = call(self.trusted()?)?;
        self.shared.lock().book(CPU, kind, units, begin.elapsed());
        Ok(answer)
    }

    /// Runs a job for a waiting caller, whose thread works on it if the cores do. `begin` is the
    /// start of the input's copy, if it was copied.
    fn attend(&self, work: Arc<Work>, begin: Option<Instant>) -> Result<Output, Error> {
        let copied = begin.map_or(Duration::ZERO, |begin| begin.elapsed());
        let (id, mut answer) = self.shared.push(work, JobOptions::default(), None, true);
        loop {
            let mut state = self.shared.lock();
            match answer.try_recv() {
                Ok(done) => {
                    drop(state);
                    let (work, parts, mut record) = done?;
                    record.copied = copied;
                    self.shared.record(&record);
                    return Ok(work.assemble(parts));
                }
                Err(TryRecvError::Closed) => return Err(Error::Cancelled),
                Err(TryRecvError::Empty) => {}
            }
            match state.take(CPU, Some(id), Instant::now()) {
                Some(task) => {
                    self.shared.release(state);
                    self.shared.execute(CPU, task);
                }
                None => wait_span().in_scope(|| self.shared.wait(state)),
            }
        }
    }

    /// Commits to stacks of tables: a job, unlike the other operations on tables.
    pub(super) fn commit_to_stacks(
        &self,
        bases: &Bases,
        stacks: &StackColumns<'_>,
    ) -> Result<Vec<G1Affine>, Error> {
        let (job, cores) = of_cores(bases)?;
        let bits = crate::cpu::sums::widest(stacks)?;
        let units = (stacks.stacks as u64) << stacks.log_stack;
        let kind = Kind::Msm(bits);
        if self.stays(kind, units) {
            return self.direct(kind, units, |cpu| cpu.commit_stacks(&cores, stacks));
        }
        let work = Work::Stacks(Stacks {
            bases: job,
            stacks: stacks.into(),
            bits,
        });
        let output = self.attend(Arc::new(work), None)?;
        job::into_points(output).ok_or_else(|| Self::other("commitments"))
    }

    pub(super) fn other(operation: &'static str) -> Error {
        Error::Internal {
            backend: NAME,
            reason: format!("an answer of another kind than {operation}"),
        }
    }
}

/// Returns the columns of a failed transform, unchanged.
fn inputs(work: Arc<Work>) -> Vec<Vec<Fr>> {
    match Arc::try_unwrap(work) {
        Ok(Work::Ntt { columns, .. }) => columns,
        // A device that was given up still has the columns.
        Err(work) => match &*work {
            Work::Ntt { columns, .. } => columns.clone(),
            _ => Vec::new(),
        },
        Ok(_) => Vec::new(),
    }
}

/// Returns the cores' bases.
fn of_cores(bases: &Bases) -> Result<(JobBases, Bases), Error> {
    let bases = JobBases::of(bases).ok_or(Error::ForeignBases { backend: NAME })?;
    let cores = bases.loaded.cpu.slice(bases.range.clone())?;
    Ok((bases, cores))
}

impl Backend for Runtime {
    fn name(&self) -> &'static str {
        NAME
    }

    fn device(&self) -> DeviceInfo {
        let names = self.shared.devices.iter();
        let names: Vec<&str> = names.map(|device| device.info.name.as_str()).collect();
        DeviceInfo::new(names.join(" + "), Class::Cpu)
    }

    fn commits_elsewhere(&self) -> bool {
        self.shared.lock().wanted_elsewhere()
    }

    fn prepare(&self, kernels: &[Kernels]) {
        self.compiling().for_each(|device| device.prepare(kernels));
    }

    fn load_bases(&self, bases: Vec<G1Affine>) -> Result<Bases, Error> {
        let len = bases.len();
        let others = self.shared.devices.len() > 1;
        let loaded = RuntimeBases::new(bases, self.trusted()?, others)?;
        Ok(Bases::new(len, Arc::new(loaded)))
    }

    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
        let (_, cores) = of_cores(bases)?;
        bases.check(columns)?;
        let widest = columns.iter().map(Scalars::bits).max().unwrap_or(1);
        let units = columns.iter().map(|column| column.len() as u64).sum();
        if self.stays(Kind::Msm(widest), units) {
            return self.direct(Kind::Msm(widest), units, |cpu| cpu.msm(&cores, columns));
        }
        let begin = Instant::now();
        let spare = &self.shared.spare;
        let columns = columns.iter().map(|column| spare.column(*column));
        let columns = copy_span().in_scope(|| columns.collect());
        let work = Arc::new(job::msm(bases, columns)?);
        let output = self.attend(Arc::clone(&work), Some(begin))?;
        self.shared.reclaim(work);
        job::into_points(output).ok_or_else(|| Self::other("sums"))
    }

    fn ntt(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        let n = columns.first().map_or(0, Vec::len);
        let units = butterflies(columns.len(), n);
        let mixed = columns.iter().any(|column| column.len() != n);
        // The cores refuse invalid transforms.
        if mixed || self.stays(Kind::Ntt, units) {
            return self.direct(Kind::Ntt, units, |cpu| cpu.ntt(columns, direction, coset));
        }
        let work = Arc::new(Work::Ntt {
            columns: columns.iter_mut().map(core::mem::take).collect(),
            direction,
            coset,
        });
        let output = self.attend(Arc::clone(&work), None).and_then(|output| {
            let output = job::into_columns(output);
            output.ok_or_else(|| Self::other("columns"))
        });
        match output {
            Ok(output) => {
                columns.iter_mut().zip(output).for_each(|(to, of)| *to = of);
                self.shared.reclaim(work);
                Ok(())
            }
            Err(error) => {
                columns
                    .iter_mut()
                    .zip(inputs(work))
                    .for_each(|(to, of)| *to = of);
                Err(error)
            }
        }
    }

    fn upload(&self, scalars: Scalars<'_>) -> Result<DeviceColumn, Error> {
        check_bits(&scalars)?;
        Ok(columns::column(scalars.into()))
    }

    fn download(&self, column: &DeviceColumn) -> Result<OwnedScalars, Error> {
        Ok(columns::values(column)?.into())
    }

    fn msm_columns(&self, bases: &Bases, columns: &[DeviceColumn]) -> Result<Vec<G1Affine>, Error> {
        let work = job::msm_columns(bases, columns.to_vec())?;
        let (kind, units) = (work.kind(), work.units(0..work.items()));
        if self.stays(kind, units) {
            let (_, cores) = of_cores(bases)?;
            let values = columns::all_values(columns)?;
            return self.direct(kind, units, |cpu| cpu.msm(&cores, &values));
        }
        let output = self.attend(Arc::new(work), None)?;
        job::into_points(output).ok_or_else(|| Self::other("sums"))
    }

    fn ntt_columns(
        &self,
        columns: &[DeviceColumn],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<Vec<DeviceColumn>, Error> {
        let inputs = columns::elements(columns)?;
        let n = inputs.first().map_or(0, |input| input.len());
        let units = butterflies(inputs.len(), n);
        let mixed = inputs.iter().any(|input| input.len() != n);
        // The cores refuse invalid transforms.
        if mixed || self.stays(Kind::Ntt, units) {
            let cores = self.shared.devices.first().ok_or(Error::Cancelled)?;
            return self.direct(Kind::Ntt, units, |_| {
                cores.ntt_columns(columns, direction, coset)
            });
        }
        let work = Work::NttColumns {
            columns: columns.to_vec(),
            direction,
            coset,
        };
        let output = self.attend(Arc::new(work), None)?;
        job::into_handles(output).ok_or_else(|| Self::other("columns"))
    }

    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
        let units = messages.iter().map(|message| permutations(message)).sum();
        if self.stays(Kind::Keccak, units) {
            return self.direct(Kind::Keccak, units, |cpu| cpu.keccak256(messages));
        }
        let begin = Instant::now();
        let work = Work::Keccak(copy_span().in_scope(|| Messages::new(messages)));
        let output = self.attend(Arc::new(work), Some(begin))?;
        job::into_digests(output).ok_or_else(|| Self::other("digests"))
    }

    fn sums(&self) -> Option<&dyn Sums> {
        Some(self)
    }
}
