//! The decoder against GNU objdump (`data/decode_golden.py`) and against the assembler's own
//! tables.

use zkfabric_testing::asm::{CompressedInstruction, Rng, encode};
use zkfabric_vm::decode::{decode, decode_compressed, decode_standard};
use zkfabric_vm::{Format, Instruction, Op, SINK};

fn text(i: &Instruction) -> String {
    format!(
        "{} {} {} {} {:x}",
        i.op.mnemonic(),
        i.rd,
        i.rs1,
        i.rs2,
        i.imm
    )
}

#[test]
fn standard_encodings_agree_with_objdump() {
    let mut seen = [0; Op::COUNT];
    for (line, pc) in include_str!("data/standard.txt")
        .lines()
        .zip((0..).step_by(4))
    {
        let (word, expected) = line.split_once(' ').unwrap();
        let word = u32::from_str_radix(word, 16).unwrap();
        let got = decode_standard(word, pc);
        assert_eq!(text(&got), expected, "{word:#010x} at {pc:#x}");
        assert_eq!(got.len, 4);
        assert_eq!(decode(&word.to_le_bytes(), pc, true), got);
        assert_eq!(decode(&word.to_le_bytes(), pc, false), got);
        seen[usize::from(got.op.code())] += 1;
    }
    for (op, count) in Op::ALL.iter().zip(seen) {
        assert!(count > 0, "{} is not in the table", op.mnemonic());
    }
}

/// Checks all 49,152 encodings, including reserved ones.
#[test]
fn compressed_encodings_agree_with_objdump() {
    let halves: Vec<u16> = (0..=u16::MAX).filter(|half| half & 3 != 3).collect();
    let golden: Vec<&str> = include_str!("data/compressed.txt").lines().collect();
    assert_eq!(golden.len(), halves.len() / 256);
    for (chunk, (halves, golden)) in halves.chunks(256).zip(golden).enumerate() {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for (index, &half) in halves.iter().enumerate() {
            let pc = (chunk * 256 + index) as u64 * 2;
            let got = decode_compressed(half, pc);
            assert_eq!(got.len, 2);
            assert_eq!(decode(&half.to_le_bytes(), pc, true), got);
            for byte in (text(&got) + "\n").bytes() {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
            }
        }
        let (first, last) = (halves[0], halves[255]);
        assert_eq!(
            format!("{hash:016x}"),
            golden,
            "halfwords {first:#06x} to {last:#06x}"
        );
    }
}

/// Returns a random instruction of an operation, with all fields of its format.
fn random(op: Op, rng: &mut Rng, pc: u64) -> Instruction {
    let mut register = || rng.below(32) as u8;
    let (rd, rs1, rs2) = (register(), register(), register());
    let rd = if rd == 0 { SINK } else { rd };
    let even = |value: i64| (value & !1) as u64;
    let (rd, rs1, rs2, imm) = match op.format() {
        Format::Illegal | Format::Ecall => (0, 0, 0, 0),
        Format::Register | Format::Amo | Format::StoreConditional => (rd, rs1, rs2, 0),
        Format::Unary | Format::LoadReserved => (rd, rs1, 0, 0),
        Format::Immediate => {
            let bits = match op {
                Op::SllwI | Op::SrlwI | Op::SrawI | Op::RorwI => rng.below(32),
                Op::SllI | Op::SrlI | Op::SraI | Op::RorI | Op::SllUwI => rng.below(64),
                _ => rng.range(-2048, 2048) as u64,
            };
            (rd, rs1, 0, bits)
        }
        Format::Load | Format::Jalr => (rd, rs1, 0, rng.range(-2048, 2048) as u64),
        Format::Store => (0, rs1, rs2, rng.range(-2048, 2048) as u64),
        Format::Branch => (0, rs1, rs2, pc.wrapping_add(even(rng.range(-4096, 4096)))),
        Format::Jal => (
            rd,
            0,
            0,
            pc.wrapping_add(even(rng.range(-(1 << 20), 1 << 20))),
        ),
    };
    Instruction {
        op,
        rd,
        rs1,
        rs2,
        imm,
        len: 4,
    }
}

#[test]
fn encoding_and_decoding_are_inverse() {
    let mut rng = Rng::new(9);
    for &op in Op::ALL {
        for turn in 0..300 {
            let pc = if turn % 10 == 0 {
                0
            } else {
                rng.next_u64() & !1
            };
            let i = random(op, &mut rng, pc);
            match encode(&i, pc) {
                Some(word) => assert_eq!(decode_standard(word, pc), i, "{word:#010x}"),
                None => assert_eq!(op, Op::Illegal),
            }
        }
    }
}

#[test]
fn operands_out_of_range_have_no_encoding() {
    let good = Instruction {
        op: Op::AddI,
        rd: 1,
        rs1: 2,
        rs2: 0,
        imm: 2047,
        len: 4,
    };
    assert!(encode(&good, 0).is_some());
    for bad in [
        Instruction { imm: 2048, ..good },
        Instruction {
            imm: 1 << 40,
            rs1: 0,
            ..good
        },
        Instruction { imm: 4096, ..good },
        Instruction { rd: 33, ..good },
        Instruction { rs1: SINK, ..good },
        Instruction {
            op: Op::SllI,
            imm: 64,
            ..good
        },
        Instruction {
            op: Op::RorwI,
            imm: 32,
            ..good
        },
        Instruction {
            op: Op::Beq,
            rd: 0,
            imm: 4096,
            ..good
        },
        Instruction {
            op: Op::Beq,
            rd: 0,
            imm: 3,
            ..good
        },
        Instruction {
            op: Op::Jal,
            rs1: 0,
            imm: 1 << 20,
            ..good
        },
        Instruction {
            op: Op::Sd,
            rd: 0,
            imm: u64::MAX - 2048,
            ..good
        },
    ] {
        assert_eq!(encode(&bad, 0), None, "{bad:?}");
    }
    let lui = Instruction {
        rs1: 0,
        imm: 0xffff_ffff_8000_0000,
        ..good
    };
    assert_eq!(encode(&lui, 0), Some(0x8000_00b7));
}

/// Every normal form satisfies the assumptions of the program table and the chips.
#[test]
fn any_word_has_a_proper_normal_form() {
    let mut rng = Rng::new(11);
    let mut legal = 0;
    for turn in 0..2_000_000_u64 {
        let pc = turn * 2;
        let word = rng.next_u64() as u32;
        let i = decode(&word.to_le_bytes(), pc, true);
        legal += u32::from(i.op != Op::Illegal);
        assert_eq!(i.len, if word & 3 == 3 { 4 } else { 2 });
        assert!(i.rs1 < 32 && i.rs2 < 32 && i.rd <= SINK);
        let (writes, first, second, immediate) = match i.op.format() {
            Format::Illegal | Format::Ecall => (false, false, false, false),
            Format::Register | Format::Amo | Format::StoreConditional => (true, true, true, false),
            Format::Immediate | Format::Load | Format::Jalr => (true, true, false, true),
            Format::Unary | Format::LoadReserved => (true, true, false, false),
            Format::Branch | Format::Store => (false, true, true, true),
            Format::Jal => (true, false, false, true),
        };
        assert_eq!(i.rd != 0, writes, "{i:?}");
        assert!((first || i.rs1 == 0) && (second || i.rs2 == 0) && (immediate || i.imm == 0));
    }
    assert!(legal > 500_000, "{legal}");
}

#[test]
fn short_of_bytes() {
    assert_eq!(decode(&[], 0, true).op, Op::Illegal);
    assert_eq!(decode(&[0x13], 0, true).op, Op::Illegal);
    assert_eq!(decode(&[0x13, 0], 0, true).op, Op::Illegal);
    assert_eq!(decode(&[0x13, 0, 0], 0, true).op, Op::Illegal);
    assert_eq!(decode(&[0x13, 0, 0, 0], 0, true).op, Op::AddI);
    assert_eq!(decode(&[0x01, 0], 0, true).op, Op::AddI);
    assert_eq!(decode(&[0x01, 0], 0, false).op, Op::Illegal);
    assert_eq!(decode(&[0x01, 0, 0, 0], 0, false).op, Op::Illegal);
}

/// A few encodings as printed by binutils, so that the decoder is not the assembler's only check.
#[test]
fn compressed_encoder() {
    use CompressedInstruction as C;
    for (c, expected) in [
        (C::Addi4spn { rd3: 7, imm: 1020 }, 0x1ffc),
        (C::Ldsp { rd: 16, imm: 136 }, 0x682a),
        (
            C::Ld {
                rd3: 3,
                rs3: 0,
                imm: 80,
            },
            0x682c,
        ),
        (C::Lui { rd: 16, imm: 11 }, 0x682d),
        (C::Sdsp { rs: 30, imm: 504 }, 0xfffa),
        (
            C::Sd {
                rs3: 7,
                base3: 7,
                imm: 248,
            },
            0xfffc,
        ),
        (
            C::Bnez {
                rs3: 7,
                distance: -2,
            },
            0xfffd,
        ),
    ] {
        assert_eq!(c.encode(), expected, "{c:?}");
    }
}
