//! `cargo xtask guest`: the committed guest programs against their sources.
//!
//! The programs are built with Debian's Rust (it carries the source of the standard library) and Debian's lld, both pinned by
//! version in `pipeline/guest/elf/toolchain.txt`, so that the bytes do not depend on the machine, the folder or the user.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::console;
use crate::process::{on_path, output, program, root, run as run_command, succeeds};

/// Programs of the guest workspace that are committed.
const PROGRAMS: [&str; 2] = ["stf", "state-test"];
const TARGET: &str = "riscv64im-zkfabric";
const CARGO: &str = "/usr/bin/cargo";
const RUSTC: &str = "/usr/bin/rustc";
const LINKER: &str = "ld.lld-22";
/// Part of Debian's package of the standard library's source.
const LIBRARY: &str = "/usr/lib/rustlib/src/rust/library/core/Cargo.toml";
const INSTALL: &str =
    "apt-get install --no-install-recommends rustc-web rust-web-src cargo-web lld-22";

/// Why the guest programs could not be built or compared.
#[derive(Debug, thiserror::Error)]
pub(crate) enum GuestError {
    /// A part of the toolchain is missing.
    #[error("{missing} is missing, so the guest programs can't be rebuilt; install it with: {INSTALL}")]
    Toolchain { missing: &'static str },
    /// Another version of the toolchain than the one that made the committed programs.
    #[error("the guest programs were built with `{expected}`, this machine has `{got}`: their bytes can't be compared")]
    Version { expected: String, got: String },
    /// The committed program is not what its sources make.
    #[error("{program} is not what its sources make: committed {expected}, built {got}; if that is meant, run: cargo xtask guest --write")]
    Differs { program: &'static str, expected: String, got: String },
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File { path: PathBuf, source: std::io::Error },
    /// A program that this task runs failed.
    #[error(transparent)]
    Process(#[from] crate::error::Error),
}

/// Rebuilds the programs and compares them with the committed ones, or replaces those.
///
/// # Errors
/// The toolchain is missing or another one, a build fails, or (when comparing) a hash differs.
pub(crate) fn run(write: bool) -> Result<(), GuestError> {
    require_toolchain()?;
    let version = toolchain_version()?;
    let pinned = elf_folder().join("toolchain.txt");
    if !write {
        let expected = read_text(&pinned)?;
        if expected != version {
            return Err(GuestError::Version { expected: one_line(&expected), got: one_line(&version) });
        }
    }
    console::step("building the guest programs");
    run_command(&mut build())?;
    if write {
        write_file(&pinned, version.as_bytes())?;
    }
    PROGRAMS.iter().try_for_each(|program| if write { replace(program) } else { compare(program) })
}

/// Checks the committed programs against their committed hashes; needs no toolchain.
///
/// # Errors
/// A file is missing, or a hash differs.
pub(crate) fn check_committed() -> Result<(), GuestError> {
    PROGRAMS.iter().try_for_each(|program| {
        let expected = read_text(&hash_path(program))?;
        let got = sha256(&elf_path(program))?;
        same(program, expected.trim(), &got)
    })
}

/// Whether this machine has the toolchain to rebuild the programs.
pub(crate) fn toolchain_present() -> bool {
    require_toolchain().is_ok()
}

fn require_toolchain() -> Result<(), GuestError> {
    let missing = |missing| Err(GuestError::Toolchain { missing });
    if !Path::new(RUSTC).is_file() || !succeeds(&mut program(RUSTC, ["--version"])) {
        return missing("Debian's rustc");
    }
    if !Path::new(CARGO).is_file() {
        return missing("Debian's cargo");
    }
    if !Path::new(LIBRARY).is_file() {
        return missing("the source of Rust's standard library");
    }
    if !on_path(LINKER) {
        return missing("lld");
    }
    Ok(())
}

/// Compiler and linker, one line each.
fn toolchain_version() -> Result<String, GuestError> {
    let mut text = String::new();
    for tool in [RUSTC, LINKER] {
        let printed = output(&mut program(tool, ["--version"]))?;
        text.push_str(String::from_utf8_lossy(&printed).trim());
        text.push('\n');
    }
    Ok(text)
}

/// The build: everything that reaches the compiler is given here, nothing is left to the caller's configuration.
fn build() -> Command {
    let folder = guest_folder();
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| {
        std::env::var_os("HOME").map(|home| Path::new(&home).join(".cargo"))
    });
    let mut flags = vec![
        "-Cpasses=lower-atomic".to_owned(),
        "-Zunstable-options".to_owned(),
        "-Cpanic=immediate-abort".to_owned(),
        format!("-Clink-arg=-T{}", folder.join("guest.ld").display()),
        "-Clink-arg=--gc-sections".to_owned(),
        format!("--remap-path-prefix={}=zkfabric", root().display()),
        "--remap-path-prefix=/usr/lib/rustlib/src/rust=rust".to_owned(),
    ];
    if let Some(home) = home {
        flags.push(format!("--remap-path-prefix={}=cargo", home.display()));
    }
    let mut command = program(CARGO, ["build", "--release", "--locked", "--package", "zkfabric-guest-programs"]);
    command
        .current_dir(&folder)
        .arg("--target")
        .arg(format!("{TARGET}.json"))
        .args(["-Zjson-target-spec", "-Zbuild-std=core,alloc"])
        .env("RUSTC", RUSTC)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    for name in ["RUSTFLAGS", "RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER", "RUSTUP_TOOLCHAIN", "CARGO_INCREMENTAL"] {
        command.env_remove(name);
    }
    command
}

fn compare(program: &&'static str) -> Result<(), GuestError> {
    let expected = read_text(&hash_path(program))?;
    same(program, expected.trim(), &sha256(&built_path(program))?)?;
    same(program, expected.trim(), &sha256(&elf_path(program))?)?;
    console::line(format_args!("{program}.elf matches its sources: {}", expected.trim()));
    Ok(())
}

fn replace(program: &&'static str) -> Result<(), GuestError> {
    let built = built_path(program);
    let bytes = std::fs::read(&built).map_err(|source| GuestError::File { path: built.clone(), source })?;
    let hash = sha256(&built)?;
    write_file(&elf_path(program), &bytes)?;
    write_file(&hash_path(program), format!("{hash}\n").as_bytes())?;
    console::line(format_args!("{program}.elf is written: {} bytes, {hash}", bytes.len()));
    Ok(())
}

fn same(program: &'static str, expected: &str, got: &str) -> Result<(), GuestError> {
    if expected == got {
        return Ok(());
    }
    Err(GuestError::Differs { program, expected: expected.to_owned(), got: got.to_owned() })
}

/// The hash that `sha256sum` prints, 64 hexadecimal digits.
fn sha256(path: &Path) -> Result<String, GuestError> {
    std::fs::metadata(path).map_err(|source| GuestError::File { path: path.to_path_buf(), source })?;
    let printed = output(program("sha256sum", ["--"]).arg(path))?;
    let text = String::from_utf8_lossy(&printed);
    Ok(text.split_whitespace().next().unwrap_or_default().to_owned())
}

fn guest_folder() -> PathBuf {
    root().join("pipeline").join("guest")
}

fn elf_folder() -> PathBuf {
    guest_folder().join("elf")
}

fn built_path(program: &str) -> PathBuf {
    guest_folder().join("target").join(TARGET).join("release").join(program)
}

fn elf_path(program: &str) -> PathBuf {
    elf_folder().join(format!("{program}.elf"))
}

fn hash_path(program: &str) -> PathBuf {
    elf_folder().join(format!("{program}.elf.sha256"))
}

fn read_text(path: &Path) -> Result<String, GuestError> {
    std::fs::read_to_string(path).map_err(|source| GuestError::File { path: path.to_path_buf(), source })
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<(), GuestError> {
    std::fs::write(path, bytes).map_err(|source| GuestError::File { path: path.to_path_buf(), source })
}

fn one_line(text: &str) -> String {
    text.trim().replace('\n', ", ")
}
