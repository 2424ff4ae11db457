//! Mistakes in the layers of permutations and the linear claims that they leave.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/proof/verifier/src/permutation/mod.rs",
        mutations: &[
            wrong(
                "permutation/number of pairs unchecked",
                "    VerifyError::check_count(\"pairs of permutations\", pairs.len(), proofs.len())?;\n",
                "",
            ),
            wrong(
                "permutation/number of rounds unchecked",
                "        VerifyError::check_count(\"rounds of permutations\", GROUP_ROUNDS, proof.rounds.len())?;\n",
                "",
            ),
            wrong(
                "permutation/rounds from the first",
                "for round in (0..GROUP_ROUNDS).rev() {",
                "for round in 0..GROUP_ROUNDS {",
            ),
            wrong(
                "permutation/states of a round at the cells before",
                "cells = point.cells.of_cells();",
                "cells = start.point.cells.of_cells();",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/verifier/src/permutation/pair.rs",
        mutations: &[
            wrong(
                "permutation/instances without a counterpart",
                "if bits.len() != lanes.len() {",
                "if false {",
            ),
            wrong(
                "permutation/variables of the lower instance",
                "of_lanes.row_variables().max(of_bits)",
                "of_lanes.row_variables().min(of_bits)",
            ),
            wrong(
                "permutation/variables of the lanes alone",
                "of_lanes.row_variables().max(of_bits)",
                "of_lanes.row_variables().max(of_bits.min(1))",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/verifier/src/permutation/sumcheck.rs",
        mutations: &[
            wrong(
                "sumcheck/sum unchecked",
                "end.is(claim).then(",
                "end.is(end).then(",
            ),
            wrong(
                "sumcheck/lengths unchecked",
                "        self.check_rounds(proof)?;\n",
                "        let _ = self.check_rounds(proof);\n",
            ),
            wrong(
                "sumcheck/degenerate coordinates",
                "z.inverse().ok_or_else(|| degenerate.clone())?",
                "z.inverse().unwrap_or_default()",
            ),
            wrong(
                "sumcheck/permutations without eq",
                "core::iter::repeat(None)",
                "core::iter::repeat(self.point.first())",
            ),
            wrong(
                "sumcheck/linear coefficient without the others",
                "- higher.iter().sum::<V>();",
                "- higher.iter().take(1).sum::<V>();",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/verifier/src/permutation/claims.rs",
        mutations: &[
            wrong(
                "claims/states behind the groups left out",
                "of_after * after.value + of_before * before.value",
                "of_before * before.value",
            ),
            wrong(
                "claims/states before the groups left out",
                "of_after * after.value + of_before * before.value",
                "of_after * after.value",
            ),
            wrong(
                "claims/higher permutations counted",
                "let others: V = others.iter().map(|r| V::ONE - r).product();",
                "let others: V = others.iter().map(|r| *r - r + V::ONE).product();",
            ),
            wrong(
                "claims/real of bits left out",
                "form.add(REAL, of_real);",
                "let _ = of_real;",
            ),
            wrong(
                "claims/real of lanes left out",
                "form.add_linear(&forms.real, -of_real)?;",
                "",
            ),
            wrong(
                "claims/lanes before left out",
                "form.add_linear(before, -of_numbers * weight)?;",
                "let _ = (before, weight);",
            ),
            wrong(
                "claims/numbers of bits left out",
                "form.add(column, of_numbers * weight);",
                "let _ = (column, weight);",
            ),
            wrong(
                "claims/lanes after left out",
                "form.add_linear(after, -(weight + weight))?;",
                "let _ = after;",
            ),
            wrong(
                "claims/signs of lanes after without one",
                "form.add_linear(&forms.real, weight * V::from(u64::MAX))?;",
                "",
            ),
            wrong("claims/signs without one", "self.add(REAL, weight);", ""),
            wrong(
                "claims/missing variables whole",
                "|share, _| share * half)",
                "|share, _| share + half - half)",
            ),
            wrong(
                "claims/one weight for all",
                "power *= lambda;",
                "power *= lambda - lambda + Fr::one();",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/air/src/permutation/layers.rs",
        mutations: &[
            wrong(
                "layers/iota of another round",
                "GROUP_ROUNDS * g + round",
                "GROUP_ROUNDS * g + GROUP_ROUNDS - 1 - round",
            ),
            wrong(
                "layers/iota on all lanes",
                "others: cells,\n",
                "others: cells.iter().enumerate().map(sign).collect(),\n",
            ),
            wrong(
                "layers/rotations the other way",
                "(z + ROTATIONS[lane]) % BITS",
                "(z + BITS - ROTATIONS[lane]) % BITS",
            ),
            wrong(
                "layers/parities a bit behind",
                "bits[(z + 1) % BITS]",
                "bits[(z + BITS - 1) % BITS]",
            ),
            wrong(
                "layers/pi left out",
                "weights[moved(lane)]",
                "weights[lane.max(moved(0))]",
            ),
            wrong(
                "layers/bits of the last group not taken as numbers",
                "*cell = last * power;",
                "*cell = *cell + last - last + power - power;",
            ),
        ],
    },
];
