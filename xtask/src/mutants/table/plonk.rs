//! Mistakes in the final proof's verifier.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/plonk/src/verify.rs",
        mutations: &[
            wrong(
                "plonk/any number of public inputs",
                "Ok(expected) if expected == got => Ok(()),",
                "Ok(_) => Ok(()),",
            ),
            wrong(
                "plonk/points off the curve",
                "if !proof.points().all(G1Affine::is_on_curve) {",
                "if false {",
            ),
            wrong(
                "plonk/a challenge among the rows",
                "if zero.is_zero() {",
                "if false {",
            ),
            wrong(
                "plonk/a product that begins anywhere",
                "let first_row = first * alpha.square();",
                "let first_row = Fr::zero();",
            ),
            wrong(
                "plonk/no public inputs",
                "(first, -inputs.sum::<Fr>())",
                "(first, Fr::zero() * inputs.sum::<Fr>())",
            ),
            wrong(
                "plonk/no products of wires",
                "(m, a * b),",
                "(m, Fr::zero()),",
            ),
            wrong("plonk/no first wire", "(l, a),", "(l, Fr::zero()),"),
            wrong("plonk/no second wire", "(r, b),", "(r, Fr::zero()),"),
            wrong("plonk/no third wire", "(o, c),", "(o, Fr::zero()),"),
            wrong("plonk/no constants", "(k, Fr::one()),", "(k, Fr::zero()),"),
            wrong(
                "plonk/no names of positions",
                "alpha * named + first_row + u",
                "first_row + u",
            ),
            wrong(
                "plonk/no copies",
                "-(alpha * beta * copied * next)",
                "Fr::zero()",
            ),
            wrong(
                "plonk/a quotient of one part",
                "(middle, -(at.zero * at.power)),",
                "(middle, Fr::zero()),",
            ),
            wrong(
                "plonk/a quotient of two parts",
                "-(at.zero * at.power.square())",
                "Fr::zero()",
            ),
            wrong(
                "plonk/first wire unopened",
                "(wire_a, v),",
                "(wire_a, Fr::zero()),",
            ),
            wrong(
                "plonk/second wire unopened",
                "(wire_b, v2),",
                "(wire_b, Fr::zero()),",
            ),
            wrong(
                "plonk/third wire unopened",
                "(wire_c, v3),",
                "(wire_c, Fr::zero()),",
            ),
            wrong(
                "plonk/first name unopened",
                "(copy_a, v4),",
                "(copy_a, Fr::zero()),",
            ),
            wrong(
                "plonk/second name unopened",
                "(copy_b, v5),",
                "(copy_b, Fr::zero()),",
            ),
            wrong(
                "plonk/the product's value unopened",
                "constant - opened - u * next",
                "constant - opened",
            ),
            wrong(
                "plonk/the product opened at the same row",
                "(there, u * xi * key.generator()),",
                "(there, u * xi),",
            ),
            wrong(
                "plonk/any product of pairings",
                "Some(product) if product.is_zero() => Ok(()),",
                "Some(_) => Ok(()),",
            ),
        ],
    },
    Mutated {
        file: "pipeline/plonk/src/rounds.rs",
        mutations: &[
            wrong(
                "plonk challenges/no key",
                "state: key.digest(srs),",
                "state: VerifyingKey::digest(key, srs).map(|_| 0),",
            ),
            wrong(
                "plonk challenges/no public inputs",
                "t.values(public.iter().copied());",
                "let _ = public;",
            ),
            wrong(
                "plonk challenges/no wires",
                "t.points(wires);",
                "let _ = wires;",
            ),
            wrong(
                "plonk challenges/no product",
                "t.points([product]);",
                "let _ = product;",
            ),
            wrong(
                "plonk challenges/no quotient",
                "t.points(quotient);",
                "let _ = quotient;",
            ),
            wrong(
                "plonk challenges/no values",
                "t.values(evaluations.all());",
                "let _ = evaluations;",
            ),
            wrong(
                "plonk challenges/no openings",
                "t.points(openings);",
                "let _ = openings;",
            ),
            wrong(
                "plonk challenges/nothing of before",
                "hasher.update(&self.state);",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/plonk/src/proof.rs",
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
        file: "pipeline/plonk/src/key.rs",
        mutations: &[
            wrong(
                "plonk key/any number of rows",
                "(MIN_LOG_ROWS..=MAX_LOG_ROWS).contains(&log_rows) && ",
                "",
            ),
            wrong(
                "plonk key/more public inputs than rows",
                " && public <= 1 << log_rows",
                "",
            ),
            wrong(
                "plonk key/points off the curve",
                "if !gates.iter().chain(&copies).all(G1Affine::is_on_curve) {",
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
