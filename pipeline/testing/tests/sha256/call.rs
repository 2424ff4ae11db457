//! Rows of calls, and whole executions.

use crate::{CALLS, ROWS, chip_set};
use ark_bn254::Fr;
use ark_ff::AdditiveGroup as _;
use sha2::block_api::compress256;
use zkfabric_abi::sha256::{self, BLOCK_WORDS, STATE_WORDS};
use zkfabric_testing::asm::{Assembler, Rng};
use zkfabric_testing::draft::each_check_refuses_one;
use zkfabric_testing::numbers::power_of_two;
use zkfabric_testing::row::RowChecker;
use zkfabric_testing::sample::Sample;
use zkfabric_testing::{calls, execution, necessity, samples};
use zkfabric_vm::ecall;

#[test]
fn every_message_is_needed() {
    let chip_set = chip_set();
    for chip in [CALLS, ROWS] {
        assert_eq!(
            necessity::unneeded_messages(&chip_set, chip, 1),
            [0; 0],
            "{chip}"
        );
    }
}

/// Each constraint and each range check of a call refuses a wrong row that no other check refuses.
#[test]
fn every_check_of_a_call_is_needed() {
    let chip_set = chip_set();
    let checker = RowChecker::new(samples::air(&chip_set, CALLS));
    let honest = samples::honest(&chip_set, CALLS, 8, 1).row(3);
    let column = |name: String| {
        let mut columns = checker.air.main.iter();
        columns
            .position(|spec| spec.name == name)
            .expect("a column")
    };
    let one = Fr::from(1u64);
    let mut wrong = Vec::new();
    let mut change = |cells: &[(usize, Fr)]| {
        let mut row = honest.clone();
        for (column, more) in cells {
            row.main[*column] += more;
        }
        wrong.push(row);
    };
    change(&[(column("real".into()), one)]);
    for number in 0..8 {
        let carry = column(format!("carries[{number}]"));
        let low = column(format!("after[{}]", 2 * number));
        // A non-boolean carry makes up for any limb; a flipped carry makes up for a limb out of
        // range.
        change(&[(low, one), (carry, -one / power_of_two(32))]);
        let other = one - honest.main[carry].double();
        for (limb, bits) in [(low, 32), (low + 1, 16)] {
            change(&[(carry, other), (limb, -other * power_of_two(bits))]);
        }
    }
    for (name, count) in [("address", 2), ("block", 8), ("state", 4)] {
        for index in 0..count {
            let gap = column(format!("{name}_gaps[{index}]"));
            change(&[(gap, power_of_two(16))]);
        }
    }
    each_check_refuses_one(&checker, wrong);
}

#[test]
fn changed_calls_are_rejected() {
    let chip_set = chip_set();
    let checker = RowChecker::new(samples::air(&chip_set, CALLS));
    let honest = samples::honest(&chip_set, CALLS, 24, 2);
    let breach = necessity::attack(&checker, &honest, Sample::chosen(), 2);
    assert!(breach.is_none(), "{breach:?}");
}

/// Number of words of the image, including state and block.
const WORDS: usize = 32;
/// Base address of the data of small programs.
const DATA: u64 = 0x1_1000;

/// Runs a program that makes `times` calls with state and block at these words of its data, checks
/// its rows, and returns the words afterwards.
fn run(words: &[u64; WORDS], [state, block]: [usize; 2], times: usize) -> Vec<u64> {
    let mut program = Assembler::new(0x1_0000);
    for _ in 0..times {
        program.li(10, DATA + 8 * state as u64);
        program.li(11, DATA + 8 * block as u64);
        program.li(17, ecall::SHA256_COMPRESS);
        program.ecall();
    }
    program.halt(0);
    assert_eq!(program.data_base(), DATA);
    execution::words_after(&program, words)
}

#[test]
fn executions_balance_and_compress() {
    let mut rng = Rng::new(3);
    let words: [u64; WORDS] = core::array::from_fn(|_| rng.next_u64());
    // Separate, identical, overlapping from both sides, one within the other, adjacent.
    for [state, block] in [[0, 20], [5, 5], [5, 8], [9, 5], [7, 5], [0, 4], [13, 5]] {
        let mut expected = words;
        for _ in 0..2 {
            let mut bytes = [0; 8 * BLOCK_WORDS];
            let cells = &expected[block..block + BLOCK_WORDS];
            for (bytes, word) in bytes.as_chunks_mut().0.iter_mut().zip(cells) {
                *bytes = word.to_le_bytes();
            }
            let cells = &mut expected[state..state + STATE_WORDS];
            let mut numbers = sha256::state(core::array::from_fn(|index| cells[index]));
            compress256(&mut numbers, &[bytes]);
            cells.copy_from_slice(&sha256::words(numbers));
        }
        assert_eq!(
            run(&words, [state, block], 2),
            expected,
            "state {state} block {block}"
        );
    }
}

/// The first example of FIPS 180-2, appendix B.1: the message `abc`.
#[test]
fn an_execution_gives_the_published_digest() {
    let start = [
        0x6a09_e667,
        0xbb67_ae85,
        0x3c6e_f372,
        0xa54f_f53a,
        0x510e_527f,
        0x9b05_688c,
        0x1f83_d9ab,
        0x5be0_cd19,
    ];
    let digest = [
        0xba78_16bf,
        0x8f01_cfea,
        0x4141_40de,
        0x5dae_2223,
        0xb003_61a3,
        0x9617_7a9c,
        0xb410_ff61,
        0xf200_15ad,
    ];
    let mut words = [0; WORDS];
    words[..STATE_WORDS].copy_from_slice(&sha256::words(start));
    words[STATE_WORDS] = u64::from_le_bytes(*b"abc\x80\0\0\0\0");
    words[STATE_WORDS + BLOCK_WORDS - 1] = 24u64.swap_bytes();
    let after = run(&words, [0, STATE_WORDS], 1);
    assert_eq!(after[..STATE_WORDS], sha256::words(digest));
}

#[test]
fn addresses_that_do_not_exist_end_the_execution() {
    calls::check_addresses(
        ecall::SHA256_COMPRESS,
        [STATE_WORDS, BLOCK_WORDS].map(|n| n as u64),
        &[],
    );
}
