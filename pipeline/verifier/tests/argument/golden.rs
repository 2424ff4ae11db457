//! A fixed proof: its key, its challenges, its bytes.
//!
//! The challenges are those of the naive prover. After a change of the protocol, take them from the message
//! of the test that fails.

use crate::batch::Batch;
use crate::cheat::Honest;
use crate::machine::{KeyParts, LOG_STACK, Machine, string_of};
use crate::prover::prove_with;
use crate::recording::{Recording, record};
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
alpha 1 e399e7761b8e9015 e399e7761b8e9015
beta 1 eeb32f96ab90b37a eeb32f96ab90b37a
root lanes 3 2faac2e4903975cd a598ae4a825baf0f
lambda 9 42e6b5d14fe8d920 2227d683bca1ddbe
layer challenge 63 5fea905c4f6ab3d1 080e050033e7a5c3
child 9 4bb06201b79d5fc1 f16ad89dadae60be
mu 1 a4e81971912b1c79 a4e81971912b1c79
gamma 1 b1ad33c5c2dc61e1 b1ad33c5c2dc61e1
row challenge 10 7317ed2a83d0713c f31dc10b97d5082f
tau 1 120455f12c01588a 120455f12c01588a
reduction challenge 5 a8387b70679a942b 48402d2c7a98fd6a
stack weight 9 2ae9ff11154020cc eb78a0c92eb79c21
mercury alpha 1 3a76e6c1e7be26ac 3a76e6c1e7be26ac
mercury gamma 1 c338ade2c6052a29 c338ade2c6052a29
mercury zeta 1 bf0aa5271c0a15ad bf0aa5271c0a15ad
mercury beta 1 cb3cdaf830337d0b cb3cdaf830337d0b
mercury y 1 ed20fb5d9d42067d ed20fb5d9d42067d
mercury kappa 1 9d4a5b185ecadfb0 9d4a5b185ecadfb0
end 1 1ee8f8d8606a8021 1ee8f8d8606a8021
proof 8582 26623a1cdb4cd6f0622b4987570eb608d4e9e891d2e1ecc0cda0079701bacf25
";

const POSEIDON2: &str = "\
alpha 1 29f140e6de32d7e3 29f140e6de32d7e3
beta 1 d25c7efe15ed3f93 d25c7efe15ed3f93
root lanes 3 e1d8ea799a874dfa 3fe02b6154cb0e8f
lambda 9 32231e013208c301 3079c4c8899ef5a7
layer challenge 63 63511139094e64da 3ee77ce00ff4ac50
child 9 aa5b44575678162f 32efc93f018fa757
mu 1 f135b138407a6a2c f135b138407a6a2c
gamma 1 7c3acad70eeab7f4 7c3acad70eeab7f4
row challenge 10 0ad492ac6bc6a16f 0b3c19118c81b98b
tau 1 cb83d39cd37968e9 cb83d39cd37968e9
reduction challenge 5 048fb8311dfdb626 b0da765e80cb96b5
stack weight 9 9426eaa00baaf6b6 92ad0d56c16e35e2
mercury alpha 1 c2c98c016fb68e54 c2c98c016fb68e54
mercury gamma 1 49b93dfb2b79f051 49b93dfb2b79f051
mercury zeta 1 7faa6edc6c52fcfb 7faa6edc6c52fcfb
mercury beta 1 e6475d1a989f7d88 e6475d1a989f7d88
mercury y 1 82a4c1855ee77087 82a4c1855ee77087
mercury kappa 1 c78d5e530c5ed2d4 c78d5e530c5ed2d4
end 1 34e4554fae3c5211 34e4554fae3c5211
proof 8582 a387512dbc4c55f6ed2522aabff9d1d4ae15fbc79ed85c59098df9d09c3a258c
";

#[test]
fn key_digest() {
    let digest = Machine::shared().key.digest();
    let expected = "bec11a4ae170a1646a20a8500fa036b1e704b638c1c62680c9c4fa3551666545";
    assert_eq!(hex(&digest), expected);
}

/// First and last challenge of each label, eight bytes each, and the hash of the proof's bytes.
fn summary<S: Sponge>(hash: Hash) -> String {
    let machine = Machine::shared();
    let batch = Batch::small(machine);
    let run = || prove_with::<Recording<S>>(machine, &batch, hash, &mut Honest).0;
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
    assert_eq!(summary::<KeccakSponge>(Hash::Keccak), KECCAK);
}

#[test]
fn poseidon2_proof() {
    assert_eq!(summary::<Poseidon2Sponge>(Hash::Poseidon2), POSEIDON2);
}

/// The parts that a digest is made of.
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
        let key = &Machine::shared().key;
        Self {
            airs: key.airs().to_vec(),
            fixed: key.fixed().to_vec(),
            stacks: key.stacks().clone(),
            max_units: key.max_units(),
            context: b"toy".to_vec(),
        }
    }

    fn digest(self) -> [u8; 32] {
        let srs = *Machine::shared().key.srs();
        let fixed = (self.fixed, self.stacks);
        let key = VerifyingKey::new(srs, self.max_units, self.airs, fixed, &self.context);
        key.unwrap().digest()
    }
}

/// A chip of two main columns and a fixed one.
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
        let specs = |widths: &[Width]| {
            let spec = |width: &Width| zkfabric_air::ColumnSpec {
                name: "x".into(),
                width: *width,
            };
            widths.iter().map(spec).collect()
        };
        let mut builder = AirBuilder::new("words", specs(&self.main), specs(&self.fixed));
        let constraint = (self.constraint)(&builder);
        builder.assert_zero("constraint", constraint);
        let (id, name) = (self.bus, "bus");
        let (multiplicity, fields) = ((self.multiplicity)(&builder), (self.fields)(&builder));
        builder.send(Bus { id, name }, multiplicity, fields);
        builder.finish().unwrap()
    }
}

/// Every part of the key alone makes another digest.
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
    let other = Machine::new(other, KeyParts::default());
    differs("reference string", other.key.digest());
}
