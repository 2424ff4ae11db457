//! Opcodes that need only the stack, the code and the existing memory.

use alloc::vec::Vec;
use core::hint::black_box;
use core::mem;

use alloy_primitives::U256;
use revm::bytecode::JumpTable;
use revm::bytecode::opcode::{
    ADD, AND, CALLDATALOAD, CALLDATASIZE, CALLVALUE, DUP1, DUP2, DUP3, DUP4, DUP5, DUP6, DUP7,
    DUP8, DUP9, DUP10, DUP11, DUP12, DUP13, DUP14, DUP15, DUP16, EQ, GT, ISZERO, JUMP, JUMPDEST,
    JUMPI, LT, MLOAD, MSTORE, MUL, NOT, OR, POP, PUSH0, PUSH1, PUSH2, PUSH3, PUSH4, PUSH5, PUSH6,
    PUSH7, PUSH20, PUSH32, SELFDESTRUCT, SGT, SHL, SHR, SLT, STOP, SUB, SWAP1, SWAP2, SWAP3, SWAP4,
    SWAP5, SWAP6, SWAP7, SWAP8, SWAP9, SWAP10, SWAP11, SWAP12, SWAP13, SWAP14, SWAP15, SWAP16, XOR,
};
use revm::interpreter::InstructionResult::{
    self, InvalidJump, OutOfGas, StackOverflow, StackUnderflow,
};
use revm::interpreter::interpreter::EthInterpreter;
use revm::interpreter::interpreter_types::{Jumps, MemoryTr};
use revm::interpreter::{CallInput, Interpreter, STACK_LIMIT, SharedMemory};

/// Gas of an opcode by its tier (Yellow Paper, appendix G).
const BASE: i64 = 2;
const VERY_LOW: i64 = 3;
const LOW: i64 = 5;
const MID: i64 = 8;
const HIGH: i64 = 10;
const JUMP_DESTINATION: i64 = 1;

/// `PUSH1 1 PUSH1 1 PUSH1 160 SHL SUB`, the compilers' idiom for an address mask.
const ADDRESS_MASK: [u8; WINDOW] = [PUSH1, 1, PUSH1, 1, PUSH1, 160, SHL, SUB];
/// Bytes of code in view at once: an opcode, its immediate and the next opcodes. This loop executes
/// no opcode with fewer bytes left.
pub(crate) const WINDOW: usize = 8;
/// log2 of the gas that a byte of visible code has: more than an opcode of this loop costs per
/// byte. A jump that is not taken costs most, [`HIGH`].
const GAS_OF_BYTE_LOG: u32 = 4;

/// Executes opcodes from the interpreter's position on, up to the first opcode outside this loop:
/// the result is that opcode, and the position points at it.
///
/// Gas bounds the work before it is done: up to the next jump, the loop sees as much code as the
/// gas pays for ([`affordable`]), so no opcode of the loop compares gas, and gas never runs out
/// here.
///
/// # Errors
/// As revm's functions, except that an execution with several faults may report another one of
/// them.
#[expect(
    clippy::too_many_lines,
    reason = "one match, so that its state stays in registers"
)]
#[inline(always)]
pub(super) fn run(interpreter: &mut Interpreter<EthInterpreter>) -> Result<u8, InstructionResult> {
    let code = interpreter.bytecode.bytes_ref();
    let pc = interpreter.bytecode.pc();
    let gas = i64::try_from(interpreter.gas.remaining());
    let (Some(rest), Ok(mut gas)) = (code.get(pc..), gas) else {
        return Ok(code.get(pc).copied().unwrap_or(STOP));
    };
    let mut rest = affordable(rest, gas);
    let memory = &mut interpreter.memory;
    let mut stack = mem::take(interpreter.stack.data_mut());

    let fault = 'fault: {
        macro_rules! push {
            ($value:expr, $length:expr, $gas:expr) => {{
                if !push(&mut stack, $value) {
                    break 'fault StackOverflow;
                }
                gas -= $gas;
                rest = &rest[$length..];
            }};
        }
        macro_rules! push_long {
            ($n:expr) => {{
                let Some(bytes) = rest.get(1..1 + $n) else {
                    break;
                };
                push!(U256::from_be_slice(bytes), 1 + $n, VERY_LOW);
            }};
        }
        macro_rules! duplicate {
            ($n:expr) => {{
                let Some(index) = stack.len().checked_sub($n) else {
                    break 'fault StackUnderflow;
                };
                let value = stack[index];
                push!(value, 1, VERY_LOW);
            }};
        }
        macro_rules! swap {
            ($n:expr) => {{
                let len = stack.len();
                if len <= $n {
                    break 'fault StackUnderflow;
                }
                stack.swap(len - 1, len - 1 - $n);
                gas -= VERY_LOW;
                rest = &rest[1..];
            }};
        }
        macro_rules! unary {
            ($top:ident => $value:expr) => {{
                let [.., top] = stack.as_mut_slice() else {
                    break 'fault StackUnderflow;
                };
                let $top = *top;
                *top = $value;
                gas -= VERY_LOW;
                rest = &rest[1..];
            }};
        }
        macro_rules! binary {
            ($first:ident, $second:ident => $value:expr, $gas:expr) => {{
                let [.., second, first] = stack.as_mut_slice() else {
                    break 'fault StackUnderflow;
                };
                let ($first, $second) = (*first, *second);
                *second = $value;
                stack.pop();
                gas -= $gas;
                rest = &rest[1..];
            }};
        }
        macro_rules! jump {
            ($target:expr) => {{
                let target: usize = $target;
                // Read again, so that the loop's registers do not hold the bytecode.
                let bytecode = &interpreter.bytecode;
                let jumps = bytecode
                    .legacy_jump_table()
                    .map_or(&[][..], JumpTable::as_slice);
                let code = bytecode.bytes_ref();
                let bits = jumps.get(target / 8).copied().unwrap_or(0);
                if bits >> (target % 8) & 1 == 0 || target >= code.len() {
                    break 'fault InvalidJump;
                }
                gas -= JUMP_DESTINATION;
                if gas < 0 {
                    break 'fault OutOfGas;
                }
                rest = affordable(&code[target + 1..], gas);
            }};
        }
        // A flag computed from the stack's top: the flag either decides the next jump, which pops
        // the top, or replaces the top.
        macro_rules! decide {
            ($flag:expr, $window:expr) => {{
                let (mut flag, mut next) = ($flag, 1);
                gas -= VERY_LOW;
                if $window[1] == ISZERO {
                    flag = !flag;
                    gas -= VERY_LOW;
                    next = 2;
                }
                rest = &rest[next..];
                if $window[next] == PUSH2 && $window[next + 3] == JUMPI && stack.len() < STACK_LIMIT
                {
                    stack.pop();
                    gas -= VERY_LOW + HIGH;
                    if flag {
                        let [high, low] = [$window[next + 1], $window[next + 2]];
                        jump!(usize::from(u16::from_be_bytes([high, low])));
                    } else {
                        rest = &rest[4..];
                    }
                } else if let [.., top] = stack.as_mut_slice() {
                    *top = U256::from(flag);
                }
            }};
        }
        macro_rules! compare {
            ($first:ident, $second:ident => $value:expr, $window:expr) => {{
                let [.., $second, $first] = stack.as_slice() else {
                    break 'fault StackUnderflow;
                };
                let flag = $value;
                stack.pop();
                decide!(flag, $window);
            }};
        }

        while let Some(window) = rest.first_chunk::<WINDOW>() {
            match window[0] {
                PUSH0 => push!(U256::ZERO, 1, BASE),
                PUSH1 => {
                    if window[1] == 1 && *window == ADDRESS_MASK && stack.len() <= STACK_LIMIT - 3 {
                        push!(ADDRESSES, 8, 5 * VERY_LOW);
                        // Keeps the compiler from merging this exit with the other one, at a cost
                        // to every push.
                        black_box(());
                    } else {
                        push!(U256::from(window[1]), 2, VERY_LOW);
                    }
                }
                PUSH2 => {
                    let value = u16::from_be_bytes([window[1], window[2]]);
                    match window[3] {
                        JUMP if stack.len() < STACK_LIMIT => {
                            gas -= VERY_LOW + MID;
                            jump!(usize::from(value));
                        }
                        JUMPI if stack.len() < STACK_LIMIT => {
                            let Some(condition) = stack.pop() else {
                                break 'fault StackUnderflow;
                            };
                            gas -= VERY_LOW + HIGH;
                            if condition.is_zero() {
                                rest = &rest[4..];
                            } else {
                                jump!(usize::from(value));
                            }
                        }
                        _ => push!(U256::from(value), 3, VERY_LOW),
                    }
                }
                // Longer immediates are rare, except for addresses, masks and log topics.
                PUSH20 => push_long!(20),
                PUSH32 => push_long!(32),
                PUSH3 => push!(U256::from(immediate(window, 3)), 4, VERY_LOW),
                PUSH4 => push!(U256::from(immediate(window, 4)), 5, VERY_LOW),
                PUSH5 => push!(U256::from(immediate(window, 5)), 6, VERY_LOW),
                PUSH6 => push!(U256::from(immediate(window, 6)), 7, VERY_LOW),
                PUSH7 => push!(U256::from(immediate(window, 7)), 8, VERY_LOW),
                DUP1 => duplicate!(1),
                DUP2 => duplicate!(2),
                DUP3 => duplicate!(3),
                DUP4 => duplicate!(4),
                DUP5 => duplicate!(5),
                DUP6 => duplicate!(6),
                DUP7 => duplicate!(7),
                DUP8 => duplicate!(8),
                DUP9 => duplicate!(9),
                DUP10 => duplicate!(10),
                DUP11 => duplicate!(11),
                DUP12 => duplicate!(12),
                DUP13 => duplicate!(13),
                DUP14 => duplicate!(14),
                DUP15 => duplicate!(15),
                DUP16 => duplicate!(16),
                SWAP1 => swap!(1),
                SWAP2 => swap!(2),
                SWAP3 => swap!(3),
                SWAP4 => swap!(4),
                SWAP5 => swap!(5),
                SWAP6 => swap!(6),
                SWAP7 => swap!(7),
                SWAP8 => swap!(8),
                SWAP9 => swap!(9),
                SWAP10 => swap!(10),
                SWAP11 => swap!(11),
                SWAP12 => swap!(12),
                SWAP13 => swap!(13),
                SWAP14 => swap!(14),
                SWAP15 => swap!(15),
                SWAP16 => swap!(16),
                POP => {
                    if stack.pop().is_none() {
                        break 'fault StackUnderflow;
                    }
                    gas -= BASE;
                    rest = &rest[1..];
                }
                JUMPDEST => {
                    gas -= JUMP_DESTINATION;
                    rest = &rest[1..];
                }
                JUMP => {
                    let Some(target) = stack.pop() else {
                        break 'fault StackUnderflow;
                    };
                    gas -= MID;
                    jump!(position(&target));
                }
                JUMPI => {
                    let [.., condition, target] = stack.as_slice() else {
                        break 'fault StackUnderflow;
                    };
                    let (jumps, target) = (!condition.is_zero(), position(target));
                    stack.pop();
                    stack.pop();
                    gas -= HIGH;
                    if jumps {
                        jump!(target);
                    } else {
                        rest = &rest[1..];
                    }
                }
                ADD => binary!(a, b => a.wrapping_add(b), VERY_LOW),
                SUB => binary!(a, b => a.wrapping_sub(b), VERY_LOW),
                MUL => binary!(a, b => a.wrapping_mul(b), LOW),
                AND => binary!(a, b => a & b, VERY_LOW),
                OR => binary!(a, b => a | b, VERY_LOW),
                XOR => binary!(a, b => a ^ b, VERY_LOW),
                NOT => unary!(a => !a),
                SHL => binary!(shift, a => shifted(shift, |bits| a << bits), VERY_LOW),
                SHR => binary!(shift, a => shifted(shift, |bits| a >> bits), VERY_LOW),
                LT => compare!(a, b => a < b, window),
                GT => compare!(a, b => a > b, window),
                SLT => compare!(a, b => signed_less(a, b), window),
                SGT => compare!(a, b => signed_less(b, a), window),
                EQ => compare!(a, b => a == b, window),
                ISZERO => {
                    let [.., top] = stack.as_slice() else {
                        break 'fault StackUnderflow;
                    };
                    let flag = top.is_zero();
                    decide!(flag, window);
                }
                MLOAD => {
                    let [.., top] = stack.as_mut_slice() else {
                        break 'fault StackUnderflow;
                    };
                    let offset = position(top);
                    if !is_there(offset, memory.len()) {
                        break;
                    }
                    *top = memory.get_u256(offset);
                    gas -= VERY_LOW;
                    rest = &rest[1..];
                }
                MSTORE => {
                    let [.., value, offset] = stack.as_slice() else {
                        break 'fault StackUnderflow;
                    };
                    let offset = position(offset);
                    if !is_there(offset, memory.len()) {
                        break;
                    }
                    memory.set(offset, &value.to_be_bytes::<32>());
                    stack.pop();
                    stack.pop();
                    gas -= VERY_LOW;
                    rest = &rest[1..];
                }
                STOP | SELFDESTRUCT => {
                    outermost();
                    break;
                }
                CALLDATALOAD => {
                    let [.., top] = stack.as_mut_slice() else {
                        break 'fault StackUnderflow;
                    };
                    let Some(word) = call_data(&interpreter.input.input, memory, position(top))
                    else {
                        break;
                    };
                    *top = word;
                    gas -= VERY_LOW;
                    rest = &rest[1..];
                }
                CALLDATASIZE => push!(U256::from(interpreter.input.input.len()), 1, BASE),
                CALLVALUE => push!(interpreter.input.call_value, 1, BASE),
                _ => break,
            }
        }
        if gas < 0 {
            break 'fault OutOfGas;
        }
        // Both slices are of the same code, but the rest ends where the gas does.
        let code = interpreter.bytecode.bytes_ref();
        let pc = rest.as_ptr().addr() - code.as_ptr().addr();
        let opcode = code.get(pc).copied().unwrap_or(STOP);
        put_back(stack, interpreter);
        interpreter.bytecode.absolute_jump(pc);
        interpreter.gas.set_remaining(gas.unsigned_abs());
        return Ok(opcode);
    };
    put_back(stack, interpreter);
    Err(fault)
}

/// Returns the number of bytes of code that may be executed before gas is looked at again.
///
/// Each visible byte has 16 gas. An executed opcode takes at most 10 gas for each of its bytes, so
/// the bytes behind it keep theirs; a jump, after which the number is computed again, takes at most
/// 20 gas with what is fused to it, and had [`WINDOW`] visible bytes.
#[inline(always)]
pub(crate) fn visible(gas: i64) -> usize {
    const { assert!(HIGH < 1 << GAS_OF_BYTE_LOG && WINDOW << GAS_OF_BYTE_LOG > 20) };
    usize::try_from(gas >> GAS_OF_BYTE_LOG).unwrap_or(0)
}

/// Returns the part of the code ahead that the gas pays for.
#[inline(always)]
fn affordable(ahead: &[u8], gas: i64) -> &[u8] {
    &ahead[..ahead.len().min(visible(gas))]
}

/// Returns the stack to the interpreter.
#[inline(always)]
fn put_back(stack: Vec<U256>, interpreter: &mut Interpreter<EthInterpreter>) {
    // Nothing is dropped: the replaced stack was empty.
    mem::forget(mem::replace(interpreter.stack.data_mut(), stack));
}

/// Body of the first and the last opcode. It differs from the other opcodes outside this loop, so
/// that the compiler's jump table has an entry for every byte and needs no comparison.
#[cold]
#[inline(never)]
fn outermost() {
    black_box(());
}

/// Mask of an address.
const ADDRESSES: U256 = U256::from_limbs([u64::MAX, u64::MAX, u32::MAX as u64, 0]);

/// Pushes a word and returns whether there was room.
#[inline]
fn push(stack: &mut Vec<U256>, value: U256) -> bool {
    // The second comparison holds whenever the first does; it tells the compiler that the stack
    // does not grow.
    let room = stack.len() < STACK_LIMIT && stack.len() < stack.capacity();
    if room {
        stack.push(value);
    }
    room
}

/// Returns the `bytes` bytes after the first byte of a window, big-endian.
#[inline(always)]
const fn immediate(window: &[u8; WINDOW], bytes: u32) -> u64 {
    (u64::from_be_bytes(*window) << 8) >> (64 - 8 * bytes)
}

/// Converts a word to a position in code or memory, or to the largest position when the word does
/// not fit.
#[inline(always)]
fn position(word: &U256) -> usize {
    let [low, rest @ ..] = word.as_limbs();
    match rest {
        [0, 0, 0] => usize::try_from(*low).unwrap_or(usize::MAX),
        _ => usize::MAX,
    }
}

/// Returns the word at `offset` of a call's data, if the data holds all of it.
#[inline(always)]
fn call_data(input: &CallInput, memory: &SharedMemory, offset: usize) -> Option<U256> {
    let word = |bytes: &[u8]| bytes.first_chunk().copied().map(U256::from_be_bytes::<32>);
    if !is_there(offset, input.len()) {
        return None;
    }
    match input {
        CallInput::Bytes(bytes) => word(bytes.get(offset..)?),
        CallInput::SharedBuffer(range) => {
            let start = range.start + offset;
            word(&memory.global_slice(start..start + 32))
        }
    }
}

/// Returns whether a word at `offset` lies within a memory of `len` bytes.
#[inline(always)]
fn is_there(offset: usize, len: usize) -> bool {
    len >= 32 && offset <= len - 32
}

/// Shifts by less than 256 bits; returns zero for larger shifts.
#[inline(always)]
fn shifted(bits: U256, shift: impl FnOnce(usize) -> U256) -> U256 {
    match position(&bits) {
        bits @ 0..256 => shift(bits),
        _ => U256::ZERO,
    }
}

/// Returns whether `a` is less than `b` in two's complement.
#[inline(always)]
fn signed_less(a: &U256, b: &U256) -> bool {
    let sign = |word: &U256| word.as_limbs()[3] >> 63;
    if sign(a) == sign(b) {
        a < b
    } else {
        sign(a) == 1
    }
}
