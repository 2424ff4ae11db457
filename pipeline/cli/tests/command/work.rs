//! Files that stay: the folder of `--work`, and outputs in the place of other files.

use std::fs;
use std::path::Path;

use zkfabric_verifier::Hash;
use zkfabric_zkvm::work::{Cut, Identity, WorkDir, WorkFolder};

use super::{one_line_error, zkfabric};

const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/small.json");

/// Returns names and contents of a folder's files.
fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<_> = entries
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, fs::read(entry.path()).unwrap_or_default())
        })
        .collect();
    files.sort();
    files
}

#[test]
fn a_folder_with_the_users_files_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::copy(SMALL, path("batch-17.json")).unwrap();
    for (name, content) in [
        ("proof-notes.txt", "notes"),
        ("commitment-letter.txt", "letter"),
        ("lock", "mine"),
        ("notes.unfinished", "draft"),
    ] {
        fs::write(path(name), content).unwrap();
    }
    let before = contents(folder.path());
    let [batch, out, work] = [path("batch-17.json"), path("proof-17.bin"), path("")];
    let [batch, out, work] = [&batch, &out, &work].map(|path| path.to_str().unwrap());
    let output = zkfabric(&["prove", batch, "--work", work, "--out", out]).unwrap();
    let error = one_line_error(&output).unwrap();
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    assert!(error.contains(folder.path().to_str().unwrap()), "{error}");
    assert!(error.contains("batch-17.json"), "{error}");
    assert!(contents(folder.path()) == before);
}

/// Nothing is read before the lock is taken: neither batch nor program exists.
#[test]
fn the_lock_is_taken_first_and_names_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let locked = WorkFolder::open(folder.path(), &[]).unwrap();
    let work = folder.path().to_str().unwrap();
    for what in [&["/nowhere/batch.json"][..], &["--elf", "/nowhere/program"]] {
        let out = ["--work", work, "--out", "/nowhere/proof"];
        let output = zkfabric(&[&["prove"], what, &out].concat()).unwrap();
        let error = one_line_error(&output).unwrap();
        assert!(error.contains("another process works in"), "{error}");
        assert!(error.contains(work), "{error}");
        assert_eq!(output.status.code(), Some(3));
    }
    drop(locked);
    let output = zkfabric(&["prove", "/nowhere/batch.json", "--work", work]).unwrap();
    let error = one_line_error(&output).unwrap();
    assert!(error.contains("can't read /nowhere/batch.json"), "{error}");
}

/// A folder with the work of another batch is refused before the batch is proved.
#[test]
fn a_folder_of_another_batch_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let identity = Identity {
        key: [1; 32],
        input: [2; 32],
        cut: Cut {
            segment: 1,
            memory: 1,
            log_stack: 1,
            hash: Hash::Keccak,
            profiled: false,
        },
    };
    let locked = WorkFolder::open(folder.path(), &[]).unwrap();
    let work = WorkDir::new(&locked, identity).unwrap();
    work.keep_proof([0; 32], 0, b"of hours").unwrap();
    drop((locked, work));
    let before = contents(folder.path());
    let out = folder.path().join("proof.bin");
    let [out, work] = [out.as_path(), folder.path()].map(|path| path.to_str().unwrap());
    let output = zkfabric(&["prove", SMALL, "-q", "--work", work, "--out", out]).unwrap();
    let error = one_line_error(&output).unwrap();
    assert!(error.contains("the work of another input"), "{error}");
    assert_eq!(output.status.code(), Some(3));
    assert!(contents(folder.path()) == before);
    // An output under the name of a work file would be lost.
    let out = folder.path().join("proof-00000");
    let out = out.to_str().unwrap();
    let output = zkfabric(&["prove", SMALL, "-q", "--work", work, "--out", out]).unwrap();
    let error = one_line_error(&output).unwrap();
    assert!(error.contains("the name of a file of the work"), "{error}");
    assert!(contents(folder.path()) == before);
}

/// Runs commands whose output is one of their inputs, or another output.
#[test]
fn outputs_take_no_other_files_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::copy(SMALL, path("batch")).unwrap();
    for name in ["proof", "key", "parent", "string"] {
        fs::write(path(name), name).unwrap();
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink(path("batch"), path("link")).unwrap();
    let before = contents(folder.path());
    let mut commands = vec![
        "execute @batch --next @batch",
        "prove @batch --out @batch",
        "prove @batch --out @new --next @new",
        "prove @batch --out @new --next @batch",
        "prove @batch --parent @parent --out @new --next @parent",
        "prove @batch --out @new --wrap=@new",
        "prove @batch --out @new --ptau @string --wrap=@string",
        "wrap @proof --out @proof",
        "wrap @proof --out @new --out-key @proof",
        "wrap @proof --out @new --out-key @new",
        "wrap @proof --key @key --out @new --out-key @key",
        "key --elf @batch --out @batch",
    ];
    if cfg!(unix) {
        commands.extend(["execute @batch --next @link", "execute @link --next @batch"]);
    }
    for command in commands {
        let words = command.split(' ').map(|word| match word.split_once('@') {
            Some((flag, name)) => format!("{flag}{}", path(name)),
            None => word.to_owned(),
        });
        let words: Vec<String> = words.collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let output = zkfabric(&words).unwrap();
        let error = one_line_error(&output).unwrap();
        assert!(
            error.contains("expected another file"),
            "{command}: {error}"
        );
        assert_eq!(output.status.code(), Some(3), "{command}");
    }
    assert!(contents(folder.path()) == before);
}
