//! Programs from source or binary, with binaries kept on disk.

use std::sync::Arc;

use crate::{
    Description, Error, Variant,
    building::Builds,
    cache::{Cache, Key},
    driver::{BuildFault, Context, DeviceId, Program as Built},
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
        if !self.description.has_compiler {
            return Err(Error::Unsupported {
                device: self.description.name.clone(),
                missing: "compiler; it runs binaries only",
            });
        }
        let (context, id) = (Arc::clone(&self.context), self.id);
        let (program, source, options) = (name.to_owned(), source.to_owned(), options.to_owned());
        self.builds.within(name, move || {
            Built::from_source(&context, id, &source, &options)
                .map_err(|fault| error(&program, fault))
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

    /// Loads a program of this crate from the cache, or builds and caches it.
    pub(super) fn program(
        &self,
        kind: &str,
        source: &str,
        variant: Variant,
    ) -> Result<Built, Error> {
        let name = format!("{kind}, variant {}", variant.name());
        let Some(cache) = &self.cache else {
            return self.build(&name, source, OPTIONS);
        };
        let device = &self.description;
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
            match self.load_kept(&name, binary) {
                Ok(built) => return Ok(built),
                Err(error @ Error::BuildTime { .. }) => return Err(error),
                // For example from another build of the driver.
                Err(_) => cache.remove(&key),
            }
        }
        let built = self.build(&name, source, OPTIONS)?;
        if let Ok(binary) = built.binary() {
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
