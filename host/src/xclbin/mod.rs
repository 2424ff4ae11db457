//! Cards with this project's kernels, programmed with the xclbin that [`XCLBIN_VARIABLE`] names.
//!
//! A device of class accelerator is programmed with the binary (`clCreateProgramWithBinary`), and
//! `host/src/card` makes jobs of the binary's kernels, in the configurations of its metadata. A
//! missing kernel is [`Error::Unsupported`], so that a runtime gives the call to another device.
//! The container is checked first ([`BinaryError`]): a card is not programmed with an unusable
//! binary.
//!
//! Each array of a job is its own buffer, in a bank that the argument reaches; bases stay on the
//! card, once for all units that reach the same banks with them, and a range of bases is a
//! sub-buffer. A kernel is one work-item. If a call takes several
//! runs, each unit of the kernel executes one while the inputs of another are written and that run
//! is queued. OpenCL does not show a kernel's status words: the checks of results
//! ([`crate::audit`]) find a run spoiled by a bus error.

mod binary;
mod platform;

use core::fmt;
use std::collections::BTreeMap;
use std::env;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use zkfabric_hdl::toolkit::block::Interface;
use zkfabric_kernels_opencl::{self as kernels, Description, Task, Timed};

pub use binary::{BinaryError, XCLBIN_VARIABLE, without_bitstream};

use crate::Error;
use crate::card::{self, Block};
use crate::family::{OpenedDevice, Progress, Which};
use crate::opencl::from_opencl;

const NAME: &str = "card";

/// Programmed card.
pub struct ProgrammedCard {
    device: kernels::Device,
    /// Index among the cards.
    index: usize,
    blocks: Vec<Block>,
    kernels: BTreeMap<Block, (Task, Interface)>,
    memory_bytes: u64,
    alignment_bytes: u64,
    transfer_ns: AtomicU64,
    kernel_ns: AtomicU64,
}

impl fmt::Debug for ProgrammedCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProgrammedCard")
            .field("device", &self.device.description().name)
            .field("blocks", &self.blocks)
            .finish_non_exhaustive()
    }
}

/// Lists the cards: OpenCL devices of class accelerator that are no emulator on this machine's
/// cores.
///
/// # Errors
/// There is no driver, or it fails.
pub fn cards() -> Result<Vec<Description>, Error> {
    let mut found = kernels::devices().map_err(of)?;
    found.retain(|device| device.class == kernels::Class::Accelerator && !device.on_cpu);
    Ok(found)
}

/// Programs a card of [`cards`] with a binary.
///
/// # Errors
/// [`Error::Unsupported`] with the text of a [`BinaryError`]; errors of the driver.
pub fn xclbin(description: &Description, binary: &[u8]) -> Result<Arc<ProgrammedCard>, Error> {
    let index = cards()?
        .iter()
        .position(|card| card.index == description.index);
    let configured = binary::configured(binary, &description.name).map_err(refused)?;
    let options = kernels::Options {
        // A buffer gets its bank from a kernel's argument, and pinned memory is never an argument.
        pinned: Some(false),
        memory_limit_bytes: Some(configured.memory_bytes),
        ..kernels::Options::default()
    };
    let device = kernels::Device::open(description, &options).map_err(of)?;
    let memory_bytes = configured.memory_bytes;
    let program = device.program_from_binary(binary).map_err(of)?;
    let mut kernels = BTreeMap::new();
    for used in configured.kernels {
        let binary::Used {
            block,
            interface,
            units,
        } = used;
        let task = device.task(&program, &interface.kernel, &units);
        let task = task.map_err(of)?;
        let (expected, got) = (interface.arguments.len(), task.arguments() as usize);
        if got != expected {
            return Err(refused(BinaryError::Arguments {
                kernel: interface.kernel,
                expected,
                got,
            }));
        }
        kernels.insert(block, (task, interface));
    }
    Ok(Arc::new(ProgrammedCard {
        alignment_bytes: alignment(device.alignment_bytes().map_err(of)?),
        blocks: kernels.keys().copied().collect(),
        index: index.unwrap_or_default(),
        memory_bytes,
        kernels,
        device,
        transfer_ns: AtomicU64::new(0),
        kernel_ns: AtomicU64::new(0),
    }))
}

/// Returns the alignment of array parts, suitable for a driver's sub-buffers and a kernel's beats.
fn alignment(of_driver: usize) -> u64 {
    (of_driver as u64).next_multiple_of(card::BEAT_BYTES)
}

/// Lists the cards of a name.
pub(crate) fn find(which: Which) -> Result<Vec<usize>, Error> {
    // Before a driver is asked: the binary may not be named.
    file()?;
    let there = cards()?.len();
    match which {
        Which::Index(index) if index < there => Ok(vec![index]),
        Which::Index(index) if there > 0 => Err(unsupported(format!(
            "there is no card {index}: drivers offer {there}"
        ))),
        _ if there == 0 => Err(unsupported(
            "no driver offers a card (an accelerator that takes binaries)".to_owned(),
        )),
        _ => Ok((0..there).collect()),
    }
}

/// Programs a card of [`find`].
pub(crate) fn open(index: usize, _: &Progress) -> Result<OpenedDevice, Error> {
    let binary = file()?;
    match cards()?.get(index) {
        Some(card) => Ok(xclbin(card, &binary)?),
        None => Err(unsupported(format!("card {index} is no longer there"))),
    }
}

/// Returns the binary that the environment names.
fn file() -> Result<Vec<u8>, Error> {
    let path = env::var_os(XCLBIN_VARIABLE).filter(|path| !path.is_empty());
    binary::read(path.as_ref().map(Path::new)).map_err(refused)
}

fn unsupported(reason: String) -> Error {
    Error::Unsupported {
        backend: NAME,
        operation: "any",
        reason,
    }
}

#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn refused(error: BinaryError) -> Error {
    unsupported(error.to_string())
}

fn of(error: kernels::Error) -> Error {
    from_opencl(NAME, error)
}

impl ProgrammedCard {
    /// Returns the value of a call and books its time.
    fn book<T>(&self, timed: Timed<T>) -> T {
        self.transfer_ns
            .fetch_add(timed.timing.transfer_ns, Ordering::Relaxed);
        self.kernel_ns
            .fetch_add(timed.timing.kernel_ns, Ordering::Relaxed);
        timed.value
    }
}
