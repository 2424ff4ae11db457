//! Keys of receipts: keystores, environment, remote signers.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::Duration;

use zkfabric_receipt::{Domain, LocalSigner, Signer as _};
use zkfabric_testing::node::Reply;
use zkfabric_testing::signer::{Key, is_signing, web3signer};

use super::engine::{CHAIN_ID, Files, receipt};
use super::{BINARY, json, text};

const SECRET: [u8; 32] = [0x42; 32];
const DIGITS: &str = "4242424242424242424242424242424242424242424242424242424242424242";
const PASSPHRASE: &str = "correct horse battery staple";

fn address() -> String {
    let signer = LocalSigner::new(&SECRET).unwrap();
    signer.address().to_string()
}

/// Runs the command without a terminal, with secrets in its environment.
fn run(arguments: &[String], stdin: &[u8]) -> Output {
    let mut command = Command::new("setsid");
    command.arg("--wait").arg(BINARY).args(arguments);
    command.env("RECEIPTS_KEY", DIGITS);
    command.env("RECEIPTS_PASSPHRASE", PASSPHRASE);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // The command may end before it has read the input.
    let _ = child.stdin.take().unwrap().write_all(stdin);
    let output = child.wait_with_output().unwrap();
    for stream in [&output.stdout, &output.stderr] {
        no_secret(stream);
    }
    output
}

/// Checks that nothing has the key or the passphrase.
fn no_secret(bytes: &[u8]) {
    let shown = text(bytes);
    assert!(
        !shown.contains(DIGITS) && !shown.contains(PASSPHRASE),
        "{shown}"
    );
    let has = |secret: &[u8]| bytes.windows(secret.len()).any(|window| window == secret);
    assert!(!has(&SECRET));
}

/// Checks all files of a folder but those that have the secret by name.
fn no_secret_in(folder: &Path, but: &[&str]) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            no_secret_in(&path, but);
        } else if !but.iter().any(|name| path.ends_with(name)) {
            // Segments are prepared with zeros.
            let mut bytes = Vec::new();
            let file = fs::File::open(&path).unwrap();
            file.take(1 << 20).read_to_end(&mut bytes).unwrap();
            no_secret(&bytes);
        }
    }
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// Runs the engine over some transactions, and returns its report after a look at each receipt.
fn confirmed(files: &Files, key: &[&str], transactions: &str) -> serde_json::Value {
    let others = ["--answers", "FILE:answers", "--json"];
    let output = run(&files.engine_with(key, &others), transactions.as_bytes());
    assert!(output.status.success(), "{output:?}");
    let report = json(&output.stdout).unwrap();
    let answers = fs::read_to_string(files.path("answers")).unwrap();
    for line in answers.lines() {
        let receipt = receipt(&json(line.as_bytes()).unwrap());
        let signer = address().parse().unwrap();
        receipt.verify(&Domain::new(CHAIN_ID), signer).unwrap();
    }
    let count = transactions.lines().count();
    assert_eq!(answers.lines().count(), count);
    assert_eq!(report["confirmed"], count as u64);
    assert_eq!(report["signer"], address());
    report
}

#[test]
fn a_key_comes_from_a_keystore_the_environment_or_a_remote_signer() {
    let files = Files::new();
    let path = |name: &str| files.path(name).to_str().unwrap().to_owned();
    fs::write(path("plain"), format!("0x{DIGITS}\n")).unwrap();
    fs::write(path("passphrase"), format!("{PASSPHRASE}\n")).unwrap();
    let keystore = path("keystore.json");
    let import = [
        "keystore",
        "import",
        "--light",
        &keystore,
        "--private-key",
        &path("plain"),
    ];
    let import = [&import[..], &["--passphrase-env", "RECEIPTS_PASSPHRASE"]].concat();
    let output = run(&words(&import), b"");
    assert!(output.status.success(), "{output:?}");
    assert!(text(&output.stdout).contains(&address()), "{output:?}");
    // The key's file is open to others, the keystore is not.
    let warning = format!("warning: others than its owner can read {}", path("plain"));
    assert!(text(&output.stderr).contains(&warning), "{output:?}");
    let key = ["--keystore", &keystore, "--passphrase", &path("passphrase")];
    let output = run(
        &words(&[&["keystore", "address", &keystore][..], &key[2..]].concat()),
        b"",
    );
    assert!(text(&output.stdout).contains(&address()), "{output:?}");
    assert!(!text(&output.stderr).contains(&keystore), "{output:?}");

    let lines = files.transactions();
    let lines: Vec<&str> = lines.lines().collect();
    let part = |at: usize| lines[10 * at..10 * (at + 1)].join("\n") + "\n";
    confirmed(&files, &key, &part(0));
    confirmed(&files, &["--private-key-env", "RECEIPTS_KEY"], &part(1));
    // A signer that fails once is asked again.
    let failed = std::sync::atomic::AtomicBool::new(false);
    let signer = web3signer(vec![Key::new(&SECRET)], move |request| {
        let first = is_signing(request) && !failed.swap(true, std::sync::atomic::Ordering::SeqCst);
        first.then(|| Reply::Body("503 Service Unavailable", Vec::new()))
    });
    let url = format!("http://me:{PASSPHRASE}@{}", signer.host()).replace(' ', "+");
    let remote = ["--remote-signer", &url, "--signer-address", &address()];
    let report = confirmed(&files, &remote, &part(2));
    assert_eq!(report["epoch"], 3);
    assert!(signer.requests().len() > 2);
    no_secret_in(files.path("").as_path(), &["plain", "passphrase"]);
}

#[test]
fn a_new_keystore_has_a_new_key_and_replaces_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let made = |name: &str, more: &[&str]| {
        let path = folder.path().join(name).to_str().unwrap().to_owned();
        let new = [
            "keystore",
            "new",
            &path,
            "--passphrase-env",
            "RECEIPTS_PASSPHRASE",
        ];
        let output = run(&words(&[&new[..], more, &["--json"]].concat()), b"");
        (output, path)
    };
    let (output, usual) = made("usual", &[]);
    assert!(output.status.success(), "{output:?}");
    let report = json(&output.stdout).unwrap();
    let file = json(&fs::read(&usual).unwrap()).unwrap();
    assert_eq!(file["crypto"]["kdfparams"]["n"], 1 << 18);
    assert_eq!(report["written"], true);
    let (output, _) = made("light", &["--light"]);
    assert_ne!(json(&output.stdout).unwrap()["address"], report["address"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(&usual).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let (output, _) = made("usual", &[]);
    assert_eq!(output.status.code(), Some(3));
    assert!(
        text(&output.stderr).contains("no keystore replaces a file"),
        "{output:?}"
    );
    assert_eq!(json(&fs::read(&usual).unwrap()).unwrap(), file);
}

#[test]
fn wrong_keys_of_the_engine_are_told() {
    let files = Files::new();
    let path = |name: &str| files.path(name).to_str().unwrap().to_owned();
    let keystore = path("keystore.json");
    let new = [
        "keystore",
        "new",
        "--light",
        &keystore,
        "--passphrase-env",
        "RECEIPTS_PASSPHRASE",
    ];
    assert!(run(&words(&new), b"").status.success());
    fs::write(path("wrong"), "incorrect\n").unwrap();
    let signer = web3signer(vec![Key::new(&[7; 32])], |_| None);
    let hostile = fs::read_to_string(&keystore).unwrap();
    fs::write(
        path("hostile.json"),
        hostile.replace("\"n\": 4096", "\"n\": 4294967296"),
    )
    .unwrap();
    let (wrong, hostile) = (path("wrong"), path("hostile.json"));
    let passphrase = "--passphrase-env RECEIPTS_PASSPHRASE";
    let (url, address) = (signer.url(), address());
    for (key, code, expected) in [
        (
            format!("--keystore {keystore} --passphrase {wrong}"),
            3,
            "passphrase is wrong",
        ),
        (format!("--keystore {wrong} {passphrase}"), 3, "no keystore"),
        (
            format!("--keystore {hostile} {passphrase}"),
            3,
            "bytes of memory",
        ),
        (format!("--keystore {keystore}"), 2, "no terminal"),
        (
            format!("--keystore {keystore} --passphrase-env ABSENT"),
            2,
            "ABSENT is not set",
        ),
        (
            "--private-key-env ABSENT".to_owned(),
            2,
            "ABSENT is not set",
        ),
        (
            "--private-key-env RECEIPTS_PASSPHRASE".to_owned(),
            3,
            "expected a private key",
        ),
        (
            format!("--remote-signer {url} --signer-address {address}"),
            3,
            "it has 1 keys, none of them",
        ),
        (format!("--remote-signer {url}"), 2, "--signer-address"),
        (
            format!("--keystore {keystore} --private-key-env RECEIPTS_KEY"),
            2,
            "cannot be used with",
        ),
        (String::new(), 2, "--keystore"),
    ] {
        let words: Vec<&str> = key.split_whitespace().collect();
        let output = run(&files.engine_with(&words, &["--quiet"]), b"");
        let error = text(&output.stderr);
        assert!(error.contains(expected), "{key}: {error}");
        assert_eq!(output.status.code(), Some(code), "{error}");
    }
    assert!(!files.path("chain").exists());
}

/// Runs a command on a terminal.
fn script(command: &str) -> Command {
    let mut script = Command::new("script");
    script.args(["--quiet", "--return", "--command", command, "/dev/null"]);
    script
}

/// Returns whether there are terminals: a container or a changed root may have no pseudo-terminals,
/// another system no `script`.
#[expect(clippy::print_stdout, reason = "a test says that it is skipped")]
fn has_terminals() -> bool {
    let tried = script("true").stdin(Stdio::null()).output();
    let has = tried.is_ok_and(|tried| tried.status.success());
    if !has {
        println!("NOT RUN here: `script` opens no terminal");
    }
    has
}

/// Enter twice is no passphrase.
#[test]
fn enter_twice_makes_no_keystore() {
    if !has_terminals() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keystore.json");
    let typed = script(&format!("{BINARY} keystore new --light {}", path.display()))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let mut typed = typed.unwrap();
    typed.stdin.take().unwrap().write_all(b"\n\n").unwrap();
    let output = typed.wait_with_output().unwrap();
    assert!(!output.status.success(), "{output:?}");
    let shown = text(&output.stdout);
    assert!(shown.contains("the passphrase is empty"), "{shown}");
    assert!(!path.exists());
}

/// What is typed on a terminal does not appear there.
#[test]
fn a_terminal_asks_for_the_passphrase_and_does_not_show_it() {
    if !has_terminals() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    // Who types before the terminal is told to show nothing sees it: then again, with more time.
    for attempt in 1..6 {
        let path = folder.path().join(format!("keystore-{attempt}.json"));
        let typed = script(&format!("{BINARY} keystore new --light {}", path.display()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        let mut typed = typed.unwrap();
        let (mut stdin, mut stdout) = (typed.stdin.take().unwrap(), typed.stdout.take().unwrap());
        let mut shown = Vec::new();
        for _ in 0..2 {
            let begin = shown.len();
            let is_asked = |shown: &[u8]| text(&shown[begin..]).contains(": ");
            let mut byte = [0];
            while !is_asked(&shown) && stdout.read(&mut byte).unwrap() == 1 {
                shown.push(byte[0]);
            }
            thread::sleep(Duration::from_millis(200 * attempt));
            writeln!(stdin, "{PASSPHRASE}").unwrap();
        }
        // A terminal's input ends with it.
        stdout.read_to_end(&mut shown).unwrap();
        let status = typed.wait().unwrap();
        let shown = text(&shown);
        assert!(status.success(), "{shown}");
        assert!(
            shown.contains("New passphrase") && shown.contains("again"),
            "{shown}"
        );
        let address = ["keystore", "address", path.to_str().unwrap()];
        let passphrase = ["--passphrase-env", "RECEIPTS_PASSPHRASE"];
        let opened = run(&words(&[&address[..], &passphrase].concat()), b"");
        assert!(opened.status.success(), "{opened:?}");
        if !shown.contains(PASSPHRASE) {
            return;
        }
    }
    panic!("the terminal shows the passphrase");
}

/// What somebody pastes where a secret's file or variable is expected appears neither on the
/// terminal nor in a log record, and makes no file: each argument that names one, and an argument
/// that there is not.
#[test]
fn a_secret_in_the_place_of_its_file_is_not_shown() {
    let files = Files::new();
    let path = |name: &str| files.path(name).to_str().unwrap().to_owned();
    fs::write(path("plain"), format!("{DIGITS}\n")).unwrap();
    let (plain, prefixed) = (path("plain"), format!("0x{DIGITS}"));
    let genesis = ["--genesis", "g", "--folder", "f"];
    let node = |last: &[&'static str]| [&["node"][..], &genesis, last].concat();
    let submit = "submit p --batch b --rpc http://127.0.0.1:1 \
                  --rollup 0x0000000000000000000000000000000000000001 --private-key";
    let submit: Vec<&str> = submit.split_whitespace().collect();
    let import = ["keystore", "import", "--private-key"];
    let plain_import = [&import[..], &[&plain]].concat();
    let lines: [Vec<&str>; 13] = [
        node(&["--private-key"]),
        node(&["--keystore"]),
        node(&["--private-key-env"]),
        node(&["--print-config", "--private-key"]),
        node(&["--log-format", "json", "--private-key"]),
        node(&["--keystore", "k", "--passphrase"]),
        node(&["--private-key", "k", "--debug-token-env"]),
        [&["engine"][..], &genesis, &["--private-key"]].concat(),
        submit,
        [&import[..1], &["address"]].concat(),
        [
            &import[..1],
            &["new", "--passphrase-env", "RECEIPTS_PASSPHRASE"],
        ]
        .concat(),
        [
            &plain_import[..],
            &["--passphrase-env", "RECEIPTS_PASSPHRASE"],
        ]
        .concat(),
        [&plain_import[..], &["out", "--passphrase-env"]].concat(),
    ];
    let listed = || fs::read_dir(files.path("")).unwrap().count();
    let before = listed();
    for line in lines {
        for pasted in [DIGITS, &prefixed, PASSPHRASE] {
            let line = [&line[..], &[pasted]].concat();
            let arguments: Vec<String> = words(&line);
            let mut command = Command::new(BINARY);
            let output = command.args(&arguments).current_dir(files.path(""));
            let output = output
                .env("RECEIPTS_PASSPHRASE", PASSPHRASE)
                .output()
                .unwrap();
            no_secret(&output.stdout);
            no_secret(&output.stderr);
            assert_eq!(output.status.code(), Some(2), "{line:?}: {output:?}");
            let error = text(&output.stderr);
            assert!(error.contains("not shown"), "{line:?}: {error}");
        }
    }
    let import = [&import[..], &[&plain, "out"]].concat();
    for unexpected in [
        [&import[..], &[prefixed.as_str()]].concat(),
        vec![&prefixed],
    ] {
        let output = run(&words(&unexpected), b"");
        let error = text(&output.stderr);
        assert!(error.contains("not shown"), "{error}");
    }
    assert_eq!(listed(), before);
}

/// An empty passphrase, and one of which nobody knows whether its second line belongs to it.
#[test]
fn a_keystore_has_a_passphrase_of_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::write(path("plain"), DIGITS).unwrap();
    let (plain, keystore, passphrase) = (path("plain"), path("keystore"), path("passphrase"));
    for (content, expected) in [
        ("", "the passphrase is empty"),
        ("\n", "the passphrase is empty"),
        ("\r\n", "the passphrase is empty"),
        ("one\ntwo\n", "this file has 2 lines"),
        ("one\n\n", "this file has 2 lines"),
    ] {
        fs::write(&passphrase, content).unwrap();
        for line in [
            vec!["keystore", "new", "--light", &keystore],
            vec!["keystore", "import", "--private-key", &plain, &keystore],
        ] {
            let output = run(
                &words(&[&line[..], &["--passphrase", &passphrase]].concat()),
                b"",
            );
            let error = text(&output.stderr);
            assert!(error.contains(expected), "{content:?}: {error}");
            assert_eq!(output.status.code(), Some(3), "{error}");
            assert!(!Path::new(&keystore).exists());
        }
    }
}
