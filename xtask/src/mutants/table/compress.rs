//! Mistakes in what is recorded of the verifier, which the tests beside the verifier notice.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/compress/src/wire.rs",
        mutations: &[
            wrong(
                "wire/equality of values not written",
                "            (Kind::Value(tape, value), _) => {\n                tape.write(Operation::Equal(value, other.operand()));\n",
                "            (Kind::Value(..), _) => {\n",
            ),
            wrong(
                "wire/points on the curve not written",
                "                tape.write(Operation::OnCurve(point));\n",
                "                let _ = (tape, point);\n",
            ),
            wrong(
                "wire/inverse of another value",
                "tape.write(Operation::Inverse(value))",
                "tape.write(Operation::Inverse(Value(value.0.saturating_sub(1))))",
            ),
            wrong(
                "wire/low half of a value left whole",
                "Self(Kind::Value(tape, tape.write(Operation::LowHalf(value))))",
                "Self(Kind::Value(tape, value))",
            ),
            wrong(
                "wire/permutation leaves the state",
                "            for (cell, place) in state.iter_mut().zip(first..) {\n",
                "            for (cell, place) in state.iter_mut().zip(first..).skip(2) {\n",
            ),
            wrong(
                "wire/coefficients of a sum exchanged",
                "coefficients: [Fr::ZERO, l, r, Fr::ZERO],",
                "coefficients: [Fr::ZERO, r, l, Fr::ZERO],",
            ),
            wrong(
                "wire/constants left out of sums",
                "(Kind::Value(tape, a), Kind::Constant(b)) => Self::affine(tape, a, l, r * b),",
                "(Kind::Value(tape, a), Kind::Constant(_)) => Self::affine(tape, a, l, Fr::ZERO),",
            ),
            wrong(
                "wire/a factor of one where there is another",
                "if k.is_one() && c.is_zero() {",
                "if c.is_zero() {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/compress/src/tape.rs",
        mutations: &[
            wrong(
                "tape/any number of inputs",
                "if expected != got {",
                "if false {",
            ),
            wrong(
                "tape/equality unchecked",
                "if at(*value)? != of(*other)? {",
                "if at(*value).and(of(*other)).is_err() {",
            ),
            wrong(
                "tape/curve unchecked",
                "if !point(*index)?.is_on_curve() {",
                "if point(*index).is_err() {",
            ),
            wrong(
                "tape/inverse of zero is zero",
                "values.push(inverse.ok_or(Refusal::NoInverse { operation })?);",
                "values.push(inverse.unwrap_or_default());",
            ),
        ],
    },
    Mutated {
        file: "pipeline/compress/src/shard.rs",
        mutations: &[
            wrong(
                "recorded/challenges of the buses exchanged",
                "scalars.extend([common.bus.alpha, common.bus.beta()]);",
                "scalars.extend([common.bus.beta(), common.bus.alpha]);",
            ),
            wrong(
                "recorded/sum and end exchanged",
                "let [sum, end] = [checked.sum, checked.end].map(Wire::operand);",
                "let [end, sum] = [checked.sum, checked.end].map(Wire::operand);",
            ),
            wrong(
                "recorded/terms of the pairing",
                "[opening.g2(), opening.tau_g2(), opening.tau_b_g2()].map(operands);",
                "[opening.g2(), opening.tau_b_g2(), opening.tau_g2()].map(operands);",
            ),
        ],
    },
];
