//! The verifier for a RISC-V machine without an operating system: the program behind a proof of a
//! proof, and a check that it does not depend on the standard library.
//!
//! The target's core library comes with rustup, if it is installed already: this task downloads
//! nothing. Otherwise Debian's compiler builds core from source for the guest's own target, as it
//! does for the guest programs.

use std::path::Path;

use crate::guest;
use crate::process::{Step, cargo, output, program};

const TARGET: &str = "riscv64imac-unknown-none-elf";
const PACKAGE: &str = "zkfabric-verifier";

/// Prepares the check, with the first suitable compiler.
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

/// Returns whether this toolchain has a core library for the target.
fn target_installed() -> bool {
    let asked = ["--print", "target-libdir", "--target", TARGET];
    let printed = output(&mut program("rustc", asked)).unwrap_or_default();
    let folder = String::from_utf8_lossy(&printed);
    Path::new(folder.trim()).is_dir()
}
