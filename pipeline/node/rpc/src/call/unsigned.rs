//! From an execution's transaction to one that a block could have, with a signature of zeros.

use alloy_consensus::{
    SignableTransaction as _, TxEip1559, TxEip2930, TxEip7702, TxEnvelope, TxLegacy,
};
use alloy_primitives::{Signature, TxKind, U256};
use revm::context::TxEnv;
use revm::context::either::Either;

/// Returns the transaction with a signature of zeros: its fields, in the form that is signed.
pub(crate) fn unsigned(env: &TxEnv) -> TxEnvelope {
    signed(env, Signature::new(U256::ZERO, U256::ZERO, false))
}

/// Returns the transaction with a signature.
pub(crate) fn signed(env: &TxEnv, signature: Signature) -> TxEnvelope {
    let TxEnv {
        nonce,
        gas_limit,
        kind: to,
        value,
        ..
    } = *env;
    let chain_id = env.chain_id.unwrap_or_default();
    let (max_fee_per_gas, input) = (env.gas_price, env.data.clone());
    let max_priority_fee_per_gas = env.gas_priority_fee.unwrap_or_default();
    let access_list = env.access_list.clone();
    match env.tx_type {
        1 => TxEip2930 {
            chain_id,
            nonce,
            gas_price: env.gas_price,
            gas_limit,
            to,
            value,
            access_list,
            input,
        }
        .into_signed(signature)
        .into(),
        2 => TxEip1559 {
            chain_id,
            nonce,
            gas_limit,
            max_fee_per_gas,
            max_priority_fee_per_gas,
            to,
            value,
            access_list,
            input,
        }
        .into_signed(signature)
        .into(),
        4 => TxEip7702 {
            chain_id,
            nonce,
            gas_limit,
            max_fee_per_gas,
            max_priority_fee_per_gas,
            // A request with authorizations has a recipient.
            to: match to {
                TxKind::Call(to) => to,
                TxKind::Create => Default::default(),
            },
            value,
            access_list,
            authorization_list: {
                let list = env.authorization_list.iter();
                let signed = list.filter_map(|one| match one {
                    Either::Left(signed) => Some(signed.clone()),
                    Either::Right(_) => None,
                });
                signed.collect()
            },
            input,
        }
        .into_signed(signature)
        .into(),
        _ => TxLegacy {
            chain_id: env.chain_id,
            nonce,
            gas_price: env.gas_price,
            gas_limit,
            to,
            value,
            input,
        }
        .into_signed(signature)
        .into(),
    }
}
