//! Tests of the segments of blocks.

use std::cell::Cell;
use std::fs;
use std::thread::ScopedJoinHandle;
use std::time::Duration;

use fastrand::Rng;
use zkfabric_disk::{Disk, Fault, Operation};

use super::*;

/// Bytes after which a segment takes no block.
const SEGMENT: u64 = 4000;

fn content(number: u64, part: u64) -> Vec<u8> {
    let mut rng = Rng::with_seed(number * 3 + part);
    let bytes = rng.usize(..400);
    std::iter::repeat_with(|| rng.u8(..)).take(bytes).collect()
}

fn append(blocks: &Blocks, number: u64) -> Result<(), BlocksError> {
    let [block, transactions, receipts] = [0, 1, 2].map(|part| content(number, part));
    let record = Record {
        block: &block,
        transactions: &transactions,
        receipts: &receipts,
    };
    blocks.append(number, &record)
}

fn open(folder: &Path) -> (Blocks, Option<Cut>) {
    Blocks::open(folder, SEGMENT).unwrap()
}

/// Returns blocks 10 to 69 in several segments.
fn filled() -> tempfile::TempDir {
    let folder = crate::scratch::folder();
    let (blocks, _) = open(folder.path());
    for number in 10..70 {
        append(&blocks, number).unwrap();
    }
    blocks.sync().unwrap();
    folder
}

fn check(blocks: &Blocks, number: u64) {
    let parts = [Part::Block, Part::Transactions, Part::Receipts];
    for (part, index) in parts.into_iter().zip(0..) {
        let read = blocks.read(number, part).unwrap();
        assert_eq!(read, Some(content(number, index)), "{number} {part:?}");
    }
}

/// Returns the segments' first blocks.
fn firsts(folder: &Path) -> Vec<u64> {
    segment::list(&Folder::new(folder).unwrap()).unwrap()
}

#[test]
fn blocks_are_read_as_they_were_appended() {
    let folder = crate::scratch::folder();
    let (blocks, _) = open(folder.path());
    assert_eq!(blocks.range(), None);
    assert_eq!(blocks.read(0, Part::Block).unwrap(), None);
    for number in 10..70 {
        append(&blocks, number).unwrap();
        check(&blocks, 10 + number % (number - 9));
        assert_eq!(blocks.range(), Some((10, number)));
    }
    let error = append(&blocks, 69).unwrap_err();
    assert!(matches!(
        error,
        BlocksError::Order {
            expected: 70,
            got: 69
        }
    ));
    let error = Blocks::open(folder.path(), SEGMENT).unwrap_err();
    assert!(matches!(error, BlocksError::Locked { .. }), "{error}");
    drop(blocks);
    assert!(firsts(folder.path()).len() > 5);

    let (blocks, cut) = open(folder.path());
    assert_eq!((blocks.range(), cut), (Some((10, 69)), None));
    for number in 10..70 {
        check(&blocks, number);
    }
    assert_eq!(blocks.read(9, Part::Block).unwrap(), None);
    assert_eq!(blocks.read(70, Part::Block).unwrap(), None);
    append(&blocks, 70).unwrap();
    check(&blocks, 70);
}

#[test]
fn a_torn_tail_is_cut_wherever_it_ends() {
    let folder = filled();
    let first = *firsts(folder.path()).last().unwrap();
    let path = folder.path().join(segment::name(first));
    let whole = fs::read(&path).unwrap();
    for length in (0..whole.len()).rev().step_by(61) {
        fs::write(&path, &whole[..length]).unwrap();
        let (blocks, cut) = open(folder.path());
        let last = blocks.range().unwrap().1;
        assert!(last < 69 && last + 1 >= first);
        if let Some(cut) = cut {
            assert_eq!(cut.offset + cut.bytes, length as u64);
        }
        check(&blocks, last);
        append(&blocks, last + 1).unwrap();
        check(&blocks, last + 1);
    }
}

#[test]
fn a_wrong_record_before_a_whole_one_is_told() {
    let folder = filled();
    let first = *firsts(folder.path()).last().unwrap();
    let path = folder.path().join(segment::name(first));
    let whole = fs::read(&path).unwrap();
    for at in [3, 18, 26, 34, 40, 50, 70] {
        let mut damaged = whole.clone();
        damaged[at] ^= 4;
        fs::write(&path, damaged).unwrap();
        let error = Blocks::open(folder.path(), SEGMENT).unwrap_err();
        let BlocksError::Damaged { number, reason, .. } = error else {
            panic!("{error}");
        };
        assert_eq!(number, first, "{reason}");
        assert!(reason.contains("stands behind it"), "{reason}");
    }
}

/// A transaction holds the bytes of a record, and its own record is torn.
#[test]
fn a_record_inside_of_a_transaction_is_no_record() {
    let folder = crate::scratch::folder();
    let (blocks, _) = open(folder.path());
    append(&blocks, 1).unwrap();
    let head = Head::new(3, [b"", b"", b""]).unwrap();
    let guesses = (0..50_u64).flat_map(|salt| head.encode(salt));
    let transactions: Vec<u8> = guesses.chain([0; 100]).collect();
    let record = Record {
        block: b"block",
        transactions: &transactions,
        receipts: b"receipts",
    };
    blocks.append(2, &record).unwrap();
    drop(blocks);
    let path = folder.path().join(segment::name(1));
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() - 50]).unwrap();
    let (blocks, cut) = open(folder.path());
    assert!(cut.is_some());
    assert_eq!(blocks.range(), Some((1, 1)));
}

#[test]
fn damage_in_a_full_segment_is_told_by_the_blocks_it_hits() {
    let folder = filled();
    let first = firsts(folder.path())[1];
    let path = folder.path().join(segment::name(first));
    let whole = fs::read(&path).unwrap();
    let mut rng = Rng::with_seed(3);
    let (mut wrong, mut right) = (0, 0);
    for _ in 0..40 {
        let mut damaged = whole.clone();
        let at = rng.usize(..damaged.len());
        damaged[at] ^= 1 << rng.u8(..8);
        fs::write(&path, damaged).unwrap();
        let (blocks, cut) = open(folder.path());
        assert_eq!(cut, None);
        for number in first..firsts(folder.path())[2] {
            match blocks.read(number, Part::Receipts) {
                Ok(read) => {
                    assert_eq!(read, Some(content(number, 2)));
                    right += 1;
                }
                Err(BlocksError::Damaged { number: told, .. }) => {
                    assert_eq!(told, number);
                    wrong += 1;
                }
                Err(error) => panic!("{error}"),
            }
        }
    }
    assert!(wrong > 5 && right > 100, "{wrong} {right}");
}

#[test]
fn offsets_of_a_full_segment_are_made_again() {
    let folder = filled();
    let first = firsts(folder.path())[1];
    let path = folder.path().join(segment::offsets_name(first));
    let whole = fs::read(&path).unwrap();
    let (blocks, _) = open(folder.path());
    fs::remove_file(&path).unwrap();
    check(&blocks, first + 2);
    assert_eq!(fs::read(&path).unwrap(), whole);
    fs::write(&path, &whole[..9]).unwrap();
    check(&blocks, first + 2);
    assert_eq!(fs::read(&path).unwrap(), whole);
    // Offsets of other records, and of nothing.
    for wrong in [36_u64, u64::MAX, 37] {
        let mut offsets = whole.clone();
        offsets[16..24].copy_from_slice(&wrong.to_le_bytes());
        fs::write(&path, offsets).unwrap();
        check(&blocks, first + 2);
        assert_eq!(fs::read(&path).unwrap(), whole);
    }
}

/// Blocks behind a number go with their segments, and others take their places.
#[test]
fn blocks_behind_a_number_are_cut() {
    let folder = filled();
    let mut next = 70;
    for newest in [69, 68, 41, 40, 10] {
        let (blocks, _) = open(folder.path());
        assert_eq!(blocks.cut(newest).unwrap(), next - 1 - newest);
        assert_eq!(blocks.range(), Some((10, newest)));
        assert_eq!(blocks.read(newest + 1, Part::Block).unwrap(), None);
        check(&blocks, newest);
        append(&blocks, newest + 1).unwrap();
        next = newest + 2;
        drop(blocks);
        let (blocks, cut) = open(folder.path());
        assert_eq!((blocks.range(), cut), (Some((10, newest + 1)), None));
        for number in 10..next {
            check(&blocks, number);
        }
    }
}

/// A block is written once more only as it is.
#[test]
fn a_block_is_repeated_as_it_is() {
    let folder = filled();
    let (blocks, _) = open(folder.path());
    let parts = |number| [0, 1, 2].map(|part| content(number, part));
    for number in [10, 69] {
        let [block, transactions, receipts] = parts(number);
        let mut record = Record {
            block: &block,
            transactions: &transactions,
            receipts: &receipts,
        };
        blocks.repeat(number, &record).unwrap();
        check(&blocks, number);
        record.receipts = b"other";
        let error = blocks.repeat(number, &record).unwrap_err();
        assert!(matches!(error, BlocksError::Other { number: got } if got == number));
    }
    assert_eq!(blocks.range(), Some((10, 69)));
}

/// Any bytes of a part are those of the whole one, and there are none behind its end.
#[test]
fn bytes_of_a_part_are_read_alone() {
    let folder = filled();
    let (blocks, _) = open(folder.path());
    let mut rng = Rng::with_seed(9);
    for number in 10..70 {
        let part = [Part::Block, Part::Transactions, Part::Receipts][rng.usize(..3)];
        let whole = content(number, part as u64);
        let to = rng.usize(..=whole.len());
        let from = rng.usize(..=to);
        let span = from as u32..to as u32;
        let read = blocks.read_span(number, part, &span).unwrap();
        assert_eq!(read.as_deref(), Some(&whole[from..to]));
        let behind = span.start..whole.len() as u32 + 1;
        let error = blocks.read_span(number, part, &behind).unwrap_err();
        assert!(matches!(error, BlocksError::Damaged { number: got, .. } if got == number));
    }
    assert_eq!(blocks.read_span(70, Part::Block, &(0..0)).unwrap(), None);
}

/// A record of three mebibytes and a bit.
fn large(number: u64) -> Vec<u8> {
    let mut rng = Rng::with_seed(number);
    std::iter::repeat_with(|| rng.u8(..))
        .take((3 << 20) + 5)
        .collect()
}

fn append_large(
    blocks: &Blocks,
    number: u64,
    is_awaited: impl Fn() -> bool,
) -> Result<(), BlocksError> {
    let receipts = large(number);
    let record = Record {
        block: b"block",
        transactions: b"",
        receipts: &receipts,
    };
    blocks.append_beside(number, &record, is_awaited)
}

/// The disk gets each mebibyte for itself, over blocks' ends too, until somebody waits.
#[test]
fn the_disk_gets_a_block_in_slices_unless_somebody_waits() {
    let disk = Disk::default();
    let (blocks, _) = Blocks::open_on(disk.storage(), 1 << 30).unwrap();
    let syncs = |append: &dyn Fn()| {
        let before = disk.calls("sync");
        append();
        disk.calls("sync") - before
    };
    let never = || false;
    // The segment's beginning is synchronised, too.
    assert!(syncs(&|| append(&blocks, 1).unwrap()) <= 1);
    assert_eq!(syncs(&|| append_large(&blocks, 2, never).unwrap()), 3);
    assert_eq!(syncs(&|| append_large(&blocks, 3, || true).unwrap()), 0);
    assert_eq!(syncs(&|| append_large(&blocks, 4, never).unwrap()), 3);
    // What is left of the last slice counts for the next one.
    let small = vec![7; 300 << 10];
    let add = |number| {
        let record = Record {
            block: &small,
            transactions: b"",
            receipts: b"",
        };
        blocks.append_beside(number, &record, never).unwrap();
    };
    let each: Vec<u64> = (5..12).map(|number| syncs(&|| add(number))).collect();
    assert_eq!(each.iter().sum::<u64>(), 2, "{each:?}");
    for number in 2..5 {
        let read = blocks.read(number, Part::Receipts).unwrap();
        assert_eq!(read, Some(large(number)));
    }
}

/// Readers go on while the disk has its pauses, and see a block once all of it is there. Who ends
/// the segment or cuts blocks waits.
#[test]
fn a_block_that_is_written_keeps_no_reader() {
    let disk = Disk::default();
    let (blocks, _) = Blocks::open_on(disk.storage(), 1 << 30).unwrap();
    append(&blocks, 1).unwrap();
    let looks = Cell::new(0);
    std::thread::scope(|scope| {
        let ends = Cell::<Option<ScopedJoinHandle<'_, _>>>::new(None);
        append_large(&blocks, 2, || {
            looks.set(looks.get() + 1);
            check(&blocks, 1);
            assert_eq!(blocks.range(), Some((1, 1)));
            assert_eq!(blocks.read(2, Part::Receipts).unwrap(), None);
            blocks.sync().unwrap();
            let end = match ends.take() {
                None => scope.spawn(|| blocks.end_segment()),
                Some(end) => {
                    std::thread::sleep(Duration::from_millis(10));
                    assert!(!end.is_finished(), "the block is still written");
                    end
                }
            };
            ends.set(Some(end));
            false
        })
        .unwrap();
        ends.into_inner().unwrap().join().unwrap().unwrap();
    });
    assert_eq!(looks.get(), 3);
    assert_eq!(blocks.range(), Some((1, 2)));
    // The end of the segment came behind the block.
    append(&blocks, 3).unwrap();
    drop(blocks);
    let (blocks, cut) = Blocks::open_on(disk.storage(), 1 << 30).unwrap();
    assert_eq!((blocks.range(), cut), (Some((1, 3)), None));
    assert_eq!(blocks.read(2, Part::Receipts).unwrap(), Some(large(2)));
    assert_eq!(
        segment::list(&*disk.storage()).unwrap(),
        [1, 3],
        "a segment ends with block 2"
    );
}

/// After a slice that the disk has not taken, nothing is added: the system may have dropped it.
#[test]
fn a_slice_that_fails_stops_the_blocks() {
    let disk = Disk::default();
    let (blocks, _) = Blocks::open_on(disk.storage(), 1 << 30).unwrap();
    append(&blocks, 1).unwrap();
    disk.fail(Fault {
        operation: Operation::Sync,
        call: disk.calls("sync") + 1,
        is_lasting: false,
        kind: Some(ErrorKind::Other),
    });
    let error = append_large(&blocks, 2, || false).unwrap_err();
    assert!(error.to_string().contains("synchronise"), "{error}");
    assert_eq!(blocks.range(), Some((1, 1)));
    let error = append(&blocks, 2).unwrap_err();
    assert!(matches!(error, BlocksError::Stopped), "{error}");
}
