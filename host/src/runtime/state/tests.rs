//! Tests of the assignment.

use super::*;
use crate::runtime::work::{Messages, Part};

const KIND: Kind = Kind::SumRows;

fn state(cpu_works: bool) -> State {
    let device = |name: &str| DeviceInfo::new(name, Class::Gpu);
    let limits = Limits {
        patience: Duration::from_secs(1),
        faults: 1,
        rest: Duration::from_secs(600),
        cpu_works,
    };
    State::new(&[device("cores"), device("a"), device("b")], limits)
}

fn wanted(kind: Kind, units: u64) -> WantedSum {
    let caller = std::thread::current().id();
    WantedSum {
        kind,
        units,
        caller,
    }
}

fn for_sum(state: &mut State, kind: Kind, units: u64) -> Vec<usize> {
    state.for_sum(wanted(kind, units), Instant::now())
}

fn measured(state: &mut State, rates: [u64; 3]) {
    for (device, rate) in rates.into_iter().enumerate() {
        state.book(device, KIND, rate, Duration::from_secs(1));
    }
}

#[test]
fn a_sum_goes_to_what_is_faster_than_the_cores() {
    let mut state = state(true);
    assert!(for_sum(&mut state, KIND, 1_000).is_empty());
    measured(&mut state, [100, 300, 50]);
    assert_eq!(for_sum(&mut state, KIND, 1_000), [1]);
    measured(&mut state, [0, 0, 1_000_000]);
    assert_eq!(for_sum(&mut state, KIND, 1_000).first(), Some(&1));
    // The cores keep short calls, and calls of a kind at which they were not measured.
    state.book(CPU, Kind::Fractions, 1_000_000, Duration::from_secs(1));
    assert!(for_sum(&mut state, Kind::LinearSums, 1_000).is_empty());
    assert!(for_sum(&mut state, Kind::Fractions, 100).is_empty());
    // A device without a measurement of this kind is measured first.
    assert!(state.take(1, None, Instant::now()).is_none());
    assert!(for_sum(&mut state, Kind::Fractions, 1_000_000).is_empty());
    let task = state.take(1, None, Instant::now());
    let Some(Task::Probe { serial, kind }) = task else {
        unreachable!("{task:?}")
    };
    assert_eq!(kind, Kind::Fractions);
    state.probed(1, (serial, kind), Ok((3_000_000, Duration::from_secs(1))));
    assert_eq!(for_sum(&mut state, Kind::Fractions, 1_000_000), [1]);
    state.fault(1, Error::Cancelled);
    assert!(for_sum(&mut state, Kind::Fractions, 1_000_000).is_empty());
}

#[test]
fn of_equal_devices_one_takes_the_last_item() {
    let device = |name: &str| DeviceInfo::new(name, Class::Gpu);
    let limits = state(false).limits;
    let mut state = State::new(&["cores", "a", "b", "c"].map(device), limits);
    for device in 1..4 {
        state.book(device, Kind::Keccak, 100, Duration::from_secs(1));
    }
    let (answer, _) = oneshot::channel();
    let work = Arc::new(Work::Keccak(Messages::new(&[[0; 9]])));
    state.push(Entry::new(1, JobOptions::default(), work, 4, answer));
    let mut takes = |device: &usize| state.take(*device, None, Instant::now()).is_some();
    assert_eq!(
        (0..4).filter(|device| takes(device)).collect::<Vec<_>>(),
        [1]
    );
}

#[test]
fn cores_that_do_not_work_are_asked_last() {
    let mut state = state(false);
    // Devices of unknown rate go first.
    state.book(1, KIND, 100, Duration::from_secs(1));
    assert_eq!(for_sum(&mut state, KIND, 1), [2, 1]);
    measured(&mut state, [1_000_000, 0, 50]);
    assert_eq!(for_sum(&mut state, KIND, 1), [1, 2]);
}

#[test]
fn who_refuses_is_asked_less_and_less() {
    let mut state = state(false);
    let mut asked = 0;
    for _ in 0..1_000 {
        if for_sum(&mut state, KIND, 1).contains(&1) {
            state.refused(1, KIND);
            asked += 1;
        }
    }
    assert_eq!(asked, 10);
    assert!(for_sum(&mut state, Kind::Fractions, 1).contains(&1));
    state.book(1, KIND, 1, Duration::from_secs(1));
    assert!(for_sum(&mut state, KIND, 1).contains(&1));
}

/// A sum goes where it ends first, behind the sums of other callers.
#[test]
fn a_sum_passes_a_device_that_is_busy_for_another_caller() {
    let mut state = state(true);
    measured(&mut state, [100, 300, 120]);
    let (mine, now) = (wanted(KIND, 600), Instant::now());
    let other = std::thread::spawn(|| std::thread::current().id());
    let other = WantedSum {
        caller: other.join().unwrap(),
        ..mine
    };
    assert_eq!(state.for_sum(mine, now), [1, 2]);
    // Two seconds of the other caller's sum, in which the second device does 240 of 600.
    let first = state.load(1, other, now);
    assert_eq!(state.for_sum(mine, now), [1, 2]);
    // Two more: the cores would end it as soon as the device.
    let second = state.load(1, other, now);
    assert_eq!(state.for_sum(mine, now), [2]);
    // The caller's own sums do not keep it waiting.
    assert_eq!(state.for_sum(other, now), [1, 2]);
    // Nor does what should have ended.
    let later = now + Duration::from_secs(2);
    assert_eq!(state.for_sum(mine, later), [1, 2]);
    // The cores are busy with six seconds of another sum, and no longer the best.
    measured(&mut state, [1_000_000, 0, 0]);
    assert!(state.for_sum(mine, now).is_empty());
    let third = WantedSum {
        units: 60_000_000,
        ..other
    };
    let third = state.load(CPU, third, now);
    assert_eq!(state.for_sum(mine, now), [2, 1]);
    state.unload(1, first);
    state.unload(1, second);
    state.unload(CPU, third);
    assert!(state.slots.iter().all(|slot| slot.loads.is_empty()));
}

/// An answer that waited for a compiler says nothing about the next one.
#[test]
fn compilation_is_in_no_rate() {
    let mut state = state(true);
    measured(&mut state, [100, 300, 50]);
    let seconds = Duration::from_secs;
    let rate = |state: &State| state.rate(1, KIND).unwrap();
    let before = rate(&state);
    state.book_after((1, KIND), 300, (seconds(20), seconds(19)));
    assert!((rate(&state) - before).abs() < 1e-9);
    // A short wait does not hide a slow answer.
    state.book_after((1, KIND), 300, (seconds(20), seconds(1)));
    assert!(rate(&state) < before / 2.0);
    // Nor of a part.
    let (answer, _answered) = oneshot::channel();
    let work = Arc::new(Work::Keccak(Messages::new(&[[0; 9]])));
    let kind = work.kind();
    state.book(2, kind, 100, seconds(1));
    state.push(Entry::new(1, JobOptions::default(), work, 4, answer));
    let Some(Task::Part { assigned, .. }) = state.take(2, None, Instant::now()) else {
        unreachable!("there is a part")
    };
    let times = Times {
        elapsed: seconds(20),
        compiling: seconds(19),
        ..Times::default()
    };
    state.finish(2, assigned, Ok(Part::Digests(0, vec![[0; 32]])), times);
    assert_eq!(state.rate(2, kind), Some(100.0));
}
