//! Errors of the disk, and writers with an old epoch, at the log with its thread.

use std::any::Any;
use std::future::Future as _;
use std::io::{self, ErrorKind};
use std::path::Path;
use std::pin::Pin;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use fastrand::Rng;
use zkfabric_disk::{Disk, End, Fault, Operation};

use super::model::options;
use crate::epoch;
use crate::error::Error;
use crate::format::{Hash, Name, PAGE, running};
use crate::log::Log;
use crate::options::{Options, Start};
use crate::segments::Segments;
use crate::storage::{Storage, StorageFile};
use crate::writer::Writer;

fn open(disk: &Disk) -> Log {
    Log::open_on(disk.storage(), &options()).unwrap().0
}

fn groups(log: &Log, from: u64) -> Vec<Vec<u8>> {
    let frames = log.frames(from).unwrap();
    frames.map(|frame| frame.unwrap().payload).collect()
}

/// Returns the error below [`Error::Stopped`].
fn cause(error: &Error) -> &Error {
    match error {
        Error::Stopped { cause } => cause,
        other => panic!("{other}"),
    }
}

/// After each kind of error the log acknowledges nothing any more and says why; all that it has
/// acknowledged is there for the next process, also after a power loss.
#[test]
fn an_error_of_the_disk_stops_the_log_for_good() {
    use Operation::{Create, Rename, Sync, SyncFolder, Write};
    type Check = fn(&Error) -> bool;
    let full: Check = |error| matches!(error, Error::DiskFull { .. });
    let read_only: Check = |error| matches!(error, Error::ReadOnly { .. });
    let sync: Check = |error| matches!(error, Error::Sync { .. });
    let short: Check = |error| matches!(error, Error::ShortWrite { got: 0, .. });
    let other: Check = |error| matches!(error, Error::File { .. });
    let kinds = [
        (Write, Some(ErrorKind::StorageFull), full),
        (Write, Some(ErrorKind::QuotaExceeded), full),
        (Write, Some(ErrorKind::ReadOnlyFilesystem), read_only),
        (Write, Some(ErrorKind::Other), other),
        (Write, None, short),
        (Sync, Some(ErrorKind::Other), sync),
        (Rename, Some(ErrorKind::Other), other),
        (Create, Some(ErrorKind::ReadOnlyFilesystem), read_only),
        (SyncFolder, Some(ErrorKind::Other), sync),
    ];
    for (operation, kind, is_right) in kinds {
        // A log of some groups first, then a process whose every call may fail.
        let first = Disk::default();
        drop(open(&first));
        for call in 2..9 {
            let disk = first.after(End::Kill, &mut Rng::new());
            let Ok((log, _)) = Log::open_on(disk.storage(), &options()) else {
                panic!("no fault yet");
            };
            // The thread prepares a segment meanwhile, which is no error until it is needed.
            disk.fail(Fault {
                operation,
                call,
                is_lasting: false,
                kind,
            });
            let Some((acknowledged, error)) = stopped(&log) else {
                continue;
            };
            assert!(is_right(cause(&error)), "{operation:?} {call}: {error}");
            assert!(!error.to_string().is_empty());
            for _ in 0..2 {
                let again = log.append(vec![1]).and_then(crate::Ticket::wait);
                assert!(is_right(cause(&again.unwrap_err())));
            }
            assert!(is_right(cause(&log.close().unwrap_err())));
            for end in [End::Kill, End::Power] {
                let next = disk.after(end, &mut Rng::with_seed(call));
                let found = groups(&open(&next), 1);
                assert!(found.starts_with(&acknowledged), "{operation:?} {call}");
            }
        }
    }
}

/// Appends until the log stops; returns the acknowledged groups and the error, or `None` if the
/// fault hit the prepared segment, which was made again.
fn stopped(log: &Log) -> Option<(Vec<Vec<u8>>, Error)> {
    let mut acknowledged = Vec::new();
    for number in 0..40_u8 {
        let payload = vec![number; 3000];
        match log.append(payload.clone()).and_then(crate::Ticket::wait) {
            Ok(_) => acknowledged.push(payload),
            Err(error) => return Some((acknowledged, error)),
        }
    }
    None
}

/// Whatever was waiting when the log stopped gets the error.
#[test]
fn tickets_that_wait_get_the_error() {
    let disk = Disk::default();
    let log = open(&disk);
    let first = log.append(vec![1]).unwrap();
    first.wait().unwrap();
    disk.fail(Fault {
        operation: Operation::Sync,
        call: disk.calls("sync") + 2,
        is_lasting: true,
        kind: Some(ErrorKind::Other),
    });
    // Three groups fill a segment.
    let tickets: Vec<_> = (0..50).map(|_| log.append(vec![2; 9000])).collect();
    let answers = tickets
        .into_iter()
        .map(|ticket| ticket.and_then(crate::Ticket::wait));
    let answers: Vec<_> = answers.collect();
    // In order: once a group has no answer, none behind it has one.
    let answered = answers.iter().take_while(|answer| answer.is_ok()).count();
    assert!(answered < 10, "{answered}");
    for answer in &answers[answered..] {
        let error = answer.as_ref().unwrap_err();
        assert!(matches!(cause(error), Error::Sync { .. }), "{error}");
    }
}

#[test]
fn short_writes_are_continued() {
    let disk = Disk::default();
    disk.shorten(999);
    let log = open(&disk);
    let payloads: Vec<_> = (0..10_u8).map(|n| vec![n; 7000]).collect();
    for payload in &payloads {
        log.append(payload.clone()).unwrap().wait().unwrap();
    }
    assert_eq!(groups(&log, 1), payloads);
    log.close().unwrap();
    assert_eq!(groups(&open(&disk), 1), payloads);
}

/// The lock of the folder is gone, and both writers are alive: the old one acknowledges nothing
/// once the new one has opened, and what it writes is no part of the log.
#[test]
fn a_writer_with_an_old_epoch_acknowledges_nothing() {
    let disk = Disk::default();
    let old = open(&disk);
    old.append(b"first".to_vec()).unwrap().wait().unwrap();
    let refused = Log::open_on(disk.storage(), &options()).unwrap_err();
    assert!(matches!(refused, Error::Locked { .. }), "{refused}");
    assert!(
        refused.to_string().contains("in disk is in use"),
        "{refused}"
    );

    disk.break_lock();
    let (new, recovered) = Log::open_on(disk.storage(), &options()).unwrap();
    assert_eq!((recovered.epoch, recovered.last), (2, 1));
    let late = old.append(b"late".to_vec()).and_then(crate::Ticket::wait);
    let late = late.unwrap_err();
    assert!(
        matches!(cause(&late), Error::Fenced { own: 1, .. }),
        "{late}"
    );
    assert!(matches!(old.trim(2), Err(Error::Fenced { .. })));
    new.append(b"second".to_vec()).unwrap().wait().unwrap();
    assert_eq!(groups(&new, 1), [b"first".to_vec(), b"second".to_vec()]);
    drop(old);
    new.close().unwrap();
    let third = open(&disk);
    assert_eq!(groups(&third, 1), [b"first".to_vec(), b"second".to_vec()]);
}

/// A disk on which an older writer takes each prepared file just before it is removed.
#[derive(Debug)]
struct Taking(Arc<dyn Storage>);

impl Storage for Taking {
    fn place(&self) -> &Path {
        self.0.place()
    }

    fn lock(&self) -> io::Result<Box<dyn Any + Send>> {
        self.0.lock()
    }

    fn list(&self) -> io::Result<Vec<String>> {
        self.0.list()
    }

    fn exists(&self, name: &str) -> io::Result<bool> {
        self.0.exists(name)
    }

    fn create(&self, name: &str) -> io::Result<Box<dyn StorageFile>> {
        self.0.create(name)
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn StorageFile>> {
        self.0.open(name)
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.0.rename(from, to)
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        if name.starts_with("spare-") {
            self.0.remove(name)?;
        }
        self.0.remove(name)
    }

    fn sync_folder(&self) -> io::Result<()> {
        self.0.sync_folder()
    }
}

/// A writer opens the log while an older one, which is not fenced yet, takes a prepared file that
/// the newer one has listed.
#[test]
fn a_prepared_file_that_an_older_writer_takes_is_no_error() {
    let disk = Disk::default();
    let storage = disk.storage();
    drop(storage.create("spare-00000000000000000001-8").unwrap());
    let taking = Arc::new(Taking(storage));
    let (log, _) = Log::open_on(taking, &options()).unwrap();
    log.append(b"first".to_vec()).unwrap().wait().unwrap();
    assert_eq!(groups(&log, 1), [b"first".to_vec()]);
}

/// A fenced writer that begins another segment adds nothing to the log.
#[test]
fn segments_of_a_fenced_writer_do_not_count() {
    let disk = Disk::default();
    let old = open(&disk);
    old.append(vec![1; 100]).unwrap().wait().unwrap();
    disk.break_lock();
    let new = open(&disk);
    new.append(vec![2; 100]).unwrap().wait().unwrap();
    // More than a segment has.
    for _ in 0..3 {
        let _ = old.append(vec![3; 20_000]);
    }
    let _ = old.close();
    let stale = Segments::list(&*disk.storage()).unwrap();
    let of_old: Vec<Name> = stale
        .kept
        .iter()
        .copied()
        .filter(|n| n.epoch == 1)
        .collect();
    assert!(of_old.len() <= 1, "{of_old:?}");
    assert_eq!(groups(&new, 1), [vec![1; 100], vec![2; 100]]);
}

/// A writer that begins another segment after a newer one has removed its prepared file says that
/// it is fenced, and not that a file is missing.
#[test]
fn a_fenced_writer_without_its_prepared_segment_says_so() {
    for is_seal in [false, true] {
        let disk = Disk::default();
        let options = Options {
            segment_bytes: 2 * PAGE,
            ..options()
        };
        let (mut old, _) = Writer::open(disk.storage(), &options).unwrap();
        old.prepare();
        let mut done = Vec::new();
        // The segment is full behind its group.
        old.commit(&[vec![1]], &mut done).unwrap();
        disk.break_lock();
        // Prepared files are removed with the first segment of the newer writer.
        while disk.makers().len() < 2 {
            std::thread::yield_now();
        }
        let (_new, _) = Writer::open(disk.storage(), &options).unwrap();
        let next = if is_seal {
            old.seal()
        } else {
            old.commit(&[vec![2]], &mut done)
        };
        let error = next.unwrap_err();
        assert!(matches!(error, Error::Fenced { own: 1, .. }), "{error}");
        assert_eq!(done.len(), 1);
    }
}

/// A seal follows the last group without a further call, so that damage of the last group is known
/// as such.
#[test]
fn an_idle_log_is_sealed() {
    let disk = Disk::default();
    let quick = Options {
        seal_after: Duration::from_millis(1),
        ..options()
    };
    let (log, _) = Log::open_on(disk.storage(), &quick).unwrap();
    log.append(vec![1; 10]).unwrap().wait().unwrap();
    let name = Segments::list(&*disk.storage()).unwrap().kept[0];
    let is_sealed = || disk.content(&name.file())[2 * 4096..].starts_with(b"seal");
    let mut waits = 0..10_000;
    while !is_sealed() {
        assert!(waits.next().is_some(), "no seal after ten seconds");
        std::thread::sleep(Duration::from_millis(1));
    }
    let crashed = disk.after(End::Power, &mut Rng::new());
    crashed.edit(&name.file(), |bytes| bytes[4096..8192].fill(0));
    let error = Log::open_on(crashed.storage(), &options()).unwrap_err();
    assert!(matches!(error, Error::Damaged(_)), "{error}");
}

/// A panic of the log's thread is told to whoever waits, and by closing.
#[test]
fn a_panic_of_the_thread_is_told() {
    let disk = Disk::default();
    let log = open(&disk);
    log.append(b"first".to_vec()).unwrap().wait().unwrap();
    disk.after_look(|_| panic!("a fault of the program"));
    log.wait_durable(1).unwrap();
    let ticket = log.append(b"second".to_vec()).unwrap();
    let error = ticket.wait().unwrap_err();
    assert!(matches!(cause(&error), Error::Panicked), "{error}");
    let error = log.wait_durable(2).unwrap_err();
    assert!(matches!(cause(&error), Error::Panicked), "{error}");
    let error = log.append(b"third".to_vec()).and_then(crate::Ticket::wait);
    assert!(matches!(cause(&error.unwrap_err()), Error::Panicked));
    let error = log.close().unwrap_err();
    assert!(matches!(cause(&error), Error::Panicked), "{error}");
}

/// A reader that meets a segment which was trimmed meanwhile is told so.
#[test]
fn a_reader_behind_a_trim_is_told_so() {
    let disk = Disk::default();
    let options = Options {
        segment_bytes: 2 * PAGE,
        ..options()
    };
    let (log, _) = Log::open_on(disk.storage(), &options).unwrap();
    for number in 1..=4 {
        log.append(vec![number]).unwrap().wait().unwrap();
    }
    let mut frames = log.frames(1).unwrap();
    assert_eq!(frames.next().unwrap().unwrap().group, 1);
    assert_eq!(log.trim(4).unwrap(), 3);
    let error = frames.next().unwrap().unwrap_err();
    let told = matches!(error, Error::Trimmed { asked: 2, first: 4 });
    assert!(told, "{error}");
    assert!(frames.next().is_none());
}

/// A tail gives each group once, over ends of segments, however it is asked; what it has open stays
/// when it is trimmed.
#[test]
fn a_tail_follows_the_log() {
    for segment_pages in [2, 3, 8] {
        let disk = Disk::default();
        let options = Options {
            segment_bytes: segment_pages * PAGE,
            ..options()
        };
        let (log, _) = Log::open_on(disk.storage(), &options).unwrap();
        let mut tails: Vec<(u64, crate::Tail)> = vec![(1, log.tail(1).unwrap())];
        for number in 1..=60 {
            log.append(vec![number as u8]).unwrap().wait().unwrap();
            // From the next group on, which is not there.
            tails.push((number + 1, log.tail(number + 1).unwrap()));
            for (next, tail) in &mut tails {
                // Some are asked seldom.
                if *next % 3 == number % 3 || number == 60 {
                    while let Some(frame) = tail.next_group().unwrap() {
                        assert_eq!((frame.group, frame.payload), (*next, vec![*next as u8]));
                        *next += 1;
                    }
                }
            }
            if number == 30 {
                log.trim(29).unwrap();
            }
        }
        assert!(tails.iter().all(|(next, _)| *next == 61));
        let mut late = log.tail(61).unwrap();
        drop(log);
        assert!(late.next_group().unwrap().is_none());
        let again = Log::open_on(disk.storage(), &options).unwrap();
        assert_eq!(again.1.last, 60);
    }
}

/// A tail that is slower than the trimming says so.
#[test]
fn a_tail_behind_a_trim_is_told_so() {
    let disk = Disk::default();
    let options = Options {
        segment_bytes: 2 * PAGE,
        ..options()
    };
    let (log, _) = Log::open_on(disk.storage(), &options).unwrap();
    let mut tail = log.tail(1).unwrap();
    for number in 1..=4 {
        log.append(vec![number]).unwrap().wait().unwrap();
    }
    assert_eq!(log.trim(4).unwrap(), 3);
    let mut error = None;
    for _ in 0..4 {
        match tail.next_group() {
            Ok(Some(frame)) => assert_eq!(frame.group, 1),
            Ok(None) => {}
            Err(told) => error = Some(told),
        }
    }
    let error = error.unwrap();
    assert!(matches!(error, Error::Trimmed { first: 4, .. }), "{error}");
}

#[test]
fn groups_behind_a_number_are_trimmed() {
    let disk = Disk::default();
    let log = open(&disk);
    for number in 0..30_u8 {
        log.append(vec![number; 5000]).unwrap().wait().unwrap();
    }
    assert!(log.trim(20).unwrap() > 2);
    assert_eq!(log.trim(20).unwrap(), 0);
    let error = log.frames(1).unwrap_err();
    let Error::Trimmed { asked: 1, first } = error else {
        panic!("{error}");
    };
    assert!(first <= 20, "{first}");
    // The hash of the group before the first one stands in the segment's header.
    assert_eq!(log.first().unwrap(), first);
    let mut hash = Hash::default();
    for group in 1..=32 {
        if group <= 30 {
            hash = running(&hash, group, &vec![group as u8 - 1; 5000]);
        }
        let known = (group + 1 >= first && group <= 30).then_some(hash);
        assert_eq!(log.hash(group).unwrap(), known, "group {group}");
    }
    let found = groups(&log, 20);
    assert_eq!(found.len(), 11);
    assert_eq!(found[0], vec![19; 5000]);
    assert_eq!(groups(&log, 31), [[0; 0]; 0]);
    log.close().unwrap();
    let (log, recovered) = Log::open_on(disk.storage(), &options()).unwrap();
    assert_eq!((recovered.first, recovered.last), (first, 30));
    assert_eq!(groups(&log, 30), [vec![29; 5000]]);
}

#[test]
fn sizes_are_checked() {
    let disk = Disk::default();
    for (bytes, is_right) in [(0, false), (4096, false), (8192, true), (8193, false)] {
        let options = Options {
            segment_bytes: bytes,
            ..Options::default()
        };
        let opened = Log::open_on(disk.storage(), &options);
        assert_eq!(opened.is_ok(), is_right, "{bytes}");
        let Ok((log, _)) = opened else { continue };
        let most = 4096 - 80;
        log.append(vec![1; most]).unwrap().wait().unwrap();
        let error = log.append(vec![1; most + 1]).unwrap_err();
        assert!(matches!(error, Error::TooLarge { .. }), "{error}");
    }
}

/// A log can begin behind a snapshot.
#[test]
fn a_log_begins_where_it_is_told() {
    let disk = Disk::default();
    let start = Start {
        first: 1000.try_into().unwrap(),
        hash: [7; 32],
    };
    let options = Options { start, ..options() };
    let (log, recovered) = Log::open_on(disk.storage(), &options).unwrap();
    assert_eq!((recovered.first, recovered.last), (1000, 999));
    let durable = log.append(vec![1]).unwrap().wait().unwrap();
    let hash = crate::format::running(&[7; 32], 1000, &[1]);
    assert_eq!((durable.group, durable.hash), (1000, hash));
}

/// Writing zeros is not urgent: the thread that does it has no realtime priority, also where the
/// log's thread has one.
#[test]
fn segments_are_prepared_without_hurry() {
    let disk = Disk::default();
    let log = open(&disk);
    for number in 0..40_u8 {
        log.append(vec![number; 9000]).unwrap().wait().unwrap();
    }
    assert!(Segments::list(&*disk.storage()).unwrap().kept.len() > 4);
    assert!(!disk.is_urgent(), "{}", log.priority());
}

/// Three writers without a lock: the first two have claimed their epochs at once, so that the
/// second did not remove the first one's claim, and the third claims between two looks of the
/// first.
#[test]
fn a_claim_between_two_looks_is_seen() {
    let claim: fn(&Disk) = |disk| epoch::claim(disk, 0).map(drop).unwrap();
    let is_fenced = |disk: &Disk| matches!(epoch::check(disk, 1), Err(Error::Fenced { .. }));
    let disk = Disk::default();
    claim(&disk);
    assert!(!is_fenced(&disk));
    drop(disk.create(&format!("epoch-{:020}", 2)).unwrap());
    assert!(is_fenced(&disk));
    disk.after_look(claim);
    assert!(is_fenced(&disk), "the second writer has begun to read");

    // The same without the second.
    let disk = Disk::default();
    claim(&disk);
    disk.after_look(claim);
    assert!(is_fenced(&disk));
}

/// A group without a payload takes a page of the disk, and of the writer's memory.
#[test]
fn small_groups_fill_a_batch_by_their_frames() {
    let disk = Disk::default();
    let batch_bytes = 8 * PAGE as usize;
    let options = Options {
        segment_bytes: 256 * PAGE,
        batch_bytes,
        queue: 300,
        ..options()
    };
    let (log, _) = Log::open_on(disk.storage(), &options).unwrap();
    // The queue is full before the thread looks into it.
    let tickets = disk.held(|| {
        let append = |_| log.append(Vec::new()).unwrap();
        (0..300).map(append).collect::<Vec<_>>()
    });
    for ticket in tickets {
        ticket.wait().unwrap();
    }
    let largest = disk.largest();
    assert!(largest <= batch_bytes, "a write of {largest} bytes");
    assert_eq!(groups(&log, 1).len(), 300);
}

/// Holds the thread that gives an answer until the answer was read.
#[derive(Debug)]
struct Pause {
    woken: SyncSender<()>,
    read: Mutex<Receiver<()>>,
}

impl Wake for Pause {
    fn wake(self: Arc<Self>) {
        self.woken.send(()).unwrap();
        self.read.lock().unwrap().recv().unwrap();
    }
}

/// Whoever waits is told the cause, however quickly the answer is read.
#[test]
fn the_cause_is_known_before_a_ticket_ends() {
    let disk = Disk::default();
    let log = open(&disk);
    disk.fail(Fault {
        operation: Operation::Sync,
        call: disk.calls("sync"),
        is_lasting: true,
        kind: Some(ErrorKind::Other),
    });
    let (woken, wakes) = sync_channel(1);
    let (read, reads) = sync_channel(1);
    let read_lock = Mutex::new(reads);
    let waker = Waker::from(Arc::new(Pause {
        woken,
        read: read_lock,
    }));
    let mut ticket = disk.held(|| {
        let mut ticket = log.append(vec![1]).unwrap();
        let first = Pin::new(&mut ticket).poll(&mut Context::from_waker(&waker));
        assert!(first.is_pending());
        ticket
    });
    wakes.recv().unwrap();
    let answer = Pin::new(&mut ticket).poll(&mut Context::from_waker(Waker::noop()));
    read.send(()).unwrap();
    let Poll::Ready(Err(error)) = answer else {
        panic!("{answer:?}");
    };
    assert!(matches!(cause(&error), Error::Sync { .. }), "{error}");
}

/// A seal that begins a segment takes the prepared one: the next one is prepared again, and not
/// written with zeros by the log's thread while somebody waits for an answer.
#[test]
fn a_segment_is_prepared_behind_a_seal() {
    let disk = Disk::default();
    let options = Options {
        segment_bytes: 2 * PAGE,
        seal_after: Duration::from_millis(1),
        ..options()
    };
    let (log, _) = Log::open_on(disk.storage(), &options).unwrap();
    for number in 1..=3_u64 {
        log.append(vec![1]).unwrap().wait().unwrap();
        let is_sealed = || {
            let kept = Segments::list(&*disk.storage()).unwrap().kept;
            kept.last().is_some_and(|name| name.first > number)
        };
        let mut waits = 0..10_000;
        while !is_sealed() {
            assert!(waits.next().is_some(), "no seal after ten seconds");
            std::thread::sleep(Duration::from_millis(1));
        }
    }
    let makers = disk.makers();
    assert!(!makers.iter().any(|maker| maker == "log"), "{makers:?}");
}

/// Numbers end before 2^64 - 1, where two groups would have the same.
#[test]
fn each_group_has_its_own_number() {
    let disk = Disk::default();
    let start = Start {
        first: (u64::MAX - 2).try_into().unwrap(),
        hash: [0; 32],
    };
    let options = Options { start, ..options() };
    let (log, _) = Log::open_on(disk.storage(), &options).unwrap();
    for number in [u64::MAX - 2, u64::MAX - 1] {
        let durable = log.append(vec![1]).unwrap().wait().unwrap();
        assert_eq!(durable.group, number);
    }
    let error = log.append(vec![1]).unwrap_err();
    assert!(matches!(error, Error::NoNumber), "{error}");
    log.close().unwrap();
    let (log, recovered) = Log::open_on(disk.storage(), &options).unwrap();
    assert_eq!(recovered.last, u64::MAX - 1);
    assert_eq!(groups(&log, u64::MAX - 2).len(), 2);
    assert!(matches!(log.append(vec![1]), Err(Error::NoNumber)));
}

/// A queue takes memory for what it holds, not for what it may hold.
#[test]
fn any_queue_opens() {
    for queue in [0, 1, usize::MAX] {
        let disk = Disk::default();
        let options = Options { queue, ..options() };
        let opened = Log::open_on(disk.storage(), &options);
        let (log, _) = opened.unwrap();
        log.append(vec![1]).unwrap().wait().unwrap();
    }
}
