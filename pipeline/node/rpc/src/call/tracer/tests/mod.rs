//! Tests of the tracers.

mod data;
mod differences;
mod published;
mod steps;
mod vector;
