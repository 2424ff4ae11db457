//! `KECCAK_XORIN`: permutations forged in every cell, and executions with all kinds of operands.
#![expect(clippy::expect_used, reason = "helpers of tests")]

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup as _, Field as _, One};
use zkfabric_abi::keccak::{LANES, RATE_LANES};
use zkfabric_air::check::permutation::{
    LanesInstance, Part, PermutationFault, State, broken, numbers, rounds,
};
use zkfabric_air::permutation::{BIT_COLUMNS, BITS, GROUPS, REAL};
use zkfabric_air::{Column, Permutation};
use zkfabric_chips::chip_set::ChipSet;
use zkfabric_chips::heights::Heights;
use zkfabric_chips::shards::ShardSize;
use zkfabric_testing::asm::{Assembler, Rng};
use zkfabric_testing::execution::{Traces, index, run, traces};
use zkfabric_testing::numbers::small;
use zkfabric_testing::row::{Row, RowChecker};
use zkfabric_testing::{calls, execution, samples};
use zkfabric_vm::ecall;

fn chip_set() -> ChipSet {
    ChipSet::new().expect("descriptions of chips")
}

/// One permutation: its row of lanes and its rows of bits.
#[derive(Debug, Clone)]
struct Pair<'m> {
    chip_set: &'m ChipSet,
    lanes: Vec<Column>,
    bits: Vec<Column>,
}

impl<'m> Pair<'m> {
    /// Returns an honest pair.
    fn honest(chip_set: &'m ChipSet, seed: u64) -> Self {
        let [lanes, bits] = [("keccak_absorb", 1), ("keccak_bits", BITS)].map(|(chip, rows)| {
            let mut columns = samples::honest(chip_set, chip, 8, seed).main;
            for column in &mut columns {
                column.resize(rows);
            }
            columns
        });
        Self {
            chip_set,
            lanes,
            bits,
        }
    }

    /// Returns a pair with rows of zeros.
    fn zeros(chip_set: &'m ChipSet) -> Self {
        let mut zeros = Self::honest(chip_set, 1);
        for (columns, rows) in [(&mut zeros.lanes, 1), (&mut zeros.bits, BITS)] {
            for column in columns {
                column.resize(0);
                column.resize(rows);
            }
        }
        zeros
    }

    fn checker(&self, chip: &str) -> RowChecker<'m> {
        RowChecker::new(samples::air(self.chip_set, chip))
    }

    fn row(columns: &[Column], row: usize) -> Row {
        let cells = columns.iter().map(|column| column.get(row));
        Row {
            main: cells.map(|cell| cell.expect("a row")).collect(),
            fixed: Vec::new(),
        }
    }

    /// Returns the violated constraints of either chip, each with its row.
    fn violated(&self) -> Vec<(&'static str, usize, usize)> {
        let mut violated = Vec::new();
        for (chip, columns) in [("keccak_absorb", &self.lanes), ("keccak_bits", &self.bits)] {
            let checker = self.checker(chip);
            for row in 0..columns[0].len() {
                let of_row = checker.violated(&Self::row(columns, row));
                violated.extend(of_row.into_iter().map(|index| (chip, row, index)));
            }
        }
        violated
    }

    /// Returns the violated parts of the permutation's statement.
    fn broken(&self) -> Vec<Part> {
        let air = samples::air(self.chip_set, "keccak_absorb");
        let lanes = LanesInstance {
            air,
            main: &self.lanes,
            fixed: &[],
        };
        let broken = broken(lanes, &self.bits);
        assert!(broken.iter().all(|broken| broken.permutation == 0));
        broken.into_iter().map(|broken| broken.part).collect()
    }

    fn bit(&self, column: usize, z: usize) -> Fr {
        self.bits[column].get(z).expect("a bit")
    }

    /// Returns the column of this name in the chip with the lanes.
    fn column(&self, name: &str) -> usize {
        let mut columns = samples::air(self.chip_set, "keccak_absorb").main.iter();
        let column = columns.position(|spec| spec.name == name);
        column.expect("a column of that name")
    }

    /// Returns the lanes before and after.
    fn ends(&self) -> [Vec<Fr>; 2] {
        let air = samples::air(self.chip_set, "keccak_absorb");
        let Some(Permutation::Lanes(lanes)) = &air.permutation else {
            unreachable!("keccak_absorb has lanes");
        };
        let row = Self::row(&self.lanes, 0);
        [&lanes.before, &lanes.after]
            .map(|lanes| lanes.iter().map(|lane| row.value(lane)).collect())
    }

    /// Recomputes everything after the bits before round 0 from these bits.
    fn follow(&mut self) {
        let real: Vec<Fr> = (0..BITS).map(|z| self.bit(REAL, z)).collect();
        let half = Fr::from(2u64).inverse().expect("an odd order");
        let signs = (0..LANES).flat_map(|lane| (0..BITS).map(move |z| (lane, z)));
        let mut state: State = signs
            .map(|(lane, z)| real[z] - self.bit(lane, z).double())
            .collect();
        for group in 0..GROUPS {
            state = rounds(state, group);
            let bits = (0..LANES * BITS).map(|i| (real[i % BITS] - state[i]) * half);
            let bits: State = bits.collect();
            if group + 1 < GROUPS {
                for (i, bit) in bits.into_iter().enumerate() {
                    self.bits[LANES * (group + 1) + i / BITS].set_any(i % BITS, bit);
                }
            } else {
                for (lane, number) in numbers(&bits).into_iter().enumerate() {
                    let column = self.column(&format!("after[{lane}]"));
                    self.lanes[column].set_any(0, number);
                }
            }
        }
    }
}

/// Applies Keccak-f to lanes.
fn permuted(lanes: &[Fr]) -> Vec<Fr> {
    let words: Vec<u64> = lanes.iter().filter_map(small).collect();
    let mut words: [u64; LANES] = words.try_into().expect("25 words");
    tiny_keccak::keccakf(&mut words);
    words.map(Fr::from).to_vec()
}

#[test]
fn real_permutations_and_rows_of_zeros_hold() {
    let chip_set = chip_set();
    for seed in 0..4 {
        let mut pair = Pair::honest(&chip_set, seed);
        assert_eq!((pair.violated(), pair.broken()), (vec![], vec![]));
        let [before, after] = pair.ends();
        assert_eq!(after, permuted(&before));
        // Recomputing from the bits before gives the values filled in by the chips.
        let filled = pair.ends();
        pair.follow();
        assert_eq!(pair.ends(), filled);
        assert_eq!((pair.violated(), pair.broken()), (vec![], vec![]));
    }
    let zeros = Pair::zeros(&chip_set);
    assert_eq!((zeros.violated(), zeros.broken()), (vec![], vec![]));
}

/// A changed cell of the bits breaks the part of the statement that it enters, whatever its new
/// value.
#[test]
fn changed_bits_are_noticed() {
    let chip_set = chip_set();
    let mut rng = Rng::new(7);
    let pairs = [Pair::honest(&chip_set, 3), Pair::zeros(&chip_set)];
    for (pair, real) in pairs.iter().zip([true, false]) {
        for column in 0..BIT_COLUMNS {
            let z = rng.below(BITS as u64) as usize;
            let old = pair.bit(column, z);
            for value in [Fr::one() - old, Fr::from(rng.next_u64())] {
                let mut changed = pair.clone();
                changed.bits[column].set_any(z, value);
                let group = column / LANES;
                let mut expected = match group {
                    GROUPS => vec![Part::Real],
                    0 => vec![Part::Before],
                    _ => vec![Part::Rounds(group - 1)],
                };
                if group == GROUPS {
                    expected.extend((0..GROUPS - 1).map(Part::Rounds));
                } else if real && group + 1 < GROUPS {
                    expected.push(Part::Rounds(group));
                }
                // After a round of a state with few signs, all signs are 0.
                if real && group + 1 >= GROUPS {
                    expected.push(Part::After);
                }
                assert_eq!(changed.broken(), expected, "column {column} row {z}");
            }
        }
    }
}

/// Every row of bits and every column with a lane is in the statement.
#[test]
fn changed_rows_and_lanes_are_noticed() {
    let chip_set = chip_set();
    let pair = Pair::honest(&chip_set, 5);
    for z in 0..BITS {
        let mut changed = pair.clone();
        changed.bits[z % REAL].set_any(z, Fr::from(7u64));
        assert_ne!(changed.broken(), [], "row {z}");
    }
    let names = |name: &'static str, count| (0..count).map(move |i| format!("{name}[{i}]"));
    let before = names("mixed", 8 * RATE_LANES).chain(names("capacity", LANES - RATE_LANES));
    let before = before.map(|name| (name, Part::Before));
    let after = names("after", LANES).map(|name| (name, Part::After));
    for (name, part) in before.chain(after) {
        let mut changed = pair.clone();
        let column = changed.column(&name);
        let old = changed.lanes[column].get(0).expect("a row");
        changed.lanes[column].set_any(0, old + Fr::one());
        assert_eq!(changed.broken(), [part], "{name}");
    }
    for real in [0u64, 2] {
        let mut changed = pair.clone();
        let column = changed.column("real");
        changed.lanes[column].set_any(0, real.into());
        assert_eq!(changed.broken(), [Part::Real, Part::After], "{real}");
    }
}

/// Digits 2 or 3 and -1 or 0 in place of two bits give the same lane before but a different
/// permutation. Everything else that the proof system proves holds: only that column's constraint
/// refuses it, in one or both rows.
#[test]
fn every_constraint_of_the_bits_is_needed() {
    let chip_set = chip_set();
    let honest = Pair::honest(&chip_set, 11);
    let [before, right] = honest.ends();
    let constraints = honest.checker("keccak_bits").constraints.len();
    assert_eq!(constraints, LANES);
    for lane in 0..constraints {
        let mut forged = honest.clone();
        for (z, added) in [(2 * lane, Fr::from(2u64)), (2 * lane + 1, -Fr::one())] {
            let digit = forged.bit(lane, z) + added;
            forged.bits[lane].set_any(z, digit);
        }
        forged.follow();
        assert_eq!(forged.broken(), []);
        let mut violated = forged.violated();
        violated.dedup_by_key(|violated| violated.2);
        assert_eq!(violated, [("keccak_bits", 2 * lane, lane)]);
        let [same, after] = forged.ends();
        assert_eq!(same, before);
        assert_ne!(after, right);
    }
}

/// If the bits before round 0 are boolean, non-boolean bits before a later round do not reach
/// another state.
#[test]
fn later_bits_follow() {
    let chip_set = chip_set();
    let honest = Pair::honest(&chip_set, 13);
    for column in LANES..REAL {
        let mut forged = honest.clone();
        for (z, added) in [(column % 63, Fr::from(2u64)), (column % 63 + 1, -Fr::one())] {
            let digit = forged.bit(column, z) + added;
            forged.bits[column].set_any(z, digit);
        }
        assert_eq!(forged.violated(), []);
        let group = column / LANES;
        let behind = if group + 1 < GROUPS {
            Part::Rounds(group)
        } else {
            Part::After
        };
        assert_eq!(forged.broken(), [Part::Rounds(group - 1), behind]);
    }
}

/// Number of words of the image, including state and block.
const WORDS: usize = 64;

/// Base address of the data of small programs.
const DATA: u64 = 0x1_1000;

/// Returns a program that makes two calls with state and block at these words of its data.
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
    // Separate, identical, overlapping from both sides, adjacent.
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

/// Returns traces of calls in instances of this many units.
fn calls_in(units: u32, calls: usize, chip_set: &ChipSet) -> (Traces, zkfabric_vm::Program) {
    let mut rng = Rng::new(17);
    let mut program = Assembler::new(0x1_0000);
    program.li(10, DATA);
    program.li(11, DATA + 8 * LANES as u64);
    program.li(17, ecall::KECCAK_XORIN);
    for _ in 0..calls {
        program.ecall();
    }
    program.halt(0);
    let data: Vec<u8> = (0..8 * WORDS).map(|_| rng.below(256) as u8).collect();
    let program = program.program(&data).expect("a program");
    // Segments that end within an instance.
    let execution = run(&program, &[], 5);
    let heights = Heights::new(units);
    let traces = traces(chip_set, &program, &execution, heights, &ShardSize::MAX);
    (traces, program)
}

/// An instance of lanes has the same calls as an instance of bits, however low the largest height
/// is.
#[test]
fn lanes_and_bits_are_cut_at_the_same_calls() {
    let chip_set = chip_set();
    for (units, calls, expected) in [
        (1, 9, vec![4, 4, 1]),
        (1, 8, vec![4, 4]),
        (2, 9, vec![8, 1]),
        (16, 9, vec![9]),
    ] {
        let (traces, program) = calls_in(units, calls, &chip_set);
        assert_eq!(traces.check(&chip_set, &program), Ok(()));
        assert_eq!(traces.check_order(), Ok(()));
        for (chip, rows) in [("keccak_absorb", 1), ("keccak_bits", BITS)] {
            let air = samples::air(&chip_set, chip);
            let real = air.main.iter().position(|spec| spec.name == "real");
            let real = real.expect("a column of that name");
            let instances = traces.instances().filter(|i| i.chip == index(chip));
            let calls = instances.map(|instance| {
                let real = &instance.main[real];
                let real = (0..real.len()).filter(|row| real.get(*row) == Some(Fr::one()));
                let rows: Vec<usize> = real.collect();
                assert_eq!(rows, (0..rows.len()).collect::<Vec<_>>());
                rows.len()
            });
            let calls: Vec<usize> = calls.collect();
            let expected: Vec<usize> = expected.iter().map(|calls| calls * rows).collect();
            assert_eq!(calls, expected, "{chip}");
        }
    }
}

/// An execution with a violated permutation is refused even if all constraints hold. The bits have
/// no messages, so buses balance, too.
#[test]
fn executions_with_other_permutations_are_refused() {
    let chip_set = chip_set();
    let (honest, program) = calls_in(1, 9, &chip_set);
    let [lanes, bits] = ["keccak_absorb", "keccak_bits"].map(index);
    let refused = |edit: &dyn Fn(&mut Vec<zkfabric_air::Instance>)| {
        let mut forged = honest.clone();
        edit(&mut forged.shards[0].instances);
        let first: PermutationFault = forged.broken(&chip_set)[0];
        assert_eq!(forged.check(&chip_set, &program), Err(format!("{first:?}")));
        (first.permutation, first.part)
    };
    let of = |instances: &[zkfabric_air::Instance], chip| {
        let places = instances.iter().enumerate();
        let places = places.filter(|(_, instance)| instance.chip == chip);
        places.map(|(place, _)| place).collect::<Vec<_>>()
    };
    // A bit before round 12 of the sixth call.
    let bit = refused(&|instances| {
        let second = of(instances, bits)[1];
        let column = &mut instances[second].main[2 * LANES];
        let old = column.get(BITS).expect("a bit");
        column.set_any(BITS, Fr::one() - old);
    });
    assert_eq!(bit, (1, Part::Rounds(1)));
    // Lanes with the bits of other calls.
    let swapped = refused(&|instances| {
        let places = of(instances, lanes);
        instances.swap(places[0], places[1]);
    });
    assert_eq!(swapped, (0, Part::Before));
    // Lanes without bits, and bits without lanes.
    let missing = refused(&|instances| {
        let last = of(instances, bits)[2];
        instances.remove(last);
    });
    let more = refused(&|instances| {
        let last = of(instances, bits)[2];
        instances.insert(last, instances[last].clone());
    });
    assert_eq!([missing, more], [(0, Part::Real); 2]);
}
