//! callTracer: the calls of a transaction.

use alloy_primitives::Log;
use serde::Deserialize;

use super::budget::Budget;
use super::event::{Entered, Left};
use super::frame::{Frame, Frames};

/// What a request may choose.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct CallsConfig {
    only_top_call: bool,
    with_log: bool,
}

/// The tracer.
#[derive(Debug, Default)]
pub(super) struct Calls {
    config: CallsConfig,
    frames: Frames,
    depth: usize,
}

impl Calls {
    pub(super) fn new(config: CallsConfig) -> Self {
        Self {
            config,
            ..Self::default()
        }
    }

    const fn skips(&self, depth: usize) -> bool {
        self.config.only_top_call && depth > 0
    }

    pub(super) fn enter(&mut self, entered: &Entered<'_>, budget: &mut Budget) {
        self.depth = entered.depth;
        if !self.skips(entered.depth) {
            self.frames.enter(entered, budget);
        }
    }

    pub(super) fn exit(&mut self, left: &Left<'_>, budget: &mut Budget) {
        self.depth = left.depth.saturating_sub(1);
        if !self.skips(left.depth) {
            self.frames.exit(left, budget);
        }
    }

    pub(super) fn log(&mut self, log: &Log, index: u64, budget: &mut Budget) {
        if !self.config.with_log || self.skips(self.depth) {
            return;
        }
        if let Some(frame) = self.frames.top() {
            frame.log(log, index, budget);
        }
    }

    /// Returns the calls; none if nothing was executed.
    pub(super) fn finish(self, gas_used: u64) -> Option<Frame> {
        let mut root = self.frames.into_root()?;
        root.gas_used = alloy_primitives::U64::from(gas_used);
        root.clear_undone_logs(false);
        Some(root)
    }
}
