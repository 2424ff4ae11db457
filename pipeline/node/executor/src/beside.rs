//! Execution whose rewards stay beside the journal.

use core::cell::Cell;
use core::marker::PhantomData;

use alloy_primitives::U256;
use revm::context::result::{EVMError, HaltReason};
use revm::context::{Block as _, Transaction as _};
use revm::handler::{FrameResult, Handler};
use revm::inspector::InspectorHandler;
use revm::interpreter::interpreter::EthInterpreter;
use revm::{Database, Inspector};
use zkfabric_stf::SoftwareCrypto;
use zkfabric_stf::evm::{BatchEvm, EvmContext};

use crate::error::Fault;

/// Cryptography of precompiles.
pub(crate) static CRYPTO: SoftwareCrypto = SoftwareCrypto;

type OwnEvm<Db, I> = BatchEvm<'static, Db, SoftwareCrypto, I>;

/// Ethereum's handler, but for the beneficiary's reward, which it keeps: so the beneficiary's
/// account is in the journal only if a transaction has read it.
pub(crate) struct Beside<E> {
    reward: Cell<U256>,
    evm: PhantomData<E>,
}

impl<E> Default for Beside<E> {
    fn default() -> Self {
        Self {
            reward: Cell::default(),
            evm: PhantomData,
        }
    }
}

impl<E> Beside<E> {
    /// Returns the reward of the last transaction.
    pub(crate) const fn reward(&self) -> U256 {
        self.reward.get()
    }
}

impl<Db: Database<Error = Fault>, I> Handler for Beside<OwnEvm<Db, I>> {
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
        let base_fee = evm.ctx.block.basefee().into();
        let price = evm.ctx.tx.effective_gas_price(base_fee);
        let gas = result.gas();
        let used = gas.used().saturating_sub(gas.reservoir());
        // The gas limit times the price is below 2^128, as the transaction's decoding checks.
        let reward = price.saturating_sub(base_fee).saturating_mul(used.into());
        self.reward.set(U256::from(reward));
        Ok(())
    }
}

impl<Db, I> InspectorHandler for Beside<OwnEvm<Db, I>>
where
    Db: Database<Error = Fault>,
    I: Inspector<EvmContext<Db>>,
{
    type IT = EthInterpreter;
}
