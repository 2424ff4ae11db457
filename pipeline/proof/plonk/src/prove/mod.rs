//! The prover: five commitments of up to five times as many coefficients as rows, and transforms of
//! columns on five cosets for the quotient.
//!
//! | module | holds |
//! |---|---|
//! | `columns` | the columns of a circuit |
//! | `running` | the product of the permutation argument and the sum of the sets |
//! | `transform` | transforms over the rows and their cosets |
//! | `quotient` | the identities over cosets, divided by the vanishing polynomial of the rows |

mod columns;
mod quotient;
mod running;
mod transform;

use alloc::vec::Vec;
use std::collections::HashMap;

use ark_bn254::{Fr, G1Affine};
use ark_ff::{One as _, Zero as _};
use rayon::prelude::*;
use zkfabric_host::Backend;
use zkfabric_host::local::{Values, add_combination, divide_by_root, powers, reserve, rows_times};
use zkfabric_kzg::{ProverError, Srs};

pub(crate) use columns::Columns;
pub(crate) use transform::Transform;

use crate::circuit::{PAIR, Set, point_of_halves};
use crate::opening::{Points, Values as Opened, Weights};
use crate::proof::Evaluations;
use crate::rounds::{self, Challenges, Transcript};
use crate::verify::{Linear, Vanishing};
use crate::{Circuit, Error, Proof, VerifyingKey, halves};

/// A circuit's proving key.
#[derive(Debug)]
pub struct ProvingKey {
    circuit: Circuit,
    verifying: VerifyingKey,
    /// Values in each row.
    rows: Columns<Vec<Fr>>,
    /// Polynomials by coefficients.
    polynomials: Columns<Vec<Fr>>,
}

impl ProvingKey {
    /// Transforms the circuit's columns and commits to them.
    ///
    /// # Errors
    /// [`Error::TooLarge`] when the reference string has fewer than five powers per row; the errors
    /// of the backend.
    pub fn new(backend: &dyn Backend, srs: &Srs, circuit: Circuit) -> Result<Self, Error> {
        let (rows, limit) = (circuit.rows().len(), srs.monomial().len() / quotient::PARTS);
        if rows > limit {
            return Err(Error::TooLarge { rows, limit });
        }
        let values = Columns::new(&circuit);
        let transform = Transform::new(backend, circuit.domain());
        let polynomials = transform.interpolate(&values.all().map(Vec::as_slice))?;
        let polynomials = Columns::of(exactly(polynomials)?);
        let packed = pack(&polynomials.packed().map(Vec::as_slice));
        let [packed] = commit((backend, srs), [&packed])?;
        let columns = commit((backend, srs), polynomials.linear().map(Vec::as_slice))?;
        let public = circuit.public() as u64;
        Ok(Self {
            verifying: VerifyingKey::new(circuit.domain(), public, packed, columns)?,
            circuit,
            rows: values,
            polynomials,
        })
    }

    /// Returns the circuit.
    #[must_use]
    pub const fn circuit(&self) -> &Circuit {
        &self.circuit
    }

    /// Returns the verifier's part.
    #[must_use]
    pub const fn verifying(&self) -> &VerifyingKey {
        &self.verifying
    }
}

/// Commits to all polynomials in one call.
fn commit<const N: usize>(
    (backend, srs): (&dyn Backend, &Srs),
    polynomials: [&[Fr]; N],
) -> Result<[G1Affine; N], Error> {
    exactly(srs.commit_coefficients(backend, &polynomials)?)
}

/// Converts an answer to an array of the requested length.
fn exactly<T, const N: usize>(answer: Vec<T>) -> Result<[T; N], Error> {
    let other = Error::Internal("the backend answered another number of columns");
    answer.try_into().map_err(|_| other)
}

/// Returns `sum_i X^i f_i(X^k)` for `k` polynomials of the same length.
fn pack(parts: &[&[Fr]]) -> Vec<Fr> {
    let count = parts.len();
    let rows = parts.first().map_or(0, |part| part.len());
    let places = (0..count * rows).into_par_iter();
    let coefficient = |place: usize| {
        let part = parts.get(place % count);
        part.and_then(|part| part.get(place / count)).copied()
    };
    places
        .map(|place| coefficient(place).unwrap_or_default())
        .collect()
}

/// Proves knowledge of an assignment that satisfies all rows: the value of each variable in the
/// order of [`Builder::variable`](crate::Builder::variable), with the pair's halves first. The
/// values of the public variables are the public inputs. Nothing is blinded: a proof reveals more
/// than its claim.
///
/// # Errors
/// [`Error::Assignment`], [`Error::Unsatisfied`], [`Error::Pair`]; the errors of the backend.
pub fn prove(
    backend: &dyn Backend,
    srs: &Srs,
    key: &ProvingKey,
    assignment: &[Fr],
) -> Result<Proof, Error> {
    Witness::new(&key.circuit, assignment)?.prove(backend, srs, key)
}

/// Checks that an assignment satisfies all rows, without a proof.
///
/// # Errors
/// [`Error::Assignment`], [`Error::Unsatisfied`], [`Error::Pair`].
pub fn check(circuit: &Circuit, assignment: &[Fr]) -> Result<(), Error> {
    Witness::new(circuit, assignment).map(|_| ())
}

/// Inputs of a proof. Tests use false ones.
#[derive(Debug, Clone)]
pub(crate) struct Witness {
    pub(crate) pair: [G1Affine; 2],
    /// The public inputs after the pair's.
    pub(crate) inputs: Vec<Fr>,
    /// Values of the wires in each row.
    pub(crate) wires: [Vec<Fr>; 3],
    /// Numbers of reads of the value that each row writes.
    pub(crate) counts: Vec<Fr>,
    /// Values of the product and of the sum in each row; `None` computes them.
    pub(crate) running: [Option<Vec<Fr>>; 2],
}

impl Witness {
    /// Makes the witness of an assignment.
    pub(crate) fn new(circuit: &Circuit, assignment: &[Fr]) -> Result<Self, Error> {
        let wires = circuit.values(assignment)?;
        if let Some(row) = violated(circuit, &wires) {
            return Err(Error::Unsatisfied { row });
        }
        let [values, ..] = &wires;
        let public = values.get(..circuit.public()).unwrap_or_default();
        let (of_pair, inputs) = public.split_first_chunk::<PAIR>().ok_or(Error::Pair)?;
        let [px0, px1, py0, py1, qx0, qx1, qy0, qy1] = *of_pair;
        let points = [[px0, px1, py0, py1], [qx0, qx1, qy0, qy1]].map(point_of_halves);
        let [Some(p), Some(q)] = points else {
            return Err(Error::Pair);
        };
        Ok(Self {
            pair: [p, q],
            inputs: inputs.to_vec(),
            counts: counts(circuit, &wires)?,
            wires,
            running: [None, None],
        })
    }

    pub(crate) fn prove(
        self,
        backend: &dyn Backend,
        srs: &Srs,
        key: &ProvingKey,
    ) -> Result<Proof, Error> {
        let on = (backend, srs);
        let domain = key.circuit.domain();
        let rows = key.circuit.rows().len();
        let transform = Transform::new(backend, domain);
        let mut transcript = Transcript::new(&key.verifying, srs.verifier());

        let [a, b, c] = self.wires;
        let values = [a, b, c, self.counts];
        let wires = transform.interpolate(&values.each_ref().map(Vec::as_slice))?;
        let wires: [Vec<Fr>; 4] = exactly(wires)?;
        let packed_wires = pack(&wires.each_ref().map(Vec::as_slice));
        let [of_wires] = commit(on, [&packed_wires])?;
        let [beta, gamma] = rounds::wires(&mut transcript, &self.inputs, &self.pair, &of_wires);

        let [product, sum] = running::values(&values, &key.rows, domain, (beta, gamma))?;
        let [other_product, other_sum] = self.running;
        let running = [other_product.unwrap_or(product), other_sum.unwrap_or(sum)];
        let running = transform.interpolate(&running.each_ref().map(Vec::as_slice))?;
        let running: [Vec<Fr>; 2] = exactly(running)?;
        let packed_running = pack(&running.each_ref().map(Vec::as_slice));
        let [of_running] = commit(on, [&packed_running])?;
        let alpha = rounds::running(&mut transcript, &of_running);

        let public = self.pair.iter().flat_map(halves).chain(self.inputs);
        let public: Vec<Fr> = public.collect();
        let mut inputs: Vec<Fr> = public.iter().map(|value| -*value).collect();
        inputs.resize(rows, Fr::zero());
        let [inputs] = exactly(transform.interpolate(&[&inputs])?)?;
        let identities = quotient::Identities {
            wires: &wires,
            running: &running,
            key: &key.polynomials,
            inputs: &inputs,
            challenges: [beta, gamma, alpha],
        };
        let quotient = identities.quotient(transform)?;
        let [of_quotient] = commit(on, [&quotient])?;
        let z = rounds::quotient(&mut transcript, &of_quotient);

        let next = z * domain.generator();
        let [at, after] = [z, next].map(|point| powers(point, Fr::one(), rows));
        let evaluations = Evaluations {
            wires: wires.each_ref().map(|wire| value(wire, &at)),
            next_wires: wires.each_ref().map(|wire| value(wire, &after)),
            running: running.each_ref().map(|column| value(column, &at)),
            next_running: running.each_ref().map(|column| value(column, &after)),
            key: key.polynomials.packed().map(|column| value(column, &at)),
        };
        let v = rounds::evaluations(&mut transcript, &evaluations);

        // The opened polynomials, each with its quotient.
        let vanishing = Vanishing::new(&key.verifying, z)?;
        let challenges = Challenges {
            beta,
            gamma,
            alpha,
            z,
            v,
            // Drawn below; these steps do not depend on either.
            y: Fr::zero(),
            rho: Fr::zero(),
        };
        let linear = Linear::new(&evaluations, &challenges, vanishing.lagrange(&public));
        let columns = key.polynomials.linear().map(Vec::as_slice);
        let columns = columns.into_iter().zip(linear.columns);
        let terms = columns.chain([(quotient.as_slice(), -vanishing.zero)]);
        let linear_polynomial = combination(quotient.len(), terms)?;
        let key_parts = key.polynomials.packed();
        let quotients = [
            divided(&wires.each_ref(), &[z, next]),
            divided(&running.each_ref(), &[z, next]),
            divided(&key_parts, &[z]),
            divided(&[&linear_polynomial], &[z]),
        ];
        let weights = powers(v, Fr::one(), quotients.len());
        let terms = quotients.iter().map(Vec::as_slice).zip(weights);
        let opening = combination(quotient.len(), terms)?;
        let [first] = commit(on, [&opening])?;
        let y = rounds::opening(&mut transcript, &first);

        let points = Points { z, next, y };
        let constant = [-linear.constant];
        let opened = [
            (&evaluations.wires[..], Some(&evaluations.next_wires[..])),
            (&evaluations.running, Some(&evaluations.next_running)),
            (&evaluations.key, None),
            (&constant, None),
        ];
        let opened = opened.map(|(here, next)| Opened { here, next });
        let weights = Weights::new(&points, v, &opened)?;
        let packed_key = pack(&key_parts.map(Vec::as_slice));
        let polynomials = [packed_wires, packed_running, packed_key, linear_polynomial];
        let terms = polynomials.iter().zip(weights.polynomials);
        let terms = terms.map(|(polynomial, weight)| (polynomial.as_slice(), weight));
        let terms = terms.chain([(opening.as_slice(), -weights.opening)]);
        let mut second = combination(quotient.len(), terms)?;
        // The verifier computes the remainder.
        divide_by_root(&mut second, y);
        let [second] = commit(on, [&second])?;
        // The verifier's last challenge, so that everything later in the transcript depends on it.
        rounds::opening(&mut transcript, &second);
        Ok(Proof {
            pair: self.pair,
            wires: of_wires,
            running: of_running,
            quotient: of_quotient,
            openings: [first, second],
            evaluations,
        })
    }
}

/// Returns the first row whose rule is violated.
fn violated(circuit: &Circuit, [a, b, c]: &[Vec<Fr>; 3]) -> Option<usize> {
    let wires = a.iter().zip(b).zip(c).map(|((a, b), c)| [*a, *b, *c]);
    let wires: Vec<[Fr; 3]> = wires.collect();
    // The first row follows the last.
    let next = wires.iter().cycle().skip(1);
    let mut rows = circuit.rows().iter().zip(&wires).zip(next).enumerate();
    // The first rows state that their wires are the public inputs.
    let violated = rows.find(|(place, ((row, wires), next))| {
        *place >= circuit.public() && !row.rule.holds(**wires, **next)
    });
    violated.map(|(place, _)| place)
}

/// Counts the reads of the value that each row writes; among rows that write the same value into
/// one set, the first gets all reads.
fn counts(circuit: &Circuit, [a, b, c]: &[Vec<Fr>; 3]) -> Result<Vec<Fr>, Error> {
    let mut written: HashMap<(Set, Fr), usize> = HashMap::new();
    for ((place, row), value) in circuit.rows().iter().enumerate().zip(a) {
        if let Some(set) = row.writes {
            written.entry((set, *value)).or_insert(place);
        }
    }
    let mut counts = alloc::vec![0_u64; circuit.rows().len()];
    for ((place, row), (b, c)) in circuit.rows().iter().enumerate().zip(b.iter().zip(c)) {
        let Some(set) = row.reads else {
            continue;
        };
        for value in [b, c] {
            let writer = written.get(&(set, *value));
            let slot = writer.and_then(|writer| counts.get_mut(*writer));
            *slot.ok_or(Error::Unsatisfied { row: place })? += 1;
        }
    }
    Ok(counts.into_iter().map(Fr::from).collect())
}

/// Returns the value of a polynomial whose argument has these powers.
fn value(coefficients: &[Fr], powers: &[Fr]) -> Fr {
    rows_times(coefficients, powers).into_iter().sum()
}

/// Returns the sum of multiples of polynomials, padded to this many coefficients.
fn combination<'a>(
    length: usize,
    terms: impl Iterator<Item = (&'a [Fr], Fr)>,
) -> Result<Vec<Fr>, Error> {
    let mut sum = reserve(length).map_err(ProverError::from)?;
    sum.resize(length, Fr::zero());
    let terms: Vec<(Values<'_>, Fr)> = terms
        .map(|(polynomial, weight)| (Values::Field(polynomial), weight))
        .collect();
    let too_long = |_| Error::Internal("a polynomial is longer than the quotient");
    add_combination(&mut sum, &terms).map_err(too_long)?;
    Ok(sum)
}

/// Returns the packed quotients of the parts by `X - root` for each root. The verifier computes the
/// remainders.
fn divided(parts: &[&Vec<Fr>], roots: &[Fr]) -> Vec<Fr> {
    let divide = |part: &&Vec<Fr>| {
        let mut quotient: Vec<Fr> = part.to_vec();
        for root in roots {
            divide_by_root(&mut quotient, *root);
        }
        quotient
    };
    let quotients: Vec<Vec<Fr>> = parts.iter().map(divide).collect();
    let quotients: Vec<&[Fr]> = quotients.iter().map(Vec::as_slice).collect();
    pack(&quotients)
}
