//! Unbalanced buses, and sums that differ from the sums of the rows.

use crate::cheat::{Cheat, Check, Edit, Message, NoCheat};
use crate::execution::Execution;
use crate::outcome::{attempt, in_shard, refused};
use crate::toy_system::{TABLE, TOTAL, TOTAL_FIELD, ToySystem, WORDS};
use ark_bn254::Fr;
use ark_ff::Zero;
use zkfabric_verifier::VerifyError;

const LANES: usize = 8;

#[test]
fn unbalanced_buses_are_refused() {
    let system = ToySystem::shared();
    let unbalanced = |what: &str, edit: &dyn Fn(&mut Execution)| {
        let mut execution = Execution::in_shards(system, 3);
        edit(&mut execution);
        let got = attempt(system, &execution, &mut NoCheat);
        assert_eq!(got, Err(VerifyError::UnbalancedBus), "{what}");
    };
    unbalanced("the verifier receives one less", &|execution| {
        execution.boundary[0].multiplicity += Fr::from(1_u64);
    });
    unbalanced("the verifier receives another message", &|execution| {
        execution.boundary[0].fields[0] += Fr::from(1_u64);
    });
    unbalanced("the verifier receives on another bus", &|execution| {
        execution.boundary[0].bus.id += 1;
    });
    unbalanced("the verifier receives nothing", &|execution| {
        execution.boundary.clear();
    });
    unbalanced("the verifier receives twice", &|execution| {
        execution.boundary.push(execution.boundary[0].clone());
    });
    unbalanced("a multiplicity of the range table", &|execution| {
        execution.shards[2].instances[0].add(0, 77, 1);
    });
    unbalanced("two multiplicities, their sum kept", &|execution| {
        execution.shards[2].instances[1].add(0, 500, 1);
        execution.shards[2].instances[1].add(0, 501, -1);
    });
    unbalanced("a byte out of range", &|execution| {
        let sums = execution.free(0, 0);
        sums.add(1, 7, 300);
        sums.add(2, 7, -300);
    });
    unbalanced("a wrong product of degree two", &|execution| {
        execution.free(0, 2).add(3, 1279, 1);
    });
    unbalanced("a word that is not the key's", &|execution| {
        execution.free(1, 1).add(2, 0, 1);
    });
}

#[test]
fn multiplicities_of_the_tables_are_those_of_all_shards() {
    let system = ToySystem::shared();
    let execution = Execution::in_shards(system, 3);
    let tail = &execution.shards[2].instances;
    assert_eq!([tail[0].chip, tail[1].chip], [TABLE, WORDS]);
    for shard in 0..2 {
        let mut without = execution.clone();
        without.shards.remove(shard);
        let got = attempt(system, &without, &mut NoCheat);
        assert_eq!(got, Err(VerifyError::UnbalancedBus));
    }
}

/// Returns the checks of a wrong root in a shard of this many layers.
fn checks(layers: usize) -> Vec<Check> {
    let of_layers = (0..layers).map(Check::Layer);
    let after = [Check::Rows, Check::Reduction, Check::Opening];
    of_layers.chain(after).collect()
}

/// One more in one shard and one less in another: the execution's sum is unchanged.
#[test]
fn sums_moved_between_shards_are_refused() {
    let system = ToySystem::shared();
    let execution = Execution::in_shards(system, 2);
    let layers = layers(system, &execution);
    for check in checks(layers) {
        let mut cheat = Edit {
            until: check,
            edit: |shard: usize, message, values: &mut [Fr]| {
                if message == Message::Roots {
                    let (lane, denominator) = (3, values[LANES + 3]);
                    values[lane] += if shard == 0 {
                        denominator
                    } else {
                        -denominator
                    };
                }
            },
        };
        let got = attempt(system, &execution, &mut cheat);
        assert_eq!(got, refused(0, check), "{check:?}");
    }
}

/// Returns the number of layers of the first shard.
fn layers(system: &ToySystem, execution: &Execution) -> usize {
    let proof = crate::prover::prove(system, execution, &mut NoCheat);
    proof.shards[0].1.layers.len()
}

/// One more in one lane and one less in another: the shard's sum is unchanged.
#[test]
fn sums_moved_between_lanes_are_refused() {
    let system = ToySystem::shared();
    let execution = Execution::small(system);
    for lane in 0..LANES {
        let mut cheat = Edit {
            until: Check::Layer(0),
            edit: |_, message, values: &mut [Fr]| {
                if message == Message::Roots {
                    let other = (lane + 1) % LANES;
                    let [here, there] = [values[LANES + lane], values[LANES + other]];
                    values[lane] += here;
                    values[other] -= there;
                }
            },
        };
        let got = attempt(system, &execution, &mut cheat);
        assert_eq!(got, refused(0, Check::Layer(0)), "{lane}");
    }
}

/// Sends a root with which one shard's sum cancels the verifier's message.
struct Balance {
    until: Check,
    multiplicity: Fr,
    fingerprint: Fr,
}

impl Cheat for Balance {
    fn told_bus(&mut self, alpha: Fr, beta: Fr) {
        self.fingerprint = alpha + Fr::from(TOTAL.id) + beta * Fr::from(TOTAL_FIELD);
    }

    fn scalars(&mut self, _: usize, message: Message, values: &mut [Fr]) {
        if message == Message::Roots {
            let (numerators, denominators) = values.split_at_mut(LANES);
            let mut rest = self.multiplicity / self.fingerprint;
            for lane in 1..LANES {
                rest += numerators[lane] / denominators[lane];
            }
            numerators[0] = -rest * denominators[0];
        }
    }

    fn repairs(&self, _: usize, check: Check) -> bool {
        check < self.until
    }
}

#[test]
fn a_root_that_hides_an_unbalanced_bus_is_refused() {
    let system = ToySystem::shared();
    let mut execution = Execution::small(system);
    let boundary = &mut execution.boundary[0];
    boundary.multiplicity -= Fr::from(1_u64);
    let multiplicity = boundary.multiplicity;
    for until in checks(layers(system, &execution)) {
        let fingerprint = Fr::zero();
        let mut cheat = Balance {
            until,
            multiplicity,
            fingerprint,
        };
        let got = attempt(system, &execution, &mut cheat);
        assert_eq!(got, refused(0, until), "{until:?}");
    }
}

#[test]
fn zero_denominators_are_refused() {
    let system = ToySystem::shared();
    let execution = Execution::in_shards(system, 2);
    for lane in 0..LANES {
        for (shard, numerator_too) in [(0, false), (1, true)] {
            let mut cheat = Edit {
                until: Check::Opening,
                edit: |at, message, values: &mut [Fr]| {
                    if (at, message) == (shard, Message::Roots) {
                        values[LANES + lane] = Fr::zero();
                        if numerator_too {
                            values[lane] = Fr::zero();
                        }
                    }
                },
            };
            let got = attempt(system, &execution, &mut cheat);
            assert_eq!(got, in_shard(shard, VerifyError::ZeroDenominator), "{lane}");
        }
    }
}
