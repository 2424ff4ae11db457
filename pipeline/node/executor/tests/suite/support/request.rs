//! Transactions by content, signed or not.

use alloy_consensus::{SignableTransaction, TxEip1559, TxEip2930, TxEip7702, TxEnvelope, TxLegacy};
use alloy_eips::eip2718::Encodable2718;
use alloy_eips::eip7702::Authorization;
use alloy_primitives::{Address, B256, Bytes, Signature, TxKind, U256, keccak256};
use k256::ecdsa::SigningKey;
use revm::context::TxEnv;
use revm::context::transaction::{AccessList, RecoveredAuthority, RecoveredAuthorization};
use revm::context_interface::either::Either;
use zkfabric_executor::Transaction;
use zkfabric_stf::SoftwareCrypto;

/// A signer.
pub(crate) struct User {
    key: SigningKey,
    pub(crate) address: Address,
}

impl User {
    /// Returns the n-th user.
    pub(crate) fn new(n: usize) -> Self {
        let seed = keccak256([b"user".as_slice(), &n.to_be_bytes()].concat());
        let key = SigningKey::from_bytes(&seed.0.into()).unwrap();
        let point = key.verifying_key().to_encoded_point(false);
        let address = Address::from_word(keccak256(&point.as_bytes()[1..]));
        Self { key, address }
    }

    fn sign(&self, hash: B256) -> Signature {
        let (signature, id) = self.key.sign_prehash_recoverable(hash.as_slice()).unwrap();
        Signature::new(
            U256::from_be_slice(&signature.r().to_bytes()),
            U256::from_be_slice(&signature.s().to_bytes()),
            id.is_y_odd(),
        )
    }
}

/// Content of a transaction.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// EIP-2718 type.
    pub(crate) kind: u8,
    /// Index of the sender.
    pub(crate) sender: usize,
    pub(crate) chain_id: Option<u64>,
    pub(crate) nonce: u64,
    pub(crate) gas: u64,
    pub(crate) fee: u128,
    pub(crate) tip: u128,
    pub(crate) to: TxKind,
    pub(crate) value: U256,
    pub(crate) data: Bytes,
    pub(crate) access_list: AccessList,
    /// Indices of signers, what they delegate to, and their nonces.
    pub(crate) authorizations: Vec<(usize, Address, u64)>,
}

impl Request {
    /// Returns the transaction as if it had been decoded, unsigned.
    pub(crate) fn unsigned(&self, users: &[User]) -> Transaction {
        let typed = self.kind > 0;
        let authorization_list = self.authorizations.iter().map(|(signer, address, nonce)| {
            let authorization = revm::context::transaction::Authorization {
                chain_id: U256::from(self.chain_id.unwrap_or_default()),
                address: *address,
                nonce: *nonce,
            };
            let authority = RecoveredAuthority::Valid(users[*signer].address);
            Either::Right(RecoveredAuthorization::new_unchecked(
                authorization,
                authority,
            ))
        });
        let env = TxEnv {
            tx_type: self.kind,
            caller: users[self.sender].address,
            gas_limit: self.gas,
            gas_price: self.fee,
            kind: self.to,
            value: self.value,
            data: self.data.clone(),
            nonce: self.nonce,
            chain_id: self.chain_id,
            access_list: self.access_list.clone(),
            gas_priority_fee: (self.kind > 1).then_some(self.tip),
            blob_hashes: Vec::new(),
            max_fee_per_blob_gas: 0,
            authorization_list: authorization_list.collect(),
        };
        let first = if typed { self.kind } else { 0xf8 };
        let raw = [vec![first; 110], self.data.to_vec()].concat();
        Transaction::unsigned(raw.into(), env)
    }

    /// Signs, encodes, and decodes again. Blob transactions, which are refused by their first byte,
    /// are not signed.
    pub(crate) fn signed(&self, users: &[User]) -> Transaction {
        let user = &users[self.sender];
        let Self { nonce, value, .. } = *self;
        let (gas_limit, to, input) = (self.gas, self.to, self.data.clone());
        let (access_list, chain_id) = (self.access_list.clone(), self.chain_id);
        let typed_chain = chain_id.unwrap_or_default();
        let raw = match self.kind {
            0 => seal(
                user,
                TxLegacy {
                    chain_id,
                    nonce,
                    gas_price: self.fee,
                    gas_limit,
                    to,
                    value,
                    input,
                },
            ),
            1 => seal(
                user,
                TxEip2930 {
                    chain_id: typed_chain,
                    nonce,
                    gas_price: self.fee,
                    gas_limit,
                    to,
                    value,
                    access_list,
                    input,
                },
            ),
            2 => seal(
                user,
                TxEip1559 {
                    chain_id: typed_chain,
                    nonce,
                    gas_limit,
                    max_fee_per_gas: self.fee,
                    max_priority_fee_per_gas: self.tip,
                    to,
                    value,
                    access_list,
                    input,
                },
            ),
            4 => {
                let list = self.authorizations.iter().map(|(signer, address, nonce)| {
                    let authorization = Authorization {
                        chain_id: U256::from(typed_chain),
                        address: *address,
                        nonce: *nonce,
                    };
                    let signature = users[*signer].sign(authorization.signature_hash());
                    authorization.into_signed(signature)
                });
                seal(
                    user,
                    TxEip7702 {
                        chain_id: typed_chain,
                        nonce,
                        gas_limit,
                        max_fee_per_gas: self.fee,
                        max_priority_fee_per_gas: self.tip,
                        to: to.to().copied().unwrap_or_default(),
                        value,
                        access_list,
                        authorization_list: list.collect(),
                        input,
                    },
                )
            }
            _ => return self.unsigned(users),
        };
        Transaction::decode(raw, &SoftwareCrypto).unwrap()
    }
}

fn seal<T>(user: &User, transaction: T) -> Bytes
where
    T: SignableTransaction<Signature>,
    TxEnvelope: From<alloy_consensus::Signed<T>>,
{
    let signature = user.sign(transaction.signature_hash());
    let envelope = TxEnvelope::from(transaction.into_signed(signature));
    envelope.encoded_2718().into()
}
