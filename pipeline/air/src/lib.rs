//! Constraint language: expressions, chips and buses, written once and interpreted many times.
