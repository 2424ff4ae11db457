//! Mistakes in the chips of calls: modular arithmetic, curves, hashes.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/machine/chips/src/modular/operation.rs",
        mutations: &[
            wrong(
                "chips/modular/operation: a borrow that is no bit",
                "    b.assert_bool(\"borrow is boolean\", &borrow);\n",
                "",
            ),
            wrong(
                "chips/modular/operation: a borrow of sums that is no bit",
                "    b.assert_bool(\"borrow is boolean\", &borrow);\n",
                "    b.assert_zero(\"borrow is boolean\", (&real - add) * &borrow * (&borrow - 1));\n",
            ),
            wrong(
                "chips/modular/operation: a borrow of products that is no bit",
                "    b.assert_bool(\"borrow is boolean\", &borrow);\n",
                "    b.assert_zero(\"borrow is boolean\", (&real - multiply) * &borrow * (&borrow - 1));\n",
            ),
            wrong(
                "chips/modular/operation: differences that are not canonical",
                "let modular = multiply + add + subtract;",
                "let modular = multiply + add;",
            ),
            wrong(
                "chips/modular/operation: sums that are not canonical",
                "let modular = multiply + add + subtract;",
                "let modular = multiply + subtract;",
            ),
            wrong(
                "chips/modular/operation: products that are not canonical",
                "let modular = multiply + add + subtract;",
                "let modular = add + subtract;",
            ),
            wrong(
                "chips/modular/operation: results of any size",
                "[c.result, c.quotient, c.slack, c.carries]",
                "[c.quotient, c.slack, c.carries]",
            ),
            wrong(
                "chips/modular/operation: quotients of any size",
                "[c.result, c.quotient, c.slack, c.carries]",
                "[c.result, c.slack, c.carries]",
            ),
            wrong(
                "chips/modular/operation: slack of any size",
                "[c.result, c.quotient, c.slack, c.carries]",
                "[c.result, c.quotient, c.carries]",
            ),
            wrong(
                "chips/modular/operation: carries of any size",
                "[c.result, c.quotient, c.slack, c.carries]",
                "[c.result, c.quotient, c.slack]",
            ),
            wrong(
                "chips/modular/operation: an operand whose last word is not read",
                "for ((index, value), gap) in (0..).zip(words).zip(gaps) {",
                "for ((index, value), gap) in (0..).zip(words).zip(gaps).skip(1) {",
            ),
            wrong(
                "chips/modular/operation: steps that leave the modulus",
                "m + step * (q - m)",
                "m + step * (m - m + q - q)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/modular/carries.rs",
        mutations: &[
            wrong(
                "chips/modular/carries: lowest words of any value",
                "        b.assert_equal(format!(\"{name}, words {}\", PAIR * step), sum, next);\n",
                "        if step > 0 {\n            b.assert_equal(format!(\"{name}, words {}\", PAIR * step), sum, next);\n        }\n",
            ),
            wrong(
                "chips/modular/carries: words without what the lower ones carry",
                "+ carried;",
                "+ Expr::zero() * carried;",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/modular/mod.rs",
        mutations: &[
            wrong(
                "chips/modular/mod: equations with a quotient of any size",
                "for limbs in [&self.quotient[..], &self.carries] {",
                "for limbs in [&self.carries[..]] {",
            ),
            wrong(
                "chips/modular/mod: equations with carries of any size",
                "for limbs in [&self.quotient[..], &self.carries] {",
                "for limbs in [&self.quotient[..]] {",
            ),
            wrong(
                "chips/modular/mod: equations modulo a power of two alone",
                "        b.assert_zero(format!(\"{name} modulo the order\"), rest.value);\n",
                "",
            ),
            wrong(
                "chips/modular/mod: equations modulo the order alone",
                "        carries::constrain(b, name, real, &rest.low, &self.carries);\n",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/curve.rs",
        mutations: &[
            wrong(
                "chips/curve: numbers of 256 bits",
                "        cpu::range16(b, real, fill * top);\n",
                "        let _ = (b, real, fill, top);\n",
            ),
            wrong(
                "chips/curve: ordinates in place of abscissas",
                "[part(0, x), part(1, y)]",
                "[part(0, x), part(0, y)]",
            ),
            wrong(
                "chips/curve: points of other calls",
                "fields.extend([time.clone(), code.clone(), left.clone(), part.into()]);",
                "fields.extend([Expr::zero(), code.clone(), left.clone(), part.into()]);\n        let _ = time;",
            ),
            wrong(
                "chips/curve: points of other curves",
                "fields.extend([time.clone(), code.clone(), left.clone(), part.into()]);",
                "fields.extend([time.clone(), Expr::zero(), left.clone(), part.into()]);\n        let _ = code;",
            ),
            wrong(
                "chips/curve: points after any doublings",
                "fields.extend([time.clone(), code.clone(), left.clone(), part.into()]);",
                "fields.extend([time.clone(), code.clone(), Expr::zero(), part.into()]);\n        let _ = left;",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/curve_add/mod.rs",
        mutations: &[
            wrong(
                "chips/curve_add: a sign that is no bit",
                "        b.assert_bool(\"subtract is boolean\", &c.subtract);\n",
                "",
            ),
            wrong(
                "chips/curve_add: terms of any size",
                "for limbs in [&c.term_x, &c.term_y, &c.after_x, &c.after_y] {",
                "for limbs in [&c.after_x, &c.after_y] {",
            ),
            wrong(
                "chips/curve_add: results of any size",
                "for limbs in [&c.term_x, &c.term_y, &c.after_x, &c.after_y] {",
                "for limbs in [&c.term_x, &c.term_y] {",
            ),
            wrong(
                "chips/curve_add: a slope of any size",
                "for limbs in [&c.x, &c.y, &c.slope] {",
                "for limbs in [&c.x, &c.y] {",
            ),
            wrong(
                "chips/curve_add: abscissas of 256 bits",
                "for limbs in [&c.x, &c.term_x, &c.after_x, &c.after_y] {",
                "for limbs in [&c.term_x, &c.after_x, &c.after_y] {",
            ),
            wrong(
                "chips/curve_add: abscissas of terms of 256 bits",
                "for limbs in [&c.x, &c.term_x, &c.after_x, &c.after_y] {",
                "for limbs in [&c.x, &c.after_x, &c.after_y] {",
            ),
            wrong(
                "chips/curve_add: abscissas of results of 256 bits",
                "for limbs in [&c.x, &c.term_x, &c.after_x, &c.after_y] {",
                "for limbs in [&c.x, &c.term_x, &c.after_y] {",
            ),
            wrong(
                "chips/curve_add: ordinates of results of 256 bits",
                "for limbs in [&c.x, &c.term_x, &c.after_x, &c.after_y] {",
                "for limbs in [&c.x, &c.term_x, &c.after_x] {",
            ),
            wrong(
                "chips/curve_add: squares of any value",
                "        b.assert_equal(\n            \"square of the difference\",\n            c.square.clone(),\n            &done * &d * &d,\n        );\n",
                "",
            ),
            wrong(
                "chips/curve_add: equal points",
                "        b.assert_equal(\"the two x differ\", d * rest * &c.inverse, done.clone());\n",
                "        let _ = d * rest;\n",
            ),
            wrong(
                "chips/curve_add: slopes of other lines",
                "        for (name, equation, e) in equations {",
                "        for (name, equation, e) in equations.into_iter().skip(1) {",
            ),
            wrong(
                "chips/curve_add: ordinates of other points",
                "        for (name, equation, e) in equations {",
                "        for (name, equation, e) in equations.into_iter().take(2) {",
            ),
            wrong(
                "chips/curve_add: declined sums of any value",
                "            b.assert_zero(\"declined leaves the sum\", &answer * (after - before));\n",
                "            let _ = (before, after);\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/curve_double/mod.rs",
        mutations: &[
            wrong(
                "chips/curve_double: points of any size",
                "for limbs in [&c.x, &c.y, &c.slope] {",
                "for limbs in [&c.slope] {",
            ),
            wrong(
                "chips/curve_double: a slope of any size",
                "for limbs in [&c.x, &c.y, &c.slope] {",
                "for limbs in [&c.x, &c.y] {",
            ),
            wrong(
                "chips/curve_double: ordinates of 256 bits",
                "        chosen.range(b, &real, &c.y);\n",
                "",
            ),
            wrong(
                "chips/curve_double: points of order two",
                "        b.assert_equal(\"y is not zero\", value * other * &c.inverse, real.clone());\n",
                "        let _ = value * other;\n",
            ),
            wrong(
                "chips/curve_double: slopes of other lines",
                "        for (name, equation, e) in equations {",
                "        for (name, equation, e) in equations.into_iter().skip(1) {",
            ),
            wrong(
                "chips/curve_double: ordinates of other points",
                "        for (name, equation, e) in equations {",
                "        for (name, equation, e) in equations.into_iter().take(2) {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/sha256_rounds/mod.rs",
        mutations: &[
            wrong(
                "chips/sha256_rounds: bits that are none",
                "                    b.assert_bool(format!(\"bit of {name} is boolean\"), bit);\n",
                "                    let _ = bit;\n",
            ),
            wrong(
                "chips/sha256_rounds: bits of the schedule that are none",
                "                b.assert_bool(\"bit of w is boolean\", bit);\n",
                "                let _ = bit;\n",
            ),
            wrong(
                "chips/sha256_rounds: bits of other words",
                "                b.assert_equal(format!(\"word of {name}\"), word.clone(), number(bits, 0));\n",
                "                let _ = word;\n",
            ),
            wrong(
                "chips/sha256_rounds: any sigma",
                "                    b.assert_equal(format!(\"sigma of {name}\"), value.clone(), sigma(kind, bits));\n",
                "                    let _ = (value, kind);\n",
            ),
            wrong(
                "chips/sha256_rounds: bits of other words of the schedule",
                "            b.assert_equal(\"word of w\", word.clone(), number(bits, 0));\n",
                "            let _ = word;\n",
            ),
            wrong(
                "chips/sha256_rounds: any early sigma",
                "            b.assert_equal(\"early sigma\", early.clone(), sigma(Sigma::EARLY, bits));\n",
                "            let _ = early;\n",
            ),
            wrong(
                "chips/sha256_rounds: any late sigma",
                "            b.assert_equal(\"late sigma\", late.clone(), sigma(Sigma::LATE, bits));\n",
                "            let _ = late;\n",
            ),
            wrong(
                "chips/sha256_rounds: any majority",
                "                b.assert_equal(\"majority\", value.clone(), number(&bits, 0));\n",
                "                let _ = (value, bits);\n",
            ),
            wrong(
                "chips/sha256_rounds: any choice",
                "                b.assert_equal(\"choice\", value.clone(), number(&bits, 0));\n",
                "                let _ = (value, bits);\n",
            ),
            wrong(
                "chips/sha256_rounds: carries that are no bits",
                "                b.assert_bool(format!(\"carry of {name} is boolean\"), bit);\n",
                "                let _ = (name, bit);\n",
            ),
            wrong(
                "chips/sha256_rounds: any e",
                "            b.assert_equal(\"e after\", e + carry, sum);\n",
                "            let _ = (carry, sum);\n",
            ),
            wrong(
                "chips/sha256_rounds: any a",
                "            b.assert_equal(\"a after\", a + carry + d, sum);\n",
                "            let _ = (a, carry, sum);\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/sha256_compress/mod.rs",
        mutations: &[
            wrong(
                "chips/sha256_compress: a row that is no bit",
                "        b.assert_bool(\"real is boolean\", &c.real);\n",
                "",
            ),
            wrong(
                "chips/sha256_compress: carries that are no bits",
                "            b.assert_bool(\"carry is boolean\", carry);\n",
                "            let _ = carry;\n",
            ),
            wrong(
                "chips/sha256_compress: numbers after of any size",
                "cpu::range_limbs(b, &c.real, limbs)",
                "Expr::from_limbs(limbs, 16)",
            ),
            wrong(
                "chips/sha256_compress: blocks of other words",
                "for fields in block(&c.time, &c.block) {",
                "for fields in block(&c.time, &c.block).into_iter().take(0) {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/blake2b_round/mod.rs",
        mutations: &[
            wrong(
                "chips/blake2b_round: a top that is no bit",
                "        b.assert_bool(\"top is boolean\", top);\n",
                "",
            ),
            wrong(
                "chips/blake2b_round: carries that are no bits",
                "                b.assert_bool(\"carry is boolean\", bit);\n",
                "                let _ = bit;\n",
            ),
            wrong(
                "chips/blake2b_round: any sum",
                "            b.assert_equal(name, Expr::from_limbs(sum, 8) + carry, expected);\n",
                "            let _ = (name, carry, expected);\n",
            ),
            wrong(
                "chips/blake2b_round: a byte of any exclusive or",
                ".zip(sum).zip(xor) {",
                ".zip(sum).zip(xor).skip(1) {",
            ),
            wrong(
                "chips/blake2b_round: other words after the first mixings",
                "            b.assert_equal(\"b2\", Expr::from_limbs(bytes, 8), word);\n",
                "            let _ = word;\n",
            ),
            wrong(
                "chips/blake2b_round: any top",
                "        b.send(bus::BYTES, real.clone(), [rest.clone(), rest.clone(), rest]);\n",
                "        let _ = (real, rest);\n",
            ),
            wrong(
                "chips/blake2b_round: a word of the message that is not read",
                "for ((place, value), gap) in c.message.iter().enumerate().zip(&c.message_gaps) {",
                "for ((place, value), gap) in c.message.iter().enumerate().zip(&c.message_gaps).skip(1) {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/keccak_absorb/mod.rs",
        mutations: &[
            wrong(
                "chips/keccak_absorb: a row that is no bit",
                "        b.assert_bool(\"real is boolean\", &c.real);\n",
                "",
            ),
            wrong(
                "chips/keccak_absorb: a byte of any exclusive or",
                ".zip(&c.block).zip(&c.mixed) {",
                ".zip(&c.block).zip(&c.mixed).skip(1) {",
            ),
            wrong(
                "chips/keccak_absorb: a lane of the block that is not read",
                ".zip(lanes(&c.block)).zip(&c.block_gaps) {",
                ".zip(lanes(&c.block)).zip(&c.block_gaps).skip(1) {",
            ),
            wrong(
                "chips/keccak_absorb: no permutation",
                "        b.permutation_lanes(Lanes {\n            real: c.real.clone(),",
                "        b.permutation_lanes(Lanes {\n            real: Expr::zero(),",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/keccak_bits/mod.rs",
        mutations: &[wrong(
            "chips/keccak_bits: bits that are none",
            "            b.assert_bool(\"bit is boolean\", bit);\n",
            "            let _ = bit;\n",
        )],
    },
];
