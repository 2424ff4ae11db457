//! The guests, built with Debian's Rust as `cargo xtask guest` builds the proved program of
//! zkfabric.
//!
//! The built files are committed, so that a comparison needs no compiler for them. Their bytes
//! depend on cargo's folder of sources. Every comparison checks by its result that a committed
//! guest computes what the sources say.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{Error, Failure, child::target, contenders::ALL, folder};

const CARGO: &str = "/usr/bin/cargo";
const RUSTC: &str = "/usr/bin/rustc";

/// Build settings of a guest.
struct Guest {
    /// The guest's contender.
    name: &'static str,
    /// A target file below the folder of the guests, or a target that the compiler knows.
    target: &'static str,
    /// Parts of the standard library.
    library: &'static [&'static str],
    /// Flags of the compiler.
    flags: &'static [&'static str],
}

const GUESTS: [Guest; 3] = [
    // The settings of `cargo xtask guest` for zkfabric's programs.
    Guest {
        name: "zkfabric",
        target: "../../../pipeline/guest/riscv64im-zkfabric.json",
        library: &["-Zbuild-std=core,alloc"],
        flags: &[
            "-Cpasses=lower-atomic",
            "-Zunstable-options",
            "-Cpanic=immediate-abort",
            "-Clink-arg=-T../../../pipeline/guest/guest.ld",
            "-Clink-arg=--gc-sections",
        ],
    },
    // The flags of sp1-build 6.10.0. SP1's own compiler has its target and memory routines built
    // in.
    Guest {
        name: "sp1",
        target: "riscv64im-sp1.json",
        library: &[
            "-Zbuild-std=core,alloc,std,panic_abort",
            "-Zbuild-std-features=compiler-builtins-mem",
        ],
        flags: &[
            "-Cpasses=lower-atomic",
            "-Clink-arg=--image-base=0x78000000",
            "-Cpanic=abort",
            "--cfg=getrandom_backend=\"custom\"",
            "-Cllvm-args=-misched-prera-direction=bottomup",
            "-Cllvm-args=-misched-postra-direction=bottomup",
        ],
    },
    // The flags of openvm-build 2.0.2, and Debian's linker.
    Guest {
        name: "openvm",
        target: "riscv32im-risc0-zkvm-elf",
        library: &[
            "-Zbuild-std=core,alloc",
            "-Zbuild-std-features=compiler-builtins-mem",
        ],
        flags: &[
            "-Cpasses=lower-atomic",
            "-Clink-arg=-Ttext=0x00200800",
            "-Clink-arg=--fatal-warnings",
            "-Cpanic=abort",
            "--cfg=getrandom_backend=\"custom\"",
            "-Clinker=ld.lld-22",
        ],
    },
];

/// Builds all guests, and replaces the committed ones.
///
/// # Errors
/// Debian's toolchain is missing (`apt-get install rustc-web rust-web-src cargo-web lld-22`), a
/// build fails, or a file can't be written.
pub fn write() -> Result<(), Error> {
    for guest in &GUESTS {
        let built = build(guest).map_err(|failure| Error::Guest {
            guest: guest.name,
            failure,
        })?;
        let to = ALL
            .iter()
            .find(|contender| contender.name == guest.name)
            .ok_or_else(|| Error::Contender(guest.name.to_owned()))?
            .guest();
        // Not a copy: the committed file must not be executable on this machine.
        let bytes = fs::read(&built).map_err(Error::file(&built))?;
        fs::write(&to, bytes).map_err(Error::file(&to))?;
    }
    Ok(())
}

fn build(guest: &Guest) -> Result<PathBuf, Failure> {
    let sources = folder().join("guests");
    let target = target().join("guests");
    let package = format!("zkfabric-peers-guest-{}", guest.name);
    let mut command = Command::new(CARGO);
    command
        .args(["build", "--release", "--locked", "-Zjson-target-spec"])
        .args(guest.library)
        .args(["--package", &package, "--target", guest.target])
        .current_dir(&sources)
        .env("RUSTC", RUSTC)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", &target)
        .env("CARGO_ENCODED_RUSTFLAGS", guest.flags.join("\u{1f}"))
        .env_remove("RUSTUP_TOOLCHAIN")
        .stdout(io::stderr());
    let status = command.status().map_err(|source| Failure::Start {
        program: CARGO.to_owned(),
        source,
    })?;
    if !status.success() {
        return Err(Failure::Build(status));
    }
    let name = Path::new(guest.target).file_stem().unwrap_or_default();
    Ok(target.join(name).join("release").join(package))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_contender_has_a_build() {
        let names = GUESTS.map(|guest| guest.name);
        for contender in ALL {
            assert!(names.contains(&contender.name), "{}", contender.name);
        }
    }
}
