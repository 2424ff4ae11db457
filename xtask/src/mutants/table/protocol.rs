//! Mistakes in the argument: what is absorbed, claimed, checked.

use super::{Mutated, harmless, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/proof/verifier/src/rounds.rs",
        mutations: &[
            wrong(
                "rounds/domain",
                "\"zkfabric/proof/v5\"",
                "\"zkfabric/proof/v1\"",
            ),
            wrong(
                "rounds/claim on permutations not absorbed",
                "transcript.observe_scalars(\"permutation claim\", &[*claim]);",
                "let _ = (transcript, claim);",
            ),
            wrong(
                "rounds/rounds of permutations not absorbed",
                "transcript.observe_scalars(\"permutation round\", message);",
                "let _ = message;",
            ),
            wrong(
                "rounds/values of permutations not absorbed",
                "transcript.observe_scalars(\"permutation values\", values);",
                "let _ = values;",
            ),
            wrong(
                "rounds/linear rounds not absorbed",
                "transcript.observe_message(\"linear round\", linear);",
                "let _ = linear;",
            ),
            wrong(
                "rounds/key and public values not absorbed",
                "    begin(&mut transcript);\n",
                "    let _ = begin;\n",
            ),
            wrong(
                "rounds/number of own messages not absorbed",
                "transcript.observe_number(\"boundary\", count(boundary.len()));",
                "",
            ),
            wrong(
                "rounds/own messages not absorbed",
                "transcript.observe_scalars(\"boundary message\", &scalars);",
                "let _ = &scalars;",
            ),
            wrong(
                "rounds/buses of own messages not absorbed",
                "V::from(message.bus), V::from(message.multiplicity)",
                "V::from(message.multiplicity)",
            ),
            wrong(
                "rounds/own multiplicities not absorbed",
                "V::from(message.bus), V::from(message.multiplicity)",
                "V::from(message.bus)",
            ),
            wrong(
                "rounds/fields of own messages not absorbed",
                "scalars.extend_from_slice(&message.fields);",
                "",
            ),
            wrong(
                "rounds/stack size not absorbed",
                "transcript.observe_number(\"log stack\", shard.log_stack.into());",
                "",
            ),
            wrong(
                "rounds/chips not absorbed",
                "bytes.extend_from_slice(&header.chip.to_le_bytes());",
                "",
            ),
            wrong(
                "rounds/heights not absorbed",
                "bytes.extend_from_slice(&header.units.to_le_bytes());",
                "",
            ),
            wrong(
                "rounds/instances not absorbed",
                "transcript.observe_bytes(\"instances\", &bytes);",
                "",
            ),
            wrong(
                "rounds/commitments not absorbed",
                "transcript.observe_points(\"stacks\", &shard.stacks);",
                "",
            ),
            wrong(
                "rounds/number of shards not absorbed",
                "transcript.observe_number(\"shards\", count(shards));",
                "let _ = shards;",
            ),
            wrong(
                "rounds/shards fork alike",
                "transcript.fork(\"shard\", count(shard))",
                "transcript.fork(\"shard\", count(shard).min(0))",
            ),
            wrong(
                "rounds/shards do not fork",
                "transcript.fork(\"shard\", count(shard))",
                "{\n        let _ = shard;\n        transcript.clone()\n    }",
            ),
            wrong(
                "rounds/roots not absorbed",
                "transcript.observe_scalars(\"roots\", roots.as_flattened());",
                "let _ = roots;",
            ),
            wrong(
                "rounds/denominators of roots not absorbed",
                "roots.as_flattened());",
                "&roots.as_flattened().iter().take(LANES).copied().collect::<Vec<_>>());",
            ),
            wrong(
                "rounds/lanes share a coordinate",
                "[(); 3].map(|()| transcript.sample(\"root lanes\"))",
                "[transcript.sample(\"root lanes\"); 3]",
            ),
            wrong(
                "rounds/layers unweighted",
                "transcript.sample(\"lambda\")",
                "{\n        let _ = transcript.sample(\"lambda\");\n        Fr::from(1_u64)\n    }",
            ),
            wrong(
                "rounds/layer's round not absorbed",
                "transcript.observe_message(\"layer round\", message);",
                "let _ = message;",
            ),
            wrong(
                "rounds/layer's ends not absorbed",
                "transcript.observe_message(\"layer ends\", ends);",
                "let _ = ends;",
            ),
            wrong(
                "rounds/mu is gamma",
                "(transcript.sample(\"mu\"), transcript.sample(\"gamma\"))",
                "{\n        let mu = transcript.sample(\"mu\");\n        (mu, mu)\n    }",
            ),
            wrong(
                "rounds/round over rows not absorbed",
                "transcript.observe_message(\"row round\", message);",
                "let _ = message;",
            ),
            wrong(
                "rounds/values not absorbed",
                "transcript.observe_scalars(\"values\", instance);",
                "let _ = instance;",
            ),
            wrong(
                "rounds/round of the reduction not absorbed",
                "transcript.observe_message(\"reduction round\", message);",
                "let _ = message;",
            ),
            wrong(
                "rounds/stacks' values not absorbed",
                "transcript.observe_scalars(\"stack values\", values);",
                "",
            ),
            wrong(
                "rounds/stacks unweighted",
                "let weight = |_: &V| transcript.sample_short(\"stack weight\");",
                "let _ = transcript;\n    let weight = |_: &V| V::from(1_u64);",
            ),
            wrong(
                "rounds/stacks share a weight",
                "let weight = |_: &V| transcript.sample_short(\"stack weight\");",
                "let chi = transcript.sample_short(\"stack weight\");\n    let weight = |_: &V| chi;",
            ),
            wrong(
                "rounds/ends not absorbed",
                "transcript.observe_scalars(\"ends\", ends);",
                "",
            ),
            wrong(
                "rounds/first end absorbed only",
                "transcript.observe_scalars(\"ends\", ends);",
                "transcript.observe_scalars(\"ends\", &ends.iter().take(1).copied().collect::<Vec<_>>());",
            ),
            wrong(
                "rounds/shards unweighted",
                "let weight = |_: &V| transcript.sample_short(\"shard weight\");",
                "let weight = |_: &V| V::from(1_u64);",
            ),
            wrong(
                "rounds/end without the shard",
                "transcript.sample(\"end\")",
                "{\n        transcript = Transcript::new(\"end\");\n        transcript.sample(\"end\")\n    }",
            ),
            wrong(
                "rounds/buses alike",
                "self.alpha + V::from(bus);",
                "self.alpha + V::from(bus.min(0));",
            ),
            wrong("rounds/fields alike", "power *= beta;", "power = beta;"),
            wrong(
                "rounds/first field unweighted",
                "            power *= beta;\n            power\n",
                "            let before = power;\n            power *= beta;\n            before\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/verifier/src/sponge/poseidon2/duplex.rs",
        mutations: &[
            wrong(
                "duplex/challenges without a mark",
                "        self.marks += mark(Place::Challenge, challenge.tag(), label, 0);\n",
                "        let _ = mark(Place::Challenge, challenge.tag(), label, 0);\n",
            ),
            wrong(
                "duplex/messages without a mark",
                "        self.marks += mark(place, tag, label, count);\n",
                "        let _ = mark(place, tag, label, count);\n",
            ),
            wrong(
                "duplex/one mark for both places",
                "            Place::Second\n        };",
                "            Place::First\n        };",
            ),
            wrong(
                "duplex/marks not added",
                "            *third += V::from(self.marks);\n",
                "            let _ = third;\n",
            ),
            wrong(
                "duplex/marks stay",
                "            self.marks = <Fr as Scalar>::ZERO;\n        }\n",
                "        }\n",
            ),
            wrong(
                "duplex/marks of lengths alone",
                "keccak256(&[&header(tag, label, count), label.as_bytes()])",
                "keccak256(&[&header(tag, label, count)])",
            ),
            wrong(
                "duplex/a fork goes on with its block",
                "                self.element(V::from(number));\n                self.permute();\n",
                "                self.element(V::from(number));\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/verifier/src/fractions.rs",
        mutations: &[
            wrong(
                "fractions/zero denominators",
                ".ok_or(VerifyError::ZeroDenominator)?",
                ".unwrap_or_default()",
            ),
            wrong(
                "fractions/layer unchecked",
                "if !claim.is(p0 * q1 + p1 * q0 + lambda * q0 * q1) {",
                "if false {",
            ),
            wrong(
                "fractions/denominators unchecked",
                " + lambda * q0 * q1) {",
                " + claim - claim) {",
            ),
            wrong(
                "fractions/top layers unchecked",
                "return Err(VerifyError::Layer { layer: index });",
                "if index > 0 {\n            return Err(VerifyError::Layer { layer: index });\n        }",
            ),
            wrong(
                "fractions/lower layers unchecked",
                "return Err(VerifyError::Layer { layer: index });",
                "if index < 8 {\n            return Err(VerifyError::Layer { layer: index });\n        }",
            ),
            wrong(
                "fractions/number of rounds unchecked",
                "    VerifyError::check_count(\"rounds of a layer\", expected, layer.rounds.len())?;\n",
                "",
            ),
            wrong(
                "fractions/degenerate coordinates",
                ".ok_or(VerifyError::DegenerateChallenge { challenge: \"layer\" })?",
                ".unwrap_or_default()",
            ),
            wrong(
                "fractions/sums of lanes",
                "sum += *numerator * denominator.inverse()",
                "sum = *numerator * denominator.inverse()",
            ),
            wrong(
                "fractions/even and odd children exchanged",
                "zero * (V::ONE - child) + one * child",
                "one * (V::ONE - child) + zero * child",
            ),
            wrong(
                "fractions/denominators of even children",
                "denominator: join(q0, q1),",
                "denominator: join(q0, q0),",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/verifier/src/leaves.rs",
        mutations: &[
            wrong(
                "leaves/low instances first",
                "core::cmp::Reverse(*log_groups)",
                "*log_groups",
            ),
            wrong(
                "leaves/blocks on each other",
                "offset = offset.saturating_add(",
                "offset = offset.max(",
            ),
            wrong(
                "leaves/tree lower than an instance",
                "all.max(highest)",
                "all",
            ),
            wrong(
                "leaves/tree without room",
                "offset.saturating_sub(1).leading_zeros()",
                "offset.leading_zeros()",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/verifier/src/rows.rs",
        mutations: &[
            wrong(
                "rows/sum unchecked",
                "if !reached.is(claim) {",
                "if false {",
            ),
            wrong(
                "rows/unclear sum accepted",
                "end(shapes, &proof.values, bus, &weights).ok_or_else(malformed)?",
                "end(shapes, &proof.values, bus, &weights).unwrap_or(claim)",
            ),
            wrong(
                "rows/number of rounds unchecked",
                "    VerifyError::check_count(\"rounds over rows\", row_rounds, proof.rows.len())?;\n",
                "",
            ),
            wrong(
                "rows/number of linear rounds unchecked",
                "    VerifyError::check_count(\"linear rounds\", linear_rounds, proof.linear.len())?;\n",
                "",
            ),
            wrong(
                "rows/linear claims unchecked",
                "if !end.ok_or_else(malformed)?.is(of_linear) {",
                "if end.is_none() {",
            ),
            harmless(
                "rows/number of coordinates unchecked",
                "if leaf.groups.len() < variables {",
                "if false {",
                "`Leaves` has at least the variables of the highest instance, and the number of layers is checked",
            ),
            wrong(
                "rows/degenerate coordinates",
                ".ok_or_else(|| degenerate.clone())?",
                ".unwrap_or_default()",
            ),
            harmless(
                "rows/cubic without value",
                "polynomial::cubic([zero, one, two, minus], r).ok_or(degenerate)?",
                "polynomial::cubic([zero, one, two, minus], r).unwrap_or_default()",
                "6 has an inverse",
            ),
            wrong(
                "rows/constraints without weight",
                "sum += *weight * at(constraint)?;",
                "sum += at(constraint)? * Fr::from(u64::from(!weight.is_zero()));",
            ),
            wrong(
                "rows/constraints left out",
                "sum += *weight * at(constraint)?;",
                "let _ = (weight, at(constraint)?);",
            ),
            wrong(
                "rows/instances share powers of gamma",
                "            shape\n                    .air\n                    .program\n                    .constraints\n                    .iter()\n                    .map(|_| next())",
                "            shape\n                    .air\n                    .program\n                    .constraints\n                    .iter()\n                    .map(|_| gamma)",
            ),
            wrong(
                "rows/constraints share a power",
                "power *= gamma;",
                "power = gamma;",
            ),
            wrong(
                "rows/first constraint weighs as the messages",
                "            power *= gamma;\n            power\n",
                "            let before = power;\n            power *= gamma;\n            before\n",
            ),
            wrong(
                "rows/multiplicities left out",
                "sum += *weight * (at(&message.multiplicity)? + weights.mu * here);",
                "sum += *weight * (weights.mu * here);",
            ),
            wrong(
                "rows/denominators left out",
                "sum += *weight * (at(&message.multiplicity)? + weights.mu * here);",
                "let _ = here;\n            sum += *weight * at(&message.multiplicity)?;",
            ),
            wrong(
                "rows/all rows within the height",
                "polynomial::eq_below(leaf.groups.get(..variables)?, shape.groups())",
                "{\n            let _ = leaf.groups.get(..variables)?;\n            Fr::one()\n        }",
            ),
            wrong(
                "rows/a group more within the height",
                "leaf.groups.get(..variables)?, shape.groups())",
                "leaf.groups.get(..variables)?, shape.groups().saturating_add(1))",
            ),
            wrong(
                "rows/denominators claimed to be zero",
                "weights.mu * (leaf.denominator - V::ONE)",
                "weights.mu * leaf.denominator",
            ),
            wrong(
                "rows/rows beyond the height",
                "claim -= weights.mu * weight * height * (at_zero - V::ONE);",
                "let _ = (weight, height, at_zero);",
            ),
            wrong(
                "rows/messages at the first block",
                "polynomial::eq_index(high, index.checked_shr(low).unwrap_or(0))",
                "polynomial::eq_index(high, index.checked_shr(low).unwrap_or(0).min(0))",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/verifier/src/reduction.rs",
        mutations: &[
            wrong(
                "reduction/sum unchecked",
                "if !end.is(claim) {",
                "if false {",
            ),
            wrong(
                "reduction/number of rounds unchecked",
                "    VerifyError::check_count(\"rounds of the reduction\", variables, proof.reduction.len())?;\n",
                "",
            ),
            wrong(
                "reduction/number of stacks unchecked",
                "    VerifyError::check_count(\"values of stacks\", stacks, proof.stacks.len())?;\n",
                "",
            ),
            wrong(
                "reduction/columns unweighted",
                "power *= tau;",
                "power *= tau - tau + Fr::one();",
            ),
            wrong(
                "reduction/units of a column alike",
                "let in_column = of_columns.eq((size, variables), index(piece.first))?;",
                "let in_column = of_columns.eq((size, variables), index(piece.first).min(0))?;",
            ),
            wrong(
                "reduction/places in a stack alike",
                "let in_stack = of_stacks.eq((size, units.len()), index(piece.offset))?;",
                "let in_stack = of_stacks.eq((size, units.len()), index(piece.offset).min(0))?;",
            ),
            wrong(
                "reduction/pieces without inside",
                "*weight * in_column * in_stack * inside.get(size)?;",
                "*weight * in_column * in_stack;",
            ),
            wrong(
                "reduction/last piece of a stack only",
                "*out.get_mut(piece.stack)? += *weight",
                "*out.get_mut(piece.stack)? = *weight",
            ),
            wrong(
                "reduction/fixed columns left out",
                "fixed.extend((program.main..program.columns()).map(reference));",
                "let _ = &fixed;",
            ),
            wrong(
                "reduction/fixed stacks are the main ones",
                "all.extend(with_column(fixed_columns, &fixed.pieces, main.stacks.len()));",
                "all.extend(with_column(fixed_columns, &fixed.pieces, 0));",
            ),
            wrong(
                "reduction/opened at other units",
                "point.lanes.iter().chain(low).chain(&units)",
                "point.lanes.iter().chain(low).chain(units.iter().rev())",
            ),
            wrong(
                "reduction/lanes behind groups",
                "point.lanes.iter().chain(low).chain(&units)",
                "low.iter().chain(&point.lanes).chain(&units)",
            ),
            wrong(
                "reduction/values opened unweighted",
                "    let value = (proof.stacks.iter().zip(&weights))\n        .map(|(value, weight)| *value * weight)",
                "    let value = (proof.stacks.iter().zip(&weights))\n        .map(|(value, _)| *value)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/verifier/src/verify.rs",
        mutations: &[
            wrong(
                "verify/key not absorbed",
                "            transcript.observe_digest(rounds::KEY, &key.digest());\n",
                "",
            ),
            wrong(
                "verify/public values not absorbed",
                "            transcript.observe_digest(rounds::PUBLIC, &digest);\n",
                "            let _ = digest;\n",
            ),
            wrong(
                "verify/insecure strings accepted",
                "if key.srs().insecure() && !options.allow_insecure_srs {",
                "if false {",
            ),
            wrong(
                "verify/string unchecked",
                "if proof.srs_id != key.srs().id() {",
                "if false {",
            ),
            wrong(
                "verify/key unchecked",
                "if proof.key_digest != key.digest() {",
                "if false {",
            ),
            wrong(
                "verify/public values unchecked",
                "if proof.public != statement.public {",
                "if false {",
            ),
            wrong("verify/no shards", "if shards == 0 {", "if false {"),
            wrong(
                "verify/number of shards unchecked",
                "if shards > MAX_SHARDS {",
                "if false {",
            ),
            wrong(
                "verify/balance unchecked",
                "if !sum.is(V::ZERO) {",
                "if false {",
            ),
            wrong(
                "verify/last shard's sum only",
                "sum += checked.sum;",
                "sum = checked.sum;",
            ),
            wrong("verify/sums left out", "sum += checked.sum;", ""),
            wrong(
                "verify/own messages left out",
                "let mut sum = common.boundary_sum(boundary)?;",
                "common.boundary_sum(boundary)?;\n    let mut sum = V::ZERO;",
            ),
            wrong(
                "verify/own multiplicities left out",
                "sum += V::from(message.multiplicity) * inverse;",
                "sum += inverse;",
            ),
            wrong(
                "verify/own messages degenerate",
                ".ok_or(VerifyError::DegenerateChallenge { challenge: \"alpha\" })?",
                ".unwrap_or_default()",
            ),
            wrong(
                "verify/ends forgotten",
                "ends.push(checked.end);",
                "ends.push(Fr::zero());",
            ),
            wrong(
                "verify/first opening only",
                "weights.into_iter().zip(openings).collect()",
                "weights.into_iter().zip(openings).take(1).collect()",
            ),
            wrong(
                "verify/openings unchecked",
                "mercury::check(key.srs(), &reduced.claims).map_err(VerifyError::Opening)",
                "mercury::check(key.srs(), &reduced.claims).or(Ok(()))",
            ),
            wrong(
                "verify/first shard only",
                "in shards.iter().enumerate() {",
                "in shards.iter().enumerate().take(1) {",
            ),
            wrong(
                "verify/tail anywhere",
                "index.saturating_add(1) == self.shards",
                "index.saturating_add(1) <= self.shards",
            ),
            wrong(
                "verify/first shard is the tail",
                "index.saturating_add(1) == self.shards",
                "index == 0",
            ),
            wrong(
                "verify/shards not counted",
                "shards = shards.saturating_add(1);",
                "",
            ),
            wrong(
                "verify/fractions unchecked",
                "let leaf = fractions::check(&mut transcript, proof)?;",
                "let mut other = transcript.clone();\n    let leaf = fractions::check(&mut other, proof)?;",
            ),
            wrong(
                "verify/number of layers unchecked",
                "    VerifyError::check_count(\"layers\", shape.layers(), proof.layers.len())?;\n",
                "",
            ),
            wrong(
                "verify/number of instances unchecked",
                "    VerifyError::check_count(\"instances with values\", instances, proof.values.len())?;\n",
                "",
            ),
            wrong(
                "verify/numbers of values unchecked",
                "        VerifyError::check_count(\"values of an instance\", instance.columns(), values.len())?;\n",
                "        let _ = (instance, values);\n",
            ),
            wrong(
                "verify/counts unchecked",
                "    check_counts(shape, proof)?;\n",
                "    let _ = check_counts(shape, proof);\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/verifier/src/polynomial.rs",
        mutations: &[
            wrong(
                "polynomial/eq",
                "product + product + V::ONE - x - y",
                "product + V::ONE - x - y",
            ),
            wrong(
                "polynomial/bits of eq",
                "if bits & 1 == 1 { *z }",
                "if bits & 1 == 0 { *z }",
            ),
            wrong("polynomial/first bit of eq", "bits >>= 1;", ""),
            wrong(
                "polynomial/sum over all",
                "if count.checked_shr(variables).unwrap_or(0) > 0 {",
                "if count.checked_shr(variables).unwrap_or(0) > 1 {",
            ),
            wrong(
                "polynomial/lowest bits of a height",
                "in (0..variables).zip(z).rev()",
                "in (0..variables).zip(z)",
            ),
            wrong(
                "polynomial/prefix of a height",
                "            prefix *= z;\n",
                "",
            ),
            wrong(
                "polynomial/prefix below a height",
                "            prefix *= V::ONE - *z;\n",
                "",
            ),
            wrong(
                "polynomial/top of a quadratic",
                "one - zero - top + r * top",
                "one - zero + r * top",
            ),
            wrong(
                "polynomial/middle of a cubic",
                "(one + minus) * half - zero",
                "(one + minus) * half",
            ),
            wrong(
                "polynomial/top of a cubic",
                "three * zero - minus) * sixth",
                "three * zero - minus) * half",
            ),
            wrong(
                "polynomial/slope of a cubic",
                "one - zero - c2 - c3",
                "one - zero - c2 + c3",
            ),
            wrong(
                "polynomial/value at one",
                "(claim - (V::ONE - z) * zero) * z.inverse()?",
                "(claim - zero) * z.inverse()? + zero * (V::ONE - z)",
            ),
            wrong(
                "polynomial/value at one for zero",
                "* z.inverse()?)",
                "* z.inverse().unwrap_or_default())",
            ),
        ],
    },
];
