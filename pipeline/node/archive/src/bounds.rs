//! Limits of what is taken.

/// Most bytes of a file of blocks.
pub const FILE_BYTES: u64 = 256 << 20;
/// Most bytes of a genesis.
pub const GENESIS_BYTES: u64 = 64 << 20;
/// Most blocks of a file. All states stay in memory.
pub const BLOCKS: u64 = 1 << 20;
/// Most bytes of a block.
pub const BLOCK_BYTES: usize = 16 << 20;
/// Least gas limit of a block, in all forks.
pub const LEAST_GAS: u64 = 5_000;
/// Most gas of a block: an endless loop ends within seconds.
pub const MOST_GAS: u64 = 1 << 30;
/// Most base fee in wei, above which the next one could overflow.
pub const MOST_FEE: u64 = 1 << 60;
/// Most bytes of a header's extra data, behind the genesis.
pub const EXTRA_BYTES: usize = 32;
