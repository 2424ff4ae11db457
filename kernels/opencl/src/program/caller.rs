//! Programs of a caller, from source or binary.

use super::Program;
use crate::{
    Column, Device, Error, Timing,
    driver::{Argument, Range},
    timing::Clock,
};

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
        let compiler = self.shared.programs.compiler();
        let built = compiler.build("of the caller", source, options)?;
        Ok(Program::new(built))
    }

    /// Loads a caller's program, from [`Program::binary`] or a vendor's tool (an xclbin).
    ///
    /// # Errors
    /// [`Error::Build`] when the driver refuses the binary, [`Error::Driver`] when it is not a
    /// binary of this device.
    pub fn program_from_binary(&self, binary: &[u8]) -> Result<Program, Error> {
        let compiler = self.shared.programs.compiler();
        compiler.load("of a binary", binary).map(Program::new)
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
