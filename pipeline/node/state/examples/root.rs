//! Times of the state root: blocks that touch 10,000 accounts out of many.
//!
//! ```console
//! $ cargo run --release -p zkfabric-state --example root -- 1000000
//! $ ZKFABRIC_ISA=portable cargo run --release -p zkfabric-state --example root -- 1000000
//! ```
//!
//! Nodes are in a store in memory, so that a cold block has hash tables' misses and checks of
//! hashes, but no disk. A warm block finds its nodes in the trie's memory, as after prefetching; a
//! cold one has a trie that was just opened. A block in parts comes in groups of 100 accounts, as
//! the engine's trie gets it. Beside them stands the time of the hashes alone, of all nodes of the
//! block in one batch.

#![expect(clippy::print_stdout, reason = "prints its measurement")]

use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, Instant};

use alloy_primitives::{Address, U256};
use rustix::time::{ClockId, clock_gettime};
use zkfabric_host::local::{Isa, keccak256_batch};
use zkfabric_state::trie::{MemoryStore, Options, Trie, Update};
use zkfabric_state::{Account, AccountDiff, Changes, Diff};

/// Accounts of one block.
const TOUCHED: usize = 10_000;
/// Blocks of a row.
const ROUNDS: usize = 12;
/// Accounts of a block that fills the trie.
const FILL: usize = 100_000;

fn cpu() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(
        time.tv_sec.try_into().unwrap_or_default(),
        time.tv_nsec.try_into().unwrap_or_default(),
    )
}

/// Wall and processor time of a piece of work.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Time {
    wall: Duration,
    cpu: Duration,
}

fn timed<T>(work: impl FnOnce() -> T) -> (Time, T) {
    let (begin, used) = (Instant::now(), cpu());
    let result = work();
    let time = Time {
        wall: begin.elapsed(),
        cpu: cpu() - used,
    };
    (time, result)
}

fn print(name: &str, mut times: Vec<Time>) {
    times.sort_unstable();
    let (Some(best), Some(median)) = (times.first(), times.get(times.len() / 2)) else {
        return;
    };
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    println!(
        "{name:<32} best {:8.2} ms wall {:8.2} ms cpu   median {:8.2} ms wall {:8.2} ms cpu",
        ms(best.wall),
        ms(best.cpu),
        ms(median.wall),
        ms(median.cpu)
    );
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
    store: Arc<MemoryStore>,
    trie: Trie,
    block: u64,
}

impl Chain {
    fn update(&mut self, diff: &Diff) -> Result<(Time, Update), Box<dyn Error>> {
        self.block += 1;
        let (time, update) = timed(|| self.trie.update(self.block, diff));
        let update = update?;
        self.store.write(&update.writes);
        self.trie.committed(self.block);
        Ok((time, update))
    }
}

/// Accounts of a group.
const GROUP: usize = 100;

impl Chain {
    /// Applies a block in groups, which are joined to parts of this many keys. Returns the time
    /// before and after the last group.
    fn in_parts(&mut self, diff: &Diff, keys: usize) -> Result<(Time, Time), Box<dyn Error>> {
        self.block += 1;
        let mut accounts = diff.accounts.clone();
        fastrand::Rng::with_seed(self.block).shuffle(&mut accounts);
        let mut gathered = Changes::default();
        let (before, result) = timed(|| {
            for group in accounts.chunks(GROUP) {
                gathered.add(&Diff {
                    accounts: group.to_vec(),
                    codes: Vec::new(),
                });
                if gathered.keys() >= keys {
                    let part = std::mem::take(&mut gathered).into_diff();
                    self.trie.extend(self.block, &part)?;
                }
            }
            Ok::<_, Box<dyn Error>>(())
        });
        result?;
        let rest = gathered.into_diff();
        let (last, update) = timed(|| self.trie.update(self.block, &rest));
        self.store.write(&update?.writes);
        self.trie.committed(self.block);
        Ok((before, last))
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let count: u64 = arguments.next().as_deref().unwrap_or("1000000").parse()?;
    let threads: usize = arguments.next().as_deref().unwrap_or("2").parse()?;
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()?;
    let pool = Arc::new(pool);
    let options = Options {
        window: 4,
        cache_bytes: 1 << 30,
        ..Options::default()
    };
    let open = |store: &Arc<MemoryStore>| {
        Trie::open(Arc::clone(store) as _, options, Some(Arc::clone(&pool)))
    };
    let store = Arc::<MemoryStore>::default();
    let trie = open(&store)?;
    let block = 0;
    let mut chain = Chain { store, trie, block };
    let (time, filled) = timed(|| {
        let mut begin = 0;
        while begin < count {
            let end = count.min(begin + FILL as u64);
            chain.update(&diff(begin..end, 1))?;
            begin = end;
        }
        Ok::<_, Box<dyn Error>>(())
    });
    filled?;
    println!(
        "{count} accounts, {TOUCHED} touched per block, {threads} threads, {}; filled in {:.1} s",
        Isa::current().name(),
        time.wall.as_secs_f64()
    );
    let mut random = fastrand::Rng::with_seed(1);
    let mut touched = |balance| diff((0..TOUCHED).map(|_| random.u64(0..count)), balance);
    let (mut warm, mut hashes, mut fetched) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS as u64 {
        let diff = touched(2 + round);
        let reader = chain.trie.reader();
        let (time, read) = timed(|| {
            let mut accounts = diff.accounts.iter();
            accounts.try_for_each(|account| reader.prefetch(account.address, &[]))
        });
        read?;
        fetched.push(time);
        let (time, update) = chain.update(&diff)?;
        warm.push(time);
        let nodes = update.writes.puts.iter().filter(|(key, _)| key.is_node());
        let nodes: Vec<&[u8]> = nodes.map(|(_, record)| record.as_ref()).collect();
        let (time, _) = timed(|| pool.install(|| keccak256_batch(&nodes)));
        hashes.push(time);
        if round == 0 {
            let blocks: usize = nodes.iter().map(|node| node.len() / 136 + 1).sum();
            let bytes: usize = nodes.iter().map(|node| node.len()).sum();
            println!(
                "{} nodes, {blocks} permutations, {bytes} bytes per block; {} bytes in memory",
                nodes.len(),
                chain.trie.bytes()
            );
        }
    }
    print("hashes alone", hashes);
    print("update, warm", warm);
    print("prefetch, one thread", fetched);
    for keys in [256, 1024, 4096] {
        let (mut before, mut last) = (Vec::new(), Vec::new());
        for round in 0..ROUNDS as u64 {
            let diff = touched(50 + round);
            let (first, rest) = chain.in_parts(&diff, keys)?;
            before.push(first);
            last.push(rest);
        }
        print(&format!("parts of {keys}, during the block"), before);
        print(&format!("parts of {keys}, at its end"), last);
    }
    let mut cold = Vec::new();
    for round in 0..ROUNDS as u64 {
        let diff = touched(100 + round);
        chain.trie = open(&chain.store)?;
        cold.push(chain.update(&diff)?.0);
    }
    print("update, cold", cold);
    Ok(())
}
