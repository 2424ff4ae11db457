//! A circuit that verifies a proof of two shards.

use crate::{ALLOW, sums_of};
use ark_bn254::{Bn254, Fr, G1Affine, G1Projective};
use ark_ec::{CurveGroup, pairing::Pairing};
use ark_ff::{Field, One};
use std::sync::Arc;
use zkfabric_air::{Air, AirBuilder, Bus, Column, ColumnSpec, Instance, Message, Width};
use zkfabric_compress::{Circuit, Frame, ProofInput, Refusal, Variable};
use zkfabric_kzg::Srs;
use zkfabric_prover::{ConstraintSystem, FixedColumns, Options, ProvingKey, prove};
use zkfabric_verifier::sponge::Poseidon2Sponge;
use zkfabric_verifier::{Common, Hash, Proof, Statement, reduce, sent, verify};

const RANGE: Bus = Bus {
    id: 1,
    name: "range",
};
const SQUARE: Bus = Bus {
    id: 2,
    name: "square",
};
const LOG_STACK: u32 = 13;
/// Rows of an instance.
const ROWS: usize = 256;
/// Squares of each shard.
const SQUARES: [usize; 2] = [3, 2];

fn builder(name: &str, main: &[(&'static str, Width)], fixed: &[&'static str]) -> AirBuilder {
    let spec = |name: &'static str, width| ColumnSpec {
        name: name.into(),
        width,
    };
    let main = main.iter().map(|(name, width)| spec(name, *width));
    let fixed = fixed.iter().map(|name| spec(name, Width::U16));
    AirBuilder::new(name, main.collect(), fixed.collect())
}

/// Returns the chip that sends `(x, x^2)`, with `x` in the table.
fn square() -> Air {
    let columns = [
        ("real", Width::Bit),
        ("x", Width::U8),
        ("square", Width::U16),
    ];
    let mut b = builder("square", &columns, &[]);
    let [real, x, square] = [0, 1, 2].map(|column| b.main(column));
    b.assert_bool("real is boolean", &real);
    b.assert_equal("square", &x * &x, square.clone());
    b.send(RANGE, real.clone(), [x.clone()]);
    b.send(SQUARE, real, [x, square]);
    b.finish().unwrap()
}

fn table() -> Air {
    let mut b = builder("table", &[("multiplicity", Width::U32)], &["value"]);
    let (multiplicity, value) = (b.main(0), b.fixed(0));
    b.receive(RANGE, multiplicity, [value]);
    b.finish().unwrap()
}

fn key() -> ProvingKey {
    let backend = zkfabric_host::cpu();
    let srs = Arc::new(Srs::development(backend.as_ref(), LOG_STACK).unwrap());
    let machine = ConstraintSystem {
        max_units: 8,
        airs: vec![table(), square()],
        fixed: vec![FixedColumns {
            chip: 0,
            columns: vec![Column::U16((0..ROWS as u16).collect())],
        }],
        log_stack: LOG_STACK,
        context: b"squares".to_vec(),
    };
    ProvingKey::new(backend, srs, machine).unwrap()
}

/// Returns the numbers that a shard squares.
fn numbers(shard: usize) -> impl Iterator<Item = u8> {
    (0..SQUARES[shard]).map(move |row| (7 + 40 * shard + row) as u8)
}

/// Returns the shards; the table is in the last one.
fn shards() -> Vec<Vec<Instance>> {
    let mut counts = vec![0_u32; ROWS];
    let squares = [0, 1].map(|shard| {
        let (mut real, mut x, mut square) = (vec![0; ROWS], vec![0; ROWS], vec![0; ROWS]);
        for (row, number) in numbers(shard).enumerate() {
            (real[row], x[row], square[row]) = (1, number, u16::from(number).pow(2));
            counts[usize::from(number)] += 1;
        }
        let main = vec![Column::Bit(real), Column::U8(x), Column::U16(square)];
        Instance {
            chip: 1,
            fixed: None,
            main,
        }
    });
    let table = Instance {
        chip: 0,
        fixed: Some(0),
        main: vec![Column::U32(counts)],
    };
    let [first, second] = squares;
    vec![vec![first], vec![table, second]]
}

/// Returns the squares that the verifier receives.
fn boundary() -> Vec<Message> {
    let all = [0, 1].into_iter().flat_map(numbers);
    let messages = all.map(|number| Message {
        bus: SQUARE,
        multiplicity: -Fr::one(),
        fields: vec![Fr::from(number), Fr::from(u32::from(number).pow(2))],
    });
    messages.collect()
}

/// Returns the points to pair by the verifier on numbers: each shard's terms times its weight.
fn expected(key: &ProvingKey, statement: Statement<'_>, proof: &Proof) -> Vec<G1Affine> {
    let commitments = proof.shards.iter().map(|(commitment, _)| commitment);
    let common = Common::<Poseidon2Sponge>::new(key.verifying(), statement, commitments);
    let boundary = sent(statement.boundary);
    let reduced = reduce(key.verifying(), common, &boundary, &proof.shards).unwrap();
    let [(first, _), (second, _)] = reduced.claims.as_slice() else {
        unreachable!("two shards")
    };
    assert!(first != second && *second != Fr::one());
    let mut sums = [G1Projective::default(); 3];
    for (weight, claim) in &reduced.claims {
        let terms = [claim.g2(), claim.tau_g2(), claim.tau_b_g2()];
        for (sum, terms) in sums.iter_mut().zip(terms) {
            *sum += terms
                .iter()
                .map(|(point, scalar)| *point * (*weight * scalar))
                .sum::<G1Projective>();
        }
    }
    sums.map(CurveGroup::into_affine).into()
}

/// The equations of two shards are added with the verifier's weights, which are drawn after both:
/// without them, two false equations can cancel.
#[test]
fn equations_of_two_shards_have_their_weights() {
    let (key, boundary) = (key(), boundary());
    let statement = Statement {
        public: b"squares",
        boundary: &boundary,
    };
    let options = Options {
        hash: Hash::Poseidon2,
        log_stack: LOG_STACK,
    };
    let (proof, _) = prove(&key, statement, shards(), options).unwrap();
    verify(key.verifying(), statement, &proof, ALLOW).unwrap();

    let frame = Frame {
        boundary: boundary.clone(),
        variables: vec![Variable {
            message: 0,
            field: 1,
            bits: Some(16),
        }],
        public: 1,
    };
    let headers = proof.shards.iter().map(|(header, _)| header.clone());
    let headers: Vec<_> = headers.collect();
    let circuit = Circuit::of_proof(key.verifying(), &headers, &frame).unwrap();
    let input = ProofInput::new(&frame, &boundary, &proof).unwrap();
    let sums = |input: &ProofInput| -> Vec<G1Affine> {
        let sums = sums_of(&circuit, &input.scalars, &input.points).into_iter();
        sums.map(CurveGroup::into_affine).collect()
    };
    let srs = key.verifying().srs();
    let paired = [srs.g2(), srs.tau_g2(), srs.tau_b_g2().unwrap()];
    let is_one = |sums: Vec<G1Affine>| {
        Bn254::multi_pairing(sums, paired).0 == <Bn254 as Pairing>::TargetField::ONE
    };
    assert_eq!(sums(&input), expected(&key, statement, &proof));
    assert!(is_one(sums(&input)));

    // The messages of both shards balance the verifier's, and the first shard's opening is its own.
    let refused = |input: &ProofInput| {
        let values = circuit.operations.run(&input.scalars, &input.points);
        matches!(values, Err(Refusal::NotEqual { .. }))
    };
    let mut other = input;
    other.scalars[0] += Fr::one();
    assert!(refused(&other));
    let mut twice = proof;
    twice.shards[0].1.opening = twice.shards[1].1.opening;
    let twice = ProofInput::new(&frame, &boundary, &twice).unwrap();
    assert!(!refused(&twice) && !is_one(sums(&twice)));
}
