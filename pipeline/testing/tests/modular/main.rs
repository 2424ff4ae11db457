//! Modular arithmetic: wrong rows for every constraint and every range check, and executions with
//! all kinds of operands.
#![expect(clippy::expect_used, reason = "helpers of tests")]
mod executions;
mod needed;
mod row;
