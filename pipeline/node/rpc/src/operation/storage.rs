//! Metrics of the log, the state and their caches.

use zkfabric_engine::{Chain, Hits, LogFigures, StoreSizes};

use super::text::Text;

/// A number of figures.
type Value<T> = fn(&T) -> f64;

/// Writes what the log has done, the bytes of the state, and what caches have found; the families
/// alone for a recorded chain, which has neither log nor store.
pub(super) fn write(text: &mut Text, chain: Option<&Chain>) {
    log(text, chain.and_then(Chain::log_figures).as_ref());
    let sizes = chain.and_then(|chain| chain.store_sizes().ok());
    state(text, sizes.as_ref());
    let of_caches = chain.map(|chain| {
        let (rows, nodes) = (chain.view().cache_hits(), chain.trie().cache_hits());
        [("rows", rows), ("nodes", nodes)]
    });
    caches(text, of_caches.as_ref().map_or(&[], |both| both));
}

fn log(text: &mut Text, figures: Option<&LogFigures>) {
    let counters: [(&str, &str, Value<LogFigures>); 3] = [
        (
            "log_writes_total",
            "Writes of the log with their synchronisations, of one group or several",
            |of| of.commits as f64,
        ),
        ("log_groups_total", "Groups of these writes", |of| {
            of.groups as f64
        }),
        ("log_bytes_total", "Bytes of these groups", |of| {
            of.bytes as f64
        }),
    ];
    for (name, help, value) in counters {
        text.counter_if(name, help, figures.map(value));
    }
    let times: [(&str, &str, [Value<LogFigures>; 2]); 2] = [
        (
            "log_wake_seconds",
            "From a group to the log's thread, which it wakes",
            [|of| of.wake.as_secs_f64(), |of| of.wakes as f64],
        ),
        (
            "log_write_seconds",
            "Writes of the log with their synchronisations",
            [|of| of.write.as_secs_f64(), |of| of.commits as f64],
        ),
    ];
    for (name, help, [sum, count]) in times {
        let mut family = text.family(name, "summary", help);
        if let Some(figures) = figures {
            family.part("_sum", &[], sum(figures));
            family.part("_count", &[], count(figures));
        }
    }
    let longest: [(&str, &str, Value<LogFigures>); 2] = [
        (
            "log_wake_longest_seconds",
            "The longest time from a group to the log's thread",
            |of| of.longest_wake.as_secs_f64(),
        ),
        (
            "log_write_longest_seconds",
            "The longest write of the log",
            |of| of.longest_write.as_secs_f64(),
        ),
    ];
    for (name, help, value) in longest {
        text.gauge_if(name, help, figures.map(value));
    }
}

fn state(text: &mut Text, sizes: Option<&StoreSizes>) {
    let parts: [(&str, Value<StoreSizes>); 5] = [
        ("tables", |of| of.tables.saturating_sub(of.history) as f64),
        ("history", |of| of.history as f64),
        ("journals", |of| of.journals as f64),
        ("changes", |of| of.memtables as f64),
        ("cache", |of| of.cache as f64),
    ];
    let help = "Bytes of the store of the state, its trie, its index and its history: tables and \
                journals on the disk, changes and cache in memory";
    let mut family = text.family("state_bytes", "gauge", help);
    for (part, value) in parts {
        if let Some(sizes) = sizes {
            family.sample(&[("part", part)], value(sizes));
        }
    }
}

fn caches(text: &mut Text, caches: &[(&str, Hits)]) {
    let counters: [(&str, &str, Value<Hits>); 2] = [
        (
            "cache_hits_total",
            "Reads of the state that a cache has answered: rows of accounts, slots and codes, and \
             nodes of the trie",
            |of| of.hits as f64,
        ),
        (
            "cache_misses_total",
            "Reads of the state that the store has answered",
            |of| of.misses as f64,
        ),
    ];
    for (name, help, value) in counters {
        let mut family = text.family(name, "counter", help);
        for (cache, hits) in caches {
            family.sample(&[("cache", cache)], value(hits));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn each_figure_has_its_sample() {
        let figures = LogFigures {
            commits: 1,
            groups: 2,
            bytes: 3,
            wakes: 4,
            wake: Duration::from_millis(5),
            longest_wake: Duration::from_millis(6),
            write: Duration::from_millis(7),
            longest_write: Duration::from_millis(8),
        };
        let sizes = StoreSizes {
            memtables: 9,
            cache: 10,
            journals: 11,
            tables: 12,
            history: 5,
        };
        let hits = |hits, misses| Hits { hits, misses };
        let mut text = Text::default();
        log(&mut text, Some(&figures));
        state(&mut text, Some(&sizes));
        caches(
            &mut text,
            &[("rows", hits(13, 14)), ("nodes", hits(15, 16))],
        );
        let text = text.into_string();
        for line in [
            "zkf_log_writes_total 1",
            "zkf_log_groups_total 2",
            "zkf_log_bytes_total 3",
            "zkf_log_wake_seconds_count 4",
            "zkf_log_wake_seconds_sum 0.005",
            "zkf_log_wake_longest_seconds 0.006",
            "zkf_log_write_seconds_count 1",
            "zkf_log_write_seconds_sum 0.007",
            "zkf_log_write_longest_seconds 0.008",
            "zkf_state_bytes{part=\"changes\"} 9",
            "zkf_state_bytes{part=\"cache\"} 10",
            "zkf_state_bytes{part=\"journals\"} 11",
            "zkf_state_bytes{part=\"tables\"} 7",
            "zkf_state_bytes{part=\"history\"} 5",
            "zkf_cache_hits_total{cache=\"rows\"} 13",
            "zkf_cache_misses_total{cache=\"rows\"} 14",
            "zkf_cache_hits_total{cache=\"nodes\"} 15",
            "zkf_cache_misses_total{cache=\"nodes\"} 16",
        ] {
            assert!(text.lines().any(|other| other == line), "{line}: {text}");
        }
        let mut none = Text::default();
        log(&mut none, None);
        state(&mut none, None);
        let none = none.into_string();
        assert!(none.lines().all(|line| line.starts_with('#')), "{none}");
    }
}
