//! The command as a user runs it, with whole proofs; `cargo xtask test` runs these tests one by
//! one.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod background;
mod page;

use std::fs::Permissions;
use std::io::{BufRead as _, BufReader, Write};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;
use zkfabric_testing::anvil::Anvil;
use zkfabric_testing::asm::Assembler;
use zkfabric_verifier::transcript::keccak256;
use zkfabric_vm::Op;

/// Bytes of a proof file that say what it is.
const MAGIC: usize = 8;

fn zkfabric(args: &[&str]) -> std::io::Result<Output> {
    Command::new(env!("CARGO_BIN_EXE_zkfabric"))
        .args(args)
        .output()
}

/// Returns the single line on stderr of a failed run.
fn error_line(output: &Output) -> Option<String> {
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = text.strip_suffix('\n')?.strip_prefix("error: ")?;
    (!output.status.success() && !line.contains('\n')).then(|| line.to_owned())
}

fn text(path: &Path) -> Option<&str> {
    path.to_str()
}

fn json(output: &Output) -> serde_json::Result<serde_json::Value> {
    serde_json::from_slice(&output.stdout)
}

#[test]
fn end_to_end_the_embedded_key_is_that_of_the_guest() {
    let key = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("key/stf.dev.key");
    let output = zkfabric(&["key", "--check", "--out", text(&key).unwrap()]).unwrap();
    assert!(output.status.success(), "{output:?}");
}

/// Checks the guest's key of wrapped proofs, whose identity `verify` trusts without a pin.
#[test]
fn end_to_end_the_embedded_key_of_wrapped_proofs_is_that_of_the_guest() {
    let key = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("key/stf.dev.final.key");
    let check = ["key", "--wrap", "--check", "--out", text(&key).unwrap()];
    let output = zkfabric(&check).unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn end_to_end_a_proof_of_the_example_verifies_and_a_changed_one_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("proof.bin");
    let file = text(&path).unwrap();
    let proved = zkfabric(&["prove", "--json", "--out", file]).unwrap();
    assert!(proved.status.success(), "{proved:?}");
    assert!(proved.stderr.is_empty(), "{proved:?}");
    let report = json(&proved).unwrap();
    println!("{report:#}");
    assert_eq!(report["transactions"], 7);
    assert_eq!(report["development_srs"], true);

    let verified = zkfabric(&["verify", file, "--allow-dev-srs", "--json"]).unwrap();
    assert!(verified.status.success(), "{verified:?}");
    assert_eq!(json(&verified).unwrap()["output"], report["output"]);

    assert_eq!(report["schema"], 2);
    let accepted = json(&verified).unwrap();
    assert_eq!(accepted["schema"], 2);
    let digest = accepted["program_key_digest"].as_str().unwrap();
    let id = accepted["reference_string_id"].as_str().unwrap();
    let expect = ["verify", file, "--allow-dev-srs", "--expect-program"];
    let verified = zkfabric(&[&expect[..], &[digest]].concat()).unwrap();
    let table = String::from_utf8_lossy(&verified.stdout).into_owned();
    assert!(verified.status.success(), "{verified:?}");
    assert!(table.contains(digest) && table.contains(id), "{table}");

    let refused = zkfabric(&["verify", file]).unwrap();
    let line = error_line(&refused).unwrap();
    assert!(line.contains("--allow-dev-srs"), "{line}");

    // Every 997th byte, so that each part of the file is hit; the proof system's fuzz test is
    // denser.
    let proof = std::fs::read(&path).unwrap();
    let changed = folder.path().join("changed.bin");
    for position in (0..proof.len()).step_by(997) {
        let mut bytes = proof.clone();
        bytes[position] ^= 1 << (position % 8);
        std::fs::write(&changed, bytes).unwrap();
        let output = zkfabric(&["verify", text(&changed).unwrap(), "--allow-dev-srs"]).unwrap();
        let line = error_line(&output).unwrap_or_else(|| panic!("byte {position}: {output:?}"));
        // Without its magic number it is no proof, but a file of another kind.
        let of_another_kind = line.contains("a file of another kind");
        assert_eq!(of_another_kind, position < MAGIC, "byte {position}: {line}");
        let code = if of_another_kind { 3 } else { 1 };
        assert_eq!(output.status.code(), Some(code), "byte {position}: {line}");
    }
}

#[test]
fn end_to_end_a_proof_goes_through_stdout_and_stdin() {
    let proved = zkfabric(&["prove", "--json", "--out", "-"]).unwrap();
    assert!(proved.status.success(), "{:?}", proved.stderr);
    let report: serde_json::Value = serde_json::from_slice(&proved.stderr).unwrap();
    assert_eq!(report["proof_file"], "-");
    assert_eq!(report["proof_bytes"], proved.stdout.len());

    let mut child = Command::new(env!("CARGO_BIN_EXE_zkfabric"))
        .args(["verify", "-", "--allow-dev-srs", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(&proved.stdout).unwrap();
    drop(stdin);
    let verified = child.wait_with_output().unwrap();
    assert!(verified.status.success(), "{verified:?}");
    assert_eq!(json(&verified).unwrap()["output"], report["output"]);
}

/// Proves an example's blocks as two batches of one block each: the second batch is proved on the
/// result of the first, and on nothing else.
#[test]
fn end_to_end_batches_chain() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| text(&folder.path().join(name)).unwrap().to_owned();
    let (first, second) = (path("first.proof"), path("second.proof"));
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/small.json");
    let mut batch: serde_json::Value =
        serde_json::from_slice(&std::fs::read(example).unwrap()).unwrap();
    let blocks = batch["blocks"].as_array_mut().unwrap();
    let later = blocks.split_off(1);
    assert_eq!((blocks.len(), later.len()), (1, 1));
    let [start, next] = ["start.json", "next.json"].map(path);
    std::fs::write(&start, batch.to_string()).unwrap();
    let fields = batch.as_object_mut().unwrap();
    fields.retain(|name, _| !["genesis", "parent"].contains(&name.as_str()));
    batch["blocks"] = later.into();
    std::fs::write(&next, batch.to_string()).unwrap();

    let proved = zkfabric(&["prove", &start, "--json", "--out", &first]).unwrap();
    assert!(proved.status.success(), "{proved:?}");
    let one = json(&proved).unwrap();
    let parent = path("first.parent.json");
    assert_eq!(one["parent_file"], *parent);

    let alone = zkfabric(&["prove", &next, "--out", &second]).unwrap();
    assert_eq!(alone.status.code(), Some(2), "{alone:?}");
    let prove = ["prove", &next, "--parent", &parent, "--json", "--out"];
    let proved = zkfabric(&[&prove[..], &[&second]].concat()).unwrap();
    assert!(proved.status.success(), "{proved:?}");
    let two = json(&proved).unwrap();
    assert_eq!(two["output"]["parent_hash"], one["output"]["last_hash"]);
    assert_eq!(
        two["output"]["parent_state_root"],
        one["output"]["state_root"]
    );

    let last = one["output"]["last_hash"].as_str().unwrap();
    let verify = |proof: &str, parent: &str| {
        let expect = ["--expect-parent", parent];
        zkfabric(&[&["verify", proof, "--allow-dev-srs"], &expect[..]].concat()).unwrap()
    };
    let verified = verify(&second, last);
    assert!(verified.status.success(), "{verified:?}");
    let table = String::from_utf8_lossy(&verified.stdout).into_owned();
    assert!(table.contains(last), "{table}");
    let refused = verify(&first, last);
    assert_eq!(refused.status.code(), Some(1), "{refused:?}");
    let line = error_line(&refused).unwrap();
    assert!(
        line.contains("--expect-parent") && line.contains(last),
        "{line}"
    );
}

/// Proves a batch and verifies the proof, whose claim must equal a native execution's output.
fn proves_and_verifies(batch: &str) {
    let folder = tempfile::tempdir().unwrap();
    let proof = text(&folder.path().join("proof")).unwrap().to_owned();
    let proved = zkfabric(&["prove", batch, "--json", "--out", &proof]).unwrap();
    assert!(proved.status.success(), "{proved:?}");
    let verified = zkfabric(&["verify", &proof, "--allow-dev-srs", "--json"]).unwrap();
    assert!(verified.status.success(), "{verified:?}");
    let executed = zkfabric(&["execute", batch, "--json"]).unwrap();
    let native = &json(&executed).unwrap()["native"];
    assert!(native["digest"].is_string());
    assert_eq!(&json(&verified).unwrap()["output"], native);
}

#[test]
fn end_to_end_swaps_prove_and_verify() {
    let folder = tempfile::tempdir().unwrap();
    let batches = text(folder.path()).unwrap();
    let made = zkfabric(&["example", "--swaps", "8", "--out", batches]).unwrap();
    assert!(made.status.success(), "{made:?}");
    proves_and_verifies(text(&folder.path().join("swaps-8.json")).unwrap());
}

#[test]
fn end_to_end_every_precompile_proves_and_verifies() {
    let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples");
    proves_and_verifies(&format!("{examples}/precompiles.json"));
}

/// Memory limit in MiB under which 60 transfers have several shards.
const TIGHT: &str = "750";

/// Kills a run as soon as a file exists; returns whether the run was still alive.
fn killed_at(args: &[&str], file: &Path) -> std::io::Result<bool> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_zkfabric"))
        .args(args)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    while !file.exists() && child.try_wait()?.is_none() {
        std::thread::sleep(Duration::from_millis(1));
    }
    let ended = child.try_wait()?.is_some();
    child.kill()?;
    child.wait()?;
    Ok(!ended)
}

/// Runs the command until it has said this on stderr, and kills it; returns what it has said.
fn said_until<'a>(args: impl Iterator<Item = &'a str>, word: &str) -> std::io::Result<String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zkfabric"));
    command
        .args(args)
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    let mut child = command.spawn()?;
    let mut said = String::new();
    if let Some(stderr) = child.stderr.take() {
        for line in BufReader::new(stderr).lines() {
            said += &format!("{}\n", line?);
            if said.contains(word) {
                break;
            }
        }
    }
    child.kill()?;
    child.wait()?;
    Ok(said)
}

#[test]
fn end_to_end_a_killed_run_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let [undisturbed, resumed] = ["undisturbed.bin", "resumed.bin"].map(|n| folder.path().join(n));
    let work = folder.path().join("work");
    let batches = text(folder.path()).unwrap();
    let made = zkfabric(&["example", "--transfers", "60", "--out", batches]).unwrap();
    assert!(made.status.success(), "{made:?}");
    let batch = folder.path().join("transfers-60.json");
    let batch = text(&batch).unwrap();
    let prove = ["prove", batch, "--json", "--memory-limit", TIGHT, "--out"];
    let proved = zkfabric(&[&prove[..], &[text(&undisturbed).unwrap()]].concat()).unwrap();
    assert!(proved.status.success(), "{proved:?}");
    let report = json(&proved).unwrap();
    let shards = report["shards"].as_u64().unwrap();
    assert!(shards >= 3, "{report:#}");
    assert_eq!(report["resumed"]["commitments"], 0);

    let out = text(&resumed).unwrap();
    let args = [&prove[..], &[out, "--work", text(&work).unwrap()]].concat();
    // The batch's own file exists once all commitments do.
    for file in ["commitment-00000", "batch-00000", "proof-00000"] {
        assert!(killed_at(&args, &work.join(file)).unwrap(), "{file}");
    }
    // For people, a run says before its first pass what it begins with.
    let told = args
        .iter()
        .copied()
        .filter(|argument| *argument != "--json");
    let said = said_until(told, "  commit").unwrap();
    let kept = format!(": resumes from {shards} commitments and ");
    assert!(said.contains(&kept), "{said}");
    let proved = zkfabric(&args).unwrap();
    assert!(proved.status.success(), "{proved:?}");
    let report = json(&proved).unwrap();
    println!("{report:#}");
    assert_eq!(report["resumed"]["commitments"], shards);
    assert!(report["resumed"]["proofs"].as_u64().unwrap() > 0);
    assert_eq!(report["resumed"]["refused"].as_array().unwrap().len(), 0);
    assert!(std::fs::read(&resumed).unwrap() == std::fs::read(&undisturbed).unwrap());
    let left: Vec<_> = std::fs::read_dir(&work).unwrap().collect();
    assert_eq!(left.len(), 1, "only the manifest: {left:?}");
}

#[test]
fn end_to_end_too_little_memory_names_the_least_that_works() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("proof.bin");
    let prove = |limit: &str| {
        let out = text(&path).unwrap();
        zkfabric(&["prove", "--json", "--memory-limit", limit, "--out", out]).unwrap()
    };
    let refused = prove("16");
    assert_eq!(refused.status.code(), Some(4), "{refused:?}");
    let failure: serde_json::Value = serde_json::from_slice(&refused.stderr).unwrap();
    let line = failure["error"].as_str().unwrap();
    // In the unit of the flag.
    let prefix = "a memory limit of 16 MiB is too small: proving takes at least ";
    let least = line.split_once(prefix).map(|(_, least)| least);
    let least = least.unwrap_or_else(|| panic!("{line}"));
    let limit: u64 = least.trim_end_matches(" MiB").parse().unwrap();
    let refused = prove(&(limit - 1).to_string());
    assert_eq!(refused.status.code(), Some(4), "{refused:?}");
    let proved = prove(&limit.to_string());
    assert!(proved.status.success(), "{proved:?}");
    let report = json(&proved).unwrap();
    println!("{report:#}");
    let peak = report["peak_memory_bytes"].as_u64().unwrap();
    assert!(
        peak <= limit << 20,
        "{peak} bytes under a limit of {limit} MiB"
    );
}

/// Under a limit that is too low for several shards with a long reference string, and high enough
/// with a short one, the short one is taken; so the least limit that is named is the least of all.
#[test]
fn end_to_end_the_least_limit_of_a_program_is_the_least_that_works() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| text(&folder.path().join(name)).unwrap().to_owned();
    let [program, proof] = ["program", "proof.bin"].map(path);
    let mut a = Assembler::new(0x1_0000);
    a.li(8, 65_531);
    let again = a.new_label();
    a.bind(again);
    a.immediate(Op::AddI, 8, 8, -1);
    a.immediate(Op::AddI, 0, 0, 0);
    a.branch(Op::Bne, 8, 0, again);
    a.halt(0);
    std::fs::write(&program, a.elf(&[]).unwrap()).unwrap();
    let prove = |limit: &str| {
        let line = ["prove", "-q", "--elf", &program, "--out", &proof];
        zkfabric(&[&line[..], &["--memory-limit", limit]].concat()).unwrap()
    };
    let error = error_line(&prove("1")).unwrap();
    let (_, least) = error.split_once("proving takes at least ").unwrap();
    let least: u64 = least.trim_end_matches(" MiB").parse().unwrap();
    for limit in [least, least + 1, least + 40, least + 160] {
        let proved = prove(&limit.to_string());
        assert!(proved.status.success(), "{limit}: {proved:?}");
    }
    let again = error_line(&prove(&(least - 1).to_string())).unwrap();
    assert!(again.ends_with(&format!("at least {least} MiB")), "{again}");
}

/// Key of the first account of development chains.
const PRIVATE_KEY: &str = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";

/// Runs a script of `contracts/`; returns its output.
fn script(name: &str, arguments: &[&str]) -> String {
    let contracts = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../contracts");
    let output = Command::new("node")
        .arg(contracts.join(name))
        .args(arguments)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Returns the report of a command that must succeed.
fn run(args: &[&str]) -> serde_json::Value {
    let output = zkfabric(&[args, &["--json"]].concat()).unwrap();
    assert!(output.status.success(), "{args:?}: {output:?}");
    json(&output).unwrap()
}

/// Returns the error of a command that must fail.
fn refuses(args: &[&str]) -> String {
    let output = zkfabric(args).unwrap();
    let line = error_line(&output);
    assert!(line.is_some(), "{args:?}: {output:?}");
    line.unwrap()
}

/// Returns a file with one bit changed and a matching checksum.
fn forged(file: &[u8], place: usize) -> Vec<u8> {
    let mut body = file[..file.len() - 32].to_vec();
    body[place] ^= 1;
    let checksum = keccak256(&[&body]);
    [&body[..], &checksum].concat()
}

/// The key from `wrap` is trusted by its identity. A file already at the key's path is not: no leaf
/// of it ends in a proof of another program.
#[test]
fn end_to_end_keys_of_wrapped_proofs_are_believed_for_their_identity() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| text(&folder.path().join(name)).unwrap().to_owned();
    let [proof, wrapped, key] = ["batch.proof", "final.proof", "final.key"].map(path);
    let wrap = format!("--wrap={wrapped}");
    let proved = run(&["prove", &wrap, "--out", &proof]);
    let made = &proved["wrapped"];
    let identity = made["final_key_identity"].as_str().unwrap();
    let verify = ["verify", &wrapped, "--allow-dev-srs"];
    // With the embedded key, with the file, and with the file and its identity.
    let by_file = [&verify[..], &["--key", &key]].concat();
    let pinned = [&by_file[..], &["--expect-program"]].concat();
    for (args, key_is) in [
        (&verify[..], "embedded"),
        (&by_file, "embedded"),
        (&[&pinned[..], &[identity]].concat(), "expected"),
    ] {
        let verified = run(args);
        assert_eq!(verified["output"], proved["output"]);
        assert_eq!(verified["final_key_identity"], identity);
        assert_eq!(verified["key_is"], key_is);
    }
    let digest = made["program_key_digest"].as_str().unwrap();
    let refused = refuses(&[&pinned[..], &[digest]].concat());
    assert!(
        refused.contains("the digest of a program's key"),
        "{refused}"
    );

    // A bit of a leaf for another shape than the proof's.
    let place = 108 + 32 * 14 + 3;
    let before = std::fs::read(&key).unwrap();
    let wrap = ["wrap", &proof, "--out", &wrapped, "--out-key", &key, "-q"];
    let mut damaged = before.clone();
    damaged[place] ^= 1;
    std::fs::write(&key, &damaged).unwrap();
    assert!(refuses(&wrap).contains("the file is damaged"));
    assert_eq!(std::fs::read(&key).unwrap(), damaged);
    std::fs::write(&key, forged(&before, place)).unwrap();
    let pin = ["--expect-program", &"5a".repeat(32)];
    let refused = refuses(&[&wrap[..], &pin].concat());
    assert!(
        refused.contains("expected the key with the identity"),
        "{refused}"
    );
    let again = run(&wrap);
    for field in ["program", "final_key_identity", "final_key_digest"] {
        assert_eq!(again[field], made[field]);
    }
    assert_eq!(std::fs::read(&key).unwrap(), before);
}

/// Returns the bytes of call data and the gas that `docs/settlement.md` states for the example.
fn stated_costs() -> [u64; 2] {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/settlement.md");
    let page = std::fs::read_to_string(page).unwrap();
    let begin = "| `submit` of `examples/hundred.json` |";
    let row = page.lines().find_map(|line| line.strip_prefix(begin));
    let cells = row.unwrap().split('|').take(2);
    let numbers = cells.map(|cell| cell.trim().replace(',', "").parse().unwrap());
    numbers.collect::<Vec<u64>>().try_into().unwrap()
}

/// Settles a hundred transactions in a rollup's contract on a chain.
#[test]
fn end_to_end_a_contract_accepts_a_batch() {
    let Some(anvil) = Anvil::start(&["--hardfork", "osaka"]) else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| text(&folder.path().join(name)).unwrap().to_owned();
    let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples");
    let hundred = format!("{examples}/hundred.json");
    let [proof, wrapped, key, contracts, compiled] = [
        "batch.proof",
        "final.proof",
        "final.key",
        "contracts",
        "compiled.json",
    ]
    .map(path);
    let wrap = format!("--wrap={wrapped}");
    let proved = run(&["prove", &hundred, &wrap, "--out", &proof]);
    println!("{proved:#}");
    run(&["verify", &proof, "--allow-dev-srs"]);
    let made = &proved["wrapped"];
    assert_eq!(
        (&made["proof_bytes"], &made["development_srs"]),
        (&992.into(), &true.into())
    );
    assert_eq!(made["output_digest"], proved["output"]["digest"]);
    let verify = ["verify", &wrapped, "--key", &key];
    let verified = run(&[&verify[..], &["--allow-dev-srs"]].concat());
    assert_eq!(verified["output"], proved["output"]);
    assert!(refuses(&verify).contains("--allow-dev-srs"));

    let contract = ["contract", "--key", &key, "--out", &contracts];
    assert!(refuses(&contract).contains("--allow-dev-srs"));
    let written = run(&[&contract[..], &["--allow-dev-srs"]].concat());
    assert_eq!(written["program_key_digest"], made["program_key_digest"]);
    std::fs::write(&compiled, script("compile.mjs", &[&contracts])).unwrap();
    let deployed = script("deploy.mjs", &[anvil.url(), &compiled, &wrapped]);
    let deployed: serde_json::Value = serde_json::from_str(&deployed).unwrap();
    let rollup = deployed["rollup"].as_str().unwrap();

    let secret = path("private.key");
    std::fs::write(&secret, PRIVATE_KEY).unwrap();
    // Others who can read it would add a warning to each error.
    std::fs::set_permissions(&secret, Permissions::from_mode(0o600)).unwrap();
    let submit = |proof: &str, batch: &str| {
        let place = [
            "--rpc",
            anvil.url(),
            "--rollup",
            rollup,
            "--private-key",
            &secret,
        ];
        let args = [&["submit", proof, "--batch", batch], &place[..]].concat();
        args.into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let whole = submit(&wrapped, &hundred);
    let whole: Vec<&str> = whole.iter().map(String::as_str).collect();
    let other = submit(&wrapped, &format!("{examples}/small.json"));
    let other: Vec<&str> = other.iter().map(String::as_str).collect();
    assert!(refuses(&other).contains("the proof is of blocks with the hash"));
    // A proof with a changed value, which only the contract checks here.
    let bytes = forged(&std::fs::read(&wrapped).unwrap(), 1000);
    let changed = path("changed.proof");
    std::fs::write(&changed, bytes).unwrap();
    let forged = submit(&changed, &hundred);
    let forged: Vec<&str> = forged.iter().map(String::as_str).collect();
    assert!(
        refuses(&forged).contains("Rejected()"),
        "{}",
        refuses(&forged)
    );

    let dry = run(&[&whole[..], &["--dry-run"]].concat());
    assert_eq!(
        (&dry["dry_run"], &dry["transaction"]),
        (&true.into(), &serde_json::Value::Null)
    );
    let accepted = run(&whole);
    println!("{accepted:#}");
    assert_eq!(accepted["dry_run"], false);
    assert_eq!(accepted["gas_used"], accepted["gas_estimated"]);
    let [bytes, gas] = stated_costs();
    assert_eq!(accepted["calldata_bytes"], bytes);
    // A proof has other bytes for another guest, and a zero is cheaper than other bytes.
    let used = accepted["gas_used"].as_u64().unwrap();
    assert!(
        used.abs_diff(gas) < gas / 200,
        "{used}, the page says {gas}"
    );
    assert_eq!(accepted["output"], proved["output"]);
    // The rollup is now past the batch.
    let replayed = refuses(&whole);
    let last = proved["output"]["last_hash"].as_str().unwrap();
    assert!(
        replayed.contains("WrongParent") && replayed.contains(last),
        "{replayed}"
    );

    // The next batch, of a fifth of the transactions, so that its proof has another shape: by the
    // same key, and to the same contract.
    let next = path("next.json");
    let batch = std::fs::read(format!("{examples}/hundred-next.json")).unwrap();
    let mut batch: serde_json::Value = serde_json::from_slice(&batch).unwrap();
    batch["blocks"].as_array_mut().unwrap().truncate(1);
    std::fs::write(&next, batch.to_string()).unwrap();
    let [next_proof, parent] = ["next.proof", "batch.parent.json"].map(path);
    let prove = ["prove", &next, "--parent", &parent, "--out", &next_proof];
    run(&[&prove[..], &["--hash", "poseidon2"]].concat());
    let length = |file: &str| std::fs::metadata(file).unwrap().len();
    assert_ne!(length(&next_proof), length(&proof));
    let before = std::fs::read(&key).unwrap();
    let wrap = ["wrap", &next_proof, "--out", &wrapped, "--out-key", &key];
    let made_next = run(&wrap);
    assert_eq!(made_next["program"], made["program"]);
    assert_eq!(made_next["final_key_identity"], made["final_key_identity"]);
    assert_eq!(std::fs::read(&key).unwrap(), before);
    let mut whole = submit(&wrapped, &next);
    whole.extend(["--parent", &parent].map(str::to_owned));
    let whole: Vec<&str> = whole.iter().map(String::as_str).collect();
    assert_eq!(run(&whole)["dry_run"], false);
}

/// Runs the engine over some lines, in batches of one block each.
fn engine(folder: &Path, stdin: &str, more: &[&str]) -> serde_json::Value {
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let paths = ["mixed-40.json", "key", "chain", "batches"].map(path);
    let [genesis, key, chain, batches] = &paths;
    let mut arguments = vec!["engine", "--genesis", genesis, "--folder", chain, "--json"];
    arguments.extend(["--private-key", key, "--batches", batches]);
    arguments.extend(["--block-time", "50", "--batch-seconds", "0"]);
    arguments.extend(more);
    let mut engine = Command::new(env!("CARGO_BIN_EXE_zkfabric"))
        .args(&arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut pipe = engine.stdin.take().unwrap();
    pipe.write_all(stdin.as_bytes()).unwrap();
    drop(pipe);
    let output = engine.wait_with_output().unwrap();
    assert!(output.status.success(), "{output:?}");
    json(&output).unwrap()
}

/// The engine's command proves the batches of its stream, those of an earlier start among them; the
/// proofs are a chain, and a start for another program refuses them.
#[test]
fn end_to_end_the_engine_proves_its_batches() {
    let folder = tempfile::tempdir().unwrap();
    let out = text(folder.path()).unwrap();
    let example = ["example", "--mixed", "40", "--signers", "4", "--out", out];
    assert!(zkfabric(&example).unwrap().status.success());
    std::fs::write(folder.path().join("key"), "11".repeat(32)).unwrap();
    let lines = std::fs::read_to_string(folder.path().join("mixed-40.txt")).unwrap();
    let lines: Vec<&str> = lines.lines().collect();
    let part = |at: usize| lines[6 * at..6 * (at + 1)].join("\n") + "\n";
    let first = engine(folder.path(), &part(0), &[]);
    let waiting = first["batches"].as_array().unwrap().len();
    assert!(waiting > 0 && first["proofs"].is_null(), "{first}");
    let prove = ["--prove", "--prove-priority", "normal"];
    let second = engine(folder.path(), &part(1), &prove);
    let third = engine(folder.path(), &part(2), &prove);
    let proved = |report: &serde_json::Value| report["proofs"]["proved"].as_u64().unwrap();
    assert!(proved(&second) > waiting as u64, "{second}");
    assert!(proved(&third) > 0, "{third}");
    assert!(third["proofs"]["mean_seconds"].as_f64().unwrap() > 0.0);
    for report in [&second, &third] {
        assert_eq!(report["batches"].as_array().unwrap().len(), 0, "{report}");
        assert_eq!(report["proofs"]["waiting"], 0);
        assert_eq!(report["proofs"]["failed"], 0);
    }
    let last = engine(folder.path(), "", &prove);
    assert_eq!(proved(&last), 0);

    let folder_of_batches = folder.path().join("batches");
    let mut proofs: Vec<_> = std::fs::read_dir(&folder_of_batches)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "proof"))
        .collect();
    proofs.sort();
    assert_eq!(proofs.len() as u64, proved(&second) + proved(&third));
    let mut parent: Option<String> = None;
    for proof in &proofs {
        let mut verify = vec!["verify", text(proof).unwrap(), "--allow-dev-srs", "--json"];
        let program = second["proofs"]["program_key_digest"].as_str().unwrap();
        verify.extend(["--expect-program", program]);
        if let Some(parent) = &parent {
            verify.extend(["--expect-parent", parent]);
        }
        let verified = zkfabric(&verify).unwrap();
        assert!(verified.status.success(), "{verified:?}");
        let output = json(&verified).unwrap()["output"].take();
        parent = Some(output["last_hash"].as_str().unwrap().to_owned());
        let record = std::fs::read_to_string(proof.with_extension("record.json")).unwrap();
        assert!(record.contains(program), "{record}");
        // As if it were of another program.
        let other = record.replace(program, &format!("0x{}", "22".repeat(32)));
        std::fs::write(proof.with_extension("record.json"), other).unwrap();
    }
    let [genesis, key, chain, batches] = ["mixed-40.json", "key", "chain", "batches"]
        .map(|name| folder.path().join(name).to_str().unwrap().to_owned());
    let mut refused = vec![
        "engine",
        "/dev/null",
        "--genesis",
        &genesis,
        "--private-key",
        &key,
    ];
    refused.extend(["--folder", &chain, "--batches", &batches, "--prove"]);
    let refused = zkfabric(&refused).unwrap();
    assert_eq!(refused.status.code(), Some(3), "{refused:?}");
    let error = String::from_utf8(refused.stderr).unwrap();
    assert!(error.contains("--prove-again"), "{error}");
}

/// Blocks of the engine's ledger become three batches, each of which is proved in the background;
/// the command accepts the proofs, each of which builds on the one before, and the batches' files.
#[test]
fn end_to_end_batches_of_the_engine_are_proved_in_the_background() {
    let folder = tempfile::tempdir().unwrap();
    let proved = background::prove(folder.path());
    assert_eq!(proved.outcomes, vec![zkfabric_batches::Outcome::Proved; 3]);
    let batches = proved.batches;
    assert_eq!(batches.proved(), batches.end().number);
    let mut before: Option<serde_json::Value> = None;
    for record in &proved.records {
        let proof = batches.proof_path(record);
        let verify = ["verify", text(&proof).unwrap(), "--allow-dev-srs", "--json"];
        let verified = zkfabric(&verify).unwrap();
        assert!(verified.status.success(), "{verified:?}");
        let output = json(&verified).unwrap()["output"].take();
        if let Some(before) = &before {
            assert_eq!(output["parent_hash"], before["last_hash"]);
            assert_eq!(output["parent_state_root"], before["state_root"]);
        }
        assert_eq!(output["last_hash"], record.span.last_hash.to_string());
        let [batch, parent] = batches.paths(record);
        let execute = [
            "execute",
            text(&batch).unwrap(),
            "--parent",
            text(&parent).unwrap(),
        ];
        let executed = zkfabric(&[&execute[..], &["--json"]].concat()).unwrap();
        assert!(executed.status.success(), "{executed:?}");
        assert_eq!(json(&executed).unwrap()["native"], output);
        before = Some(output);
    }
}

/// A node's page follows a transaction from its submission to its proof, which the page's own
/// commands verify, and which is one of the batch that holds the transaction.
#[test]
fn end_to_end_the_page_shows_a_transaction_up_to_its_verified_proof() {
    let folder = tempfile::tempdir().unwrap();
    let Some(commands) = page::proves(folder.path()) else {
        return;
    };
    let run = |command: &str, others: &[&str]| {
        let words = command.strip_prefix("zkfabric ").unwrap().split(' ');
        let mut command = Command::new(env!("CARGO_BIN_EXE_zkfabric"));
        command.args(words).args(others).arg("--json");
        command.current_dir(folder.path()).output().unwrap()
    };
    let [verify, execute] = &commands[..] else {
        panic!("{commands:?}");
    };
    let verified = run(verify, &["--allow-dev-srs"]);
    assert!(verified.status.success(), "{verify}: {verified:?}");
    let executed = run(execute, &[]);
    assert!(executed.status.success(), "{execute}: {executed:?}");
    let claimed = json(&verified).unwrap()["output"].take();
    assert_eq!(json(&executed).unwrap()["native"], claimed);
    // A proof of the chain behind another block is none of this one.
    let parent = claimed["parent_hash"].as_str().unwrap();
    let other = verify.replace(parent, &format!("0x{}", "11".repeat(32)));
    assert_ne!(&other, verify);
    assert!(!run(&other, &["--allow-dev-srs"]).status.success());
}
