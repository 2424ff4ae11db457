//! OpenCL devices as backends, with the kernels of `zkfabric-kernels-opencl`.
//!
//! Bases stay on the device; each call transfers columns and messages to the device, and results
//! back, while kernels of the previous column run. Programs, and the measured choice between
//! variants of the kernels, are kept in a folder ([`Options::cache`]) by device and driver version.
//!
//! Tables stay on the device, which also computes the sums over them; this machine reduces the
//! remainder of a sum over rows, a 256th of the columns, to stacks.

mod columns;
mod device;
mod error;
mod sums;

use std::env;
use std::sync::Arc;
use std::time::Duration;

use ark_bn254::{Fr, G1Affine};
use zkfabric_kernels_opencl as kernels;
pub use zkfabric_kernels_opencl::{BuildListener, Description, Options, Variant, devices};

use crate::cache;
use crate::family::{OpenedDevice, Progress, Which};
use crate::sums::Sums;
use crate::{
    Backend, Bases, Class, DeviceColumn, DeviceInfo, Direction, Error, Kernels, OwnedScalars,
    Scalars, Spent,
};
#[cfg(feature = "xclbin")]
pub(crate) use error::from_opencl;

use device::{OpenCl, bases_of};
use error::{NAME, of};

/// Environment variable that names the variant of the kernels: `scalar`, `fused` or `ifma`. Without
/// it the fastest variant is measured.
pub const VARIANT_VARIABLE: &str = "ZKFABRIC_OPENCL_VARIANT";
/// Environment variable with the seconds that the build of a program may take.
pub const BUILD_VARIABLE: &str = "ZKFABRIC_OPENCL_BUILD_SECONDS";
/// Environment variable that names the folder of built programs. The default is `zkfabric/opencl`
/// below `XDG_CACHE_HOME` or `~/.cache`.
pub const CACHE_VARIABLE: &str = "ZKFABRIC_OPENCL_CACHE";

/// Opens a device of [`devices`].
///
/// # Errors
/// The device is not there or does not support the options.
pub fn opencl(description: &Description, options: &Options) -> Result<Arc<dyn Backend>, Error> {
    let device = kernels::Device::open(description, options).map_err(of)?;
    Ok(Arc::new(OpenCl::new(device)))
}

/// Lists the devices of a name. Those of `auto` are for general kernels beside this machine's
/// cores, which the runtime uses itself.
pub(crate) fn find(which: Which) -> Result<Vec<usize>, Error> {
    let found = devices().map_err(of)?;
    // Cards without a compiler belong to another backend, which takes binaries.
    let usable = |device: &&Description| match which {
        Which::All => device.has_compiler,
        Which::Automatic => device.is_for_kernels(),
        Which::Index(index) => device.index == index,
    };
    let indices: Vec<usize> = found.iter().filter(usable).map(|of| of.index).collect();
    if !indices.is_empty() {
        return Ok(indices);
    }
    let reason = match which {
        // The error names the available devices.
        Which::Index(index) => {
            kernels::Device::open_index(index, &Options::default()).map_err(of)?;
            "the list of devices has changed: try again"
        }
        Which::All => "drivers offer no device that compiles from source",
        Which::Automatic if found.iter().any(|device| device.has_compiler) => {
            "drivers offer no GPU; other devices that compile from source are taken by name (opencl, opencl:N)"
        }
        Which::Automatic => "drivers offer no GPU",
    };
    Err(Error::Unsupported {
        backend: NAME,
        operation: "any",
        reason: reason.into(),
    })
}

/// Opens a device of [`find`].
pub(crate) fn open(index: usize, progress: &Progress) -> Result<OpenedDevice, Error> {
    let progress = Arc::clone(progress);
    let options = Options {
        builds: Some(BuildListener::new(move |build| {
            progress(&build.to_string());
        })),
        ..options()?
    };
    let device = kernels::Device::open_index(index, &options).map_err(of)?;
    Ok(Arc::new(OpenCl::new(device)))
}

/// Reads the options from the environment.
fn options() -> Result<Options, Error> {
    let variant = match env::var(VARIANT_VARIABLE) {
        Ok(name) => Some(Variant::from_name(&name).ok_or_else(|| {
            let known = Variant::ALL.map(Variant::name).join(", ");
            Error::InvalidInput(format!(
                "{VARIANT_VARIABLE}: expected one of {known}, got {name:?}"
            ))
        })?),
        Err(_) => None,
    };
    let build_limit = match env::var(BUILD_VARIABLE) {
        Ok(text) => {
            let seconds = text.parse().ok().filter(|seconds| *seconds > 0);
            let seconds = seconds.ok_or_else(|| {
                Error::InvalidInput(format!(
                    "{BUILD_VARIABLE}: expected a number of seconds from 1 on, got {text:?}"
                ))
            })?;
            Some(Duration::from_secs(seconds))
        }
        Err(_) => None,
    };
    Ok(Options {
        build_limit,
        cache: cache::folder(CACHE_VARIABLE, "opencl"),
        variant,
        ..Options::default()
    })
}

impl Backend for OpenCl {
    fn name(&self) -> &'static str {
        NAME
    }

    fn device(&self) -> DeviceInfo {
        let of = self.device.description();
        DeviceInfo {
            memory_bytes: (!of.unified_memory).then_some(of.global_memory_bytes),
            driver: format!("{}, {}", of.opencl_version, of.driver_version),
            ..DeviceInfo::new(
                format!("opencl:{} {}", of.index, of.name),
                match of.class {
                    kernels::Class::Cpu => Class::Cpu,
                    kernels::Class::Gpu => Class::Gpu,
                    kernels::Class::Accelerator => Class::Accelerator,
                },
            )
        }
    }

    fn spent(&self) -> Spent {
        self.total()
    }

    fn prepare(&self, kernels: &[Kernels]) {
        let kind = |of: &Kernels| match of {
            Kernels::Msm => kernels::Kind::Msm,
            Kernels::Ntt => kernels::Kind::Ntt,
            Kernels::Keccak => kernels::Kind::Keccak,
            Kernels::Sums => kernels::Kind::Sums,
            Kernels::Permutations => kernels::Kind::Layers,
        };
        let kinds: Vec<kernels::Kind> = kernels.iter().map(kind).collect();
        self.device.prepare(&kinds);
    }

    fn load_bases(&self, bases: Vec<G1Affine>) -> Result<Bases, Error> {
        let loaded = self.book(self.device.load_bases(&bases).map_err(of)?);
        Ok(Bases::new(bases.len(), loaded))
    }

    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
        let range = bases_of(bases)?;
        Ok(self.book(self.device.msm(&range, columns).map_err(of)?))
    }

    fn ntt(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        self.book(self.device.ntt(columns, direction, coset).map_err(of)?);
        Ok(())
    }

    fn upload(&self, scalars: Scalars<'_>) -> Result<DeviceColumn, Error> {
        columns::upload(self, scalars)
    }

    fn download(&self, column: &DeviceColumn) -> Result<OwnedScalars, Error> {
        columns::download(self, column)
    }

    fn msm_columns(&self, bases: &Bases, columns: &[DeviceColumn]) -> Result<Vec<G1Affine>, Error> {
        let columns = columns::all(columns)?;
        let range = bases_of(bases)?;
        Ok(self.book(self.device.msm_columns(&range, &columns).map_err(of)?))
    }

    fn ntt_columns(
        &self,
        columns: &[DeviceColumn],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<Vec<DeviceColumn>, Error> {
        columns::ntt(self, columns, direction, coset)
    }

    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
        Ok(self.book(self.device.keccak256(messages).map_err(of)?))
    }

    fn sums(&self) -> Option<&dyn Sums> {
        Some(self)
    }
}
