//! Tests that the prices of `zkfabric_stf::cost` match the program and bound its cost.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use alloy_eips::eip2930::{AccessList, AccessListItem};
use alloy_primitives::{Address, B256, TxKind, U256, address, keccak256};
use revm::bytecode::opcode::{
    ADD, CALL, CALLCODE, CALLDATACOPY, CREATE, CREATE2, DELEGATECALL, DUP1, EXTCODECOPY, GT,
    INVALID, JUMP, JUMPDEST, JUMPI, LOG0, LOG4, MSTORE8, NOT, OpCode, PC, POP, PUSH0, PUSH1,
    PUSH32, RETURN, REVERT, SELFDESTRUCT, SSTORE, STATICCALL, STOP, SWAP1, TSTORE,
};
use zkfabric_batch::BatchFile;
use zkfabric_batch::guest::mark;
use zkfabric_bench::cost::{
    Accounts, CODE, Envelope, GuestVm, Prices, Run, Transaction, batch, contract,
};
use zkfabric_stf::Fork;
use zkfabric_stf::cost::{Counts, Entry, PRICES, Part, TransactionCost};

/// Contracts that call each other.
const OTHERS: [Address; 3] = [
    CODE,
    address!("2000000000000000000000000000000000000012"),
    address!("2000000000000000000000000000000000000013"),
];

#[test]
fn prices_and_page_are_what_the_program_costs() {
    let measured = Prices::measure().unwrap();
    let table = measured.table();
    let differing = Entry::all().filter(|entry| table[*entry] != PRICES[*entry]);
    let differing: Vec<_> = differing
        .map(|entry| (entry, PRICES[entry], table[entry]))
        .collect();
    let again = "run `cargo run --release -p zkfabric-bench -- cost --write .`";
    assert!(differing.is_empty(), "{again}: {differing:?}");
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/cost.md"));
    assert!(page.unwrap() == measured.page(), "{again}");
}

/// Returns the entries that cost the most.
fn largest(counts: &Counts) -> String {
    let cost = |entry| counts[entry] * u64::from(PRICES[entry]);
    let mut entries: Vec<Entry> = Entry::all().filter(|entry| cost(*entry) > 0).collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(cost(*entry)));
    let lines = entries.into_iter().take(20).map(|entry| {
        let (name, count) = (zkfabric_bench::cost::name(entry), counts[entry]);
        format!("\n{name}: {count} times {}", PRICES[entry])
    });
    lines.collect()
}

/// Checks a run against its bounds; returns the larger of the share of the whole and of any first
/// transactions.
fn check(name: &str, run: &Run) -> f64 {
    let cost = &run.cost;
    let bound = cost.instructions();
    assert!(
        run.instructions <= bound,
        "{name}: {} instructions, {bound} at most",
        run.instructions
    );
    assert!(
        bound <= cost.expected(),
        "{name}: {bound} above {}",
        cost.expected()
    );
    // Up to the end of each transaction.
    let (mut begun, mut before) = (None, 0);
    let mut counts = Counts::default();
    for (id, argument, instructions) in &run.marks {
        let (block, index) = ((argument >> 32) as usize, (argument & 0xffff_ffff) as usize);
        let block = &cost.blocks.get(block);
        match *id {
            mark::WITNESS => begun = Some(*instructions),
            mark::BLOCK_STARTED => counts.add(&block.unwrap().start),
            mark::TRANSACTION => counts.add(&block.unwrap().transactions[index].execution),
            mark::BLOCK_FINISHED => counts.add(&block.unwrap().end),
            _ => continue,
        }
        if *id == mark::TRANSACTION {
            let (spent, bound) = (
                instructions - before,
                block.unwrap().transactions[index].instructions(),
            );
            assert!(
                spent <= bound,
                "{name}: {spent} instructions in transaction {index} of block {argument:#x}, {bound} at most"
            );
        }
        before = *instructions;
        let bound = counts.instructions();
        let spent = instructions - begun.unwrap_or(*instructions);
        assert!(
            spent <= bound,
            "{name}: {spent} instructions up to mark {id} {argument:#x}, {bound} at most:{}",
            largest(&counts)
        );
    }
    run.instructions as f64 / cost.instructions() as f64
}

#[test]
fn examples_stay_within_their_bounds() {
    let machine = GuestVm::new().unwrap();
    // Precompiles that reject their input cost less than their price.
    for (name, least) in [
        ("small", 0.5),
        ("hundred", 0.5),
        ("swaps", 0.5),
        ("precompiles", 0.4),
    ] {
        let path = format!("{}/../examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let file = BatchFile::from_json(&std::fs::read_to_string(path).unwrap()).unwrap();
        let run = machine.run_any(&file, None).unwrap();
        let share = check(name, &run);
        let transactions = run.cost.blocks.iter().flat_map(|block| &block.transactions);
        let early: u64 = transactions.map(TransactionCost::instructions).sum();
        println!(
            "{name}: {} instructions, {:.2} of the bound, {:.2} of what the transactions promise",
            run.instructions,
            share,
            run.instructions as f64 / early as f64
        );
        // A loose bound would be useless.
        assert!(share > least, "{name}: {share}");
    }
}

/// Random numbers from a seed.
struct Random(B256);

impl Random {
    fn word(&mut self) -> U256 {
        self.0 = keccak256(self.0);
        self.0.into()
    }

    fn below(&mut self, bound: u64) -> u64 {
        (self.word() % U256::from(bound)).to()
    }

    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len() as u64) as usize]
    }

    /// Returns any number: small, of any length, a power of two or one less, an address.
    fn number(&mut self) -> U256 {
        match self.below(6) {
            0 => U256::from(self.below(4)),
            1 => U256::from(self.below(300)),
            2 => self.word() >> self.below(256),
            3 => U256::from(1) << self.below(256),
            4 => (U256::from(1) << self.below(256)) - U256::from(1),
            _ => self.address().into_word().into(),
        }
    }

    fn address(&mut self) -> Address {
        match self.below(4) {
            0 => Address::from_word(U256::from(1 + self.below(0x12)).into()),
            1 => Address::from_word(U256::from(0x100).into()),
            2 => Address::from_word(U256::from(1000 + self.below(50)).into()),
            _ => self.pick(&OTHERS),
        }
    }

    /// Returns an offset or a length in memory.
    fn size(&mut self) -> U256 {
        U256::from(match self.below(5) {
            0 => 0,
            1 => self.below(32),
            2 => self.below(300),
            3 => self.below(3000),
            _ => self.below(20_000),
        })
    }

    fn push(&mut self, code: &mut Vec<u8>, number: U256) {
        let bytes = number.to_be_bytes::<32>();
        // Mostly the shortest form.
        let length = if self.below(8) == 0 {
            32
        } else {
            number.byte_len()
        };
        code.push(PUSH0 + length as u8);
        code.extend_from_slice(&bytes[32 - length..]);
    }

    /// Appends one instruction with operands that let it succeed most of the time, and removes its
    /// results.
    fn instruction(&mut self, code: &mut Vec<u8>) {
        let op = match self.below(3) {
            0 => self.pick(&[
                CALL,
                CALLCODE,
                DELEGATECALL,
                STATICCALL,
                CREATE,
                CREATE2,
                LOG0,
                LOG4,
                SSTORE,
                TSTORE,
                EXTCODECOPY,
                CALLDATACOPY,
            ]),
            _ => self.below(256) as u8,
        };
        let Some(known) = OpCode::new(op) else {
            // Ends the frame: rare.
            if self.below(50) == 0 {
                code.push(op);
            }
            return;
        };
        match op {
            STOP | RETURN | REVERT | INVALID | SELFDESTRUCT if self.below(20) != 0 => return,
            JUMP => return code.extend([PC, PUSH1, 5, ADD, JUMP, JUMPDEST]),
            JUMPI => return code.extend([PUSH0 + 1, 1, PC, PUSH1, 5, ADD, JUMPI, JUMPDEST]),
            PUSH1..=PUSH32 => {
                let number = self.word() >> (256 - 8 * usize::from(op - PUSH0));
                code.push(op);
                let bytes = number.to_be_bytes::<32>();
                code.extend_from_slice(&bytes[32 - usize::from(op - PUSH0)..]);
                return code.push(POP);
            }
            _ => {}
        }
        let inputs = known.inputs();
        // From the top of the stack.
        let operands: Vec<U256> = (0..inputs).map(|place| self.operand(op, place)).collect();
        for operand in operands.iter().rev() {
            self.push(code, *operand);
        }
        code.push(op);
        for _ in 0..known.outputs() {
            code.push(POP);
        }
    }

    fn operand(&mut self, op: u8, place: u8) -> U256 {
        match (op, place) {
            // Gas, address, value.
            (CALL | CALLCODE | DELEGATECALL | STATICCALL, 0) => {
                U256::from(self.pick(&[0, 100, 3000, 60_000, 500_000]))
            }
            (CALL | CALLCODE | DELEGATECALL | STATICCALL | EXTCODECOPY, 1 | 0) => {
                self.address().into_word().into()
            }
            (CALL | CALLCODE, 2) | (CREATE | CREATE2, 0) => U256::from(self.below(2)),
            (LOG0..=LOG4 | CREATE..=STATICCALL | REVERT, _) => self.size(),
            (0x20 | 0x35..=0x3e | 0x51..=MSTORE8 | 0x5e, _) => self.size(),
            _ => self.number(),
        }
    }

    fn code(&mut self) -> Vec<u8> {
        let mut body = Vec::new();
        for _ in 0..5 + self.below(60) {
            self.instruction(&mut body);
        }
        // A loop until the gas runs out, or one pass and then an answer.
        if self.below(2) == 0 {
            let mut code = vec![JUMPDEST];
            code.extend(body);
            code.extend([PUSH0, JUMP]);
            return code;
        }
        for _ in 0..2 {
            let operand = self.size();
            self.push(&mut body, operand);
        }
        body.push(self.pick(&[RETURN, REVERT, SELFDESTRUCT]));
        body
    }

    fn transaction(&mut self, fork: Fork) -> Transaction {
        let kinds = if fork == Fork::Cancun { 3 } else { 4 };
        let envelope = match self.below(kinds) {
            0 => Envelope::Legacy,
            1 => {
                let item = |random: &mut Self| AccessListItem {
                    address: random.address(),
                    storage_keys: (0..random.below(5))
                        .map(|_| random.number().into())
                        .collect(),
                };
                let items = (0..self.below(5)).map(|_| item(self));
                Envelope::AccessList(AccessList(items.collect()))
            }
            2 => Envelope::DynamicFee,
            _ => Envelope::SetCode((10..11 + self.below(4) as u8).collect()),
        };
        let length = self.pick(&[0, 1, 40, 400, 4000]);
        let input: Vec<u8> = (0..length).map(|_| self.below(300) as u8).collect();
        let sender = self.below(4) as u8;
        let create = self.below(8) == 0 && !matches!(envelope, Envelope::SetCode(_));
        Transaction {
            sender,
            envelope,
            to: if create {
                TxKind::Create
            } else {
                TxKind::Call(self.pick(&OTHERS))
            },
            gas: 400_000 + self.below(1_500_000),
            input: if create {
                self.code().into()
            } else {
                input.into()
            },
            value: U256::from(self.below(3)),
        }
    }

    fn batch(&mut self, name: &str) -> BatchFile {
        let fork = self.pick(&[Fork::Cancun, Fork::Prague, Fork::Osaka]);
        let mut accounts = Accounts::new();
        for address in OTHERS {
            let mut account = contract(self.code());
            account.balance = U256::from(self.below(100));
            for _ in 0..self.below(40) {
                let value = U256::from(1 + self.below(9));
                account.storage.insert(self.number().into(), value.into());
            }
            accounts.insert(address, account);
        }
        for _ in 0..self.below(60) {
            accounts.entry(self.address()).or_default().balance = U256::from(1);
        }
        let blocks: Vec<Vec<Transaction>> = (0..1 + self.below(3))
            .map(|_| (0..self.below(6)).map(|_| self.transaction(fork)).collect())
            .collect();
        let mut file = batch(name, accounts, &blocks).unwrap();
        file.rules.fork = fork;
        file
    }
}

/// Random contracts that call each other and all precompiles, with random transactions of every
/// kind, over several blocks of each fork.
#[test]
fn random_batches_stay_within_their_bounds() {
    let machine = GuestVm::new().unwrap();
    let mut shares = Vec::new();
    let mut total = Counts::default();
    for seed in 0..300u64 {
        let mut random = Random(keccak256(seed.to_be_bytes()));
        let name = format!("seed {seed}");
        let file = random.batch(&name);
        let run = machine.run_any(&file, None).unwrap();
        shares.push((check(&name, &run), seed));
        total.add(&run.cost.total());
    }
    shares.sort_by(|a, b| a.0.total_cmp(&b.0));
    for percent in [0, 10, 50, 90, 99, 100] {
        let (share, seed) = shares[(shares.len() - 1) * percent / 100];
        println!("{percent} % of the batches are below {share:.2} of their bound (seed {seed})");
    }
    let exists = |entry: &Entry| match entry {
        Entry::Opcode(op) => OpCode::new(*op).is_some(),
        _ => PRICES[*entry] > 0,
    };
    let missing = Entry::all().filter(|entry| exists(entry) && total[*entry] == 0);
    // A compression of BLAKE2 needs an input of exactly 213 bytes, an ancestor needs a chain before
    // the batch.
    let rare = [Entry::PrecompileUnit(0x09), Entry::Part(Part::Ancestor)];
    assert_eq!(missing.collect::<Vec<_>>(), rare);
}

/// Loops at the end of their code, where the interpreter's own loop executes no opcode.
#[test]
fn loops_at_the_end_of_code_stay_within_their_bounds() {
    let machine = GuestVm::new().unwrap();
    let loops: [&[u8]; 4] = [
        &[JUMPDEST, PUSH0, JUMP],
        &[JUMPDEST, PUSH0, NOT, NOT, JUMP],
        &[JUMPDEST, PUSH0, SWAP1, POP, PUSH0, JUMP],
        &[JUMPDEST, PUSH0, DUP1, GT, DUP1, JUMP],
    ];
    for code in loops {
        let accounts = Accounts::from([(CODE, contract(code.to_vec()))]);
        let name = format!("{code:02x?}");
        let file = batch(&name, accounts, &[vec![Transaction::call(vec![])]]).unwrap();
        let share = check(&name, &machine.run_any(&file, None).unwrap());
        assert!(share > 0.5, "{name}: {share}");
    }
}

/// Blocks of a single operation, by name.
#[test]
fn blocks_of_one_thing_use_the_gas_they_are_given() {
    let machine = GuestVm::new().unwrap();
    for name in ["P256VERIFY", "MULMOD 7 7 4", "SLOAD"] {
        let file = zkfabric_bench::cost::block(name, 1_000_000).unwrap();
        let run = machine.run(&file, None).unwrap();
        assert!(
            (800_000..=1_000_000).contains(&run.gas),
            "{name}: {} gas",
            run.gas
        );
        check(name, &run);
        println!(
            "{name}: {} instructions per gas",
            run.instructions / run.gas
        );
    }
    assert!(zkfabric_bench::cost::block("nothing", 1).is_err());
}
