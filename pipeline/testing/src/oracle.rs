//! The oracle: allowed actions of a row, derived from the instruction set alone and compared with
//! the row's messages.
//!
//! Other rows are assumed correct: a value that comes from memory is below `2^64`, an existing cell
//! has a possible address, a time is that of a step. A row whose messages need anything else is
//! impossible rather than wrong, since no other row sends the messages that it receives.

pub mod blake2b;
mod call;
pub mod curve;
mod keccak;
pub mod modular;
mod sha256;
mod verdict;

pub use verdict::Verdict;

use crate::messages::{is_lookup, net};
use crate::numbers::small;
use ark_bn254::Fr;
use ark_ff::{One, Zero};
use call::time_of;
use std::collections::BTreeMap;
use verdict::{Judged, impossible, on, only, only_buses, to_four, wrong};
use zkfabric_abi::modular::{CODES_256, CODES_384};
use zkfabric_air::Message;
use zkfabric_chips::{bus, chip_set, cpu, input};
use zkfabric_vm::isa::{Format, Instruction, Op, RESERVATION, SINK, reservation};
use zkfabric_vm::{alu, ecall};

/// Judges the messages of a row of a chip, in the order of the chip's interactions.
#[must_use]
pub fn judge(chip: &str, messages: &[Message]) -> Verdict {
    let effects = messages.iter().filter(|message| !is_lookup(message.bus));
    let effects: Vec<&Message> = effects.collect();
    if net(effects.iter().copied()).is_empty() {
        return Verdict::Right;
    }
    let judged = match chip {
        // Their messages are fixed columns; the prover only chooses multiplicities, final values
        // and times.
        "range16" | "bytes_table" | "power" | "program" | "image" => Ok(()),
        _ if effects.iter().any(|m| !is_unit(&m.multiplicity)) => wrong("multiplicity"),
        "memory" => cell(&effects),
        "bump" => bump(&effects),
        "input" => call(&effects),
        "halt" => halt(&effects),
        "keccak_absorb" => keccak::absorb(&effects),
        "blake2b_round" => blake2b::call(&effects),
        "sha256_compress" => sha256::compress(&effects),
        "sha256_rounds" => sha256::quarter(&effects),
        "curve_add" => curve::add(&effects),
        "curve_double" => curve::double(&effects),
        "modular_256" => modular::row::<4>(CODES_256, &effects),
        "modular_384" => modular::row::<6>(CODES_384, &effects),
        _ => instruction(&effects),
    };
    judged.err().unwrap_or(Verdict::Right)
}

/// Returns the address and instruction of a message on the program bus if the decoder can produce
/// the instruction.
#[must_use]
pub fn decode(fields: &[Fr]) -> Option<(u64, Instruction)> {
    let &[pc, op, rd, rs1, rs2, immediate, len] = fields else {
        return None;
    };
    let pc = small(&pc).filter(|pc| pc % 2 == 0 && *pc < 1 << 32)?;
    let byte = |value| u8::try_from(small(&value)?).ok();
    let op = Op::from_code(byte(op)?).filter(|op| op.is_provable())?;
    let (rd, rs1, rs2, len) = (byte(rd)?, byte(rs1)?, byte(rs2)?, byte(len)?);
    let (writes, first, second) = match op.format() {
        Format::Register | Format::StoreConditional | Format::Amo => (true, true, true),
        Format::Immediate | Format::Unary | Format::Jalr | Format::Load | Format::LoadReserved => {
            (true, true, false)
        }
        Format::Branch | Format::Store => (false, true, true),
        Format::Jal => (true, false, false),
        _ => (false, false, false),
    };
    let fits = (if writes {
        (1..=SINK).contains(&rd)
    } else {
        rd == 0
    }) && rs1 < if first { 32 } else { 1 }
        && rs2 < if second { 32 } else { 1 }
        && (len == 2 || len == 4);
    let instruction = |imm| Instruction {
        op,
        rd,
        rs1,
        rs2,
        imm,
        len,
    };
    let imm = (0..64)
        .chain(small(&immediate))
        .find(|&imm| cpu::table_immediate(&instruction(imm)) == immediate)?;
    (fits && is_immediate(op, imm)).then(|| (pc, instruction(imm)))
}

/// Returns whether the decoder can produce an instruction with this immediate.
#[must_use]
pub fn is_immediate(op: Op, imm: u64) -> bool {
    let twelve = imm.wrapping_add(2048) < 4096;
    match op {
        Op::SllI | Op::SrlI | Op::SraI | Op::RorI | Op::SllUwI => imm < 64,
        Op::SllwI | Op::SrlwI | Op::SrawI | Op::RorwI => imm < 32,
        Op::AddI => true,
        Op::AndI => twelve || imm == 0xffff,
        _ => match op.format() {
            Format::Immediate | Format::Jalr | Format::Load | Format::Store => twelve,
            Format::Branch | Format::Jal => imm.is_multiple_of(2),
            _ => imm == 0,
        },
    }
}

fn is_unit(multiplicity: &Fr) -> bool {
    multiplicity.is_one() || (-*multiplicity).is_one()
}

/// One access: space, address, value before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Access {
    space: u64,
    address: u64,
    before: u64,
    after: Fr,
}

/// Offset that [`accesses`] adds to the slot of an access to the reservation, which accompanies
/// another access.
const RESERVATION_SLOT: u64 = 4;

/// Returns the accesses of a row by their time since `time`.
fn accesses(effects: &[&Message], time: u64) -> Judged<BTreeMap<u64, Access>> {
    let (taken, put) = (
        on(effects, bus::MEMORY, false),
        on(effects, bus::MEMORY, true),
    );
    if taken.len() != put.len() {
        return wrong("accesses are not pairs");
    }
    let mut accesses = BTreeMap::new();
    for pair in taken.iter().zip(&put) {
        let (&[s, a, previous, before], &[space, address, now, after]) =
            (&to_four(pair.0)?, &to_four(pair.1)?);
        if (s, a) != (space, address) {
            return wrong("access moves a value between cells");
        }
        let slot = now - Fr::from(time);
        let Some(mut slot) = small(&slot).filter(|slot| *slot < 4) else {
            return wrong("access outside the slots");
        };
        if small(&(now - previous - Fr::one())).is_none_or(|gap| gap > 0xffff) {
            return wrong("access not after the previous one");
        }
        let Some(before) = small(&before) else {
            return impossible("value of more than 64 bits");
        };
        let cell = (small(&space), small(&address));
        let access = match cell {
            (Some(space @ 0), Some(address)) if address < chip_set::WORDS => Access {
                space,
                address,
                before,
                after,
            },
            (Some(space @ 1), Some(address)) if address <= u64::from(RESERVATION) => Access {
                space,
                address,
                before,
                after,
            },
            _ => return impossible("cell that does not exist"),
        };
        if (access.space, access.address) == (1, RESERVATION.into()) {
            slot += RESERVATION_SLOT;
        }
        if accesses.insert(slot, access).is_some() {
            return wrong("two accesses in one slot");
        }
    }
    Ok(accesses)
}

/// Removes the access of a slot, which has to access that cell; returns its value before and after.
fn take(accesses: &mut BTreeMap<u64, Access>, slot: u64, cell: (u64, u64)) -> Judged<Access> {
    match accesses.remove(&slot) {
        None => wrong(format!("no access in slot {slot}")),
        Some(access) if (access.space, access.address) != cell => wrong(format!(
            "slot {slot} accesses {:?}, expected {cell:?}",
            (access.space, access.address)
        )),
        Some(access) => Ok(access),
    }
}

fn read(accesses: &mut BTreeMap<u64, Access>, slot: u64, cell: (u64, u64)) -> Judged<u64> {
    let access = take(accesses, slot, cell)?;
    if access.after != Fr::from(access.before) {
        return wrong(format!("read in slot {slot} changes the value"));
    }
    Ok(access.before)
}

fn expect_write(access: Access, value: u64) -> Judged<()> {
    if access.after != Fr::from(value) {
        return wrong(format!("writes {}, expected {value}", access.after));
    }
    Ok(())
}

fn instruction(effects: &[&Message]) -> Judged<()> {
    let fetched: [Fr; 7] = only(effects, bus::PROGRAM, true)?;
    let Some((pc, i)) = decode(&fetched) else {
        return wrong("fetch of no instruction");
    };
    let [state_pc, state_time]: [Fr; 2] = only(effects, bus::STATE, false)?;
    let [next_pc, next_time]: [Fr; 2] = only(effects, bus::STATE, true)?;
    // Halt receives the state after an ECALL; an instruction of the table receives every other
    // state.
    let fetchable = small(&next_pc).is_some_and(|pc| pc % 2 == 0 && pc < 1 << 33);
    if i.op != Op::Ecall && !fetchable {
        return impossible("goes to no instruction");
    }
    if state_pc != Fr::from(pc) {
        return wrong("executes an instruction at another address");
    }
    let time = time_of(&state_time)?;
    if next_time != Fr::from(time + 4) {
        return wrong("time does not advance by 4");
    }
    let mut slots = accesses(effects, time)?;
    let (rd, rs1, rs2) = (
        (1, i.rd.into()),
        (1, u64::from(i.rs1)),
        (1, u64::from(i.rs2)),
    );
    let mut next = pc + u64::from(i.len);
    let format = i.op.format();
    match format {
        Format::Register | Format::Immediate | Format::Unary => {
            let a = read(&mut slots, 0, rs1)?;
            let b = match format {
                Format::Register => read(&mut slots, 1, rs2)?,
                _ => i.imm,
            };
            expect_write(take(&mut slots, 3, rd)?, alu::evaluate(i.op, a, b))?;
        }
        Format::Branch => {
            let (a, b) = (read(&mut slots, 0, rs1)?, read(&mut slots, 1, rs2)?);
            if alu::is_taken(i.op, a, b) {
                next = i.imm;
            }
        }
        Format::Jal => {
            expect_write(take(&mut slots, 3, rd)?, next)?;
            next = i.imm;
        }
        Format::Jalr => {
            let a = read(&mut slots, 0, rs1)?;
            expect_write(take(&mut slots, 3, rd)?, next)?;
            next = a.wrapping_add(i.imm) & !1;
        }
        Format::Load | Format::Store => memory(&i, &mut slots)?,
        Format::LoadReserved | Format::StoreConditional | Format::Amo => atomic(&i, &mut slots)?,
        Format::Illegal => return wrong("executes an illegal instruction"),
        Format::Ecall => {
            let code = read(&mut slots, 0, (1, 17))?;
            let sent: [Fr; 2] = only(effects, bus::ECALL, true)?;
            if sent != [Fr::from(code), Fr::from(time)] {
                return wrong("call with another code or time");
            }
        }
    }
    if !slots.is_empty() {
        return wrong("more accesses than the instruction has");
    }
    if next_pc != Fr::from(next) {
        return wrong(format!("goes to {next_pc}, expected {next}"));
    }
    let mut buses = vec![bus::PROGRAM, bus::STATE, bus::MEMORY];
    if i.op == Op::Ecall {
        buses.push(bus::ECALL);
    }
    only_buses(effects, &buses)
}

fn memory(i: &Instruction, slots: &mut BTreeMap<u64, Access>) -> Judged<()> {
    let address = read(slots, 0, (1, i.rs1.into()))?.wrapping_add(i.imm);
    let (word, shift, bytes) = (address >> 3, address % 8 * 8, i.op.width());
    let next_word = address.wrapping_add(8) >> 3;
    let mask = u128::from(u64::MAX >> (64 - 8 * bytes)) << shift;
    let crosses = address % 8 + bytes > 8;
    if i.op.format() == Format::Load {
        let first = read(slots, 1, (0, word))?;
        let second = match crosses {
            true => read(slots, 2, (0, next_word))?,
            false => 0,
        };
        let words = u128::from(first) | u128::from(second) << 64;
        let value = alu::extend(i.op, ((words & mask) >> shift) as u64);
        return expect_write(take(slots, 3, (1, i.rd.into()))?, value);
    }
    let value = read(slots, 1, (1, i.rs2.into()))?;
    let insert = |word: u64, part: u128, mask: u128| (word & !(mask as u64)) | part as u64;
    let part = (u128::from(value) << shift) & mask;
    let first = take(slots, 2, (0, word))?;
    expect_write(first, insert(first.before, part, mask))?;
    if crosses {
        let second = take(slots, 3, (0, next_word))?;
        expect_write(second, insert(second.before, part >> 64, mask >> 64))?;
    }
    Ok(())
}

fn atomic(i: &Instruction, slots: &mut BTreeMap<u64, Access>) -> Judged<()> {
    let address = read(slots, 0, (1, i.rs1.into()))?;
    let (word, shift, width) = ((0, address >> 3), address % 8 * 8, i.op.width());
    if !address.is_multiple_of(width) {
        return wrong("misaligned");
    }
    let mask = (u64::MAX >> (64 - 8 * width)) << shift;
    let old = |word: u64| {
        let load = if width == 8 { Op::Ld } else { Op::Lw };
        alu::extend(load, (word & mask) >> shift)
    };
    let new = |word: u64, value: u64| (word & !mask) | ((value << shift) & mask);
    let (this, rd) = (reservation(address, width), (1, i.rd.into()));
    let reserved = (1, RESERVATION.into());
    if i.op.format() == Format::LoadReserved {
        let value = read(slots, 1, word)?;
        expect_write(take(slots, 2 + RESERVATION_SLOT, reserved)?, this)?;
        return expect_write(take(slots, 3, rd)?, old(value));
    }
    let value = read(slots, 1, (1, i.rs2.into()))?;
    if i.op.format() == Format::Amo {
        let access = take(slots, 2, word)?;
        let stored = alu::atomic(i.op, old(access.before), value);
        expect_write(access, new(access.before, stored))?;
        return expect_write(take(slots, 3, rd)?, old(access.before));
    }
    let held = take(slots, 2 + RESERVATION_SLOT, reserved)?;
    expect_write(held, 0)?;
    let fails = held.before != this;
    if !fails {
        let access = take(slots, 2, word)?;
        expect_write(access, new(access.before, value))?;
    }
    expect_write(take(slots, 3, rd)?, fails.into())
}

fn cell(effects: &[&Message]) -> Judged<()> {
    only_buses(effects, &[bus::MEMORY, bus::MEMORY_CHAIN])?;
    let [previous]: [Fr; 1] = only(effects, bus::MEMORY_CHAIN, false)?;
    let [own]: [Fr; 1] = only(effects, bus::MEMORY_CHAIN, true)?;
    if small(&previous).is_none_or(|previous| previous >= chip_set::WORDS) {
        return impossible("cell that does not exist");
    }
    if small(&(own - previous - Fr::one())).is_none_or(|step| step >> 48 != 0) {
        return wrong("address does not ascend");
    }
    let start: [Fr; 4] = only(effects, bus::MEMORY, true)?;
    if start != [Fr::zero(), own, Fr::zero(), Fr::zero()] {
        return wrong("cell does not start as zero at time 0");
    }
    let [space, address, ..]: [Fr; 4] = only(effects, bus::MEMORY, false)?;
    if (space, address) != (Fr::zero(), own) {
        return wrong("another cell ends");
    }
    Ok(())
}

fn bump(effects: &[&Message]) -> Judged<()> {
    only_buses(effects, &[bus::MEMORY])?;
    let [s, a, previous, before]: [Fr; 4] = only(effects, bus::MEMORY, false)?;
    let [space, address, now, after]: [Fr; 4] = only(effects, bus::MEMORY, true)?;
    if (s, a, before) != (space, address, after) {
        return wrong("changes a cell");
    }
    if small(&(now - previous - Fr::one())).is_none_or(|gap| gap >> 48 != 0) {
        return wrong("not after the previous access");
    }
    Ok(())
}

fn call(effects: &[&Message]) -> Judged<()> {
    only_buses(effects, &[bus::MEMORY, bus::ECALL])?;
    let [code, time]: [Fr; 2] = only(effects, bus::ECALL, false)?;
    let time = time_of(&time)?;
    let code = small(&code).filter(|code| input::CODES.contains(code));
    let Some(code) = code else {
        return wrong("answers a call of another chip");
    };
    let mut slots = accesses(effects, time)?;
    if code == ecall::INPUT || code == ecall::ADVICE {
        let word = take(&mut slots, 3, (1, input::WORD_REGISTER))?;
        if small(&word.after).is_none() {
            return wrong("word of more than 64 bits");
        }
    }
    if !slots.is_empty() {
        return wrong("more accesses than the call has");
    }
    Ok(())
}

fn halt(effects: &[&Message]) -> Judged<()> {
    only_buses(effects, &[bus::MEMORY, bus::ECALL, bus::STATE, bus::OUTPUT])?;
    let [code, call_time]: [Fr; 2] = only(effects, bus::ECALL, false)?;
    let [_, end_time]: [Fr; 2] = only(effects, bus::STATE, false)?;
    let time = time_of(&call_time)?;
    if code != Fr::from(ecall::HALT) || end_time != Fr::from(time + 4) {
        return wrong("ends at another call");
    }
    if !on(effects, bus::STATE, true).is_empty() {
        return wrong("goes on");
    }
    let (taken, put) = (
        on(effects, bus::MEMORY, false),
        on(effects, bus::MEMORY, true),
    );
    if taken.len() != 5 || put.len() != 5 {
        return wrong("number of accesses");
    }
    let mut outputs = Vec::new();
    for (register, (taken, put)) in (10u64..).zip(taken.iter().zip(&put)) {
        let ([s, a, previous, before], [space, address, now, after]) =
            (to_four(taken)?, to_four(put)?);
        if (s, a, before) != (space, address, after) || now != Fr::from(time + 1) {
            return wrong("no read");
        }
        if (space, address) != (Fr::one(), Fr::from(register)) {
            return wrong("reads another register");
        }
        if small(&(now - previous - Fr::one())).is_none_or(|gap| gap > 0xffff) {
            return wrong("access not after the previous one");
        }
        match register {
            10 if !before.is_zero() => return wrong("exit code"),
            10 => {}
            _ => outputs.push(vec![Fr::from(register - 11), before]),
        }
    }
    if on(effects, bus::OUTPUT, true) != outputs {
        return wrong("output");
    }
    Ok(())
}
