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

fn handed<T>(item: T, bytes: u64) -> WorkItem<T> {
    WorkItem { item, bytes }
}

#[test]
fn the_next_is_made_beside_the_work() {
    let room = Room::new(cut(100), 1);
    let (made, make) = channel();
    let make = Mutex::new(make);
    let done = Mutex::new(Vec::new());
    let work = |item| {
        // The first two items end only after the next one was made.
        if item < 2 {
            let next = make.lock().unwrap().recv_timeout(LONG);
            assert_eq!(next, Ok(item + 1));
        }
        done.lock().unwrap().push(item);
        Ok(())
    };
    let end = run(1, &room, work, |hand| {
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
    assert_eq!(*done.lock().unwrap(), [0, 1, 2]);
}

#[test]
fn without_another_device_all_is_done_in_turns_on_one_thread() {
    let room = Room::new(cut(100), 1);
    let caller = thread::current().id();
    let order = Mutex::new(Vec::new());
    let say = |what: &'static str, item: usize| order.lock().unwrap().push((what, item));
    let work = |item| {
        assert_eq!(thread::current().id(), caller);
        say("work", item);
        Ok(())
    };
    run(0, &room, work, |hand| {
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
    let room = Room::new(cut(100), 1);
    let (free, freed) = channel::<()>();
    let (grown, growing) = channel();
    let freed = Mutex::new(freed);
    let work = |item| {
        if item == 0 {
            freed.lock().unwrap().recv_timeout(LONG).unwrap();
        }
        Ok(())
    };
    run(1, &room, work, |hand| {
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
    let room = Room::new(cut(100), 1);
    let (free, freed) = channel::<()>();
    let (given, giving) = channel();
    let freed = Mutex::new(freed);
    let work = |_| {
        freed.lock().unwrap().recv_timeout(LONG).unwrap();
        Ok(())
    };
    thread::scope(|scope| {
        let room = &room;
        scope.spawn(|| {
            run(1, room, work, |hand| {
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

/// Two workers have two shards in work, which end in any order, and share twice the memory.
#[test]
fn several_are_in_work() {
    let room = Room::new(cut(100), 2);
    let channels = [(); 2].map(|()| channel::<()>());
    let (free, freed): (Vec<_>, Vec<_>) = channels.into_iter().unzip();
    let freed: Vec<_> = freed.into_iter().map(Mutex::new).collect();
    let (begun, beginning) = channel();
    let ended = Mutex::new(Vec::new());
    let work = |item: usize| {
        begun.send(item).unwrap();
        if let Some(freed) = freed.get(item) {
            freed.lock().unwrap().recv_timeout(LONG).unwrap();
        }
        ended.lock().unwrap().push(item);
        Ok(())
    };
    run(2, &room, work, |hand| {
        hand(handed(0, 90))?;
        room.grows(&columns(100));
        hand(handed(1, 80))?;
        for _ in 0..2 {
            beginning.recv_timeout(LONG).unwrap();
        }
        // The third may grow to the 30 bytes that two shards in work leave.
        room.grows(&columns(30));
        thread::scope(|scope| {
            let (grown, growing) = channel();
            let room = &room;
            scope.spawn(move || {
                room.grows(&columns(32));
                grown.send(()).unwrap();
            });
            let none = growing.recv_timeout(SHORT);
            assert_eq!(none, Err(RecvTimeoutError::Timeout));
            free[1].send(()).unwrap();
            growing.recv_timeout(LONG).unwrap();
        });
        hand(handed(2, 10))?;
        assert_eq!(beginning.recv_timeout(LONG), Ok(2));
        free[0].send(()).unwrap();
        Ok(())
    })
    .unwrap();
    let ended = ended.into_inner().unwrap();
    assert_eq!((ended.first(), ended.len()), (Some(&1), 3));
}

/// Workers that are left go on with what they have, and take nothing new.
#[test]
fn an_error_of_one_worker_ends_what_is_made() {
    let room = Room::new(cut(100), 2);
    let done = Mutex::new(Vec::new());
    let work = |item| {
        if item == 1 {
            return Err(wrong("work"));
        }
        thread::sleep(SHORT);
        done.lock().unwrap().push(item);
        Ok(())
    };
    let result = run::<_, ()>(2, &room, work, |hand| {
        for item in 0..9 {
            hand(handed(item, 10))?;
        }
        Ok(())
    });
    assert_eq!(named(result), "work");
    assert_eq!(*done.lock().unwrap(), [0]);
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
    for workers in 0..3 {
        let room = Room::new(cut(100), workers);
        let mut made = 0;
        let result = run::<_, ()>(
            workers,
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
    for workers in 0..3 {
        let room = Room::new(cut(100), workers);
        let done = Mutex::new(Vec::new());
        let work = |item: u32| {
            thread::sleep(SHORT * (item + 1));
            done.lock().unwrap().push(item);
            Ok(())
        };
        let result = run::<_, ()>(workers, &room, work, |hand| {
            hand(handed(0, 10))?;
            hand(handed(1, 10))?;
            Err(wrong("make"))
        });
        assert_eq!(named(result), "make");
        assert_eq!(*done.lock().unwrap(), [0, 1]);
    }
}

#[test]
fn a_panic_of_either_side_ends_both() {
    let caught = |in_work: bool| {
        let room = Room::new(cut(100), 1);
        std::panic::catch_unwind(core::panic::AssertUnwindSafe(|| {
            let work = |_| {
                assert!(!in_work, "in the work");
                Ok(())
            };
            run(1, &room, work, |hand| {
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
