//! Mistakes in the rows of the last circuit.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/wrap/src/composer.rs",
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
                "            reads: Some(self.range),\n",
                "            reads: None,\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/wrap/src/range.rs",
        mutations: &[
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
                "wrap/no number of no bits",
                "            self.equal(number, zero);\n",
                "            let _ = (number, zero);\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/wrap/src/permutation.rs",
        mutations: &[
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
        ],
    },
    Mutated {
        file: "pipeline/wrap/src/field.rs",
        mutations: &[
            wrong(
                "wrap/limbs of any size",
                "            self.range(limb, bits);\n",
                "            let _ = (limb, bits);\n",
            ),
            wrong(
                "wrap/carries of any size",
                "            self.range(carry, CARRY);\n",
                "            self.gate(Gate::default(), [carry; 3]);\n",
            ),
            wrong(
                "wrap/nothing modulo the scalar field's order",
                "(true, None) => (Fr::zero(), constant, Fr::zero()),",
                "(true, None) => (Fr::zero(), -sum, Fr::zero()),",
            ),
            wrong(
                "wrap/factors without a bound",
                "        match weight <= MOST {",
                "        match weight <= MOST || weight > 0 {",
            ),
        ],
    },
];
