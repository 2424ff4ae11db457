//! Reads of accounts out of many, each with a slot of storage, from the state's store on the disk;
//! checkpoints into it, and its reopening.
//!
//! Before the reads from the disk, the store is opened again, and the system forgets its files
//! (`posix_fadvise`), as it does after every hundredth read: it reads more than it is asked for.

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use alloy_primitives::{Address, U256, keccak256};
use fastrand::Rng;
use zkfabric_state::{
    Account, AccountDiff, Diff, Opening, State, StateOptions, StateView, Store, StoreOptions,
    View as _,
};

use super::{EngineError, MS, Session, US, files};
use crate::Error;
use crate::clock::thread_time;
use crate::noise::Watch;
use crate::report::{Clock, Row};

/// Accounts that one group of the first content has, and that a checkpoint changes.
const GROUP: u64 = 50_000;
/// Reads from the disk after which the system forgets again.
const FORGET: usize = 100;
/// Accounts that are read again and again.
const CACHED: usize = 10_000;

/// The accounts, and the groups that wrote them.
struct Content {
    accounts: u64,
    group: u64,
    rng: Rng,
}

fn address(number: u64) -> Address {
    Address::from_word(keccak256(number.to_be_bytes()))
}

fn hash(group: u64) -> [u8; 32] {
    keccak256(group.to_be_bytes()).0
}

impl Content {
    /// Returns the next group, which changes these accounts.
    fn diff(&mut self, numbers: impl Iterator<Item = u64>) -> Diff {
        self.group += 1;
        let accounts = numbers.map(|number| AccountDiff {
            address: address(number),
            account: Some(Account {
                nonce: self.group,
                balance: U256::from(self.rng.u128(..)),
                ..Account::default()
            }),
            clears_storage: false,
            storage: vec![(U256::from(number % 7), U256::from(self.rng.u64(1..)))],
        });
        let mut accounts: Vec<_> = accounts.collect();
        accounts.sort_by_key(|changed| changed.address);
        accounts.dedup_by_key(|changed| changed.address);
        Diff {
            accounts,
            codes: Vec::new(),
        }
    }

    fn write(&mut self, state: &State, diff: &Diff) -> Result<(), EngineError> {
        state.apply(self.group, hash(self.group), diff)?;
        state.checkpoint()?;
        Ok(())
    }

    fn random(&mut self) -> u64 {
        self.rng.u64(..self.accounts)
    }
}

pub(super) fn run(session: &mut Session<'_>) -> Result<(), Error> {
    let folder = session.folder.join("account");
    let sizes = session.sizes;
    let mut content = Content {
        accounts: sizes.accounts,
        group: 0,
        rng: Rng::with_seed(1),
    };
    let watch = Watch::start();
    let state = open(&folder)?;
    for first in (0..sizes.accounts).step_by(GROUP as usize) {
        let diff = content.diff(first..sizes.accounts.min(first + GROUP));
        content.write(&state, &diff)?;
    }
    let written = watch.wall().as_secs_f64();
    session
        .row(Row::single("account/written", "s", written, Clock::Wall).beside(watch.others()))?;
    let bytes = state.store().disk_bytes().map_err(EngineError::from)?;
    let bytes = bytes as f64 / sizes.accounts as f64;
    session.row(Row::single("account/size", "bytes", bytes, Clock::None))?;

    let watch = Watch::start();
    let mut times = Vec::new();
    for _ in 0..sizes.rounds.div_ceil(2) {
        let numbers: Vec<u64> = (0..GROUP.min(sizes.accounts))
            .map(|_| content.random())
            .collect();
        let diff = content.diff(numbers.into_iter());
        times.push(timed(|| content.write(&state, &diff))?);
    }
    session.times("account/checkpoint", MS, &times, &watch)?;
    in_memory(session, &state.view(), &mut content)?;
    drop(state);

    let watch = Watch::start();
    let mut opened = None;
    let time = timed(|| {
        opened = Some(open(&folder)?);
        Ok(())
    })?;
    session.times("account/open", MS, &[time], &watch)?;
    // Closed, since what is open is not forgotten.
    drop(opened);
    let state = open(&folder)?;
    from_disk(session, &folder, &state.view(), &mut content)
}

/// Reads accounts that nothing has in memory, where the system forgets files.
fn from_disk(
    session: &mut Session<'_>,
    folder: &Path,
    view: &StateView,
    content: &mut Content,
) -> Result<(), Error> {
    let watch = Watch::start();
    let (mut times, mut cpu) = (Vec::new(), Duration::ZERO);
    let mut is_cold = true;
    for number in 0..session.sizes.reads / 10 {
        if number % FORGET == 0 {
            is_cold &= files::forget(folder)?;
        }
        let account = content.random();
        let before = thread_time();
        times.push(timed(|| known(view, account).map(drop))?);
        cpu += thread_time().saturating_sub(before);
    }
    let name = if is_cold { "disk" } else { "reopened" };
    let name = format!("account/{name}");
    session.times_with(&name, US, &times, (cpu, watch.others()))
}

/// Reads accounts that the state's memory has, that the store's library has, and that are absent.
fn in_memory(
    session: &mut Session<'_>,
    view: &StateView,
    content: &mut Content,
) -> Result<(), Error> {
    let sizes = session.sizes;
    let cached = CACHED.min(sizes.reads);
    let numbers: Vec<u64> = (0..cached).map(|_| content.random()).collect();
    for number in &numbers {
        known(view, *number)?;
    }
    let mut next = numbers.iter().cycle();
    reads(session, "cached", 10 * sizes.reads, || {
        black_box(known(view, *next.next().unwrap_or(&0))?);
        Ok(())
    })?;
    reads(session, "library", sizes.reads, || {
        let number = content.random();
        black_box(known(view, number)?);
        Ok(())
    })?;
    reads(session, "absent", sizes.reads, || {
        let number = content.random() + content.accounts;
        let found = view.account(address(number))?;
        EngineError::unless_equal("an account that nobody wrote", &None, &found)
    })
}

/// Reads an account, which the state has.
fn known(view: &StateView, number: u64) -> Result<Account, EngineError> {
    let found = view.account(address(number))?;
    found.ok_or_else(|| EngineError::Wrong {
        what: "account",
        expected: number.to_string(),
        got: "none".to_owned(),
    })
}

fn timed(work: impl FnOnce() -> Result<(), EngineError>) -> Result<Duration, EngineError> {
    let begun = Instant::now();
    work()?;
    Ok(begun.elapsed())
}

/// Measures each of many reads.
fn reads(
    session: &mut Session<'_>,
    name: &str,
    count: usize,
    mut read: impl FnMut() -> Result<(), EngineError>,
) -> Result<(), Error> {
    let watch = Watch::start();
    let times = (0..count).map(|_| timed(&mut read));
    let times: Vec<Duration> = times.collect::<Result<_, _>>()?;
    session.times(&format!("account/{name}"), US, &times, &watch)
}

fn open(folder: &Path) -> Result<State, EngineError> {
    let log = |group| Some(hash(group));
    match Store::open(folder, &StoreOptions::default(), &log)? {
        Opening::Opened { store, .. } | Opening::Empty { store } => {
            Ok(State::new(Arc::new(store), &StateOptions::default()))
        }
        Opening::Rebuild { reason } => Err(reason.into()),
    }
}
