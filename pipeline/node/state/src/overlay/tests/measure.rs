//! Bytes of a history, and how long its reads take.

use std::time::{Duration, Instant};

use super::*;
use crate::account::Account;

/// Accounts that transfers go between.
const ACCOUNTS: u64 = 1_000_000;
/// Account of the fees, and contract with the hashes of blocks.
const FEES: Address = Address::repeat_byte(0xfe);
const HASHES: Address = Address::repeat_byte(0x29);
/// Bytes of changes at which a checkpoint is written.
const CHECKPOINT: usize = 128 << 20;

fn size_of(name: &str, default: u64) -> u64 {
    let value = std::env::var(name).ok();
    value.map_or(default, |value| value.parse().unwrap())
}

fn rich(nonce: u64, spent: u64) -> Account {
    Account {
        nonce,
        balance: U256::from(10_u128.pow(22)) - U256::from(spent),
        ..Account::default()
    }
}

/// Returns the changes of a block of transfers.
fn block(rng: &mut Rng, number: u64, transfers: u64) -> Diff {
    let fees = Account {
        balance: U256::from(number) * U256::from(21_000_000_147_000_u64),
        ..Account::default()
    };
    let mut accounts = BTreeMap::from([(FEES, (fees, Vec::new()))]);
    let word = U256::from_be_bytes(keccak256(number.to_be_bytes()).0);
    let hash = vec![(U256::from(number % 8_191), word)];
    accounts.insert(HASHES, (rich(1, 0), hash));
    for _ in 0..transfers {
        for nonce in [1, 0] {
            let account = rich(nonce + rng.u64(..300), rng.u64(..));
            accounts.insert(address(rng.u64(..ACCOUNTS)), (account, Vec::new()));
        }
    }
    let accounts = accounts.into_iter();
    let changed = accounts.map(|(address, (account, storage))| AccountDiff {
        address,
        account: Some(account),
        clears_storage: false,
        storage,
    });
    Diff {
        accounts: changed.collect(),
        codes: Vec::new(),
    }
}

/// Returns the median time of a read of an account.
fn median(view: &dyn View, seed: u64) -> Duration {
    let mut rng = Rng::with_seed(seed);
    let mut times: Vec<Duration> = (0..20_000)
        .map(|_| {
            let address = address(rng.u64(..ACCOUNTS));
            let begun = Instant::now();
            std::hint::black_box(view.account(address).unwrap());
            begun.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[times.len() / 2]
}

/// `BLOCKS` and `TRANSFERS` say how many blocks there are, and how many transfers each has;
/// 1,000,000 and 2 without.
#[test]
#[ignore = "a measurement of minutes"]
fn a_read_of_the_oldest_state() {
    let (blocks, transfers) = (size_of("BLOCKS", 1_000_000), size_of("TRANSFERS", 2));
    let folder = tempfile::tempdir().unwrap();
    let kept = match size_of("HISTORY", 1) {
        0 => Kept::None,
        _ => Kept::All,
    };
    let options = StoreOptions {
        history: Some(kept),
        ..StoreOptions::default()
    };
    let opening = Store::open(folder.path(), &options, &|group| Some(hash(group))).unwrap();
    let Opening::Empty { store } = opening else {
        panic!("not empty");
    };
    let state = State::new(Arc::new(store), &StateOptions::default());
    let mut rng = Rng::with_seed(1);
    let (begun, mut written) = (Instant::now(), Duration::ZERO);
    for number in 0..blocks {
        let diff = block(&mut rng, number, transfers);
        let bytes = state.apply(number, hash(number), &diff).unwrap();
        state.end_block(number, number).unwrap();
        if bytes > CHECKPOINT || number + 1 == blocks {
            let begun = Instant::now();
            state.checkpoint().unwrap();
            written += begun.elapsed();
        }
    }
    let sizes = state.store().sizes().unwrap();
    println!(
        "{blocks} blocks of {transfers} transfers in {:?}, {written:?} of them in checkpoints: the \
         history has {} bytes in tables, {:.1} per transfer; {sizes:?}",
        begun.elapsed(),
        sizes.history,
        sizes.history as f64 / (blocks * transfers) as f64,
    );
    if kept == Kept::None {
        return;
    }
    let latest = state.view();
    for seed in 0..3 {
        // Other accounts in each round: those that were read are in the cache.
        print!("latest {:?}", median(&latest, 10 + seed));
        for back in [1, 1_000, blocks / 10, blocks - 1] {
            let view = state.at(blocks - 1 - back).unwrap();
            let (first, again) = (median(&*view, 20 + seed), median(&*view, 20 + seed));
            print!("; {back} back {first:?}, again {again:?}");
        }
        println!();
    }
}
