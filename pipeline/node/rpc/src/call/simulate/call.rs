//! One call of a simulation.

use alloy_primitives::{Bytes, Log};
use alloy_rpc_types_eth::simulate::SimulateError;
use revm::context::TxEnv;
use revm::context::result::{EVMError, ExecutionResult, HaltReason, InvalidTransaction};

use super::super::database::Fault;
use super::super::run::{halted, lacks, reverted};
use crate::error::{Error, Unsimulated};

/// Code of a call that halted.
const HALTED: i32 = -32015;

/// What a call did.
#[derive(Debug)]
pub(super) struct Called {
    pub(super) output: Bytes,
    /// Logs that the answer has: those of the block, and transfers.
    pub(super) shown: Vec<Log>,
    /// Logs that the block has.
    pub(super) logs: Vec<Log>,
    pub(super) gas_used: u64,
    pub(super) most_gas: u64,
    pub(super) error: Option<SimulateError>,
}

impl Called {
    /// Takes the result of an execution; `transfers` are its logs with its transfers.
    pub(super) fn new(result: ExecutionResult<HaltReason>, transfers: Option<Vec<Log>>) -> Self {
        let gas = *result.gas();
        let mut called = Self {
            output: Bytes::new(),
            shown: Vec::new(),
            logs: Vec::new(),
            gas_used: gas.tx_gas_used(),
            most_gas: gas.total_gas_spent().max(gas.tx_gas_used()),
            error: None,
        };
        match result {
            ExecutionResult::Success { output, logs, .. } => {
                called.output = output.into_data();
                called.shown = transfers.unwrap_or_else(|| logs.clone());
                called.logs = logs;
            }
            ExecutionResult::Revert { output, .. } => {
                called.error = Some(SimulateError {
                    code: SimulateError::EXECUTION_REVERTED_CODE,
                    message: reverted(output.clone()).to_string(),
                    data: Some(output),
                });
            }
            ExecutionResult::Halt { reason, .. } => {
                called.error = Some(SimulateError {
                    code: HALTED,
                    message: format!("vm execution error: {}", halted(&reason)),
                    data: None,
                });
            }
        }
        called
    }

    /// Returns the bytes that the call adds to the answer, each of them two digits there.
    pub(super) fn bytes(&self) -> usize {
        /// Bytes of a log beside its topics and its data, and of a call.
        const FIXED: usize = 400;
        let of_log = |log: &Log| FIXED + 32 * log.topics().len() + log.data.data.len();
        let logs = self.shown.iter().map(of_log).sum::<usize>();
        let error = self.error.as_ref().and_then(|error| error.data.as_ref());
        FIXED + self.output.len() + error.map_or(0, |data| data.len()) + logs
    }
}

/// Names why a call could not begin.
pub(super) fn refused(error: EVMError<Fault>, transaction: &TxEnv) -> Error {
    let invalid = match error {
        EVMError::Database(Fault(error)) => return error,
        EVMError::Transaction(invalid) => invalid,
        error => return Error::Call(format!("err: {error}")),
    };
    let gas = transaction.gas_limit;
    let words = match &invalid {
        InvalidTransaction::LackOfFundForMaxFee { fee, balance } => {
            lacks(transaction.caller, **balance, **fee)
        }
        invalid => invalid.to_string(),
    };
    let words = format!("err: {words} (supplied gas {gas})");
    match invalid {
        InvalidTransaction::NonceTooLow { .. } => Unsimulated::NonceTooLow.error(words),
        InvalidTransaction::NonceTooHigh { .. }
        | InvalidTransaction::NonceOverflowInTransaction => Unsimulated::NonceTooHigh.error(words),
        InvalidTransaction::GasPriceLessThanBasefee => Unsimulated::FeeTooLow.error(words),
        InvalidTransaction::CallGasCostMoreThanGasLimit { .. }
        | InvalidTransaction::GasFloorMoreThanGasLimit { .. } => {
            Unsimulated::IntrinsicGas.error(words)
        }
        InvalidTransaction::LackOfFundForMaxFee { .. }
        | InvalidTransaction::OverflowPaymentInTransaction => Unsimulated::Funds.error(words),
        InvalidTransaction::CreateInitCodeSizeLimit => Unsimulated::InitCode.error(words),
        _ => Error::Invalid(words),
    }
}
