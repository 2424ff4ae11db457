//! Runtime of a proved program on the zkfabric VM (RV64IMA, Zba, Zbb, misaligned access).
//!
//! - [`ecall`]: environment calls of the VM;
//! - [`curve`]: sums on curves by precompiles;
//! - [`modular`]: modular arithmetic by precompiles;
//! - [`blake2b`]: rounds of BLAKE2b by precompiles;
//! - [`sha256`]: SHA-256 by a precompile;
//! - [`field`]: multiplications mod the prime of secp256k1;
//! - [`input`]: the input stream;
//! - [`output`]: the end of a program and its public digest;
//! - [`heap`]: the allocator;
//! - `start`, `memory.S`, `keccak`: entry point, memory routines and the Keccak-256 that
//!   `alloy-primitives` calls under its `native-keccak` feature.
//!
//! A program is a `no_std`, `no_main` binary that names its main function with [`entry!`]. For
//! other architectures the crate is empty, so that the workspace's host tests build.
#![no_std]
#![cfg(target_arch = "riscv64")]

extern crate alloc;

pub mod blake2b;
pub mod curve;
pub mod ecall;
pub mod field;
pub mod heap;
pub mod input;
pub mod keccak;
pub mod modular;
pub mod output;
pub mod sha256;
mod start;

/// Names the program's start function, `fn() -> !`.
#[macro_export]
macro_rules! entry {
    ($main:path) => {
        // SAFETY: the start code jumps to this symbol once, with a valid stack; nothing else
        // defines it.
        #[unsafe(no_mangle)]
        extern "C" fn guest_main() -> ! {
            let main: fn() -> ! = $main;
            main()
        }
    };
}
