//! Tests of the tracers.

mod differences;
mod published;
mod vector;
