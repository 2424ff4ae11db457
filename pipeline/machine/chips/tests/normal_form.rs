//! The key of a program is made from instructions in normal form only.

use zkfabric_chips::chip_set::ChipSet;
use zkfabric_chips::error::StatementError;
use zkfabric_chips::heights::Heights;
use zkfabric_vm::{Image, Instruction, Op, Program, RESERVATION, SINK};

fn program(instruction: Instruction) -> Program {
    Program {
        entry: 0x1000,
        text_base: 0x1000,
        granule: 4,
        instructions: vec![instruction],
        image: Image {
            base_word: 0x200,
            words: vec![0],
        },
        guard: 0..0,
    }
}

const ADD: Instruction = Instruction {
    op: Op::Add,
    rd: 1,
    rs1: 2,
    rs2: 3,
    imm: 0,
    len: 4,
};

#[test]
fn instructions_that_write_x0_read_the_sink_or_name_the_reservation_make_no_key() {
    let chip_set = ChipSet::new().unwrap();
    chip_set
        .fixed_instances(&program(ADD), Heights::default())
        .unwrap();
    chip_set
        .fixed_instances(
            &program(Instruction { rd: SINK, ..ADD }),
            Heights::default(),
        )
        .unwrap();
    let store = Instruction {
        op: Op::Sd,
        rd: 0,
        ..ADD
    };
    chip_set
        .fixed_instances(&program(store), Heights::default())
        .unwrap();
    let bad = [
        Instruction { rd: 0, ..ADD },
        Instruction {
            rd: RESERVATION,
            ..ADD
        },
        Instruction { rd: 34, ..ADD },
        Instruction { rs1: SINK, ..ADD },
        Instruction { rs2: SINK, ..ADD },
        Instruction {
            rs1: RESERVATION,
            ..ADD
        },
        Instruction {
            rs2: RESERVATION,
            ..ADD
        },
        Instruction { rd: 1, ..store },
        Instruction {
            op: Op::LrD,
            rd: 0,
            ..ADD
        },
        Instruction {
            op: Op::ScW,
            rd: RESERVATION,
            ..ADD
        },
        Instruction {
            op: Op::AmoAddD,
            rs2: RESERVATION,
            ..ADD
        },
    ];
    for instruction in bad {
        let result = chip_set.fixed_instances(&program(instruction), Heights::default());
        assert!(
            matches!(result, Err(StatementError::NormalForm { pc: 0x1000, .. })),
            "{instruction:?}"
        );
    }
}

#[test]
fn text_at_odd_addresses_makes_no_key() {
    let chip_set = ChipSet::new().unwrap();
    let odd = Program {
        text_base: 0x1001,
        ..program(ADD)
    };
    let result = chip_set.fixed_instances(&odd, Heights::default());
    assert_eq!(
        result,
        Err(StatementError::OddText {
            text_base: 0x1001,
            granule: 4
        })
    );
}
