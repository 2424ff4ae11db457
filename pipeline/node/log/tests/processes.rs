//! Processes: one is killed under load, one is refused, and one is fenced.
//!
//! A child is this program again, with the test [`child`] alone. It appends groups whose content
//! follows from their numbers, and prints the number of each acknowledged one: the ledger, which
//! the parent compares with the log.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "helpers of tests fail by panicking, and the test says what it has seen"
)]

use std::collections::VecDeque;
use std::path::Path;
use std::time::Duration;

use fastrand::Rng;
use zkfabric_disk::{Child, say};
use zkfabric_log::{Error, Log, Options, Ticket};

/// Variable with the folder of a child's log.
const FOLDER: &str = "ZKFABRIC_LOG_CHILD";
/// Groups that a child has under way.
const UNDER_WAY: usize = 40;

fn options() -> Options {
    Options {
        segment_bytes: 512 << 10,
        batch_bytes: 64 << 10,
        ..Options::default()
    }
}

/// Returns the content of a group.
fn payload(group: u64) -> Vec<u8> {
    let mut rng = Rng::with_seed(group);
    let bytes = rng.usize(..12_000);
    std::iter::repeat_with(|| rng.u8(..)).take(bytes).collect()
}

/// Appends until something stops it.
fn load(log: &Log, last: u64) -> Result<(), Error> {
    let mut under_way: VecDeque<Ticket> = VecDeque::new();
    for group in last + 1.. {
        under_way.push_back(log.append(payload(group))?);
        if under_way.len() > UNDER_WAY {
            let durable = under_way.pop_front().unwrap().wait()?;
            say(&format!("ack {}", durable.group));
        }
        if group % 400 == 0 {
            log.trim(group - 300)?;
        }
    }
    Ok(())
}

/// Not a test, but the child of the others.
#[test]
fn child() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let done = Log::open(Path::new(&folder), &options()).and_then(|(log, recovered)| {
        say("open");
        load(&log, recovered.last)
    });
    say(&format!("error {}", done.unwrap_err()));
}

/// Returns a child's next line that begins like this, without the beginning.
fn line(child: &Child, begins: &str) -> Option<String> {
    let mut lines = child.lines.iter();
    lines.find_map(|line| line.strip_prefix(begins).map(str::to_owned))
}

/// Kills a child, and returns the last number of its ledger.
fn kill(child: Child) -> u64 {
    let mut last = 0;
    for line in child.kill() {
        if let Some(number) = line.strip_prefix("ack ") {
            let number = number.parse().unwrap();
            assert!(number > last, "{number} after {last}");
            last = number;
        }
    }
    last
}

/// Opens the log, and checks that it has all groups up to one, in order, with their content.
fn check(folder: &Path, acknowledged: u64) -> (Log, u64) {
    let (log, recovered) = Log::open(folder, &options()).unwrap();
    assert!(
        recovered.last >= acknowledged,
        "{recovered:?}: {acknowledged}"
    );
    let mut next = recovered.first;
    for frame in log.frames(recovered.first).unwrap() {
        let frame = frame.unwrap();
        assert_eq!(frame.group, next);
        assert!(frame.payload == payload(next), "group {next}");
        next += 1;
    }
    assert_eq!(next, recovered.last + 1);
    (log, recovered.last)
}

fn kills(rounds: u32) {
    let folder = tempfile::tempdir().unwrap();
    let mut rng = Rng::with_seed(rounds.into());
    let (mut acknowledged, mut unacknowledged) = (0, 0);
    for round in 0..rounds {
        let process = Child::start(FOLDER, folder.path());
        if rng.u8(..8) > 0 {
            assert_eq!(line(&process, "open").as_deref(), Some(""));
            std::thread::sleep(Duration::from_micros(rng.u64(..60_000)));
        } else {
            // While it opens the log.
            std::thread::sleep(Duration::from_micros(rng.u64(..20_000)));
        }
        acknowledged = kill(process).max(acknowledged);
        // Now and then the next process finds what two have left.
        if round % 3 < 2 || round + 1 == rounds {
            let (log, last) = check(folder.path(), acknowledged);
            unacknowledged += last - acknowledged;
            // Dropped as a process that closes its log, or left as one that does not.
            if rng.bool() {
                std::mem::forget(log);
                std::fs::remove_file(folder.path().join("lock")).unwrap();
            }
            acknowledged = last;
        }
    }
    println!("{acknowledged} groups, {unacknowledged} of them written and not acknowledged");
    assert!(acknowledged > u64::from(rounds) * 5, "{acknowledged}");
}

#[test]
fn ten_kills_lose_nothing_acknowledged() {
    kills(10);
}

#[test]
fn three_hundred_kills_lose_nothing_acknowledged() {
    kills(300);
}

#[test]
fn a_second_process_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (log, _) = Log::open(folder.path(), &options()).unwrap();
    let process = Child::start(FOLDER, folder.path());
    let error = line(&process, "error ").unwrap();
    let expected = format!("{} is in use by another process", folder.path().display());
    assert!(error.contains(&expected), "{error}");
    log.close().unwrap();
    let process = Child::start(FOLDER, folder.path());
    assert_eq!(line(&process, "open").as_deref(), Some(""));
    assert!(kill(process) < u64::MAX);
}

/// Somebody removes the locked file, and a second process opens the log while the first one works.
#[test]
fn a_process_with_an_old_epoch_acknowledges_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let process = Child::start(FOLDER, folder.path());
    assert_eq!(line(&process, "ack ").as_deref(), Some("1"));
    std::thread::sleep(Duration::from_millis(20));
    std::fs::remove_file(folder.path().join("lock")).unwrap();
    // Nothing behind this is acknowledged by the old process.
    let (log, last) = check(folder.path(), 1);
    let mut acknowledged = 1;
    let error = process.lines.iter().find_map(|line| {
        if let Some(number) = line.strip_prefix("ack ") {
            acknowledged = number.parse().unwrap();
        }
        line.strip_prefix("error ").map(str::to_owned)
    });
    let error = error.unwrap();
    assert!(
        error.contains("epoch 1") && error.contains("newer"),
        "{error}"
    );
    assert!(process.succeeds());
    assert!(
        (1..=last).contains(&acknowledged),
        "{acknowledged} of {last}"
    );
    let next = log.append(payload(last + 1)).unwrap().wait().unwrap();
    assert_eq!(next.group, last + 1);
    log.close().unwrap();
    check(folder.path(), last + 1).0.close().unwrap();
}

/// Each opening has a higher epoch, also after closing.
#[test]
fn epochs_increase() {
    let folder = tempfile::tempdir().unwrap();
    for expected in 1..4 {
        let (log, recovered) = Log::open(folder.path(), &options()).unwrap();
        assert_eq!((recovered.epoch, recovered.last), (expected, expected - 1));
        log.append(vec![1; 50]).unwrap().wait().unwrap();
        log.close().unwrap();
    }
    let (log, _) = Log::open(folder.path(), &options()).unwrap();
    let frames: Result<Vec<_>, _> = log.frames(1).unwrap().collect();
    let epochs: Vec<_> = frames.unwrap().iter().map(|frame| frame.epoch).collect();
    assert_eq!(epochs, [1, 2, 3]);
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    for path in [file.clone(), file.join("below")] {
        let error = Log::open(&path, &options()).unwrap_err();
        assert!(error.to_string().contains("file"), "{error}");
        assert!(matches!(error, Error::File { .. }), "{error}");
    }
}
