//! The accesses of a precompile, in the order of its interactions.

use super::verdict::{Judged, impossible, on, only, to_four, wrong};
use crate::numbers::small;
use ark_bn254::Fr;
use ark_ff::One;
use zkfabric_air::Message;
use zkfabric_chips::{bus, chip_set};

/// Times are 40 bits; this leaves some room for changed ones.
const TIMES: u64 = 1 << 44;

pub(super) fn time_of(time: &Fr) -> Judged<u64> {
    match small(time) {
        Some(time) if time % 4 == 0 && time < TIMES => Ok(time),
        _ => impossible("time of no step"),
    }
}

/// A call and its remaining accesses.
pub(super) struct Call {
    pub(super) code: Fr,
    pub(super) time: Fr,
    /// Cell, value before, time since the call, and value after.
    accesses: std::vec::IntoIter<([Fr; 2], Fr, u64, Fr)>,
}

impl Call {
    /// Returns the only received call, with this many accesses.
    pub(super) fn received(effects: &[&Message], count: usize) -> Judged<Self> {
        let [code, time]: [Fr; 2] = only(effects, bus::ECALL, false)?;
        let now = time_of(&time)?;
        let (taken, put) = (
            on(effects, bus::MEMORY, false),
            on(effects, bus::MEMORY, true),
        );
        if taken.len() != put.len() || taken.len() != count {
            return wrong("number of accesses");
        }
        let mut accesses = Vec::new();
        for (taken, put) in taken.iter().zip(&put) {
            let ([s, a, previous, before], [space, address, at, after]) =
                (to_four(taken)?, to_four(put)?);
            if (s, a) != (space, address) {
                return wrong("access moves a value between cells");
            }
            if small(&(at - previous - Fr::one())).is_none_or(|gap| gap > 0xffff) {
                return wrong("access not after the previous one");
            }
            let Some(before) = small(&before) else {
                return impossible("value of more than 64 bits");
            };
            accesses.push(([space, address], at - Fr::from(now), before, after));
        }
        let accesses = accesses.into_iter();
        Ok(Self {
            code,
            time,
            accesses,
        })
    }

    /// Returns value before and after of the next access, which has to access this cell in this
    /// slot.
    fn next(&mut self, cell: [Fr; 2], slot: u64) -> Judged<(u64, Fr)> {
        match self.accesses.next() {
            Some((at, time, before, after)) if at == cell => {
                if time == Fr::from(slot) {
                    Ok((before, after))
                } else {
                    wrong("access at another time")
                }
            }
            other => wrong(format!("accesses {other:?}, expected {cell:?}")),
        }
    }

    /// Returns value before and after of a register.
    pub(super) fn register(&mut self, register: u64, slot: u64) -> Judged<(u64, Fr)> {
        self.next([Fr::one(), register.into()], slot)
    }

    /// Returns the value of a register that is read.
    pub(super) fn read_register(&mut self, register: u64, slot: u64) -> Judged<u64> {
        unchanged(self.register(register, slot)?)
    }

    /// Returns values before and after of the words at an address.
    pub(super) fn words<const N: usize>(
        &mut self,
        address: u64,
        slot: u64,
    ) -> Judged<([u64; N], [Fr; N])> {
        if !address.is_multiple_of(8) || address / 8 + N as u64 > chip_set::WORDS {
            return impossible("cell that does not exist");
        }
        let (mut before, mut after) = ([0; N], [Fr::default(); N]);
        for (index, (before, after)) in (0u64..).zip(before.iter_mut().zip(&mut after)) {
            let cell = [Fr::default(), Fr::from(address / 8 + index)];
            (*before, *after) = self.next(cell, slot)?;
        }
        Ok((before, after))
    }

    /// Returns the values of the words at an address that are read.
    pub(super) fn read_words<const N: usize>(
        &mut self,
        address: u64,
        slot: u64,
    ) -> Judged<[u64; N]> {
        let (before, after) = self.words(address, slot)?;
        if after != before.map(Fr::from) {
            return wrong("a read changes a value");
        }
        Ok(before)
    }
}

fn unchanged((before, after): (u64, Fr)) -> Judged<u64> {
    if after == Fr::from(before) {
        Ok(before)
    } else {
        wrong("a read changes a value")
    }
}
