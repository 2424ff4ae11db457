//! Calls inside calls.

use std::borrow::Cow;

use alloy_primitives::{Address, B256, Bytes, Log, U64, U256};
use serde::Serialize;

use super::super::run::reason;
use super::accesses::Accesses;
use super::budget::Budget;
use super::event::{Entered, Kind, Left};

/// A frame, with the frames inside.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Frame {
    #[serde(rename = "type", serialize_with = "by_name")]
    pub(super) kind: Kind,
    pub(super) from: Address,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) to: Option<Address>,
    pub(super) gas: U64,
    pub(super) gas_used: U64,
    pub(super) input: Bytes,
    #[serde(skip_serializing_if = "is_empty")]
    pub(super) output: Bytes,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) error: Option<Cow<'static, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) revert_reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) value: Option<U256>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) logs: Vec<FrameLog>,
    /// What erc7562Tracer has of it.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub(super) accesses: Option<Box<Accesses>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) calls: Vec<Self>,
}

/// A log of a frame.
#[derive(Clone, Debug, Serialize)]
pub(super) struct FrameLog {
    address: Address,
    topics: Vec<B256>,
    data: Bytes,
    /// Its number in the block.
    index: U64,
    /// How many frames inside its frame were before it.
    position: U64,
}

fn is_empty(bytes: &Bytes) -> bool {
    bytes.is_empty()
}

fn by_name<S: serde::Serializer>(kind: &Kind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind.name())
}

impl Frame {
    /// Begins a frame, of which it keeps the input.
    pub(super) fn begin(entered: &Entered<'_>, budget: &mut Budget) -> Self {
        budget.take(size_of::<Self>());
        Self {
            kind: entered.kind,
            from: entered.from,
            to: Some(entered.to),
            gas: U64::from(entered.gas),
            gas_used: U64::ZERO,
            input: budget.copy(entered.input),
            output: Bytes::new(),
            error: None,
            revert_reason: None,
            value: entered.value,
            logs: Vec::new(),
            accesses: None,
            calls: Vec::new(),
        }
    }

    /// Ends the frame.
    pub(super) fn end(&mut self, left: &Left<'_>, budget: &mut Budget) {
        self.gas_used = U64::from(left.gas_used);
        let Some(failure) = &left.failure else {
            self.output = budget.keep(left.output);
            return;
        };
        self.error = Some(failure.words.clone());
        if self.kind.is_create() {
            self.to = None;
        }
        if failure.is_revert && !left.output.is_empty() {
            self.output = budget.keep(left.output);
            self.revert_reason = reason(&self.output);
        }
    }

    /// Adds a log.
    pub(super) fn log(&mut self, log: &Log, index: u64, budget: &mut Budget) {
        let topics = log.topics();
        if !budget.take(size_of::<FrameLog>() + size_of_val(topics)) {
            return;
        }
        self.logs.push(FrameLog {
            address: log.address,
            topics: topics.to_vec(),
            data: budget.keep(&log.data.data),
            index: U64::from(index),
            position: U64::from(self.calls.len()),
        });
    }

    /// Removes the logs of frames that failed, and of those inside.
    pub(super) fn clear_undone_logs(&mut self, is_undone: bool) {
        let is_undone = is_undone || self.error.is_some();
        if is_undone {
            self.logs.clear();
        }
        for call in &mut self.calls {
            call.clear_undone_logs(is_undone);
        }
    }
}

/// The frames of an execution, while it runs.
#[derive(Clone, Debug, Default)]
pub(super) struct Frames {
    open: Vec<Frame>,
    root: Option<Frame>,
}

impl Frames {
    pub(super) fn enter(&mut self, entered: &Entered<'_>, budget: &mut Budget) {
        self.open.push(Frame::begin(entered, budget));
    }

    pub(super) fn exit(&mut self, left: &Left<'_>, budget: &mut Budget) {
        let Some(mut frame) = self.open.pop() else {
            return;
        };
        frame.end(left, budget);
        match self.open.last_mut() {
            Some(parent) => parent.calls.push(frame),
            None => self.root = Some(frame),
        }
    }

    /// Returns the frame that runs.
    pub(super) fn top(&mut self) -> Option<&mut Frame> {
        self.open.last_mut()
    }

    /// Returns the whole, once it has ended.
    pub(super) fn into_root(self) -> Option<Frame> {
        self.root
    }
}
