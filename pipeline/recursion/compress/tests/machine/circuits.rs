//! Circuits small enough to understand at sight.

use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::Field;
use zkfabric_algebra::{Point, Scalar};
use zkfabric_compress::tape::Operand;
use zkfabric_compress::{Circuit, PointWire, Tape, Wire};
use zkfabric_verifier::sponge::poseidon2::Cell;

/// A circuit with inputs for it.
pub(crate) struct Case {
    pub(crate) circuit: Circuit,
    pub(crate) scalars: Vec<Fr>,
    pub(crate) points: Vec<G1Affine>,
}

/// Returns numbers without a pattern, the same in each run.
pub(crate) fn number(index: u64) -> Fr {
    Fr::from(0x9e37_79b9_7f4a_7c15_u64).pow([index + 5])
}

/// Returns points without small relations.
pub(crate) fn point(index: u64) -> G1Affine {
    (G1Affine::generator() * number(index + 1000)).into_affine()
}

/// Returns a circuit with every kind of operation, and sums with short, long and constant scalars,
/// with infinity, with a point twice and with constants.
pub(crate) fn everything() -> Case {
    everything_with(0)
}

/// Returns the same circuit with `more` additional products, which nothing reads.
pub(crate) fn everything_with(more: usize) -> Case {
    let tape = Tape::new();
    let [a, b, c] = [(); 3].map(|()| Wire::input(&tape));
    let _unread = (0..more).fold(a, |product, _| product * b);
    let [p, q, r] = [(); 3].map(|()| PointWire::input(&tape));
    let fused = c + a * b;
    let both = a * b + b * c;
    let twice = a * b;
    let combination = fused * Wire::from(7_u64) - both + Wire::from(5_u64) + (twice + twice);
    let inverse = combination.inverse().unwrap();
    assert!((inverse * combination).is(Wire::ONE));
    assert!((combination - both).is(combination - both));
    let mut state = [a, inverse, Wire::from(3_u64)];
    Cell::permute(&mut state);
    let weights = state.map(Cell::low_half);
    let halves = [p, q].map(Cell::halves);
    let again = <Wire<'_> as Cell>::halves(p);
    assert!(again.iter().zip(&halves[0]).all(|(x, y)| x.is(*y)));
    assert!([p, q, r].into_iter().all(Point::is_on_curve));
    let sum: Wire<'_> = halves.into_iter().flatten().sum();

    let operand = Wire::operand;
    let constant = |value: u64| Operand::Constant(Fr::from(value));
    let generator = PointWire::from(G1Affine::generator()).operand();
    let sums = vec![
        vec![
            (p.operand(), operand(weights[0])),
            (q.operand(), operand(weights[1])),
            (r.operand(), operand(weights[2])),
            (p.operand(), operand(combination)),
            (generator, operand(a)),
        ],
        vec![
            (q.operand(), Operand::Constant(-Fr::from(1_u64))),
            (p.operand(), constant(1 << 40)),
        ],
    ];
    let public = [a, state[2], weights[0], sum].map(operand);
    let public = public.into_iter().chain([constant(9)]).collect();
    let scalars = (0..3).map(number).collect();
    let points = vec![point(0), point(1), G1Affine::identity()];
    Case {
        circuit: Circuit {
            operations: tape.finish(),
            public,
            sums,
        },
        scalars,
        points,
    }
}

/// Returns a circuit that squares the image of a permutation, without sums of points.
pub(crate) fn sumless() -> Case {
    let tape = Tape::new();
    let [a, b] = [(); 2].map(|()| Wire::input(&tape));
    let mut state = [a, b, Wire::ZERO];
    Cell::permute(&mut state);
    let public = [a, state[0] * state[0]].map(Wire::operand);
    Case {
        circuit: Circuit {
            operations: tape.finish(),
            public: public.into(),
            sums: Vec::new(),
        },
        scalars: vec![number(0), number(1)],
        points: Vec::new(),
    }
}

/// Returns a circuit with an otherwise unused inverse, and with the halves of a point requested
/// twice: the second time only to be public.
pub(crate) fn answers() -> Case {
    let tape = Tape::new();
    let a = Wire::input(&tape);
    let p = PointWire::input(&tape);
    assert!(p.is_on_curve());
    let inverse = a.inverse().unwrap();
    let [first, second] = [(); 2].map(|()| <Wire<'_> as Cell>::halves(p));
    let sum: Wire<'_> = first.into_iter().sum();
    let public = second.into_iter().chain([inverse, sum]);
    let public = public.map(Wire::operand).collect();
    let sums = vec![vec![(p.operand(), a.low_half().operand())]];
    Case {
        circuit: Circuit {
            operations: tape.finish(),
            public,
            sums,
        },
        scalars: vec![number(0)],
        points: vec![point(0)],
    }
}

/// Returns a circuit with two equal numbers, or a number that is five.
pub(crate) fn equality(constant: bool) -> Case {
    let tape = Tape::new();
    let [a, b] = [(); 2].map(|()| Wire::input(&tape));
    let expected = if constant { Wire::from(5_u64) } else { b };
    assert!(a.is(expected));
    Case {
        circuit: Circuit {
            operations: tape.finish(),
            public: Vec::new(),
            sums: Vec::new(),
        },
        scalars: vec![Fr::from(5_u64); 2],
        points: Vec::new(),
    }
}
