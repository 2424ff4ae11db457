//! Clock-true simulation of a pipeline.

use std::sync::Arc;

use super::{
    graph::Datapath,
    tape::{Instruction, Kind, Part, Ring, Tape, compile, top_mask, words},
};

/// A pipeline in simulation: every register has its value of the clock.
#[derive(Clone, Debug)]
pub struct Simulation {
    module: Arc<Datapath>,
    tape: Tape,
    words: Vec<u64>,
    rings: Vec<u64>,
    cycles: u64,
}

impl Simulation {
    /// Powered up: all registers 0.
    pub fn new(module: &Arc<Datapath>) -> Self {
        let tape = compile(module);
        Self {
            module: Arc::clone(module),
            words: tape.initial.clone(),
            rings: vec![0; tape.ring_words],
            tape,
            cycles: 0,
        }
    }

    /// What is simulated.
    pub fn module(&self) -> &Arc<Datapath> {
        &self.module
    }

    /// Instructions a clock takes: the cost of the simulation.
    pub fn instructions(&self) -> usize {
        self.tape.instructions.len()
    }

    /// Clocks since power-up.
    pub fn cycles(&self) -> u64 {
        self.cycles
    }

    /// Input by number, for the next clock; little-endian words, missing ones are 0 and bits above the width are cut
    /// off. A port that does not exist is ignored.
    pub fn set(&mut self, input: usize, value: &[u64]) {
        let (Some(&at), Some(port)) = (self.tape.inputs.get(input), self.module.inputs.get(input))
        else {
            return;
        };
        let n = words(port.width);
        let to = &mut self.words[at as usize..at as usize + n];
        for (index, word) in to.iter_mut().enumerate() {
            *word = value.get(index).copied().unwrap_or(0);
        }
        to[n - 1] &= top_mask(port.width);
    }

    /// Output by number, as after the last clock; empty for a port that does not exist.
    pub fn output(&self, output: usize) -> &[u64] {
        let port = self
            .tape
            .outputs
            .get(output)
            .zip(self.module.outputs.get(output));
        port.map_or(&[], |(&at, (port, _))| {
            &self.words[at as usize..at as usize + words(port.width)]
        })
    }

    /// One rising edge.
    pub fn tick(&mut self) {
        for run in &self.tape.runs {
            let list = &self.tape.instructions[run.start as usize..run.end as usize];
            let w = self.words.as_mut_slice();
            match run.kind {
                Kind::Sum1 => each(list, |i| {
                    set(w, i, get(w, i.a).wrapping_add(get(w, i.b)) & i.mask);
                }),
                Kind::Sum3 => each(list, |i| {
                    let sum = get(w, i.a)
                        .wrapping_add(get(w, i.b))
                        .wrapping_add(get(w, i.c));
                    set(w, i, sum & i.mask);
                }),
                Kind::SumN => each(list, |i| sum(w, i, &self.tape.parts)),
                Kind::Subtract1 => each(list, |i| {
                    set(w, i, get(w, i.a).wrapping_sub(get(w, i.b)) & i.mask);
                }),
                Kind::SubtractN => each(list, |i| subtract(w, i)),
                Kind::Multiply1 => each(list, |i| {
                    set(w, i, get(w, i.a).wrapping_mul(get(w, i.b)));
                }),
                Kind::Multiply2 => each(list, |i| {
                    let product = u128::from(get(w, i.a)) * u128::from(get(w, i.b));
                    w[i.to as usize] = product as u64;
                    w[i.to as usize + 1] = (product >> 64) as u64;
                }),
                Kind::MultiplyN => each(list, |i| multiply(w, i)),
                Kind::And => each(list, |i| bitwise(w, i, |a, b| a & b)),
                Kind::Or => each(list, |i| bitwise(w, i, |a, b| a | b)),
                Kind::Xor => each(list, |i| bitwise(w, i, |a, b| a ^ b)),
                Kind::Not => each(list, |i| {
                    for k in 0..i.n as usize {
                        w[i.to as usize + k] = !w[i.a as usize + k];
                    }
                    w[(i.to + i.n - 1) as usize] &= i.mask;
                }),
                Kind::Concatenate1 => each(list, |i| {
                    let parts = &self.tape.parts[i.a as usize..i.b as usize];
                    let joined = parts
                        .iter()
                        .fold(0, |all, p| all | (get(w, p.at) << p.shift));
                    set(w, i, joined);
                }),
                Kind::ConcatenateN => each(list, |i| concatenate(w, i, &self.tape.parts)),
                Kind::Slice1 => each(list, |i| {
                    let mut word = get(w, i.a) >> i.b;
                    if i.a_words > 1 {
                        word |= get(w, i.a + 1) << (64 - i.b);
                    }
                    set(w, i, word & i.mask);
                }),
                Kind::SliceN => each(list, |i| slice(w, i)),
                Kind::Select1 => each(list, |i| {
                    let from = if get(w, i.a) == 1 { i.b } else { i.c };
                    set(w, i, get(w, from));
                }),
                Kind::SelectN => each(list, |i| {
                    let from = if get(w, i.a) == 1 { i.b } else { i.c } as usize;
                    w.copy_within(from..from + i.n as usize, i.to as usize);
                }),
                Kind::Less => each(list, |i| {
                    let (a, b) = (operand(w, i.a, i.a_words), operand(w, i.b, i.b_words));
                    let less = a.iter().rev().lt(b.iter().rev());
                    set(w, i, u64::from(less));
                }),
                Kind::Equal => each(list, |i| {
                    let equal = operand(w, i.a, i.a_words) == operand(w, i.b, i.b_words);
                    set(w, i, u64::from(equal));
                }),
                Kind::Any => each(list, |i| {
                    let any = operand(w, i.a, i.a_words).iter().any(|&x| x != 0);
                    set(w, i, u64::from(any));
                }),
                Kind::All => each(list, |i| {
                    let a = operand(w, i.a, i.a_words);
                    let all =
                        a.iter().rev().skip(1).all(|&x| x == u64::MAX) && a.last() == Some(&i.mask);
                    set(w, i, u64::from(all));
                }),
                Kind::Copy1 => each(list, |i| set(w, i, get(w, i.a))),
                Kind::CopyN => each(list, |i| {
                    w.copy_within(i.a as usize..(i.a + i.n) as usize, i.to as usize);
                }),
                Kind::Ring1 => each(list, |i| {
                    let ring = &mut self.tape.rings[i.b as usize];
                    let slot = &mut self.rings[(ring.at + ring.next) as usize];
                    let new = w[i.a as usize];
                    w[i.to as usize] = std::mem::replace(slot, new);
                    advance(ring);
                }),
                Kind::RingN => each(list, |i| {
                    let ring = &mut self.tape.rings[i.b as usize];
                    let n = i.n as usize;
                    let at = ring.at as usize + ring.next as usize * n;
                    for (k, slot) in self.rings[at..at + n].iter_mut().enumerate() {
                        let new = w[i.a as usize + k];
                        w[i.to as usize + k] = std::mem::replace(slot, new);
                    }
                    advance(ring);
                }),
            }
        }
        self.cycles += 1;
    }
}

#[inline(always)]
fn each(list: &[Instruction], mut f: impl FnMut(&Instruction)) {
    for i in list {
        f(i);
    }
}

#[inline(always)]
fn get(w: &[u64], at: u32) -> u64 {
    w[at as usize]
}

#[inline(always)]
fn set(w: &mut [u64], i: &Instruction, value: u64) {
    w[i.to as usize] = value;
}

#[inline(always)]
fn operand(w: &[u64], at: u32, words: u32) -> &[u64] {
    &w[at as usize..(at + words) as usize]
}

#[inline(always)]
fn advance(ring: &mut Ring) {
    ring.next += 1;
    if ring.next == ring.slots {
        ring.next = 0;
    }
}

#[inline(always)]
fn bitwise(w: &mut [u64], i: &Instruction, f: impl Fn(u64, u64) -> u64) {
    for k in 0..i.n as usize {
        w[i.to as usize + k] = f(w[i.a as usize + k], w[i.b as usize + k]);
    }
}

fn sum(w: &mut [u64], i: &Instruction, parts: &[Part]) {
    let parts = &parts[i.a as usize..i.b as usize];
    let mut carry = 0u128;
    for k in 0..i.n {
        let mut word = carry;
        for p in parts {
            if k < p.words {
                word += u128::from(w[(p.at + k) as usize]);
            }
        }
        w[(i.to + k) as usize] = word as u64;
        carry = word >> 64;
    }
    w[(i.to + i.n - 1) as usize] &= i.mask;
}

fn subtract(w: &mut [u64], i: &Instruction) {
    let mut borrow = false;
    for k in 0..i.n {
        let a = if k < i.a_words {
            w[(i.a + k) as usize]
        } else {
            0
        };
        let b = if k < i.b_words {
            w[(i.b + k) as usize]
        } else {
            0
        };
        let (x, first) = a.overflowing_sub(b);
        let (x, second) = x.overflowing_sub(u64::from(borrow));
        w[(i.to + k) as usize] = x;
        borrow = first || second;
    }
    w[(i.to + i.n - 1) as usize] &= i.mask;
}

fn multiply(w: &mut [u64], i: &Instruction) {
    w[i.to as usize..(i.to + i.n) as usize].fill(0);
    for j in 0..i.a_words {
        let a = u128::from(w[(i.a + j) as usize]);
        let mut carry = 0u128;
        for k in 0..i.b_words.min(i.n - j) {
            let at = (i.to + j + k) as usize;
            let word = a * u128::from(w[(i.b + k) as usize]) + u128::from(w[at]) + carry;
            w[at] = word as u64;
            carry = word >> 64;
        }
        if j + i.b_words < i.n {
            w[(i.to + j + i.b_words) as usize] = carry as u64;
        }
    }
}

fn concatenate(w: &mut [u64], i: &Instruction, parts: &[Part]) {
    let to = i.to as usize;
    w[to..to + i.n as usize].fill(0);
    for p in &parts[i.a as usize..i.b as usize] {
        let (first, shift) = (to + (p.shift / 64) as usize, p.shift % 64);
        for k in 0..p.words as usize {
            let word = w[p.at as usize + k];
            w[first + k] |= word << shift;
            // The part's bits end before the result does, so what lies beyond the last word is 0.
            if shift > 0 && word >> (64 - shift) != 0 {
                w[first + k + 1] |= word >> (64 - shift);
            }
        }
    }
}

fn slice(w: &mut [u64], i: &Instruction) {
    for k in 0..i.n {
        let mut word = w[(i.a + k) as usize] >> i.b;
        if i.b > 0 && k + 1 < i.a_words {
            word |= w[(i.a + k + 1) as usize] << (64 - i.b);
        }
        w[(i.to + k) as usize] = word;
    }
    w[(i.to + i.n - 1) as usize] &= i.mask;
}
