//! Lists of instances and stacks that no key allows, and lists whose lengths do not match them.

use crate::cheat::{Check, NoCheat};
use crate::execution::Execution;
use crate::outcome::{in_memory, in_shard, refused};
use crate::prover::prove;
use crate::toy_system::{
    CUBE, KeyParts, LOG_STACK, MAX_UNITS, PLAIN, PRODUCT, RANGE, SUM, TOTAL, ToySystem, WORD,
    string_of,
};
use ark_bn254::G1Affine;
use zkfabric_air::{AirBuilder, Bus, ColumnSpec, Width};
use zkfabric_verifier::layout::{MAX_LOG_STACK, MIN_LOG_STACK};
use zkfabric_verifier::shape::{MAX_FIXED_INSTANCES, MAX_INSTANCES, MAX_SHARDS};
use zkfabric_verifier::{
    FixedInstance, FixedStacks, Header, Proof, ShardProof, ShardShape, VerifyError, VerifyingKey,
};

/// A proof for edits of its first shard.
struct EditableProof {
    system: &'static ToySystem,
    execution: Execution,
    proof: Proof,
}

impl EditableProof {
    fn new(shards: usize) -> Self {
        let system = ToySystem::shared();
        let execution = Execution::in_shards(system, shards);
        let proof = prove(system, &execution, &mut NoCheat);
        Self {
            system,
            execution,
            proof,
        }
    }

    /// Asserts that the refusal is the same for a proof given as a value or as bytes.
    fn refused(&self, edit: impl FnOnce(&mut Proof), error: &VerifyError) {
        let mut proof = self.proof.clone();
        edit(&mut proof);
        let got = in_memory(self.system, &self.execution, &proof);
        assert_eq!(got, in_shard(0, error.clone()));
        let decoded = Proof::from_bytes(&self.system.key, &proof.to_bytes());
        assert_eq!(decoded, Err(error.clone()));
    }

    /// Asserts the refusal of a proof that has no encoding.
    fn refused_in_memory(&self, edit: impl FnOnce(&mut ShardProof), error: &VerifyError) {
        let mut proof = self.proof.clone();
        edit(&mut proof.shards[0].1);
        let got = in_memory(self.system, &self.execution, &proof);
        assert_eq!(got, in_shard(0, error.clone()));
    }
}

#[test]
fn headers_are_checked() {
    let edited = EditableProof::new(2);
    let headers = |edit: &dyn Fn(&mut Vec<Header>), error: VerifyError| {
        edited.refused(|proof| edit(&mut proof.shards[0].0.headers), &error);
    };
    let order = |instance| VerifyError::InstanceOrder { instance };
    headers(&|list| list.swap(0, 1), order(1));
    headers(&|list| list.swap(1, 2), order(2));
    headers(&|list| list.rotate_left(1), order(2));
    let height = |instance, got| VerifyError::Height {
        instance,
        max: MAX_UNITS,
        got,
    };
    headers(&|list| list[0].units = 0, height(0, 0));
    headers(&|list| list[2].units = 0, height(2, 0));
    headers(
        &|list| list[0].units = MAX_UNITS + 1,
        height(0, MAX_UNITS + 1),
    );
    headers(&|list| list[1].units = u32::MAX, height(1, u32::MAX));
    for chip in [6, 7, u32::MAX] {
        let unknown = VerifyError::UnknownChip {
            instance: 2,
            chip,
            chips: 6,
        };
        headers(&|list| list[2].chip = chip, unknown);
    }
    for (chip, name) in [(2, "table"), (3, "words")] {
        let fixed = VerifyError::FixedChip {
            instance: 2,
            chip: name.to_owned(),
        };
        headers(&|list| list[2].chip = chip, fixed);
    }
    headers(&Vec::clear, VerifyError::EmptyShard);
}

/// The largest height is allowed, and equal headers are in order.
#[test]
fn headers_at_their_bounds_are_allowed() {
    let system = ToySystem::shared();
    let units = MAX_UNITS;
    let chips = [SUM, SUM, CUBE, PLAIN].map(|chip| chip as u32);
    let mut commitment = zkfabric_verifier::ShardCommitment {
        log_stack: LOG_STACK,
        headers: chips.map(|chip| Header { chip, units }).into(),
        stacks: Vec::new(),
    };
    let missing = ShardShape::new(&system.key, &commitment, false).unwrap_err();
    let VerifyError::StackCount { expected, got: 0 } = missing else {
        panic!("{missing}");
    };
    commitment.stacks = vec![G1Affine::identity(); expected];
    let shape = ShardShape::new(&system.key, &commitment, false).unwrap();
    assert_eq!(shape.stacks(), expected);
}

#[test]
fn numbers_of_instances_and_shards_are_bounded() {
    let edited = EditableProof::new(2);
    let instances = VerifyError::TooLarge {
        what: "the number of instances",
        limit: MAX_INSTANCES as u64,
        got: MAX_INSTANCES as u64 + 1,
    };
    let many = |proof: &mut Proof| {
        let headers = &mut proof.shards[0].0.headers;
        headers.resize(MAX_INSTANCES + 1, headers[0]);
    };
    edited.refused(many, &instances);
    // The tail's own instances and the key's count together; other shards have none of the key's.
    let most = |own: usize, tail: bool| {
        let header = Header {
            chip: PLAIN as u32,
            units: 1,
        };
        zkfabric_verifier::instances::shapes(&edited.system.key, &vec![header; own], tail).map(drop)
    };
    assert_eq!(edited.system.key.fixed().len(), 2);
    assert_eq!(most(MAX_INSTANCES, false), Ok(()));
    assert_eq!(most(MAX_INSTANCES - 2, true), Ok(()));
    assert_eq!(most(MAX_INSTANCES - 1, true), Err(instances));
    let shards = Err(VerifyError::TooLarge {
        what: "the number of shards",
        limit: MAX_SHARDS as u64,
        got: MAX_SHARDS as u64 + 1,
    });
    let mut proof = edited.proof.clone();
    let shard = proof.shards[0].clone();
    proof.shards.resize(MAX_SHARDS + 1, shard);
    let got = in_memory(edited.system, &edited.execution, &proof);
    assert_eq!(got, shards);
    let decoded = Proof::from_bytes(&edited.system.key, &proof.to_bytes());
    assert_eq!(decoded.map(drop), shards);
}

#[test]
fn a_proof_has_a_shard() {
    let mut edited = EditableProof::new(2);
    edited.proof.shards.clear();
    let got = in_memory(edited.system, &edited.execution, &edited.proof);
    assert_eq!(got, Err(VerifyError::EmptyShard));
    let decoded = Proof::from_bytes(&edited.system.key, &edited.proof.to_bytes()).unwrap();
    assert_eq!(decoded, edited.proof);
}

#[test]
fn sizes_of_stacks_are_checked() {
    let [edited, tail] = [2, 1].map(EditableProof::new);
    let sizes = [
        0,
        7,
        8,
        MIN_LOG_STACK - 1,
        MAX_LOG_STACK + 1,
        32,
        64,
        u32::MAX,
    ];
    for log_stack in sizes {
        let error = VerifyError::StackSize {
            min: MIN_LOG_STACK,
            max: MAX_LOG_STACK,
            got: log_stack,
        };
        let edit = |proof: &mut Proof| proof.shards[0].0.log_stack = log_stack;
        edited.refused(edit, &error);
        tail.refused(edit, &error);
    }
    let system = ToySystem::new(
        string_of(LOG_STACK + 1),
        KeyParts {
            log_stack: LOG_STACK + 1,
            ..KeyParts::default()
        },
    );
    let mut execution = Execution::in_shards(&system, 1);
    execution.shards[0].log_stack = LOG_STACK + 1;
    let mut proof = prove(&system, &execution, &mut NoCheat);
    proof.shards[0].0.log_stack = LOG_STACK;
    let smaller = VerifyError::TailStackSize {
        least: LOG_STACK + 1,
        got: LOG_STACK,
    };
    assert_eq!(in_memory(&system, &execution, &proof), in_shard(0, smaller));
    // Larger stacks are allowed, but the challenges differ.
    let edit = |proof: &mut Proof| proof.shards[0].0.log_stack += 1;
    for edited in [edited, tail] {
        let mut proof = edited.proof.clone();
        edit(&mut proof);
        let got = in_memory(edited.system, &edited.execution, &proof);
        assert_eq!(got, refused(0, Check::Layer(0)));
    }
}

#[test]
fn numbers_of_stacks_are_checked() {
    let edited = EditableProof::new(2);
    for got in [0, 4, 6] {
        let edit = |proof: &mut Proof| {
            let stacks = &mut proof.shards[0].0.stacks;
            stacks.resize(got, G1Affine::identity());
        };
        let expected = 5;
        edited.refused(edit, &VerifyError::StackCount { expected, got });
    }
}

/// Returns the list with one element fewer, with one more, and empty.
pub(crate) fn lengths<T: Clone + Default>(list: &[T]) -> Vec<Vec<T>> {
    let short = list
        .split_last()
        .map_or(Vec::new(), |(_, rest)| rest.to_vec());
    let long = [list, &[T::default()]].concat();
    vec![short, long, Vec::new()]
}

#[test]
fn lengths_of_lists_are_checked() {
    let edited = EditableProof::new(2);
    let counts = |what, [expected, got]: [usize; 2], edit: &dyn Fn(&mut ShardProof)| {
        let error = VerifyError::Counts {
            what,
            expected,
            got,
        };
        edited.refused_in_memory(edit, &error);
    };
    let proof = &edited.proof.shards[0].1;
    for layers in lengths(&proof.layers) {
        let sizes = [proof.layers.len(), layers.len()];
        counts("layers", sizes, &|proof| proof.layers.clone_from(&layers));
    }
    for (index, layer) in proof.layers.iter().enumerate() {
        for rounds in lengths(&layer.rounds) {
            let sizes = [layer.rounds.len(), rounds.len()];
            counts("rounds of a layer", sizes, &|proof| {
                proof.layers[index].rounds.clone_from(&rounds);
            });
        }
    }
    for rows in lengths(&proof.rows) {
        let sizes = [proof.rows.len(), rows.len()];
        counts("rounds over rows", sizes, &|proof| {
            proof.rows.clone_from(&rows);
        });
    }
    for values in lengths(&proof.values) {
        let sizes = [proof.values.len(), values.len()];
        counts("instances with values", sizes, &|proof| {
            proof.values.clone_from(&values);
        });
    }
    for (index, of_instance) in proof.values.iter().enumerate() {
        for values in lengths(of_instance) {
            let sizes = [of_instance.len(), values.len()];
            counts("values of an instance", sizes, &|proof| {
                proof.values[index].clone_from(&values);
            });
        }
    }
    let columns = proof.values[0].len();
    let sizes = [columns, columns - 1];
    counts("values of an instance", sizes, &|proof| {
        let value = proof.values[0].pop().unwrap();
        proof.values[1].push(value);
    });
    for reduction in lengths(&proof.reduction) {
        let sizes = [proof.reduction.len(), reduction.len()];
        counts("rounds of the reduction", sizes, &|proof| {
            proof.reduction.clone_from(&reduction);
        });
    }
    for stacks in lengths(&proof.stacks) {
        let sizes = [proof.stacks.len(), stacks.len()];
        counts("values of stacks", sizes, &|proof| {
            proof.stacks.clone_from(&stacks);
        });
    }
}

#[test]
fn keys_are_checked() {
    let system = ToySystem::shared();
    let key = &system.key;
    let new = |max_units: u32, fixed: &[(usize, u32)], stacks: FixedStacks| {
        let fixed = fixed.iter();
        let fixed = fixed.map(|(chip, units)| FixedInstance {
            chip: *chip,
            units: *units,
        });
        let airs = key.airs().to_vec();
        VerifyingKey::new(*key.srs(), max_units, airs, (fixed.collect(), stacks), b"")
    };
    let stacks = || key.stacks().clone();
    let right = [(2, 1), (3, 3)];
    assert!(new(MAX_UNITS, &right, stacks()).is_ok());
    assert!(new(1 << 14, &right, stacks()).is_ok());
    let malformed = |result: Result<VerifyingKey, VerifyError>, what: &'static str| {
        assert_eq!(result.unwrap_err(), VerifyError::MalformedKey(what));
    };
    let range = "the largest height is out of range";
    malformed(new(0, &right, stacks()), range);
    malformed(new((1 << 14) + 1, &right, stacks()), range);
    let most = vec![(2, 1); MAX_FIXED_INSTANCES];
    let number = "the fixed columns fill another number of stacks";
    malformed(new(MAX_UNITS, &most, stacks()), number);
    let more = [most.as_slice(), &[(2, 1)]].concat();
    assert_eq!(
        new(MAX_UNITS, &more, stacks()).unwrap_err(),
        VerifyError::TooLarge {
            what: "the number of fixed instances",
            limit: MAX_FIXED_INSTANCES as u64,
            got: MAX_FIXED_INSTANCES as u64 + 1,
        }
    );
    let sorted = "fixed instances are not sorted by chip";
    malformed(new(MAX_UNITS, &[(3, 3), (2, 1)], stacks()), sorted);
    let unknown = "a fixed instance names an unknown chip";
    malformed(new(MAX_UNITS, &[(2, 1), (6, 3)], stacks()), unknown);
    let free = "a fixed instance is of a chip without fixed columns";
    malformed(new(MAX_UNITS, &[(1, 1), (3, 3)], stacks()), free);
    let height = "a fixed instance's height is out of range";
    malformed(new(MAX_UNITS, &[(2, 0), (3, 3)], stacks()), height);
    malformed(
        new(MAX_UNITS, &[(2, 1), (3, MAX_UNITS + 1)], stacks()),
        height,
    );
    let mut short = stacks();
    short.commitments.pop();
    malformed(new(MAX_UNITS, &right, short), number);
    let mut large = stacks();
    large.log_stack = 27;
    let error = new(MAX_UNITS, &right, large).unwrap_err();
    assert!(matches!(error, VerifyError::StackSize { got: 27, .. }));
}

/// `(x)` and `(x, 0)` have the same fingerprint.
#[test]
fn messages_of_a_bus_have_one_number_of_fields() {
    let system = ToySystem::shared();
    let key = &system.key;
    let with = |bus: Bus, fields: usize| {
        let column = ColumnSpec {
            name: "x".into(),
            width: Width::U8,
        };
        let mut builder = AirBuilder::new("another", vec![column], vec![]);
        let x = builder.main(0);
        builder.send(bus, x.clone(), vec![x; fields]);
        let mut airs = key.airs().to_vec();
        airs.push(builder.finish().unwrap());
        let fixed = (key.fixed().to_vec(), key.stacks().clone());
        VerifyingKey::new(*key.srs(), MAX_UNITS, airs, fixed, b"").map(drop)
    };
    let what = "messages of one bus differ in their number of fields";
    for (bus, fields) in [(RANGE, 1), (TOTAL, 1), (PRODUCT, 2), (WORD, 2)] {
        assert_eq!(with(bus, fields), Ok(()), "{}", bus.name);
        for other in [fields - 1, fields + 1] {
            let error = with(bus, other).unwrap_err();
            assert_eq!(error, VerifyError::MalformedKey(what), "{}", bus.name);
        }
    }
}
