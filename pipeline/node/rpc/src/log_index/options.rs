//! Settings of the index of logs.

/// How much the index of logs keeps in memory: with any of these, the newest blocks become a file.
#[derive(Clone, Copy, Debug)]
pub struct LogIndexOptions {
    /// Values of logs, of which a log has one to five: 8 bytes each.
    pub postings: usize,
    /// Blocks: 20 bytes each.
    pub blocks: usize,
    /// Chunks of 64 transactions, of which each block has a begun one: 36 bytes each.
    pub chunks: usize,
}

impl Default for LogIndexOptions {
    /// A million values, 16,384 blocks, 32,768 chunks: at most some 10 MiB.
    fn default() -> Self {
        Self {
            postings: 1 << 20,
            blocks: 1 << 14,
            chunks: 1 << 15,
        }
    }
}
