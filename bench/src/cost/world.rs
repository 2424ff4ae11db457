//! Batches of chosen contracts and transactions.

use std::collections::BTreeMap;

use alloy_consensus::{
    SignableTransaction, Signed, TxEip1559, TxEip2930, TxEip7702, TxEnvelope, TxLegacy,
};
use alloy_eips::eip2718::Encodable2718;
use alloy_eips::eip2930::AccessList;
use alloy_eips::eip7702::{Authorization, SignedAuthorization};
use alloy_primitives::{Address, B256, Bytes, Signature, TxKind, U256, address, keccak256};
use zkfabric_batch::{
    BatchFile, BlockFile, GenesisAccount, HeaderFields, ParentFields, TransactionFile,
};

use crate::Error;
use crate::signer::Signer;

const CHAIN_ID: u64 = 7;
/// Wei per unit of gas: the base fee falls from this value when the parent block was not half full.
const FEE: u128 = 7;
/// The contract that the transactions call.
pub const CODE: Address = address!("2000000000000000000000000000000000000001");
/// The contract whose code becomes the programs' memory.
pub(super) const DATA: Address = address!("2000000000000000000000000000000000000004");
/// Gas limit of a block, and of transactions by EIP-7825.
pub(super) const BLOCK_GAS: u64 = 30_000_000;
/// Maximum gas of a transaction (EIP-7825).
pub(super) const TRANSACTION_GAS: u64 = 1 << 24;

/// The envelope of a transaction.
#[derive(Clone, Debug)]
pub enum Envelope {
    /// EIP-155.
    Legacy,
    /// EIP-2930.
    AccessList(AccessList),
    /// EIP-1559.
    DynamicFee,
    /// EIP-7702, with the signers that run the code at [`CODE`] from then on.
    SetCode(Vec<u8>),
}

impl Envelope {
    /// Returns the signers whose accounts the envelope delegates to [`CODE`].
    fn authorities(&self) -> &[u8] {
        match self {
            Self::SetCode(authorities) => authorities,
            _ => &[],
        }
    }
}

/// A transaction.
#[derive(Clone, Debug)]
pub struct Transaction {
    /// The signer that sends the transaction, with the signer's next nonce.
    pub sender: u8,
    /// The transaction's envelope.
    pub envelope: Envelope,
    /// The called account, or a creation.
    pub to: TxKind,
    /// The transaction's gas limit.
    pub gas: u64,
    /// Call data.
    pub input: Bytes,
    /// Wei.
    pub value: U256,
}

impl Transaction {
    /// Makes a call of [`CODE`].
    pub fn call(input: impl Into<Bytes>) -> Self {
        Self {
            sender: 0,
            envelope: Envelope::DynamicFee,
            to: CODE.into(),
            gas: TRANSACTION_GAS,
            input: input.into(),
            value: U256::ZERO,
        }
    }
}

/// The accounts before a batch.
pub type Accounts = BTreeMap<Address, GenesisAccount>;

/// Returns an account with code.
pub fn contract(code: impl Into<Bytes>) -> GenesisAccount {
    GenesisAccount {
        nonce: 1,
        code: code.into(),
        ..GenesisAccount::default()
    }
}

struct Sender {
    signer: Signer,
    nonce: u64,
}

impl Sender {
    fn new(index: u8) -> Result<Self, Error> {
        let signer = Signer::new(keccak256([index])).map_err(|_| Error::Key)?;
        Ok(Self { signer, nonce: 0 })
    }

    fn sign(&self, hash: B256) -> Result<Signature, Error> {
        self.signer.sign(hash).map_err(|_| Error::Key)
    }

    fn signed<T: SignableTransaction<Signature>>(
        &self,
        transaction: T,
    ) -> Result<Signed<T>, Error> {
        let signature = self.sign(transaction.signature_hash())?;
        Ok(transaction.into_signed(signature))
    }

    const fn take_nonce(&mut self) -> u64 {
        self.nonce += 1;
        self.nonce - 1
    }
}

/// Makes a batch of blocks on a genesis of `accounts` and of the signers that the blocks name.
///
/// # Errors
/// None in practice: the keys are fixed numbers.
pub fn batch(
    description: &str,
    mut accounts: Accounts,
    blocks: &[Vec<Transaction>],
) -> Result<BatchFile, Error> {
    let mut signers: BTreeMap<u8, Sender> = BTreeMap::new();
    let named = blocks.iter().flatten().flat_map(|transaction| {
        let authorities = transaction.envelope.authorities();
        authorities.iter().copied().chain([transaction.sender])
    });
    for index in named {
        let sender = Sender::new(index)?;
        accounts.entry(sender.signer.address).or_default().balance = U256::MAX >> 64;
        signers.insert(index, sender);
    }
    let parent = ParentFields {
        number: 0,
        timestamp: 0,
        gas_limit: BLOCK_GAS,
        base_fee_per_gas: FEE as u64,
        ..ParentFields::default()
    };
    let mut file = BatchFile::new(description.to_owned(), CHAIN_ID, Some((accounts, parent)));
    for (block, number) in blocks.iter().zip(1..) {
        let raw = block
            .iter()
            .map(|transaction| encode(&mut signers, transaction));
        let transactions = raw.map(|raw| {
            raw.map(|raw| TransactionFile {
                about: String::new(),
                raw,
            })
        });
        file.blocks.push(BlockFile {
            header: HeaderFields {
                number,
                timestamp: number,
                gas_limit: BLOCK_GAS,
                beneficiary: Address::ZERO,
                prev_randao: B256::ZERO,
                parent_beacon_block_root: B256::ZERO,
                extra_data: Bytes::new(),
            },
            transactions: transactions.collect::<Result<_, _>>()?,
        });
    }
    Ok(file)
}

fn encode(signers: &mut BTreeMap<u8, Sender>, wanted: &Transaction) -> Result<Bytes, Error> {
    let Some(sender) = signers.get_mut(&wanted.sender) else {
        return Err(Error::Key);
    };
    let nonce = sender.take_nonce();
    let mut list: Vec<SignedAuthorization> = Vec::new();
    for authority in wanted.envelope.authorities() {
        let Some(signer) = signers.get_mut(authority) else {
            return Err(Error::Key);
        };
        let authorization = Authorization {
            chain_id: U256::from(CHAIN_ID),
            address: CODE,
            nonce: signer.take_nonce(),
        };
        let signature = signer.sign(authorization.signature_hash())?;
        list.push(authorization.into_signed(signature));
    }
    let Some(sender) = signers.get(&wanted.sender) else {
        return Err(Error::Key);
    };
    let Transaction { to, gas, value, .. } = *wanted;
    let input = wanted.input.clone();
    let envelope: TxEnvelope = match &wanted.envelope {
        Envelope::Legacy => {
            let transaction = TxLegacy {
                chain_id: Some(CHAIN_ID),
                nonce,
                gas_price: FEE,
                gas_limit: gas,
                to,
                value,
                input,
            };
            sender.signed(transaction)?.into()
        }
        Envelope::AccessList(list) => {
            let transaction = TxEip2930 {
                chain_id: CHAIN_ID,
                nonce,
                gas_price: FEE,
                gas_limit: gas,
                to,
                value,
                access_list: list.clone(),
                input,
            };
            sender.signed(transaction)?.into()
        }
        Envelope::DynamicFee => {
            let transaction = TxEip1559 {
                chain_id: CHAIN_ID,
                nonce,
                gas_limit: gas,
                max_fee_per_gas: FEE,
                max_priority_fee_per_gas: 0,
                to,
                value,
                access_list: AccessList::default(),
                input,
            };
            sender.signed(transaction)?.into()
        }
        Envelope::SetCode(_) => {
            let transaction = TxEip7702 {
                chain_id: CHAIN_ID,
                nonce,
                gas_limit: gas,
                max_fee_per_gas: FEE,
                max_priority_fee_per_gas: 0,
                to: to.to().copied().unwrap_or(CODE),
                value,
                access_list: AccessList::default(),
                authorization_list: list,
                input,
            };
            sender.signed(transaction)?.into()
        }
    };
    Ok(envelope.encoded_2718().into())
}
