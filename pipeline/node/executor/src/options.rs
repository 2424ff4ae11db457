//! Limits of an executor.

/// Limits of an [`Executor`](crate::Executor).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Threads that execute a group, the caller's among them; 1 executes in order.
    pub threads: usize,
    /// Most kinds of calls, by contract and selector, that are remembered for predictions.
    pub templates: usize,
    /// Most bytes of decoded bytecode that are kept between groups.
    pub code_bytes: usize,
    /// Most prover gas of a transaction.
    pub most_prover_gas: u64,
    /// Most nodes from a trie's root to a key. Each level of branches above a key needs another key
    /// with a longer common prefix, so that 16 levels take `2^64` hashes of addresses or slots.
    pub trie_depth: u32,
    /// Whether contracts send transactions, against EIP-3607: for chains for development.
    pub contracts_send: bool,
    /// Whether lanes are looked for in every group, however light it is: without it, some groups
    /// are executed in order after groups that could not be dealt or whose lanes met. For tests.
    #[doc(hidden)]
    pub every_group: bool,
}

impl Default for Options {
    /// Two threads, 1,024 templates, 64 MiB of bytecode, no bound of prover gas, 16 nodes, no
    /// transactions of contracts.
    fn default() -> Self {
        Self {
            threads: 2,
            templates: 1_024,
            code_bytes: 64 << 20,
            most_prover_gas: u64::MAX,
            trie_depth: 16,
            contracts_send: false,
            every_group: false,
        }
    }
}
