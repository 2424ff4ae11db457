//! Settings of a recovery.

use std::time::Duration;

use zkfabric_host::local::Isa;

/// Settings of a recovery.
#[derive(Clone, Debug)]
pub struct Options {
    /// Threads.
    pub threads: usize,
    /// Most transactions that wait.
    pub transactions: usize,
    /// Most bytes of transactions that wait; one transaction may wait whatever its size.
    pub bytes: usize,
    /// Transactions for which a thread waits before it takes a batch.
    pub least: usize,
    /// Most transactions of a batch.
    pub most: usize,
    /// How long a thread waits for them, from the first one on.
    pub wait: Duration,
    /// Instructions of the kernel.
    pub isa: Isa,
}

impl Default for Options {
    /// One thread, 16,384 transactions of 64 MiB, batches of 8 to 64, 200 microseconds, the best
    /// instructions of the machine.
    fn default() -> Self {
        Self {
            threads: 1,
            transactions: 1 << 14,
            bytes: 64 << 20,
            least: 8,
            most: 64,
            wait: Duration::from_micros(200),
            isa: Isa::current(),
        }
    }
}
