use super::{BatchInverter, Config, MAX_LOG_BATCH, MIN_LOG_BATCH};
use crate::modular::{self, Field};

fn config(log_batch: u32) -> Config {
    Config::new(log_batch, modular::Config::new(Field::Fq)).unwrap()
}

#[test]
fn what_cannot_be_built_is_an_error() {
    let arithmetic = modular::Config::new(Field::Fq);
    for log_batch in [MIN_LOG_BATCH - 1, MAX_LOG_BATCH + 1] {
        let error = Config::new(log_batch, arithmetic).unwrap_err().to_string();
        let expected = format!("batch_inverter: logbatch must be 7 to 10, got \"{log_batch}\"");
        assert_eq!(error, expected);
    }
    let error = refused::<8, 11, 2>();
    assert_eq!(error, "batch_inverter: K, I must be (8, 3), got \"(8, 2)\"");
}

/// With fewer words, some would be overwritten before they are read.
#[test]
fn memories_are_deep_enough() {
    let error = refused::<7, 11, 3>();
    assert_eq!(
        error,
        "batch_inverter: node bits must be at least 8, got \"7\""
    );
    let error = refused::<8, 10, 3>();
    assert_eq!(
        error,
        "batch_inverter: pair bits must be at least 11, got \"10\""
    );
}

/// Returns the error for an inverter with these constants; a valid inverter would be long as text.
fn refused<const E: usize, const N: usize, const I: usize>() -> String {
    let built = BatchInverter::<8, E, N, I>::new(&config(8));
    built
        .err()
        .map_or_else(String::new, |error| error.to_string())
}
