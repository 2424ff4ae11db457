//! Keccak-256 of many messages.
//!
//! Messages go to the device as whole words. Messages of equal length below one block need no
//! tables; others are ordered by their number of blocks, so that the lanes of a vector, or the
//! work-items of a GPU that share an instruction, work equally long. While one batch is hashed, the
//! next is packed and sent.

use core::ops::Range;

use crate::{
    Device, Error, Timed, Timing, Variant,
    device::Shared,
    driver::{Argument, Range as Items},
    memory::Buffer,
    program::Program,
    source::Kind,
    timing::Clock,
};

/// Bytes of a block.
const RATE: usize = 136;
/// Bytes of messages per batch on a GPU: large enough to fill it, small enough to overlap.
const GPU_BATCH_BYTES: usize = 8 << 20;
/// Bytes of messages per batch on a CPU, whose caches hold a freshly packed batch.
const CPU_BATCH_BYTES: usize = 2 << 20;
/// Groups of messages per work-item of a CPU: the start of a work-item costs as much as a few
/// hashes.
const CPU_GROUPS: u32 = 16;
/// Work-items per group on a GPU.
const GPU_LOCAL: usize = 64;

const KERNELS: [&str; 2] = ["keccak256", "keccak256_short"];

/// A batch whose kernel is enqueued.
struct Running {
    messages: Range<usize>,
    digests: Buffer,
    clock: Clock,
    /// Inputs of the kernel.
    _inputs: Vec<Buffer>,
}

/// Scratch of packing.
#[derive(Default)]
struct Packed {
    words: Vec<u64>,
    offsets: Vec<u32>,
    lengths: Vec<u32>,
}

impl Device {
    /// Returns the Keccak-256 of each message, in order.
    ///
    /// # Errors
    /// [`Error::OutOfMemory`] when a single message does not fit, [`Error::LengthMismatch`] for a
    /// message of 2^32 bytes or more, [`Error::Build`], [`Error::Driver`], [`Error::DeviceLost`].
    pub fn keccak256(&self, messages: &[&[u8]]) -> Result<Timed<Vec<[u8; 32]>>, Error> {
        let variant = self.keccak_variant();
        let program = self.shared.program(Kind::Keccak, variant)?;
        let _call = self.shared.call();
        let mut digests = vec![[0_u8; 32]; messages.len()];
        let order = order(messages)?;
        let job = Job {
            shared: &self.shared,
            program: &program,
            variant,
            messages,
            order: order.as_deref(),
            local: self.shared.group_size(&program, &KERNELS, GPU_LOCAL)?,
        };
        let timing = job.run(&mut digests)?;
        Ok(Timed::new(digests, timing))
    }
}

/// Returns the messages ordered by number of blocks, if their lengths differ.
fn order(messages: &[&[u8]]) -> Result<Option<Vec<u32>>, Error> {
    let too_long = |what, got| Error::LengthMismatch {
        what,
        expected: u32::MAX as usize,
        got,
    };
    let Some(first) = messages.first() else {
        return Ok(None);
    };
    if messages.iter().all(|message| message.len() == first.len()) && first.len() < RATE {
        return Ok(None);
    }
    if let Some(message) = messages.iter().find(|message| message.len() >= 1 << 32) {
        return Err(too_long("a message", message.len()));
    }
    let count = u32::try_from(messages.len()).map_err(|_| too_long("the batch", messages.len()))?;
    let mut order: Vec<u32> = (0..count).collect();
    order.sort_by_key(|index| messages[*index as usize].len() / RATE);
    Ok(Some(order))
}

struct Job<'a> {
    shared: &'a Shared,
    program: &'a Program,
    variant: Variant,
    messages: &'a [&'a [u8]],
    order: Option<&'a [u32]>,
    /// Work-items per group on a GPU.
    local: usize,
}

impl Job<'_> {
    fn message(&self, place: usize) -> &[u8] {
        self.messages[self.index(place)]
    }

    fn index(&self, place: usize) -> usize {
        self.order.map_or(place, |order| order[place] as usize)
    }

    fn run(&self, digests: &mut [[u8; 32]]) -> Result<Timing, Error> {
        let mut timing = Timing::default();
        let mut packed = Packed::default();
        let mut running: Option<Running> = None;
        let mut limit = match self.variant {
            Variant::Scalar => GPU_BATCH_BYTES,
            Variant::Fused | Variant::Ifma => CPU_BATCH_BYTES,
        };
        let mut start = 0;
        while start < self.messages.len() {
            let batch = self.batch(start, limit);
            let end = batch.end;
            match self.begin(batch, &mut packed) {
                Ok(next) => {
                    if let Some(done) = running.replace(next) {
                        timing += self.finish(&done, digests)?;
                    }
                    start = end;
                }
                // First free the previous batch's memory, then reduce the batch.
                Err(error) if error.is_out_of_memory() => match running.take() {
                    Some(done) => timing += self.finish(&done, digests)?,
                    None if end - start == 1 => return Err(error),
                    None => limit = self.bytes(start..end) / 2,
                },
                Err(error) => return Err(error),
            }
        }
        if let Some(done) = running {
            timing += self.finish(&done, digests)?;
        }
        Ok(timing)
    }

    /// Returns the bytes of the messages on the device.
    fn bytes(&self, places: Range<usize>) -> usize {
        places
            .map(|place| self.message(place).len().next_multiple_of(8) + 40)
            .sum()
    }

    /// Returns the messages from `start` on within this many bytes, at least one.
    fn batch(&self, start: usize, limit: usize) -> Range<usize> {
        if self.order.is_none() {
            // All messages have the same length.
            let most = limit / self.bytes(start..start + 1);
            return start..self.messages.len().min(start + most.max(1));
        }
        let mut end = start + 1;
        let mut bytes = self.bytes(start..end);
        while end < self.messages.len() {
            bytes += self.bytes(end..end + 1);
            if bytes > limit {
                break;
            }
            end += 1;
        }
        start..end
    }

    fn begin(&self, messages: Range<usize>, packed: &mut Packed) -> Result<Running, Error> {
        let mut clock = Clock::default();
        let count = messages.len() as u32;
        let digests = self.shared.buffer(32 * messages.len())?;
        let (groups, items) = self.items(messages.len());
        self.pack(messages.clone(), packed);
        let mut inputs = vec![self.upload(&packed.words, &mut clock)?];
        if self.order.is_none() {
            let bytes = self.message(0).len() as u32;
            let arguments = [
                Argument::Memory(inputs[0].memory()),
                Argument::Memory(digests.memory()),
                Argument::U32(bytes.div_ceil(8)),
                Argument::U32(bytes),
                Argument::U32(count),
                Argument::U32(groups),
            ];
            let name = "keccak256_short";
            self.shared
                .launch(self.program, name, &arguments, items, &mut clock)?;
        } else {
            inputs.push(self.upload(&packed.offsets, &mut clock)?);
            inputs.push(self.upload(&packed.lengths, &mut clock)?);
            let arguments = [
                Argument::Memory(inputs[0].memory()),
                Argument::Memory(inputs[1].memory()),
                Argument::Memory(inputs[2].memory()),
                Argument::Memory(digests.memory()),
                Argument::U32(count),
                Argument::U32(groups),
            ];
            self.shared
                .launch(self.program, "keccak256", &arguments, items, &mut clock)?;
        }
        Ok(Running {
            messages,
            digests,
            clock,
            _inputs: inputs,
        })
    }

    /// Returns the number of message groups per work-item, and the work-items.
    fn items(&self, messages: usize) -> (u32, Items) {
        if self.variant == Variant::Scalar {
            let local = self.local;
            let global = messages.next_multiple_of(local);
            return (1, Items { global, local });
        }
        let groups = messages.div_ceil(self.variant.lanes());
        let global = groups.div_ceil(CPU_GROUPS as usize);
        (CPU_GROUPS, Items { global, local: 1 })
    }

    fn upload<T: bytemuck::NoUninit>(
        &self,
        values: &[T],
        clock: &mut Clock,
    ) -> Result<Buffer, Error> {
        let bytes = bytemuck::cast_slice(values);
        let buffer = self.shared.buffer(bytes.len())?;
        self.shared.write(&buffer, 0, bytes, clock)?;
        Ok(buffer)
    }

    /// Packs the words of the messages and, if lengths differ, each message's offset.
    fn pack(&self, messages: Range<usize>, packed: &mut Packed) {
        packed.words.clear();
        packed.offsets.clear();
        packed.lengths.clear();
        for place in messages {
            let message = self.message(place);
            if self.order.is_some() {
                // A batch has at most 8 MiB, or one message of fewer than 2^32 bytes.
                packed.offsets.push(packed.words.len() as u32);
                packed.lengths.push(message.len() as u32);
            }
            // Append in bulk: word by word takes twice as long.
            let first = packed.words.len();
            packed.words.resize(first + message.len().div_ceil(8), 0);
            let bytes: &mut [u8] = bytemuck::cast_slice_mut(&mut packed.words[first..]);
            bytes[..message.len()].copy_from_slice(message);
        }
    }

    fn finish(&self, done: &Running, digests: &mut [[u8; 32]]) -> Result<Timing, Error> {
        let count = done.messages.len();
        let read = |to: &mut [[u8; 32]]| {
            let bytes = to.as_flattened_mut();
            let mut clock = Clock::default();
            let after = done.clock.last_kernel();
            self.shared
                .read(&done.digests, 0, bytes, after, &mut clock)?;
            clock.read()
        };
        let mut timing = match self.order {
            None => read(&mut digests[done.messages.clone()])?,
            Some(_) => {
                let mut sorted = vec![[0; 32]; count];
                let timing = read(&mut sorted)?;
                for (place, digest) in done.messages.clone().zip(sorted) {
                    digests[self.index(place)] = digest;
                }
                timing
            }
        };
        timing += done.clock.read()?;
        Ok(timing)
    }
}
