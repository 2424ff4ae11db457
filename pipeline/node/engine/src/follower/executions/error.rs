//! What the execution of a block has found.

/// What the execution of a block has found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExecutionError {
    /// The block that came is not what its execution gives.
    #[error("block {block}, group {group}: {what} is not what its execution gives")]
    Differs {
        /// Number of the block.
        block: u64,
        /// Number of the group; that of the block's last one for the whole block.
        group: u64,
        /// What differs.
        what: String,
    },
    /// The block could not be executed, by a fault of this node.
    #[error("block {block} could not be executed once more: {reason}")]
    Failed {
        /// Number of the block.
        block: u64,
        /// What failed.
        reason: String,
    },
    /// The thread has panicked: a fault of this program.
    #[error("the thread `executions` has panicked: {message}")]
    Panicked {
        /// What it said.
        message: String,
    },
}
