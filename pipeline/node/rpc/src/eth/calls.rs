//! Calls and estimates.

use alloy_eips::BlockId;
use alloy_eips::eip2930::AccessList;
use alloy_primitives::{Bytes, U64};
use alloy_rpc_types_eth::state::StateOverride;
use alloy_rpc_types_eth::{AccessListResult, BlockOverrides, TransactionRequest};
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use jsonrpsee::types::Params;

use crate::arguments::Arguments;
use crate::call::{Run, Simulation, access_list, estimate, output, simulate};
use crate::error::Error;
use crate::node::Node;

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_async_method("eth_call", |params, node, _| async move {
        let request = Request::of(&params)?;
        node.run(move |node| call(node, request)).await
    })?;
    module.register_async_method("eth_estimateGas", |params, node, _| async move {
        let request = Request::of(&params)?;
        node.run(move |node| estimate_gas(node, request)).await
    })?;
    module.register_async_method("eth_createAccessList", |params, node, _| async move {
        let request = Request::of(&params)?;
        node.run(move |node| create_access_list(node, request))
            .await
    })?;
    module.register_async_method("eth_simulateV1", |params, node, _| async move {
        let mut arguments = Arguments::of(&params);
        let asked: Simulation = arguments.next("simulation")?;
        let id: Option<BlockId> = arguments.optional("block")?;
        arguments.end()?;
        node.run(move |node| simulate(node, asked, id)).await
    })?;
    Ok(())
}

/// Parameters of a call.
struct Request {
    transaction: TransactionRequest,
    id: Option<BlockId>,
    state: Option<StateOverride>,
    block: Option<BlockOverrides>,
}

impl Request {
    fn of(params: &Params<'_>) -> Result<Self, Error> {
        let mut arguments = Arguments::of(params);
        let request = Self {
            transaction: arguments.next("transaction")?,
            id: arguments.optional("block")?,
            state: arguments.optional("state override")?,
            block: arguments.optional("block override")?,
        };
        arguments.end()?;
        Ok(request)
    }
}

/// Executes on the state that a request names.
fn with_run<T>(
    node: &Node,
    request: Request,
    work: impl FnOnce(&Run<'_>, TransactionRequest) -> Result<T, Error>,
) -> Result<T, Error> {
    let Request {
        transaction,
        id,
        state,
        block,
    } = request;
    Run::with(node, id, (state, block), |run| work(run, transaction))
}

fn call(node: &Node, request: Request) -> Result<Bytes, Error> {
    with_run(node, request, |run, transaction| {
        let transaction = run.call(transaction)?;
        output(run, &transaction)
    })
}

fn estimate_gas(node: &Node, request: Request) -> Result<U64, Error> {
    let gas = with_run(node, request, estimate)?;
    Ok(U64::from(gas))
}

fn create_access_list(node: &Node, request: Request) -> Result<AccessListResult, Error> {
    with_run(node, request, |run, request| {
        let mut transaction = run.call(request)?;
        transaction.access_list = AccessList::default();
        let access = access_list(run, transaction)?;
        Ok(AccessListResult {
            access_list: access.list,
            gas_used: alloy_primitives::U256::from(access.gas_used),
            error: access.error,
        })
    })
}
