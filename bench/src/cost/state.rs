//! Batches that measure the cost of state, transactions and blocks.

use std::slice::from_ref;

use alloy_eips::eip2930::{AccessList, AccessListItem};
use alloy_primitives::{Address, TxKind, U256};
use revm::bytecode::opcode::{
    ADD, ADDRESS, BALANCE, BLOCKHASH, CALL, CALLDATACOPY, CALLDATALOAD, CALLDATASIZE, CREATE,
    DELEGATECALL, DUP1, EXTCODESIZE, GAS, JUMPDEST, LOG0, MSTORE, POP, REVERT, SLOAD, SSTORE,
    STATICCALL, STOP, TSTORE,
};
use zkfabric_batch::{GenesisAccount, Start};
use zkfabric_stf::cost::{Entry, Part};

use super::code::Code;
use super::opcodes::OTHER;
use super::page::name;
use super::scenario::{Call, Case, Looped, Scenario, Span};
use super::world::{Accounts, CODE, Envelope, Transaction, batch, contract};
use crate::Error;

/// Returns all scenarios.
///
/// # Errors
/// A batch cannot be made.
pub(super) fn all() -> Result<Vec<Scenario>, Error> {
    let mut all = keys()?;
    all.extend(codes()?);
    all.extend(undone()?);
    all.extend(depth()?);
    all.extend(transactions()?);
    all.push(ancestors()?);
    Ok(all)
}

/// Returns the scenario that prices `part` over `span`, from batches of transactions alone.
fn scenario(
    part: Part,
    variant: &str,
    span: Span,
    accounts: &Accounts,
    blocks: [&[Vec<Transaction>]; 2],
) -> Result<Scenario, Error> {
    let case = |blocks| {
        let file = batch(variant, accounts.clone(), blocks)?;
        Ok::<_, Error>(Case { file, start: None })
    };
    let [few, many] = blocks;
    Ok(Scenario {
        name: format!("{part:?} {variant}"),
        entries: vec![Entry::Part(part)],
        span,
        few: Some(case(few)?),
        many: case(many)?,
    })
}

/// Returns scenarios in which `CODE` reads or writes slots or accounts.
fn keys() -> Result<Vec<Scenario>, Error> {
    let mut all = Vec::new();
    let named = |looped: Looped, part: Part, variant: &str, span| {
        let name = format!("{part:?} {variant}");
        let scenario = looped.entries(&[Entry::Part(part)]).scenario(name)?;
        Ok::<_, Error>(Scenario { span, ..scenario })
    };
    let read_slots = Code::new().op(&[GAS, SLOAD, POP]);
    let looped = |body: &Code| Looped::new(Entry::Part(Part::Slot), body.clone());
    // Missing keys in a trie without nodes.
    let empty = looped(&read_slots).often(50, [1, 61]);
    all.push(named(empty, Part::Slot, "none", Span::Whole)?);
    let accounts = Code::new().op(&[GAS, BALANCE, POP]);
    let empty = looped(&accounts).often(50, [1, 61]);
    all.push(named(empty, Part::Account, "none", Span::Whole)?);
    // The second block reads the keys that the first has read.
    for (part, op) in [(Part::KnownAccount, BALANCE), (Part::KnownSlot, SLOAD)] {
        let program = looped(&Code::new().op(&[DUP1, op, POP])).often(1, [1, 801]);
        let case = |second: u64| {
            let file = program.batch(
                &format!("{part:?}"),
                &[&[Call::of(801)], &[Call::of(second)]],
            )?;
            Ok::<_, Error>(Case { file, start: None })
        };
        all.push(Scenario {
            name: format!("{part:?}"),
            entries: vec![Entry::Part(part)],
            span: Span::Whole,
            few: Some(case(1)?),
            many: case(801)?,
        });
    }
    // All keys of a trie, and few keys of a large trie: leaves and branches.
    for (slots, rounds, what) in [(2000, [1, 1801], "leaves"), (BRANCHES, [1, 31], "branches")] {
        for op in [SLOAD, BALANCE] {
            for (part, span) in [
                (Part::WitnessNode, Span::Witness),
                (Part::Open, Span::Whole),
            ] {
                let looped = reader(op, slots).often(1, rounds);
                all.push(named(looped, part, &format!("{what} {op:#x}"), span)?);
            }
        }
    }
    // Values that change at the end of the block: new slots, slots of a full trie, and cleared
    // slots.
    let set = Code::new().op(&[GAS, DUP1, SSTORE]);
    let new = looped(&set).often(10, [1, 41]);
    all.push(named(new, Part::StoredNode, "new slots", Span::End)?);
    for (value, what) in [(7, "changed slots"), (0, "cleared slots")] {
        let looped = writer(value, 4000).often(1, [1, 601]);
        all.push(named(looped, Part::StoredNode, what, Span::End)?);
    }
    Ok(all)
}

/// Number of slots or accounts of a trie with branches.
const BRANCHES: u64 = 60_000;

/// Reads one of `keys` slots or accounts per round, a different one each time.
fn reader(op: u8, keys: u64) -> Looped {
    let body = Code::new().op(&[DUP1, op, POP]);
    let looped = Looped::new(Entry::Part(Part::WitnessNode), body).often(1, [1, 31]);
    match op {
        SLOAD => looped.storage(1..=keys),
        _ => looped.accounts(many_accounts(keys)),
    }
}

/// Writes one of `keys` slots per round, a different one each time.
fn writer(value: u64, keys: u64) -> Looped {
    let body = Code::new().push(value).op(&[DUP1 + 1, SSTORE]);
    let looped = Looped::new(Entry::Part(Part::StoredNode), body);
    looped.often(1, [1, 31]).storage(1..=keys)
}

/// Returns the program of one of these scenarios, with state for this amount of gas: each round of
/// a transaction works on a different part of the state.
pub(super) fn program(name: &str, gas: u64) -> Option<Looped> {
    let none = |op| Looped::new(Entry::Part(Part::Slot), Code::new().op(&[GAS, op, POP]));
    // Divided by the minimum gas of a round: a cold account, a cold slot, a change of a cold slot
    // (EIP-2929).
    match name {
        "Slot none" => Some(none(SLOAD).often(1, [1, 31])),
        "Account none" => Some(none(BALANCE).often(1, [1, 31])),
        "WitnessNode branches 0x54" => Some(reader(SLOAD, BRANCHES.max(gas / 2100))),
        "StoredNode changed slots" => Some(writer(7, 4000.max(gas / 5000))),
        "CodeByte 0x5b" => Some(sizes(JUMPDEST, 11.max(gas / 2600))),
        _ => None,
    }
}

/// Returns accounts at the addresses 1 to `count`, past the precompiles.
fn many_accounts(count: u64) -> Accounts {
    let address = |number: u64| Address::from_word(U256::from(number).into());
    let account = |number| GenesisAccount {
        nonce: number,
        balance: U256::from(1),
        ..GenesisAccount::default()
    };
    (1..=count)
        .filter(|number| *number > 0x200)
        .map(|number| (address(number), account(number)))
        .collect()
}

/// Returns scenarios in which `CODE` queries the sizes of codes: of one byte, and of 24 KiB of
/// stops, jump destinations and pushes.
fn codes() -> Result<Vec<Scenario>, Error> {
    let small = sizes_of(Part::Code, &[], 201).often(1, [1, 201]);
    let mut all = vec![small.scenario("Code".to_owned())?];
    for fill in [STOP, JUMPDEST, 0x60, 0x7f] {
        all.push(sizes(fill, 11).scenario(format!("CodeByte {fill:#x}"))?);
    }
    Ok(all)
}

/// Queries the sizes of `count` codes of 24 KiB.
fn sizes(fill: u8, count: u64) -> Looped {
    let code = vec![fill; (24 << 10) - 8];
    sizes_of(Part::CodeByte, &code, count).often(1, [1, 11])
}

/// Number of the first account that a counter from zero names: past the precompiles.
const FIRST: u64 = 0x1_0000;

fn sizes_of(part: Part, code: &[u8], count: u64) -> Looped {
    let size = Code::new().op(&[DUP1]).push(FIRST).op(&[ADD]);
    let body = size.op(&[EXTCODESIZE, POP]);
    let account = |index: u64| {
        let address = Address::from_word(U256::from(FIRST + index).into());
        // The codes differ; equal codes would be stored once.
        let code = [code, &index.to_be_bytes()].concat();
        (address, contract(code))
    };
    Looped::new(Entry::Part(part), body).accounts((1..=count).map(account).collect())
}

/// A program whose work is undone.
struct Undone {
    entry: Entry,
    /// The part of the same key in a later block.
    again: Option<Part>,
    /// Works on the key that the counter on the stack names.
    body: Code,
    /// Numbers of keys: around the sizes at which maps and the journal grow.
    counts: [u64; 4],
}

impl Undone {
    fn new(entry: Entry, body: Code, counts: [u64; 4]) -> Self {
        Self {
            entry,
            again: None,
            body,
            counts,
        }
    }

    fn again(mut self, part: Part) -> Self {
        self.again = Some(part);
        self
    }
}

/// Returns the programs whose work is undone.
fn undone_programs() -> Vec<Undone> {
    let (few, some, many) = (
        [60, 120, 230, 400],
        [460, 900, 1800, 3650],
        [3000, 3650, 7200, 8250],
    );
    let key = Code::new().op(&[DUP1]);
    let address = key.clone().push(FIRST).op(&[ADD]);
    let zeros = |count| Code::new().times(count, &Code::new().push(0));
    let ether = zeros(4).push(1).op(&[DUP1 + 5]).push(FIRST);
    vec![
        Undone::new(Entry::Opcode(TSTORE), key.clone().op(&[DUP1, TSTORE]), many),
        Undone::new(Entry::Part(Part::Slot), key.clone().op(&[SLOAD, POP]), some)
            .again(Part::KnownSlot),
        Undone::new(
            Entry::Part(Part::Account),
            address.op(&[BALANCE, POP]),
            some,
        )
        .again(Part::KnownAccount),
        Undone::new(Entry::Opcode(SSTORE), key.op(&[DUP1, SSTORE]), few),
        Undone::new(Entry::Opcode(LOG0), zeros(2).op(&[LOG0]), many),
        Undone::new(Entry::Opcode(CREATE), zeros(3).op(&[CREATE, POP]), few),
        Undone::new(
            Entry::Opcode(CALL),
            ether.op(&[ADD]).push(0).op(&[CALL, POP]),
            few,
        ),
    ]
}

/// Returns scenarios of one call that works on many keys and reverts: maps and the journal have
/// grown by then, and each entry of the journal is undone.
fn undone() -> Result<Vec<Scenario>, Error> {
    let mut all = Vec::new();
    for program in undone_programs() {
        let revert = Code::new().push(0).push(0).op(&[REVERT]);
        let mut callee = contract(
            Code::repeated(&Code::new(), &program.body)
                .then(&revert)
                .bytes(),
        );
        callee.balance = U256::from(1) << 60;
        // Passes its call data on.
        let caller = Code::new().op(&[CALLDATASIZE]).push(0).push(0);
        let caller = caller.op(&[CALLDATACOPY]).push(0).push(0);
        let caller = caller.op(&[CALLDATASIZE]).push(0).push(0).address(OTHER);
        let caller = contract(caller.op(&[GAS, CALL, POP, STOP]).bytes());
        let accounts = Accounts::from([(CODE, caller), (OTHER, callee)]);
        let block = |count: u64| {
            let input = U256::from(count).to_be_bytes::<32>();
            vec![Transaction::call(input.to_vec())]
        };
        let scenario = |entry, count, few: &[_], many: &[_]| {
            let case = |blocks| {
                let file = batch("undone", accounts.clone(), blocks)?;
                Ok::<_, Error>(Case { file, start: None })
            };
            Ok::<_, Error>(Scenario {
                name: format!("Undone {}, {count} times", name(entry)),
                entries: vec![Entry::Part(Part::Undone)],
                span: Span::Whole,
                few: Some(case(few)?),
                many: case(many)?,
            })
        };
        for count in program.counts {
            let (one, many) = (block(1), block(count));
            all.push(scenario(
                program.entry,
                count,
                from_ref(&one),
                from_ref(&many),
            )?);
            if let Some(part) = program.again {
                let (few, more) = ([many.clone(), one], [many.clone(), many]);
                all.push(scenario(Entry::Part(part), count, &few, &more)?);
            }
        }
    }
    Ok(all)
}

/// A frame of a recursion.
#[derive(Clone, Copy, Debug)]
struct Frame {
    /// The instruction that calls the next frame.
    call: u8,
    /// Size of the call's input and of its output in bytes.
    data: u64,
    /// Bytes of memory that the frame has written, and 32 more.
    memory: u64,
}

/// Frames with little memory, which price the depth, and with much, which price memory.
const FRAMES: [Frame; 9] = [
    Frame::new(CALL, 0, 0),
    Frame::new(CALL, 64, 0),
    Frame::new(CALL, 64, 32),
    Frame::new(STATICCALL, 32, 32),
    Frame::new(DELEGATECALL, 64, 32),
    Frame::new(CALL, 0, 1 << 10),
    Frame::new(CALL, 0, 4 << 10),
    Frame::new(CALL, 0, 12 << 10),
    Frame::new(CALL, 0, 32 << 10),
];

impl Frame {
    const fn new(call: u8, data: u64, memory: u64) -> Self {
        Self { call, data, memory }
    }

    /// Returns code that calls itself with all its gas.
    fn code(self) -> Code {
        let code = match self.memory {
            0 => Code::new(),
            size => Code::new().push(0).push(size).op(&[MSTORE]),
        };
        let code = code.push(self.data).push(0).push(self.data).push(0);
        let code = match self.call {
            CALL => code.push(0),
            _ => code,
        };
        code.op(&[ADDRESS, GAS, self.call, POP, STOP])
    }
}

/// Returns scenarios in which `CODE` calls itself until its gas runs out, with 1/64 less each time.
fn depth() -> Result<Vec<Scenario>, Error> {
    let mut all = Vec::new();
    for frame in FRAMES {
        let accounts = Accounts::from([(CODE, contract(frame.code().bytes()))]);
        let one = |gas| {
            let call = Transaction::call(Vec::new());
            [vec![Transaction { gas, ..call }]]
        };
        let Frame { call, data, memory } = frame;
        let part = match memory {
            0..1024 => Part::Depth,
            _ => Part::MemoryWord,
        };
        // Buffers double in size, so the final size matters.
        for gas in [
            300_000, 500_000, 1_000_000, 2_000_000, 5_000_000, 16_000_000,
        ] {
            let blocks = [&one(50_000)[..], &one(gas)];
            let variant = format!("{call:#x}, {data} and {memory} bytes a frame, {gas} gas");
            all.push(scenario(part, &variant, Span::Whole, &accounts, blocks)?);
        }
    }
    Ok(all)
}

fn transactions() -> Result<Vec<Scenario>, Error> {
    let idle = Accounts::from([(CODE, contract(vec![STOP]))]);
    let list = |addresses: u64, slots: u64| {
        let item = |number: u64| AccessListItem {
            address: Address::from_word(U256::from(number << 32).into()),
            storage_keys: (0..slots).map(|slot| U256::from(slot).into()).collect(),
        };
        AccessList((1..=addresses).map(item).collect())
    };
    let mut all = Vec::new();
    let envelopes = [
        ("legacy", Envelope::Legacy),
        ("1559", Envelope::DynamicFee),
        ("2930", Envelope::AccessList(AccessList::default())),
    ];
    for (variant, envelope) in envelopes {
        let many = |count: u8| {
            let calls = (0..count).map(|sender| Transaction {
                envelope: envelope.clone(),
                ..plain(sender)
            });
            [calls.collect::<Vec<_>>()]
        };
        let blocks = [&many(1)[..], &many(41)];
        all.push(scenario(
            Part::Transaction,
            variant,
            Span::Whole,
            &idle,
            blocks,
        )?);
    }
    let create = |count: u8| {
        let creations = (0..count).map(|sender| Transaction {
            to: TxKind::Create,
            ..plain(sender)
        });
        [creations.collect::<Vec<_>>()]
    };
    let blocks = [&create(1)[..], &create(41)];
    all.push(scenario(
        Part::Transaction,
        "creation",
        Span::Whole,
        &idle,
        blocks,
    )?);
    for byte in [0, 0xff] {
        let one = |size: usize| {
            let transaction = Transaction::call(vec![byte; size]);
            [vec![transaction]]
        };
        let blocks = [&one(100)[..], &one(200_000)];
        let variant = format!("{byte:#x}");
        all.push(scenario(
            Part::TransactionByte,
            &variant,
            Span::Whole,
            &idle,
            blocks,
        )?);
    }
    for (part, few, many) in [
        (Part::ListedAddress, [1, 0], [1000, 0]),
        (Part::ListedSlot, [1, 1], [1, 2000]),
        (Part::ListedSlot, [1, 1], [1000, 2]),
    ] {
        let one = |[addresses, slots]: [u64; 2]| {
            let transaction = Transaction {
                envelope: Envelope::AccessList(list(addresses, slots)),
                gas: 8_000_000,
                ..plain(0)
            };
            [vec![transaction]]
        };
        let blocks = [&one(few)[..], &one(many)];
        let variant = format!("{many:?}");
        all.push(scenario(part, &variant, Span::Whole, &idle, blocks)?);
    }
    let authorize = |count: u8| {
        let transaction = Transaction {
            envelope: Envelope::SetCode((1..=count).collect()),
            gas: 8_000_000,
            ..plain(0)
        };
        [vec![transaction]]
    };
    let blocks = [&authorize(1)[..], &authorize(41)];
    all.push(scenario(
        Part::Authorization,
        "",
        Span::Whole,
        &idle,
        blocks,
    )?);
    let blocks = [&vec![Vec::new(); 1][..], &vec![Vec::new(); 21]];
    all.push(scenario(Part::Block, "", Span::Whole, &idle, blocks)?);
    // The first block does work that later blocks find done.
    let blocks = [&[][..], &[Vec::new()]];
    let mut first = scenario(Part::Block, "first", Span::Block, &idle, blocks)?;
    first.few = None;
    all.push(first);
    let mut whole = scenario(Part::Batch, "", Span::Whole, &idle, blocks)?;
    whole.few = None;
    all.push(whole);
    all.extend(smallest()?);
    Ok(all)
}

/// Returns a call of an account without input.
fn plain(sender: u8) -> Transaction {
    Transaction {
        sender,
        gas: 100_000,
        ..Transaction::call(Vec::new())
    }
}

/// Returns blocks and batches of the smallest tries: one account sends ether to a new one.
fn smallest() -> Result<Vec<Scenario>, Error> {
    let transfer = [vec![Transaction {
        envelope: Envelope::Legacy,
        to: Address::repeat_byte(0x77).into(),
        value: U256::from(1),
        ..plain(0)
    }]];
    let (none, blocks) = (Accounts::new(), [&[][..], &transfer]);
    let spans = [(Part::Block, Span::Blocks), (Part::Batch, Span::Whole)];
    let all = spans.map(|(part, span)| {
        let mut transfer = scenario(part, "of a transfer", span, &none, blocks)?;
        transfer.few = None;
        Ok(transfer)
    });
    all.into_iter().collect()
}

/// Returns a batch that requests the hash of a distant block, on a chain of empty blocks.
fn ancestors() -> Result<Scenario, Error> {
    const BLOCKS: usize = 100;
    let hash = Code::new()
        .push(0u64)
        .op(&[CALLDATALOAD, BLOCKHASH, POP, STOP]);
    let accounts = Accounts::from([(CODE, contract(hash.bytes()))]);
    let ask = |number: u64| Transaction::call(U256::from(number).to_be_bytes::<32>().to_vec());
    let mut blocks = vec![Vec::new(); BLOCKS];
    let name = format!("{:?}", Part::Ancestor);
    let mut case = |number: usize| {
        blocks.push(vec![ask(number as u64)]);
        let mut file = batch(&name, accounts.clone(), &blocks)?;
        blocks.pop();
        let last = file.blocks.pop();
        let of = |source| Error::batch(&name, source);
        let start = Start::of(&file, None).map_err(of)?;
        let start = file.execute_on(&start).map_err(of)?.after;
        file.blocks = last.into_iter().collect();
        file.genesis = None;
        file.parent = None;
        Ok::<_, Error>(Case {
            file,
            start: Some(start),
        })
    };
    Ok(Scenario {
        entries: vec![Entry::Part(Part::Ancestor)],
        span: Span::Whole,
        few: Some(case(BLOCKS - 3)?),
        many: case(2)?,
        name,
    })
}
