//! Linear forms over columns, each with its own weights, see `zkfabric_sumcheck::linear`.
//!
//! A form's values are computed once and bound round by round; weights stay factored on the host,
//! and each round uploads them as one table for the low bits of a group's index and one for the
//! high bits.

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _, Zero as _};
use zkfabric_sumcheck::{
    Linear,
    eq::{eq_prefix_table, eq_table},
    linear::Weights,
};

use super::{
    lanes::{at, fold},
    steps::{ELEMENT, GROUP, Steps},
    table::{Table, height},
};
use crate::{Device, Error, Timed, Timing, driver::Argument, memory::Buffer, timing::Clock};

/// log2 of the least size of the weight table for the low bits, if there are that many weights.
const NEAR_BITS: usize = 8;

/// Linear form over columns, with the weights of its rows.
#[derive(Debug, Clone, Copy)]
pub struct LinearSum<'a> {
    /// Tables of one height, at least a unit. The tables' columns are numbered in order.
    pub tables: &'a [&'a Table],
    /// Form over the columns, without a constant.
    pub form: &'a Linear,
    /// Weights over the lanes and as many group variables as the tables have.
    pub weights: &'a Weights,
}

/// Sums, computed round by round.
#[derive(Debug)]
pub struct LinearSums {
    device: Device,
    steps: Steps,
    parts: Vec<Part>,
    value: Fr,
    /// Number of unbound group variables.
    variables: usize,
    half: Fr,
}

#[derive(Debug)]
enum Part {
    /// At least two groups, and the message of the round.
    Groups(Box<Groups>, [Fr; 2]),
    /// Values of the lanes and their weights.
    Lanes([Vec<Fr>; 2]),
}

/// Sums of a round: `t(0)`, the coefficient of `X^2`, `t(1)`.
type Sums = [Fr; 3];

#[derive(Debug)]
struct Groups {
    values: Buffer,
    /// A power of two.
    groups: usize,
    weights: Weights,
}

impl Device {
    /// Prepares the sums of the parts over `variables` group variables.
    ///
    /// # Errors
    /// [`Error::LengthMismatch`] when tables, forms and weights of a part do not fit together or
    /// the part has more variables, [`Error::OutOfMemory`], [`Error::Foreign`], [`Error::Build`],
    /// [`Error::Driver`], [`Error::DeviceLost`], [`Error::WrongResult`].
    pub fn linear_sums(
        &self,
        parts: &[LinearSum<'_>],
        variables: usize,
    ) -> Result<Timed<LinearSums>, Error> {
        for part in parts {
            check(self, part, variables)?;
        }
        let steps = Steps::new(self)?;
        let mut timing = Timing::default();
        let mut all = Vec::with_capacity(parts.len());
        let mut value = Fr::zero();
        for part in parts {
            let _call = self.shared.call();
            let mut clock = Clock::default();
            let groups = Groups::new(&steps, part, &mut clock)?;
            let [zero, square, one] = groups.round(&steps, &mut clock)?;
            timing += clock.read()?;
            value += zero + one;
            all.push(Part::Groups(Box::new(groups), [zero, square]));
        }
        let sums = LinearSums {
            device: self.clone(),
            steps,
            parts: all,
            value,
            variables,
            half: Fr::from(2_u64).inverse().unwrap_or_else(Fr::one),
        };
        Ok(Timed::new(sums, timing))
    }
}

fn check(device: &Device, part: &LinearSum<'_>, variables: usize) -> Result<(), Error> {
    let mismatch = |what, expected, got| {
        Err(Error::LengthMismatch {
            what,
            expected,
            got,
        })
    };
    let names = ["a part of the linear sums", "a table of the part"];
    let rows = height(device, part.tables, names)?;
    let columns = part.tables.iter().map(|table| table.columns()).sum();
    if let Some((column, _)) = part
        .form
        .terms
        .iter()
        .find(|(column, _)| *column >= columns)
    {
        return mismatch("the columns of a form", columns, column + 1);
    }
    if !part.form.constant.is_zero() {
        return mismatch("the constants of a form", 0, 1);
    }
    let needed = (rows / GROUP).next_power_of_two().ilog2() as usize;
    if needed > variables {
        return mismatch("the variables", needed, variables);
    }
    let Weights { low, point, .. } = part.weights;
    let power = low.len().is_power_of_two();
    let got = if power {
        low.len().ilog2() as usize + point.len()
    } else {
        0
    };
    if !power || got != needed {
        return mismatch("the variables of weights", needed, got);
    }
    Ok(())
}

impl LinearSums {
    /// Returns the sum before any round.
    #[must_use]
    pub const fn value(&self) -> Fr {
        self.value
    }

    /// Returns `t(0)` and the coefficient of `X^2` in the current round; zeros when all variables
    /// are bound.
    #[must_use]
    pub fn message(&self) -> [Fr; 2] {
        let groups = self.variables > 0;
        let messages = self.parts.iter().map(|part| match part {
            Part::Groups(_, message) => *message,
            // A part without the round's variable counts half its value.
            Part::Lanes(lanes) if groups => [inner_product(lanes) * self.half, Fr::zero()],
            Part::Lanes([values, weights]) => {
                let mut message = [Fr::zero(); 2];
                for pair in 0..values.len() / 2 {
                    let ends = |of: &[Fr]| [Fr::zero(), Fr::one()].map(|x| at(of, pair, x));
                    let ([a, b], [v, w]) = (ends(values), ends(weights));
                    message[0] += a * v;
                    message[1] += (b - a) * (w - v);
                }
                message
            }
        });
        messages.fold([Fr::zero(); 2], |[a, b], [c, d]| [a + c, b + d])
    }

    /// Binds the variable of the current round; does nothing when all are bound.
    ///
    /// # Errors
    /// [`Error::OutOfMemory`], [`Error::Driver`], [`Error::DeviceLost`], [`Error::WrongResult`].
    /// The sums are unusable after an error.
    pub fn bind(&mut self, r: Fr) -> Result<Timing, Error> {
        let mut timing = Timing::default();
        let of_groups = self.variables > 0;
        for part in &mut self.parts {
            match part {
                Part::Groups(groups, message) => {
                    let _call = self.device.shared.call();
                    let mut clock = Clock::default();
                    groups.bind(&self.steps, r, &mut clock)?;
                    if groups.groups == 1 {
                        let lanes = groups.lanes(&self.steps, &mut clock)?;
                        timing += clock.read()?;
                        *part = Part::Lanes(lanes);
                    } else {
                        let [zero, square, _] = groups.round(&self.steps, &mut clock)?;
                        *message = [zero, square];
                        timing += clock.read()?;
                    }
                }
                Part::Lanes([_, weights]) if of_groups => {
                    weights.iter_mut().for_each(|weight| *weight *= self.half);
                }
                Part::Lanes(lanes) => lanes.iter_mut().for_each(|values| fold(values, r)),
            }
        }
        self.variables = self.variables.saturating_sub(1);
        Ok(timing)
    }
}

fn inner_product([a, b]: &[Vec<Fr>; 2]) -> Fr {
    a.iter().zip(b).map(|(a, b)| *a * b).sum()
}

impl Groups {
    /// Computes the values of a part's form.
    fn new(steps: &Steps, part: &LinearSum<'_>, clock: &mut Clock) -> Result<Self, Error> {
        let rows = part.tables.first().map_or(0, |table| table.rows());
        let groups = (rows / GROUP).next_power_of_two();
        let values = steps.zeros(GROUP * groups, clock)?;
        let mut first = 0;
        for table in part.tables {
            let columns = first..first + table.columns();
            let terms = part.form.terms.iter();
            let terms = terms.filter(|(column, _)| columns.contains(column));
            let (inside, factors): (Vec<usize>, Vec<[Fr; 2]>) = terms
                .map(|(column, factor)| (column - first, steps.form.of_raw(*factor)))
                .unzip();
            let factors = steps.upload(factors.as_flattened(), clock)?;
            for (index, column) in inside.into_iter().enumerate() {
                let factor = (&factors, 2 * index);
                steps.combine(table, (column, 0, rows), factor, (&values, 0), clock)?;
            }
            first = columns.end;
        }
        Ok(Self {
            values,
            groups,
            weights: part.weights.clone(),
        })
    }

    /// Computes the sums of a round, under the lanes' weights.
    fn round(&self, steps: &Steps, clock: &mut Clock) -> Result<Sums, Error> {
        let pairs = self.groups / 2;
        let (near, far) = self.tables();
        let weights = steps.weights(&near, &far, clock)?;
        let slots = steps.slots(pairs);
        let sums = steps.shared.buffer(ELEMENT * GROUP * 3 * slots)?;
        let arguments = [
            Argument::Memory(self.values.memory()),
            Argument::Memory(weights.buffer.memory()),
            Argument::U32(weights.bits),
            Argument::U64(pairs as u64),
            Argument::U32(slots as u32),
            Argument::Memory(sums.memory()),
        ];
        let items = slots * steps.per_slot();
        steps.run("linear_round", &arguments, items, clock)?;
        let totals = steps.totals(sums, (slots, 3), clock)?;
        let mut weighted = [Fr::zero(); 3];
        for (sum, total) in weighted.iter_mut().zip(&totals) {
            let products = total.iter().zip(&self.weights.lanes);
            *sum = products.map(|(value, weight)| *value * weight).sum();
        }
        Ok(weighted)
    }

    /// Returns the weights of groups as factors: a table for the low bits and one for the high
    /// bits.
    fn tables(&self) -> (Vec<Fr>, Vec<Fr>) {
        let Weights { low, point, .. } = &self.weights;
        let wanted = NEAR_BITS.saturating_sub(low.len().ilog2() as usize);
        let (near, far) = point.split_at(wanted.min(point.len()));
        let of_low = |e: &Fr| low.iter().map(|low| *low * e).collect::<Vec<Fr>>();
        let near: Vec<Fr> = eq_table(near).iter().flat_map(of_low).collect();
        let far = eq_prefix_table(far, self.groups.div_ceil(near.len()));
        (near, far)
    }

    fn bind(&mut self, steps: &Steps, r: Fr, clock: &mut Clock) -> Result<(), Error> {
        let groups = self.groups / 2;
        let out = steps.shared.buffer(ELEMENT * GROUP * groups)?;
        let challenge = steps.upload(&[r], clock)?;
        let stride = Argument::U64(4 * GROUP as u64 * groups as u64);
        let arguments = [
            Argument::Memory(self.values.memory()),
            stride,
            Argument::Memory(out.memory()),
            stride,
            Argument::U64(0),
            Argument::U64(groups as u64),
            Argument::U64(groups as u64),
            Argument::Memory(challenge.memory()),
        ];
        steps.run("fold", &arguments, groups * steps.per_slot(), clock)?;
        self.values = out;
        self.groups = groups;
        self.weights.bind(r);
        Ok(())
    }

    /// Downloads the last group's values and returns them with their weights.
    fn lanes(&self, steps: &Steps, clock: &mut Clock) -> Result<[Vec<Fr>; 2], Error> {
        let values = steps.download(&self.values, 0, GROUP, clock)?;
        let scale: Fr = self.weights.low.iter().product();
        let weights = self.weights.lanes.iter().map(|lane| scale * lane);
        Ok([values, weights.collect()])
    }
}
