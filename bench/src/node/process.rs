//! The process that is measured, on loopback.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde::Deserialize;

use super::NodeError;
use crate::noise;

/// The subcommand of this program that is the command `zkfabric`.
pub const OWN: &str = "zkfabric";
/// Time for anvil to listen.
const TIME: Duration = Duration::from_secs(30);
/// How often it is tried whether it does.
const LOOK: Duration = Duration::from_millis(20);

/// The command `zkfabric`.
#[derive(Debug, Clone)]
pub(super) struct Program {
    path: PathBuf,
    /// Whether it is a subcommand of the program at the path.
    is_own: bool,
}

impl Program {
    /// Returns the command at a path; by default that which is in this program.
    ///
    /// # Errors
    /// The system does not say where this program is.
    pub(super) fn new(path: Option<&Path>) -> Result<Self, NodeError> {
        match path {
            Some(path) => Ok(Self {
                path: path.to_owned(),
                is_own: false,
            }),
            None => Ok(Self {
                path: std::env::current_exe().map_err(NodeError::System)?,
                is_own: true,
            }),
        }
    }
}

/// A process that serves.
#[derive(Debug)]
pub(super) struct Server {
    program: PathBuf,
    child: Child,
    pub(super) address: SocketAddr,
    /// Folder of its files.
    pub(super) folder: PathBuf,
    /// Account of a node's signatures.
    pub(super) receipts: String,
    /// What it prints on stderr.
    said: PathBuf,
    /// Open as long as the process, which may print more.
    _stdout: Option<BufReader<ChildStdout>>,
}

/// What a node reports when it serves.
#[derive(Debug, Deserialize)]
struct Report {
    http: String,
    receipts: String,
}

impl Server {
    /// Starts a sequencer on the chain of a folder.
    ///
    /// # Errors
    /// It cannot be started, or does not serve.
    pub(super) fn sequencer(
        program: &Program,
        (folder, chain_id): (&Path, u64),
        options: &[&str],
    ) -> Result<Self, NodeError> {
        let chain_id = chain_id.to_string();
        let options = [&["--dev", "--dev-chain-id", &chain_id], options].concat();
        Self::node(program, folder, &options)
    }

    /// Starts a node on a folder.
    ///
    /// # Errors
    /// It cannot be started, or does not serve.
    pub(super) fn node(
        program: &Program,
        folder: &Path,
        options: &[&str],
    ) -> Result<Self, NodeError> {
        let mut command = Command::new(&program.path);
        if program.is_own {
            command.arg(OWN);
        }
        command.args(["--json", "node", "--listen", "127.0.0.1:0"]);
        command.arg("--folder").arg(folder).args(options);
        let mut server = Self::spawn(command, (&program.path, folder), Stdio::piped())?;
        let mut stdout = server.child.stdout.take().map(BufReader::new);
        let mut line = String::new();
        if let Some(stdout) = &mut stdout {
            stdout.read_line(&mut line).map_err(NodeError::System)?;
        }
        let report: Option<Report> = serde_json::from_str(&line).ok();
        let found = report.and_then(|report| {
            let address = report.http.strip_prefix("http://")?.parse().ok()?;
            Some((address, report.receipts))
        });
        (server.address, server.receipts) = found.ok_or_else(|| server.not_serving())?;
        server._stdout = stdout;
        Ok(server)
    }

    /// Starts anvil with an empty chain, which makes a block as soon as a transaction is there.
    ///
    /// # Errors
    /// It cannot be started, or does not serve.
    pub(super) fn anvil(
        program: &Path,
        folder: &Path,
        (chain_id, gas_limit): (u64, u64),
    ) -> Result<Self, NodeError> {
        // It takes no port zero: a free one is taken that was free a moment ago.
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
        let address = free.and_then(|listener| listener.local_addr());
        let address = address.map_err(NodeError::System)?;
        let mut command = Command::new(program);
        command.args(["--quiet", "--accounts", "1", "--host", "127.0.0.1"]);
        // Old states, gigabytes of them, lie in the user's home otherwise, and stay there.
        command.arg("--cache-path").arg(folder.join("states"));
        for (name, value) in [
            ("--port", address.port().to_string()),
            ("--chain-id", chain_id.to_string()),
            ("--gas-limit", gas_limit.to_string()),
        ] {
            command.args([name, &value]);
        }
        let mut server = Self::spawn(command, (program, folder), Stdio::null())?;
        server.address = address;
        let until = Instant::now() + TIME;
        while TcpStream::connect(address).is_err() {
            let ended = server.child.try_wait().map_err(NodeError::System)?;
            if ended.is_some() || Instant::now() >= until {
                return Err(server.not_serving());
            }
            sleep(LOOK);
        }
        Ok(server)
    }

    fn spawn(
        mut command: Command,
        (program, folder): (&Path, &Path),
        stdout: Stdio,
    ) -> Result<Self, NodeError> {
        let said = folder.with_extension("said");
        let failed = |source| NodeError::Program {
            program: program.to_owned(),
            source,
        };
        let stderr = File::create(&said).map_err(failed)?;
        command.stdin(Stdio::null()).stdout(stdout).stderr(stderr);
        Ok(Self {
            program: program.to_owned(),
            child: command.spawn().map_err(failed)?,
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            folder: folder.to_owned(),
            receipts: String::new(),
            said,
            _stdout: None,
        })
    }

    fn not_serving(&self) -> NodeError {
        NodeError::NotServing {
            program: self.program.clone(),
            said: self.said(),
        }
    }

    /// Returns the last line that the process printed on stderr.
    pub(super) fn said(&self) -> String {
        let text = fs::read_to_string(&self.said).unwrap_or_default();
        let last = text.lines().rfind(|line| !line.trim().is_empty());
        last.unwrap_or("nothing").to_owned()
    }

    /// Returns what an action returns, and the bytes that the process held in memory before it, and
    /// at most meanwhile; none where the system does not say.
    pub(super) fn memory<R>(&self, action: impl FnOnce() -> R) -> (R, Option<(u64, u64)>) {
        let id = self.child.id();
        let before = noise::resident_of(id).filter(|_| noise::forget_peak_of(id));
        let result = action();
        (result, before.zip(noise::peak_of(id)))
    }

    /// Returns the bytes that the process holds in memory; none where the system does not say.
    pub(super) fn resident(&self) -> Option<u64> {
        noise::resident_of(self.child.id())
    }

    /// Returns the processor time of the process so far; none where the system does not say.
    pub(super) fn cpu(&self) -> Duration {
        noise::process_cpu(self.child.id()).unwrap_or_default()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that has ended already cannot be ended, and its folder goes anyhow.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_serve_says_why() {
        let folder = tempfile::tempdir().unwrap();
        let of = |path: &str| Program {
            path: path.into(),
            is_own: false,
        };
        let files = folder.path().join("chain");
        let start = |program: &Program| Server::node(program, &files, &[]);
        let error = start(&of("/no/such/program")).unwrap_err();
        assert!(matches!(error, NodeError::Program { .. }), "{error}");
        // It prints nothing that is a report.
        let error = start(&of("/bin/echo")).unwrap_err();
        assert!(matches!(error, NodeError::NotServing { .. }), "{error}");
        let error = Server::anvil(Path::new("/bin/false"), &files, (1, 1)).unwrap_err();
        assert!(matches!(error, NodeError::NotServing { .. }), "{error}");
    }
}
