//! What a benchmark measured, and the pages that are made from it.
//!
//! | module | holds |
//! |---|---|
//! | [`documents`] | tables in Markdown, from committed records |
//! | [`schema`] | the JSON that every benchmark writes: a machine, rows, batches; its version |
//! | [`published`] | figures that others publish, each with its source |
//! | [`page`] | one HTML page of both |
//! | [`number`] | what numbers for people are made with |
//! | [`statistics`] | least, median, 90th and 99th percentile of repetitions |
//!
//! This crate knows neither kernels nor prover, so that a page can be made, and checked, where nothing can be proved.

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
