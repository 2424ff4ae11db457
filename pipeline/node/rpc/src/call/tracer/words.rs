//! Names of failures, as geth's.

use std::borrow::Cow;

use alloy_primitives::Address;
use revm::bytecode::opcode::{self, OpCode};
use revm::interpreter::InstructionResult;

/// The last instruction of a frame.
#[derive(Clone, Copy, Debug)]
pub(super) struct Last {
    pub(super) op: u8,
    /// Items of the stack before it.
    pub(super) stack: usize,
    /// What it said; none while it runs, or if it goes on.
    pub(super) result: Option<InstructionResult>,
}

/// Most items of a stack.
const STACK: usize = 1_024;

/// Names an opcode.
pub(super) fn name(op: u8) -> Cow<'static, str> {
    match OpCode::new(op) {
        Some(known) => Cow::Borrowed(known.as_str()),
        None => Cow::Owned(format!("opcode {op:#x} not defined")),
    }
}

/// Names why a frame or an instruction failed; none if it did not.
pub(super) fn failure(result: InstructionResult, last: Option<Last>) -> Option<Cow<'static, str>> {
    use InstructionResult as R;
    let op = last.map(|last| last.op);
    let words = match result {
        R::Stop | R::Return | R::SelfDestruct | R::Suspend => return None,
        R::Revert => "execution reverted",
        R::CallTooDeep => "max call depth exceeded",
        R::OutOfFunds | R::OverflowPayment => "insufficient balance for transfer",
        R::OutOfGas if returned(last) => "contract creation code storage out of gas",
        R::OutOfGas | R::MemoryOOG | R::MemoryLimitOOG | R::PrecompileOOG => "out of gas",
        R::InvalidOperandOOG => "gas uint64 overflow",
        R::ReentrancySentryOOG => "out of gas: not enough gas for reentrancy sentry",
        R::OpcodeNotFound | R::InvalidFEOpcode | R::NotActivated => {
            let name = op.map(name).unwrap_or_default();
            return Some(Cow::Owned(format!("invalid opcode: {name}")));
        }
        R::CallNotAllowedInsideStatic | R::StateChangeDuringStaticCall => "write protection",
        R::InvalidJump => "invalid jump destination",
        R::StackUnderflow => return Some(underflow(last)),
        R::StackOverflow => return Some(overflow(last)),
        R::OutOfOffset => "return data out of bounds",
        R::CreateCollision => "contract address collision",
        R::PrecompileError => "precompiled failed",
        R::NonceOverflow => "nonce uint64 overflow",
        R::CreateContractSizeLimit => "max code size exceeded",
        R::CreateContractStartingWithEF | R::CreateInitCodeStartingEF00 => {
            "invalid code: must not begin with 0xef"
        }
        R::CreateInitCodeSizeLimit => "max initcode size exceeded",
        R::InvalidEOFInitCode | R::InvalidExtDelegateCallTarget => "invalid code",
        R::InvalidImmediateEncoding => "invalid immediate",
        R::FatalExternalError => "the state cannot be read",
    };
    Some(Cow::Borrowed(words))
}

/// Returns whether the code had ended well: what fails then is the price of the code that it
/// returned.
fn returned(last: Option<Last>) -> bool {
    last.is_some_and(|last| last.result == Some(InstructionResult::Return))
}

fn underflow(last: Option<Last>) -> Cow<'static, str> {
    let Some(last) = last else {
        return Cow::Borrowed("stack underflow");
    };
    let needed = OpCode::new(last.op).map_or(0, |op| op.inputs());
    Cow::Owned(format!("stack underflow ({} <=> {needed})", last.stack))
}

fn overflow(last: Option<Last>) -> Cow<'static, str> {
    let Some(last) = last else {
        return Cow::Borrowed("stack limit reached");
    };
    let (inputs, outputs) = OpCode::new(last.op).map_or((0, 1), |op| op.input_output());
    let most = STACK.saturating_add(inputs.into());
    let most = most.saturating_sub(outputs.into());
    Cow::Owned(format!("stack limit reached {} ({most})", last.stack))
}

/// Names why a precompile failed.
pub(super) fn precompile(address: Address, input: usize) -> &'static str {
    let bytes = address.as_slice();
    let number = match bytes.split_last() {
        Some((number, rest)) if rest.iter().all(|byte| *byte == 0) => *number,
        _ => 0,
    };
    match (number, input) {
        (8, length) if !length.is_multiple_of(192) => "bad elliptic curve pairing size",
        (9, 213) => "invalid final flag",
        (9, _) => "invalid input length",
        (10, length) if length != 192 => "invalid input length",
        _ => "precompiled failed",
    }
}

/// Returns whether an instruction calls.
pub(super) const fn is_call(op: u8) -> bool {
    matches!(
        op,
        opcode::CALL | opcode::CALLCODE | opcode::DELEGATECALL | opcode::STATICCALL
    )
}

/// Returns whether an instruction looks at the code of another account.
pub(super) const fn looks_at_code(op: u8) -> bool {
    matches!(
        op,
        opcode::EXTCODESIZE | opcode::EXTCODECOPY | opcode::EXTCODEHASH
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_have_the_words_of_geth() {
        use InstructionResult as R;
        let last = |op, stack| {
            Some(Last {
                op,
                stack,
                result: None,
            })
        };
        let cases = [
            (R::InvalidFEOpcode, last(0xfe, 0), "invalid opcode: INVALID"),
            (
                R::OpcodeNotFound,
                last(0x0c, 0),
                "invalid opcode: opcode 0xc not defined",
            ),
            (R::NotActivated, last(0x5f, 0), "invalid opcode: PUSH0"),
            (
                R::StackUnderflow,
                last(0x01, 1),
                "stack underflow (1 <=> 2)",
            ),
            (
                R::StackUnderflow,
                last(0x93, 3),
                "stack underflow (3 <=> 5)",
            ),
            (
                R::StackOverflow,
                last(0x60, 1_024),
                "stack limit reached 1024 (1023)",
            ),
            (
                R::StackOverflow,
                last(0x8f, 1_024),
                "stack limit reached 1024 (1023)",
            ),
        ];
        for (result, last, words) in cases {
            assert_eq!(failure(result, last).as_deref(), Some(words));
        }
        let mut ended = last(0xf3, 2);
        assert_eq!(failure(R::OutOfGas, ended).as_deref(), Some("out of gas"));
        if let Some(last) = &mut ended {
            last.result = Some(R::Return);
        }
        assert_eq!(
            failure(R::OutOfGas, ended).as_deref(),
            Some("contract creation code storage out of gas")
        );
        assert_eq!(failure(R::Stop, ended), None);
    }
}
