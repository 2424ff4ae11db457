//! Simulation of a pipeline.

use std::sync::Arc;

use super::{
    compile::compile,
    graph::Datapath,
    tape::{Instruction, Kind, Part, Ring, Tape, top_mask, words},
};

/// A pipeline in simulation: its port values, clock by clock, from power-up on.
///
/// For the first clocks the simulation computes all registers. After one latency everything in the
/// pipeline depends on given inputs, so the outputs are the function of the inputs one latency ago:
/// from then on the simulation computes that function (by the modules' models where present) and
/// keeps the results in a ring. [`Self::registers`] keeps computing all registers.
#[derive(Clone, Debug)]
pub struct Simulation {
    module: Arc<Datapath>,
    /// All registers, while they are needed.
    registers: Option<Interpreter>,
    function: Option<Function>,
    cycles: u64,
}

/// The function and its results of the last clocks.
#[derive(Clone, Debug)]
struct Function {
    interpreter: Interpreter,
    /// First word of each output in a slot.
    offsets: Vec<usize>,
    slot: usize,
    ring: Vec<u64>,
    /// Slot of the next result; after the write, the slot of the result at the outputs.
    next: usize,
    shown: usize,
}

impl Simulation {
    /// Powers up with all registers 0.
    pub fn new(module: &Arc<Datapath>) -> Self {
        let mut offsets = Vec::new();
        let mut slot = 0;
        for (port, _) in &module.outputs {
            offsets.push(slot);
            slot += words(port.width);
        }
        let function = Function {
            interpreter: Interpreter::new(compile(module, false)),
            offsets,
            slot,
            ring: vec![0; slot * module.latency.max(1)],
            next: 0,
            shown: 0,
        };
        Self {
            function: Some(function),
            ..Self::registers(module)
        }
    }

    /// Powers up, and computes all registers at every clock.
    pub fn registers(module: &Arc<Datapath>) -> Self {
        Self {
            module: Arc::clone(module),
            registers: Some(Interpreter::new(compile(module, true))),
            function: None,
            cycles: 0,
        }
    }

    /// Returns the simulated module.
    pub fn module(&self) -> &Arc<Datapath> {
        &self.module
    }

    /// Returns the instructions per clock once the pipeline is full: the cost of the simulation.
    pub fn instructions(&self) -> usize {
        let interpreter = self.function.as_ref().map(|f| &f.interpreter);
        interpreter
            .or(self.registers.as_ref())
            .map_or(0, |m| m.tape.instructions.len())
    }

    /// Returns the clocks since power-up.
    pub fn cycles(&self) -> u64 {
        self.cycles
    }

    /// Sets an input by number for the next clock; little-endian words, missing words are 0 and
    /// bits above the width are cut off. A port that does not exist is ignored.
    #[inline]
    pub fn set(&mut self, input: usize, value: &[u64]) {
        let Some(port) = self.module.inputs.get(input) else {
            return;
        };
        if let Some(interpreter) = &mut self.registers {
            interpreter.set(input, port.width, value);
        }
        if let Some(function) = &mut self.function {
            function.interpreter.set(input, port.width, value);
        }
    }

    /// Returns an output by number, as after the last clock; empty for a port that does not exist.
    #[inline]
    pub fn output(&self, output: usize) -> &[u64] {
        let Some((port, _)) = self.module.outputs.get(output) else {
            return &[];
        };
        let n = words(port.width);
        match (&self.registers, &self.function) {
            (Some(interpreter), _) => {
                let at = interpreter.tape.outputs[output] as usize;
                &interpreter.words[at..at + n]
            }
            (None, Some(function)) => {
                let at = function.shown * function.slot + function.offsets[output];
                &function.ring[at..at + n]
            }
            (None, None) => &[],
        }
    }

    /// Simulates one rising edge.
    pub fn tick(&mut self) {
        self.cycles += 1;
        if let Some(interpreter) = &mut self.registers {
            interpreter.run();
        }
        if let Some(function) = &mut self.function {
            function.tick(&self.module);
            if self.cycles >= self.module.latency as u64 {
                self.registers = None;
            }
        }
    }
}

impl Function {
    fn tick(&mut self, module: &Datapath) {
        self.interpreter.run();
        let to = self.next * self.slot;
        for ((port, _), (&at, offset)) in module
            .outputs
            .iter()
            .zip(self.interpreter.tape.outputs.iter().zip(&self.offsets))
        {
            let (at, n) = (at as usize, words(port.width));
            self.ring[to + offset..to + offset + n]
                .copy_from_slice(&self.interpreter.words[at..at + n]);
        }
        self.next += 1;
        if self.next == module.latency.max(1) {
            self.next = 0;
        }
        // The number of slots equals the latency, so the oldest slot is the next to be written: the
        // result of latency - 1 clocks ago.
        self.shown = self.next;
    }
}

/// A tape and its words.
#[derive(Clone, Debug)]
struct Interpreter {
    tape: Tape,
    words: Vec<u64>,
    rings: Vec<u64>,
    /// Arguments of calls.
    arguments: Vec<u64>,
}

impl Interpreter {
    fn new(tape: Tape) -> Self {
        Self {
            words: tape.initial.clone(),
            rings: vec![0; tape.ring_words],
            arguments: Vec::new(),
            tape,
        }
    }

    fn set(&mut self, input: usize, width: usize, value: &[u64]) {
        let at = self.tape.inputs[input] as usize;
        let n = words(width);
        let to = &mut self.words[at..at + n];
        for (index, word) in to.iter_mut().enumerate() {
            *word = value.get(index).copied().unwrap_or(0);
        }
        to[n - 1] &= top_mask(width);
    }

    /// Runs all instructions once.
    #[expect(clippy::too_many_lines, reason = "an arm for each kind of instruction")]
    fn run(&mut self) {
        for run in &self.tape.runs {
            let list = &self.tape.instructions[run.start as usize..run.end as usize];
            let w = self.words.as_mut_slice();
            match run.kind {
                Kind::Sum1 => each(list, |i| {
                    set(w, i, get(w, i.a).wrapping_add(get(w, i.b)) & i.mask());
                }),
                Kind::SumShifted => each(list, |i| {
                    set(
                        w,
                        i,
                        get(w, i.a).wrapping_add(get(w, i.b) >> i.c) & i.mask(),
                    );
                }),
                Kind::Sum3 => each(list, |i| {
                    let sum = get(w, i.a)
                        .wrapping_add(get(w, i.b))
                        .wrapping_add(get(w, i.c));
                    set(w, i, sum & i.mask());
                }),
                Kind::SumParts => each(list, |i| {
                    let parts = &self.tape.parts[i.a as usize..i.b as usize];
                    let sum = parts
                        .iter()
                        .fold(0u64, |sum, p| sum.wrapping_add(first(w, p)));
                    set(w, i, sum & i.mask());
                }),
                Kind::SumN => each(list, |i| sum(w, i, &self.tape.parts)),
                Kind::Subtract1 => each(list, |i| {
                    set(w, i, get(w, i.a).wrapping_sub(get(w, i.b)) & i.mask());
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
                    cut(w, i);
                }),
                Kind::Concatenate1 => each(list, |i| {
                    let parts = &self.tape.parts[i.a as usize..i.b as usize];
                    let joined = parts
                        .iter()
                        .fold(0, |all, p| all | (first(w, p) << p.shift));
                    set(w, i, joined);
                }),
                Kind::ConcatenateN => each(list, |i| concatenate(w, i, &self.tape.parts)),
                Kind::Slice1 => each(list, |i| {
                    let mut word = get(w, i.a) >> i.b;
                    if i.a_words > 1 {
                        word |= get(w, i.a + 1) << (64 - i.b);
                    }
                    set(w, i, word & i.mask());
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
                    let (a, b) = (
                        operand(w, i.a, u32::from(i.a_words)),
                        operand(w, i.b, u32::from(i.b_words)),
                    );
                    let less = a.iter().rev().lt(b.iter().rev());
                    set(w, i, u64::from(less));
                }),
                Kind::Equal => each(list, |i| {
                    let equal = operand(w, i.a, u32::from(i.a_words))
                        == operand(w, i.b, u32::from(i.b_words));
                    set(w, i, u64::from(equal));
                }),
                Kind::Any => each(list, |i| {
                    let any = operand(w, i.a, u32::from(i.a_words))
                        .iter()
                        .any(|&x| x != 0);
                    set(w, i, u64::from(any));
                }),
                Kind::All => each(list, |i| {
                    let a = operand(w, i.a, u32::from(i.a_words));
                    let all = a.iter().rev().skip(1).all(|&x| x == u64::MAX)
                        && a.last() == Some(&i.mask());
                    set(w, i, u64::from(all));
                }),
                Kind::Copy1 => each(list, |i| set(w, i, get(w, i.a))),
                Kind::CopyN => each(list, |i| {
                    let from = i.a as usize;
                    w.copy_within(from..from + usize::from(i.n), i.to as usize);
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
                Kind::Call => each(list, |i| {
                    let call = &self.tape.calls[i.a as usize];
                    self.arguments.clear();
                    for &(at, words) in &call.inputs {
                        self.arguments.extend_from_slice(operand(w, at, words));
                    }
                    let (at, words) = call.outputs;
                    let outputs = &mut w[at as usize..(at + words) as usize];
                    (call.model.0)(&self.arguments, outputs);
                }),
            }
        }
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

/// Returns the lowest word of an operand in the side table.
#[inline(always)]
fn first(w: &[u64], p: &Part) -> u64 {
    (w[p.at as usize] >> p.low) & (u64::MAX >> p.top)
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

/// Returns word `k` of an operand of `words` words, 0 beyond its end.
#[inline(always)]
fn word(w: &[u64], at: u32, words: u16, k: usize) -> u64 {
    if k < usize::from(words) {
        w[at as usize + k]
    } else {
        0
    }
}

/// Cuts the top word of the result to its width.
#[inline(always)]
fn cut(w: &mut [u64], i: &Instruction) {
    w[i.to as usize + usize::from(i.n) - 1] &= i.mask();
}

fn sum(w: &mut [u64], i: &Instruction, parts: &[Part]) {
    let parts = &parts[i.a as usize..i.b as usize];
    let mut carry = 0u128;
    for k in 0..usize::from(i.n) {
        let mut all = carry;
        for p in parts {
            if k == 0 {
                all += u128::from(first(w, p));
            } else {
                all += u128::from(word(w, p.at, p.words, k));
            }
        }
        w[i.to as usize + k] = all as u64;
        carry = all >> 64;
    }
    cut(w, i);
}

fn subtract(w: &mut [u64], i: &Instruction) {
    let mut borrow = false;
    for k in 0..usize::from(i.n) {
        let (a, b) = (word(w, i.a, i.a_words, k), word(w, i.b, i.b_words, k));
        let (x, first) = a.overflowing_sub(b);
        let (x, second) = x.overflowing_sub(u64::from(borrow));
        w[i.to as usize + k] = x;
        borrow = first || second;
    }
    cut(w, i);
}

fn multiply(w: &mut [u64], i: &Instruction) {
    let (to, n) = (i.to as usize, usize::from(i.n));
    let b_words = usize::from(i.b_words);
    w[to..to + n].fill(0);
    for j in 0..usize::from(i.a_words) {
        let a = u128::from(w[i.a as usize + j]);
        let mut carry = 0u128;
        for k in 0..b_words.min(n - j) {
            let sum = a * u128::from(w[i.b as usize + k]) + u128::from(w[to + j + k]) + carry;
            w[to + j + k] = sum as u64;
            carry = sum >> 64;
        }
        if j + b_words < n {
            w[to + j + b_words] = carry as u64;
        }
    }
}

fn concatenate(w: &mut [u64], i: &Instruction, parts: &[Part]) {
    let start = i.to as usize;
    w[start..start + usize::from(i.n)].fill(0);
    for p in &parts[i.a as usize..i.b as usize] {
        let (to, shift) = (start + (p.shift / 64) as usize, p.shift % 64);
        for k in 0..usize::from(p.words) {
            let word = if k == 0 {
                first(w, p)
            } else {
                w[p.at as usize + k]
            };
            w[to + k] |= word << shift;
            // The part's bits end before the result does, so any bits beyond the last word are 0.
            if shift > 0 && word >> (64 - shift) != 0 {
                w[to + k + 1] |= word >> (64 - shift);
            }
        }
    }
}

fn slice(w: &mut [u64], i: &Instruction) {
    for k in 0..usize::from(i.n) {
        let mut part = w[i.a as usize + k] >> i.b;
        if i.b > 0 {
            part |= word(w, i.a, i.a_words, k + 1) << (64 - i.b);
        }
        w[i.to as usize + k] = part;
    }
    cut(w, i);
}
