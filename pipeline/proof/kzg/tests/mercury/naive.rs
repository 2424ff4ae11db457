//! An independent prover and verifier, by definition and with `tau` in the clear. The prover
//! follows a [`Strategy`]; the verifier leaves one check out when told so by a [`Weakness`].

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::{Field, One, Zero};
use zkfabric_kzg::{
    OpeningProof,
    mercury::{Evaluations, Form, Proof, Transcript},
};

use crate::{algebra::*, transcript::Chain};

/// Checks that a verifier leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weakness {
    /// No check: the protocol.
    None,
    /// The equation of the division.
    Division,
    /// The equation of the openings.
    Openings,
    /// The opening of a polynomial (`g`, `h`, `S`, `D`) at one of its points (`zeta`, `1/zeta`,
    /// `alpha`).
    Point(usize, usize),
    /// The order of messages: this challenge is drawn first of all.
    Early(Challenge),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Challenge {
    Alpha,
    Gamma,
    Zeta,
    Beta,
    Y,
    Kappa,
}

/// The statement, and a prover's knowledge up to a round.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    pub(crate) form: Form,
    pub(crate) f: Vec<Fr>,
    pub(crate) point: Vec<Fr>,
    /// The claimed value.
    pub(crate) value: Fr,
    /// Weights of the columns and of the rows.
    pub(crate) columns: Vec<Fr>,
    pub(crate) rows: Vec<Fr>,
    pub(crate) h: Vec<Fr>,
    pub(crate) g: Vec<Fr>,
    pub(crate) q: Vec<Fr>,
    pub(crate) s: Vec<Fr>,
    pub(crate) d: Vec<Fr>,
    pub(crate) long_quotient: Vec<Fr>,
    pub(crate) alpha: Fr,
    pub(crate) gamma: Fr,
    pub(crate) zeta: Fr,
    pub(crate) beta: Fr,
    pub(crate) y: Fr,
    /// `g(zeta)`, `g(1/zeta)`, then the values of `h` and `S`.
    pub(crate) values: [Fr; 6],
}

impl Run {
    pub(crate) fn new(form: Form, f: Vec<Fr>, point: Vec<Fr>, value: Fr) -> Self {
        let (columns, rows) = point.split_at(11);
        Self {
            form,
            columns: weights(columns),
            rows: weights(rows),
            f,
            value,
            h: vec![],
            g: vec![],
            q: vec![],
            s: vec![],
            d: vec![],
            long_quotient: vec![],
            // A guess of the challenge, until the challenge is drawn.
            alpha: Fr::from(7),
            gamma: Fr::from(11),
            zeta: Fr::from(13),
            beta: Fr::from(17),
            y: Fr::from(19),
            values: [Fr::zero(); 6],
            point,
        }
    }

    /// Returns `X^b - alpha`.
    pub(crate) fn divisor(&self) -> Vec<Fr> {
        let mut divisor = vec![Fr::zero(); B + 1];
        divisor[0] = -self.alpha;
        divisor[B] = Fr::one();
        divisor
    }

    /// Returns the factor of each of the six values in the equation of `S` at `zeta`.
    pub(crate) fn factors(&self) -> [Fr; 6] {
        let inverse = Fr::one() / self.zeta;
        [
            evaluate(&self.columns, inverse),
            evaluate(&self.columns, self.zeta),
            self.gamma * evaluate(&self.rows, inverse),
            self.gamma * evaluate(&self.rows, self.zeta),
            -self.zeta,
            -inverse,
        ]
    }

    /// Returns `h(alpha)` as the verifier computes it.
    fn h_alpha(&self) -> Fr {
        inner_product(&self.factors(), &self.values) / Fr::from(2) - self.gamma * self.value
    }

    /// Returns points and values of `g`, `h`, `S`, `D`, except those left out.
    fn opened(&self, weakness: Weakness) -> [(Vec<Fr>, Vec<Fr>); 4] {
        let (zeta, inverse) = (self.zeta, Fr::one() / self.zeta);
        let [g, g_inverse, h, h_inverse, s, s_inverse] = self.values;
        let d = zeta.pow([B as u64 - 1]) * g_inverse;
        let mut groups = [
            (vec![zeta, inverse], vec![g, g_inverse]),
            (
                vec![zeta, inverse, self.alpha],
                vec![h, h_inverse, self.h_alpha()],
            ),
            (vec![zeta, inverse], vec![s, s_inverse]),
            (vec![zeta], vec![d]),
        ];
        if let Weakness::Point(group, point) = weakness {
            groups[group].0.remove(point);
            groups[group].1.remove(point);
        }
        groups
    }

    /// Returns `beta^i / Z_i(y)`; zero for a polynomial that is not opened.
    fn weights_at_y(&self, weakness: Weakness) -> [Fr; 4] {
        let opened = self.opened(weakness);
        [0, 1, 2, 3].map(|i| {
            let (points, _) = &opened[i];
            if points.is_empty() {
                Fr::zero()
            } else {
                self.beta.pow([i as u64]) / evaluate(&vanishing(points), self.y)
            }
        })
    }
}

/// A prover's deviations from the protocol, applied after each honest step.
pub(crate) struct Strategy {
    pub(crate) h: fn(&mut Run),
    pub(crate) division: fn(&mut Run),
    pub(crate) products: fn(&mut Run),
    pub(crate) values: fn(&mut Run),
    /// Changes `W`; the last argument is `kappa`, a guess unless it was drawn early.
    pub(crate) w: fn(&Run, &mut Vec<Fr>, Fr),
    /// Changes the dividend of the division by `X - y`.
    pub(crate) w_prime: fn(&Run, &mut Vec<Fr>, Fr),
}

pub(crate) const HONEST: Strategy = Strategy {
    h: |_| {},
    division: |_| {},
    products: |_| {},
    values: |_| {},
    w: |_, _, _| {},
    w_prime: |_, _, _| {},
};

/// The rounds on both sides.
struct Rounds<'a> {
    chain: &'a mut Chain,
    early: Option<(Challenge, Fr)>,
}

impl<'a> Rounds<'a> {
    fn start(chain: &'a mut Chain, run: &Run, weakness: Weakness) -> Self {
        chain.observe_number("mercury variables", run.point.len() as u64);
        chain.observe_number("mercury log columns", 11);
        let form = match run.form {
            Form::Pairing => 0,
            Form::Quotient => 1,
        };
        chain.observe_number("mercury form", form);
        chain.observe_scalars("mercury point", &run.point);
        chain.observe_scalars("mercury value", &[run.value]);
        let early = match weakness {
            Weakness::Early(challenge) => Some((challenge, chain.sample("early"))),
            _ => None,
        };
        Self { chain, early }
    }

    fn early(&self, challenge: Challenge, guess: Fr) -> Fr {
        match self.early {
            Some((known, value)) if known == challenge => value,
            _ => guess,
        }
    }

    fn draw(&mut self, challenge: Challenge, label: &'static str) -> Fr {
        match self.early {
            Some((known, value)) if known == challenge => value,
            _ => self.chain.sample(label),
        }
    }

    /// Reveals an early challenge before its round.
    fn foresee(&self, run: &mut Run) {
        run.alpha = self.early(Challenge::Alpha, run.alpha);
        run.gamma = self.early(Challenge::Gamma, run.gamma);
        run.zeta = self.early(Challenge::Zeta, run.zeta);
        run.beta = self.early(Challenge::Beta, run.beta);
        run.y = self.early(Challenge::Y, run.y);
    }
}

/// Makes a proof for verifiers with this weakness.
pub(crate) fn prove(
    run: &mut Run,
    strategy: &Strategy,
    weakness: Weakness,
    chain: &mut Chain,
) -> Proof {
    let mut rounds = Rounds::start(chain, run, weakness);
    rounds.foresee(run);

    run.h = run
        .f
        .chunks(B)
        .map(|row| inner_product(row, &run.columns))
        .collect();
    (strategy.h)(run);
    let h = commit(&run.h);
    rounds.chain.observe_points("mercury h", &[h]);
    run.alpha = rounds.draw(Challenge::Alpha, "mercury alpha");

    (run.q, run.g) = divide(&run.f, &run.divisor());
    run.g.resize(B, Fr::zero());
    (strategy.division)(run);
    let (g, q) = (commit(&run.g), commit(&run.q));
    rounds.chain.observe_points("mercury g q", &[g, q]);
    run.gamma = rounds.draw(Challenge::Gamma, "mercury gamma");

    run.s = positive_part(&run.g, &run.g, &run.columns);
    let of_h = positive_part(&run.h, &run.h, &run.rows);
    add_scaled(&mut run.s, &of_h, run.gamma);
    run.d = run.g[..B].iter().rev().copied().collect();
    (strategy.products)(run);
    let (s, d) = (commit(&run.s), commit(&run.d));
    rounds.chain.observe_points("mercury S D", &[s, d]);
    run.zeta = rounds.draw(Challenge::Zeta, "mercury zeta");

    let inverse = Fr::one() / run.zeta;
    let both = |f: &[Fr]| [evaluate(f, run.zeta), evaluate(f, inverse)];
    let [values_g, values_h, values_s] = [both(&run.g), both(&run.h), both(&run.s)];
    run.values = [values_g, values_h, values_s].concat().try_into().unwrap();
    (strategy.values)(run);
    rounds
        .chain
        .observe_scalars("mercury evaluations", &run.values);
    let quotient = (run.form == Form::Quotient).then(|| {
        run.long_quotient = long_quotient(run);
        commit(&run.long_quotient)
    });
    if let Some(quotient) = quotient {
        rounds.chain.observe_points("mercury H", &[quotient]);
    }
    run.beta = rounds.draw(Challenge::Beta, "mercury beta");

    let kappa = rounds.early(Challenge::Kappa, Fr::from(23));
    let mut w = quotient_of_openings(run, weakness);
    (strategy.w)(run, &mut w, kappa);
    let commitment_w = commit(&w);
    rounds.chain.observe_points("mercury W", &[commitment_w]);
    run.y = rounds.draw(Challenge::Y, "mercury y");

    let mut l = linearised(run, weakness);
    add_scaled(&mut l, &w, -Fr::one());
    (strategy.w_prime)(run, &mut l, kappa);
    let w_prime = commit(&divide(&l, &[-run.y, Fr::one()]).0);
    rounds.chain.observe_points("mercury W'", &[w_prime]);
    rounds.draw(Challenge::Kappa, "mercury kappa");

    let [g0, g1, h0, h1, s0, s1] = run.values;
    Proof {
        h,
        g,
        q,
        s,
        d,
        evaluations: Evaluations {
            g: [g0, g1],
            h: [h0, h1],
            s: [s0, s1],
        },
        quotient,
        opening: OpeningProof {
            w: commitment_w,
            w_prime,
        },
    }
}

/// Returns `f - (zeta^b - alpha) q`.
pub(crate) fn at_power_of_zeta(run: &Run) -> Vec<Fr> {
    let mut sum = run.f.clone();
    add_scaled(&mut sum, &run.q, run.alpha - run.zeta.pow([B as u64]));
    sum
}

fn long_quotient(run: &Run) -> Vec<Fr> {
    divide(&at_power_of_zeta(run), &[-run.zeta, Fr::one()]).0
}

/// Returns `sum_i beta^i (p_i - r_i) / Z_i` over a common denominator, without the remainder.
fn quotient_of_openings(run: &Run, weakness: Weakness) -> Vec<Fr> {
    let all = [run.zeta, Fr::one() / run.zeta, run.alpha];
    let mut numerator = Vec::new();
    let polynomials = [&run.g, &run.h, &run.s, &run.d];
    for (i, (points, values)) in run.opened(weakness).into_iter().enumerate() {
        if points.is_empty() {
            continue;
        }
        let mut difference = polynomials[i].clone();
        add_scaled(&mut difference, &interpolate(&points, &values), -Fr::one());
        let others: Vec<Fr> = all.into_iter().filter(|x| !points.contains(x)).collect();
        let term = multiply(&vanishing(&others), &difference);
        add_scaled(&mut numerator, &term, run.beta.pow([i as u64]));
    }
    divide(&numerator, &vanishing(&all)).0
}

/// Returns `sum_i beta^i (p_i - r_i(y)) / Z_i(y)`.
pub(crate) fn linearised(run: &Run, weakness: Weakness) -> Vec<Fr> {
    let mut sum = vec![Fr::zero()];
    let scales = run.weights_at_y(weakness);
    let polynomials = [&run.g, &run.h, &run.s, &run.d];
    for (i, (points, values)) in run.opened(weakness).into_iter().enumerate() {
        add_scaled(&mut sum, polynomials[i], scales[i]);
        sum[0] -= scales[i] * evaluate(&interpolate(&points, &values), run.y);
    }
    sum
}

/// Returns whether a verifier with this weakness accepts `f(point) = value` for the commitment `c`.
pub(crate) fn accepts(
    form: Form,
    c: G1Affine,
    (point, value): (&[Fr], Fr),
    proof: &Proof,
    weakness: Weakness,
    chain: &mut Chain,
) -> bool {
    if form != proof.form() {
        return false;
    }
    let mut run = Run::new(form, vec![], point.to_vec(), value);
    let mut rounds = Rounds::start(chain, &run, weakness);
    rounds.chain.observe_points("mercury h", &[proof.h]);
    run.alpha = rounds.draw(Challenge::Alpha, "mercury alpha");
    rounds
        .chain
        .observe_points("mercury g q", &[proof.g, proof.q]);
    run.gamma = rounds.draw(Challenge::Gamma, "mercury gamma");
    rounds
        .chain
        .observe_points("mercury S D", &[proof.s, proof.d]);
    run.zeta = rounds.draw(Challenge::Zeta, "mercury zeta");
    let Evaluations { g, h, s } = proof.evaluations;
    run.values = [g, h, s].concat().try_into().unwrap();
    rounds
        .chain
        .observe_scalars("mercury evaluations", &run.values);
    if let Some(quotient) = proof.quotient {
        rounds.chain.observe_points("mercury H", &[quotient]);
    }
    run.beta = rounds.draw(Challenge::Beta, "mercury beta");
    let OpeningProof { w, w_prime } = proof.opening;
    rounds.chain.observe_points("mercury W", &[w]);
    run.y = rounds.draw(Challenge::Y, "mercury y");
    rounds.chain.observe_points("mercury W'", &[w_prime]);
    let kappa = rounds.draw(Challenge::Kappa, "mercury kappa");

    let mut sum = G1Projective::zero();
    if weakness != Weakness::Division {
        let tau_b = tau().pow([B as u64]);
        sum += match proof.quotient {
            None => c - proof.g + proof.q * (run.alpha - tau_b),
            Some(quotient) => {
                c + proof.q * (run.alpha - run.zeta.pow([B as u64]))
                    - G1Affine::generator() * run.values[0]
                    + quotient * (run.zeta - tau())
            }
        };
    }
    if weakness != Weakness::Openings {
        let scales = run.weights_at_y(weakness);
        let opened = run.opened(weakness);
        for (i, commitment) in [proof.g, proof.h, proof.s, proof.d].into_iter().enumerate() {
            let (points, values) = &opened[i];
            let remainder = evaluate(&interpolate(points, values), run.y);
            sum += (commitment - G1Affine::generator() * remainder) * (scales[i] * kappa);
        }
        sum += (w_prime * (run.y - tau()) - w) * kappa;
    }
    sum.into_affine().is_zero()
}
