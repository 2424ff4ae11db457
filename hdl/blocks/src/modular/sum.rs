//! Sums of shifted terms, with carry chains of bounded length.
//!
//! The result is divided into columns of `chain` bits. Each column adds its slices of the terms by
//! a tree of ternary adders; the column sums overlap by a few bits. One more row of additions
//! leaves each column c with a value below 2^(chain+1) - 1, so that at most one carry leaves it: g
//! = its upper bit, or p (all lower bits 1) and a carry in. All carries are looked ahead from g and
//! p, and each column adds its carry.
//!
//! Clocks: ceil(log3 h) for the tree (h terms over the same bits), 1 if a column sum exceeds
//! 2^(chain+1) - 2, 2 for the carries; with a single column the tree alone.

use num_bigint::{BigInt, BigUint};
use zkfabric_hdl_toolkit::datapath::{Builder, Wire};

/// `wire * 2^shift`, or the negative.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Term {
    pub(crate) wire: Wire,
    pub(crate) shift: usize,
    pub(crate) negative: bool,
}

impl Term {
    pub(crate) fn plus(wire: Wire, shift: usize) -> Self {
        Self {
            wire,
            shift,
            negative: false,
        }
    }

    pub(crate) fn minus(wire: Wire, shift: usize) -> Self {
        Self {
            wire,
            shift,
            negative: true,
        }
    }
}

/// A value inside a column: bits `at ..`, at most `most` (counted from `at`).
#[derive(Clone, Debug)]
struct Addend {
    wire: Wire,
    at: usize,
    most: BigUint,
}

fn ones(bits: usize) -> BigUint {
    (BigUint::from(1u8) << bits) - 1u8
}

/// Computes the sum of the terms and a constant, modulo `2^width`, in a register.
pub(crate) fn sum(
    b: &mut Builder,
    terms: &[Term],
    constant: &BigInt,
    width: usize,
    chain: usize,
) -> Wire {
    let mut constant = constant.clone();
    let mut kept: Vec<Term> = Vec::new();
    for term in terms {
        if term.shift >= width {
            continue;
        }
        let wire = b.slice(term.wire, 0, term.wire.width().min(width - term.shift));
        if term.negative {
            // -x = ~x - (2^w - 1)
            constant -= BigInt::from(ones(wire.width()) << term.shift);
            kept.push(Term::plus(b.not(wire), term.shift));
        } else {
            kept.push(Term::plus(wire, term.shift));
        }
    }
    let modulus = BigInt::from(1u8) << width;
    let constant = (constant % &modulus + &modulus) % &modulus;
    let constant = constant.magnitude();
    let columns: Vec<Addend> = (0..width.div_ceil(chain))
        .map(|i| {
            let bits = chain.min(width - i * chain);
            let last = (i + 1) * chain >= width;
            let lanes = lanes(b, &kept, constant, i * chain, bits);
            let cut = if last { bits } else { usize::MAX };
            b.within(&format!("column_{i}"), |b| tree(b, lanes, cut))
        })
        .collect();
    if let [column] = columns.as_slice() {
        let result = b.extend(column.wire, width);
        return if b.is_register(result) {
            result
        } else {
            b.register(result)
        };
    }
    let columns = b.within("settled", |b| settle(b, columns, width, chain));
    b.within("carry", |b| carries(b, &columns, width, chain))
}

/// Collects the terms' bits in one column; addends that don't overlap share a lane. Lanes are
/// ordered by stage, so that early ones are added first.
fn lanes(
    b: &mut Builder,
    terms: &[Term],
    constant: &BigUint,
    low: usize,
    bits: usize,
) -> Vec<Addend> {
    let mut slices: Vec<(usize, Wire)> = Vec::new();
    for term in terms {
        let from = term.shift.max(low);
        let to = (term.shift + term.wire.width()).min(low + bits);
        if from < to {
            slices.push((from - low, b.slice(term.wire, from - term.shift, to - from)));
        }
    }
    slices.sort_by_key(|&(at, wire)| (at, b.stage(wire)));
    let mut lanes: Vec<Vec<(usize, Wire)>> = Vec::new();
    for (at, wire) in slices {
        let end = |lane: &Vec<(usize, Wire)>| lane.last().map_or(0, |&(at, w)| at + w.width());
        match lanes.iter_mut().find(|lane| end(lane) <= at) {
            Some(lane) => lane.push((at, wire)),
            None => lanes.push(vec![(at, wire)]),
        }
    }
    let mut addends: Vec<Addend> = lanes.iter().map(|lane| joined(b, lane)).collect();
    let constant = (constant >> low) & ones(bits);
    let zeros = constant.trailing_zeros().unwrap_or(0) as usize;
    if constant.bits() > 0 || addends.is_empty() {
        let most = &constant >> zeros;
        let width = (most.bits() as usize).max(1);
        addends.push(Addend {
            wire: b.constant(&most, width),
            at: zeros,
            most,
        });
    }
    addends.sort_by_key(|p| b.stage(p.wire));
    addends
}

/// Joins slices, with zeros in between.
fn joined(b: &mut Builder, lane: &[(usize, Wire)]) -> Addend {
    let start = lane.first().map_or(0, |l| l.0);
    let mut parts: Vec<Wire> = Vec::new();
    let mut end = start;
    let mut most = BigUint::ZERO;
    for &(at, wire) in lane {
        if at > end {
            parts.push(b.constant(&BigUint::ZERO, at - end));
        }
        parts.push(wire);
        most += ones(wire.width()) << (at - start);
        end = at + wire.width();
    }
    Addend {
        wire: b.concatenate(&parts),
        at: start,
        most,
    }
}

/// Computes one sum by ternary additions, each followed by a register; modulo `2^cut`.
fn tree(b: &mut Builder, mut addends: Vec<Addend>, cut: usize) -> Addend {
    while addends.len() > 1 {
        addends = addends
            .chunks(3)
            .map(|group| {
                if let [one] = group {
                    return one.clone();
                }
                let at = group.iter().map(|p| p.at).min().unwrap_or(0);
                let most: BigUint = group.iter().map(|p| &p.most << (p.at - at)).sum();
                let room = cut.saturating_sub(at);
                let width = (most.bits() as usize).min(room);
                let operands: Vec<Wire> = group
                    .iter()
                    .map(|p| {
                        // Bits beyond the cut do not count.
                        let kept = p.wire.width().min(cut.saturating_sub(p.at));
                        let wire = b.slice(p.wire, 0, kept);
                        b.shift_left(wire, p.at - at)
                    })
                    .collect();
                let wire = b.sum(&operands, width);
                Addend {
                    wire: b.register(wire),
                    at,
                    most: if width < most.bits() as usize {
                        ones(width)
                    } else {
                        most
                    },
                }
            })
            .collect();
    }
    match addends.pop() {
        Some(addend) => Addend {
            wire: b.shift_left(addend.wire, addend.at),
            most: addend.most << addend.at,
            at: 0,
        },
        None => Addend {
            wire: b.constant(&BigUint::ZERO, 1),
            at: 0,
            most: BigUint::ZERO,
        },
    }
}

/// Adds to each column the overflow of the column below, unless no column can have more than one
/// carry anyway.
fn settle(b: &mut Builder, columns: Vec<Addend>, width: usize, chain: usize) -> Vec<Addend> {
    // Column 0 gets no carry, so its value may be the maximum.
    let full = ones(chain + 1);
    let count = columns.len();
    let settled = columns[..count - 1]
        .iter()
        .enumerate()
        .all(|(i, c)| c.most < full || (i == 0 && c.most == full));
    if settled {
        return columns;
    }
    let mut above: Option<Addend> = None;
    let mut result = Vec::with_capacity(count);
    for (i, column) in columns.into_iter().enumerate() {
        let last = i + 1 == count;
        let bits = if last { width - i * chain } else { chain };
        let wide = column.wire.width() > bits;
        let low = b.slice(column.wire, 0, column.wire.width().min(bits));
        let next = (wide && !last).then(|| Addend {
            wire: b.slice(column.wire, chain, column.wire.width() - chain),
            at: 0,
            most: &column.most >> chain,
        });
        let most = if wide { ones(bits) } else { column.most };
        let low = Addend {
            wire: low,
            at: 0,
            most,
        };
        let addends = [Some(low), above.take()].into_iter().flatten().collect();
        result.push(tree(b, addends, if last { bits } else { usize::MAX }));
        above = next;
    }
    result
}

/// Combines columns with at most one carry each into a number.
fn carries(b: &mut Builder, columns: &[Addend], width: usize, chain: usize) -> Wire {
    let stage = columns
        .iter()
        .filter_map(|c| b.stage(c.wire))
        .max()
        .unwrap_or(0);
    // Carry into the next column: g, or p and the carry into this one. Synthesis flattens this
    // recursion: 2 n inputs for n columns.
    let mut carry: Option<Wire> = None;
    let mut parts: Vec<Wire> = Vec::with_capacity(columns.len());
    for (i, column) in columns.iter().enumerate() {
        let bits = chain.min(width - i * chain);
        let low = b.slice(column.wire, 0, column.wire.width().min(bits));
        let low = b.extend(low, bits);
        let held = b.delay_to(low, stage + 1);
        parts.push(match carry {
            Some(carry) => b.add(held, carry, bits),
            None => held,
        });
        let generated = (column.wire.width() > bits).then(|| {
            let g = b.bit(column.wire, chain);
            b.delay_to(g, stage + 1)
        });
        let passed = carry.map(|carry| {
            let p = b.all(low);
            let p = b.delay_to(p, stage + 1);
            b.and(p, carry)
        });
        carry = match (generated, passed) {
            (Some(g), Some(p)) => Some(b.or(g, p)),
            (one, other) => one.or(other),
        };
    }
    let all = b.concatenate(&parts);
    b.register(all)
}
