//! Submitted jobs, awaited by their callers.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::sync::Arc;

use ark_bn254::{Fr, G1Affine};
use tokio::sync::oneshot;

use super::Runtime;
use super::bases::JobBases;
use super::columns::{all_values, elements};
use super::name::NAME;
use super::record::{JobOptions, JobRecord};
use super::room::Share;
use super::state::{Answer, Entry};
use super::work::{Messages, Output, Work};
use super::worker::Shared;
use crate::{Bases, DeviceColumn, Direction, Error, OwnedScalars, Scalars};

/// A submitted job: a future of its answer and its record. Dropping the job cancels it.
#[derive(Debug)]
pub struct Job<T> {
    id: u64,
    shared: Arc<Shared>,
    answer: oneshot::Receiver<Answer>,
    convert: fn(Output) -> Option<T>,
}

impl<T> Job<T> {
    /// Cancels the job: parts that have not begun are not done. Running parts go on, and their
    /// answers are dropped.
    pub fn cancel(self) {
        drop(self);
    }

    /// Waits on this thread, which must not belong to an asynchronous executor.
    ///
    /// # Errors
    /// As for awaiting the job.
    pub fn wait(mut self) -> Result<(T, JobRecord), Error> {
        let (_, closed) = oneshot::channel();
        let answer = core::mem::replace(&mut self.answer, closed);
        let answer = answer.blocking_recv();
        self.answered(answer)
    }

    fn answered(
        &self,
        answer: Result<Answer, oneshot::error::RecvError>,
    ) -> Result<(T, JobRecord), Error> {
        let (work, parts, record) = answer.map_err(|_| Error::Cancelled)??;
        let output = (self.convert)(work.assemble(parts));
        // A transform made its outputs in memory like its inputs'; a multiplication made none.
        if matches!(*work, Work::Ntt { .. }) {
            self.shared.reclaim(work);
        }
        let output = output.ok_or_else(|| Error::Internal {
            backend: NAME,
            reason: "an answer of another job's kind".into(),
        })?;
        Ok((output, record))
    }
}

impl<T> Future for Job<T> {
    type Output = Result<(T, JobRecord), Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match Pin::new(&mut self.answer).poll(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(answer) => Poll::Ready(self.answered(answer)),
        }
    }
}

impl<T> Drop for Job<T> {
    fn drop(&mut self) {
        let mut state = self.shared.lock();
        let cancelled = state.cancel(self.id);
        drop(state);
        // The input may take long to free, and its room goes to the next waiting caller.
        drop(cancelled);
    }
}

impl Runtime {
    /// Submits multiplications of the columns by the bases; waits for room in the queue.
    ///
    /// # Errors
    /// Bases belong to another backend, or a column is longer than the bases.
    pub async fn submit_msm(
        &self,
        bases: &Bases,
        columns: Vec<OwnedScalars>,
        options: JobOptions,
    ) -> Result<Job<Vec<G1Affine>>, Error> {
        let work = msm(bases, columns)?;
        self.submit(work, options, into_points).await
    }

    /// Submits multiplications of columns made by [`Backend::upload`](crate::Backend::upload) or by
    /// transforms.
    ///
    /// # Errors
    /// Bases or columns belong to another backend, or a column is longer than the bases.
    pub async fn submit_msm_columns(
        &self,
        bases: &Bases,
        columns: Vec<DeviceColumn>,
        options: JobOptions,
    ) -> Result<Job<Vec<G1Affine>>, Error> {
        let work = msm_columns(bases, columns)?;
        self.submit(work, options, into_points).await
    }

    /// Submits transforms of such columns, into new ones that stay on the device that made them.
    ///
    /// # Errors
    /// Columns belong to another backend or have narrow values.
    pub async fn submit_ntt_columns(
        &self,
        columns: Vec<DeviceColumn>,
        direction: Direction,
        coset: Option<Fr>,
        options: JobOptions,
    ) -> Result<Job<Vec<DeviceColumn>>, Error> {
        elements(&columns)?;
        let work = Work::NttColumns {
            columns,
            direction,
            coset,
        };
        self.submit(work, options, into_handles).await
    }

    /// Submits transforms of the columns; waits for room in the queue.
    ///
    /// # Errors
    /// The runtime was dropped.
    pub async fn submit_ntt(
        &self,
        columns: Vec<Vec<Fr>>,
        direction: Direction,
        coset: Option<Fr>,
        options: JobOptions,
    ) -> Result<Job<Vec<Vec<Fr>>>, Error> {
        let work = Work::Ntt {
            columns,
            direction,
            coset,
        };
        self.submit(work, options, into_columns).await
    }

    /// Submits Keccak-256 of the messages; waits for room in the queue.
    ///
    /// # Errors
    /// The runtime was dropped.
    pub async fn submit_keccak256(
        &self,
        messages: Vec<Vec<u8>>,
        options: JobOptions,
    ) -> Result<Job<Vec<[u8; 32]>>, Error> {
        let work = Work::Keccak(Messages::new(&messages));
        self.submit(work, options, into_digests).await
    }

    /// As [`Runtime::submit_msm`], without waiting.
    ///
    /// # Errors
    /// As for [`Runtime::submit_msm`], and [`Error::QueueFull`].
    pub fn try_submit_msm(
        &self,
        bases: &Bases,
        columns: Vec<OwnedScalars>,
        options: JobOptions,
    ) -> Result<Job<Vec<G1Affine>>, Error> {
        let work = msm(bases, columns)?;
        match self.room.try_take(work.bytes())? {
            Some(room) => Ok(self.enqueue(work, options, room, into_points)),
            None => Err(Error::QueueFull {
                queued: self.shared.lock().jobs.len(),
                limit: self.options.queue_jobs,
            }),
        }
    }

    async fn submit<T>(
        &self,
        work: Work,
        options: JobOptions,
        convert: fn(Output) -> Option<T>,
    ) -> Result<Job<T>, Error> {
        let room = self.room.take(work.bytes()).await?;
        Ok(self.enqueue(work, options, room, convert))
    }

    fn enqueue<T>(
        &self,
        work: Work,
        options: JobOptions,
        room: Share,
        convert: fn(Output) -> Option<T>,
    ) -> Job<T> {
        let (id, answer) = self.shared.push(Arc::new(work), options, Some(room), false);
        Job {
            id,
            shared: Arc::clone(&self.shared),
            answer,
            convert,
        }
    }
}

impl Shared {
    /// Keeps the memory of a job's input, unless a device that was given up still has it.
    pub(super) fn reclaim(&self, work: Arc<Work>) {
        if let Some(work) = Arc::into_inner(work) {
            work.reclaim(&self.spare);
        }
    }

    /// Puts a job into the queue, or answers an empty job at once.
    pub(super) fn push(
        &self,
        work: Arc<Work>,
        options: JobOptions,
        room: Option<Share>,
        attended: bool,
    ) -> (u64, oneshot::Receiver<Answer>) {
        let (sender, answer) = oneshot::channel();
        let mut state = self.lock();
        let id = state.new_id();
        let devices = state.slots.len();
        let nothing = work.items() == 0;
        let mut entry = Entry::new(id, options, work, devices, sender);
        entry.attended = attended;
        entry.room = room;
        if nothing {
            drop(state);
            entry.end(Ok(()));
        } else {
            state.push(entry);
            self.release(state);
        }
        (id, answer)
    }
}

/// Returns a multiplication, if its columns fit.
pub(super) fn msm(bases: &Bases, columns: Vec<OwnedScalars>) -> Result<Work, Error> {
    let borrowed: Vec<Scalars<'_>> = columns.iter().map(OwnedScalars::borrow).collect();
    bases.check(&borrowed)?;
    let bases = JobBases::of(bases).ok_or(Error::ForeignBases { backend: NAME })?;
    Ok(Work::msm(bases, columns))
}

/// Returns a multiplication of the runtime's columns, if they fit.
pub(super) fn msm_columns(bases: &Bases, columns: Vec<DeviceColumn>) -> Result<Work, Error> {
    bases.check(&all_values(&columns)?)?;
    let bases = JobBases::of(bases).ok_or(Error::ForeignBases { backend: NAME })?;
    Ok(Work::MsmColumns { bases, columns })
}

pub(super) fn into_points(output: Output) -> Option<Vec<G1Affine>> {
    match output {
        Output::Points(points) => Some(points),
        _ => None,
    }
}

pub(super) fn into_columns(output: Output) -> Option<Vec<Vec<Fr>>> {
    match output {
        Output::Columns(columns) => Some(columns),
        _ => None,
    }
}

pub(super) fn into_handles(output: Output) -> Option<Vec<DeviceColumn>> {
    match output {
        Output::Handles(columns) => Some(columns),
        _ => None,
    }
}

pub(super) fn into_digests(output: Output) -> Option<Vec<[u8; 32]>> {
    match output {
        Output::Digests(digests) => Some(digests),
        _ => None,
    }
}
