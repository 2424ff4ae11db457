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

#[test]
fn key_digest() {
    let digest = Machine::shared().key.digest();
    let expected = "";
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
    assert_eq!(summary::<KeccakSponge>(Hash::Keccak), "");
}

#[test]
fn poseidon2_proof() {
    assert_eq!(summary::<Poseidon2Sponge>(Hash::Poseidon2), "");
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
