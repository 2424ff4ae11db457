//! Stacks that are exchanged, filled with something else, or not the key's.

use crate::cheat::{Cheat, Check, Commit, Lie};
use crate::execution::Execution;
use crate::outcome::{attempt, refused};
use crate::toy_system::ToySystem;
use ark_bn254::Fr;
use zkfabric_verifier::ShardCommitment;

/// Exchanges stacks before they are committed; their values match the commitments.
struct Exchange(Check);

impl Cheat for Exchange {
    fn stacks(&mut self, shard: usize, stacks: &mut [Vec<Fr>]) {
        if shard == 0 {
            stacks.swap(1, 2);
        }
    }

    fn repairs(&self, _: usize, check: Check) -> bool {
        check < self.0
    }
}

#[test]
fn exchanged_stacks_are_refused() {
    let system = ToySystem::shared();
    let execution = Execution::in_shards(system, 3);
    for check in [Check::Reduction, Check::Opening] {
        let got = attempt(system, &execution, &mut Exchange(check));
        assert_eq!(got, refused(0, check));
    }
    // With only the commitments exchanged, the values are right but do not match.
    let edit = |shard: usize, commitment: &mut ShardCommitment| {
        if shard == 0 {
            commitment.stacks.swap(1, 2);
        }
    };
    let until = Check::Opening;
    let got = attempt(system, &execution, &mut Commit { until, edit });
    assert_eq!(got, refused(0, Check::Opening));
}

/// Changes a stack in one place of a column, with everything else computed from the column.
struct Elsewhere {
    stack: usize,
    at: usize,
    until: Check,
}

impl Cheat for Elsewhere {
    fn stacks(&mut self, shard: usize, stacks: &mut [Vec<Fr>]) {
        if shard == 0 {
            stacks[self.stack][self.at] += Fr::from(1_u64);
        }
    }

    fn repairs(&self, _: usize, check: Check) -> bool {
        check < self.until
    }
}

/// Every row of every piece counts: rows of the first, of a middle and of the last unit of each
/// stack.
#[test]
fn columns_that_are_not_committed_are_refused() {
    let system = ToySystem::shared();
    let execution = Execution::in_shards(system, 3);
    // Units of all columns of each width.
    for (stack, units) in [9, 8, 9, 5, 5].into_iter().enumerate() {
        let places = [
            (37, Check::Reduction),
            (units / 2 * 256, Check::Opening),
            (units * 256 - 1, Check::Reduction),
        ];
        for (at, until) in places {
            let got = attempt(system, &execution, &mut Elsewhere { stack, at, until });
            assert_eq!(got, refused(0, until), "{stack} {at}");
        }
    }
}

/// The range table with 300 in place of 5: correct for the prover's fixed columns, but not for the
/// key's.
#[test]
fn other_fixed_columns_are_refused() {
    let system = ToySystem::shared();
    let mut execution = Execution::in_shards(system, 2);
    let table = &mut execution.shards[1].instances[0];
    table.fixed[0][5] = Fr::from(300_u64);
    for instance in execution.shards.iter_mut().flat_map(|s| &mut s.instances) {
        if instance.fixed.is_empty() && instance.chip == 0 {
            for row in 0..instance.rows() {
                for column in [1, 2] {
                    if instance.main[column][row] == Fr::from(5_u64)
                        && instance.main[0][row] == Fr::from(1_u64)
                    {
                        instance.add(column, row, 295);
                        instance.add(3, row, 295);
                        execution.boundary[0].multiplicity -= Fr::from(295_u64);
                    }
                }
            }
        }
    }
    let got = attempt(system, &execution, &mut Lie::carried(1, Check::Opening));
    assert_eq!(got, refused(1, Check::Opening));
}
