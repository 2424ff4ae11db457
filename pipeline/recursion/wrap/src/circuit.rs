//! The last circuit: the operations of a circuit of `zkfabric-compress`, and its sums.

use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr as _, CurveGroup as _, VariableBaseMSM as _};
use ark_ff::{One as _, PrimeField as _, Zero as _};
use zkfabric_compress::tape::{Operand, Operations, Value};
use zkfabric_compress::wire::PointOperand;
use zkfabric_compress::{Circuit, Operation, ProofInput};

use crate::affine::{Affine, Lazy, Sum};
use crate::composer::{Composer, Number};
use crate::range::power;
use crate::sums::{Base, Factor, Scalar};
use crate::tables::Tables;
use crate::{Error, Point};

/// Number of sums: one paired with `G2`, one with `tau G2`.
const PAIRED: usize = 2;

/// A circuit with the values of its variables.
#[derive(Debug)]
pub struct RowCircuit {
    /// The circuit.
    pub circuit: zkfabric_plonk::Circuit,
    /// The value of each variable.
    pub assignment: Vec<Fr>,
    /// Rows with a constraint, public inputs apart.
    pub rows: usize,
}

impl RowCircuit {
    /// Returns the rows of a circuit, and their values for these inputs. Public values are public
    /// inputs after the pair, in their order. The pair is twice the sums: `e(P, G2) = e(Q, tau G2)`
    /// is `e(A, G2) e(B, tau G2) = 1` for the sums `A` and `B`.
    ///
    /// # Errors
    /// [`Error::Refused`] with the first condition that the inputs do not satisfy; [`Error::Sums`]
    /// for a circuit with sums other than these two or none; [`Error::Infinite`] for a point that
    /// is infinity, which the circuit refuses.
    pub fn new(circuit: &Circuit, input: &ProofInput) -> Result<Self, Error> {
        let composer = Composer::new(&pair(circuit, input)?);
        lower(composer, circuit, input, false)
    }

    /// Does the same as `new` with the public inputs of `ProofRegistry.sol`, for a circuit whose
    /// public values are the root of a family, which stands for the program, and the four
    /// little-endian words of its output's digest. Root and digest are each passed as the two
    /// 128-bit halves of one integer, the upper half first.
    ///
    /// # Errors
    /// Errors of [`RowCircuit::new`]; [`Error::Words`] for other public values.
    pub fn for_contract(circuit: &Circuit, input: &ProofInput) -> Result<Self, Error> {
        let composer = Composer::new(&pair(circuit, input)?);
        lower(composer, circuit, input, true)
    }

    /// Returns only the rows of [`RowCircuit::for_contract`]; they do not depend on inputs.
    ///
    /// # Errors
    /// Errors of [`RowCircuit::for_contract`] except those for inputs.
    pub fn rows_for_contract(circuit: &Circuit) -> Result<zkfabric_plonk::Circuit, Error> {
        let input = ProofInput {
            scalars: vec![Fr::zero(); circuit.operations.counts().inputs],
            points: vec![G1Affine::generator(); circuit.operations.points()],
        };
        let composer = Composer::new(&[G1Affine::zero(); PAIRED]);
        Ok(lower(composer, circuit, &input, true)?.circuit)
    }
}

/// Returns twice the sums, the second one on the other side of the equation.
fn pair(circuit: &Circuit, input: &ProofInput) -> Result<[G1Affine; PAIRED], Error> {
    let values = circuit.operations.run(&input.scalars, &input.points)?;
    if let Some(point) = input.points.iter().position(G1Affine::is_zero) {
        return Err(Error::Infinite { point });
    }
    let mut pair = [G1Affine::zero(); PAIRED];
    for (sum, terms) in pair.iter_mut().zip(&circuit.sums) {
        let mut points = Vec::with_capacity(terms.len());
        let mut scalars = Vec::with_capacity(terms.len());
        for (point, scalar) in terms {
            points.push(match point {
                PointOperand::Constant(constant) => *constant,
                PointOperand::Input(point) => {
                    let index = point.index();
                    let point = input.points.get(index);
                    *point.ok_or(Error::Point { index })?
                }
            });
            scalars.push(values.of(*scalar)?);
        }
        let total = ark_bn254::G1Projective::msm_unchecked(&points, &scalars);
        *sum = (total + total).into_affine();
    }
    let [first, second] = pair;
    Ok([first, -second])
}

/// Appends a circuit to a composer's rows.
pub(crate) fn lower(
    composer: Composer,
    circuit: &Circuit,
    input: &ProofInput,
    for_contract: bool,
) -> Result<RowCircuit, Error> {
    if ![0, PAIRED].contains(&circuit.sums.len()) {
        return Err(Error::Sums {
            got: circuit.sums.len(),
        });
    }
    let mut lowering = Lowering::new(composer, input)?;
    lowering.uses = uses(circuit);
    lowering.operations(&circuit.operations, input)?;
    let public = circuit.public.iter();
    let public = public.map(|operand| lowering.operand(*operand));
    let mut public: Vec<Number> = public.collect::<Result<_, _>>()?;
    if for_contract {
        let &[root, w0, w1, w2, w3] = public.as_slice() else {
            return Err(Error::Words { got: public.len() });
        };
        public = lowering.for_contract(root, [w0, w1, w2, w3]);
    }
    for number in public {
        let input = lowering.c.public(number.value());
        lowering.c.equal(input, number);
    }
    lowering.sums(circuit)?;
    let rows = lowering.c.rows();
    let (circuit, assignment) = lowering.c.finish()?;
    Ok(RowCircuit {
        circuit,
        assignment,
        rows,
    })
}

/// Counts the uses of each value as an operand. A value without uses is left out, but its operands
/// count all the same.
fn uses(circuit: &Circuit) -> Vec<usize> {
    let mut uses = Vec::new();
    let mut uses_of = |operand: &Operand| {
        let Operand::Value(value) = operand else {
            return;
        };
        let index = value.index();
        if uses.len() <= index {
            uses.resize(index + 1, 0);
        }
        if let Some(count) = uses.get_mut(index) {
            *count += 1;
        }
    };
    for operation in circuit.operations.list() {
        match operation {
            Operation::Input | Operation::Halves(_) | Operation::OnCurve(_) => {}
            Operation::Inverse(a) | Operation::LowHalf(a) => uses_of(&Operand::Value(*a)),
            Operation::Product(operands) | Operation::Linear { operands, .. } => {
                operands.map(Operand::Value).iter().for_each(&mut uses_of);
            }
            Operation::Permutation(operands) => operands.iter().for_each(&mut uses_of),
            Operation::Equal(a, b) => [Operand::Value(*a), *b].iter().for_each(&mut uses_of),
        }
    }
    circuit.public.iter().for_each(&mut uses_of);
    let scalars = circuit.sums.iter().flatten();
    scalars.for_each(|(_, scalar)| uses_of(scalar));
    uses
}

struct Lowering {
    c: Composer,
    values: Vec<Lazy>,
    /// Number of uses of each value.
    uses: Vec<usize>,
    points: Vec<Point>,
    /// Halves of points requested so far.
    halves: Vec<Option<[Number; 4]>>,
    /// Low halves.
    short: Vec<Number>,
}

impl Lowering {
    fn new(mut c: Composer, input: &ProofInput) -> Result<Self, Error> {
        let points = input.points.iter().map(|point| c.point(point));
        let points: Vec<Point> = points.collect::<Result<_, _>>()?;
        Ok(Self {
            c,
            values: Vec::new(),
            uses: Vec::new(),
            halves: vec![None; points.len()],
            points,
            short: Vec::new(),
        })
    }

    fn lazy(&self, value: Value) -> Result<Lazy, Error> {
        let index = value.index();
        let number = self.values.get(index).copied();
        number.ok_or(Error::Value { index })
    }

    /// Returns the affine function of a value; computes a product or a sum once.
    fn value(&mut self, value: Value) -> Result<Affine, Error> {
        let affine = match self.lazy(value)? {
            Lazy::Affine(affine) => return Ok(affine),
            Lazy::Product(factors) => self.c.product_of(factors),
            Lazy::Sum(sum) => self.c.number_of_sum(sum).into(),
        };
        if let Some(place) = self.values.get_mut(value.index()) {
            *place = Lazy::Affine(affine);
        }
        Ok(affine)
    }

    /// Returns the number of a value, which is computed once.
    fn number(&mut self, value: Value) -> Result<Number, Error> {
        let affine = self.value(value)?;
        let number = self.c.number_of(affine);
        if let Some(place) = self.values.get_mut(value.index()) {
            *place = number.into();
        }
        Ok(number)
    }

    /// Appends a product or a sum as the next value. The row is deferred if the value is used once.
    fn push(&mut self, lazy: Lazy) {
        let index = self.values.len();
        let is_used_once = self.uses.get(index) == Some(&1);
        let value = match lazy {
            Lazy::Product(factors) if !is_used_once => Lazy::Affine(self.c.product_of(factors)),
            Lazy::Sum(sum) if !is_used_once => self.c.number_of_sum(sum).into(),
            _ => lazy,
        };
        self.values.push(value);
    }

    /// Returns `l a + r b + k`.
    fn linear(&mut self, [l, r, k]: [Fr; 3], [a, b]: [Value; 2]) -> Result<Lazy, Error> {
        let scaled = |Sum { terms, shift }: Sum, by: Fr| Sum {
            terms: terms.map(|(factor, number)| (by * factor, number)),
            shift: by * shift + k,
        };
        let sum = match (self.lazy(a)?, self.lazy(b)?) {
            (Lazy::Sum(sum), Lazy::Product(factors)) => {
                self.c.sum_and_product(scaled(sum, l), (r, factors))
            }
            (Lazy::Product(factors), Lazy::Sum(sum)) => {
                self.c.sum_and_product(scaled(sum, r), (l, factors))
            }
            _ => {
                let operands = [self.value(a)?, self.value(b)?];
                return Ok(Lazy::sum([l, r, k], operands));
            }
        };
        Ok(Lazy::Affine(sum))
    }

    fn operand(&mut self, operand: Operand) -> Result<Number, Error> {
        match operand {
            Operand::Value(value) => self.number(value),
            Operand::Constant(constant) => Ok(self.c.constant(constant)),
        }
    }

    fn operations(&mut self, operations: &Operations, input: &ProofInput) -> Result<(), Error> {
        let mut scalars = input.scalars.iter();
        for operation in operations.list() {
            match operation {
                Operation::Input => {
                    let value = scalars.next().copied().unwrap_or_default();
                    let number = self.c.number(value);
                    self.values.push(number.into());
                }
                Operation::Product([a, b]) => {
                    let factors = [self.value(*a)?, self.value(*b)?];
                    self.push(Lazy::Product(factors));
                }
                Operation::Linear {
                    coefficients,
                    operands,
                } => {
                    let sum = self.linear(*coefficients, *operands)?;
                    self.push(sum);
                }
                Operation::Inverse(a) => {
                    let a = self.number(*a)?;
                    let inverse = self.c.inverse(a);
                    self.values.push(inverse.into());
                }
                Operation::Permutation([a, b, c]) => {
                    let state = [self.operand(*a)?, self.operand(*b)?, self.operand(*c)?];
                    let state = self.c.permutation(state);
                    self.values.extend(state.map(Lazy::from));
                }
                Operation::LowHalf(a) => {
                    let a = self.number(*a)?;
                    let [low, _] = self.c.halves(a);
                    self.short.push(low);
                    self.values.push(low.into());
                }
                Operation::Halves(point) => {
                    let halves = self.point_halves(point.index())?;
                    self.values.extend(halves.map(Lazy::from));
                }
                // Every point is on the curve.
                Operation::OnCurve(_) => {}
                Operation::Equal(a, b) => {
                    let [a, b] = [self.number(*a)?, self.operand(*b)?];
                    self.c.equal(a, b);
                }
            }
        }
        Ok(())
    }

    /// Returns the root and the output's digest, each as two halves.
    fn for_contract(&mut self, root: Number, words: [Number; 4]) -> Vec<Number> {
        let [low, high] = self.c.halves(root);
        let mut all = vec![high, low];
        let [w0, w1, w2, w3] = words.map(|word| self.c.reversed(word));
        let join = [power(64), Fr::one(), Fr::zero()];
        for pair in [[w0, w1], [w2, w3]] {
            all.push(self.c.linear(join, pair));
        }
        all
    }

    fn point_halves(&mut self, index: usize) -> Result<[Number; 4], Error> {
        let known = self.halves.get(index).copied().flatten();
        if let Some(halves) = known {
            return Ok(halves);
        }
        let point = self.points.get(index).ok_or(Error::Point { index })?;
        let halves = self.c.point_halves(point);
        if let Some(place) = self.halves.get_mut(index) {
            *place = Some(halves);
        }
        Ok(halves)
    }

    /// Returns a number that depends on all points: the permutation absorbs them, two coordinates
    /// at a time.
    fn depends_on_points(&mut self) -> Number {
        let mut state = [self.c.zero(); 3];
        for point in &self.points {
            let [x, y] = point.coordinates().map(|coordinate| coordinate.native);
            let add = [Fr::one(), Fr::one(), Fr::zero()];
            let [a, b, capacity] = state;
            let taken = [
                self.c.linear(add, [a, x]),
                self.c.linear(add, [b, y]),
                capacity,
            ];
            state = self.c.permutation(taken);
        }
        let [first, ..] = state;
        first
    }

    fn sums(&mut self, circuit: &Circuit) -> Result<(), Error> {
        let pair = self.c.pair();
        if circuit.sums.is_empty() {
            let zero = self.c.zero();
            pair.into_iter().for_each(|half| self.c.equal(half, zero));
            return Ok(());
        }
        let rho = self.depends_on_points();
        let mut tables = Tables::new(&mut self.c, rho);
        let mut places: Vec<PointOperand> = Vec::new();
        let mut bases = Vec::new();
        let mut halves = Vec::new();
        for (index, terms) in circuit.sums.iter().enumerate() {
            let mut of_sum = Vec::with_capacity(terms.len());
            for (point, scalar) in terms {
                let known = places.iter().position(|place| place == point);
                let base = match known {
                    Some(base) => base,
                    None => {
                        bases.push(self.base(point)?);
                        places.push(*point);
                        places.len() - 1
                    }
                };
                let (factor, is_opposite) = self.factor(*scalar)?;
                of_sum.push(Scalar {
                    base,
                    factor,
                    is_opposite,
                });
            }
            // In e(P, G2) = e(Q, tau G2) the second sum is on the other side.
            let opposite = index > 0;
            let sum = self
                .c
                .twice_the_sum(&mut tables, &mut bases, (&of_sum, opposite))?;
            halves.extend(self.c.point_halves(&sum));
        }
        for (half, expected) in halves.into_iter().zip(pair) {
            self.c.equal(half, expected);
        }
        Ok(())
    }

    /// Returns a scalar without its sign, and whether it has one.
    fn factor(&mut self, scalar: Operand) -> Result<(Factor, bool), Error> {
        let constant = match scalar {
            Operand::Constant(constant) => constant,
            Operand::Value(value) => {
                let Affine { of, scale, shift } = self.value(value)?;
                let is_short = self.short.contains(&of) && shift.is_zero();
                for (unit, is_opposite) in [(Fr::one(), false), (-Fr::one(), true)] {
                    if is_short && scale == unit {
                        return Ok((Factor::Short(of), is_opposite));
                    }
                }
                return Ok((Factor::Long(self.number(value)?), false));
            }
        };
        for (value, is_opposite) in [(constant, false), (-constant, true)] {
            let [.., third, fourth] = value.into_bigint().0;
            if value.is_one() {
                return Ok((Factor::One, is_opposite));
            }
            if third == 0 && fourth == 0 {
                return Ok((Factor::Short(self.c.constant(value)), is_opposite));
            }
        }
        Ok((Factor::Long(self.c.constant(constant)), false))
    }

    fn base(&mut self, point: &PointOperand) -> Result<Base, Error> {
        match point {
            PointOperand::Constant(constant) => Ok(Base::constant(&mut self.c, constant)),
            PointOperand::Input(point) => {
                let index = point.index();
                let point = self.points.get(index).ok_or(Error::Point { index })?;
                Base::new(&mut self.c, point.clone())
            }
        }
    }
}
