//! Compilation of a graph to its tape.

use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};

use num_bigint::BigUint;

use super::graph::{Datapath, Instance, Model, Op};
use super::tape::{Call, Instruction, Kind, Part, Ring, Run, Tape, count, top, words};

/// Location of a value.
#[derive(Clone, Copy, Debug)]
struct Place {
    at: u32,
    width: usize,
    /// Written at its own stage, so a following register may share the words.
    fresh: bool,
    /// Logic depth within the stage.
    level: u32,
    /// Set if the value is a part of the word at `at`.
    view: Option<View>,
}

/// Bits of a word from `low` on; `upper`: up to the word's top bit.
#[derive(Clone, Copy, Debug)]
struct View {
    low: u8,
    upper: bool,
}

/// Splits two operands into a plain one and a view of its word's upper bits, with the view's lowest
/// bit; such a view needs no mask.
fn shifted(operands: &[Place]) -> Option<(Place, Place, u8)> {
    let index = operands
        .iter()
        .position(|p| p.view.is_some_and(|v| v.upper))?;
    let plain = operands.get(1 - index)?;
    let upper = operands.get(index)?;
    let low = upper.view?.low;
    plain.view.is_none().then_some((*plain, *upper, low))
}

/// Marks slices inside a single word that only sums and concatenations use: these read the slice in
/// place.
fn views(module: &Datapath) -> Vec<bool> {
    let mut fit: Vec<bool> = module
        .nodes
        .iter()
        .map(|node| matches!(node.op, Op::Slice { low, .. } if low % 64 + node.width <= 64))
        .collect();
    for node in &module.nodes {
        if !matches!(node.op, Op::Sum(_) | Op::Concatenate(_)) {
            node.op.operands(|i| fit[i as usize] = false);
        }
    }
    for (_, id) in &module.outputs {
        fit[*id as usize] = false;
    }
    for id in module.instances.iter().flat_map(|i| &i.inputs) {
        fit[*id as usize] = false;
    }
    fit
}

struct Pending {
    stage: usize,
    level: u32,
    kind: Kind,
    instruction: Instruction,
}

/// Compiles a module with all submodules to a tape. `timed`: with all registers; otherwise the
/// function from inputs to outputs, without registers.
pub(super) fn compile(module: &Datapath, timed: bool) -> Tape {
    let mut compiler = Compiler {
        timed,
        tape: Tape::default(),
        pending: Vec::new(),
        constants: HashMap::new(),
        zeros: HashSet::new(),
    };
    let inputs: Vec<Place> = module
        .inputs
        .iter()
        .map(|p| compiler.place(p.width, false, 0))
        .collect();
    let outputs = compiler.flatten(module, &inputs, 0);
    let Compiler {
        mut tape,
        mut pending,
        ..
    } = compiler;
    pending.sort_by_key(|p| (Reverse(p.stage), p.level, p.kind));
    for (index, p) in pending.iter().enumerate() {
        let index = index as u32;
        match tape.runs.last_mut() {
            // Other stages and levels start a new run only where the kind changes: order within a
            // run is kept.
            Some(run) if run.kind == p.kind => run.end = index + 1,
            _ => tape.runs.push(Run {
                kind: p.kind,
                start: index,
                end: index + 1,
            }),
        }
        tape.instructions.push(p.instruction);
    }
    tape.inputs = inputs.iter().map(|p| p.at).collect();
    tape.outputs = outputs.iter().map(|p| p.at).collect();
    tape
}

struct Compiler {
    timed: bool,
    tape: Tape,
    pending: Vec<Pending>,
    constants: HashMap<(BigUint, usize), Place>,
    /// Places of zero constants.
    zeros: HashSet<u32>,
}

impl Compiler {
    fn place(&mut self, width: usize, fresh: bool, level: u32) -> Place {
        let at = self.tape.initial.len();
        self.tape.initial.resize(at + words(width), 0);
        Place {
            at: at as u32,
            width,
            fresh,
            level,
            view: None,
        }
    }

    fn constant(&mut self, value: &BigUint, width: usize) -> Place {
        if let Some(&place) = self.constants.get(&(value.clone(), width)) {
            return place;
        }
        let place = self.place(width, false, 0);
        for (index, digit) in value.iter_u64_digits().enumerate() {
            self.tape.initial[place.at as usize + index] = digit;
        }
        if value.bits() == 0 {
            self.zeros.insert(place.at);
        }
        self.constants.insert((value.clone(), width), place);
        place
    }

    /// Compiles a module and returns the places of its outputs, given the places of its inputs.
    fn flatten(&mut self, module: &Datapath, inputs: &[Place], offset: usize) -> Vec<Place> {
        let views = views(module);
        let mut places: Vec<Place> = Vec::with_capacity(module.nodes.len());
        let mut below: Vec<Option<Vec<Place>>> = vec![None; module.instances.len()];
        for node in &module.nodes {
            let stage = if self.timed {
                offset + node.stage.unwrap_or(0)
            } else {
                0
            };
            let place = match &node.op {
                Op::Input(port) => inputs[*port],
                Op::Constant(value) => self.constant(value, node.width),
                Op::Output { instance, port } => {
                    if below[*instance].is_none() {
                        let of = &module.instances[*instance];
                        let arguments: Vec<Place> =
                            of.inputs.iter().map(|&i| places[i as usize]).collect();
                        let outputs = match &of.module.model {
                            Some(model) if !self.timed => self.call(of, model, &arguments),
                            _ => self.flatten(&of.module, &arguments, offset + of.stage),
                        };
                        below[*instance] = Some(outputs);
                    }
                    below[*instance].as_ref().map_or(
                        Place {
                            at: 0,
                            width: node.width,
                            fresh: false,
                            level: 0,
                            view: None,
                        },
                        |outputs| outputs[*port],
                    )
                }
                Op::Delay { of, .. } if !self.timed => places[*of as usize],
                Op::Delay { of, by } => self.delay(places[*of as usize], *by, stage - by),
                Op::Slice { of, low } if views[places.len()] => {
                    let whole = places[*of as usize];
                    Place {
                        at: whole.at + (*low / 64) as u32,
                        width: node.width,
                        view: Some(View {
                            low: (*low % 64) as u8,
                            upper: low + node.width == whole.width || low % 64 + node.width == 64,
                        }),
                        ..whole
                    }
                }
                op => self.operation(op, node.width, stage, |i| places[i as usize]),
            };
            places.push(place);
        }
        module
            .outputs
            .iter()
            .map(|(_, id)| places[*id as usize])
            .collect()
    }

    /// Compiles a call of a module with a model and returns the places of the outputs.
    fn call(&mut self, of: &Instance, model: &Model, arguments: &[Place]) -> Vec<Place> {
        let level = 1 + arguments.iter().map(|p| p.level).max().unwrap_or(0);
        let outputs: Vec<Place> = of
            .module
            .outputs
            .iter()
            .map(|(port, _)| self.place(port.width, true, level))
            .collect();
        let at = outputs.first().map_or(0, |p| p.at);
        let all: usize = outputs.iter().map(|p| words(p.width)).sum();
        let size = |p: &Place| (p.at, words(p.width) as u32);
        self.pending.push(Pending {
            stage: 0,
            level,
            kind: Kind::Call,
            instruction: Instruction {
                a: self.tape.calls.len() as u32,
                ..Instruction::default()
            },
        });
        self.tape.calls.push(Call {
            model: model.clone(),
            inputs: arguments.iter().map(size).collect(),
            outputs: (at, all as u32),
        });
        outputs
    }

    /// Adds `by` registers after a value of this stage.
    fn delay(&mut self, from: Place, by: usize, stage: usize) -> Place {
        let (by, stage) = if from.fresh {
            (by - 1, stage + 1)
        } else {
            (by, stage)
        };
        if by == 0 {
            return Place {
                fresh: false,
                level: 0,
                ..from
            };
        }
        let to = self.place(from.width, false, 0);
        let n = count(from.width);
        let mut instruction = Instruction {
            to: to.at,
            n,
            a: from.at,
            ..Instruction::default()
        };
        let kind = if by == 1 {
            if n == 1 { Kind::Copy1 } else { Kind::CopyN }
        } else {
            instruction.b = self.tape.rings.len() as u32;
            self.tape.rings.push(Ring {
                at: self.tape.ring_words as u32,
                slots: by as u32 - 1,
                next: 0,
            });
            self.tape.ring_words += (by - 1) * n as usize;
            if n == 1 { Kind::Ring1 } else { Kind::RingN }
        };
        // A fresh source is read one stage later, like a register, so no instruction of that stage
        // has to precede the read. Any other source is a register or an input.
        self.pending.push(Pending {
            stage,
            level: 0,
            kind,
            instruction,
        });
        to
    }

    fn operation(
        &mut self,
        op: &Op,
        width: usize,
        stage: usize,
        place: impl Fn(u32) -> Place,
    ) -> Place {
        let mut level = 0;
        op.operands(|i| level = level.max(place(i).level));
        let level = level + 1;
        let to = self.place(width, true, level);
        let n = count(width);
        let mut it = Instruction {
            to: to.at,
            n,
            top: top(width),
            ..Instruction::default()
        };
        let size = |p: Place| count(p.width);
        let mut operands: Vec<Place> = Vec::new();
        op.operands(|i| operands.push(place(i)));
        if let Some(&a) = operands.first() {
            it.a = a.at;
            it.a_words = size(a);
        }
        if let Some(&b) = operands.get(1) {
            it.b = b.at;
            it.b_words = size(b);
        }
        if let Some(&c) = operands.get(2) {
            it.c = c.at;
        }
        let one = n == 1;
        let pick = |single: Kind, many: Kind| if one { single } else { many };
        let kind = match op {
            Op::Sum(all) if one && all.len() == 2 && shifted(&operands).is_some() => {
                if let Some((plain, upper, low)) = shifted(&operands) {
                    (it.a, it.b, it.c) = (plain.at, upper.at, u32::from(low));
                }
                Kind::SumShifted
            }
            Op::Sum(_) if one && operands.iter().any(|p| p.view.is_some()) => {
                self.many(&mut it, &operands, |_| 0);
                Kind::SumParts
            }
            Op::Sum(all) if one && all.len() == 2 => Kind::Sum1,
            Op::Sum(all) if one && all.len() == 3 => Kind::Sum3,
            Op::Sum(_) => {
                self.many(&mut it, &operands, |_| 0);
                Kind::SumN
            }
            Op::Subtract(..) => pick(Kind::Subtract1, Kind::SubtractN),
            Op::Multiply(..) if it.a_words == 1 && it.b_words == 1 => {
                pick(Kind::Multiply1, Kind::Multiply2)
            }
            Op::Multiply(..) => Kind::MultiplyN,
            Op::And(..) => Kind::And,
            Op::Or(..) => Kind::Or,
            Op::Xor(..) => Kind::Xor,
            Op::Not(_) => Kind::Not,
            Op::Concatenate(_) => {
                let mut low = 0;
                self.many(&mut it, &operands, |p| {
                    low += p.width as u32;
                    low - p.width as u32
                });
                pick(Kind::Concatenate1, Kind::ConcatenateN)
            }
            Op::Slice { low, .. } => {
                it.b = (*low % 64) as u32;
                it.a += (*low / 64) as u32;
                // Words of the source, counted from the first one read.
                it.a_words -= (*low / 64) as u16;
                it.a_words = it.a_words.min((*low % 64 + width).div_ceil(64) as u16);
                pick(Kind::Slice1, Kind::SliceN)
            }
            Op::Select { .. } => pick(Kind::Select1, Kind::SelectN),
            Op::LessThan(..) => Kind::Less,
            Op::Equal(..) => Kind::Equal,
            Op::Any(_) => Kind::Any,
            Op::All(_) => {
                it.top = top(operands.first().map_or(64, |p| p.width));
                Kind::All
            }
            // Handled by the caller.
            Op::Input(_) | Op::Constant(_) | Op::Delay { .. } | Op::Output { .. } => Kind::Copy1,
        };
        self.pending.push(Pending {
            stage,
            level,
            kind,
            instruction: it,
        });
        to
    }

    /// Puts operands into the side table, except zero constants: `a` is the first, `b` one past the
    /// last.
    fn many(
        &mut self,
        it: &mut Instruction,
        operands: &[Place],
        mut shift: impl FnMut(Place) -> u32,
    ) {
        it.a = self.tape.parts.len() as u32;
        for &p in operands {
            let shift = shift(p);
            if p.view.is_some() || !self.zeros.contains(&p.at) {
                let (low, top) = match p.view {
                    Some(view) => (view.low, (64 - p.width) as u8),
                    None => (0, 0),
                };
                self.tape.parts.push(Part {
                    at: p.at,
                    shift,
                    words: count(p.width),
                    low,
                    top,
                });
            }
        }
        it.b = self.tape.parts.len() as u32;
    }
}
