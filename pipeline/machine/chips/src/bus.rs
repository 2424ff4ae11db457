//! The buses and their messages.
//!
//! | bus | message | sender | receiver |
//! |---|---|---|---|
//! | [`STATE`] | pc, time | verifier (start), every instruction (next) | every instruction, halt (end) |
//! | [`PROGRAM`] | pc, op, rd, rs1, rs2, imm, len | every instruction | program table |
//! | [`MEMORY`] | space, address, time, value | every access (new value), initial cells | every access (old value), final cells |
//! | [`RANGE16`] | value | every row that needs `value < 2^16` | range table |
//! | [`BYTES`] | a, b, a AND b | every row that needs bytes | byte table |
//! | [`POWER`] | n, 2^n | shifts | power table |
//! | [`ECALL`] | code, time | ecall | the chip of that ecall |
//! | [`MEMORY_CHAIN`] | word address | memory cells (own address), verifier (start, ends of gaps) | the next higher cell, verifier (before gaps, the last) |
//! | [`CURVE`] | time, code, doublings left, part, four words | calls on curves (before), every doubling (next) | every doubling, calls on curves (none left) |
//! | [`SHA256`] | time, 8 quarter + part, four numbers | SHA-256 calls (quarter 0), every quarter (next) | every quarter, SHA-256 calls (quarter 4) |
//! | [`OUTPUT`] | index, value | halt | verifier |

use zkfabric_air::Bus;

/// Control flow.
pub const STATE: Bus = Bus {
    id: 1,
    name: "state",
};
/// Instruction fetch.
pub const PROGRAM: Bus = Bus {
    id: 2,
    name: "program",
};
/// Registers and memory.
pub const MEMORY: Bus = Bus {
    id: 3,
    name: "memory",
};
/// Values below `2^16`.
pub const RANGE16: Bus = Bus {
    id: 4,
    name: "range16",
};
/// Pairs of bytes and their conjunction.
pub const BYTES: Bus = Bus {
    id: 5,
    name: "bytes",
};
/// Powers of two.
pub const POWER: Bus = Bus {
    id: 6,
    name: "power",
};
/// Environment calls and precompiles.
pub const ECALL: Bus = Bus {
    id: 7,
    name: "ecall",
};
/// Strict order of the cells outside the image.
pub const MEMORY_CHAIN: Bus = Bus {
    id: 8,
    name: "memory chain",
};
/// Exit code and public output.
pub const OUTPUT: Bus = Bus {
    id: 9,
    name: "output",
};
/// Points between doublings.
pub const CURVE: Bus = Bus {
    id: 11,
    name: "curve",
};
/// States and schedules of SHA-256 between quarters.
pub const SHA256: Bus = Bus {
    id: 14,
    name: "sha256",
};
