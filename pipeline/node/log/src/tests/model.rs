//! The log against a list in memory, with an end of the process at every operation.

use fastrand::Rng;
use proptest::collection::vec;
use proptest::prelude::*;
use zkfabric_disk::{Disk, End, Fault, Operation};

use crate::error::Error;
use crate::format::{PAGE, running};
use crate::frames::Frames;
use crate::options::Options;
use crate::segments::Segments;
use crate::writer::{Recovered, Writer};

/// Small segments, so that a few groups fill several.
pub(super) fn options() -> Options {
    Options {
        segment_bytes: 8 * PAGE,
        ..Options::default()
    }
}

/// What a caller does.
#[derive(Debug, Clone)]
pub(super) enum Step {
    /// Groups of these sizes, with one synchronisation where they fit into one segment.
    Commit(Vec<usize>),
    Seal,
    /// Removes groups below this share of all, in eighths.
    Trim(u64),
    Reopen,
}

/// The groups that were given to a log.
#[derive(Debug, Default)]
pub(super) struct Model {
    /// The payload of group `i + 1`.
    pub(super) groups: Vec<Vec<u8>>,
    /// Groups that are acknowledged.
    pub(super) acknowledged: u64,
    /// Groups that may have been removed.
    trimmed: u64,
    rng: Rng,
}

impl Model {
    pub(super) fn new(seed: u64) -> Self {
        Self {
            rng: Rng::with_seed(seed),
            ..Self::default()
        }
    }

    fn payload(&mut self, bytes: usize) -> Vec<u8> {
        // No page of a payload is zero.
        std::iter::repeat_with(|| self.rng.u8(1..))
            .take(bytes)
            .collect()
    }

    /// Opens the log, and compares everything in it with the model.
    pub(super) fn open(&mut self, disk: &Disk) -> Result<(Writer, Recovered), Error> {
        let (writer, recovered) = Writer::open(disk.storage(), &options())?;
        let last = recovered.last;
        assert!(last >= self.acknowledged, "{recovered:?}");
        assert!(last <= self.groups.len() as u64, "{recovered:?}");
        if let Some(cut) = &recovered.cut {
            assert_eq!(cut.group, last + 1);
        }
        assert!(recovered.first <= self.trimmed + 1, "{recovered:?}");
        // What opens is vouched for.
        self.groups.truncate(last as usize);
        self.acknowledged = last;
        let frames = Frames::new(disk.storage(), recovered.first, last)?;
        let mut next = recovered.first;
        for frame in frames {
            let frame = frame?;
            assert_eq!(frame.group, next);
            assert!(frame.payload == self.groups[next as usize - 1], "{next}");
            next += 1;
        }
        assert_eq!(next, last + 1);
        let hash = (self.groups.iter().zip(1..)).fold([0; 32], |hash, (group, number)| {
            running(&hash, number, group)
        });
        assert_eq!(recovered.hash, hash);
        Ok((writer, recovered))
    }

    /// Does all steps; ends with the first error.
    pub(super) fn run(&mut self, disk: &Disk, steps: &[Step]) -> Result<Writer, Error> {
        let (mut writer, _) = self.open(disk)?;
        for step in steps {
            match step {
                Step::Commit(sizes) => {
                    let groups: Vec<_> = sizes.iter().map(|n| self.payload(*n)).collect();
                    self.groups.extend_from_slice(&groups);
                    let mut done = Vec::new();
                    writer.commit(&groups, &mut done)?;
                    self.acknowledged += groups.len() as u64;
                    assert_eq!(done.last().unwrap().group, self.acknowledged);
                }
                Step::Seal => drop(writer.seal()?),
                Step::Trim(eighths) => {
                    self.trimmed = self.trimmed.max(self.acknowledged * eighths / 8);
                    let storage = disk.storage();
                    Segments::list(&*storage)?.trim(&*storage, self.trimmed + 1)?;
                }
                Step::Reopen => {
                    drop(writer);
                    (writer, _) = self.open(disk)?;
                }
            }
        }
        Ok(writer)
    }
}

/// Steps that fill several segments.
pub(super) fn steps() -> Vec<Step> {
    vec![
        Step::Commit(vec![10, 9000]),
        Step::Commit(vec![0]),
        Step::Seal,
        Step::Commit(vec![4016, 4017, 12_000, 5000]),
        Step::Trim(4),
        Step::Commit(vec![20_000]),
        Step::Reopen,
        Step::Commit(vec![100, 200, 300]),
        Step::Trim(8),
        Step::Commit(vec![28_592]),
        Step::Seal,
        Step::Commit(vec![7]),
    ]
}

/// The process ends at each operation, and the next one at each operation of its opening.
#[test]
fn an_end_at_every_operation_loses_nothing_acknowledged() {
    let whole = Disk::default();
    Model::new(0).run(&whole, &steps()).unwrap();
    let all = whole.steps();
    assert!(all > 60, "{all}");
    let mut cuts = 0;
    for seed in 0..3 {
        for end in 0..all {
            let how = if seed % 3 == 0 { End::Kill } else { End::Power };
            let mut rng = Rng::with_seed(seed);
            let disk = Disk::default();
            let mut model = Model::new(0);
            disk.end_after(end);
            model.run(&disk, &steps()).unwrap_err();
            let mut disk = disk.after(how, &mut rng);
            let copy = disk.after(End::Kill, &mut rng);
            let (_, recovered) = Writer::open(copy.storage(), &options()).unwrap();
            cuts += u64::from(recovered.cut.is_some());
            // The recovery ends, too, until it has had enough operations.
            for again in (end % 6..).step_by(6) {
                let next = disk.after(how, &mut rng);
                next.end_after(again);
                if model.open(&next).is_ok() {
                    break;
                }
                disk = next.after(how, &mut rng);
            }
        }
    }
    assert!(cuts > all / 8, "{cuts} of {all} ends leave a torn tail");
}

fn step() -> impl Strategy<Value = Step> {
    let size = prop_oneof![0..200_usize, 4000..4100_usize, 0..28_593_usize];
    prop_oneof![
        6 => vec(size, 1..4).prop_map(Step::Commit),
        2 => Just(Step::Seal),
        1 => (0..9_u64).prop_map(Step::Trim),
        1 => Just(Step::Reopen),
    ]
}

proptest! {
    /// Any steps of several processes, each of which ends somewhere.
    #[test]
    fn any_steps_with_any_ends(
        lives in vec((vec(step(), 0..8), 0..120_u64, any::<bool>(), any::<u64>()), 1..5),
    ) {
        let mut disk = Disk::default();
        let mut model = Model::new(1);
        for (steps, end, is_kill, seed) in lives {
            disk.end_after(end);
            let _ = model.run(&disk, &steps);
            let how = if is_kill { End::Kill } else { End::Power };
            disk = disk.after(how, &mut Rng::with_seed(seed));
        }
        model.open(&disk).unwrap();
    }
}

/// After a failed synchronisation the system returns what the disk does not have. The next process
/// reads it; whatever it vouches for is there after a power loss.
#[test]
fn what_a_failed_synchronisation_left_in_memory_is_written_again() {
    let whole = Disk::default();
    Model::new(0).run(&whole, &steps()).unwrap();
    let calls = whole.calls("sync");
    assert!(calls > 10, "{calls}");
    let mut revived = 0;
    for call in 0..calls {
        let disk = Disk::default();
        disk.fail(Fault {
            operation: Operation::Sync,
            call,
            is_lasting: false,
            kind: Some(std::io::ErrorKind::Other),
        });
        let mut model = Model::new(0);
        let error = model.run(&disk, &steps()).unwrap_err();
        assert!(matches!(error, Error::Sync { .. }), "{error}");
        let acknowledged = model.acknowledged;
        let mut rng = Rng::with_seed(call);
        let disk = disk.after(End::Kill, &mut rng);
        let (_, recovered) = model.open(&disk).unwrap();
        revived += recovered.last - acknowledged;
        for seed in 0..8 {
            let lost = disk.after(End::Power, &mut Rng::with_seed(seed));
            model.open(&lost).unwrap();
        }
    }
    assert!(revived > 0, "no group was read that was not synchronised");
}
