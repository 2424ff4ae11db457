//! Mistakes in the final proof's verifier.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/proof/plonk/src/verify.rs",
        mutations: &[
            wrong(
                "plonk/points off the curve",
                "if !proof.points().all(G1Affine::is_on_curve) {",
                "if false {",
            ),
            wrong(
                "plonk/a pair off the curve",
                "if !proof.points().all(G1Affine::is_on_curve) {",
                "if !proof.points().skip(2).all(G1Affine::is_on_curve) {",
            ),
            wrong(
                "plonk/a challenge among the rows",
                "if zero.is_zero() {",
                "if false {",
            ),
            wrong(
                "plonk/no public inputs",
                "(first, -inputs.sum::<Fr>())",
                "(first, Fr::zero() * inputs.sum::<Fr>())",
            ),
            wrong(
                "plonk/the pair is no public input",
                "let of_pair = proof.pair.iter().flat_map(halves);",
                "let of_pair = proof.pair.iter().flat_map(|point| halves(point).map(|half| half - half));",
            ),
            wrong(
                "plonk/gates in rounds",
                "let gate = Fr::one() - rounds;",
                "let gate = Fr::one();",
            ),
            wrong("plonk/no products of wires", "gate * a * b,", "Fr::zero(),"),
            wrong("plonk/no first wire", "gate * a - rounds,", "-rounds,"),
            wrong(
                "plonk/no second wire",
                "gate * b - alpha * rounds,",
                "-alpha * rounds,",
            ),
            wrong(
                "plonk/no third wire",
                "gate * c - alpha2 * rounds,",
                "-alpha2 * rounds,",
            ),
            wrong("plonk/no next wire", "gate * next_a,", "Fr::zero(),"),
            wrong(
                "plonk/no constants",
                "                gate,\n",
                "                Fr::zero(),\n",
            ),
            wrong(
                "plonk/no copies",
                "-(alpha3 * beta * copied),",
                "Fr::zero(),",
            ),
            wrong(
                "plonk/no written values",
                "alpha5 * (beta * of_written + e * reads),",
                "alpha5 * beta * of_written,",
            ),
            wrong(
                "plonk/no first cell of rounds",
                "                + round_a\n",
                "",
            ),
            wrong(
                "plonk/no second cell of rounds",
                "                + alpha * round_b\n",
                "",
            ),
            wrong(
                "plonk/no third cell of rounds",
                "                + alpha2 * round_c\n",
                "",
            ),
            wrong(
                "plonk/no names of positions",
                "let named = (a + k0) * (b + k1) * (c + k2);",
                "let named = Fr::zero() * (k0 + k1 + k2);",
            ),
            wrong(
                "plonk/a product that begins anywhere",
                "                + alpha2.square() * first * (z - Fr::one())\n",
                "",
            ),
            wrong(
                "plonk/no sum of sets",
                "                + alpha5 * (a + gamma) * of_written,\n",
                "                + Fr::zero(),\n",
            ),
            wrong(
                "plonk/reads of all sets",
                "let [read_b, read_c] = [b, c].map(|value| value + beta * d + gamma);",
                "let [read_b, read_c] = [b, c].map(|value| value + gamma);",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/plonk/src/opening.rs",
        mutations: &[
            wrong(
                "plonk opening/one point",
                "Some(_) => here * (power - self.next),",
                "Some(_) => here,",
            ),
            wrong(
                "plonk opening/no values at the next row",
                "Ok((here * (power - self.next) - at_y(next) * (power - self.z)) * apart)",
                "Ok((here * (power - self.next) - at_y(next) * Fr::zero()) * apart)",
            ),
            wrong(
                "plonk opening/one weight for all",
                "            power *= v;\n",
                "",
            ),
            wrong(
                "plonk opening/any values",
                "(G1Affine::generator(), -weights.value),",
                "(G1Affine::generator(), Fr::zero()),",
            ),
            wrong(
                "plonk opening/no first opening",
                "(first, -weights.opening),",
                "(first, Fr::zero()),",
            ),
            wrong(
                "plonk opening/no second opening",
                "(second, points.y),",
                "(second, Fr::zero()),",
            ),
            wrong(
                "plonk opening/no first of the pair",
                "        (p, rho),\n",
                "        (p, Fr::zero()),\n",
            ),
            wrong(
                "plonk opening/no second of the pair",
                "let right = (second + q * rho).into_affine();",
                "let right = (second + q * Fr::zero()).into_affine();",
            ),
            wrong(
                "plonk opening/any product of pairings",
                "Some(product) if product.is_zero() => Ok(()),",
                "Some(_) => Ok(()),",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/plonk/src/rounds.rs",
        mutations: &[
            wrong(
                "plonk challenges/no key",
                "state: key.digest(srs),",
                "state: VerifyingKey::digest(key, srs).map(|_| 0),",
            ),
            wrong(
                "plonk challenges/no public inputs",
                "t.values(inputs.iter().copied());",
                "let _ = inputs;",
            ),
            wrong(
                "plonk challenges/no pair",
                "t.points(pair);",
                "let _ = pair;",
            ),
            wrong(
                "plonk challenges/no wires",
                "t.points([wires]);",
                "let _ = wires;",
            ),
            wrong(
                "plonk challenges/no product and sum",
                "t.points([running]);",
                "let _ = running;",
            ),
            wrong(
                "plonk challenges/no quotient",
                "t.points([quotient]);",
                "let _ = quotient;",
            ),
            wrong(
                "plonk challenges/no values",
                "t.values(evaluations.all());",
                "let _ = evaluations;",
            ),
            wrong(
                "plonk challenges/no openings",
                "t.points([opening]);",
                "let _ = opening;",
            ),
            wrong(
                "plonk challenges/nothing of before",
                "hasher.update(&self.state);",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/plonk/src/circuit.rs",
        mutations: &[
            wrong(
                "plonk circuit/halves of more than 128 bits",
                "(point.is_on_curve() && halves(&point) == [x0, x1, y0, y1]).then_some(point)",
                "point.is_on_curve().then_some(point)",
            ),
            wrong(
                "plonk circuit/a public input's half",
                "[[a, b], [c, d]].map(|[low, high]| Fr::from(u128::from(low) | u128::from(high) << 64))",
                "[[a, b], [c, 0 * d]].map(|[low, high]| Fr::from(u128::from(low) | u128::from(high) << 64))",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/plonk/src/proof.rs",
        mutations: &[
            wrong(
                "plonk proof/numbers beyond the modulus",
                "match encode(value) == *word {",
                "match true {",
            ),
            wrong(
                "plonk proof/points read off the curve",
                "match point.is_on_curve() {",
                "match true {",
            ),
            wrong(
                "plonk proof/any length",
                "if bytes.len() != Self::BYTES {",
                "if bytes.len() < Self::BYTES {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/plonk/src/lib.rs",
        mutations: &[wrong(
            "plonk/names of positions that coincide",
            "[1_u64, 2, 3].map(Fr::from)",
            "[1_u64, 2, 2].map(Fr::from)",
        )],
    },
    Mutated {
        file: "pipeline/proof/plonk/src/domain.rs",
        mutations: &[
            wrong(
                "plonk domain/any number of rows",
                "let exists = ODD.contains(&odd) && power >= MIN_LOG_ROWS;",
                "let exists = odd > 0 && power < 32;",
            ),
            wrong(
                "plonk domain/more rows than the quotient has cosets for",
                "(exists && rows <= Self::MAX.rows)",
                "exists",
            ),
            wrong(
                "plonk domain/no cube in a power",
                "            power *= power.square();\n",
                "            power *= Fr::one();\n",
            ),
            wrong(
                "plonk domain/a generator of half the order",
                "root_of_unity(self.rows.into())",
                "root_of_unity(self.rows.into()).square()",
            ),
            wrong(
                "plonk domain/a generator of a third of the order",
                "root_of_unity(self.rows.into())",
                "root_of_unity(self.rows.into()).pow([3])",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/plonk/src/key.rs",
        mutations: &[
            wrong(
                "plonk/any number of public inputs",
                "Ok(expected) if expected == got => Ok(()),",
                "Ok(_) => Ok(()),",
            ),
            wrong(
                "plonk key/more public inputs than rows",
                "(OF_PAIR..=rows.into())",
                "(OF_PAIR..)",
            ),
            wrong(
                "plonk key/no room for the pair",
                "(OF_PAIR..=rows.into())",
                "(0..=rows.into())",
            ),
            wrong(
                "plonk key/points off the curve",
                "if !columns.iter().chain([&packed]).all(G1Affine::is_on_curve) {",
                "if false {",
            ),
            wrong(
                "plonk key/no reference string in the digest",
                "hasher.update(&srs.id());",
                "",
            ),
            wrong(
                "plonk key/no key in the digest",
                "hasher.update(&self.to_bytes());",
                "",
            ),
        ],
    },
];
