//! Transactions that wait, that are replaced, that expire, and that are rejected.

use std::sync::Arc;
use std::time::Duration;

use alloy_primitives::{Address, B256, Bytes, U256, keccak256};
use zkfabric_executor::Rejection;
use zkfabric_mempool::{Error as PoolError, Reason};
use zkfabric_stf::host::{Genesis, GenesisAccount};
use zkfabric_stf::{BatchInput, BlockInput, SoftwareCrypto};

use super::super::{Cause, Confirmed, Pending, Rejected, Sequencer};
use super::answers::{chained, executed_again};
use super::support::{Stopped, options, start, until};
use super::wallet::{Call, Wallet, genesis, nobody};
use crate::ledger::Ledger;

fn submit(sequencer: &Sequencer, wallet: &Wallet, call: &Call) -> Pending {
    sequencer.submit(wallet.sign(call)).unwrap()
}

fn words(pending: Pending) -> String {
    pending.wait().unwrap_err().to_string()
}

/// A transaction behind a gap waits until the gap is filled, and then comes behind it.
#[test]
fn gaps_wait_and_are_filled() {
    let wallets = Wallet::several(2);
    let folder = tempfile::tempdir().unwrap();
    let (sequencer, _) = start(&folder, &genesis(&wallets), options());
    let call = |nonce| Call::transfer(nonce, nobody(1));
    let late: Vec<Pending> = [2, 1]
        .map(|nonce| submit(&sequencer, &wallets[0], &call(nonce)))
        .into();
    // Another sender does not wait for it.
    let other = submit(&sequencer, &wallets[1], &call(0));
    assert_eq!(other.wait().unwrap().position(), 0);
    until(|| sequencer.figures().queued == 2);
    let first = submit(&sequencer, &wallets[0], &call(0)).wait().unwrap();
    let late = late.into_iter().map(|late| late.wait().unwrap().position());
    assert_eq!((first.position(), late.collect()), (1, vec![3, 2]));
    sequencer.close().unwrap();
}

/// What waits for its nonce when the sequencer closes, and whose sender has gone, waits at the next
/// one; whoever still waits for an answer hears of the end.
#[test]
fn what_waits_at_the_end_waits_at_the_next_start() {
    let wallets = Wallet::several(2);
    let genesis = genesis(&wallets);
    let folder = tempfile::tempdir().unwrap();
    let call = |nonce| Call::transfer(nonce, nobody(1));
    let (sequencer, _) = start(&folder, &genesis, options());
    for nonce in [1, 2] {
        drop(submit(&sequencer, &wallets[0], &call(nonce)));
    }
    let waited_for = submit(&sequencer, &wallets[1], &call(1));
    until(|| sequencer.figures().queued == 3);
    sequencer.close().unwrap();
    assert!(matches!(waited_for.wait(), Err(Rejected::Closing)));
    let file = folder.path().join("pool");
    assert!(file.exists());
    // Once more, from one start to the next.
    for _ in 0..2 {
        let (sequencer, _) = start(&folder, &genesis, options());
        until(|| sequencer.figures().queued == 2);
        sequencer.close().unwrap();
    }
    let (sequencer, _) = start(&folder, &genesis, options());
    assert!(!file.exists());
    submit(&sequencer, &wallets[0], &call(0)).wait().unwrap();
    until(|| sequencer.figures().confirmed == 3);
    sequencer.close().unwrap();
    assert!(!file.exists());
    // A damaged file is left where it is, and stops nothing.
    std::fs::write(&file, b"zkfpool1").unwrap();
    let (sequencer, _) = start(&folder, &genesis, options());
    submit(&sequencer, &wallets[1], &call(0)).wait().unwrap();
    sequencer.close().unwrap();
    assert!(file.exists());
}

/// A higher price replaces what waits, a little more does not; what waits for too long is told so.
#[test]
fn prices_replace_and_time_expires() {
    let wallets = Wallet::several(1);
    let folder = tempfile::tempdir().unwrap();
    let clock = Stopped::at(1000);
    let mut options = options();
    options.clock = Arc::clone(&clock) as _;
    options.pool.age_ms = 60_000;
    let (sequencer, _) = start(&folder, &genesis(&wallets), options);
    let old = Call {
        fee: 1000,
        tip: 100,
        ..Call::transfer(1, nobody(1))
    };
    let replaced = submit(&sequencer, &wallets[0], &old);
    until(|| sequencer.figures().queued == 1);
    let little = Call {
        fee: 1099,
        tip: 110,
        ..old.clone()
    };
    let little = submit(&sequencer, &wallets[0], &little).wait();
    assert!(
        matches!(
            little,
            Err(Rejected::Pool(PoolError::ReplacementUnderpriced { .. }))
        ),
        "{little:?}"
    );
    let more = Call {
        fee: 1100,
        tip: 110,
        ..old
    };
    let raw = wallets[0].sign(&more);
    let new = sequencer.submit(raw.clone()).unwrap();
    let by = keccak256(&raw);
    let answer = replaced.wait();
    assert!(
        matches!(answer, Err(Rejected::Left(Reason::Replaced { by: got })) if got == by),
        "{answer:?}"
    );
    assert_eq!(
        sequencer
            .submit(raw)
            .unwrap()
            .wait()
            .unwrap_err()
            .to_string(),
        "already known"
    );
    clock.forward(Duration::from_secs(61));
    let answer = new.wait();
    assert!(
        matches!(answer, Err(Rejected::Left(Reason::Expired))),
        "{answer:?}"
    );
    until(|| sequencer.figures().queued == 0);
    sequencer.close().unwrap();
}

/// A full pool refuses what pays no more, and gives up what pays less; a sender has its own limit.
#[test]
fn a_full_pool_gives_way_by_price() {
    let wallets = Wallet::several(4);
    let folder = tempfile::tempdir().unwrap();
    let mut options = options();
    options.pool.transactions = 2;
    options.pool.per_sender = 1;
    let (sequencer, _) = start(&folder, &genesis(&wallets), options);
    let gap = |tip| Call {
        tip,
        ..Call::transfer(5, nobody(1))
    };
    let cheap = submit(&sequencer, &wallets[0], &gap(1));
    let dear = submit(&sequencer, &wallets[1], &gap(3));
    until(|| sequencer.figures().queued == 2);
    let full = words(submit(&sequencer, &wallets[2], &gap(1)));
    assert!(full.starts_with("txpool is full: 2 transactions"), "{full}");
    let new = submit(&sequencer, &wallets[3], &gap(2));
    let evicted = words(cheap);
    assert!(
        evicted.starts_with("txpool is full: transaction 0x"),
        "{evicted}"
    );
    let more = Call { nonce: 6, ..gap(9) };
    let limit = words(submit(&sequencer, &wallets[3], &more));
    assert!(limit.starts_with("account limit exceeded"), "{limit}");
    sequencer.close().unwrap();
    for waiting in [dear, new] {
        assert!(matches!(waiting.wait(), Err(Rejected::Closing)));
    }
}

/// Returns a bound of prover gas that admits transfers and little more.
fn bound(wallet: &Wallet) -> u64 {
    let folder = tempfile::tempdir().unwrap();
    let genesis = genesis(&Wallet::several(4));
    let (sequencer, _) = start(&folder, &genesis, options());
    let raw = wallet.sign(&Call::transfer(0, nobody(3)));
    let confirmed = sequencer.submit(raw).unwrap().wait().unwrap();
    // A transfer is counted whatever its bound.
    let counted = confirmed.included().unwrap().prover_gas;
    sequencer.close().unwrap();
    counted + counted / 20
}

/// Returns what is rejected if the fourth sender has sent one transaction, with the beginning of
/// each one's words.
fn wrong(wallets: &[Wallet]) -> Vec<(Bytes, &'static str)> {
    let poor = Wallet::new(99);
    let call = |nonce| Call::transfer(nonce, nobody(3));
    let sign = |call: Call| wallets[3].sign(&call);
    let mut signature = sign(call(1)).to_vec();
    let last = signature.len() - 32;
    signature[last..].fill(0xfe);
    vec![
        (
            sign(Call {
                chain: 8,
                ..call(1)
            }),
            "invalid chain id for signer: have 8 want 7",
        ),
        (sign(call(0)), "nonce too low: next nonce 1, tx nonce 0"),
        (
            sign(Call {
                fee: 0,
                tip: 0,
                ..call(1)
            }),
            "transaction underpriced",
        ),
        (
            sign(Call {
                tip: 9,
                fee: 8,
                ..call(1)
            }),
            "max priority fee per gas higher than max fee per gas",
        ),
        (
            poor.sign(&call(0)),
            "insufficient funds for gas * price + value: balance 0",
        ),
        (
            sign(Call {
                value: U256::MAX,
                ..call(1)
            }),
            "insufficient funds for gas * price + value",
        ),
        (
            wallets[4].sign(&Call {
                gas: 20_999,
                ..call(0)
            }),
            "intrinsic gas too low: have 20999, want 21000",
        ),
        (
            wallets[5].sign(&Call {
                data: vec![0; 100].into(),
                gas: 21_500,
                ..call(0)
            }),
            "insufficient gas for floor data gas cost: have 21500, want 22000",
        ),
        (
            sign(Call {
                gas: (1 << 24) + 1,
                ..call(1)
            }),
            "exceeds block gas limit",
        ),
        (
            sign(Call {
                data: vec![0; 200_000].into(),
                ..call(1)
            }),
            "oversized data: transaction size 200",
        ),
        (
            wallets[6].sign(&Call {
                data: vec![7; 2_000].into(),
                gas: 200_000,
                to: Address::with_last_byte(2),
                ..call(0)
            }),
            "too dear to prove: at most ",
        ),
        (signature.into(), "invalid transaction v, r, s values"),
        (
            Bytes::from_static(&[5, 0xc0]),
            "transaction type not supported",
        ),
        (Bytes::from_static(&[3, 0xc0]), ""),
        (Bytes::new(), ""),
        (Bytes::from_static(b"no transaction"), ""),
    ]
}

/// Each kind of rejection among valid transactions of one stream: the valid ones are confirmed, and
/// each other one gets its words.
#[test]
fn every_rejection_is_answered_among_valid_transactions() {
    let wallets = Wallet::several(8);
    let genesis = genesis(&wallets);
    let folder = tempfile::tempdir().unwrap();
    let mut options = options();
    options.ledger.executor.most_prover_gas = bound(&wallets[0]);
    let (sequencer, _) = start(&folder, &genesis, options.clone());
    let to = nobody(3);
    let call = |nonce| Call::transfer(nonce, to);
    let first = submit(&sequencer, &wallets[3], &call(0)).wait().unwrap();
    let wrong = wrong(&wallets);
    let mut valid = vec![first];
    let mut answered = 0;
    let mut causes = [0; Cause::ALL.len()];
    for round in 0..2 {
        let mut waiting: Vec<(Pending, Option<&str>)> = Vec::new();
        for (n, (raw, expected)) in wrong.iter().enumerate() {
            let n = n as u64 + round * wrong.len() as u64;
            let good = submit(&sequencer, &wallets[n as usize % 3], &call(n / 3));
            waiting.push((good, None));
            waiting.push((sequencer.submit(raw.clone()).unwrap(), Some(expected)));
        }
        for (pending, expected) in waiting {
            match (pending.wait(), expected) {
                (Ok(confirmed), None) => valid.push(confirmed),
                (Err(why), Some(expected)) => {
                    let words = why.to_string();
                    assert!(words.starts_with(expected), "{words}, not {expected}");
                    assert!(words.len() > 10, "{words}");
                    let cause = Cause::from(&why);
                    let at = Cause::ALL.iter().position(|one| *one == cause).unwrap();
                    causes[at] += 1;
                    answered += 1;
                }
                other => panic!("{other:?}"),
            }
        }
    }
    assert_eq!(answered, 2 * wrong.len());
    let figures = sequencer.figures();
    assert_eq!(figures.rejected, answered as u64);
    assert_eq!(figures.rejected_by_cause, causes);
    // Each of the five that are no transactions twice.
    assert_eq!(figures.rejected_by_cause[0], 10);
    assert_eq!(figures.confirmed, valid.len() as u64);
    chained(&sequencer, &valid, 0, B256::ZERO);
    sequencer.close().unwrap();
    let results = executed_again(folder.path(), &genesis, &options.ledger);
    valid.sort_by_key(Confirmed::position);
    let hashes = valid.iter().map(|one| one.transaction().unwrap().hash);
    assert!(hashes.eq(results.iter().map(|(hash, _)| *hash)));
}

/// What is wrong in itself is answered before the pool, and leaves nothing in the log.
#[test]
fn what_is_wrong_in_itself_takes_no_place_in_the_log() {
    let wallets = Wallet::several(1);
    let genesis = genesis(&wallets);
    let folder = tempfile::tempdir().unwrap();
    let (sequencer, _) = start(&folder, &genesis, options());
    let call = Call::transfer(0, nobody(1));
    let long = Bytes::from(vec![0; 100]);
    let wrong = [
        Call {
            gas: 20_999,
            ..call.clone()
        },
        Call {
            gas: 21_999,
            data: long,
            ..call.clone()
        },
        Call { chain: 8, ..call },
    ];
    for call in &wrong {
        let why = submit(&sequencer, &wallets[0], call).wait().unwrap_err();
        assert!(matches!(why, Rejected::Execution(_)), "{why}");
    }
    sequencer.close().unwrap();
    let (ledger, _) = Ledger::open(folder.path(), &genesis, &options().ledger).unwrap();
    assert_eq!(ledger.log().durable(), 0);
}

/// A transaction that asks for a hash before the first block of a chain that begins with a later
/// number is rejected; the parent of the first block has its hash, as in `stf`. The sequencer goes
/// on, and so does one that is started again.
#[test]
fn a_hash_before_the_chain_stops_nothing() {
    /// Stores the hash of the block in the call's data in slot 0.
    const HASHER: Address = Address::with_last_byte(0x77);
    let wallets = Wallet::several(1);
    let mut genesis = Genesis {
        number: 100,
        ..genesis(&wallets)
    };
    let hasher = GenesisAccount {
        nonce: 1,
        code: Bytes::from_static(&[0x5f, 0x35, 0x40, 0x5f, 0x55, 0x00]),
        storage: [(U256::ZERO, U256::from(9))].into(),
        ..GenesisAccount::default()
    };
    genesis.accounts.insert(HASHER, hasher);
    let folder = tempfile::tempdir().unwrap();
    let mut options = options();
    options.block.time = Duration::from_millis(5);
    options.block.ahead = 1000;
    let mut nonce = 0;
    let mut state = genesis.state();
    let (mut parent, mut ancestors) = (genesis.header(), Vec::new());
    for number in [101_u64, 102] {
        let (sequencer, _) = start(&folder, &genesis, options.clone());
        let mut asks = |of: u64| {
            let call = Call {
                gas: 60_000,
                data: B256::from(U256::from(of)).to_vec().into(),
                value: U256::ZERO,
                ..Call::transfer(nonce, HASHER)
            };
            let answer = submit(&sequencer, &wallets[0], &call).wait();
            nonce += u64::from(answer.is_ok());
            answer
        };
        assert!(asks(99).unwrap().included().unwrap().success);
        for of in [98, 0] {
            let error = asks(of).unwrap_err();
            let expected = Rejection::BlockHash { number: of };
            assert!(
                matches!(&error, Rejected::Execution(why) if *why == expected),
                "{error}"
            );
        }
        assert!(asks(100).unwrap().included().unwrap().success);
        until(|| sequencer.chain().range().1 >= number);
        sequencer.close().unwrap();
    }
    let (ledger, _) = Ledger::open(folder.path(), &genesis, &options.ledger).unwrap();
    let (first, last) = ledger.blocks().range().unwrap();
    assert!(first == 100 && last > 101, "{last}");
    for number in 101..=last {
        let sealed = ledger.sealed(number).unwrap().unwrap();
        let header = sealed.header.clone();
        let input = BatchInput {
            chain_id: genesis.chain_id,
            rules: genesis.rules,
            parent_header: parent.encode(),
            ancestors: ancestors.clone(),
            blocks: vec![BlockInput {
                number,
                timestamp: header.timestamp,
                gas_limit: header.gas_limit,
                base_fee: header.base_fee,
                coinbase: header.coinbase,
                prev_randao: header.prev_randao,
                parent_beacon_block_root: header.parent_beacon_block_root,
                extra_data: header.extra_data.clone(),
                transactions: sealed.transactions.iter().map(|raw| raw.to_vec()).collect(),
            }],
            ..BatchInput::default()
        };
        let executed = state.execute(input, &SoftwareCrypto).unwrap();
        assert_eq!(executed.blocks[0].header, header);
        ancestors.insert(0, parent.encode());
        parent = header;
    }
}
