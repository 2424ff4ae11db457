//! The prover: nine commitments of as many coefficients as rows, and transforms of four times as many values for the quotient.
//!
//! | module | holds |
//! |---|---|
//! | `product` | the product of the permutation argument |
//! | `quotient` | the identities over cosets, divided by what vanishes on the rows |

mod product;
mod quotient;

use alloc::vec::Vec;

use ark_bn254::{Fr, G1Affine};
use ark_ff::{Field as _, One as _, Zero as _};
use zkfabric_host::local::{Values, add_combination, divide_by_root, powers, reserve, rows_times};
use zkfabric_host::{Backend, Direction};
use zkfabric_kzg::{ProverError, Srs};

use crate::proof::Evaluations;
use crate::rounds::{self, Transcript};
use crate::{Circuit, Error, Proof, VerifyingKey, key, shifts};

/// What a prover knows of a circuit: polynomials by coefficients.
#[derive(Debug)]
pub struct ProvingKey {
    circuit: Circuit,
    verifying: VerifyingKey,
    gates: [Vec<Fr>; 5],
    copies: [Vec<Fr>; 3],
    /// Values of `copies` in each row.
    names: [Vec<Fr>; 3],
}

impl ProvingKey {
    /// Transforms the circuit's columns and commits to them.
    ///
    /// # Errors
    /// [`Error::TooLarge`] when the reference string is shorter than the circuit; the backend's.
    pub fn new(backend: &dyn Backend, srs: &Srs, circuit: Circuit) -> Result<Self, Error> {
        let (rows, limit) = (circuit.rows(), srs.monomial().len());
        if rows > limit {
            return Err(Error::TooLarge { rows, limit });
        }
        let coefficients = circuit.gates().iter().map(crate::Gate::coefficients);
        let mut gates: [Vec<Fr>; 5] = Default::default();
        for row in coefficients {
            for (column, value) in gates.iter_mut().zip(row) {
                column.push(value);
            }
        }
        let roots = powers(key::generator(circuit.log_rows()), Fr::one(), rows);
        let shifts = shifts();
        let name = |(wire, row): &(u8, u32)| {
            let shift = shifts.get(usize::from(*wire)).copied();
            let root = roots.get(*row as usize).copied();
            shift.unwrap_or_default() * root.unwrap_or_default()
        };
        let names = circuit.permutation();
        let names = names.map(|next| next.iter().map(name).collect::<Vec<Fr>>());
        let mut copies = names.clone();
        backend.ntt(&mut gates, Direction::Inverse, None)?;
        backend.ntt(&mut copies, Direction::Inverse, None)?;
        let verifying = VerifyingKey::new(
            circuit.log_rows(),
            circuit.public() as u64,
            commit((backend, srs), &gates)?,
            commit((backend, srs), &copies)?,
        )?;
        Ok(Self {
            circuit,
            verifying,
            gates,
            copies,
            names,
        })
    }

    /// The circuit.
    #[must_use]
    pub const fn circuit(&self) -> &Circuit {
        &self.circuit
    }

    /// The verifier's part.
    #[must_use]
    pub const fn verifying(&self) -> &VerifyingKey {
        &self.verifying
    }
}

/// Commits in one call.
fn commit<const N: usize>(
    (backend, srs): (&dyn Backend, &Srs),
    polynomials: &[Vec<Fr>; N],
) -> Result<[G1Affine; N], Error> {
    let polynomials = polynomials.each_ref().map(Vec::as_slice);
    let commitments = srs.commit_coefficients(backend, &polynomials)?;
    let other = Error::Internal("the backend answered another number of columns");
    commitments.try_into().map_err(|_| other)
}

/// Proves that the prover knows an assignment, the value of each variable in the order of [`Builder::variable`](crate::Builder::variable), that satisfies
/// all gates. Public inputs are those of its public variables. Nothing is blinded: a proof shows more than its claim.
///
/// # Errors
/// [`Error::Assignment`], [`Error::Unsatisfied`]; the backend's.
pub fn prove(
    backend: &dyn Backend,
    srs: &Srs,
    key: &ProvingKey,
    assignment: &[Fr],
) -> Result<Proof, Error> {
    let wires = key.circuit.values(assignment)?;
    let public = wires[0].get(..key.circuit.public()).unwrap_or_default();
    let witness = Witness {
        public: public.to_vec(),
        wires,
        product: None,
    };
    if let Some(row) = witness.violated(&key.circuit) {
        return Err(Error::Unsatisfied { row });
    }
    witness.prove(backend, srs, key)
}

/// What a proof is made of. Tests make proofs of what is not so.
pub(crate) struct Witness {
    pub(crate) public: Vec<Fr>,
    /// Values of the wires in each row.
    pub(crate) wires: [Vec<Fr>; 3],
    /// Values of the product in each row; `None` computes them.
    pub(crate) product: Option<Vec<Fr>>,
}

impl Witness {
    /// The first row whose gate the values violate.
    fn violated(&self, circuit: &Circuit) -> Option<usize> {
        let [a, b, c] = &self.wires;
        let wires = a.iter().zip(b).zip(c);
        let mut rows = circuit.gates().iter().zip(wires).enumerate();
        let violated = rows.find(|(row, (gate, ((a, b), c)))| {
            let input = self.public.get(*row).copied().unwrap_or_default();
            !gate.value([**a, **b, **c], -input).is_zero()
        });
        violated.map(|(row, _)| row)
    }

    pub(crate) fn prove(
        self,
        backend: &dyn Backend,
        srs: &Srs,
        key: &ProvingKey,
    ) -> Result<Proof, Error> {
        let on = (backend, srs);
        let rows = key.circuit.rows();
        let mut transcript = Transcript::new(&key.verifying, srs.verifier());

        let mut wires = self.wires.clone();
        backend.ntt(&mut wires, Direction::Inverse, None)?;
        let wire_commitments = commit(on, &wires)?;
        let [beta, gamma] = rounds::wires(&mut transcript, &self.public, &wire_commitments);

        let values = match self.product {
            Some(values) => values,
            None => product::values(&self.wires, &key.names, (beta, gamma)),
        };
        let mut product = [values];
        backend.ntt(&mut product, Direction::Inverse, None)?;
        let [product_commitment] = commit(on, &product)?;
        let [product] = product;
        let alpha = rounds::product(&mut transcript, &product_commitment);

        let mut inputs: Vec<Fr> = self.public.iter().map(|value| -*value).collect();
        inputs.resize(rows, Fr::zero());
        let mut inputs = [inputs];
        backend.ntt(&mut inputs, Direction::Inverse, None)?;
        let [inputs] = inputs;
        let identities = quotient::Identities {
            wires: &wires,
            product: &product,
            gates: &key.gates,
            copies: &key.copies,
            inputs: &inputs,
            challenges: [beta, gamma, alpha],
        };
        let parts = identities.quotient(backend)?;
        let quotient_commitments = commit(on, &parts)?;
        let xi = rounds::quotient(&mut transcript, &quotient_commitments);

        let generator = key.verifying.generator();
        let at = powers(xi, Fr::one(), rows);
        let next = powers(xi * generator, Fr::one(), rows);
        let evaluations = Evaluations {
            wires: wires.each_ref().map(|wire| value(wire, &at)),
            copies: [&key.copies[0], &key.copies[1]].map(|copy| value(copy, &at)),
            product: value(&product, &next),
        };
        let v = rounds::evaluations(&mut transcript, &evaluations);

        let scalars = Scalars::new(key, &evaluations, [beta, gamma, alpha, xi, v]);
        let mut here: Vec<Fr> = zeros(rows)?;
        let [m, l, r, o, k] = &key.gates;
        let [copy_a, copy_b, copy_c] = &key.copies;
        let [low, middle, high] = &parts;
        let [a, b, c] = &wires;
        let polynomials = [
            m, l, r, o, k, &product, copy_c, low, middle, high, a, b, c, copy_a, copy_b,
        ];
        let terms = polynomials.iter().zip(scalars.0);
        let terms: Vec<(Values<'_>, Fr)> = terms
            .map(|(p, scalar)| (Values::Field(p), scalar))
            .collect();
        let too_long = |_| Error::Internal("a polynomial has more coefficients than rows");
        add_combination(&mut here, &terms).map_err(too_long)?;
        // The remainders are what the verifier computes: the constant of its equation, and the product's value.
        divide_by_root(&mut here, xi);
        let mut there = product;
        divide_by_root(&mut there, xi * generator);
        let openings = commit(on, &[here, there])?;
        // The verifier's last challenge: whatever follows in the transcript depends on it.
        rounds::openings(&mut transcript, &openings);
        Ok(Proof {
            wires: wire_commitments,
            product: product_commitment,
            quotient: quotient_commitments,
            evaluations,
            openings,
        })
    }
}

/// The weights of the polynomials that are opened at `xi`.
struct Scalars([Fr; 15]);

impl Scalars {
    fn new(
        key: &ProvingKey,
        evaluations: &Evaluations,
        [beta, gamma, alpha, xi, v]: [Fr; 5],
    ) -> Self {
        let ([a, b, c], [s1, s2]) = (evaluations.wires, evaluations.copies);
        let rows = key.circuit.rows();
        let power = xi.pow([rows as u64]);
        let zero = power - Fr::one();
        let first = zero
            * (Fr::from(rows as u64) * (xi - Fr::one()))
                .inverse()
                .unwrap_or_default();
        let [k0, k1, k2] = shifts().map(|shift| beta * shift * xi + gamma);
        let named = alpha * (a + k0) * (b + k1) * (c + k2);
        let copied = alpha * (a + beta * s1 + gamma) * (b + beta * s2 + gamma);
        let [v2, v3] = [v * v, v * v * v];
        Self([
            a * b,
            a,
            b,
            c,
            Fr::one(),
            named + first * alpha.square(),
            -(copied * beta * evaluations.product),
            -zero,
            -(zero * power),
            -(zero * power.square()),
            v,
            v2,
            v3,
            v3 * v,
            v3 * v2,
        ])
    }
}

/// The value of a polynomial whose argument has these powers.
fn value(coefficients: &[Fr], powers: &[Fr]) -> Fr {
    rows_times(coefficients, powers).into_iter().sum()
}

fn zeros(n: usize) -> Result<Vec<Fr>, Error> {
    let mut values = reserve(n).map_err(ProverError::from)?;
    values.resize(n, Fr::zero());
    Ok(values)
}
