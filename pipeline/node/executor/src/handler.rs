//! Ethereum's way of a transaction, with the beneficiary's reward beside the journal, and a ceiling
//! of prover gas.

use core::cell::Cell;
use core::marker::PhantomData;

use alloy_primitives::{TxKind, U256};
use revm::bytecode::Bytecode;
use revm::context::result::{EVMError, ExecutionResult, HaltReason, ResultGas};
use revm::context::{Block as _, Transaction as _};
use revm::handler::{EthFrame, FrameResult, Handler, MainnetHandler, PrecompileProvider};
use revm::inspector::InspectorHandler;
use revm::interpreter::interpreter::EthInterpreter;
use revm::{Database, Inspector};
use zkfabric_stf::SoftwareCrypto;
use zkfabric_stf::cost::GasCounter;
use zkfabric_stf::evm::{BatchEvm, EvmContext};

use crate::cost::Linear;
use crate::environment::Metering;
use crate::error::Fault;

/// Cryptography of precompiles.
pub(crate) static CRYPTO: SoftwareCrypto = SoftwareCrypto;

type OwnEvm<Db, I> = BatchEvm<'static, Db, SoftwareCrypto, I>;
type Mainnet<E> = MainnetHandler<E, EVMError<Fault>, EthFrame<EthInterpreter>>;

/// Where the beneficiary's rewards go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rewards {
    /// To the beneficiary's account.
    Paid,
    /// To [`OwnHandler::reward`]: the beneficiary's account is in the journal only if a transaction
    /// has read it.
    Beside,
}

/// Price of a transaction, and its ceiling.
pub(crate) struct Price<'c> {
    /// Counter of the transaction, for [`Metering::Counted`] of its work.
    pub(crate) counter: &'c GasCounter,
    pub(crate) linear: Linear,
    /// Bytes of the transaction.
    pub(crate) bytes: usize,
    pub(crate) metering: Metering,
    /// Most prover gas of an included transaction.
    pub(crate) most: u64,
}

/// Ethereum's handler, but for the beneficiary's reward and the price. A transaction above the
/// ceiling ends with an error, which undoes what it did.
pub(crate) struct OwnHandler<'c, E> {
    rewards: Rewards,
    price: Option<Price<'c>>,
    reward: Cell<U256>,
    /// Prover gas of the transaction; 0 without a price.
    pub(crate) prover_gas: u64,
    evm: PhantomData<E>,
}

impl<'c, E> OwnHandler<'c, E> {
    pub(crate) fn new(rewards: Rewards, price: Option<Price<'c>>) -> Self {
        Self {
            rewards,
            price,
            reward: Cell::default(),
            prover_gas: 0,
            evm: PhantomData,
        }
    }

    /// Returns the reward of the transaction that is not in the beneficiary's account.
    pub(crate) const fn reward(&self) -> U256 {
        self.reward.get()
    }

    /// Returns the prover gas of a transaction that was undone because of it.
    pub(crate) fn excess(&self) -> Option<u64> {
        let most = self.price.as_ref()?.most;
        Some(self.prover_gas).filter(|got| *got > most)
    }
}

impl<Db: Database<Error = Fault>, I> Handler for OwnHandler<'_, OwnEvm<Db, I>> {
    type Evm = OwnEvm<Db, I>;
    type Error = EVMError<Fault>;
    type HaltReason = HaltReason;

    /// Computes what revm's handler adds to the beneficiary's balance: the priority fee of the gas
    /// used.
    fn reward_beneficiary(
        &self,
        evm: &mut Self::Evm,
        result: &mut FrameResult,
    ) -> Result<(), Self::Error> {
        if self.rewards == Rewards::Paid {
            return Mainnet::default().reward_beneficiary(evm, result);
        }
        let base_fee = evm.ctx.block.basefee().into();
        let price = evm.ctx.tx.effective_gas_price(base_fee);
        let gas = result.gas();
        let used = gas.used().saturating_sub(gas.reservoir());
        // The gas limit times the price is below 2^128, as the transaction's decoding checks.
        let reward = price.saturating_sub(base_fee).saturating_mul(used.into());
        self.reward.set(U256::from(reward));
        Ok(())
    }

    fn execution_result(
        &mut self,
        evm: &mut Self::Evm,
        result: FrameResult,
        gas: ResultGas,
    ) -> Result<ExecutionResult<Self::HaltReason>, Self::Error> {
        if let Some(price) = &self.price {
            let spent = gas.total_gas_spent().max(gas.tx_gas_used());
            let bound = price.linear.bound(spent, price.bytes);
            let is_counted = price.metering == Metering::Counted || runs_no_code(evm);
            self.prover_gas = if is_counted {
                price.counter.take().min(bound)
            } else {
                bound
            };
            if self.prover_gas > price.most {
                let message = String::from("more prover gas than allowed");
                return Err(EVMError::Custom(message));
            }
        }
        Mainnet::default().execution_result(evm, result, gas)
    }
}

/// Returns whether the transaction that was executed is a call of an account without code, so that
/// there was nothing to count but itself.
fn runs_no_code<Db: Database, I>(evm: &OwnEvm<Db, I>) -> bool {
    let (transaction, journal) = (&evm.ctx.tx, &evm.ctx.journaled_state);
    let TxKind::Call(to) = transaction.kind else {
        return false;
    };
    let account = journal.state.get(&to);
    let code = account.and_then(|account| account.info.code.as_ref());
    transaction.authorization_list.is_empty()
        && code.is_none_or(Bytecode::is_empty)
        && !PrecompileProvider::<EvmContext<Db>>::contains(&evm.precompiles, &to)
}

impl<Db, I> InspectorHandler for OwnHandler<'_, OwnEvm<Db, I>>
where
    Db: Database<Error = Fault>,
    I: Inspector<EvmContext<Db>>,
{
    type IT = EthInterpreter;
}
