//! Chains of random blocks in a ledger.

use std::path::Path;
use std::sync::Arc;

use alloy_primitives::{B256, Bytes};
use zkfabric_batch::{BatchFile, HeaderFields, Start};
use zkfabric_batches::{
    Batches, ChainEnd, CheckedBlock, Checker, ClosedBatch, Collector, Limits, Origin, Record,
    Shadow, ShadowOptions,
};
use zkfabric_engine::{Ledger, LedgerOptions, SealedBlock};
use zkfabric_executor::Transaction;
use zkfabric_state::{StateView, View as _};
use zkfabric_stf::header::Header;
use zkfabric_stf::host::Genesis;
use zkfabric_stf::{SoftwareCrypto, execute_batch};

use crate::support::chain::{BENEFICIARY, Chain};
use crate::support::random::{CHAIN_ID, Random};

/// Limits that no chain of these tests reaches.
pub(crate) const WIDE: Limits = Limits {
    gas: u64::MAX,
    bytes: u64::MAX,
    cost: u64::MAX,
    seconds: 100,
};

/// A ledger with sealed blocks behind its genesis.
pub(crate) struct World {
    pub(crate) ledger: Ledger,
    pub(crate) genesis: Genesis,
    pub(crate) blocks: Vec<(Arc<SealedBlock>, StateView)>,
    pub(crate) folder: tempfile::TempDir,
}

pub(crate) fn ledger_options() -> LedgerOptions {
    let mut options = LedgerOptions::default();
    options.log.realtime = None;
    options.log.segment_bytes = 1 << 20;
    options.executor.threads = 1;
    options
}

/// Creates a folder in memory where the system has such a file system: the tests kill and damage,
/// but cut no power.
fn in_memory() -> tempfile::TempDir {
    let folder = tempfile::tempdir_in("/dev/shm");
    folder.or_else(|_| tempfile::tempdir()).unwrap()
}

impl World {
    /// Seals random blocks of about so many transactions.
    pub(crate) fn new(seed: u64, blocks: u64, transactions: usize) -> Self {
        let window = ledger_options().trie.window;
        Self::with_window(seed, blocks, transactions, window)
    }

    /// As [`World::new`], with the states of so many blocks.
    pub(crate) fn with_window(seed: u64, blocks: u64, transactions: usize, window: u64) -> Self {
        let chain = Chain::new(8, 1, 30_000_000);
        let first = chain.headers.last().unwrap();
        let genesis = Genesis {
            chain_id: CHAIN_ID,
            rules: chain.rules,
            // No header is missing before it, whatever a contract asks for.
            number: 0,
            timestamp: first.timestamp,
            gas_limit: first.gas_limit,
            base_fee: first.base_fee,
            accounts: chain.memory.genesis(),
        };
        let folder = in_memory();
        let mut options = ledger_options();
        options.trie.window = window;
        let opened = Ledger::open(&folder.path().join("ledger"), &genesis, &options);
        let mut world = Self {
            ledger: opened.unwrap().0,
            genesis,
            blocks: Vec::new(),
            folder,
        };
        for number in 0..blocks {
            world.seal(&chain, seed + number, transactions);
        }
        world
    }

    /// Opens the ledger again, which no view keeps open.
    pub(crate) fn reopened(self) -> Self {
        let Self {
            ledger,
            genesis,
            blocks,
            folder,
        } = self;
        drop((ledger, blocks));
        let path = folder.path().join("ledger");
        let (ledger, _) = Ledger::open(&path, &genesis, &ledger_options()).unwrap();
        let numbers = genesis.number + 1..=ledger.tip().header().number;
        let sealed = numbers.map(|number| ledger.sealed(number).unwrap().unwrap());
        let view = ledger.view();
        Self {
            blocks: sealed.map(|sealed| (sealed, view.clone())).collect(),
            ledger,
            genesis,
            folder,
        }
    }

    fn seal(&mut self, chain: &Chain, seed: u64, transactions: usize) {
        let ledger = &mut self.ledger;
        let parent = ledger.tip().header().clone();
        let mut random = Random::new(seed, &chain.users, &chain.exchange, BENEFICIARY);
        let view = ledger.view();
        let nonces = chain.users.iter().map(|user| view.account(user.address));
        let nonces = nonces.map(|account| account.unwrap().map_or(0, |account| account.nonce));
        random.nonces = nonces.collect();
        let fields = HeaderFields {
            number: 0,
            timestamp: parent.timestamp + random.rng.u64(1..4),
            gas_limit: parent.gas_limit,
            beneficiary: BENEFICIARY,
            prev_randao: B256::with_last_byte(seed as u8),
            parent_beacon_block_root: B256::repeat_byte(7),
            extra_data: Bytes::from_static(b"L2"),
        };
        ledger.begin_block(fields).unwrap();
        let base_fee = parent.next_base_fee().unwrap();
        let signed = random.group(transactions, base_fee).into_iter();
        let signed: Vec<Transaction> = signed.map(|request| request.signed(&chain.users)).collect();
        for group in signed.chunks(7) {
            ledger.execute(group).unwrap();
        }
        let (sealed, ticket) = ledger.end_block().unwrap();
        ticket.wait().unwrap();
        self.blocks.push((sealed, ledger.view()));
    }

    pub(crate) fn origin(&self) -> Origin {
        Origin::of(CHAIN_ID, &self.genesis.header())
    }

    /// Returns what `stf` checks blocks with from the genesis on.
    pub(crate) fn checker(&self) -> Checker {
        let end = ChainEnd {
            header: self.genesis.header(),
            ancestors: Vec::new(),
        };
        Checker::new(CHAIN_ID, self.genesis.rules, end).unwrap()
    }

    /// Executes all blocks once more; returns each with the chain's end before it.
    pub(crate) fn checked(&self) -> Vec<(ChainEnd, CheckedBlock)> {
        let mut checker = self.checker();
        let blocks = self.blocks.iter();
        let checked = blocks.map(|(sealed, view)| {
            let before = checker.end().clone();
            let reader = self.ledger.trie();
            let supplier = reader.at(before.header.number, view).unwrap();
            (before, checker.check(&supplier, sealed).unwrap())
        });
        checked.collect()
    }

    /// Collects all blocks within limits.
    pub(crate) fn batches(&self, limits: Limits) -> Vec<ClosedBatch> {
        collect(&self.checked(), self, limits)
    }

    /// Opens the folder of batches.
    pub(crate) fn open(&self) -> Arc<Batches> {
        Arc::new(Batches::open(&self.path(), &self.origin()).unwrap())
    }

    pub(crate) fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("batches")
    }

    /// Runs the shadow over all blocks that no batch has, and closes the last batch.
    pub(crate) fn shadow(&self, batches: &Arc<Batches>, limits: Limits) {
        let shadow = Shadow::start(&self.ledger, Arc::clone(batches), self.options(limits));
        let shadow = shadow.unwrap();
        shadow.catch_up(&self.ledger).unwrap();
        let handle = shadow.handle();
        shadow.finish().unwrap();
        assert_eq!(handle.lag(), 0);
    }

    pub(crate) fn options(&self, limits: Limits) -> ShadowOptions {
        ShadowOptions {
            rules: self.genesis.rules,
            limits,
            low: false,
            ..ShadowOptions::default()
        }
    }

    /// Checks that a batch's two files give its blocks, within its recorded cost, and that the
    /// witness of their execution passes `execute_batch`.
    pub(crate) fn holds(&self, batches: &Batches, record: &Record) {
        let [path, parent] = batches.paths(record);
        let text = |path: &Path| std::fs::read_to_string(path).unwrap();
        let file = BatchFile::from_json(&text(&path)).unwrap();
        let given = Start::from_json(&text(&parent)).unwrap();
        let start = Start::of(&file, Some(given)).unwrap();
        let executed = file.execute_on(&start).unwrap();
        let execution = &executed.execution;
        let span = &record.span;
        let sealed = self.headers(span.first, span.last);
        let headers = execution.blocks.iter().map(|block| &block.header);
        assert!(headers.eq(sealed), "{record:?}");
        let output = execute_batch(&execution.input.encode(), &SoftwareCrypto, &()).unwrap();
        assert_eq!(output, execution.output);
        assert_eq!(output.last_hash, span.last_hash);
        assert_eq!(output.state_root, span.state_root);
        assert_eq!(output.parent_hash, span.parent_hash);
        assert_eq!(output.parent_state_root, span.parent_state_root);
        let cost = executed.cost.work().gas();
        assert!(cost <= span.cost, "{cost} above {}", span.cost);
    }

    fn headers(&self, first: u64, last: u64) -> impl Iterator<Item = &Header> {
        let headers = self.blocks.iter().map(|(sealed, _)| &sealed.header);
        headers.filter(move |header| (first..=last).contains(&header.number))
    }
}

/// Collects checked blocks within limits.
pub(crate) fn collect(
    blocks: &[(ChainEnd, CheckedBlock)],
    world: &World,
    limits: Limits,
) -> Vec<ClosedBatch> {
    let mut collector = Collector::new(CHAIN_ID, world.genesis.rules, limits, 0);
    let mut closed = Vec::new();
    for (before, block) in blocks {
        closed.extend(collector.add(before, block.clone()));
    }
    closed.extend(collector.finish());
    closed
}
