//! A built program and its kernels.

use std::{collections::HashMap, sync::Mutex};

use crate::{
    Error,
    driver::{Argument, DeviceId, Event, Fault, Kernel, Program as Built, Queue, Range},
    lock::lock,
};

/// Program built for one device.
#[derive(Debug)]
pub struct Program {
    built: Built,
    kernels: Mutex<HashMap<String, Kernel>>,
}

impl Program {
    pub(super) fn new(built: Built) -> Self {
        Self {
            built,
            kernels: Mutex::default(),
        }
    }

    /// Returns the binary, for [`Device::program_from_binary`](crate::Device::program_from_binary)
    /// on a device of the same kind with the same driver.
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

    /// Returns the most work-items per group for which a kernel has registers.
    pub(crate) fn group_limit(&self, device: DeviceId, name: &str) -> Result<usize, Error> {
        self.with_kernel(name, |kernel| kernel.group_limit(device))
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
