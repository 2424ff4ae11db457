//! Verdicts, and messages of a row as they expect them.

use ark_bn254::Fr;
use ark_ff::One;
use zkfabric_air::{Bus, Message};

/// The judgement on a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The row does what an execution could do, or nothing at all.
    Right,
    /// The row needs a message that no other row sends.
    Impossible(&'static str),
    /// The row proves something false.
    Wrong(String),
}

pub(super) type Judged<T> = Result<T, Verdict>;

pub(super) fn wrong<T>(reason: impl Into<String>) -> Judged<T> {
    Err(Verdict::Wrong(reason.into()))
}

pub(super) fn impossible<T>(reason: &'static str) -> Judged<T> {
    Err(Verdict::Impossible(reason))
}

/// Returns the messages sent (or received) on a bus.
pub(super) fn on(effects: &[&Message], bus: Bus, sent: bool) -> Vec<Vec<Fr>> {
    let matching = effects
        .iter()
        .filter(|m| m.bus == bus && m.multiplicity.is_one() == sent);
    matching.map(|m| m.fields.clone()).collect()
}

/// Returns the only message sent (or received) on a bus.
pub(super) fn only<const N: usize>(effects: &[&Message], bus: Bus, sent: bool) -> Judged<[Fr; N]> {
    match on(effects, bus, sent).as_slice() {
        [fields] => match fields.as_slice().try_into() {
            Ok(fields) => Ok(fields),
            Err(_) => wrong(format!("fields on {}", bus.name)),
        },
        all => wrong(format!("{} messages on {}", all.len(), bus.name)),
    }
}

pub(super) fn only_buses(effects: &[&Message], buses: &[Bus]) -> Judged<()> {
    match effects.iter().find(|m| !buses.contains(&m.bus)) {
        None => Ok(()),
        Some(message) => wrong(format!("message on {}", message.bus.name)),
    }
}

pub(super) fn to_four(fields: &[Fr]) -> Judged<[Fr; 4]> {
    match fields.try_into() {
        Ok(fields) => Ok(fields),
        Err(_) => wrong("fields of an access"),
    }
}
