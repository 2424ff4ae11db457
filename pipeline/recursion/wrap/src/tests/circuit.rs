//! Circuits of the machine as rows.

use ark_bn254::{Fq, Fr, G1Affine, G1Projective};
use ark_ec::AffineRepr as _;
use ark_ff::{PrimeField as _, Zero as _};
use num_bigint::BigUint;
use zkfabric_algebra::Scalar as _;
use zkfabric_compress::tape::Operand;
use zkfabric_compress::wire::PointOperand;
use zkfabric_compress::{Circuit, PointWire, ProofInput, Tape, Wire};
use zkfabric_plonk::{check, halves};
use zkfabric_verifier::sponge::poseidon2::Cell;
use zkfabric_verifier::sponge::poseidon2::permute;

use super::some_point;
use crate::circuit::lower;
use crate::composer::Composer;
use crate::range::power;
use crate::{RowCircuit, Statement};

#[path = "../../../compress/tests/machine/circuits.rs"]
mod circuits;

use circuits::{Case, answers, equality, everything, number, sumless};

fn input(case: &Case) -> ProofInput {
    ProofInput {
        scalars: case.scalars.clone(),
        points: case.points.clone(),
    }
}

/// Returns a circuit with every operation, and a finite point in place of infinity.
fn whole() -> Case {
    let mut case = everything();
    case.points[2] = some_point(9);
    case
}

/// Returns the pair: twice the first sum, and the opposite of twice the second.
fn pair(case: &Case) -> [G1Affine; 2] {
    let values = (case.circuit.operations)
        .run(&case.scalars, &case.points)
        .unwrap();
    let sum = |terms: &Vec<(PointOperand, Operand)>| {
        let terms = terms.iter().map(|(point, scalar)| {
            let point = match point {
                PointOperand::Input(point) => case.points[point.index()],
                PointOperand::Constant(constant) => *constant,
            };
            point * values.of(*scalar).unwrap()
        });
        terms.sum::<G1Projective>()
    };
    let sums: Vec<G1Projective> = case.circuit.sums.iter().map(sum).collect();
    match sums.as_slice() {
        [first, second] => [*first + first, -(*second + second)].map(Into::into),
        _ => [G1Affine::zero(); 2],
    }
}

/// Returns the expected public inputs.
fn expected(case: &Case) -> Vec<Fr> {
    let values = (case.circuit.operations)
        .run(&case.scalars, &case.points)
        .unwrap();
    let public = case.circuit.public.iter();
    let public = public.map(|operand| values.of(*operand).unwrap());
    pair(case).iter().flat_map(halves).chain(public).collect()
}

fn public(lowered: &RowCircuit) -> Vec<Fr> {
    let [first, ..] = lowered.circuit.values(&lowered.assignment).unwrap();
    first[..lowered.circuit.public()].to_vec()
}

#[test]
fn public_inputs_are_twice_the_sums_and_the_public_values() {
    let halves_alone = Case {
        circuit: Circuit {
            sums: Vec::new(),
            ..answers().circuit
        },
        ..answers()
    };
    for case in [
        whole(),
        sumless(),
        equality(true),
        equality(false),
        halves_alone,
    ] {
        let lowered = RowCircuit::new(&case.circuit, &input(&case)).unwrap();
        check(&lowered.circuit, &lowered.assignment).unwrap();
        assert_eq!(public(&lowered), expected(&case));
    }
}

/// Returns two sums of a point with a low half and with its opposite, or with numbers of full
/// length.
fn with_halves(is_short: bool) -> Case {
    let tape = Tape::new();
    let a = Wire::input(&tape);
    let points = [(); 2].map(|()| PointWire::input(&tape));
    let weight = if is_short { a.low_half() } else { a * a };
    let sums = [weight, -weight].into_iter().zip(points);
    let sums = sums.map(|(scalar, point)| vec![(point.operand(), scalar.operand())]);
    let sums = sums.collect();
    Case {
        circuit: Circuit {
            operations: tape.finish(),
            public: Vec::new(),
            sums,
        },
        scalars: vec![number(0)],
        points: vec![some_point(3), some_point(4)],
    }
}

/// The opposite of a short scalar takes as few rows as a short one.
#[test]
fn opposites_of_short_scalars_are_short() {
    let [short, long] = [true, false].map(|is_short| {
        let case = with_halves(is_short);
        let lowered = RowCircuit::new(&case.circuit, &input(&case)).unwrap();
        check(&lowered.circuit, &lowered.assignment).unwrap();
        assert_eq!(public(&lowered), expected(&case));
        lowered.rows
    });
    assert!(long > short + 2 * 32 * 100, "{short} {long}");
}

/// The rows do not depend on the inputs.
#[test]
fn rows_are_those_of_the_circuit() {
    let case = whole();
    let other = ProofInput {
        scalars: (10..13).map(number).collect(),
        points: (10..13).map(some_point).collect(),
    };
    let [first, second] =
        [input(&case), other].map(|input| RowCircuit::new(&case.circuit, &input).unwrap());
    assert_eq!(first.circuit, second.circuit);
    assert_ne!(first.assignment, second.assignment);
}

/// Returns whether the rows of a case without sums accept `lie` at a place among the variables, and
/// the number of variables.
fn lying(case: &Case, lie: Option<(usize, Fr)>) -> (bool, usize) {
    lying_to(case, lie, false)
}

/// Does the same, for a contract or not.
fn lying_to(case: &Case, lie: Option<(usize, Fr)>, for_contract: bool) -> (bool, usize) {
    let mut composer = Composer::new(&[G1Affine::zero(); 2]);
    let first = composer.written();
    composer.lies = lie
        .into_iter()
        .map(|(place, lie)| (first + place, lie))
        .collect();
    let lowered = lower(composer, &case.circuit, &input(case), for_contract).unwrap();
    let accepted = check(&lowered.circuit, &lowered.assignment).is_ok();
    (accepted, lowered.assignment.len() - first)
}

/// Inputs are free, and nothing else is: the other public value is the square of an image of the
/// inputs.
#[test]
fn nothing_but_inputs_is_free() {
    let case = sumless();
    let (honest, count) = lying(&case, None);
    assert!(honest);
    for place in 0..count {
        let (accepted, _) = lying(&case, Some((place, number(60))));
        assert_eq!(accepted, place < 2, "variable {place}");
    }
    for case in [equality(true), equality(false)] {
        let (_, count) = lying(&case, None);
        let free = (0..count).filter(|place| lying(&case, Some((*place, number(60)))).0);
        assert_eq!(
            free.count(),
            usize::from(case.circuit == equality(true).circuit)
        );
    }
}

/// An inverse, a low half, the halves of a point, all of them public: none can take another value.
#[test]
fn what_the_machine_asks_for_is_not_free() {
    let tape = Tape::new();
    let a = Wire::input(&tape);
    let point = PointWire::input(&tape);
    let halves = <Wire<'_> as Cell>::halves(point);
    let others = [a.inverse().unwrap(), a.low_half()];
    let public = others.into_iter().chain(halves).map(Wire::operand);
    let public = public.collect();
    let case = Case {
        circuit: Circuit {
            operations: tape.finish(),
            public,
            sums: Vec::new(),
        },
        scalars: vec![number(0)],
        points: vec![some_point(3)],
    };
    nothing_is_free_but(&case, 1, false);
}

/// The halves of a root and of a digest are those of the public values.
#[test]
fn nothing_that_a_contract_reads_is_free() {
    let tape = Tape::new();
    let words = [(); 5].map(|()| Wire::input(&tape));
    let public = words.map(Wire::operand).into();
    let case = Case {
        circuit: Circuit {
            operations: tape.finish(),
            public,
            sums: Vec::new(),
        },
        scalars: [number(0)]
            .into_iter()
            .chain((1..5_u64).map(|word| Fr::from(word << 40)))
            .collect(),
        points: Vec::new(),
    };
    nothing_is_free_but(&case, 5, true);
}

/// Checks that exactly `inputs` variables can take another value, with all that follows from it.
fn nothing_is_free_but(case: &Case, inputs: usize, for_contract: bool) {
    let (honest, count) = lying_to(case, None, for_contract);
    assert!(honest);
    // A small change, so that a word stays a word.
    let value = |place: usize| {
        let composer = Composer::new(&[G1Affine::zero(); 2]);
        let first = composer.written();
        let lowered = lower(composer, &case.circuit, &input(case), for_contract).unwrap();
        lowered.assignment[first + place]
    };
    let free = (0..count).filter(|place| {
        let lie = value(*place) + Fr::from(1_u64);
        lying_to(case, Some((*place, lie)), for_contract).0
    });
    assert_eq!(free.count(), inputs);
}

/// Returns a number plus four products of affine functions of others, one after another.
fn products() -> Case {
    let tape = Tape::new();
    let [a, b, c] = [(); 3].map(|()| Wire::input(&tape));
    let (three, seven) = (Wire::from(3_u64), Wire::from(7_u64));
    let shifted = b * three - seven;
    let first = shifted - a * c;
    let second = (c - a * seven) * shifted - first;
    let third = second - (seven - a) * b;
    let sum = shifted * shifted - third;
    let once = a * b;
    let public = [sum, once, shifted, once * c].map(Wire::operand).into();
    Case {
        circuit: Circuit {
            operations: tape.finish(),
            public,
            sums: Vec::new(),
        },
        scalars: (0..3).map(number).collect(),
        points: Vec::new(),
    }
}

/// Each number of such sums is constrained, and two products take three rows.
#[test]
fn products_are_added_to_sums() {
    let case = products();
    let lowered = RowCircuit::new(&case.circuit, &input(&case)).unwrap();
    check(&lowered.circuit, &lowered.assignment).unwrap();
    assert_eq!(public(&lowered), expected(&case));
    let (honest, count) = lying(&case, None);
    assert!(honest);
    for place in 0..count {
        let (accepted, _) = lying(&case, Some((place, number(60))));
        assert_eq!(accepted, place < 3, "variable {place}");
    }
    // Ranges, zeros of the pair, four products in six rows, `c - 7 a`, two products and a function
    // that are public, four public values.
    let rows = (1 << 13) + 8 + 6 + 1 + 3 + 4;
    assert_eq!(lowered.rows, rows);
}

/// Public inputs that are not the sums, from a composer with another pair.
#[test]
fn the_pair_is_that_of_the_sums() {
    let case = whole();
    let accept = |pair: [G1Affine; 2]| {
        let lowered = lower(Composer::new(&pair), &case.circuit, &input(&case), false).unwrap();
        check(&lowered.circuit, &lowered.assignment).is_ok()
    };
    let [p, q] = pair(&case);
    assert!(accept([p, q]));
    for pair in [
        [q, p],
        [-p, q],
        [p, -q],
        [p, p],
        [some_point(1), q],
        [p, G1Affine::zero()],
    ] {
        assert!(!accept(pair));
    }
    // Without sums there is no pair.
    let case = sumless();
    let lowered = lower(Composer::new(&[p, q]), &case.circuit, &input(&case), false).unwrap();
    assert!(check(&lowered.circuit, &lowered.assignment).is_err());
}

#[test]
fn what_cannot_be_lowered_is_named() {
    let refused = |case: &Case| {
        RowCircuit::new(&case.circuit, &input(case))
            .unwrap_err()
            .to_string()
    };
    assert_eq!(refused(&everything()), "input point 2 is infinity");
    assert_eq!(
        refused(&answers()),
        "1 sums, expected what is paired with G2 and with tau G2, or none"
    );
    let mut unequal = equality(false);
    unequal.scalars[1] = Fr::zero();
    assert!(refused(&unequal).contains("equal"), "{}", refused(&unequal));
    let mut short = sumless();
    short.scalars.pop();
    assert!(refused(&short).contains("inputs"), "{}", refused(&short));
}

/// The number in the keys of tables depends on all points: it is their image, coordinate by
/// coordinate.
#[test]
fn keys_depend_on_all_points() {
    let case = whole();
    let lowered = RowCircuit::new(&case.circuit, &input(&case)).unwrap();
    let mut state = [Fr::zero(); 3];
    for point in &case.points {
        let modulo = |x: Fq| Fr::from(BigUint::from(x.into_bigint()));
        state = [
            state[0] + modulo(point.x),
            state[1] + modulo(point.y),
            state[2],
        ];
        permute(&mut state);
    }
    let [rho, ..] = state;
    let [.., second, _] = lowered.circuit.values(&lowered.assignment).unwrap();
    // Two uses per looked up point, in 32 windows.
    let uses = second.iter().filter(|value| **value == rho).count();
    assert!(uses > 2 * 32 * 9, "{uses}");
}

/// The identifier of a program, and the digest of an output, as a contract has them.
#[test]
fn inputs_of_contracts_are_digests() {
    let tape = Tape::new();
    let words = [(); 5].map(|()| Wire::input(&tape));
    let public_words = words.map(Wire::operand).into();
    let circuit = Circuit {
        operations: tape.finish(),
        public: public_words,
        sums: Vec::new(),
    };
    let digests: [[u8; 32]; 2] =
        [3, 90].map(|first| core::array::from_fn(|place| first + 5 * place as u8));
    let [mut program, output] = digests;
    // A root is below the field's order.
    program[0] = 5;
    let words = output
        .chunks_exact(8)
        .map(|word| u64::from_le_bytes(word.try_into().unwrap()));
    let input = ProofInput {
        scalars: [Fr::from_be_bytes_mod_order(&program)]
            .into_iter()
            .chain(words.map(Fr::from))
            .collect(),
        points: Vec::new(),
    };
    let lowered = RowCircuit::for_contract(&circuit, &input).unwrap();
    check(&lowered.circuit, &lowered.assignment).unwrap();
    let expected = Statement { program, output }.inputs();
    assert_eq!(public(&lowered)[8..], expected);
    let big_endian = |bytes: &[u8]| Fr::from(u128::from_be_bytes(bytes.try_into().unwrap()));
    let halves = [&program[..16], &program[16..], &output[..16], &output[16..]].map(big_endian);
    assert_eq!(expected, halves);
    let rows = RowCircuit::rows_for_contract(&circuit).unwrap();
    assert_eq!(rows, lowered.circuit);
    let error = RowCircuit::for_contract(&sumless().circuit, &super::circuit::input(&sumless()));
    assert_eq!(
        error.unwrap_err().to_string(),
        "2 public values, expected a root and the four words of a digest"
    );
    // Words of more than 64 bits have no bytes.
    let mut long = input;
    long.scalars[3] += power(64);
    let lowered = RowCircuit::for_contract(&circuit, &long).unwrap();
    assert!(check(&lowered.circuit, &lowered.assignment).is_err());
}
