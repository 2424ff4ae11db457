//! The least gas with which a call succeeds.

use alloy_primitives::U256;
use alloy_rpc_types_eth::TransactionRequest;
use revm::context::TxEnv;
use revm::context::result::{ExecutionResult, HaltReason};
use revm::primitives::hardfork::SpecId;

use super::run::{Run, halted, lacks, reverted};
use crate::error::Error;

/// Gas of a transaction without data.
const LEAST: u64 = 21_000;
/// Gas that a call keeps back for its caller: 1/64 at each depth (EIP-150).
const KEPT: u64 = 64;
/// Gas of a search, by the most gas of a call.
const SEARCH: u64 = 2;
/// Most gas of a transaction (EIP-7825), where the fork has that limit.
const MOST: u64 = 1 << 24;

/// Returns an amount of gas with which the call succeeds, within 1.5 % of the least one.
///
/// The amount that is returned was executed, so it is enough for the same state.
///
/// # Errors
/// The call fails with all gas that it may have; the request contradicts itself.
pub(crate) fn estimate(run: &Run<'_>, request: TransactionRequest) -> Result<u64, Error> {
    let mut most = run.node.options.call_gas.min(run.block.env.gas_limit);
    if run.block.spec.is_enabled_in(SpecId::OSAKA) {
        most = most.min(MOST);
    }
    if let Some(gas) = request.gas.filter(|gas| *gas >= LEAST) {
        most = most.min(gas);
    }
    let transaction = run.transaction(request, most)?;
    let payable = payable(run, &transaction)?;
    let mut high = most.min(payable);
    let executed = |gas: u64| {
        let transaction = TxEnv {
            gas_limit: gas,
            ..transaction.clone()
        };
        run.execute(transaction)
    };
    let spent = spent(run, &transaction, (high, payable))?;
    // Most calls need what they spend, and a transfer that alone.
    if spent >= high || succeeds(executed(spent))? {
        return Ok(spent.min(high));
    }
    let mut low = spent;
    // What calls inside keep back, and the stipend of a transfer.
    let guess = spent.saturating_add(2_300).saturating_mul(KEPT) / (KEPT - 1);
    if guess < high {
        if succeeds(executed(guess))? {
            high = guess;
        } else {
            low = guess;
        }
    }
    // Whoever asks for much gets a bound that is less close.
    let mut left = run.node.options.call_gas.saturating_mul(SEARCH);
    while low.saturating_add(1) < high && high - low > high / 64 {
        // Most calls need little more than they spend.
        let middle = (low + (high - low) / 2).min(low.saturating_mul(2));
        left = match left.checked_sub(middle) {
            Some(left) => left,
            None => break,
        };
        if succeeds(executed(middle))? {
            high = middle;
        } else {
            low = middle;
        }
    }
    Ok(high)
}

/// Returns the gas that a call spends of all that it may have, refunds included: they come back
/// behind the execution, which needs the gas before.
fn spent(run: &Run<'_>, transaction: &TxEnv, (high, payable): (u64, u64)) -> Result<u64, Error> {
    // What the sender can pay may be the bound.
    let is_poor = payable <= high;
    let lacks = |gas: u64| poor(run, transaction, gas);
    if payable < LEAST {
        return Err(lacks(LEAST)?);
    }
    let executed = run.execute(TxEnv {
        gas_limit: high,
        ..transaction.clone()
    });
    let executed = match executed {
        // Not even the beginning can be paid.
        Err(Error::Call(_)) if is_poor => return Err(lacks(payable.saturating_add(1))?),
        executed => executed?,
    };
    match executed.result {
        ExecutionResult::Success { gas, .. } => Ok(gas.total_gas_spent().max(gas.tx_gas_used())),
        ExecutionResult::Revert { output, .. } => Err(reverted(output)),
        ExecutionResult::Halt { reason, .. } => Err(match reason {
            HaltReason::OutOfGas(_) if is_poor => lacks(payable.saturating_add(1))?,
            HaltReason::OutOfGas(_) => {
                Error::Call(format!("gas required exceeds allowance ({high})"))
            }
            reason => Error::Call(halted(&reason)),
        }),
    }
}

/// Returns whether a call succeeded; one that cannot begin with so little gas did not.
fn succeeds(executed: Result<super::run::Outcome, Error>) -> Result<bool, Error> {
    match executed {
        Ok(outcome) => Ok(outcome.result.is_success()),
        Err(Error::Call(_)) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Returns the gas that the sender can pay at the price that the request gives.
fn payable(run: &Run<'_>, transaction: &TxEnv) -> Result<u64, Error> {
    if transaction.gas_price == 0 {
        return Ok(u64::MAX);
    }
    let balance = run.balance(transaction.caller)?;
    let left = balance.checked_sub(transaction.value);
    let lacks = || Error::Call(lacks(transaction.caller, balance, transaction.value));
    let left = left.ok_or_else(lacks)?;
    let gas = left / U256::from(transaction.gas_price);
    Ok(u64::try_from(gas).unwrap_or(u64::MAX))
}

/// Says that the sender cannot pay so much gas at the price of the request.
fn poor(run: &Run<'_>, transaction: &TxEnv, gas: u64) -> Result<Error, Error> {
    let have = run.balance(transaction.caller)?;
    let price = U256::from(transaction.gas_price);
    let want = price.saturating_mul(U256::from(gas));
    let want = want.saturating_add(transaction.value);
    Ok(Error::Call(lacks(transaction.caller, have, want)))
}
