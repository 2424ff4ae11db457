//! Results of a group.

use alloy_primitives::Log;
use zkfabric_state::Diff;
use zkfabric_stf::receipt::put_logs;
use zkfabric_stf::rlp;

use crate::error::Rejection;

/// A transaction's result, or why it was left out.
pub type Outcome = Result<Included, Rejection>;

/// Result of an included transaction: the fields of its receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Included {
    /// EIP-2718 type.
    pub kind: u8,
    /// Whether the transaction ended without revert or exceptional halt.
    pub success: bool,
    /// Gas that the transaction paid for.
    pub gas_used: u64,
    /// Gas of the block up to this transaction.
    pub cumulative_gas: u64,
    /// Logs in order.
    pub logs: Vec<Log>,
    /// Most prover gas of the transaction, the tries' part included, as its block's
    /// [`Metering`](crate::Metering) found it.
    pub prover_gas: u64,
}

impl Included {
    /// Returns the bytes that a receipt's result hash covers: RLP of the list of type, success, gas
    /// used and logs. They do not depend on the transaction's place, nor on what its call returned.
    #[must_use]
    pub fn result_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(64 + 160 * self.logs.len());
        rlp::put_list(&mut out, |out| {
            rlp::put_u64(out, self.kind.into());
            rlp::put_u64(out, self.success.into());
            rlp::put_u64(out, self.gas_used);
            put_logs(out, &self.logs);
        });
        out
    }
}

/// Result of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupOutcome {
    /// Outcomes of the transactions, in their order.
    pub outcomes: Vec<Outcome>,
    /// Changes against the state that the group was executed on.
    pub diff: Diff,
    /// How the group was executed.
    pub report: Report,
}

/// How a group was executed; says nothing about its result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Lanes that gave the result; 1 if it came from execution in order.
    pub lanes: usize,
    /// Sets of transactions that were predicted to share nothing; 0 if nothing was predicted.
    pub components: usize,
    /// Accounts and slots on which lanes met against the prediction.
    pub conflicts: usize,
    /// Transactions that were executed once more because of conflicts or a failed lane.
    pub repeated: usize,
    /// Lanes that panicked or failed.
    pub failures: usize,
}
