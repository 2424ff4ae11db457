//! False claims, `v + 1`, by provers who otherwise follow the protocol. Each claim is refused, but
//! accepted by a verifier that leaves out the one check that the forgery fails: so each check is
//! necessary, and each forgery is a good one.

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup, Field, One};
use zkfabric_kzg::{KzgError, mercury::Form};

use crate::{
    FORMS,
    algebra::*,
    naive::{
        Challenge::*,
        HONEST, Run, Strategy,
        Weakness::{self, Division, Early, Openings, Point},
        accepts, at_power_of_zeta, linearised, prove,
    },
    transcript::Chain,
    verify,
};

/// Returns a false claim on a polynomial of 13 variables.
fn false_claim(form: Form) -> Run {
    let f = elements(1 << 13, 31);
    let point = elements(13, 32);
    let value = evaluate_multilinear(&f, &point) + Fr::one();
    Run::new(form, f, point, value)
}

/// Asserts that the forgery passes without the check and fails with it, for proofs made for either
/// verifier.
fn needs(form: Form, weakness: Weakness, strategy: &Strategy) {
    let claim = false_claim(form);
    let commitment = commit(&claim.f);
    let statement = (claim.point.as_slice(), claim.value);
    let forged = |weakness| {
        prove(
            &mut claim.clone(),
            strategy,
            weakness,
            &mut Chain::default(),
        )
    };
    let accepted = |proof: &_, weakness| {
        accepts(
            form,
            commitment,
            statement,
            proof,
            weakness,
            &mut Chain::default(),
        )
    };
    let proof = forged(weakness);
    assert!(accepted(&proof, weakness), "{form} {weakness:?}: no good");
    for proof in [proof, forged(Weakness::None)] {
        assert!(!accepted(&proof, Weakness::None), "{form} {weakness:?}");
        let refused = verify(form, commitment, statement, &proof);
        assert_eq!(
            refused,
            Err(KzgError::OpeningRejected),
            "{form} {weakness:?}"
        );
    }
}

/// Changes `h` so that its product with the weights is the claimed value.
fn wrong_h(run: &mut Run) {
    run.h[0] += Fr::one() / run.rows[0];
}

/// Changes, after [`wrong_h`], the remainder and the quotient by multiples of the divisor and of
/// one, so that the remainder's product with the weights is `h(alpha)`. The remainder then has
/// degree `b`.
fn long_g(run: &mut Run) {
    let k = -Fr::one() / (run.rows[0] * run.alpha * run.columns[0]);
    let divisor = run.divisor();
    add_scaled(&mut run.g, &divisor, k);
    run.q[0] -= k;
}

/// Takes, after [`wrong_h`], a remainder whose product with the weights is `h(alpha)`, with the old
/// quotient.
fn wrong_g(run: &mut Run) {
    run.g[0] += Fr::one() / (run.rows[0] * run.columns[0]);
}

/// Changes a value so that the equation at `zeta` holds for the claimed value and all sent
/// polynomials.
fn solve_for_value<const J: usize>(run: &mut Run) {
    run.values[J] += run.gamma.double() / run.factors()[J];
}

/// Returns the coefficients of `X^1, X^2, ..` in `P_u1(X) P_u1(1/X)`.
fn autocorrelation(run: &Run) -> Vec<Fr> {
    let p = &run.columns;
    (1..p.len()).map(|k| inner_product(&p[k..], p)).collect()
}

#[test]
fn the_division_is_checked() {
    for form in FORMS {
        let strategy = Strategy {
            h: wrong_h,
            division: wrong_g,
            ..HONEST
        };
        needs(form, Division, &strategy);
    }
}

#[test]
fn the_openings_are_checked() {
    for form in FORMS {
        let strategy = Strategy {
            values: solve_for_value::<2>,
            ..HONEST
        };
        needs(form, Openings, &strategy);
    }
}

#[test]
fn h_is_opened_at_alpha() {
    for form in FORMS {
        let strategy = Strategy {
            h: wrong_h,
            ..HONEST
        };
        needs(form, Point(1, 2), &strategy);
    }
}

#[test]
fn the_degree_of_the_remainder_is_bounded() {
    for form in FORMS {
        let strategy = Strategy {
            h: wrong_h,
            division: long_g,
            ..HONEST
        };
        needs(form, Point(3, 0), &strategy);
    }
}

#[test]
fn h_and_s_are_opened_at_both_points() {
    let value = |values| Strategy { values, ..HONEST };
    for form in FORMS {
        needs(form, Point(1, 0), &value(solve_for_value::<2>));
        needs(form, Point(1, 1), &value(solve_for_value::<3>));
        needs(form, Point(2, 0), &value(solve_for_value::<4>));
        needs(form, Point(2, 1), &value(solve_for_value::<5>));
    }
}

#[test]
fn g_is_opened_at_zeta() {
    let value = Strategy {
        values: solve_for_value::<0>,
        ..HONEST
    };
    needs(Form::Pairing, Point(0, 0), &value);
    // In the other form the division fixes the value of the true remainder at zeta. But [g] may be
    // the remainder plus c P_u1: the products stay symmetric, and their constant term grows.
    fn c(run: &Run) -> Fr {
        let norm = inner_product(&run.columns, &run.columns);
        Fr::from(2) / (run.rows[0] * norm)
    }
    let strategy = Strategy {
        h: wrong_h,
        division: |run| {
            let (c, p) = (c(run), run.columns.clone());
            add_scaled(&mut run.g, &p, c);
        },
        products: |run| {
            // P_u1(1/X) takes the remainder, P_u1(X) the sent polynomial.
            let (c, p) = (c(run), autocorrelation(run));
            add_scaled(&mut run.s, &p, -c);
        },
        values: |run| run.values[0] -= c(run) * evaluate(&run.columns, run.zeta),
        ..HONEST
    };
    needs(Form::Quotient, Point(0, 0), &strategy);
}

#[test]
fn g_is_opened_at_the_inverse_of_zeta() {
    // D then vouches for g + c P_u1 in place of g; see above.
    fn c(run: &Run) -> Fr {
        run.gamma.double() / inner_product(&run.columns, &run.columns)
    }
    let strategy = Strategy {
        products: |run| {
            let (c, p) = (c(run), run.columns.clone());
            let reversed: Vec<Fr> = p.iter().rev().copied().collect();
            add_scaled(&mut run.d, &reversed, c);
            let p = autocorrelation(run);
            add_scaled(&mut run.s, &p, c);
        },
        values: |run| {
            run.values[1] += c(run) * evaluate(&run.columns, Fr::one() / run.zeta);
        },
        ..HONEST
    };
    for form in FORMS {
        needs(form, Point(0, 1), &strategy);
    }
}

#[test]
fn alpha_comes_after_h() {
    // h changes by a multiple of X - alpha.
    let strategy = Strategy {
        h: |run| {
            let c = Fr::one() / (run.rows[1] - run.alpha * run.rows[0]);
            run.h[0] -= c * run.alpha;
            run.h[1] += c;
        },
        ..HONEST
    };
    for form in FORMS {
        needs(form, Early(Alpha), &strategy);
    }
}

#[test]
fn gamma_comes_after_h() {
    // Both products are wrong, and one is gamma times the other.
    let strategy = Strategy {
        h: |run| run.h[0] += run.gamma / (run.gamma * run.rows[0] - Fr::one()),
        ..HONEST
    };
    for form in FORMS {
        needs(form, Early(Gamma), &strategy);
    }
}

#[test]
fn zeta_comes_after_s_and_d() {
    let wrong_s = Strategy {
        products: |run| run.s[0] -= run.gamma.double() / (run.zeta + Fr::one() / run.zeta),
        ..HONEST
    };
    let wrong_d = Strategy {
        h: wrong_h,
        division: long_g,
        products: |run| {
            let power = run.zeta.pow([B as u64 - 1]);
            run.d = vec![power * evaluate(&run.g, Fr::one() / run.zeta)];
        },
        ..HONEST
    };
    for form in FORMS {
        needs(form, Early(Zeta), &wrong_s);
        needs(form, Early(Zeta), &wrong_d);
    }
}

#[test]
fn beta_comes_after_the_values() {
    // Two values at zeta are wrong, and their contributions to the sum of the quotients cancel.
    let strategy = Strategy {
        values: |run| {
            let ratio = -Fr::one() / (run.beta * (run.zeta - run.alpha));
            let factors = run.factors();
            let change = run.gamma.double() / (factors[2] + factors[4] * ratio);
            run.values[2] += change;
            run.values[4] += change * ratio;
        },
        ..HONEST
    };
    for form in FORMS {
        needs(form, Early(Beta), &strategy);
    }
}

#[test]
fn y_comes_after_w() {
    // W is a constant: the value that it needs at y.
    let strategy = Strategy {
        values: solve_for_value::<2>,
        w: |run, w, _| *w = vec![evaluate(&linearised(run, Weakness::None), run.y)],
        ..HONEST
    };
    for form in FORMS {
        needs(form, Early(Y), &strategy);
    }
}

#[test]
fn kappa_comes_after_the_openings() {
    // W absorbs the remainder of the division.
    fn inverse(kappa: Fr) -> Fr {
        kappa.inverse().unwrap()
    }
    fn left_over(run: &Run) -> Vec<Fr> {
        let mut sum = at_power_of_zeta(run);
        match run.form {
            Form::Pairing => {
                let mut sum = run.f.clone();
                add_scaled(&mut sum, &run.g, -Fr::one());
                add_scaled(&mut sum, &multiply_by_divisor(run), -Fr::one());
                sum
            }
            Form::Quotient => {
                sum[0] -= run.values[0];
                let product = multiply(&[-run.zeta, Fr::one()], &run.long_quotient);
                add_scaled(&mut sum, &product, -Fr::one());
                sum
            }
        }
    }
    fn multiply_by_divisor(run: &Run) -> Vec<Fr> {
        multiply(&[-run.alpha], &run.q)
            .into_iter()
            .chain([Fr::from(0); B])
            .zip([Fr::from(0); B].iter().chain(&run.q))
            .map(|(low, high)| low + high)
            .collect()
    }
    let strategy = Strategy {
        h: wrong_h,
        division: wrong_g,
        w: |run, w, kappa| add_scaled(w, &left_over(run), inverse(kappa)),
        w_prime: |run, l, kappa| add_scaled(l, &left_over(run), inverse(kappa)),
        ..HONEST
    };
    for form in FORMS {
        needs(form, Early(Kappa), &strategy);
    }
}

/// Asserts that the claim is refused, also by the verifier by definition.
fn refused(form: Form, run: &Run, strategy: &Strategy) {
    let mut run = run.clone();
    let statement = (run.point.clone(), run.value);
    let proof = prove(&mut run, strategy, Weakness::None, &mut Chain::default());
    let statement = (statement.0.as_slice(), statement.1);
    let commitment = commit(&run.f);
    let refused = verify(form, commitment, statement, &proof);
    assert_eq!(refused, Err(KzgError::OpeningRejected));
    let none = Weakness::None;
    assert!(!accepts(
        form,
        commitment,
        statement,
        &proof,
        none,
        &mut Chain::default()
    ));
}

#[test]
fn a_false_value_with_everything_else_true() {
    for form in FORMS {
        refused(form, &false_claim(form), &HONEST);
    }
}

#[test]
fn the_order_of_the_coordinates_matters() {
    let f = elements(1 << 13, 33);
    let point = elements(13, 34);
    let reversed: Vec<Fr> = point.iter().rev().copied().collect();
    let value = evaluate_multilinear(&f, &reversed);
    for form in FORMS {
        let right = Run::new(form, f.clone(), reversed.clone(), value);
        let proof = prove(
            &mut right.clone(),
            &HONEST,
            Weakness::None,
            &mut Chain::default(),
        );
        assert_eq!(verify(form, commit(&f), (&reversed, value), &proof), Ok(()));
        let stolen = verify(form, commit(&f), (&point, value), &proof);
        assert_eq!(stolen, Err(KzgError::OpeningRejected));
        // The weights of the reversed point under the transcript of the other point.
        let mut wrong = right;
        wrong.point.clone_from(&point);
        refused(form, &wrong, &HONEST);
    }
}

#[test]
fn gamma_belongs_to_the_rows() {
    let f = elements(1 << 13, 35);
    let point = elements(13, 36);
    let value = evaluate_multilinear(&f, &point);
    let swapped = Strategy {
        products: |run| {
            run.s = positive_part(&run.h, &run.h, &run.rows);
            let of_g = positive_part(&run.g, &run.g, &run.columns);
            add_scaled(&mut run.s, &of_g, run.gamma);
        },
        ..HONEST
    };
    let without = Strategy {
        products: |run| run.d.clear(),
        ..HONEST
    };
    let shifted = Strategy {
        products: |run| run.d.insert(0, Fr::from(0)),
        ..HONEST
    };
    for form in FORMS {
        let run = Run::new(form, f.clone(), point.clone(), value);
        refused(form, &run, &swapped);
        // D left out, and D of another power of X.
        refused(form, &run, &without);
        refused(form, &run, &shifted);
    }
}
