//! State roots of blocks that touch accounts out of many.
//!
//! The trie's nodes are in a store in memory, so that a cold block has hash tables' misses and
//! checks of hashes, but no disk. A warm block finds its nodes in the trie's memory, as after
//! prefetching; a cold one has a trie that was just opened. A block in parts comes in groups of 100
//! accounts, as the engine's trie gets it. Beside them stand the hashes alone, of all nodes of the
//! block in one batch, and the prefetch by one thread.

use std::sync::Arc;
use std::time::Instant;

use alloy_primitives::{Address, U256};
use rayon::{ThreadPool, ThreadPoolBuilder};
use zkfabric_kernels_cpu::{Isa, keccak256_batch};
use zkfabric_state::trie::{MemoryStore, Options, Trie, Update};
use zkfabric_state::{Account, AccountDiff, Changes, Diff};

use super::{EngineError, Session};
use crate::Error;
use crate::clock::process_time;
use crate::noise::{Elapsed, Watch};
use crate::report::{Clock, Row, Statistics};

/// Threads of the updates.
const THREADS: usize = 2;
/// Accounts of a block that fills the trie.
const FILL: u64 = 100_000;
/// Accounts of a group.
const GROUP: usize = 100;
/// Keys of the parts of a block.
const PARTS: usize = 512;

fn timed<T>(work: impl FnOnce() -> T) -> (Elapsed, T) {
    let (wall, cpu) = (Instant::now(), process_time());
    let result = work();
    let elapsed = Elapsed {
        wall: wall.elapsed(),
        cpu: process_time().saturating_sub(cpu),
    };
    (elapsed, result)
}

pub(super) fn run(session: &mut Session<'_>) -> Result<(), Error> {
    let sizes = session.sizes;
    let (accounts, rounds) = (sizes.accounts, sizes.rounds as u64);
    let watch = Watch::start();
    let mut chain = Chain::new()?;
    for first in (0..accounts).step_by(FILL as usize) {
        chain.update(&diff(first..accounts.min(first + FILL), 1))?;
    }
    let filled = watch.wall().as_secs_f64();
    session.row(Row::single("root/filled", "s", filled, Clock::Wall).beside(watch.others()))?;
    let mut random = fastrand::Rng::with_seed(1);
    let mut touched = |balance| {
        let numbers = (0..sizes.touched).map(|_| random.u64(0..accounts));
        diff(numbers, balance)
    };

    let watch = Watch::start();
    let (mut warm, mut hashes, mut fetched) = (Vec::new(), Vec::new(), Vec::new());
    let mut nodes_of_block = 0;
    for round in 0..rounds {
        let diff = touched(2 + round);
        let reader = chain.trie.reader();
        let (time, read) = timed(|| {
            let mut accounts = diff.accounts.iter();
            accounts.try_for_each(|account| reader.prefetch(account.address, &[]))
        });
        read.map_err(EngineError::from)?;
        fetched.push(time);
        let (time, update) = chain.update(&diff)?;
        warm.push(time);
        let nodes = update.writes.puts.iter().filter(|(key, _)| key.is_node());
        let nodes: Vec<&[u8]> = nodes.map(|(_, record)| record.as_ref()).collect();
        nodes_of_block = nodes.len();
        let (time, _) = timed(|| chain.pool.install(|| keccak256_batch(&nodes)));
        hashes.push(time);
    }
    times(session, "root/warm", &warm, &watch)?;
    times(session, "root/hashes", &hashes, &watch)?;
    times(session, "root/prefetch", &fetched, &watch)?;

    let watch = Watch::start();
    let (mut before, mut last) = (Vec::new(), Vec::new());
    for round in 0..rounds {
        let [during, at_end] = chain.in_parts(&touched(50 + round))?;
        before.push(during);
        last.push(at_end);
    }
    times(session, "root/parts/during", &before, &watch)?;
    times(session, "root/parts/end", &last, &watch)?;

    let watch = Watch::start();
    let cold = chain.cold(rounds, &mut touched)?;
    times(session, "root/cold", &cold, &watch)?;

    chain.reopen(Isa::PORTABLE)?;
    let watch = Watch::start();
    let mut portable = Vec::new();
    for round in 0..rounds {
        let diff = touched(150 + round);
        let reader = chain.trie.reader();
        let mut accounts = diff.accounts.iter();
        let read = accounts.try_for_each(|account| reader.prefetch(account.address, &[]));
        read.map_err(EngineError::from)?;
        portable.push(chain.update(&diff)?.0);
    }
    times(session, "root/portable", &portable, &watch)?;
    session.count("root/touched".to_owned(), sizes.touched)?;
    session.count("root/nodes".to_owned(), nodes_of_block)
}

/// Adds rows of wall and CPU time.
fn times(
    session: &mut Session<'_>,
    name: &str,
    times: &[Elapsed],
    watch: &Watch,
) -> Result<(), Error> {
    let others = watch.others();
    let ms = |times: Statistics| times.map(|time| time * 1e3);
    let wall = ms(Statistics::of_times(times.iter().map(|time| time.wall)));
    let cpu = ms(Statistics::of_times(times.iter().map(|time| time.cpu)));
    for (part, times, clock) in [("wall", wall, Clock::Wall), ("cpu", cpu, Clock::Cpu)] {
        let row = Row::new(format!("{name}/{part}"), "ms", times, clock);
        session.row(row.beside(others))?;
    }
    Ok(())
}

fn address(number: u64) -> Address {
    let mut bytes = [0; 20];
    for (to, from) in bytes.iter_mut().zip(number.to_be_bytes()) {
        *to = from;
    }
    Address::new(bytes)
}

fn diff(numbers: impl Iterator<Item = u64>, balance: u64) -> Diff {
    let mut numbers: Vec<u64> = numbers.collect();
    numbers.sort_unstable();
    numbers.dedup();
    let accounts = numbers.into_iter().map(|number| AccountDiff {
        address: address(number),
        account: Some(Account {
            nonce: balance,
            balance: U256::from(balance) << 60,
            ..Account::default()
        }),
        clears_storage: false,
        storage: Vec::new(),
    });
    Diff {
        accounts: accounts.collect(),
        codes: Vec::new(),
    }
}

/// A trie over a store, and the number of its newest block.
struct Chain {
    pool: Arc<ThreadPool>,
    store: Arc<MemoryStore>,
    trie: Trie,
    block: u64,
}

impl Chain {
    fn new() -> Result<Self, Error> {
        let pool = Arc::new(ThreadPoolBuilder::new().num_threads(THREADS).build()?);
        let store = Arc::<MemoryStore>::default();
        Ok(Self {
            trie: open(&store, &pool, Isa::current())?,
            pool,
            store,
            block: 0,
        })
    }

    fn reopen(&mut self, isa: Isa) -> Result<(), Error> {
        self.trie = open(&self.store, &self.pool, isa)?;
        Ok(())
    }

    fn update(&mut self, diff: &Diff) -> Result<(Elapsed, Update), Error> {
        self.block += 1;
        let (time, update) = timed(|| self.trie.update(self.block, diff));
        let update = update.map_err(EngineError::from)?;
        self.store.write(&update.writes);
        self.trie.committed(self.block);
        Ok((time, update))
    }

    /// Updates a trie that was just opened, in each round.
    fn cold(
        &mut self,
        rounds: u64,
        touched: &mut impl FnMut(u64) -> Diff,
    ) -> Result<Vec<Elapsed>, Error> {
        let mut times = Vec::new();
        for round in 0..rounds {
            let diff = touched(100 + round);
            self.reopen(Isa::current())?;
            times.push(self.update(&diff)?.0);
        }
        Ok(times)
    }

    /// Applies a block in groups, which are joined to parts. Returns the times before and from its
    /// end.
    fn in_parts(&mut self, diff: &Diff) -> Result<[Elapsed; 2], Error> {
        self.block += 1;
        let mut accounts = diff.accounts.clone();
        fastrand::Rng::with_seed(self.block).shuffle(&mut accounts);
        let mut gathered = Changes::default();
        let (during, result) = timed(|| {
            for group in accounts.chunks(GROUP) {
                gathered.add(&Diff {
                    accounts: group.to_vec(),
                    codes: Vec::new(),
                });
                if gathered.keys() >= PARTS {
                    let part = std::mem::take(&mut gathered).into_diff();
                    self.trie.extend(self.block, &part)?;
                }
            }
            Ok::<_, EngineError>(())
        });
        result?;
        let rest = gathered.into_diff();
        let (at_end, update) = timed(|| self.trie.update(self.block, &rest));
        let update = update.map_err(EngineError::from)?;
        self.store.write(&update.writes);
        self.trie.committed(self.block);
        Ok([during, at_end])
    }
}

fn open(store: &Arc<MemoryStore>, pool: &Arc<ThreadPool>, isa: Isa) -> Result<Trie, Error> {
    let options = Options {
        window: 4,
        cache_bytes: 1 << 30,
        isa,
        ..Options::default()
    };
    let opened = Trie::open(Arc::clone(store) as _, options, Some(Arc::clone(pool)));
    Ok(opened.map_err(EngineError::from)?)
}
