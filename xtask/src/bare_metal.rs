//! The verifier for a RISC-V machine without an operating system: what a proof of a proof runs, and what shows that nothing
//! of the standard library has crept in.
//!
//! The target's core library comes with rustup, where it was installed before: nothing is fetched here. Otherwise Debian's compiler builds core
//! from source for the guest's own target, as it does for the guest programs.

use std::path::Path;

use crate::guest;
use crate::process::{Step, cargo, output, program};

const TARGET: &str = "riscv64imac-unknown-none-elf";
const PACKAGE: &str = "zkfabric-verifier";

/// The check, by the first compiler that can.
pub(crate) fn prepare() -> Step {
    if target_installed() {
        let check = ["check", "--locked", "--no-default-features", "--package"];
        let mut command = cargo(check);
        command.args([PACKAGE, "--target", TARGET]);
        return Step::Run(command);
    }
    if guest::toolchain_present() {
        return Step::Run(guest::check(PACKAGE));
    }
    let reason = "rustup's target is not installed, and Debian's toolchain is not installed";
    Step::Skip(format!("the verifier was NOT built for {TARGET}: {reason}"))
}

/// Whether this toolchain has a core library for the target.
fn target_installed() -> bool {
    let asked = ["--print", "target-libdir", "--target", TARGET];
    let printed = output(&mut program("rustc", asked)).unwrap_or_default();
    let folder = String::from_utf8_lossy(&printed);
    Path::new(folder.trim()).is_dir()
}
