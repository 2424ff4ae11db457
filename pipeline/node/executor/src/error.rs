//! Errors of a group, and reasons to leave a transaction out.

use alloy_primitives::{B256, U256};
use revm::context::TxEnv;
use revm::context::result::{EVMError, InvalidTransaction};
use zkfabric_state::ReadError;

/// Why a group was not executed; nothing of the group has happened then.
#[derive(Clone, Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the messages name the fields")]
pub enum Error {
    /// The state failed.
    #[error("{0}")]
    Read(#[from] ReadError),
    /// The state has an account whose bytecode it lacks.
    #[error("the state lacks the bytecode {hash} of one of its accounts")]
    Code { hash: B256 },
    /// A system call asks for a block hash that the environment lacks.
    #[error("block {block} needs the hash of block {number}, and got {given} hashes")]
    BlockHash {
        block: u64,
        number: u64,
        given: usize,
    },
    /// The group asks for its parent's hash, which is still computed: it may come again with it.
    #[error("block {block} asks for its parent's hash, which is not known yet")]
    LateParent { block: u64 },
    /// The environment has no hash of the parent.
    #[error("block {block} needs its parent's hash, and got none")]
    ParentHash { block: u64 },
    /// revm failed for another reason.
    #[error("the EVM failed: {message}")]
    Evm { message: String },
}

/// Errors of the database under revm.
#[derive(Clone, Debug, thiserror::Error)]
#[error(transparent)]
pub(crate) struct Fault(#[from] pub(crate) Error);

impl revm::database_interface::DBErrorMarker for Fault {}

/// Returns the error of a group, or the reason to leave the transaction out.
pub(crate) fn rejection(
    error: EVMError<Fault>,
    env: &TxEnv,
    chain_id: u64,
    base_fee: u64,
) -> Result<Rejection, Error> {
    match error {
        EVMError::Transaction(invalid) => Ok(Rejection::of(invalid, env, chain_id, base_fee)),
        // The chain has no such block, so no batch could prove the transaction.
        EVMError::Database(Fault(Error::BlockHash { number, .. })) => {
            Ok(Rejection::BlockHash { number })
        }
        EVMError::Database(Fault(error)) => Err(error),
        error => Err(Error::Evm {
            message: error.to_string(),
        }),
    }
}

/// Why a transaction is left out, in the words of Ethereum's nodes where they have them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the messages name the fields")]
pub enum Rejection {
    /// The sender has already sent a transaction with this nonce.
    #[error("nonce too low: next nonce {state}, tx nonce {tx}")]
    NonceTooLow { state: u64, tx: u64 },
    /// Transactions of the sender are missing.
    #[error("nonce too high: next nonce {state}, tx nonce {tx}")]
    NonceTooHigh { state: u64, tx: u64 },
    /// The nonce is the last number, which no account can pass.
    #[error("nonce has max value: {tx}")]
    NonceMax { tx: u64 },
    /// The sender cannot pay value and gas.
    #[error("insufficient funds for gas * price + value: have {have} want {want}")]
    InsufficientFunds { have: U256, want: U256 },
    /// The gas limit is below the price of the transaction's bytes.
    #[error("intrinsic gas too low: have {have}, want {want}")]
    IntrinsicGas { have: u64, want: u64 },
    /// The gas limit is below the least price of the transaction's data (EIP-7623).
    #[error("insufficient gas for floor data gas cost: have {have}, want {want}")]
    FloorGas { have: u64, want: u64 },
    /// The transaction pays less than the base fee.
    #[error("max fee per gas less than block base fee: maxFeePerGas: {fee}, baseFee: {base_fee}")]
    FeeTooLow { fee: u128, base_fee: u64 },
    /// The priority fee exceeds the whole fee.
    #[error(
        "max priority fee per gas higher than max fee per gas: maxPriorityFeePerGas: {tip}, maxFeePerGas: {fee}"
    )]
    TipAboveFee { tip: u128, fee: u128 },
    /// The gas limit exceeds what is left in the block.
    #[error("gas limit reached: {available} left in the block, tx gas limit {got}")]
    BlockGas { available: u64, got: u64 },
    /// The gas limit exceeds the limit of one transaction (EIP-7825).
    #[error("transaction gas limit too high (cap: {cap}, tx: {got})")]
    GasLimitTooHigh { cap: u64, got: u64 },
    /// The transaction exceeds what is left of the block's size (EIP-7934).
    #[error("block size limit reached: {available} bytes left in the block, tx size {got}")]
    BlockSize { available: usize, got: usize },
    /// A legacy transaction without chain id on a chain whose rules forbid it.
    #[error("only replay-protected (EIP-155) transactions allowed")]
    Unprotected,
    /// The transaction is signed for another chain.
    #[error("invalid chain id for signer: have {have} want {want}")]
    ChainId { have: u64, want: u64 },
    /// A blob transaction, which the chain does not have.
    #[error("transaction type not supported: blob transactions (EIP-4844)")]
    Blobs,
    /// The sender has code that is no delegation (EIP-3607).
    #[error("sender not an eoa")]
    SenderNoEoa,
    /// The creation code is too long (EIP-3860).
    #[error("max initcode size exceeded: code size {got}")]
    InitCodeSize { got: usize },
    /// An EIP-7702 transaction without authorizations.
    #[error("EIP-7702 transaction with empty auth list")]
    NoAuthorizations,
    /// The transaction's proof would cost more than the chain includes.
    #[error("too dear to prove: at most {most} prover gas, the transaction needs up to {got}")]
    ProverGas { most: u64, got: u64 },
    /// The transaction asks for the hash of a block before the chain's first one.
    #[error("the hash of block {number} is unknown: it is before the chain's first block")]
    BlockHash { number: u64 },
    /// Another rule of the chain's fork.
    #[error("{0}")]
    Other(InvalidTransaction),
}

impl Rejection {
    fn of(invalid: InvalidTransaction, env: &TxEnv, chain_id: u64, base_fee: u64) -> Self {
        let have = env.gas_limit;
        match invalid {
            InvalidTransaction::NonceTooLow { tx, state } => Self::NonceTooLow { state, tx },
            InvalidTransaction::NonceTooHigh { tx, state } => Self::NonceTooHigh { state, tx },
            InvalidTransaction::NonceOverflowInTransaction => Self::NonceMax { tx: env.nonce },
            InvalidTransaction::LackOfFundForMaxFee { fee, balance } => Self::InsufficientFunds {
                have: *balance,
                want: *fee,
            },
            InvalidTransaction::CallGasCostMoreThanGasLimit { initial_gas, .. } => {
                Self::IntrinsicGas {
                    have,
                    want: initial_gas,
                }
            }
            InvalidTransaction::GasFloorMoreThanGasLimit { gas_floor, .. } => Self::FloorGas {
                have,
                want: gas_floor,
            },
            InvalidTransaction::GasPriceLessThanBasefee => Self::FeeTooLow {
                fee: env.gas_price,
                base_fee,
            },
            InvalidTransaction::PriorityFeeGreaterThanMaxFee => Self::TipAboveFee {
                tip: env.gas_priority_fee.unwrap_or_default(),
                fee: env.gas_price,
            },
            InvalidTransaction::TxGasLimitGreaterThanCap { gas_limit, cap } => {
                Self::GasLimitTooHigh {
                    cap,
                    got: gas_limit,
                }
            }
            InvalidTransaction::InvalidChainId => Self::ChainId {
                have: env.chain_id.unwrap_or_default(),
                want: chain_id,
            },
            InvalidTransaction::RejectCallerWithCode => Self::SenderNoEoa,
            InvalidTransaction::CreateInitCodeSizeLimit => Self::InitCodeSize {
                got: env.data.len(),
            },
            InvalidTransaction::EmptyAuthorizationList => Self::NoAuthorizations,
            other => Self::Other(other),
        }
    }

    /// Whether the transaction itself is wrong, before gas and bytes of the block are looked at.
    pub(crate) const fn comes_before_limits(&self) -> bool {
        matches!(self, Self::Blobs | Self::Unprotected)
    }
}
