//! What was acknowledged, and what was refused.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::NodeError;
use super::calls::Calls;

/// An answer to a call.
#[derive(Debug, Deserialize)]
pub(super) struct Answer<'a> {
    pub(super) id: Option<usize>,
    #[serde(borrow)]
    pub(super) result: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) error: Option<&'a RawValue>,
}

/// Reads the answer to a message: one, or those of a batch.
///
/// # Errors
/// [`NodeError::Answer`].
pub(super) fn answers(text: &str) -> Result<Vec<Answer<'_>>, NodeError> {
    let read = if text.trim_start().starts_with('[') {
        serde_json::from_str(text)
    } else {
        serde_json::from_str(text).map(|answer| vec![answer])
    };
    read.map_err(|source| NodeError::Answer {
        got: text.chars().take(200).collect(),
        source,
    })
}

/// A call that was answered with an error.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    /// The call's id.
    pub(super) id: usize,
    /// The error object.
    pub(super) why: String,
}

/// Answers to the calls of a load.
#[derive(Debug)]
pub(super) struct Ledger {
    /// How often each call was acknowledged, by its id.
    acknowledged: Vec<u32>,
    count: usize,
    refused: Vec<Refusal>,
}

impl Ledger {
    /// Creates a ledger without answers.
    pub(super) fn new(calls: &Calls) -> Self {
        Self {
            acknowledged: vec![0; calls.expected().len()],
            count: 0,
            refused: Vec::new(),
        }
    }

    /// Enters the answer to one message, and returns the message's place.
    ///
    /// # Errors
    /// What is no answer, answers no call, does not answer all calls of its message, or has another
    /// result than the right one.
    pub(super) fn enter(&mut self, calls: &Calls, text: &str) -> Result<usize, NodeError> {
        let answers = answers(text)?;
        let wrong = |what: &str, expected: &str, got: &str| NodeError::Wrong {
            what: what.to_owned(),
            expected: expected.to_owned(),
            got: got.to_owned(),
        };
        let mut message = None;
        for answer in &answers {
            let known = answer
                .id
                .and_then(|id| Some((id, calls.expected().get(id)?)));
            let Some((id, expected)) = known else {
                // Of a whole message that was refused, too.
                return Err(wrong("id of an answer", "one of a call", text));
            };
            let of = calls.message_of(id);
            if *message.get_or_insert(of) != of {
                return Err(wrong("answers", "those of one message", text));
            }
            match (answer.result, answer.error) {
                (_, Some(error)) => self.refused.push(Refusal {
                    id,
                    why: error.get().to_owned(),
                }),
                (Some(result), None) if result.get() == expected => {
                    self.count += 1;
                    if let Some(times) = self.acknowledged.get_mut(id) {
                        *times += 1;
                    }
                }
                (result, None) => {
                    let got = result.map_or("none", RawValue::get);
                    return Err(wrong("result of a call", expected, got));
                }
            }
        }
        let message = message.ok_or_else(|| wrong("answers", "at least one", text))?;
        NodeError::unless_equal("answers", &calls.size_of(message), &answers.len())?;
        Ok(message)
    }

    /// Returns how many calls were acknowledged: those that were refused are none of them.
    pub(super) const fn count(&self) -> usize {
        self.count
    }

    /// Returns what was refused.
    pub(super) fn refused(&self) -> &[Refusal] {
        &self.refused
    }

    /// Returns the ids of acknowledged calls.
    pub(super) fn acknowledged(&self) -> impl Iterator<Item = usize> {
        let entries = self.acknowledged.iter().enumerate();
        entries.filter(|(_, times)| **times > 0).map(|(id, _)| id)
    }
}

#[cfg(test)]
mod tests {
    use super::super::calls::Call;
    use super::*;

    fn calls() -> Calls {
        let call = |number| Call {
            params: "[]".to_owned(),
            expected: format!("\"{number}\""),
        };
        Calls::new("name", (0..4).map(call), 2)
    }

    #[test]
    fn a_refused_call_is_not_counted() {
        let calls = calls();
        let mut ledger = Ledger::new(&calls);
        let first =
            r#"[{"id":0,"result":"0"},{"id":1,"error":{"code":-32005,"message":"behind"}}]"#;
        assert_eq!(ledger.enter(&calls, first).unwrap(), 0);
        assert_eq!(
            ledger
                .enter(&calls, r#"[{"id":3,"result":"3"},{"id":2,"result":"2"}]"#)
                .unwrap(),
            1
        );
        assert_eq!(ledger.count(), 3);
        assert_eq!(ledger.acknowledged().collect::<Vec<_>>(), [0, 2, 3]);
        let refused = Refusal {
            id: 1,
            why: r#"{"code":-32005,"message":"behind"}"#.to_owned(),
        };
        assert_eq!(ledger.refused(), [refused]);
    }

    #[test]
    fn what_answers_no_call_is_an_error() {
        let calls = calls();
        for wrong in [
            "",
            "[]",
            r#"{"id":null,"error":{"code":-32700,"message":"parse"}}"#,
            r#"[{"id":0,"result":"0"}]"#,
            r#"[{"id":0,"result":"0"},{"id":2,"result":"2"}]"#,
            r#"[{"id":0,"result":"0"},{"id":1,"result":"0"}]"#,
            r#"[{"id":0,"result":"0"},{"id":1,"result":null}]"#,
            r#"[{"id":4,"result":"4"},{"id":5,"result":"5"}]"#,
        ] {
            let mut ledger = Ledger::new(&calls);
            ledger.enter(&calls, wrong).unwrap_err();
        }
    }
}
