//! Mistakes in openings and encodings.

use super::{Mutated, harmless, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/proof/kzg/src/mercury/verify.rs",
        mutations: &[
            wrong(
                "mercury/form unchecked",
                "if expected != got {",
                "if false {",
            ),
            wrong(
                "mercury/commitments off the curve",
                "check_on_curve(claim.terms.iter().map(|(commitment, _)| *commitment))?;",
                "",
            ),
            wrong(
                "mercury/quotient off the curve",
                "check_on_curve([proof.q].into_iter().chain(proof.quotient))?;",
                "",
            ),
            wrong(
                "mercury/value unchecked",
                "products * half::<V>()? - gamma * claim.value;",
                "products * half::<V>()?;\n    let _ = gamma;",
            ),
            wrong(
                "mercury/h at alpha doubled",
                "products * half::<V>()?",
                "products",
            ),
            wrong(
                "mercury/gamma left out",
                "+ gamma * product(at_zeta.h, rows)",
                "+ product(at_zeta.h, rows)",
            ),
            wrong(
                "mercury/rows left out",
                "+ gamma * product(at_zeta.h, rows)",
                "+ gamma - gamma",
            ),
            wrong(
                "mercury/columns left out",
                "product(at_zeta.g, columns) + gamma",
                "gamma",
            ),
            wrong(
                "mercury/weights at one point",
                "value * weights_polynomial(u, zeta_inverse)",
                "value * weights_polynomial(u, zeta)",
            ),
            wrong("mercury/S at zeta left out", "        - zeta * s\n", ""),
            wrong(
                "mercury/S at the inverse left out",
                "        - zeta_inverse * s_inverse\n",
                "        - s_inverse + s_inverse\n",
            ),
            wrong(
                "mercury/division of g",
                "*weight -= V::ONE;",
                "let _ = weight;",
            ),
            wrong(
                "mercury/division without alpha",
                "g2.push((proof.q, points.alpha));",
                "",
            ),
            wrong(
                "mercury/division without pairing",
                "tau_b_g2.push((proof.q, -V::ONE));",
                "",
            ),
            wrong("mercury/quotient without g", "constant -= g;", "let _ = g;"),
            wrong(
                "mercury/quotient without q",
                "g2.push((proof.q, points.alpha - points.zeta_to_columns()));",
                "",
            ),
            wrong(
                "mercury/quotient without zeta",
                "g2.push((quotient, points.zeta));",
                "",
            ),
            wrong(
                "mercury/quotient without pairing",
                "tau_g2.push((quotient, -V::ONE));",
                "",
            ),
            wrong(
                "mercury/constant left out",
                "g2.push((G1Affine::generator().into(), constant));",
                "let _ = constant;",
            ),
            wrong(
                "mercury/commitments left out",
                "g2.extend_from_slice(claim.terms);",
                "let _ = claim;",
            ),
            wrong(
                "mercury/commitments unweighted",
                "g2.extend_from_slice(claim.terms);",
                "g2.extend(claim.terms.iter().map(|(c, _)| (*c, V::ONE)));",
            ),
            wrong(
                "mercury/openings without kappa",
                "(point, kappa * weight)",
                "(point, weight)",
            ),
            wrong(
                "mercury/openings' constant without kappa",
                "let mut constant = kappa * opening.constant;",
                "let mut constant = opening.constant;",
            ),
            wrong(
                "mercury/openings' pairing without kappa",
                "Vec::from([(proof.opening.w_prime, -kappa)])",
                "Vec::from([(proof.opening.w_prime, -V::ONE)])",
            ),
            wrong(
                "mercury/weights of zero",
                "claims.iter().position(|(weight, _)| weight.is_zero())",
                "claims.iter().position(|_| false)",
            ),
            wrong(
                "mercury/equation without its point",
                "claims.iter().any(|(_, terms)| !terms.tau_b_g2.is_empty())",
                "claims.is_empty()",
            ),
            wrong(
                "mercury/pairing unchecked",
                "Some(product) if product.is_zero() => Ok(()),",
                "Some(_) => Ok(()),",
            ),
            wrong(
                "mercury/no pairing accepted",
                "Some(product) if product.is_zero() => Ok(()),\n        _ => Err(KzgError::OpeningRejected),",
                "Some(product) if product.is_zero() => Ok(()),\n        _ => Err(KzgError::Infinity),",
            ),
            wrong(
                "mercury/equations unweighted",
                "(*p, *weight * s)",
                "(*p, *s + weight - weight)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/kzg/src/mercury/points.rs",
        mutations: &[
            harmless(
                "points/zeta is zero",
                "zeta.inverse().ok_or(KzgError::DegenerateZeta)?",
                "zeta.inverse().unwrap_or_default()",
                "zero is then its own inverse, which is refused",
            ),
            wrong(
                "points/zeta is its inverse",
                "if !zeta.differs(zeta_inverse) {",
                "if false {",
            ),
            wrong(
                "points/alpha is zeta",
                "if !alpha.differs(zeta) || !alpha.differs(zeta_inverse) {",
                "if false {",
            ),
            wrong(
                "points/alpha is zeta's inverse",
                " || !alpha.differs(zeta_inverse) {",
                " {",
            ),
            wrong(
                "points/power of zeta",
                "(0..LOG_COLUMNS).fold",
                "(1..LOG_COLUMNS).fold",
            ),
            wrong(
                "points/degree of g",
                "self.zeta_to_columns() * zeta_inverse * g_inverse",
                "self.zeta_to_columns() * g_inverse",
            ),
            wrong(
                "points/D has any value",
                "([zeta].into(), [d].into()),",
                "([zeta].into(), [d - d].into()),",
            ),
            wrong(
                "points/h not at alpha",
                "                [zeta, zeta_inverse, alpha].into(),\n                [h, h_inverse, h_alpha].into(),",
                "                [zeta, zeta_inverse].into(),\n                [h, h_inverse].into(),",
            ),
            wrong(
                "points/S at zeta only",
                "(both(), at_zeta.s.into()),",
                "([zeta].into(), at_zeta.s.into_iter().take(1).collect()),",
            ),
            wrong(
                "points/polynomials unweighted",
                "[V::ONE, x, square, square * x]",
                "[V::ONE, V::ONE, square, square * x]",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/kzg/src/mercury/claim.rs",
        mutations: &[
            wrong(
                "claim/number of variables unchecked",
                "if !(MIN_VARIABLES..=MAX_VARIABLES).contains(&point.len()) {",
                "if false {",
            ),
            wrong("claim/too few variables", "!(MIN_VARIABLES..=", "!(11..="),
            wrong("claim/too many variables", "..=MAX_VARIABLES)", "..=64)"),
            wrong(
                "claim/weights of columns",
                "V::ONE + *coordinate * (power - V::ONE)",
                "V::ONE + *coordinate * power",
            ),
            wrong("claim/powers of weights", "power = power.square();", ""),
        ],
    },
    Mutated {
        file: "pipeline/proof/kzg/src/verifier_srs.rs",
        mutations: &[wrong(
            "form/form of the string",
            "Some(_) => Self::Pairing,",
            "Some(_) => Self::Quotient,",
        )],
    },
    Mutated {
        file: "pipeline/proof/kzg/src/mercury/form.rs",
        mutations: &[wrong(
            "form/forms alike",
            "Self::Quotient => 1,",
            "Self::Quotient => 0,",
        )],
    },
    Mutated {
        file: "pipeline/proof/kzg/src/mercury/rounds.rs",
        mutations: &[
            wrong(
                "mercury rounds/variables not absorbed",
                "transcript.observe_number(\"mercury variables\", number(point.len()));",
                "",
            ),
            wrong(
                "mercury rounds/columns not absorbed",
                "transcript.observe_number(\"mercury log columns\", number(LOG_COLUMNS));",
                "",
            ),
            wrong(
                "mercury rounds/form not absorbed",
                "transcript.observe_number(\"mercury form\", form.number());",
                "let _ = form;",
            ),
            wrong(
                "mercury rounds/point not absorbed",
                "transcript.observe_scalars(\"mercury point\", point);",
                "",
            ),
            wrong(
                "mercury rounds/value not absorbed",
                "transcript.observe_scalars(\"mercury value\", &[value]);",
                "let _ = value;",
            ),
            wrong(
                "mercury rounds/h not absorbed",
                "transcript.observe_points(\"mercury h\", &[*h]);",
                "let _ = h;",
            ),
            wrong(
                "mercury rounds/g not absorbed",
                "transcript.observe_points(\"mercury g q\", &[*g, *q]);",
                "let _ = g;\n    transcript.observe_points(\"mercury g q\", &[*q]);",
            ),
            wrong(
                "mercury rounds/q not absorbed",
                "transcript.observe_points(\"mercury g q\", &[*g, *q]);",
                "let _ = q;\n    transcript.observe_points(\"mercury g q\", &[*g]);",
            ),
            wrong(
                "mercury rounds/S and D not absorbed",
                "transcript.observe_points(\"mercury S D\", &[*s, *d]);",
                "let _ = (s, d);",
            ),
            wrong(
                "mercury rounds/values not absorbed",
                "transcript.observe_scalars(\"mercury evaluations\", &evaluations.to_array());",
                "let _ = evaluations;",
            ),
            wrong(
                "mercury rounds/H not absorbed",
                "transcript.observe_points(\"mercury H\", &[*quotient]);",
                "let _ = quotient;",
            ),
            wrong(
                "mercury rounds/W not absorbed",
                "transcript.observe_points(\"mercury W\", &[*w]);",
                "let _ = w;",
            ),
            wrong(
                "mercury rounds/W' not absorbed",
                "transcript.observe_points(\"mercury W'\", &[*w_prime]);",
                "let _ = w_prime;",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/kzg/src/point.rs",
        mutations: &[
            wrong(
                "point/two encodings of infinity",
                "flags & LARGER_Y == 0 && x_bytes.iter().all(|byte| *byte == 0)",
                "x_bytes.iter().all(|byte| *byte == 0)",
            ),
            wrong(
                "point/many encodings of infinity",
                "flags & LARGER_Y == 0 && x_bytes.iter().all(|byte| *byte == 0)",
                "flags & LARGER_Y == 0",
            ),
            wrong(
                "point/infinity of any flag",
                "if flags & INFINITY != 0 {",
                "if flags == INFINITY {",
            ),
            wrong(
                "point/coordinates above the modulus",
                "Fq::from_bigint(BigInt::new(limbs)).ok_or(KzgError::NonCanonical)?",
                "Fq::new(BigInt::new(limbs))",
            ),
            wrong(
                "point/sign ignored",
                "get_point_from_x_unchecked(x, flags & LARGER_Y != 0)",
                "get_point_from_x_unchecked(x, flags & LARGER_Y != 0 || true)",
            ),
            wrong(
                "point/infinity where none may be",
                "if point.is_zero() {",
                "if false {",
            ),
            wrong(
                "point/sign not written",
                "if y > -y { LARGER_Y } else { 0 }",
                "if y > -y { 0 } else { 0 }",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/kzg/src/scalar.rs",
        mutations: &[
            wrong(
                "scalar/above the modulus",
                "Fr::from_bigint(BigInt::new(limbs)).ok_or(KzgError::NonCanonicalScalar)",
                "Ok(Fr::new(BigInt::new(limbs)))",
            ),
            wrong("scalar/bytes in any order", "            .rev()\n", ""),
        ],
    },
    Mutated {
        file: "pipeline/proof/kzg/src/powers.rs",
        mutations: &[
            wrong(
                "powers/development string of any powers",
                "known.all(|(place, point)| *point == power(*place))",
                "known.all(|(place, point)| *point == power(*place) || *place > 0)",
            ),
            wrong(
                "powers/development string of any point of G2",
                "development_verifier_srs().is_ok_and(|known| known == self.verifier)",
                "development_verifier_srs().is_ok()",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/kzg/src/kept.rs",
        mutations: &[
            wrong(
                "kept/damaged strings",
                "if hash(content) != *expected {",
                "if false {",
            ),
            wrong(
                "kept/strings of any size",
                "if file.metadata().ok()?.len() != size as u64 {",
                "if false {",
            ),
            wrong(
                "kept/strings of any origin",
                "!= (MAGIC, origin.id()) {",
                "!= (MAGIC, *id) {",
            ),
            wrong(
                "kept/strings that begin anywhere",
                "(powers.points.first() == Some(&G1Affine::generator()) && is_this)",
                "is_this",
            ),
            wrong(
                "kept/development string of any tau",
                "Origin::Development => powers.looks_like_development(),",
                "Origin::Development => true,",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/kzg/src/verify.rs",
        mutations: &[
            wrong(
                "opening/points off the curve",
                "check_on_curve(terms.iter().map(|(point, _)| *point))?;",
                "",
            ),
            wrong(
                "opening/curve unchecked",
                ".all(Point::is_on_curve)",
                ".all(|_| true)",
            ),
            wrong(
                "opening/values left out",
                "constant -= at.inverse_vanishing * at.remainder;",
                "",
            ),
            wrong(
                "opening/W left out",
                "terms.extend([(proof.w, -V::ONE), (proof.w_prime, z)]);",
                "terms.extend([(proof.w_prime, z)]);",
            ),
            wrong("opening/no points", "if points.is_empty() {", "if false {"),
            wrong(
                "opening/number of values unchecked",
                "if points.len() != values.len() {",
                "if false {",
            ),
            wrong(
                "opening/challenge is a point",
                "if !z.differs(*point) {",
                "if false {",
            ),
            wrong(
                "opening/points twice",
                ".ok_or(KzgError::DuplicatePoint { group })?",
                ".unwrap_or_default()",
            ),
            harmless(
                "opening/no inverse of the vanishing polynomial",
                ".inverse()\n        .ok_or(KzgError::ChallengeIsPoint { group })?",
                ".inverse()\n        .unwrap_or_default()",
                "a product of distances of which none is zero",
            ),
        ],
    },
];
