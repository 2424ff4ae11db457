//! Accounts of an example while its blocks are written.

use std::collections::{BTreeMap, BTreeSet};

use alloy_consensus::{SignableTransaction, TxEip1559, TxEip2930, TxEip7702, TxEnvelope, TxLegacy};
use alloy_eips::eip2718::Encodable2718;
use alloy_eips::eip2930::{AccessList, AccessListItem};
use alloy_eips::eip7702::SignedAuthorization;
use alloy_primitives::{Address, B256, Bytes, Signature, TxKind, U256, address, keccak256};

use super::signer::{Signer, Stream};
use crate::contracts::{self, Contracts};
use crate::{
    BatchFile, BlockFile, Error, GenesisAccount, HeaderFields, ParentFields, TransactionFile,
};

/// Chain id of the examples.
const CHAIN_ID: u64 = 31_338;
/// Token's address in the genesis.
pub(super) const TOKEN: Address = address!("0x00000000000000000000000000000000000e2c20");
/// Address of the delegates' code in the genesis.
pub(super) const DELEGATE: Address = address!("0x0000000000000000000000000000000000007702");
/// Recipient of the priority fees.
const BENEFICIARY: Address = address!("0x00000000000000000000000000000000000000fe");
const GWEI: u64 = 1_000_000_000;
/// Time of the block before the first; blocks are 1 second apart.
pub(super) const GENESIS_TIMESTAMP: u64 = 1_800_000_000;
const BLOCK_GAS_LIMIT: u64 = 30_000_000;

/// Gas of a plain transfer.
pub(super) const TRANSFER_GAS: u64 = 21_000;
/// Gas that suffices for any call of the example contracts.
pub(super) const CALL_GAS: u64 = 120_000;

/// Envelope of a transaction.
#[derive(Clone, Debug)]
pub(super) enum Envelope {
    /// Legacy transaction from before EIP-2718, with a chain id (EIP-155).
    Legacy,
    /// EIP-2930.
    AccessList(AccessList),
    /// EIP-1559.
    DynamicFee,
    /// EIP-7702, with authorizations by these signers. An authorization takes its signer's next
    /// nonce, after the transaction has taken its own.
    SetCode(Vec<usize>),
}

/// An [`Envelope`] with signed authorizations.
#[derive(Debug)]
enum Wrapping {
    Legacy,
    AccessList(AccessList),
    DynamicFee,
    SetCode(Vec<SignedAuthorization>),
}

/// Content of a transaction.
#[derive(Clone, Debug)]
pub(super) struct Request {
    pub(super) to: TxKind,
    pub(super) value: U256,
    pub(super) input: Bytes,
    pub(super) gas_limit: u64,
}

/// State before the batch, signers, and blocks so far.
#[derive(Debug)]
pub(super) struct World {
    pub(super) contracts: Contracts,
    pub(super) signers: Vec<Signer>,
    nonces: Vec<u64>,
    /// Remaining amount of an owner's tokens that each spender may spend.
    allowances: BTreeMap<(Address, Address), U256>,
    /// Accounts with delegated code, which a transfer to the account runs.
    delegated: BTreeSet<Address>,
    /// Accounts before the first block; taken by the first batch.
    genesis: Option<BTreeMap<Address, GenesisAccount>>,
    /// Number of blocks in earlier batches.
    before: usize,
    blocks: Vec<BlockFile>,
}

impl World {
    /// Creates `signers` accounts with 100 ether and 10,000 tokens each, the token and the delegate
    /// contract.
    pub(super) fn new(seed: u64, signers: usize) -> Result<Self, Error> {
        let mut keys = Stream::new(seed, "zkfabric example key");
        let signers = (0..signers)
            .map(|_| Signer::new(&mut keys))
            .collect::<Result<Vec<_>, _>>()?;
        let contracts = Contracts::committed()?;
        let mut world = Self {
            nonces: vec![0; signers.len()],
            signers,
            contracts,
            allowances: BTreeMap::new(),
            delegated: BTreeSet::new(),
            genesis: None,
            before: 0,
            blocks: Vec::new(),
        };
        let rich = |signer: &Signer| {
            let account = GenesisAccount {
                balance: ether(100),
                ..GenesisAccount::default()
            };
            (signer.address, account)
        };
        let mut genesis: BTreeMap<_, _> = world.signers.iter().map(rich).collect();
        let owners: Vec<Address> = world.signers.iter().map(|signer| signer.address).collect();
        genesis.insert(TOKEN, world.token(&owners)?);
        world.genesis = Some(genesis);
        let delegate = world.contracts.get("Account")?.runtime.clone();
        world.add_contract(DELEGATE, delegate);
        Ok(world)
    }

    /// Adds a contract without storage to the genesis.
    pub(super) fn add_contract(&mut self, address: Address, code: Bytes) {
        let account = GenesisAccount {
            nonce: 1,
            code,
            ..GenesisAccount::default()
        };
        self.add_account(address, account);
    }

    /// Adds an account to the genesis.
    pub(super) fn add_account(&mut self, address: Address, account: GenesisAccount) {
        if let Some(genesis) = &mut self.genesis {
            genesis.insert(address, account);
        }
    }

    /// Writes a storage slot of an account in the genesis.
    pub(super) fn store(&mut self, address: Address, slot: B256, value: U256) {
        let genesis = self.genesis.as_mut();
        if let Some(account) = genesis.and_then(|genesis| genesis.get_mut(&address)) {
            account.storage.insert(slot, B256::from(value));
        }
    }

    /// Lets `spender` spend tokens of `owner` in the genesis.
    pub(super) fn allow(
        &mut self,
        owner: Address,
        spender: Address,
        amount: U256,
    ) -> Result<(), Error> {
        let slot = self.allowance_slot(owner, spender)?;
        self.store(TOKEN, slot, amount);
        self.approve(owner, spender, amount);
        Ok(())
    }

    /// Sets the amount of `owner`'s tokens that `spender` may spend from now on.
    pub(super) fn approve(&mut self, owner: Address, spender: Address, amount: U256) {
        self.allowances.insert((owner, spender), amount);
    }

    /// Returns the amount of `owner`'s tokens that `spender` may spend.
    pub(super) fn allowance(&self, owner: Address, spender: Address) -> U256 {
        let allowed = self.allowances.get(&(owner, spender));
        allowed.copied().unwrap_or_default()
    }

    /// Returns the slot of an account's token balance.
    pub(super) fn balance_slot(&self, owner: Address) -> Result<B256, Error> {
        let balances = self.contracts.get("ExampleToken")?.slot("_balances")?;
        Ok(contracts::mapping(contracts::address(owner), balances))
    }

    /// Returns the slot of `spender`'s allowance of an owner's tokens.
    pub(super) fn allowance_slot(&self, owner: Address, spender: Address) -> Result<B256, Error> {
        let allowances = self.contracts.get("ExampleToken")?.slot("_allowances")?;
        let of_owner = contracts::mapping(contracts::address(owner), allowances);
        Ok(contracts::mapping(contracts::address(spender), of_owner))
    }

    /// Returns an access list with the token and the balances of two accounts.
    pub(super) fn token_access(&self, from: Address, to: Address) -> Result<AccessList, Error> {
        Ok(AccessList(vec![AccessListItem {
            address: TOKEN,
            storage_keys: vec![self.balance_slot(from)?, self.balance_slot(to)?],
        }]))
    }

    /// Starts the next block.
    pub(super) fn block(&mut self) {
        let number = (self.before + self.blocks.len()) as u64 + 1;
        self.blocks.push(BlockFile {
            header: HeaderFields {
                number,
                timestamp: GENESIS_TIMESTAMP + number,
                beneficiary: BENEFICIARY,
                gas_limit: BLOCK_GAS_LIMIT,
                prev_randao: keccak256(number.to_be_bytes()),
                parent_beacon_block_root: B256::ZERO,
                extra_data: Bytes::new(),
            },
            transactions: Vec::new(),
        });
    }

    /// Returns the time of the last block.
    pub(super) fn time(&self) -> u64 {
        let last = self.blocks.last();
        last.map_or(GENESIS_TIMESTAMP, |block| block.header.timestamp)
    }

    /// Returns the address of a signer.
    pub(super) fn address(&self, signer: usize) -> Address {
        self.signers
            .get(signer)
            .map_or(Address::ZERO, |signer| signer.address)
    }

    /// Returns the gas that an ether transfer to `to` needs.
    pub(super) fn transfer_gas(&self, to: Address) -> u64 {
        if self.delegated.contains(&to) {
            CALL_GAS
        } else {
            TRANSFER_GAS
        }
    }

    /// Signs a transaction and appends it to the last block.
    pub(super) fn push(
        &mut self,
        about: &str,
        sender: usize,
        envelope: Envelope,
        request: Request,
    ) -> Result<(), Error> {
        let raw = self.sign(sender, envelope, request)?;
        if let Some(block) = self.blocks.last_mut() {
            block.transactions.push(TransactionFile {
                about: about.to_owned(),
                raw,
            });
        }
        Ok(())
    }

    /// Signs a transaction with its sender's next nonce.
    pub(super) fn sign(
        &mut self,
        sender: usize,
        envelope: Envelope,
        request: Request,
    ) -> Result<Bytes, Error> {
        let nonce = self.take_nonce(sender)?;
        let fees = match envelope {
            Envelope::Legacy => Wrapping::Legacy,
            Envelope::AccessList(list) => Wrapping::AccessList(list),
            Envelope::DynamicFee => Wrapping::DynamicFee,
            Envelope::SetCode(authorities) => Wrapping::SetCode(
                authorities
                    .into_iter()
                    .map(|authority| self.authorize(authority))
                    .collect::<Result<_, _>>()?,
            ),
        };
        sign(self.signer(sender)?, nonce, fees, request)
    }

    /// Signs an authorization by `authority` to run the code at [`DELEGATE`], with the authority's
    /// next nonce.
    fn authorize(&mut self, authority: usize) -> Result<SignedAuthorization, Error> {
        let nonce = self.take_nonce(authority)?;
        let signer = self.signer(authority)?;
        let authorization = signer.authorize(CHAIN_ID, DELEGATE, nonce)?;
        self.delegated.insert(signer.address);
        Ok(authorization)
    }

    fn take_nonce(&mut self, signer: usize) -> Result<u64, Error> {
        let signers = self.nonces.len();
        let next = self.nonces.get_mut(signer).ok_or(Error::NoSigner {
            index: signer,
            signers,
        })?;
        let nonce = *next;
        *next += 1;
        Ok(nonce)
    }

    /// Returns a batch of the blocks since the last one: the first batch has the genesis, each
    /// further batch builds on its predecessor.
    pub(super) fn batch(&mut self, description: &str) -> BatchFile {
        let parent = ParentFields {
            number: 0,
            timestamp: GENESIS_TIMESTAMP,
            gas_limit: BLOCK_GAS_LIMIT,
            base_fee_per_gas: GWEI,
            ..ParentFields::default()
        };
        let description = description.to_owned();
        let start = self.genesis.take().map(|genesis| (genesis, parent));
        let mut file = BatchFile::new(description, CHAIN_ID, start);
        self.before += self.blocks.len();
        file.blocks = std::mem::take(&mut self.blocks);
        file
    }

    fn signer(&self, index: usize) -> Result<&Signer, Error> {
        let signers = self.signers.len();
        self.signers
            .get(index)
            .ok_or(Error::NoSigner { index, signers })
    }

    /// Returns a token's account: runtime code, name, symbol, supply, balances of the owners.
    pub(super) fn token(&self, owners: &[Address]) -> Result<GenesisAccount, Error> {
        let contract = self.contracts.get("ExampleToken")?;
        let each = tokens_of_signer();
        let supply = each * U256::from(owners.len());
        let mut storage = BTreeMap::from([
            (contract.slot("_totalSupply")?, B256::from(supply)),
            (
                contract.slot("_name")?,
                contracts::short_string("Example Token"),
            ),
            (contract.slot("_symbol")?, contracts::short_string("EXT")),
        ]);
        for owner in owners {
            storage.insert(self.balance_slot(*owner)?, B256::from(each));
        }
        Ok(GenesisAccount {
            nonce: 1,
            code: contract.runtime.clone(),
            storage,
            ..GenesisAccount::default()
        })
    }
}

impl Request {
    /// Creates an ether transfer.
    pub(super) fn transfer(to: Address, value: U256, gas_limit: u64) -> Self {
        Self {
            to: to.into(),
            value,
            input: Bytes::new(),
            gas_limit,
        }
    }

    /// Creates a call without ether.
    pub(super) fn call(to: Address, input: Bytes, gas_limit: u64) -> Self {
        Self {
            to: to.into(),
            value: U256::ZERO,
            input,
            gas_limit,
        }
    }

    /// Creates a contract creation without ether.
    pub(super) const fn create(init: Bytes, gas_limit: u64) -> Self {
        Self {
            to: TxKind::Create,
            value: U256::ZERO,
            input: init,
            gas_limit,
        }
    }
}

/// Returns `count` ether (or tokens, which have 18 decimals too) in the smallest unit.
pub(super) fn ether(count: u64) -> U256 {
    U256::from(count) * U256::from(GWEI) * U256::from(GWEI)
}

/// Returns each signer's balance of each token.
pub(super) fn tokens_of_signer() -> U256 {
    ether(10_000)
}

/// Returns `count` thousandths of an ether or token.
pub(super) fn milli_ether(count: u64) -> U256 {
    U256::from(count) * U256::from(GWEI) * U256::from(1_000_000)
}

/// Signs a transaction and encodes it.
fn sign(signer: &Signer, nonce: u64, fees: Wrapping, request: Request) -> Result<Bytes, Error> {
    let Request {
        to,
        value,
        input,
        gas_limit,
    } = request;
    let chain_id = CHAIN_ID;
    let gas_price = u128::from(2 * GWEI);
    let max_fee_per_gas = u128::from(3 * GWEI);
    let max_priority_fee_per_gas = u128::from(GWEI);
    let access_list = AccessList::default();
    match fees {
        Wrapping::Legacy => {
            let chain_id = Some(chain_id);
            let transaction = TxLegacy {
                chain_id,
                nonce,
                gas_price,
                gas_limit,
                to,
                value,
                input,
            };
            seal(signer, transaction)
        }
        Wrapping::AccessList(access_list) => seal(
            signer,
            TxEip2930 {
                chain_id,
                nonce,
                gas_price,
                gas_limit,
                to,
                value,
                access_list,
                input,
            },
        ),
        Wrapping::DynamicFee => seal(
            signer,
            TxEip1559 {
                chain_id,
                nonce,
                gas_limit,
                max_fee_per_gas,
                max_priority_fee_per_gas,
                to,
                value,
                access_list,
                input,
            },
        ),
        Wrapping::SetCode(authorization_list) => seal(
            signer,
            TxEip7702 {
                chain_id,
                nonce,
                gas_limit,
                max_fee_per_gas,
                max_priority_fee_per_gas,
                to: to.to().copied().unwrap_or_default(),
                value,
                access_list,
                authorization_list,
                input,
            },
        ),
    }
}

fn seal<T>(signer: &Signer, transaction: T) -> Result<Bytes, Error>
where
    T: SignableTransaction<Signature>,
    TxEnvelope: From<alloy_consensus::Signed<T>>,
{
    let signature = signer.sign(transaction.signature_hash())?;
    let envelope = TxEnvelope::from(transaction.into_signed(signature));
    Ok(envelope.encoded_2718().into())
}
