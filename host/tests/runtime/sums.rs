//! Sums on devices that fail: at their beginning, in each round, at their end.

mod faults;
mod shard;
