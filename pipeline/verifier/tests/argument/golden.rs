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
alpha 1 3bfa758944703803 3bfa758944703803
beta 1 47abf08346f57100 47abf08346f57100
root lanes 3 089aee0bbdb4730d e77ac41d9e09b93c
lambda 9 a2a490590953e8a8 58ed61b966f137b5
layer challenge 63 6161b517cd70fb22 9eda2337b49d65a3
child 9 0d8bc468541f839c 5446bfa54233c9f3
mu 1 e62954bcd44300e0 e62954bcd44300e0
gamma 1 32b1eddfbe5fcc01 32b1eddfbe5fcc01
row challenge 10 293bcd8c5fbe78f4 fd16d997c82807ab
tau 1 0ef9c8768b732861 0ef9c8768b732861
reduction challenge 5 5cfeb6103aa26072 8ae65d9b0d83d408
stack weight 9 f415dd12c608c86a 2a05a5b7fccd3fc0
mercury alpha 1 5b3d8807297a961e 5b3d8807297a961e
mercury gamma 1 2bffc74f4319ca43 2bffc74f4319ca43
mercury zeta 1 5931400f6e59f54d 5931400f6e59f54d
mercury beta 1 0ae17bfe8f125822 0ae17bfe8f125822
mercury y 1 b032fe38b4fd8016 b032fe38b4fd8016
mercury kappa 1 b6df11737b2f35ba b6df11737b2f35ba
end 1 658cddacdf3216d8 658cddacdf3216d8
proof 8582 46f667931668f8fa4543bd0e54a17467faa9d973d5a2d075210169a56b03002e
";

const POSEIDON2: &str = "\
alpha 1 2504e960a3986c30 2504e960a3986c30
beta 1 27e7444edb1a6e82 27e7444edb1a6e82
root lanes 3 32eb5f7ec5c2cd48 54cdb02351d372ab
lambda 9 a0955bf057e06a13 6887d1df5f04c589
layer challenge 63 a25ff533b7397c72 1bc72c66a0fe33f9
child 9 ad7b78935d34d6cc ff448b2f90f517bf
mu 1 5339d195acaa7dfb 5339d195acaa7dfb
gamma 1 4d8dfd37313d5d9d 4d8dfd37313d5d9d
row challenge 10 71c4fac39f6c25e7 a498f76ff8e41993
tau 1 a43327d140841fbf a43327d140841fbf
reduction challenge 5 fd1cb733aa95b2d7 d7a43423fae39f3c
stack weight 9 04e22122e04dec78 107be42e12f92892
mercury alpha 1 5f3d02f057079182 5f3d02f057079182
mercury gamma 1 8231b2766c642fe8 8231b2766c642fe8
mercury zeta 1 d19cbc97be6a2394 d19cbc97be6a2394
mercury beta 1 8a14eb87f8610ae4 8a14eb87f8610ae4
mercury y 1 3666569fef695c8a 3666569fef695c8a
mercury kappa 1 30e48c0e080c77af 30e48c0e080c77af
end 1 d3abd16a16ef591d d3abd16a16ef591d
proof 8582 457a6fbcd2cc661f1467b7bc40551dd69e40f585ada658cf23461048f17af68b
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
