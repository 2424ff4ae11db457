//! Chains that are imported, and chains that are refused.

mod blocks;
mod files;
mod forks;
mod recorded;
mod small;
