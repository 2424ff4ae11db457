//! Finding programs and running them.

use std::ffi::{OsStr, OsString};
use std::io::{self, Read, Write as _};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};

use crate::HdlError;

/// The environment variable that turns a test skipped for want of a program into a failure, if it is `1`.
pub const REQUIRE_TOOLS: &str = "ZKFABRIC_REQUIRE_TOOLS";

/// Characters of a program's output that an error carries.
const SHOWN: usize = 2000;

/// A program of another project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tool {
    /// Its name on the path.
    pub program: &'static str,
    /// The command that installs it on Debian.
    pub install: &'static str,
}

impl Tool {
    /// Verilator: lint and compiled simulation.
    pub const VERILATOR: Self = Self::debian(
        "verilator",
        "apt-get install --no-install-recommends verilator",
    );
    /// The compiler of Icarus Verilog.
    pub const IVERILOG: Self = Self::debian(
        "iverilog",
        "apt-get install --no-install-recommends iverilog",
    );
    /// The simulator of Icarus Verilog.
    pub const VVP: Self = Self::debian("vvp", "apt-get install --no-install-recommends iverilog");
    /// Synthesis.
    pub const YOSYS: Self = Self::debian("yosys", "apt-get install --no-install-recommends yosys");
    /// Bounded model checking and induction.
    pub const SMTBMC: Self = Self::debian(
        "yosys-smtbmc",
        "apt-get install --no-install-recommends yosys",
    );
    /// The solver behind it.
    pub const Z3: Self = Self::debian("z3", "apt-get install --no-install-recommends z3");
    /// The compiler of what Verilator writes.
    pub const COMPILER: Self = Self::debian("g++", "apt-get install --no-install-recommends g++");
    /// Python with virtual environments and its shared library, for cocotb.
    pub const PYTHON: Self = Self::debian(
        "python3",
        "apt-get install --no-install-recommends python3-venv python3-dev",
    );

    const fn debian(program: &'static str, install: &'static str) -> Self {
        Self { program, install }
    }
}

/// The programs of a search path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tools {
    path: OsString,
}

impl Tools {
    /// What `PATH` has.
    #[must_use]
    pub fn installed() -> Self {
        Self::on_path(std::env::var_os("PATH").unwrap_or_default())
    }

    /// What the folders of `path` have, separated as in `PATH`.
    #[must_use]
    pub fn on_path(path: impl Into<OsString>) -> Self {
        Self { path: path.into() }
    }

    /// For a test that needs programs: what is installed, or `None` if one is missing; the reason is printed.
    ///
    /// # Errors
    /// One is missing, and [`REQUIRE_TOOLS`] is `1`.
    pub fn for_test(needed: &[Tool]) -> Result<Option<Self>, HdlError> {
        let tools = Self::installed();
        for tool in needed {
            match tools.find(*tool) {
                Ok(_) => {}
                Err(error) if std::env::var_os(REQUIRE_TOOLS).is_some_and(|set| set == "1") => {
                    return Err(error);
                }
                Err(error) => {
                    let _ = writeln!(io::stderr().lock(), "skipped: {error}");
                    return Ok(None);
                }
            }
        }
        Ok(Some(tools))
    }

    /// Where a program is.
    ///
    /// # Errors
    /// It is in no folder of the path.
    pub fn find(&self, tool: Tool) -> Result<PathBuf, HdlError> {
        std::env::split_paths(&self.path)
            .filter(|folder| !folder.as_os_str().is_empty())
            .map(|folder| folder.join(tool.program))
            .find(|file| file.is_file())
            .ok_or(HdlError::MissingTool {
                tool: tool.program,
                install: tool.install,
            })
    }

    /// Runs a program in `folder` and returns what it printed on stdout.
    ///
    /// # Errors
    /// It is missing, fails, or runs longer than `limit`; then it is killed with all it started.
    pub fn run<A: AsRef<OsStr>>(
        &self,
        tool: Tool,
        arguments: impl IntoIterator<Item = A>,
        folder: &Path,
        limit: Duration,
    ) -> Result<Printed, HdlError> {
        self.run_with(tool, arguments, folder, limit, &[])
    }

    /// As [`Tools::run`], with variables added to the environment.
    ///
    /// # Errors
    /// As [`Tools::run`].
    pub fn run_with<A: AsRef<OsStr>>(
        &self,
        tool: Tool,
        arguments: impl IntoIterator<Item = A>,
        folder: &Path,
        limit: Duration,
        environment: &[(&str, OsString)],
    ) -> Result<Printed, HdlError> {
        let program = self.find(tool)?;
        let mut child = Command::new(&program)
            .args(arguments)
            .current_dir(folder)
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .env("PATH", &self.path)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .process_group(0)
            .spawn()
            .map_err(HdlError::io(program.as_path()))?;
        let stdout = collect(child.stdout.take());
        let stderr = collect(child.stderr.take());
        let status = wait(&mut child, limit).map_err(HdlError::io(program))?;
        let printed = Printed {
            stdout: stdout.join().unwrap_or_default(),
            stderr: stderr.join().unwrap_or_default(),
        };
        match status {
            None => Err(HdlError::ToolTimeout {
                tool: tool.program,
                limit_seconds: limit.as_secs(),
            }),
            Some(status) if status.success() => Ok(printed),
            Some(status) => Err(HdlError::ToolFailed {
                tool: tool.program,
                status,
                output: printed.shown(),
            }),
        }
    }
}

/// What a program printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Printed {
    /// On stdout.
    pub stdout: String,
    /// On stderr.
    pub stderr: String,
}

impl Printed {
    /// The end of stderr, or of stdout if that is empty.
    #[must_use]
    pub fn shown(&self) -> String {
        let text = if self.stderr.trim().is_empty() {
            self.stdout.trim()
        } else {
            self.stderr.trim()
        };
        let start = text.len().saturating_sub(SHOWN);
        let start = (start..=text.len()).find(|at| text.is_char_boundary(*at));
        text.get(start.unwrap_or(0)..).unwrap_or(text).to_owned()
    }
}

fn collect(pipe: Option<impl Read + Send + 'static>) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut pipe) = pipe {
            // What arrived before an error is still worth showing.
            let _ = pipe.read_to_end(&mut bytes);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// Waits for a program; `None` if it had to be killed.
fn wait(child: &mut Child, limit: Duration) -> io::Result<Option<ExitStatus>> {
    let start = Instant::now();
    let mut pause = Duration::from_millis(1);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if start.elapsed() >= limit {
            if let Some(group) = Pid::from_raw(i32::try_from(child.id()).unwrap_or(0)) {
                let _ = kill_process_group(group, Signal::KILL);
            }
            let _ = child.kill();
            child.wait()?;
            return Ok(None);
        }
        thread::sleep(pause);
        pause = (2 * pause).min(Duration::from_millis(20));
    }
}
