//! The dashboard.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use super::{file, promtool};

/// Grafana's file is JSON with panels that do not overlap, and each expression is one of
/// Prometheus's language.
#[test]
fn the_dashboard_has_panels_with_valid_expressions() {
    let dashboard: Value = serde_json::from_str(&file("dashboard.json")).unwrap();
    assert!(dashboard["schemaVersion"].as_u64().unwrap() >= 41);
    let variables = dashboard["templating"]["list"].as_array().unwrap();
    let variables: Vec<&str> = variables
        .iter()
        .map(|variable| variable["name"].as_str().unwrap())
        .collect();
    assert_eq!(variables, ["datasource", "instance"]);
    let (mut ids, mut taken, mut expressions) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    for panel in dashboard["panels"].as_array().unwrap() {
        assert!(ids.insert(panel["id"].as_u64().unwrap()), "{panel}");
        assert!(!panel["title"].as_str().unwrap().is_empty());
        let at = |name: &str| panel["gridPos"][name].as_u64().unwrap();
        for x in at("x")..at("x") + at("w") {
            for y in at("y")..at("y") + at("h") {
                assert!(x < 24 && taken.insert((x, y)), "{panel}");
            }
        }
        let targets = panel["targets"].as_array();
        assert_eq!(targets.is_none(), panel["type"] == "row", "{panel}");
        for target in targets.into_iter().flatten() {
            assert_eq!(target["datasource"]["uid"], "${datasource}");
            let expression = target["expr"].as_str().unwrap();
            assert!(
                expression.contains("instance=~\"$instance\""),
                "{expression}"
            );
            expressions.push(expression.to_owned());
        }
    }
    assert!(expressions.len() > 40);
    let of_variables = |text: String| {
        let text = text.replace("$__rate_interval", "1m");
        text.replace("$instance", ".+")
    };
    let rules = expressions.into_iter().enumerate().map(|(at, expression)| {
        let expression = Value::from(of_variables(expression));
        format!("      - {{record: \"panel:{at}\", expr: {expression}}}\n")
    });
    let rules = rules.collect::<String>();
    let rules = format!("groups:\n  - name: panels\n    rules:\n{rules}");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("panels.yml");
    fs::write(&path, rules).unwrap();
    promtool(&["check", "rules", path.to_str().unwrap()], "");
}
