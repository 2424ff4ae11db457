//! Transactions that are filled in before they are signed.

use std::sync::Arc;

use alloy_consensus::TxEnvelope;
use alloy_eips::{BlockId, BlockNumberOrTag, Encodable2718 as _};
use alloy_primitives::Bytes;
use alloy_rpc_types_eth::TransactionRequest;
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use revm::context::TxEnv;
use serde::Serialize;

use super::fees::{TIP, next};
use crate::arguments::Arguments;
use crate::call::{Run, estimate, unsigned};
use crate::error::Error;
use crate::node::Node;

/// Factor between the base fee and the fee that is filled in: several full blocks may come before.
const ROOM: u128 = 2;

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_async_method("eth_fillTransaction", |params, node, _| async move {
        let mut arguments = Arguments::of(&params);
        let request: TransactionRequest = arguments.next("transaction")?;
        arguments.end()?;
        let (_, tx) = fill(request, &node).await?;
        let raw = tx.encoded_2718().into();
        Ok::<_, Error>(Filled { raw, tx })
    })?;
    Ok(())
}

/// A transaction with all of its fields, and a signature of zeros.
#[derive(Clone, Debug, Serialize)]
struct Filled {
    raw: Bytes,
    tx: TxEnvelope,
}

/// Fills in what a request lacks; returns the transaction with a signature of zeros, too.
pub(crate) async fn fill(
    mut request: TransactionRequest,
    node: &Arc<Node>,
) -> Result<(TxEnv, TxEnvelope), Error> {
    if request.to.is_none_or(|to| to.is_create())
        && request.input.input().is_none_or(|input| input.is_empty())
    {
        let words = "contract creation without any data provided";
        return Err(Error::Invalid(words.to_owned()));
    }
    if request.nonce.is_none() {
        let sender = request.from.unwrap_or_default();
        let nonce = node.ask(move |waiting| waiting.nonce(sender)).await??;
        request.nonce = Some(nonce);
    }
    let filled = Arc::clone(node).run(move |node| filled(node, request));
    filled.await
}

fn filled(node: &Node, request: TransactionRequest) -> Result<(TxEnv, TxEnvelope), Error> {
    let mut request = request;
    fill_fees(&mut request, next(node)?.into())?;
    let latest = BlockId::Number(BlockNumberOrTag::Latest);
    Run::with(node, Some(latest), (None, None), |run| {
        let gas = match request.gas {
            Some(gas) => gas,
            None => estimate(run, request.clone())?,
        };
        let env = run.transaction(request, gas)?;
        let tx = unsigned(&env);
        Ok((env, tx))
    })
}

/// Fills in the fees of EIP-1559, unless the request has a price.
fn fill_fees(request: &mut TransactionRequest, base_fee: u128) -> Result<(), Error> {
    if let Some(price) = request.gas_price {
        if price == 0 {
            return Err(Error::Invalid("gasPrice must be non-zero".to_owned()));
        }
        return Ok(());
    }
    let tip = request.max_priority_fee_per_gas;
    let tip = tip.unwrap_or_else(|| TIP.into());
    request.max_priority_fee_per_gas = Some(tip);
    let filled = tip.saturating_add(base_fee.saturating_mul(ROOM));
    let most = *request.max_fee_per_gas.get_or_insert(filled);
    if most < tip {
        return Err(Error::Invalid(format!(
            "maxFeePerGas ({most}) < maxPriorityFeePerGas ({tip})"
        )));
    }
    Ok(())
}
