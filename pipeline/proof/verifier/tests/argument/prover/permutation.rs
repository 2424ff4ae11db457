//! The rounds of Keccak-f on signs, three layers each, from the states after the groups back to the
//! states before them.

use super::filled::Chip;
use super::layer::{LayerEnd, LayerSum};
use super::voice::Voice;
use crate::cheat::Message;
use crate::hypercube::{eq, eq_table};
use crate::keccak::{BITS, LANES, moved, rotations, round_constants};
use ark_bn254::Fr;
use ark_ff::{Field, One, Zero};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use zkfabric_air::Permutation;
use zkfabric_verifier::permutation::{LayerProof, PermutationProof};
use zkfabric_verifier::sponge::Sponge;

pub(super) const GROUPS: usize = 4;
const GROUP_ROUNDS: usize = 6;
/// Bit `z` of group `g` is cell `z + 64 g`.
const CELLS: usize = BITS * GROUPS;

/// Two instances that hold permutations together.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pair {
    pub(super) bits: usize,
    pub(super) lanes: usize,
    pub(super) variables: usize,
}

/// Returns the pairs of a shard.
pub(super) fn pairs(chips: &[Chip<'_>]) -> Vec<Pair> {
    let with = |of: fn(&Permutation<_>) -> bool| {
        let indices = 0..chips.len();
        indices.filter(move |index| chips[*index].air.permutation.as_ref().is_some_and(of))
    };
    let bits = with(|part| matches!(part, Permutation::Bits));
    let lanes = with(|part| matches!(part, Permutation::Lanes(_)));
    let pair = |(bits, lanes): (usize, usize)| {
        let [of_bits, of_lanes] = [bits, lanes].map(|index| chips[index].log_groups() + 3);
        Pair {
            bits,
            lanes,
            variables: of_lanes.max(of_bits - 6),
        }
    };
    bits.zip(lanes).map(pair).collect()
}

/// A point of permutations and cells, the weights of lanes there, and the claimed value of the
/// weighted state.
#[derive(Debug, Clone)]
pub(super) struct StateClaim {
    pub(super) permutations: Vec<Fr>,
    pub(super) bits: Vec<Fr>,
    pub(super) groups: Vec<Fr>,
    pub(super) lanes: Vec<Fr>,
    pub(super) value: Fr,
}

/// The remaining claims.
#[derive(Debug)]
pub(super) struct Claims {
    pub(super) pair: Pair,
    pub(super) start: StateClaim,
    pub(super) end: StateClaim,
}

/// A state of a permutation by lane and cell.
pub(crate) type Signs = Vec<Vec<Fr>>;

/// Signs by permutation; permutations of zeros are left out.
type Columns = BTreeMap<usize, Signs>;

/// Returns `s_(g,l)(i, z)` of all permutations.
fn signs(bits: &Chip<'_>) -> Columns {
    let mut all = Columns::new();
    for row in 0..bits.instance.rows() {
        let values = bits.row(row);
        if values.iter().all(Zero::is_zero) {
            continue;
        }
        let zeros = || vec![vec![Fr::zero(); CELLS]; LANES];
        let state = all.entry(row / BITS).or_insert_with(zeros);
        for (column, bit) in values[..GROUPS * LANES].iter().enumerate() {
            let (group, lane) = (column / LANES, column % LANES);
            state[lane][row % BITS + BITS * group] = values[GROUPS * LANES] - bit - bit;
        }
    }
    all
}

/// Returns the cell of the same group this many bits before, cyclically.
const fn bits_before(cell: usize, bits: usize) -> usize {
    cell / BITS * BITS + (cell % BITS + BITS - bits) % BITS
}

fn parities(a: &Signs) -> Signs {
    let parity = |x: usize, cell: usize| (0..5).map(|y| a[x + 5 * y][cell]).product();
    let of_column = |x: usize| (0..CELLS).map(|cell| parity(x, cell)).collect();
    (0..5).map(of_column).collect()
}

/// Returns `C'`.
fn a_bit_before(c: &Signs) -> Signs {
    let shift = |c: &Vec<Fr>| (0..CELLS).map(|cell| c[bits_before(cell, 1)]).collect();
    c.iter().map(shift).collect()
}

/// Applies theta, rho and pi.
fn moved_state(a: &Signs) -> Signs {
    let c = parities(a);
    let before = a_bit_before(&c);
    let mut b = vec![Vec::new(); LANES];
    for (lane, rotation) in rotations().into_iter().enumerate() {
        let (x, y) = (lane % 5, lane / 5);
        let theta = |cell: usize| a[lane][cell] * c[(x + 4) % 5][cell] * before[(x + 1) % 5][cell];
        let cells = (0..CELLS).map(|cell| theta(bits_before(cell, rotation)));
        b[moved(x, y)] = cells.collect();
    }
    b
}

static HALF: LazyLock<Fr> = LazyLock::new(|| Fr::from(2_u64).inverse().unwrap());

/// Returns `chi[x,y]` for the values of `B`.
fn chi(b: &[Fr], lane: usize) -> Fr {
    let (x, y) = (lane % 5, lane / 5);
    let [b0, b1, b2] = [0, 1, 2].map(|k| b[(x + k) % 5 + 5 * y]);
    let two = Fr::from(2_u64);
    b0 * ((b2 - Fr::one()) * (b1 + Fr::one()) + two) * *HALF
}

/// Returns `iota_k` by cell.
fn iota(k: usize) -> Vec<Fr> {
    let constants = round_constants();
    let sign = |cell: usize| match constants[GROUP_ROUNDS * (cell / BITS) + k] >> (cell % BITS) & 1
    {
        1 => -Fr::one(),
        _ => Fr::one(),
    };
    (0..CELLS).map(sign).collect()
}

/// Applies chi and iota.
fn behind(b: &Signs, k: usize) -> Signs {
    let mut state = vec![Vec::new(); LANES];
    for (cell, iota) in iota(k).into_iter().enumerate() {
        let values: Vec<Fr> = b.iter().map(|lane| lane[cell]).collect();
        for (lane, cells) in state.iter_mut().enumerate() {
            let factor = if lane == 0 { iota } else { Fr::one() };
            cells.push(factor * chi(&values, lane));
        }
    }
    state
}

/// Applies the rounds of a group to a permutation's state before them; both states are by lane and
/// bit.
pub(crate) fn rounds_on_signs(group: usize, state: &Signs) -> Signs {
    let in_group = BITS * group..BITS * (group + 1);
    let zeros = vec![Fr::zero(); CELLS];
    let mut all = vec![zeros; LANES];
    for (cells, bits) in all.iter_mut().zip(state) {
        cells[in_group.clone()].copy_from_slice(bits);
    }
    for k in 0..GROUP_ROUNDS {
        all = behind(&moved_state(&all), k);
    }
    let of_group = |cells: &Vec<Fr>| cells[in_group.clone()].to_vec();
    all.iter().map(of_group).collect()
}

fn each(columns: &Columns, of: impl Fn(&Signs) -> Signs) -> Columns {
    let all = columns.iter();
    all.map(|(index, signs)| (*index, of(signs))).collect()
}

/// Returns `1, r, r^2, ..`
fn powers(r: Fr, number: u64) -> Vec<Fr> {
    (0..number).map(|k| r.pow([k])).collect()
}

fn weighted(weights: &[Fr], values: &[Fr]) -> Fr {
    weights.iter().zip(values).map(|(w, v)| *w * v).sum()
}

/// Returns, by cell, the product of a function of the bit and one of the group.
fn by_cell(of_bit: impl Fn(usize) -> Fr, of_group: &[Fr]) -> Vec<Fr> {
    let cells = 0..CELLS;
    cells
        .map(|cell| of_bit(cell % BITS) * of_group[cell / BITS])
        .collect()
}

pub(super) fn prove<S: Sponge>(
    voice: &mut Voice<'_, S>,
    chips: &[Chip<'_>],
    (index, pair): (usize, Pair),
) -> (PermutationProof, Claims) {
    let mut point = |number| -> Vec<Fr> {
        let numbers = 0..number;
        numbers.map(|_| voice.sample("permutation point")).collect()
    };
    let (permutations, bits, groups) = (point(pair.variables), point(6), point(2));
    let lanes = powers(voice.sample("permutation lanes"), LANES as u64);

    let mut before = vec![signs(&chips[pair.bits])];
    for k in 0..GROUP_ROUNDS {
        before.push(each(&before[k], |a| behind(&moved_state(a), k)));
    }
    let of_bits = eq_table(&bits);
    let of_groups = eq_table(&groups);
    let mut cells = by_cell(|z| of_bits[z], &of_groups);
    for z in 0..BITS {
        cells[3 * BITS + z] = Fr::from(1_u64 << z) * of_groups[3];
    }
    let of_state = |(permutation, state): (&usize, &Signs)| {
        let of_lane = state.iter().map(|lane| weighted(&cells, lane));
        eq(&permutations, *permutation) * weighted(&lanes, &of_lane.collect::<Vec<_>>())
    };
    let claim = before[GROUP_ROUNDS].iter().map(of_state).sum();
    let [claim] = voice.scalars(
        Message::PermutationClaim(index),
        "permutation claim",
        [claim],
    );
    let start = StateClaim {
        permutations,
        bits,
        groups,
        lanes,
        value: claim,
    };
    let mut rounds = Vec::new();
    let mut state = Layers {
        pair: index,
        claim: start.clone(),
        cells,
    };
    for k in (0..GROUP_ROUNDS).rev() {
        rounds.push(state.round(voice, k, &before[k]));
    }
    let end = state.claim;
    let proof = PermutationProof { claim, rounds };
    (proof, Claims { pair, start, end })
}

/// The layers' running claim.
struct Layers {
    pair: usize,
    claim: StateClaim,
    /// `E`.
    cells: Vec<Fr>,
}

impl Layers {
    /// Proves the layers of round `k` of all groups, from the states after the round back to
    /// `before`.
    fn round<S: Sponge>(
        &mut self,
        voice: &mut Voice<'_, S>,
        k: usize,
        before: &Columns,
    ) -> [LayerProof; 3] {
        let first = 3 * (GROUP_ROUNDS - 1 - k);
        let chi = self.chi(voice, (first, k), before);
        let beta = powers(voice.sample("permutation weight"), LANES as u64);
        let claim = weighted(&beta, &chi.proof.values);
        let theta = self.theta(voice, (first + 1, claim), (&chi, &beta), before);
        let kappa = powers(voice.sample("permutation weight"), 15);
        let claim = weighted(&kappa, &theta.proof.values);
        let weights = parity_weights(&kappa, &theta.cells, (&chi.cells, &beta));
        let parity = self.parity(voice, (first + 2, claim), (&theta, weights), before);
        let lanes = powers(voice.sample("permutation weight"), LANES as u64);
        let (bits, groups) = parity.cells.split_at(6);
        self.cells = eq_table(&parity.cells);
        self.claim = StateClaim {
            permutations: parity.permutations,
            bits: bits.to_vec(),
            groups: groups.to_vec(),
            value: weighted(&lanes, &parity.proof.values),
            lanes,
        };
        [chi.proof, theta.proof, parity.proof]
    }

    fn chi<S: Sponge>(
        &self,
        voice: &mut Voice<'_, S>,
        (layer, k): (usize, usize),
        before: &Columns,
    ) -> LayerEnd {
        let lanes = &self.claim.lanes;
        let with_iota = self.cells.iter().zip(iota(k)).map(|(e, iota)| *e * iota);
        let sum = LayerSum {
            at: (self.pair, layer),
            degrees: [3, 4],
            point: self.claim.permutations.clone(),
            weights: vec![with_iota.collect(), self.cells.clone()],
            columns: each(before, moved_state),
            number: LANES,
            integrand: &|weights, b| {
                let others = (1..LANES).map(|lane| lanes[lane] * chi(b, lane));
                weights[0] * lanes[0] * chi(b, 0) + weights[1] * others.sum::<Fr>()
            },
        };
        sum.prove(voice, self.claim.value)
    }

    fn theta<S: Sponge>(
        &self,
        voice: &mut Voice<'_, S>,
        (layer, claim): (usize, Fr),
        (chi, beta): (&LayerEnd, &[Fr]),
        before: &Columns,
    ) -> LayerEnd {
        let of_lanes = of_moved_lanes(&chi.cells, beta);
        let columns = |a: &Signs| {
            let c = parities(a);
            let g = (0..5).map(|x| {
                let lanes = (0..5).map(|y| x + 5 * y);
                let term = |lane: usize, cell: usize| of_lanes[lane][cell] * a[lane][cell];
                let sum = |cell: usize| lanes.clone().map(|lane| term(lane, cell)).sum();
                (0..CELLS).map(sum).collect()
            });
            g.chain(c.clone()).chain(a_bit_before(&c)).collect()
        };
        let sum = LayerSum {
            at: (self.pair, layer),
            degrees: [3, 3],
            point: chi.permutations.clone(),
            weights: Vec::new(),
            columns: each(before, columns),
            number: 15,
            integrand: &|_, v| {
                let term = |x: usize| v[x] * v[5 + (x + 4) % 5] * v[10 + (x + 1) % 5];
                (0..5).map(term).sum()
            },
        };
        sum.prove(voice, claim)
    }

    fn parity<S: Sponge>(
        &self,
        voice: &mut Voice<'_, S>,
        (layer, claim): (usize, Fr),
        (theta, weights): (&LayerEnd, Vec<Vec<Fr>>),
        before: &Columns,
    ) -> LayerEnd {
        let sum = LayerSum {
            at: (self.pair, layer),
            degrees: [5, 6],
            point: theta.permutations.clone(),
            weights,
            columns: before.clone(),
            number: LANES,
            integrand: &|weights, a| {
                let (of_parities, of_lanes) = weights.split_at(5);
                let parity = |x: usize| (0..5).map(|y| a[x + 5 * y]).product::<Fr>();
                let parities = (0..5).map(|x| of_parities[x] * parity(x));
                parities.sum::<Fr>() + weighted(of_lanes, a)
            },
        };
        sum.prove(voice, claim)
    }
}

/// Returns `eq(q_g, g) beta_(l') eq(q_z, z + rotation(l))` by lane and cell, `q` the cell's point
/// of layer 1.
fn of_moved_lanes(q: &[Fr], beta: &[Fr]) -> Vec<Vec<Fr>> {
    let (of_bits, of_groups) = (eq_table(&q[..6]), eq_table(&q[6..]));
    let lanes = rotations().into_iter().enumerate();
    let of_lane = |(lane, rotation): (usize, usize)| {
        let beta = beta[moved(lane % 5, lane / 5)];
        by_cell(|z| beta * of_bits[(z + rotation) % BITS], &of_groups)
    };
    lanes.map(of_lane).collect()
}

/// Returns `v_x`, then `u_l`.
fn parity_weights(kappa: &[Fr], t: &[Fr], (q, beta): (&[Fr], &[Fr])) -> Vec<Vec<Fr>> {
    let (of_bits, of_groups) = (eq_table(&t[..6]), eq_table(&t[6..]));
    let v = (0..5).map(|x| {
        let of_bit = |z| kappa[5 + x] * of_bits[z] + kappa[10 + x] * of_bits[(z + 1) % BITS];
        by_cell(of_bit, &of_groups)
    });
    let at_t = eq_table(t);
    let lanes = of_moved_lanes(q, beta);
    let u = lanes.iter().enumerate().map(|(lane, of_lane)| {
        let both = at_t.iter().zip(of_lane);
        both.map(|(e, w)| kappa[lane % 5] * e * w).collect()
    });
    v.chain(u).collect()
}
