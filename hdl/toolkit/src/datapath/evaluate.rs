//! The function of a pipeline, without its clock: outputs for one set of inputs.

use num_bigint::BigUint;

use super::graph::{Datapath, Op};

fn modulus(width: usize) -> BigUint {
    BigUint::from(1u8) << width
}

/// Computes one operation; `value` and `width` give the operands' values and widths.
pub(super) fn operation<'a>(
    op: &Op,
    bits: usize,
    value: impl Fn(u32) -> &'a BigUint,
    width: impl Fn(u32) -> usize,
) -> BigUint {
    let bit = |b: bool| BigUint::from(u8::from(b));
    let ones = |w: usize| modulus(w) - 1u8;
    match op {
        Op::Input(_) | Op::Output { .. } => BigUint::ZERO,
        Op::Constant(v) => v.clone(),
        Op::Sum(all) => all.iter().map(|&i| value(i)).sum::<BigUint>() % modulus(bits),
        Op::Subtract(a, b) => (modulus(bits) + value(*a) - value(*b)) % modulus(bits),
        Op::Multiply(a, b) => value(*a) * value(*b),
        Op::And(a, b) => value(*a) & value(*b),
        Op::Or(a, b) => value(*a) | value(*b),
        Op::Xor(a, b) => value(*a) ^ value(*b),
        Op::Not(a) => ones(bits) - value(*a),
        Op::Concatenate(all) => all
            .iter()
            .rev()
            .fold(BigUint::ZERO, |high, &i| (high << width(i)) | value(i)),
        Op::Slice { of, low } => (value(*of) >> *low) % modulus(bits),
        Op::Select { condition, yes, no } => {
            value(if value(*condition).bit(0) { *yes } else { *no }).clone()
        }
        Op::LessThan(a, b) => bit(value(*a) < value(*b)),
        Op::Equal(a, b) => bit(value(*a) == value(*b)),
        Op::Any(a) => bit(value(*a).bits() > 0),
        Op::All(a) => bit(*value(*a) == ones(width(*a))),
        Op::Delay { of, .. } => value(*of).clone(),
    }
}

impl Datapath {
    /// Returns the outputs for these inputs, by unbounded integers: the graph's meaning, as a
    /// reference for simulations. Missing inputs are 0 and surplus bits are cut off.
    pub fn evaluate(&self, inputs: &[BigUint]) -> Vec<BigUint> {
        let mut values: Vec<BigUint> = Vec::with_capacity(self.nodes.len());
        let mut instances: Vec<Option<Vec<BigUint>>> = vec![None; self.instances.len()];
        for node in &self.nodes {
            let value = match &node.op {
                Op::Input(i) => inputs.get(*i).cloned().unwrap_or_default() % modulus(node.width),
                Op::Output { instance, port } => {
                    let of = &self.instances[*instance];
                    let outputs = instances[*instance].get_or_insert_with(|| {
                        let arguments: Vec<_> = of
                            .inputs
                            .iter()
                            .map(|&i| values[i as usize].clone())
                            .collect();
                        of.module.evaluate(&arguments)
                    });
                    outputs[*port].clone()
                }
                op => operation(
                    op,
                    node.width,
                    |i| &values[i as usize],
                    |i| self.nodes[i as usize].width,
                ),
            };
            values.push(value);
        }
        self.outputs
            .iter()
            .map(|(_, id)| values[*id as usize].clone())
            .collect()
    }
}
