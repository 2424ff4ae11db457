//! A modular multiplication of 256 bits: core-time of its row, including its call.
//!
//! The program multiplies as often as its input says and does next to nothing else, one ninth of an
//! instruction per call. Two numbers of calls are proved; the difference between the proofs is the
//! cost of the additional calls.

use zkfabric_vm::{
    Image, Program, ecall,
    isa::{Instruction, Op},
};

use super::{
    Session,
    workload::{Subject, Workload},
};
use crate::{
    Error,
    noise::Watch,
    report::{Clock, Row},
};

/// The row's name.
const NAME: &str = "worst/multiplication/cpu";
/// Calls per iteration of the loop.
const CALLS: u64 = 18;
/// Iterations in the two proofs.
const ROUNDS: [u64; 2] = [4_000, 12_000];
const OUTPUT: &[u8] = b"products";
/// Address of the text; the factors and the modulus follow it.
const TEXT: u64 = 0x1_0000;
const DATA: u64 = 0x2_0000;

pub(super) fn run(session: &mut Session<'_>) -> Result<(), Error> {
    if !session.rows_wanted.wants(NAME) {
        return Ok(());
    }
    let [few, many] = ROUNDS;
    let mut subject = Subject::new(workload(many))?;
    let mut prove = |rounds| {
        subject.workload.input = vec![rounds];
        let watch = Watch::start();
        subject.prove()?;
        Ok::<_, Error>((watch.process().as_secs_f64(), watch.others()))
    };
    // The first proof of a process pays for memory pages that later proofs reuse.
    prove(many)?;
    let ((most, others), (least, _)) = (prove(many)?, prove(few)?);
    let each = (most - least) / (CALLS * (many - few)) as f64;
    session.row(Row::single(NAME, "us", 1e6 * each, Clock::Cpu).beside(others))
}

fn workload(rounds: u64) -> Workload {
    Workload {
        name: "multiplication".to_owned(),
        program: program(),
        input: vec![rounds],
        output: OUTPUT.to_vec(),
        transactions: 0,
    }
}

/// Multiplies a number by another, in place, modulo `2^256 - 189`.
fn program() -> Program {
    let plain = |op, rd, rs1, imm| Instruction {
        op,
        rd,
        rs1,
        rs2: 0,
        imm,
        len: 4,
    };
    let load = |rd, imm| plain(Op::AddI, rd, 0, imm);
    let call = plain(Op::Ecall, 0, 0, 0);
    let mut text = vec![load(17, ecall::INPUT), call, plain(Op::AddI, 9, 10, 0)];
    text.push(load(17, ecall::MODULAR_MULTIPLY_256));
    // The product replaces the first factor.
    let operands = [DATA, DATA, DATA + 32, DATA + 64];
    text.extend((10..).zip(operands).map(|(rd, address)| load(rd, address)));
    let again = TEXT + 4 * text.len() as u64;
    text.extend((0..CALLS).map(|_| call));
    text.push(plain(Op::AddI, 9, 9, u64::MAX));
    text.push(plain(Op::Bne, 0, 9, again));
    let digest = zkfabric_zkvm::claim::digest(OUTPUT);
    text.extend((11..).zip(digest).map(|(rd, word)| load(rd, word)));
    text.extend([load(17, ecall::HALT), load(10, 0), call]);
    let factor = [
        0x9e37_79b9_7f4a_7c15_u64,
        0xf39c_c060_5ced_c834,
        0x1082_276b_f3a2_7251,
        0xf86c_6a11_d0c1_8e95,
    ];
    let other = factor.map(|word| word.rotate_left(29) >> 1);
    let modulus = [u64::MAX - 188, u64::MAX, u64::MAX, u64::MAX];
    Program {
        entry: TEXT,
        text_base: TEXT,
        granule: 4,
        instructions: text,
        image: Image {
            base_word: DATA >> 3,
            words: [factor, other, modulus].concat(),
        },
        guard: 0..0,
    }
}

#[cfg(test)]
mod tests {
    use zkfabric_vm::{Executor, Limits};

    use super::*;

    #[test]
    fn a_round_is_its_calls_and_two_instructions() {
        let program = program();
        let run = |rounds| {
            let executor = Executor::new(&program).unwrap();
            executor.run(&[rounds], &Limits::default()).unwrap()
        };
        let (one, ten) = (run(1), run(10));
        assert_eq!(ten.instructions - one.instructions, 9 * (CALLS + 2));
        assert_eq!(one.digest, zkfabric_zkvm::claim::digest(OUTPUT));
    }

    #[test]
    fn a_call_is_a_row() {
        let mut subject = Subject::new(workload(1_000)).unwrap();
        let mut rows = |rounds| {
            subject.workload.input = vec![rounds];
            let chips = subject.prove().unwrap().chips;
            chips
                .iter()
                .find(|chip| chip.chip == "modular_256")
                .map(|chip| chip.rows)
        };
        let (few, many) = (rows(500), rows(1_000));
        let calls = 500 * CALLS;
        // Padded to units of rows.
        assert!(
            many.unwrap().abs_diff(few.unwrap() + calls) < 512,
            "{few:?} {many:?}"
        );
    }
}
