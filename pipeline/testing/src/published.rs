//! Published test data, which the repository doesn't contain: `eest`, `ethereum-tests`,
//! `execution-apis`, `riscv-tests`.
//!
//! The data are in one folder, each set under its name: the folder in [`FOLDER`], or `../shared`
//! beside the repository. A test whose data are missing reports this and passes.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// The variable that contains the folder of published data.
pub const FOLDER: &str = "ZKFABRIC_TEST_DATA";

/// The variable that names a file to which a line is appended for each missing item.
/// `cargo xtask test` sets it and shows the lines in its summary.
pub const SKIPPED: &str = "ZKFABRIC_SKIPPED";

const DEFAULT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared");

/// Returns the folder of published data with this name; `None`, with a printed reason, if it is
/// missing.
#[must_use]
pub fn data(name: &str) -> Option<PathBuf> {
    let folder = std::env::var_os(FOLDER).map_or_else(|| PathBuf::from(DEFAULT), PathBuf::from);
    let skipped = std::env::var_os(SKIPPED).map(PathBuf::from);
    data_in(&folder, name, skipped.as_deref())
}

fn data_in(folder: &Path, name: &str, skipped: Option<&Path>) -> Option<PathBuf> {
    let path = folder.join(name);
    if path.is_dir() {
        return Some(path);
    }
    skip(
        &format!("no {name} in {} ({FOLDER})", folder.display()),
        skipped,
    );
    None
}

/// Unpacks an archive of published data, `folder/file.tar.xz`, into a folder that is removed with
/// the returned value; `None`, with a printed reason, if the data are missing.
///
/// # Panics
/// `tar` and `xz` can't unpack the archive.
#[must_use]
pub fn archive(folder: &str, file: &str) -> Option<TempDir> {
    let path = data(folder)?.join(file);
    let unpacked = tempfile::tempdir().expect("a folder for temporary files");
    let mut tar = Command::new("tar");
    tar.arg("-xJf").arg(&path).arg("-C").arg(unpacked.path());
    let output = tar.output().expect("tar, of Debian's package tar");
    assert!(output.status.success(), "{}: {output:?}", path.display());
    Some(unpacked)
}

/// Lists the JSON files below a folder, in ascending order of their paths.
///
/// # Panics
/// A folder can't be read.
#[must_use]
pub fn json_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder that can be read") {
        let path = entry.expect("an entry that can be read").path();
        if path.is_dir() {
            files.extend(json_files(&path));
        } else if path.extension().is_some_and(|end| end == "json") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// Returns the path of a program that npm installs into `contracts/`; `None`, with a printed
/// reason, if it is missing.
#[must_use]
pub fn npm(program: &str) -> Option<PathBuf> {
    let contracts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../contracts");
    let modules = contracts.join("node_modules");
    // Foundry's script would leave its program running when it is ended itself.
    let native = std::fs::read_dir(modules.join("@foundry-rs"))
        .into_iter()
        .flatten();
    let native = native
        .flatten()
        .map(|folder| folder.path().join("bin").join(program));
    let script = modules.join(".bin").join(program);
    if let Some(path) = native.chain([script]).find(|path| path.exists()) {
        return Some(path);
    }
    let skipped = std::env::var_os(SKIPPED).map(PathBuf::from);
    let reason = format!("no {program}: `npm ci` in contracts/ installs it");
    skip(&reason, skipped.as_deref());
    None
}

/// Names of browsers that run without a display.
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Returns a browser, if it and the packages of npm that drive it are installed; `None`, with a
/// printed reason, if one is missing.
///
/// # Panics
/// No browser is there, and `ZKFABRIC_REQUIRE_TOOLS` is set.
#[must_use]
pub fn browser() -> Option<PathBuf> {
    npm("cast")?;
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&folders)
        .flat_map(|folder| BROWSERS.map(|name| folder.join(name)))
        .find(|path| path.is_file());
    if found.is_none() {
        let reason = format!("none of {BROWSERS:?} is in PATH");
        let is_required = std::env::var_os("ZKFABRIC_REQUIRE_TOOLS").is_some();
        assert!(!is_required, "{reason}");
        let skipped = std::env::var_os(SKIPPED).map(PathBuf::from);
        skip(&reason, skipped.as_deref());
    }
    found
}

/// Returns the folder of a client that `cargo xtask clients` installs into `contracts/clients`;
/// `None`, with a printed reason, if it is missing or was installed in part.
#[must_use]
pub fn client(folder: &str) -> Option<PathBuf> {
    let clients = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../contracts/clients");
    let skipped = std::env::var_os(SKIPPED).map(PathBuf::from);
    client_in(&clients, folder, skipped.as_deref())
}

fn client_in(clients: &Path, folder: &str, skipped: Option<&Path>) -> Option<PathBuf> {
    let path = clients.join(folder);
    // The task's last step.
    if path.join("installed").is_file() {
        return Some(path);
    }
    let reason = format!("no {folder} in contracts/clients: `cargo xtask clients` installs it");
    skip(&reason, skipped);
    None
}

#[expect(clippy::print_stdout, reason = "a skipped test says why")]
fn skip(reason: &str, skipped: Option<&Path>) {
    println!("skipped: {reason}");
    if let Some(skipped) = skipped {
        let mut options = std::fs::OpenOptions::new();
        let file = options.append(true).create(true).open(skipped);
        let written = file.and_then(|mut file| file.write_all(format!("{reason}\n").as_bytes()));
        assert!(written.is_ok(), "{}: {written:?}", skipped.display());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_data_are_recorded() {
        let folder = std::env::temp_dir().join(format!("zkfabric-data-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("here")).unwrap();
        let skipped = folder.join("skipped");
        let data = |name| data_in(&folder, name, Some(&skipped));
        assert_eq!(data("here"), Some(folder.join("here")));
        assert!(!skipped.exists());
        assert_eq!((data("gone"), data("lost")), (None, None));
        let lines = std::fs::read_to_string(&skipped).unwrap();
        let names: Vec<_> = lines.lines().map(|line| &line[..7]).collect();
        assert_eq!(names, ["no gone", "no lost"]);
        std::fs::remove_dir_all(folder).unwrap();
    }

    /// A folder without the mark of a whole installation is recorded as missing.
    #[test]
    fn clients_that_are_installed_in_part_are_missing() {
        let clients = tempfile::tempdir().unwrap();
        let (clients, skipped) = (clients.path(), clients.path().join("skipped"));
        std::fs::create_dir(clients.join("venv")).unwrap();
        let client = || client_in(clients, "venv", Some(&skipped));
        assert_eq!(client(), None);
        let line = std::fs::read_to_string(&skipped).unwrap();
        assert!(line.starts_with("no venv in contracts/clients"), "{line}");
        std::fs::write(clients.join("venv/installed"), "").unwrap();
        assert_eq!(client(), Some(clients.join("venv")));
    }
}
