//! Programs from source or binary, with binaries kept on disk.

use std::sync::Arc;

use crate::{
    Description, Error,
    building::Builds,
    cache::{Cache, Key},
    driver::{BuildFault, Context, DeviceId, Program as Built},
    source::Source,
};

/// Options of this crate's programs: the language version that all drivers support.
const OPTIONS: &str = "-cl-std=CL1.2";

/// Compiler of a device's driver.
#[derive(Debug)]
pub(crate) struct Compiler {
    pub(crate) description: Description,
    pub(crate) id: DeviceId,
    pub(crate) context: Arc<Context>,
    pub(crate) cache: Option<Cache>,
    pub(crate) builds: Builds,
}

impl Compiler {
    /// Builds a program.
    pub(super) fn build(&self, name: &str, source: &str, options: &str) -> Result<Built, Error> {
        Ok(self.build_with(name, (source, options), |_| ())?.0)
    }

    /// Builds a program and returns what `then` makes of it, which a driver may compile for, too.
    fn build_with<T: Send + 'static>(
        &self,
        name: &str,
        (source, options): (&str, &str),
        then: impl FnOnce(&Built) -> T + Send + 'static,
    ) -> Result<(Built, T), Error> {
        self.check()?;
        let (context, id) = (Arc::clone(&self.context), self.id);
        let (program, source, options) = (name.to_owned(), source.to_owned(), options.to_owned());
        self.builds.within(name, move || {
            let built = Built::from_source(&context, id, &source, &options)
                .map_err(|fault| error(&program, fault))?;
            let made = then(&built);
            Ok((built, made))
        })
    }

    /// Checks that the device compiles.
    ///
    /// # Errors
    /// [`Error::Unsupported`].
    pub(super) fn check(&self) -> Result<(), Error> {
        if self.description.has_compiler {
            return Ok(());
        }
        Err(Error::Unsupported {
            device: self.description.name.clone(),
            missing: "compiler; it runs binaries only",
        })
    }

    /// Loads a binary.
    pub(super) fn load(&self, name: &str, binary: &[u8]) -> Result<Built, Error> {
        Built::from_binary(&self.context, self.id, binary).map_err(|fault| error(name, fault))
    }

    /// Loads a binary of the cache; a driver may compile even this.
    fn load_kept(&self, name: &str, binary: Vec<u8>) -> Result<Built, Error> {
        let (context, id) = (Arc::clone(&self.context), self.id);
        let program = name.to_owned();
        self.builds.within(name, move || {
            Built::from_binary(&context, id, &binary).map_err(|fault| error(&program, fault))
        })
    }

    /// Returns a program's entry in the cache.
    fn key(&self, source: &Source, text: &str) -> Key {
        let device = &self.description;
        Key::new(
            source.name(),
            &[
                text,
                OPTIONS,
                &device.platform,
                &device.name,
                &device.driver_version,
                &device.opencl_version,
            ],
        )
    }

    /// Returns whether the cache has a program of this crate.
    pub(super) fn keeps(&self, source: &Source) -> bool {
        let Some(cache) = &self.cache else {
            return false;
        };
        cache.has(&self.key(source, &source.text(self.description.on_cpu)))
    }

    /// Loads a program of this crate from the cache, or builds and caches it.
    pub(super) fn program(&self, source: &Source) -> Result<Built, Error> {
        let name = source.title();
        let text = source.text(self.description.on_cpu);
        let Some(cache) = &self.cache else {
            return self.build(&name, &text, OPTIONS);
        };
        let key = self.key(source, &text);
        if let Some(binary) = cache.get(&key) {
            match self.load_kept(&name, binary) {
                Ok(built) => return Ok(built),
                Err(error @ Error::BuildTime { .. }) => return Err(error),
                // For example from another build of the driver.
                Err(_) => cache.remove(&key),
            }
        }
        // PoCL compiles most of a program when it is asked for the binary.
        let (built, binary) = self.build_with(&name, (&text, OPTIONS), Built::binary)?;
        if let Ok(binary) = binary {
            cache.put(&key, &binary);
        }
        Ok(built)
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
