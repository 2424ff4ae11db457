//! Generators, oracles and test-stamping shared by the test suites.
