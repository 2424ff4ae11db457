//! An open device: its queues, memory and programs.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, OnceLock},
    thread,
    time::Duration,
};

use crate::{
    BuildListener, Description, Error, Variant,
    building::Builds,
    cache::Cache,
    discovery,
    driver::{Argument, Context, DeviceId, Event, Fault, Pinned, Queue, Range},
    lock::lock,
    memory::{Budget, Buffer},
    ntt::Tables,
    program::{Compiler, Program, Programs},
    source::{Kind, Source},
    timing::Clock,
};

/// Options of [`Device::open`].
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Directory for binaries of programs and for measured choices; without it none is kept.
    pub cache: Option<PathBuf>,
    /// Limit on the device memory used, in bytes; by default the device's size.
    pub memory_limit_bytes: Option<u64>,
    /// Variant of the kernels; measured by default.
    pub variant: Option<Variant>,
    /// Whether transfers go through the driver's pinned memory; by default if host and device have
    /// separate memories.
    pub pinned: Option<bool>,
    /// Limit on the statements of a program generated from a sum's code, [`STATEMENTS`] by default:
    /// compile time grows with each statement (`PoCL` 16 ms), and a longer program is
    /// [`Error::Unsupported`].
    pub statements: Option<usize>,
    /// Limit on the time of a program's build, [`BUILD_LIMIT`](crate::BUILD_LIMIT) by default.
    pub build_limit: Option<Duration>,
    /// Called for builds ahead of calls, and while a build takes longer than some seconds.
    pub builds: Option<BuildListener>,
}

/// Default of [`Options::statements`].
pub const STATEMENTS: usize = 1 << 10;

/// Bytes of a piece of pinned memory, and of a transfer through it.
const PINNED_BYTES: usize = 2 << 20;
/// Number of pieces, each with its own thread in long transfers: one core copies fewer bytes per
/// second than a GPU's bus carries.
const PIECES: usize = 4;

/// An open device. Clones share it; any number of threads may use it, and their calls run one after
/// the other.
#[derive(Debug, Clone)]
pub struct Device {
    pub(crate) shared: Arc<Shared>,
}

#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) description: Description,
    pub(crate) id: DeviceId,
    pub(crate) context: Arc<Context>,
    /// Queue that runs kernels.
    pub(crate) compute: Queue,
    /// Queue that moves data between host and device while kernels run.
    transfer: Queue,
    pub(crate) budget: Arc<Budget>,
    pub(crate) cache: Option<Cache>,
    pub(crate) programs: Arc<Programs>,
    pub(crate) forced: Option<Variant>,
    pub(crate) statements: usize,
    pub(crate) chosen: OnceLock<Variant>,
    /// Held while the variant is chosen, so that one thread measures.
    pub(crate) choosing: Mutex<()>,
    pub(crate) tables: Mutex<Tables>,
    /// Empty if transfers do not go through pinned memory.
    pinned: Vec<Mutex<Pinned>>,
    /// One call at a time: two calls would share the queues, and neither would be faster.
    calls: Mutex<()>,
}

impl Device {
    /// Opens a device of [`devices`](crate::devices).
    ///
    /// # Errors
    /// [`Error::NoPlatform`], [`Error::NoDevice`] when the list has changed, [`Error::Unsupported`]
    /// when the device is not available or lacks a feature of the forced variant,
    /// [`Error::OutOfMemory`], [`Error::Driver`].
    pub fn open(description: &Description, options: &Options) -> Result<Self, Error> {
        let list = discovery::list()?;
        let found = list
            .iter()
            .find(|(other, _)| other.index == description.index && other.name == description.name);
        let Some((description, id)) = found else {
            return Err(no_device(description.index, &list));
        };
        if !description.available {
            return Err(Error::Unsupported {
                device: description.name.clone(),
                missing: "time for this process: it is not available",
            });
        }
        if let Some(variant) = options.variant {
            variant.check(description)?;
        }
        let context = Context::new(*id)?;
        let compute = Queue::new(&context, *id)?;
        let transfer = Queue::new(&context, *id)?;
        let pinned = if options.pinned.unwrap_or(!description.unified_memory) {
            let piece = || Pinned::new(&context, transfer.clone(), PINNED_BYTES).map(Mutex::new);
            (0..PIECES).map(|_| piece()).collect::<Result<_, _>>()?
        } else {
            Vec::new()
        };
        // A card's runtime may count only one kind of memory and report 0 for another (XRT:
        // `getDdrSize`).
        let size = match description.global_memory_bytes {
            0 => u64::MAX,
            bytes => bytes,
        };
        let limit = options.memory_limit_bytes.unwrap_or(size).min(size);
        let context = Arc::new(context);
        let cache = options.cache.as_deref().map(Cache::new);
        let compiler = Compiler {
            description: description.clone(),
            id: *id,
            context: Arc::clone(&context),
            cache: cache.clone(),
            builds: Builds::new(
                format!("opencl:{} {}", description.index, description.name),
                options.build_limit,
                options.builds.clone(),
            ),
        };
        let shared = Shared {
            budget: Arc::new(Budget::new(limit, description.max_allocation_bytes)),
            description: description.clone(),
            id: *id,
            context,
            compute,
            transfer,
            cache,
            programs: Arc::new(Programs::new(compiler)),
            forced: options.variant,
            statements: options.statements.unwrap_or(STATEMENTS),
            chosen: OnceLock::new(),
            choosing: Mutex::default(),
            tables: Mutex::default(),
            pinned,
            calls: Mutex::default(),
        };
        Ok(Self {
            shared: Arc::new(shared),
        })
    }

    /// Opens the device at this index of the list.
    ///
    /// # Errors
    /// As [`Device::open`]; [`Error::NoDevice`] names the available devices.
    pub fn open_index(index: usize, options: &Options) -> Result<Self, Error> {
        let list = discovery::list()?;
        match list.get(index) {
            Some((description, _)) => Self::open(description, options),
            None => Err(no_device(index, &list)),
        }
    }

    /// Returns the device's description.
    #[must_use]
    pub fn description(&self) -> &Description {
        &self.shared.description
    }

    /// Returns the bytes of device memory that this value and its columns and bases hold.
    #[must_use]
    pub fn memory_used_bytes(&self) -> u64 {
        self.shared.budget.used()
    }

    /// Returns the time that calls have waited for programs: loads from the cache, and builds.
    #[must_use]
    pub fn waited_for_programs(&self) -> Duration {
        self.shared.programs.waited()
    }

    /// Drops programs and tables kept for the next call.
    pub fn release(&self) {
        *lock(&self.shared.tables) = Tables::default();
        self.shared.programs.clear();
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        self.programs.close();
    }
}

fn no_device(index: usize, list: &[(Description, DeviceId)]) -> Error {
    let names: Vec<String> = list
        .iter()
        .map(|(device, _)| format!("{} {} ({})", device.index, device.name, device.platform))
        .collect();
    Error::NoDevice {
        index,
        available: names.join(", "),
    }
}

impl Shared {
    /// Waits for the calls of other threads.
    pub(crate) fn call(&self) -> MutexGuard<'_, ()> {
        lock(&self.calls)
    }

    /// Allocates a buffer. Without enough room, drops the tables of earlier transforms.
    pub(crate) fn buffer(&self, bytes: usize) -> Result<Buffer, Error> {
        let make = || Buffer::new(&self.context, &self.budget, bytes);
        match make() {
            Err(error) if error.is_out_of_memory() => match self.tables.try_lock() {
                Ok(mut tables) => {
                    *tables = Tables::default();
                    make()
                }
                // Construction of tables drops other tables by itself.
                Err(_) => Err(error),
            },
            result => result,
        }
    }

    /// Writes bytes to a buffer and waits until they are on the device; kernels run meanwhile.
    pub(crate) fn write(
        &self,
        to: &Buffer,
        at: usize,
        from: &[u8],
        clock: &mut Clock,
    ) -> Result<(), Error> {
        if from.is_empty() {
            return Ok(());
        }
        if self.pinned.is_empty() {
            clock.transfer(self.transfer.write(to.memory(), at, from)?);
            return Ok(());
        }
        let pieces = from.chunks(PINNED_BYTES).enumerate();
        let events = self.in_pieces(pieces, |pinned, (index, piece)| {
            pinned.bytes_mut()[..piece.len()].copy_from_slice(piece);
            let at = at + index * PINNED_BYTES;
            let bytes = &pinned.bytes()[..piece.len()];
            self.transfer.write(to.memory(), at, bytes)
        })?;
        events.into_iter().for_each(|event| clock.transfer(event));
        Ok(())
    }

    /// Moves a transfer through pinned memory in pieces: one after the other, or with one thread
    /// per piece of pinned memory.
    ///
    /// The threads belong to the call, not to a pool, whose workers might meanwhile run another
    /// call that waits for this one.
    fn in_pieces<T: Send>(
        &self,
        pieces: impl ExactSizeIterator<Item = T>,
        run: impl Fn(&mut Pinned, T) -> Result<Event, Fault> + Sync,
    ) -> Result<Vec<Event>, Error> {
        let mut shares: Vec<Vec<T>> = (0..PIECES).map(|_| Vec::new()).collect();
        let short = pieces.len() < PIECES;
        for (index, piece) in pieces.enumerate() {
            shares[if short { 0 } else { index % PIECES }].push(piece);
        }
        let share = |memory: &Mutex<Pinned>, pieces: Vec<T>| {
            let mut pinned = lock(memory);
            (pieces.into_iter())
                .map(|piece| run(&mut pinned, piece))
                .collect::<Result<Vec<_>, _>>()
        };
        let mut events = Vec::new();
        let mut shares = self.pinned.iter().zip(shares);
        thread::scope(|scope| {
            let first = shares.next();
            let others = shares
                .filter(|(_, pieces)| !pieces.is_empty())
                .map(|(memory, pieces)| scope.spawn(|| share(memory, pieces)));
            let others: Vec<_> = others.collect();
            if let Some((memory, pieces)) = first {
                events.extend(share(memory, pieces)?);
            }
            for other in others {
                match other.join() {
                    Ok(done) => events.extend(done?),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
            Ok(events)
        })
    }

    /// Reads bytes of a buffer once `after` is done, and waits; kernels enqueued later run
    /// meanwhile.
    pub(crate) fn read(
        &self,
        from: &Buffer,
        at: usize,
        to: &mut [u8],
        after: Option<&Event>,
        clock: &mut Clock,
    ) -> Result<(), Error> {
        if to.is_empty() {
            return Ok(());
        }
        // The other queue may still hold back the command.
        self.compute.flush()?;
        if self.pinned.is_empty() {
            clock.transfer(self.transfer.read(from.memory(), at, to, after)?);
            return Ok(());
        }
        let pieces = to.chunks_mut(PINNED_BYTES).enumerate();
        let events = self.in_pieces(pieces, |pinned, (index, piece)| {
            let at = at + index * PINNED_BYTES;
            let bytes = &mut pinned.bytes_mut()[..piece.len()];
            let event = self.transfer.read(from.memory(), at, bytes, after)?;
            piece.copy_from_slice(bytes);
            Ok(event)
        })?;
        events.into_iter().for_each(|event| clock.transfer(event));
        Ok(())
    }

    /// Enqueues a kernel and hands it to the device.
    pub(crate) fn launch(
        &self,
        program: &Program,
        name: &'static str,
        arguments: &[Argument<'_>],
        range: Range,
        clock: &mut Clock,
    ) -> Result<(), Error> {
        if range.global == 0 {
            return Ok(());
        }
        let event = program.launch(&self.compute, name, arguments, range)?;
        self.compute.flush()?;
        clock.kernel(event, name);
        Ok(())
    }

    /// Returns the program of this kind.
    pub(crate) fn program(&self, kind: Kind, variant: Variant) -> Result<Arc<Program>, Error> {
        self.programs.get(&Source::Fixed(kind, variant))
    }

    /// Returns the work-items per group: a power of two up to `most` for which all these kernels of
    /// a program have registers.
    pub(crate) fn group_size(
        &self,
        program: &Program,
        names: &[&str],
        most: usize,
    ) -> Result<usize, Error> {
        let mut limit = most.min(self.description.max_group);
        for name in names {
            limit = limit.min(program.group_limit(self.id, name)?);
        }
        Ok(1 << limit.max(1).ilog2())
    }

    /// Returns the number of work-items of one call that have their own scratch: twice the compute
    /// units, so that the last ones do not wait alone.
    pub(crate) fn workers(&self, tasks: usize) -> usize {
        (2 * self.description.compute_units as usize)
            .min(tasks)
            .max(1)
    }
}
