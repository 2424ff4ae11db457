//! How far the log is signed.

use zkfabric_log::Durable;
use zkfabric_receipt::{Domain, LogHead, SignedHead, Signer};

use super::error::Failure;
use crate::ledger::Ledger;

/// Most steps of the log under one signature while answers wait: those come first, and nodes that
/// follow wait for so many.
const STEPS: u32 = 4;

/// How far the log is durable and signed.
#[derive(Debug)]
pub(super) struct SignedLog {
    /// Last group that is signed.
    signed: u64,
    /// What is durable behind it.
    newest: Option<LogHead>,
    steps: u32,
}

impl SignedLog {
    /// Begins with a log that is signed up to a group.
    pub(super) const fn new(signed: u64) -> Self {
        Self {
            signed,
            newest: None,
            steps: 0,
        }
    }

    /// Adds a durable group. The end of a block may come behind groups of the next one.
    pub(super) fn add(&mut self, durable: Durable) {
        let newest = self.newest.map_or(self.signed, |head| head.group);
        if durable.group > newest {
            self.newest = Some(LogHead {
                group: durable.group,
                hash: durable.hash.into(),
            });
            self.steps += 1;
        }
    }

    /// Returns whether answers wait for the signature rather than the other way round.
    pub(super) const fn is_due(&self) -> bool {
        self.steps >= STEPS
    }

    /// Returns what is to be signed.
    pub(super) fn take(&mut self) -> Option<LogHead> {
        self.steps = 0;
        let head = self.newest.take()?;
        self.signed = head.group;
        Some(head)
    }
}

/// Signs a log up to its last group, for who begins to follow before there is another one; `None`
/// for a log without groups.
pub(super) fn log_head(
    ledger: &Ledger,
    domain: &Domain,
    signer: &dyn Signer,
) -> Result<Option<SignedHead>, Failure> {
    let (group, hash) = (ledger.group(), ledger.hash().into());
    if group == 0 {
        return Ok(None);
    }
    let signed = LogHead { group, hash }.sign(domain, signer);
    signed
        .map(Some)
        .map_err(|source| Failure::Head { group, source })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_signature_is_of_the_newest_group() {
        let mut log = SignedLog::new(5);
        let add = |log: &mut SignedLog, group: u64| {
            let hash = [group as u8; 32];
            log.add(Durable { group, hash });
        };
        assert_eq!(log.take(), None);
        // Signed before.
        add(&mut log, 5);
        assert_eq!(log.take(), None);
        for group in [7, 6, 9] {
            add(&mut log, group);
        }
        assert!(!log.is_due());
        add(&mut log, 10);
        add(&mut log, 11);
        assert!(log.is_due());
        let head = log.take().unwrap();
        assert_eq!((head.group, head.hash), (11, [11; 32].into()));
        assert!(!log.is_due());
        add(&mut log, 8);
        assert_eq!(log.take(), None);
    }
}
