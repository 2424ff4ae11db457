//! Jobs through OpenCL.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use zkfabric_hdl::card::bench::Beat;
use zkfabric_kernels_opencl::{Array, Task, TaskArgument, TaskRun};

use super::{NAME, ProgrammedCard, of};
use crate::card::{Argument, BEAT_BYTES, Block, Job, Platform};
use crate::{Class, DeviceInfo, Error, Spent};

impl Platform for ProgrammedCard {
    type Array = Array;

    fn name(&self) -> &'static str {
        NAME
    }

    fn device(&self) -> DeviceInfo {
        let of = self.device.description();
        DeviceInfo {
            memory_bytes: Some(self.memory_bytes),
            driver: format!("{}, {}", of.opencl_version, of.driver_version),
            ..DeviceInfo::new(
                format!("{NAME}:{} {}", self.index, of.name),
                Class::Accelerator,
            )
        }
    }

    fn spent(&self) -> Spent {
        let read = |ns: &AtomicU64| Duration::from_nanos(ns.load(Ordering::Relaxed));
        Spent {
            transfer: read(&self.transfer_ns),
            kernel: read(&self.kernel_ns),
            compiling: Duration::ZERO,
        }
    }

    fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    fn units(&self, block: Block) -> usize {
        let task = self.kernels.get(&block).map(|(task, _)| task.units());
        task.unwrap_or(1).max(1)
    }

    /// No limit: a card is fast, and a model of its clocks would take longer than the job.
    fn call_cycles(&self) -> Option<u64> {
        None
    }

    fn alignment_bytes(&self) -> u64 {
        self.alignment_bytes
    }

    fn load_for(
        &self,
        first: (Block, &'static str),
        others: &[(Block, &'static str)],
        beats: Vec<Beat>,
    ) -> Result<Array, Error> {
        let (task, index) = self.argument(first)?;
        let others = others.iter().map(|other| self.argument(*other));
        let others = others.collect::<Result<Vec<_>, Error>>()?;
        let uploaded = task.upload(index, &others, bytemuck::cast_slice(&beats));
        Ok(self.book(uploaded.map_err(of)?))
    }

    fn bytes(&self, array: &Array) -> u64 {
        array.bytes() as u64
    }

    fn fetch(&self, array: &Array, first: u64, beats: u64) -> Result<Vec<Beat>, Error> {
        let mut fetched = vec![[0; 8]; beats as usize];
        let at = BEAT_BYTES.saturating_mul(first) as usize;
        let bytes = bytemuck::cast_slice_mut(&mut fetched);
        self.book(array.download(at, bytes).map_err(of)?);
        Ok(fetched)
    }

    fn owns(&self, array: &Array) -> bool {
        array.is_of(&self.device)
    }

    fn run_each<'a>(
        &self,
        jobs: impl Iterator<Item = Job<'a, Array>>,
    ) -> Result<Vec<Vec<Beat>>, Error> {
        self.each(jobs, |block, run| {
            let output = self.output(block, run)?;
            self.fetch(&output, 0, output.bytes() as u64 / BEAT_BYTES)
        })
    }

    fn reserve(&self, block: Block, argument: &'static str, beats: u64) -> Result<Array, Error> {
        let (task, index) = self.argument((block, argument))?;
        task.reserve(index, bytes_of(beats)?).map_err(of)
    }

    fn fill<'a>(&self, jobs: impl Iterator<Item = Job<'a, Array>>) -> Result<(), Error> {
        self.each(jobs, |_, run| {
            self.book(run.finish().map_err(of)?);
            Ok(())
        })?;
        Ok(())
    }

    fn wrong(&self, reason: String) -> Error {
        Error::Wrong {
            backend: NAME,
            operation: reason,
        }
    }
}

/// Returns the bytes of this many beats.
fn bytes_of(beats: u64) -> Result<usize, Error> {
    let bytes = beats.saturating_mul(BEAT_BYTES);
    usize::try_from(bytes).map_err(|_| Error::OutOfMemory { bytes })
}

impl ProgrammedCard {
    /// Starts a job, after the jobs started earlier.
    fn start(&self, job: &Job<'_, Array>) -> Result<(Block, TaskRun), Error> {
        let (task, interface) = self.kernel(job.block)?;
        let mut arguments = Vec::with_capacity(interface.arguments.len());
        for argument in &interface.arguments {
            let given = job.arguments.iter();
            let found = given.into_iter().find(|(name, _)| *name == argument.name);
            let (_, value) = found.ok_or_else(|| self.missing(job.block, &argument.name))?;
            arguments.push(match value {
                Argument::Number(number) => TaskArgument::U32(
                    u32::try_from(*number)
                        .map_err(|_| self.too_large(job.block, &argument.name, *number))?,
                ),
                Argument::Input(beats) => TaskArgument::Input(bytemuck::cast_slice(beats)),
                Argument::Loaded(array, first) => {
                    TaskArgument::Array(array, *first as usize..array.bytes())
                }
                Argument::Output(beats) => TaskArgument::Output(bytes_of(*beats)?),
            });
        }
        let run = task.start(&arguments).map_err(of)?;
        Ok((job.block, run))
    }

    /// Returns the output of a job, on the card.
    fn output(&self, block: Block, run: TaskRun) -> Result<Array, Error> {
        let mut outputs = self.book(run.finish().map_err(of)?).into_iter();
        match (outputs.next(), outputs.next()) {
            (Some(output), None) => Ok(output),
            _ => Err(self.missing(block, "outputs")),
        }
    }

    /// Starts jobs in turn, and ends each of them in the order of the starts.
    fn each<'a, T>(
        &self,
        jobs: impl Iterator<Item = Job<'a, Array>>,
        end: impl Fn(Block, TaskRun) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let mut done = Vec::new();
        let mut under_way = VecDeque::new();
        for job in jobs {
            // One run per unit, and one queued behind them.
            let most = self.kernel(job.block)?.0.units() + 1;
            if under_way.len() >= most
                && let Some((block, run)) = under_way.pop_front()
            {
                done.push(end(block, run)?);
            }
            under_way.push_back(self.start(&job)?);
        }
        for (block, run) in under_way {
            done.push(end(block, run)?);
        }
        Ok(done)
    }

    fn kernel(
        &self,
        block: Block,
    ) -> Result<&(Task, zkfabric_hdl::toolkit::block::Interface), Error> {
        self.kernels
            .get(&block)
            .ok_or_else(|| self.internal(format!("the binary has no {}", block.name)))
    }

    /// Returns the kernel of a block, and the index of an argument.
    fn argument(&self, (block, argument): (Block, &str)) -> Result<(&Task, u32), Error> {
        let (task, interface) = self.kernel(block)?;
        let mut arguments = interface.arguments.iter();
        let index = arguments.position(|other| other.name == argument);
        let index = index.ok_or_else(|| self.missing(block, argument))?;
        Ok((task, index as u32))
    }

    fn missing(&self, block: Block, argument: &str) -> Error {
        self.internal(format!("{} and its job differ in {argument}", block.name))
    }

    fn too_large(&self, block: Block, argument: &str, number: u64) -> Error {
        let reason = format!(
            "{} takes {argument} up to 2^32 - 1, got {number}",
            block.name
        );
        self.cannot("a job of this size", reason)
    }
}
