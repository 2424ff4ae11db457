//! Driving circuits: ports by name, clocks, streams, recordings.
