//! Why a transaction is refused.

use alloy_primitives::U256;

use crate::price::Price;

/// Why a transaction is refused; the first words are those of Ethereum's nodes where they have
/// some.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The pool has the transaction.
    #[error("already known")]
    AlreadyKnown,
    /// The nonce is used.
    #[error("nonce too low: next nonce {expected}, tx nonce {got}")]
    NonceTooLow {
        /// Nonce of the account.
        expected: u64,
        /// Nonce of the transaction.
        got: u64,
    },
    /// The nonce that no transaction may have (EIP-2681).
    #[error("nonce has max value: expected at most 2^64 - 2")]
    NonceMax,
    /// A balance that cannot pay for the transaction.
    #[error("insufficient funds for gas * price + value: balance {balance}, tx cost {cost}")]
    InsufficientFunds {
        /// Balance of the account.
        balance: U256,
        /// Cost of the transaction.
        cost: U256,
    },
    /// A replacement after which the balance cannot pay for executable transactions behind it.
    #[error(
        "insufficient funds for gas * price + value: balance {balance}, the replacement and the \
         sender's other executable transactions cost {cost}"
    )]
    Overdraft {
        /// Balance of the account.
        balance: U256,
        /// Cost of the executable transactions with the replacement; the largest number if more.
        cost: U256,
    },
    /// A tip above the fee.
    #[error(
        "max priority fee per gas higher than max fee per gas: tip {}, fee {}",
        got.tip,
        got.fee
    )]
    TipAboveFee {
        /// Price of the transaction.
        got: Price,
    },
    /// A price below the pool's least.
    #[error(
        "transaction underpriced: expected a fee of {} and a tip of {} at least, got {} and {}",
        least.fee, least.tip, got.fee, got.tip
    )]
    Underpriced {
        /// Least price of the pool.
        least: Price,
        /// Price of the transaction.
        got: Price,
    },
    /// A price that is too low to replace the transaction with the same nonce.
    #[error(
        "replacement transaction underpriced: expected a fee of {} and a tip of {} at least, got \
         {} and {}",
        least.fee, least.tip, got.fee, got.tip
    )]
    ReplacementUnderpriced {
        /// Least price that replaces the transaction.
        least: Price,
        /// Price of the transaction.
        got: Price,
    },
    /// A transaction whose price is too high to be replaced.
    #[error(
        "replacement transaction underpriced: no 128-bit price exceeds a fee of {} and a tip of {} by \
         {percent} per cent",
        old.fee, old.tip
    )]
    Irreplaceable {
        /// Price of the transaction in the pool.
        old: Price,
        /// By how many per cent a replacement exceeds it at least.
        percent: u8,
    },
    /// A gas limit above that of a block or transaction.
    #[error("exceeds block gas limit: expected at most {most}, got {got}")]
    GasLimit {
        /// Most gas of a transaction.
        most: u64,
        /// Gas limit of the transaction.
        got: u64,
    },
    /// An encoding that is too long.
    #[error("oversized data: transaction size {got}, limit {most}")]
    Oversized {
        /// Most bytes.
        most: u32,
        /// Bytes of the transaction.
        got: u32,
    },
    /// The sender has as many transactions as it may have.
    #[error("account limit exceeded: a sender may have {most} transactions in the pool")]
    AccountLimit {
        /// Most transactions per sender.
        most: usize,
    },
    /// The pool is full of transactions that stay.
    #[error(
        "txpool is full: {transactions} transactions of {bytes} bytes; a nonce that is next and a \
         higher price have better chances"
    )]
    Full {
        /// Transactions in the pool.
        transactions: usize,
        /// Their bytes, as the limit counts them.
        bytes: u64,
    },
}
