//! Rules and alerts, with their own tests and their runbook.

use std::fs;
use std::path::Path;

use super::{file, promtool};

/// Address of the runbook.
const PAGE: &str = "https://github.com/zkfabric/zkfabric/blob/main/docs/operate.md";

/// Prometheus's own tests: each alert fires in one case, and is quiet in another one.
#[test]
fn alerts_pass_their_tests() {
    promtool(&["check", "config", "prometheus.yml"], "");
    promtool(&["check", "rules", "rules.yml", "alerts.yml"], "");
    promtool(&["test", "rules", "alerts_test.yml"], "");
}

/// Each alert has a case that fires, one that does not, and a paragraph of the runbook.
#[test]
fn each_alert_has_two_cases_and_a_runbook() {
    let (rules, tests) = (file("alerts.yml"), file("alerts_test.yml"));
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/operate.md");
    let page = fs::read_to_string(page).unwrap();
    let alerts: Vec<&str> = rules
        .lines()
        .filter_map(|line| line.trim().strip_prefix("- alert: "))
        .collect();
    assert!(alerts.len() > 10);
    let lines: Vec<&str> = tests.lines().map(str::trim).collect();
    for alert in &alerts {
        let case = format!("alertname: {alert}");
        let behind = |expected: &str| {
            let mut pairs = lines.windows(2);
            pairs.any(|pair| pair[0] == case && pair[1] == expected)
        };
        assert!(behind("exp_alerts:"), "{alert} fires in no case");
        assert!(behind("exp_alerts: []"), "{alert} is quiet in no case");
        let heading = format!("### {alert}");
        assert!(page.lines().any(|line| line == heading), "{heading}");
        // Whoever is woken up has no clone of this repository.
        let runbook = format!("runbook: {PAGE}#{}", alert.to_ascii_lowercase());
        let has = |text: &str| text.lines().any(|line| line.trim() == runbook);
        assert!(has(&rules) && has(&tests), "{runbook}");
    }
    let headings = page
        .lines()
        .filter_map(|line| line.strip_prefix("### Zkfabric"));
    assert_eq!(headings.count(), alerts.len(), "a heading of no alert");
}
