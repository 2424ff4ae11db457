//! Programs: built from source or binary and cached on disk, and their kernels.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use crate::{
    Column, Device, Error, Timing, Variant,
    cache::Key,
    device::{Shared, lock},
    driver::{Argument, BuildFault, Event, Fault, Kernel, Program as Built, Queue, Range},
    source::{self, Kind},
    timing::Clock,
};

/// Options of every build: the language version that all drivers support.
const OPTIONS: &str = "-cl-std=CL1.2";

/// Program built for one device.
#[derive(Debug)]
pub struct Program {
    built: Built,
    kernels: Mutex<HashMap<String, Kernel>>,
}

impl Program {
    fn new(built: Built) -> Self {
        Self {
            built,
            kernels: Mutex::default(),
        }
    }

    /// Returns the binary, for [`Device::program_from_binary`] on a device of the same kind with
    /// the same driver.
    ///
    /// # Errors
    /// [`Error::Driver`].
    pub fn binary(&self) -> Result<Vec<u8>, Error> {
        Ok(self.built.binary()?)
    }

    /// Creates a kernel object owned by the caller.
    pub(crate) fn kernel(&self, name: &str) -> Result<Kernel, Error> {
        Kernel::new(&self.built, name).map_err(|fault| Error::of_kernel(fault, name))
    }

    pub(crate) fn launch(
        &self,
        queue: &Queue,
        name: &str,
        arguments: &[Argument<'_>],
        range: Range,
    ) -> Result<Event, Error> {
        self.with_kernel(name, |kernel| queue.launch(kernel, arguments, range))
    }

    /// Returns the work-items per group: a power of two up to `most` for which all these kernels
    /// have registers.
    pub(crate) fn group_size(
        &self,
        shared: &Shared,
        names: &[&str],
        most: usize,
    ) -> Result<usize, Error> {
        let mut limit = most.min(shared.description.max_group);
        for name in names {
            limit = limit.min(self.with_kernel(name, |kernel| kernel.group_limit(shared.id))?);
        }
        Ok(1 << limit.max(1).ilog2())
    }

    fn with_kernel<T>(
        &self,
        name: &str,
        run: impl FnOnce(&mut Kernel) -> Result<T, Fault>,
    ) -> Result<T, Error> {
        let mut kernels = lock(&self.kernels);
        if !kernels.contains_key(name) {
            kernels.insert(name.to_owned(), self.kernel(name)?);
        }
        match kernels.get_mut(name) {
            Some(kernel) => run(kernel).map_err(|fault| Error::of_kernel(fault, name)),
            None => Err(Error::WrongResult {
                what: "a kernel just inserted is gone",
            }),
        }
    }
}

/// Argument of a kernel of a caller's program.
#[derive(Debug, Clone, Copy)]
pub enum Value<'a> {
    /// All values of the column's buffer.
    Column(&'a Column),
    /// A number of 32 bits.
    U32(u32),
    /// A number of 64 bits.
    U64(u64),
}

impl Device {
    /// Builds a caller's program.
    ///
    /// # Errors
    /// [`Error::Build`] with the compiler's log, [`Error::BuildTime`], [`Error::Unsupported`]
    /// without a compiler, [`Error::Driver`].
    pub fn program_from_source(&self, source: &str, options: &str) -> Result<Program, Error> {
        build(&self.shared, "of the caller", source, options).map(Program::new)
    }

    /// Loads a caller's program, from [`Program::binary`] or a vendor's tool (an xclbin).
    ///
    /// # Errors
    /// [`Error::Build`] when the driver refuses the binary, [`Error::Driver`] when it is not a
    /// binary of this device.
    pub fn program_from_binary(&self, binary: &[u8]) -> Result<Program, Error> {
        Built::from_binary(&self.shared.context, self.shared.id, binary)
            .map(Program::new)
            .map_err(|fault| error("of a binary", fault))
    }

    /// Runs a kernel of a caller's program over `global` work-items in groups of `local`, and
    /// waits.
    ///
    /// # Errors
    /// [`Error::Foreign`], [`Error::Driver`] when the kernel does not exist or takes other
    /// arguments.
    ///
    /// # Safety
    /// The kernel must stay within its buffers: on a CPU they are memory of this process.
    #[expect(unsafe_code, reason = "a caller's kernel may write anywhere")]
    pub unsafe fn run(
        &self,
        program: &Program,
        kernel: &str,
        values: &[Value<'_>],
        (global, local): (usize, usize),
    ) -> Result<Timing, Error> {
        let _call = self.shared.call();
        let arguments = values
            .iter()
            .map(|value| match value {
                Value::Column(column) => {
                    column.check_device(self)?;
                    Ok(Argument::Memory(column.buffer().memory()))
                }
                Value::U32(value) => Ok(Argument::U32(*value)),
                Value::U64(value) => Ok(Argument::U64(*value)),
            })
            .collect::<Result<Vec<_>, Error>>()?;
        let mut clock = Clock::default();
        let range = Range { global, local };
        let event = program.launch(&self.shared.compute, kernel, &arguments, range)?;
        clock.kernel(event, kernel.to_owned());
        clock.read()
    }
}

fn error(program: &str, fault: BuildFault) -> Error {
    match fault {
        BuildFault::Log(log) => Error::Build {
            program: program.to_owned(),
            log,
        },
        BuildFault::Call(fault) => fault.into(),
    }
}

fn build(shared: &Shared, name: &str, source: &str, options: &str) -> Result<Built, Error> {
    if !shared.description.has_compiler {
        return Err(Error::Unsupported {
            device: shared.description.name.clone(),
            missing: "compiler; it runs binaries only",
        });
    }
    let (context, id) = (Arc::clone(&shared.context), shared.id);
    let (program, source, options) = (name.to_owned(), source.to_owned(), options.to_owned());
    shared.builds.within(name, move || {
        Built::from_source(&context, id, &source, &options).map_err(|fault| error(&program, fault))
    })
}

/// Loads a binary of the cache; a driver may compile even this.
fn load_binary(shared: &Shared, name: &str, binary: Vec<u8>) -> Result<Built, Error> {
    let (context, id) = (Arc::clone(&shared.context), shared.id);
    let program = name.to_owned();
    shared.builds.within(name, move || {
        Built::from_binary(&context, id, &binary).map_err(|fault| error(&program, fault))
    })
}

/// Programs in use.
#[derive(Debug, Default)]
pub(crate) struct Programs {
    built: Mutex<HashMap<(Kind, Variant), Arc<Program>>>,
    /// Programs generated from code, by their whole text.
    generated: Mutex<HashMap<String, Arc<Program>>>,
}

impl Programs {
    pub(crate) fn clear(&self) {
        lock(&self.built).clear();
        lock(&self.generated).clear();
    }

    pub(crate) fn get(
        &self,
        shared: &Shared,
        kind: Kind,
        variant: Variant,
    ) -> Result<Arc<Program>, Error> {
        if let Some(program) = lock(&self.built).get(&(kind, variant)) {
            return Ok(Arc::clone(program));
        }
        let source = kind.source(variant, shared.description.on_cpu);
        let built = load(shared, kind.name(), &source, variant)?;
        let program = Arc::new(Program::new(built));
        lock(&self.built).insert((kind, variant), Arc::clone(&program));
        Ok(program)
    }

    /// Returns a program generated from code.
    pub(crate) fn generated(
        &self,
        shared: &Shared,
        name: &str,
        text: &str,
        variant: Variant,
    ) -> Result<Arc<Program>, Error> {
        let source = source::generated(text, variant, shared.description.on_cpu);
        if let Some(program) = lock(&self.generated).get(&source) {
            return Ok(Arc::clone(program));
        }
        let program = Arc::new(Program::new(load(shared, name, &source, variant)?));
        lock(&self.generated).insert(source, Arc::clone(&program));
        Ok(program)
    }
}

/// Loads a program from the cache, or builds and caches it.
fn load(shared: &Shared, kind: &str, source: &str, variant: Variant) -> Result<Built, Error> {
    let name = format!("{kind}, variant {}", variant.name());
    let Some(cache) = &shared.cache else {
        return build(shared, &name, source, OPTIONS);
    };
    let device = &shared.description;
    let key = Key::new(
        kind,
        &[
            source,
            OPTIONS,
            &device.platform,
            &device.name,
            &device.driver_version,
            &device.opencl_version,
        ],
    );
    if let Some(binary) = cache.get(&key) {
        match load_binary(shared, &name, binary) {
            Ok(built) => return Ok(built),
            Err(error @ Error::BuildTime { .. }) => return Err(error),
            // For example from another build of the driver.
            Err(_) => cache.remove(&key),
        }
    }
    let built = build(shared, &name, source, OPTIONS)?;
    if let Ok(binary) = built.binary() {
        cache.put(&key, &binary);
    }
    Ok(built)
}
