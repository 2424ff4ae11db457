//! Execution loop over a contract's code.
//!
//! A contract mostly moves words on the stack, computes with them and jumps. revm calls a function
//! for each of these opcodes: the position, the gas and the stack's length go through memory every
//! time, which takes half of a swap's VM instructions. [`straight`] executes these opcodes in one
//! loop that keeps the three in registers, and leaves every other opcode to revm's function or to
//! its replacement in [`crate::evm`].
//!
//! revm runs a frame by a table of functions. [`tables`] supplies a table whose every entry is
//! [`run`], so that frames, calls and halts stay with revm. A watched execution uses revm's own
//! table, one opcode at a time.

mod straight;

#[cfg(feature = "std")]
pub(crate) use straight::{WINDOW, visible};

use revm::interpreter::instructions::gas_table_spec;
use revm::interpreter::interpreter::EthInterpreter;
use revm::interpreter::interpreter_types::Jumps;
use revm::interpreter::{
    GasTable, Host, Instruction, InstructionContext, InstructionExecResult, InstructionResult,
    InstructionTable, Interpreter,
};
use revm::primitives::hardfork::SpecId;

/// Static gas of the opcodes: the same in all of [`crate::Fork`]'s forks.
const GAS: GasTable = gas_table_spec(SpecId::CANCUN);

/// Functions of all opcodes, each for one opcode.
pub(crate) trait Opcodes<H> {
    /// Table of the functions.
    const TABLE: InstructionTable<EthInterpreter, H>;
}

/// Builds the tables for revm's loop: the functions and the gas of `O` or, when `fast`, functions
/// that each run until a call or an end and charge their own gas.
pub(crate) fn tables<O: Opcodes<H>, H: Host>(
    fast: bool,
) -> (InstructionTable<EthInterpreter, H>, GasTable) {
    if fast {
        ([Instruction::new(run::<O, H>); 256], [0; 256])
    } else {
        (O::TABLE, GAS)
    }
}

/// Executes the opcode before the interpreter's position and the opcodes after it, until one ends
/// the run or calls.
fn run<O: Opcodes<H>, H: Host>(
    context: InstructionContext<'_, H, EthInterpreter>,
) -> InstructionExecResult {
    let InstructionContext { interpreter, host } = context;
    interpreter.bytecode.relative_jump(-1);
    loop {
        let opcode = straight::run(interpreter)?;
        one::<O, H>(interpreter, host, opcode)?;
    }
}

/// Executes the opcode at the interpreter's position. A separate function, so that the loop's
/// registers hold no tables.
#[inline(never)]
fn one<O: Opcodes<H>, H: Host>(
    interpreter: &mut Interpreter<EthInterpreter>,
    host: &mut H,
    opcode: u8,
) -> InstructionExecResult {
    let opcode = usize::from(opcode);
    interpreter.bytecode.relative_jump(1);
    if interpreter.gas.record_cost_unsafe(GAS[opcode].into()) {
        return Err(InstructionResult::OutOfGas);
    }
    let table = const { &O::TABLE };
    table[opcode].execute(InstructionContext { interpreter, host })
}

#[cfg(test)]
mod tests {
    use alloy_primitives::Bytes;
    use revm::bytecode::Bytecode;
    use revm::bytecode::opcode::{JUMPDEST, MUL, POP, PUSH0};
    use revm::interpreter::Gas;

    use super::*;
    use crate::rules::Fork;

    /// Code without a jump: no more of it is executed than the gas pays for.
    #[test]
    fn gas_stops_straight_code() {
        for piece in [&[JUMPDEST][..], &[PUSH0, PUSH0, MUL, POP]] {
            let code = Bytes::from(piece.repeat((24 << 10) / piece.len()));
            for gas in [0, 3, 127, 128, 1000, 100_000, 1 << 40] {
                let bytecode = Bytecode::new_legacy(code.clone());
                let mut interpreter = Interpreter::default().with_bytecode(bytecode);
                interpreter.gas = Gas::new(gas);
                let next = straight::run(&mut interpreter);
                assert!(next.is_ok() || gas == 1 << 40, "{next:?} with {gas} gas");
                let (pc, left) = (interpreter.bytecode.pc(), interpreter.gas.remaining());
                assert!(pc as u64 <= gas / 16, "{pc} bytes with {gas} gas");
                assert!(
                    left >= gas - 10 * pc as u64,
                    "{left} of {gas} gas after {pc} bytes"
                );
            }
        }
    }

    #[test]
    fn all_forks_charge_the_same_before_execution() {
        for fork in Fork::all() {
            assert_eq!(gas_table_spec(fork.spec()), GAS, "{fork:?}");
        }
    }
}
