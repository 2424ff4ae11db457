//! EIP-7702 authorizations.

use alloc::vec::Vec;

use revm::context::transaction::{
    Authorization, RecoveredAuthority, RecoveredAuthorization, SignedAuthorization,
};
use revm::context_interface::either::Either;

use super::{HALF_ORDER, Signature, hash_list};
use crate::crypto::Crypto;
use crate::error::RlpError;
use crate::rlp::Rlp;

/// First byte of an authority's signed message.
const MAGIC: u8 = 5;

/// Reads the authorization list and recovers its authorities.
pub(super) fn authorizations(
    mut items: Rlp<'_>,
    crypto: &impl Crypto,
) -> Result<Vec<Either<SignedAuthorization, RecoveredAuthorization>>, RlpError> {
    let mut list = Vec::new();
    while !items.is_empty() {
        let fields = items.list()?;
        list.push(Either::Right(authorization(fields, crypto)?));
    }
    Ok(list)
}

fn authorization(
    mut fields: Rlp<'_>,
    crypto: &impl Crypto,
) -> Result<RecoveredAuthorization, RlpError> {
    let payload = fields.rest();
    let authorization = Authorization {
        chain_id: fields.u256()?,
        address: fields.address()?,
        nonce: fields.u64()?,
    };
    let signed = payload
        .get(..payload.len() - fields.rest().len())
        .unwrap_or_default();
    let y_parity = u8::try_from(fields.u64()?).map_err(|_| RlpError::WrongLength)?;
    let signature = Signature {
        r: fields.u256()?,
        s: fields.u256()?,
        y_odd: y_parity == 1,
    };
    fields.finish()?;
    let authority = if y_parity > 1 || signature.s > HALF_ORDER {
        None
    } else {
        let hash = hash_list(Some(MAGIC), &[signed]);
        crypto.ecrecover(&hash, &signature.bytes(), signature.y_odd)
    };
    let authority = authority.map_or(RecoveredAuthority::Invalid, RecoveredAuthority::Valid);
    Ok(RecoveredAuthorization::new_unchecked(
        authorization,
        authority,
    ))
}
