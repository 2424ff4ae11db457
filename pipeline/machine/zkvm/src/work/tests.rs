//! Files of a work directory: whole, damaged, foreign.

use super::file::{decode, encode};
use super::subject::Subject;
use super::*;
use core::ops::Range;
use std::fs;
use zkfabric_verifier::transcript::keccak256;
use zkfabric_verifier::{Hash, Header, ShardCommitment};
use zkfabric_vm::Limits;

const CUT: Cut = Cut {
    segment: 1 << 18,
    memory: 5 << 30,
    log_stack: 20,
    hash: Hash::Keccak,
    profiled: false,
};

const IDENTITY: Identity = Identity {
    key: [1; 32],
    input: [2; 32],
    cut: CUT,
};

fn record(start: u64, end: u64) -> ShardRecord {
    let header = |chip, units| Header { chip, units };
    ShardRecord {
        segments: start..end,
        end: start == end,
        commitment: ShardCommitment {
            log_stack: 20,
            headers: vec![header(9, 300), header(10, start as u32)],
            stacks: Vec::new(),
        },
    }
}

fn committed() -> CommittedShards {
    CommittedShards {
        public: vec![7; 45],
        shards: vec![record(0, 5), record(5, 9), record(9, 9)],
    }
}

fn locked(folder: &Path) -> WorkFolder {
    WorkFolder::open(folder, &[]).unwrap()
}

fn open(folder: &Path) -> WorkDir {
    WorkDir::new(&locked(folder), IDENTITY).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name());
    let mut names: Vec<_> = names.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

fn fault<T: std::fmt::Debug>(result: Result<T, WorkError>) -> Fault {
    match result {
        Err(WorkError::Fault { fault, .. }) => fault,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_kept_is_found_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new");
    let work = open(&path);
    assert!(work.commitment(3).unwrap().is_none());
    assert!(work.committed().unwrap().is_none());
    assert!(work.proof(committed().digest(), 3).unwrap().is_none());
    work.keep_commitment(3, &record(5, 9), b"counts").unwrap();
    work.keep_committed(&committed()).unwrap();
    work.keep_proof(committed().digest(), 3, b"proof").unwrap();
    work.keep_proof(committed().digest(), 100_000, b"").unwrap();
    drop(work);

    let work = open(&path);
    assert_eq!(work.identity(), &IDENTITY);
    let found = (record(5, 9), b"counts".to_vec());
    assert_eq!(work.commitment(3).unwrap(), Some(found));
    assert_eq!(work.commitment(4).unwrap(), None);
    assert_eq!(work.committed().unwrap(), Some(committed()));
    let proof = |index| work.proof(committed().digest(), index).unwrap();
    assert_eq!(proof(3).as_deref(), Some(b"proof".as_slice()));
    assert_eq!(proof(100_000).as_deref(), Some(b"".as_slice()));

    // A file is replaced as a whole.
    work.keep_commitment(3, &record(6, 9), b"").unwrap();
    let found = (record(6, 9), Vec::new());
    assert_eq!(work.commitment(3).unwrap(), Some(found));

    let other = path.join("notes.txt");
    fs::write(&other, "kept").unwrap();
    work.clear().unwrap();
    assert_eq!(work.commitment(3).unwrap(), None);
    assert_eq!(work.committed().unwrap(), None);
    assert!(other.exists());
    fs::remove_file(other).unwrap();
    drop(work);
    // A cleared folder takes another proof.
    let input = [3; 32];
    WorkDir::new(&locked(&path), Identity { input, ..IDENTITY }).unwrap();
}

#[test]
fn one_process_works_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let first = open(folder.path());
    let second = WorkFolder::open(folder.path(), &[]).unwrap_err();
    let name = folder.path().display().to_string();
    assert!(second.to_string().contains(&name), "{second}");
    assert!(matches!(second, WorkError::Busy { path } if path == folder.path()));
    drop(first);
    open(folder.path());
}

/// A folder that is not this program's is refused, and stays as it is.
#[test]
fn folders_of_others_are_refused_unchanged() {
    for name in [
        "notes.txt",
        "lock",
        "batch-17.json",
        "proof-notes.txt",
        "proof-00001",
        "commitment-letter.txt",
        "notes.unfinished",
        "zkfabric-work",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(name);
        fs::write(&file, "mine").unwrap();
        let error = WorkFolder::open(folder.path(), &[]).unwrap_err();
        assert!(error.to_string().contains(name), "{error}");
        assert_eq!(fs::read(&file).unwrap(), b"mine");
        assert_eq!(names(folder.path()), [name]);
    }
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("sub")).unwrap();
    let error = WorkFolder::open(folder.path(), &[]).unwrap_err();
    assert!(matches!(error, WorkError::OtherFiles { count: 1, .. }));
    // A folder that was this program's, with a file of the user's.
    let folder = tempfile::tempdir().unwrap();
    let work = open(folder.path());
    work.keep_proof([0; 32], 0, b"proof").unwrap();
    drop(work);
    let mine = folder.path().join("proof-00001");
    fs::write(&mine, "mine").unwrap();
    let error = WorkFolder::open(folder.path(), &[]).unwrap_err();
    assert!(matches!(error, WorkError::OtherFiles { count: 1, .. }));
    assert_eq!(fs::read(&mine).unwrap(), b"mine");
}

/// Files that somebody puts into the folder during the work are not replaced and not removed.
#[test]
fn files_that_come_later_stay() {
    let folder = tempfile::tempdir().unwrap();
    let work = open(folder.path());
    work.keep_proof([0; 32], 0, b"proof").unwrap();
    for name in ["proof-00001", "proof-00002.unfinished"] {
        fs::write(folder.path().join(name), "mine").unwrap();
    }
    assert!(work.proof([0; 32], 1).unwrap().is_none());
    for index in [1, 2] {
        let error = work.keep_proof([0; 32], index, b"proof").unwrap_err();
        assert!(matches!(error, WorkError::OtherFiles { .. }), "{error}");
    }
    work.clear().unwrap();
    let left = ["proof-00001", "proof-00002.unfinished", "zkfabric-work"];
    assert_eq!(names(folder.path()), left);
}

/// Outputs of the same run may lie in the folder, under names that the work does not use.
#[test]
fn outputs_may_lie_in_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("proof.bin");
    for name in ["proof.bin", "proof.bin.17.unfinished"] {
        fs::write(folder.path().join(name), "whole").unwrap();
    }
    WorkFolder::open(folder.path(), &[]).unwrap_err();
    let outputs = [output.clone()];
    let work = WorkFolder::open(folder.path(), &outputs).unwrap();
    WorkDir::new(&work, IDENTITY).unwrap().clear().unwrap();
    assert_eq!(fs::read(&output).unwrap(), b"whole");
    drop(work);
    for name in ["proof-00000", "batch-00000.unfinished", "zkfabric-work"] {
        let outputs = [folder.path().join(name)];
        let error = WorkFolder::open(folder.path(), &outputs).unwrap_err();
        assert!(matches!(error, WorkError::Reserved { .. }), "{error}");
    }
}

/// A process that dies while it writes leaves unfinished files.
#[test]
fn unfinished_files_are_not_used() {
    let folder = tempfile::tempdir().unwrap();
    let work = open(folder.path());
    work.keep_committed(&committed()).unwrap();
    drop(work);
    let whole = folder.path().join("batch-00000");
    let unfinished = folder.path().join("batch-00000.unfinished");
    fs::rename(&whole, &unfinished).unwrap();
    let work = open(folder.path());
    assert_eq!(work.committed().unwrap(), None);
    assert!(!unfinished.exists());
}

#[test]
fn every_changed_byte_and_every_cut_is_noticed() {
    let subject = Subject {
        kind: Kind::Proof,
        index: 3,
        committed: [3; 32],
    };
    let bytes = encode(&IDENTITY, &subject, b"a proof");
    assert_eq!(
        decode(&IDENTITY, &subject, &bytes),
        Ok(b"a proof".as_slice())
    );
    for index in 0..bytes.len() {
        for change in [1, 0x80, 0xff] {
            let mut bytes = bytes.clone();
            bytes[index] ^= change;
            let expected = match index {
                0..8 => Fault::Magic,
                8..12 => Fault::Version {
                    expected: 2,
                    got: u32::from_le_bytes(bytes[8..12].try_into().unwrap()),
                },
                _ => Fault::Checksum,
            };
            assert_eq!(decode(&IDENTITY, &subject, &bytes), Err(expected));
        }
        let cut = decode(&IDENTITY, &subject, &bytes[..index]);
        let short = Fault::TooShort {
            expected: bytes.len() - 7,
            got: index,
        };
        let expected = if index < bytes.len() - 7 {
            short
        } else {
            Fault::Checksum
        };
        assert_eq!(cut, Err(expected));
    }
    for more in [1, 32, 1000] {
        let longer = [bytes.as_slice(), &vec![0; more]].concat();
        assert_eq!(decode(&IDENTITY, &subject, &longer), Err(Fault::Checksum));
    }
}

/// Damage under a matching checksum.
#[test]
fn wrong_headers_with_a_right_checksum_are_noticed() {
    let subject = Subject {
        kind: Kind::Proof,
        index: 3,
        committed: [3; 32],
    };
    let changed = |index: usize, value: u8| {
        let mut bytes = encode(&IDENTITY, &subject, b"a proof");
        bytes.truncate(bytes.len() - 32);
        bytes[index] = value;
        bytes.extend_from_slice(&keccak256(&[&bytes]));
        decode(&IDENTITY, &subject, &bytes).map(<[u8]>::to_vec)
    };
    for expected in [6, 8] {
        let length = Fault::Length { expected, got: 7 };
        assert_eq!(changed(144, expected as u8), Err(length));
    }
    let unknown = |what| Err(Fault::Content(what));
    assert_eq!(changed(12, 5), unknown("an unknown kind"));
    assert_eq!(changed(12, 0), unknown("an unknown kind"));
    assert_eq!(changed(104, 2), unknown("how the execution is cut"));
    assert_eq!(changed(108, 2), unknown("how the execution is cut"));
}

const fn proof_subject(committed: [u8; 32]) -> Subject {
    Subject {
        kind: Kind::Proof,
        index: 0,
        committed,
    }
}

#[test]
fn foreign_files_are_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let (committed, proof) = (committed(), [9; 64]);
    let work = open(folder.path());
    work.keep_committed(&committed).unwrap();
    for index in [0, 1] {
        work.keep_proof(committed.digest(), index, &proof).unwrap();
        work.keep_commitment(index, &record(0, 5), &[]).unwrap();
    }
    drop(work);

    let cut = |change: fn(&mut Cut)| {
        let mut identity = IDENTITY;
        change(&mut identity.cut);
        let (expected, got) = (identity.cut, CUT);
        (identity, Fault::OtherCut { expected, got })
    };
    let key = Identity {
        key: [0; 32],
        ..IDENTITY
    };
    let input = Identity {
        input: [0; 32],
        ..IDENTITY
    };
    let subject = proof_subject(committed.digest());
    let whole = encode(&IDENTITY, &subject, &proof);
    for (identity, expected) in [(key, Fault::OtherKey), (input, Fault::OtherInput)] {
        assert_eq!(decode(&identity, &subject, &whole), Err(expected));
        let folder = locked(folder.path());
        let error = WorkDir::new(&folder, identity).unwrap_err();
        assert!(matches!(error, WorkError::OtherProof { .. }), "{error}");
        let of_input = folder.expect_input(&identity.input);
        assert_eq!(of_input.is_err(), expected == Fault::OtherInput);
    }
    let others = [
        cut(|cut| cut.segment += 1),
        cut(|cut| cut.memory += 1),
        cut(|cut| cut.log_stack += 1),
        cut(|cut| cut.hash = Hash::Poseidon2),
        cut(|cut| cut.profiled = true),
    ];
    for (identity, expected) in others {
        let work = WorkDir::new(&locked(folder.path()), identity).unwrap();
        assert_eq!(fault(work.commitment(0)), expected);
        assert_eq!(fault(work.committed()), expected);
        assert_eq!(fault(work.proof(committed.digest(), 0)), expected);
    }

    let work = open(folder.path());
    assert_eq!(fault(work.proof([0; 32], 0)), Fault::OtherShards);
    // Files under the names of others.
    let copy = |from: &str, to: &str| {
        fs::copy(folder.path().join(from), folder.path().join(to)).unwrap();
    };
    copy("proof-00000", "proof-00001");
    let (expected, got) = (1, 0);
    let index = Fault::Index { expected, got };
    assert_eq!(fault(work.proof(committed.digest(), 1)), index);
    copy("commitment-00000", "commitment-00001");
    assert_eq!(fault(work.commitment(1)), index);
    copy("commitment-00000", "proof-00000");
    let (expected, got) = (Kind::Proof, Kind::Commitment);
    let kind = Fault::Kind { expected, got };
    assert_eq!(fault(work.proof(committed.digest(), 0)), kind);
}

/// A file that is not used is written again, and is used afterwards.
#[test]
fn faulty_files_are_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let work = open(folder.path());
    work.keep_committed(&committed()).unwrap();
    fs::write(folder.path().join("batch-00000"), b"").unwrap();
    assert!(matches!(
        fault(work.committed()),
        Fault::TooShort { got: 0, .. }
    ));
    work.keep_committed(&committed()).unwrap();
    assert_eq!(work.committed().unwrap(), Some(committed()));
    let huge = File::create(folder.path().join("batch-00000")).unwrap();
    huge.set_len(MAX_BYTES + 1).unwrap();
    let expected = MAX_BYTES;
    assert_eq!(fault(work.committed()), Fault::TooLarge { expected });
}

#[test]
fn records_survive_their_bytes_and_no_other() {
    let committed = committed();
    let bytes = committed.to_bytes();
    assert_eq!(CommittedShards::from_bytes(&bytes), Ok(committed.clone()));
    for end in 0..bytes.len() {
        let cut = CommittedShards::from_bytes(&bytes[..end]);
        assert!(matches!(cut, Err(Fault::Content(_))), "{end}: {cut:?}");
    }
    let longer = [bytes.as_slice(), &[0]].concat();
    let behind = Fault::Content("bytes behind the end");
    assert_eq!(CommittedShards::from_bytes(&longer), Err(behind));

    let refused = |change: fn(&mut CommittedShards), what| {
        let mut changed = committed.clone();
        change(&mut changed);
        let refused = CommittedShards::from_bytes(&changed.to_bytes());
        assert_eq!(refused, Err(Fault::Content(what)));
    };
    refused(|b| drop(b.shards.remove(1)), "segments out of order");
    refused(|b| b.shards[0].end = true, "segments out of order");
    refused(|b| b.shards[2].end = false, "no tail");
    refused(|b| b.shards.clear(), "no tail");

    let backwards = ShardRecord {
        segments: Range { start: 5, end: 4 },
        ..record(0, 5)
    };
    let range = Fault::Content("a range of segments");
    assert_eq!(ShardRecord::from_bytes(&backwards.to_bytes()), Err(range));
}

#[test]
fn digests_of_shards_depend_on_claim_and_shards() {
    let digest = |change: fn(&mut CommittedShards)| {
        let mut committed = committed();
        change(&mut committed);
        committed.digest()
    };
    let digests = [
        digest(|_| {}),
        digest(|committed| committed.public[0] ^= 1),
        digest(|committed| committed.public.clear()),
        digest(|committed| committed.shards[1].segments.end -= 1),
        digest(|committed| committed.shards[1].commitment.log_stack += 1),
        digest(|committed| committed.shards.truncate(2)),
        digest(|committed| committed.shards.swap(0, 1)),
    ];
    for (index, digest) in digests.iter().enumerate() {
        assert!(!digests[..index].contains(digest), "{index}");
    }
}

#[test]
fn jobs_travel_as_bytes() {
    let committed = committed();
    let limits = Limits {
        instructions: 1 << 40,
        memory_bytes: 2,
        print_bytes: 3,
        marks: 4,
        hint_words: 5,
    };
    let job = committed.job(&IDENTITY, &limits, 1).unwrap();
    assert_eq!(job.shard().unwrap().segments, 5..9);
    assert_eq!(committed.job(&IDENTITY, &limits, 3), None);
    let bytes = job.to_bytes();
    assert_eq!(ShardJob::from_bytes(&bytes), Ok(job));
    for index in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[index] ^= 1;
        assert!(ShardJob::from_bytes(&changed).is_err(), "{index}");
        assert!(ShardJob::from_bytes(&bytes[..index]).is_err(), "{index}");
    }
    // Headers with a right checksum over the content of another job.
    let forged = |index, committed: [u8; 32]| {
        let kind = Kind::Job;
        let subject = Subject {
            kind,
            index,
            committed,
        };
        let content = super::file::open(&bytes).unwrap().content;
        ShardJob::from_bytes(&encode(&IDENTITY, &subject, content))
    };
    assert!(forged(2, committed.digest()).is_ok());
    let missing = Fault::Content("there is no such shard");
    assert_eq!(forged(3, committed.digest()), Err(missing));
    assert_eq!(forged(1, [0; 32]), Err(Fault::OtherShards));
    // A proof is not a job.
    let subject = Subject {
        kind: Kind::Proof,
        index: 1,
        committed: committed.digest(),
    };
    let (expected, got) = (Kind::Job, Kind::Proof);
    let proof = encode(&IDENTITY, &subject, &[0; 16]);
    assert_eq!(
        ShardJob::from_bytes(&proof),
        Err(Fault::Kind { expected, got })
    );
}

#[test]
fn digests_of_inputs_tell_words_apart() {
    let inputs: [&[u64]; 5] = [&[], &[0], &[0, 0], &[1], &[1 << 32]];
    let digests = inputs.map(input_digest);
    for (index, digest) in digests.iter().enumerate() {
        assert!(!digests[..index].contains(digest), "{index}");
    }
}

#[test]
fn what_an_earlier_run_left_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let work = open(folder.path());
    assert_eq!(work.kept(), None);
    work.keep_commitment(0, &record(0, 5), b"counts").unwrap();
    work.keep_commitment(1, &record(5, 9), b"counts").unwrap();
    work.keep_committed(&committed()).unwrap();
    work.keep_proof([7; 32], 1, b"proof").unwrap();
    let path = folder.path();
    let expected = format!(
        "{}: resumes from 2 commitments and 1 proofs of shards",
        path.display()
    );
    assert_eq!(work.kept().unwrap().to_string(), expected);
    // The manifest names a file that somebody removed.
    fs::remove_file(path.join("proof-00001")).unwrap();
    assert_eq!(work.kept().unwrap().proofs, 0);
    work.clear().unwrap();
    assert_eq!(work.kept(), None);
}
