//! Mistakes in what is recorded of the verifier, which the tests beside the verifier notice.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/recursion/compress/src/wire.rs",
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
                "coefficients: [l, r, Fr::ZERO],",
                "coefficients: [r, l, Fr::ZERO],",
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
        file: "pipeline/recursion/compress/src/tape.rs",
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
        file: "pipeline/recursion/compress/src/shard.rs",
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
    Mutated {
        file: "pipeline/recursion/compress/src/proof.rs",
        mutations: &[
            wrong(
                "proof/key's digest not absorbed",
                "        sponge.digest(rounds::KEY, of_key.digest);\n",
                "",
            ),
            wrong(
                "proof/sums of the claim not tied to points",
                "            let _equal = half.is(expected);\n",
                "            let _: [Wire<'_>; 2] = [half, expected];\n",
            ),
            wrong(
                "proof/sums of the claim not handed on",
                "        terms.push((point, weight));\n",
                "        let _ = (terms, weight);\n",
            ),
            wrong(
                "proof/sums of the claim without a weight",
                "terms.push((point, weight));",
                "terms.push((point, weight - weight + Wire::ONE));",
            ),
            wrong(
                "proof/equations of shards without weights",
                "let scalar = if is_single { *scalar } else { *weight * scalar };",
                "let _ = (is_single, weight);\n                let scalar = *scalar;",
            ),
            wrong(
                "proof/claimed fields left constant",
                "*field.ok_or(CompressError::Frame)? = *wire;",
                "let _ = (field.ok_or(CompressError::Frame)?, wire);",
            ),
            wrong(
                "proof/variables of 128 bits",
                " && product.low_half().is(product)",
                "",
            ),
            wrong(
                "proof/variables of few bits",
                "if !(MIN_BITS..=MAX_BITS)",
                "if !(0..=MAX_BITS)",
            ),
            wrong(
                "proof/variables that wrap",
                "value.low_half().is(value) && ",
                "",
            ),
            wrong(
                "proof/another transcript followed",
                "if proof.hash != Hash::Poseidon2 {",
                "if false {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/compress/src/family.rs",
        mutations: &[
            wrong(
                "family/leaves without the digest",
                "    sponge.digest(\"key\", digest);\n",
                "    let _ = digest;\n",
            ),
            wrong(
                "family/leaves without addresses",
                "transcript.observe_scalars(\"addresses\", addresses);",
                "transcript.observe_scalars(\"addresses\", &addresses[..0]);",
            ),
            wrong(
                "family/leaves without commitments",
                "transcript.observe_points(\"commitments\", commitments);",
                "transcript.observe_points(\"commitments\", &commitments[..0]);",
            ),
            wrong(
                "family/sides that are no bits",
                "let _bit = (is_right * is_right).is(is_right);",
                "let _bit = is_right * is_right;",
            ),
            wrong(
                "family/every leaf on the left",
                "let swapped = is_right * (sibling - below);",
                "let swapped = is_right * (sibling - sibling);",
            ),
            wrong(
                "family/the root is a constant",
                "let mut publics = vec![root.operand()];",
                "let mut publics = vec![leaf.operand()];",
            ),
            wrong(
                "family/heights that differ",
                "            && a.fixed() == b.fixed()\n",
                "",
            ),
            wrong(
                "family/keys unlike the first",
                "        Some(key) => Err(CompressError::Unlike { key }),\n",
                "        Some(_) => Ok(()),\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/compress/src/schedule.rs",
        mutations: &[
            wrong(
                "schedule/equality unchecked",
                "                    self.check_linear(at, coefficients, zero);\n",
                "                    let _ = (at, coefficients, zero);\n",
            ),
            wrong(
                "schedule/inverse unchecked",
                "                    self.multiply([value, place], None, one, true);\n",
                "                    let _ = (value, one);\n",
            ),
            wrong(
                "schedule/halves of a point twice, the second ones free",
                "                            self.linear([from; 2], [Fr::ONE, Fr::ZERO, Fr::ZERO], to);\n",
                "                            self.schedule.advice.push(to + from - from);\n",
            ),
            wrong(
                "schedule/products that two read fused",
                "products.contains_key(place) && reads.get(place) == Some(&1)",
                "products.contains_key(place)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/compress/src/schedule/sums.rs",
        mutations: &[
            wrong(
                "schedule/halves of long scalars unchecked",
                "        self.check_linear([low, high], [Fr::ONE, unit, Fr::ZERO], at);\n",
                "        let _ = unit;\n",
            ),
            wrong(
                "schedule/constant points unchecked",
                "                    self.check_linear([half; 2], [Fr::ONE, Fr::ZERO, -value], zero);\n",
                "                    let _ = (half, value, zero);\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/compress/src/machine/multiply.rs",
        mutations: &[
            wrong(
                "multiply/what is not read added",
                "&c.a * &c.b + &f.adds * &c.c",
                "&c.a * &c.b + &c.c",
            ),
            wrong(
                "multiply/a second factor that is not read",
                "            (&f.active, f.at_b, &c.b),\n",
                "",
            ),
            wrong(
                "multiply/what is added not read",
                "            (&f.adds, f.at_c, &c.c),\n",
                "",
            ),
            wrong(
                "multiply/checks that are none",
                "b.send(bus::WIRE, f.uses - f.checks, [f.out, result]);",
                "b.send(bus::WIRE, f.uses, [f.out, result]);",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/compress/src/machine/below.rs",
        mutations: &[
            wrong(
                "below/slack without ranges",
                "    for limbs in [number, slack] {\n",
                "    for limbs in [number] {\n",
            ),
            wrong(
                "below/the modulus itself",
                "[low & !1, b, c, d]",
                "[low, b, c, d]",
            ),
            wrong(
                "below/carry of any size",
                "    b.assert_bool(\"carry of the slack is boolean\", &carry);\n",
                "",
            ),
            wrong(
                "below/numbers above the modulus",
                "    b.assert_zero(\n        \"number and slack are the largest number\",\n        high + slack_high + carry - active * most_high,\n    );\n",
                "    let _ = (high, slack_high, most_high);\n",
            ),
            wrong(
                "below/numbers without ranges",
                "    for limbs in [number, slack] {\n",
                "    for limbs in [slack] {\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/compress/src/machine/permutation.rs",
        mutations: &[
            wrong(
                "permutation/squares free",
                "        b.assert_equal(format!(\"square {place}\"), value.clone(), &x * &x);\n",
                "",
            ),
            wrong(
                "permutation/powers free",
                "        b.assert_equal(format!(\"power {place}\"), b.main(power), &value * &value * x);\n",
                "        let _ = (value, x);\n",
            ),
            wrong(
                "permutation/cells free",
                "            b.assert_equal(format!(\"cell {place}\"), b.main(column), sum);\n",
                "            let _ = (b, sum);\n",
            ),
            wrong(
                "permutation/cells that are not read",
                "for (at, cell) in f.at.into_iter().zip(columns.before) {",
                "for (at, cell) in f.at.into_iter().zip(columns.before).take(2) {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/compress/src/machine/add.rs",
        mutations: &[
            wrong(
                "add/equal points",
                "        b.assert_equal(\"the two x differ\", d * rest * &c.inverse, done.clone());\n",
                "        let _ = d * rest;\n",
            ),
            wrong(
                "add/any multiple once",
                "        b.assert_zero(\"the point itself\", &f.once * (&c.digit - 1));\n",
                "",
            ),
            wrong(
                "add/infinity added to",
                "        b.assert_zero(\"the sum is not infinity\", &done * &c.infinity);\n",
                "",
            ),
            wrong(
                "add/x above 2^254",
                "        curve::range_top(b, &f.active, &c.after_x);\n",
                "",
            ),
            wrong(
                "add/infinity on padding",
                "        b.assert_zero(\"no infinity on padding\", f.active.not() * &c.term_infinity);\n",
                "",
            ),
            wrong(
                "add/results of any size",
                "            let _value = range_limbs(b, &f.active, limbs);\n",
                "            let _ = limbs;\n",
            ),
            wrong(
                "add/a slope of any size",
                "        let _slope = range_limbs(b, &done, &c.slope);\n",
                "",
            ),
            wrong(
                "add/infinity changes the sum",
                "            b.assert_zero(\"the sum stays\", &c.term_infinity * (after - before));\n",
                "            let _ = (before, after);\n",
            ),
            wrong(
                "add/any square of the difference",
                "        b.assert_equal(\"square of the difference\", c.square.clone(), square);\n",
                "        let _ = square;\n",
            ),
            wrong(
                "add/any slope",
                "            (\"secant\", &c.secant, line),\n",
                "",
            ),
            wrong(
                "add/any x",
                "            (\"x\", &c.result_x, result_x(&slope, [x, term_x, &after_x])),\n",
                "",
            ),
            wrong(
                "add/any y",
                "        for (name, equation, e) in equations {",
                "        for (name, equation, e) in equations.into_iter().take(2) {",
            ),
            wrong(
                "add/of another sum",
                "        curve::read(b, &f.active, &f.at, (&c.infinity, [&c.x, &c.y]));\n",
                "",
            ),
            wrong(
                "add/of another multiple",
                "        b.receive(bus::TABLE, f.active.clone(), fields);\n",
                "        let _ = fields;\n",
            ),
            wrong(
                "add/of any digit",
                "        b.receive(bus::DIGIT, &f.active - &f.once, fields);\n",
                "        let _ = fields;\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/compress/src/machine/point.rs",
        mutations: &[
            wrong(
                "point/any curve",
                "(\"curve\", &c.curve, on_curve([&x, &y], &square, three)),",
                "",
            ),
            wrong(
                "point/infinity of any size",
                "        b.assert_bool(\"infinity is boolean\", &c.infinity);\n",
                "",
            ),
            wrong(
                "point/infinity with coordinates",
                "        b.assert_zero(\"infinity has no coordinates\", &c.infinity * limbs);\n",
                "        let _ = limbs;\n",
            ),
            wrong(
                "point/any square",
                "            (\"square\", &c.squared, squared(&x, &square)),\n",
                "",
            ),
            wrong(
                "point/squares of any size",
                "        let _square = range_limbs(b, &f.active, &c.square);\n",
                "",
            ),
            wrong(
                "point/numbers above the modulus",
                "            below::constrain(b, &f.active, (number, slack), MODULUS);\n",
                "            let _ = (number, slack);\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/compress/src/machine/linear.rs",
        mutations: &[
            wrong(
                "linear/a second operand that is not read",
                "for (at, value) in [(&f.at_a, &c.a), (&f.at_b, &c.b)] {",
                "for (at, value) in [(&f.at_a, &c.a)] {",
            ),
            wrong(
                "linear/checks that are none",
                "b.send(bus::WIRE, f.uses - f.checks, [f.out, sum]);",
                "b.send(bus::WIRE, f.uses, [f.out, sum]);",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/compress/src/machine/curve.rs",
        mutations: &[
            wrong(
                "curve/numbers of 256 bits",
                "    range16(b, active, top * FILL);\n",
                "    let _ = (b, active, top);\n",
            ),
            wrong(
                "curve/infinity left out of messages",
                "        .chain([infinity.clone()])\n",
                "        .chain([infinity - infinity])\n",
            ),
            wrong(
                "curve/ordinates left out of messages",
                "let words = x.iter().chain(y).cloned();",
                "let words = x.iter().chain(x).cloned();\n    let _ = y;",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/compress/src/machine/halves.rs",
        mutations: &[
            wrong(
                "halves/numbers above the order",
                "        below::constrain(b, &f.active, (&c.value, &c.slack), Fr::MODULUS.0);\n",
                "",
            ),
            wrong(
                "halves/of another number",
                "        b.receive(bus::WIRE, f.active, [f.at, value]);\n",
                "        let _ = value;\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/compress/src/machine/digits.rs",
        mutations: &[
            wrong(
                "digits/of another number",
                "        b.receive(bus::WIRE, f.active.clone(), [f.at, value]);\n",
                "        let _ = value;\n",
            ),
            wrong(
                "digits/of any window",
                "let fields = [f.term.clone(), &f.first + window, digit];",
                "let fields = [f.term.clone(), &f.first + window * 0, digit];",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/compress/src/machine/double.rs",
        mutations: &[
            wrong(
                "double/infinity on padding",
                "        b.assert_zero(\"no infinity on padding\", f.active.not() * &c.infinity);\n",
                "",
            ),
            wrong(
                "double/results of any size",
                "            let _value = range_limbs(b, &f.active, limbs);\n",
                "            let _ = limbs;\n",
            ),
            wrong(
                "double/a slope of any size",
                "        let _slope = range_limbs(b, &done, &c.slope);\n",
                "",
            ),
            wrong(
                "double/x above 2^254",
                "        curve::range_top(b, &f.active, &c.after_x);\n",
                "",
            ),
            wrong(
                "double/any slope",
                "            (\"tangent\", &c.tangent, line),\n",
                "",
            ),
            wrong(
                "double/any x",
                "            (\"x\", &c.result_x, result_x(&slope, [x, x, &after_x])),\n",
                "",
            ),
            wrong(
                "double/any y",
                "        for (name, equation, e) in equations {",
                "        for (name, equation, e) in equations.into_iter().take(2) {",
            ),
            wrong(
                "double/of another point",
                "        curve::read(b, &f.active, &f.at, (&c.infinity, [x, y]));\n",
                "",
            ),
        ],
    },
];
