//! A development chain of anvil, from npm.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::published;

/// Line of anvil's output before its address.
const LISTENING: &str = "Listening on ";

/// A development chain that ends with its test.
#[derive(Debug)]
pub struct Anvil {
    child: Child,
    url: String,
    /// Its old states, which it would leave in the user's home.
    _states: TempDir,
}

impl Anvil {
    /// Starts anvil on a free port of this machine; prints a reason and returns `None` where npm
    /// has not installed it.
    ///
    /// # Panics
    /// Anvil ends before it listens.
    #[must_use]
    pub fn start(args: &[&str]) -> Option<Self> {
        let states = tempfile::tempdir().expect("a folder for old states");
        let mut child = Command::new(published::npm("anvil")?)
            .args(["--port", "0", "--cache-path"])
            .arg(states.path())
            .args(args)
            .stdout(Stdio::piped())
            .spawn()
            .expect("anvil starts");
        let stdout = child.stdout.take().expect("its output is piped");
        let mut lines = BufReader::new(stdout).lines();
        let address = lines.find_map(|line| Some(line.ok()?.strip_prefix(LISTENING)?.to_owned()));
        let url = format!("http://{}", address.expect("anvil listens"));
        // The rest of anvil's output is read, since anvil would block otherwise.
        std::thread::spawn(move || lines.for_each(drop));
        Some(Self {
            child,
            url,
            _states: states,
        })
    }

    /// Returns the address of its JSON-RPC.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Anvil {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
