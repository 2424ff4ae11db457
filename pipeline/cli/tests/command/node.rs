//! A node that serves: starts, answers, stops, goes on.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::fs;
use std::io::{BufRead as _, BufReader, Read, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use super::{BINARY, one_line_error, text, zkfabric};

/// A node that ends with its test.
pub(super) struct Node {
    child: Child,
    pub(super) report: Value,
    /// Where it keeps what ends with it.
    temporary: TempDir,
}

impl Node {
    /// Starts a chain for development on a free port.
    pub(super) fn start(others: &[&str]) -> Self {
        Self::start_at("127.0.0.1:0", others)
    }

    /// Starts a chain for development at an address.
    pub(super) fn start_at(address: &str, others: &[&str]) -> Self {
        Self::run(&[&["--dev", "--listen", address], others].concat())
    }

    /// Starts a node with these arguments.
    pub(super) fn run(arguments: &[&str]) -> Self {
        Self::run_with(arguments, &[])
    }

    /// Starts a node with these arguments and variables.
    pub(super) fn run_with(arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        let mut command = Command::new(BINARY);
        command.args(["--json", "node"]);
        let temporary = tempfile::tempdir().unwrap();
        command.args(arguments).env("TMPDIR", temporary.path());
        command.envs(variables.iter().copied());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        stdout.read_line(&mut line).unwrap();
        let report = serde_json::from_str(&line).unwrap_or_default();
        Self {
            child,
            report,
            temporary,
        }
    }

    /// Returns the number of folders that end with the node.
    fn folders(&self) -> usize {
        fs::read_dir(self.temporary.path()).unwrap().count()
    }

    pub(super) fn http(&self) -> &str {
        self.report["http"].as_str().unwrap()
    }

    pub(super) fn websocket(&self) -> &str {
        self.report["websocket"].as_str().unwrap()
    }

    /// Asks by HTTP.
    pub(super) fn ask(&self, method: &str, params: &Value) -> Value {
        self.try_ask(method, params).unwrap()
    }

    /// Asks by HTTP; `None` if the node is gone, or ends before its answer does.
    pub(super) fn try_ask(&self, method: &str, params: &Value) -> Option<Value> {
        let request = json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": params});
        self.post(&request.to_string(), None)
    }

    /// Sends a request as it is, with a token; as [`Node::try_ask`].
    pub(super) fn post(&self, request: &str, token: Option<&str>) -> Option<Value> {
        let address = self.http().strip_prefix("http://")?;
        let token = token.map(|token| format!("authorization: Bearer {token}\r\n"));
        let token = token.unwrap_or_default();
        let mut stream = TcpStream::connect(address).ok()?;
        write!(
            stream,
            "POST / HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\n\
             {token}connection: close\r\ncontent-length: {}\r\n\r\n{request}",
            request.len()
        )
        .ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).ok()?;
        let (_, body) = answer.split_once("\r\n\r\n")?;
        serde_json::from_str(body).ok()
    }

    /// Kills the node, as a fault of the machine would.
    pub(super) fn kill(&self) {
        let id = self.child.id().to_string();
        let killed = Command::new("kill").args(["-KILL", &id]).status().unwrap();
        assert!(killed.success());
    }

    /// Waits for the end of a node that was killed.
    pub(super) fn reap(&mut self) {
        self.child.wait().unwrap();
    }

    /// Returns status and content of a page.
    pub(super) fn page(&self, path: &str) -> (u16, String) {
        let address = self.http().strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        let connection = "connection: close";
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nhost: {address}\r\n{connection}\r\n\r\n"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, body.to_owned())
    }

    /// Ends the node as an operator does, and returns its exit code and what it printed on stderr.
    pub(super) fn stop(mut self) -> (Option<i32>, String) {
        let ended = self.end();
        assert_eq!(self.folders(), 0);
        ended
    }

    fn end(&mut self) -> (Option<i32>, String) {
        let id = self.child.id().to_string();
        let ended = Command::new("kill").args(["-TERM", &id]).status().unwrap();
        assert!(ended.success());
        let status = self.child.wait().unwrap();
        let mut words = String::new();
        let mut stderr = self.child.stderr.take().unwrap();
        stderr.read_to_string(&mut words).unwrap();
        (status.code(), words)
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        // One that was stopped is gone.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A chain for development serves at once, stops on a signal, and goes on in its folder.
#[test]
fn a_development_chain_goes_on_in_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("chain");
    let path = path.to_str().unwrap();
    let begun = Instant::now();
    let node = Node::start(&["--folder", path]);
    let time = begun.elapsed();
    println!(
        "a node on an empty folder answers after {} ms",
        time.as_millis()
    );
    assert_eq!(node.report["chain_id"], 31_337);
    assert_eq!(node.report["accounts"].as_array().unwrap().len(), 10);
    let mnemonic = node.report["mnemonic"].as_str().unwrap();
    assert!(mnemonic.starts_with("test ") && mnemonic.ends_with(" junk"));
    let rich = &node.report["accounts"][0]["address"];
    let balance = node.ask("eth_getBalance", &json!([rich, "latest"]));
    assert_eq!(balance["result"], "0x21e19e0c9bab2400000");
    let genesis = node.ask("eth_getBlockByNumber", &json!(["0x0", false]));
    let (code, words) = node.stop();
    assert_eq!(code, Some(0), "{words}");
    let node = Node::start(&["--folder", path]);
    let again = node.ask("eth_getBlockByNumber", &json!(["0x0", false]));
    assert_eq!(again["result"]["hash"], genesis["result"]["hash"]);
    // A folder has one process.
    let second = zkfabric(&["node", "--dev", "--listen", "127.0.0.1:0", "--folder", path]);
    let second = second.unwrap();
    let error = one_line_error(&second).unwrap();
    assert!(error.contains(path), "{error}");
    assert_eq!(second.status.code(), Some(3));
    node.stop();
    // Without a folder nothing stays.
    let node = Node::start(&[]);
    assert_eq!(node.folders(), 1);
    node.stop();
}

/// A chain for development tells of each transaction, where somebody reads records.
#[test]
fn a_development_chain_tells_of_its_transactions() {
    let node = Node::start(&["--log-level", "info"]);
    let account = super::node_kills::Account::of(&node, 0);
    let sent = node.ask("eth_sendRawTransaction", &json!([account.transfer(0)]));
    let hash = sent["result"].as_str().unwrap().to_owned();
    let (_, words) = node.stop();
    let line = format!("transaction {hash} of 0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
    assert!(
        words.contains(&line) && words.contains("gas=21000"),
        "{words}"
    );
}

/// A taken port, a folder of another chain id, and options that contradict each other are errors.
#[test]
fn a_node_that_cannot_start_says_why() {
    let node = Node::start(&[]);
    let address = node.http().strip_prefix("http://").unwrap().to_owned();
    let taken = zkfabric(&["node", "--dev", "--listen", &address]).unwrap();
    let error = one_line_error(&taken).unwrap_or_else(|| text(&taken.stderr));
    assert!(
        error.contains(&address) && error.contains("--listen takes another"),
        "{error}"
    );
    assert_eq!(taken.status.code(), Some(3));
    node.stop();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    Node::start(&["--folder", path]).stop();
    let other = ["node", "--dev", "--folder", path, "--dev-chain-id", "5"];
    let other = zkfabric(&other).unwrap();
    assert!(
        one_line_error(&other)
            .unwrap()
            .contains("expected 5, got 31337")
    );
    let off = ["--history", "off", "--index-addresses"];
    let unkept = zkfabric(&[&["node", "--dev", "--folder", path][..], &off].concat()).unwrap();
    let error = one_line_error(&unkept).unwrap_or_else(|| text(&unkept.stderr));
    assert!(error.contains("add --history all"), "{error}");
    for line in [
        &["node"][..],
        &["node", "--dev", "--genesis", "g"],
        &["node", "--dev", "--private-key", "k"],
        &["node", "--genesis", "g", "--folder", "f"],
        &["node", "--dev", "--take-over"],
        &["node", "--dev", "--allow-origin", "example.com"],
        &["node", "--dev", "--allow-origin", "https://example.com/"],
        &["node", "--dev", "--port", "1"],
    ] {
        assert_eq!(zkfabric(line).unwrap().status.code(), Some(2), "{line:?}");
    }
}

/// Operators see health and metrics; methods of `debug` are behind a token, but for development.
#[test]
fn operators_see_into_a_node() {
    let node = Node::start(&[]);
    let (status, health) = node.page("/health");
    let health: Value = serde_json::from_str(&health).unwrap();
    assert_eq!((status, &health["status"]), (200, &json!("healthy")));
    let (status, metrics) = node.page("/metrics");
    assert_eq!(status, 200);
    for line in metrics.lines() {
        let is_comment = line.starts_with("# HELP zkf_") || line.starts_with("# TYPE zkf_");
        let value = line.rsplit(' ').next().unwrap().parse::<f64>();
        assert!(
            is_comment || line.starts_with("zkf_") && value.is_ok(),
            "{line}"
        );
    }
    assert!(metrics.contains("\nzkf_transactions_confirmed_total 0\n"));
    assert_eq!(node.page("/other").0, 404);
    // Who opens the address of JSON-RPC in a browser learns what it is, and where the page is.
    let (status, front) = node.page("/");
    assert_eq!(status, 200);
    for words in ["chain 31337", "JSON-RPC", "<a href=\"dashboard\">"] {
        assert!(front.contains(words), "{front}");
    }
    let trace = |node: &Node| {
        let answer = node.ask("debug_traceCall", &json!([{}, "latest"]));
        answer["error"]["code"].as_i64()
    };
    assert_eq!(trace(&node), None);
    node.stop();
    let guarded = Node::start(&["--debug-token-env", "PATH"]);
    assert_eq!(trace(&guarded), Some(-32001));
    guarded.stop();
}

/// An index of addresses finds transactions, and says how far it is; it is there where it is asked
/// for.
#[test]
fn addresses_are_indexed_where_it_is_asked_for() {
    let search = |node: &Node| {
        let address = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
        node.ask("ots_searchTransactionsBefore", &json!([address, 0, 25]))
    };
    let node = Node::start(&["--index-addresses"]);
    let sent = json!([{
        "from": "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266",
        "to": "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
        "value": "0x1",
    }]);
    let hash = node.ask("eth_sendTransaction", &sent)["result"].clone();
    node.ask("evm_mine", &json!([]));
    assert_eq!(search(&node)["result"]["txs"][0]["hash"], hash);
    let (_, metrics) = node.page("/metrics");
    for line in [
        "\nzkf_address_index_behind 0\n",
        "\nzkf_address_index_failed 0\n",
        "\nzkf_block_addresses_indexed ",
    ] {
        assert!(metrics.contains(line), "{metrics}");
    }
    node.stop();
    let node = Node::start(&[]);
    assert_eq!(search(&node)["error"]["code"], -32601);
    assert!(!node.page("/metrics").1.contains("address_index"));
    node.stop();
}

/// No file of the chain and no line that the node prints beside its report has a private key.
#[test]
fn no_private_key_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    let all = "trace,fjall=trace,hyper=trace,jsonrpsee_core=trace,tokio=trace";
    let logs = ["--log-format", "json", "--log-level", all];
    let node = Node::start(&[&["--folder", path, "--verbose"][..], &logs].concat());
    let keys: Vec<String> = (node.report["accounts"].as_array().unwrap().iter())
        .map(|account| account["private_key"].as_str().unwrap()[2..].to_owned())
        .chain(["5a6b6661627269632064657620726563656970747320666f7220656163682121".to_owned()])
        .collect();
    node.ask("eth_sendTransaction", &json!([{"key": keys}]));
    let (_, words) = node.stop();
    assert!(words.contains("the node serves"), "{words}");
    let mut files = Vec::new();
    collect(folder.path(), &mut files);
    assert!(files.len() > 3);
    for key in &keys {
        assert!(!words.contains(key));
        let bytes: Vec<u8> = (0..key.len() / 2)
            .map(|at| u8::from_str_radix(&key[2 * at..2 * at + 2], 16).unwrap())
            .collect();
        for file in &files {
            let content = fs::read(file).unwrap();
            let has = |part: &[u8]| content.windows(part.len()).any(|window| window == part);
            assert!(!has(&bytes) && !has(key.as_bytes()), "{}", file.display());
        }
    }
}

fn collect(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        let size = entry.metadata().unwrap().len();
        if path.is_dir() {
            collect(&path, files);
        } else if size < 1 << 20 {
            // Larger ones are files of zeros for the log and the store.
            files.push(path);
        }
    }
}

/// Waits for an answer that a condition accepts.
pub(super) fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let until = Instant::now() + Duration::from_secs(20);
    while !holds() {
        assert!(Instant::now() < until, "{what} does not come");
        std::thread::sleep(Duration::from_millis(10));
    }
}
