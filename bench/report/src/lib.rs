//! Measurements of benchmarks, and the pages that are made from them.
//!
//! | module | content |
//! |---|---|
//! | [`documents`] | tables in Markdown, from committed records |
//! | [`schema`] | the JSON that every benchmark writes: a machine, rows, batches; its version |
//! | [`published`] | published figures of others, each with its source |
//! | [`page`] | one HTML page of both |
//! | [`number`] | helpers to format numbers |
//! | [`statistics`] | minimum, median, 90th and 99th percentile of repetitions |
//!
//! This crate depends on neither kernels nor prover, so that a page can be made and checked on a
//! machine that cannot prove.

pub mod documents;
mod error;
mod file;
pub mod number;
pub mod page;
pub mod published;
pub mod schema;
pub mod statistics;

pub use error::Error;
pub use page::Page;
pub use published::Published;
