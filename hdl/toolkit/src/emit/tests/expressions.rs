//! Random expressions: syntax trees evaluated here, by rust-hdl's rules on `num-bigint`, and by
//! Icarus from the Verilog.

use crate::replay::emitted::{noise, replayed_except};
use crate::word::{U, W, Word};
use num_bigint::BigUint;
use proptest::prelude::*;
use rust_hdl::prelude::ast::{
    VerilogBlock, VerilogBlockOrConditional, VerilogConditional, VerilogExpression as E,
    VerilogOp as O, VerilogOpUnary, VerilogStatement as S,
};
use rust_hdl::prelude::{
    Bits, Clock, In, Logic, LogicBlock, Out, Signal, Synth, Verilog, block, probe,
};

/// A block whose body is a syntax tree.
#[derive(LogicBlock, Default)]
struct Tree {
    clock: Signal<In, Clock>,
    a: Signal<In, bool>,
    b: Signal<In, W<5>>,
    c: Signal<In, W<8>>,
    d: Signal<In, Bits<8>>,
    e: Signal<In, W<32>>,
    f: Signal<In, W<64>>,
    g: Signal<In, W<70>>,
    p: Signal<Out, bool>,
    q: Signal<Out, W<8>>,
    r: Signal<Out, W<33>>,
    s: Signal<Out, W<64>>,
    t: Signal<Out, W<130>>,
    u: Signal<Out, Bits<12>>,
    _body: VerilogBlock,
}

crate::ports!(Tree { clock clock; a, b, c, d, e, f, g, p, q, r, s, t, u });

const INPUTS: [(&str, usize); 7] = [
    ("a", 1),
    ("b", 5),
    ("c", 8),
    ("d", 8),
    ("e", 32),
    ("f", 64),
    ("g", 70),
];
const OUTPUTS: [(&str, usize); 6] = [
    ("p", 1),
    ("q", 8),
    ("r", 33),
    ("s", 64),
    ("t", 130),
    ("u", 12),
];

/// A value and its width; a literal takes the width of its partner.
#[derive(Clone, Debug)]
struct Known(BigUint, Option<usize>);

fn modulus(width: usize) -> BigUint {
    BigUint::from(1_u8) << width
}

impl Tree {
    fn input(&self, name: &str) -> Known {
        let (limbs, width) = match name {
            "a" => (self.a.val().to_limbs(), 1),
            "b" => (self.b.val().to_limbs(), 5),
            "c" => (self.c.val().to_limbs(), 8),
            "d" => (self.d.val().to_limbs(), 8),
            "e" => (self.e.val().to_limbs(), 32),
            "f" => (self.f.val().to_limbs(), 64),
            _ => (self.g.val().to_limbs(), 70),
        };
        let halves = limbs
            .iter()
            .flat_map(|l| [*l as u32, (*l >> 32) as u32])
            .collect();
        Known(BigUint::new(halves), Some(width))
    }

    fn evaluate(&self, expression: &E) -> Known {
        match expression {
            E::Signal(name) => self.input(name),
            E::Paren(inner) => self.evaluate(inner),
            E::Literal(literal) => {
                let text = format!("{literal:x}");
                Known(
                    BigUint::parse_bytes(text.split_once("'h").unwrap().1.as_bytes(), 16).unwrap(),
                    None,
                )
            }
            E::Cast(inner, width) => Known(self.evaluate(inner).0 % modulus(*width), Some(*width)),
            E::Unary(operator, inner) => {
                let Known(value, width) = self.evaluate(inner);
                let ones = modulus(width.unwrap()) - 1_u8;
                let truth = |t: bool| Known(u8::from(t).into(), Some(1));
                match operator {
                    VerilogOpUnary::Not => Known(ones - value, width),
                    VerilogOpUnary::Any => truth(value != BigUint::ZERO),
                    VerilogOpUnary::All => truth(value == ones),
                    VerilogOpUnary::Xor => truth(value.count_ones() % 2 == 1),
                    VerilogOpUnary::Neg => unreachable!(),
                }
            }
            E::Binary(l, operator, r) => self.binary(self.evaluate(l), operator, self.evaluate(r)),
            E::Index(word, index) => {
                let index = u64::try_from(self.evaluate(index).0).unwrap_or(u64::MAX);
                Known(u8::from(self.evaluate(word).0.bit(index)).into(), Some(1))
            }
            E::Slice(word, bits, offset) => {
                let offset = u32::try_from(self.evaluate(offset).0)
                    .unwrap_or(1000)
                    .min(1000);
                Known(
                    (self.evaluate(word).0 >> offset) % modulus(*bits),
                    Some(*bits),
                )
            }
            E::IndexReplace(word, index, bit) => {
                let Known(mut value, width) = self.evaluate(word);
                let index = u64::try_from(self.evaluate(index).0).unwrap_or(u64::MAX);
                if index < width.unwrap() as u64 {
                    value.set_bit(index, self.evaluate(bit).0 != BigUint::ZERO);
                }
                Known(value, width)
            }
            E::Signed(_) | E::Unsigned(_) => unreachable!(),
        }
    }

    fn binary(&self, Known(l, lw): Known, operator: &O, Known(r, rw): Known) -> Known {
        let width = lw.or(rw).unwrap();
        let truth = |t: bool| Known(u8::from(t).into(), Some(1));
        let word = |value: BigUint| Known(value % modulus(width), Some(width));
        let amount = u32::try_from(&r).unwrap_or(1000).min(1000);
        match operator {
            O::Add => word(l + r),
            O::Sub => word(modulus(width) + l - r),
            O::Mul => Known(l * r, Some(width + rw.unwrap())),
            O::BitAnd | O::LogicalAnd => word(l & r),
            O::BitOr | O::LogicalOr => word(l | r),
            O::BitXor => word(l ^ r),
            O::Shl => word(l << amount),
            O::Shr => word(l >> amount),
            O::Eq => truth(l == r),
            O::Ne => truth(l != r),
            O::Lt => truth(l < r),
            O::Le => truth(l <= r),
            O::Gt => truth(l > r),
            O::Ge => truth(l >= r),
        }
    }

    fn run(&mut self, block: &[S]) {
        for statement in block {
            match statement {
                S::Assignment(E::Signal(target), value) => {
                    let value = self.evaluate(value).0.to_u64_digits();
                    match target.as_str() {
                        "p" => self.p.next = bool::from_limbs(&value),
                        "q" => self.q.next = U::from_limbs(&value),
                        "r" => self.r.next = U::from_limbs(&value),
                        "s" => self.s.next = U::from_limbs(&value),
                        "t" => self.t.next = U::from_limbs(&value),
                        _ => self.u.next = Bits::from_limbs(&value),
                    }
                }
                S::If(conditional) => {
                    let VerilogBlockOrConditional::Block(otherwise) = &conditional.otherwise else {
                        unreachable!()
                    };
                    let test = self.evaluate(&conditional.test).0 != BigUint::ZERO;
                    self.run(if test { &conditional.then } else { otherwise });
                }
                _ => unreachable!(),
            }
        }
    }
}

impl Logic for Tree {
    fn update(&mut self) {
        let body = std::mem::take(&mut self._body);
        self.run(&body);
        self._body = body;
    }

    fn connect(&mut self) {}

    fn hdl(&self) -> Verilog {
        Verilog::Combinatorial(self._body.clone())
    }
}

/// Grows trees; every expression has the requested width.
struct Grower(fastrand::Rng);

impl Grower {
    fn boxed(&mut self, width: usize, depth: usize) -> Box<E> {
        Box::new(self.word(width, depth))
    }

    fn width(&mut self) -> usize {
        *self.0.choice(&[1, 2, 5, 8, 8, 31, 32, 33, 64, 70]).unwrap()
    }

    /// Returns a literal that fits, sometimes an end of the range.
    fn literal(&mut self, width: usize) -> E {
        let ones = u64::MAX >> (64 - width.min(64));
        let value = *self
            .0
            .choice(&[0, 1, ones, self.0.clone().u64(..) & ones, 3 & ones])
            .unwrap();
        E::Literal(u128::from(value).into())
    }

    fn leaf(&mut self, width: usize) -> E {
        let (name, own) = *self.0.choice(&INPUTS).unwrap();
        let signal = E::Signal(name.to_owned());
        if own == width {
            signal
        } else {
            E::Cast(Box::new(signal), width)
        }
    }

    fn word(&mut self, width: usize, depth: usize) -> E {
        if depth == 0 {
            return self.leaf(width);
        }
        let d = depth - 1;
        let operator = [O::Add, O::Sub, O::BitAnd, O::BitOr, O::BitXor][self.0.usize(..5)].clone();
        match self.0.usize(..if width == 1 { 16 } else { 11 }) {
            0 => self.leaf(width),
            1 | 2 => E::Binary(self.boxed(width, d), operator, self.boxed(width, d)),
            3 => E::Binary(
                self.boxed(width, d),
                operator,
                Box::new(self.literal(width)),
            ),
            4 => E::Binary(
                Box::new(self.literal(width)),
                operator,
                self.boxed(width, d),
            ),
            5 => {
                let from = self.width();
                E::Cast(self.boxed(from, d), width)
            }
            6 => E::Unary(VerilogOpUnary::Not, self.boxed(width, d)),
            7 => {
                let shift = if self.0.bool() { O::Shl } else { O::Shr };
                let by = if self.0.bool() {
                    let amount = self.0.usize(..width + 2) as u32;
                    Box::new(E::Literal(amount.into()))
                } else {
                    let bits = self.width();
                    self.boxed(bits, d)
                };
                E::Binary(self.boxed(width, d), shift, by)
            }
            8 if width > 1 => {
                let left = self.0.usize(1..width);
                E::Binary(self.boxed(left, d), O::Mul, self.boxed(width - left, d))
            }
            9 => {
                let (from, bits) = (self.width(), self.width());
                let offset = if self.0.bool() {
                    let most = self.0.usize(..from) as u32;
                    Box::new(E::Literal(most.into()))
                } else {
                    self.boxed(bits, d)
                };
                E::Slice(self.boxed(from, d), width, offset)
            }
            10 => {
                let index = self.0.usize(1..8);
                E::IndexReplace(self.boxed(width, d), self.boxed(index, d), self.boxed(1, d))
            }
            11 | 12 => {
                let compare = [O::Eq, O::Ne, O::Lt, O::Le, O::Gt, O::Ge][self.0.usize(..6)].clone();
                let from = self.width();
                let other = if self.0.bool() {
                    Box::new(self.literal(from))
                } else {
                    self.boxed(from, d)
                };
                E::Binary(self.boxed(from, d), compare, other)
            }
            13 => {
                let (from, index) = (self.width(), self.0.usize(1..9));
                E::Index(self.boxed(from, d), self.boxed(index, d))
            }
            14 => {
                let reduce = [
                    VerilogOpUnary::Any,
                    VerilogOpUnary::All,
                    VerilogOpUnary::Xor,
                ][self.0.usize(..3)]
                .clone();
                let from = self.width();
                E::Unary(reduce, self.boxed(from, d))
            }
            15 => {
                let logical = if self.0.bool() {
                    O::LogicalAnd
                } else {
                    O::LogicalOr
                };
                E::Binary(self.boxed(1, d), logical, self.boxed(1, d))
            }
            _ => E::Paren(self.boxed(width, d)),
        }
    }

    fn assignments(&mut self, all: bool, depth: usize) -> VerilogBlock {
        let mut block = Vec::new();
        for (name, width) in OUTPUTS {
            if all || self.0.bool() {
                block.push(S::Assignment(
                    E::Signal(name.to_owned()),
                    self.word(width, depth),
                ));
            }
        }
        block
    }

    fn body(&mut self) -> VerilogBlock {
        let mut body = self.assignments(true, 4);
        for _ in 0..2 {
            let inner = VerilogConditional {
                test: self.word(1, 2),
                then: self.assignments(false, 3),
                otherwise: VerilogBlockOrConditional::Block(self.assignments(false, 2)),
            };
            let mut then = self.assignments(false, 3);
            then.push(S::If(inner));
            body.push(S::If(VerilogConditional {
                test: self.word(1, 3),
                then,
                otherwise: VerilogBlockOrConditional::Block(self.assignments(false, 3)),
            }));
        }
        body
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bodies_mean_the_same_in_verilog(seed in any::<u64>()) {
        let body = Grower(fastrand::Rng::with_seed(seed)).body();
        let make = || Tree { _body: body.clone(), ..Tree::default() };
        // Some bodies have constant comparisons (x <= all ones): that is their meaning, not an
        // emitter bug.
        replayed_except(&["CMPCONST", "UNSIGNED"], make, "tree", |dut| noise(dut, 200, seed));
    }
}

#[test]
fn widths_are_those_of_the_signals() {
    let known: Vec<usize> = vec![
        W::<5>::BITS,
        W::<8>::BITS,
        W::<32>::BITS,
        W::<64>::BITS,
        W::<70>::BITS,
    ];
    assert_eq!(
        known,
        [
            INPUTS[1].1,
            INPUTS[2].1,
            INPUTS[4].1,
            INPUTS[5].1,
            INPUTS[6].1
        ]
    );
}
