//! This test program once more, as a process that can be killed.

use std::io::{BufRead as _, BufReader, Write as _, stdout};
use std::path::Path;
use std::process::{self, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};

/// This test program once more, which runs its test `child` alone, with what it prints.
///
/// That test returns at once without the variable that names its folder.
#[derive(Debug)]
pub struct Child {
    process: process::Child,
    /// Lines that it has printed, among them those of the test harness.
    pub lines: Receiver<String>,
}

/// Prints a line in one write, so that a kill cuts no line.
///
/// # Panics
/// The line cannot be written.
pub fn say(line: &str) {
    let line = format!("{line}\n");
    stdout().lock().write_all(line.as_bytes()).unwrap();
    stdout().lock().flush().unwrap();
}

impl Child {
    /// Starts the process, with this variable for the folder.
    ///
    /// # Panics
    /// The system starts no process.
    #[must_use]
    pub fn start(variable: &str, folder: &Path) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "child", "--nocapture"]);
        command.env(variable, folder).stdout(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                // Nobody reads what follows a failed test.
                let _ = sender.send(line);
            }
        });
        Self { process, lines }
    }

    /// Kills the process (SIGKILL); returns the lines that were not read.
    ///
    /// # Panics
    /// The system refuses.
    #[must_use]
    pub fn kill(mut self) -> Vec<String> {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        self.lines.iter().collect()
    }

    /// Waits for the end of the process; returns whether it has succeeded.
    ///
    /// # Panics
    /// The system refuses.
    #[must_use]
    pub fn succeeds(mut self) -> bool {
        self.process.wait().unwrap().success()
    }
}
