//! The loop over a contract's code.
//!
//! Most of what a contract executes moves words on the stack, computes with them and jumps. revm calls a function for each
//! of these opcodes: its position, its gas and the stack's length go through memory every time, and half of a swap's
//! instructions in the VM do only that. Here [`straight`] executes them in one loop that keeps the three in registers, and
//! leaves every other opcode to revm's function, or to [`crate::evm`]'s in its stead.
//!
//! revm runs a frame by a table of functions. [`tables`] gives it one whose every entry is [`run`], so that frames, calls and
//! halts stay revm's. An execution that is watched uses revm's own table, one opcode at a time.

mod straight;

#[cfg(feature = "std")]
pub(crate) use straight::WINDOW;

use revm::interpreter::instructions::gas_table_spec;
use revm::interpreter::interpreter::EthInterpreter;
use revm::interpreter::interpreter_types::Jumps;
use revm::interpreter::{
    GasTable, Host, Instruction, InstructionContext, InstructionExecResult, InstructionResult,
    InstructionTable, Interpreter,
};
use revm::primitives::hardfork::SpecId;

/// Gas that opcodes cost before they are executed: the same in all of [`crate::Fork`]'s forks.
const GAS: GasTable = gas_table_spec(SpecId::CANCUN);

/// The functions of all opcodes, each for one opcode.
pub(crate) trait Opcodes<H> {
    /// The functions.
    const TABLE: InstructionTable<EthInterpreter, H>;
}

/// What revm's loop uses: the functions and the gas of `O`, or for `fast` functions that each run until something ends, and
/// charge for themselves.
pub(crate) fn tables<O: Opcodes<H>, H: Host>(
    fast: bool,
) -> (InstructionTable<EthInterpreter, H>, GasTable) {
    if fast {
        ([Instruction::new(run::<O, H>); 256], [0; 256])
    } else {
        (O::TABLE, GAS)
    }
}

/// Executes the opcode before the interpreter's position, and those after it, until one ends the run or calls.
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

/// Executes the opcode at the interpreter's position. A function of its own, so that the loop's registers hold no tables.
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
    use super::*;
    use crate::rules::Fork;

    #[test]
    fn all_forks_charge_the_same_before_execution() {
        for fork in Fork::all() {
            assert_eq!(gas_table_spec(fork.spec()), GAS, "{fork:?}");
        }
    }
}
