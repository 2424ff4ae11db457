//! Output of the command: the page in `docs/`, and the table in `pipeline/execution/stf`.

use std::fmt::Write as _;

use revm::bytecode::opcode::{CREATE2, EXP, KECCAK256, OpCode};
use zkfabric_stf::cost::{CALL_UNIT, CallKind, Entry, Table};

use super::solve::Price;

/// Returns the name of an entry.
pub fn name(entry: Entry) -> String {
    let opcode = |op: u8| OpCode::new(op).map_or_else(|| format!("{op:#04x}"), |op| op.to_string());
    match entry {
        Entry::Opcode(op) => opcode(op),
        Entry::OpcodeUnit(op) => {
            let unit = match op {
                EXP => "byte of the exponent",
                KECCAK256 | CREATE2 => "136 bytes hashed",
                _ => "32 bytes",
            };
            format!("{}, {unit}", opcode(op))
        }
        Entry::Precompile(number) => precompile(number).to_owned(),
        Entry::PrecompileUnit(number) => {
            let unit = match number {
                0x05 => "step",
                0x08 | 0x0f => "pair",
                0x09 => "round",
                0x0c | 0x0e => "point",
                _ => "32 bytes",
            };
            format!("{}, {unit}", precompile(number))
        }
        Entry::Part(part) => format!("{part:?}"),
    }
}

const fn precompile(number: u16) -> &'static str {
    match number {
        0x01 => "ECRECOVER",
        0x02 => "SHA256",
        0x03 => "RIPEMD160",
        0x04 => "IDENTITY",
        0x05 => "MODEXP",
        0x06 => "BN254_ADD",
        0x07 => "BN254_MUL",
        0x08 => "BN254_PAIRING",
        0x09 => "BLAKE2F",
        0x0a => "POINT_EVALUATION",
        0x0b => "BLS12_G1ADD",
        0x0c => "BLS12_G1MSM",
        0x0d => "BLS12_G2ADD",
        0x0e => "BLS12_G2MSM",
        0x0f => "BLS12_PAIRING",
        0x10 => "BLS12_MAP_FP_TO_G1",
        0x11 => "BLS12_MAP_FP2_TO_G2",
        _ => "P256VERIFY",
    }
}

const HEAD: &str = "\
# What gas costs the prover

This page is made by `cargo run --release -p zkfabric-bench -- cost --write .`, from programs that run in the VM; a test measures it again.
Each row is one price of `zkfabric_stf::cost`: instructions of the VM for an opcode, a precompile, a unit of what it works on, or a part of the state transition.
Instructions and gas are those of the thing alone; instructions per gas are those of a whole program that does nothing else, with the pushes that it needs, so that a sender can reach them.
Prices are the worst of their variants, and so are instructions per gas; the table in the code adds a sixteenth.
`zkfabric-bench cost --block NAME --gas N` writes a block that does nothing but what a variant of an opcode or precompile does.
A step of `MODEXP` is a third of a multiplication up to 32 bytes; above, a multiplication has 2 words² steps, with words of 64 bits.
Multiplications are two per bit of an exponent of up to three bytes, and one per bit with one per four bits and a table of sixteen above.
A precompile that refuses its input may cost less than its price.
Variants of precompiles on curves have special scalars and points: digits at every place, sums that cancel or double at each of them, infinity at the end.
A call of the VM's own precompiles, Keccak, SHA-256, rounds of BLAKE2b, sums on curves and modular arithmetic, is one instruction here, whatever its rows cost the prover; the last table has the calls of each entry, and what they cost.
`POP` has half of `PUSH0` and `POP`, and an opcode's price has that of the instructions which push its operands taken away.

| part | what it is |
|---|---|
| Batch, Block, Transaction | once each: decoding, headers, roots, sender, receipt |
| TransactionByte, ListedAddress, ListedSlot, Authorization | of a transaction's encoding, its access list, its EIP-7702 list |
| Depth | a frame deeper than any before it |
| Undone | a change of the state that is undone with its frame |
| MemoryGrowth, MemoryWord | an instruction that lets memory grow, and 32 bytes by which it grows |
| CodeEnd | an opcode in the last seven bytes of its code, or of as many bytes as a sixteenth of its frame's gas |
| InitWord, CreatedCode, CreatedByte | 32 bytes of creation code, a created contract's code, and a byte of it |
| Account, Slot, Open | a key that the journal reads, or a slot of a new contract, and a trie node on the way to a key |
| KnownAccount, KnownSlot | a key that the journal reads again in a later block |
| WitnessNode, WitnessBlock | a trie node of the witness, and 136 bytes of it hashed |
| Code, CodeByte | a bytecode of the witness |
| Ancestor | a header behind the parent's, for BLOCKHASH |
| StoredNode, StoredBlock | a changed trie node at the end of a block, and 136 bytes of it hashed |

";

/// Returns the page.
pub(super) fn page(prices: &[Price]) -> String {
    let mut page = HEAD.to_owned();
    let mut sections = [
        ("Precompiles", Vec::new()),
        ("Opcodes", Vec::new()),
        ("Parts", Vec::new()),
    ];
    for price in prices {
        let section = match price.entry {
            Entry::Precompile(_) | Entry::PrecompileUnit(_) => 0,
            Entry::Opcode(_) | Entry::OpcodeUnit(_) => 1,
            Entry::Part(_) => 2,
        };
        sections[section].1.push(price);
    }
    for (title, mut rows) in sections {
        rows.sort_by(|a, b| b.per_gas.total_cmp(&a.per_gas));
        let _ = writeln!(page, "## {title}\n");
        let _ = writeln!(
            page,
            "| | instructions | gas | worst variant | instructions per gas | worst variant |"
        );
        let _ = writeln!(page, "|---|---:|---:|---|---:|---|");
        for row in rows {
            let _ = writeln!(
                page,
                "| {} | {:.0} | {:.1} | {} | {:.1} | {} |",
                name(row.entry),
                row.instructions.ceil(),
                row.gas,
                row.worst,
                row.per_gas,
                row.worst_per_gas,
            );
        }
        page.push('\n');
    }
    page.push_str(&calls(prices));
    page
}

/// Returns the table of calls: the most rows of each kind, and the prover gas of a row.
fn calls(prices: &[Price]) -> String {
    let mut page = "\
## Calls

A call costs the prover as much as many instructions; the first row says how many, the others how many calls an entry makes at most.
Prover gas is the number of instructions and, for each call, this number: it is proportional to the time of a proof (`Work::gas` of `zkfabric_stf::cost`).

| |"
    .to_owned();
    for call in CallKind::ALL {
        let _ = write!(page, " {} |", call.name());
    }
    page.push_str("\n|---|");
    page.push_str(&"---:|".repeat(CallKind::ALL.len()));
    page.push_str("\n| prover gas |");
    for call in CallKind::ALL {
        let _ = write!(page, " {} |", call.gas());
    }
    page.push('\n');
    for price in prices
        .iter()
        .filter(|price| price.calls.iter().any(|rows| *rows >= 0.001))
    {
        let _ = write!(page, "| {} |", name(price.entry));
        for rows in price.calls {
            match rows >= 0.001 {
                true => drop(write!(page, " {} |", (rows * 1000.0).round() / 1000.0)),
                false => page.push_str(" |"),
            }
        }
        page.push('\n');
    }
    page
}

/// Returns the table as Rust code.
pub(super) fn source(table: &Table<u32>) -> String {
    let pairs = |pairs: &[[u32; 2]]| {
        let rows = pairs.chunks(4).map(|row| {
            let row: Vec<String> = row
                .iter()
                .map(|[one, unit]| format!("[{one}, {unit}]"))
                .collect();
            format!("        {},\n", row.join(", "))
        });
        rows.collect::<String>()
    };
    let parts: String = table
        .parts
        .iter()
        .map(|part| format!("        {part},\n"))
        .collect();
    format!(
        "//! Made by `zkfabric-bench cost --write`. Do not edit.\n\n\
         use super::table::Table;\n\n\
         /// Most instructions of the VM for each entry.\n\
         #[rustfmt::skip]\n\
         #[expect(clippy::unreadable_literal, reason = \"made by a program\")]\n\
         pub const PRICES: Table<u32> = Table {{\n    opcodes: [\n{}    ],\n    precompiles: [\n{}    ],\n    parts: [\n{parts}    ],\n}};\n",
        pairs(&table.opcodes),
        pairs(&table.precompiles),
    )
}

/// Returns the rows of calls as Rust code.
pub(super) fn source_of_calls(list: &[(Entry, [u32; CallKind::ALL.len()])]) -> String {
    let entry = |entry: &Entry| match entry {
        Entry::Part(part) => format!("Entry::Part(Part::{part:?})"),
        Entry::Opcode(op) => format!("Entry::Opcode({op:#04x})"),
        Entry::OpcodeUnit(op) => format!("Entry::OpcodeUnit({op:#04x})"),
        Entry::Precompile(number) => format!("Entry::Precompile({number:#05x})"),
        Entry::PrecompileUnit(number) => format!("Entry::PrecompileUnit({number:#05x})"),
    };
    let rows = list
        .iter()
        .map(|(of, calls)| format!("    ({}, {calls:?}),\n", entry(of)));
    format!(
        "//! Made by `zkfabric-bench cost --write`. Do not edit.\n\n\
         use super::table::{{Entry, Part}};\n\n\
         /// Units of a row in [`CALLS`].\n\
         pub const CALL_UNIT: u64 = {CALL_UNIT};\n\n\
         /// Most rows of calls for each entry that has any, in units.\n\
         #[rustfmt::skip]\n\
         #[expect(clippy::unreadable_literal, reason = \"made by a program\")]\n\
         pub const CALLS: [(Entry, [u32; {}]); {}] = [\n{}];\n",
        CallKind::ALL.len(),
        list.len(),
        rows.collect::<String>(),
    )
}
