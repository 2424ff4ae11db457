//! One tracer of a request, or several.

use std::collections::BTreeMap;

use alloy_primitives::{Address, Log};
use alloy_rpc_types_trace::geth::{DefaultFrame, StateGasTrace};
use revm::DatabaseRef;
use revm::context::result::{ExecutionResult, HaltReason};
use revm::primitives::hardfork::SpecId;
use revm::state::EvmState;
use serde::Serialize;

use super::super::database::Fault;
use super::budget::Budget;
use super::calls::Calls;
use super::event::{Entered, Left, Step, Stepped};
use super::flat::{Flat, FlatTracer, Place};
use super::frame::Frame;
use super::prestate::{Prestate, States};
use super::signatures::Signatures;
use super::steps::Steps;
use super::validation::Validation;
use crate::error::Error;

/// A tracer.
#[derive(Debug)]
pub(super) enum Tracer {
    Calls(Calls),
    Flat(FlatTracer),
    Prestate(Prestate),
    Signatures(Signatures),
    Validation(Validation),
    Steps(Steps),
    Noop,
    StateGas,
    Mux(BTreeMap<String, Self>),
}

/// What a tracer answers.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Trace {
    Calls(Option<Box<Frame>>),
    Flat(Box<Flat>),
    States(States),
    Counts(BTreeMap<String, u64>),
    Steps(DefaultFrame),
    StateGas(StateGasTrace),
    Several(BTreeMap<String, Self>),
}

impl Trace {
    /// Returns why the first call failed, if calls were traced and it did.
    pub(crate) fn failure(&self) -> Option<&str> {
        match self {
            Self::Calls(frame) => frame.as_ref()?.error.as_deref(),
            _ => None,
        }
    }
}

/// An execution that has ended.
pub(super) struct Ended<'a, Db> {
    pub(super) result: &'a ExecutionResult<HaltReason>,
    pub(super) before: &'a Db,
    pub(super) after: &'a EvmState,
    pub(super) spec: SpecId,
    pub(super) place: Place,
}

impl Tracer {
    /// Notes an account that a transaction needs before anything is executed.
    pub(super) fn account(&mut self, address: Address, budget: &mut Budget) {
        match self {
            Self::Prestate(one) => one.account(address, budget),
            Self::Mux(all) => each(all, |one| one.account(address, budget)),
            _ => {}
        }
    }

    pub(super) fn enter(&mut self, entered: &Entered<'_>, budget: &mut Budget) {
        match self {
            Self::Calls(one) => one.enter(entered, budget),
            Self::Flat(one) => one.enter(entered, budget),
            Self::Prestate(one) => one.enter(entered, budget),
            Self::Signatures(one) => one.enter(entered, budget),
            Self::Validation(one) => one.enter(entered, budget),
            Self::Mux(all) => each(all, |one| one.enter(entered, budget)),
            Self::Steps(_) | Self::Noop | Self::StateGas => {}
        }
    }

    pub(super) fn exit(&mut self, left: &Left<'_>, budget: &mut Budget) {
        match self {
            Self::Calls(one) => one.exit(left, budget),
            Self::Flat(one) => one.exit(left, budget),
            Self::Validation(one) => one.exit(left, budget),
            Self::Mux(all) => each(all, |one| one.exit(left, budget)),
            _ => {}
        }
    }

    pub(super) fn log(&mut self, log: &Log, index: u64, budget: &mut Budget) {
        match self {
            Self::Calls(one) => one.log(log, index, budget),
            Self::Validation(one) => one.log(log, index, budget),
            Self::Mux(all) => each(all, |one| one.log(log, index, budget)),
            _ => {}
        }
    }

    pub(super) fn step(&mut self, step: &Step<'_>, budget: &mut Budget) {
        match self {
            Self::Prestate(one) => one.step(step),
            Self::Validation(one) => one.step(step, budget),
            Self::Steps(one) => one.step(step, budget),
            Self::Mux(all) => each(all, |one| one.step(step, budget)),
            _ => {}
        }
    }

    pub(super) fn step_end(&mut self, stepped: &Stepped<'_>, budget: &mut Budget) {
        match self {
            Self::Prestate(one) => one.step_end(stepped, budget),
            Self::Validation(one) => one.step_end(stepped, budget),
            Self::Steps(one) => one.step_end(stepped, budget),
            Self::Mux(all) => each(all, |one| one.step_end(stepped, budget)),
            _ => {}
        }
    }

    /// Returns whether the tracer learns of instructions.
    pub(super) fn has_steps(&self) -> bool {
        match self {
            Self::Prestate(_) | Self::Validation(_) | Self::Steps(_) => true,
            Self::Mux(all) => all.values().any(Self::has_steps),
            _ => false,
        }
    }

    /// Returns whether the tracer wants to know how long codes are.
    pub(super) fn wants_code(&self) -> bool {
        match self {
            Self::Validation(_) => true,
            Self::Mux(all) => all.values().any(Self::wants_code),
            _ => false,
        }
    }

    /// Says how the trace becomes smaller.
    pub(super) fn advice(&self) -> String {
        match self {
            Self::Calls(_) => "set \"onlyTopCall\": true in tracerConfig".to_owned(),
            Self::Flat(_) => "use callTracer with \"onlyTopCall\": true".to_owned(),
            Self::Prestate(_) => {
                "set \"disableCode\": true and \"disableStorage\": true in tracerConfig".to_owned()
            }
            Self::Steps(steps) => steps.advice(),
            Self::Mux(_) => "ask for one tracer at a time".to_owned(),
            _ => "use callTracer with \"onlyTopCall\": true".to_owned(),
        }
    }

    /// Returns the answer.
    ///
    /// # Errors
    /// The state cannot be read.
    pub(super) fn finish<Db: DatabaseRef<Error = Fault>>(
        self,
        ended: &Ended<'_, Db>,
        budget: &mut Budget,
    ) -> Result<Trace, Error> {
        let result = ended.result;
        let gas_used = result.tx_gas_used();
        Ok(match self {
            Self::Calls(one) => Trace::Calls(one.finish(gas_used).map(Box::new)),
            Self::Validation(one) => Trace::Calls(one.finish(gas_used).map(Box::new)),
            Self::Flat(one) => Trace::Flat(Box::new(one.finish(gas_used, ended.place))),
            Self::Prestate(one) => {
                let after = (ended.after, ended.spec);
                Trace::States(one.finish(ended.before, after, budget)?)
            }
            Self::Signatures(one) => Trace::Counts(one.finish()),
            Self::Steps(one) => Trace::Steps(one.finish(result)),
            Self::Noop => Trace::Counts(BTreeMap::new()),
            Self::StateGas => {
                let gas = result.gas();
                Trace::StateGas(StateGasTrace {
                    gas_used,
                    execution_gas_used: gas.block_regular_gas_used(),
                    state_gas_used: gas.block_state_gas_used(),
                    gas_refund: gas.final_refunded(),
                })
            }
            Self::Mux(all) => {
                let traces = all.into_iter().map(|(name, one)| {
                    let trace = one.finish(ended, budget)?;
                    Ok((name, trace))
                });
                Trace::Several(traces.collect::<Result<_, Error>>()?)
            }
        })
    }
}

fn each(all: &mut BTreeMap<String, Tracer>, mut work: impl FnMut(&mut Tracer)) {
    for one in all.values_mut() {
        work(one);
    }
}
