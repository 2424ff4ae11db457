//! Traces that do not match an execution. The prover proves all of them; a missing constraint or
//! bus shows as an accepted proof.

use super::cheat::{Cheat, Shards, change, long, small};
use crate::support::INPUT;
use ark_bn254::Fr;
use zkfabric_air::Instance;
use zkfabric_chips::shards::ShardSize;
use zkfabric_kzg::KzgError;
use zkfabric_prover::{ConstraintSystem, FixedColumns, ProvingKey};
use zkfabric_testing::execution::{index, run};
use zkfabric_verifier::{Hash, VerifyError};
use zkfabric_zkvm::claim;

/// Checks that the buses of a proof are unbalanced although its rows satisfy all constraints.
fn unbalanced(what: &str, edit: impl FnOnce(&Cheat, &mut Vec<Instance>)) {
    let cheat = small();
    let verdict = cheat.verdict(&ShardSize::MAX, |shards| edit(cheat, &mut shards[0]));
    assert_eq!(verdict, Err(VerifyError::UnbalancedBus), "{what}");
}

fn one() -> Fr {
    Fr::from(1u64)
}

#[test]
fn values_that_other_rows_do_not_know_are_refused() {
    unbalanced("stale memory read", |cheat, instances| {
        let column = cheat.column("load_double", "value");
        change(instances, column, 0, |value| value + one());
    });
    // The next pc is `a + imm - 2^64 carry`.
    unbalanced("next pc changed", |cheat, instances| {
        let column = cheat.column("jump_register", "carry");
        change(instances, column, 0, |carry| one() - carry);
    });
    unbalanced("x0 written", |cheat, instances| {
        let (add, rd) = cheat.column("add", "rd");
        let rows = instances.iter().find(|i| i.chip == add).unwrap();
        let sink = |row: &usize| rows.main[rd].get(*row) == Some(Fr::from(32u64));
        let row = (0..16).find(sink).unwrap();
        change(instances, (add, rd), row, |_| Fr::from(0u64));
    });
    unbalanced(
        "other input word than the ecall wrote",
        |cheat, instances| {
            let column = cheat.column("input", "word[0]");
            change(instances, column, 0, |value| value + one());
        },
    );
    unbalanced("time repeated", |cheat, instances| {
        let column = cheat.column("mul", "time");
        change(instances, column, 1, |time| time - Fr::from(4u64));
    });
}

#[test]
fn memory_has_one_history() {
    unbalanced("final memory changed", |cheat, instances| {
        let column = cheat.column("memory", "value");
        change(instances, column, 0, |value| value + one());
    });
    unbalanced("final time changed", |cheat, instances| {
        let column = cheat.column("memory", "time");
        change(instances, column, 0, |time| time + one());
    });
    unbalanced("a cell more", |cheat, instances| {
        let (memory, real) = cheat.column("memory", "real");
        let rows = instances.iter().find(|i| i.chip == memory).unwrap();
        let padding = |row: &usize| rows.main[real].get(*row) == Some(Fr::from(0u64));
        let row = (0..256).find(padding).unwrap();
        change(instances, (memory, real), row, |_| one());
    });
    unbalanced("cells initialised twice", |_, instances| {
        duplicate(instances, index("memory"));
    });
    unbalanced("image changed at the end", |cheat, instances| {
        let column = cheat.column("image", "value");
        change(instances, column, 40, |value| value + one());
    });
}

/// Duplicates an instance of a chip, after the first.
fn duplicate(instances: &mut Vec<Instance>, chip: usize) {
    let at = instances.iter().position(|i| i.chip == chip).unwrap();
    instances.insert(at, instances[at].clone());
}

#[test]
fn instances_stand_once() {
    unbalanced("dropped instance", |cheat, instances| {
        let (add, _) = cheat.column("add", "rd");
        instances.retain(|instance| instance.chip != add);
    });
    unbalanced("duplicated instance", |cheat, instances| {
        duplicate(instances, cheat.column("add", "rd").0);
    });
    unbalanced("two halts", |_, instances| {
        duplicate(instances, index("halt"));
    });
    unbalanced("no halt", |_, instances| {
        instances.retain(|instance| instance.chip != index("halt"));
    });
}

#[test]
fn tables_count_what_is_looked_up() {
    for (name, row) in [
        ("range16", 0),
        ("range16", 65_535),
        ("bytes_table", 1),
        ("power", 3),
        ("program", 2),
    ] {
        unbalanced(name, |cheat, instances| {
            let column = cheat.column(name, "multiplicity");
            change(instances, column, row, |count| count + one());
        });
    }
    // A limb outside the table: the lower limb takes 2^16 from the upper, so that the number stays
    // the same.
    unbalanced("value out of range", |cheat, instances| {
        let low = cheat.column("add", "result[0]");
        let high = cheat.column("add", "result[1]");
        change(instances, low, 0, |limb| limb + Fr::from(1u64 << 16));
        change(instances, high, 0, |limb| limb - one());
    });
}

#[test]
fn constraints_hold_on_all_rows() {
    let rows = |what: &str, cheat: &Cheat, budget, shard, edit: &dyn Fn(&mut Shards)| {
        let verdict = cheat.verdict(budget, |shards| edit(shards));
        let source = Box::new(VerifyError::Rows);
        let expected = VerifyError::Shard { shard, source };
        assert_eq!(verdict, Err(expected), "{what}");
    };
    let cheat = small();
    let sum = cheat.column("add", "result[0]");
    rows("wrong sum", cheat, &ShardSize::MAX, 0, &|shards| {
        change(&mut shards[0], sum, 0, |limb| limb + one());
    });
    rows("last row, padding", cheat, &ShardSize::MAX, 0, &|shards| {
        change(&mut shards[0], sum, 255, |limb| limb + one());
    });
    rows("flag that is two", cheat, &ShardSize::MAX, 0, &|shards| {
        let carry = cheat.column("add", "carry");
        change(&mut shards[0], carry, 1, |bit| bit + Fr::from(2u64));
    });
    // A shard other than the tail: first and last row of its first and last instance.
    let cheat = long();
    let budget = cheat.tight();
    let product = cheat.column("mul", "result[0]");
    rows("product in a shard", cheat, &budget, 1, &|shards| {
        change(&mut shards[1], product, 0, |limb| limb + one());
    });
    let address = cheat.column("store_double", "carry");
    rows("last row of a shard", cheat, &budget, 1, &|shards| {
        let (chip, _) = address;
        let last = shards[1].iter().find(|i| i.chip == chip).unwrap().rows() - 1;
        change(&mut shards[1], address, last, |bit| bit + Fr::from(2u64));
    });
}

#[test]
fn fixed_columns_are_those_of_the_key() {
    let cheat = small();
    let Cheat { prover, .. } = cheat;
    let chip_set = prover.key().chip_set();
    let heights = zkfabric_chips::heights::Heights::new(prover.key().verifying().max_units());
    let fixed = chip_set.fixed_instances(prover.program(), heights).unwrap();
    let mut fixed: Vec<FixedColumns> = (fixed.into_iter())
        .map(|instance| FixedColumns {
            chip: instance.chip,
            columns: instance.fixed,
        })
        .collect();
    // A range table with 65536 in place of a value that is never looked up.
    let (shards, values) = cheat.shards(&cheat.execution, &ShardSize::MAX);
    let used = cheat.column("range16", "multiplicity");
    let counts = shards[0]
        .iter()
        .find(|i| i.chip == index("range16"))
        .unwrap();
    let free = |row: &usize| counts.main[used.1].get(*row) == Some(Fr::from(0u64));
    let row = (0..1 << 16).find(free).unwrap();
    let table = fixed
        .iter_mut()
        .find(|f| f.chip == index("range16"))
        .unwrap();
    table.columns[0].set_any(row, Fr::from(1u64 << 16));
    let chip_set = ConstraintSystem {
        max_units: prover.key().verifying().max_units(),
        airs: chip_set.airs.clone(),
        fixed,
        log_stack: crate::support::LOG_STACK,
        context: Vec::new(),
    };
    let proving = prover.proving();
    let (backend, srs) = (proving.backend().clone(), proving.srs().clone());
    let verifying = prover.key().verifying().clone();
    let key = ProvingKey::with_verifying(backend, srs, &chip_set, verifying).unwrap();
    let public = Cheat::public(&values);
    let proof = cheat.prove(&key, &public, shards, Hash::Keccak);
    let rejected = VerifyError::Opening(KzgError::OpeningRejected);
    assert_eq!(cheat.verify(&proof), Err(rejected));
}

#[test]
fn the_end_is_that_of_the_execution() {
    unbalanced("other output digest", |cheat, instances| {
        let column = cheat.column("halt", "digest[0]");
        change(instances, column, 0, |word| word + one());
    });
    unbalanced("halt elsewhere", |cheat, instances| {
        let column = cheat.column("halt", "pc");
        change(instances, column, 0, |pc| pc + Fr::from(4u64));
    });

    // An execution that ended with code 1, claimed to end with 0, and with the digest of another.
    let cheat = small();
    let mut failed = run(cheat.prover.program(), &[INPUT[0], 5], 1000);
    let calls = &mut failed.segments.last_mut().unwrap().calls;
    let halt = calls.last_mut().unwrap();
    assert_eq!(halt.accesses[0].after, 1);
    for (access, value) in halt.accesses.iter_mut().zip([0, 0, 0, 0, 0]) {
        (access.before, access.after) = (value, value);
    }
    for (access, word) in halt.accesses[1..]
        .iter_mut()
        .zip(claim::digest(crate::support::OUTPUT))
    {
        (access.before, access.after) = (word, word);
    }
    let (shards, values) = cheat.shards(&failed, &ShardSize::MAX);
    let public = Cheat::public(&values);
    let proof = cheat.prove(cheat.prover.proving(), &public, shards, Hash::Keccak);
    assert_eq!(cheat.verify(&proof), Err(VerifyError::UnbalancedBus));

    // A claim of another end of memory.
    let (shards, values) = cheat.shards(&cheat.execution, &ShardSize::MAX);
    let other = zkfabric_chips::chip_set::PublicValues {
        last_memory_word: values.last_memory_word + 1,
        ..values
    };
    let public = Cheat::public(&other);
    let proof = cheat.prove(cheat.prover.proving(), &public, shards, Hash::Keccak);
    assert_eq!(cheat.verify(&proof), Err(VerifyError::UnbalancedBus));
}
