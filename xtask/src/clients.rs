//! `cargo xtask clients`: the wallets and tools that tests run against a node.
//!
//! Most are in the lock file of `contracts`. Hardhat brings so much that it has a lock file of its
//! own, and web3.py is from `PyPI`: each has a folder that git ignores, with a copy of the list
//! that it was installed from. Nothing is installed twice from the same list.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::contract;
use crate::error::Error;
use crate::process::{program, root, run};

/// What a client is installed from, and where to.
struct Client {
    /// The list of the client's packages, in `contracts/clients`.
    list: &'static str,
    /// The client's folder there.
    folder: &'static str,
    /// Installs the client: the commands, given the folder's path.
    commands: fn(&Path) -> Vec<Command>,
}

const CLIENTS: [Client; 2] = [
    Client {
        list: "hardhat/package-lock.json",
        folder: "hardhat/node_modules",
        commands: |folder| {
            let mut npm = program("npm", contract::INSTALL);
            npm.current_dir(folder.parent().unwrap_or(folder));
            vec![npm]
        },
    },
    Client {
        list: "requirements.txt",
        folder: "venv",
        commands: |folder| {
            let mut python = program("python3", ["-m", "venv"]);
            python.arg(folder);
            // Every package is listed, with its version.
            let mut pip = Command::new(folder.join("bin/python3"));
            pip.args(["-m", "pip", "install", "--quiet", "--no-input", "--no-deps"]);
            pip.args(["--disable-pip-version-check", "-r", "requirements.txt"]);
            pip.current_dir(folder.parent().unwrap_or(folder));
            vec![python, pip]
        },
    },
];

/// Name of the copy of a list in a client's folder. Tests look for it: a client that was installed
/// in part has none.
const INSTALLED: &str = "installed";

/// Installs every client.
///
/// # Errors
/// npm or Python is missing or fails.
pub(crate) fn install_all() -> Result<(), Error> {
    contract::install()?;
    install()
}

/// Installs the clients beside `contracts/package.json` that are missing, or were installed from
/// another list.
///
/// # Errors
/// npm or Python is missing or fails.
pub(crate) fn install() -> Result<(), Error> {
    let clients = root().join("contracts").join("clients");
    CLIENTS
        .iter()
        .try_for_each(|client| install_one(&clients, client))
}

fn install_one(clients: &Path, client: &Client) -> Result<(), Error> {
    let list = read(&clients.join(client.list))?;
    let folder = clients.join(client.folder);
    let mark = folder.join(INSTALLED);
    if fs::read(&mark).is_ok_and(|installed| installed == list) {
        return Ok(());
    }
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(error_of(&folder))?;
    }
    for mut command in (client.commands)(&folder) {
        run(&mut command)?;
    }
    fs::write(&mark, list).map_err(error_of(&mark))
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    fs::read(path).map_err(error_of(path))
}

fn error_of(path: &Path) -> impl FnOnce(std::io::Error) -> Error {
    let path: PathBuf = path.to_path_buf();
    move |source| Error::File { path, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(commands: fn(&Path) -> Vec<Command>) -> Client {
        Client {
            list: "list",
            folder: "folder",
            commands,
        }
    }

    /// A client is installed once from a list, anew from another one, and again after a failure.
    #[test]
    fn a_client_is_installed_once_from_a_list() {
        let clients = tempfile::tempdir().unwrap();
        let clients = clients.path();
        let file = |name: &str| clients.join("folder").join(name);
        let works = client(|folder| {
            let mut mkdir = program("mkdir", [folder]);
            mkdir.stderr(std::process::Stdio::null());
            vec![mkdir]
        });
        let fails = client(|folder| vec![program("mkdir", [folder]), program("false", [""])]);
        fs::write(clients.join("list"), "first").unwrap();
        install_one(clients, &works).unwrap();
        fs::write(file("kept"), "").unwrap();
        // `mkdir` would fail in a folder that is there.
        install_one(clients, &works).unwrap();
        assert!(file("kept").exists());
        fs::write(clients.join("list"), "second").unwrap();
        install_one(clients, &fails).unwrap_err();
        assert!(!file("kept").exists() && !file(INSTALLED).exists());
        install_one(clients, &works).unwrap();
        assert_eq!(fs::read_to_string(file(INSTALLED)).unwrap(), "second");
    }
}
