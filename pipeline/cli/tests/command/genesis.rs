//! The beginning of a chain: made, taken from geth's form, and what a node makes of it.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::node::Node;
use super::{json as object, one_line_error, text, zkfabric};

const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/small.json");
const RICH: &str = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";

/// A folder with a key for receipts.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("key"), "42".repeat(32)).unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().unwrap().to_owned()
    }

    /// The arguments of a node on a genesis.
    fn arguments(&self, genesis: &str) -> [String; 8] {
        let own = |name: &str| name.to_owned();
        let (genesis, folder, key) = (self.path(genesis), self.path("chain"), self.path("key"));
        [
            own("--genesis"),
            genesis,
            own("--folder"),
            folder,
            own("--private-key"),
            key,
            own("--listen"),
            own("127.0.0.1:0"),
        ]
    }

    fn node(&self, genesis: &str) -> Node {
        let arguments = self.arguments(genesis);
        Node::run(&arguments.each_ref().map(String::as_str))
    }

    /// Returns why a node does not start.
    fn refused(&self, genesis: &str) -> String {
        let arguments = self.arguments(genesis);
        let arguments = arguments.each_ref().map(String::as_str);
        let output = zkfabric(&[&["node", "--quiet"][..], &arguments].concat()).unwrap();
        assert_eq!(output.status.code(), Some(3), "{output:?}");
        one_line_error(&output).unwrap_or_else(|| text(&output.stderr))
    }
}

fn edit(from: &str, to: &str, change: impl Fn(&mut Value)) {
    let mut file: Value = serde_json::from_str(&fs::read_to_string(from).unwrap()).unwrap();
    change(&mut file);
    fs::write(to, file.to_string()).unwrap();
}

/// A genesis that was made gives a chain with its id, its balances and its contracts; edited
/// afterwards, it is refused by field.
#[test]
fn a_genesis_is_made_and_then_stays() {
    let place = Place::new();
    let (path, account) = (place.path("genesis.json"), format!("{RICH}=2.5"));
    let new = [
        "genesis",
        "new",
        "--chain-id",
        "777",
        "--account",
        &account,
        "--out",
        &path,
    ];
    let output = zkfabric(&[&new[..], &["--json"]].concat()).unwrap();
    assert!(output.status.success(), "{output:?}");
    let report = object(&output.stdout).unwrap();
    assert_eq!(
        (&report["chain_id"], &report["accounts"]),
        (&json!(777), &json!(3))
    );

    let node = place.node("genesis.json");
    let result = |method: &str, params: Value| node.ask(method, &params)["result"].clone();
    assert_eq!(result("eth_chainId", json!([])), "0x309");
    let balance = result("eth_getBalance", json!([RICH, "latest"]));
    assert_eq!(balance, "0x22b1c8c1227a0000");
    let factory = "0x4e59b44847b379578588920cA78FbF26c0B4956C";
    let code = result("eth_getCode", json!([factory, "latest"]));
    assert!(code.as_str().unwrap().len() > 100);
    let block = result("eth_getBlockByNumber", json!(["0x0", false]));
    assert_eq!(block["hash"], report["block"]);
    node.stop();

    for (field, value, expected) in [
        (
            "chainId",
            json!(778),
            "chain_id: expected 777 (the chain's), the genesis file has 778",
        ),
        (
            "gasLimit",
            json!(7_000_000),
            "gas_limit: expected 1000000000 (the chain's)",
        ),
        (
            "baseFee",
            json!(8),
            "base_fee: expected 10000000 (the chain's)",
        ),
        (
            "rules",
            json!({"unprotected_transactions": true}),
            "rules.unprotected_transactions: expected false (the chain's)",
        ),
        (
            "rules",
            json!({"most_seconds_between_blocks": 5}),
            "rules.most_seconds_between_blocks: expected 86400 (the chain's)",
        ),
    ] {
        edit(&path, &place.path("edited.json"), |file| {
            file[field] = value.clone();
        });
        let error = place.refused("edited.json");
        assert!(error.contains(expected), "{error}");
    }
    place.node("genesis.json").stop();

    // Nothing is replaced, no account comes twice, and amounts have a form.
    let output = zkfabric(&[&new[..], &["--base-fee", "7"]].concat()).unwrap();
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    for wrong in [
        account.as_str(),
        "0x12=1",
        RICH,
        "0x4e59b44847b379578588920cA78FbF26c0B4956C=1",
    ] {
        let output = zkfabric(&[&new[..], &["--force", "--account", wrong]].concat()).unwrap();
        assert_eq!(output.status.code(), Some(2), "{wrong}: {output:?}");
    }
}

/// A chain whose newest block is ahead of the clock waits for it, and names the clock.
#[test]
fn a_clock_that_is_behind_the_chain_is_named() {
    let place = Place::new();
    let path = place.path("genesis.json");
    let now = std::time::SystemTime::now();
    let now = now.duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let later = (now + 10_800).to_string();
    let new = [
        "genesis",
        "new",
        "--chain-id",
        "5",
        "--timestamp",
        &later,
        "--out",
        &path,
    ];
    let output = zkfabric(&new).unwrap();
    assert!(output.status.success(), "{output:?}");
    let arguments = place.arguments("genesis.json");
    let arguments = arguments.each_ref().map(String::as_str);
    let node = Node::run(&[&arguments[..], &["--log-level", "warn"]].concat());
    // Its thread looks at the clock several times a second.
    std::thread::sleep(std::time::Duration::from_secs(1));
    let (_, words) = node.stop();
    assert!(words.contains("ahead of this machine's clock"), "{words}");
}

/// Geth's form is no genesis of a node, which says how it becomes one.
#[test]
fn a_genesis_comes_from_geths_form() {
    let place = Place::new();
    let geth = json!({
        "config": {"chainId": 4242, "pragueTime": 0},
        "timestamp": "0x64", "gasLimit": "0x1c9c380", "difficulty": "0x0",
        "alloc": {RICH[2..]: {"balance": "0x8ac7230489e80000"}}
    });
    fs::write(place.path("geth.json"), geth.to_string()).unwrap();
    let error = place.refused("geth.json");
    assert!(error.contains("`zkfabric genesis import`"), "{error}");
    let (from, to) = (place.path("geth.json"), place.path("genesis.json"));
    let output = zkfabric(&["genesis", "import", &from, "--out", &to]).unwrap();
    assert!(output.status.success(), "{output:?}");
    assert!(text(&output.stdout).contains("Prague"), "{output:?}");
    let node = place.node("genesis.json");
    let balance = node.ask("eth_getBalance", &json!([RICH, "latest"]));
    assert_eq!(balance["result"], "0x8ac7230489e80000");
    assert_eq!(node.ask("eth_chainId", &json!([]))["result"], "0x1092");
    node.stop();
}

/// A batch file is a genesis without its blocks; with them, the start says that they are left out.
#[test]
fn a_batch_file_is_a_genesis_with_and_without_blocks() {
    let place = Place::new();
    edit(SMALL, &place.path("genesis.json"), |file| {
        file.as_object_mut().unwrap().remove("blocks");
    });
    place.node("genesis.json").stop();
    // The same chain.
    fs::copy(SMALL, place.path("whole.json")).unwrap();
    place.node("whole.json").stop();
    let (genesis, folder, key) = (
        place.path("whole.json"),
        place.path("other"),
        place.path("key"),
    );
    let line = [
        "engine",
        "--genesis",
        &genesis,
        "--folder",
        &folder,
        "--private-key",
        &key,
    ];
    let output = super::zkfabric_with(&line, b"").unwrap();
    let words = text(&output.stderr);
    assert!(words.contains("its 2 blocks are not executed"), "{words}");
}

/// A chain is begun in a folder of its own, and not among other files.
#[test]
fn a_chain_is_not_begun_among_other_files() {
    let place = Place::new();
    let home = place.path("home");
    fs::create_dir(&home).unwrap();
    fs::write(Path::new(&home).join("letter.txt"), "").unwrap();
    let key = place.path("key");
    for line in [
        &[
            "node",
            "--dev",
            "--folder",
            &home,
            "--listen",
            "127.0.0.1:0",
        ][..],
        &[
            "engine",
            "--genesis",
            SMALL,
            "--folder",
            &home,
            "--private-key",
            &key,
        ],
    ] {
        let output = zkfabric(line).unwrap();
        let error = text(&output.stderr);
        assert!(
            error.contains("letter.txt in it is not a file of one"),
            "{error}"
        );
        assert_eq!(output.status.code(), Some(3), "{error}");
        assert_eq!(fs::read_dir(&home).unwrap().count(), 1);
    }
}
