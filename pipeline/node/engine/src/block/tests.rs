//! Blocks of the engine against `stf`, on a state in a store with its trie.

use std::num::NonZeroU32;
use std::sync::Arc;

use alloy_primitives::{Address, B256, Bytes};
use zkfabric_batch::{BatchFile, HeaderFields, Start, example};
use zkfabric_executor::{Executor, Options, Transaction};
use zkfabric_state::trie::{Options as TrieOptions, Trie, Update};
use zkfabric_state::{Changes, Diff, Opening, State, StateOptions, Store, StoreOptions};
use zkfabric_stf::header::Header;
use zkfabric_stf::host::execute_on;
use zkfabric_stf::{Fork, Rules, SoftwareCrypto, execute_batch};

use super::{Error, OpenBlock, Parent, ResumedBlock, SealedBlock, Tip, allowed_fields};
use crate::frame::{Frame, LoggedTransaction};
use crate::ledger::nodes::{self, Nodes};

/// A state with its trie, in a folder.
struct Both {
    state: State,
    trie: Trie,
    group: u64,
    _folder: tempfile::TempDir,
}

impl Both {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let opened = Store::open(folder.path(), &StoreOptions::default(), &|_| None).unwrap();
        let Opening::Empty { store } = opened else {
            panic!("{opened:?}");
        };
        let store = Arc::new(store);
        let nodes = Arc::new(Nodes(Arc::clone(&store)));
        Self {
            state: State::new(store, &StateOptions::default()),
            trie: Trie::open(nodes, TrieOptions::default(), None).unwrap(),
            group: 0,
            _folder: folder,
        }
    }

    fn apply(&mut self, diff: &Diff) {
        self.state.apply(self.group, [0; 32], diff).unwrap();
        self.group += 1;
    }

    /// Changes the trie by a block's changes, writes state and trie, and returns the root.
    fn commit(&mut self, block: u64, changes: &Diff) -> B256 {
        let Update { root, writes } = self.trie.update(block, changes).unwrap();
        let checkpoint = self.state.begin_checkpoint().unwrap();
        checkpoint
            .write(|batch| nodes::write(batch, &writes))
            .unwrap();
        self.trie.committed(block);
        root
    }
}

/// Builds a file's block by the engine, in groups of three; returns it with its frames, as they
/// come back from the log. Each group is added to the block as a restart finds it.
fn build(
    both: &mut Both,
    executor: &Executor,
    tip: &Tip,
    file: &BatchFile,
    at: usize,
) -> (SealedBlock, Vec<Frame>) {
    let block = &file.blocks[at];
    let fields = block.header.clone();
    let moved = allowed_fields(fields.clone(), tip.header(), file.rules);
    assert_eq!(moved, fields);
    let begun =
        OpenBlock::begin(executor, &both.state.view(), &tip.parent(), fields.clone()).unwrap();
    let (mut open, begin) = begun;
    both.apply(&begin);
    let mut frames = vec![Frame {
        opens: Some(fields),
        ..frame(begin)
    }];
    let decoded = block
        .transactions
        .iter()
        .map(|transaction| Transaction::decode(transaction.raw.clone(), &SoftwareCrypto).unwrap());
    let decoded: Vec<Transaction> = decoded.collect();
    for group in decoded.chunks(3) {
        let before = open.block().emptied().clone();
        let outcome = open.add(executor, &both.state.view(), group).unwrap();
        both.apply(&outcome.diff);
        let included = outcome.outcomes.into_iter().map(Result::unwrap);
        let logged = group.iter().zip(included).map(|(transaction, included)| {
            let (raw, sender) = (transaction.raw().clone(), transaction.sender());
            LoggedTransaction {
                raw,
                sender,
                included,
            }
        });
        frames.push(Frame {
            transactions: logged.collect(),
            emptied: open
                .block()
                .emptied()
                .difference(&before)
                .copied()
                .collect(),
            ..frame(outcome.diff)
        });
        let restarted =
            OpenBlock::resume(executor, &tip.parent(), file.rules.fork, &frames).unwrap();
        let ResumedBlock::Open(restarted) = restarted else {
            panic!("{restarted:?}");
        };
        assert_eq!(restarted.block(), open.block());
        open = *restarted;
    }
    assert_eq!(open.count(), decoded.len());
    let view = both.state.view();
    let end = open.end(executor, &view).unwrap();
    let ended = open.finish(file.rules.fork);
    both.apply(&end);
    frames.push(Frame {
        closes: true,
        ..frame(end)
    });
    let mut changes = Changes::default();
    frames.iter().for_each(|frame| changes.add(&frame.diff));
    let root = both.commit(ended.header().number, &changes.into_diff());
    let read = frames
        .iter()
        .map(|frame| Frame::decode(&frame.encode()).unwrap());
    (ended.seal(root), read.collect())
}

fn frame(diff: Diff) -> Frame {
    Frame {
        is_edited: false,
        opens: None,
        parent_is_late: false,
        gives_parent_hash: false,
        closes: false,
        first: 0,
        previous: B256::ZERO,
        transactions: Vec::new(),
        emptied: Vec::new(),
        diff,
        head: None,
    }
}

/// An ended block comes back from its frames; frames that are no block are refused.
fn resumed(executor: &Executor, tip: &Tip, fork: Fork, frames: &[Frame], sealed: &SealedBlock) {
    let whole = OpenBlock::resume(executor, &tip.parent(), fork, frames).unwrap();
    let ResumedBlock::Ended(ended) = whole else {
        panic!("{whole:?}");
    };
    assert_eq!(ended.seal(sealed.header.state_root), *sealed);
    let error = |frames: &[Frame]| {
        let error = OpenBlock::resume(executor, &tip.parent(), fork, frames).unwrap_err();
        assert!(matches!(error, Error::Frames { .. }), "{error}");
    };
    error(&[]);
    error(&frames[1..]);
    error(&[frames, &frames[..1]].concat());
    error(&[&frames[..1], frames].concat());
    // A block that begins without its parent's hash has it before its end.
    let mut late = frames.to_vec();
    late[0].parent_is_late = true;
    let ResumedBlock::Open(open) =
        OpenBlock::resume(executor, &tip.parent(), fork, &late[..1]).unwrap()
    else {
        panic!("the block has not ended");
    };
    assert!(open.parent_is_late());
    error(&late);
    if let [_, given, ..] = late.as_mut_slice() {
        given.gives_parent_hash = true;
    }
    let given = OpenBlock::resume(executor, &tip.parent(), fork, &late).unwrap();
    assert!(matches!(given, ResumedBlock::Ended(_)), "{given:?}");
    // The parent of a block that another ledger has begun late may have no hash here, too.
    let unknown = Parent {
        hash: None,
        ..tip.parent()
    };
    let error_without_hash = |frames: &[Frame]| {
        let error = OpenBlock::resume(executor, &unknown, fork, frames).unwrap_err();
        assert!(matches!(error, Error::Frames { .. }), "{error}");
    };
    error_without_hash(&frames[..1]);
    error_without_hash(&late);
    if frames.len() > 2 {
        let begun = OpenBlock::resume(executor, &unknown, fork, &late[..1]).unwrap();
        let ResumedBlock::Open(mut open) = begun else {
            panic!("the block has not ended");
        };
        for frame in &late[1..] {
            open.follow(executor, frame).unwrap();
        }
        open.set_parent_hash(executor, tip.hash());
        let root = sealed.header.state_root;
        assert_eq!(open.finish(fork).seal(root), *sealed);
    }
    if frames.len() > 4 {
        // A group is missing.
        error(&[&frames[..1], &frames[2..]].concat());
    }
}

/// Blocks that the engine builds of the examples' transactions are those of `stf`, header by
/// header; the batch of them gets the same witness from the engine's trie, and `stf` accepts it.
#[test]
fn blocks_are_those_of_stf_and_prove_their_batch() {
    let examples = example::all(3).unwrap();
    let with_state = examples.iter().filter(|e| e.batch.genesis.is_some());
    let mut count = 0;
    for example in with_state {
        let file = &example.batch;
        let start = Start::of(file, None).unwrap();
        let expected = file.execute_on(&start).unwrap();
        let executor = Executor::new(file.chain_id, file.rules, Options::default());
        let mut both = Both::new();
        let genesis = Diff::of_genesis(&file.accounts().unwrap());
        both.apply(&genesis);
        let parent = start.header.number;
        assert_eq!(both.commit(parent, &genesis), start.header.state_root);

        let mut tip = Tip::new(start.header.clone(), &[start.header.parent_hash]);
        for (at, block) in expected.execution.blocks.iter().enumerate() {
            let (sealed, frames) = build(&mut both, &executor, &tip, file, at);
            resumed(&executor, &tip, file.rules.fork, &frames, &sealed);
            assert_eq!(sealed.header, block.header, "{}", example.file_name);
            assert_eq!(sealed.hash, block.hash);
            tip.advance(&sealed);
            assert_eq!((tip.header(), tip.hash()), (&block.header, block.hash));
        }
        let view = both.state.view();
        let supplier = both.trie.reader().at(parent, &view).unwrap();
        let input = zkfabric_stf::BatchInput {
            witness: zkfabric_stf::Witness::default(),
            ..expected.execution.input.clone()
        };
        let (executed, _) = execute_on(&supplier, input, &SoftwareCrypto).unwrap();
        let encoded = executed.execution.input.encode();
        assert_eq!(encoded, expected.execution.input.encode());
        let output = execute_batch(&encoded, &SoftwareCrypto, &()).unwrap();
        assert_eq!(output, expected.execution.output);
        count += expected.execution.blocks.len();
    }
    assert!(count >= 4, "{count}");
}

fn fields(number: u64) -> HeaderFields {
    HeaderFields {
        number,
        timestamp: 0,
        gas_limit: 0,
        beneficiary: Address::ZERO,
        prev_randao: B256::ZERO,
        parent_beacon_block_root: B256::ZERO,
        extra_data: Bytes::new(),
    }
}

/// Times and gas limits are moved to the nearest ones that `stf` accepts.
#[test]
fn fields_are_moved_into_the_rules() {
    let parent = Header {
        number: 7,
        timestamp: 1000,
        gas_limit: 30_000_000,
        ..Header::default()
    };
    let rules = Rules {
        most_seconds_between_blocks: NonZeroU32::new(60).unwrap(),
        ..Rules::default()
    };
    let allowed = |timestamp, gas_limit| {
        let wanted = HeaderFields {
            timestamp,
            gas_limit,
            ..fields(0)
        };
        let fields = allowed_fields(wanted, &parent, rules);
        assert_eq!(fields.number, 8);
        assert!(parent.allows_gas_limit(fields.gas_limit), "{fields:?}");
        (fields.timestamp, fields.gas_limit)
    };
    let step = 30_000_000 / 1024 - 1;
    assert_eq!(allowed(1000, 30_000_000), (1001, 30_000_000));
    assert_eq!(allowed(0, 0), (1001, 30_000_000 - step));
    assert_eq!(allowed(1030, u64::MAX), (1030, 30_000_000 + step));
    assert_eq!(allowed(u64::MAX, 30_000_001), (1060, 30_000_001));
    assert!(!parent.allows_gas_limit(30_000_000 + step + 1));
    assert!(!parent.allows_gas_limit(30_000_000 - step - 1));
    let low = Header {
        gas_limit: 5000,
        ..parent
    };
    let fields = allowed_fields(fields(0), &low, rules);
    assert_eq!(fields.gas_limit, 5000);
    assert!(low.allows_gas_limit(5000));
}

/// What no header can have is refused before the first transaction.
#[test]
fn blocks_that_no_header_can_have_are_refused() {
    let executor = Executor::new(1, Rules::default(), Options::default());
    let both = Both::new();
    let begin = |number: u64, fields: HeaderFields| {
        let parent = Header {
            number,
            gas_limit: 30_000_000,
            base_fee: 7,
            ..Header::default()
        };
        let tip = Tip::new(parent, &[]);
        let begun = OpenBlock::begin(&executor, &both.state.view(), &tip.parent(), fields);
        begun.map(drop).map_err(|error| error.to_string())
    };
    assert_eq!(begin(7, fields(8)), Ok(()));
    let error = begin(7, fields(9)).unwrap_err();
    assert!(error.contains("block 7") && error.contains("9"), "{error}");
    assert!(begin(u64::MAX - 1, fields(u64::MAX)).is_err());
    assert!(begin(u64::MAX, fields(0)).is_err());
    let long = HeaderFields {
        extra_data: Bytes::from(vec![0; 33]),
        ..fields(8)
    };
    assert!(begin(7, long).unwrap_err().contains("33"));
}

/// The newest 256 hashes are kept, nearest first.
#[test]
fn a_tip_has_the_hashes_that_blockhash_reaches() {
    let header = |number| Header {
        number,
        ..Header::default()
    };
    let older: Vec<B256> = (0..300).map(|n| B256::with_last_byte(n as u8)).collect();
    let mut tip = Tip::new(header(300), &older);
    assert_eq!(tip.parent().hash, Some(header(300).hash()));
    assert_eq!(tip.parent().older, &older[..255]);
    let block = SealedBlock {
        header: header(301),
        hash: header(301).hash(),
        transactions: Vec::new(),
        senders: Vec::new(),
        receipts: Vec::new(),
    };
    tip.advance(&block);
    assert_eq!(tip.parent().hash, Some(header(301).hash()));
    let hashes = [header(300).hash(), older[0]];
    let parent = tip.parent();
    assert_eq!((parent.older.len(), &parent.older[..2]), (255, &hashes[..]));
}
