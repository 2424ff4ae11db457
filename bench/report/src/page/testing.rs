//! A record for the tests of the sections.

use crate::schema::{Computer, Record, Row};

/// Makes a record of these rows.
pub(super) fn record(rows: Vec<Row>) -> Record {
    let machine = Computer {
        cpu: "a processor".to_owned(),
        cpu_model: None,
        cores: 1,
        memory_gib: 1.0,
        isa: "portable".to_owned(),
        isa_available: Vec::new(),
        rates: None,
        load: 0.0,
        load_after: None,
        rustc: String::new(),
        commit: String::new(),
        date: String::new(),
        configuration: [].into(),
    };
    Record::new("kernels", "a command".to_owned(), machine, rows)
}
