//! An execution under a tracer.

use revm::DatabaseRef;
use revm::context::result::EVMError;
use revm::context::transaction::AuthorizationTr as _;
use revm::context::{BlockEnv, Evm, TxEnv};
use revm::database::CacheDB;
use revm::handler::instructions::EthInstructions;
use revm::inspector::InspectEvm as _;
use revm::primitives::TxKind;
use revm::primitives::hardfork::SpecId;

use super::super::database::{Fault, Overrides};
use super::super::evm::context_of;
use super::super::precompiles::{Moved, Set};
use super::super::run::{allow_calls, begun};
use super::budget::{Budget, MOST};

use super::dispatch::{Ended, Trace, Tracer};
use super::flat::Place;
use super::options::Options;
use super::recorder::Recorder;
use crate::error::Error;

/// The rules of an execution.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rules<'a> {
    pub(crate) chain_id: u64,
    pub(crate) spec: SpecId,
    pub(crate) block: &'a BlockEnv,
    pub(crate) overrides: &'a Overrides,
    /// Whether it may do what a call may, and not only what a transaction may.
    pub(crate) is_call: bool,
}

/// What is executed, and how it is traced.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Execution<'a> {
    pub(crate) transaction: &'a TxEnv,
    pub(crate) options: &'a Options,
    pub(crate) place: Place,
}

/// Traces an execution, whose changes are not kept.
///
/// # Errors
/// The options name no tracer; the trace is too large; it cannot be executed.
pub(crate) fn trace<Db: DatabaseRef<Error = Fault>>(
    state: &mut CacheDB<Db>,
    rules: Rules<'_>,
    execution: Execution<'_>,
    budget: &mut Budget,
) -> Result<Trace, Error> {
    let Execution {
        transaction,
        options,
        place,
    } = execution;
    let spec = rules.spec;
    let mut tracer = options.tracer()?;
    before(&mut tracer, transaction, rules.block, budget);
    let recorder = Recorder::new(tracer, budget, transaction.gas_limit, place.first_log);
    let mut context = context_of(&mut *state, rules.chain_id, spec);
    if rules.is_call {
        allow_calls(&mut context.cfg);
    }
    context.block = rules.block.clone();
    let instructions = EthInstructions::new_mainnet_with_spec(spec);
    let precompiles = Moved::new(Set::of(spec), &rules.overrides.moves);
    let mut evm = Evm::new_with_inspector(context, recorder, instructions, precompiles);
    let outcome = evm.inspect_tx(transaction.clone());
    let Recorder { tracer, budget, .. } = evm.inspector;
    if budget.is_exceeded() {
        return Err(too_large(&tracer.advice()));
    }
    let outcome = outcome.map_err(|error| failed(error, transaction))?;
    rules.overrides.check_created(&outcome.state)?;
    let advice = tracer.advice();
    let ended = Ended {
        result: &outcome.result,
        before: &*state,
        after: &outcome.state,
        spec,
        place,
    };
    let trace = tracer.finish(&ended, budget)?;
    match budget.is_exceeded() {
        true => Err(too_large(&advice)),
        false => Ok(trace),
    }
}

/// Tells the tracer of the accounts that a transaction needs in any case.
fn before(tracer: &mut Tracer, transaction: &TxEnv, block: &BlockEnv, budget: &mut Budget) {
    tracer.account(transaction.caller, budget);
    tracer.account(block.beneficiary, budget);
    if let TxKind::Call(to) = transaction.kind {
        tracer.account(to, budget);
    }
    for authorization in &transaction.authorization_list {
        if let Some(authority) = authorization.authority() {
            tracer.account(authority, budget);
        }
    }
}

fn too_large(advice: &str) -> Error {
    Error::Limit(format!(
        "the trace takes more than {} MiB: {advice}",
        MOST >> 20
    ))
}

fn failed(error: EVMError<Fault>, transaction: &TxEnv) -> Error {
    match error {
        EVMError::Database(Fault(error)) => error,
        error => {
            let words = begun(&error, transaction.caller, transaction.gas_limit);
            Error::Call(format!("err: {words}"))
        }
    }
}
