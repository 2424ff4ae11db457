//! Programs that measure the cost of EVM instructions.

use alloy_primitives::{Address, U256, address};
use revm::bytecode::opcode::{
    ADD, ADDMOD, ADDRESS, AND, BALANCE, BASEFEE, BLOBBASEFEE, BLOBHASH, BLOCKHASH, BYTE, CALL,
    CALLCODE, CALLDATACOPY, CALLDATALOAD, CALLDATASIZE, CALLER, CALLVALUE, CHAINID, CLZ, CODECOPY,
    CODESIZE, COINBASE, CREATE, CREATE2, DELEGATECALL, DIFFICULTY, DIV, DUP1, EQ, EXP, EXTCODECOPY,
    EXTCODEHASH, EXTCODESIZE, GAS, GASLIMIT, GASPRICE, GT, INVALID, ISZERO, JUMP, JUMPDEST, JUMPI,
    KECCAK256, LOG0, LT, MCOPY, MLOAD, MOD, MSIZE, MSTORE, MSTORE8, MUL, MULMOD, NOT, NUMBER, OR,
    ORIGIN, PC, POP, PUSH0, RETURN, RETURNDATACOPY, RETURNDATASIZE, REVERT, SAR, SDIV, SELFBALANCE,
    SELFDESTRUCT, SGT, SHL, SHR, SIGNEXTEND, SLOAD, SLT, SMOD, SSTORE, STATICCALL, STOP, SUB,
    SWAP1, TIMESTAMP, TLOAD, TSTORE, XOR,
};
use zkfabric_stf::cost::{Entry, Part};

use super::code::Code;
use super::scenario::Looped;
use super::world::{Accounts, contract};

/// A contract that the measured one calls.
pub(super) const OTHER: Address = address!("2000000000000000000000000000000000000002");
/// An account without code.
const PLAIN: Address = address!("2000000000000000000000000000000000000003");
/// 32 KiB: the size of copies and of calls' data.
const LARGE: u64 = 32 << 10;

/// Returns all programs.
pub(super) fn all() -> Vec<Looped> {
    let mut all = stack();
    all.extend(arithmetic());
    all.extend(environment());
    all.extend(memory());
    all.extend(copies());
    all.extend(storage());
    all.extend(calls());
    all.extend(ends());
    all.extend(creations());
    all
}

fn word(high: u64, low: u64) -> U256 {
    U256::from(high) << 192 | U256::from(low)
}

/// Returns numbers of one to four limbs, at the limbs' edges and between.
fn numbers() -> Vec<U256> {
    vec![
        U256::ZERO,
        U256::from(3),
        U256::from(u64::MAX),
        U256::from(u128::MAX) - U256::from(5),
        word(0, 1) | U256::from(7) << 128,
        word(1 << 63, 1),
        word(0x7fff_ffff_ffff_ffff, 0xffff_ffff_ffff_fffe),
        U256::MAX,
        U256::MAX / U256::from(3),
    ]
}

fn stack() -> Vec<Looped> {
    let pair = Code::new().op(&[PUSH0, POP]);
    let shared = [Entry::Opcode(PUSH0), Entry::Opcode(POP)];
    let mut all = vec![
        Looped::new(Entry::Opcode(PUSH0), pair).entries(&shared),
        Looped::new(Entry::Opcode(JUMPDEST), Code::new().op(&[JUMPDEST])),
    ];
    for size in 1..=32 {
        let number = U256::MAX >> (256 - 8 * usize::from(size));
        let body = Code::new().number(number).op(&[POP]);
        all.push(Looped::new(Entry::Opcode(PUSH0 + size), body));
    }
    // A push of one is examined twice, because an address mask begins with it.
    let one = Code::new().push(1).op(&[POP]);
    all.push(Looped::new(Entry::Opcode(PUSH0 + 1), one).variant("1"));
    let deep = Code::new().times(17, &Code::new().push(1u64));
    for place in 0..16 {
        let body = Code::new().op(&[DUP1 + place, POP]);
        all.push(Looped::new(Entry::Opcode(DUP1 + place), body).setup(deep.clone()));
        let body = Code::new().op(&[SWAP1 + place]);
        // An even number of swaps restores the counter's position.
        all.push(Looped::new(Entry::Opcode(SWAP1 + place), body).setup(deep.clone()));
    }
    all
}

fn arithmetic() -> Vec<Looped> {
    let numbers = numbers();
    let mut all = Vec::new();
    let some = [[3, 7], [7, 8], [1, 7]];
    for op in [
        ADD, MUL, SUB, SIGNEXTEND, LT, GT, SLT, SGT, EQ, AND, OR, XOR, BYTE, SHL, SHR, SAR,
    ] {
        for [a, b] in some {
            let operands = [numbers[a], numbers[b]];
            all.push(Looped::op(op, &operands, 1).variant(format!("{a} {b}")));
        }
        // Shift amounts and byte positions below 256.
        let operands = [numbers[7], U256::from(29)];
        all.push(Looped::op(op, &operands, 1).variant("29"));
    }
    // Comparisons look ahead for a jump, which begins with such a push.
    let next = Code::new().push(256).op(&[POP, POP]);
    for op in [LT, GT, SLT, SGT, EQ, ISZERO] {
        let operands = if op == ISZERO { 1 } else { 2 };
        for first in [6, 7] {
            let mut looped = Looped::op(op, &numbers[first..][..operands], 0);
            looped.body = looped.body.then(&next);
            all.push(looped.variant(format!("{first} and a push")));
        }
    }
    for op in [DIV, SDIV, MOD, SMOD] {
        for (a, dividend) in numbers.iter().enumerate() {
            for (b, divisor) in numbers.iter().enumerate() {
                let looped = Looped::op(op, &[*divisor, *dividend], 1);
                all.push(looped.variant(format!("{a} {b}")));
            }
        }
    }
    for op in [ADDMOD, MULMOD] {
        for (m, modulus) in numbers.iter().enumerate() {
            for [a, b] in [[2, 3], [5, 7], [7, 7], [6, 8]] {
                let looped = Looped::op(op, &[*modulus, numbers[a], numbers[b]], 1);
                all.push(looped.variant(format!("{a} {b} {m}")));
            }
        }
    }
    for op in [ISZERO, NOT, CLZ] {
        for number in [U256::ZERO, U256::from(1), U256::MAX] {
            all.push(Looped::op(op, &[number], 1).variant(number.bit_len().to_string()));
        }
    }
    for base in [U256::from(2), U256::MAX, U256::MAX / U256::from(3)] {
        let looped = Looped::op(EXP, &[U256::ZERO, base], 1);
        all.push(looped.variant(format!("{} bits", base.bit_len())));
        for bytes in [1, 32] {
            let exponent = U256::MAX >> (256 - 8 * bytes);
            let looped = Looped::op(EXP, &[exponent, base], 1).entries(&[Entry::OpcodeUnit(EXP)]);
            let variant = format!("{bytes} bytes, {} bits", base.bit_len());
            all.push(looped.variant(variant).often(20, [1, 21]));
        }
    }
    all
}

fn environment() -> Vec<Looped> {
    let plain = [
        ADDRESS,
        ORIGIN,
        CALLER,
        CALLVALUE,
        CALLDATASIZE,
        CODESIZE,
        GASPRICE,
        RETURNDATASIZE,
        COINBASE,
        TIMESTAMP,
        NUMBER,
        DIFFICULTY,
        GASLIMIT,
        CHAINID,
        SELFBALANCE,
        BASEFEE,
        BLOBBASEFEE,
        PC,
        MSIZE,
        GAS,
    ];
    let mut all: Vec<Looped> = plain.map(|op| Looped::op(op, &[], 1)).into();
    for offset in [0, 31, 1 << 20] {
        let looped = Looped::op(CALLDATALOAD, &[U256::from(offset)], 1);
        all.push(looped.variant(offset.to_string()));
    }
    all.push(Looped::op(BLOBHASH, &[U256::ZERO], 1));
    all.push(Looped::op(BLOCKHASH, &[U256::ZERO], 1));
    all.push(Looped::op(BLOCKHASH, &[U256::MAX], 1).variant("none"));
    for op in [BALANCE, EXTCODESIZE, EXTCODEHASH] {
        for address in [OTHER, PLAIN] {
            let operand = U256::from_be_slice(address.as_slice());
            let looped = Looped::op(op, &[operand], 1).variant(address.to_string());
            all.push(looped.accounts(other(&Code::new().op(&[STOP]))));
        }
    }
    // Both jump to the instruction after them.
    let jump = Code::new().op(&[PC]).push(5).op(&[ADD, JUMP, JUMPDEST]);
    all.push(Looped::new(Entry::Opcode(JUMP), jump));
    let jump = Code::new().push(1).op(&[PC]).push(5);
    all.push(Looped::new(
        Entry::Opcode(JUMPI),
        jump.op(&[ADD, JUMPI, JUMPDEST]),
    ));
    all
}

fn memory() -> Vec<Looped> {
    let grown = Code::new().push(0u64).push(LARGE).op(&[MSTORE]);
    let mut all = Vec::new();
    for offset in [0u64, 31] {
        let at = |op, operands: &[U256], results| {
            let looped = Looped::op(op, operands, results).setup(grown.clone());
            looped.variant(offset.to_string())
        };
        let offset = U256::from(offset);
        all.push(at(MLOAD, &[offset], 1));
        all.push(at(MSTORE, &[U256::MAX, offset], 0));
        all.push(at(MSTORE8, &[U256::MAX, offset], 0));
    }
    let grow = Code::new().push(0u64).op(&[MSIZE, MSTORE]);
    all.push(Looped::new(Entry::Part(Part::MemoryGrowth), grow));
    let word = Entry::Part(Part::MemoryWord);
    let far = Code::new().op(&[MSIZE]).push(LARGE).op(&[ADD]);
    let far = Code::new().push(0u64).then(&far).op(&[MSTORE]);
    // Buffers double in size, so sizes slightly above a power of two have moved the most data.
    for rounds in [[1, 17], [1, 31], [1, 33]] {
        let variant = format!("{} times 32 KiB", rounds[1]);
        all.push(
            Looped::new(word, far.clone())
                .variant(variant)
                .often(1, rounds),
        );
    }
    let frame = Code::new().push(0u64).push(LARGE).op(&[MSTORE]);
    let looped = Looped::new(word, call(CALL, OTHER, None, 0, [0, 0]));
    let looped = looped.accounts(other(&frame)).variant("frames of 32 KiB");
    all.push(looped.often(20, [1, 31]));
    all
}

/// Returns loops at the end of their code that run until the gas does, and calls whose gas ends
/// long before their code.
fn ends() -> Vec<Looped> {
    let loops: [(&str, &[u8]); 8] = [
        ("jumps", &[JUMPDEST, PUSH0, JUMP]),
        (
            "places",
            &[JUMPDEST, JUMPDEST, JUMPDEST, JUMPDEST, PUSH0, JUMP],
        ),
        ("memory", &[JUMPDEST, PUSH0, MLOAD, MLOAD, MLOAD, JUMP]),
        ("branches", &[JUMPDEST, PUSH0, ISZERO, PUSH0, JUMPI]),
        ("pushes", &[JUMPDEST, PUSH0 + 2, 0, 0, JUMP]),
        ("comparisons", &[JUMPDEST, PUSH0, DUP1, LT, JUMP]),
        ("negations", &[JUMPDEST, PUSH0, ISZERO, ISZERO, JUMP]),
        ("products", &[JUMPDEST, PUSH0, DUP1, MUL, JUMP]),
    ];
    let ends = loops.map(|(variant, code)| {
        let looped = Looped::new(
            Entry::Part(Part::CodeEnd),
            call(CALL, OTHER, Some(20_000), 0, [0, 0]),
        );
        let looped = looped.variant(variant).often(1, [1, 21]);
        looped.accounts(other(&Code::new().op(code)))
    });
    let mut all = ends.to_vec();
    // Long code and little gas: the interpreter's own loop sees no code, or little of it.
    let one = U256::from(1);
    let pairs = |op| Looped::op(op, &[one, one], 1).body;
    let straight = [
        ("places", Code::new().op(&[JUMPDEST])),
        ("short pushes", Code::new().push(7).op(&[POP])),
        ("pushes of 20 bytes", Code::new().address(PLAIN).op(&[POP])),
        ("long pushes", Code::new().push32(U256::MAX).op(&[POP])),
        ("copies", Code::new().op(&[PUSH0, DUP1, SWAP1, POP, POP])),
        ("call data", Code::new().op(&[PUSH0, CALLDATALOAD, POP])),
        ("memory", Code::new().op(&[PUSH0, MLOAD, PUSH0, MSTORE])),
        ("sums", pairs(ADD)),
        ("products", pairs(MUL)),
        ("shifts", pairs(SHL)),
        ("comparisons", pairs(SLT)),
        ("equality", pairs(EQ)),
        ("complements", Looped::op(NOT, &[one], 1).body),
        ("sizes", Code::new().op(&[CALLDATASIZE, POP])),
        ("values", Code::new().op(&[CALLVALUE, POP])),
        ("branches", Code::new().op(&[PUSH0, PUSH0, JUMPI])),
    ];
    for (variant, body) in straight {
        for gas in [120, 500, 2000] {
            let callee = Code::new().times(2000, &body);
            let code = call(CALL, OTHER, Some(gas), 0, [0, 0]);
            let looped = Looped::new(Entry::Part(Part::CodeEnd), code).often(10, [1, 21]);
            let looped = looped.variant(format!("{variant}, {gas} gas"));
            all.push(looped.accounts(other(&callee)));
        }
    }
    all
}

/// Returns an account with this code at [`OTHER`].
fn other(code: &Code) -> Accounts {
    Accounts::from([(OTHER, contract(code.bytes()))])
}

fn copies() -> Vec<Looped> {
    let grown = Code::new().push(0u64).push(3 * LARGE).op(&[MSTORE]);
    let long = other(&Code::new().times(24 << 10, &Code::new().op(&[JUMPDEST])));
    // RETURNDATACOPY copies the output of the identity.
    let returned = [0, 0, LARGE, 0, 4]
        .into_iter()
        .fold(grown.clone(), Code::push);
    let returned = returned.op(&[GAS, STATICCALL, POP]);
    let mut all = Vec::new();
    for (op, size_place) in [
        (CALLDATACOPY, 2),
        (CODECOPY, 2),
        (RETURNDATACOPY, 2),
        (MCOPY, 2),
        (EXTCODECOPY, 3),
    ] {
        for (size, from, to) in [(0u64, 0u64, 0u64), (1, 0, 0), (LARGE, 0, 0), (LARGE, 1, 6)] {
            // The return data has no byte past its end.
            let from = if op == RETURNDATACOPY { 0 } else { from };
            let mut operands = vec![U256::from(size), U256::from(from), U256::from(to)];
            if size_place == 3 {
                operands.push(U256::from_be_slice(OTHER.as_slice()));
            }
            let looped = Looped::op(op, &operands, 0).accounts(long.clone());
            let looped = looped.setup(returned.clone());
            let looped = looped.variant(format!("{size} bytes {from} {to}"));
            all.push(if size < 32 {
                looped
            } else {
                // More gas than the floor for the call data (EIP-7623).
                let looped = looped.calldata(vec![0; 2 * LARGE as usize]);
                looped.entries(&[Entry::OpcodeUnit(op)]).often(10, [31, 91])
            });
        }
    }
    // Words that are not aligned are copied first, like words of the witness and of stored nodes.
    for (size, from) in [
        (0u64, 0u64),
        (64, 0),
        (64, 1),
        (135 * 200, 0),
        (135 * 200, 1),
    ] {
        let operands = [U256::from(size), U256::from(from)];
        let looped = Looped::op(KECCAK256, &operands, 1).setup(grown.clone());
        let looped = looped.variant(format!("{size} bytes from {from}"));
        all.push(if size < 136 {
            looped
        } else {
            let unit = Entry::OpcodeUnit(KECCAK256);
            looped.entries(&[unit]).often(5, [1, 11])
        });
    }
    for topics in 0..=4 {
        let op = LOG0 + topics;
        for (size, from) in [(0, 0), (LARGE, 0), (LARGE, 1)] {
            let mut operands = vec![U256::MAX; topics.into()];
            operands.extend([size, from].map(U256::from));
            let looped = Looped::op(op, &operands, 0).setup(grown.clone());
            let looped = looped.variant(format!("{size} bytes from {from}"));
            all.push(if size == 0 {
                looped
            } else {
                looped.entries(&[Entry::OpcodeUnit(op)]).often(1, [1, 31])
            });
        }
    }
    all
}

fn storage() -> Vec<Looped> {
    let mut all = vec![
        Looped::op(SLOAD, &[U256::ZERO], 1),
        Looped::op(SSTORE, &[U256::from(1), U256::ZERO], 0).variant("same"),
        Looped::op(TLOAD, &[U256::ZERO], 1),
        Looped::op(TSTORE, &[U256::from(1), U256::ZERO], 0).variant("same"),
    ];
    // A value that the transaction has changed already, so that a change costs 100 gas.
    let dirty = Code::new().push(1).push(0).op(&[SSTORE]);
    let stored = Code::new().push(2).push(0).op(&[SSTORE]).then(&dirty);
    let looped = Looped::new(Entry::Opcode(SSTORE), stored.clone()).setup(dirty.clone());
    all.push(looped.variant("there and back"));
    let twice = Code::new().push(1u64).push(0u64).op(&[TSTORE]);
    let twice = twice.push(0u64).push(0u64).op(&[TSTORE]);
    all.push(Looped::new(Entry::Opcode(TSTORE), twice).variant("there and back"));
    // The remaining gas is a key that was never used.
    let new = Code::new().op(&[GAS, DUP1, TSTORE]);
    for rounds in [[1, 15], [1, 73], [1, 143]] {
        let looped = Looped::new(Entry::Opcode(TSTORE), new.clone()).often(50, rounds);
        all.push(looped.variant(format!("{} keys", 50 * rounds[1])));
    }
    let read = Code::new().op(&[GAS, TLOAD, POP]);
    all.push(Looped::new(Entry::Opcode(TLOAD), read).variant("keys"));
    // State that is reverted with its frame.
    let revert = Code::new().push(0).push(0).op(&[REVERT]);
    for (op, body) in [(TSTORE, new), (SSTORE, stored)] {
        let callee = other(&dirty.clone().times(100, &body).then(&revert));
        let looped = Looped::new(Entry::Opcode(op), call(CALL, OTHER, None, 0, [0, 0]));
        all.push(
            looped
                .accounts(callee)
                .variant("reverted")
                .often(5, [1, 11]),
        );
    }
    all
}

/// Returns code that calls [`OTHER`] or another address, with input and output at the start of
/// memory.
fn call(op: u8, to: Address, gas: Option<u64>, value: u64, sizes: [u64; 2]) -> Code {
    call_at(0, op, to, gas, value, sizes)
}

/// Returns code that calls an address, with input and output at this place in memory.
fn call_at(place: u64, op: u8, to: Address, gas: Option<u64>, value: u64, sizes: [u64; 2]) -> Code {
    let [input, output] = sizes;
    let code = Code::new().push(output).push(place);
    let code = code.push(input).push(place);
    let code = match op {
        CALL | CALLCODE => code.push(value),
        _ => code,
    };
    let code = code.address(to);
    let code = match gas {
        Some(gas) => code.push(gas),
        None => code.op(&[GAS]),
    };
    code.op(&[op, POP])
}

/// Returns these accounts and a plain one that has ether.
fn rich(accounts: &Accounts) -> Accounts {
    let mut accounts = accounts.clone();
    accounts.entry(PLAIN).or_default().balance = U256::from(1);
    accounts
}

fn calls() -> Vec<Looped> {
    let mut all = Vec::new();
    let few = |looped: Looped| looped.often(20, [1, 31]);
    let stop = other(&Code::new().op(&[STOP]));
    for op in [CALL, CALLCODE, DELEGATECALL, STATICCALL] {
        let entry = Entry::Opcode(op);
        for (to, what) in [(OTHER, "a contract"), (PLAIN, "an account")] {
            let looped = Looped::new(entry, call(op, to, Some(100), 0, [0, 0]));
            all.push(few(looped.variant(what).accounts(rich(&stop))));
        }
        let unit = Entry::OpcodeUnit(op);
        for place in [0, 1] {
            let body = call_at(place, op, OTHER, Some(100), 0, [LARGE, 0]);
            let looped = Looped::new(unit, body).accounts(stop.clone());
            all.push(few(looped.variant(format!("32 KiB from {place}"))));
        }
    }
    let too_much = call(CALL, PLAIN, Some(0), u64::MAX, [0, 0]);
    let looped = Looped::new(Entry::Opcode(CALL), too_much);
    all.push(few(looped
        .variant("too much ether")
        .accounts(rich(&Accounts::new()))));
    let looped = Looped::new(Entry::Opcode(CALL), call(CALL, PLAIN, Some(0), 1, [0, 0]));
    all.push(few(looped
        .variant("ether")
        .accounts(rich(&Accounts::new()))));
    let ether = call(CALL, OTHER, None, 1, [0, 0]);
    let looped = Looped::new(Entry::Opcode(CALL), ether).variant("ether to a contract");
    all.push(few(looped.accounts(stop)));
    let callee_at = |place, entry, variant: &str, code: Code, gas, output| {
        let looped = Looped::new(entry, call_at(place, CALL, OTHER, gas, 0, [0, output]));
        few(looped.variant(variant).accounts(other(&code)))
    };
    let callee =
        |entry, variant: &str, code, gas, output| callee_at(0, entry, variant, code, gas, output);
    let fail = |op, size: u64, from: u64| Code::new().push(size).push(from).op(&[op]);
    for op in [RETURN, REVERT] {
        let nothing = fail(op, 0, 0);
        all.push(callee(Entry::Opcode(op), "nothing", nothing, None, 0));
        let unit = Entry::OpcodeUnit(op);
        for (from, to) in [(0, 0), (1, 0), (0, 1), (1, 6)] {
            let variant = format!("32 KiB from {from} to {to}");
            let code = fail(op, LARGE, from);
            all.push(callee_at(to, unit, &variant, code, None, LARGE));
        }
    }
    let invalid = Code::new().op(&[INVALID]);
    all.push(callee(Entry::Opcode(INVALID), "", invalid, Some(100), 0));
    let destroy = Code::new().op(&[ADDRESS, SELFDESTRUCT]);
    let entry = Entry::Opcode(SELFDESTRUCT);
    all.push(callee(entry, "to itself", destroy, None, 0));
    let destroy = Code::new().address(PLAIN).op(&[SELFDESTRUCT]);
    let looped = callee(entry, "to another", destroy, None, 0);
    all.push(looped.accounts(rich(&Accounts::new())));
    all
}

fn creations() -> Vec<Looped> {
    const INIT: u64 = 48 << 10;
    const CREATED: u64 = 24 << 10;
    let create_at = |place: u64, op, size: u64| {
        let code = match op {
            CREATE2 => Code::new().op(&[GAS]),
            _ => Code::new(),
        };
        code.push(size).push(place).push(0u64).op(&[op, POP])
    };
    let create = |op, size| create_at(0, op, size);
    let grown = |fill: u64, place: u64| {
        let fill = U256::from(fill) * (U256::MAX / U256::from(255));
        // The first byte is STOP.
        let stop = Code::new().push(0).push(place).op(&[MSTORE8]);
        (stop, vec![fill.byte(0); INIT as usize])
    };
    let mut all = Vec::new();
    for op in [CREATE, CREATE2] {
        let looped = Looped::new(Entry::Opcode(op), create(op, 0));
        all.push(looped.often(5, [1, 21]));
    }
    // Stops, jump destinations, and pushes of one byte.
    for fill in [0x00, 0x5b, 0x60] {
        for place in [0, 1] {
            let (setup, data) = grown(fill, place);
            let body = create_at(place, CREATE, INIT - place);
            let looped = Looped::new(Entry::Part(Part::InitWord), body);
            let looped = looped.setup(setup).data(data).often(1, [1, 21]);
            all.push(looped.variant(format!("{fill:#x} from {place}")));
        }
    }
    let unit = Entry::OpcodeUnit(CREATE2);
    for place in [0, 1] {
        let (setup, data) = grown(0, place);
        let looped = Looped::new(unit, create_at(place, CREATE2, INIT - place));
        let looped = looped.setup(setup).data(data).often(1, [1, 21]);
        all.push(looped.variant(format!("from {place}")));
    }
    // GAS, PUSH0, MSTORE, PUSH1 32, PUSH0, RETURN: another code each time.
    let init = [GAS, PUSH0, MSTORE, 0x60, 32, PUSH0, RETURN];
    let looped = Looped::new(Entry::Part(Part::CreatedCode), create(CREATE, 7)).data(init.to_vec());
    all.push(looped.often(1, [1, 121]));
    // Creation code that returns what stands behind it: PUSH2 24 KiB, PUSH1 12, PUSH0, CODECOPY,
    // PUSH2 24 KiB, PUSH0, RETURN.
    let [high, low] = (CREATED as u16).to_be_bytes();
    let init = [
        0x61, high, low, 0x60, 13, PUSH0, CODECOPY, 0x61, high, low, PUSH0, RETURN, STOP,
    ];
    for fill in [0x00, JUMPDEST, 0x60, 0x7f] {
        let data = [init.as_slice(), &[fill; CREATED as usize]].concat();
        let size = data.len() as u64;
        let looped = Looped::new(Entry::Part(Part::CreatedByte), create(CREATE, size)).data(data);
        all.push(looped.variant(format!("{fill:#x}")).often(1, [1, 3]));
    }
    // Slots of a contract under construction, which no trie has: the remaining gas is a key that
    // was never used.
    for (what, body) in [
        ("reads", Code::new().op(&[GAS, SLOAD, POP])),
        ("writes zeros", Code::new().op(&[PUSH0, GAS, SSTORE])),
    ] {
        for times in [230, 460] {
            let init = Code::new().times(times, &body).bytes();
            let size = init.len() as u64;
            let looped = Looped::new(Entry::Part(Part::Slot), create(CREATE, size)).data(init);
            let looped = looped.variant(format!("{times} {what} of a new contract"));
            all.push(looped.often(1, [1, 9]));
        }
    }
    all
}
