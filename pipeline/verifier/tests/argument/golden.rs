//! A fixed proof: its key, its challenges, its bytes.
//!
//! The challenges are those of the naive prover. After a change of the protocol, take them from the message
//! of the test that fails.

use crate::batch::{Batch, SMALL};
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
alpha 1 55dca33df822d0ac 55dca33df822d0ac
beta 1 c82a299691235373 c82a299691235373
root lanes 3 7761fd0d85cbe7a5 0ed308b943b0a35f
lambda 9 e2c91d54a118a67d 67228f61fcd6964c
layer challenge 63 06cd930942f392e2 ec414995ec848dc9
child 9 5406bf7c054f45e2 b51c07d9ba59a820
mu 1 a44b5afb13072a39 a44b5afb13072a39
gamma 1 16c2c190ec52e0b8 16c2c190ec52e0b8
row challenge 10 def0dc0cc95f68ba 016d91259e12e348
tau 1 bb70c58e7fa58f66 bb70c58e7fa58f66
reduction challenge 5 69dcfafab90b38a6 7fc2e82093f8b0ab
stack weight 9 9400eb3f4a7c3770 1b6b44e1dcf5f814
mercury alpha 1 5421a3d45d11fd1b 5421a3d45d11fd1b
mercury gamma 1 e9a534494fe431b4 e9a534494fe431b4
mercury zeta 1 6e34b4c5639a6c94 6e34b4c5639a6c94
mercury beta 1 1fb3c28ffe6f5b49 1fb3c28ffe6f5b49
mercury y 1 d75b540dc47bb506 d75b540dc47bb506
mercury kappa 1 fc93339de0d738b5 fc93339de0d738b5
end 1 ba31bab92d8bf73a ba31bab92d8bf73a
proof 8582 89032659318fdfa89bf0bd8af5bf73d090d5c016228928bf0b9c3fcffc2ec71e
";

const KECCAK_PERMUTATIONS: &str = "\
alpha 1 cf193d659ef5f571 cf193d659ef5f571
beta 1 6785b7ab65016a44 6785b7ab65016a44
root lanes 3 e655fc834acb856e ebd53ef1cdbbe820
lambda 8 545c1daac72d8f53 f138255e2a67a4fc
layer challenge 52 7d3a2caaecd5af2d 31448021a3a1abf0
child 8 465c1bad60ab3e25 c30f7aef84728538
permutation point 16 76344e9bfb143b85 f99e3399532d500a
permutation lanes 1 13cc94324b65d9c9 13cc94324b65d9c9
permutation challenge 288 ae3399e72633efba 9200dedf8340e996
permutation weight 18 4f92ed297ea6d6f0 b46df2051815ea88
mu 1 35b16d5c8e8b56c1 35b16d5c8e8b56c1
gamma 1 504361abd65cdca0 504361abd65cdca0
linear lambda 1 eb5efd3d4833d9f9 eb5efd3d4833d9f9
row challenge 10 50867773b959b825 4f741c58d5c6cde6
tau 1 53576c5136aaed8d 53576c5136aaed8d
reduction challenge 5 90ea931dc9125bcf 905d1e415b9efea4
stack weight 11 1289ae940e948fdf f755a89e6359789c
mercury alpha 1 8fedf813a1716199 8fedf813a1716199
mercury gamma 1 acb017fd6fa64a8d acb017fd6fa64a8d
mercury zeta 1 1b9be0c7ece6c39c 1b9be0c7ece6c39c
mercury beta 1 a87db21fde5163f8 a87db21fde5163f8
mercury y 1 67f9bafcc35bbfd7 67f9bafcc35bbfd7
mercury kappa 1 47323ab2f0087a14 47323ab2f0087a14
end 1 75ef648a31926ee6 75ef648a31926ee6
proof 63158 a74ab115b7b7aa414115fd12fa8f7bea154658769bea93b19e5b5e71b0a995d8
";

const POSEIDON2: &str = "\
alpha 1 492295f80cdf38d0 492295f80cdf38d0
beta 1 26441ec0ef0a0a9b 26441ec0ef0a0a9b
root lanes 3 7baf8364fdf28e29 c35df837a20e749f
lambda 9 b39a6330bd51ba56 59dd88303dfbc520
layer challenge 63 c6aeaaa0b349a72b f89943baa72e1453
child 9 142341cb9f397fcc de1bf4bd1b3ff1b4
mu 1 f129c727d641c383 f129c727d641c383
gamma 1 b740a6d6586993ba b740a6d6586993ba
row challenge 10 002648668d4418ab bfde6f4cdd0a3a60
tau 1 53a118828d3aaea6 53a118828d3aaea6
reduction challenge 5 fc4f5e8dbc0da191 2d56583f2af253ec
stack weight 9 338ea58f744134c0 21001bfdc2682fa9
mercury alpha 1 f9e39e4daccbafda f9e39e4daccbafda
mercury gamma 1 d5a229516e1e99bd d5a229516e1e99bd
mercury zeta 1 c50e004c7803d869 c50e004c7803d869
mercury beta 1 52a6e3f52c55c8a2 52a6e3f52c55c8a2
mercury y 1 5c5a54a4ad531e9a 5c5a54a4ad531e9a
mercury kappa 1 306759ef9094faec 306759ef9094faec
end 1 2126236a07c6e531 2126236a07c6e531
proof 8582 6b4c963c535947a59827149454568b15e8710bae894f03a4399be1afcf2b52ff
";

#[test]
fn key_digest() {
    let digest = Machine::shared().key.digest();
    let expected = "bec11a4ae170a1646a20a8500fa036b1e704b638c1c62680c9c4fa3551666545";
    assert_eq!(hex(&digest), expected);
    let digest = Machine::of_permutations().key.digest();
    let expected = "7e43b440e99be00c68f125c0bcb69d04e011d84581458e8c2ff0aa824b98bca8";
    assert_eq!(hex(&digest), expected);
}

/// First and last challenge of each label, eight bytes each, and the hash of the proof's bytes.
fn summary<S: Sponge>(hash: Hash, machine: &Machine, batch: &Batch) -> String {
    let run = || prove_with::<Recording<S>>(machine, batch, hash, &mut Honest).0;
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
    let machine = Machine::shared();
    let got = summary::<KeccakSponge>(Hash::Keccak, machine, &Batch::small(machine));
    assert_eq!(got, KECCAK);
}

#[test]
fn poseidon2_proof() {
    let machine = Machine::shared();
    let got = summary::<Poseidon2Sponge>(Hash::Poseidon2, machine, &Batch::small(machine));
    assert_eq!(got, POSEIDON2);
}

/// With permutations.
#[test]
fn keccak_proof_of_permutations() {
    let machine = Machine::of_permutations();
    let batch = Batch::with_permutations(machine, &[&[SMALL]]);
    let got = summary::<KeccakSponge>(Hash::Keccak, machine, &batch);
    assert_eq!(got, KECCAK_PERMUTATIONS);
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
