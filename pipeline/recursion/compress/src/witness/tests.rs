//! Rows refuse values that differ from an operation's results, whatever follows from them.

use super::Witness;
use crate::circuits::{Case, answers, equality, everything, point, sumless};
use crate::tape::{Operand, Operation, Value};
use crate::{Schedule, machine};
use ark_bn254::{Fr, G1Affine};
use ark_ff::Field;
use std::collections::BTreeMap;
use zkfabric_air::check::{Balance, violations};
use zkfabric_air::{Air, AirError};
use zkfabric_prover::FixedColumns;
use zkfabric_verifier::sponge::poseidon2::{Cell, permute};

/// A circuit's rows.
struct Rows {
    case: Case,
    schedule: Schedule,
    airs: Vec<Air>,
    fixed: Vec<FixedColumns>,
}

impl Rows {
    fn new(case: Case) -> Self {
        let schedule = Schedule::new(case.circuit.clone()).unwrap();
        Self {
            airs: machine::airs().unwrap(),
            fixed: machine::fixed(&schedule).unwrap(),
            schedule,
            case,
        }
    }

    /// Returns the values by definition, with additions to some of them; conditions are not
    /// checked.
    fn values(&self, lies: &BTreeMap<u32, Fr>) -> Vec<Fr> {
        let mut values: Vec<Fr> = Vec::new();
        let mut inputs = self.case.scalars.iter();
        for operation in self.case.circuit.operations.list() {
            let at = |Value(place): Value| values[place as usize];
            let of = |operand: Operand| match operand {
                Operand::Value(value) => at(value),
                Operand::Constant(constant) => constant,
            };
            let made = match operation {
                Operation::Input => vec![*inputs.next().unwrap()],
                Operation::Product([a, b]) => vec![at(*a) * at(*b)],
                Operation::Linear {
                    coefficients: [l, r, k],
                    operands: [a, b],
                } => vec![*l * at(*a) + *r * at(*b) + k],
                Operation::Inverse(value) => vec![at(*value).inverse().unwrap_or_default()],
                Operation::Permutation(cells) => {
                    let mut state = cells.map(of);
                    permute(&mut state);
                    state.into()
                }
                Operation::LowHalf(value) => vec![at(*value).low_half()],
                Operation::Halves(index) => {
                    <Fr as Cell>::halves(self.case.points[index.index()]).into()
                }
                Operation::OnCurve(_) | Operation::Equal(..) => Vec::new(),
            };
            for value in made {
                let place = u32::try_from(values.len()).unwrap();
                values.push(value + lies.get(&place).copied().unwrap_or_default());
            }
        }
        values
    }

    /// Returns whether the rows of these values satisfy the machine, with the resulting public
    /// values and sums.
    fn accept(&self, mut witness: Witness<'_>) -> bool {
        let filled = machine::instances(&mut witness);
        let instances = match filled {
            Ok(instances) => instances,
            // A row has no cells for such values.
            Err(AirError::ValueTooWide { .. } | AirError::OutsideTrace { .. }) => return false,
            Err(error) => unreachable!("{error}"),
        };
        let mut balance = Balance::default();
        for (instance, fixed) in instances.iter().zip(&self.fixed) {
            let air = &self.airs[instance.chip];
            if !violations(air, &instance.main, &fixed.columns).is_empty() {
                return false;
            }
            balance.add_instance(air, &instance.main, &fixed.columns);
        }
        for address in &self.schedule.public {
            let fields = vec![Fr::from(*address), witness.value(*address)];
            balance.add("verifier", machine::bus::WIRE, fields, -Fr::ONE);
        }
        for address in &self.schedule.sums {
            let message = crate::prove::sum(*address, &witness.point(*address)).unwrap();
            balance.add(
                "verifier",
                message.bus,
                message.fields,
                message.multiplicity,
            );
        }
        balance.is_balanced()
    }

    fn witness(&self, lies: &BTreeMap<u32, Fr>) -> Witness<'_> {
        Witness::of_values(&self.schedule, self.values(lies), &self.case.points)
    }
}

#[test]
fn results_of_operations_are_those_of_their_operands() {
    for case in [everything(), sumless(), answers()] {
        results_are_those_of_operands(&Rows::new(case));
    }
}

fn results_are_those_of_operands(rows: &Rows) {
    assert!(rows.accept(rows.witness(&BTreeMap::new()).with_sums()));
    let mut place = 0;
    for operation in rows.case.circuit.operations.list() {
        let made = u32::try_from(operation.values()).unwrap();
        for place in place..place + made {
            let witness = rows.witness(&[(place, Fr::ONE)].into()).with_sums();
            // Other inputs are allowed, and so is any value that is not read. A product without
            // readers is part of a sum.
            let is_read = rows.schedule.uses().values[place as usize] > 0;
            let expected = match operation {
                Operation::Input => true,
                Operation::Product(_) => false,
                _ => !is_read,
            };
            assert_eq!(rows.accept(witness), expected, "{operation:?} {place}");
        }
        place += made;
    }
}

#[test]
fn constants_halves_and_constant_points_are_those_of_the_schedule() {
    let rows = Rows::new(everything());
    let [values, _] = rows.schedule.sizes();
    let first = rows.values(&BTreeMap::new()).len();
    let read = rows.schedule.uses().values;
    for address in (first..values).filter(|address| read[*address] > 0) {
        let mut witness = rows.witness(&BTreeMap::new());
        witness.values[address] += Fr::ONE;
        assert!(!rows.accept(witness.with_sums()), "{address}");
    }
    for (_, address) in &rows.schedule.constant_points {
        let mut witness = rows.witness(&BTreeMap::new());
        let other: G1Affine = point(9);
        witness.points[*address as usize] = other;
        let row = rows.schedule.points.iter().find(|row| row.out == *address);
        let halves = <Fr as Cell>::halves(other);
        for (address, half) in (row.unwrap().halves..).zip(halves) {
            witness.set(address, half);
        }
        assert!(!rows.accept(witness.with_sums()), "{address}");
    }
}

#[test]
fn conditions_of_equality_are_checked() {
    for constant in [false, true] {
        let rows = Rows::new(equality(constant));
        assert!(rows.accept(rows.witness(&BTreeMap::new()).with_sums()));
        let other = rows.witness(&[(0, Fr::ONE)].into());
        assert!(!rows.accept(other.with_sums()));
    }
}
