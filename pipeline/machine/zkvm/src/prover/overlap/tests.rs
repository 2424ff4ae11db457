//! Concurrency is shown by waiting: if two steps do not overlap, the wait times out.

use super::*;
use crate::prover::memory::shard_bytes;
use core::time::Duration;
use std::sync::mpsc::{RecvTimeoutError, channel};
use zkfabric_verifier::proof::Hash;

/// Longer than any step takes.
const LONG: Duration = Duration::from_secs(60);
/// Long enough to see that nothing arrives.
const SHORT: Duration = Duration::from_millis(50);

fn cut(memory: u64) -> Cut {
    Cut {
        segment: 1,
        memory,
        log_stack: 8,
        hash: Hash::Keccak,
        profiled: false,
    }
}

/// Returns a size whose columns take this many bytes.
fn columns(bytes: u64) -> ShardSize {
    let size = ShardSize {
        bytes: bytes
            / columns_bytes(&ShardSize {
                bytes: 1,
                ..ShardSize::default()
            }),
        ..ShardSize::default()
    };
    assert_eq!((columns_bytes(&size), shard_bytes(&size)), (bytes, bytes));
    size
}

fn handed(item: usize, bytes: u64) -> WorkItem<usize> {
    WorkItem { item, bytes }
}

#[test]
fn the_next_is_made_beside_the_work() {
    let room = Room::new(cut(100));
    let (made, make) = channel();
    let mut done = Vec::new();
    let order = &mut done;
    let work = move |item| {
        // The first two items end only after the next one was made.
        if item < 2 {
            let next = make.recv_timeout(LONG);
            assert_eq!(next, Ok(item + 1));
        }
        order.push(item);
        Ok(())
    };
    let end = run(true, &room, work, |hand| {
        for item in 0..3 {
            room.grows(&columns(50));
            if item > 0 {
                made.send(item).unwrap();
            }
            hand(handed(item, 50))?;
        }
        Ok("end")
    });
    assert_eq!(end.unwrap(), "end");
    assert_eq!(done, [0, 1, 2]);
}

#[test]
fn without_another_device_all_is_done_in_turns_on_one_thread() {
    let room = Room::new(cut(100));
    let caller = thread::current().id();
    let order = Mutex::new(Vec::new());
    let say = |what: &'static str, item: usize| order.lock().unwrap().push((what, item));
    let work = |item| {
        assert_eq!(thread::current().id(), caller);
        say("work", item);
        Ok(())
    };
    run(false, &room, work, |hand| {
        for item in 0..2 {
            // No other shard is held.
            room.grows(&columns(100));
            say("make", item);
            hand(handed(item, 100))?;
        }
        Ok(())
    })
    .unwrap();
    let expected = [("make", 0), ("work", 0), ("make", 1), ("work", 1)];
    assert_eq!(*order.lock().unwrap(), expected);
}

/// The growing shard takes the memory that the shard in work leaves, and no byte more.
#[test]
fn both_shards_are_counted() {
    let room = Room::new(cut(100));
    let (free, freed) = channel::<()>();
    let (grown, growing) = channel();
    let work = move |item| {
        if item == 0 {
            freed.recv_timeout(LONG).unwrap();
        }
        Ok(())
    };
    run(true, &room, work, |hand| {
        hand(handed(0, 60))?;
        thread::scope(|scope| {
            let room = &room;
            scope.spawn(move || {
                room.grows(&columns(40));
                grown.send(40).unwrap();
                room.grows(&columns(42));
                grown.send(42).unwrap();
            });
            assert_eq!(growing.recv_timeout(LONG), Ok(40));
            assert_eq!(growing.recv_timeout(SHORT), Err(RecvTimeoutError::Timeout));
            free.send(()).unwrap();
            assert_eq!(growing.recv_timeout(LONG), Ok(42));
        });
        Ok(())
    })
    .unwrap();
}

/// No third shard is begun: a finished shard waits until the shard in work is done.
#[test]
fn one_waits_at_most() {
    let room = Room::new(cut(100));
    let (free, freed) = channel::<()>();
    let (given, giving) = channel();
    let work = move |_| {
        freed.recv_timeout(LONG).unwrap();
        Ok(())
    };
    thread::scope(|scope| {
        let room = &room;
        scope.spawn(move || {
            run(true, room, work, |hand| {
                for item in 0..3 {
                    hand(handed(item, 10))?;
                    given.send(item).unwrap();
                }
                Ok(())
            })
            .unwrap();
        });
        for item in 0..3 {
            assert_eq!(giving.recv_timeout(LONG), Ok(item));
            assert!(giving.recv_timeout(SHORT).is_err());
            free.send(()).unwrap();
        }
    });
}

fn wrong(what: &'static str) -> ZkvmError {
    ZkvmError::Internal(what)
}

fn named<T: core::fmt::Debug>(result: Result<T, ZkvmError>) -> &'static str {
    match result {
        Err(ZkvmError::Internal(name)) => name,
        other => panic!("{other:?}"),
    }
}

/// Of two errors, the one that comes first in turns is reported.
#[test]
fn an_error_of_the_work_ends_what_is_made() {
    for beside in [false, true] {
        let room = Room::new(cut(100));
        let mut made = 0;
        let result = run::<_, ()>(
            beside,
            &room,
            |_| Err(wrong("work")),
            |hand| {
                // There is no room until the first shard ends.
                loop {
                    room.check()?;
                    room.grows(&columns(100));
                    hand(handed(made, 100))?;
                    made += 1;
                    assert!(made < 3, "it goes on");
                }
            },
        );
        assert_eq!(named(result), "work");
    }
}

#[test]
fn an_error_of_what_is_made_leaves_the_work_done() {
    for beside in [false, true] {
        let room = Room::new(cut(100));
        let mut done = Vec::new();
        let work = |item| {
            thread::sleep(SHORT);
            done.push(item);
            Ok(())
        };
        let result = run::<_, ()>(beside, &room, work, |hand| {
            hand(handed(0, 10))?;
            hand(handed(1, 10))?;
            Err(wrong("make"))
        });
        assert_eq!(named(result), "make");
        assert_eq!(done, [0, 1]);
    }
}

#[test]
fn a_panic_of_either_side_ends_both() {
    let caught = |in_work: bool| {
        let room = Room::new(cut(100));
        std::panic::catch_unwind(core::panic::AssertUnwindSafe(|| {
            let work = |_| {
                assert!(!in_work, "in the work");
                Ok(())
            };
            run(true, &room, work, |hand| {
                hand(handed(0, 100))?;
                room.grows(&columns(100));
                assert!(in_work, "in what is made");
                hand(handed(1, 100))
            })
        }))
    };
    for (in_work, expected) in [(true, "in the work"), (false, "in what is made")] {
        let panic = caught(in_work).unwrap_err();
        assert_eq!(panic.downcast_ref::<&str>(), Some(&expected));
    }
}
