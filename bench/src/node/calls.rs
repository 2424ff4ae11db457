//! Calls of a load, as messages that are written before the load begins.

use std::fmt::Write as _;

/// A call.
#[derive(Debug, Clone)]
pub(super) struct Call {
    /// The parameters, as a JSON array.
    pub(super) params: String,
    /// The result, as JSON.
    pub(super) expected: String,
}

/// Messages with the same number of calls each, but for the last one. The id of a call is its place
/// among all of them.
#[derive(Debug)]
pub(super) struct Calls {
    messages: Vec<String>,
    expected: Vec<String>,
    per_message: usize,
}

impl Calls {
    /// Writes calls of a method: one per message, or batches of several.
    pub(super) fn new(
        method: &str,
        calls: impl IntoIterator<Item = Call>,
        per_message: usize,
    ) -> Self {
        let per_message = per_message.max(1);
        let (mut messages, mut expected) = (Vec::new(), Vec::new());
        let mut message = String::new();
        for (id, call) in calls.into_iter().enumerate() {
            if per_message > 1 {
                message.push(if message.is_empty() { '[' } else { ',' });
            }
            // A string takes everything.
            let _ = write!(
                message,
                r#"{{"jsonrpc":"2.0","id":{id},"method":"{method}","params":{}}}"#,
                call.params
            );
            expected.push(call.expected);
            if expected.len().is_multiple_of(per_message) {
                messages.push(closed(&mut message, per_message));
            }
        }
        if !message.is_empty() {
            messages.push(closed(&mut message, per_message));
        }
        Self {
            messages,
            expected,
            per_message,
        }
    }

    /// Returns the messages.
    pub(super) fn messages(&self) -> &[String] {
        &self.messages
    }

    /// Returns the result of each call.
    pub(super) fn expected(&self) -> &[String] {
        &self.expected
    }

    /// Returns the message of a call.
    pub(super) const fn message_of(&self, id: usize) -> usize {
        id / self.per_message
    }

    /// Returns the number of calls of the first messages.
    pub(super) fn calls_of(&self, messages: usize) -> usize {
        self.expected
            .len()
            .min(messages.saturating_mul(self.per_message))
    }

    /// Returns the number of calls of a message.
    pub(super) fn size_of(&self, message: usize) -> usize {
        self.calls_of(message + 1) - self.calls_of(message)
    }
}

fn closed(message: &mut String, per_message: usize) -> String {
    if per_message > 1 {
        message.push(']');
    }
    std::mem::take(message)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn calls(count: usize, per_message: usize) -> Calls {
        let call = |number| Call {
            params: format!("[{number}]"),
            expected: format!("{}", number * number),
        };
        Calls::new("square", (0..count).map(call), per_message)
    }

    #[test]
    fn messages_have_their_calls() {
        let batches = calls(5, 2);
        assert_eq!(batches.messages().len(), 3);
        let second: Value = serde_json::from_str(&batches.messages()[1]).unwrap();
        let call =
            |id: u64| json!({"jsonrpc": "2.0", "id": id, "method": "square", "params": [id]});
        assert_eq!(second, json!([call(2), call(3)]));
        let last: Value = serde_json::from_str(&batches.messages()[2]).unwrap();
        assert_eq!(last, json!([call(4)]));
        assert_eq!(batches.expected()[3], "9");
        assert_eq!([3, 4].map(|id| batches.message_of(id)), [1, 2]);
        assert_eq!([0, 2].map(|message| batches.size_of(message)), [2, 1]);
        assert_eq!([2, 3].map(|messages| batches.calls_of(messages)), [4, 5]);

        let single = calls(2, 1);
        let first: Value = serde_json::from_str(&single.messages()[0]).unwrap();
        assert_eq!(first, call(0));
        assert_eq!((single.messages().len(), single.size_of(1)), (2, 1));
    }
}
