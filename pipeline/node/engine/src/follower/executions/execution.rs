//! The execution of a block by its groups, and the comparison with what came.

use std::collections::BTreeSet;
use std::io;

use alloy_primitives::Address;
use zkfabric_executor::{Executor, Included, Options};
use zkfabric_state::{AccountDiff, Diff, StateView};
use zkfabric_stf::Rules;
use zkfabric_stf::rules::Fork;

use super::error::ExecutionError;
use super::recording::{RecordedBlock, RecordedGroup};
use crate::block::{Error, OpenBlock, Parent, Tip};
use crate::frame::Frame;
use crate::recovery::Senders;

/// Executes blocks once more.
#[derive(Debug)]
pub(super) struct Execution {
    executor: Executor,
    fork: Fork,
    senders: Senders,
}

/// Why a group is not the one that its execution gives.
enum Fault {
    /// The group's fault.
    Differs(String),
    /// This node's.
    Failed(String),
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        match &error {
            Error::Execution(zkfabric_executor::Error::Read(_)) => Self::Failed(error.to_string()),
            // A block that no execution could have made.
            _ => Self::Differs(format!("a step that fails ({error})")),
        }
    }
}

fn differs<T>(what: impl Into<String>) -> Result<T, Fault> {
    Err(Fault::Differs(what.into()))
}

impl Execution {
    /// # Errors
    /// The system gives no memory.
    pub(super) fn new(chain_id: u64, rules: Rules, options: Options) -> io::Result<Self> {
        let options = Options {
            threads: 1,
            // The limit is the sequencer's own, and no rule of the chain.
            most_prover_gas: u64::MAX,
            ..options
        };
        Ok(Self {
            executor: Executor::new(chain_id, rules, options),
            fork: rules.fork,
            senders: Senders::new()?,
        })
    }

    /// Executes a block, and compares each group and the header; the state root is the one that
    /// this node has computed of the changes. Returns `false` where it was told to stop.
    ///
    /// # Errors
    /// [`ExecutionError`].
    pub(super) fn run(
        &mut self,
        block: &RecordedBlock,
        stops: impl Fn() -> bool,
    ) -> Result<bool, ExecutionError> {
        let number = block.sealed.header.number;
        let mut open = None;
        for group in &block.groups {
            if stops() {
                return Ok(false);
            }
            let step = self.step(&mut open, &block.tip, group);
            step.map_err(|fault| fault.of(number, group.number))?;
        }
        let group = block.groups.last().map_or(0, |group| group.number);
        let again = open.map(|open| open.finish(self.fork));
        let again = again.map(|ended| ended.seal(block.sealed.header.state_root));
        match again.as_ref() == Some(&*block.sealed) {
            true => Ok(true),
            false => Err(Fault::Differs("its header".to_owned()).of(number, group)),
        }
    }

    /// Makes the step of one group.
    fn step(
        &mut self,
        open: &mut Option<OpenBlock>,
        tip: &Tip,
        group: &RecordedGroup,
    ) -> Result<(), Fault> {
        let frame = Frame::decode(&group.payload);
        let frame = frame.map_err(|error| Fault::Failed(error.to_string()))?;
        let steps = [
            frame.opens.is_some(),
            frame.gives_parent_hash,
            frame.closes,
            !frame.transactions.is_empty(),
        ];
        if steps.into_iter().filter(|is| *is).count() != 1 {
            return differs("a group of several steps");
        }
        let view = &group.before;
        let (diff, emptied) = if let Some(fields) = &frame.opens {
            let parent = tip.parent();
            let hash = parent.hash.filter(|_| !frame.parent_is_late);
            let parent = Parent { hash, ..parent };
            let begun = OpenBlock::begin(&self.executor, view, &parent, fields.clone())?;
            let (begun, diff) = begun;
            *open = Some(begun);
            (diff, Vec::new())
        } else {
            let open = open.as_mut();
            let open = open.ok_or_else(|| Fault::Differs("a group without a block".to_owned()))?;
            if frame.gives_parent_hash {
                let diff = open.give_parent_hash(&self.executor, view, tip.hash())?;
                (diff, Vec::new())
            } else if frame.closes {
                (open.end(&self.executor, view)?, Vec::new())
            } else {
                self.execute(open, view, &frame)?
            }
        };
        if frame.emptied != emptied {
            return differs("the list of empty accounts");
        }
        match difference(&diff, &frame.diff) {
            None => Ok(()),
            Some(what) => differs(what),
        }
    }

    /// Executes transactions, and compares their results. Returns the changes, and the accounts
    /// that the end of the block may delete.
    fn execute(
        &mut self,
        open: &mut OpenBlock,
        view: &StateView,
        frame: &Frame,
    ) -> Result<(Diff, Vec<Address>), Fault> {
        let raw = frame.transactions.iter().map(|logged| &logged.raw);
        let Some(transactions) = self.senders.transactions(raw) else {
            return differs("a transaction that is none");
        };
        let before: BTreeSet<Address> = open.block().emptied().clone();
        let outcome = open.add(&self.executor, view, &transactions)?;
        let logged = frame.transactions.iter().zip(&transactions);
        for (index, ((logged, transaction), outcome)) in logged.zip(&outcome.outcomes).enumerate() {
            if logged.sender != transaction.sender() {
                return differs(format!("the sender of its transaction {index}"));
            }
            let is_same = match outcome {
                Ok(included) => same(included, &logged.included),
                Err(rejection) => {
                    return differs(format!("its transaction {index} ({rejection})"));
                }
            };
            if !is_same {
                return differs(format!("the result of its transaction {index}"));
            }
        }
        let emptied = open.block().emptied().difference(&before).copied();
        Ok((outcome.diff, emptied.collect()))
    }
}

impl Fault {
    fn of(self, block: u64, group: u64) -> ExecutionError {
        match self {
            Self::Differs(what) => ExecutionError::Differs { block, group, what },
            Self::Failed(reason) => ExecutionError::Failed { block, reason },
        }
    }
}

/// Compares results. Their prover gas is an estimate that depends on settings of the sequencer, and
/// no header has it.
fn same(left: &Included, right: &Included) -> bool {
    let Included {
        kind,
        success,
        gas_used,
        cumulative_gas,
        logs,
        prover_gas: _,
    } = left;
    (*kind, *success, *gas_used, *cumulative_gas)
        == (
            right.kind,
            right.success,
            right.gas_used,
            right.cumulative_gas,
        )
        && *logs == right.logs
}

/// Returns what differs first between the changes that were executed and those that came.
fn difference(executed: &Diff, got: &Diff) -> Option<String> {
    if executed == got {
        return None;
    }
    let accounts = |diff: &Diff| diff.accounts.iter().map(|change| change.address).collect();
    let all: BTreeSet<Address> = [executed, got]
        .into_iter()
        .flat_map(|diff| -> Vec<_> { accounts(diff) })
        .collect();
    let of = |diff: &Diff, address: Address| -> Option<AccountDiff> {
        let found = diff
            .accounts
            .binary_search_by_key(&address, |change| change.address);
        found.ok().and_then(|at| diff.accounts.get(at)).cloned()
    };
    let mut changed = all.into_iter();
    let first = changed.find(|address| of(executed, *address) != of(got, *address));
    Some(match first {
        Some(address) => format!("the change of account {address}"),
        None => "the list of its bytecodes".to_owned(),
    })
}
