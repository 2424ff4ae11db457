//! Compares the layers of Keccak on the CPU backend, and on OpenCL devices, with the reference.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::sync::Arc;

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _, Zero as _};
use zkfabric_host::{
    Backend, Error, ErrorKind, cpu,
    parity::Naive,
    sums::{Column, KeccakLayer, Sums as _, eq_table},
};

struct Random(Fr);

impl Random {
    fn element(&mut self) -> Fr {
        self.0 = self.0.square() + Fr::from(3);
        self.0
    }

    fn elements<const N: usize>(&mut self) -> Box<[Fr; N]> {
        Box::new(core::array::from_fn(|_| self.element()))
    }

    fn tables<const N: usize, const M: usize>(&mut self) -> Box<[[Fr; M]; N]> {
        let mut all = Box::new([[Fr::zero(); M]; N]);
        all.as_flattened_mut().fill_with(|| self.element());
        all
    }
}

fn columns(permutations: usize) -> Vec<Column> {
    let mut state = permutations as u64;
    let mut bit = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 60 & 1) as u8
    };
    let mut column = || Column::Bits((0..64 * permutations).map(|_| bit()).collect());
    let mut columns: Vec<Column> = (0..100).map(|_| column()).collect();
    // The last permutation is not real.
    let real = (0..64 * permutations).map(|row| u8::from(row / 64 + 1 < permutations));
    columns.push(Column::Bits(real.collect()));
    columns
}

/// A run: messages, challenges, final values.
struct Run {
    messages: Vec<Vec<Fr>>,
    challenges: Vec<Fr>,
    values: Vec<Fr>,
}

fn run(
    backend: &dyn Backend,
    permutations: usize,
    k: usize,
    layer: &KeccakLayer,
    claim: Fr,
) -> Run {
    let table = backend.load_table(columns(permutations).into()).unwrap();
    let (mut messages, mut challenges) = (Vec::new(), Vec::new());
    let mut random = Random(Fr::from(23));
    let mut challenge = |message: &[Fr]| {
        messages.push(message.to_vec());
        challenges.push(random.element());
        challenges[challenges.len() - 1]
    };
    let mut kernel = backend.permutations(&table).unwrap();
    let point = point(permutations);
    let values = kernel.layer(k, layer, &point, claim, &mut challenge);
    let values = values.unwrap();
    Run {
        messages,
        challenges,
        values,
    }
}

fn point(permutations: usize) -> Vec<Fr> {
    let mut random = Random(Fr::from(17));
    let variables = permutations.next_power_of_two().ilog2();
    (0..variables).map(|_| random.element()).collect()
}

/// Returns the polynomial of a layer at the end of a run.
fn end(layer: &KeccakLayer, run: &Run) -> Fr {
    let (one, v) = (Fr::one(), &run.values);
    let cells = eq_table(&run.challenges[run.challenges.len() - 8..]);
    let at = |weights: &[Fr; 256]| -> Fr { weights.iter().zip(&cells).map(|(w, e)| *w * e).sum() };
    match layer {
        KeccakLayer::Chi {
            first,
            others,
            lanes,
        } => {
            let chi = |l: usize| {
                let b = |k: usize| v[l / 5 * 5 + (l + k) % 5];
                lanes[l] * b(0) * ((b(2) - one) * (b(1) + one) + one + one) / Fr::from(2)
            };
            at(first) * chi(0) + at(others) * (1..25).map(chi).sum::<Fr>()
        }
        KeccakLayer::Theta { .. } => (0..5)
            .map(|x| v[x] * v[5 + (x + 4) % 5] * v[10 + (x + 1) % 5])
            .sum(),
        KeccakLayer::Parity { parities, lanes } => {
            let parity = |x: usize| (0..5).map(|y| v[x + 5 * y]).product::<Fr>();
            let parities = (0..5).map(|x| at(&parities[x]) * parity(x)).sum::<Fr>();
            parities + (0..25).map(|l| at(&lanes[l]) * v[l]).sum::<Fr>()
        }
    }
}

/// Returns the claim that a run proves: from its end back to its start.
fn claim(layer: &KeccakLayer, point: &[Fr], run: &Run) -> Fr {
    let mut claim = end(layer, run);
    let rounds = run.messages.iter().zip(&run.challenges).enumerate();
    for (round, (message, r)) in rounds.rev() {
        let nodes: Vec<Fr> = (0..=message.len() as u64).map(Fr::from).collect();
        let basis = |i: usize| -> Fr {
            let others = nodes.iter().enumerate().filter(|(j, _)| *j != i);
            others
                .map(|(_, node)| (*r - node) / (nodes[i] - node))
                .product()
        };
        for (i, value) in message.iter().enumerate() {
            claim -= basis(if i == 0 { 0 } else { i + 1 }) * value;
        }
        let at_one = claim / basis(1);
        claim = match point.get(round) {
            Some(p) => message[0] + *p * (at_one - message[0]),
            None => message[0] + at_one,
        };
    }
    claim
}

/// Returns the cores and each OpenCL device; `opencl.rs` checks that there is one if required.
fn backends() -> Vec<Arc<dyn Backend>> {
    #[cfg(feature = "opencl")]
    let found = {
        use zkfabric_host::opencl::{Options, devices, opencl};
        let open = |device| opencl(device, &Options::default()).unwrap();
        devices().unwrap_or_default().iter().map(open).collect()
    };
    #[cfg(not(feature = "opencl"))]
    let found = Vec::new();
    let mut backends: Vec<Arc<dyn Backend>> = found;
    backends.push(cpu());
    backends
}

#[test]
fn layers_equal_the_reference() {
    let mut random = Random(Fr::from(99));
    let layers = [
        KeccakLayer::Chi {
            first: random.elements(),
            others: random.elements(),
            lanes: random.elements(),
        },
        KeccakLayer::Theta {
            bits: random.tables(),
            groups: *random.elements(),
        },
        KeccakLayer::Parity {
            parities: random.tables(),
            lanes: random.tables(),
        },
    ];
    let backends = backends();
    for (permutations, k) in [(4, 5), (12, 2)] {
        for layer in &layers {
            let expected = run(&Naive, permutations, k, layer, Fr::zero());
            let claim = claim(layer, &point(permutations), &expected);
            assert!(!claim.is_zero());
            for backend in &backends {
                let got = run(&**backend, permutations, k, layer, claim);
                assert_eq!(got.messages, expected.messages);
                assert_eq!(got.values, expected.values);
            }
        }
    }
}

#[test]
fn other_tables_are_errors() {
    let backend = cpu();
    let foreign = Naive.load_table(columns(4).into()).unwrap();
    let error = backend.permutations(&foreign).unwrap_err();
    assert_eq!(error, Error::ForeignBases { backend: "cpu" });
    for backend in [&*backend, &Naive] {
        let mut few = columns(4);
        few.pop();
        let table = backend.load_table(few.into()).unwrap();
        let error = backend.permutations(&table).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
    }
}
