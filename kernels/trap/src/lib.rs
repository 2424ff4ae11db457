//! For tests: runs code compiled for AVX-512 IFMA on x86-64 CPUs that have AVX-512F but not IFMA.
//!
//! Such a CPU raises an invalid-opcode fault at `vpmadd52luq` and `vpmadd52huq`. [`install`] sets a
//! handler for the signal that Linux raises for this fault; the handler decodes the instruction,
//! computes it on the registers saved in the signal frame, and continues after it. Everything else
//! (loads, masks, shifts, operand order, code generation) stays with the machine, so the compiled
//! kernel is the code that runs. Each trapped instruction costs about two microseconds: for
//! correctness tests only.
//!
//! Loaded before a program, the same crate also makes the program detect IFMA, so that all its
//! tests use IFMA: `LD_PRELOAD=libzkfabric_kernels_trap.so ZKFABRIC_TRAP_IFMA=1 program`.
//!
//! Any other invalid instruction ends the process as without the handler.
//!
//! Source: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2 (VPMADD52LUQ,
//! VPMADD52HUQ) and volume 1, chapter 13 (layout of the XSAVE area, which the Linux signal frame
//! keeps in its standard form).

#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
mod frame;
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
mod handler;
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
mod identification;
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
mod preload;
mod product;

pub use product::{high, low};

/// How this process executes IFMA.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ifma {
    /// The CPU supports IFMA; no handler was installed.
    Native,
    /// IFMA instructions trap, and the handler computes them.
    Trapped,
}

/// Reasons why IFMA cannot be trapped on this machine.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TrapError {
    /// The CPU lacks the registers that the instructions work on.
    #[error("instructions of 512 bits can only be trapped on x86-64 Linux with AVX-512F")]
    Unsupported,
    /// The operating system refused a request.
    #[error("the operating system refused {what}: error {code}")]
    Refused {
        /// The request.
        what: &'static str,
        /// `errno`.
        code: i32,
    },
}

/// Makes IFMA instructions run in this process, from now on and in all its threads.
///
/// # Errors
/// [`TrapError`].
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
pub fn install() -> Result<Ifma, TrapError> {
    handler::install()
}

/// Makes IFMA instructions run in this process; x86-64 Linux only.
///
/// # Errors
/// [`TrapError::Unsupported`].
#[cfg(not(all(target_arch = "x86_64", target_os = "linux")))]
pub fn install() -> Result<Ifma, TrapError> {
    Err(TrapError::Unsupported)
}

/// Returns the number of instructions that the handler has computed in this process.
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
#[must_use]
pub fn trapped_instructions() -> u64 {
    handler::trapped_instructions()
}

/// Returns the number of instructions that the handler has computed in this process.
#[cfg(not(all(target_arch = "x86_64", target_os = "linux")))]
#[must_use]
pub fn trapped_instructions() -> u64 {
    0
}
