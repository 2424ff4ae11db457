//! The tests of this crate, in one program, which is linked once.

mod chain;
mod examples;
mod exchange;
mod execute;
mod precompiles;
mod schema;
mod software;
mod state_tests_in_the_vm;
mod timestamps;
mod worst_cases;
