//! Times of reads, checkpoints and reopening with many accounts:
//!
//! ```console
//! $ cargo run --release -p zkfabric-state --example reads -- FOLDER [ACCOUNTS]
//! ```
//!
//! Cold reads drop the system's page cache before, which root may do; without it they say so.
//! Each time stands beside the CPU time of the whole process over it, and the load.

#![expect(clippy::print_stdout, reason = "prints its measurement")]

use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use alloy_primitives::{Address, U256, keccak256};
use fastrand::Rng;
use zkfabric_state::{
    Account, AccountDiff, Diff, Opening, State, StateOptions, Store, StoreOptions, View as _,
};

/// Accounts that one group of the first content has.
const GROUP: u64 = 50_000;
/// Accounts that one measured checkpoint changes.
const CHANGES: u64 = 50_000;
/// Checkpoints that are measured.
const CHECKPOINTS: u64 = 6;

/// What a run has done so far.
struct Run {
    accounts: u64,
    group: u64,
    rng: Rng,
}

fn address(number: u64) -> Address {
    Address::from_slice(
        keccak256(number.to_be_bytes())
            .get(12..)
            .unwrap_or_default(),
    )
}

fn hash(group: u64) -> [u8; 32] {
    keccak256(group.to_be_bytes()).0
}

impl Run {
    /// Returns the next group, which changes these accounts.
    fn diff(&mut self, numbers: impl Iterator<Item = u64>) -> Diff {
        self.group += 1;
        let group = self.group;
        let mut accounts: Vec<_> = numbers
            .map(|number| AccountDiff {
                address: address(number),
                account: Some(Account {
                    nonce: group,
                    balance: U256::from(self.rng.u128(..)),
                    ..Account::default()
                }),
                clears_storage: false,
                storage: vec![(U256::from(number % 7), U256::from(self.rng.u64(1..)))],
            })
            .collect();
        accounts.sort_by_key(|changed| changed.address);
        accounts.dedup_by_key(|changed| changed.address);
        Diff {
            accounts,
            codes: Vec::new(),
        }
    }

    fn random(&mut self) -> u64 {
        self.rng.u64(..self.accounts)
    }
}

/// Returns the CPU time of the process: user and system, in hundredths of a second.
fn cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default();
    let ticks = fields.split_whitespace().skip(11).take(2);
    let ticks: u64 = ticks.filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}

fn load() -> String {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    load.split(' ').next().unwrap_or_default().to_owned()
}

fn resident_mb() -> u64 {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = statm.split(' ').nth(1);
    pages
        .and_then(|pages| pages.parse::<u64>().ok())
        .unwrap_or_default()
        * 4096
        / 1_000_000
}

fn print(name: &str, mut times: Vec<Duration>, cpu: Duration) {
    times.sort_unstable();
    let at = |share: f64| {
        let place = (times.len() as f64 * share) as usize;
        let time = times.get(place).or_else(|| times.last()).copied();
        time.unwrap_or_default().as_secs_f64() * 1e6
    };
    let (median, rare, most) = (at(0.5), at(0.99), at(1.0));
    let each = cpu.as_secs_f64() * 1e6 / times.len().max(1) as f64;
    println!(
        "{name:<44} p50 {median:10.1} us  p99 {rare:10.1}  most {most:10.1}  CPU {each:8.1} each  \
         load {}",
        load()
    );
}

/// Measures each of many calls.
fn measure(
    name: &str,
    count: u64,
    mut call: impl FnMut() -> Result<(), Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let before = cpu();
    let mut times = Vec::new();
    for _ in 0..count {
        let begin = Instant::now();
        call()?;
        times.push(begin.elapsed());
    }
    print(name, times, cpu().saturating_sub(before));
    Ok(())
}

fn open(folder: &Path) -> Result<State, Box<dyn Error>> {
    let log = |group| Some(hash(group));
    match Store::open(folder, &StoreOptions::default(), &log)? {
        Opening::Opened { store, .. } | Opening::Empty { store } => {
            Ok(State::new(Arc::new(store), &StateOptions::default()))
        }
        Opening::Rebuild { reason } => Err(reason.into()),
    }
}

fn reads(state: &State, run: &mut Run) -> Result<(), Box<dyn Error>> {
    let view = state.view();
    // A sample that the cache holds.
    let numbers: Vec<u64> = (0..10_000).map(|_| run.random()).collect();
    for number in &numbers {
        view.account(address(*number))?;
    }
    let mut next = numbers.iter().map(|number| address(*number)).cycle();
    measure("account, cached", 200_000, || {
        black_box(view.account(next.next().unwrap_or_default())?);
        Ok(())
    })?;
    measure("account, from the library", 20_000, || {
        let found = view.account(address(run.random()))?;
        black_box(found).ok_or("an account is missing")?;
        Ok(())
    })?;
    measure("account that does not exist", 20_000, || {
        black_box(view.account(address(run.random() + run.accounts))?);
        Ok(())
    })
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).ok_or("expected a folder")?;
    let folder = Path::new(&folder).join("reads");
    let accounts = std::env::args()
        .nth(2)
        .map_or(Ok(1_000_000), |text| text.parse())?;
    let mut run = Run {
        accounts,
        group: 0,
        rng: Rng::with_seed(1),
    };
    let state = open(&folder)?;
    let begin = Instant::now();
    for first in (0..accounts).step_by(GROUP as usize) {
        let diff = run.diff(first..accounts.min(first + GROUP));
        state.apply(run.group, hash(run.group), &diff)?;
        state.checkpoint()?;
    }
    let disk = state.store().disk_bytes()? as f64;
    println!(
        "{accounts} accounts with a slot each: written in {:.1} s, {:.0} MB, {:.0} bytes per \
         account, {} MB resident, load {}",
        begin.elapsed().as_secs_f64(),
        disk / 1e6,
        disk / accounts as f64,
        resident_mb(),
        load()
    );
    measure(
        "apply of 50,000 accounts, then a checkpoint",
        CHECKPOINTS,
        || {
            let numbers: Vec<u64> = (0..CHANGES).map(|_| run.random()).collect();
            let diff = run.diff(numbers.into_iter());
            state.apply(run.group, hash(run.group), &diff)?;
            state.checkpoint()?;
            Ok(())
        },
    )?;
    reads(&state, &mut run)?;
    drop(state);

    let mut opened = None;
    measure("reopening", 1, || {
        opened = Some(open(&folder)?);
        Ok(())
    })?;
    let dropped = std::fs::write("/proc/sys/vm/drop_caches", "3");
    let name = match dropped {
        Ok(()) => "account, cold",
        Err(_) => "account, after reopening (page cache kept)",
    };
    let state = opened.ok_or("no store")?;
    let view = state.view();
    measure(name, 20_000, || {
        black_box(view.account(address(run.random()))?);
        Ok(())
    })?;
    println!("{} MB resident", resident_mb());
    drop((view, state));
    std::fs::remove_dir_all(&folder)?;
    Ok(())
}
