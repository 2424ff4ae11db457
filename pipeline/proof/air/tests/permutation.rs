//! Keccak-f by layers, against the standard and another implementation.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use ark_bn254::Fr;
use ark_ff::{Field, One, Zero};
use zkfabric_air::permutation::layers::{
    self, CELLS, CellPoint, Chi, Parity, THETA_VALUES, Theta, of_number, powers,
};
use zkfabric_air::permutation::{
    BITS, GROUP_ROUNDS, GROUPS, LANES, ROTATIONS, ROUND_CONSTANTS, ROUNDS, moved,
};

/// Signs by lane and bit.
type Signs = Vec<Vec<Fr>>;

fn state(seed: u64) -> [u64; LANES] {
    let mut z = seed;
    std::array::from_fn(|_| {
        z = z
            .wrapping_mul(0x5851_f42d_4c95_7f2d)
            .wrapping_add(0x1405_7b7e_f767_814f);
        z ^ z >> 29
    })
}

fn signs(state: &[u64; LANES]) -> Signs {
    let sign = |lane: u64, z| Fr::one() - Fr::from(lane >> z & 1) - Fr::from(lane >> z & 1);
    let of_lane = |lane: &u64| (0..BITS).map(|z| sign(*lane, z)).collect();
    state.iter().map(of_lane).collect()
}

/// Returns the point that equals a cell.
fn cell(z: usize, g: usize) -> CellPoint {
    let bits = (0..6).map(|k| z >> k & 1).chain((0..2).map(|k| g >> k & 1));
    let point: Vec<Fr> = bits.map(|bit| Fr::from(bit as u64)).collect();
    CellPoint::new(&point).unwrap()
}

/// Returns a point that is not a cell.
fn point(seed: u64) -> (Vec<Fr>, CellPoint) {
    let point: Vec<Fr> = (1..=8_u64)
        .map(|k| Fr::from(seed + k).pow([30 + k]))
        .collect();
    let cell = CellPoint::new(&point).unwrap();
    (point, cell)
}

fn unit<const N: usize>(index: usize) -> [Fr; N] {
    std::array::from_fn(|k| Fr::from(u64::from(k == index)))
}

fn at_bit<const N: usize>(lanes: &[Vec<Fr>], z: usize) -> [Fr; N] {
    std::array::from_fn(|lane| lanes[lane][z])
}

/// Returns the values at the end of theta for each bit of group `g`.
fn theta_values(theta: &Theta, g: usize, a: &Signs) -> Vec<[Fr; THETA_VALUES]> {
    let parity = |x: usize, z: usize| (0..5).map(|y| a[x + 5 * y][z]).product::<Fr>();
    let weighted = |lane: usize, z: usize| theta.groups[g] * theta.bits[lane][z] * a[lane][z];
    let values = |z: usize| {
        std::array::from_fn(|value| match (value / 5, value % 5) {
            (0, x) => (0..5).map(|y| weighted(x + 5 * y, z)).sum(),
            (1, x) => parity(x, z),
            (_, x) => parity(x, (z + BITS - 1) % BITS),
        })
    };
    (0..BITS).map(values).collect()
}

/// Computes a round of group `g`, each bit from the sums of the layers.
fn round(g: usize, k: usize, a: &Signs) -> Signs {
    let mut b = vec![Vec::new(); LANES];
    for z in 0..BITS {
        for (lane, bits) in b.iter_mut().enumerate() {
            let theta = Theta::new(&cell(z, g), &unit(lane));
            let used = |z: &usize| theta.bits.iter().any(|lane| !lane[*z].is_zero());
            let values = theta_values(&theta, g, a);
            let sum = (0..BITS).filter(used).map(|z| Theta::end(&values[z]));
            bits.push(sum.sum());
        }
    }
    let chi = |lane, z| {
        let at = cell(z, g);
        Chi::new(k, at.of_cells(), unit(lane)).end(&at, &at_bit(&b, z))
    };
    let of_lane = |lane| (0..BITS).map(|z| chi(lane, z)).collect();
    (0..LANES).map(of_lane).collect()
}

#[test]
fn the_layers_are_keccak() {
    for start in [state(1), [0; LANES]] {
        let mut expected = start;
        tiny_keccak::keccakf(&mut expected);
        let mut signs_of_state = signs(&start);
        for index in 0..ROUNDS {
            let (g, k) = (index / GROUP_ROUNDS, index % GROUP_ROUNDS);
            signs_of_state = round(g, k, &signs_of_state);
        }
        assert!(signs_of_state == signs(&expected));
    }
}

/// Returns the value at a point of the multilinear polynomial with these values on cells.
fn evaluate(table: &[Fr], point: &[Fr]) -> Fr {
    assert_eq!(table.len(), 1 << point.len());
    let bound = point.iter().fold(table.to_vec(), |table, r| {
        let line = |pair: &[Fr]| pair[0] + *r * (pair[1] - pair[0]);
        table.chunks(2).map(line).collect()
    });
    bound[0]
}

#[test]
fn ends_are_those_of_the_weights() {
    let (coordinates, at) = point(40);
    let (_, other) = point(90);
    let values: [Fr; LANES] = powers(Fr::from(77_u64));
    let two = Fr::from(2_u64);
    for k in 0..GROUP_ROUNDS {
        let lanes: [Fr; LANES] = powers(Fr::from(5_u64));
        let chi = Chi::new(k, layers::ends(&other), lanes);
        let of_lane = |lane: usize| {
            let [b0, b1, b2] = [0, 1, 2].map(|k| values[lane / 5 * 5 + (lane + k) % 5]);
            lanes[lane] * b0 * ((b2 - Fr::one()) * (b1 + Fr::one()) + two) / two
        };
        let expected = evaluate(&chi.first, &coordinates) * of_lane(0)
            + evaluate(&chi.others, &coordinates) * (1..LANES).map(of_lane).sum::<Fr>();
        assert_eq!(chi.end(&at, &values), expected);
    }
    let theta = Theta::new(&other, &powers(Fr::from(3_u64)));
    let (_, reached) = point(60);
    let parity = Parity::new(&theta, &reached, &powers(Fr::from(11_u64)));
    let product = |x: usize| (0..5).map(|y| values[x + 5 * y]).product::<Fr>();
    let (parities, lanes) = (parity.parities(), parity.lanes());
    let parities = parities
        .iter()
        .enumerate()
        .map(|(x, table)| evaluate(table, &coordinates) * product(x));
    let lanes = lanes
        .iter()
        .zip(&values)
        .map(|(table, a)| evaluate(table, &coordinates) * a);
    let expected = parities.sum::<Fr>() + lanes.sum::<Fr>();
    assert_eq!(parity.end(&at, &values), expected);
}

/// The sum over cells of the last layer, with the weight of one value, is that value at the point.
#[test]
fn parities_come_from_the_state() {
    let states: Vec<Signs> = (0..GROUPS as u64).map(|g| signs(&state(g + 7))).collect();
    let (_, q) = point(3);
    let theta = Theta::new(&q, &powers(Fr::from(13_u64)));
    let (coordinates, at) = point(70);
    let columns = states.iter().enumerate();
    let columns: Vec<_> = columns
        .flat_map(|(g, a)| theta_values(&theta, g, a))
        .collect();
    for value in 0..THETA_VALUES {
        let parity = Parity::new(&theta, &at, &unit(value));
        let (parities, lanes) = (parity.parities(), parity.lanes());
        let mut sum = Fr::zero();
        for index in 0..CELLS {
            let a: [Fr; LANES] = at_bit(&states[index / BITS], index % BITS);
            sum += lanes.iter().zip(&a).map(|(w, a)| w[index] * a).sum::<Fr>();
            let product = |x: usize| (0..5).map(|y| a[x + 5 * y]).product::<Fr>();
            sum += (0..5).map(|x| parities[x][index] * product(x)).sum::<Fr>();
        }
        let table: Vec<Fr> = columns.iter().map(|values| values[value]).collect();
        assert_eq!(sum, evaluate(&table, &coordinates), "{value}");
    }
}

/// The last group's states after the group are numbers.
#[test]
fn states_behind_the_last_group_are_numbers() {
    let (_, at) = point(5);
    let weights = layers::ends(&at);
    let (of_cells, of_groups) = (at.of_cells(), at.of_groups());
    assert_eq!(weights.len(), CELLS);
    assert_eq!(weights[..3 * BITS], of_cells[..3 * BITS]);
    let lane = state(9)[4];
    let bits = (0..BITS).map(|z| Fr::from(lane >> z & 1));
    let sum: Fr = weights[3 * BITS..]
        .iter()
        .zip(bits)
        .map(|(w, b)| *w * b)
        .sum();
    assert_eq!(sum, of_groups[3] * Fr::from(lane));
    assert_eq!(of_number().iter().sum::<Fr>(), Fr::from(u64::MAX));
}

/// Table 2 and algorithm 5 of the standard, recomputed from their definitions.
#[test]
fn constants_are_those_of_the_standard() {
    let mut offsets = [0; LANES];
    let (mut x, mut y) = (1, 0);
    for t in 0..24 {
        offsets[x + 5 * y] = (t + 1) * (t + 2) / 2 % BITS;
        (x, y) = (y, (2 * x + 3 * y) % 5);
    }
    assert_eq!(ROTATIONS, offsets);
    let mut register = 1_u32;
    for constant in ROUND_CONSTANTS {
        let mut expected = 0;
        for j in 0..7 {
            expected |= u64::from(register & 1) << ((1 << j) - 1);
            register <<= 1;
            if register >> 8 == 1 {
                register ^= 0b1_0111_0001;
            }
        }
        assert_eq!(constant, expected);
    }
    let mut lanes: Vec<usize> = (0..LANES).map(moved).collect();
    assert_eq!((moved(0), moved(1), moved(5), moved(24)), (0, 10, 16, 4));
    lanes.sort_unstable();
    assert_eq!(lanes, (0..LANES).collect::<Vec<_>>());
}

#[test]
fn points_of_cells_have_eight_coordinates() {
    for length in [0, 5, 6, 7, 9] {
        assert_eq!(CellPoint::new(&vec![Fr::one(); length]), None, "{length}");
    }
}
