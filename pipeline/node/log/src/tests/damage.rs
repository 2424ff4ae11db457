//! Pages of zeros and changed bits: what is damage, and what a torn tail.

use fastrand::Rng;
use zkfabric_disk::{Disk, End};

use super::model::{Model, Step, options, steps};
use crate::error::{Damage, Error};
use crate::format::{Name, PAGE};
use crate::frames::Frames;
use crate::options::Options;
use crate::segments::Segments;
use crate::writer::{Recovered, Writer};

const PAGE_BYTES: usize = PAGE as usize;

/// Opens a log and reads all of it; returns what opening found and the number of groups.
fn read(disk: &Disk, options: &Options) -> Result<(Recovered, u64), Error> {
    let (_, recovered) = Writer::open(disk.storage(), options)?;
    let frames = Frames::new(disk.storage(), recovered.first, recovered.last)?;
    let mut groups = 0;
    for frame in frames {
        frame?;
        groups += 1;
    }
    Ok((recovered, groups))
}

fn damage(result: Result<(Recovered, u64), Error>) -> Damage {
    match result.unwrap_err() {
        Error::Damaged(damage) => *damage,
        other => panic!("{other}"),
    }
}

/// Returns a copy of the disk with a change in a file.
fn edited(disk: &Disk, name: Name, edit: impl FnOnce(&mut Vec<u8>)) -> Disk {
    let copy = disk.after(End::Kill, &mut Rng::with_seed(0));
    copy.edit(&name.file(), edit);
    copy
}

fn kept(disk: &Disk) -> Vec<Name> {
    Segments::list(&*disk.storage()).unwrap().kept
}

/// A log whose last group is not sealed, or whose writer has sealed it.
fn log(is_sealed: bool) -> (Disk, u64) {
    let disk = Disk::default();
    let mut model = Model::new(3);
    let mut writer = model.run(&disk, &steps()).unwrap();
    if is_sealed {
        writer.seal().unwrap();
    }
    (disk, model.acknowledged)
}

/// A page of zeros anywhere in a sealed log is an error that says where.
#[test]
fn a_page_of_zeros_in_the_middle_is_damage() {
    let (disk, last) = log(true);
    let whole = read(&disk.after(End::Kill, &mut Rng::new()), &options()).unwrap();
    let groups = whole.1;
    let (mut pages, mut later) = (0, 0);
    for name in kept(&disk) {
        let content = disk.content(&name.file());
        for (page, bytes) in content.chunks(PAGE_BYTES).enumerate() {
            if bytes.iter().all(|byte| *byte == 0) {
                continue;
            }
            let at = page * PAGE_BYTES;
            let changed = edited(&disk, name, |bytes| bytes[at..at + PAGE_BYTES].fill(0));
            let is_seal = bytes.starts_with(b"seal");
            if is_seal && name == *kept(&disk).last().unwrap() {
                // Without its seal the last group stands as it did before.
                let (recovered, found) = read(&changed, &options()).unwrap();
                assert_eq!((recovered.last, found), (last, groups));
                continue;
            }
            let found = damage(read(&changed, &options()));
            assert_eq!(found.segment, name.file());
            assert!(found.offset <= at as u64, "{found}");
            assert!((name.first..=last).contains(&found.group), "{found}");
            later += u32::from(found.later.is_some());
            pages += 1;
        }
    }
    assert!(pages > 10 && later > 0, "{pages} {later}");
}

/// Any changed bit is noticed, or changes nothing that a caller sees.
#[test]
fn a_changed_bit_changes_no_group() {
    let (disk, last) = log(true);
    let (_, groups) = read(&disk.after(End::Kill, &mut Rng::new()), &options()).unwrap();
    let mut rng = Rng::with_seed(5);
    let mut noticed = 0;
    for name in kept(&disk) {
        let length = disk.content(&name.file()).len();
        for _ in 0..150 {
            let bit = rng.usize(..8 * length);
            let changed = edited(&disk, name, |bytes| bytes[bit / 8] ^= 1 << (bit % 8));
            match read(&changed, &options()) {
                // Padding, unused pages, or the last seal.
                Ok((recovered, found)) => {
                    assert_eq!((recovered.last, found), (last, groups), "bit {bit}");
                }
                Err(Error::Damaged(_)) => noticed += 1,
                Err(other) => panic!("{other}"),
            }
        }
    }
    assert!(noticed > 100, "{noticed}");
}

/// Without a seal, a page of zeros inside of the last write is a torn tail, which opening reports;
/// who knows the group from elsewhere gets an error.
#[test]
fn a_page_of_zeros_in_the_last_write_is_cut_and_reported() {
    let disk = Disk::default();
    let mut model = Model::new(4);
    let steps = [
        Step::Commit(vec![5000, 100]),
        Step::Commit(vec![50, 7000, 60]),
    ];
    drop(model.run(&disk, &steps).unwrap());
    let name = kept(&disk)[0];
    // Groups 1 and 2 have three pages behind the header, groups 3 to 5 have four more.
    let groups = [1, 1, 2, 3, 4, 4, 5];
    for (page, group) in (1..).zip(groups) {
        let at = page * PAGE_BYTES;
        let zero = |bytes: &mut Vec<u8>| bytes[at..at + PAGE_BYTES].fill(0);
        let changed = edited(&disk, name, zero);
        if group < 3 {
            let found = damage(read(&changed, &options()));
            assert_eq!((found.group, found.later), (group, Some(4 * PAGE)));
            let text = found.to_string();
            assert!(text.contains("shows that the group was durable"), "{text}");
            continue;
        }
        let (recovered, found) = read(&changed, &options()).unwrap();
        assert_eq!((recovered.last, found), (group - 1, group - 1));
        let cut = recovered.cut;
        if group == 5 {
            // Nothing is left of the last group.
            assert_eq!(cut, None);
        } else {
            assert_eq!(cut.unwrap().group, group);
        }
        let known = Options {
            at_least: 5,
            ..options()
        };
        let changed = edited(&disk, name, zero);
        let error = read(&changed, &known).unwrap_err();
        assert!(
            matches!(error, Error::EndsEarly { expected: 5, got, .. } if got == group - 1),
            "{error}"
        );
    }
}

/// A tail is cut once; the next opening finds nothing to cut.
#[test]
fn a_cut_tail_is_gone() {
    let disk = Disk::default();
    let mut model = Model::new(4);
    drop(model.run(&disk, &[Step::Commit(vec![5000])]).unwrap());
    let name = kept(&disk)[0];
    let torn = edited(&disk, name, |bytes| bytes[PAGE_BYTES + 100] ^= 1);
    assert!(read(&torn, &options()).unwrap().0.cut.is_some());
    let (recovered, groups) = read(&torn, &options()).unwrap();
    assert_eq!((recovered.cut, recovered.last, groups), (None, 0, 0));
}

#[test]
fn a_missing_segment_is_damage() {
    let (disk, _) = log(true);
    let names = kept(&disk);
    assert!(names.len() > 2, "{names:?}");
    for (at, name) in names.iter().enumerate().skip(1) {
        let copy = disk.after(End::Kill, &mut Rng::new());
        copy.storage().remove(&name.file()).unwrap();
        if at + 1 == names.len() {
            // Nothing tells of the last segment but who knows its groups.
            let known = Options {
                at_least: name.first,
                ..options()
            };
            let error = read(&copy, &known).unwrap_err();
            assert!(matches!(error, Error::EndsEarly { .. }), "{error}");
        } else {
            assert_eq!(damage(read(&copy, &options())).group, name.first);
        }
    }
}

/// Two logs whose groups have the same numbers: a segment of the other one does not fit.
#[test]
fn a_segment_of_another_log_is_damage() {
    let (disk, _) = log(true);
    let other = Disk::default();
    Model::new(9).run(&other, &steps()).unwrap();
    let name = kept(&disk)[1];
    let foreign = other.content(&name.file());
    let changed = edited(&disk, name, |bytes| *bytes = foreign);
    let found = damage(read(&changed, &options()));
    assert_eq!((found.segment, found.offset), (name.file(), 0));
    assert_eq!(found.what, "the running hash before the segment");
}

/// A payload that repeats a frame of an earlier log byte for byte, with a later durable group, does
/// not turn a torn tail into damage.
#[test]
fn a_payload_that_looks_like_a_frame_proves_nothing() {
    let other = Disk::default();
    let mut model = Model::new(1);
    let commits = [Step::Commit(vec![10]), Step::Commit(vec![10]), Step::Seal];
    drop(model.run(&other, &commits).unwrap());
    let content = other.content(&kept(&other)[0].file());
    // Behind 80 bytes of header, so that the frames begin at pages.
    let forged = [
        &vec![1; PAGE_BYTES - 80],
        &content[PAGE_BYTES..4 * PAGE_BYTES],
    ]
    .concat();

    let disk = Disk::default();
    let (mut writer, _) = Writer::open(disk.storage(), &options()).unwrap();
    writer.commit(&[forged], &mut Vec::new()).unwrap();
    drop(writer);
    let name = kept(&disk)[0];
    assert_eq!(&disk.content(&name.file())[2 * PAGE_BYTES..][..4], b"grup");
    let torn = edited(&disk, name, |bytes| bytes[PAGE_BYTES..][..80].fill(0));
    let (recovered, _) = read(&torn, &options()).unwrap();
    assert_eq!((recovered.last, recovered.cut.unwrap().group), (0, 1));
}

/// A segment that is longer than one can be is told at once, not read to its end.
#[test]
fn a_segment_with_a_hole_of_any_size_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let options = options();
    let (log, _) = crate::Log::open(folder.path(), &options).unwrap();
    log.append(vec![1; 100]).unwrap().wait().unwrap();
    drop(log);
    let storage = crate::storage::Folder::new(folder.path()).unwrap();
    let last = Segments::list(&storage).unwrap().kept.pop().unwrap();
    let mut file = std::fs::OpenOptions::new();
    let file = file.write(true).open(folder.path().join(last.file()));
    file.unwrap().set_len(1 << 42).unwrap();
    let error = crate::Log::open(folder.path(), &options).unwrap_err();
    let Error::Damaged(damage) = error else {
        panic!("{error}");
    };
    assert_eq!(damage.what, "the most bytes of a segment");
}
