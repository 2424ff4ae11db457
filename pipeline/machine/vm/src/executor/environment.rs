//! Exchange of the guest with the outside: input, hints, text, marks.

use super::limits::Limits;
use crate::calls::{CallKind, CallRows};

/// A point of the execution that the guest marked (ecall MARK).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// `x10`
    pub id: u64,
    /// `x11`
    pub argument: u64,
    /// Instructions executed so far, the ecall included.
    pub instructions: u64,
    /// Rows of calls so far.
    pub calls: CallRows,
}

/// State of the ecalls.
#[derive(Debug)]
pub(crate) struct Environment<'a> {
    pub(crate) limits: &'a Limits,
    pub(crate) input: &'a [u64],
    pub(crate) input_position: usize,
    /// Queued hint words, of which `hint_position` have been fetched.
    pub(crate) hints: Vec<u64>,
    pub(crate) hint_position: usize,
    pub(crate) printed: Vec<u8>,
    pub(crate) marks: Vec<Mark>,
    /// Bytes of text and marks that were not kept.
    pub(crate) dropped: u64,
    /// Rows of calls so far.
    pub(crate) calls: CallRows,
}

impl<'a> Environment<'a> {
    pub(crate) const fn new(input: &'a [u64], limits: &'a Limits) -> Self {
        Self {
            limits,
            input,
            input_position: 0,
            hints: Vec::new(),
            hint_position: 0,
            printed: Vec::new(),
            marks: Vec::new(),
            dropped: 0,
            calls: CallRows([0; CallKind::ALL.len()]),
        }
    }

    pub(crate) fn next_input(&mut self) -> Option<u64> {
        let word = self.input.get(self.input_position).copied()?;
        self.input_position += 1;
        Some(word)
    }

    pub(crate) fn next_hint(&mut self) -> Option<u64> {
        let word = self.hints.get(self.hint_position).copied()?;
        self.hint_position += 1;
        if self.hint_position == self.hints.len() {
            self.hints.clear();
            self.hint_position = 0;
        }
        Some(word)
    }

    pub(crate) fn print(&mut self, text: &[u8]) {
        let room = self.limits.print_bytes.saturating_sub(self.printed.len());
        let kept = text.len().min(room);
        self.printed.extend(text.iter().take(kept));
        self.dropped += (text.len() - kept) as u64;
    }

    pub(crate) fn mark(&mut self, mark: Mark) {
        if self.marks.len() < self.limits.marks {
            self.marks.push(mark);
        } else {
            self.dropped += 1;
        }
    }
}
