//! The interpreter loop: the one definition of an instruction's effect on registers, memory and pc.
//!
//! Arithmetic is in [`crate::alu`]. Registers are an array of 256 so that an 8-bit index needs no
//! bounds check; 34 of them are used, the last one by [`RESERVATION`].

use super::environment::{Environment, Mark};
use super::memory::Memory;
use super::observer::{Observer, load, store};
use super::packed::PackedInstruction;
use crate::alu;
use crate::calls::{self, Cells, Refusal};
use crate::ecall;
use crate::error::ExecutionError;
use crate::hints;
use crate::isa::{Op, RESERVATION, reservation};
use crate::program::Program;

/// Registers, addressed by the 8-bit fields of an instruction.
pub(crate) type Registers = [u64; 256];

/// State of the hardware thread between two instructions.
#[derive(Debug)]
pub(crate) struct Hart<'a> {
    pub(crate) program: &'a Program,
    pub(crate) code: &'a [PackedInstruction],
    pub(crate) registers: Registers,
    pub(crate) memory: Memory,
    pub(crate) environment: Environment<'a>,
}

/// Fault of an instruction; the loop adds the pc.
enum Fault {
    Address { address: u64, width: u64 },
    Misaligned { address: u64, width: u64 },
    LeftText { target: u64 },
    Illegal,
}

impl Hart<'_> {
    /// Runs to HALT; returns the number of instructions executed.
    ///
    /// # Errors
    /// All of [`ExecutionError`] except `Parameter`.
    #[expect(
        clippy::too_many_lines,
        reason = "one arm per operation, next to each other"
    )]
    pub(crate) fn run<O: Observer>(&mut self, observer: &mut O) -> Result<u64, ExecutionError> {
        let Self {
            program,
            code,
            registers,
            memory,
            environment,
        } = self;
        let (program, code): (&Program, &[PackedInstruction]) = (program, code);
        let limit = environment.limits.instructions;
        let mut remaining = limit;
        let mut last = usize::MAX;
        let mut index = program.index(program.entry).unwrap_or(usize::MAX);
        let (index, fault) = loop {
            let Some(i) = code.get(index) else {
                return Err(left_text(program, last, registers));
            };
            if remaining == 0 {
                return Err(ExecutionError::Runaway {
                    pc: program.pc(index),
                    limit,
                });
            }
            remaining -= 1;
            observer.begin(index, i.op)?;

            macro_rules! read {
                ($slot:literal, $register:expr) => {{
                    let value = registers[usize::from($register)];
                    observer.register($slot, $register, value, value);
                    value
                }};
            }
            macro_rules! write {
                ($register:expr, $value:expr) => {{
                    let value = $value;
                    let cell = &mut registers[usize::from($register)];
                    observer.register(3, $register, *cell, value);
                    *cell = value;
                }};
            }
            macro_rules! load {
                ($op:expr, $integer:ty) => {{
                    let address = read!(0, i.rs1).wrapping_add(i.imm);
                    const N: usize = size_of::<$integer>();
                    let Some(bytes) = load::<N, O>(memory, observer, address) else {
                        break (
                            index,
                            Fault::Address {
                                address,
                                width: N as u64,
                            },
                        );
                    };
                    write!(
                        i.rd,
                        alu::extend($op, <$integer>::from_le_bytes(bytes) as u64)
                    );
                    i.next as usize
                }};
            }
            macro_rules! store {
                ($integer:ty) => {{
                    let address = read!(0, i.rs1).wrapping_add(i.imm);
                    let value = read!(1, i.rs2) as $integer;
                    const N: usize = size_of::<$integer>();
                    if store::<N, O>(memory, observer, address, value.to_le_bytes()).is_none() {
                        break (
                            index,
                            Fault::Address {
                                address,
                                width: N as u64,
                            },
                        );
                    }
                    i.next as usize
                }};
            }
            macro_rules! reserve {
                ($value:expr) => {{
                    let cell = &mut registers[usize::from(RESERVATION)];
                    let held = core::mem::replace(cell, $value);
                    observer.reservation(held, *cell);
                    held
                }};
            }
            macro_rules! load_reserved {
                ($op:expr, $integer:ty) => {{
                    let address = read!(0, i.rs1);
                    const N: usize = size_of::<$integer>();
                    let width = N as u64;
                    if address % width != 0 {
                        break (index, Fault::Misaligned { address, width });
                    }
                    let Some(bytes) = load::<N, O>(memory, observer, address) else {
                        break (index, Fault::Address { address, width });
                    };
                    reserve!(reservation(address, width));
                    write!(
                        i.rd,
                        alu::extend($op, <$integer>::from_le_bytes(bytes) as u64)
                    );
                    i.next as usize
                }};
            }
            macro_rules! store_conditional {
                ($integer:ty) => {{
                    let address = read!(0, i.rs1);
                    let value = read!(1, i.rs2) as $integer;
                    const N: usize = size_of::<$integer>();
                    let width = N as u64;
                    if address % width != 0 {
                        break (index, Fault::Misaligned { address, width });
                    }
                    let reserved = reserve!(0) == reservation(address, width);
                    if reserved
                        && store::<N, O>(memory, observer, address, value.to_le_bytes()).is_none()
                    {
                        break (index, Fault::Address { address, width });
                    }
                    write!(i.rd, u64::from(!reserved));
                    i.next as usize
                }};
            }
            macro_rules! amo {
                ($op:expr, $extend:expr, $integer:ty) => {{
                    let address = read!(0, i.rs1);
                    let register = read!(1, i.rs2);
                    const N: usize = size_of::<$integer>();
                    let width = N as u64;
                    if address % width != 0 {
                        break (index, Fault::Misaligned { address, width });
                    }
                    let Some(bytes) = memory.load::<N>(address) else {
                        break (index, Fault::Address { address, width });
                    };
                    let old = alu::extend($extend, <$integer>::from_le_bytes(bytes) as u64);
                    let new = alu::atomic($op, old, register) as $integer;
                    if store::<N, O>(memory, observer, address, new.to_le_bytes()).is_none() {
                        break (index, Fault::Address { address, width });
                    }
                    write!(i.rd, old);
                    i.next as usize
                }};
            }
            // Each arm of the uniform formats is a list of names.
            macro_rules! execute {
                (
                    register: $($r:ident)*; immediate: $($m:ident)*; unary: $($u:ident)*;
                    branch: $($b:ident)*; amo_w: $($w:ident)*; amo_d: $($d:ident)*;
                    $($rest:tt)*
                ) => {
                    match i.op {
                        $(Op::$r => {
                            let (a, b) = (read!(0, i.rs1), read!(1, i.rs2));
                            write!(i.rd, alu::evaluate(Op::$r, a, b));
                            i.next as usize
                        })*
                        $(Op::$m => {
                            write!(i.rd, alu::evaluate(Op::$m, read!(0, i.rs1), i.imm));
                            i.next as usize
                        })*
                        $(Op::$u => {
                            write!(i.rd, alu::evaluate(Op::$u, read!(0, i.rs1), 0));
                            i.next as usize
                        })*
                        $(Op::$b => {
                            let (a, b) = (read!(0, i.rs1), read!(1, i.rs2));
                            if alu::is_taken(Op::$b, a, b) { i.next as usize } else { i.imm as usize }
                        })*
                        $(Op::$w => amo!(Op::$w, Op::Lw, u32),)*
                        $(Op::$d => amo!(Op::$d, Op::Ld, u64),)*
                        $($rest)*
                    }
                };
            }
            let next = execute! {
                register:
                    Add Sub Sh1add Sh2add Sh3add AddUw Sh1addUw Sh2addUw Sh3addUw Addw Subw And Or
                    Xor Andn Orn Xnor Sll Srl Sra Sllw Srlw Sraw Rol Ror Rolw Rorw Slt Sltu Min Max
                    Minu Maxu Mul Mulh Mulhsu Mulhu Mulw Div Divu Rem Remu Divw Divuw Remw Remuw;
                immediate:
                    AddI AddwI AndI OrI XorI SllI SrlI SraI SllwI SrlwI SrawI RorI RorwI SllUwI SltI
                    SltuI;
                unary: Clz Ctz Cpop Clzw Ctzw Cpopw SextB SextH OrcB Rev8;
                branch: Beq Bne Blt Bge Bltu Bgeu;
                amo_w:
                    AmoSwapW AmoAddW AmoXorW AmoAndW AmoOrW AmoMinW AmoMaxW AmoMinuW AmoMaxuW;
                amo_d:
                    AmoSwapD AmoAddD AmoXorD AmoAndD AmoOrD AmoMinD AmoMaxD AmoMinuD AmoMaxuD;
                Op::Jal => {
                    write!(i.rd, i.imm);
                    i.next as usize
                }
                Op::Jalr => {
                    let target = read!(0, i.rs1).wrapping_add(i.imm) & !1;
                    let granule = u64::from(program.granule);
                    write!(i.rd, program.text_base.wrapping_add(u64::from(i.next) * granule));
                    let Some(target) = program.index(target) else {
                        break (index, Fault::LeftText { target });
                    };
                    target
                }
                Op::Lb => load!(Op::Lb, u8),
                Op::Lh => load!(Op::Lh, u16),
                Op::Lw => load!(Op::Lw, u32),
                Op::Ld => load!(Op::Ld, u64),
                Op::Lbu => load!(Op::Lbu, u8),
                Op::Lhu => load!(Op::Lhu, u16),
                Op::Lwu => load!(Op::Lwu, u32),
                Op::Sb => store!(u8),
                Op::Sh => store!(u16),
                Op::Sw => store!(u32),
                Op::Sd => store!(u64),
                Op::Ecall => {
                    let code = read!(0, 17_u8);
                    let next_pc = program.text_base.wrapping_add(
                        u64::from(i.next).wrapping_mul(program.granule.into()),
                    );
                    observer.call(code, next_pc);
                    if code == ecall::HALT {
                        for register in 10..=14_u8 {
                            let value = registers[usize::from(register)];
                            observer.call_register(1, register, value, value);
                        }
                        observer.end();
                        return Ok(limit - remaining);
                    }
                    let pc = program.pc(index);
                    if let Some(precompile) = calls::find(code) {
                        let steps = registers[12];
                        let mut cells = ObservedCells {
                            registers,
                            memory,
                            observer,
                        };
                        precompile(&mut cells).map_err(|bad| refused(bad, pc))?;
                        environment.calls.add(code, steps, registers[10]);
                    } else {
                        let executed = limit - remaining;
                        let called = call(code, pc, executed, registers, memory, environment)?;
                        if let Some(value) = called {
                            let before = core::mem::replace(&mut registers[10], value);
                            observer.call_register(3, 10, before, value);
                        }
                    }
                    i.next as usize
                }
                Op::LrW => load_reserved!(Op::Lw, u32),
                Op::LrD => load_reserved!(Op::Ld, u64),
                Op::ScW => store_conditional!(u32),
                Op::ScD => store_conditional!(u64),
                Op::Illegal => break (index, Fault::Illegal),
            };
            last = index;
            index = next;
        };
        Err(explain(&fault, program, index))
    }
}

/// The cells of the hardware thread, with an observer.
struct ObservedCells<'a, O> {
    registers: &'a mut Registers,
    memory: &'a mut Memory,
    observer: &'a mut O,
}

impl<O: Observer> Cells for ObservedCells<'_, O> {
    fn register(&mut self, slot: u64, register: u8) -> u64 {
        let value = self.registers[usize::from(register)];
        self.observer.call_register(slot, register, value, value);
        value
    }

    fn set_register(&mut self, slot: u64, register: u8, value: u64) {
        let cell = &mut self.registers[usize::from(register)];
        let before = core::mem::replace(cell, value);
        self.observer.call_register(slot, register, before, value);
    }

    fn peek(&self, address: u64) -> Result<u64, Refusal> {
        if !address.is_multiple_of(8) {
            return Err(Refusal::Misaligned(address));
        }
        let bytes = self.memory.load::<8>(address);
        let value = bytes.ok_or(Refusal::Range(address))?;
        Ok(u64::from_le_bytes(value))
    }

    fn word(&mut self, slot: u64, address: u64) -> Result<u64, Refusal> {
        let value = self.peek(address)?;
        self.observer.call_word(slot, address >> 3, value, value);
        Ok(value)
    }

    fn set_word(&mut self, slot: u64, address: u64, value: u64) -> Result<(), Refusal> {
        let before = self.peek(address)?;
        let stored = self.memory.store(address, value.to_le_bytes());
        stored.ok_or(Refusal::Range(address))?;
        self.observer.call_word(slot, address >> 3, before, value);
        Ok(())
    }
}

/// Returns the error of a precompile.
#[cold]
const fn refused(bad: Refusal, pc: u64) -> ExecutionError {
    const WIDTH: u64 = 8;
    match bad {
        Refusal::Range(address) => ExecutionError::BadAddress {
            pc,
            address,
            width: WIDTH,
        },
        Refusal::Misaligned(address) => ExecutionError::Misaligned {
            pc,
            address,
            width: WIDTH,
        },
        Refusal::Quotient => ExecutionError::Quotient { pc },
        Refusal::Overlap(address) => ExecutionError::Overlap { pc, address },
    }
}

/// Returns the error of an index past the text, reached from instruction `last`.
#[cold]
fn left_text(program: &Program, last: usize, registers: &Registers) -> ExecutionError {
    let Some(i) = program.instructions.get(last) else {
        return ExecutionError::LeftText {
            pc: program.entry,
            target: program.entry,
        };
    };
    let pc = program.pc(last);
    // Neither branches nor `Jal` change the registers that they depend on.
    let (a, b) = (registers[usize::from(i.rs1)], registers[usize::from(i.rs2)]);
    let jumped = i.op == Op::Jal || alu::is_taken(i.op, a, b);
    let target = if jumped {
        i.imm
    } else {
        pc.wrapping_add(u64::from(i.len))
    };
    ExecutionError::LeftText { pc, target }
}

#[cold]
fn explain(fault: &Fault, program: &Program, index: usize) -> ExecutionError {
    let pc = program.pc(index);
    match *fault {
        Fault::Address { address, width } => ExecutionError::BadAddress { pc, address, width },
        Fault::Misaligned { address, width } => ExecutionError::Misaligned { pc, address, width },
        Fault::LeftText { target } => ExecutionError::LeftText { pc, target },
        Fault::Illegal => ExecutionError::IllegalInstruction {
            pc,
            word: program.encoding(pc),
        },
    }
}

/// Executes every ecall except HALT and precompiles; returns the value for `x10` if the ecall
/// writes one.
#[cold]
#[inline(never)]
fn call(
    code: u64,
    pc: u64,
    instructions: u64,
    registers: &Registers,
    memory: &Memory,
    environment: &mut Environment<'_>,
) -> Result<Option<u64>, ExecutionError> {
    let [_, _, _, _, _, _, _, _, _, _, a0, a1, a2, a3, ..] = *registers;
    match code {
        ecall::INPUT => match environment.next_input() {
            Some(word) => return Ok(Some(word)),
            None => {
                let words = environment.input.len();
                return Err(ExecutionError::InputExhausted { pc, words });
            }
        },
        ecall::ADVICE => {
            let word = environment.next_hint();
            return word.map(Some).ok_or(ExecutionError::AdviceExhausted { pc });
        }
        ecall::HINT => {
            let hint = hints::find(a0).ok_or(ExecutionError::UnknownHint { pc, kind: a0 })?;
            let read = |address| memory.four_words(address);
            hint(&[a1, a2, a3], &read, &mut environment.hints).map_err(|address| {
                ExecutionError::BadAddress {
                    pc,
                    address,
                    width: zkfabric_abi::hint::POINTER_BYTES,
                }
            })?;
            let limit = environment.limits.hint_words;
            if environment.hints.len() - environment.hint_position > limit {
                return Err(ExecutionError::HintQueueFull { pc, limit });
            }
        }
        ecall::PRINT => {
            let bad = ExecutionError::BadAddress {
                pc,
                address: a0,
                width: a1,
            };
            environment.print(memory.slice(a0, a1).ok_or(bad)?);
        }
        ecall::MARK => environment.mark(Mark {
            id: a0,
            argument: a1,
            instructions,
            calls: environment.calls,
        }),
        _ => return Err(ExecutionError::UnknownEcall { pc, code }),
    }
    Ok(None)
}
