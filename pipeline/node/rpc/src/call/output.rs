//! What a call returns, or why it does not.

use alloy_primitives::Bytes;
use revm::context::TxEnv;
use revm::context::result::{ExecutionResult, HaltReason};

use super::run::{Run, halted};
use super::tracer::Options;
use crate::error::Error;

/// Executes a call, and returns what it returns.
///
/// # Errors
/// [`Error::Reverted`] with the data; [`Error::Call`] if it halts or cannot begin, with the
/// instruction where that says more; the state cannot be read.
pub(crate) fn output(run: &Run<'_>, transaction: &TxEnv) -> Result<Bytes, Error> {
    let outcome = run.execute(transaction.clone())?;
    match &outcome.result {
        ExecutionResult::Halt { reason, .. } if has_instruction(reason) => {
            Err(Error::Call(named(run, transaction, reason)?))
        }
        _ => outcome.output(),
    }
}

/// Returns whether a halt is told with its instruction.
const fn has_instruction(reason: &HaltReason) -> bool {
    matches!(
        reason,
        HaltReason::OpcodeNotFound
            | HaltReason::NotActivated
            | HaltReason::StackUnderflow
            | HaltReason::StackOverflow
    )
}

/// Names a halt with its instruction, which a second execution finds.
fn named(run: &Run<'_>, transaction: &TxEnv, reason: &HaltReason) -> Result<String, Error> {
    let trace = run.trace(transaction, &Options::top_call())?;
    let words = trace.failure().map(ToOwned::to_owned);
    Ok(words.unwrap_or_else(|| halted(reason)))
}
