//! Native execution of a batch file: base fees, public output, witness.

use alloy_primitives::keccak256;
use zkfabric_stf::batch::Witness;
use zkfabric_stf::header::Header;
use zkfabric_stf::host::{Execution, Genesis, GenesisAccount};
use zkfabric_stf::transaction::Transaction;
use zkfabric_stf::{BatchInput, BlockInput, SoftwareRecover, StfError};

use crate::{BatchFile, BlockFile, Error, InvalidTransaction};

impl BatchFile {
    /// The state and header before the first block.
    #[must_use]
    pub fn to_genesis(&self) -> Genesis {
        let accounts = self.genesis.iter().map(|(address, account)| {
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
        Genesis {
            chain_id: self.chain_id,
            number: self.parent.number,
            timestamp: self.parent.timestamp,
            gas_limit: self.parent.gas_limit,
            base_fee: self.parent.base_fee_per_gas,
            accounts: accounts.collect(),
        }
    }

    /// Executes the batch and builds its witness.
    ///
    /// A block's base fee follows from the gas that the block before it used, so all blocks but the last are first executed
    /// one by one; then all of them again as the batch they are.
    ///
    /// # Errors
    /// The batch has no block, or a block or transaction is invalid.
    pub fn execute(&self) -> Result<Execution, Error> {
        let genesis = self.to_genesis();
        let first = genesis.header();
        let mut state = genesis.state();
        let mut walk = state.clone();
        let mut headers = vec![first.clone()];
        let mut inputs: Vec<BlockInput> = Vec::with_capacity(self.blocks.len());
        for (index, block) in self.blocks.iter().enumerate() {
            let parent = headers.last().unwrap_or(&first);
            let input = block_input(block, parent);
            inputs.push(input.clone());
            if index + 1 == self.blocks.len() {
                break;
            }
            let batch = BatchInput {
                chain_id: self.chain_id,
                parent_header: parent.encode(),
                ancestors: headers.iter().rev().skip(1).map(Header::encode).collect(),
                blocks: vec![input],
                witness: Witness::default(),
            };
            let execution = walk.execute(batch, &SoftwareRecover);
            let execution = execution.map_err(|error| self.invalid(error))?;
            headers.extend(execution.blocks.into_iter().map(|block| block.header));
        }
        let batch = BatchInput {
            chain_id: self.chain_id,
            parent_header: first.encode(),
            ancestors: Vec::new(),
            blocks: inputs,
            witness: Witness::default(),
        };
        let execution = state.execute(batch, &SoftwareRecover);
        execution.map_err(|error| self.invalid(error))
    }

    /// The error with the transaction it is about. Numbers of blocks are checked before transactions, so they are unique there.
    fn invalid(&self, error: StfError) -> Error {
        let StfError::Transaction { block, index, .. } = &error else {
            return Error::Invalid(error);
        };
        let of_block = self.blocks.iter().find(|b| b.header.number == *block);
        let Some(transaction) = of_block.and_then(|block| block.transactions.get(*index)) else {
            return Error::Invalid(error);
        };
        let decoded = Transaction::decode(&transaction.raw, &SoftwareRecover);
        let sent = decoded.and_then(|decoded| decoded.into_env(&SoftwareRecover));
        Error::Transaction(Box::new(InvalidTransaction {
            source: error,
            hash: keccak256(&transaction.raw),
            sender: sent.ok().map(|env| env.caller),
            about: transaction.about.clone(),
        }))
    }
}

fn block_input(block: &BlockFile, parent: &Header) -> BlockInput {
    let header = &block.header;
    BlockInput {
        number: header.number,
        timestamp: header.timestamp,
        gas_limit: header.gas_limit,
        base_fee: parent.next_base_fee(),
        coinbase: header.beneficiary,
        prev_randao: header.prev_randao,
        parent_beacon_block_root: header.parent_beacon_block_root,
        extra_data: header.extra_data.to_vec(),
        transactions: block
            .transactions
            .iter()
            .map(|transaction| transaction.raw.to_vec())
            .collect(),
    }
}
