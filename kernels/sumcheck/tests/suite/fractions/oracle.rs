//! Reference by definition: a whole binary tree of scalars, padding included, and the verifier of a
//! layer.

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _, Zero as _};
use zkfabric_kernels_cpu::lanes::LANES;

use zkfabric_sumcheck::eq::eq_table;
use zkfabric_sumcheck::fractions::{Fractions, Instance};

/// Numerators and denominators, lane by lane.
pub(crate) type Node = [[Fr; LANES]; 2];

/// All layers, from the leaves up.
pub(crate) struct Tree {
    pub(crate) layers: Vec<Vec<Node>>,
}

fn add([p0, q0]: &Node, [p1, q1]: &Node) -> Node {
    [
        core::array::from_fn(|l| p0[l] * q1[l] + p1[l] * q0[l]),
        core::array::from_fn(|l| q0[l] * q1[l]),
    ]
}

impl Tree {
    pub(crate) fn new(instances: &[Instance<'_>], log_groups: u32) -> Self {
        let padding = [[Fr::zero(); LANES], [Fr::one(); LANES]];
        let mut order: Vec<&Instance<'_>> = instances.iter().collect();
        order.sort_by_key(|i| core::cmp::Reverse(i.groups.next_power_of_two()));
        let mut leaves = Vec::new();
        for instance in order {
            let rows: Vec<Vec<Fr>> = (0..LANES * instance.groups)
                .map(|row| {
                    let columns = instance.columns.iter().map(|c| c.times(row, Fr::one()));
                    instance.program.values(&columns.collect::<Vec<_>>())
                })
                .collect();
            for message in &instance.messages {
                for rows in rows.chunks(LANES) {
                    let at = |form: &zkfabric_sumcheck::Linear| {
                        core::array::from_fn(|lane| form.evaluate(|i| rows[lane][i]))
                    };
                    leaves.push([at(&message.numerator), at(&message.denominator)]);
                }
                let size = instance.groups.next_power_of_two();
                leaves.resize(leaves.len() + size - instance.groups, padding);
            }
        }
        assert!(leaves.len() <= 1 << log_groups);
        leaves.resize(1 << log_groups, padding);
        let mut layers = vec![leaves];
        for k in 0..log_groups as usize {
            let parents = layers[k].chunks(2).map(|pair| add(&pair[0], &pair[1]));
            layers.push(parents.collect());
        }
        Self { layers }
    }

    pub(crate) fn root(&self) -> Node {
        self.layers[self.layers.len() - 1][0]
    }
}

/// Evaluates the multilinear extension of nodes at a point of indices and lanes.
fn evaluate(nodes: &[Node], z: &[Fr], lanes: &[Fr; 3]) -> [Fr; 2] {
    let lanes = eq_table(lanes);
    let mut sums = [Fr::zero(); 2];
    for (e, node) in eq_table(z).into_iter().zip(nodes) {
        for (sum, values) in sums.iter_mut().zip(node) {
            *sum += e * values.iter().zip(&lanes).map(|(v, l)| *v * l).sum::<Fr>();
        }
    }
    sums
}

/// Challenges that depend on all messages.
pub(crate) struct Challenges(Fr);

impl Challenges {
    pub(crate) fn new() -> Self {
        Self(Fr::from(11_u64).pow([50]))
    }

    pub(crate) fn next(&mut self, messages: &[Fr]) -> Fr {
        for message in messages {
            self.0 = (self.0 + message).square() + Fr::from(7_u64);
        }
        self.0 = self.0.square() + Fr::one();
        self.0
    }
}

/// All output of the prover.
pub(crate) type Proof = Vec<Fr>;

/// Proves all layers. With a tree, each layer is checked as by a verifier, and against the tree's
/// values.
pub(crate) fn prove(fractions: &mut Fractions<'_>, tree: Option<&Tree>, log_groups: u32) -> Proof {
    let root = fractions.root();
    let mut proof: Proof = root.as_flattened().to_vec();
    let mut challenges = Challenges::new();
    let mut lanes = [1, 2, 3].map(|_| challenges.next(&proof));
    let mut z: Vec<Fr> = Vec::new();
    if let Some(tree) = tree {
        assert_eq!(root, tree.root());
    }
    for k in (0..log_groups).rev() {
        let lambda = challenges.next(&[]);
        let mut rounds = Vec::new();
        let mut draw = |t: [Fr; 2]| {
            let r = challenges.next(&t);
            rounds.push((t, r));
            r
        };
        let ends = fractions.layer(k, lambda, &z, &lanes, &mut draw).unwrap();
        if let Some(tree) = tree {
            check(tree, k as usize, lambda, (&z, &lanes), &rounds, ends);
        }
        proof.extend(rounds.iter().flat_map(|(t, _)| *t));
        proof.extend(ends);
        let (point, of_lanes) = rounds.split_at(rounds.len() - 3);
        lanes = [0, 1, 2].map(|i: usize| of_lanes[i].1);
        z = vec![challenges.next(&ends)];
        z.extend(point.iter().map(|(_, r)| r));
    }
    proof
}

/// Checks a layer's rounds and ends.
fn check(
    tree: &Tree,
    k: usize,
    lambda: Fr,
    (z, lanes): (&[Fr], &[Fr; 3]),
    rounds: &[([Fr; 2], Fr)],
    [p0, q0, p1, q1]: [Fr; 4],
) {
    let [p, q] = evaluate(&tree.layers[k + 1], z, lanes);
    let mut claim = p + lambda * q;
    let coordinates: Vec<Fr> = z.iter().chain(lanes).copied().collect();
    assert_eq!(rounds.len(), coordinates.len());
    for (([zero, infinity], r), z) in rounds.iter().zip(coordinates) {
        let one = (claim - (Fr::one() - z) * zero) / z;
        claim = *zero + (one - zero - infinity) * r + *infinity * r.square();
    }
    assert_eq!(claim, p0 * q1 + p1 * q0 + lambda * q0 * q1, "layer {k}");
    let (point, of_lanes) = rounds.split_at(z.len());
    let of_lanes = [0, 1, 2].map(|i: usize| of_lanes[i].1);
    for (child, ends) in [(Fr::zero(), [p0, q0]), (Fr::one(), [p1, q1])] {
        let point: Vec<Fr> = [child]
            .into_iter()
            .chain(point.iter().map(|(_, r)| *r))
            .collect();
        assert_eq!(
            evaluate(&tree.layers[k], &point, &of_lanes),
            ends,
            "layer {k}"
        );
    }
}
