//! `BLAKE2B_ROUND`: wrong rows for every constraint and lookup, and executions with all kinds of
//! operands.
#![expect(clippy::expect_used, reason = "helpers of tests")]

use ark_bn254::Fr;
use zkfabric_abi::blake2b::{MIXINGS, SCHEDULE, SCHEDULES, WORDS};
use zkfabric_chips::chip_set::ChipSet;
use zkfabric_testing::asm::{Assembler, Rng};
use zkfabric_testing::draft::each_check_refuses_one;
use zkfabric_testing::necessity;
use zkfabric_testing::numbers::{power_of_two, small};
use zkfabric_testing::oracle::{self, Verdict};
use zkfabric_testing::row::{Row, RowChecker};
use zkfabric_testing::{calls, execution, samples};
use zkfabric_vm::ecall::BLAKE2B_ROUND;

const CHIP: &str = "blake2b_round";
/// Bits of the carries of the sums of a mixing.
const CARRIES: [usize; 4] = [2, 1, 2, 1];

fn chip_set() -> ChipSet {
    ChipSet::new().expect("descriptions of chips")
}

/// Errors of a row; mixings, their sums and bytes are numbered.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Wrong {
    Nothing,
    /// A wrong sum.
    Sum(usize, usize),
    /// A non-boolean bit of a sum's carry, and a different sum.
    Carry(usize, usize, usize),
    /// A byte of an exclusive or.
    Xor(usize, usize, usize),
    /// The last word of a mixing, after its rotation.
    Turned(usize),
    /// The last word of a mixing with a non-boolean highest bit.
    Top(usize),
    /// The highest bit, in the other mixings.
    OtherTop(usize),
}

/// The columns of a chip by name.
struct Cells<'c, 'a> {
    checker: &'c RowChecker<'a>,
    row: Row,
}

impl Cells<'_, '_> {
    fn cell(&mut self, name: &str, index: usize) -> &mut Fr {
        let name = format!("{name}[{index}]");
        let mut columns = self.checker.air.main.iter();
        let column = columns.position(|spec| spec.name == name);
        &mut self.row.main[column.expect("a column")]
    }

    fn word(&mut self, name: &str, index: usize) -> u64 {
        small(self.cell(name, index)).expect("a word")
    }

    fn bytes(&mut self, name: &str, first: usize) -> u64 {
        let bytes = [0, 1, 2, 3, 4, 5, 6, 7].map(|byte| self.word(name, first + byte) as u8);
        u64::from_le_bytes(bytes)
    }

    fn set_bytes(&mut self, name: &str, first: usize, word: u64) {
        for (byte, value) in word.to_le_bytes().into_iter().enumerate() {
            *self.cell(name, first + byte) = value.into();
        }
    }

    /// Computes the round again, with one error and its consequences.
    fn compute(&mut self, wrong: Wrong) {
        let mut v = [0; WORDS];
        for index in 0..4 {
            v[index] = self.word("a", index);
            v[4 + index] = self.bytes("b", 8 * index);
            v[8 + index] = self.word("c", index);
            v[12 + index] = self.bytes("d", 8 * index);
        }
        for (mixing, [a, b, c, d]) in MIXINGS.into_iter().enumerate() {
            let [x, y] = [0, 1].map(|word| self.word("message", 2 * mixing + word));
            for (step, (to, from, other, message)) in
                [(a, b, d, x), (c, d, b, 0), (a, b, d, y), (c, d, b, 0)]
                    .into_iter()
                    .enumerate()
            {
                let sum = [v[to], v[from], message].into_iter().map(u128::from).sum();
                v[to] = self.sum((mixing, step), sum, wrong);
                let place = 8 * (4 * mixing + step);
                let mut xor = v[other] ^ v[to];
                if let Wrong::Xor(m, s, byte) = wrong
                    && (m, s) == (mixing, step)
                {
                    xor ^= 1 << (8 * byte);
                }
                self.set_bytes("xors", place, xor);
                v[other] = xor.rotate_right([32, 24, 16, 63][step]);
                if step == 3 {
                    self.turn(mixing, (xor, b), &mut v, wrong);
                }
            }
        }
    }

    fn sum(&mut self, (mixing, step): (usize, usize), sum: u128, wrong: Wrong) -> u64 {
        let mut value = sum as u64;
        let mut carry = Fr::from((sum >> 64) as u64);
        let bits = CARRIES[step];
        let first = 6 * mixing + CARRIES[..step].iter().sum::<usize>();
        let place = 8 * (4 * mixing + step);
        let mut odd = None;
        match wrong {
            Wrong::Sum(m, s) if (m, s) == (mixing, step) => value ^= 1,
            Wrong::Carry(m, s, bit) if (m, s) == (mixing, step) => {
                let more = Fr::from(value ^ 1) - Fr::from(value);
                value ^= 1;
                carry -= more / power_of_two(64);
                odd = Some(bit);
            }
            _ => {}
        }
        for bit in 0..bits {
            *self.cell("carries", first + bit) = match odd {
                Some(odd) if odd == bit => carry / power_of_two(bit as u32),
                Some(_) => Fr::from(0u64),
                None => Fr::from((sum >> 64) as u64 >> bit & 1),
            };
        }
        self.set_bytes("sums", place, value);
        value
    }

    fn turn(&mut self, mixing: usize, (xor, b): (u64, usize), v: &mut [u64; 16], wrong: Wrong) {
        let mut top = Fr::from(xor >> 63);
        if wrong == Wrong::Turned(mixing) || wrong == Wrong::Top(mixing) {
            v[b] ^= 1;
        }
        if wrong == Wrong::Top(mixing) {
            top = if mixing < 4 {
                let twice = Fr::from(2u64) * Fr::from(xor);
                (Fr::from(v[b]) - twice) / (Fr::from(1u64) - power_of_two(64))
            } else {
                // The seven bits below differ.
                (Fr::from(xor >> 56) - Fr::from(xor >> 56 & 0x7f ^ 1)) / Fr::from(128u64)
            };
        } else if wrong == Wrong::OtherTop(mixing) {
            top = Fr::from(1u64) - top;
        }
        *self.cell("tops", mixing) = top;
        if mixing < 4 {
            self.set_bytes("turned", 8 * (b - 4), v[b]);
        }
    }
}

#[test]
fn every_check_is_needed() {
    let chip_set = chip_set();
    let checker = RowChecker::new(samples::air(&chip_set, CHIP));
    let honest = samples::honest(&chip_set, CHIP, 2 * SCHEDULES, 1);
    let cells = |number: usize| Cells {
        checker: &checker,
        row: honest.row(number % (2 * SCHEDULES)),
    };
    let mut right = cells(3);
    right.compute(Wrong::Nothing);
    assert_eq!(right.row, honest.row(3));

    let mut all = Vec::new();
    for mixing in 0..MIXINGS.len() {
        for (step, bits) in CARRIES.into_iter().enumerate() {
            all.push(Wrong::Sum(mixing, step));
            all.extend((0..bits).map(|bit| Wrong::Carry(mixing, step, bit)));
            all.extend((0..8).map(|byte| Wrong::Xor(mixing, step, byte)));
        }
        all.push(Wrong::Top(mixing));
        all.push(if mixing < 4 {
            Wrong::Turned(mixing)
        } else {
            Wrong::OtherTop(mixing)
        });
    }
    let mut rows: Vec<Row> = (all.into_iter().enumerate())
        .map(|(number, wrong)| {
            let mut cells = cells(number);
            cells.compute(wrong);
            cells.row
        })
        .collect();
    for flag in 0..SCHEDULES {
        let mut cells = cells(flag);
        for index in 0..SCHEDULES {
            // Two flags more and one less: the row's schedule is the one after the flag's.
            let value = match (index + SCHEDULES - flag) % SCHEDULES {
                0 => -Fr::from(1u64),
                1 | 9 => Fr::from(1u64),
                _ => Fr::from(0u64),
            };
            *cells.cell("flags", index) = value;
        }
        rows.push(cells.row);
    }
    let mut two = cells(4);
    *two.cell("flags", 5) = Fr::from(1u64);
    rows.push(two.row);
    for (name, count) in [("address", 2), ("message", 16), ("state", 16)] {
        for index in 0..count {
            let mut cells = cells(index);
            *cells.cell(&format!("{name}_gaps"), index) += power_of_two(16);
            rows.push(cells.row);
        }
    }

    each_check_refuses_one(&checker, rows);
}

#[test]
fn every_message_is_needed() {
    assert_eq!(necessity::unneeded_messages(&chip_set(), CHIP, 1), [0; 0]);
}

/// A changed cell of an honest row breaks a constraint, finds no entry in a table, or still states
/// something correct.
#[test]
fn changed_cells_are_rejected() {
    let chip_set = chip_set();
    let checker = RowChecker::new(samples::air(&chip_set, CHIP));
    let honest = samples::honest(&chip_set, CHIP, 2 * SCHEDULES, 2);
    let mut rng = Rng::new(7);
    for chosen in [0, 13, honest.height() - 1] {
        let row = honest.row(chosen);
        for column in 0..row.main.len() {
            let old = row.main[column];
            let name = &checker.air.main[column].name;
            let one = Fr::from(1u64);
            let values = [one - old, old + one, old - one, Fr::from(rng.next_u64())];
            for value in values.into_iter().filter(|value| *value != old) {
                let mut changed = row.clone();
                changed.main[column] = value;
                let passes = checker.violated(&changed).is_empty()
                    && checker.unanswered(&changed).is_empty();
                if passes {
                    let verdict = checker.judged(&changed);
                    // Changed addresses, times and gaps belong to other accesses; memory holds no
                    // word of another value.
                    let refused = matches!(verdict, Verdict::Impossible(_));
                    assert!(refused || verdict == Verdict::Right, "{name}: {verdict:?}");
                }
            }
        }
    }
}

/// Words of the image, with `v` and `m` among them.
const IMAGE: usize = 48;
/// Base address of the data of small programs.
const DATA: u64 = 0x1_1000;

/// Runs a program that makes these rounds with `v` and `m` at these words of its data, checks its
/// rows, and returns the words afterwards.
fn run(words: &[u64; IMAGE], [v, m]: [usize; 2], rounds: usize) -> Vec<u64> {
    let mut program = Assembler::new(0x1_0000);
    for round in 0..rounds {
        program.li(10, DATA + 8 * v as u64);
        program.li(11, DATA + 8 * m as u64);
        program.li(17, BLAKE2B_ROUND + (round % SCHEDULES) as u64);
        program.ecall();
    }
    program.halt(0);
    assert_eq!(program.data_base(), DATA);
    execution::words_after(&program, words)
}

#[test]
fn executions_balance_and_make_rounds() {
    let mut rng = Rng::new(3);
    let words: [u64; IMAGE] = core::array::from_fn(|_| rng.next_u64());
    // Separate, identical, overlapping from both sides, adjacent.
    for [v, m] in [[0, 20], [5, 5], [5, 12], [12, 5], [0, 16], [31, 15]] {
        let mut expected = words;
        for row in SCHEDULE.iter().chain(&SCHEDULE).take(12) {
            let message = row.map(|index| expected[m + index]);
            let state = core::array::from_fn(|index| expected[v + index]);
            expected[v..v + WORDS].copy_from_slice(&oracle::blake2b::round(state, &message));
        }
        assert_eq!(run(&words, [v, m], 12), expected, "v {v}, m {m}");
    }
}

/// RFC 7693, appendix A: the message `abc`.
#[test]
fn an_execution_gives_the_published_digest() {
    let start: [u64; 8] = [
        0x6a09_e667_f3bc_c908,
        0xbb67_ae85_84ca_a73b,
        0x3c6e_f372_fe94_f82b,
        0xa54f_f53a_5f1d_36f1,
        0x510e_527f_ade6_82d1,
        0x9b05_688c_2b3e_6c1f,
        0x1f83_d9ab_fb41_bd6b,
        0x5be0_cd19_137e_2179,
    ];
    let mut h = start;
    h[0] ^= 0x0101_0040;
    let mut words = [0; IMAGE];
    words[..8].copy_from_slice(&h);
    words[8..16].copy_from_slice(&start);
    words[12] ^= 3;
    words[14] = !words[14];
    words[16] = u64::from_le_bytes(*b"abc\0\0\0\0\0");
    let after = run(&words, [0, 16], 12);
    let digest: Vec<u8> = (0..8)
        .flat_map(|index| (h[index] ^ after[index] ^ after[8 + index]).to_le_bytes())
        .collect();
    let text: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let expected = concat!(
        "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1",
        "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923",
    );
    assert_eq!(text, expected);
}

#[test]
fn addresses_that_do_not_exist_end_the_execution() {
    // The row that reads the words of `m` in order, the last word last.
    calls::check_addresses(BLAKE2B_ROUND, [WORDS as u64; 2], &[]);
}
