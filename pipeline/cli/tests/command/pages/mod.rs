//! The commands of the pages for users run as they stand there: `docs/node.md`, `docs/operate.md`.
//!
//! A block of commands runs in a shell of its own behind `prelude.sh`, in a folder like a clone, on
//! free ports, and what should hold behind it is looked at. What npm and `PyPI` install is there
//! already, in the versions that the page names.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use zkfabric_testing::published::{client, data, npm};

use super::{BINARY, text};

const NODE: &str = "docs/node.md";
const OPERATE: &str = "docs/operate.md";

/// Blocks that nothing here runs, and why.
const ELSEWHERE: [(&str, &str, &str); 3] = [
    (NODE, "Hardhat", "`clients.rs` runs it in a project"),
    (
        OPERATE,
        "Container",
        "it needs podman, and downloads a base",
    ),
    (
        OPERATE,
        "Take over under systemd",
        "it needs systemd; `take_over.rs` runs the take-over",
    ),
];

/// Blocks that run: page, heading, and which one below it.
const RUN: [(&str, &str, usize); 11] = [
    (NODE, "The node", 0),
    (NODE, "The node", 1),
    (NODE, "From a wallet to a contract", 0),
    (NODE, "Foundry", 0),
    (NODE, "web3.py", 0),
    (NODE, "Demonstrations", 0),
    (NODE, "Replicas", 0),
    (NODE, "A recorded chain", 0),
    (OPERATE, "Start", 0),
    (OPERATE, "Back up", 0),
    (OPERATE, "Restore", 0),
];

/// A block of commands, below its heading.
#[derive(Debug)]
struct Block {
    heading: String,
    commands: Vec<String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Returns the blocks of a page.
fn blocks(page: &str) -> Vec<Block> {
    let page = fs::read_to_string(root().join(page)).unwrap();
    let (mut blocks, mut heading, mut is_open) = (Vec::new(), String::new(), false);
    for line in page.lines() {
        if line.starts_with("```") {
            is_open = line == "```console";
            if is_open {
                let (heading, commands) = (heading.clone(), Vec::new());
                blocks.push(Block { heading, commands });
            }
        } else if is_open {
            let command = line.strip_prefix("$ ");
            let command = command.unwrap_or_else(|| unreachable!("{line}: no command"));
            blocks.last_mut().unwrap().commands.push(command.to_owned());
        } else if line.starts_with('#') {
            heading = line.trim_start_matches(['#', ' ']).to_owned();
        }
    }
    blocks
}

/// Returns the commands of the block at a place below a heading.
fn commands(page: &str, heading: &str, place: usize) -> Vec<String> {
    assert!(RUN.contains(&(page, heading, place)), "{heading}: a row");
    let below = blocks(page).into_iter();
    let mut below = below.filter(|block| block.heading == heading);
    below.nth(place).unwrap().commands
}

/// Returns a command as the shell runs it.
fn line(command: &str, is_last: bool) -> String {
    let serves = ["zkfabric node ", "anvil ", "node examples/demos/run.mjs "];
    let serves = serves.iter().any(|begin| command.starts_with(begin));
    let serves = serves && !command.contains("--print-config");
    if command.starts_with("npm install ") || command.starts_with("pip install ") {
        return is_pinned(command);
    }
    if serves {
        let command = command.trim_end_matches(" &");
        let port = command.rsplit_once("127.0.0.1:");
        let port = match command.rsplit_once("--port ") {
            Some((_, port)) => port,
            None if command.contains("--listen ") => port.unwrap().1,
            None => "8545",
        };
        let waits = match command.starts_with("node ") {
            true => "says printed page".to_owned(),
            false => format!("serves {port}"),
        };
        return format!("{command} > printed &\n{waits}\n");
    }
    // What a function of the shell starts would outlive a shell in brackets.
    match is_last && !command.starts_with("systemctl ") {
        true => format!("PRINTED=$({command})\n"),
        false => format!("{command}\n"),
    }
}

/// Returns nothing for an installation, whose version is the one that the tests use.
fn is_pinned(command: &str) -> String {
    let package = command.rsplit(' ').next().unwrap();
    let read = |path: &str| fs::read_to_string(root().join(path)).unwrap();
    let is_there = match package.rsplit_once('@') {
        Some((name, version)) => {
            let lock: serde_json::Value =
                serde_json::from_str(&read("contracts/package-lock.json")).unwrap();
            lock["packages"][format!("node_modules/{name}")]["version"] == version
        }
        None => {
            let all = read("contracts/clients/requirements.txt");
            all.lines().any(|line| line == package)
        }
    };
    assert!(is_there, "{command}: the version of the tests");
    String::new()
}

/// Makes a folder like a clone, as far as the pages use it.
fn like_a_clone(folder: &Path) {
    let root = root().canonicalize().unwrap();
    let link = |what: &str, at: &str| symlink(root.join(what), folder.join(at)).unwrap();
    link("contracts/node_modules", "node_modules");
    link("examples", "examples");
    // Foundry writes beside its sources.
    let project = folder.join("contracts/clients/foundry");
    for part in ["", "src", "test", "script"] {
        fs::create_dir_all(project.join(part)).unwrap();
        let from = root.join("contracts/clients/foundry").join(part);
        for entry in fs::read_dir(from).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                let to = project.join(part).join(path.file_name().unwrap());
                fs::copy(&path, to).unwrap();
            }
        }
    }
    link("contracts/node_modules", "contracts/node_modules");
    fs::create_dir(folder.join("bin")).unwrap();
    symlink(BINARY, folder.join("bin/zkfabric")).unwrap();
}

/// Runs a block, with this before it, and looks at what holds behind it.
#[expect(clippy::print_stdout, reason = "a test's helper")]
fn run(page: &str, heading: &str, place: usize, (before, after): (&str, &str)) {
    let commands = commands(page, heading, place);
    let folder = tempfile::tempdir().unwrap();
    like_a_clone(folder.path());
    let mut script = format!("{}\n{before}\n", include_str!("prelude.sh"));
    for (index, command) in commands.iter().enumerate() {
        script += &line(command, index + 1 == commands.len());
    }
    script += after;
    // Ports that are free, and a host's folders below the test's.
    let free = || TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let free = [free(), free()];
    let [first, second] = free.map(|listener| listener.local_addr().unwrap().port().to_string());
    let here = |text: &str| {
        let mut text = text.replace("8545", &first).replace("8546", &second);
        let below = folder.path().to_str().unwrap();
        text = text.replace("/var/lib/zkfabric", "/var/lib/private/zkfabric");
        for place in ["/etc/zkfabric", "/var/lib/private/zkfabric", "/backup"] {
            text = text.replace(place, &format!("{below}{place}"));
        }
        text
    };
    let options = root().join("pipeline/node/operations/node.toml");
    let options = here(&fs::read_to_string(options).unwrap());
    fs::write(folder.path().join("node.toml"), options).unwrap();
    let mut path = vec![folder.path().join("bin")];
    // Foundry's own scripts would leave their programs running.
    let of_foundry = ["anvil", "forge"].into_iter().filter_map(npm);
    path.extend(of_foundry.map(|program| program.parent().unwrap().to_owned()));
    path.extend(client("venv").map(|venv| venv.join("bin")));
    let rest = std::env::var_os("PATH").unwrap_or_default();
    path.extend(std::env::split_paths(&rest));
    let mut command = Command::new("bash");
    command
        .args(["-c", &here(&script)])
        .current_dir(folder.path());
    command.env("PATH", std::env::join_paths(path).unwrap());
    let listen = format!("127.0.0.1:{first}");
    command.env("ZKFABRIC_NODE_LISTEN", listen);
    let output = command.output().unwrap();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    println!("{out}{err}");
    assert!(output.status.success(), "{page}, {heading}: {out}{err}");
}

/// Every block of the pages is run, or has a reason.
#[test]
fn every_block_runs_or_has_a_reason() {
    for page in [NODE, OPERATE] {
        let mut of_page = Vec::new();
        for block in blocks(page) {
            let place = of_page.iter().filter(|one| **one == block.heading).count();
            let heading = block.heading.as_str();
            let is_run = RUN.contains(&(page, heading, place));
            let mut elsewhere = ELSEWHERE.iter();
            let is_elsewhere = elsewhere.any(|(of, name, _)| (*of, *name) == (page, heading));
            assert!(is_run != is_elsewhere, "{page}: {heading}, block {place}");
            of_page.push(block.heading);
        }
    }
}

#[test]
fn a_chain_for_development_starts() {
    run(NODE, "The node", 0, ("", "serves_chain 8545 0x7a69"));
}

#[test]
fn a_chain_of_a_genesis_starts() {
    let before = "echo 'correct horse battery staple' > passphrase";
    run(NODE, "The node", 1, (before, "serves_chain 8545 0x309"));
}

#[test]
fn a_wallet_deploys_a_contract() {
    if npm("cast").is_some() {
        let after = "is \"$PRINTED\" 5";
        run(NODE, "From a wallet to a contract", 0, ("", after));
    }
}

#[test]
fn foundry_deploys_and_forks() {
    if npm("forge").is_some() {
        let before = "zkfabric node --dev > printed &\nserves 8545";
        let after = "serves_chain 8546 0x7a69";
        run(NODE, "Foundry", 0, (before, after));
    }
}

#[test]
fn web3_py_reads_a_block() {
    if client("venv").is_some() {
        let before = "zkfabric node --dev > printed &\nserves 8545";
        let after = "case \"$PRINTED\" in *stateRoot*) ;; *) fail \"$PRINTED\" ;; esac";
        run(NODE, "web3.py", 0, (before, after));
    }
}

#[test]
fn a_demonstration_serves_its_page() {
    if npm("cast").is_some() {
        let after = "page=$(sed -n 's/^page *//p' printed)\n\
            node -e 'fetch(process.argv[1]).then(({ ok }) => process.exit(ok ? 0 : 1))' $page";
        run(NODE, "Demonstrations", 0, ("", after));
    }
}

#[test]
fn a_replica_follows() {
    let before = "zkfabric --json node --dev > printed &\nserves 8545\nkill $!\nwait $!\n\
        ADDRESS=$(sed 's/.*\"receipts\":\"\\([^\"]*\\)\".*/\\1/' printed)";
    let after = "serves_chain 8546 0x7a69";
    run(NODE, "Replicas", 0, (before, after));
}

#[test]
fn a_recorded_chain_is_served() {
    if let Some(data) = data("execution-apis") {
        let here = data.canonicalize().unwrap();
        let before = format!("cp {}/tests/{{chain.rlp,genesis.json}} .", here.display());
        let after = "serves_chain 8545 0xc72dd9d5e883e";
        run(NODE, "A recorded chain", 0, (&before, after));
    }
}

#[test]
fn an_operator_starts_the_service() {
    let before = "host\nrm /etc/zkfabric/genesis.json";
    run(OPERATE, "Start", 0, (before, "serves_chain 8545 0x309"));
}

/// What was acknowledged before the backup is there behind the restoration.
#[test]
fn a_backup_is_restored() {
    if npm("cast").is_none() {
        return;
    }
    let send = "npx cast send --async --rpc-url http://127.0.0.1:8545 --private-key \
        0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80 \
        0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --value 1";
    let has = "has() { ask 8545 eth_getTransactionReceipt $1 | grep -q '\"status\":\"0x1\"'; }\n";
    let mut before = format!("{has}host\nkey\nsystemctl start zkfabric-node\nHASH=$({send})\n");
    let after = "has $HASH || fail 'the backup has no receipt'";
    run(OPERATE, "Back up", 0, (&before, after));
    for command in commands(OPERATE, "Back up", 0) {
        before += &line(&command, false);
    }
    // What comes later goes with the chain that is moved away.
    before += &format!("LATER=$({send})\n");
    let after = "has $HASH || fail 'lost'\nif has $LATER; then fail 'not restored'; fi";
    run(OPERATE, "Restore", 0, (&before, after));
}
