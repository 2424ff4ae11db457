//! Metrics of a node that follows another one.

use super::text::Text;
use crate::replica::Lag;

/// Writes how far a replica is behind its source; nothing for a sequencer.
pub(super) fn write(text: &mut Text, lag: Option<&Lag>) {
    let groups = lag.map(|lag| lag.groups as f64);
    let silence = lag.map(|lag| lag.silence.as_secs_f64());
    let verified = lag.map(|lag| f64::from(lag.is_verified));
    let gauges = [
        (
            "replica_behind_groups",
            "Groups that the source has and that are not applied",
            groups,
        ),
        (
            "replica_silence_seconds",
            "Time since the source has said something",
            silence,
        ),
        (
            "replica_verified",
            "1 if the sequencer's signature covers everything here",
            verified,
        ),
    ];
    for (name, help, value) in gauges {
        let mut family = text.family(name, "gauge", help);
        if let Some(value) = value {
            family.sample(&[], value);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn only_a_replica_is_behind() {
        let lag = Lag {
            groups: 3,
            silence: Duration::from_millis(1_500),
            is_verified: true,
            is_complete: true,
        };
        let mut text = Text::default();
        write(&mut text, Some(&lag));
        let text = text.into_string();
        assert!(text.contains("\nzkf_replica_behind_groups 3\n"), "{text}");
        assert!(
            text.contains("\nzkf_replica_silence_seconds 1.5\n"),
            "{text}"
        );
        let mut none = Text::default();
        write(&mut none, None);
        let none = none.into_string();
        assert!(none.lines().all(|line| line.starts_with('#')), "{none}");
    }
}
