//! `KECCAK_XORIN`: wrong rows for every constraint of a round, and executions with every kind of operands.
#![expect(clippy::expect_used, reason = "helpers of tests")]

use ark_bn254::Fr;
use ark_ff::{One, Zero};
use std::collections::BTreeMap;
use zkfabric_abi::keccak::{LANES, RATE_LANES};
use zkfabric_air::Message;
use zkfabric_chips::keccak_round::permutation::{BITS, IOTA_BITS, ROUND_CONSTANTS, source};
use zkfabric_chips::machine::Machine;
use zkfabric_testing::asm::{Assembler, Rng};
use zkfabric_testing::numbers::{power_of_two, small};
use zkfabric_testing::oracle::{self, Verdict};
use zkfabric_testing::row::{Row, RowChecker};
use zkfabric_testing::{calls, execution, samples};
use zkfabric_vm::ecall;

const CHIP: &str = "keccak_round";

fn machine() -> Machine {
    Machine::new().expect("descriptions of chips")
}

fn xor(a: Fr, b: Fr) -> Fr {
    a + b - a * b * Fr::from(2u64)
}

/// Bits of half a lane.
const HALF: usize = BITS / 2;

/// The number of the 32 bits from `first` on.
fn number(first: usize, bit: &dyn Fn(usize) -> Fr) -> Fr {
    let bits = (0..HALF).map(|place| bit(first + place) * power_of_two(place as u32));
    bits.sum()
}

/// A row made from what the prover chooses freely; all else follows by the constraints, but for what is set.
#[derive(Debug, Clone)]
struct Draft {
    flags: [Fr; 24],
    parity: Vec<Fr>,
    theta: Vec<Fr>,
    /// Names of columns and what is added to the values that follow.
    added: Vec<(String, Fr)>,
}

impl Draft {
    /// A row of bits with the right parities for them, of a random round.
    fn random(rng: &mut Rng) -> Self {
        let mut flags = [Fr::zero(); 24];
        flags[rng.below(24) as usize] = Fr::one();
        let mut bit = || Fr::from(rng.below(2));
        let parity = (0..5 * BITS).map(|_| bit()).collect();
        let theta = (0..LANES * BITS).map(|_| bit()).collect();
        let mut draft = Self {
            flags,
            parity,
            theta,
            added: Vec::new(),
        };
        for x in 0..5 {
            for z in 0..BITS {
                draft.repair(x, z);
            }
        }
        draft
    }

    fn parity(&self, x: usize, z: usize) -> Fr {
        self.parity[BITS * (x % 5) + z % BITS]
    }

    fn parity_after(&self, x: usize, z: usize) -> Fr {
        let added = xor(self.parity(x + 4, z), self.parity(x + 1, z + BITS - 1));
        let name = format!("parity_after[{}]", BITS * x + z);
        self.with(&name, xor(self.parity(x, z), added))
    }

    fn with(&self, name: &str, value: Fr) -> Fr {
        let added = self.added.iter().filter(|(column, _)| column == name);
        value + added.map(|(_, added)| *added).sum::<Fr>()
    }

    fn column(&self, x: usize, z: usize) -> Fr {
        (0..5).map(|y| self.theta[BITS * (x + 5 * y) + z]).sum()
    }

    /// Whether the bits of a column have the parity that they should.
    fn is_even(&self, x: usize, z: usize) -> bool {
        let rest = self.column(x, z) - self.parity_after(x, z);
        [0u64, 2, 4].into_iter().any(|even| rest == Fr::from(even))
    }

    /// Gives a column other bits, when it has the wrong parity.
    fn repair(&mut self, x: usize, z: usize) {
        for bits in 0..32u64 {
            if self.is_even(x, z) {
                return;
            }
            for y in 0..5 {
                self.theta[BITS * (x + 5 * y) + z] = Fr::from(bits >> y & 1);
            }
        }
    }

    /// Gives a column bits with the right parity, such that its lanes are below `2^64`.
    fn fit(&mut self, x: usize, z: usize) -> bool {
        (0..32u64).any(|bits| {
            for y in 0..5 {
                self.theta[BITS * (x + 5 * y) + z] = Fr::from(bits >> y & 1);
            }
            let fits = |lane| small(&self.before(lane)).is_some();
            self.is_even(x, z) && (x..LANES).step_by(5).all(fits)
        })
    }

    /// Half of a lane before theta.
    fn half_before(&self, half: usize) -> Fr {
        let lane = half / 2;
        number(half % 2 * HALF, &|z| {
            let x = lane % 5;
            let added = xor(self.parity(x, z), self.parity_after(x, z));
            xor(self.theta[BITS * lane + z], added)
        })
    }

    /// A lane before theta.
    fn before(&self, lane: usize) -> Fr {
        self.half_before(2 * lane) + self.half_before(2 * lane + 1) * power_of_two(HALF as u32)
    }

    fn chi(&self, x: usize, y: usize, z: usize) -> Fr {
        let [b0, b1, b2] = [x, x + 1, x + 2].map(|x| {
            let (lane, rotation) = source(x % 5, y);
            self.theta[BITS * lane + (z + BITS - rotation) % BITS]
        });
        xor(b0, (Fr::one() - b1) * b2)
    }

    /// The row.
    fn row(&self, checker: &RowChecker<'_>) -> Row {
        let mut values = BTreeMap::new();
        let mut set = |name: String, value: Fr| values.insert(name, value);
        for (round, flag) in self.flags.iter().enumerate() {
            set(format!("flags[{round}]"), *flag);
        }
        set("time".into(), Fr::from(400u64));
        for (index, value) in self.parity.iter().enumerate() {
            set(format!("parity[{index}]"), *value);
            let after = self.parity_after(index / BITS, index % BITS);
            set(format!("parity_after[{index}]"), after);
        }
        for (index, value) in self.theta.iter().enumerate() {
            set(format!("theta[{index}]"), *value);
        }
        let chi: Vec<Fr> = (IOTA_BITS.iter().enumerate())
            .map(|(index, &z)| self.with(&format!("chi[{index}]"), self.chi(0, 0, z)))
            .collect();
        for (index, value) in chi.iter().enumerate() {
            set(format!("chi[{index}]"), *value);
        }
        for half in 0..2 * LANES {
            let (lane, first) = (half / 2, half % 2 * HALF);
            let name = format!("before[{half}]");
            let before = self.with(&name, self.half_before(half));
            set(name, before);
            let after = number(
                first,
                &|z| match IOTA_BITS.iter().position(|&bit| bit == z) {
                    Some(index) if lane == 0 => {
                        let flags = self.flags.iter().zip(ROUND_CONSTANTS);
                        let flipped = flags.filter(|(_, constant)| constant >> z & 1 == 1);
                        xor(chi[index], flipped.map(|(flag, _)| *flag).sum())
                    }
                    _ => self.chi(lane % 5, lane / 5, z),
                },
            );
            let name = format!("after[{half}]");
            let after = self.with(&name, after);
            set(name, after);
        }
        let columns = checker.air.main.iter();
        let main = columns.map(|spec| values.remove(&*spec.name).expect("a value"));
        Row {
            main: main.collect(),
            fixed: Vec::new(),
        }
    }
}

fn judged(checker: &RowChecker<'_>, row: &Row) -> Verdict {
    let messages = checker.messages(row);
    let messages: Vec<Message> = messages.into_iter().map(|(_, message)| message).collect();
    oracle::judge(CHIP, &messages)
}

/// A row that breaks the constraint `index` of a family only, if the other rows can be right; `None` where they cannot.
fn breach(family: &str, index: usize, rng: &mut Rng) -> Option<Draft> {
    let two = Fr::from(2u64);
    let (x, z) = (index / BITS % 5, index % BITS);
    for _ in 0..64 {
        let mut draft = Draft::random(rng);
        match family {
            "flag" => {
                // Two flags more, one less: the round is j + k - i.
                let others = (0..24).filter(|other| *other != index);
                let pairs = others
                    .clone()
                    .flat_map(|j| others.clone().map(move |k| (j, k)));
                let fits =
                    |(j, k): &(usize, usize)| j < k && (index..index + 24).contains(&(j + k));
                let pairs: Vec<_> = pairs.filter(fits).collect();
                let (j, k) = rng.pick(&pairs).expect("a pair");
                draft.flags = [Fr::zero(); 24];
                draft.flags[index] = -Fr::one();
                (draft.flags[j], draft.flags[k]) = (Fr::one(), Fr::one());
            }
            "at most one flag" => draft.flags = core::array::from_fn(|i| Fr::from(i < 2)),
            "parity is boolean" => {
                if z + 2 >= BITS {
                    return None;
                }
                draft.parity[index] = two;
                let read = [(x, z), ((x + 1) % 5, z), ((x + 4) % 5, z + 1)];
                if !read.into_iter().all(|(x, z)| draft.fit(x, z)) {
                    continue;
                }
            }
            "theta is boolean" => {
                if z == BITS - 1 {
                    return None;
                }
                draft.theta[index] += two;
            }
            "parity after" => {
                let name = format!("parity_after[{index}]");
                let old = draft.parity_after(x, z);
                draft.added.push((name, Fr::one() - old * two));
                draft.repair(x, z);
            }
            "column" => {
                let bit = &mut draft.theta[BITS * x + z];
                *bit = Fr::one() - *bit;
            }
            "half before" => draft.added.push((format!("before[{index}]"), Fr::one())),
            "half after" => draft.added.push((format!("after[{index}]"), Fr::one())),
            "chi" => {
                let old = draft.chi(0, 0, IOTA_BITS[index]);
                let name = format!("chi[{index}]");
                draft.added.push((name, Fr::one() - old * two));
            }
            other => unreachable!("family {other}"),
        }
        let even = (0..5).all(|x| (0..BITS).all(|z| draft.is_even(x, z)));
        if even || family == "column" {
            return Some(draft);
        }
    }
    None
}

/// Without any one constraint, a row would pass that proves something wrong. Two families have members that follow from the others,
/// since lanes before are sent by other rows and are below `2^64`: a parity that is no bit makes digits 5 or -4 of such a lane, which
/// do not fit its upper two places, and a bit of theta that is none makes digits 2 or -1, which do not fit the last one.
#[test]
fn every_constraint_of_a_round_is_needed() {
    let machine = machine();
    let checker = RowChecker::new(samples::air(&machine, CHIP));
    let mut rng = Rng::new(0x6ecc);
    let mut place = 0;
    let mut previous = "";
    let mut follow = 0;
    for (constraint, (name, _)) in checker.constraints.iter().enumerate() {
        let family = if name.starts_with("flag ") {
            "flag"
        } else {
            name
        };
        place = if family == previous { place + 1 } else { 0 };
        previous = family;
        let wrong = (0..40).find_map(|_| {
            let row = breach(family, place, &mut rng)?.row(&checker);
            assert_eq!(checker.violated(&row), [constraint], "{name} {place}");
            matches!(judged(&checker, &row), Verdict::Wrong(_)).then_some(())
        });
        let z = place % BITS;
        let follows = match family {
            "parity is boolean" => z + 2 >= BITS,
            "theta is boolean" => z + 1 == BITS,
            _ => false,
        };
        assert_eq!(wrong.is_none(), follows, "{name} {place}");
        follow += usize::from(follows);
    }
    assert_eq!(follow, 10 + 25);
}

/// A cell of an honest row that is changed breaks a constraint, or changes what is sent to something right.
#[test]
fn changed_cells_of_a_round_are_rejected() {
    let machine = machine();
    let checker = RowChecker::new(samples::air(&machine, CHIP));
    let honest = samples::honest(&machine, CHIP, 8, 1);
    let mut rng = Rng::new(7);
    let mut free = Vec::new();
    for number in 0..3 {
        // Rounds of two calls, and a row of zeros.
        let chosen = if number == 2 {
            honest.height() - 1
        } else {
            29 * number
        };
        let row = honest.row(chosen);
        for column in 0..row.main.len() {
            let old = row.main[column];
            let values = [Fr::one() - old, Fr::from(rng.next_u64())];
            for value in values.into_iter().filter(|value| *value != old) {
                let mut changed = row.clone();
                changed.main[column] = value;
                if checker.violated(&changed).is_empty() {
                    assert_eq!(judged(&checker, &changed), Verdict::Right, "{column}");
                    free.push(checker.air.main[column].name.to_string());
                }
            }
        }
    }
    free.sort();
    free.dedup();
    // The time is that of the messages. In a row of zeros a parity is not read by any other cell, nor sent.
    assert!(free.iter().all(|name| name == "time"), "{free:?}");
}

/// Words of the image, with state and block among them.
const WORDS: usize = 64;

/// Where the data of small programs stand.
const DATA: u64 = 0x1_1000;

/// A program that calls twice with state and block at these words of its data.
fn program(state: u64, block: u64) -> Assembler {
    let mut program = Assembler::new(0x1_0000);
    for _ in 0..2 {
        program.li(10, DATA + 8 * state);
        program.li(11, DATA + 8 * block);
        program.li(17, ecall::KECCAK_XORIN);
        program.ecall();
    }
    program.halt(0);
    assert_eq!(program.data_base(), DATA);
    program
}

#[test]
fn executions_balance_and_compute_the_permutation() {
    let mut rng = Rng::new(3);
    let words: Vec<u64> = (0..WORDS).map(|_| rng.next_u64()).collect();
    // Apart, the same, overlapping from both sides, next to each other.
    for (state, block) in [
        (0, 30),
        (5, 5),
        (5, 20),
        (20, 5),
        (16, 0),
        (0, 25),
        (10, 13),
    ] {
        let mut expected = words.clone();
        for _ in 0..2 {
            let (state, block) = (state as usize, block as usize);
            let mut lanes = [0; LANES];
            lanes.copy_from_slice(&expected[state..state + LANES]);
            for (lane, word) in lanes.iter_mut().zip(&expected[block..block + RATE_LANES]) {
                *lane ^= word;
            }
            tiny_keccak::keccakf(&mut lanes);
            expected[state..state + LANES].copy_from_slice(&lanes);
        }
        let got = execution::words_after(&program(state, block), &words);
        assert_eq!(got, expected, "state {state} block {block}");
    }
}

#[test]
fn addresses_that_do_not_exist_end_the_execution() {
    calls::check_addresses(
        ecall::KECCAK_XORIN,
        [LANES, RATE_LANES].map(|n| n as u64),
        &[],
    );
}
