//! How long an answer may be.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jsonrpsee::Extensions;

/// Most bytes of a long answer by default, and where no server says so.
pub(super) const MOST: usize = 192 << 20;

/// How many bytes the answer to a call may have. A method whose answers may be long finds it in
/// what it learns of a call, and asks for more where that is too little; it is then called once
/// more, as one of few at a time.
#[derive(Clone, Debug)]
pub(crate) struct Room {
    bytes: usize,
    is_short: Arc<AtomicBool>,
}

impl Room {
    pub(crate) fn new(bytes: usize) -> Self {
        Self {
            bytes,
            is_short: Arc::default(),
        }
    }

    /// Returns the room of a call.
    pub(crate) fn of(about: &Extensions) -> Self {
        let room = about.get::<Self>().cloned();
        room.unwrap_or_else(|| Self::new(MOST))
    }

    pub(crate) const fn bytes(&self) -> usize {
        self.bytes
    }

    /// Says that the answer has more bytes.
    pub(crate) fn is_too_little(&self) {
        self.is_short.store(true, Ordering::Relaxed);
    }

    /// Returns whether a method has said so.
    pub(super) fn is_short(&self) -> bool {
        self.is_short.load(Ordering::Relaxed)
    }
}
