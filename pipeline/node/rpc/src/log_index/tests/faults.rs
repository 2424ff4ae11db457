//! Ends at every step, full disks, damaged files.

use std::io::ErrorKind;

use zkfabric_disk::{Disk, End, Fault, Operation};

use super::*;

fn chain(rng: &mut Rng) -> Chain {
    Chain::random(rng, 1, 260, 12)
}

/// The process or the power ends at any operation on the disk: the next process finds an index of
/// a part of the blocks, and goes on with it.
#[test]
fn an_end_at_any_step_leaves_a_part_of_the_index() {
    let mut rng = Rng::with_seed(1);
    let chain = chain(&mut rng);
    let disk = Disk::default();
    Made::open(&chain, disk.storage())
        .unwrap()
        .to(chain.last())
        .unwrap();
    let steps = disk.steps();
    let mut partial = 0;
    for end in [End::Kill, End::Power] {
        for step in (0..steps).step_by(7) {
            let disk = Disk::default();
            disk.end_after(step);
            let opened = Made::open(&chain, disk.storage());
            let stopped = opened.and_then(|mut index| {
                index.to(chain.last())?;
                Ok(index)
            });
            assert!(stopped.is_err(), "{step} of {steps}");
            drop(stopped);
            let disk = disk.after(end, &mut rng);
            let mut index = Made::open(&chain, disk.storage()).unwrap();
            partial += usize::from(index.sections() > 0);
            // A page that the power has taken is met by a search, or by whoever joins sections.
            while let Err(stopped) = index.check(&chain, &mut rng, 4) {
                let Stopped::Unread(IndexError::Damaged { .. }) = stopped else {
                    panic!("{stopped:?}");
                };
            }
            while let Err(error) = index.to(chain.last()) {
                assert!(matches!(error, IndexError::Damaged { .. }), "{error}");
            }
            index.check(&chain, &mut rng, 8).unwrap();
            let (_, covered) = index.find(&chain, 1..=chain.last(), &[]).unwrap();
            assert_eq!(covered, 260);
        }
    }
    assert!(partial > 40, "{partial}");
}

/// A disk that refuses an operation stops the index and no search; the index goes on later.
#[test]
fn an_index_goes_on_when_the_disk_does() {
    let mut rng = Rng::with_seed(2);
    let chain = chain(&mut rng);
    for operation in [
        Operation::Create,
        Operation::Write,
        Operation::Sync,
        Operation::Rename,
        Operation::SyncFolder,
    ] {
        for call in [0, 1, 5, 17] {
            let disk = Disk::default();
            disk.fail(Fault {
                operation,
                call,
                is_lasting: false,
                kind: Some(ErrorKind::StorageFull),
            });
            let mut index = Made::open(&chain, disk.storage()).unwrap();
            let error = index.to(chain.last()).unwrap_err();
            assert!(matches!(error, IndexError::File { .. }), "{error}");
            index.check(&chain, &mut rng, 5).unwrap();
            index.to(chain.last()).unwrap();
            index.check(&chain, &mut rng, 10).unwrap();
        }
    }
}

/// A byte that is wrong anywhere is met once, and what it was part of is made again: no log is
/// missing in an answer.
#[test]
fn a_damaged_section_is_made_again() {
    let mut rng = Rng::with_seed(3);
    let chain = chain(&mut rng);
    let disk = Disk::default();
    Made::open(&chain, disk.storage())
        .unwrap()
        .to(chain.last())
        .unwrap();
    let (mut met, mut at_start) = (0, 0);
    for _ in 0..100 {
        let disk = disk.after(End::Kill, &mut rng);
        let names = disk.storage().list().unwrap();
        let name = &names[rng.usize(..names.len())];
        let mut index = None;
        if rng.bool() {
            index = Some(Made::open(&chain, disk.storage()).unwrap());
        }
        disk.edit(name, |bytes| match rng.u8(..4) {
            0 => bytes.truncate(rng.usize(..bytes.len())),
            1 => {
                // A page in the place of another.
                let pages = bytes.len() / 4096;
                let (from, to) = (rng.usize(..pages), rng.usize(..pages));
                bytes.copy_within(from * 4096..(from + 1) * 4096, to * 4096);
            }
            _ => {
                let at = rng.usize(..bytes.len());
                bytes[at] ^= 1 << rng.u8(..8);
            }
        });
        let mut index = match index {
            Some(index) => index,
            None => {
                let index = Made::open(&chain, disk.storage()).unwrap();
                at_start += usize::from(!disk.storage().exists(name).unwrap());
                index
            }
        };
        for _ in 0..10 {
            match index.check(&chain, &mut rng, 10) {
                Ok(_) => {}
                Err(Stopped::Unread(IndexError::Damaged { .. })) => met += 1,
                Err(stopped) => panic!("{stopped:?}"),
            }
        }
        while let Err(error) = index.to(chain.last()) {
            assert!(matches!(error, IndexError::Damaged { .. }), "{error}");
        }
        index.check(&chain, &mut rng, 10).unwrap();
    }
    assert!(met > 15 && at_start > 6, "{met} {at_start}");
}
