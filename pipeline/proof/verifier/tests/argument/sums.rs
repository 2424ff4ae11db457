//! Unbalanced buses, and sums that differ from the sums of the rows.

use crate::batch::Batch;
use crate::cheat::{Cheat, Check, Edit, Honest, Message};
use crate::machine::{Machine, TABLE, TOTAL, TOTAL_FIELD, WORDS};
use crate::outcome::{attempt, in_shard, refused};
use ark_bn254::Fr;
use ark_ff::Zero;
use zkfabric_verifier::VerifyError;

const LANES: usize = 8;

#[test]
fn unbalanced_buses_are_refused() {
    let machine = Machine::shared();
    let unbalanced = |what: &str, edit: &dyn Fn(&mut Batch)| {
        let mut batch = Batch::in_shards(machine, 3);
        edit(&mut batch);
        let got = attempt(machine, &batch, &mut Honest);
        assert_eq!(got, Err(VerifyError::UnbalancedBus), "{what}");
    };
    unbalanced("the verifier receives one less", &|batch| {
        batch.boundary[0].multiplicity += Fr::from(1_u64);
    });
    unbalanced("the verifier receives another message", &|batch| {
        batch.boundary[0].fields[0] += Fr::from(1_u64);
    });
    unbalanced("the verifier receives on another bus", &|batch| {
        batch.boundary[0].bus.id += 1;
    });
    unbalanced("the verifier receives nothing", &|batch| {
        batch.boundary.clear();
    });
    unbalanced("the verifier receives twice", &|batch| {
        batch.boundary.push(batch.boundary[0].clone());
    });
    unbalanced("a multiplicity of the range table", &|batch| {
        batch.shards[2].instances[0].add(0, 77, 1);
    });
    unbalanced("two multiplicities, their sum kept", &|batch| {
        batch.shards[2].instances[1].add(0, 500, 1);
        batch.shards[2].instances[1].add(0, 501, -1);
    });
    unbalanced("a byte out of range", &|batch| {
        let sums = batch.free(0, 0);
        sums.add(1, 7, 300);
        sums.add(2, 7, -300);
    });
    unbalanced("a wrong product of degree two", &|batch| {
        batch.free(0, 2).add(3, 1279, 1);
    });
    unbalanced("a word that is not the key's", &|batch| {
        batch.free(1, 1).add(2, 0, 1);
    });
}

#[test]
fn multiplicities_of_the_tables_are_those_of_all_shards() {
    let machine = Machine::shared();
    let batch = Batch::in_shards(machine, 3);
    let tail = &batch.shards[2].instances;
    assert_eq!([tail[0].chip, tail[1].chip], [TABLE, WORDS]);
    for shard in 0..2 {
        let mut without = batch.clone();
        without.shards.remove(shard);
        let got = attempt(machine, &without, &mut Honest);
        assert_eq!(got, Err(VerifyError::UnbalancedBus));
    }
}

/// Returns the checks of a wrong root in a shard of this many layers.
fn checks(layers: usize) -> Vec<Check> {
    let of_layers = (0..layers).map(Check::Layer);
    let after = [Check::Rows, Check::Reduction, Check::Opening];
    of_layers.chain(after).collect()
}

/// One more in one shard and one less in another: the batch's sum is unchanged.
#[test]
fn sums_moved_between_shards_are_refused() {
    let machine = Machine::shared();
    let batch = Batch::in_shards(machine, 2);
    let layers = layers(machine, &batch);
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
        let got = attempt(machine, &batch, &mut cheat);
        assert_eq!(got, refused(0, check), "{check:?}");
    }
}

/// Returns the number of layers of the first shard.
fn layers(machine: &Machine, batch: &Batch) -> usize {
    let proof = crate::prover::prove(machine, batch, &mut Honest);
    proof.shards[0].1.layers.len()
}

/// One more in one lane and one less in another: the shard's sum is unchanged.
#[test]
fn sums_moved_between_lanes_are_refused() {
    let machine = Machine::shared();
    let batch = Batch::small(machine);
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
        let got = attempt(machine, &batch, &mut cheat);
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
    let machine = Machine::shared();
    let mut batch = Batch::small(machine);
    let boundary = &mut batch.boundary[0];
    boundary.multiplicity -= Fr::from(1_u64);
    let multiplicity = boundary.multiplicity;
    for until in checks(layers(machine, &batch)) {
        let fingerprint = Fr::zero();
        let mut cheat = Balance {
            until,
            multiplicity,
            fingerprint,
        };
        let got = attempt(machine, &batch, &mut cheat);
        assert_eq!(got, refused(0, until), "{until:?}");
    }
}

#[test]
fn zero_denominators_are_refused() {
    let machine = Machine::shared();
    let batch = Batch::in_shards(machine, 2);
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
            let got = attempt(machine, &batch, &mut cheat);
            assert_eq!(got, in_shard(shard, VerifyError::ZeroDenominator), "{lane}");
        }
    }
}
