//! Files of a work directory that are damaged, foreign or wrong: they are detected and reported,
//! and the work is done again.

use super::setting::{Recorder, folder, options, prove, several, undisturbed};
use crate::support::{INPUT, OUTPUT};
use std::fs;
use std::path::{Path, PathBuf};
use zkfabric_verifier::Hash;
use zkfabric_verifier::transcript::keccak256;
use zkfabric_zkvm::work::{Fault, KeptWork, WorkError, WorkFolder};
use zkfabric_zkvm::{ExecutionProof, Options, ResumedWork, ZkvmError};

/// The files of a finished proof, in a folder of their own.
struct FinishedWork {
    folder: tempfile::TempDir,
}

impl FinishedWork {
    fn new() -> Self {
        let folder = folder();
        let proved = prove(Some(folder.path()));
        assert!(proved.proof == undisturbed().proof);
        assert_eq!(proved.resumed, ResumedWork::default());
        let finished = Self { folder };
        let shards = proved.shards;
        assert_eq!(finished.names().len(), 2 * shards + 2);
        finished
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name());
        names.map(|name| name.into_string().unwrap()).collect()
    }

    /// Returns what is told of the folder's files.
    fn kept(&self) -> Option<KeptWork> {
        let names = self.names();
        let of = |kind: &str| names.iter().filter(|name| name.starts_with(kind)).count();
        let (commitments, proofs) = (of("commitment-"), of("proof-"));
        (commitments + proofs > 0).then(|| KeptWork {
            path: self.folder.path().to_path_buf(),
            commitments,
            proofs,
        })
    }

    fn remove(&self, prefix: &str) {
        for name in self.names() {
            if name.starts_with(prefix) {
                fs::remove_file(self.path(&name)).unwrap();
            }
        }
    }

    fn edit(&self, name: &str, edit: impl FnOnce(&mut Vec<u8>)) {
        let mut bytes = fs::read(self.path(name)).unwrap();
        edit(&mut bytes);
        fs::write(self.path(name), bytes).unwrap();
    }

    /// Edits a file and recomputes its checksum.
    fn forge(&self, name: &str, edit: impl FnOnce(&mut Vec<u8>)) {
        self.edit(name, |bytes| {
            bytes.truncate(bytes.len() - 32);
            edit(bytes);
            let checksum = keccak256(&[bytes]);
            bytes.extend_from_slice(&checksum);
        });
    }

    /// Proves again: the same proof, with these numbers of kept commitments and proofs, and these
    /// refusals.
    #[track_caller]
    fn again(&self, kept: [usize; 2], refused: &[(&str, Fault)]) -> ExecutionProof {
        let recorder = Recorder::default();
        let kept_before = self.kept();
        let options = options(Some(self.folder.path()));
        let proved = several().prove(&INPUT, OUTPUT, &options, &recorder);
        let proved = proved.unwrap();
        assert!(proved.proof == undisturbed().proof);
        let ResumedWork {
            commitments,
            proofs,
            refused: found,
        } = &proved.resumed;
        assert_eq!([*commitments, *proofs], kept, "{found:?}");
        let names: Vec<_> = found.iter().map(|r| (r.path.clone(), r.fault)).collect();
        let expected = refused.iter().map(|(name, fault)| {
            let whole = self.folder.path().to_path_buf();
            let path = if name.is_empty() {
                whole
            } else {
                self.path(name)
            };
            (path, *fault)
        });
        assert_eq!(names, expected.collect::<Vec<_>>());
        assert_eq!(*recorder.refused.lock().unwrap(), *found);
        // It is told first what there is, whether or not it is used.
        let told = recorder.kept.lock().unwrap();
        assert_eq!(told.first(), kept_before.as_ref());
        proved
    }
}

/// Offset of a file's content.
const CONTENT: usize = 152;

#[test]
fn damaged_files_are_done_again() {
    let files = FinishedWork::new();
    let shards = undisturbed().shards;
    files.again([shards, shards], &[]);

    files.edit("proof-00001", |bytes| bytes[500] ^= 4);
    files.again([shards, shards - 1], &[("proof-00001", Fault::Checksum)]);
    files.again([shards, shards], &[]);

    // The shards of the end need the whole execution.
    let last = format!("proof-{:05}", shards - 1);
    files.edit(&last, |bytes| bytes.truncate(100));
    let (expected, got) = (CONTENT + 32, 100);
    let short = Fault::TooShort { expected, got };
    files.again([shards, shards - 1], &[(&last, short)]);

    // Without the committed shards, the commitments on their own.
    files.edit("batch-00000", |bytes| bytes.clear());
    let got = 0;
    let short = Fault::TooShort { expected, got };
    files.again([shards, shards], &[("batch-00000", short)]);
    files.remove("batch");
    files.edit("commitment-00001", |bytes| bytes[600] ^= 1);
    let checksum = Fault::Checksum;
    files.again([shards - 1, shards], &[("commitment-00001", checksum)]);

    // Bytes of another program, and of another version.
    files.edit("proof-00000", |bytes| bytes[0] = b'Z');
    files.edit("proof-00001", |bytes| bytes[8] = 9);
    let (expected, got) = (2, 9);
    let version = Fault::Version { expected, got };
    let refused = [("proof-00000", Fault::Magic), ("proof-00001", version)];
    files.again([shards, shards - 2], &refused);

    // A whole file in the place of another.
    fs::copy(files.path("proof-00000"), files.path("proof-00002")).unwrap();
    let (expected, got) = (2, 0);
    let index = Fault::Index { expected, got };
    files.again([shards, shards - 1], &[("proof-00002", index)]);
    // A proof that can't be decoded although its checksum is right.
    files.forge("proof-00002", |bytes| bytes[CONTENT + 31] = 0xff);
    let malformed = Fault::Content("a proof");
    files.again([shards, shards - 1], &[("proof-00002", malformed)]);

    let proved = files.again([shards, shards], &[]);
    proved.work.unwrap().clear().unwrap();
    assert_eq!(files.names(), ["zkfabric-work"]);
}

/// Wrong content with a right checksum makes a proof that is rejected; then nothing is taken from
/// the directory.
#[test]
fn wrong_files_that_are_whole_are_found_by_the_verifier() {
    let files = FinishedWork::new();
    let rejected = [("", Fault::Rejected)];
    let shard = |bytes: &mut Vec<u8>| {
        // The last point of the commitment, before the counts.
        let length: [u8; 4] = bytes[CONTENT..CONTENT + 4].try_into().unwrap();
        CONTENT + 4 + u32::from_le_bytes(length) as usize
    };
    let generator = zkfabric_kzg::encode(&ark_ec::AffineRepr::generator());
    files.remove("batch");
    files.forge("commitment-00001", |bytes| {
        let end = shard(bytes);
        bytes[end - 32..end].copy_from_slice(&generator);
    });
    // All proofs of shards are for the original commitments.
    files.remove("proof");
    files.again([0, 0], &rejected);

    // Counts from which pass one would resume: tables with wrong multiplicities.
    files.remove("batch");
    files.remove("proof");
    let shards = undisturbed().shards;
    for index in 1..shards {
        files.remove(&format!("commitment-{index:05}"));
    }
    files.forge("commitment-00000", |bytes| {
        let end = shard(bytes);
        bytes[end] ^= 1;
    });
    files.again([0, 0], &rejected);

    // The proof of another shard.
    let other = fs::read(files.path("proof-00001")).unwrap();
    files.forge("proof-00000", |bytes| {
        let content = other.len() - CONTENT - 32;
        bytes.truncate(CONTENT - 8);
        bytes.extend_from_slice(&(content as u64).to_le_bytes());
        bytes.extend_from_slice(&other[CONTENT..CONTENT + content]);
    });
    let proved = {
        let options = options(Some(files.folder.path()));
        several().prove(&INPUT, OUTPUT, &options, &()).unwrap()
    };
    assert!(proved.proof == undisturbed().proof);
    let [refused] = &proved.resumed.refused[..] else {
        panic!("{:?}", proved.resumed);
    };
    assert!(matches!(refused.fault, Fault::Rejected | Fault::Content(_)));

    // Committed shards with another commitment.
    drop(proved);
    files.remove("proof");
    files.forge("batch-00000", |bytes| {
        let public: [u8; 4] = bytes[CONTENT..CONTENT + 4].try_into().unwrap();
        let first = CONTENT + 4 + u32::from_le_bytes(public) as usize + 4;
        let length: [u8; 4] = bytes[first..first + 4].try_into().unwrap();
        let end = first + 4 + u32::from_le_bytes(length) as usize;
        bytes[end - 32..end].copy_from_slice(&generator);
    });
    files.again([0, 0], &rejected);
}

/// Commitments to rows that the execution does not give.
#[test]
fn commitments_of_other_rows_are_done_again() {
    let files = FinishedWork::new();
    let shards = undisturbed().shards;
    files.remove("batch");
    // The number of units of an instance.
    files.forge("commitment-00002", |bytes| {
        bytes[CONTENT + 4 + 17 + 8 + 4] ^= 1;
    });
    files.remove("commitment-00001");
    let refused = [("commitment-00002", Fault::OtherRows)];
    files.again([shards - 2, shards], &refused);
}

/// The folder of another input is refused before the work, files of another cut are done again.
#[test]
fn files_of_other_proofs_are_refused() {
    let shards = undisturbed().shards;
    let files = FinishedWork::new();
    let honest = options(Some(files.folder.path()));
    let before = files.names().len();
    let error = several().prove(&[4, 3], OUTPUT, &honest, &()).unwrap_err();
    assert!(
        matches!(error, ZkvmError::Work(WorkError::OtherProof { .. })),
        "{error}"
    );
    assert_eq!(files.names().len(), before);

    let other = Options {
        hash: Hash::Poseidon2,
        ..honest.clone()
    };
    let cut = |options| several().plan(&INPUT, options).unwrap().cut;
    let expected = Fault::OtherCut {
        expected: cut(&other),
        got: cut(&honest),
    };
    let proved = several().prove(&INPUT, OUTPUT, &other, &()).unwrap();
    let ResumedWork {
        commitments,
        proofs,
        refused,
    } = &proved.resumed;
    assert_eq!([*commitments, *proofs], [0, 0]);
    // The committed shards, all commitments and all proofs.
    assert_eq!(refused.len(), 1 + 2 * shards, "{refused:?}");
    assert!(refused.iter().all(|refused| refused.fault == expected));
}

#[test]
fn directories_that_cannot_be_used_are_errors() {
    let folder = folder();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let refused = |path: &Path| WorkFolder::open(path, &[]).unwrap_err();
    assert!(matches!(refused(&file), WorkError::Io { .. }));
    fs::remove_file(&file).unwrap();
    let first = prove(Some(folder.path()));
    assert!(matches!(refused(folder.path()), WorkError::Busy { .. }));
    drop(first);
    prove(Some(folder.path()));
}
