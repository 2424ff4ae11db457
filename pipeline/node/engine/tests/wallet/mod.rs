//! Accounts that sign.

mod genesis;

use alloy_primitives::{Address, B256, Bytes, U256, keccak256};
use secp256k1::{All, Message, PublicKey, Secp256k1, SecretKey};
use zkfabric_stf::host::Genesis;
use zkfabric_stf::rlp;

pub(crate) use genesis::CHAIN;
use genesis::genesis_of;

/// Gas price that any base fee of the tests allows.
pub(crate) const FEE: u128 = 100_000_000_000;

/// An account that signs.
pub(crate) struct Wallet {
    key: SecretKey,
    curve: Secp256k1<All>,
    pub(crate) address: Address,
}

/// Fields of an EIP-1559 transaction.
#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) chain: u64,
    pub(crate) nonce: u64,
    pub(crate) tip: u128,
    pub(crate) fee: u128,
    pub(crate) gas: u64,
    pub(crate) to: Address,
    pub(crate) value: U256,
    pub(crate) data: Bytes,
}

impl Call {
    /// Returns a transfer of one wei.
    pub(crate) fn transfer(nonce: u64, to: Address) -> Self {
        Self {
            chain: CHAIN,
            nonce,
            tip: 1,
            fee: FEE,
            gas: 21_000,
            to,
            value: U256::from(1),
            data: Bytes::new(),
        }
    }
}

impl Wallet {
    pub(crate) fn new(number: u64) -> Self {
        let curve = Secp256k1::new();
        let secret = keccak256(number.to_be_bytes());
        let key = SecretKey::from_byte_array(secret.0).unwrap();
        let point = PublicKey::from_secret_key(&curve, &key);
        let hash = keccak256(&point.serialize_uncompressed()[1..]);
        let address = Address::from_word(hash);
        Self {
            key,
            curve,
            address,
        }
    }

    /// Returns wallets with numbers from zero on.
    pub(crate) fn several(count: u64) -> Vec<Self> {
        (0..count).map(Self::new).collect()
    }

    /// Returns a signed transaction.
    pub(crate) fn sign(&self, call: &Call) -> Bytes {
        let fields = |out: &mut Vec<u8>| {
            rlp::put_u64(out, call.chain);
            rlp::put_u64(out, call.nonce);
            rlp::put_u256(out, &U256::from(call.tip));
            rlp::put_u256(out, &U256::from(call.fee));
            rlp::put_u64(out, call.gas);
            rlp::put_string(out, call.to.as_slice());
            rlp::put_u256(out, &call.value);
            rlp::put_string(out, &call.data);
            rlp::put_list(out, |_| {});
        };
        let mut unsigned = vec![2];
        rlp::put_list(&mut unsigned, fields);
        let message = Message::from_digest(keccak256(&unsigned).0);
        let signature = self.curve.sign_ecdsa_recoverable(message, &self.key);
        let (id, scalars) = signature.serialize_compact();
        let mut signed = vec![2];
        rlp::put_list(&mut signed, |out| {
            fields(out);
            rlp::put_u64(out, i32::from(id).unsigned_abs().into());
            rlp::put_u256(out, &U256::from_be_slice(&scalars[..32]));
            rlp::put_u256(out, &U256::from_be_slice(&scalars[32..]));
        });
        signed.into()
    }
}

/// Returns a genesis in which wallets are rich.
pub(crate) fn genesis(wallets: &[Wallet]) -> Genesis {
    genesis_of(wallets.iter().map(|wallet| wallet.address))
}

/// Returns an address that nobody signs for.
pub(crate) fn nobody(number: u64) -> Address {
    Address::from_word(B256::from(U256::from(number | 1 << 40)))
}
