//! Ecalls, limits and every error of an execution.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use zkfabric_testing::asm::{Assembler, write_elf};
use zkfabric_vm::isa::reservation;
use zkfabric_vm::{
    ExecutionError, Executor, Image, Instruction, Limits, Op, Outcome, Program, RESERVATION, ecall,
};

const BASE: u64 = 0x1_0000;

fn limits() -> Limits {
    Limits {
        memory_bytes: 1 << 20,
        instructions: 10_000,
        ..Limits::default()
    }
}

/// Runs in all modes, which must give the same result.
fn run_with(program: &Program, input: &[u64], limits: &Limits) -> Result<Outcome, ExecutionError> {
    let executor = Executor::new(program)?;
    let fast = executor.run(input, limits);
    let counted = executor.count(input, limits);
    let traced = executor
        .trace(input, limits, 100, |_| ())
        .map(|(outcome, _)| outcome);
    for other in [counted, traced] {
        match (&fast, other) {
            (Ok(fast), Ok(other)) => {
                assert_eq!(fast.registers(), other.registers());
                assert_eq!(fast.instructions, other.instructions);
                assert_eq!(fast.exit_code, other.exit_code);
                assert_eq!(fast.printed, other.printed);
                assert_eq!(fast.marks, other.marks);
            }
            (fast, other) => assert_eq!(fast.as_ref().err(), other.as_ref().err()),
        }
    }
    fast
}

fn run(build: impl FnOnce(&mut Assembler), input: &[u64]) -> Result<Outcome, ExecutionError> {
    let mut a = Assembler::new(BASE);
    build(&mut a);
    run_with(&a.program(&[1, 2, 3]).unwrap(), input, &limits())
}

fn error(build: impl FnOnce(&mut Assembler)) -> ExecutionError {
    run(build, &[]).unwrap_err()
}

fn call(a: &mut Assembler, code: u64) {
    a.li(17, code);
    a.ecall();
}

#[test]
fn halt_gives_exit_code_and_digest() {
    let outcome = run(
        |a| {
            for (register, value) in (11..).zip([u64::MAX, 1 << 63, 7, 0x0123_4567_89ab_cdef]) {
                a.li(register, value);
            }
            a.halt(0xdead_beef_0000_0001);
        },
        &[],
    );
    let outcome = outcome.unwrap();
    assert_eq!(outcome.exit_code, 0xdead_beef_0000_0001);
    assert_eq!(
        outcome.digest,
        [u64::MAX, 1 << 63, 7, 0x0123_4567_89ab_cdef]
    );
    assert_eq!(outcome.registers()[12], 1 << 63);
    assert!(outcome.memory(BASE, 4).is_some());
    assert!(outcome.memory(BASE - 1, 4).is_none());
    assert!(outcome.memory((1 << 20) - 4, 5).is_none());
    assert!(outcome.memory(u64::MAX, 2).is_none());
    assert!(outcome.memory(BASE, u64::MAX).is_none());
}

#[test]
fn input_is_read_in_order() {
    let outcome = run(
        |a| {
            a.li(17, ecall::INPUT);
            for register in 11..15 {
                a.ecall();
                a.immediate(Op::AddI, register, 10, 0);
            }
            a.halt(0);
        },
        &[5, u64::MAX, 0, 8, 9],
    );
    let outcome = outcome.unwrap();
    assert_eq!(outcome.digest, [5, u64::MAX, 0, 8]);
    assert_eq!(outcome.input_words, 4);
}

#[test]
fn input_exhausted() {
    let build = |a: &mut Assembler| {
        a.li(17, ecall::INPUT);
        a.ecall();
        a.ecall();
    };
    let expected = ExecutionError::InputExhausted {
        pc: BASE + 8,
        words: 1,
    };
    assert_eq!(run(build, &[1]).unwrap_err(), expected);
}

#[test]
fn hint_words_are_queued_in_order() {
    // Data: 3 (a non-residue mod p), then 0.
    let mut a = Assembler::new(BASE);
    let data = 0x2_0000;
    for kind in [2, 3] {
        a.li(10, kind);
        a.li(11, data);
        call(&mut a, ecall::HINT);
    }
    a.li(11, data + 32);
    a.li(10, 3);
    call(&mut a, ecall::HINT);
    a.li(10, 1);
    a.li(12, data + 32);
    a.li(11, data);
    call(&mut a, ecall::HINT);
    a.li(17, ecall::ADVICE);
    a.li(5, 0x3_0000);
    for word in 0..17 {
        a.ecall();
        a.store(Op::Sd, 10, 5, word * 8);
    }
    a.halt(0);
    let mut bytes = vec![0; 64];
    bytes[0] = 3;
    let file = write_elf(BASE, &a.bytes().unwrap(), data, &bytes);
    let outcome = run_with(&Program::from_elf(&file).unwrap(), &[], &limits()).unwrap();
    let words = outcome.memory(0x3_0000, 17 * 8).unwrap().as_chunks::<8>().0;
    let words: Vec<u64> = words.iter().map(|word| u64::from_le_bytes(*word)).collect();
    assert_eq!(words[0], 0, "3 is no square");
    assert_ne!(words[1..5], [0; 4]);
    // 1/3 mod n = (2n + 1) / 3, and n = 1 mod 3: check the lowest limb of 3 * inverse = 1 mod n,
    // i.e. 2n + 1.
    assert_eq!(
        words[5].wrapping_mul(3),
        2_u64.wrapping_mul(0xbfd2_5e8c_d036_4141).wrapping_add(1)
    );
    assert_eq!(words[9..13], [0; 4], "inverse of zero");
    assert_eq!(words[13..17], [0; 4], "division by zero");
}

#[test]
fn hint_errors() {
    let unknown = error(|a| {
        a.li(10, 99);
        call(a, ecall::HINT);
    });
    assert_eq!(
        unknown,
        ExecutionError::UnknownHint {
            pc: BASE + 8,
            kind: 99
        }
    );
    for (pointer, other) in [((1 << 20) - 31, BASE), (u64::MAX, BASE), (0, BASE)] {
        let mut pc = 0;
        let bad = error(|a| {
            a.li(10, 1);
            a.li(11, other);
            a.li(12, pointer);
            a.li(17, ecall::HINT);
            pc = a.here();
            a.ecall();
        });
        assert_eq!(
            bad,
            ExecutionError::BadAddress {
                pc,
                address: pointer,
                width: 32
            }
        );
    }
    let empty = error(|a| call(a, ecall::ADVICE));
    assert_eq!(empty, ExecutionError::AdviceExhausted { pc: BASE + 4 });
    let mut a = Assembler::new(BASE);
    a.li(10, 3);
    a.li(11, BASE);
    a.li(17, ecall::HINT);
    let again = a.new_label();
    a.bind(again);
    a.ecall();
    a.jal(0, again);
    let program = a.program(&[]).unwrap();
    let few = Limits {
        hint_words: 11,
        ..limits()
    };
    let full = run_with(&program, &[], &few).unwrap_err();
    assert!(
        matches!(full, ExecutionError::HintQueueFull { limit: 11, .. }),
        "{full}"
    );
}

#[test]
fn prints_and_marks_are_bounded() {
    let mut a = Assembler::new(BASE);
    for id in 0..3 {
        a.li(10, BASE);
        a.li(11, 10);
        call(&mut a, ecall::PRINT);
        a.li(10, id);
        call(&mut a, ecall::MARK);
    }
    a.halt(0);
    let program = a.program(&[]).unwrap();
    let all = run_with(&program, &[], &limits()).unwrap();
    assert_eq!(all.printed, a.bytes().unwrap()[..10].repeat(3));
    assert_eq!(all.dropped, 0);
    let marks: Vec<_> = all
        .marks
        .iter()
        .map(|m| (m.id, m.argument, m.instructions))
        .collect();
    assert_eq!(marks, [(0, 10, 7), (1, 10, 14), (2, 10, 21)]);
    let few = Limits {
        print_bytes: 25,
        marks: 2,
        ..limits()
    };
    let some = run_with(&program, &[], &few).unwrap();
    assert_eq!(
        (some.printed.len(), some.marks.len(), some.dropped),
        (25, 2, 6)
    );
    let bad = error(|a| {
        a.li(10, BASE);
        a.li(11, 1 << 20);
        call(a, ecall::PRINT);
    });
    assert!(matches!(
        bad,
        ExecutionError::BadAddress {
            address: BASE,
            width: 0x10_0000,
            ..
        }
    ));
}

#[test]
fn unknown_ecall() {
    for code in [6, 93, 255, 999, u64::MAX] {
        let unknown = error(|a| call(a, code));
        let ExecutionError::UnknownEcall { code: got, .. } = unknown else {
            panic!("{unknown}")
        };
        assert_eq!(got, code);
    }
}

#[test]
fn illegal_instruction() {
    // All zeros, EBREAK, CSRRW, FENCE.I, FADD.D, all ones, c.ebreak.
    for word in [
        0,
        0x0010_0073,
        0x3000_1073,
        0x0000_100f,
        0x0200_0053,
        u32::MAX,
        0x9002,
    ] {
        let got = error(|a| {
            a.immediate(Op::AddI, 0, 0, 0);
            a.word(word);
        });
        assert_eq!(
            got,
            ExecutionError::IllegalInstruction { pc: BASE + 4, word },
            "{word:#x}"
        );
    }
}

/// The message names the encoding, and what it is where many programs have it.
#[test]
fn illegal_instructions_are_explained() {
    for (word, expected) in [
        (
            0x0000_100f_u32,
            "0x0000100f at 0x10000, fence.i: a program's instructions are those",
        ),
        (0x0010_0073, "0x00100073 at 0x10000, ebreak"),
        (
            0x3000_2573,
            "0x30002573 at 0x10000, access to a control register",
        ),
        (0x3020_0073, "0x30200073 at 0x10000, privileged"),
        (
            0x0200_0053,
            "0x02000053 at 0x10000, floating point or vectors",
        ),
        (0x6000_0057, "0x60000057 at 0x10000, not of RV64IMA"),
    ] {
        let error = error(|a| a.word(word)).to_string();
        assert!(error.starts_with("illegal instruction "), "{error}");
        assert!(error.contains(expected), "{error}");
    }
    let zeros = error(|a| a.half(0)).to_string();
    assert!(zeros.contains("0x00000000 at 0x10000, zeros"), "{zeros}");
    let ebreak = error(|a| a.half(0x9002)).to_string();
    assert!(ebreak.contains("0x00009002 at 0x10000, ebreak"), "{ebreak}");
}

#[test]
fn bad_address() {
    let top = 1 << 20;
    let loads = [
        (Op::Lb, 1),
        (Op::Lbu, 1),
        (Op::Lh, 2),
        (Op::Lhu, 2),
        (Op::Lw, 4),
        (Op::Lwu, 4),
    ];
    let stores = [(Op::Sb, 1), (Op::Sh, 2), (Op::Sw, 4), (Op::Sd, 8)];
    for (op, width) in loads.into_iter().chain([(Op::Ld, 8)]).chain(stores) {
        let is_store = stores.iter().any(|(store, _)| *store == op);
        let access = |address: u64| {
            run(
                |a| {
                    a.li(5, address);
                    if is_store {
                        a.store(op, 6, 5, 0);
                    } else {
                        a.immediate(op, 6, 5, 0);
                    }
                    a.halt(0);
                },
                &[],
            )
        };
        for address in [
            0,
            BASE - 1,
            top - width + 1,
            top,
            u64::MAX,
            u64::MAX - width + 1,
            1 << 63,
        ] {
            let got = access(address).unwrap_err();
            let ExecutionError::BadAddress {
                address: a,
                width: w,
                ..
            } = got
            else {
                panic!("{got}")
            };
            assert_eq!((a, w), (address, width), "{op:?}");
        }
        for address in [top - width, top / 2 + 5] {
            assert!(access(address).is_ok(), "{op:?} {address:#x}");
        }
    }
}

#[test]
fn image_is_the_lowest_address() {
    // Stores to the text change memory, not the executed instructions.
    let outcome = run(
        |a| {
            a.li(5, BASE);
            a.store(Op::Sd, 0, 5, 0);
            a.halt(4);
        },
        &[],
    );
    let outcome = outcome.unwrap();
    assert_eq!(outcome.exit_code, 4);
    assert_eq!(outcome.memory(BASE, 8), Some(&[0; 8][..]));
}

#[test]
fn atomics() {
    let misaligned = error(|a| {
        a.li(5, 0x8_0004);
        a.register(Op::AmoAddD, 6, 5, 5);
    });
    let ExecutionError::Misaligned { address, width, .. } = misaligned else {
        panic!()
    };
    assert_eq!((address, width), (0x8_0004, 8));
    for build in [
        (|a: &mut Assembler| a.unary(Op::LrW, 6, 5)) as fn(&mut Assembler),
        |a| a.register(Op::ScW, 6, 5, 5),
        |a| a.register(Op::AmoMaxW, 6, 5, 5),
    ] {
        let misaligned = error(|a| {
            a.li(5, 0x8_0002);
            build(a);
        });
        assert!(
            matches!(misaligned, ExecutionError::Misaligned { width: 4, .. }),
            "{misaligned}"
        );
    }
    for build in [
        (|a: &mut Assembler| a.unary(Op::LrD, 6, 5)) as fn(&mut Assembler),
        |a| a.register(Op::AmoSwapD, 6, 5, 5),
    ] {
        let bad = error(|a| {
            a.li(5, 1 << 20);
            build(a);
        });
        assert!(
            matches!(bad, ExecutionError::BadAddress { width: 8, .. }),
            "{bad}"
        );
    }
    // SC: 0 after LR of the same address and width, else 1 and no store.
    let outcome = run(
        |a| {
            a.li(5, 0x8_0000);
            a.li(6, 0x8_0008);
            a.li(7, 42);
            a.register(Op::ScD, 11, 5, 7); // no reservation
            a.unary(Op::LrD, 0, 5);
            a.register(Op::ScD, 12, 6, 7); // another address
            a.unary(Op::LrD, 0, 5);
            a.register(Op::ScD, 13, 5, 7); // succeeds
            a.register(Op::ScD, 14, 5, 0); // reservation is gone
            a.unary(Op::LrD, 0, 6);
            a.register(Op::ScW, 15, 6, 7); // another width
            a.halt(0);
        },
        &[],
    );
    let outcome = outcome.unwrap();
    assert_eq!(outcome.digest, [1, 1, 0, 1]);
    assert_eq!(outcome.registers()[15], 1);
    assert_eq!(outcome.registers()[usize::from(RESERVATION)], 0);
    assert_eq!(
        outcome.memory(0x8_0000, 9),
        Some(&[42, 0, 0, 0, 0, 0, 0, 0, 0][..])
    );
}

/// Only LR and SC change the reservation: stores and AMOs, even to the reserved address, leave it
/// unchanged.
#[test]
fn stores_keep_a_reservation() {
    let outcome = run(
        |a| {
            a.li(5, 0x8_0000);
            a.li(7, 42);
            a.unary(Op::LrD, 0, 5);
            a.store(Op::Sd, 7, 5, 0);
            a.store(Op::Sb, 7, 5, 3);
            a.register(Op::AmoAddW, 0, 5, 7);
            a.register(Op::ScD, 11, 5, 7);
            a.unary(Op::LrW, 0, 5);
            a.halt(0);
        },
        &[],
    );
    let outcome = outcome.unwrap();
    assert_eq!(outcome.digest[0], 0);
    assert_eq!(
        outcome.registers()[usize::from(RESERVATION)],
        reservation(0x8_0000, 4)
    );
    assert_eq!(reservation(0x8_0000, 4), 0x8_0001);
    assert_eq!(reservation(0x8_0000, 8), 0x8_0002);
}

#[test]
fn execution_leaves_the_text() {
    // Past the last instruction.
    let mut end = 0;
    let got = error(|a| {
        a.immediate(Op::AddI, 5, 0, 1);
        end = a.here();
    });
    assert_eq!(
        got,
        ExecutionError::LeftText {
            pc: BASE,
            target: end
        }
    );
    // By Jal, a taken branch, a branch not taken.
    let jump = |distance: u64, word: u32| {
        let got = error(|a| a.word(word));
        assert_eq!(
            got,
            ExecutionError::LeftText {
                pc: BASE,
                target: BASE.wrapping_add(distance)
            }
        );
    };
    jump(0x800, 0x0010_006f);
    jump(8, 0x0000_0463);
    jump(4, 0x0000_1463);
    // By Jalr.
    for target in [0, BASE - 2, BASE + 0x1000, u64::MAX - 1] {
        let got = error(|a| {
            a.li(5, target);
            a.immediate(Op::Jalr, 1, 5, 0);
        });
        let ExecutionError::LeftText { target: left, .. } = got else {
            panic!("{got}")
        };
        assert_eq!(left, target);
    }
}

#[test]
fn jump_into_an_instruction() {
    // The upper half of `lui x8, 0x4501` is `c.li a0, 0`, that of the next one `c.li a1, 1`:
    // decoded from there.
    let outcome = run(
        |a| {
            a.li(10, 9);
            a.li(5, BASE + 2 + 4 * 5);
            a.immediate(Op::AddI, 0, 0, 0);
            a.immediate(Op::Jalr, 0, 5, 0);
            a.word(0x4501_0437);
            a.li(17, 0);
            a.ecall();
        },
        &[],
    );
    // BASE + 20 is the LUI: li(10) 4, li(5) 8, nop 4, jalr 4.
    let outcome = outcome.unwrap();
    assert_eq!((outcome.exit_code, outcome.registers()[8]), (0, 0));
}

#[test]
fn instruction_limit() {
    let mut a = Assembler::new(BASE);
    for _ in 0..9 {
        a.immediate(Op::AddI, 5, 5, 1);
    }
    a.halt(0);
    let program = a.program(&[]).unwrap();
    let with = |instructions| {
        run_with(
            &program,
            &[],
            &Limits {
                instructions,
                ..limits()
            },
        )
    };
    assert_eq!(with(12).unwrap().instructions, 12);
    assert_eq!(
        with(11).unwrap_err(),
        ExecutionError::Runaway {
            pc: BASE + 44,
            limit: 11
        }
    );
    assert_eq!(
        with(0).unwrap_err(),
        ExecutionError::Runaway { pc: BASE, limit: 0 }
    );
    let endless = error(|a| {
        let label = a.new_label();
        a.bind(label);
        a.jal(0, label);
    });
    assert_eq!(
        endless,
        ExecutionError::Runaway {
            pc: BASE,
            limit: 10_000
        }
    );
}

#[test]
fn parameters_are_checked() {
    let mut a = Assembler::new(BASE);
    a.halt(0);
    let program = a.program(&[]).unwrap();
    let is_parameter = |error: ExecutionError| {
        assert!(matches!(error, ExecutionError::Parameter { .. }), "{error}");
    };
    for memory_bytes in [0, BASE, u64::MAX] {
        let limits = Limits {
            memory_bytes,
            ..limits()
        };
        is_parameter(run_with(&program, &[], &limits).unwrap_err());
    }
    let many = Limits {
        instructions: Limits::MAX_INSTRUCTIONS + 1,
        ..limits()
    };
    is_parameter(run_with(&program, &[], &many).unwrap_err());
    let executor = Executor::new(&program).unwrap();
    is_parameter(executor.trace(&[], &limits(), 0, |_| ()).unwrap_err());
    let bad = Program {
        granule: 3,
        ..program.clone()
    };
    is_parameter(Executor::new(&bad).unwrap_err());
    // Hand-made programs that no ELF file produces are errors too.
    let entry = Program {
        entry: 1,
        ..program.clone()
    };
    let left = run_with(&entry, &[], &limits()).unwrap_err();
    assert_eq!(left, ExecutionError::LeftText { pc: 1, target: 1 });
    let image = Image {
        base_word: u64::MAX,
        words: vec![0; 3],
    };
    is_parameter(run_with(&Program { image, ..program }, &[], &limits()).unwrap_err());
    let wild = Program {
        instructions: vec![Instruction {
            op: Op::Jal,
            rd: 32,
            imm: 2,
            len: 4,
            ..Default::default()
        }],
        granule: 4,
        ..Program::default()
    };
    let left = run_with(&wild, &[], &limits()).unwrap_err();
    assert_eq!(left, ExecutionError::LeftText { pc: 0, target: 2 });
}
