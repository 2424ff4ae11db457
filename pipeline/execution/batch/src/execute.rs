//! Native execution of a batch file: base fees, public output, witness.

use std::collections::BTreeMap;

use alloy_primitives::{Address, keccak256};
use zkfabric_stf::batch::Witness;
use zkfabric_stf::cost::BatchCost;
use zkfabric_stf::header::Header;
use zkfabric_stf::host::{Execution, Genesis, GenesisAccount, State};
use zkfabric_stf::transaction::Transaction;
use zkfabric_stf::{BatchInput, BlockInput, SoftwareCrypto, StfError};

use crate::{BatchFile, BlockFile, Error, InvalidTransaction, Start};

/// An executed batch.
#[derive(Clone, Debug)]
pub struct BatchExecution {
    /// The execution's blocks, output and witness.
    pub execution: Execution,
    /// State that the next batch builds on.
    pub after: Start,
    /// Cost of the batch in the proved program.
    pub cost: BatchCost,
}

impl BatchFile {
    /// Returns the accounts before the batch, if its file has them.
    #[must_use]
    pub fn accounts(&self) -> Option<BTreeMap<Address, GenesisAccount>> {
        let accounts = self.genesis.as_ref()?.iter().map(|(address, account)| {
            let storage = account.storage.iter();
            let account = GenesisAccount {
                nonce: account.nonce,
                balance: account.balance,
                code: account.code.clone(),
                storage: storage
                    .map(|(slot, value)| ((*slot).into(), (*value).into()))
                    .collect(),
            };
            (*address, account)
        });
        Some(accounts.collect())
    }

    /// Returns the beginning of a chain with the file's accounts, and the parent's number, time,
    /// gas limit and base fee.
    ///
    /// # Errors
    /// [`Error::NoParent`] for a file without accounts and a parent; [`Error::ParentField`] for a
    /// parent with a field that the beginning of a chain does not have: its hash would be another.
    pub fn chain_genesis(&self) -> Result<Genesis, Error> {
        let (parent, accounts) = self
            .parent
            .as_ref()
            .zip(self.accounts())
            .ok_or(Error::NoParent)?;
        if let Some(field) = parent.field_of_no_genesis() {
            return Err(Error::ParentField { field });
        }
        Ok(Genesis {
            chain_id: self.chain_id,
            rules: self.rules,
            number: parent.number,
            timestamp: parent.timestamp,
            gas_limit: parent.gas_limit,
            base_fee: parent.base_fee_per_gas,
            accounts,
        })
    }

    /// Returns the state that the batch builds on, if its file has one.
    #[must_use]
    pub fn start(&self) -> Option<Start> {
        let (accounts, parent) = (self.accounts()?, self.parent.as_ref()?);
        let state = State::new(&accounts);
        let header = Header {
            parent_hash: parent.parent_hash,
            coinbase: parent.beneficiary,
            state_root: state.root(),
            transactions_root: parent.transactions_root,
            receipts_root: parent.receipts_root,
            logs_bloom: parent.logs_bloom,
            number: parent.number,
            gas_limit: parent.gas_limit,
            gas_used: parent.gas_used,
            timestamp: parent.timestamp,
            extra_data: parent.extra_data.to_vec(),
            prev_randao: parent.prev_randao,
            base_fee: parent.base_fee_per_gas,
            parent_beacon_block_root: parent.parent_beacon_block_root,
            has_requests_hash: self.rules.fork.has_requests_hash(),
        };
        Some(Start {
            chain_id: self.chain_id,
            header,
            ancestors: Vec::new(),
            state,
        })
    }

    /// Executes the batch on the parent in its file.
    ///
    /// # Errors
    /// As [`Self::execute_on`]; a file without a parent.
    pub fn execute(&self) -> Result<Execution, Error> {
        let executed = self.execute_on(&Start::of(self, None)?)?;
        Ok(executed.execution)
    }

    /// Executes the batch on a parent and builds its witness.
    ///
    /// A block's base fee follows from the gas used in the preceding block, so all blocks but the
    /// last are first executed one by one; then all blocks are executed again as one batch.
    ///
    /// # Errors
    /// The batch has no block, or a block or transaction is invalid.
    pub fn execute_on(&self, start: &Start) -> Result<BatchExecution, Error> {
        let mut inputs: Vec<BlockInput> = Vec::with_capacity(self.blocks.len());
        let mut walk = start.clone();
        for (index, block) in self.blocks.iter().enumerate() {
            let input = block_input(block, &walk.header)?;
            inputs.push(input.clone());
            if index + 1 < self.blocks.len() {
                walk = self.step(walk, vec![input])?.after;
            }
        }
        self.step(start.clone(), inputs)
    }

    /// Executes some blocks and advances the state.
    fn step(&self, mut start: Start, blocks: Vec<BlockInput>) -> Result<BatchExecution, Error> {
        let input = BatchInput {
            chain_id: self.chain_id,
            rules: self.rules,
            parent_header: start.header.encode(),
            ancestors: start.ancestors.clone(),
            blocks,
            witness: Witness::default(),
        };
        let executed = start.state.execute_counted(input, &SoftwareCrypto);
        let (execution, cost) = executed.map_err(|error| self.invalid(error))?;
        let after = start.after(&execution);
        Ok(BatchExecution {
            execution,
            after,
            cost,
        })
    }

    /// Adds the transaction to an error about it. Block numbers are checked before transactions, so
    /// they are unique at this point.
    fn invalid(&self, error: StfError) -> Error {
        let StfError::Transaction { block, index, .. } = &error else {
            return Error::Invalid(error);
        };
        let of_block = self.blocks.iter().find(|b| b.header.number == *block);
        let Some(transaction) = of_block.and_then(|block| block.transactions.get(*index)) else {
            return Error::Invalid(error);
        };
        let decoded = Transaction::decode(&transaction.raw, &SoftwareCrypto);
        let sent = decoded.and_then(|decoded| decoded.into_env(&SoftwareCrypto));
        Error::Transaction(Box::new(InvalidTransaction {
            source: error,
            hash: keccak256(&transaction.raw),
            sender: sent.ok().map(|env| env.caller),
            about: transaction.about.clone(),
        }))
    }
}

fn block_input(block: &BlockFile, parent: &Header) -> Result<BlockInput, Error> {
    let header = &block.header;
    let base_fee = parent.next_base_fee().map_err(|error| {
        Error::Invalid(StfError::Block {
            block: header.number,
            error,
        })
    })?;
    Ok(BlockInput {
        number: header.number,
        timestamp: header.timestamp,
        gas_limit: header.gas_limit,
        base_fee,
        coinbase: header.beneficiary,
        prev_randao: header.prev_randao,
        parent_beacon_block_root: header.parent_beacon_block_root,
        extra_data: header.extra_data.to_vec(),
        transactions: block
            .transactions
            .iter()
            .map(|transaction| transaction.raw.to_vec())
            .collect(),
    })
}
