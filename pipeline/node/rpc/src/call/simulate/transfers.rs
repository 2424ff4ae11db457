//! Logs of a call, with its transfers of ether among them.

use alloy_primitives::{Address, B256, Log, LogData, U256, address, b256};
use revm::context::{ContextTr, JournalTr as _, TxEnv};
use revm::interpreter::{CallInputs, CallOutcome, CreateInputs, CreateOutcome};
use revm::{Database, Inspector};
use zkfabric_stf::evm::{EvmContext, Watch};

/// The address whose logs are transfers of ether (ERC-7528).
const ETHER: Address = address!("eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee");
/// Hash of `Transfer(address,address,uint256)`.
const TRANSFER: B256 = b256!("ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef");

/// Logs of a call, with its transfers of ether among them; what failed has none.
#[derive(Debug, Default)]
pub(super) struct Transfers {
    logs: Vec<Log>,
    /// Number of logs before each frame that has not ended.
    frames: Vec<usize>,
}

impl Transfers {
    /// Returns the logs.
    pub(super) fn into_logs(self) -> Vec<Log> {
        self.logs
    }

    fn transfer(&mut self, from: Address, to: Address, value: U256) {
        if value.is_zero() {
            return;
        }
        let topics = vec![TRANSFER, from.into_word(), to.into_word()];
        let data = value.to_be_bytes::<32>().into();
        self.logs.push(Log {
            address: ETHER,
            data: LogData::new_unchecked(topics, data),
        });
    }

    fn begin(&mut self) {
        self.frames.push(self.logs.len());
    }

    fn end(&mut self, is_ok: bool) {
        let before = self.frames.pop();
        if let Some(before) = before.filter(|_| !is_ok) {
            self.logs.truncate(before);
        }
    }
}

impl<C: ContextTr> Inspector<C> for Transfers {
    fn log(&mut self, _: &mut C, log: Log) {
        self.logs.push(log);
    }

    fn call(&mut self, _: &mut C, inputs: &mut CallInputs) -> Option<CallOutcome> {
        self.begin();
        if let Some(value) = inputs.transfer_value() {
            self.transfer(inputs.transfer_from(), inputs.transfer_to(), value);
        }
        None
    }

    fn call_end(&mut self, _: &mut C, _: &CallInputs, outcome: &mut CallOutcome) {
        self.end(outcome.result.result.is_ok());
    }

    fn create(&mut self, context: &mut C, inputs: &mut CreateInputs) -> Option<CreateOutcome> {
        self.begin();
        // The creator is loaded, so that its nonce is known.
        let creator = context.journal_mut().load_account(inputs.caller());
        if let Ok(creator) = creator {
            let created = inputs.created_address(creator.data.info.nonce);
            self.transfer(inputs.caller(), created, inputs.value());
        }
        None
    }

    fn create_end(&mut self, _: &mut C, _: &CreateInputs, outcome: &mut CreateOutcome) {
        self.end(outcome.result.result.is_ok());
    }

    fn selfdestruct(&mut self, contract: Address, target: Address, value: U256) {
        self.transfer(contract, target, value);
    }
}

impl<Db: Database> Watch<Db> for Transfers
where
    Self: Inspector<EvmContext<Db>>,
{
    const WATCHES: bool = true;

    fn transaction(&mut self, _: usize, _: &TxEnv) {}
}
