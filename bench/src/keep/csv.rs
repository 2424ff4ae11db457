//! The figures of a record as comma-separated values (RFC 4180): a head, and one line per figure. A
//! field without information is empty.

use std::path::PathBuf;

use zkfabric_console::DASH;

use crate::compare::figures;
use crate::report::{Clock, Noise, Record, Row};

/// Names of the columns, which are those of the schema.
const COLUMNS: [&str; 19] = [
    "name",
    "value",
    "unit",
    "median",
    "p90",
    "p99",
    "repetitions",
    "warm_up",
    "clock",
    "peer",
    "peer_value",
    "ratio",
    "bound",
    "most",
    "holds",
    "share",
    "limit_share",
    "others",
    "noise",
];

/// Parses the path of a file: stdout has the table or the JSON.
pub(super) fn path(text: &str) -> Result<PathBuf, String> {
    if text == DASH {
        return Err("expected a file: stdout has the table, or the JSON".to_owned());
    }
    Ok(text.into())
}

/// Returns the figures of a record, also of its batches and chips.
#[must_use]
pub fn text(record: &Record) -> String {
    let mut text = COLUMNS.join(",");
    text.push('\n');
    for row in figures(record) {
        let fields = fields(&row).map(|field| quoted(&field));
        text.push_str(&fields.join(","));
        text.push('\n');
    }
    text
}

fn fields(row: &Row) -> [String; COLUMNS.len()] {
    let number = |value: Option<f64>| value.map_or_else(String::new, |value| value.to_string());
    let clock = match row.clock {
        Clock::Cpu => "cpu",
        Clock::Wall => "wall",
        Clock::None => "none",
    };
    let noise = match row.noise {
        Noise::Clean => "clean",
        Noise::Noisy => "noisy",
        Noise::Unknown => "unknown",
    };
    [
        row.name.clone(),
        row.value.to_string(),
        row.unit.clone(),
        row.median.to_string(),
        row.p90.to_string(),
        row.p99.to_string(),
        row.repetitions.to_string(),
        row.warm_up.to_string(),
        clock.to_owned(),
        row.peer.clone().unwrap_or_default(),
        number(row.peer_value),
        number(row.ratio),
        number(row.bound),
        number(row.most),
        row.holds
            .map_or_else(String::new, |holds| holds.to_string()),
        number(row.share),
        number(row.limit_share),
        number(row.others),
        noise.to_owned(),
    ]
}

/// Quotes a field that a reader would split otherwise.
fn quoted(field: &str) -> String {
    if field.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine;
    use crate::report::Statistics;

    #[test]
    fn a_figure_is_a_line() {
        let row = Row::new("a,\"b\"", "ms", Statistics::of([1.5, 2.0]), Clock::Cpu);
        let row = row.against("peer", Statistics::once(3.0)).bound(Some(1.5));
        let once = Row::single("n", "", 7.0, Clock::None).beside(Some(0.25));
        let record = Record::new("kernels", String::new(), machine::read(), vec![row, once]);
        let text = text(&record);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 3);
        assert!(lines[0].starts_with("name,value,unit,median,"));
        assert_eq!(
            lines[1],
            "\"a,\"\"b\"\"\",1.5,ms,1.5,2,2,2,0,cpu,peer,3,2,1.5,,true,,,,unknown"
        );
        assert_eq!(lines[2], "n,7,,7,7,7,1,0,none,,,,,,,,,0.25,noisy");
    }

    #[test]
    fn columns_are_fields_of_the_schema() {
        let row = Row::single("a", "", 1.0, Clock::None).beside(None).after(1);
        let row = Row {
            ratio: Some(1.0),
            bound: Some(1.0),
            most: Some(1.0),
            holds: Some(true),
            share: Some(1.0),
            limit_share: Some(1.0),
            others: Some(1.0),
            ..row.against("peer", Statistics::once(1.0))
        };
        let fields = serde_json::to_value(&row).unwrap();
        let names: Vec<&String> = fields.as_object().unwrap().keys().collect();
        let mut columns = COLUMNS;
        columns.sort_unstable();
        let mut names: Vec<&str> = names.into_iter().map(String::as_str).collect();
        names.sort_unstable();
        assert_eq!(names, columns);
    }
}
