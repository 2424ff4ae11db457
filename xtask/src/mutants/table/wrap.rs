//! Mistakes in the rows of the last circuit.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/recursion/wrap/src/composer.rs",
        mutations: &[
            wrong(
                "wrap/inverses unchecked",
                "        self.gate(gate, [a, inverse, a]);\n",
                "        let _ = gate;\n",
            ),
            wrong(
                "wrap/equalities unchecked",
                "        self.gate(gate, [a, b, a]);\n",
                "        let _ = (gate, a, b);\n",
            ),
            wrong(
                "wrap/bits of any value",
                "        self.gate(gate, [bit; 3]);\n",
                "        let _ = gate;\n",
            ),
            wrong(
                "wrap/constants of any value",
                "            k: -value,\n",
                "            k: -number.value,\n",
            ),
            wrong(
                "wrap/digits of any value",
                "self.reading_row(self.range, gate, wires);",
                "self.gate(gate, wires);",
            ),
            wrong(
                "wrap/sums of two numbers of any value",
                "        self.gate(Gate::linear(l, r, k), [a, b, c]);\n",
                "",
            ),
            wrong(
                "wrap/products of two numbers of any value",
                "        self.gate(Gate::multiplication(), [a, b, c]);\n",
                "",
            ),
            wrong(
                "wrap/sums of three numbers of any value",
                "        self.gate(gate, [a, b, c]);\n        self.gate(Gate::default(), [sum; 3]);\n",
                "        let _ = (gate, a, b, c);\n        self.gate(Gate::default(), [sum; 3]);\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/wrap/src/affine.rs",
        mutations: &[
            wrong(
                "wrap/values of any function",
                "            false => self.linear([scale, Fr::zero(), shift], [of; 2]),\n",
                "            false => self.number(value.value()),\n",
            ),
            wrong(
                "wrap/products of any values",
                "        self.gate(gate, [a.of, b.of, product]);\n",
                "        let _ = gate;\n",
            ),
            wrong(
                "wrap/sums of any product",
                "        self.gate(gate, [a.of, b.of, second]);\n",
                "        let _ = gate;\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/wrap/src/range.rs",
        mutations: &[
            wrong(
                "wrap/borrows of any value",
                "let borrow = self.bit(borrows);",
                "let borrow = self.number(borrows.into());",
            ),
            wrong(
                "wrap/a short digit as long as others",
                "self.ranged_row(gate, [v, v, scaled]);",
                "self.gate(gate, [v, v, scaled]);",
            ),
            wrong(
                "wrap/a last digit of any value",
                "self.ranged_row(Gate::default(), [v; 3]);",
                "self.gate(Gate::default(), [v; 3]);",
            ),
            wrong(
                "wrap/halves of another scalar",
                "        self.equal(sum, scalar);\n",
                "        let _ = (sum, scalar);\n",
            ),
            wrong(
                "wrap/halves of a scalar plus the order",
                "            self.range(slack, count);\n",
                "            let _ = (slack, count);\n",
            ),
            wrong(
                "wrap/bytes of another word",
                "        self.equal(same, word);\n",
                "        let _ = (same, word);\n",
            ),
            wrong(
                "wrap/bytes of any size",
                "self.ranged(bits(word.value(), 8 * place as u32, 8), 8));",
                "self.number(bits(word.value(), 8 * place as u32, 8)));",
            ),
            wrong(
                "wrap/no number of no bits",
                "            self.equal(number, zero);\n",
                "            let _ = (number, zero);\n",
            ),
            wrong(
                "wrap/halves of any size",
                "            self.ranged(half, count)\n",
                "            self.number(half)\n",
            ),
            wrong(
                "wrap/low slack of any size",
                "            self.range(slack, count);\n",
                "            if count == 126 {\n                self.range(slack, count);\n            }\n",
            ),
            wrong(
                "wrap/high slack of any size",
                "            self.range(slack, count);\n",
                "            if count == 128 {\n                self.range(slack, count);\n            }\n",
            ),
            wrong(
                "wrap/two digits of another number",
                "self.ranged_row(gate, [v, high, low]);",
                "self.ranged_row(Gate::default(), [v, high, low]);",
            ),
            wrong(
                "wrap/a last but one digit of another number",
                "self.ranged_row(gate, [v, low, low]);",
                "self.ranged_row(Gate::default(), [v, low, low]);",
            ),
            wrong(
                "wrap/a short digit of another number",
                "self.ranged_row(gate, [v, v, scaled]);",
                "self.ranged_row(Gate::default(), [v, v, scaled]);",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/wrap/src/permutation.rs",
        mutations: &[
            wrong(
                "wrap/a second cell of any value",
                "        self.gate(gate(one, two, one, k1), [x, y, z]);\n",
                "        self.gate(Gate::default(), [x, y, z]);\n        let _ = two;\n",
            ),
            wrong(
                "wrap/a third cell of any value",
                "        self.gate(gate(one, -one, one, k2 - k1), [b, y, z]);\n",
                "        self.gate(Gate::default(), [b, y, z]);\n",
            ),
            wrong(
                "wrap/rounds without rules",
                "            self.row(Row { rule, ..row });\n",
                "            self.row(row);\n",
            ),
            wrong(
                "wrap/a first cell of any value",
                "        self.gate(gate(one, one, -one, k0 - k2), [c, x, z]);\n",
                "        self.gate(Gate::default(), [c, x, z]);\n        let _ = k0;\n",
            ),
            wrong(
                "wrap/results of no round",
                "        self.gate(Gate::default(), state);\n        state\n",
                "        state\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/wrap/src/field.rs",
        mutations: &[
            wrong(
                "wrap/natives free of their limbs",
                "        self.gate(gate, [element.native, middle, high]);\n        element",
                "        let _ = (gate, middle, high);\n        element",
            ),
            wrong(
                "wrap/elements of any size",
                "const TOP: u32 = 254 - BELOW_TOP;",
                "const TOP: u32 = 253;",
            ),
            wrong(
                "wrap/quotients of any size",
                "self.limbs_in_range(quotient, QUOTIENT_TOP);",
                "self.limbs_in_range(quotient, 253);",
            ),
            wrong(
                "wrap/limbs of any size",
                "            self.range(limb, bits);\n",
                "            self.gate(Gate::default(), [limb; 3]);\n            let _ = bits;\n",
            ),
            wrong(
                "wrap/carries of any size",
                "            self.range(carry, CARRY);\n",
                "            self.gate(Gate::default(), [carry; 3]);\n",
            ),
            wrong(
                "wrap/nothing modulo the scalar field's order",
                "        self.vanish_natively(equation, quotient, &shift);\n",
                "        let _ = Self::vanish_natively;\n",
            ),
            wrong(
                "wrap/nothing modulo a power of two",
                "            self.accumulate(sum, -unit);\n",
                "            let _ = sum;\n",
            ),
            wrong(
                "wrap/differences as small as what they are of",
                "            weight: x.weight.saturating_add(y.weight),\n",
                "            weight: x.weight,\n",
            ),
            wrong(
                "wrap/coordinates above the order",
                "        self.at_most(halves, [low, high].map(|half| scalar(&half)));\n",
                "",
            ),
            wrong(
                "wrap/halves of other limbs",
                "        self.equal(sum, middle);\n",
                "        let _ = (sum, middle);\n",
            ),
            wrong(
                "wrap/pieces of limbs of any size",
                ".map(|(from, count)| self.ranged(bits(middle.value(), from, count), count));",
                ".map(|(from, count)| self.number(bits(middle.value(), from, count)));",
            ),
            wrong(
                "wrap/factors without a bound",
                "        match weight <= MOST {",
                "        match weight <= MOST || weight > 0 {",
            ),
            wrong(
                "wrap/natives of differences of any value",
                "native: self.linear(subtract, [x.native, y.native]),",
                "native: self.number(x.native.value() - y.native.value()),",
            ),
            wrong(
                "wrap/limbs of differences of any value",
                "limbs: [[x0, y0], [x1, y1], [x2, y2]].map(|pair| self.linear(subtract, pair)),",
                "limbs: [[x0, y0], [x1, y1], [x2, y2]].map(|[x, y]| self.number(x.value() - y.value())),",
            ),
            wrong(
                "wrap/natives of opposites of any value",
                "native: self.linear(negate, [x.native; 2]),",
                "native: self.number(-x.native.value()),",
            ),
            wrong(
                "wrap/limbs of opposites of any value",
                "limbs: x.limbs.map(|limb| self.linear(negate, [limb; 2])),",
                "limbs: x.limbs.map(|limb| self.number(-limb.value())),",
            ),
            wrong(
                "wrap/differences that are zero",
                "        self.inverse(product);\n",
                "",
            ),
            wrong(
                "wrap/differences that are the order",
                "            l: -order.square(),\n            o: -Fr::one(),\n            ..Gate::default()\n        };\n        let value = difference.value() * (square.value() - order.square());",
                "            o: -Fr::one(),\n            ..Gate::default()\n        };\n        let value = difference.value() * square.value();",
            ),
            wrong(
                "wrap/differences whose product is any number",
                "        self.gate(gate, [difference, square, product]);\n",
                "        let _ = gate;\n",
            ),
            wrong(
                "wrap/the highest position of any value",
                "POSITIONS.into_iter().enumerate() {",
                "POSITIONS.into_iter().enumerate().take(2) {",
            ),
            wrong(
                "wrap/a second product of any value",
                "        self.gate(gate, [*x, *y, product]);\n",
                "",
            ),
            wrong(
                "wrap/sums with a product of any value",
                "            self.gate(Gate { n: -one, ..gate }, [*x, *y, c]);\n",
                "            self.gate(Gate::default(), [*x, *y, c]);\n",
            ),
            wrong(
                "wrap/sums of terms of any value",
                "            self.gate(Gate { n: -one, ..gate }, [a, b, c]);\n",
                "            self.gate(Gate::default(), [a, b, c]);\n",
            ),
            wrong(
                "wrap/products as small as their first factor",
                "(*s, x.weight.saturating_mul(y.weight))",
                "(*s, x.weight.saturating_mul(y.weight.min(1)))",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/wrap/src/points.rs",
        mutations: &[
            wrong(
                "wrap/squares of other numbers",
                "            products: vec![(1, [&x, &x])],\n            elements: vec![(-1, &square)],",
                "            products: Vec::new(),\n            elements: vec![(0, &square)],",
            ),
            wrong(
                "wrap/tangents of any slope",
                "            products: vec![(2, [&slope, &p.y]), (-3, [&p.x, &p.x])],",
                "            products: vec![(0, [&slope, &p.y])],",
            ),
            wrong(
                "wrap/points off the curve",
                "            constant: -3,\n",
                "            constant: {\n                let f = y.value().square() - x.value() * square.value();\n                if f == Fq::from(3) { -3 } else { return Ok(Point { x, y }); }\n            },\n",
            ),
            wrong(
                "wrap/equal points are added",
                "            self.nonzero(&run);\n",
                "",
            ),
            wrong(
                "wrap/first slopes of other lines",
                "                    products: vec![(1, [&slope, &run])],\n                    elements: vec![(-1, &other.y), (1, &start.y)],",
                "                    products: Vec::new(),\n                    elements: vec![(0, &slope)],",
            ),
            wrong(
                "wrap/later slopes of other lines",
                "                        products: vec![(1, [&slope, &run]), (1, [last, &back])],\n                        elements: vec![(-1, &other.y), (-1, &point.y)],",
                "                        products: vec![(0, [last, &back])],\n                        elements: vec![(0, &slope)],",
            ),
            wrong(
                "wrap/abscissas of other points",
                "            products: vec![(1, [slope, slope])],\n            elements,",
                "            products: Vec::new(),\n            elements: vec![(0, &x)],",
            ),
            wrong(
                "wrap/ordinates of other points",
                "            products: vec![(1, [&slope, &run])],\n            elements: vec![(-1, &point.y), (-1, &y)],",
                "            products: Vec::new(),\n            elements: vec![(0, &y)],",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/wrap/src/tables.rs",
        mutations: &[
            wrong(
                "wrap/limbs of no table",
                "        c.reading_row(self.limbs, gate, limbs);\n",
                "        c.gate(gate, limbs);\n",
            ),
            wrong(
                "wrap/lowest limbs of no table",
                "            c.reading_row(limbs, gate, wires);\n",
                "            c.gate(gate, wires);\n            let _ = limbs;\n",
            ),
            wrong(
                "wrap/keys of no table",
                "        c.reading_row(self.keys, Gate::default(), [key; 3]);\n",
                "        c.gate(Gate::default(), [key; 3]);\n",
            ),
            wrong(
                "wrap/keys of all tables",
                "let name = Fr::from(table) * power(RANGE_BITS);",
                "let name = Fr::from(table) * Fr::zero();",
            ),
            wrong(
                "wrap/keys without their digit",
                "let named = times(c, y.native, digit, name);",
                "let zero = c.zero();\n        let named = times(c, y.native, zero, name);\n        let _ = digit;",
            ),
            wrong(
                "wrap/keys of limbs in any order",
                "            c.gate(gate, [before, self.rho, added]);\n            c.number(before.value() * self.rho.value() + added.value() + k)\n",
                "            let unit = c.constant(one);\n            c.gate(gate, [before, unit, added]);\n            c.number(before.value() + added.value() + k)\n",
            ),
            wrong(
                "wrap/natives of entries of any value",
                "        c.reading_row(self.limbs, gate, limbs);\n",
                "        c.reading_row(self.limbs, Gate::default(), limbs);\n        let _ = gate;\n",
            ),
            wrong(
                "wrap/keys without the lowest limb of the abscissa",
                "let [r, o] = [power(NAME), power(NAME + SPACE)];",
                "let [r, o] = [Fr::zero(), power(NAME + SPACE)];",
            ),
            wrong(
                "wrap/keys without the lowest limb of the ordinate",
                "let [r, o] = [power(NAME), power(NAME + SPACE)];",
                "let [r, o] = [power(NAME), Fr::zero()];",
            ),
            wrong(
                "wrap/keys without the abscissa",
                "times(c, lowest, x.native, Fr::zero())",
                "{\n            let zero = c.zero();\n            times(c, lowest, zero, Fr::zero())\n        }",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/wrap/src/sums.rs",
        mutations: &[
            wrong(
                "wrap/images of other points",
                "        products: vec![(1, [&beta, &point.x])],\n        elements: vec![(-1, &x)],",
                "        products: Vec::new(),\n        elements: vec![(0, &x)],",
            ),
            wrong(
                "wrap/parts of another scalar",
                "                    self.gate(gate, [low, high, number]);\n",
                "                    let _ = gate;\n",
            ),
            wrong(
                "wrap/digits of another number",
                "            self.ranged_row(gate, [rest, high, low]);\n",
                "            self.ranged_row(Gate::default(), [rest, high, low]);\n            let _ = gate;\n",
            ),
            wrong(
                "wrap/digits of any size",
                "            self.ranged_row(gate, [rest, high, low]);\n",
                "            self.gate(gate, [rest, high, low]);\n",
            ),
            wrong(
                "wrap/digits of opposites of any value",
                "*digit = self.linear([minus, none, last], [*digit; 2]);",
                "*digit = self.number(last - digit.value());\n                let _ = (minus, none);",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/wrap/src/circuit.rs",
        mutations: &[
            wrong(
                "wrap/a root of other halves",
                "let [low, high] = self.c.halves(root);",
                "let [low, high] = self.c.halves(root).map(|half| self.c.number(half.value()));",
            ),
            wrong(
                "wrap/inverses of other numbers",
                "let inverse = self.c.inverse(a);",
                "let inverse = self.c.inverse(a);\n                    let inverse = self.c.number(inverse.value());",
            ),
            wrong(
                "wrap/low halves of other numbers",
                "let [low, _] = self.c.halves(a);",
                "let [low, _] = self.c.halves(a).map(|half| self.c.number(half.value()));",
            ),
            wrong(
                "wrap/halves of other points",
                "let halves = self.point_halves(point.index())?;",
                "let halves = self.point_halves(point.index())?;\n                    let halves = halves.map(|half| self.c.number(half.value()));",
            ),
            wrong(
                "wrap/a pair of other sums",
                "            self.c.equal(half, expected);\n",
                "            let _ = (half, expected);\n",
            ),
            wrong(
                "wrap/a pair without sums",
                "pair.into_iter().for_each(|half| self.c.equal(half, zero));",
                "let _ = (pair, zero);",
            ),
            wrong(
                "wrap/other public inputs",
                "        lowering.c.equal(input, number);\n",
                "        let _ = (input, number);\n",
            ),
            wrong(
                "wrap/equalities of the machine unchecked",
                "                    self.c.equal(a, b);\n",
                "                    let _ = (a, b);\n",
            ),
            wrong(
                "wrap/keys that depend on no point",
                "        let rho = self.depends_on_points();\n",
                "        let rho = self.c.constant(Fr::from(7_u64));\n",
            ),
            wrong(
                "wrap/words of other digests",
                "words.map(|word| self.c.reversed(word));",
                "words.map(|word| {\n            let reversed = self.c.reversed(word);\n            self.c.number(reversed.value())\n        });",
            ),
            wrong(
                "wrap/halves of other digests",
                "all.push(self.c.linear(join, pair));",
                "let half = self.c.linear(join, pair);\n            all.push(self.c.number(half.value()));",
            ),
            wrong(
                "wrap/keys that depend on abscissas alone",
                "                self.c.linear(add, [b, y]),\n",
                "                self.c.linear(add, [b, b]),\n",
            ),
            wrong(
                "wrap/permutations of the machine of any value",
                "self.values.extend(state.map(Lazy::from));",
                "let state = state.map(|cell| self.c.number(cell.value()));\n                    self.values.extend(state.map(Lazy::from));",
            ),
        ],
    },
    Mutated {
        file: "pipeline/recursion/wrap/src/file.rs",
        mutations: &[
            wrong(
                "wrap/keys anybody can forge proofs for",
                "if self.srs.insecure() && !allow_insecure {",
                "if self.srs.insecure() && !allow_insecure && false {",
            ),
            wrong(
                "wrap/proofs of other programs",
                "if proof.program != program {",
                "if proof.program != program && false {",
            ),
            wrong(
                "wrap/proofs for other keys",
                "if proof.key != self.digest() {",
                "if proof.key != self.digest() && false {",
            ),
            wrong(
                "wrap/keys of any identity",
                "            got if got == identity => Ok(()),\n",
                "            _ if identity != self.program_key => Ok(()),\n            got if got == identity => Ok(()),\n",
            ),
            wrong(
                "wrap/keys of the program that they name",
                "_ if identity == self.program_key => Err(Error::ProgramDigest { got: identity }),",
                "_ if identity == self.program_key => Ok(()),",
            ),
            wrong(
                "wrap/any last key of a string",
                "            got if got == digest => Ok(()),\n",
                "            _ if digest != [0; 32] => Ok(()),\n            got if got == digest => Ok(()),\n",
            ),
            wrong(
                "wrap/identities without the string",
                "            &self.srs.id(),\n            &self.program_key,\n",
                "            &self.program_key,\n",
            ),
            wrong(
                "wrap/identities without the program",
                "            &self.srs.id(),\n            &self.program_key,\n",
                "            &self.srs.id(),\n",
            ),
            wrong(
                "wrap/identities without the leaves",
                "            &leaves,\n            &self.key.to_bytes(),\n",
                "            &self.key.to_bytes(),\n",
            ),
            wrong(
                "wrap/identities without the last key",
                "            &leaves,\n            &self.key.to_bytes(),\n",
                "            &leaves,\n",
            ),
            wrong(
                "wrap/checksums unchecked",
                "    checksum::check(body, got).map_err(Error::Checksum)?;\n",
                "    let _ = (body, got);\n",
            ),
            wrong(
                "wrap/files of any version",
                "    if got != expected {",
                "    if got != expected && false {",
            ),
        ],
    },
];
