//! One execution.

use alloy_eips::BlockId;
use alloy_primitives::{Address, Bytes, U256};
use alloy_rpc_types_eth::state::StateOverride;
use alloy_rpc_types_eth::{BlockOverrides, TransactionRequest};
use revm::ExecuteEvm as _;
use revm::context::result::{EVMError, ExecutionResult, HaltReason, InvalidTransaction};
use revm::context::{CfgEnv, TxEnv};
use revm::database_interface::WrapDatabaseRef;
use revm::state::EvmState;

use super::block::Seen;
use super::database::{Database, Fault, Overrides};
use super::evm::evm;
use super::transaction::transaction;
use crate::error::Error;
use crate::node::{At, Node};

/// What executions of one request have in common.
pub(crate) struct Run<'a> {
    pub(crate) node: &'a Node,
    pub(crate) at: &'a At,
    pub(crate) block: &'a Seen,
    pub(crate) overrides: &'a Overrides,
}

/// The result of an execution.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) result: ExecutionResult<HaltReason>,
    /// Accounts and slots that were loaded, with their values behind the execution.
    pub(crate) state: EvmState,
}

impl Outcome {
    /// Returns what a successful call returned.
    ///
    /// # Errors
    /// [`Error::Reverted`] with the data, [`Error::Call`] for other halts.
    pub(crate) fn output(self) -> Result<Bytes, Error> {
        match self.result {
            ExecutionResult::Success { output, .. } => Ok(output.into_data()),
            ExecutionResult::Revert { output, .. } => Err(reverted(output)),
            ExecutionResult::Halt { reason, .. } => Err(Error::Call(halted(&reason))),
        }
    }
}

/// Returns the error of a call that reverted, in geth's words.
pub(crate) fn reverted(data: Bytes) -> Error {
    let reason = reason(&data);
    Error::Reverted { reason, data }
}

/// Decodes the data of `Error(string)` and of `Panic(uint256)` (Solidity's ABI).
pub(super) fn reason(data: &[u8]) -> Option<String> {
    const ERROR: [u8; 4] = [0x08, 0xc3, 0x79, 0xa0];
    const PANIC: [u8; 4] = [0x4e, 0x48, 0x7b, 0x71];
    let (selector, data) = data.split_first_chunk::<4>()?;
    let word = |at: usize| {
        let word = data.get(at..at.checked_add(32)?)?;
        Some(U256::from_be_slice(word))
    };
    match *selector {
        ERROR => {
            let at = usize::try_from(word(0)?).ok()?;
            let length = usize::try_from(word(at)?).ok()?;
            let from = at.checked_add(32)?;
            let text = data.get(from..from.checked_add(length)?)?;
            Some(String::from_utf8_lossy(text).into_owned())
        }
        PANIC => Some(panic(word(0)?)),
        _ => None,
    }
}

/// Names a panic of Solidity in geth's words.
fn panic(code: U256) -> String {
    let words = match u8::try_from(code) {
        Ok(0x00) => "generic panic",
        Ok(0x01) => "assert(false)",
        Ok(0x11) => "arithmetic underflow or overflow",
        Ok(0x12) => "division or modulo by zero",
        Ok(0x21) => "enum overflow",
        Ok(0x22) => "invalid encoded storage byte array accessed",
        Ok(0x31) => "out-of-bounds array access; popping on an empty array",
        Ok(0x32) => "out-of-bounds access of an array or bytesN",
        Ok(0x41) => "out of memory",
        Ok(0x51) => "uninitialized function",
        _ => return format!("unknown panic code: {code:#x}"),
    };
    words.to_owned()
}

/// Names a halt in geth's words.
pub(crate) fn halted(reason: &HaltReason) -> String {
    match reason {
        HaltReason::OutOfGas(_) => "out of gas".to_owned(),
        HaltReason::OpcodeNotFound | HaltReason::NotActivated => "invalid opcode".to_owned(),
        HaltReason::InvalidFEOpcode => "invalid opcode: INVALID".to_owned(),
        HaltReason::InvalidJump => "invalid jump destination".to_owned(),
        HaltReason::StackUnderflow => "stack underflow".to_owned(),
        HaltReason::StackOverflow => "stack limit reached 1024 (1023)".to_owned(),
        HaltReason::OutOfOffset => "return data out of bounds".to_owned(),
        HaltReason::CreateCollision => "contract address collision".to_owned(),
        HaltReason::CreateContractSizeLimit => "max code size exceeded".to_owned(),
        HaltReason::CreateContractStartingWithEF => {
            "invalid code: must not begin with 0xef".to_owned()
        }
        HaltReason::CreateInitCodeSizeLimit => "max initcode size exceeded".to_owned(),
        HaltReason::StateChangeDuringStaticCall | HaltReason::CallNotAllowedInsideStatic => {
            "write protection".to_owned()
        }
        HaltReason::OutOfFunds | HaltReason::OverflowPayment => {
            "insufficient balance for transfer".to_owned()
        }
        HaltReason::PrecompileError => "precompiled failed".to_owned(),
        HaltReason::PrecompileErrorWithContext(words) => format!("precompiled failed: {words}"),
        HaltReason::NonceOverflow => "nonce uint64 overflow".to_owned(),
        HaltReason::CallTooDeep => "max call depth exceeded".to_owned(),
    }
}

/// Lets a transaction have any nonce, more gas than a block, and a sender with code.
pub(super) const fn allow_calls(cfg: &mut CfgEnv) {
    cfg.disable_nonce_check = true;
    cfg.disable_eip3607 = true;
    cfg.disable_block_gas_limit = true;
    // The limit of EIP-7825 is that of transactions.
    cfg.tx_gas_limit_cap = Some(u64::MAX);
}

/// Lets a call have the highest nonce, after which there is none: nobody checks it.
pub(super) fn with_any_nonce(transaction: TxEnv) -> TxEnv {
    TxEnv {
        nonce: transaction.nonce.min(u64::MAX - 1),
        ..transaction
    }
}

/// Says why a call cannot begin, in geth's words where clients look for them.
pub(super) fn begun(error: &EVMError<Fault>, caller: Address, gas: u64) -> String {
    match error {
        EVMError::Transaction(InvalidTransaction::LackOfFundForMaxFee { fee, balance }) => {
            format!("{} (supplied gas {gas})", lacks(caller, **balance, **fee))
        }
        EVMError::Transaction(invalid) => format!("{invalid} (supplied gas {gas})"),
        error => error.to_string(),
    }
}

/// Says that an account cannot pay.
pub(super) fn lacks(account: Address, have: U256, want: U256) -> String {
    format!("insufficient funds for gas * price + value: address {account} have {have} want {want}")
}

impl Run<'_> {
    /// Executes on the state that a request names, with its overrides.
    ///
    /// # Errors
    /// The block is not there, or its state is not kept; the overrides contradict themselves; what
    /// the work returns.
    pub(crate) fn with<T>(
        node: &Node,
        id: Option<BlockId>,
        (state, block): (Option<StateOverride>, Option<BlockOverrides>),
        work: impl FnOnce(&Run<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let at = node.at(id)?;
        let mut seen = Seen::of(node, at.number, id)?;
        let block = block.unwrap_or_default();
        seen.change(&block)?;
        let hashes = block.block_hash.unwrap_or_default();
        let overrides = Overrides::new(state, hashes, seen.spec)?;
        work(&Run {
            node,
            at: &at,
            block: &seen,
            overrides: &overrides,
        })
    }

    /// Makes a transaction of a request, with the gas that it asks for, up to that of a call.
    ///
    /// # Errors
    /// As [`Run::transaction`].
    pub(crate) fn call(&self, request: TransactionRequest) -> Result<TxEnv, Error> {
        let most = self.node.options.call_gas;
        let gas = request.gas.filter(|gas| *gas > 0);
        let gas = gas.unwrap_or(most).min(most);
        self.transaction(request, gas)
    }

    pub(crate) fn database(&self) -> Database<'_> {
        Database {
            state: &self.at.state,
            heads: &self.node.heads,
            overrides: self.overrides,
        }
    }

    /// Makes a transaction of a request, with at most so much gas.
    ///
    /// # Errors
    /// The request contradicts itself; the state cannot be read.
    pub(crate) fn transaction(
        &self,
        request: TransactionRequest,
        gas: u64,
    ) -> Result<TxEnv, Error> {
        let chain_id = self.node.heads.chain_id();
        let blob_price = self.block.blob_price();
        transaction(request, gas, (chain_id, blob_price), &self.database())
    }

    /// Executes a transaction whose sender pays only what the transaction says, and whose nonce
    /// and code nobody checks.
    ///
    /// # Errors
    /// [`Error::Call`] if it cannot begin; the state cannot be read.
    pub(crate) fn execute(&self, transaction: TxEnv) -> Result<Outcome, Error> {
        let chain_id = self.node.heads.chain_id();
        let database = WrapDatabaseRef(self.database());
        let mut evm = evm(database, chain_id, self.block.spec, &self.overrides.moves);
        evm.ctx.block = self.block.env.clone();
        if transaction.gas_price == 0 {
            // As geth's: a call without a price is free.
            evm.ctx.block.basefee = 0;
        }
        allow_calls(&mut evm.ctx.cfg);
        let transaction = with_any_nonce(transaction);
        let (caller, gas) = (transaction.caller, transaction.gas_limit);
        let outcome = evm.transact(transaction);
        let outcome = outcome.map_err(|error| match error {
            EVMError::Database(Fault(error)) => error,
            error => Error::Call(format!("err: {}", begun(&error, caller, gas))),
        })?;
        self.overrides.check_created(&outcome.state)?;
        Ok(Outcome {
            result: outcome.result,
            state: outcome.state,
        })
    }

    /// Returns the balance of an account.
    ///
    /// # Errors
    /// The state cannot be read.
    pub(crate) fn balance(&self, address: Address) -> Result<U256, Error> {
        let account = self.database().account(address)?;
        Ok(account.map_or(U256::ZERO, |account| account.balance))
    }
}

#[cfg(test)]
mod tests {
    use alloy_primitives::hex;

    use super::*;

    #[test]
    fn reasons_are_those_of_solidity() {
        let error = hex!(
            "08c379a0"
            "0000000000000000000000000000000000000000000000000000000000000020"
            "0000000000000000000000000000000000000000000000000000000000000003"
            "6e6f210000000000000000000000000000000000000000000000000000000000"
        );
        assert_eq!(reason(&error).as_deref(), Some("no!"));
        // A length or a place beyond the data is no reason, and no panic.
        for (at, byte) in [(4, 0xff), (36, 0xff), (35, 0x21), (67, 0x40)] {
            let mut wrong = error;
            wrong[at] = byte;
            assert_eq!(reason(&wrong), None, "{at}");
        }
        assert_eq!(reason(&error[..70]), None);
        assert_eq!(reason(&[]), None);
        let mut panic = [0; 36];
        panic[..4].copy_from_slice(&hex!("4e487b71"));
        panic[35] = 0x77;
        let unknown = reason(&panic);
        assert_eq!(unknown.as_deref(), Some("unknown panic code: 0x77"));
        panic[35] = 0x11;
        assert_eq!(
            reason(&panic).as_deref(),
            Some("arithmetic underflow or overflow")
        );
    }
}
