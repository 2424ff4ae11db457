//! Jobs through OpenCL.

use zkfabric_hdl::card::bench::Beat;
use zkfabric_kernels_opencl::{Array, TaskArgument};

use super::{NAME, ProgrammedCard, of};
use crate::Error;
use crate::card::{Argument, BEAT_BYTES, Block, Job, Platform};

impl Platform for ProgrammedCard {
    type Array = Array;

    fn name(&self) -> &'static str {
        NAME
    }

    fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// A card is fast, and a model of its clocks would take longer than the job.
    fn call_cycles(&self) -> Option<u64> {
        None
    }

    fn alignment_bytes(&self) -> u64 {
        self.alignment_bytes
    }

    fn load(&self, block: Block, argument: &'static str, beats: Vec<Beat>) -> Result<Array, Error> {
        let (task, interface) = self.kernel(block)?;
        let arguments = &mut interface.arguments.iter();
        let index = arguments.position(|other| other.name == argument);
        let index = index.ok_or_else(|| self.missing(block, argument))?;
        let uploaded = task.upload(index as u32, bytemuck::cast_slice(&beats));
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

    fn run(&self, job: Job<'_, Array>) -> Result<Vec<Beat>, Error> {
        let mut output = vec![[0; 8]; output_bytes(&job)? / size_of::<Beat>()];
        let place = TaskArgument::Output(bytemuck::cast_slice_mut(&mut output));
        self.start(&job, place)?;
        Ok(output)
    }

    fn keep(&self, job: Job<'_, Array>) -> Result<Array, Error> {
        let mut kept = None;
        self.start(&job, TaskArgument::Kept(output_bytes(&job)?, &mut kept))?;
        kept.ok_or_else(|| self.missing(job.block, "its output"))
    }

    fn wrong(&self, reason: String) -> Error {
        Error::Wrong {
            backend: NAME,
            operation: reason,
        }
    }
}

/// Bytes of a job's output.
fn output_bytes(job: &Job<'_, Array>) -> Result<usize, Error> {
    let mut outputs = job.arguments.iter().filter_map(|(_, argument)| {
        if let Argument::Output(beats) = argument {
            return Some(beats.saturating_mul(BEAT_BYTES));
        }
        None
    });
    let bytes = outputs.next().unwrap_or(0);
    usize::try_from(bytes).map_err(|_| Error::OutOfMemory { bytes })
}

impl ProgrammedCard {
    /// Runs a job with `output` in the place of its output.
    fn start(&self, job: &Job<'_, Array>, output: TaskArgument<'_>) -> Result<(), Error> {
        let (task, interface) = self.kernel(job.block)?;
        let mut output = Some(output);
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
                Argument::Output(_) => output
                    .take()
                    .ok_or_else(|| self.missing(job.block, &argument.name))?,
            });
        }
        self.book(task.run(&mut arguments).map_err(of)?);
        Ok(())
    }

    fn kernel(
        &self,
        block: Block,
    ) -> Result<
        &(
            zkfabric_kernels_opencl::Task,
            zkfabric_hdl::toolkit::block::Interface,
        ),
        Error,
    > {
        self.kernels
            .get(&block)
            .ok_or_else(|| self.internal(format!("the binary has no {}", block.name)))
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
