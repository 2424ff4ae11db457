//! `cargo xtask guest`: the committed guest programs against their sources.
//!
//! The programs are built with Debian's Rust (which includes the source of the standard library)
//! and Debian's lld, both pinned by version in `pipeline/guest/elf/toolchain.txt`, so that the
//! bytes do not depend on the machine, the folder or the user.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::console;
use crate::process::{on_path, output, program, root, run as run_command, succeeds};

/// A committed program of the guest workspace.
#[derive(Debug, Clone, Copy)]
struct Guest {
    /// Name of the committed file.
    name: &'static str,
    /// The binary.
    binary: &'static str,
    /// Whether it is built without precompiles, for comparison with the program that has them.
    software: bool,
}

impl Guest {
    const fn new(name: &'static str) -> Self {
        Self {
            name,
            binary: name,
            software: false,
        }
    }
}

const PROGRAMS: [Guest; 4] = [
    Guest::new("stf"),
    Guest::new("state-test"),
    Guest::new("selftest"),
    Guest {
        name: "stf-software",
        binary: "stf",
        software: true,
    },
];
const TARGET: &str = "riscv64im-zkfabric";
/// The program of `docs/guests.md`, and its target.
const TEMPLATE: &str = "collatz";
const TEMPLATE_TARGET: &str = "riscv64imac-unknown-none-elf";
const CARGO: &str = "/usr/bin/cargo";
const RUSTC: &str = "/usr/bin/rustc";
const LINKER: &str = "ld.lld-22";
/// A file of Debian's package of the standard library's source.
const LIBRARY: &str = "/usr/lib/rustlib/src/rust/library/core/Cargo.toml";
const INSTALL: &str =
    "apt-get install --no-install-recommends rustc-web rust-web-src cargo-web lld-22";

/// Reasons why the guest programs could not be built or compared.
#[derive(Debug, thiserror::Error)]
pub(crate) enum GuestError {
    /// A part of the toolchain is missing.
    #[error(
        "{missing} is missing, so the guest programs can't be rebuilt; install it with: {INSTALL}"
    )]
    Toolchain { missing: &'static str },
    /// The toolchain's version differs from the one that made the committed programs.
    #[error(
        "the guest programs were built with `{expected}`, this machine has `{got}`: their bytes can't be compared"
    )]
    Version { expected: String, got: String },
    /// The committed program differs from the output of its sources.
    #[error(
        "{program} is not what its sources make: committed {expected}, built {got}; if that is meant, run: cargo xtask guest --write"
    )]
    Differs {
        program: &'static str,
        expected: String,
        got: String,
    },
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        path: PathBuf,
        source: std::io::Error,
    },
    /// The linker's output is not an ELF file of 64 bits.
    #[error("{} is no ELF file this task understands", path.display())]
    Elf { path: PathBuf },
    /// A program run by this task failed.
    #[error(transparent)]
    Process(#[from] crate::error::Error),
}

/// Rebuilds the programs and compares them with the committed ones, or replaces the committed ones.
///
/// # Errors
/// The toolchain is missing or has another version, a build fails, or (when comparing) a hash
/// differs.
pub(crate) fn run(write: bool) -> Result<(), GuestError> {
    require_toolchain()?;
    let version = toolchain_version()?;
    let pinned = elf_folder().join("toolchain.txt");
    if !write {
        let expected = read_text(&pinned)?;
        if expected != version {
            return Err(GuestError::Version {
                expected: one_line(&expected),
                got: one_line(&version),
            });
        }
    }
    console::step("building the guest programs");
    run_command(&mut build(false))?;
    run_command(&mut build(true))?;
    run_command(&mut template())?;
    if write {
        replace_template()?;
        write_file(&pinned, version.as_bytes())?;
    }
    PROGRAMS.iter().try_for_each(|program| {
        if write {
            replace(program)
        } else {
            compare(program)
        }
    })
}

/// Checks the committed programs against their committed hashes; needs no toolchain.
///
/// # Errors
/// A file is missing, or a hash differs.
pub(crate) fn check_committed() -> Result<(), GuestError> {
    PROGRAMS.iter().try_for_each(|program| {
        let expected = read_text(&hash_path(program.name))?;
        let got = sha256(&elf_path(program.name))?;
        same(program.name, expected.trim(), &got)
    })
}

/// Returns whether this machine has the toolchain to rebuild the programs.
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

/// Returns the versions of compiler and linker, one line each.
fn toolchain_version() -> Result<String, GuestError> {
    let mut text = String::new();
    for tool in [RUSTC, LINKER] {
        let printed = output(&mut program(tool, ["--version"]))?;
        text.push_str(String::from_utf8_lossy(&printed).trim());
        text.push('\n');
    }
    Ok(text)
}

/// Returns the build command. All settings that reach the compiler are given here, none comes from
/// the caller's configuration; no flag names a folder, because flags are part of the hash in symbol
/// names. Without panic messages no source path reaches the program.
fn build(software: bool) -> Command {
    let flags = [
        "-Cpasses=lower-atomic",
        "-Zunstable-options",
        "-Cpanic=immediate-abort",
        "-Clink-arg=-Tguest.ld",
        "-Clink-arg=--gc-sections",
    ];
    let arguments = [
        "build",
        "--release",
        "--locked",
        "--package",
        "zkfabric-guest-programs",
        "--bins",
    ];
    let mut command = for_guest(arguments, &flags);
    command
        .current_dir(guest_folder())
        .arg("--target")
        .arg(format!("{TARGET}.json"));
    if software {
        command.args(["--features", "software"]);
    }
    command.env("CARGO_TARGET_DIR", target_folder(software));
    command
}

/// Returns the build command of the program of `docs/guests.md`, for the stock target in its
/// configuration. Its bytes depend on the folder of the repository, so the committed program is
/// only the output of some build of these sources.
fn template() -> Command {
    let mut command = program(
        CARGO,
        ["build", "--release", "--locked", "-Zbuild-std=core,alloc"],
    );
    command
        .current_dir(template_folder())
        // The target's default linker is rust-lld, which Debian's compiler lacks.
        .arg("--config")
        .arg(format!("target.{TEMPLATE_TARGET}.linker={LINKER:?}"))
        .env("CARGO_TARGET_DIR", template_folder().join("target"));
    debian(&mut command);
    command
}

fn replace_template() -> Result<(), GuestError> {
    let folder = template_folder();
    let release = folder.join("target").join(TEMPLATE_TARGET).join("release");
    let bytes = strip(&release.join(TEMPLATE))?;
    write_file(&folder.join(TEMPLATE).with_extension("elf"), &bytes)
}

/// Returns the command that checks a package of the host's workspace for the guest's machine, with
/// the guest's compiler.
pub(crate) fn check(package: &str) -> Command {
    let arguments = ["check", "--locked", "--no-default-features"];
    let target = guest_folder().join(format!("{TARGET}.json"));
    let mut command = for_guest(arguments, &[]);
    command
        .args(["--package", package])
        .arg("--target")
        .arg(target);
    command
}

/// Returns a command of Debian's cargo and compiler, which also build the standard library, in a
/// separate folder.
fn for_guest<const N: usize>(arguments: [&str; N], flags: &[&str]) -> Command {
    let mut command = program(CARGO, arguments);
    command
        .args(["-Zjson-target-spec", "-Zbuild-std=core,alloc"])
        .env("CARGO_TARGET_DIR", guest_folder().join("target"))
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    debian(&mut command);
    command
}

/// Selects Debian's compiler, and nothing from the caller's configuration.
fn debian(command: &mut Command) {
    command.env("RUSTC", RUSTC).env("RUSTC_BOOTSTRAP", "1");
    for name in [
        "RUSTFLAGS",
        "RUSTC_WRAPPER",
        "RUSTC_WORKSPACE_WRAPPER",
        "RUSTUP_TOOLCHAIN",
        "CARGO_INCREMENTAL",
        "CARGO_BUILD_TARGET",
    ] {
        command.env_remove(name);
    }
}

fn compare(program: &Guest) -> Result<(), GuestError> {
    let (built, name) = (built_path(*program), program.name);
    let stripped = built.with_extension("stripped");
    write_file(&stripped, &strip(&built)?)?;
    let expected = read_text(&hash_path(name))?;
    for path in [stripped, elf_path(name)] {
        same(name, expected.trim(), &sha256(&path)?)?;
    }
    console::line(format_args!(
        "{name}.elf matches its sources: {}",
        expected.trim()
    ));
    Ok(())
}

fn replace(program: &Guest) -> Result<(), GuestError> {
    let name = program.name;
    let bytes = strip(&built_path(*program))?;
    write_file(&elf_path(name), &bytes)?;
    let hash = sha256(&elf_path(name))?;
    write_file(&hash_path(name), format!("{hash}\n").as_bytes())?;
    console::line(format_args!(
        "{name}.elf is written: {} bytes, {hash}",
        bytes.len()
    ));
    Ok(())
}

/// Returns the bytes of an ELF file up to the end of its last loaded segment, without section
/// headers: the part that an executor reads, without symbols.
fn strip(path: &Path) -> Result<Vec<u8>, GuestError> {
    let file = |source| GuestError::File {
        path: path.to_path_buf(),
        source,
    };
    let malformed = || GuestError::Elf {
        path: path.to_path_buf(),
    };
    let mut bytes = std::fs::read(path).map_err(file)?;
    // offsets in the ELF64 header: e_phoff 32, e_shoff 40, e_phnum 56, e_shentsize 58, e_shnum 60,
    // e_shstrndx 62
    let headers = number(&bytes, 32, 8).ok_or_else(malformed)?;
    let count = number(&bytes, 56, 2).ok_or_else(malformed)?;
    let mut end = 0;
    for index in 0..count {
        // offsets in a program header: p_offset 8, p_filesz 32; 56 bytes each
        let at = headers + 56 * index;
        let offset = number(&bytes, at + 8, 8).ok_or_else(malformed)?;
        let size = number(&bytes, at + 32, 8).ok_or_else(malformed)?;
        end = end.max(offset + size);
    }
    if end > bytes.len() {
        return Err(malformed());
    }
    bytes.truncate(end);
    bytes.get_mut(40..48).ok_or_else(malformed)?.fill(0);
    bytes.get_mut(58..64).ok_or_else(malformed)?.fill(0);
    Ok(bytes)
}

/// Returns the little-endian number of `width` bytes at `at`, if it is inside and below 2^32.
fn number(bytes: &[u8], at: usize, width: usize) -> Option<usize> {
    let field = bytes.get(at..at.checked_add(width)?)?;
    let value = field.iter().rev().try_fold(0u64, |value, byte| {
        (value < 1 << 56).then_some(value << 8 | u64::from(*byte))
    })?;
    u32::try_from(value).ok()?.try_into().ok()
}

fn same(program: &'static str, expected: &str, got: &str) -> Result<(), GuestError> {
    if expected == got {
        return Ok(());
    }
    Err(GuestError::Differs {
        program,
        expected: expected.to_owned(),
        got: got.to_owned(),
    })
}

/// Returns the hash that `sha256sum` prints, 64 hexadecimal digits.
fn sha256(path: &Path) -> Result<String, GuestError> {
    std::fs::metadata(path).map_err(|source| GuestError::File {
        path: path.to_path_buf(),
        source,
    })?;
    let printed = output(program("sha256sum", ["--"]).arg(path))?;
    let text = String::from_utf8_lossy(&printed);
    Ok(text
        .split_whitespace()
        .next()
        .unwrap_or_default()
        .to_owned())
}

fn guest_folder() -> PathBuf {
    root().join("pipeline").join("guest")
}

fn template_folder() -> PathBuf {
    root().join("examples").join("guest")
}

fn elf_folder() -> PathBuf {
    guest_folder().join("elf")
}

/// Programs with and without precompiles have the same names, so each kind has its own folder.
fn target_folder(software: bool) -> PathBuf {
    let target = guest_folder().join("target");
    if software {
        target.join("software")
    } else {
        target
    }
}

fn built_path(program: Guest) -> PathBuf {
    target_folder(program.software)
        .join(TARGET)
        .join("release")
        .join(program.binary)
}

fn elf_path(program: &str) -> PathBuf {
    elf_folder().join(format!("{program}.elf"))
}

fn hash_path(program: &str) -> PathBuf {
    elf_folder().join(format!("{program}.elf.sha256"))
}

fn read_text(path: &Path) -> Result<String, GuestError> {
    std::fs::read_to_string(path).map_err(|source| GuestError::File {
        path: path.to_path_buf(),
        source,
    })
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<(), GuestError> {
    std::fs::write(path, bytes).map_err(|source| GuestError::File {
        path: path.to_path_buf(),
        source,
    })
}

fn one_line(text: &str) -> String {
    text.trim().replace('\n', ", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn committed_programs_have_their_hashes() {
        check_committed().unwrap();
    }

    #[test]
    fn committed_programs_are_stripped() {
        for program in PROGRAMS {
            let path = elf_path(program.name);
            assert_eq!(
                strip(&path).unwrap(),
                std::fs::read(&path).unwrap(),
                "{path:?}"
            );
        }
    }

    #[test]
    fn a_file_that_is_no_elf_is_an_error() {
        let path = guest_folder().join("guest.ld");
        assert!(matches!(strip(&path), Err(GuestError::Elf { .. })));
    }

    /// Host and guest lock their dependencies separately, and the guest names the dependencies of
    /// `stf` again.
    #[test]
    fn host_and_guest_have_the_same_evm() {
        let host = read_text(&root().join("Cargo.lock")).unwrap();
        let guest = read_text(&guest_folder().join("Cargo.lock")).unwrap();
        for package in ["revm", "revm-interpreter", "revm-precompile"] {
            let version = locked(&host, package);
            assert!(version.is_some(), "{package}");
            assert_eq!(version, locked(&guest, package), "{package}");
        }
    }

    fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
        let (_, rest) = lock.split_once(&format!("\nname = \"{package}\"\nversion = "))?;
        rest.lines().next()
    }

    #[test]
    fn a_wrong_hash_names_both() {
        let error = same("stf", "aa", "bb").unwrap_err().to_string();
        assert!(
            error.contains("stf") && error.contains("aa") && error.contains("bb"),
            "{error}"
        );
    }
}
