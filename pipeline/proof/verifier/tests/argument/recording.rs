//! A sponge that records absorbed items and drawn challenges, branch by branch.

use ark_bn254::Fr;
use std::cell::RefCell;
use std::collections::BTreeMap;
use zkfabric_verifier::sponge::{Challenge, Item, Sponge, scalar_bytes};

/// One call of a sponge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Event {
    /// Label, tag and content.
    Absorbed(&'static str, u8, Vec<u8>),
    /// Label, kind and value.
    Drawn(&'static str, Challenge, Fr),
}

impl Event {
    pub(crate) const fn label(&self) -> &'static str {
        match self {
            Self::Absorbed(label, ..) | Self::Drawn(label, ..) => label,
        }
    }

    /// Returns whether the event is a message, whose label and number of elements the program
    /// fixes.
    pub(crate) const fn is_message(&self) -> bool {
        matches!(self, Self::Absorbed(_, 10, _))
    }

    /// Returns the challenge if the event draws one.
    pub(crate) const fn drawn(&self) -> Option<Fr> {
        match self {
            Self::Absorbed(..) => None,
            Self::Drawn(.., challenge) => Some(*challenge),
        }
    }
}

/// The events of each branch; the indices of the forks that lead to a branch are its name.
pub(crate) type Log = BTreeMap<Vec<u64>, Vec<Event>>;

thread_local! {
    static LOG: RefCell<Log> = const { RefCell::new(Log::new()) };
}

/// Runs code that uses recording sponges on this thread; returns its result and the record.
pub(crate) fn record<T>(run: impl FnOnce() -> T) -> (T, Log) {
    LOG.with_borrow_mut(Log::clear);
    let result = run();
    (result, LOG.take())
}

/// The sponge `S`, recorded.
#[derive(Debug, Clone, Default)]
pub(crate) struct Recording<S> {
    sponge: S,
    branch: Vec<u64>,
}

impl<S> Recording<S> {
    fn write(&self, event: Event) {
        LOG.with_borrow_mut(|log| log.entry(self.branch.clone()).or_default().push(event));
    }
}

impl<S: Sponge> Sponge for Recording<S> {
    fn absorb(&mut self, label: &'static str, item: Item<'_>) {
        if let Item::Fork(index) = item {
            self.branch.push(index);
        }
        self.write(Event::Absorbed(label, item.tag(), content(item)));
        self.sponge.absorb(label, item);
    }

    fn draw(&mut self, label: &'static str, kind: Challenge) -> Fr {
        let challenge = self.sponge.draw(label, kind);
        self.write(Event::Drawn(label, kind, challenge));
        challenge
    }
}

fn content(item: Item<'_>) -> Vec<u8> {
    match item {
        Item::Start => Vec::new(),
        Item::Bytes(bytes) => bytes.to_vec(),
        Item::Number(number) | Item::Fork(number) => number.to_le_bytes().to_vec(),
        Item::Scalars(scalars) | Item::Message(scalars) => {
            scalars.iter().flat_map(scalar_bytes).collect()
        }
        Item::Points(points) => points.iter().flat_map(zkfabric_kzg::encode).collect(),
        Item::Digest(digest) => digest.to_vec(),
    }
}
