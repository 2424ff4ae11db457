//! A fixed proof: its key, its challenges, its bytes.
//!
//! The challenges come from the naive prover. After a change of the protocol, take them from the
//! message of the failing test.

use crate::cheat::NoCheat;
use crate::execution::{Execution, SMALL};
use crate::prover::prove_with;
use crate::recording::{Recording, record};
use crate::toy_system::{KeyParts, LOG_STACK, ToySystem, string_of};
use std::collections::BTreeSet;
use std::fmt::Write;
use zkfabric_air::{Air, AirBuilder, Bus, Expr, Width};
use zkfabric_verifier::proof::Hash;
use zkfabric_verifier::sponge::{KeccakSponge, Poseidon2Sponge, Sponge, scalar_bytes};
use zkfabric_verifier::transcript::keccak256;
use zkfabric_verifier::{FixedInstance, FixedStacks, VerifyingKey};

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

const KECCAK: &str = "\
alpha 1 82a52db0f37a9cb8 82a52db0f37a9cb8
beta 1 52284d959814a2a4 52284d959814a2a4
root lanes 3 964a80724ad5d21c 228a864bc117493f
lambda 9 681499b92bad49ca aec6bbec1a76d512
layer challenge 63 403906586fd2ac0f 53488efc79ba8353
child 9 cd92128f7e79aafe 3c8b63398ca5dde5
mu 1 a8553f9dffdaa1b0 a8553f9dffdaa1b0
gamma 1 20d10b1031d82c79 20d10b1031d82c79
row challenge 10 83762ed832aa026f 0d40cd66beda955d
tau 1 a80d6398f32b7717 a80d6398f32b7717
reduction challenge 5 06d18943eec1bae1 4d2714f411d773e1
stack weight 9 4fd77c740e2a5720 2fd056372fd79c1a
mercury alpha 1 01dc128573d90b5b 01dc128573d90b5b
mercury gamma 1 b9e9e3156951a9ca b9e9e3156951a9ca
mercury zeta 1 e7cfc774beac537b e7cfc774beac537b
mercury beta 1 f046d14a7798300b f046d14a7798300b
mercury y 1 487e1708f425584e 487e1708f425584e
mercury kappa 1 709aa4c3c2e25785 709aa4c3c2e25785
end 1 eb373947437c39f8 eb373947437c39f8
proof 8582 d5ab04e43add4df3c4e0741a7af271e08ef21f8947501522ca48de5673f83341
";

const KECCAK_PERMUTATIONS: &str = "\
alpha 1 c291fc1f8549b7fb c291fc1f8549b7fb
beta 1 c2a4763eff174556 c2a4763eff174556
root lanes 3 e69bc4e2b031d660 d1d43492cdc2c5dd
lambda 8 a02109ea6d14ea0c c395fc62cc25d87e
layer challenge 52 afe7768c2f563b97 429645638d15a771
child 8 6a403bfd2d70b58e b81cd7f4c0815bb1
permutation point 16 94ab218227a18a37 ee6b832e14faef55
permutation lanes 1 b20a2b042182a272 b20a2b042182a272
permutation challenge 288 351da0d239d2dd72 96c425118f1a793f
permutation weight 18 e6aee49c053790fd 57d55c65a34f883b
mu 1 71b0bdbdebddf94d 71b0bdbdebddf94d
gamma 1 1e29e55543ae1b28 1e29e55543ae1b28
linear lambda 1 a4f565c84335f5ae a4f565c84335f5ae
row challenge 10 f6541f4d5e197ad4 b8122fe9570c77fa
tau 1 d56e7741deb7908e d56e7741deb7908e
reduction challenge 5 915f1351844ec6b4 775a78314b8cfb87
stack weight 11 241965eb7fa404e8 1f4734b425c5d70d
mercury alpha 1 5a3da2361fa972f2 5a3da2361fa972f2
mercury gamma 1 997864bb88f98df3 997864bb88f98df3
mercury zeta 1 6aab1281d587cd9f 6aab1281d587cd9f
mercury beta 1 c591bf75a7f83f6d c591bf75a7f83f6d
mercury y 1 34e10960dfd83ead 34e10960dfd83ead
mercury kappa 1 01d1ca5e36dab937 01d1ca5e36dab937
end 1 a59e46642af9e5e7 a59e46642af9e5e7
proof 63158 d4a887d4fb61b042ace2596bd810b3e18d9713216499bf3c3cee754d61b40fad
";

const POSEIDON2: &str = "\
alpha 1 ebcc8d10bc7f7453 ebcc8d10bc7f7453
beta 1 12d0b25ba724fcf8 12d0b25ba724fcf8
root lanes 3 17f13b000174705b a77a316483494c04
lambda 9 6562c635af574bb6 04db74e929793060
layer challenge 63 d5f067544ea62c06 a4ec1193afa2c91b
child 9 a3789360633eb480 9daaaf0b83b21b31
mu 1 ee9036ea4e2f23be ee9036ea4e2f23be
gamma 1 a084a4c982a7b135 a084a4c982a7b135
row challenge 10 88db36226ac3b8b7 4f06fcc0f21a9e3a
tau 1 7fd5b96cb04bb187 7fd5b96cb04bb187
reduction challenge 5 434a081e023ce3cc 6b82d3e3d99c1020
stack weight 9 3d11f4d7cbb4235a 4f72ff512819e661
mercury alpha 1 d55e51e60cd502da d55e51e60cd502da
mercury gamma 1 3395590bc0b477da 3395590bc0b477da
mercury zeta 1 405d2c487a7eb707 405d2c487a7eb707
mercury beta 1 af657ed2015acfa7 af657ed2015acfa7
mercury y 1 e0ea65092099940f e0ea65092099940f
mercury kappa 1 0af2185e85c6aaf5 0af2185e85c6aaf5
end 1 2fe559c065c4f4f8 2fe559c065c4f4f8
proof 8582 f594fca279a0f0bd0dcff0c0ee849b08f4139c8a89e23aebdf476c12a55d3a33
";

#[test]
fn key_digest() {
    let digest = ToySystem::shared().key.digest();
    let expected = "bec11a4ae170a1646a20a8500fa036b1e704b638c1c62680c9c4fa3551666545";
    assert_eq!(hex(&digest), expected);
    let digest = ToySystem::of_permutations().key.digest();
    let expected = "7e43b440e99be00c68f125c0bcb69d04e011d84581458e8c2ff0aa824b98bca8";
    assert_eq!(hex(&digest), expected);
}

/// Returns the first and last challenge of each label, eight bytes each, and the hash of the
/// proof's bytes.
fn summary<S: Sponge>(hash: Hash, system: &ToySystem, execution: &Execution) -> String {
    let run = || prove_with::<Recording<S>>(system, execution, hash, &mut NoCheat).0;
    let (proof, log) = record(run);
    let mut lines: Vec<(&str, Vec<String>)> = Vec::new();
    for event in log.values().flatten() {
        if let Some(challenge) = event.drawn() {
            let text = hex(&scalar_bytes(&challenge)[..8]);
            match lines.iter_mut().find(|(label, _)| *label == event.label()) {
                Some((_, values)) => values.push(text),
                None => lines.push((event.label(), vec![text])),
            }
        }
    }
    let mut summary = String::new();
    for (label, values) in lines {
        let (first, last) = (&values[0], &values[values.len() - 1]);
        writeln!(summary, "{label} {} {first} {last}", values.len()).unwrap();
    }
    let bytes = proof.to_bytes();
    let digest = hex(&keccak256(&[&bytes]));
    writeln!(summary, "proof {} {digest}", bytes.len()).unwrap();
    summary
}

#[test]
fn keccak_proof() {
    let system = ToySystem::shared();
    let got = summary::<KeccakSponge>(Hash::Keccak, system, &Execution::small(system));
    assert_eq!(got, KECCAK);
}

#[test]
fn poseidon2_proof() {
    let system = ToySystem::shared();
    let got = summary::<Poseidon2Sponge>(Hash::Poseidon2, system, &Execution::small(system));
    assert_eq!(got, POSEIDON2);
}

/// A proof with permutations.
#[test]
fn keccak_proof_of_permutations() {
    let system = ToySystem::of_permutations();
    let execution = Execution::with_permutations(system, &[&[SMALL]]);
    let got = summary::<KeccakSponge>(Hash::Keccak, system, &execution);
    assert_eq!(got, KECCAK_PERMUTATIONS);
}

/// The sponge over Poseidon2 relies on this: the cost of a collision depends on the number of
/// marks.
#[test]
fn labels_of_messages_and_challenges_are_few() {
    let (shared, keccak) = (ToySystem::shared(), ToySystem::of_permutations());
    let executions = [
        (shared, Execution::small(shared)),
        (keccak, Execution::with_permutations(keccak, &[&[SMALL]])),
    ];
    let (mut messages, mut challenges) = (BTreeSet::new(), BTreeSet::new());
    for (system, execution) in executions {
        let run = || {
            let hash = Hash::Poseidon2;
            prove_with::<Recording<Poseidon2Sponge>>(system, &execution, hash, &mut NoCheat)
        };
        let (_, log) = record(run);
        for event in log.values().flatten() {
            if event.is_message() {
                messages.insert(event.label());
            }
            if event.drawn().is_some() {
                challenges.insert(event.label());
            }
        }
    }
    assert_eq!(messages.len(), 5, "{messages:?}");
    // Further labels are "previous", "shard weight", and the labels of the keys' tree.
    assert!((20..48).contains(&challenges.len()), "{challenges:?}");
}

/// The parts of a digest.
#[derive(Clone)]
struct Parts {
    airs: Vec<Air>,
    fixed: Vec<FixedInstance>,
    stacks: FixedStacks,
    max_units: u32,
    context: Vec<u8>,
}

impl Parts {
    fn new() -> Self {
        let key = &ToySystem::shared().key;
        Self {
            airs: key.airs().to_vec(),
            fixed: key.fixed().to_vec(),
            stacks: key.stacks().clone(),
            max_units: key.max_units(),
            context: b"toy".to_vec(),
        }
    }

    fn digest(self) -> [u8; 32] {
        let srs = *ToySystem::shared().key.srs();
        let fixed = (self.fixed, self.stacks);
        let key = VerifyingKey::new(srs, self.max_units, self.airs, fixed, &self.context);
        key.unwrap().digest()
    }
}

/// A chip of two main columns and one fixed column.
struct Chip {
    main: Vec<Width>,
    fixed: Vec<Width>,
    constraint: fn(&AirBuilder) -> Expr,
    bus: u64,
    multiplicity: fn(&AirBuilder) -> Expr,
    fields: fn(&AirBuilder) -> Vec<Expr>,
}

impl Chip {
    fn new() -> Self {
        Self {
            main: vec![Width::U8, Width::U16],
            fixed: vec![Width::U8],
            constraint: |b| b.main(0) * b.main(1) - b.fixed(0),
            bus: 9,
            multiplicity: |b| b.main(0),
            fields: |b| vec![b.main(1), b.fixed(0)],
        }
    }

    fn air(&self) -> Air {
        let specs = |name: &str, widths: &[Width]| {
            let spec = |(index, width): (usize, &Width)| zkfabric_air::ColumnSpec {
                name: format!("{name} {index}").into(),
                width: *width,
            };
            widths.iter().enumerate().map(spec).collect()
        };
        let mut builder = AirBuilder::new(
            "words",
            specs("main", &self.main),
            specs("fixed", &self.fixed),
        );
        let constraint = (self.constraint)(&builder);
        builder.assert_zero("constraint", constraint);
        let (id, name) = (self.bus, "bus");
        let (multiplicity, fields) = ((self.multiplicity)(&builder), (self.fields)(&builder));
        builder.send(Bus { id, name }, multiplicity, fields);
        builder.finish().unwrap()
    }
}

/// Changing any single part of the key changes the digest.
#[test]
fn the_digest_depends_on_every_part_of_the_key() {
    let mut digests = BTreeSet::new();
    let mut differs = |what: &str, digest: [u8; 32]| assert!(digests.insert(digest), "{what}");
    let with = |edit: &dyn Fn(&mut Parts)| {
        let mut parts = Parts::new();
        edit(&mut parts);
        parts.digest()
    };
    differs("none", with(&|_| {}));
    differs("context", with(&|parts| parts.context[0] += 1));
    differs("longer context", with(&|parts| parts.context.push(0)));
    differs("largest height", with(&|parts| parts.max_units += 1));
    differs("name", with(&|parts| parts.airs[3].name.push('s')));
    differs(
        "a chip more",
        with(&|parts| parts.airs.push(parts.airs[5].clone())),
    );
    differs("chips exchanged", with(&|parts| parts.airs.swap(0, 1)));
    differs("fixed height", with(&|parts| parts.fixed[1].units += 1));
    differs(
        "fixed chip",
        with(&|parts| {
            parts.airs.push(parts.airs[3].clone());
            parts.fixed[1].chip = 6;
        }),
    );
    differs(
        "as many chips",
        with(&|parts| parts.airs.push(parts.airs[3].clone())),
    );
    differs("stack size", with(&|parts| parts.stacks.log_stack += 1));
    for index in 0..3 {
        differs(
            "commitment",
            with(&|parts| {
                let point = &mut parts.stacks.commitments[index];
                *point = -*point;
            }),
        );
    }
    differs(
        "commitments exchanged",
        with(&|parts| parts.stacks.commitments.swap(0, 1)),
    );
    let chip = |edit: &dyn Fn(&mut Chip)| {
        with(&|parts| {
            let mut chip = Chip::new();
            edit(&mut chip);
            parts.airs[5] = chip.air();
        })
    };
    differs("chip", chip(&|_| {}));
    differs("main width", chip(&|chip| chip.main[1] = Width::U8));
    differs("main width", chip(&|chip| chip.main[1] = Width::Bit));
    differs("main width", chip(&|chip| chip.main[1] = Width::U32));
    differs("main width", chip(&|chip| chip.main[1] = Width::U64));
    differs("main width", chip(&|chip| chip.main[1] = Width::Field));
    differs("fixed width", chip(&|chip| chip.fixed[0] = Width::U16));
    differs("a column more", chip(&|chip| chip.main.push(Width::U8)));
    differs(
        "a fixed column more",
        chip(&|chip| chip.fixed.push(Width::U8)),
    );
    differs(
        "constraint",
        chip(&|chip| chip.constraint = |b| b.main(0) * b.main(1)),
    );
    differs(
        "constant",
        chip(&|chip| {
            chip.constraint = |b| b.main(0) * b.main(1) - b.fixed(0) * Expr::power_of_two(1);
        }),
    );
    differs(
        "operands",
        chip(&|chip| {
            chip.constraint = |b| b.main(0) * b.main(0) - b.fixed(0);
        }),
    );
    differs("bus", chip(&|chip| chip.bus = 10));
    differs(
        "multiplicity",
        chip(&|chip| chip.multiplicity = |b| b.main(1)),
    );
    differs("sign", chip(&|chip| chip.multiplicity = |b| -b.main(0)));
    differs(
        "fields",
        chip(&|chip| chip.fields = |b| vec![b.fixed(0), b.main(1)]),
    );
    differs(
        "a field less",
        chip(&|chip| chip.fields = |b| vec![b.main(1)]),
    );
    differs(
        "a constant field",
        chip(&|chip| {
            chip.fields = |b| vec![b.main(1), b.fixed(0) + Expr::one()];
        }),
    );
    let other = string_of(LOG_STACK).without_tau_b_g2().unwrap();
    let other = ToySystem::new(other, KeyParts::default());
    differs("reference string", other.key.digest());
}
