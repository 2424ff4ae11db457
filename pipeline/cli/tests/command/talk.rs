//! Output besides the report, and aids for typing the command.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::process::{Command, Stdio};

use super::{BINARY, one_line_error, text, zkfabric};

/// Proves a batch that is refused during execution, so that proving ends after its first stage.
fn refused(folder: &std::path::Path, flags: &[&str]) -> std::process::Output {
    let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples");
    let small = std::fs::read_to_string(format!("{examples}/small.json")).unwrap();
    let batch = folder.join("batch.json");
    std::fs::write(&batch, small.replace("\"chain_id\": ", "\"chain_id\": 1")).unwrap();
    let out = folder.join("proof.bin");
    let paths = [batch.to_str().unwrap(), "--out", out.to_str().unwrap()];
    zkfabric(&[&["prove"], &paths[..], flags].concat()).unwrap()
}

#[test]
fn without_a_terminal_progress_is_lines() {
    let folder = tempfile::tempdir().unwrap();
    let output = refused(folder.path(), &[]);
    let lines = text(&output.stderr);
    let lines: Vec<&str> = lines.lines().collect();
    assert!(
        matches!(lines[..], ["0.0 s  execute", error] if error.starts_with("error: ")),
        "{lines:?}"
    );
    assert!(!output.stderr.contains(&0x1b), "no escape sequences");
    let verbose = refused(folder.path(), &["--verbose"]);
    assert!(text(&verbose.stderr).starts_with("0.0 s  execute\n"));
    for flag in ["--quiet", "-q"] {
        assert!(one_line_error(&refused(folder.path(), &[flag])).is_some());
    }
    let both = zkfabric(&["execute", "-q", "-v"]).unwrap();
    assert_eq!(both.status.code(), Some(2));
}

#[test]
fn executions_end_at_their_limit() {
    let output = zkfabric(&["execute", "--max-instructions", "1000"]).unwrap();
    let error = one_line_error(&output).unwrap();
    assert!(error.contains("instruction limit 1000"), "{error}");
    assert!(error.contains("--max-instructions"), "{error}");
    assert_eq!(output.status.code(), Some(4));
    for limit in ["0", "274877906943", "x"] {
        let output = zkfabric(&["execute", "--max-instructions", limit]).unwrap();
        assert_eq!(output.status.code(), Some(2), "{limit}");
    }
}

#[test]
fn shells_complete_every_subcommand() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = zkfabric(&["completions", shell]).unwrap();
        assert!(output.status.success(), "{output:?}");
        let script = text(&output.stdout);
        for word in ["prove", "verify", "execute", "expect-parent"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
    assert_eq!(
        zkfabric(&["completions", "csh"]).unwrap().status.code(),
        Some(2)
    );
}

#[test]
fn every_subcommand_has_a_page() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("man");
    let output = zkfabric(&["man", "--out", out.to_str().unwrap()]).unwrap();
    assert!(output.status.success(), "{output:?}");
    for (page, word) in [("zkfabric.1", "prove"), ("zkfabric-prove.1", "memory")] {
        let text = std::fs::read_to_string(out.join(page)).unwrap();
        assert!(text.contains(".TH") && text.contains(word), "{page}");
        assert!(super::text(&output.stdout).contains(page));
    }
    assert!(!out.join("zkfabric-hdl.1").exists());
}

#[test]
fn hardware_blocks_have_a_command_of_their_own() {
    let output = zkfabric(&["hdl", "export", "msm", "--out", "/nowhere"]).unwrap();
    let error = one_line_error(&output).unwrap();
    assert!(
        error.contains("zkfabric-hdl export msm --out /nowhere"),
        "{error}"
    );
    assert_eq!(output.status.code(), Some(2));
}

/// A reader that has had enough, as `head` has, ends the command quietly.
#[test]
fn a_closed_pipe_is_no_error() {
    let line = ["example", "--transfers", "1000", "--out", "-"];
    let mut command = Command::new(BINARY);
    command
        .args(line)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert!(!text(&output.stderr).contains("error"), "{output:?}");
}

/// Work without a bar says what it does and when: a file with a ceremony's header and no powers.
#[test]
fn lines_of_wrapping_have_times() {
    let folder = tempfile::tempdir().unwrap();
    let modulus = "47fd7cd8168c203c8dca7168916a81975d588181b64550b829a031e1724e6430";
    let digit = |at: usize| u8::from_str_radix(&modulus[2 * at..2 * at + 2], 16).unwrap();
    let modulus: [u8; 32] = core::array::from_fn(digit);
    let [count, words, power] = [1_u32, 32, 28].map(u32::to_le_bytes);
    let header = [&words[..], &modulus, &power, &power].concat();
    let size = (header.len() as u64).to_le_bytes();
    let file = [&b"ptau"[..], &count, &count, &count, &size, &header].concat();
    let [string, out] = ["string.ptau", "key"].map(|name| folder.path().join(name));
    std::fs::write(&string, file).unwrap();
    let [string, out] = [&string, &out].map(|path| path.to_str().unwrap());
    let line = ["key", "--wrap", "--ptau", string, "--out", out];
    let output = zkfabric(&line).unwrap();
    assert!(!output.status.success(), "{output:?}");
    let said = text(&output.stderr);
    let times = said
        .lines()
        .filter(|line| line.ends_with(" s  reference string"));
    let seconds: Vec<f64> = times
        .map(|line| line.split(' ').next().unwrap().parse().unwrap())
        .collect();
    assert_eq!(seconds.len(), 1, "{said}");
}
